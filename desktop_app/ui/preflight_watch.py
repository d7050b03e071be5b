"""The look at today's video visits: by itself at the first opening of a day, and when asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow
from shiboken6 import isValid

from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.clock import ClockState, clock_state
from desktop_app.domain.preflight import Preflight
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.backoff import Backoff
from desktop_app.ui.day_watch import DayWatch
from desktop_app.ui.errors import Notice, Offer
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.preflight_words import clock_notice, day_notice
from desktop_app.ui.preparing import Preparing
from desktop_app.ui.steps import Steps
from desktop_app.ui.theme import Theme
from desktop_app.ui.window_state import WindowState

if TYPE_CHECKING:  # imported when it is asked for
    from desktop_app.ui.preflight_dialog import PreflightDialog

FIRST_MS = 3_000
"""How long the first look waits: a person who has just come may want to open a visit at once."""
MORNING = 5
"""The hour before which a desk left running through the night does not begin its new day."""


class PreflightWatch(QObject):
    """Looks once a day without a word if all is well; shows what was found in a dialog of its own.

    Signals:
        noticed: A ``Notice`` for the strip.
        service_wanted: Another video service is to be chosen.
    """

    noticed = Signal(object)
    service_wanted = Signal()

    def __init__(
        self, theme: Theme, jobs: Jobs, watch: DayWatch, state: WindowState, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._theme, self._jobs, self._watch = theme, jobs, watch
        self._state, self._window = state, window
        self._actions: Actions | None = None
        self._looked, self._warned = state.looked_on, state.warned_on
        self._told_service: date | None = None
        self._steps: Steps | None = None
        self._begun = False
        self._backoff = Backoff()
        self._dialog: PreflightDialog | None = None
        self.first_look = QTimer(self, singleShot=True, interval=FIRST_MS)
        self.first_look.timeout.connect(self._begin)
        self._preparing = Preparing(jobs, watch, self)
        self._preparing.clock_told.connect(self.warn_of_clock)
        watch.ticked.connect(self._tick)

    def use(self, actions: Actions) -> None:
        """Look by *actions*, soon after today is on view."""
        self._actions = actions
        self._watch.loaded.connect(self.first_look.start, Qt.ConnectionType.SingleShotConnection)

    def show(self) -> None:
        """Show the dialog, and look anew."""
        if (dialog := self._shown()) is not None:
            dialog.check()

    def warn_of_clock(self, ahead: timedelta) -> None:
        """Tell once a day that this computer's clock is off."""
        if self._actions is None or clock_state(ahead) is ClockState.OK:
            return
        today = self._today(self._actions)
        if self._warned != today:
            self._remember_warning(today)
            self.noticed.emit(clock_notice(clock_state(ahead), ahead))

    def stop(self) -> None:
        """Look no more; a look under way ends with its step."""
        self.first_look.stop()
        self._actions = None
        if self._steps is not None:
            self._steps.stop()

    # -- by itself -----------------------------------------------------------------------------

    def _begin(self) -> None:
        self._begun = True
        if self._actions is not None:
            self._preparing.use(self._actions)
        self._look()

    def _tick(self, now: datetime) -> None:
        if self._actions is None or not self._begun:
            return
        early = now.astimezone(self._actions.zone).hour < MORNING
        if self._looked != self._today(self._actions) and not early:
            self._look()

    def _look(self) -> None:
        actions = self._actions
        if actions is None or self._steps is not None or self._looked == self._today(actions):
            return
        if not self._backoff.sits_out():
            self._steps = Steps()
            work = partial(actions.preflight.check, self._steps)
            self._jobs.run(self, work, self._tell, self._failed)

    def _tell(self, found: Preflight) -> None:
        """Say in the strip that a person should look, if one should."""
        self._steps = None
        if found.service is None:
            self._backoff.went_well()
            self._remember(found)
        else:
            self._backoff.failed()
            if self._told_service == found.day:
                return
            self._told_service = found.day
        if found.clock is not ClockState.OK:
            self._remember_warning(found.day)
        if not found.is_green:
            show = self._offer(partial(self._show, found))
            self.noticed.emit(day_notice(found, show))

    def _failed(self, error: AppError) -> None:
        del error  # in the log; whoever asks for the look is told
        self._steps = None
        self._backoff.failed()

    # -- the dialog ----------------------------------------------------------------------------

    def _show(self, found: Preflight) -> None:
        if (dialog := self._shown()) is not None:
            dialog.show_found(found)

    def _tell_unseen(self, notice: Notice) -> None:
        """Say what failed after the dialog was left, and lead there again."""
        self.noticed.emit(replace(notice, offers=(self._offer(self.show),)))

    def _offer(self, show: Callable[[], None]) -> Offer:
        return Offer(self.tr("Show (F7)"), show)

    def _shown(self) -> PreflightDialog | None:
        if self._actions is None:
            return None
        if self._dialog is None or not isValid(self._dialog) or not self._dialog.isVisible():
            from desktop_app.ui.preflight_dialog import PreflightDialog

            self._dialog = dialog = PreflightDialog(
                self._theme, self._jobs, self._actions, self._window
            )
            dialog.found.connect(self._remember)
            dialog.noticed.connect(self._tell_unseen)
            dialog.rooms_changed.connect(self._watch.refresh)
            dialog.service_wanted.connect(self.service_wanted)
            dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return self._dialog

    def _remember(self, found: Preflight) -> None:
        self._looked = found.day
        self._state.set_looked_on(found.day)

    def _remember_warning(self, day: date) -> None:
        self._warned = day
        self._state.set_warned_on(day)

    @staticmethod
    def _today(actions: Actions) -> date:
        return day_of(actions.now(), actions.zone)
