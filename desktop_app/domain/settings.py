"""What may be set at a desk, and what each setting may be: with a sentence for what it may not."""

from __future__ import annotations

import re
import shlex
import sys
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from typing_extensions import override

from desktop_app.domain.typed import Refused
from desktop_app.errors import QT_TRANSLATE_NOOP

RECEPTION = "reception"
LANGUAGES = ("en", "es", "de", "fr", "ar", "ur")
APPEARANCES = ("system", "light", "dark")
DAY_MINUTES = 24 * 60
TEXT_SCALES = range(80, 201)
"""Per cent."""
BACKUP_DAYS = range(1, 3651)
BACKUP_HOURS = range(721)
MOST = 1_000
"""Letters of a text."""
_ADDRESS = re.compile(r"(?:postgresql|sqlite)(?:\+[a-z0-9]+)?://.*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """This desk's settings; what nobody set has its default.

    Attributes:
        serves: ``reception``, or a doctor's name or id.
        browser: A command to which the link is appended; empty means the system's browser.
        database: A PostgreSQL URL; empty means a file in the home. May hold a password: not shown.
        zone: The clinic's IANA zone, used when the database is new; empty means this computer's.
        lobby: Patients wait until somebody inside admits them.
        share_names: Names, not codes, go to the video service.
        grace_minutes: How long the room of a finished or missed visit stays open; 0 to 1440.
        private_window: Links open in a private window, so that no history keeps them.
        sounds: A patient who waits is announced by a sound too.
        country: ISO 3166 code, for holidays and phone numbers; empty: as the zone says.
        late_minutes: After how many minutes a patient is late, later, very late; ascending.
        wait_minutes: After how many minutes a wait is long, and too long; ascending.
        hide_names: Names hide when the window loses the focus.
        language: The window's, one of :data:`LANGUAGES`; empty: the system's.
        appearance: One of :data:`APPEARANCES`.
        text_scale: The size of all text, in per cent of the system's.
        backup_days: How long backups are kept.
        backup_hours: A backup is made when the last is as old as that; 0: by hand only.
        backup_folder: Where backups lie; empty: ``backups`` in the home.
    """

    serves: str = RECEPTION
    browser: tuple[str, ...] = ()
    database: str = ""
    zone: str = ""
    lobby: bool = False
    share_names: bool = False
    grace_minutes: int = 60
    private_window: bool = False
    sounds: bool = True
    country: str = ""
    late_minutes: tuple[int, int, int] = (2, 5, 15)
    wait_minutes: tuple[int, int] = (10, 20)
    hide_names: bool = False
    language: str = ""
    appearance: str = "system"
    text_scale: int = 100
    backup_days: int = 14
    backup_hours: int = 24
    backup_folder: str = ""

    @override
    def __repr__(self) -> str:
        return f"Settings(serves={self.serves!r}, lobby={self.lobby})"


def sorted_out(values: Mapping[str, object]) -> tuple[dict[str, Any], dict[str, str]]:
    """Return what can be used of *values*, as :class:`Settings` has it, and what is wrong else.

    The wrong ones have a sentence each, which repeats nothing of their value.
    """
    good: dict[str, Any] = {}
    problems: dict[str, str] = {}
    for name, value in values.items():
        try:
            good[name] = _CHECKS.get(name, _unknown)(value)
        except Refused as refused:
            problems[name] = refused.why
    return good, problems


def names() -> tuple[str, ...]:
    """Return the names of all settings."""
    return tuple(field.name for field in fields(Settings))


def _unknown(_value: object) -> object:
    raise Refused(QT_TRANSLATE_NOOP("errors", "There is no such setting."))


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise Refused(QT_TRANSLATE_NOOP("errors", "This is either true or false."))
    return value


def _number(allowed: range, why: str) -> Callable[[object], int]:
    def check(value: object) -> int:
        if type(value) is not int or value not in allowed:
            raise Refused(why)
        return value

    return check


def _minutes(count: int, why: str) -> Callable[[object], tuple[int, ...]]:
    def check(value: object) -> tuple[int, ...]:
        if not isinstance(value, list | tuple) or len(value) != count:
            raise Refused(why)
        whole = all(type(part) is int and 0 < part <= DAY_MINUTES for part in value)
        if not whole or list(value) != sorted({*value}):
            raise Refused(why)
        return tuple(value)

    return check


def _one_of(allowed: tuple[str, ...], why: str) -> Callable[[object], str]:
    def check(value: object) -> str:
        if not isinstance(value, str) or value.strip() not in allowed:
            raise Refused(why)
        return value.strip()

    return check


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise Refused(QT_TRANSLATE_NOOP("errors", "This is a text, in quotation marks."))
    if len(value) > MOST or any(unicodedata.category(letter) in ("Cc", "Cs") for letter in value):
        raise Refused(QT_TRANSLATE_NOOP("errors", "One line of at most 1000 letters."))
    return value.strip()


def _serves(value: object) -> str:
    return _text(value) or RECEPTION


def _browser(value: object) -> tuple[str, ...]:
    if isinstance(value, list | tuple):
        return tuple(_text(part) for part in value)
    try:
        return _words(_text(value))
    except ValueError:
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "A quotation mark in this command never ends.")
        ) from None


def _words(command: str) -> tuple[str, ...]:
    """Take a command apart as a shell does; on Windows a backslash parts folders, no more."""
    words = shlex.shlex(command, posix=True)
    words.whitespace_split, words.commenters = True, ""
    if sys.platform == "win32":
        words.escape = ""
    return tuple(words)


def _database(value: object) -> str:
    address = _text(value)
    if address and not _ADDRESS.fullmatch(address):
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "Write postgresql://desk@server/clinic, or leave it empty.")
        )
    return address


def _country(value: object) -> str:
    code = _text(value).upper()
    if not re.fullmatch("([A-Z]{2})?", code):
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "A country must be two letters such as DE, or nothing.")
        )
    return code


def _zone(value: object) -> str:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    name = _text(value)
    try:
        return name and ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "A zone must be a name such as Europe/Berlin, or nothing.")
        ) from None


def _folder(value: object) -> str:
    path = _text(value)
    if path and not Path(path).is_absolute():
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "Name the whole path of a folder, or leave it empty.")
        )
    return path


_CHECKS: Mapping[str, Callable[[object], object]] = {
    "serves": _serves,
    "browser": _browser,
    "database": _database,
    "zone": _zone,
    "lobby": _flag,
    "share_names": _flag,
    "grace_minutes": _number(
        range(DAY_MINUTES + 1), QT_TRANSLATE_NOOP("errors", "Whole minutes, from 0 to 1440.")
    ),
    "private_window": _flag,
    "sounds": _flag,
    "country": _country,
    "late_minutes": _minutes(
        3, QT_TRANSLATE_NOOP("errors", "Three numbers of minutes, each more than the one before.")
    ),
    "wait_minutes": _minutes(
        2, QT_TRANSLATE_NOOP("errors", "Two numbers of minutes, the second more than the first.")
    ),
    "hide_names": _flag,
    "language": _one_of(
        ("", *LANGUAGES),
        QT_TRANSLATE_NOOP("errors", "A language is en, es, de, fr, ar or ur, or nothing."),
    ),
    "appearance": _one_of(
        APPEARANCES, QT_TRANSLATE_NOOP("errors", "The look is system, light or dark.")
    ),
    "text_scale": _number(
        TEXT_SCALES, QT_TRANSLATE_NOOP("errors", "Whole per cent, from 80 to 200.")
    ),
    "backup_days": _number(BACKUP_DAYS, QT_TRANSLATE_NOOP("errors", "Whole days, from 1 to 3650.")),
    "backup_hours": _number(
        BACKUP_HOURS,
        QT_TRANSLATE_NOOP("errors", "Whole hours, from 0 to 720; 0 means by hand only."),
    ),
    "backup_folder": _folder,
}
