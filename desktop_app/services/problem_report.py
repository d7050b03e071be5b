"""The report of a problem: what the program runs on, and the end of its log, blackened twice."""

from __future__ import annotations

import getpass
import platform
import re
import sys
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from desktop_app.logs import CRASHES, FILE, redacted
from desktop_app.services.output_file import written_whole

LOG_LINES, CRASH_LINES = 300, 80


def problem_report(logs: Path, runs_on: str, now: datetime) -> str:
    """Return the report as a text: ids and places in the code, no names, numbers or addresses.

    Blocks on the files. *runs_on*: what else it runs on, in one line.
    """
    parts = (
        f"Clinic Desk {_version()}, {now.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC",
        f"Python {platform.python_version()}, {platform.platform()}, {platform.machine()}",
        f"{runs_on}, {'bundle' if getattr(sys, 'frozen', False) else 'no bundle'}",
        "",
        "-- log",
        *_end_of(logs / FILE, LOG_LINES),
        "",
        "-- crashes",
        *_end_of(logs / CRASHES, CRASH_LINES),
        "",
    )
    return _without_user(redacted("\n".join(parts)))


def save_report(file: Path, text: str) -> None:
    """Write a report to *file*. Blocks.

    Raises:
        OutputFileError: It can't be written there.
    """
    with written_whole(file) as draft:
        draft.write_text(text, encoding="utf-8")


def _version() -> str:
    try:
        return version("clinic-desk")
    except PackageNotFoundError:
        return "?"


def _end_of(file: Path, lines: int) -> list[str]:
    try:
        text = file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ["(none)"]
    return text.splitlines()[-lines:]


def _without_user(text: str) -> str:
    """Return *text* without the name under which somebody is logged in."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError):
        return text
    return re.sub(rf"\b{re.escape(user)}\b", "[user]", text)
