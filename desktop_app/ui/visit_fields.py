"""How patient and doctor meet, what for, how often, and whether an earlier time would do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QWidget,
)

from desktop_app.domain.appointment import Kind
from desktop_app.domain.free_slots import takes
from desktop_app.domain.reason import checked_reason
from desktop_app.errors import ReasonError
from desktop_app.ui.booking_words import kind_word
from desktop_app.ui.dialog_parts import form_in
from desktop_app.ui.errors import words
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.parts import label, one_line
from desktop_app.ui.repeat_part import Plan, RepeatPart
from desktop_app.ui.theme import SPACE_L

PASTED = 2_000
"""Letters that the reason's field takes, so that it can say that they are too many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitWords:
    """What stands in the fields, however it may be wrong."""

    kind: Kind
    reason: str = ""
    times: int = 1
    earlier: bool = False


class VisitFields(QWidget):
    """The fields below the patient's.

    Signals:
        entered: Enter was pressed in one of them.
        resized: They need more or less room.
    """

    entered = Signal()
    resized = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = {kind: QRadioButton(kind_word(kind)) for kind in Kind}
        group = QButtonGroup(self)  # left to itself, Qt counts the repeat's two among them
        for radio in self.kinds.values():
            group.addButton(radio)
        self.reason = QComboBox()
        self.reason.setEditable(True)
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setMinimumContentsLength(12)
        self.reason.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.problem = label()
        self.problem.setProperty("tone", "danger")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.repeat = RepeatPart(jobs)
        self.earlier = QCheckBox(self.tr("Wants an &earlier time too, if one becomes free"))
        self._repeat_caption = QLabel(self.tr("Re&peat"))
        self._repeat_caption.setBuddy(self.repeat.times)
        self._arrange()
        self.repeat.resized.connect(self.resized)
        if (typed := self.reason.lineEdit()) is not None:
            typed.setMaxLength(PASTED)
            typed.returnPressed.connect(self.entered)
            typed.textEdited.connect(self._forgive)

    @property
    def words(self) -> VisitWords:
        """What stands here."""
        return VisitWords(
            kind=next(kind for kind, radio in self.kinds.items() if radio.isChecked()),
            reason=self.reason.currentText(),
            times=self.repeat.times.value(),
            earlier=self.earlier.isChecked(),
        )

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in this order."""
        chosen = next(radio for radio in self.kinds.values() if radio.isChecked())
        repeat = self.repeat
        choice = repeat.nearest if repeat.nearest.isChecked() else repeat.leave_out
        return chosen, self.reason, repeat.times, choice, self.earlier

    def begin(
        self, words: VisitWords, reasons: Iterable[str], plan: Plan | None, zone: ZoneInfo
    ) -> None:
        """Show *words* and offer *reasons*; *plan* as of :meth:`RepeatPart.ask`."""
        self.set_offered(None)
        self.kinds[words.kind].setChecked(True)
        self.reason.clear()
        self.reason.addItems([one_line(reason) for reason in reasons])
        self.reason.setEditText(words.reason)
        self.earlier.setChecked(words.earlier)
        self.repeat.ask(plan, zone, words.times)
        self._repeat_caption.setVisible(plan is not None)
        self._forgive()

    def set_offered(self, offered: Kind | None) -> None:
        """Let only what a session takes be chosen; ``None``: it takes any kind."""
        for kind, radio in self.kinds.items():
            radio.setEnabled(takes(offered, kind))

    def checked_reason(self) -> str | None:
        """Return the reason as it is kept; ``None``: it can't be, which is said below it."""
        try:
            return checked_reason(self.reason.currentText())
        except ReasonError as error:
            self.problem.setText(words(error)[1])
            self.problem.show()
            self.reason.setFocus()
            self.resized.emit()
            return None

    def _forgive(self) -> None:
        if not self.problem.isHidden():
            self.problem.hide()
            self.resized.emit()

    def _arrange(self) -> None:
        kinds = QHBoxLayout()
        kinds.setSpacing(SPACE_L)
        for radio in self.kinds.values():
            kinds.addWidget(radio)
        kinds.addStretch()
        self.form = form = form_in(self)
        form.addRow(self.tr("Visit"), kinds)
        form.addRow(self.tr("&Reason"), self.reason)
        form.addRow("", self.problem)
        form.addRow(self._repeat_caption, self.repeat)
        form.addRow("", self.earlier)
