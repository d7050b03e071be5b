"""Booking, moving and ending visits: one transaction each, in which the room follows its visit.

Each returns what it has changed, so that :mod:`.undo` can take it back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import ENDED, DoctorSays, Kind, Status
from desktop_app.domain.change import Change, RowChange, each_once
from desktop_app.domain.visit_flow import require_step
from desktop_app.errors import VisitEndedError
from desktop_app.services.desk import Desk
from desktop_app.storage import holding, links, visit_writing
from desktop_app.storage.audit import Deed, record_all
from desktop_app.storage.database import Tx
from desktop_app.storage.rooms import RoomOwner

_STATIONS = (
    (Status.ARRIVED, "arrived_at"),
    (Status.CHECKED_IN, "started_at"),
    (Status.FULFILLED, "ended_at"),
)
"""What a visit passes on its way, each with the column that keeps when."""
_WAY = (Status.BOOKED, *(status for status, _ in _STATIONS))


def set_status(
    desk: Desk, appointment_id: UUID, status: Status, now: datetime, *, why: str | None = None
) -> Change | None:
    """Say where a visit stands; ``None``, nothing happens, if it stands there. Blocks; recorded.

    Its room waits for the grace of an ended visit, and is revived if that is taken back in time.
    Onto the waiting list goes who leaves the slot; off it only :func:`move` leads. *why* is the
    reason of a cancellation, as written.

    Raises:
        AppointmentGoneError: There is no such visit.
        StepRefusedError: No way leads there from where it stands.
        SlotTakenError: It would hold its slot again, and another visit does.
    """
    with desk.db.write() as tx:
        visit = visit_writing.hold(tx, appointment_id)
        if visit.status is status:
            return None
        require_step(visit.status, status, visit.starts_at, now, desk.zone)
        values: dict[str, Any] = {"status": status, "status_since": now, "doctor_says": None}
        values |= _times(visit.status, status, now)
        if status is Status.WAITLIST:
            values |= {"slot_id": None, "waits_since": now}
        if status in ENDED:
            values["waits_since"] = None
        if status is Status.CANCELLED:
            values["cancel_reason"] = why
        return write(desk, tx, visit, Action.STATUS_CHANGED, status, values, now)


def move(desk: Desk, appointment_id: UUID, slot_id: UUID | None, now: datetime) -> Change:
    """Put a visit into another slot, or onto the waiting list (``None``). Blocks; recorded.

    With the same doctor it keeps its room; with another one it gets a new room.

    Raises:
        AppointmentGoneError: There is no such visit.
        VisitEndedError: It has ended, and an ended visit goes nowhere.
        SlotTakenError: Another visit holds the slot.
        SlotNotFreeError: The slot is blocked or withdrawn.
    """
    with desk.db.write() as tx:
        holding.share_sessions(tx, [slot_id])
        visit = visit_writing.hold(tx, appointment_id)
        values = moved(visit, slot_id, now)
        return write(desk, tx, visit, Action.MOVED, str(slot_id or Status.WAITLIST), values, now)


def moved(visit: RoomOwner, slot_id: UUID | None, now: datetime) -> dict[str, Any]:
    """Return the columns that put a held visit into another slot, or onto the waiting list.

    Raises:
        VisitEndedError: It has ended, and an ended visit goes nowhere.
    """
    if visit.status in ENDED:
        raise VisitEndedError(f"appointment {visit.id}")
    if slot_id is None:
        return {
            "slot_id": None,
            "status": Status.WAITLIST,
            "status_since": now,
            "waits_since": now,
        }
    if visit.status is Status.WAITLIST:
        booked = {"status": Status.BOOKED, "status_since": now}
        return {"slot_id": slot_id, "waits_since": None, **booked}
    return {"slot_id": slot_id, "waits_since": None}


def swap(desk: Desk, one: UUID, other: UUID, now: datetime) -> Change:
    """Let two visits change places. Blocks; recorded; rooms follow as in :func:`move`.

    Raises:
        AppointmentGoneError: One of them is gone.
        VisitEndedError: One of them has ended, or has no place.
    """
    with desk.db.write() as tx:
        holding.share_sessions(tx, holding.slots_of(tx, (one, other)))
        held = {id_: visit_writing.hold(tx, id_) for id_ in sorted((one, other))}
        visits = held[one], held[other]
        for visit in visits:
            if visit.status in ENDED or visit.slot_id is None:
                raise VisitEndedError(f"appointment {visit.id}")
        visit_writing.leave_slots(tx, held)
        rows: list[RowChange] = []
        deeds: list[Deed] = []
        for visit, to in zip(visits, reversed(visits), strict=True):
            values = {"slot_id": to.slot_id}
            written = visit_writing.change(tx, visit, values, now, desk.policy.visit_grace)
            rows.append(written.row)
            swapped = Deed(
                action=Action.SWAPPED, at=now, appointment_id=visit.id, result=str(to.slot_id)
            )
            deeds += (swapped, *written.deeds)
        return done(desk, tx, Action.SWAPPED, now, rows, deeds)


def change_kind(desk: Desk, appointment_id: UUID, kind: Kind, now: datetime) -> Change | None:
    """Say how patient and doctor meet. Blocks; recorded. Only a video visit keeps its room.

    Returns ``None``, nothing done, if they meet so already.

    Raises:
        AppointmentGoneError: There is no such visit.
    """
    with desk.db.write() as tx:
        visit = visit_writing.hold(tx, appointment_id)
        if visit.kind is kind:
            return None
        return write(desk, tx, visit, Action.KIND_CHANGED, kind, {"kind": kind}, now)


def change_reason(desk: Desk, appointment_id: UUID, reason: str, now: datetime) -> Change:
    """Say what a visit is for. Blocks; recorded, but not what was written.

    Raises:
        AppointmentGoneError: There is no such visit.
    """
    with desk.db.write() as tx:
        visit = visit_writing.hold(tx, appointment_id)
        return write(desk, tx, visit, Action.REASON_CHANGED, "", {"reason": reason}, now)


def say_to_reception(
    desk: Desk, appointment_id: UUID, said: DoctorSays | None, now: datetime
) -> Change:
    """Let the reception see at the visit what its doctor says; ``None`` takes it back.

    Blocks; recorded.

    Raises:
        AppointmentGoneError: There is no such visit.
    """
    with desk.db.write() as tx:
        visit = visit_writing.hold(tx, appointment_id)
        values = {"doctor_says": said, "doctor_said_at": said and now}
        return write(desk, tx, visit, Action.DOCTOR_SAYS, said or "", values, now)


def write(
    desk: Desk,
    tx: Tx,
    visit: RoomOwner,
    action: Action,
    result: str,
    values: Mapping[str, Any],
    now: datetime,
) -> Change:
    """Set columns of a held visit, as one act that is recorded: what most use cases end with.

    Raises what :func:`.visit_writing.change` raises.
    """
    deed = Deed(action=action, at=now, appointment_id=visit.id, result=result)
    written = visit_writing.change(tx, visit, values, now, desk.policy.visit_grace)
    return done(desk, tx, action, now, (written.row,), (deed, *written.deeds))


def done(
    desk: Desk,
    tx: Tx,
    action: Action,
    now: datetime,
    rows: Sequence[RowChange],
    deeds: Sequence[Deed],
) -> Change:
    """Record an act and return it; the last thing that its transaction does."""
    dead = links.died(tx, deeds)
    record_all(tx, desk.author, deeds)
    return Change(action=action, at=now, rows=each_once(rows), dead_links=dead)


def _times(before: Status, after: Status, now: datetime) -> dict[str, datetime | None]:
    """Return the times that a step changes: one is reached, or those are undone that were."""
    if after not in _WAY:
        return {}
    reached = _WAY.index(after)
    if before in _WAY and _WAY.index(before) > reached:
        return {column: None for status, column in _STATIONS if _WAY.index(status) > reached}
    return {column: now for status, column in _STATIONS if status is after}
