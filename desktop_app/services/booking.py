"""Booking: once or every week, a walk-in, or beside a visit on purpose. One transaction each.

All of a repeat is booked or none of it, and one undo takes all of it back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Status
from desktop_app.domain.change import Change, RowChange
from desktop_app.domain.reason import checked_reason
from desktop_app.errors import SlotNotFreeError
from desktop_app.services.booking_actions import Booked, NewVisit
from desktop_app.services.desk import Desk
from desktop_app.services.waiting_list import columns_of
from desktop_app.storage import bookable, holding, slots, visit_writing
from desktop_app.storage.audit import Deed, record_all
from desktop_app.storage.database import Tx
from desktop_app.storage.visit_writing import Booking


def book(desk: Desk, wanted: NewVisit, now: datetime) -> Booked:
    """Give the slot to the patient, and the further ones too. Blocks; recorded.

    Raises:
        SlotTakenError: Another visit holds one of them; nothing was booked.
        SlotNotFreeError: One of them is blocked or withdrawn; nothing was booked.
        PatientGoneError: The patient is no longer among those who can be booked.
        ReasonError: The reason can't be kept.
    """
    with desk.db.write() as tx:
        return _book(desk, tx, wanted, now, {})


def walk_in(desk: Desk, wanted: NewVisit, now: datetime) -> Booked:
    """Book who has arrived already. Blocks; recorded as both.

    Raises:
        As :func:`book`.
    """
    with desk.db.write() as tx:
        return _book(desk, tx, wanted, now, _arrived(now))


def book_beside(desk: Desk, wanted: NewVisit, now: datetime) -> Booked:
    """Make an extra slot of the same time beside this one, and book that. Blocks; recorded.

    Raises:
        SlotNotFreeError: The slot is no more.
        PatientGoneError: The patient is no longer among those who can be booked.
        ReasonError: The reason can't be kept.
    """
    with desk.db.write() as tx:
        return _beside(desk, tx, wanted, now, {})


def walk_in_beside(desk: Desk, wanted: NewVisit, now: datetime) -> Booked:
    """Book who has arrived already into an extra slot beside this one. Blocks; recorded.

    Raises:
        As :func:`book_beside`.
    """
    with desk.db.write() as tx:
        return _beside(desk, tx, wanted, now, _arrived(now))


def _arrived(now: datetime) -> dict[str, Any]:
    return {"status": Status.ARRIVED, "arrived_at": now}


def _book(desk: Desk, tx: Tx, wanted: NewVisit, now: datetime, more: Mapping[str, Any]) -> Booked:
    holding.share_sessions(tx, (wanted.slot_id, *wanted.also_in))
    patient_id = bookable.patient_meant(tx, wanted.patient_id)
    then = bookable.visits_at_times_of(tx, patient_id, (wanted.slot_id, *wanted.also_in))
    columns = dict(more)
    if wanted.earlier is not None:
        columns |= {"waits_since": now, **columns_of(wanted.earlier)}
    if wanted.also_in:
        columns["series_id"] = uuid4()
    rows = [_add(tx, wanted, patient_id, wanted.slot_id, columns, now)]
    columns.pop("waits_since", None)  # an earlier slot is wished for the first visit alone
    rows += [_add(tx, wanted, patient_id, slot_id, columns, now) for slot_id in wanted.also_in]
    return Booked(change=_recorded(desk, tx, Action.BOOKED, rows, rows, now), also_then=then)


def _beside(desk: Desk, tx: Tx, wanted: NewVisit, now: datetime, more: Mapping[str, Any]) -> Booked:
    patient_id = bookable.patient_meant(tx, wanted.patient_id)
    place = bookable.place_of(tx, wanted.slot_id)
    if place is None:
        raise SlotNotFreeError(f"slot {wanted.slot_id}")
    then = bookable.visits_at_times_of(tx, patient_id, (wanted.slot_id,))
    slot = slots.add(tx, *place, extra=True)
    visit = _add(tx, wanted, patient_id, slot.id, more, now)
    change = _recorded(desk, tx, Action.EXTRA_BOOKED, [slot, visit], [visit], now)
    return Booked(change=change, also_then=then)


def _add(
    tx: Tx,
    wanted: NewVisit,
    patient_id: UUID,
    slot_id: UUID,
    columns: Mapping[str, Any],
    now: datetime,
) -> RowChange:
    booking = Booking(
        slot_id=slot_id,
        patient_id=patient_id,
        kind=wanted.kind,
        reason=checked_reason(wanted.reason),
        more=columns,
    )
    return visit_writing.add(tx, booking, now)


def _recorded(
    desk: Desk,
    tx: Tx,
    action: Action,
    rows: Sequence[RowChange],
    visits: Sequence[RowChange],
    now: datetime,
) -> Change:
    """Record each visit as booked, as waiting for an earlier slot and as arrived, if it is."""
    deeds: list[Deed] = []
    for visit in visits:
        place = str(visit.after["slot_id"])
        deeds.append(Deed(action=action, at=now, appointment_id=visit.id, result=place))
        if visit.after.get("waits_since") is not None:
            deeds.append(Deed(action=Action.WAITS, at=now, appointment_id=visit.id))
        if visit.after["status"] is not Status.BOOKED:
            status = visit.after["status"]
            deeds.append(
                Deed(action=Action.STATUS_CHANGED, at=now, appointment_id=visit.id, result=status)
            )
    record_all(tx, desk.author, deeds)
    return Change(action=action, at=now, rows=tuple(rows))
