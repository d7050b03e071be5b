"""Where a visit goes by one key: the next or the previous free slot of its own doctor's day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import Enum, auto
from uuid import UUID

from desktop_app.domain.appointment import DaySheet, Slot


class Way(Enum):
    """Which way in time."""

    EARLIER = auto()
    LATER = auto()


def free_slot_from(sheet: DaySheet, slot_id: UUID, way: Way, visit: UUID) -> Slot | None:
    """Return the nearest free slot that way from a slot of *sheet*, ``None`` if there is none.

    In the slot's own session first, then in the doctor's others of that day. What *visit* holds is
    free: it is the one that moves, and may be on its way already.
    """
    for own in sheet.sessions:
        here = next((slot for slot in own.slots if slot.id == slot_id), None)
        if here is not None:
            others = (each.slots for each in sheet.sessions if each.doctor_id == own.doctor_id)
            doctors = [slot for slots in others for slot in slots]
            return _nearest(own.slots, here, way, visit) or _nearest(doctors, here, way, visit)
    return None


def _nearest(slots: Iterable[Slot], here: Slot, way: Way, visit: UUID) -> Slot | None:
    free = [
        slot
        for slot in slots
        if slot.bookable or (slot.appointment is not None and slot.appointment.id == visit)
    ]
    match way:
        case Way.EARLIER:
            return max(
                (each for each in free if _when(each) < _when(here)), key=_when, default=None
            )
        case Way.LATER:
            return min(
                (each for each in free if _when(each) > _when(here)), key=_when, default=None
            )


def _when(slot: Slot) -> tuple[datetime, int]:
    """Return what the table orders a session's slots by."""
    return slot.starts_at, slot.index
