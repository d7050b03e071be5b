"""THE ROOM RULE: a room belongs to (appointment, generation); only a coming video visit has one.

Another patient in the slot is another appointment, so it is another room by itself. A room that is
gone, quarantined, revoked, or of a changed provider or doctor is never mended: the generation goes
up, and the next opening makes a new one.

A visit that has ended keeps its room for a grace, so that an undo brings the same room back: for
that time its status alone refuses every opening. Then the room retires and is closed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop_app.domain.appointment import ENDED, Kind, Status
from desktop_app.errors import NoRoomError, VisitEndedError

UNDO_GRACE = timedelta(seconds=60)
"""How long a cancelled visit's room waits for an undo."""
VISIT_GRACE = timedelta(minutes=60)
"""How long a finished or missed visit's room waits, unless the clinic sets another time."""


class Parting(StrEnum):
    """Why a room left its appointment; the values are what we store."""

    CANCELLED = "cancelled"
    FINISHED = "finished"
    MISSED = "missed"
    MISTAKE = "mistake"
    """The visit was entered in error."""
    NOT_VIDEO = "not-video"
    """The visit is no video visit any more, or went back to the waiting list."""
    OTHER_DOCTOR = "other-doctor"
    REVOKED = "revoked"
    PROVIDER_CHANGED = "provider-changed"
    RESTORED = "restored"
    GONE = "gone"
    """The provider has closed or lost it."""
    FOREIGN = "foreign"
    """The provider named a room that is not ours."""
    SHARED = "shared"
    """Other visits turned out to share it; never closed by us, for others may be inside."""
    EXPIRED = "expired"
    """No link to it can be good any more."""


_PARTINGS = {
    Status.CANCELLED: Parting.CANCELLED,
    Status.FULFILLED: Parting.FINISHED,
    Status.NO_SHOW: Parting.MISSED,
    Status.ENTERED_IN_ERROR: Parting.MISTAKE,
}


def parting_of(status: Status) -> Parting | None:
    """Return why a visit of this *status* gives its room up; ``None``: it keeps it."""
    return _PARTINGS.get(status)


def grace_of(status: Status, visit_grace: timedelta = VISIT_GRACE) -> timedelta:
    """Return how long the room of a visit that has ended in *status* waits for an undo."""
    return visit_grace if status in {Status.FULFILLED, Status.NO_SHOW} else UNDO_GRACE


@dataclass(frozen=True, slots=True)
class Plan:
    """A current room is to leave: why, and the aware instant from which nothing revives it."""

    why: Parting
    at: datetime


def plan_of(
    kind: Kind,
    status: Status,
    before: Plan | None,
    now: datetime,
    *,
    visit_grace: timedelta = VISIT_GRACE,
    other_doctor: bool = False,
) -> Plan | None:
    """Return how a visit like this parts from its current room; ``None``: it keeps the room.

    A plan whose time has come holds, whether or not a clean-up has run since. *before* is the plan
    so far, *other_doctor* whether its doctor has just become another one.
    """
    if before is not None and before.at <= now:
        return before
    if other_doctor:
        return Plan(Parting.OTHER_DOCTOR, now)
    if kind is not Kind.VIDEO or status is Status.WAITLIST:
        return Plan(Parting.NOT_VIDEO, now)
    why = parting_of(status)
    if why is None:
        return None
    if before is not None and before.why is why:
        return before
    return Plan(why, now + grace_of(status, visit_grace))


def gets_room(kind: Kind, status: Status) -> bool:
    """Say whether a visit like this has a room."""
    return kind is Kind.VIDEO and status not in ENDED | {Status.WAITLIST}


def require_room(kind: Kind, status: Status) -> None:
    """Refuse, in words, whatever gets no room.

    Raises:
        VisitEndedError: Finished, cancelled, missed, or never meant.
        NoRoomError: Not a video visit, or still on the waiting list.
    """
    if status in ENDED:
        raise VisitEndedError(f"status {status}")
    if not gets_room(kind, status):
        raise NoRoomError(f"{kind}, {status}")
