"""What left for the video service: a line before each request, and one for what came of it.

    <newline>{"at":…,"id":…,"to":…,"method":…,"path":…,"fields":[…]}
    <newline>{"of":…,"ms":…,"answer":"200"}

Names of fields only, never a value: neither ids nor tokens can stand here. One file a month, added
to by every process of a home, one write each. A line begins with its newline, so that what a crash
left unfinished spoils itself and not the line after it. Nothing waits for the disk: what was handed
to the system outlives this process, and a power cut takes the last seconds' polls at most.
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Lock
from urllib.parse import urlsplit

from desktop_app.domain.ledger import THIS_COMPUTER
from desktop_app.errors import Said, TrailUnwritableError
from desktop_app.video.credentials import is_loopback

KEPT = 24
"""Files, a month each; counted, not reckoned, so that a clock gone wrong can't empty the ledger."""

Note = Callable[[str], None]
"""Takes what came of a request: a status, or ``timeout``, ``unreachable``, ``unusable``."""
Enter = Callable[[str, str, Collection[str]], Note]
"""Takes method, path (with ``{}`` for ids) and names of fields of a request about to leave.

Raises TrailUnwritableError: then the request must not leave.
"""

_NAME = re.compile(r"\d{4}-\d\d\.jsonl")


def unwritten(method: str, path: str, fields: Collection[str]) -> Note:
    """Write nothing down: for a client that reaches no real service."""
    del method, path, fields
    return lambda _: None


def files(folder: Path) -> list[Path]:
    """Return the ledger's files, the oldest first; none before anything was sent.

    Raises:
        OSError: The folder can't be read.
    """
    if not folder.exists():
        return []
    return sorted(file for file in folder.iterdir() if _NAME.fullmatch(file.name))


class Ledger:
    """Writes one home's ledger. Thread-safe, and safe beside other processes of that home."""

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        """Touch nothing yet. *clock*: aware."""
        self._folder = folder
        self._clock = clock
        self._lock = Lock()
        self._month = ""
        self._file = -1

    def of(self, endpoint: str) -> Enter:
        """Return what writes down the requests to a checked *endpoint*."""
        to = THIS_COMPUTER if is_loopback(endpoint) else urlsplit(endpoint).netloc
        return partial(self._enter, to)

    def close(self) -> None:
        """Close the file; a later request opens it again. Idempotent."""
        with self._lock:
            self._let_go()

    def _enter(self, to: str, method: str, path: str, fields: Collection[str]) -> Note:
        now = self._clock().astimezone(UTC)
        id_ = os.urandom(6).hex()
        at = now.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        told = {"at": at, "id": id_, "to": to, "method": method, "path": path, "fields": [*fields]}
        try:
            self._write(f"{now:%Y-%m}", told)
        except OSError as error:
            raise TrailUnwritableError(
                Said(
                    "Nothing was sent to the video service, because each request is written down"
                    " first: free some space, or see to it that {folder} can be written.",
                    folder=self._folder,
                ),
                f"ledger: {type(error).__name__}",
            ) from None
        return partial(self._note, f"{now:%Y-%m}", id_, time.monotonic())

    def _note(self, month: str, id_: str, begun: float, answer: str) -> None:
        spent = round((time.monotonic() - begun) * 1000)
        with suppress(OSError):  # it has left and was answered: that must not be lost over this
            self._write(month, {"of": id_, "ms": spent, "answer": answer})

    def _write(self, month: str, told: Mapping[str, object]) -> None:
        line = b"\n" + json.dumps(told, separators=(",", ":")).encode()
        with self._lock:
            file = self._opened(month)
            with _alone(file):
                if os.write(file, line) < len(line):
                    raise OSError("the disk is full")

    def _opened(self, month: str) -> int:
        """Return the file of *month*, made anew if somebody has taken it away."""
        if self._file >= 0 and self._month == month and os.fstat(self._file).st_nlink:
            return self._file
        self._let_go()
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._folder / f"{month}.jsonl"
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
        self._file = os.open(path, flags, 0o600)
        self._month = month
        for old in files(self._folder)[:-KEPT]:
            if old != path:  # as it is where the clock was set back
                with suppress(OSError):
                    old.unlink()
        return self._file

    def _let_go(self) -> None:
        if self._file >= 0:
            os.close(self._file)
        self._file = -1


if sys.platform == "win32":
    import msvcrt

    FAR = 1 << 30
    """A byte that no file reaches: whoever holds it may add."""

    @contextmanager
    def _alone(file: int) -> Iterator[None]:
        """Add alone: this system finds the end first and writes then."""
        os.lseek(file, FAR, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_LOCK, 1)
        try:
            yield
        finally:
            os.lseek(file, FAR, os.SEEK_SET)
            msvcrt.locking(file, msvcrt.LK_UNLCK, 1)
else:

    @contextmanager
    def _alone(file: int) -> Iterator[None]:
        """Add as one does here: O_APPEND finds the end and writes in one go."""
        del file
        yield
