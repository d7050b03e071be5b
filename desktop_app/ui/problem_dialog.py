"""A problem's report: shown whole before it is saved, so that a person knows what is given away."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from desktop_app.errors import AppError
from desktop_app.services.help_actions import HelpActions
from desktop_app.ui.dialog_parts import (
    ask_where_to_save,
    column_of,
    main_button,
    say_in,
    thin_progress,
)
from desktop_app.ui.errors import words
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.keeping_dialog import StayingDialog
from desktop_app.ui.parts import label
from desktop_app.ui.theme import Theme

SIZE = 760, 560


class ProblemDialog(StayingDialog):
    """Shows the report that *asking* makes; what stands in it can be taken out before saving."""

    def __init__(
        self, theme: Theme, jobs: Jobs, asking: HelpActions, title: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._jobs, self._asking = jobs, asking
        self.setWindowTitle(title)
        self.said = label()
        self.said.setWordWrap(True)
        self.report = QPlainTextEdit()
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.report.setTabChangesFocus(True)
        self.report.setReadOnly(True)
        self.progress = thin_progress()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save = main_button(self.buttons, self.tr("&Save report…"))
        self.save.setEnabled(False)
        self.buttons.accepted.connect(self._ask_where)
        self.buttons.rejected.connect(self.reject)
        column = column_of(self)
        column.addWidget(label(title, "heading"))
        for part in (self.said, self.progress, self.report, self.buttons):
            column.addWidget(part)
        self.resize(*(theme.px(side) for side in SIZE))
        self._say(
            self.tr(
                "This is all that the report holds: what the program did, by numbers and ids."
                " Nothing is sent. Read it, take out what nobody should see, save it, and give the"
                " file to whoever helps you."
            )
        )
        runs_on = f"Qt {qVersion()}, {QGuiApplication.platformName()}"
        self._jobs.run(self, partial(asking.report, runs_on), self._show, self._failed)

    def tell(self, what: str) -> None:
        """Say above the report *what* has happened."""
        self._say(f"{what} {self.said.text()}")

    def save_to(self, file: Path) -> None:
        """Save the report as it stands now."""
        work = partial(self._asking.save_report, file, self.report.toPlainText())
        self._busy = True
        self.save.setEnabled(False)
        self._jobs.run(self, work, lambda _: self._saved(file), self._failed)

    def _show(self, text: str) -> None:
        self.progress.hide()
        self.report.setPlainText(text)
        self.report.setReadOnly(False)
        self.save.setEnabled(True)

    def _ask_where(self) -> None:
        kinds = {"txt": self.tr("Text")}
        title = self.tr("Save the report")
        ask_where_to_save(self, title, "clinic-desk-report", kinds, self.save_to)

    def _saved(self, file: Path) -> None:
        self._busy = False
        self.save.setEnabled(True)
        self._say(self.tr("Saved as {file}.").format(file=file.name), tone="ok")

    def _failed(self, error: AppError) -> None:
        self._busy = False
        self.progress.hide()
        self.save.setEnabled(bool(self.report.toPlainText()))
        title, advice = words(error)
        self._say(f"{title}. {advice}", tone="danger")

    def _say(self, text: str, tone: str = "") -> None:
        say_in(self.said, text, tone=tone)
