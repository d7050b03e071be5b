"""What happened to the day while nobody looked, in words."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.appointment import Status
from desktop_app.domain.sheet_changes import Happened, Missed, PlanChange, Planned, SheetChange
from desktop_app.errors import QT_TRANSLATE_NOOP
from desktop_app.ui.dates import time_of
from desktop_app.ui.day_words import isolated
from desktop_app.ui.names import shown
from desktop_app.ui.visit_words import how_word

_translate = QCoreApplication.translate

_NOW_IT_IS = {
    Status.WAITLIST: QT_TRANSLATE_NOOP("Away", "on the waiting list"),
    Status.BOOKED: QT_TRANSLATE_NOOP("Away", "booked again"),
    Status.ARRIVED: QT_TRANSLATE_NOOP("Away", "arrived"),
    Status.CHECKED_IN: QT_TRANSLATE_NOOP("Away", "in the room"),
    Status.FULFILLED: QT_TRANSLATE_NOOP("Away", "done"),
    Status.CANCELLED: QT_TRANSLATE_NOOP("Away", "cancelled"),
    Status.NO_SHOW: QT_TRANSLATE_NOOP("Away", "did not come"),
    Status.ENTERED_IN_ERROR: QT_TRANSLATE_NOOP("Away", "entered in error"),
}

_PLAIN = {
    Happened.BOOKED: QT_TRANSLATE_NOOP("Away", "booked"),
    Happened.CAME: QT_TRANSLATE_NOOP("Away", "moved to this day"),
    Happened.LEFT: QT_TRANSLATE_NOOP("Away", "moved away from this day"),
    Happened.REASON: QT_TRANSLATE_NOOP("Away", "another reason"),
}
_PLANNED = {
    Planned.ADDED: QT_TRANSLATE_NOOP("Away", "session added"),
    Planned.GONE: QT_TRANSLATE_NOOP("Away", "session taken out"),
    Planned.CHANGED: QT_TRANSLATE_NOOP("Away", "session changed"),
    Planned.BLOCKED: QT_TRANSLATE_NOOP("Away", "slot blocked"),
    Planned.FREED: QT_TRANSLATE_NOOP("Away", "slot no longer blocked"),
}


def who(change: Missed, zone: ZoneInfo) -> str:
    """Return when and who: the patient, or the doctor whose session it is."""
    if isinstance(change, PlanChange):
        name = isolated(change.session.doctor)
    else:
        name = isolated(shown(change.visit.patient))
    return f"{time_of(change.starts_at, zone)}  {name}"


def what(change: Missed, zone: ZoneInfo) -> str:
    """Return all that happened to it."""
    if isinstance(change, PlanChange):
        return _translate("Away", _PLANNED[change.happened])
    return ", ".join(_word(each, change, zone) for each in change.happened)


def _word(happened: Happened, change: SheetChange, zone: ZoneInfo) -> str:
    if happened in _PLAIN:
        return _translate("Away", _PLAIN[happened])
    if happened is Happened.STATUS:
        return _translate("Away", _NOW_IT_IS[change.visit.status])
    if happened is Happened.KIND:
        return _translate("Away", "now {how}").format(how=how_word(change.visit.kind))
    before = "" if change.moved_from is None else time_of(change.moved_from, zone)
    return _translate("Away", "moved from {before} to {after}").format(
        before=before, after=time_of(change.starts_at, zone)
    )
