"""Looking at the day: the sheet, and one visit."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from desktop_app.domain.appointment import DaySheet, DoctorWeek, Visit
from desktop_app.domain.as_changed import sessions_touched
from desktop_app.domain.change import Change
from desktop_app.errors import AppointmentGoneError
from desktop_app.services.desk import Desk
from desktop_app.storage import appointments


def day_sheet(desk: Desk, day: date) -> DaySheet:
    """Return the clinic's local *day*, from now on the one on view. Blocks on the database."""
    with desk.db.read() as tx:
        sheet = desk.on_view.sheet = appointments.day_sheet(tx, day, desk.zone)
    return sheet


def day_after(desk: Desk, day: date, change: Change) -> DaySheet:
    """Return the local *day* as this desk's *change* has left it. Blocks on the database.

    Of the day that was read last only the sessions that the change touched are read again: a full
    day takes ten times as long as the write itself. What other desks did in the others comes with
    the next whole reading.
    """
    sheet = desk.on_view.sheet
    touched = sessions_touched(sheet, change) if sheet is not None and sheet.day == day else None
    if sheet is None or touched is None:
        return day_sheet(desk, day)
    with desk.db.read() as tx:
        after = desk.on_view.sheet = appointments.read_again(tx, sheet, touched)
    return after


def week_of(desk: Desk, doctor_id: UUID, monday: date) -> DoctorWeek:
    """Return the local days of one doctor from *monday* to Sunday. Blocks on the database."""
    with desk.db.read() as tx:
        return appointments.week_of(tx, doctor_id, monday, desk.zone)


def visit(desk: Desk, appointment_id: UUID) -> Visit:
    """Return one appointment with its patient and history. Blocks on the database.

    Raises:
        AppointmentGoneError: There is none such.
    """
    with desk.db.read() as tx:
        found = appointments.visit(tx, appointment_id)
    if found is None:
        raise AppointmentGoneError(f"appointment {appointment_id}")
    return found
