"""The clinic's doctors in the settings: each with a name that can be typed over, and new ones."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.clinic_wish import DoctorWish
from desktop_app.domain.doctors import Doctor
from desktop_app.ui.parts import clear, label, verb_button
from desktop_app.ui.theme import SPACE_S
from desktop_app.ui.typed_fields import Line, Told


class DoctorRow(Told):
    """One doctor's name."""

    def __init__(self, doctor: UUID | None, name: str, caption: str) -> None:
        self.line = Line()
        super().__init__(self.line, caption)
        self.doctor, self._shown = doctor, name
        self.line.setText(name)

    @property
    def is_changed(self) -> bool:
        """Whether it says something else than what is kept."""
        return self.line.text().strip() != self._shown


class DoctorsPart(QWidget):
    """The doctors below each other, and a button for one more."""

    def __init__(self, doctors: Sequence[Doctor]) -> None:
        super().__init__()
        self.rows: list[DoctorRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_S)
        self.add = verb_button(self.tr("Add a doctor"), self._add_new)
        self.add.setAutoDefault(False)
        below = QHBoxLayout()
        below.addWidget(self.add)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(label(self.tr("Doctors"), "strong"))
        column.addLayout(self._rows)
        column.addLayout(below)
        self.show_doctors(doctors)

    def show_doctors(self, doctors: Sequence[Doctor]) -> None:
        """Show those who are kept, in place of what was typed."""
        clear(self._rows)
        self.rows.clear()
        for doctor in doctors:
            self._add(doctor.id, doctor.name)

    @property
    def changed(self) -> list[DoctorRow]:
        """The rows that say something new; a new one that was left empty says nothing."""
        return [row for row in self.rows if row.is_changed]

    def wishes(self) -> tuple[DoctorWish, ...]:
        """Return what is typed into :attr:`changed`."""
        return tuple(DoctorWish(id=row.doctor, name=row.line.text()) for row in self.changed)

    def _add_new(self) -> None:
        self._add(None, "").setFocus()

    def _add(self, doctor: UUID | None, name: str) -> DoctorRow:
        row = DoctorRow(doctor, name, self.tr("Doctor {number}").format(number=len(self.rows) + 1))
        self.rows.append(row)
        self._rows.addWidget(row)
        return row
