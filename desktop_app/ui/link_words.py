"""What the panel and the dialog say of a visit's links; plain text, translated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import HistoryEntry
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.joining import Guest, Permission, Role
from desktop_app.domain.visit_links import LinkFact, Trial, Tried
from desktop_app.errors import QT_TRANSLATE_NOOP
from desktop_app.ui.dates import moment, short_day, time_of
from desktop_app.ui.day_words import isolated

_translate = QCoreApplication.translate

_ENDS = frozenset(
    {
        Action.ROOM_REPLACED,
        Action.ROOM_QUARANTINED,
        Action.ROOM_RETIRED,
        Action.LINKS_REVOKED,
    }
)
"""Deeds after which the visit has another room, or none."""
_GIVEN = frozenset({Action.LINK_COPIED, Action.GUEST_LINK_COPIED})

_WHO: dict[Role | Guest, str] = {
    Role.DOCTOR: QT_TRANSLATE_NOOP("Links", "Doctor"),
    Role.DESK: QT_TRANSLATE_NOOP("Links", "Front desk"),
    Role.PATIENT: QT_TRANSLATE_NOOP("Links", "Patient"),
    Guest.INTERPRETER: QT_TRANSLATE_NOOP("Links", "Interpreter"),
    Guest.RELATIVE: QT_TRANSLATE_NOOP("Links", "Relative"),
    Guest.OTHER: QT_TRANSLATE_NOOP("Links", "Guest"),
}
_COPIED = {
    Guest.INTERPRETER: QT_TRANSLATE_NOOP("Links", "The interpreter's link is copied."),
    Guest.RELATIVE: QT_TRANSLATE_NOOP("Links", "The relative's link is copied."),
    Guest.OTHER: QT_TRANSLATE_NOOP("Links", "The guest's link is copied."),
}
_PASSED = {
    Trial.OWN_ROOM: QT_TRANSLATE_NOOP("Links", "Opens this visit's own room."),
    Trial.OTHER_ROOM: QT_TRANSLATE_NOOP("Links", "Refused in another visit's room{said}."),
    Trial.OTHER_PERSON: QT_TRANSLATE_NOOP("Links", "Refused in somebody else's place{said}."),
}
_FAILED = {
    Trial.OWN_ROOM: QT_TRANSLATE_NOOP("Links", "Did not open this visit's own room{said}."),
    Trial.OTHER_ROOM: QT_TRANSLATE_NOOP("Links", "Opened another visit's room!"),
    Trial.OTHER_PERSON: QT_TRANSLATE_NOOP("Links", "Opened in somebody else's place!"),
}


@dataclass(frozen=True, slots=True)
class GivenLinks:
    """What a visit's history says of the links to its current room.

    Attributes:
        guests: To whom a guest's link was given; oldest first.
        revoked_at: When earlier links were revoked, if this room follows a revoked one.
        closed: The provider has confirmed since that the old room is shut.
        lost_at: When this room followed one that was lost or blocked, if links to that were given
            and the patient's was not copied again since.
    """

    guests: tuple[Guest, ...]
    revoked_at: datetime | None
    closed: bool
    lost_at: datetime | None = None


def given_links(history: tuple[HistoryEntry, ...]) -> GivenLinks:
    """Read *history*, newest first, back to where the current room's part of it begins."""
    guests: list[Guest] = []
    closed = copied = False
    for number, entry in enumerate(history):
        if entry.action == Action.GUEST_LINK_COPIED and entry.result in set(Guest):
            guests.append(Guest(entry.result))
        elif entry.action == Action.LINK_COPIED:
            copied = True
        elif entry.action == Action.ROOM_CLOSED:
            closed = True
        elif entry.action in _ENDS:
            revoked = entry.action == Action.LINKS_REVOKED
            given = not copied and any(old.action in _GIVEN for old in history[number:])
            return GivenLinks(
                tuple(reversed(guests)),
                revoked_at=entry.at if revoked else None,
                closed=closed,
                lost_at=entry.at if given and not revoked else None,
            )
    return GivenLinks(tuple(reversed(guests)), None, closed)


def who(part: Role | Guest) -> str:
    """Return whose link it is, in a word or two."""
    return _translate("Links", _WHO.get(part, _WHO[Guest.OTHER]))


def guests_line(given: GivenLinks) -> str:
    """Return to whom guest links were given; "" if to nobody."""
    return ", ".join(map(who, given.guests))


def revoked_line(given: GivenLinks, zone: ZoneInfo, today: date, *, has_room: bool) -> str:
    """Return what has become of the links before the current room; "" if there were none."""
    if given.lost_at is not None:
        words = _translate(
            "Links", "Earlier links no longer lead here since {time}: copy the link again."
        )
        return words.format(time=moment(given.lost_at, zone, today))
    if given.revoked_at is None:
        return ""
    if not given.closed:
        words = _translate(
            "Links",
            "Links made before {time} are revoked. Their room closes as soon as the video service"
            " answers.",
        )
    elif has_room:
        words = _translate("Links", "New room since {time}: earlier links no longer work.")
    else:
        words = _translate("Links", "Links made before {time} no longer work.")
    return words.format(time=moment(given.revoked_at, zone, today))


def rights_words(fact: LinkFact) -> str:
    """Return what a link lets its holder do."""
    if Permission.ASK_JOIN in fact.rights:
        return _translate("Links", "Knocks, and somebody inside must let them in.")
    if Permission.ALLOW_MOD in fact.rights:
        return _translate("Links", "Enters directly. May let others in, mute them and remove them.")
    return _translate("Links", "Enters directly. May let in who knocks.")


def handed_out_words(fact: LinkFact, zone: ZoneInfo, today: date) -> str:
    """Return when the link was last handed out."""
    if fact.handed_out is None:
        return _translate("Links", "not yet")
    return moment(fact.handed_out, zone, today)


def until_words(until: datetime, zone: ZoneInfo, now: datetime) -> str:
    """Return when a link stops opening the door, as people say it."""
    today, day = day_of(now, zone), day_of(until, zone)
    time = time_of(until, zone)
    if day == today:
        return _translate("Links", "today, {time}").format(time=time)
    if day == today + timedelta(days=1):
        return _translate("Links", "tomorrow, {time}").format(time=time)
    return f"{short_day(day)}, {time}"


def copied_words(guest: Guest, *, this_computer_only: bool) -> str:
    """Return what the status bar says of a guest's link on the clipboard."""
    if this_computer_only:
        more = _translate("Links", "In practice mode it works on this computer only.")
    else:
        more = _translate("Links", "It leaves the clipboard after a minute.")
    return f"{_translate('Links', _COPIED[guest])} {more}"


def tried_words(tried: Tried) -> str:
    """Return what came of a link at one door."""
    said = f": “{isolated(tried.words)}”" if tried.words else ""
    words = _PASSED if tried.passed else _FAILED
    return _translate("Links", words[tried.trial]).format(said=said)
