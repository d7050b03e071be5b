"""Who a patient that is being typed could be already, with a button to take that one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop_app.domain.appointment import Patient
from desktop_app.ui.announce import announce
from desktop_app.ui.dates import plain_day
from desktop_app.ui.day_words import isolated
from desktop_app.ui.names import curtain, shown, shown_number
from desktop_app.ui.parts import Wrapped, clear, label, verb_button
from desktop_app.ui.theme import SPACE_M, SPACE_S

MOST_SHOWN = 3


class KnownPeople(QFrame):
    """A strip that is there only while there is somebody to tell of.

    Signals:
        chosen: The ``Patient`` whose button was pressed.
        resized: There are more or fewer to tell of.
    """

    chosen = Signal(object)
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "strip")
        self.setProperty("tone", "attention")
        self._known: tuple[Patient, ...] = ()
        self.buttons: tuple[QPushButton, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        self._column.setSpacing(SPACE_S)
        self._title = label(self.tr("Somebody like this is known:"), "strong")
        self._column.addWidget(self._title)
        self._people = QVBoxLayout()
        self._people.setSpacing(SPACE_S)
        self._column.addLayout(self._people)
        curtain.changed.connect(self._write)
        self.hide()

    @property
    def known(self) -> tuple[Patient, ...]:
        """Who is told of."""
        return self._known

    def text(self) -> str:
        """Return the words on view, "" if there are none."""
        told = (known_words(patient) for patient in self._known[:MOST_SHOWN])
        return " ".join((self._title.text(), *told)) if self._known else ""

    def show_known(self, known: Iterable[Patient]) -> None:
        """Tell of *known*, and have it spoken; nobody takes the strip away."""
        people = tuple(known)
        if people == self._known:
            return
        self._known = people
        self._write()
        self.setVisible(bool(people))
        self.resized.emit()
        if people:
            announce(self, self.text())

    def _write(self) -> None:
        for row in self._people.children():
            if isinstance(row, QHBoxLayout):
                clear(row)
                self._people.removeItem(row)
        self.buttons = tuple(self._add(patient) for patient in self._known[:MOST_SHOWN])
        self.setAccessibleName(self.text())

    def _add(self, patient: Patient) -> QPushButton:
        words = Wrapped()
        words.set_text(known_words(patient))
        button = verb_button(self.tr("Use this patient"), partial(self.chosen.emit, patient))
        button.setAccessibleName(f"{button.text()}: {known_words(patient)}")
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(words, 1)
        row.addWidget(button)
        self._people.addLayout(row)
        return button


def known_words(patient: Patient) -> str:
    """Return who somebody is, in one line: name, birth date, phone, record number."""
    translate = QCoreApplication.translate
    born = patient.birth_date
    number, phone = shown_number(patient.record_number), shown_number(patient.phone)
    parts = (
        isolated(shown(patient.name)),
        translate("KnownPeople", "born {day}").format(day=plain_day(born)) if born else "",
        isolated(phone) if phone else "",
        translate("KnownPeople", "record {n}").format(n=isolated(number)) if number else "",
    )
    return ", ".join(filter(None, parts))
