"""What the project says of itself, and where things are built."""

import os
import shutil
import subprocess
import tomllib
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
DIST = ROOT / "dist"

_PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

NAME: str = _PROJECT["name"]
VERSION: str = _PROJECT["version"]
SUMMARY: str = _PROJECT["description"]
TITLE = "Clinic Desk"
SCHEME = "clinicdesk"
IDENTIFIER = "org.clinicdesk.ClinicDesk"
BUNDLE = DIST / NAME


class PackagingError(Exception):
    """Something can't be built or does not hold; the text says what."""


def four_numbers(version: str = VERSION) -> tuple[int, int, int, int]:
    """Return *version* as Windows wants it: 0.1.0 is (0, 1, 0, 0)."""
    numbers = [int(part) for part in version.split(".") if part.isdecimal()]
    first, second, third, fourth, *_ = [*numbers, 0, 0, 0, 0]
    return first, second, third, fourth


def made_at() -> datetime:
    """Return when this version was made: its last commit, so that two builds are alike."""
    named = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not named and shutil.which("git"):
        words = ["git", "log", "-1", "--format=%ct"]
        asked = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
        named = asked.stdout.strip()
    return datetime.fromtimestamp(int(named), UTC) if named else datetime.now(UTC)
