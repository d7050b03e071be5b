"""Has the rooms of the next half hour made ahead, each minute, without a word."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.preflight import Prepared
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.backoff import Backoff
from desktop_app.ui.day_watch import DayWatch
from desktop_app.ui.jobs import Jobs


class Preparing(QObject):
    """Asks once a minute at most, and ever more rarely while that fails.

    A failure is not told: whoever opens a visit is told, and nobody else can do anything.

    Signals:
        clock_told: How far this computer's clock is ahead (``timedelta``).
    """

    clock_told = Signal(object)

    def __init__(self, jobs: Jobs, watch: DayWatch, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._watch = jobs, watch
        self._actions: Actions | None = None
        self._busy = False
        self._backoff = Backoff()
        watch.ticked.connect(self._round)

    def use(self, actions: Actions) -> None:
        """Begin with the next minute."""
        self._actions = actions

    def _round(self, now: datetime) -> None:
        del now  # the action asks for it when it begins
        if self._actions is None or self._busy or self._backoff.sits_out():
            return
        self._busy = True
        self._jobs.run(self, self._actions.preflight.prepare_ahead, self._done, self._failed)

    def _done(self, prepared: Prepared) -> None:
        self._busy = False
        if prepared.failure is None:
            self._backoff.went_well()
        else:
            self._backoff.failed()
        if prepared.made:
            self._watch.refresh_quietly()
        if prepared.clock_ahead is not None:
            self.clock_told.emit(prepared.clock_ahead)

    def _failed(self, error: AppError) -> None:
        del error  # in the log
        self._busy = False
        self._backoff.failed()
