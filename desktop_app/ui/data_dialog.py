"""The settings' page of the data, where no day opens: a wrong address is corrected here."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.errors import AppError, FieldsError
from desktop_app.services.settings_actions import DataSettings, ShownSettings
from desktop_app.ui.announce import announce
from desktop_app.ui.dialog_parts import main_button
from desktop_app.ui.errors import translated, words
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.parts import label, set_look
from desktop_app.ui.settings_dialog import DATA
from desktop_app.ui.settings_pages import SettingsPages
from desktop_app.ui.settings_typed import typed_in
from desktop_app.ui.theme import SPACE_M, SPACE_XL, Theme

WIDTH = 560


class DataDialog(QDialog):
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
        self._busy = False
        self.setWindowTitle(_of_the_settings("Settings"))
        self.page = SettingsPages(theme, shown, self).make()[DATA]
        self.entries = {entry.name: entry for entry in self.page.entries}
        self.problem = label(look="chip")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = main_button(self.buttons, _of_the_settings("Save"))
        self.save.setAutoDefault(False)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_M)
        for part in (self.page.area, self.problem, self.buttons):
            column.addWidget(part)
        self.resize(theme.px(WIDTH), theme.px(WIDTH))
        self.entries["database"].setFocus()

    @override
    def reject(self) -> None:
        if not self._busy:  # what came of it must be seen
            super().reject()

    def _save(self) -> None:
        if self._busy:
            return
        self.problem.hide()
        for told in self.entries.values():
            told.tell("")
        typed = typed_in(self.entries.values(), self._shown)
        if problems := typed.problems:
            self._tell(problems)
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
        self._busy = False
        self.accept()
        self.saved.emit()

    def _failed(self, error: AppError) -> None:
        self._set_busy(busy=False)
        if isinstance(error, FieldsError):
            self._tell(error.problems)
            return
        set_look(self.problem, tone="danger")
        self.problem.setText(". ".join(words(error)))
        self.problem.show()
        announce(self, self.problem.text(), urgent=True)

    def _tell(self, problems: Mapping[str, str]) -> None:
        for name, why in problems.items():
            self.entries[name].tell(translated(why))
        next(entry for name, entry in self.entries.items() if name in problems).setFocus()

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.page.area.setEnabled(not busy)
        self.save.setEnabled(not busy)


def _of_the_settings(text: str) -> str:
    """Return a word of the whole dialog, which this is a page of."""
    return QCoreApplication.translate("SettingsDialog", text)
