"""The waiting list: who waits, what is free for them, and filling a slot that was freed."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import ENDED, Kind, Status
from desktop_app.domain.change import Change
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.free_slots import Wish
from desktop_app.domain.reason import checked_reason
from desktop_app.domain.waiting import Vacancy, Waiting, vacancies
from desktop_app.errors import ChangedMeanwhileError, VisitEndedError
from desktop_app.services import visit_changes
from desktop_app.services.booking_actions import Place, WaitingList
from desktop_app.services.desk import Desk
from desktop_app.storage import bookable, free_slots, holding, visit_writing
from desktop_app.storage import waiting as stored
from desktop_app.storage.audit import record
from desktop_app.storage.visit_writing import Booking

NO = "no"
"""The recorded result: somebody waits no longer."""
AHEAD = timedelta(days=28)
"""How far ahead a slot is looked for, for somebody who has none."""


def waiting_list(desk: Desk, declined: Collection[tuple[UUID, UUID]], now: datetime) -> WaitingList:
    """Return who waits, longest first, each with the first free slot that suits. Blocks.

    *declined* are the keys of vacancies that were refused.
    """
    today = day_of(now, desk.zone)
    with desk.db.read() as tx:
        waiting = stored.waiting(tx, now)
        if not waiting:
            return WaitingList(places=())
        last = max(_last_day(each, today, desk) for each in waiting)
        free = free_slots.free_slots(tx, today, last, now, None)
        found = vacancies(waiting, free, now, desk.zone, declined)
    slots = {one.waiting.appointment_id: one.slot for one in found}
    return WaitingList(
        places=tuple(Place(waiting=each, slot=slots.get(each.appointment_id)) for each in waiting)
    )


def _last_day(waiting: Waiting, today: date, desk: Desk) -> date:
    if waiting.starts_at is None:
        return today + AHEAD
    return day_of(waiting.starts_at, desk.zone)


def put_on_list(
    desk: Desk, patient_id: UUID, kind: Kind, reason: str, wish: Wish, now: datetime
) -> Change:
    """Let a patient wait without a slot. Blocks; recorded.

    Raises:
        PatientGoneError: The patient is no longer among those who can be booked.
        ReasonError: The reason can't be kept.
    """
    with desk.db.write() as tx:
        booking = Booking(
            slot_id=None,
            patient_id=bookable.patient_meant(tx, patient_id),
            kind=kind,
            reason=checked_reason(reason),
            more={"waits_since": now, **columns_of(wish)},
        )
        row = visit_writing.add(tx, booking, now)
        record(tx, desk.author, Action.WAITS, now, appointment_id=row.id)
    return Change(action=Action.WAITS, at=now, rows=(row,))


def wait_for_earlier(desk: Desk, appointment_id: UUID, wish: Wish | None, now: datetime) -> Change:
    """Let a visit wait for an earlier slot, or (``None``) no longer. Blocks; recorded.

    It keeps the slot that it has; who waits already keeps the turn.

    Raises:
        AppointmentGoneError: There is no such visit.
        VisitEndedError: It has ended, and waits for nothing.
    """
    with desk.db.write() as tx:
        visit = visit_writing.hold(tx, appointment_id)
        if visit.status in ENDED:
            raise VisitEndedError(f"appointment {appointment_id}")
        values: dict[str, Any] = {"waits_since": None}
        if wish is not None:
            since = stored.waits_since(tx, appointment_id)
            values = {"waits_since": since or now, **columns_of(wish)}
        result = NO if wish is None else ""
        return visit_changes.write(desk, tx, visit, Action.WAITS, result, values, now)


def columns_of(wish: Wish) -> dict[str, Any]:
    """Return the columns of an appointment that keep a wish."""
    return {
        "wish_doctor_id": wish.doctor_id,
        "wish_speciality": wish.speciality,
        "wish_part": wish.part,
    }


def leave_list(desk: Desk, appointment_id: UUID, now: datetime) -> Change:
    """Let who waits without a slot wait no longer. Blocks; recorded.

    Raises:
        AppointmentGoneError: There is no such visit.
        ChangedMeanwhileError: It waits no more.
    """
    with desk.db.write() as tx:
        visit = visit_writing.hold(tx, appointment_id)
        if visit.status is not Status.WAITLIST:
            raise ChangedMeanwhileError(f"appointment {appointment_id}")
        values = {"status": Status.CANCELLED, "status_since": now, "waits_since": None}
        return visit_changes.write(
            desk, tx, visit, Action.STATUS_CHANGED, Status.CANCELLED, values, now
        )


def take_vacancy(desk: Desk, vacancy: Vacancy, now: datetime) -> Change:
    """Move who waits into the slot that is free for them. Blocks; recorded.

    Raises:
        AppointmentGoneError: There is no such visit.
        ChangedMeanwhileError: Another desk has changed it since it was offered.
        SlotTakenError: Another visit holds the slot.
        SlotNotFreeError: It is blocked or withdrawn.
    """
    waiting, slot_id = vacancy.waiting, vacancy.slot.slot_id
    with desk.db.write() as tx:
        holding.share_sessions(tx, [slot_id])
        visit = visit_writing.hold(tx, waiting.appointment_id)
        if visit.version != waiting.version:
            raise ChangedMeanwhileError(f"appointment {visit.id}")
        values = visit_changes.moved(visit, slot_id, now)
        return visit_changes.write(desk, tx, visit, Action.MOVED, str(slot_id), values, now)
