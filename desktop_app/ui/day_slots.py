"""What the day on view knows of its slots, for whoever wants to book one. Free of Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop_app.domain.appointment import DaySheet, Session, Slot
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.free_slots import FreeSlot
from desktop_app.ui.day_words import one_line

MOST_REASONS = 8


def slot_of(sheet: DaySheet, slot_id: UUID) -> tuple[Session, Slot] | None:
    """Return a slot of the day and its session."""
    return next((pair for pair in _slots(sheet) if pair[1].id == slot_id), None)


def as_free(zone: ZoneInfo, session: Session, slot: Slot) -> FreeSlot:
    """Return a slot that a view knows as one to be booked, or beside which one is made."""
    return FreeSlot(
        slot_id=slot.id,
        doctor_id=session.doctor_id,
        doctor=session.doctor,
        speciality=session.speciality,
        day=day_of(slot.starts_at, zone),
        starts_at=slot.starts_at,
        ends_at=slot.ends_at,
        kind=session.kind,
    )


def free_from(
    sheet: DaySheet,
    now: datetime,
    doctor_id: UUID | None = None,
    hidden: Collection[UUID] = (),
) -> FreeSlot | None:
    """Return the day's first free slot that begins after *now*, an aware instant.

    Of the doctor alone if one is named, never of the *hidden* ones.
    """
    free = (
        (session, slot)
        for session, slot in _slots(sheet)
        if slot.bookable
        and slot.starts_at > now
        and session.doctor_id not in hidden
        and doctor_id in {None, session.doctor_id}
    )
    found = min(free, key=lambda pair: (pair[1].starts_at, pair[0].doctor), default=None)
    return None if found is None else as_free(sheet.zone, *found)


def slot_around(sheet: DaySheet, now: datetime, doctor_id: UUID) -> FreeSlot | None:
    """Return the doctor's slot that runs now, else the next one, else the last of the day."""
    own = sorted(
        (pair for pair in _slots(sheet) if pair[0].doctor_id == doctor_id),
        key=lambda pair: pair[1].starts_at,
    )
    coming = [pair for pair in own if pair[1].ends_at > now]
    found = next(iter(coming or own[-1:]), None)
    return None if found is None else as_free(sheet.zone, *found)


def reasons_of(sheet: DaySheet) -> tuple[str, ...]:
    """Return the reasons that the day's visits have, the commonest first; few."""
    counted = Counter(
        reason
        for _, slot in _slots(sheet)
        if slot.appointment and (reason := one_line(slot.appointment.reason))
    )
    return tuple(reason for reason, _ in counted.most_common(MOST_REASONS))


def _slots(sheet: DaySheet) -> Iterator[tuple[Session, Slot]]:
    for session in sheet.sessions:
        for slot in session.slots:
            yield session, slot
