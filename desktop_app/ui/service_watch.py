"""Which video service is in use: shown where nobody can miss it, reached early, chosen anew."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.errors import AppError
from desktop_app.services.actions import Actions, ServiceChoice
from desktop_app.ui.day_watch import DayWatch
from desktop_app.ui.dialogs import Dialogs
from desktop_app.ui.errors import Offer, notice_of
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.status_bar import StatusBar
from desktop_app.ui.toolbar import TopBar


class ServiceWatch(QObject):
    """Keeps toolbar and status bar true to the service.

    Signals:
        noticed: A ``Notice`` for the strip: the service can't be used.
    """

    noticed = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        watch: DayWatch,
        top: TopBar,
        status: StatusBar,
        dialogs: Dialogs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._watch = jobs, watch
        self._top, self._status, self._dialogs = top, status, dialogs
        self._actions: Actions | None = None
        top.service_wanted.connect(self.choose)
        dialogs.service_saved.connect(self._show)
        dialogs.service_saved.connect(watch.refresh)

    def use(self, actions: Actions) -> None:
        """Show what *actions* has chosen, and reach it once the day stands.

        So that the first Enter finds it awake.
        """
        self._actions = actions
        self._jobs.run(self, actions.service, self._show, self._fail)
        self._watch.loaded.connect(self._prepare, Qt.ConnectionType.SingleShotConnection)

    def choose(self) -> None:
        """Let a person choose."""
        actions = self._actions
        if actions is not None:
            self._jobs.run(self, actions.service, self._dialogs.service, self._fail)

    def _show(self, choice: ServiceChoice) -> None:
        self._status.set_service(choice)
        self._top.set_practice(practice=choice.practice)

    def _prepare(self) -> None:
        if self._actions is not None:
            self._jobs.run(self, self._actions.prepare, lambda _: None, self._tell_unprepared)

    def _tell_unprepared(self, error: AppError) -> None:
        choose = Offer(self.tr("Choose the service…"), self.choose)
        self.noticed.emit(notice_of(error, again=self._prepare, more=(choose,)))

    def _fail(self, error: AppError) -> None:
        self.noticed.emit(notice_of(error))
