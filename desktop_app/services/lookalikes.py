"""Before somebody is let into a room: is it the patient who is meant, or the other one of the day?

Whoever stands in the day that this desk has read last costs no question to the database: the mark
in the table and the question here come from the same sheet.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.alike import alike_of_the_day
from desktop_app.domain.appointment import Appointment, DaySheet, Kind
from desktop_app.domain.clinic_day import day_of
from desktop_app.errors import LookalikeError
from desktop_app.services.actions import Consents
from desktop_app.services.desk import Desk
from desktop_app.storage import appointments
from desktop_app.storage.audit import record


def require_told_apart(desk: Desk, appointment_id: UUID, consents: Consents) -> bool:
    """Say whether the visit's patient could be taken for another one of the day, once agreed.

    Blocks on the database only for a visit that is not of the day read last.

    Raises:
        LookalikeError: It could, and nobody has compared the birth date yet.
    """
    sheet = desk.on_view.sheet
    visit = None if sheet is None else _in(sheet, appointment_id)
    if visit is None:
        sheet = _day_with(desk, appointment_id)
        visit = None if sheet is None else _in(sheet, appointment_id)
    if sheet is None or visit is None or visit.kind is not Kind.VIDEO:
        return False  # what becomes of such a visit is for the opening to say
    if appointment_id not in alike_of_the_day(sheet):
        return False
    if LookalikeError.consent not in consents:
        raise LookalikeError(f"appointment {appointment_id}", visit.birth_date)
    return True


def note_compared(desk: Desk, appointment_id: UUID, now: datetime) -> None:
    """Record that the desk has compared the birth date. Blocks."""
    with desk.db.write() as tx:
        record(tx, desk.author, Action.BIRTH_DATE_COMPARED, now, appointment_id=appointment_id)


def _in(sheet: DaySheet, appointment_id: UUID) -> Appointment | None:
    held = (slot.appointment for session in sheet.sessions for slot in session.slots)
    return next((each for each in held if each is not None and each.id == appointment_id), None)


def _day_with(desk: Desk, appointment_id: UUID) -> DaySheet | None:
    with desk.db.read() as tx:
        visit = appointments.visit(tx, appointment_id)
        if visit is None or visit.starts_at is None:
            return None
        return appointments.day_sheet(tx, day_of(visit.starts_at, desk.zone), desk.zone)
