"""Blocking work off the GUI thread: the only door between the window and the pool."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from desktop_app.errors import AppError, UnexpectedError

log = logging.getLogger(__name__)

T = TypeVar("T")
Ticket = int

WORKERS = 8
"""Threads that may wait at once. A stuck opening holds one for its deadline; the day needs one."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What *work* returned; in a box, so that no bare ``None`` or ``True`` crosses a signal."""

    value: object


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Who gets the outcome of a job that was begun."""

    owner: QObject
    on_result: Callable[[object], None]
    on_error: Callable[[AppError], None]
    future: Future[None]


class Jobs(QObject):
    """Runs blocking work in a few threads and hands each outcome back on the GUI thread.

    Everything but the work itself happens on the thread that made this object.
    """

    _done = Signal(int, object)

    def __init__(self, parent: QObject | None = None, workers: int = WORKERS) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="job")
        self._tickets = count(1)
        self._waiting: dict[Ticket, _Waiting] = {}
        self._begun: set[Future[None]] = set()
        self._gate = threading.Lock()
        self._open = True
        self._done.connect(self._deliver)  # from another thread, therefore queued

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        on_result: Callable[[T], None],
        on_error: Callable[[AppError], None],
    ) -> Ticket:
        """Call *work* off the GUI thread, then exactly one handler on it, never before returning.

        No handler is called if *owner* was destroyed meanwhile, the job was cancelled, or
        :meth:`stop` was called. A bug in *work* is logged and arrives as
        :class:`UnexpectedError`. *work* must not touch a widget.
        """
        ticket = next(self._tickets)
        if not self._open:
            return ticket
        future = self._pool.submit(self._work, ticket, work)
        self._begun.add(future)
        future.add_done_callback(self._begun.discard)
        # The answer is queued to this very thread, so it cannot arrive before this line is done.
        self._waiting[ticket] = _Waiting(owner, partial(_typed, on_result), on_error, future)
        return ticket

    def cancel(self, ticket: Ticket) -> bool:
        """Forget a job: no handler will be called. Return whether it was still awaited.

        Work that has begun runs to its end unseen; work that has not never begins.
        """
        waiting = self._waiting.pop(ticket, None)
        if waiting is None:
            return False
        waiting.future.cancel()
        return True

    @property
    def busy(self) -> bool:
        """Whether any job is still awaited."""
        return bool(self._waiting)

    def stop(self) -> None:
        """Deliver nothing more and begin nothing more; does not wait. Idempotent.

        Work that has begun ends by its own deadline before the process does.
        """
        with self._gate:
            self._open = False
        self._waiting.clear()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def wait(self, seconds: float) -> bool:
        """Block until all work has ended, cancelled work too; return whether it has."""
        return not wait(set(self._begun), seconds).not_done

    def _work(self, ticket: Ticket, work: Callable[[], object]) -> None:
        outcome: object
        try:
            outcome = _Answer(work())
        except AppError as error:
            log.info("job failed: %s %s", type(error).__name__, error.detail)
            outcome = error.with_traceback(None)  # its frames would outlive the work
        except Exception:
            log.exception("unexpected failure in a job")
            outcome = UnexpectedError()
        with self._gate:  # past stop() this object may be gone, and a signal of it would crash
            if self._open:
                self._done.emit(ticket, outcome)

    @Slot(int, object)
    def _deliver(self, ticket: Ticket, outcome: object) -> None:
        waiting = self._waiting.pop(ticket, None)
        if waiting is None or not isValid(waiting.owner):
            return
        if isinstance(outcome, AppError):
            waiting.on_error(outcome)
        elif isinstance(outcome, _Answer):
            waiting.on_result(outcome.value)


def _typed(on_result: Callable[[T], None], value: T) -> None:
    """Call *on_result*; here the type that the signal lost is known again."""
    on_result(value)
