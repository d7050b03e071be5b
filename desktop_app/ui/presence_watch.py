"""Asks who is inside: gently, only while a visit is near, less often when it fails."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from random import random

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.presence import SLOW, Course, Presence, Span, pace
from desktop_app.errors import AppError, ProviderBusyError
from desktop_app.services.actions import Actions
from desktop_app.ui.jobs import Jobs, Ticket

SOON = timedelta(seconds=3)
"""After a room was opened somebody will be inside in a moment."""
LOOK_ABOUT = timedelta(minutes=10)
"""While nothing is near, only the database is asked, and this often: visits come and move."""
TRY_AGAIN = timedelta(minutes=1)
"""When the database did not tell."""


class PresenceWatch(QObject):
    """Asks one question at a time, about today whatever day is on view.

    Signals:
        told: A ``Presence``.
        failed: An ``AppError`` came instead.
    """

    told = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject, jitter: Callable[[], float] = random) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._jitter = jitter
        self._actions: Actions | None = None
        self._ticket: Ticket | None = None
        self._coming: tuple[Span, ...] = ()
        self._course = Course()
        self._asks = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._wake)

    @property
    def pause(self) -> timedelta | None:
        """How long until the service is asked again; ``None``: it is left alone for now."""
        if not self._asks or not self._timer.isActive():
            return None
        return timedelta(milliseconds=self._timer.remainingTime())

    def use(self, actions: Actions) -> None:
        """Begin to look, by *actions*."""
        self._actions = actions
        self._look_about()

    def ask(self) -> None:
        """Ask now, unless a question is under way."""
        if self._actions is not None and self._ticket is None:
            work = self._actions.presence.who_is_inside
            self._ticket = self._jobs.run(self, work, self._tell, self._fail)

    def nudge(self) -> None:
        """Ask soon: somebody was sent to a room."""
        if self._actions is not None and self._ticket is None and not self._course.failures:
            remaining = self.pause
            if remaining is None or remaining > SOON:
                self._set_timer(SOON, asks=True)

    def _wake(self) -> None:
        if self._asks:
            self.ask()
        else:
            self._look_about()

    def _look_about(self) -> None:
        if self._actions is not None and self._ticket is None:
            work = self._actions.presence.coming
            self._ticket = self._jobs.run(self, work, self._plan_for, self._not_told)

    def _not_told(self, _error: AppError) -> None:
        """Try again quietly: that the database fails is told by the day itself."""
        self._ticket = None
        self._set_timer(TRY_AGAIN, asks=False)

    def _tell(self, presence: Presence) -> None:
        self._course = Course(anybody=presence.anybody)
        self.told.emit(presence)
        self._plan_for(presence.coming)

    def _fail(self, error: AppError) -> None:
        self._course = Course(
            anybody=self._course.anybody,
            failures=self._course.failures + 1,
            told_busy=isinstance(error, ProviderBusyError),
        )
        self.failed.emit(error)
        self._plan_for(self._coming)

    def _plan_for(self, coming: tuple[Span, ...]) -> None:
        self._ticket = None
        if self._actions is None:
            return
        self._coming = coming
        pause = pace(coming, self._actions.now(), self._course, self._jitter())
        if pause is None or pause > LOOK_ABOUT:
            self._set_timer(LOOK_ABOUT, asks=False)
        else:
            if not self._asks and pause <= SLOW * 1.2:  # nobody has looked for a while
                pause = min(pause, SOON * self._jitter())
            self._set_timer(pause, asks=True)

    def _set_timer(self, pause: timedelta, *, asks: bool) -> None:
        self._asks = asks
        self._timer.start(max(1, int(pause / timedelta(milliseconds=1))))
