"""The practice service's key pair and port, in a file of the home that only its user can read.

They open nothing outside this computer. Standard library only, and quick to import.
"""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, TypeVar

from typing_extensions import override

from desktop_app.errors import PracticeUnavailableError
from desktop_app.practice.lock import locked

FILE = "practice.json"
_WAIT_S = 5.0
_STEP_S = 0.02
_HELD_OPEN: tuple[type[OSError], ...] = (PermissionError,) if sys.platform == "win32" else ()
"""What Windows raises for a file that another process has just open."""

T = TypeVar("T")


class Keys(NamedTuple):
    """The practice service's API key and secret; neither shows in a ``repr``."""

    api_key: str
    secret: str

    @override
    def __repr__(self) -> str:
        return "Keys(...)"


def credentials(home: Path) -> Keys:
    """Return the home's key pair, made at the first call and the same ever after.

    Raises:
        PracticeUnavailableError: The file cannot be read or written, or is damaged. It is then
            left as it is: new keys would be another provider to every room made so far.
    """
    if (known := _read(home)) is None:
        with _writing(home):
            known = _read(home)
            if known is None:
                known = {
                    "api_key": f"practice-{secrets.token_hex(12)}",
                    "secret": secrets.token_hex(32),
                }
                _write(home, known)
    return Keys(str(known["api_key"]), str(known["secret"]))


def last_port(home: Path) -> int | None:
    """Return the port on which the service was last seen, if it ever ran here."""
    port = (_read(home) or {}).get("port")
    return port if isinstance(port, int) else None


def remember_port(home: Path, port: int) -> None:
    """Write down where the service answers. Raises PracticeUnavailableError."""
    keys = credentials(home)
    if last_port(home) != port:
        with _writing(home):
            _write(home, {**keys._asdict(), "port": port})


def _read(home: Path) -> dict[str, object] | None:
    path = home / FILE
    try:
        text = _patiently(lambda: path.read_text(encoding="utf-8"))
        if sys.platform != "win32" and path.stat().st_mode & 0o077:
            path.chmod(0o600)  # restored from a backup, or copied
        known = json.loads(text)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise PracticeUnavailableError(f"{FILE}: {type(error).__name__}") from None
    match known:
        case {"api_key": str(), "secret": str()}:
            return {str(name): value for name, value in known.items()}
    raise PracticeUnavailableError(f"{FILE}: no key pair in it")


def _write(home: Path, content: dict[str, object]) -> None:
    """Put *content* in place in one step, on the disk before it gets its name."""
    path, draft = home / FILE, home / f"{FILE}.new"
    try:
        draft.unlink(missing_ok=True)
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            _only_for_its_user(draft)
            json.dump(content, file)
            file.flush()
            os.fsync(file.fileno())
        _patiently(lambda: draft.replace(path))
    except (OSError, subprocess.SubprocessError) as error:
        raise PracticeUnavailableError(f"{FILE}: {type(error).__name__}") from None


def _only_for_its_user(path: Path) -> None:
    """Shut everybody else out, before anything is in the file.

    POSIX has done so at its creation; Windows knows no such mode, a file there takes the rights of
    its folder until it is given its own.
    """
    if sys.platform == "win32":
        tool = os.path.expandvars(r"%SystemRoot%\System32\icacls.exe")
        user = os.path.expandvars(r"%USERDOMAIN%\%USERNAME%")
        subprocess.run(  # noqa: S603 - the system's own tool, by its full path
            [tool, path, "/inheritance:r", "/grant:r", f"{user}:F"],
            check=True,
            capture_output=True,
            timeout=10,
            creationflags=subprocess.CREATE_NO_WINDOW,
        )


@contextmanager
def _writing(home: Path) -> Iterator[None]:
    """Keep other processes from writing the file meanwhile."""
    end = time.monotonic() + _WAIT_S
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        while True:
            with locked(home / f"{FILE}.lock") as ours:
                if ours:
                    yield
                    return
            if time.monotonic() > end:
                raise PracticeUnavailableError(f"{FILE}: locked")
            time.sleep(_STEP_S)
    except OSError as error:
        raise PracticeUnavailableError(f"{FILE}: {type(error).__name__}") from None


def _patiently(step: Callable[[], T]) -> T:
    """Repeat *step* for a moment while another process has the file open."""
    end = time.monotonic() + _WAIT_S
    while True:
        try:
            return step()
        except _HELD_OPEN:
            if time.monotonic() > end:
                raise
            time.sleep(_STEP_S)
