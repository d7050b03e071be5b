"""Has rooms that have had their time closed, each minute, without a word."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject

from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.services.care_actions import CareActions
from desktop_app.ui.backoff import Backoff
from desktop_app.ui.day_watch import DayWatch
from desktop_app.ui.jobs import Jobs

LONGEST = 9
"""Minutes to sit out at most while that fails: then every ten."""


class Housekeeping(QObject):
    """Looks once a minute whether there is anything to do, and ever more rarely while that fails.

    A failure is not told: nobody at the desk can do anything. What is not done stands in the
    database, and the next desk or the next start takes it up; after days an alarm is raised there.
    """

    def __init__(self, jobs: Jobs, watch: DayWatch, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._watch = jobs, watch
        self._care: CareActions | None = None
        self._busy = False
        self._stopped = False
        self._backoff = Backoff(LONGEST)
        watch.ticked.connect(self._round)

    def use(self, actions: Actions) -> None:
        """Begin with the next minute."""
        self._care = actions.care

    def stop(self) -> None:
        """Begin no further room: the program can't end before the work that has begun."""
        self._stopped = True

    def _goes_on(self) -> bool:
        """Tell the job's thread whether the window is still there."""
        return not self._stopped

    def _round(self, now: datetime) -> None:
        if self._care is None or self._stopped or self._busy or self._backoff.sits_out():
            return
        self._busy = True
        work = partial(_tidy, self._care, now, self._goes_on)
        self._jobs.run(self, work, self._done, self._failed)

    def _done(self, well: bool) -> None:
        self._busy = False
        if well:
            self._backoff.went_well()
        else:
            self._backoff.failed()

    def _failed(self, error: AppError) -> None:
        del error  # in the log
        self._done(well=False)


def _tidy(care: CareActions, now: datetime, go_on: Callable[[], bool]) -> bool:
    """Clean up if there is anything to do; return whether the video service let us."""
    return not care.due(now) or care.clean_up(now, go_on).stopped is None
