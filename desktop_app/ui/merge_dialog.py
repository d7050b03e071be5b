"""Two records of one person, side by side, to be made one."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop_app.domain.appointment import Patient
from desktop_app.domain.change import Change
from desktop_app.domain.finding import FoundPatient
from desktop_app.domain.patient_record import PatientRecord
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.dates import plain_day
from desktop_app.ui.dialog_parts import GrowingDialog, add_action, column_of
from desktop_app.ui.hit_rows import LINE
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.keeping_dialog import KeepingDialog
from desktop_app.ui.languages import language_name
from desktop_app.ui.names import curtain, shown, shown_number
from desktop_app.ui.parts import Elided, label
from desktop_app.ui.patient_field import PatientField
from desktop_app.ui.theme import SPACE_M, SPACE_S, Theme

_translate = QCoreApplication.translate

WIDTH = 620
ANSWERS = 6
"""Lines kept free below the patient's field: the answers stand there."""
KEPT, GONE = 1, 2
"""The columns of the two records; the first holds the names of the fields."""


class MergeDialog(KeepingDialog, GrowingDialog):
    """Asks for the one that is missing, shows where the two differ, and merges them.

    Signals:
        merged: The ``Change``; the dialog has closed.
    """

    merged = Signal(object)

    def __init__(
        self, theme: Theme, jobs: Jobs, actions: Actions, day: date, parent: QWidget
    ) -> None:
        """Look for patients of *day* first."""
        super().__init__(parent)
        self._jobs, self._actions = jobs, actions
        self._records: list[PatientRecord] = []
        self.setWindowTitle(self.tr("Merge two patients"))
        self.asked = label("", "heading")
        self.patient = PatientField(theme, jobs)
        self.patient.use(lambda typed: actions.search.patients(typed, day))
        self.patient.picked.connect(self._pick)
        self.patient.failed.connect(self._fail)
        self._answers = QWidget()
        self._answers.setFixedHeight(theme.px(LINE) * ANSWERS)
        self.note = label(look="muted")
        self.note.setWordWrap(True)
        self.swap = add_action(self.buttons, self.tr("S&wap"), self._swap)
        self.merge = self._add_main(self.tr("&Merge"), self._merge)
        self._compared = QWidget()
        self._grid = QGridLayout(self._compared)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_S)
        self._grid.setColumnStretch(KEPT, 1)
        self._grid.setColumnStretch(GONE, 1)
        column = column_of(self)
        for part in (self.asked, self._compared, self.note, self.problem):
            column.addWidget(part)
        column.addWidget(self.patient)
        column.addWidget(self._answers)
        column.addStretch()
        column.addWidget(self.buttons)
        self.setMinimumWidth(theme.px(WIDTH))
        curtain.changed.connect(self._compare)
        self._show()

    def begin(self, record: PatientRecord | None) -> None:
        """Take *record* as the one that stays, if there is one; ask for what is missing."""
        if record is not None:
            self._records.append(record)
        self._show()

    # -- which two -----------------------------------------------------------------------------

    def _pick(self, found: FoundPatient) -> None:
        work = partial(self._actions.patients.record, found.id)
        self._jobs.run(self, work, self._take, self._fail)

    def _take(self, record: PatientRecord) -> None:
        if any(one.patient.id == record.patient.id for one in self._records):
            self._say(self.tr("This is the same record. Choose the other one."))
            self.patient.reconsider()
            return
        self.problem.hide()
        self._records.append(record)
        self._show()

    def _swap(self) -> None:
        if self._busy:
            return
        self._records.reverse()
        self._show()

    def _show(self) -> None:
        missing = len(self._records) < GONE
        self.patient.setVisible(missing)
        self._answers.setVisible(missing)
        self.asked.setText(
            self.tr("Which record is to stay?")
            if not self._records
            else self.tr("Which record is to go into it?")
            if missing
            else self.tr("Are these two one person?")
        )
        self.merge.setEnabled(not missing)
        self.swap.setEnabled(not missing)
        self._compare()
        self.note.setText("" if missing else self._noted())
        self.note.setVisible(not missing)
        if missing:
            self.patient.begin("", None)
            self.patient.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.merge.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, self.fit)

    # -- side by side --------------------------------------------------------------------------

    def _compare(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (shown := item.widget()) is not None:
                shown.hide()
                shown.deleteLater()
        self._compared.setVisible(bool(self._records))
        heads = (self.tr("Stays"), self.tr("Goes into it"))
        columns = [self._facts(record) for record in self._records]
        for at, _ in enumerate(columns):
            self._grid.addWidget(label(heads[at], "section"), 0, at + KEPT)
        for row, name in enumerate(self._names(), start=1):
            self._grid.addWidget(label(name, "muted"), row, 0)
            values = [column[row - 1] for column in columns]
            for at, value in enumerate(values):
                self._grid.addWidget(_cell(name, value, values), row, at + KEPT)

    def _names(self) -> tuple[str, ...]:
        return (
            *(self.tr("Name"), self.tr("Born"), self.tr("Phone"), self.tr("E-mail")),
            *(self.tr("Record number"), self.tr("Language"), self.tr("Notes"), self.tr("Visits")),
        )

    def _facts(self, record: PatientRecord) -> tuple[str, ...]:
        patient = record.patient
        number = len(record.visits)
        many = _translate("MergeDialog", "%n or more", "", number)
        return (
            shown(patient.name),
            plain_day(patient.birth_date) if patient.birth_date else "",
            shown_number(patient.phone),
            shown_number(patient.email),
            patient.record_number or "",
            language_name(patient.language) if patient.language else "",
            patient.notes,
            many if record.more else str(number),
        )

    def _noted(self) -> str:
        kept, gone = self._both()
        said = self.tr(
            "All visits of both are then in the record that stays, and what it does not say is"
            " taken from the other one. Undo takes it back."
        )
        if kept.birth_date and gone.birth_date and kept.birth_date != gone.birth_date:
            return self.tr("Their birth dates differ: look twice.") + " " + said
        return said

    def _both(self) -> tuple[Patient, Patient]:
        kept, gone = self._records
        return kept.patient, gone.patient

    # -- merging -------------------------------------------------------------------------------

    def _merge(self) -> None:
        if self._busy or len(self._records) < GONE:
            return
        self._busy = True
        work = partial(self._actions.patients.merge, *self._both())
        self._jobs.run(self, work, self._merged, self._fail)

    def _merged(self, change: Change) -> None:
        self.accept()
        self.merged.emit(change)

    def _fail(self, error: AppError) -> None:
        self._busy = False
        self._say_why(error)


def _cell(name: str, value: str, values: list[str]) -> QLabel:
    """Return what one record says; bold where the two say something else."""
    differs = len([each for each in values if each]) > 1 and len(set(values)) > 1
    shown = Elided(value or "–", "strong" if differs else "")
    shown.setAccessibleName(f"{name}: {value or '–'}")
    return shown
