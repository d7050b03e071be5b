"""A visit every week: how often, what clashes, and what is done about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSpinBox, QVBoxLayout, QWidget

from desktop_app.domain.repeat import MOST_TURNS, Turn
from desktop_app.errors import AppError
from desktop_app.ui.announce import announce
from desktop_app.ui.booking_words import and_more, clash_line, repeat_line
from desktop_app.ui.errors import words
from desktop_app.ui.jobs import Jobs, Ticket
from desktop_app.ui.parts import label
from desktop_app.ui.theme import SPACE_L, SPACE_S, SPACE_XS

Plan = Callable[[int], tuple[Turn, ...]]
"""Tells what becomes of the visit, so many times; blocks, and raises AppError kinds."""
LISTED = 6
"""Clashes that are named; the rest are counted."""


class RepeatPart(QWidget):
    """Once, unless a number is chosen.

    Signals:
        changed: The visit takes other slots than before.
        resized: It has become higher or lower.
    """

    changed = Signal()
    resized = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._plan: Plan | None = None
        self._zone = ZoneInfo("UTC")
        self._ticket: Ticket | None = None
        self._turns: tuple[Turn, ...] = ()
        self.times = QSpinBox()
        self.times.setRange(1, MOST_TURNS)
        self.times.setSpecialValueText(self.tr("Once"))
        self.times.setPrefix(self.tr("Every week, "))
        self.times.setSuffix(self.tr(" times"))
        self.times.setAccessibleName(self.tr("Repeat"))
        self.summary = label(look="muted")
        self.list = label(look="small")
        for words_ in (self.summary, self.list):
            words_.setWordWrap(True)
        self.leave_out = QRadioButton(self.tr("&Leave those out"))
        self.nearest = QRadioButton(self.tr("&Take the nearest free time"))
        self.leave_out.setChecked(True)
        choice = QHBoxLayout()
        choice.setSpacing(SPACE_L)
        for radio in (self.leave_out, self.nearest):
            choice.addWidget(radio)
        choice.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(self.times)
        column.addSpacing(SPACE_S - SPACE_XS)
        column.addWidget(self.summary)
        column.addWidget(self.list)
        column.addLayout(choice)
        self.times.valueChanged.connect(self._ask)
        self.nearest.toggled.connect(self.changed)
        self._show()

    @property
    def is_settled(self) -> bool:
        """Whether what is on view is all that has to be known before booking."""
        return self._ticket is None and len(self._turns) in {0, self.times.value()}

    @property
    def clashes(self) -> int:
        """How many turns can't be as planned."""
        return sum(turn.clash is not None for turn in self._turns)

    @property
    def also_in(self) -> tuple[UUID, ...]:
        """The further slots that the visit takes."""
        chosen = [
            turn.slot or (turn.nearest if self.nearest.isChecked() else None)
            for turn in self._turns[1:]
        ]
        return tuple(slot.slot_id for slot in chosen if slot is not None)

    def ask(self, plan: Plan | None, zone: ZoneInfo, times: int) -> None:
        """Begin anew: *plan* tells what clashes; ``None``: this visit can't be repeated."""
        self._forget()
        self._plan, self._zone, self._turns = plan, zone, ()
        self.setVisible(plan is not None)
        self.times.setValue(times if plan is not None else 1)
        self._ask()

    def stop(self) -> None:
        """Wait for no answer."""
        self._forget()

    def _ask(self) -> None:
        self._forget()
        self._turns = ()
        times = self.times.value()
        if self._plan is not None and times > 1:
            self._ticket = self._jobs.run(self, partial(self._plan, times), self._got, self._fail)
        self._show()
        self.changed.emit()

    def _got(self, turns: tuple[Turn, ...]) -> None:
        self._ticket = None
        self._turns = turns
        self._show()
        self.changed.emit()
        announce(self.times, self.summary.text())

    def _fail(self, error: AppError) -> None:
        self._ticket = None
        self._show()
        self.summary.setText(". ".join(words(error)))
        self.summary.show()
        self.resized.emit()

    def _show(self) -> None:
        lines = [line for turn in self._turns if (line := clash_line(turn, self._zone))]
        hidden = len(lines) - LISTED
        shown = lines[:LISTED]
        if hidden > 0:
            shown.append(and_more(hidden))
        self.summary.setText(repeat_line(self._turns) if self._turns else "")
        self.list.setText("\n".join(shown))
        clash = bool(lines)
        self.summary.setVisible(bool(self._turns))
        for part in (self.list, self.leave_out, self.nearest):
            part.setVisible(clash)
        self.nearest.setEnabled(any(turn.nearest for turn in self._turns))
        self.resized.emit()

    def _forget(self) -> None:
        if self._ticket is not None:
            self._jobs.cancel(self._ticket)
        self._ticket = None
