"""Booking as the desk does, in one line of a test."""

from desktop_app.services import booking
from desktop_app.services.booking_actions import NewVisit


def book(desk, slot_id, patient_id, kind, reason, now):
    """The change that a booking was."""
    wanted = NewVisit(slot_id=slot_id, patient_id=patient_id, kind=kind, reason=reason)
    return booking.book(desk, wanted, now).change


def book_beside(desk, slot_id, patient_id, kind, reason, now):
    """The change that a booking beside a slot was."""
    wanted = NewVisit(slot_id=slot_id, patient_id=patient_id, kind=kind, reason=reason)
    return booking.book_beside(desk, wanted, now).change
