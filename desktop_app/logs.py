"""The log: rotating, ids only, and as a second net nothing that looks like a token or a secret."""

from __future__ import annotations

import logging
import re
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from typing_extensions import override

FILE = "clinic-desk.log"
_SECRET = re.compile(
    r"eyJ[\w-]{5,}\.[\w-]+\.[\w-]*"  # a JWT
    r"|(?i:token|secret|apikey|authorization)[\"']?\s*[=:]\s*[\"']?[^\s\"'&]+"
    r"|\b[0-9a-f]{32,}\b"
)

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


def redacted(text: str) -> str:
    """Return *text* without tokens, secrets and references."""
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


def _log_unhandled(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    log.critical("unhandled error", exc_info=(kind, error, trace))


def _log_unhandled_in_thread(met: threading.ExceptHookArgs) -> None:
    if met.exc_value is not None:
        _log_unhandled(met.exc_type, met.exc_value, met.exc_traceback)
