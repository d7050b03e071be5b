"""Booking, moving and ending visits: one transaction each, in which the room follows its visit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import ENDED, Kind, Status
from desktop_app.errors import VisitEndedError
from desktop_app.services.desk import Desk
from desktop_app.storage import visit_writing
from desktop_app.storage.audit import Deed, record, record_all
from desktop_app.storage.database import Tx
from desktop_app.storage.rooms import RoomOwner
from desktop_app.storage.visit_writing import Booking

_STATIONS = (
    (Status.ARRIVED, "arrived_at"),
    (Status.CHECKED_IN, "started_at"),
    (Status.FULFILLED, "ended_at"),
)
"""What a visit passes on its way, each with the column that keeps when."""
_WAY = (Status.BOOKED, *(status for status, _ in _STATIONS))


def book(
    desk: Desk, slot_id: UUID, patient_id: UUID, kind: Kind, reason: str, now: datetime
) -> UUID:
    """Give a free slot to a patient; return the new visit's id. Blocks; recorded.

    Raises:
        SlotTakenError: Another visit holds the slot.
    """
    booking = Booking(slot_id=slot_id, patient_id=patient_id, kind=kind, reason=reason)
    with desk.db.write() as tx:
        appointment_id = visit_writing.add(tx, booking, now)
        record(tx, desk.author, Action.BOOKED, now, appointment_id=appointment_id)
    return appointment_id


def set_status(desk: Desk, appointment_id: UUID, status: Status, now: datetime) -> None:
    """Say where a visit stands. Blocks; recorded; nothing happens if it stands there already.

    Its room waits for the grace of an ended visit, and is revived if that is taken back in time.
    Onto the waiting list goes who leaves the slot; off it only :func:`move` leads.

    Raises:
        AppointmentGoneError: There is no such visit.
        SlotTakenError: It would hold its slot again, and another visit does.
    """
    with desk.db.write() as tx:
        visit = visit_writing.hold(tx, appointment_id)
        if visit.status is status:
            return
        if visit.status is Status.WAITLIST and status not in ENDED:
            raise ValueError(f"visit {appointment_id} has no slot in which it could be {status}")
        values = {"status": status, "status_since": now, **_times(visit.status, status, now)}
        if status is Status.WAITLIST:
            values["slot_id"] = None
        _write(desk, tx, visit, Action.STATUS_CHANGED, status, values, now)


def move(desk: Desk, appointment_id: UUID, slot_id: UUID | None, now: datetime) -> None:
    """Put a visit into another slot, or onto the waiting list (``None``). Blocks; recorded.

    With the same doctor it keeps its room; with another one it gets a new room.

    Raises:
        AppointmentGoneError: There is no such visit.
        VisitEndedError: It has ended, and an ended visit goes nowhere.
        SlotTakenError: Another visit holds the slot.
    """
    with desk.db.write() as tx:
        visit = visit_writing.hold(tx, appointment_id)
        if visit.status in ENDED:
            raise VisitEndedError(f"appointment {appointment_id}")
        values: dict[str, Any] = {"slot_id": slot_id}
        if slot_id is None:
            values |= {"status": Status.WAITLIST, "status_since": now}
        elif visit.status is Status.WAITLIST:
            values |= {"status": Status.BOOKED, "status_since": now}
        _write(desk, tx, visit, Action.MOVED, str(slot_id or Status.WAITLIST), values, now)


def change_kind(desk: Desk, appointment_id: UUID, kind: Kind, now: datetime) -> None:
    """Say how patient and doctor meet. Blocks; recorded. Only a video visit keeps its room.

    Raises:
        AppointmentGoneError: There is no such visit.
    """
    with desk.db.write() as tx:
        visit = visit_writing.hold(tx, appointment_id)
        if visit.kind is not kind:
            _write(desk, tx, visit, Action.KIND_CHANGED, kind, {"kind": kind}, now)


def _times(before: Status, after: Status, now: datetime) -> dict[str, datetime | None]:
    """Return the times that a step changes: one is reached, or those are undone that were."""
    if after not in _WAY:
        return {}
    reached = _WAY.index(after)
    if before in _WAY and _WAY.index(before) > reached:
        return {column: None for status, column in _STATIONS if _WAY.index(status) > reached}
    return {column: now for status, column in _STATIONS if status is after}


def _write(
    desk: Desk,
    tx: Tx,
    visit: RoomOwner,
    action: Action,
    result: str,
    values: Mapping[str, Any],
    now: datetime,
) -> None:
    deed = Deed(action=action, at=now, appointment_id=visit.id, result=result)
    followed = visit_writing.change(tx, visit, values, now, desk.policy.visit_grace)
    record_all(tx, desk.author, (deed, *followed))
