"""Which entries of the audit trail are wanted: days, deeds, people, one visit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from desktop_app.domain.actions import Action
from desktop_app.domain.trail import TrailFilter
from desktop_app.ui.date_field import DateField
from desktop_app.ui.deed_words import deed_name
from desktop_app.ui.parts import label, one_line
from desktop_app.ui.theme import SPACE_M, SPACE_S, Theme

TYPING_MS = 400
"""How long a date must stand before entries are read anew."""


class TrailFilterBar(QWidget):
    """A row of choices above the entries.

    Signals:
        changed: Something else is wanted.
    """

    changed = Signal()

    def __init__(self, theme: Theme, today: date, visit: UUID | None, parent: QWidget) -> None:
        """Begin with the last year; *visit* is the one that a person has selected."""
        super().__init__(parent)
        self._visit = visit
        self.first = DateField(self.tr("From"), _year_before(today))
        self.last = DateField(self.tr("To"), today)
        self.action = _choice(theme, self.tr("What"), self.tr("All deeds"))
        for name, action in sorted((deed_name(action), action) for action in Action):
            self.action.addItem(name, action.value)
        self.actor = _choice(theme, self.tr("Who"), self.tr("Everybody"))
        self.this_visit = QCheckBox(self.tr("&Selected visit only"))
        self.this_visit.setEnabled(visit is not None)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.changed)
        for field in (self.first, self.last):
            field.dateChanged.connect(lambda _: self._typing.start())
        for choice in (self.action, self.actor):
            choice.activated.connect(lambda _: self.changed.emit())
        self.this_visit.toggled.connect(lambda _: self.changed.emit())
        self._arrange()

    def wanted(self) -> TrailFilter:
        """Return what is wanted now."""
        return TrailFilter(
            first=self.first.day,
            last=self.last.day,
            action=self.action.currentData(),
            actor=self.actor.currentData(),
            appointment_id=self._visit if self.this_visit.isChecked() else None,
        )

    def set_actors(self, actors: Sequence[str]) -> None:
        """Offer everybody who ever recorded anything."""
        for actor in actors:
            self.actor.addItem(one_line(actor), actor)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        for field in (self.first, self.last):
            row.addWidget(label(field.accessibleName(), "muted"))
            row.addWidget(field)
        row.addSpacing(SPACE_M)
        row.addWidget(self.action)
        row.addWidget(self.actor)
        row.addSpacing(SPACE_M)
        row.addWidget(self.this_visit)
        row.addStretch()


def _choice(theme: Theme, name: str, anything: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumWidth(theme.px(150))
    made.setMaxVisibleItems(20)
    made.view().setMinimumWidth(theme.px(260))
    made.addItem(anything, "")
    return made


def _year_before(day: date) -> date:
    before = QDate(day.year, day.month, day.day).addYears(-1)
    return date(before.year(), before.month(), before.day())
