"""Writing appointments. Their rooms follow in the same transaction, by the room rule alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import CURRENT, HOLDS_SLOT, Kind, Status
from desktop_app.domain.room_rule import Parting, Plan, plan_of
from desktop_app.errors import AppointmentGoneError, SlotTakenError
from desktop_app.storage import rooms
from desktop_app.storage.audit import Deed
from desktop_app.storage.database import Tx
from desktop_app.storage.models import AppointmentRow, RoomRow
from desktop_app.storage.rooms import RoomOwner


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """A visit as it is booked."""

    slot_id: UUID
    patient_id: UUID
    kind: Kind
    reason: str


def add(tx: Tx, booking: Booking, now: datetime) -> UUID:
    """Write a booked visit and return its id.

    Raises:
        SlotTakenError: Another visit holds the slot; nothing was written.
    """
    appointment_id = uuid4()
    row = insert(AppointmentRow).values(
        id=appointment_id,
        slot_id=booking.slot_id,
        patient_id=booking.patient_id,
        status=Status.BOOKED,
        kind=booking.kind,
        reason=booking.reason,
        status_since=now,
        created_at=now,
    )
    try:
        with tx.begin_nested():
            tx.execute(row)
    except IntegrityError:
        _refuse_taken(tx, booking.slot_id)
        raise
    return appointment_id


def hold(tx: Tx, appointment_id: UUID) -> RoomOwner:
    """Return a visit, held against every other writer until the transaction ends.

    Raises:
        AppointmentGoneError: There is no such visit.
    """
    owner = rooms.lock_owner(tx, appointment_id)
    if owner is None:
        raise AppointmentGoneError(f"appointment {appointment_id}")
    return owner


def change(
    tx: Tx, before: RoomOwner, values: Mapping[str, Any], now: datetime, visit_grace: timedelta
) -> tuple[Deed, ...]:
    """Set columns of a held visit, and let its room follow; return what became of the room.

    Those deeds are the caller's to record, after its own.

    Raises:
        SlotTakenError: Another visit holds the slot; nothing was written.
    """
    changed = (
        update(AppointmentRow)
        .where(AppointmentRow.id == before.id)
        .values(version=AppointmentRow.version + 1, **values)
    )
    try:
        with tx.begin_nested():
            tx.execute(changed)
    except IntegrityError:
        stored = select(AppointmentRow.slot_id).where(AppointmentRow.id == before.id)
        _refuse_taken(tx, values.get("slot_id") or tx.scalar(stored), before.id)
        raise
    after = hold(tx, before.id)
    other_doctor = None not in {before.doctor_id, after.doctor_id} and (
        before.doctor_id != after.doctor_id
    )
    return follow(tx, after, now, visit_grace, other_doctor=other_doctor)


def follow(
    tx: Tx, owner: RoomOwner, now: datetime, visit_grace: timedelta, *, other_doctor: bool = False
) -> tuple[Deed, ...]:
    """Do with a held visit's current room what the room rule says; return what that was."""
    room = tx.execute(
        select(RoomRow.id, RoomRow.retired_for, RoomRow.retire_at).where(
            RoomRow.appointment_id == owner.id,
            RoomRow.generation == owner.generation,
            RoomRow.state.in_(CURRENT),
        )
    ).one_or_none()
    if room is None:
        return ()
    # Why a room leaves was not kept at first; only cancelled visits' rooms had a time to leave.
    before = room.retire_at and Plan(room.retired_for or Parting.CANCELLED, room.retire_at)
    plan = plan_of(
        owner.kind, owner.status, before, now, visit_grace=visit_grace, other_doctor=other_doctor
    )
    if plan is not None and plan.at <= now:
        rooms.retire(tx, owner, room.id, plan.why, now)
        action = Action.ROOM_RETIRED
    elif plan == before:
        return ()
    else:
        planned = {"retired_for": plan and plan.why, "retire_at": plan and plan.at}
        tx.execute(update(RoomRow).where(RoomRow.id == room.id).values(**planned))
        action = Action.ROOM_RETIRING if plan else Action.ROOM_REVIVED
    why = plan.why if plan else ""
    return (Deed(action=action, at=now, appointment_id=owner.id, room_id=room.id, result=why),)


def _refuse_taken(tx: Tx, slot_id: UUID | None, by_another_than: UUID | None = None) -> None:
    """Tell a slot that is held from every other broken constraint, which is a bug."""
    holder = tx.scalar(
        select(AppointmentRow.id).where(
            AppointmentRow.slot_id == slot_id, AppointmentRow.status.in_(HOLDS_SLOT)
        )
    )
    if holder not in {None, by_another_than}:
        raise SlotTakenError(f"slot {slot_id}")
