"""A patient's record: to be registered or changed, with the visits to look at and to go to."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.patient import NOBODY, PatientDraft
from desktop_app.domain.patient_record import PatientRecord
from desktop_app.errors import (
    AppError,
    ChangedMeanwhileError,
    ConfirmationNeededError,
    FieldsError,
    KnownPatientError,
)
from desktop_app.services.actions import Consents
from desktop_app.services.patient_actions import Kept, PatientActions
from desktop_app.ui.dialog_parts import ContentArea, GrowingDialog, column_of
from desktop_app.ui.errors import verb_of
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.keeping_dialog import KeepingDialog
from desktop_app.ui.names import curtain
from desktop_app.ui.patient_form import PatientForm
from desktop_app.ui.patient_visits import PatientVisits
from desktop_app.ui.theme import SPACE_XL, Theme

NOTHING: Consents = frozenset()
FORM_WIDTH, VISITS_WIDTH = 440, 420


class PatientDialog(KeepingDialog, GrowingDialog):
    """Stays open, with what was typed, until it is kept or given up.

    Signals:
        kept: A ``Kept``: the patient as stored now; the dialog has closed.
        known_chosen: The ``Patient`` that it is after all; the dialog has closed.
        visit_wanted: The id of a visit to go to; the dialog has closed.
    """

    kept = Signal(object)
    known_chosen = Signal(object)
    visit_wanted = Signal(object)

    def __init__(self, theme: Theme, jobs: Jobs, actions: PatientActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._jobs, self._actions = theme, jobs, actions
        self._record: PatientRecord | None = None
        self._consents = NOTHING
        self.form = PatientForm(theme, jobs, actions.consider)
        self.form.changed.connect(self._ask_again)
        self.form.known_chosen.connect(self._take_known)
        self.save = self._add_main("", self._save)
        self.visits: PatientVisits | None = None
        curtain.changed.connect(self._allow)
        self._allow()

    def register(self, draft: PatientDraft = NOBODY) -> None:
        """Ask for a new patient, of whom *draft* was typed already."""
        self.setWindowTitle(self.tr("New patient"))
        self._arrange(None)
        self.form.begin(draft=draft)
        self._ask_again()
        self.form.take_focus()

    def edit(self, record: PatientRecord, zone: ZoneInfo, now: datetime) -> None:
        """Show a *record* to be changed, and its visits; *now* is aware."""
        self._record = record
        self.setWindowTitle(self.tr("Patient"))
        self.visits = PatientVisits(self._theme, record, zone, now)
        self.visits.chosen.connect(self._go)
        self._arrange(self.visits)
        self.form.begin(record.patient)
        self._ask_again()
        self.form.take_focus()

    # -- making --------------------------------------------------------------------------------

    def _arrange(self, visits: QWidget | None) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(SPACE_XL)
        beside.addWidget(ContentArea(self.form), FORM_WIDTH)
        if visits is not None:
            beside.addWidget(visits, VISITS_WIDTH)
        column = column_of(self)
        column.addLayout(beside, 1)
        column.addWidget(self.form.known)  # in sight however much of the form is
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        width = FORM_WIDTH + (VISITS_WIDTH + SPACE_XL if visits is not None else 0)
        self.setMinimumWidth(self._theme.px(width))

    # -- keeping -------------------------------------------------------------------------------

    def _save(self) -> None:
        if self._busy:
            return
        self.problem.hide()
        self._busy = True  # nothing is disabled: that would take the focus from where it is
        draft, consents = self.form.draft, self._consents
        if self._record is None:
            work = partial(self._actions.register, draft, consents)
        else:
            work = partial(self._actions.change, self._record.patient, draft, consents)
        self._jobs.run(self, work, self._saved, self._failed)

    def _saved(self, kept: Kept) -> None:
        self.accept()
        self.kept.emit(kept)

    def _failed(self, error: AppError) -> None:
        self._busy = False
        if isinstance(error, FieldsError):
            self.form.show_problems(error.problems)
            return
        if isinstance(error, ConfirmationNeededError):
            self._consents |= {error.consent}
            self.save.setText(verb_of(error))
        if isinstance(error, KnownPatientError):
            self.form.look()
            self.save.setFocus()
            return
        self._say_why(error)
        if isinstance(error, ChangedMeanwhileError):
            self.form.take_focus()

    def _ask_again(self) -> None:
        """Forget what was agreed to: it was said of something else."""
        self._consents = NOTHING
        self.save.setText(self.tr("Register") if self._record is None else self.tr("Save"))

    def _allow(self) -> None:
        """Keep nothing that can't be seen."""
        self.save.setEnabled(not curtain.closed)

    # -- leaving -------------------------------------------------------------------------------

    def _take_known(self, patient: object) -> None:
        self.accept()
        self.known_chosen.emit(patient)

    def _go(self, appointment: UUID) -> None:
        if self.form.is_changed:
            self._say(self.tr("Save what you have changed, or cancel it, before you go there."))
            return
        self.accept()
        self.visit_wanted.emit(appointment)
