"""Slots that nobody holds, and what a person may wish of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop_app.domain.appointment import DayPart, Kind
from desktop_app.domain.names import folded

NOON, EVENING = time(12), time(17)
"""When the afternoon and the evening begin, by the clinic's wall clock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeSlot:
    """A slot that can be booked, ``[starts_at, ends_at)``; both aware, UTC.

    Attributes:
        day: The clinic's local day.
        kind: How patients of its session meet the doctor; ``None`` leaves it open.
    """

    slot_id: UUID
    doctor_id: UUID
    doctor: str
    speciality: str
    day: date
    starts_at: datetime
    ends_at: datetime
    kind: Kind | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitThen:
    """A visit that a patient has at the time of a slot; aware, UTC."""

    starts_at: datetime
    doctor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """With whom and when somebody would come; what is not said does not matter."""

    doctor_id: UUID | None = None
    speciality: str = ""
    part: DayPart | None = None


def part_of(instant: datetime, zone: ZoneInfo) -> DayPart:
    """Return the part of the clinic's local day in which the aware *instant* falls."""
    wall = instant.astimezone(zone).time()
    if wall < NOON:
        return DayPart.MORNING
    return DayPart.AFTERNOON if wall < EVENING else DayPart.EVENING


def is_as_wished(slot: FreeSlot, wish: Wish, zone: ZoneInfo) -> bool:
    """Say whether *slot* is what was wished for."""
    return (
        wish.doctor_id in {None, slot.doctor_id}
        and (not wish.speciality or folded(wish.speciality) == folded(slot.speciality))
        and (wish.part is None or wish.part is part_of(slot.starts_at, zone))
    )


def takes(offered: Kind | None, kind: Kind) -> bool:
    """Say whether a session that offers *offered* takes visits of *kind*."""
    return offered is None or offered is kind
