"""Finding slots that can be booked: the next ones as wished, and those of a weekly visit."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, timedelta
from itertools import islice
from uuid import UUID

from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.free_slots import FreeSlot, VisitThen, Wish, is_as_wished
from desktop_app.domain.names import folded
from desktop_app.domain.repeat import Turn, turns, weekly
from desktop_app.errors import SlotTakenError
from desktop_app.services.desk import Desk
from desktop_app.storage import bookable, free_slots
from desktop_app.storage.database import Tx

FARTHEST = timedelta(days=366)
"""How far ahead a free slot is looked for."""


def next_free(
    desk: Desk, wish: Wish, first: date, limit: int, now: datetime
) -> tuple[FreeSlot, ...]:
    """Return the next free slots as wished from the day *first* on, by time. Blocks.

    Past ones are none; at most *limit*.
    """
    first = max(first, day_of(now, desk.zone))
    last = min(first, date.max - FARTHEST) + FARTHEST
    with desk.db.read() as tx:
        found = free_slots.free_slots(tx, first, last, now, _meant(tx, wish))
        return tuple(islice((slot for slot in found if is_as_wished(slot, wish, desk.zone)), limit))


def _meant(tx: Tx, wish: Wish) -> tuple[UUID, ...] | None:
    """Return whose slots alone matter, ``None``: everybody's."""
    if wish.doctor_id is not None:
        return (wish.doctor_id,)
    if not wish.speciality:
        return None
    wished = folded(wish.speciality)
    return tuple(each.id for each in free_slots.doctors(tx) if folded(each.speciality) == wished)


def repeat(desk: Desk, slot_id: UUID, times: int) -> tuple[Turn, ...]:
    """Return what becomes of a visit in this slot every week, so many times. Blocks.

    Raises:
        SlotTakenError: The slot itself is not free any more.
    """
    with desk.db.read() as tx:
        slot = free_slots.free_slot(tx, slot_id)
        if slot is None:
            raise SlotTakenError(f"slot {slot_id}")
        days = weekly(slot.day, times)
        wall = slot.starts_at.astimezone(desk.zone).time()
        return turns(days, wall, desk.zone, free_slots.slots_on(tx, slot.doctor_id, days))


def visits_then(desk: Desk, patient_id: UUID, slot_ids: Collection[UUID]) -> tuple[VisitThen, ...]:
    """Return the visits that a patient has at the times of these slots already. Blocks."""
    with desk.db.read() as tx:
        return bookable.visits_at_times_of(tx, patient_id, slot_ids)


def doctors(desk: Desk) -> tuple[Doctor, ...]:
    """Return everybody whose slots can be wished for, by name. Blocks."""
    with desk.db.read() as tx:
        return free_slots.doctors(tx)
