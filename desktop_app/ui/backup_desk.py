"""File > Back up now and Restore; and a backup by itself when one is due."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow

from desktop_app.domain.backup import Backup
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.backoff import Backoff
from desktop_app.ui.day_watch import DayWatch
from desktop_app.ui.errors import notice_of
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.menus import Commands
from desktop_app.ui.theme import Theme


class BackupDesk(QObject):
    """Makes backups, asked or not; one that fails is told once, until one succeeds again.

    Signals:
        noticed: A ``Notice`` for the strip.
        said: Something was done, in a sentence.
        leaving: A backup is to be put back: the window must close.
    """

    noticed = Signal(object)
    said = Signal(str)
    leaving = Signal()

    def __init__(self, theme: Theme, jobs: Jobs, watch: DayWatch, window: QMainWindow) -> None:
        super().__init__(window)
        self._theme, self._jobs, self._window = theme, jobs, window
        self._actions: Actions | None = None
        self._backoff = Backoff()
        self._busy = self._told = False
        self._just_begun = True
        watch.ticked.connect(lambda _: self._round())

    def use(self, actions: Actions) -> None:
        """Begin with the next minute."""
        self._actions = actions
        self._just_begun = True

    def connect_to(self, commands: Commands) -> None:
        """Do what these commands say."""
        commands.back_up.triggered.connect(lambda _=False: self.back_up())
        commands.restore.triggered.connect(lambda _=False: self.restore())

    def back_up(self) -> None:
        """Make a backup now."""
        if self._actions is None or self._busy:
            return
        self._busy = True
        self.said.emit(self.tr("Backing up…"))
        self._jobs.run(self, self._actions.backup.make, self._made, self._failed)

    def restore(self) -> None:
        """Show the backups there are, and what putting one back would mean."""
        if self._actions is None:
            return
        from desktop_app.ui.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self._theme, self._jobs, self._actions, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.leaving)
        dialog.open()

    def _round(self) -> None:
        if self._just_begun:  # the window is about to show its first day
            self._just_begun = False
            return
        if self._actions is None or self._busy or self._backoff.sits_out():
            return
        self._busy = True
        work = self._actions.backup.make_if_due
        self._jobs.run(self, work, self._looked, self._failed_unasked)

    def _looked(self, made: Backup | None) -> None:
        self._busy = self._told = False
        self._backoff.went_well()
        if made is not None:
            self.said.emit(self._words(made))

    def _made(self, made: Backup) -> None:
        self._looked(made)

    def _failed(self, error: AppError) -> None:
        self._busy = False
        self.noticed.emit(notice_of(error, again=self.back_up))

    def _failed_unasked(self, error: AppError) -> None:
        self._busy = False
        self._backoff.failed()
        if not self._told:
            self._told = True
            self.noticed.emit(notice_of(error, again=self.back_up))

    def _words(self, made: Backup) -> str:
        return self.tr("Backed up and checked: {file}").format(file=made.file.name)
