"""What a plan, a session and closed days say for themselves; plain text, translated."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from desktop_app.domain.closures import ClosureFault
from desktop_app.domain.planning import (
    LEAST_SLOT,
    LONGEST_LOCATION,
    MOST_BUFFER,
    Fault,
    LeftFor,
    LeftOut,
    Mark,
    Times,
)
from desktop_app.domain.rearranging import Rearrangement
from desktop_app.errors import QT_TRANSLATE_NOOP
from desktop_app.ui.dates import short_day, time_of
from desktop_app.ui.parts import one_line

_translate = QCoreApplication.translate

_FAULTS = {
    Fault.PAST: QT_TRANSLATE_NOOP("Plan", "This day is over."),
    Fault.LAST_BEFORE_FIRST: QT_TRANSLATE_NOOP("Plan", "The last day is before the first."),
    Fault.TOO_FAR: QT_TRANSLATE_NOOP("Plan", "Plan two years at most."),
    Fault.NO_SUCH_WEEKDAY: QT_TRANSLATE_NOOP("Plan", "No such weekday lies between these days."),
    Fault.END_BEFORE_START: QT_TRANSLATE_NOOP("Plan", "The end must be after the start."),
    Fault.SLOT_TOO_SHORT: QT_TRANSLATE_NOOP("Plan", "A slot has {least} minutes at least."),
    Fault.SLOT_TOO_LONG: QT_TRANSLATE_NOOP("Plan", "A slot is longer than the whole session."),
    Fault.BUFFER_TOO_LONG: QT_TRANSLATE_NOOP("Plan", "A buffer has {most} minutes at most."),
    Fault.LOCATION_TOO_LONG: QT_TRANSLATE_NOOP("Plan", "The room has {letters} letters at most."),
}
_CLOSURE_FAULTS = {
    ClosureFault.PAST: QT_TRANSLATE_NOOP("Plan", "These days are over."),
    ClosureFault.LAST_BEFORE_FIRST: QT_TRANSLATE_NOOP("Plan", "The last day is before the first."),
    ClosureFault.TOO_LONG: QT_TRANSLATE_NOOP("Plan", "A year at most."),
    ClosureFault.REASON_TOO_LONG: QT_TRANSLATE_NOOP("Plan", "The reason is too long."),
}
_LEFT = {
    LeftFor.CLOSED: QT_TRANSLATE_NOOP("Plan", "the clinic is closed"),
    LeftFor.ABSENT: QT_TRANSLATE_NOOP("Plan", "the doctor is away"),
    LeftFor.HOLIDAY: QT_TRANSLATE_NOOP("Plan", "public holiday"),
    LeftFor.SHORT: QT_TRANSLATE_NOOP(
        "Plan", "the clocks go forward, and no slot fits into what is left"
    ),
}
_MARKS = {
    Mark.START_TWICE: QT_TRANSLATE_NOOP(
        "Plan", "The clocks show its start twice that day: it begins at the first of the two."
    ),
    Mark.END_TWICE: QT_TRANSLATE_NOOP(
        "Plan", "The clocks show its end twice that day: it ends at the first of the two."
    ),
    Mark.CLOCKS_CHANGE: QT_TRANSLATE_NOOP(
        "Plan", "The clocks change during it: it really lasts longer or shorter than they show."
    ),
}
_TIME = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?\s*([ap])?\.?m?\.?", re.IGNORECASE)
NOON = 12


def parse_time(text: str) -> time | None:
    """Return the time of day that *text* names: 9, 9:30, 9.30, 0930, 9:30 pm; else ``None``."""
    found = _TIME.fullmatch(text.strip()) if len(text) < 12 else None  # noqa: PLR2004 - no time is
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if half := (found[3] or "").lower():
        if not 1 <= hour <= NOON:
            return None
        hour = hour % NOON + (NOON if half == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None


def wall_text(wall: time) -> str:
    """Return a time of day as this desk writes it."""
    return QLocale().toString(QTime(wall.hour, wall.minute), "HH:mm")


def hours_text(times: Times, zone: ZoneInfo) -> str:
    """Return from when to when, by the clinic's clocks."""
    starts, ends = time_of(times.starts_at, zone), time_of(times.ends_at, zone)
    return _translate("Plan", "{start} to {end}").format(start=starts, end=ends)


def fault_text(fault: Fault) -> str:
    """Return what is wrong with a plan."""
    return _translate("Plan", _FAULTS[fault]).format(
        least=LEAST_SLOT, most=MOST_BUFFER, letters=LONGEST_LOCATION
    )


def closure_fault_text(fault: ClosureFault) -> str:
    """Return what is wrong with closed days."""
    return _translate("Plan", _CLOSURE_FAULTS[fault])


def left_text(left: LeftOut, zone: ZoneInfo) -> str:
    """Return why a day gets no session."""
    match left:
        case LeftOut(why=LeftFor.SKIPPED, wall=time() as wall):
            words = _translate(
                "Plan", "the clocks skip {time} that day: there is no such time. Choose another."
            )
            return words.format(time=wall_text(wall))
        case LeftOut(why=LeftFor.OVERLAP, other=Times() as other):
            words = _translate("Plan", "the doctor has a session from {hours} then")
            return words.format(hours=hours_text(other, zone))
    said = _translate("Plan", _LEFT[left.why])
    return f"{said}: {one_line(left.words)}" if left.words else said


def refused_text(left: LeftOut, zone: ZoneInfo) -> str:
    """Return why there can be no session on a day, as a sentence that names the day."""
    words = _translate("Plan", "Not on {day}: {why}.")
    return words.format(day=short_day(left.day), why=left_text(left, zone).rstrip("."))


def mark_sentences(marks: Iterable[Mark]) -> str:
    """Return what is odd about a session, "" if nothing is."""
    return " ".join(_translate("Plan", _MARKS[mark]) for mark in sorted(marks))


def sessions_count(number: int) -> str:
    """Return how many sessions."""
    return _translate("Plan", "%n sessions", "", number)


def slots_count(number: int) -> str:
    """Return how many slots."""
    return _translate("Plan", "%n slots", "", number)


def visits_count(number: int) -> str:
    """Return how many visits."""
    return _translate("Plan", "%n visits", "", number)


def rearranged_text(looked_at: Rearrangement, zone: ZoneInfo) -> str:
    """Return in words what was looked at."""
    if looked_at.refused is not None:
        return refused_text(looked_at.refused, zone)
    if not looked_at.turns:
        return _translate("Plan", "No session is on these days.")
    parts = []
    if looked_at.made:
        parts.append(_translate("Plan", "%n slots come in addition.", "", looked_at.made))
    if looked_at.withdrawn:
        parts.append(_translate("Plan", "%n slots are taken out.", "", looked_at.withdrawn))
    if not parts:
        parts.append(_translate("Plan", "All slots stay as they are."))
    return " ".join(filter(None, (*parts, mark_sentences(looked_at.marks))))
