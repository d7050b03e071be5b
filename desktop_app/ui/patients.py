"""Patients at the desk: registered, changed, exported, erased; asked and told in place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.appointment import Found, Patient
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.finding import FoundPatient
from desktop_app.domain.patient import NOBODY, PatientDraft
from desktop_app.domain.patient_record import PatientRecord
from desktop_app.errors import AppError, ErasureConsentError
from desktop_app.services.actions import Actions, Consents
from desktop_app.services.patient_actions import Kept
from desktop_app.ui.day_words import isolated
from desktop_app.ui.dialog_parts import ask_where_to_save
from desktop_app.ui.errors import Notice, Offer, notice_of, translated
from desktop_app.ui.hit_rows import HitRow
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.menus import Commands
from desktop_app.ui.theme import Theme
from desktop_app.ui.undoing import Undoing

if TYPE_CHECKING:
    from desktop_app.ui.patient_dialog import PatientDialog

Then = Callable[[Patient], None]
"""What goes on with a patient who was found or registered."""

NOTHING: Consents = frozenset()


class Patients(QObject):
    """Opens the dialogs and does what is wished in them; holds no rule.

    Signals:
        noticed: A ``Notice`` for the strip.
        said: A sentence for the status bar.
        visit_wanted: The id of a visit to go to.
        erased: Somebody's record is blank now.
    """

    noticed = Signal(object)
    said = Signal(str)
    visit_wanted = Signal(object)
    erased = Signal()

    def __init__(self, theme: Theme, jobs: Jobs, undoing: Undoing, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._jobs, self._undoing, self._window = theme, jobs, undoing, window
        self._actions: Actions | None = None

    def use(self, actions: Actions) -> None:
        """Work with *actions* from now on."""
        self._actions = actions

    def connect_to(
        self,
        commands: Commands,
        selected: Callable[[], UUID | None],
        current: Callable[[], HitRow | None],
    ) -> None:
        """Do what the commands say, with the patient of the visit that is *selected* then.

        While a search has an answer on view, the *current* one is meant, visit or patient.
        """

        def meant() -> UUID | FoundPatient | None:
            match current():
                case Found() as visit:
                    return visit.appointment_id
                case FoundPatient() as patient:
                    return patient
            return selected()

        commands.new_patient.triggered.connect(lambda _=False: self.register())
        commands.merge_patients.triggered.connect(lambda _=False: self._ask_to_merge(meant()))
        for action, act in (
            (commands.edit_patient, self._show_record),
            (commands.export_patient, self._ask_where_to_export),
            (commands.erase_patient, self._erase_seen),
        ):
            action.triggered.connect(lambda _=False, act=act: self._with_patient(meant(), act))

    # -- registering and changing --------------------------------------------------------------

    def register(self, draft: PatientDraft = NOBODY, then: Then | None = None) -> None:
        """Ask for a new patient, of whom *draft* was typed already.

        Args:
            draft: As typed elsewhere.
            then: Gets the patient once registered, or the one that it is after all. Without it
                such a one's record is opened.
        """
        if self._actions is None:
            return
        dialog = self._dialog(self._actions)
        dialog.kept.connect(partial(self._registered, then))
        dialog.known_chosen.connect(then or (lambda known: self.open_record(known.id)))
        dialog.register(draft)
        dialog.open()

    def open_record(self, patient_id: UUID) -> None:
        """Show a patient's record, to be changed, with the visits to go to."""
        if (actions := self._actions) is not None:
            work = partial(actions.patients.record, patient_id)
            self._jobs.run(self, work, self._show_record, self._fail)

    def _show_record(self, record: PatientRecord) -> None:
        if (actions := self._actions) is None:
            return
        dialog = self._dialog(actions)
        dialog.kept.connect(self._changed)
        dialog.known_chosen.connect(lambda known: self.open_record(known.id))
        dialog.visit_wanted.connect(self.visit_wanted)
        dialog.edit(record, actions.zone, actions.now())
        dialog.open()

    def _dialog(self, actions: Actions) -> PatientDialog:
        from desktop_app.ui.patient_dialog import PatientDialog  # only now: not for the start

        dialog = PatientDialog(self._theme, self._jobs, actions.patients, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _registered(self, then: Then | None, kept: Kept) -> None:
        self._tell(kept, self.tr("Patient registered"))
        if then is not None:
            then(kept.patient)

    def _changed(self, kept: Kept) -> None:
        self._tell(kept, self.tr("Patient's record changed"))

    def _tell(self, kept: Kept, words: str) -> None:
        if kept.change is not None:
            self._undoing.done(kept.change, words)

    # -- merging -------------------------------------------------------------------------------

    def _ask_to_merge(self, whose: UUID | FoundPatient | None) -> None:
        """Begin with the patient who is meant as the one that stays, if there is one."""
        if self._actions is None:
            return
        if whose is None:
            self._show_merge(None)
        else:
            work = partial(_record_of, self._actions, whose)
            self._jobs.run(self, work, self._show_merge, self._fail)

    def _show_merge(self, record: PatientRecord | None) -> None:
        if (actions := self._actions) is None:
            return
        from desktop_app.ui.merge_dialog import MergeDialog  # only now: not for the start

        today = day_of(actions.now(), actions.zone)
        dialog = MergeDialog(self._theme, self._jobs, actions, today, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.merged.connect(
            lambda change: self._undoing.done(change, self.tr("Two patients merged"))
        )
        dialog.begin(record)
        dialog.open()

    # -- what is held on somebody --------------------------------------------------------------

    def _ask_where_to_export(self, record: PatientRecord) -> None:
        ask_where_to_save(
            self._window,
            self.tr("Export what is held on this patient"),
            f"patient-{str(record.patient.id)[:8]}",  # never the name
            {"json": self.tr("JSON")},
            partial(self._export, record.patient.id),
        )

    def _export(self, patient_id: UUID, file: Path) -> None:
        if (actions := self._actions) is None:
            return
        said = self.tr("Everything held on this patient was written to {file}.")
        self._jobs.run(
            self,
            partial(actions.patients.export, patient_id, file),
            lambda _: self.said.emit(said.format(file=isolated(file.name))),
            partial(self._fail, again=partial(self._export, patient_id, file)),
        )

    def _erase_seen(self, record: PatientRecord) -> None:
        self._erase(record.patient)

    def _erase(self, patient: Patient, consents: Consents = NOTHING) -> None:
        if (actions := self._actions) is None:
            return
        self._jobs.run(
            self,
            partial(actions.patients.erase, patient, consents),
            lambda _: self._erased(),
            partial(self._ask_to_erase, patient, consents),
        )

    def _ask_to_erase(self, patient: Patient, consents: Consents, error: AppError) -> None:
        again = partial(self._erase, patient, consents)
        if not isinstance(error, ErasureConsentError):
            self._fail(error, again)
            return
        notice = notice_of(
            error,
            agreed=lambda consent: self._erase(patient, consents | {consent}),
            more=(Offer(translated(error.decline), lambda: self.said.emit(self.tr("Kept."))),),
        )
        title = f"{isolated(patient.name)}: {notice.title.removesuffix('?')}"
        self.noticed.emit(Notice(title, notice.advice, notice.tone, notice.offers))

    def _erased(self) -> None:
        self.said.emit(self.tr("Erased. Nothing personal is left of this patient."))
        self.erased.emit()

    # -- who is meant --------------------------------------------------------------------------

    def _with_patient(
        self, whose: UUID | FoundPatient | None, act: Callable[[PatientRecord], None]
    ) -> None:
        """Do *act* with the patient who was meant when it was wished."""
        if self._actions is None:
            return
        if whose is None:
            title = self.tr("No visit is selected")
            self.noticed.emit(Notice(title, self.tr("Select a visit of the patient first.")))
            return

        self._jobs.run(self, partial(_record_of, self._actions, whose), act, self._fail)

    def _fail(self, error: AppError, again: Callable[[], None] | None = None) -> None:
        self.noticed.emit(notice_of(error, again=again))


def _record_of(actions: Actions, whose: UUID | FoundPatient) -> PatientRecord:
    """Read the record of a patient, or of the one whose visit has that id. Blocks."""
    if isinstance(whose, FoundPatient):
        return actions.patients.record(whose.id)
    return actions.patients.record(actions.visit(whose).patient.id)
