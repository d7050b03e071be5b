"""Which doctor: one of the list, or a new one who is made known in place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.domain.doctors import Doctor
from desktop_app.errors import AppError
from desktop_app.services.planning_actions import PlanningActions
from desktop_app.ui.errors import words
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.parts import one_line, verb_button
from desktop_app.ui.theme import SPACE_S
from desktop_app.ui.typed_fields import Line, Told

MOST_LETTERS = 60


def name_of(doctor: Doctor) -> str:
    """Return how a list names a doctor."""
    shown = one_line(doctor.name)[:MOST_LETTERS]
    return f"{shown} · {one_line(doctor.speciality)[:MOST_LETTERS]}" if doctor.speciality else shown


class DoctorField(QWidget):
    """Signals: changed: Another doctor is chosen, or the first one is known."""

    changed = Signal()

    def __init__(self, jobs: Jobs, planning: PlanningActions, chosen: UUID | None = None) -> None:
        super().__init__()
        self._jobs, self._planning = jobs, planning
        self._wanted = chosen
        self.list = QComboBox()
        self.list.setAccessibleName(self.tr("Doctor"))
        self.list.setMinimumContentsLength(24)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.list.setSizeAdjustPolicy(policy)
        self.list.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.new: QPushButton = verb_button(self.tr("New…"), self._toggle)
        self.new.setAutoDefault(False)
        self.new.setAccessibleName(self.tr("New doctor"))
        self.name = Told(Line(), self.tr("New doctor's name"))
        self.speciality = Line()
        self.speciality.setAccessibleName(self.tr("New doctor's speciality"))
        self.add = verb_button(self.tr("Add doctor"), self._add)
        self.add.setAutoDefault(False)
        self._arrange()
        self.setFocusProxy(self.list)
        jobs.run(self, planning.doctors, self._fill, self._failed)

    @property
    def doctor_id(self) -> UUID | None:
        """Who is chosen, ``None`` while nobody is known."""
        chosen = self.list.currentData()
        return chosen if isinstance(chosen, UUID) else None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter add the doctor who is being typed, not press the dialog's button."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        self._add()
        return True

    def _arrange(self) -> None:
        line = self.name.field
        if isinstance(line, Line):
            line.setPlaceholderText(self.tr("Dr. Maria Silva"))
            line.textChanged.connect(lambda _: self.name.tell(""))
            line.refused.connect(lambda: self.name.tell(self.tr("That is too long.")))
            line.installEventFilter(self)
        self.speciality.installEventFilter(self)
        self.speciality.setPlaceholderText(self.tr("Speciality, if any"))
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.list, 1)
        row.addWidget(self.new)
        self.more = QWidget()
        column = QVBoxLayout(self.more)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        for part in (self.name, self.speciality, self.add):
            column.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_S)
        whole.addLayout(row)
        whole.addWidget(self.more)
        self.more.hide()

    def _fill(self, doctors: Sequence[Doctor]) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            for doctor in doctors:
                self.list.addItem(name_of(doctor), doctor.id)
            self.list.setCurrentIndex(max(0, self.list.findData(self._wanted)))
        self.list.setEnabled(bool(doctors))
        if not doctors:
            self.more.show()
            self.name.setFocus()
        self.changed.emit()

    def _toggle(self) -> None:
        self.more.setVisible(self.more.isHidden())
        (self.list if self.more.isHidden() else self.name).setFocus()

    def _add(self) -> None:
        line = self.name.field
        if isinstance(line, Line) and self.add.isEnabled():
            self.add.setEnabled(False)
            work = partial(self._planning.add_doctor, line.text(), self.speciality.text())
            self._jobs.run(self, work, self._added, self._failed)

    def _added(self, doctor: Doctor) -> None:
        self.add.setEnabled(True)
        for line in (self.name.field, self.speciality):
            if isinstance(line, Line):
                line.clear()
        self.more.hide()
        self._wanted = doctor.id
        self.list.setEnabled(True)
        self.list.addItem(name_of(doctor), doctor.id)
        self.list.setCurrentIndex(self.list.count() - 1)
        self.list.setFocus()
        self.changed.emit()

    def _failed(self, error: AppError) -> None:
        self.add.setEnabled(True)
        self.more.show()
        self.name.tell(". ".join(words(error)))
        self.name.setFocus()
