"""What nobody caught, in Python or Qt: logged each time, told in one dialog once for a place."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from shiboken6 import isValid

log = logging.getLogger(__name__)

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
TOLD = {QtMsgType.QtCriticalMsg}
"""What Qt says of its own failures and goes on; after the fatal ones there is no window."""


class Unexpected(QObject):
    """Hears of each failure on any thread, and tells it on the thread that made this object.

    What breaks in the same place again is only logged: a picture that can't be painted would bring
    the dialog back for ever.
    """

    _met = Signal(str)

    def __init__(self, tell: Callable[[], QObject | None], parent: QObject) -> None:
        super().__init__(parent)
        self._tell = tell
        self._places: set[str] = set()
        self._dialog: QObject | None = None
        self._met.connect(self._hear)  # from another thread, therefore queued

    def raised(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take what nobody caught on this thread."""
        if not issubclass(kind, KeyboardInterrupt):
            self._note("unhandled exception", kind, error, trace)

    def raised_in_thread(self, args: threading.ExceptHookArgs) -> None:
        """Take what nobody caught on another thread."""
        if args.exc_value is not None:
            self._note("unhandled in a thread", args.exc_type, args.exc_value, args.exc_traceback)

    def unraisable(self, args: sys.UnraisableHookArgs) -> None:
        """Take what Python could not even raise, such as in a finaliser."""
        if args.exc_value is not None:
            self._note("unraisable", args.exc_type, args.exc_value, args.exc_traceback)

    def said_by_qt(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        """Log what Qt says; its failures are told, too."""
        log.log(LEVELS.get(kind, logging.WARNING), "Qt: %s", text)
        if kind in TOLD:
            self._emit(text)

    def _note(
        self,
        what: str,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        log.critical(what, exc_info=(kind, error, trace))
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        where = "" if trace is None else f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
        self._emit(f"{kind.__name__} {where}")

    def _emit(self, place: str) -> None:
        if isValid(self):
            self._met.emit(place)

    def _hear(self, place: str) -> None:
        if place in self._places:
            return
        self._places.add(place)
        if self._dialog is None or not isValid(self._dialog):
            self._dialog = self._tell()


@contextmanager
def heard(by: Unexpected) -> Iterator[None]:
    """Let *by* hear of everything that nobody catches."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    of_qt = qInstallMessageHandler(by.said_by_qt)
    sys.excepthook = by.raised
    threading.excepthook = by.raised_in_thread
    sys.unraisablehook = by.unraisable
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before
        qInstallMessageHandler(of_qt)
