"""The log: rotating, ids only, and as a second net nothing that looks like a secret or a person.

Beside it lies what Python itself writes when the process dies: places in the code, no values.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import re
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

from typing_extensions import override

FILE = "clinic-desk.log"
CRASHES = "crashes.log"
_SECRET = re.compile(
    r"eyJ[\w-]{5,}\.[\w-]+\.[\w-]*"  # a JWT
    r"|(?i:token|secret|apikey|authorization)[\"']?\s*[=:]\s*[\"']?[^\s\"'&]+"
    r"|\b[0-9a-f]{32,}\b"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # an e-mail address
    r"|\+\d[\d ()/-]{6,}\d"  # a phone number
)
_QUOTED = re.compile(r"""(['"])((?:\\.|(?!\1).)*)\1""")
_NAME_IN_CODE = re.compile(r"[a-z0-9_.-]*|NoneType")
"""What may stay of what an exception quotes; all else may be somebody's name."""
_OF_PYTHON = (" ", "Traceback (", "During handling", "The above exception")
"""How the lines of a traceback begin that hold no values."""
_CRASHES_MOST = 200_000

log = logging.getLogger(__name__)


class QuietFile(RotatingFileHandler):
    """A log file whose own failures stay its own: a full disk must not print records and traces."""

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Drop *record*: there is no other place where it may be told."""


class RedactingFormatter(logging.Formatter):
    """Formats a record, traceback included, and blackens what must not be there."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))

    @override
    def formatException(self, ei: Any) -> str:
        """Return a traceback; what an exception quotes may be what somebody typed."""
        lines = super().formatException(ei).splitlines()
        return "\n".join(
            line if line.startswith(_OF_PYTHON) else _QUOTED.sub(_unless_code, line)
            for line in lines
        )


def _unless_code(quoted: re.Match[str]) -> str:
    return quoted[0] if _NAME_IN_CODE.fullmatch(quoted[2]) else "[removed]"


def redacted(text: str) -> str:
    """Return *text* without tokens, secrets, references, addresses, and the user's own folder."""
    home = str(Path("~").expanduser())
    if len(home) > 1:
        text = text.replace(home, "~")
    return _SECRET.sub("[removed]", text)


def start_log(folder: Path) -> None:
    """Write this process's log into *folder*: 5 files of 1 MB. Unhandled errors go there too.

    Raises:
        OSError: The folder can't be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    handler = QuietFile(
        folder / FILE, maxBytes=1_000_000, backupCount=4, encoding="utf-8", delay=True
    )
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for chatty in ("urllib3", "alembic", "asyncio", "uvicorn", "sqlalchemy"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    sys.excepthook = _log_unhandled
    threading.excepthook = _log_unhandled_in_thread
    _write_crashes(folder / CRASHES)


def _write_crashes(file: Path) -> None:
    """Have Python say where it was when the process dies; an old, long file begins anew."""
    again = os.O_TRUNC if file.exists() and file.stat().st_size > _CRASHES_MOST else 0
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND | again, 0o600)
    faulthandler.enable(descriptor)  # for as long as the process lives: never closed


def _log_unhandled(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    log.critical("unhandled error", exc_info=(kind, error, trace))


def _log_unhandled_in_thread(met: threading.ExceptHookArgs) -> None:
    if met.exc_value is not None:
        _log_unhandled(met.exc_type, met.exc_value, met.exc_traceback)
