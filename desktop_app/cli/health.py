"""`clinic-desk check`: can this desk work, a sentence for each thing it needs."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from desktop_app.cli.program import say_json
from desktop_app.errors import AppError, BrowserError, SettingsError
from desktop_app.settings import Home, Settings, load_settings

if TYPE_CHECKING:
    from desktop_app.composition import Program
    from desktop_app.services.desk import VideoService


VERIFY = "run clinic-desk audit verify"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one thing: ``level`` is ok, warning or error."""

    name: str
    level: str
    says: str


def check(wish: argparse.Namespace, home: Home) -> int:
    """Print what works; 1 if the desk can't work."""
    findings = list(_findings(home))
    if wish.json:
        say_json([asdict(finding) for finding in findings])
    else:
        for finding in findings:
            print(f"{finding.level:<8} {finding.name:<9} {finding.says}")
    return int(any(finding.level == "error" for finding in findings))


def _findings(home: Home) -> Iterator[Finding]:
    from desktop_app.composition import open_program

    try:
        settings = load_settings(home.folder, os.environ)
    except SettingsError as error:
        yield Finding("settings", "error", error.sentence)
        return
    try:
        program = open_program(home, settings, os.environ)
    except SettingsError as error:
        yield Finding("settings", "error", error.sentence)
        return
    except AppError as error:
        yield Finding("database", "error", error.sentence)
        yield _keyring(needed=False)
        yield _browser(settings, needed=False)
        return
    with closing(program):
        where = str(home.folder)
        if settings.database:
            where = f"the place that was named; the settings are in {where}"
        yield Finding("database", "ok", f"It is there and up to date, in {where}.")
        yield _audit(program)
        choice = program.video.choice()
        yield _keyring(needed=not choice.practice and not choice.for_this_run)
        yield _video(program.desk.video, practice=choice.practice)
        yield _browser(settings, needed=not choice.practice)
        yield from (Finding("settings", "warning", notice) for notice in program.notices)


def _audit(program: Program) -> Finding:
    from desktop_app.services import trail

    try:
        found = trail.standing(program.desk, program.evidence)
    except AppError as error:
        return Finding("audit", "error", error.sentence)
    said = f"{found.entries} entries of this desk, the last is {found.hash[:16] or 'none'}."
    if found.anchored is False:
        return Finding("audit", "error", f"{said} The anchor does not fit: {VERIFY}.")
    if not found.signed:
        return Finding(
            "audit", "warning", f"{said} Entries carry no key: only the anchor protects them."
        )
    if found.anchored is None and found.entries:
        return Finding("audit", "warning", f"{said} There is no anchor yet.")
    return Finding("audit", "ok", f"{said} The anchor agrees, and entries carry this desk's key.")


def _keyring(*, needed: bool) -> Finding:
    from desktop_app.keyrings import system_keyring

    try:
        backend = system_keyring()
    except AppError as error:
        return Finding("keyring", "error" if needed else "warning", error.sentence)
    return Finding("keyring", "ok", f"{type(backend).__module__} keeps the keys.")


def _video(service: Callable[[], VideoService], *, practice: bool) -> Finding:
    from desktop_app.services.service_check import require_service

    try:
        require_service(service().provider)
    except AppError as error:
        return Finding("video", "error", error.sentence)
    words = (
        "Practice mode: not for patients." if practice else "VideoSDK answers and knows our key."
    )
    return Finding("video", "ok", words)


def _browser(settings: Settings, *, needed: bool) -> Finding:
    from desktop_app.services.launch import system_opener

    if settings.private_window:
        return _private_browser(settings, needed=needed)
    if sys.platform == "win32" and not settings.browser:
        return Finding("browser", "ok", "Windows opens the links.")
    command = (settings.browser or system_opener())[0]
    if shutil.which(command):
        return Finding("browser", "ok", f"{command} opens the links.")
    level = "error" if needed else "warning"
    return Finding("browser", level, f"{command} is not there: set `browser` in settings.toml.")


def _private_browser(settings: Settings, *, needed: bool) -> Finding:
    from desktop_app.services.private_window import private_browser, this_computer

    try:
        found = private_browser(settings.browser, this_computer())
    except BrowserError as error:
        return Finding("browser", "error" if needed else "warning", error.said)
    return Finding(
        "browser", "ok", f"{found.name} opens the links in private windows ({found.command[0]})."
    )
