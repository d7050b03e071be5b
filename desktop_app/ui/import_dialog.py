"""Import a file: choose it, see row by row what it would change, then say yes."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QWidget,
)

from desktop_app.domain.intake import Change, DateOrder, ImportPreview, ImportResult
from desktop_app.errors import AppError, DateOrderNeededError
from desktop_app.services.actions import Actions
from desktop_app.ui.dialog_parts import column_of, main_button, open_with, say_in, thin_progress
from desktop_app.ui.errors import words
from desktop_app.ui.import_rows import ImportRows, outcome, summary
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.keeping_dialog import StayingDialog
from desktop_app.ui.parts import Elided, label
from desktop_app.ui.tables import plain_table
from desktop_app.ui.theme import SPACE_L, Theme

SIZE = 820, 520
_WIDTHS = 90, 150, 300
"""Of the columns but the last, which takes the rest."""


class ImportDialog(StayingDialog):
    """One import from choosing the file to its result. Nothing is written before Import.

    Signals:
        imported: Something was written; the day may look different now.
    """

    imported = Signal()

    def __init__(self, theme: Theme, jobs: Jobs, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._actions = actions
        self._path: Path | None = None
        self._preview: ImportPreview | None = None
        self.setWindowTitle(self.tr("Import"))
        self.file = Elided(look="heading")
        self.said = label()
        self.said.setWordWrap(True)
        self.order = _OrderQuestion()
        self.order.answered.connect(self._read)
        self.rows = ImportRows(theme, self)
        self.table = plain_table(theme, self.rows, self.tr("What the file would change"), _WIDTHS)
        self.progress = thin_progress()
        self.choose = QPushButton(self.tr("Choose a &file…"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self.choose_file)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.close_button = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        self.apply = main_button(self.buttons, self.tr("&Import"))
        self.buttons.accepted.connect(self._write)
        self.buttons.rejected.connect(self.reject)
        self._arrange(theme)
        self._start_over()

    def choose_file(self) -> None:
        """Ask for a file, without holding up anything."""
        dialog = QFileDialog(self, self.tr("Choose a file to import"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                self.tr("Day sheets and sessions (*.csv *.tsv *.txt *.json)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.fileSelected.connect(lambda path: self.show_file(Path(path)))
        dialog.open()

    def show_file(self, path: Path) -> None:
        """Preview the file at *path*."""
        self._path = path
        self.file.set_text(path.name)
        self._read(None)

    def _start_over(self) -> None:
        self.file.set_text(self.tr("Import a day sheet"))
        self._say(self.tr("CSV day sheets and the old system's sessions as JSON can be imported."))
        self._set_busy(busy=False)
        self.table.hide()
        self.order.hide()

    def _read(self, order: DateOrder | None) -> None:
        if self._path is None:
            return
        self._preview = None
        self.order.hide()
        self._say(self.tr("Reading the file…"))
        self._set_busy(busy=True)
        work = partial(self._actions.preview_import, self._path, order)
        self._jobs.run(self, work, self._show, self._failed)

    def _show(self, preview: ImportPreview) -> None:
        self._preview = preview
        self.rows.set_preview(preview)
        self.table.setVisible(self.rows.rowCount() > 0)
        self._say(summary(preview))
        self._set_busy(busy=False)
        if self.apply.isEnabled():
            self.apply.setFocus()

    def _write(self) -> None:
        if self._preview is None:
            return
        work = partial(self._actions.apply_import, self._preview)
        self._busy = True
        self._say(self.tr("Importing…"))
        self._set_busy(busy=True)
        self._jobs.run(self, work, self._done, self._failed)

    def _done(self, result: ImportResult) -> None:
        self._busy = False
        self._preview = None
        self._say(outcome(result))
        self._set_busy(busy=False)
        self.close_button.setFocus()
        self.imported.emit()

    def _failed(self, error: AppError) -> None:
        self._busy = False
        title, advice = words(error)
        self._say(f"{title}. {advice}", tone="" if self._preview else "danger")
        self.table.setVisible(self._preview is not None)
        if isinstance(error, DateOrderNeededError):
            self._say(f"{title}. {advice}")
            self.order.ask()
        self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.choose.setEnabled(not busy)
        self.close_button.setEnabled(not self._busy)
        preview = self._preview
        changes = preview is not None and any(
            preview.count(change) for change in (Change.ADDED, Change.CHANGED)
        )
        self.apply.setEnabled(changes and not busy)

    def _say(self, text: str, tone: str = "") -> None:
        say_in(self.said, text, tone=tone, plain="")

    def _arrange(self, theme: Theme) -> None:
        heading = QHBoxLayout()
        heading.addWidget(self.file, 1)
        heading.addWidget(self.choose)
        column = column_of(self)
        column.addLayout(heading)
        column.addWidget(self.said)
        column.addWidget(self.order)
        column.addWidget(self.progress)
        column.addWidget(self.table, 1)
        column.addStretch()
        column.addWidget(self.buttons)
        open_with(self, theme, *SIZE)


class _OrderQuestion(QWidget):
    """Asks how the file writes its dates, where no row decides it.

    Signals:
        answered: The ``DateOrder`` that a person chose.
    """

    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_L)
        self.choices = {
            DateOrder.DMY: QRadioButton(self.tr("&Day first: 3/11/2026 is 3 November")),
            DateOrder.MDY: QRadioButton(self.tr("&Month first: 3/11/2026 is March 11")),
            DateOrder.YMD: QRadioButton(self.tr("&Year first: 26/3/11 is 11 March 2026")),
        }
        self._group = QButtonGroup(self)
        for order, button in self.choices.items():
            button.setAutoExclusive(False)
            button.clicked.connect(lambda _=False, order=order: self.answered.emit(order))
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch()

    def ask(self) -> None:
        """Appear with nothing chosen."""
        self._group.setExclusive(False)
        for button in self.choices.values():
            button.setChecked(False)
        self._group.setExclusive(True)
        self.show()
        self.choices[DateOrder.DMY].setFocus()
