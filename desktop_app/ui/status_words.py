"""Where a visit stands: in a word or two with its minutes, and how warm that is.

A late patient and a long wait change the words, the icon and the colour together.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from desktop_app.domain import lateness
from desktop_app.domain.appointment import DaySheet, Kind, Status
from desktop_app.domain.lateness import FORGOTTEN, Late, Offer, Wait, Warmth
from desktop_app.errors import QT_TRANSLATE_NOOP
from desktop_app.ui.dates import minutes_words
from desktop_app.ui.day_rows import Row, SlotRow

if TYPE_CHECKING:  # it imports this
    from desktop_app.ui.day_words import Moment

_translate = QCoreApplication.translate

_STATUS = {
    Status.WAITLIST: QT_TRANSLATE_NOOP("DayModel", "Waiting list"),
    Status.BOOKED: QT_TRANSLATE_NOOP("DayModel", "Booked"),
    Status.ARRIVED: QT_TRANSLATE_NOOP("DayModel", "Arrived"),
    Status.CHECKED_IN: QT_TRANSLATE_NOOP("DayModel", "In room"),
    Status.FULFILLED: QT_TRANSLATE_NOOP("DayModel", "Done"),
    Status.CANCELLED: QT_TRANSLATE_NOOP("DayModel", "Cancelled"),
    Status.NO_SHOW: QT_TRANSLATE_NOOP("DayModel", "No-show"),
    Status.ENTERED_IN_ERROR: QT_TRANSLATE_NOOP("DayModel", "Entered in error"),
}
_VIDEO_UNDER_WAY = {
    Status.ARRIVED: QT_TRANSLATE_NOOP("DayModel", "Waiting"),
    Status.CHECKED_IN: QT_TRANSLATE_NOOP("DayModel", "In call"),
}
_EXPECTED = frozenset({Status.BOOKED, Status.ARRIVED})
_UNDER_WAY = frozenset(_VIDEO_UNDER_WAY)


def status_text(row: SlotRow, moment: Moment) -> str:
    """Return where the visit stands; a video patient who has arrived is waiting."""
    appointment = row.appointment
    if appointment is None:
        return ""
    if is_cut(row, moment):
        return _translate("DayModel", "Cut")
    minutes = _minutes(row, moment)
    if late_of(row, moment) and minutes is not None:
        return _with_minutes(_translate("DayModel", "Late"), minutes)
    word = _STATUS[appointment.status]
    if appointment.kind is Kind.VIDEO:
        word = _VIDEO_UNDER_WAY.get(appointment.status, word)
    word = _translate("DayModel", word)
    return word if minutes is None else _with_minutes(word, minutes)


def minutes_text(row: SlotRow, moment: Moment) -> str:
    """Return the minutes that :func:`status_text` tells, by themselves; "" if it tells none."""
    minutes = _minutes(row, moment)
    return "" if minutes is None or is_cut(row, moment) else minutes_words(minutes)


def _minutes(row: SlotRow, moment: Moment) -> int | None:
    appointment = row.appointment
    if appointment is None:
        return None
    if late := late_of(row, moment):
        return late.minutes
    gone = moment.now - appointment.status_since
    if appointment.status not in _UNDER_WAY or gone >= FORGOTTEN:
        return None
    return max(0, int(gone.total_seconds())) // 60  # another desk's clock may be ahead of ours


def is_cut(row: SlotRow, moment: Moment) -> bool:
    """Return whether the row's visit waits to be pasted."""
    return row.appointment is not None and row.appointment.id == moment.cut


def late_of(row: Row, moment: Moment) -> Late | None:
    """Return how late the row's patient is; nobody is who is seen in the visit's room."""
    if not isinstance(row, SlotRow) or row.appointment is None or row.released:
        return None
    appointment = row.appointment
    if appointment.status is not Status.BOOKED:  # as most are; a whole day is asked each minute
        return None
    room = moment.inside.get(appointment.id)
    if room is not None and room.patient_since is not None:
        return None
    begins = row.slot.starts_at
    return lateness.late(appointment.status, appointment.kind, begins, moment.now, moment.limits)


def wait_of(row: SlotRow, moment: Moment) -> Wait | None:
    """Return how long the row's patient has waited."""
    if row.appointment is None:
        return None
    status, since = row.appointment.status, row.appointment.status_since
    return lateness.wait(status, since, row.slot.starts_at, moment.now, moment.limits)


def warmth_of(row: SlotRow, moment: Moment) -> Warmth:
    """Return how much the row's status asks to be looked at."""
    told = late_of(row, moment) or wait_of(row, moment)
    return told.warmth if told else Warmth.CALM


def warm_visits(sheet: DaySheet, moment: Moment) -> frozenset[UUID]:
    """Return the day's visits whose patients are late or wait for long."""
    return frozenset(
        held.id
        for session in sheet.sessions
        for slot in session.slots
        if (held := slot.appointment) is not None
        and held.status in _EXPECTED
        and timedelta() <= moment.now - slot.starts_at < FORGOTTEN
        and warmth_of(SlotRow(session, slot, held, released=False, alike=False), moment)
        is not Warmth.CALM
    )


def status_tip(row: SlotRow, moment: Moment) -> str:
    """Return why the status is marked and what helps; "" if it is not."""
    if late := late_of(row, moment):
        return ". ".join([_translate("DayModel", "The patient is late"), *map(_help, late.offers)])
    waits = wait_of(row, moment)
    if waits is None or waits.warmth is Warmth.CALM:
        return ""
    return _translate("DayModel", "The patient waits longer than the clinic wants")


def _help(offer: Offer) -> str:
    match offer:
        case Offer.COPY_LINK:
            return _translate("DayModel", "L copies the link again")
        case Offer.CALL:
            return _translate("DayModel", "The phone number stands beside the table")
        case Offer.NO_SHOW:
            return _translate("DayModel", "N marks a no-show")


def counts_minutes(row: Row) -> bool:
    """Whether the row's words may change as time goes by."""
    if not isinstance(row, SlotRow) or row.appointment is None or row.released:
        return False
    return row.appointment.status in _UNDER_WAY or row.appointment.status is Status.BOOKED


def _with_minutes(word: str, minutes: int) -> str:
    hours, minutes = divmod(minutes, 60)
    template = (
        _translate("DayModel", "{word} {hours} h {minutes} min")
        if hours
        else _translate("DayModel", "{word} {minutes} min")
    )
    return template.format(word=word, hours=hours, minutes=minutes)
