"""How to reach a patient when the link fails: a phone number, an e-mail address."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from desktop_app.domain.patient import PatientField
from desktop_app.domain.preflight import VideoVisit
from desktop_app.errors import AppError, FieldsError
from desktop_app.ui.day_words import isolated
from desktop_app.ui.dialog_parts import GrowingDialog, column_of
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.keeping_dialog import KeepingDialog
from desktop_app.ui.names import shown
from desktop_app.ui.parts import Elided, label
from desktop_app.ui.theme import SPACE_M, SPACE_S, Theme
from desktop_app.ui.typed_fields import Line, Told, tell_each

Keep = Callable[[str, str], None]
"""Keeps a phone number and an e-mail address; blocks, and raises AppError kinds."""


class ContactDialog(KeepingDialog, GrowingDialog):
    """Asks for both; either may stay empty.

    Signals:
        saved: They were kept; the dialog has closed.
    """

    saved = Signal()

    def __init__(
        self, theme: Theme, jobs: Jobs, visit: VideoVisit, keep: Keep, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._jobs, self._keep = jobs, keep
        self.setWindowTitle(self.tr("Phone and e-mail"))
        self.phone = _line(visit.phone, "+49 30 901820")
        self.email = _line(visit.email, "maria@example.org")
        self.told: dict[str, Told] = {
            PatientField.PHONE: Told(self.phone, self.tr("Phone")),
            PatientField.EMAIL: Told(self.email, self.tr("E-mail")),
        }
        self.save = self._add_main(self.tr("Save"), self._save)
        self._arrange(theme, visit)

    def _arrange(self, theme: Theme, visit: VideoVisit) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_M)
        form.setVerticalSpacing(SPACE_S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(self.tr("&Phone"), self.told[PatientField.PHONE])
        form.addRow(self.tr("&E-mail"), self.told[PatientField.EMAIL])
        note = label(self.tr("So that somebody can be reached when a link fails."), "muted")
        note.setWordWrap(True)
        column = column_of(self)
        column.addWidget(Elided(isolated(shown(visit.patient)), "heading"))
        column.addWidget(note)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addStretch()
        column.addWidget(self.buttons)
        self.setMinimumWidth(theme.px(420))

    def _save(self) -> None:
        self.problem.hide()
        for told in self.told.values():
            told.tell("")
        self._set_busy(busy=True)
        work = partial(self._keep, self.phone.text(), self.email.text())
        self._jobs.run(self, work, lambda _: self._saved(), self._failed)

    def _saved(self) -> None:
        self.accept()
        self.saved.emit()

    def _failed(self, error: AppError) -> None:
        self._set_busy(busy=False)
        if isinstance(error, FieldsError):
            tell_each(self.told, error.problems).setFocus()
        else:
            self._say_why(error)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        for part in (self.phone, self.email, self.save):
            part.setEnabled(not busy)


def _line(text: str | None, example: str) -> Line:
    made = Line()
    made.setText(text or "")
    made.setPlaceholderText(example)
    return made
