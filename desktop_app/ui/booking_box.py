"""Booking in place: type a patient, Enter. What else can be said stands below, reached by Tab."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from desktop_app.domain.appointment import Kind, Patient
from desktop_app.domain.finding import FoundPatient, found_of
from desktop_app.domain.free_slots import FreeSlot
from desktop_app.domain.patient import NOBODY, PatientDraft
from desktop_app.errors import AppError
from desktop_app.ui.announce import announce
from desktop_app.ui.booking_words import person_words
from desktop_app.ui.dialog_parts import ContentArea, line_up
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.key_caps import KeyButton
from desktop_app.ui.names import curtain
from desktop_app.ui.parts import label
from desktop_app.ui.patient_field import PatientField
from desktop_app.ui.placed_box import Heading, PlacedBox
from desktop_app.ui.repeat_part import Plan
from desktop_app.ui.theme import SPACE_S, Theme
from desktop_app.ui.visit_fields import VisitFields, VisitWords

if TYPE_CHECKING:  # imported when they are first wanted: not for the start
    from desktop_app.ui.newcomer_part import NewcomerPart
    from desktop_app.ui.patient_form import Consider

PATIENCE_MS = 150
"""Until an answer has taken this long, the box does not say that it waits for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What was typed for a slot and not booked yet."""

    typed: str = ""
    patient: FoundPatient | None = None
    newcomer: PatientDraft | None = None
    words: VisitWords


def fresh_draft(slot: FreeSlot) -> Draft:
    """Return the draft of a slot for which nothing was typed yet."""
    return Draft(words=VisitWords(kind=slot.kind or Kind.VIDEO))


class BookingBox(PlacedBox):
    """Asks for a patient and the visit; holds no rule, and does nothing by itself.

    Signals:
        wanted: Enter or the button: the ``FoundPatient`` and the reason, checked.
        newcomer_wanted: The fields of a new patient are wanted: what was typed so far.
        register_wanted: The ``PatientDraft`` of a new patient, and what was agreed to: to be
            registered first, and then booked.
        whole_record_wanted: All of a new patient's fields are wanted: the ``PatientDraft`` so far.
    """

    wanted = Signal(object, str)
    newcomer_wanted = Signal(str)
    register_wanted = Signal(object, object)
    whole_record_wanted = Signal(object)

    def __init__(self, theme: Theme, jobs: Jobs, window: QWidget) -> None:
        super().__init__(theme, window)
        self._jobs = jobs
        self._busy = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show_busy)
        self._verb = ""
        self.newcomers: NewcomerPart | None = None
        self._waits_for_repeat = False
        self.patient = PatientField(theme, jobs)
        self.patient.offer_newcomers()
        self.person = label(look="muted")
        self.person.setWordWrap(True)
        self.warning = label(look="chip")
        self.warning.setProperty("tone", "attention")
        self.warning.setWordWrap(True)
        self.warning.hide()
        self.fields = VisitFields(jobs)
        self.newcomer = QPushButton(self.tr("&New patient…"))
        self.newcomer.setAutoDefault(False)
        self.book = KeyButton(theme, None, "primary")
        self.book.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self.newcomer)
        buttons.addStretch()
        buttons.addWidget(self.book)
        for part in (self.patient, self.person, self.warning, ContentArea(self.fields)):
            self.column.addWidget(part)
        self.column.addLayout(self.problem_parts())
        self.column.addLayout(buttons)
        self.patient.picked.connect(self._pick)
        self.patient.changed.connect(self._tell_person)
        self.patient.newcomer_wanted.connect(self.newcomer_wanted)
        self.fields.entered.connect(self.confirm)
        self.fields.resized.connect(self._resized)
        self.book.clicked.connect(lambda _=False: self.confirm())
        self.newcomer.clicked.connect(lambda _=False: self._ask_for_newcomer())

    @property
    def draft(self) -> Draft:
        """What stands in the box."""
        return Draft(
            typed=self.patient.text(),
            patient=self.patient.patient,
            newcomer=None if (asked := self._asked) is None else asked.form.draft,
            words=self.fields.words,
        )

    @property
    def _asked(self) -> NewcomerPart | None:
        """The fields of a new patient, while they stand in place of the search."""
        return None if self.newcomers is None or self.newcomers.isHidden() else self.newcomers

    @override
    def controls(self) -> tuple[QWidget, ...]:
        new = () if self.newcomers is None else self.newcomers.controls()
        shown = (self.patient, *new, *self.fields.controls(), *self.offered)
        return (*shown, self.newcomer, self.book, self.cross)

    def begin(
        self,
        heading: Heading,
        verb: str,
        draft: Draft,
        reasons: Iterable[str],
        plan: Plan | None,
        zone: ZoneInfo,
    ) -> None:
        """Show *draft* for a slot that is described by *heading*; *plan* repeats the visit."""
        self.set_heading(heading)
        self._verb = verb
        self.leave_newcomer()
        self._dress_button()
        self.show_problem("")
        self.patient.begin(draft.typed, draft.patient)
        self._tell_person()
        self.fields.begin(draft.words, reasons, plan, zone)
        self.set_busy(busy=False)
        if self.newcomers is not None:
            self.newcomers.begin(NOBODY)
            if draft.newcomer is not None:
                self._ask(self.newcomers, draft.newcomer)

    def open_at(self, anchor: Callable[[], QRect]) -> None:
        """Stand at the row, with the focus in the patient's field."""
        self.stand_at(anchor)
        if self._asked is not None:
            self._asked.form.take_focus()
            return
        self.patient.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.patient.selectAll()

    def choose(self, patient: FoundPatient) -> None:
        """Take *patient* as the one who is meant."""
        self.leave_newcomer()
        self.patient.choose(patient)

    def ask_newcomer(self, typed: str, consider: Consider) -> None:
        """Ask for a new patient in place of the search; *typed* is the name as far as it goes."""
        if self.newcomers is None:
            from desktop_app.ui.newcomer_part import NewcomerPart

            self.newcomers = new = NewcomerPart(self._theme, self._jobs, consider)
            new.form.entered.connect(self.confirm)
            new.form.known_chosen.connect(self._take_known)
            new.more_wanted.connect(self.whole_record_wanted)
            new.left.connect(self._search_again)
            new.resized.connect(self._resize_later)
            self.column.insertWidget(self.column.indexOf(self.patient) + 1, new)
            line_up(new.form.rows, self.fields.form)
        so_far = self.newcomers.form.draft
        self._ask(self.newcomers, so_far if so_far.name == typed else PatientDraft(name=typed))
        self.newcomers.form.take_focus()

    def refuse_newcomer(self, error: AppError) -> bool:
        """Say beside the fields why nobody was registered; return whether it could be said."""
        if self._asked is None or not self._asked.refuse(error):
            return False
        self._dress_button()
        return True

    def leave_newcomer(self) -> None:
        """Search again, in place of a new patient's fields. Idempotent."""
        if self.newcomers is not None:
            self.newcomers.hide()
        for part in (self.patient, self.newcomer):
            part.show()
        self._dress_button()
        self.place()

    def confirm(self) -> None:
        """Book, if all that it takes is there; else say what is missing."""
        patient = self.patient.patient
        if self._busy:
            return
        if patient is None and self._asked is None:
            self._ask_for_patient()
            return
        reason = self.fields.checked_reason()
        if reason is None:
            return
        if not self.fields.repeat.is_settled:  # what clashes must be seen first
            self._waits_for_repeat = True
            return
        self._waits_for_repeat = False
        if not self.problem.isHidden():  # else the box stands right, and need not be painted
            self.show_problem("")
        if self._asked is not None and curtain.closed:
            self._asked.form.take_focus()  # nobody is registered unseen
        elif self._asked is not None:
            self.register_wanted.emit(self._asked.form.draft, self._asked.consents)
        else:
            self.wanted.emit(patient, reason)

    def set_busy(self, *, busy: bool) -> None:
        """Do nothing more until the answer came; mostly it does before that could be seen."""
        self._busy = busy
        if busy:
            self._patience.start()
        else:
            self._show_busy()

    def hold_still(self) -> None:
        """Paint nothing while nothing is to be seen of being busy: it takes time from the work.

        The caret alone would have the rows below the box painted.
        """
        self.setUpdatesEnabled(False)

    def _show_busy(self) -> None:
        """Look busy or not, and show who was picked."""
        self._patience.stop()
        self.setUpdatesEnabled(True)
        self.patient.show_taken()
        self.book.setEnabled(not self._busy)
        self.newcomer.setEnabled(not self._busy)

    def _ask(self, newcomers: NewcomerPart, draft: PatientDraft) -> None:
        self.patient.begin(draft.name, None)
        for part in (self.patient, self.newcomer):
            part.hide()
        newcomers.begin(draft)
        newcomers.show()
        self.show_problem("")
        self._dress_button()

    def _take_known(self, known: Patient) -> None:
        self.choose(found_of(known))
        self.patient.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search_again(self) -> None:
        if self._asked is not None:
            self.patient.begin(self._asked.form.draft.name, None)
        self.leave_newcomer()
        self.patient.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress_button(self) -> None:
        said = self._asked.verb if self._asked is not None else ""
        self.book.set_words(said or self._verb, self.tr("Enter"))

    def _resize_later(self) -> None:
        self._dress_button()
        QTimer.singleShot(0, self, self.place)  # the fields have not got their room yet

    def warn(self, words: str) -> None:
        """Say what is to be known of the patient, "" for nothing; it can be booked all the same."""
        self.warning.setText(words)
        self.warning.setVisible(bool(words))
        if words:
            announce(self.patient, words)
        self.place()

    def _pick(self, patient: FoundPatient) -> None:
        self.patient.take(patient)
        self.confirm()
        if not self._busy:
            self.patient.show_taken()

    def _ask_for_newcomer(self) -> None:
        if not self._busy:
            self.newcomer_wanted.emit(self._typed())

    def _ask_for_patient(self) -> None:
        if self._typed():
            self.show_problem(self.tr("Choose a patient from the list, or register a new one."))
        else:
            self.show_problem(self.tr("Type the patient's name, phone number or birth date."))
        self.patient.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> str:
        return self.patient.typed

    def _tell_person(self) -> None:
        """Say who was chosen, so that nobody is booked in place of another of that name."""
        patient = self.patient.patient
        self.warn("")
        self.person.setText("" if patient is None else person_words(patient))
        self.person.setVisible(patient is not None)
        self.place()

    def _resized(self) -> None:
        self.place()
        if self._waits_for_repeat and self.fields.repeat.is_settled:
            self._waits_for_repeat = False
            if not self.fields.repeat.clashes:
                self.confirm()


def moved_to(draft: Draft, slot: FreeSlot) -> Draft:
    """Return *draft* for another slot: what its session does not take is not asked for."""
    if slot.kind is None:
        return draft
    return replace(draft, words=replace(draft.words, kind=slot.kind))
