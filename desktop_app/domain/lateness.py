"""How late a visit is, what helps then, and how long its patient has waited.

Late is a visit that has begun by the clock while nobody has seen its patient. Waiting is a patient
who is there. Who came before the time waits, too, but only the minutes after it are the clinic's:
it is they that warm up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop_app.domain.appointment import Kind, Status

FORGOTTEN = timedelta(hours=12)
"""After this nobody is late and nobody waits: the visit was forgotten."""


class Warmth(StrEnum):
    """How much something asks to be looked at."""

    CALM = "calm"
    ATTENTION = "attention"
    DANGER = "danger"


class Offer(StrEnum):
    """What helps with a late patient."""

    COPY_LINK = "copy-link"
    CALL = "call"
    NO_SHOW = "no-show"


_AFTER = (Offer.COPY_LINK, Offer.CALL, Offer.NO_SHOW)
"""What falls due after each of the clinic's limits, in their order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """After how many minutes the clinic wants to know.

    Attributes:
        late: When each of the offers falls due, rising.
        wait: When waiting warms up, and when it alarms.
    """

    late: Sequence[int] = (2, 5, 15)
    wait: Sequence[int] = (10, 20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """A late patient.

    Attributes:
        minutes: Full ones since the visit was to begin.
        offers: What is due, in the order of their being due.
        warmth: Alarms with the last limit.
    """

    minutes: int
    offers: tuple[Offer, ...]
    warmth: Warmth


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """A patient who waits; ``minutes`` are full ones since the arrival."""

    minutes: int
    warmth: Warmth


def late(
    status: Status, kind: Kind, starts_at: datetime, now: datetime, limits: Limits
) -> Late | None:
    """Return how late the patient of a visit is, ``None`` if that is nothing to speak of.

    Nothing is: a visit whose patient is there, or that has ended; less than the first limit; what
    was forgotten. Both instants are aware.
    """
    gone = now - starts_at
    minutes = _full_minutes(gone)
    if status is not Status.BOOKED or gone >= FORGOTTEN or minutes < limits.late[0]:
        return None
    due = [
        offer
        for offer, limit in zip(_AFTER, limits.late, strict=True)
        if minutes >= limit and not (offer is Offer.COPY_LINK and kind is not Kind.VIDEO)
    ]
    alarms = minutes >= limits.late[-1]
    return Late(
        minutes=minutes,
        offers=tuple(due),
        warmth=Warmth.DANGER if alarms else Warmth.ATTENTION,
    )


def wait(
    status: Status, since: datetime, starts_at: datetime | None, now: datetime, limits: Limits
) -> Wait | None:
    """Return how long a patient who has arrived waits, ``None`` for every other visit.

    *since* is when the patient arrived, *starts_at* when the visit was to begin; all are aware.
    Another desk's clock may be ahead of ours: nobody waits for less than no time.
    """
    if status is not Status.ARRIVED or now - since >= FORGOTTEN:
        return None
    overdue = _full_minutes(now - max(since, starts_at or since))
    warm, alarming = limits.wait
    warmth = Warmth.CALM
    if overdue >= warm:
        warmth = Warmth.DANGER if overdue >= alarming else Warmth.ATTENTION
    return Wait(minutes=max(0, _full_minutes(now - since)), warmth=warmth)


def _full_minutes(gone: timedelta) -> int:
    return gone // timedelta(minutes=1)
