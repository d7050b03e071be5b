"""Putting somebody on the waiting list: who, for what, and what is wished."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.appointment import Kind
from desktop_app.domain.change import Change
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.finding import FoundPatient
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.day_words import isolated
from desktop_app.ui.dialog_parts import GrowingDialog, column_of, line_up
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.keeping_dialog import KeepingDialog
from desktop_app.ui.patient_field import PatientField
from desktop_app.ui.theme import Theme
from desktop_app.ui.undoing import Undoing
from desktop_app.ui.visit_fields import VisitFields, VisitWords
from desktop_app.ui.wish_fields import WishFields

WIDTH = 460


class WaitingForm(KeepingDialog, GrowingDialog):
    """Asks for a patient and wishes; the dialog stays open with what was typed if it fails.

    Signals:
        saved: Somebody waits now; the dialog has closed.
    """

    saved = Signal()

    def __init__(
        self, theme: Theme, jobs: Jobs, actions: Actions, undoing: Undoing, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._jobs, self._actions, self._undoing = jobs, actions, undoing
        self.setWindowTitle(self.tr("Put on the waiting list"))
        self.patient = PatientField(theme, jobs)
        find, today = actions.search.patients, day_of(actions.now(), actions.zone)
        self.patient.use(lambda typed: find(typed, today))
        self.fields = VisitFields(jobs)
        self.fields.begin(VisitWords(kind=Kind.VIDEO), (), None, actions.zone)
        self.fields.earlier.hide()
        self.wishes = WishFields()
        self.save = self._add_main(self.tr("Put on the list"), self._save)
        self.patient.picked.connect(self._choose)
        self.patient.failed.connect(self._say_why)
        line_up(self.fields.form, self.wishes.form)
        column = column_of(self)
        for part in (self.patient, self.fields, self.wishes, self.problem):
            column.addWidget(part)
        column.addStretch()
        column.addWidget(self.buttons)
        self.setMinimumWidth(theme.px(WIDTH))
        jobs.run(self, actions.booking.doctors, self.wishes.set_doctors, self._say_why)
        self.patient.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, patient: FoundPatient) -> None:
        self.patient.choose(patient)
        self.fields.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        patient = self.patient.patient
        if patient is None:
            self._say(self.tr("Choose a patient from the list."))
            self.patient.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        reason = self.fields.checked_reason()
        if reason is None:
            return
        self.problem.hide()
        self._set_busy(busy=True)
        work = partial(
            self._actions.booking.put_on_list,
            patient.id,
            self.fields.words.kind,
            reason,
            self.wishes.wish,
        )
        self._jobs.run(self, work, partial(self._saved, patient), self._failed)

    def _saved(self, patient: FoundPatient, change: Change) -> None:
        self.accept()
        said = self.tr("{patient} is on the waiting list").format(patient=isolated(patient.name))
        self._undoing.done(change, said)
        self.saved.emit()

    def _failed(self, error: AppError) -> None:
        self._set_busy(busy=False)
        self._say_why(error)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.save.setEnabled(not busy)
