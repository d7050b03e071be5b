"""The dialogs that the window opens: imported when asked for, none of them holds up anything."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QMainWindow

from desktop_app.domain.clinic_day import day_of
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions, ServiceChoice
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.menus import Commands
from desktop_app.ui.theme import Theme

if TYPE_CHECKING:  # it takes its time, and nobody prints at the start
    from PySide6.QtPrintSupport import QPrinter

    from desktop_app.services.settings_actions import ShownSettings


class Dialogs(QObject):
    """Opens dialogs over the window.

    Signals:
        day_picked: A ``date`` to go to.
        imported: A file was imported.
        service_saved: The ``ServiceChoice`` now in force.
        settings_saved: The ``Saved`` settings.
        backup_wanted: Back up now.
        restore_wanted: Restore from a backup.
        failed: An ``AppError``: a dialog could not be opened.
        said: Something was done, in a sentence.

    Attributes:
        printer: What makes the printer for a title, where it is not this computer's own.
    """

    day_picked = Signal(object)
    imported = Signal()
    service_saved = Signal(object)
    settings_saved = Signal(object)
    backup_wanted = Signal()
    restore_wanted = Signal()
    failed = Signal(object)
    said = Signal(str)

    def __init__(self, theme: Theme, jobs: Jobs, window: QMainWindow) -> None:
        super().__init__(window)
        self._theme, self._jobs, self._window = theme, jobs, window
        self._actions: Actions | None = None
        self._asked_for_settings = False
        self.printer: Callable[[str], QPrinter | None] | None = None

    def use(self, actions: Actions) -> None:
        """Ask *actions* from now on; until then only :meth:`keys` opens."""
        self._actions = actions

    def go_to_date(self, shown: date | None) -> None:
        """Ask for a day; *shown* is the one on view."""
        actions = self._actions
        if actions is None or shown is None:
            return
        from desktop_app.ui.go_to_date import GoToDate

        today = day_of(actions.now(), actions.zone)
        dialog = GoToDate(shown, today, self._window)
        dialog.day_picked.connect(self.day_picked)
        _open(dialog)

    def import_file(self) -> None:
        """Ask for a file, and import it."""
        if self._actions is None:
            return
        from desktop_app.ui.import_dialog import ImportDialog

        dialog = ImportDialog(self._theme, self._jobs, self._actions, self._window)
        dialog.imported.connect(self.imported)
        _open(dialog)

    def audit_trail(self, visit: UUID | None) -> None:
        """Show the audit trail; *visit* is the one that is selected."""
        if self._actions is None:
            return
        from desktop_app.ui.trail_dialog import TrailDialog

        _open(TrailDialog(self._theme, self._jobs, self._actions, visit, self._window))

    def service(self, choice: ServiceChoice) -> None:
        """Ask which video service to use."""
        if self._actions is None:
            return
        from desktop_app.ui.service_dialog import ServiceDialog

        dialog = ServiceDialog(self._theme, self._jobs, self._actions, choice, self._window)
        dialog.saved.connect(self.service_saved)
        _open(dialog)

    def settings(self) -> None:
        """Show the settings."""
        if self._actions is None or self._asked_for_settings:
            return
        self._asked_for_settings = True
        self._jobs.run(self, self._actions.settings.load, self._show_settings, self._fail)

    def _show_settings(self, shown: ShownSettings) -> None:
        self._asked_for_settings = False
        if self._actions is None:
            return
        from desktop_app.ui.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._theme, self._jobs, self._actions, shown, self._window)
        dialog.saved.connect(self.settings_saved)
        dialog.service_saved.connect(self.service_saved)
        dialog.backup_wanted.connect(self.backup_wanted)
        dialog.restore_wanted.connect(self.restore_wanted)
        _open(dialog)

    def _fail(self, error: AppError) -> None:
        self._asked_for_settings = False
        self.failed.emit(error)

    def isolation_report(self, day: date | None) -> None:
        """Show the isolation report of *day*."""
        if self._actions is None or day is None:
            return
        from desktop_app.ui.report_dialog import ReportDialog

        _open(ReportDialog(self._theme, self._jobs, self._actions, day, self._window))

    def print_day(self, day: date | None) -> None:
        """Print *day*, or save it as a PDF."""
        if self._actions is None or day is None:
            return
        from desktop_app.ui.paper import default_printer
        from desktop_app.ui.print_dialog import PrintDialog

        printer = self.printer or default_printer
        dialog = PrintDialog(self._theme, self._jobs, self._actions, day, printer, self._window)
        dialog.printed.connect(self.said)
        _open(dialog)

    def statistics(self) -> None:
        """Show charts of visits and waiting."""
        if self._actions is None:
            return
        from desktop_app.ui.statistics_dialog import StatisticsDialog

        _open(StatisticsDialog(self._theme, self._jobs, self._actions, self._window))

    def sent(self) -> None:
        """Show what was sent to the video service."""
        if self._actions is None:
            return
        from desktop_app.ui.ledger_dialog import LedgerDialog

        _open(LedgerDialog(self._theme, self._jobs, self._actions, self._window))

    def keys(self, commands: Commands) -> None:
        """Show all keys."""
        from desktop_app.ui.keys_dialog import KeysDialog

        _open(KeysDialog(self._theme, commands, self._window))


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
