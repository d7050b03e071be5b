"""Sessions that change while visits are booked in them: whom it hits, and where each could go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.planning import LeftOut, Mark, Times

MOST_PLACES = 40


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
        refused: Why it can't be done at all.
    """

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
