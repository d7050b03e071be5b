"""What is known of a patient, to be typed: each field with a sentence of its own where it is wrong.

Used in a dialog and wherever a new patient is met. It keeps nothing itself: it says what was typed,
and shows what is said of that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.domain.appointment import Patient
from desktop_app.domain.patient import NOBODY, Gender, PatientDraft, PatientField, draft_of
from desktop_app.domain.patient_record import Considered
from desktop_app.errors import QT_TRANSLATE_NOOP, AppError
from desktop_app.ui.dates import date_order, typed_figures
from desktop_app.ui.dialog_parts import form_in
from desktop_app.ui.errors import translated
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.known_people import KnownPeople
from desktop_app.ui.languages import NAMES, language_name, tag_of
from desktop_app.ui.name_cover import NameCover
from desktop_app.ui.names import curtain
from desktop_app.ui.theme import SPACE_M, Theme
from desktop_app.ui.typed_fields import Line, Lines, Told

Consider = Callable[[PatientDraft, Patient | None], Considered]
"""Says what is wrong with a draft, and who else it could be; blocks, raises AppError kinds."""

TYPING_MS = 300
"""How long nothing must be typed before the draft is looked at."""

_GENDERS = {
    "": QT_TRANSLATE_NOOP("PatientForm", "Not said"),
    Gender.FEMALE: QT_TRANSLATE_NOOP("PatientForm", "Female"),
    Gender.MALE: QT_TRANSLATE_NOOP("PatientForm", "Male"),
    Gender.OTHER: QT_TRANSLATE_NOOP("PatientForm", "Other"),
    Gender.UNKNOWN: QT_TRANSLATE_NOOP("PatientForm", "Unknown"),
}
_EXAMPLES = {
    PatientField.NAME: QT_TRANSLATE_NOOP("PatientForm", "as it is written: Maria Lopez"),
    PatientField.PHONE: "+49 30 901820",
    PatientField.EMAIL: "maria@example.org",
}


class PatientForm(QWidget):
    """The fields, and a strip that tells who it could be already. Covered while names are hidden.

    Signals:
        changed: Something else was typed.
        entered: Enter was pressed in a line.
        known_chosen: The ``Patient`` that it is after all.
    """

    changed = Signal()
    entered = Signal()
    known_chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        consider: Consider,
        fields: Sequence[PatientField] | None = None,
    ) -> None:
        """Ask for these *fields* only, in this order; without it for all there are."""
        super().__init__()
        self._fields = tuple(fields or _ORDER)
        self._jobs, self._consider = jobs, consider
        self._patient: Patient | None = None
        self._begun = PatientDraft()
        self._left: set[PatientField] = set()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.look)
        self.known = KnownPeople()
        self.known.chosen.connect(self.known_chosen)
        self._make_fields(theme)
        self._arrange()

    # -- from outside --------------------------------------------------------------------------

    @property
    def draft(self) -> PatientDraft:
        """What stands in the fields."""
        draft = self._all_typed()
        if self._patient is not None and draft.birth_date == self._begun.birth_date:
            return replace(draft, birth_date=draft_of(self._patient).birth_date)
        return draft

    @property
    def is_changed(self) -> bool:
        """Whether something else stands in the fields than at first."""
        return any(self._typed(field) != getattr(self._begun, field) for field in self._fields)

    def begin(self, patient: Patient | None = None, draft: PatientDraft = NOBODY) -> None:
        """Show what is known of *patient*, or begin a new one of whom *draft* was typed."""
        self._patient = patient
        shown = draft if patient is None else draft_of(patient)
        if patient is not None and patient.birth_date is not None:
            shown = replace(shown, birth_date=typed_figures(patient.birth_date))
        for field in self._fields:
            self._show(field, getattr(shown, field))
        self._begun = self._all_typed()
        self._left.clear()
        self.show_problems({})
        self.known.show_known(())
        self._typing.stop()
        if draft.name:
            self._typing.start()

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through."""
        fields = (self._told[field].field for field in self._fields)
        return (*fields, self._cover.show_names, *self.known.buttons)

    def field(self, field: PatientField) -> QWidget:
        """Return the control of a field."""
        return self._told[field].field

    def problem(self, field: PatientField) -> str:
        """Return the sentence beside a field, "" if there is none."""
        return self._told[field].text

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Tell beside each field what is wrong with it, and go to the first of them."""
        for field, told in self._told.items():
            told.tell(translated(problems.get(field, "")))
        self._left |= {field for field in PatientField if field in problems}
        first = next((told for told in self._told.values() if told.text), None)
        if first is not None:
            first.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Begin where nothing is known yet: the name, else the birth date."""
        if curtain.closed:
            self._cover.show_names.setFocus()
            return
        name = self._told[PatientField.NAME]
        empty = not self._typed(PatientField.NAME) or self._patient is not None
        (name if empty else self._told[PatientField.BIRTH_DATE]).field.setFocus()

    def look(self) -> None:
        """Tell who it could be already, and what is wrong with the fields that were left."""
        draft = self.draft
        if not (draft.name or draft.family_name or draft.given_name or draft.phone):
            self.known.show_known(())
            return
        work = partial(self._consider, draft, self._patient)
        self._jobs.run(self, work, partial(self._tell, draft), _ignore)

    # -- making --------------------------------------------------------------------------------

    def _make_fields(self, theme: Theme) -> None:
        self._gender = QComboBox()
        for gender, words in _GENDERS.items():
            self._gender.addItem(_translated(words), str(gender))
        self._language = QComboBox()
        self._language.setEditable(True)
        self._language.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._language_line = Line()
        self._language.setLineEdit(self._language_line)
        self._language.addItems(["", *(language_name(tag) for tag in NAMES)])
        self._notes = Lines(theme)
        names = self._names()
        self._told: dict[PatientField, Told] = {}
        for field in self._fields:
            control = {
                PatientField.GENDER: self._gender,
                PatientField.LANGUAGE: self._language,
                PatientField.NOTES: self._notes,
            }.get(field) or Line()
            told = self._told[field] = Told(control, names[field].replace("&", ""))
            self._hear(field, told)

    def _names(self) -> dict[PatientField, str]:
        return {
            PatientField.NAME: self.tr("&Name"),
            PatientField.FAMILY_NAME: self.tr("&Family name"),
            PatientField.GIVEN_NAME: self.tr("&Given name"),
            PatientField.BIRTH_DATE: self.tr("&Born"),
            PatientField.GENDER: self.tr("Gen&der"),
            PatientField.PHONE: self.tr("&Phone"),
            PatientField.EMAIL: self.tr("&E-mail"),
            PatientField.LANGUAGE: self.tr("&Language"),
            PatientField.RECORD_NUMBER: self.tr("&Record number"),
            PatientField.NOTES: self.tr("N&otes"),
        }

    def _hear(self, field: PatientField, told: Told) -> None:
        control = told.field
        edited = partial(self._edited, field)
        if isinstance(control, Line):
            control.textChanged.connect(edited)
            control.editingFinished.connect(partial(self._leave, field))
            control.returnPressed.connect(self.entered)
            control.refused.connect(partial(self._refuse, field))
            if example := _EXAMPLES.get(field):
                control.setPlaceholderText(_translated(example))
        elif control is self._notes:
            self._notes.textChanged.connect(edited)
            self._notes.refused.connect(partial(self._refuse, field))
        elif control is self._language:
            self._language.editTextChanged.connect(edited)
            self._language_line.editingFinished.connect(partial(self._leave, field))
            self._language_line.refused.connect(partial(self._refuse, field))
        else:
            self._gender.currentIndexChanged.connect(edited)

    def _arrange(self) -> None:
        names = self._names()
        fields = QWidget()
        self.rows = form = form_in(fields)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for field in self._fields:
            form.addRow(names[field], self._told[field])
        self._cover = NameCover(fields)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self._cover)
        column.addWidget(self.known)

    # -- what stands in the fields -------------------------------------------------------------

    def _all_typed(self) -> PatientDraft:
        typed: dict[str, Any] = {field.value: self._typed(field) for field in self._fields}
        return PatientDraft(**typed, date_order=date_order())

    def _typed(self, field: PatientField) -> str:
        control = self._told[field].field
        if isinstance(control, Line):
            return control.text()
        if control is self._language:
            return tag_of(self._language.currentText())
        if control is self._notes:
            return self._notes.toPlainText()
        return str(self._gender.currentData())

    def _show(self, field: PatientField, text: str) -> None:
        control = self._told[field].field
        if isinstance(control, Line):
            control.setText(text)
            control.setCursorPosition(0)
        elif control is self._language:
            self._language.setEditText(language_name(text) if text else "")
        elif control is self._notes:
            self._notes.setPlainText(text)
        else:
            self._gender.setCurrentIndex(max(0, self._gender.findData(text)))

    def _edited(self, field: PatientField, *_: object) -> None:
        self._told[field].tell("")
        self._left.discard(field)
        self._typing.start()
        self.changed.emit()

    def _leave(self, field: PatientField) -> None:
        if isValid(self._typing):  # a line is left once more while all is taken down
            self._left.add(field)
            self._typing.start()

    def _refuse(self, field: PatientField) -> None:
        said = self.tr("That was too long to be put in here: nothing was changed.")
        QTimer.singleShot(0, self, lambda: self._told[field].tell(said))

    # -- what is said of it --------------------------------------------------------------------

    def _tell(self, draft: PatientDraft, considered: Considered) -> None:
        if draft != self.draft:  # typed on meanwhile
            return
        self.known.show_known(considered.known)
        for field in self._left & self._told.keys():
            if self._typed(field):
                self._told[field].tell(translated(considered.problems.get(field, "")))


_ORDER = (
    *(PatientField.NAME, PatientField.BIRTH_DATE, PatientField.PHONE, PatientField.EMAIL),
    *(PatientField.GENDER, PatientField.LANGUAGE, PatientField.RECORD_NUMBER),
    *(PatientField.FAMILY_NAME, PatientField.GIVEN_NAME, PatientField.NOTES),
)
"""As a receptionist asks for them."""
FEW = PatientField.NAME, PatientField.BIRTH_DATE, PatientField.PHONE
"""What is asked of somebody who stands at the desk, or is on the phone."""


def _translated(text: str) -> str:
    return QCoreApplication.translate("PatientForm", text)


def _ignore(_error: AppError) -> None:
    """Say nothing: it is asked once more when the patient is to be kept."""
