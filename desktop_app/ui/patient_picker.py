"""A line to type a patient in, and the patients meant below it: for a dialog that needs one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.domain.finding import FoundPatient
from desktop_app.ui.announce import announce
from desktop_app.ui.day_words import isolated
from desktop_app.ui.hit_list import AskingLine, HitList
from desktop_app.ui.hit_rows import LINE, HitRow, NewPatient
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.parts import label
from desktop_app.ui.theme import SPACE_S, Theme

SHOWN = 5
"""Patients on view without scrolling; the picker's size never changes."""
LEAST = 320

FindPatients = Callable[[str, date], tuple[FoundPatient, ...]]


class PatientPicker(QWidget):
    """Asks with each key; arrows choose, Enter or a click picks.

    Put it in a dialog and keep the dialog open until a patient came::

        self.picker = PatientPicker(theme, jobs, actions.search.patients, slot_day)
        self.picker.patient_picked.connect(self._book)  # a FoundPatient
        self.picker.failed.connect(self._tell)  # an AppError: say it beside the line
        self.picker.offer_new_patients()  # where one can be registered on the spot
        self.picker.new_wanted.connect(self._register)  # what was typed, a str

    Enter that is pressed before the answer came waits for it. Enter never reaches the dialog's
    default button; Esc is the dialog's. The picker passes the focus on to its line.

    Signals:
        patient_picked: The ``FoundPatient``.
        new_wanted: Somebody is to be registered: what was typed. Enter picks this at once where
            nobody is found; else it stands below the patients.
        failed: An ``AppError`` came instead of an answer; what was typed is still there.
    """

    patient_picked = Signal(object)
    new_wanted = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        find: FindPatients,
        near: date,
        parent: QWidget | None = None,
    ) -> None:
        """*near*: patients of that day stand first where many are meant."""
        super().__init__(parent)
        self._theme, self._find, self._near = theme, find, near
        self.hits = HitList(theme, jobs)
        self.line = AskingLine(self.hits)
        self.line.setProperty("look", "search")
        self.line.setPlaceholderText(self.tr("Name, phone, birth date or record number"))
        self.line.setAccessibleName(self.tr("Patient"))
        self.words = label(look="muted")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.words.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.words)
        self._pages.addWidget(self.hits)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.line)
        column.addLayout(self._pages, 1)
        self.setFocusProxy(self.line)
        self.line.asked.connect(self._ask)
        self.line.textEdited.connect(self._explain_if_empty)
        self.hits.answered.connect(self._show)
        self.hits.picked.connect(self._pick)
        self.hits.failed.connect(self.failed)
        self._explain()

    def offer_new_patients(self) -> None:
        """Let the last row of every answer be a new patient."""
        self.hits.more = lambda: (NewPatient(self.line.typed),)

    def start(self, typed: str = "") -> None:
        """Take the focus and begin anew, with *typed* in the line."""
        self.hits.empty()
        self.line.setText(typed)
        self._explain()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.line.typed:
            self._ask(self.line.typed)

    @override
    def sizeHint(self) -> QSize:
        rows = SHOWN * self._theme.px(LINE)
        return QSize(self._theme.px(LEAST), self.line.sizeHint().height() + SPACE_S + rows)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _ask(self, typed: str) -> None:
        self.hits.ask(partial(self._find, typed, self._near))

    def _show(self, rows: tuple[HitRow, ...]) -> None:
        if rows:
            self._pages.setCurrentWidget(self.hits)
            found = sum(isinstance(row, FoundPatient) for row in rows)
            announce(self.line, self.tr("{n} found").format(n=found))
            return
        nobody = self.tr("Nobody is found by “{words}”.")
        self._say(nobody.format(words=isolated(self.line.typed)))
        announce(self.line, self.words.text())

    def _explain_if_empty(self) -> None:
        if not self.line.typed:
            self._explain()

    def _explain(self) -> None:
        self._say(self.tr("Type the beginning of a name, a phone number or a birth date."))

    def _say(self, sentence: str) -> None:
        self.words.setText(sentence)
        self._pages.setCurrentWidget(self.words)

    def _pick(self, row: HitRow) -> None:
        if isinstance(row, NewPatient):
            self.new_wanted.emit(row.typed)
        else:
            self.patient_picked.emit(row)
