"""THE REPEAT RULE: the same wall time every week, whatever the clocks do in between.

Each turn takes the doctor's free slot that begins at that time. Where there is none it clashes, and
says why; the nearest free slot of the same doctor on that day may be taken in its place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop_app.domain.clinic_day import instant_of

WEEK = timedelta(days=7)
MOST_TURNS = 52


class Clash(StrEnum):
    """Why a turn cannot be as planned."""

    TAKEN = "taken"
    """Another visit holds the slot, or it is blocked."""
    NOT_PLANNED = "not-planned"
    """The doctor has no slot at that time."""
    CLOCKS = "clocks"
    """The clocks skip that time on that day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoctorsSlot:
    """One of a doctor's slots on some day; ``free``: nobody holds it, and it can be booked."""

    slot_id: UUID
    day: date
    starts_at: datetime
    free: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One visit of a repeat.

    Attributes:
        slot: What it takes; ``None`` if it clashes.
        clash: Why it can't be as planned.
        nearest: The free slot of that day that is closest in time, for a turn that clashes.
    """

    day: date
    slot: DoctorsSlot | None
    clash: Clash | None = None
    nearest: DoctorsSlot | None = None


def weekly(first: date, times: int) -> tuple[date, ...]:
    """Return the days of a repeat, *first* included.

    Raises:
        ValueError: Not 1 to :data:`MOST_TURNS` times, or beyond the calendar.
    """
    if not 1 <= times <= MOST_TURNS:
        raise ValueError(f"{times} times")
    try:
        return tuple(first + number * WEEK for number in range(times))
    except OverflowError as error:
        raise ValueError("beyond the calendar") from error


def turns(
    days: Sequence[date], wall: time, zone: ZoneInfo, slots: Sequence[DoctorsSlot]
) -> tuple[Turn, ...]:
    """Return what becomes of each of *days* at *wall*, among the doctor's *slots*."""
    return tuple(
        _turn(day, wall, zone, [slot for slot in slots if slot.day == day]) for day in days
    )


def _turn(day: date, wall: time, zone: ZoneInfo, slots: Sequence[DoctorsSlot]) -> Turn:
    wanted = instant_of(day, wall, zone)
    free = [slot for slot in slots if slot.free]
    for slot in free:
        if slot.starts_at == wanted:
            return Turn(day=day, slot=slot)
    if wanted is None:
        clash = Clash.CLOCKS
    elif any(slot.starts_at == wanted for slot in slots):
        clash = Clash.TAKEN
    else:
        clash = Clash.NOT_PLANNED
    meant = wanted or datetime.combine(day, wall, zone)
    nearest = min(free, key=lambda slot: abs(slot.starts_at - meant), default=None)
    return Turn(day=day, slot=None, clash=clash, nearest=nearest)
