"""Which day is on view, and keeping it true: loading, quiet refreshes, the clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.appointment import DaySheet
from desktop_app.domain.change import Change
from desktop_app.domain.clinic_day import day_of
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.jobs import Jobs, Ticket

REFRESH_MS = 30_000
"""How often the day is read again by itself."""
MINUTE_S = 60


class DayWatch(QObject):
    """Reads one day at a time; the answer to an older question is dropped.

    Signals:
        day_changed: Another day (a ``date``) was asked for; its sheet follows.
        loaded: A ``DaySheet`` of the day asked for last.
        failed: An ``AppError``, and whether a person was waiting for that answer.
        ticked: A minute passed: ``now``, aware. A day that was today stays today past midnight.
    """

    day_changed = Signal(object)
    loaded = Signal(object)
    failed = Signal(object, bool)
    ticked = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject, refresh_ms: int = REFRESH_MS) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._actions: Actions | None = None
        self._day: date | None = None
        self._today: date | None = None
        self._ticket: Ticket | None = None
        self._again = False
        self._whole = False
        self.stride = 1
        self._refresh = QTimer(self, interval=refresh_ms)
        self._refresh.timeout.connect(self.refresh_quietly)
        self._minute = QTimer(self, singleShot=True)
        self._minute.timeout.connect(self.tick)

    @property
    def day(self) -> date | None:
        """The day on view; ``None`` before the first."""
        return self._day

    @property
    def is_up_to_date(self) -> bool:
        """Whether what came last was read as a whole, and after the last wish to read it."""
        return self._whole and not self._again

    def use(self, actions: Actions) -> None:
        """Begin with today, by *actions*."""
        self._actions = actions
        self._today = None
        self._refresh.start()
        self.tick()
        self.go_today()

    def go_on(self, actions: Actions) -> None:
        """Ask *actions* from now on, for the day that is on view."""
        self._actions = actions
        self.refresh()

    def go(self, day: date) -> None:
        """Load *day*; the present one stays until its answer arrives."""
        if self._actions is None:
            return
        if day != self._day:
            self._forget()
            self._day = day
            self.day_changed.emit(day)
        self._load(asked=True)

    def step(self, steps: int) -> None:
        """Load the day that many *steps* after the one on view; one step is ``stride`` days."""
        if self._day is not None:
            self.go(self._day + timedelta(days=steps * self.stride))

    def go_today(self) -> None:
        """Load today."""
        if self._today is not None:
            self.go(self._today)

    def refresh(self) -> None:
        """Read the day again because a person wants it or something was done to it."""
        self._load(asked=True)

    def catch_up(self, change: Change) -> None:
        """Read what a *change* of this desk's own has made another."""
        if self._actions is not None and self._day is not None and self._ticket is None:
            self._whole = False
            self._read(partial(self._actions.day_after, self._day, change), asked=True)
        else:
            self.refresh()

    def refresh_quietly(self) -> None:
        """Read the day again unless that is being done anyway."""
        if self._ticket is None:
            self._load(asked=False)

    def tick(self) -> None:
        """Look at the clock."""
        if self._actions is None:
            return
        now = self._actions.now()
        self._minute.start(1_000 * MINUTE_S - (now.second * 1_000 + now.microsecond // 1_000))
        before, self._today = self._today, day_of(now, self._actions.zone)
        self.ticked.emit(now)
        if before is not None and before != self._today and self._day == before:
            self.go_today()

    def _load(self, *, asked: bool) -> None:
        if self._actions is None or self._day is None:
            return
        if self._ticket is not None:  # what is being read may be older than what was just done
            self._again = True
            return
        self._whole = True
        self._read(partial(self._actions.day_sheet, self._day), asked=asked)

    def _read(self, work: Callable[[], DaySheet], *, asked: bool) -> None:
        self._ticket = self._jobs.run(self, work, self._fill, partial(self._fail, asked))

    def _fill(self, sheet: DaySheet) -> None:
        self._ticket = None
        self.loaded.emit(sheet)
        self._load_again()

    def _fail(self, asked: bool, error: AppError) -> None:
        self._ticket = None
        self.failed.emit(error, asked)
        self._load_again()

    def _load_again(self) -> None:
        if self._again:
            self._again = False
            self._load(asked=True)

    def _forget(self) -> None:
        if self._ticket is not None:
            self._jobs.cancel(self._ticket)
        self._ticket = None
        self._again = False
