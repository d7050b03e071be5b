"""Writing appointments. Their rooms follow in the same transaction, by the room rule alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import CURRENT, HOLDS_SLOT, Kind, SlotStatus, Status
from desktop_app.domain.change import RowChange, Subject
from desktop_app.domain.room_rule import Parting, Plan, plan_of
from desktop_app.errors import AppointmentGoneError, SlotNotFreeError, SlotTakenError
from desktop_app.storage import changes, holding, rooms
from desktop_app.storage.audit import Deed
from desktop_app.storage.database import Tx, direct
from desktop_app.storage.models import AppointmentRow, RoomRow, SessionRow, SlotRow
from desktop_app.storage.rooms import RoomOwner


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """A visit as it is booked; without a slot it waits for one.

    ``more``: further columns of the appointment.
    """

    slot_id: UUID | None
    patient_id: UUID
    kind: Kind
    reason: str
    more: Mapping[str, Any] = field(default_factory=dict)


_NEW = insert(AppointmentRow)
_CURRENT_ROOM = select(RoomRow.id, RoomRow.retired_for, RoomRow.retire_at).where(
    RoomRow.appointment_id == bindparam("appointment"),
    RoomRow.generation == bindparam("generation"),
    RoomRow.state.in_(CURRENT),
)
_OF_OWNER = frozenset({"status", "kind"})
"""Columns of a visit on which its room depends, besides those of its slot."""
_SLOT = (
    select(SlotRow.status, SessionRow.withdrawn_at)
    .join(SessionRow, SessionRow.id == SlotRow.session_id)
    .where(SlotRow.id == bindparam("slot"))
    .with_for_update(read=True)
)


@dataclass(frozen=True, slots=True)
class Written:
    """What a change did to the visit's row, and what became of its room.

    The deeds are the caller's to record, after its own.
    """

    row: RowChange
    deeds: tuple[Deed, ...]


def add(tx: Tx, booking: Booking, now: datetime) -> RowChange:
    """Write a booked visit, or one that waits, of a patient whom *tx* holds.

    Raises:
        SlotTakenError: Another visit holds the slot; nothing was written.
        SlotNotFreeError: The slot is blocked or withdrawn.
    """
    if booking.slot_id is not None:
        _require_free(tx, booking.slot_id)
    appointment_id = uuid4()
    told = {
        "slot_id": booking.slot_id,
        "status": Status.WAITLIST if booking.slot_id is None else Status.BOOKED,
        "status_since": now,
        **booking.more,
    }
    row = {
        "id": appointment_id,
        "patient_id": booking.patient_id,
        "kind": booking.kind,
        "reason": booking.reason,
        "created_at": now,
        **told,
    }
    try:
        with direct(tx).begin_nested():
            direct(tx).execute(_NEW, row)
    except IntegrityError:
        _refuse_taken(tx, booking.slot_id)
        raise
    vanished = {"status": Status.ENTERED_IN_ERROR, "status_since": now}
    return changes.created(Subject.APPOINTMENT, appointment_id, told, vanished)


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
) -> Written:
    """Set columns of a held visit, and let its room follow.

    Raises:
        SlotTakenError: Another visit holds the slot; nothing was written.
        SlotNotFreeError: It would go into a slot that is blocked or withdrawn.
    """
    row = _put(tx, before, values)
    if "slot_id" not in values:
        after = replace(before, **{name: values[name] for name in _OF_OWNER & values.keys()})
        return Written(row, follow(tx, after, now, visit_grace))
    after = hold(tx, before.id)
    other_doctor = None not in {before.doctor_id, after.doctor_id} and (
        before.doctor_id != after.doctor_id
    )
    # It may have left its slot for a moment already.
    row = replace(row, before={**row.before, "slot_id": before.slot_id})
    return Written(row, follow(tx, after, now, visit_grace, other_doctor=other_doctor))


def _put(tx: Tx, before: RoomOwner, values: Mapping[str, Any]) -> RowChange:
    """Write the columns, past another visit that may hold the slot."""
    takes_slot = before.status not in HOLDS_SLOT and values.get("status") in HOLDS_SLOT
    if "slot_id" not in values and not takes_slot:
        return changes.write(tx, Subject.APPOINTMENT, before.id, values)
    slot_id = values.get("slot_id")
    if slot_id not in {None, before.slot_id}:
        _require_free(tx, slot_id)
    try:
        with direct(tx).begin_nested():
            return changes.write(tx, Subject.APPOINTMENT, before.id, values)
    except IntegrityError:
        stored = select(AppointmentRow.slot_id).where(AppointmentRow.id == before.id)
        _refuse_taken(tx, slot_id or tx.scalar(stored), before.id)
        raise


def leave_slots(tx: Tx, appointment_ids: Collection[UUID]) -> None:
    """Take held visits out of their slots for a moment, so that they can change places.

    The transaction goes on to give each of them its next slot by :func:`change`.
    """
    tx.execute(
        update(AppointmentRow).where(AppointmentRow.id.in_(appointment_ids)).values(slot_id=None)
    )


def follow(
    tx: Tx, owner: RoomOwner, now: datetime, visit_grace: timedelta, *, other_doctor: bool = False
) -> tuple[Deed, ...]:
    """Do with a held visit's current room what the room rule says; return what that was."""
    which = {"appointment": owner.id, "generation": owner.generation}
    room = direct(tx).execute(_CURRENT_ROOM, which).one_or_none()
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


def _require_free(tx: Tx, slot_id: UUID) -> None:
    """Refuse a slot in which nobody is to be booked; it stays as it is until the end."""
    holding.share_sessions(tx, [slot_id])
    found = direct(tx).execute(_SLOT, {"slot": slot_id}).one_or_none()
    if found is not None and tuple(found) != (SlotStatus.FREE, None):
        raise SlotNotFreeError(f"slot {slot_id}")


def _refuse_taken(tx: Tx, slot_id: UUID | None, by_another_than: UUID | None = None) -> None:
    """Tell a slot that is held from every other broken constraint, which is a bug."""
    holder = tx.scalar(
        select(AppointmentRow.id).where(
            AppointmentRow.slot_id == slot_id, AppointmentRow.status.in_(HOLDS_SLOT)
        )
    )
    if holder not in {None, by_another_than}:
        raise SlotTakenError(f"slot {slot_id}")
