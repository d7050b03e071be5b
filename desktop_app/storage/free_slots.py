"""Which slots nobody holds. Asked day by day in growing steps, so that the nearest cost little."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import exists, or_, select

from desktop_app.domain.appointment import HOLDS_SLOT, SlotStatus
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.free_slots import FreeSlot
from desktop_app.domain.repeat import DoctorsSlot
from desktop_app.storage.database import Tx
from desktop_app.storage.models import AppointmentRow, ClosureRow, DoctorRow, SessionRow, SlotRow

LONGEST_STEP = 28
"""Days that are asked for at once."""

_HELD = exists().where(AppointmentRow.slot_id == SlotRow.id, AppointmentRow.status.in_(HOLDS_SLOT))
_CLOSED = exists().where(
    ClosureRow.withdrawn_at.is_(None),
    ClosureRow.opens.is_(False),
    ClosureRow.first_day <= SessionRow.local_date,
    ClosureRow.last_day >= SessionRow.local_date,
    or_(ClosureRow.doctor_id.is_(None), ClosureRow.doctor_id == SessionRow.doctor_id),
)
_FREE = (
    select(
        SlotRow.id,
        SessionRow.doctor_id,
        DoctorRow.name,
        DoctorRow.speciality,
        SessionRow.local_date,
        SlotRow.starts_at,
        SlotRow.ends_at,
        SessionRow.kind,
    )
    .join(SessionRow, SessionRow.id == SlotRow.session_id)
    .join(DoctorRow, DoctorRow.id == SessionRow.doctor_id)
    .where(
        SlotRow.status == SlotStatus.FREE,
        SlotRow.extra.is_(False),
        SessionRow.withdrawn_at.is_(None),
        ~_HELD,
        ~_CLOSED,
    )
    .order_by(SlotRow.starts_at, DoctorRow.name, SlotRow.id)
)


def free_slots(
    tx: Tx, first: date, last: date, after: datetime, doctors: Sequence[UUID] | None
) -> Iterator[FreeSlot]:
    """Yield the free slots of ``[first, last]`` that begin after an aware instant, by time.

    *doctors* are the only ones that matter; ``None``: all do. Whoever stops early asks no more.
    """
    if doctors is not None and not doctors:
        return
    query = _FREE if doctors is None else _FREE.where(SessionRow.doctor_id.in_(doctors))
    left, step = (last - first).days + 1, 1
    while left > 0:
        days = min(step, left)
        end = first + timedelta(days=days - 1)
        in_step = SessionRow.local_date.between(first, end)
        for row in tx.execute(query.where(in_step, SlotRow.starts_at > after)):
            yield _free_slot(row)
        left, step = left - days, min(2 * step, LONGEST_STEP)
        if left:
            first = end + timedelta(days=1)


def free_slot(tx: Tx, slot_id: UUID) -> FreeSlot | None:
    """Return the slot if it is free."""
    row = tx.execute(_FREE.where(SlotRow.id == slot_id)).one_or_none()
    return None if row is None else _free_slot(row)


def _free_slot(row: Sequence[Any]) -> FreeSlot:
    slot_id, doctor_id, doctor, speciality, day, starts_at, ends_at, kind = row
    return FreeSlot(
        slot_id=slot_id,
        doctor_id=doctor_id,
        doctor=doctor,
        speciality=speciality,
        day=day,
        starts_at=starts_at,
        ends_at=ends_at,
        kind=kind,
    )


def slots_on(tx: Tx, doctor_id: UUID, days: Sequence[date]) -> tuple[DoctorsSlot, ...]:
    """Return a doctor's ordinary slots of *days*, by time; closed days have none."""
    rows = tx.execute(
        select(
            SlotRow.id,
            SessionRow.local_date,
            SlotRow.starts_at,
            (SlotRow.status == SlotStatus.FREE) & ~_HELD,
        )
        .join(SessionRow, SessionRow.id == SlotRow.session_id)
        .where(
            SessionRow.doctor_id == doctor_id,
            SessionRow.local_date.in_(days),
            SessionRow.withdrawn_at.is_(None),
            SlotRow.status != SlotStatus.WITHDRAWN,
            SlotRow.extra.is_(False),
            ~_CLOSED,
        )
        .order_by(SlotRow.starts_at, SlotRow.id)
    )
    return tuple(
        DoctorsSlot(slot_id=id_, day=day, starts_at=starts_at, free=bool(free))
        for id_, day, starts_at, free in rows
    )


def doctors(tx: Tx) -> tuple[Doctor, ...]:
    """Return all doctors by name."""
    rows = tx.execute(
        select(DoctorRow.id, DoctorRow.name, DoctorRow.speciality).order_by(
            DoctorRow.name, DoctorRow.id
        )
    )
    return tuple(Doctor(id=id_, name=name, speciality=speciality) for id_, name, speciality in rows)
