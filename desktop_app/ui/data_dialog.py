"""The settings' page of the data, where no day opens: a wrong address is corrected here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.errors import AppError, FieldsError
from desktop_app.services.settings_actions import DataSettings, ShownSettings
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.keeping_dialog import KeepingDialog
from desktop_app.ui.settings_dialog import DATA
from desktop_app.ui.settings_pages import SettingsPages
from desktop_app.ui.settings_typed import typed_in
from desktop_app.ui.theme import SPACE_M, SPACE_XL, Theme
from desktop_app.ui.typed_fields import tell_each

WIDTH = 560


class DataDialog(KeepingDialog):
    """Nothing is kept before Save, and Esc keeps nothing.

    Signals:
        saved: What was changed counts from the next start; the dialog has closed.
    """

    saved = Signal()

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        settings: DataSettings,
        shown: ShownSettings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._settings, self._shown = jobs, settings, shown
        self.setWindowTitle(_of_the_settings("Settings"))
        self.page = SettingsPages(theme, shown, self).make()[DATA]
        self.entries = {entry.name: entry for entry in self.page.entries}
        self.save = self._add_main(_of_the_settings("Save"), self._save)
        self.save.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_M)
        for part in (self.page.area, self.problem, self.buttons):
            column.addWidget(part)
        self.resize(theme.px(WIDTH), theme.px(WIDTH))
        self.entries["database"].setFocus()

    def _save(self) -> None:
        if self._busy:
            return
        self.problem.hide()
        for told in self.entries.values():
            told.tell("")
        typed = typed_in(self.entries.values(), self._shown)
        if problems := typed.problems:
            tell_each(self.entries, problems).setFocus()
        elif typed.password or typed.changes:
            self._set_busy(busy=True)

            def work() -> None:
                if typed.password:
                    self._settings.keep_password(typed.address, typed.password)
                self._settings.save(typed.changes)

            self._jobs.run(self, work, lambda _: self._saved(), self._failed)
        else:
            self.reject()  # nothing was changed

    def _saved(self) -> None:
        self.accept()
        self.saved.emit()

    def _failed(self, error: AppError) -> None:
        self._set_busy(busy=False)
        if isinstance(error, FieldsError):
            tell_each(self.entries, error.problems).setFocus()
        else:
            self._say_why(error)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.page.area.setEnabled(not busy)
        self.save.setEnabled(not busy)


def _of_the_settings(text: str) -> str:
    """Return a word of the whole dialog, which this is a page of."""
    return QCoreApplication.translate("SettingsDialog", text)
