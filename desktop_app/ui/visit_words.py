"""What the panel and the search say of one visit; plain text, translated."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.appointment import (
    ENDED,
    Appointment,
    Kind,
    Patient,
    RoomState,
    Status,
    Visit,
)
from desktop_app.errors import QT_TRANSLATE_NOOP
from desktop_app.ui.dates import age, plain_day, time_of
from desktop_app.ui.day_words import isolated

FORGOTTEN = timedelta(hours=12)
"""Who waits for longer was forgotten, not waiting: no minutes are counted."""

_translate = QCoreApplication.translate

_STATUS = {
    Status.WAITLIST: QT_TRANSLATE_NOOP("Visit", "Waiting list"),
    Status.BOOKED: QT_TRANSLATE_NOOP("Visit", "Booked"),
    Status.ARRIVED: QT_TRANSLATE_NOOP("Visit", "Arrived"),
    Status.CHECKED_IN: QT_TRANSLATE_NOOP("Visit", "In room"),
    Status.FULFILLED: QT_TRANSLATE_NOOP("Visit", "Done"),
    Status.CANCELLED: QT_TRANSLATE_NOOP("Visit", "Cancelled"),
    Status.NO_SHOW: QT_TRANSLATE_NOOP("Visit", "No-show"),
    Status.ENTERED_IN_ERROR: QT_TRANSLATE_NOOP("Visit", "Entered in error"),
}

_HEADLINES = {
    Status.WAITLIST: QT_TRANSLATE_NOOP("Visit", "On the waiting list"),
    Status.ARRIVED: QT_TRANSLATE_NOOP("Visit", "Patient is waiting"),
    Status.CHECKED_IN: QT_TRANSLATE_NOOP("Visit", "With the doctor"),
    Status.FULFILLED: QT_TRANSLATE_NOOP("Visit", "This visit is done"),
    Status.CANCELLED: QT_TRANSLATE_NOOP("Visit", "This visit was cancelled"),
    Status.NO_SHOW: QT_TRANSLATE_NOOP("Visit", "The patient did not come"),
    Status.ENTERED_IN_ERROR: QT_TRANSLATE_NOOP("Visit", "Entered in error"),
}

_BOOKED = {
    Kind.IN_PERSON: QT_TRANSLATE_NOOP("Visit", "Expected in person"),
    Kind.PHONE: QT_TRANSLATE_NOOP("Visit", "Expected on the phone"),
}

_BY = {
    Kind.VIDEO: QT_TRANSLATE_NOOP("Visit", "by video"),
    Kind.IN_PERSON: QT_TRANSLATE_NOOP("Visit", "in person"),
    Kind.PHONE: QT_TRANSLATE_NOOP("Visit", "by phone"),
}


def status_word(status: Status) -> str:
    """Return where a visit stands, in a word or three."""
    return _translate("Visit", _STATUS[status])


def headline(appointment: Appointment) -> str:
    """Return the one sentence that matters about the visit now."""
    if appointment.status is not Status.BOOKED:
        return _translate("Visit", _HEADLINES[appointment.status])
    if appointment.kind is not Kind.VIDEO:
        return _translate("Visit", _BOOKED[appointment.kind])
    match appointment.room_state:
        case RoomState.LIVE | RoomState.UNPROVED:
            return _translate("Visit", "Room is ready")
        case RoomState.QUARANTINED:
            return _translate("Visit", "Room is blocked")
        case RoomState.INTENT:
            return _translate("Visit", "Room is being made")
        case _:
            return _translate("Visit", "Room opens on first use")


def waiting_minutes(appointment: Appointment, now: datetime) -> int | None:
    """Return the full minutes since an arrived patient came, ``None`` if nobody counts them."""
    gone = now - appointment.status_since
    if appointment.status not in (Status.ARRIVED, Status.CHECKED_IN) or gone >= FORGOTTEN:
        return None
    return max(0, int(gone.total_seconds() // 60))


def can_open(appointment: Appointment) -> bool:
    """Whether asking for the visit's room makes sense; the rule itself is the service's."""
    return appointment.kind is Kind.VIDEO and appointment.status not in ENDED


def how_word(kind: Kind) -> str:
    """Return how doctor and patient meet."""
    return _translate("Visit", _BY[kind])


def visit_line(appointment: Appointment) -> str:
    """Return what the visit is for and how they meet."""
    how = how_word(appointment.kind)
    reason = isolated(appointment.reason) if appointment.reason.strip() else ""
    if not reason:
        return how[:1].upper() + how[1:]
    return _translate("Visit", "{reason}, {how}").format(reason=reason, how=how)


def when_line(visit: Visit, zone: ZoneInfo) -> str:
    """Return the visit's times and doctor."""
    if visit.starts_at is None or visit.ends_at is None:
        return _translate("Visit", "No time yet")
    return _translate("Visit", "{start} to {end}, {doctor}").format(
        start=time_of(visit.starts_at, zone),
        end=time_of(visit.ends_at, zone),
        doctor=isolated(visit.doctor),
    )


def person_line(patient: Patient, today: date) -> str:
    """Return birth and record number, as far as they are known."""
    known = []
    if patient.birth_date is not None:
        born = _translate("Visit", "born {day} ({age})")
        years = age(patient.birth_date, today)
        known.append(born.format(day=plain_day(patient.birth_date), age=years))
    if patient.record_number:
        record = _translate("Visit", "record {number}")
        known.append(record.format(number=isolated(patient.record_number)))
    return " · ".join(known)
