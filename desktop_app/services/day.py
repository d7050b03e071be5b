"""Looking at the day: the sheet, and one visit."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from desktop_app.domain.appointment import DaySheet, DoctorWeek, Visit
from desktop_app.errors import AppointmentGoneError
from desktop_app.services.desk import Desk
from desktop_app.storage import appointments


def day_sheet(desk: Desk, day: date) -> DaySheet:
    """Return the clinic's local *day*, from now on the one on view. Blocks on the database."""
    with desk.db.read() as tx:
        sheet = desk.on_view.sheet = appointments.day_sheet(tx, day, desk.zone)
    return sheet


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
