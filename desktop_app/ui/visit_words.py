"""What the panel and the search say of one visit; plain text, translated."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import (
    ENDED,
    Appointment,
    HistoryEntry,
    Kind,
    Patient,
    RoomState,
    Status,
    Visit,
)
from desktop_app.domain.joining import Guest, Role
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

_HISTORY = {
    Action.BOOKED: QT_TRANSLATE_NOOP("Visit", "Booked"),
    Action.IMPORTED: QT_TRANSLATE_NOOP("Visit", "Imported"),
    Action.STATUS_CHANGED: QT_TRANSLATE_NOOP("Visit", "Status changed"),
    Action.ROOM_CREATED: QT_TRANSLATE_NOOP("Visit", "Room prepared and checked"),
    Action.ROOM_PREPARED: QT_TRANSLATE_NOOP("Visit", "Room ready ahead of the visit"),
    Action.ROOM_OPENED: QT_TRANSLATE_NOOP("Visit", "Room opened"),
    Action.ROOM_REPLACED: QT_TRANSLATE_NOOP("Visit", "Room replaced by a new one"),
    Action.ROOM_QUARANTINED: QT_TRANSLATE_NOOP(
        "Visit", "Room blocked: it was not this visit's own"
    ),
    Action.LINK_COPIED: QT_TRANSLATE_NOOP("Visit", "Patient's link copied"),
    Action.GUEST_LINK_COPIED: QT_TRANSLATE_NOOP("Visit", "Guest's link copied"),
    Action.LINKS_REVOKED: QT_TRANSLATE_NOOP("Visit", "All links revoked"),
    Action.LINK_TESTED: QT_TRANSLATE_NOOP("Visit", "Patient's link tested"),
}

_COPIED_FOR = {
    Guest.INTERPRETER: QT_TRANSLATE_NOOP("Visit", "Interpreter's link copied"),
    Guest.RELATIVE: QT_TRANSLATE_NOOP("Visit", "Relative's link copied"),
}

_OPENED_BY = {
    Role.DOCTOR: QT_TRANSLATE_NOOP("Visit", "Room opened by the doctor"),
    Role.DESK: QT_TRANSLATE_NOOP("Visit", "Room opened at the front desk"),
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


def visit_line(appointment: Appointment) -> str:
    """Return what the visit is for and how they meet."""
    how = _translate("Visit", _BY[appointment.kind])
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


def history_line(entry: HistoryEntry) -> str:
    """Return what was done; a deed that this version does not know keeps its own word."""
    try:
        action = Action(entry.action)
    except ValueError:
        return entry.action
    if action is Action.ROOM_OPENED and entry.result in _OPENED_BY:
        return _translate("Visit", _OPENED_BY[Role(entry.result)])
    if action is Action.GUEST_LINK_COPIED and entry.result in _COPIED_FOR:
        return _translate("Visit", _COPIED_FOR[Guest(entry.result)])
    if action is Action.STATUS_CHANGED and entry.result in set(Status):
        return status_word(Status(entry.result))
    return _translate("Visit", _HISTORY[action]) if action in _HISTORY else entry.action
