"""A line to type a patient in; who is meant stands below it, over whatever comes next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.domain.finding import FoundPatient
from desktop_app.errors import AppError
from desktop_app.ui.hit_list import AskingLine, HitList
from desktop_app.ui.hit_rows import HitRow, NewPatient
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.names import curtain, shown
from desktop_app.ui.search_results import Results
from desktop_app.ui.theme import Theme

FindPatients = Callable[[str], tuple[FoundPatient, ...]]
"""Tells who is meant by what is typed; blocks, and raises AppError kinds."""

_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class PatientField(AskingLine):
    """Holds one patient at most: the one who was left with Tab, or chosen by who hears of a pick.

    Enter that is pressed before the answer came picks only who alone is meant: nobody is booked
    who was not seen. It never reaches a dialog's default button.

    Signals:
        picked: Enter, or a click: the ``FoundPatient``.
        newcomer_wanted: Somebody is to be registered: what was typed. Only where
            :meth:`offer_newcomers` was called.
        changed: Another patient is held, or none any more.
        failed: An ``AppError`` came instead of an answer; what was typed is still there.
    """

    picked = Signal(object)
    newcomer_wanted = Signal(str)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, theme: Theme, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(HitList(theme, jobs), parent)
        self._find: FindPatients | None = None
        self._enter_waits = False
        self._is_shown = True
        self.patient: FoundPatient | None = None
        self.results = Results(theme, self, self.hits)
        self.setProperty("look", "search")
        self.setPlaceholderText(self.tr("Name, phone, birth date or record number"))
        self.setAccessibleName(self.tr("Patient"))
        self.hits.picked.connect(self._pick)
        self.hits.answered.connect(self._show)
        self.hits.failed.connect(self._fail)
        self.asked.connect(self._look)
        self.textEdited.connect(self._type)
        curtain.changed.connect(self._name)

    def use(self, find: FindPatients) -> None:
        """Ask *find* from now on."""
        self._find = find

    def offer_newcomers(self) -> None:
        """Let the last row of every answer be a new patient."""
        self.hits.more = lambda: (NewPatient(self.typed),)

    def begin(self, typed: str, patient: FoundPatient | None) -> None:
        """Hold *patient* if one was chosen, else show what was *typed*."""
        self._stop()
        self.setText(typed if patient is None else shown(patient.name))
        self._hold(patient)
        self.cover()

    def go_on(self) -> None:
        """Be ready for what is typed next, and answer what was typed so far."""
        self.deselect()
        self.end(False)
        if self.typed and self.patient is None:
            self._look(self.typed)

    def choose(self, patient: FoundPatient) -> None:
        """Hold *patient*, and show the name."""
        self._stop()
        self.setText(shown(patient.name))
        self._hold(patient)
        self.cover()

    def take(self, patient: FoundPatient) -> None:
        """Hold *patient*, as if it were still being chosen: to be shown only if nothing follows."""
        if patient != self.patient:
            self.patient, self._is_shown = patient, False

    def show_taken(self) -> None:
        """Show who was taken. Idempotent."""
        if self.patient is not None and not self._is_shown:
            self.choose(self.patient)

    def reconsider(self) -> None:
        """Hold nobody after all: who else is meant stands below the line again."""
        self._hold(None)
        self.selectAll()
        self._look(self.typed)

    @property
    @override
    def is_typed(self) -> bool:
        return super().is_typed and self.patient is None

    @override
    def enter(self) -> None:
        if self.patient is not None:
            self.picked.emit(self.patient)
        elif self.hits.waits:
            self._enter_waits = True
        else:
            super().enter()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.typed and self.patient is None and not self.hits.waits:
            self._look(self.typed)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is Qt.FocusReason.PopupFocusReason:
            return
        current = self.hits.current
        if event.reason() in _TAB and isinstance(current, FoundPatient) and not self.hits.waits:
            self.choose(current)
        self._stop()

    def _name(self) -> None:
        """Name the patient who is held as names may be shown now."""
        if self.patient is not None:
            self.setText(shown(self.patient.name))

    def _look(self, typed: str) -> None:
        if self._find is not None:
            self.hits.ask(partial(self._find, typed))

    def _type(self) -> None:
        self._enter_waits = False
        self._hold(None)
        if not self.typed:
            self.results.hide()

    def _show(self, rows: tuple[HitRow, ...]) -> None:
        waited, self._enter_waits = self._enter_waits, False
        people = [row for row in rows if isinstance(row, FoundPatient)]
        if waited and len(people) == 1:
            self._pick(people[0])
        elif self.hasFocus():
            self.results.show_found(rows)

    def _pick(self, row: HitRow) -> None:
        if isinstance(row, FoundPatient):
            self.picked.emit(row)
        elif isinstance(row, NewPatient):
            self.results.hide()
            self.newcomer_wanted.emit(row.typed)

    def _fail(self, error: AppError) -> None:
        self._stop()
        self.failed.emit(error)

    def _hold(self, patient: FoundPatient | None) -> None:
        if patient != self.patient or not self._is_shown:
            self.patient, self._is_shown = patient, True
            self.changed.emit()

    def _stop(self) -> None:
        """Wait for no answer and show none."""
        self._enter_waits = False
        self.hits.empty()
        self.results.hide()
