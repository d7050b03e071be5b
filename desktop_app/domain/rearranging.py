"""Sessions that change while visits are booked in them: whom it hits, and where each could go."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import HOLDS_SLOT, Kind, Status
from desktop_app.domain.planning import Hours, LeftOut, Mark, Times
from desktop_app.domain.reshaping import SlotFates, SlotNow

MOST_PLACES = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What a person may change about a session. ``kind`` ``None``: mixed."""

    doctor_id: UUID
    hours: Hours
    location: str
    kind: Kind | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitNow:
    """A visit in one of a session's slots, whatever it stands at."""

    id: UUID
    slot_id: UUID
    patient: str
    status: Status
    kind: Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionNow:
    """A session as it is, with the slots that were withdrawn too.

    Attributes:
        doctor: The name.
        shape: With the slots' usual length, if nobody planned the session here.
        planned: Somebody did.
        later: How many sessions of its series are still to come after it.
    """

    id: UUID
    version: int
    day: date
    zone: ZoneInfo
    times: Times
    doctor: str
    shape: Shape
    planned: bool
    slots: tuple[SlotNow, ...]
    visits: tuple[VisitNow, ...]
    later: int = 0

    @property
    def happened(self) -> bool:
        """Whether it must stay to be seen: somebody was met in it, or waited for in vain."""
        kept = {Status.CHECKED_IN, Status.FULFILLED, Status.NO_SHOW}
        return any(visit.status in kept for visit in self.visits)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A free slot in which a visit could be held instead."""

    slot_id: UUID
    session_id: UUID
    times: Times
    location: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HitVisit:
    """A visit that cannot stay where it is.

    Attributes:
        places: Where it could go, the nearest first.
    """

    appointment_id: UUID
    patient: str
    status: Status
    kind: Kind
    doctor: str
    times: Times
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSlot:
    """A slot that will be made; visits may be moved into it at once."""

    id: UUID
    times: Times


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What becomes of one session.

    Attributes:
        version: Of the session as it was looked at; so are those of the slots.
        values: Its columns that change.
        withdrawn: Slots and their versions, as ``revived``.
    """

    session_id: UUID
    version: int
    values: Mapping[str, Any]
    made: tuple[NewSlot, ...] = ()
    revived: tuple[tuple[UUID, int], ...] = ()
    withdrawn: tuple[tuple[UUID, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rearrangement:
    """What would be changed, whom it hits, and what is odd about it; nothing is done yet.

    Attributes:
        refused: Why it can't be done at all; of several sessions, why the first such one can't.
    """

    action: Action
    turns: tuple[Turn, ...] = ()
    hits: tuple[HitVisit, ...] = ()
    marks: frozenset[Mark] = frozenset()
    refused: LeftOut | None = None

    @property
    def made(self) -> int:
        """How many slots come in addition, revived ones too."""
        return sum(len(turn.made) + len(turn.revived) for turn in self.turns)

    @property
    def withdrawn(self) -> int:
        """How many slots go."""
        return sum(len(turn.withdrawn) for turn in self.turns)


Moves = Mapping[UUID, UUID | None]
"""By appointment, the slot to which it goes; ``None``: onto the waiting list."""


def nearest(places: Iterable[Place], to: datetime, day_ends: datetime) -> tuple[Place, ...]:
    """Return the places of the same day, nearest first, then those of the next days in order."""

    def far(place: Place) -> tuple[bool, float]:
        starts_at = place.times.starts_at
        away = (starts_at - to).total_seconds()
        return starts_at >= day_ends, abs(away) if starts_at < day_ends else away

    return tuple(sorted(places, key=far)[:MOST_PLACES])


def proposed(hits: Sequence[HitVisit]) -> dict[UUID, UUID | None]:
    """Return a move for each visit: the nearest place that nobody before it was given."""
    given: set[UUID] = set()
    moves: dict[UUID, UUID | None] = {}
    for hit in sorted(hits, key=lambda each: each.times.starts_at):
        place = next((each for each in hit.places if each.slot_id not in given), None)
        moves[hit.appointment_id] = place.slot_id if place else None
        if place is not None:
            given.add(place.slot_id)
    return moves


def turn_of(
    session: SessionNow, fates: SlotFates, values: Mapping[str, Any], new_id: Callable[[], UUID]
) -> Turn:
    """Return what becomes of *session*: of its slots by *fates*, and of its own *values*."""
    versions = {slot.id: slot.version for slot in session.slots}
    return Turn(
        session_id=session.id,
        version=session.version,
        values=values,
        made=tuple(NewSlot(id=new_id(), times=times) for times in fates.made),
        revived=tuple((id_, versions[id_]) for id_ in fates.revived),
        withdrawn=tuple((id_, versions[id_]) for id_ in fates.withdrawn),
    )


def own_places(session: SessionNow, turn: Turn, location: str) -> tuple[Place, ...]:
    """Return the slots that *turn* adds to its session, as places to go."""
    times = {slot.id: slot.times for slot in session.slots}
    added = [(slot.id, slot.times) for slot in turn.made]
    added += [(id_, times[id_]) for id_, _ in turn.revived]
    return tuple(
        Place(slot_id=id_, session_id=session.id, times=when, location=location)
        for id_, when in added
    )


def hit_visits(
    session: SessionNow, stranded: Iterable[UUID], places: Iterable[Place], day_ends: datetime
) -> tuple[HitVisit, ...]:
    """Return the visits in *stranded* slots, by start, each with its nearest *places*."""
    times = {slot.id: slot.times for slot in session.slots}
    lost, known = set(stranded), tuple(places)
    hits = (
        HitVisit(
            appointment_id=visit.id,
            patient=visit.patient,
            status=visit.status,
            kind=visit.kind,
            doctor=session.doctor,
            times=times[visit.slot_id],
            places=nearest(known, times[visit.slot_id].starts_at, day_ends),
        )
        for visit in session.visits
        if visit.slot_id in lost and visit.status in HOLDS_SLOT
    )
    return tuple(sorted(hits, key=lambda hit: hit.times.starts_at))
