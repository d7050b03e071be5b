"""A new patient, in the box in which the visit is booked: the few fields that it takes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.patient import PatientDraft
from desktop_app.errors import AppError, ConfirmationNeededError, FieldsError, KnownPatientError
from desktop_app.services.actions import Consents
from desktop_app.ui.errors import verb_of
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.parts import label, verb_button
from desktop_app.ui.patient_form import FEW, Consider, PatientForm
from desktop_app.ui.theme import SPACE_S, Theme

NOTHING: Consents = frozenset()


class NewcomerPart(QWidget):
    """Asks, and keeps what was agreed to; registers nobody itself.

    Signals:
        more_wanted: All the other fields are wanted: the ``PatientDraft`` so far.
        left: It is somebody who is known after all: back to the search.
        resized: It needs more or less room.
    """

    more_wanted = Signal(object)
    left = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, jobs: Jobs, consider: Consider) -> None:
        super().__init__()
        self.consents = NOTHING
        self.verb = ""
        """What the button says once somebody alike was told of, "" before."""
        self.form = PatientForm(theme, jobs, consider, FEW)
        self.form.changed.connect(self._ask_again)
        self.form.known.resized.connect(self.resized)
        self.more = verb_button(
            self.tr("&More fields…"), lambda: self.more_wanted.emit(self.form.draft)
        )
        self.search = verb_button(self.tr("&Search instead"), self.left.emit)
        for button in (self.more, self.search):
            button.setProperty("look", "link")
            button.setAutoDefault(False)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(label(self.tr("New patient"), "section"))
        head.addStretch()
        head.addWidget(self.search)
        head.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(head)
        column.addWidget(self.form)

    def controls(self) -> tuple[QPushButton | QWidget, ...]:
        """Return what Tab goes through."""
        return (*self.form.controls(), self.search, self.more)

    def begin(self, draft: PatientDraft) -> None:
        """Ask for somebody of whom *draft* was typed."""
        self.form.begin(draft=draft)
        self._ask_again()

    def refuse(self, error: AppError) -> bool:
        """Say beside the fields why nobody was registered; return whether it could be said."""
        if isinstance(error, FieldsError):
            self.form.show_problems(error.problems)
            self.resized.emit()
            return True
        if isinstance(error, ConfirmationNeededError):
            self.consents |= {error.consent}
            self.verb = verb_of(error)
        if isinstance(error, KnownPatientError):
            self.form.look()
            return True
        return False

    def _ask_again(self) -> None:
        """Forget what was agreed to: it was said of somebody else."""
        self.consents = NOTHING
        self.verb = ""
        self.resized.emit()
