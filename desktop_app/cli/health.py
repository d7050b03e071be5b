"""`clinic-desk check`: can this desk work, a sentence for each thing it needs."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

from desktop_app.cli.program import say_json
from desktop_app.errors import QT_TRANSLATE_NOOP, AppError, BrowserError, SettingsError
from desktop_app.services.help_actions import Finding, Progress
from desktop_app.services.trail_words import Phrase
from desktop_app.settings import Home, Settings, load_settings

if TYPE_CHECKING:
    from desktop_app.composition import Program
    from desktop_app.services.desk import VideoService


_THERE = QT_TRANSLATE_NOOP("Check", "It is there and up to date, in {where}.")
_THERE_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Check",
    "It is there and up to date, in the place that was named; the settings are in {where}.",
)
_NOT_ANCHORED = QT_TRANSLATE_NOOP(
    "Check",
    "{entries} entries of this desk, the last is {hash}. The anchor does not fit: run"
    " clinic-desk audit verify.",
)
_NO_KEY = QT_TRANSLATE_NOOP(
    "Check",
    "{entries} entries of this desk, the last is {hash}. Entries carry no key: only the anchor"
    " protects them.",
)
_NO_ANCHOR = QT_TRANSLATE_NOOP(
    "Check", "{entries} entries of this desk, the last is {hash}. There is no anchor yet."
)
_ANCHORED = QT_TRANSLATE_NOOP(
    "Check",
    "{entries} entries of this desk, the last is {hash}. The anchor agrees, and entries carry this"
    " desk's key.",
)
_NO_BACKUP = QT_TRANSLATE_NOOP("Check", "There is no backup yet in {folder}.")
_NEWEST_BACKUP = QT_TRANSLATE_NOOP("Check", "The newest backup is of {when}, in {folder}.")
_KEEPS = QT_TRANSLATE_NOOP("Check", "{keyring} keeps the keys.")
_PRACTICE = QT_TRANSLATE_NOOP("Check", "Practice mode: not for patients.")
_VIDEOSDK = QT_TRANSLATE_NOOP("Check", "VideoSDK answers and knows our key.")
_OPENS = QT_TRANSLATE_NOOP("Check", "{command} opens the links.")
_PRIVATE = QT_TRANSLATE_NOOP("Check", "{browser} opens the links in private windows ({command}).")
_NO_BROWSER = QT_TRANSLATE_NOOP("Check", "{command} is not there: set `browser` in settings.toml.")


def check(wish: argparse.Namespace, home: Home) -> int:
    """Print what works; 1 if the desk can't work."""
    found = list(findings(home))
    if wish.json:
        say_json([{"name": one.name, "level": one.level, "says": one.sentence} for one in found])
    else:
        for one in found:
            print(f"{one.level:<8} {one.name:<9} {one.sentence}")
    return int(any(one.level == "error" for one in found))


def tell_findings(home: Home, told: Progress) -> None:
    """Tell what was found, one after the other, until *told* says that it is enough. Blocks."""
    for one in findings(home):
        if not told(one):
            return


def findings(home: Home) -> Iterator[Finding]:
    """Look at one thing after the other that the desk needs. Blocks."""
    from desktop_app.composition import open_program

    try:
        settings = load_settings(home.folder, os.environ)
    except SettingsError as error:
        yield _refused("settings", "error", error)
        return
    try:
        program = open_program(home, settings, os.environ)
    except SettingsError as error:
        yield _refused("settings", "error", error)
        return
    except AppError as error:
        yield _refused("database", "error", error)
        yield _keyring(needed=False)
        yield _browser(settings, needed=False)
        return
    with closing(program):
        says = _THERE_ELSEWHERE if settings.database else _THERE
        yield _found("database", "ok", says, where=home.folder)
        yield _audit(program)
        if program.desk.db.file is not None:
            yield _backup(program)
        choice = program.video.choice()
        yield _keyring(needed=not choice.practice and not choice.for_this_run)
        yield _video(program.desk.video, practice=choice.practice)
        yield _browser(settings, needed=not choice.practice)
        yield from (_found("settings", "warning", "{says}", says=one) for one in program.notices)


def _audit(program: Program) -> Finding:
    from desktop_app.services import trail

    try:
        found = trail.standing(program.desk, program.evidence)
    except AppError as error:
        return _refused("audit", "error", error)
    values = {"entries": found.entries, "hash": found.hash[:16] or "-"}
    if found.anchored is False:
        return _found("audit", "error", _NOT_ANCHORED, **values)
    if not found.signed:
        return _found("audit", "warning", _NO_KEY, **values)
    if found.anchored is None and found.entries:
        return _found("audit", "warning", _NO_ANCHOR, **values)
    return _found("audit", "ok", _ANCHORED, **values)


def _backup(program: Program) -> Finding:
    from desktop_app.composition import now
    from desktop_app.services.backup import newest

    keeping = program.keeping
    made = newest(keeping)
    if made is None:
        return _found("backup", "warning", _NO_BACKUP, folder=keeping.folder)
    when = f"{made.astimezone(program.desk.zone):%Y-%m-%d %H:%M}"
    late = keeping.hours and now() - made > 2 * timedelta(hours=keeping.hours)
    level = "warning" if late else "ok"
    return _found("backup", level, _NEWEST_BACKUP, when=when, folder=keeping.folder)


def _keyring(*, needed: bool) -> Finding:
    from desktop_app.keyrings import system_keyring

    try:
        backend = system_keyring()
    except AppError as error:
        return _refused("keyring", "error" if needed else "warning", error)
    return _found("keyring", "ok", _KEEPS, keyring=type(backend).__module__)


def _video(service: Callable[[], VideoService], *, practice: bool) -> Finding:
    from desktop_app.services.service_check import require_service

    try:
        require_service(service().provider)
    except AppError as error:
        return _refused("video", "error", error)
    return _found("video", "ok", _PRACTICE if practice else _VIDEOSDK)


def _browser(settings: Settings, *, needed: bool) -> Finding:
    from desktop_app.services.launch import system_opener

    if settings.private_window:
        return _private_browser(settings, needed=needed)
    if sys.platform == "win32" and not settings.browser:
        return _found("browser", "ok", _OPENS, command="Windows")
    command = (settings.browser or system_opener())[0]
    if shutil.which(command):
        return _found("browser", "ok", _OPENS, command=command)
    return _found("browser", "error" if needed else "warning", _NO_BROWSER, command=command)


def _private_browser(settings: Settings, *, needed: bool) -> Finding:
    from desktop_app.services.private_window import private_browser, this_computer

    try:
        found = private_browser(settings.browser, this_computer())
    except BrowserError as error:
        return _found("browser", "error" if needed else "warning", "{says}", says=error.said)
    return _found("browser", "ok", _PRIVATE, browser=found.name, command=found.command[0])


def _found(name: str, level: str, text: str, **values: object) -> Finding:
    return Finding(name=name, level=level, says=Phrase(text=text, values=values))


def _refused(name: str, level: str, error: AppError) -> Finding:
    return Finding(name=name, level=level, says=error)
