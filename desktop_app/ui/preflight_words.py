"""What was found of the day, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.clock import ClockState
from desktop_app.domain.preflight import Preflight, RoomFinding, VisitLine
from desktop_app.errors import QT_TRANSLATE_NOOP
from desktop_app.ui.errors import Notice, Offer, Tone, words
from desktop_app.ui.theme import ColorRole

MINUTE_S = 60

_translate = QCoreApplication.translate

_ROOMS = {
    RoomFinding.VALID: QT_TRANSLATE_NOOP("Preflight", "Room is there"),
    RoomFinding.READY: QT_TRANSLATE_NOOP("Preflight", "Gets its room in time"),
    RoomFinding.GONE: QT_TRANSLATE_NOOP("Preflight", "Room was closed by the video service"),
    RoomFinding.FOREIGN: QT_TRANSLATE_NOOP("Preflight", "Room was blocked: not this visit's own"),
    RoomFinding.OTHER_SERVICE: QT_TRANSLATE_NOOP("Preflight", "Room of another video service"),
    RoomFinding.UNPROVED: QT_TRANSLATE_NOOP("Preflight", "Imported room, never checked"),
    RoomFinding.NOT_CHECKED: QT_TRANSLATE_NOOP("Preflight", "Room could not be checked"),
}
_MENDING = {
    RoomFinding.GONE: QT_TRANSLATE_NOOP("Preflight", "Make a new room"),
    RoomFinding.FOREIGN: QT_TRANSLATE_NOOP("Preflight", "Make a room"),
    RoomFinding.OTHER_SERVICE: QT_TRANSLATE_NOOP("Preflight", "Choose the service…"),
    RoomFinding.UNPROVED: QT_TRANSLATE_NOOP("Preflight", "Check it"),
    RoomFinding.NOT_CHECKED: QT_TRANSLATE_NOOP("Preflight", "Check again"),
}
_WRONG = {ColorRole.ATTENTION, ColorRole.DANGER}
_GRAVE = {RoomFinding.GONE, RoomFinding.FOREIGN, RoomFinding.OTHER_SERVICE}


@dataclass(frozen=True, slots=True)
class Judgement:
    """One thing about the whole day: in words, and how it looks."""

    text: str
    role: ColorRole

    @property
    def is_fine(self) -> bool:
        """Whether nothing has to be done."""
        return self.role is ColorRole.OK


def finding_of(line: VisitLine) -> str:
    """Return what was found of one visit."""
    room = _translate("Preflight", _ROOMS[line.room])
    if line.has_contact:
        return room
    return _translate("Preflight", "{room}; no phone, no e-mail").format(room=room)


def role_of(line: VisitLine) -> ColorRole:
    """Return the colour of one line's finding."""
    if line.is_green:
        return ColorRole.OK
    return ColorRole.DANGER if line.room in _GRAVE else ColorRole.ATTENTION


def mending_of(line: VisitLine) -> str:
    """Return what the button says that mends the room; "" if nothing is wrong with it."""
    return _translate("Preflight", _MENDING[line.room]) if line.room in _MENDING else ""


def summary(found: Preflight) -> str:
    """Return what was found in a sentence."""
    if not found.lines:
        return _translate("Preflight", "No video visits are still to come today.")
    if not found.is_whole:
        return _translate("Preflight", "Stopped: not every room was checked.")
    if not found.needing:
        return _translate("Preflight", "All %n are ready.", "", len(found.lines))
    words = _translate("Preflight", "%n of {all} need a look.", "", len(found.needing))
    return words.format(all=len(found.lines))


def service_of(found: Preflight) -> Judgement:
    """Say whether the video service can be used."""
    if found.service is None:
        return Judgement(
            _translate("Preflight", "The video service answers and knows our key."), ColorRole.OK
        )
    return Judgement(". ".join(words(found.service)), ColorRole.DANGER)


def clock_of(found: Preflight) -> Judgement:
    """Say whether the computer's clock is right."""
    match found.clock:
        case ClockState.OK if found.clock_ahead is None:
            text = _translate("Preflight", "This computer's clock could not be compared.")
            return Judgement(text, ColorRole.MUTED)
        case ClockState.OK:
            return Judgement(
                _translate("Preflight", "This computer's clock is right."), ColorRole.OK
            )
    title, advice = clock_words(found.clock, found.clock_ahead or timedelta(0))
    role = ColorRole.ATTENTION if found.clock is ClockState.WARN else ColorRole.DANGER
    return Judgement(f"{title}. {advice}", role)


def alarms_of(found: Preflight) -> Judgement:
    """Say whether alarms wait for somebody."""
    if not found.alarms:
        return Judgement(_translate("Preflight", "No alarm is open."), ColorRole.OK)
    text = _translate("Preflight", "Alarms are open: they stand above the table.")
    return Judgement(text, ColorRole.DANGER)


def clock_words(state: ClockState, ahead: timedelta) -> tuple[str, str]:
    """Return what is wrong with the clock, and what to do."""
    minutes = round(abs(ahead).total_seconds() / MINUTE_S)
    title = (
        _translate("Preflight", "This computer's clock is {m} min ahead")
        if ahead > timedelta(0)
        else _translate("Preflight", "This computer's clock is {m} min behind")
    ).format(m=minutes)
    if state is ClockState.REFUSE:
        advice = _translate("Preflight", "Set it by the internet: until then no link can be made.")
    else:
        advice = _translate(
            "Preflight", "Set it by the internet before it is too far off to make links."
        )
    return title, advice


def clock_notice(state: ClockState, ahead: timedelta) -> Notice:
    """Return what the strip says of a clock that is off."""
    tone = Tone.DANGER if state is ClockState.REFUSE else Tone.ATTENTION
    return Notice(*clock_words(state, ahead), tone)


def day_notice(found: Preflight, show: Offer) -> Notice:
    """Return what the strip says after the day's first look; calmly, where only alarms are open."""
    wrong = [judged for judged in (service_of(found), clock_of(found)) if judged.role in _WRONG]
    quiet = found.is_whole and not found.needing and not wrong
    told = (*wrong, alarms_of(found)) if found.alarms else wrong
    title = _translate("Preflight", "Today's video visits: {what}").format(
        what=summary(found).rstrip(".")
    )
    advice = " ".join(judged.text for judged in told)
    return Notice(title, advice, Tone.INFO if quiet else Tone.ATTENTION, (show,))
