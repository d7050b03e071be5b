"""The folder dist/clinic-desk: built, made neutral, and asked whether it works anywhere."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from installers.contents import modules, troubles
from installers.neutral import forget_the_builder
from installers.project import BUNDLE, NAME, ROOT, TITLE, VERSION, PackagingError

PROGRAM = BUNDLE / (f"{NAME}.exe" if sys.platform == "win32" else NAME)
PATIENCE_S = 120
_BAD = (" ERROR ", " CRITICAL ", "is missing")
"""What no line of the log may say of a folder that has all it needs."""
_BY_NAME_ONLY = {
    "holidays.countries": "holidays/countries",
    "phonenumbers.data": "phonenumbers/data",
    "desktop_app": "",
}
"""Packages whose modules are imported by a name that is put together while the program runs."""


def build_folder() -> None:
    """Build it. Blocks for a minute or more.

    Raises:
        PackagingError: PyInstaller failed.
    """
    words = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    if subprocess.run([*words, "build.spec"], cwd=ROOT, check=False).returncode:
        raise PackagingError("The folder could not be built: what PyInstaller said stands above.")
    forget_the_builder()


def look_into_it() -> None:
    """See that it holds all that is loaded by name, and nothing of this computer. Blocks.

    Raises:
        PackagingError: It lacks something, or holds what it must not.
    """
    there = modules(BUNDLE)
    lacking = sorted(
        name for package in _BY_NAME_ONLY for name in _modules_of(package) if name not in there
    )
    if lacking:
        raise PackagingError(f"The folder lacks {', '.join(lacking[:10])}.")
    if found := troubles(BUNDLE, os.environ):
        raise PackagingError("\n".join(("The folder holds what it must not:", *found[:20])))


def _modules_of(package: str) -> list[str]:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise PackagingError(f"{package} is not installed here.")
    folder = Path(spec.submodule_search_locations[0])
    files = (file.relative_to(folder) for file in folder.rglob("*.py"))
    names = (".".join(file.with_suffix("").parts) for file in files)
    return [
        f"{package}.{name}".removesuffix(".__init__")
        for name in names
        # Alembic reads the migrations as files, and finds them so.
        if not name.startswith("storage.migrations") and name != "resources"
    ]


def ask_its_health() -> None:
    """Start it in another folder: version, check, a day, and the window until it is told to end.

    Raises:
        PackagingError: Something of it does not work.
    """
    home = Path(tempfile.mkdtemp(suffix=f"-{NAME}"), "home")
    try:
        said = _said(home, "--version")
        if said != f"{TITLE} {VERSION}":
            raise PackagingError(f"It says that it is {said!r}, not {VERSION}.")
        _said(home, "check")
        day = json.loads(_said(home, "--sample", "day", "--json"))
        if not day.keys() >= {"day", "sessions"}:
            raise PackagingError(f"It tells a day as {day.keys()}.")
        if sys.platform != "win32":
            _show_window(home)
        if bad := _logged_errors(home):
            raise PackagingError(f"Its log tells of errors:\n{bad}")
    finally:
        # The practice service goes on for a while, and on Windows its files stay as long.
        shutil.rmtree(home.parent, ignore_errors=True)


def _environment() -> Mapping[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return kept | {"QT_QPA_PLATFORM": "offscreen"}


def _said(home: Path, *words: str) -> str:
    command = [str(PROGRAM), "--home", str(home), *words]
    done = subprocess.run(
        command, cwd=home.anchor, env=_environment(), capture_output=True, text=True,
        timeout=PATIENCE_S, check=False,
    )  # fmt: skip
    if done.returncode:
        raise PackagingError(f"{' '.join(words)} does not work: {done.stderr or done.stdout}")
    return done.stdout.strip()


def _show_window(home: Path) -> None:
    """Open the window off the screen, have a second start find it, and let it end properly."""
    meeting = home / "meeting"
    meeting.mkdir()
    environ = {**_environment(), "TMPDIR": str(meeting)}
    command = [str(PROGRAM), "--home", str(home)]
    with subprocess.Popen(
        command, cwd=home.anchor, env=environ, stderr=subprocess.PIPE, text=True
    ) as window:
        end = time.monotonic() + PATIENCE_S
        while not list(meeting.glob("*.lock")) and window.poll() is None:
            if time.monotonic() > end:
                window.kill()
            time.sleep(0.1)
        second = subprocess.run(command, env=environ, timeout=PATIENCE_S, check=False)
        window.send_signal(signal.SIGTERM)
        _, error = window.communicate(timeout=PATIENCE_S)
    if window.returncode or second.returncode:
        raise PackagingError(f"The window does not work: {error or 'it does not listen'}")


def _logged_errors(home: Path) -> str:
    log = home / "logs" / f"{NAME}.log"
    lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
    return "\n".join(line for line in lines if any(word in line for word in _BAD))
