"""The fields of a session: from when to when, cut into which slots, where, and how people meet."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout

from desktop_app.domain.appointment import Kind
from desktop_app.domain.planning import Fault, Hours
from desktop_app.ui.plan_words import fault_text, parse_time, wall_text
from desktop_app.ui.theme import SPACE_M, SPACE_S
from desktop_app.ui.typed_fields import Line, Told

LONGEST_NUMBER = 4


def form_layout() -> QFormLayout:
    """Return a form whose names stand at the leading edge of their fields."""
    form = QFormLayout()
    form.setHorizontalSpacing(SPACE_M)
    form.setVerticalSpacing(SPACE_S)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    return form


class HoursFields(QObject):
    """Put into a form by :meth:`put_into`; each sentence stands below its field.

    Signals:
        changed: A person typed or chose something.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.starts = Told(Line(), self.tr("From"))
        self.ends = Told(Line(), self.tr("To"))
        self.slot = Told(Line(), self.tr("Minutes of a slot"))
        self.buffer = Told(Line(), self.tr("Minutes between slots"))
        self.location = Told(Line(), self.tr("Room"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Visits"))
        for words, kind in (
            (self.tr("Mixed: video and in person"), None),
            (self.tr("Video"), Kind.VIDEO),
            (self.tr("In person"), Kind.IN_PERSON),
            (self.tr("Phone calls"), Kind.PHONE),
        ):
            self.kind.addItem(words, kind)
        for told in self._told():
            line = _line(told)
            line.textChanged.connect(lambda _, told=told: self._typed(told))
            line.refused.connect(lambda told=told: told.tell(self.tr("That is too long.")))
        self.kind.currentIndexChanged.connect(lambda _: self.changed.emit())

    def put_into(self, form: QFormLayout) -> None:
        """Add the fields to *form*, in their order."""
        form.addRow(self.tr("F&rom"), self.starts)
        form.addRow(self.tr("&To"), self.ends)
        form.addRow(self.tr("Minutes of a s&lot"), self.slot)
        form.addRow(self.tr("Minutes &between slots"), self.buffer)
        form.addRow(self.tr("Roo&m"), self.location)
        form.addRow(self.tr("&Visits"), self.kind)

    def show(self, hours: Hours, location: str, kind: Kind | None) -> None:
        """Fill in what is known, without telling that it changed."""
        with QSignalBlocker(self):
            _line(self.starts).setText(wall_text(hours.starts))
            _line(self.ends).setText(wall_text(hours.ends))
            _line(self.slot).setText(str(hours.slot_minutes))
            _line(self.buffer).setText(str(hours.buffer_minutes))
            _line(self.location).setText(location)
            self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))

    def hours(self) -> Hours | None:
        """Return what was typed; where it is none, say so beside the field."""
        starts, ends = self._time(self.starts), self._time(self.ends)
        slot, buffer = self._minutes(self.slot), self._minutes(self.buffer)
        if starts is None or ends is None or slot is None or buffer is None:
            return None
        return Hours(starts=starts, ends=ends, slot_minutes=slot, buffer_minutes=buffer)

    @property
    def place(self) -> str:
        """The room as typed, as one line of letters."""
        shown = (sign if sign.isprintable() else " " for sign in _line(self.location).text())
        return " ".join("".join(shown).split())

    @property
    def chosen_kind(self) -> Kind | None:
        """How patients and doctor meet; ``None``: in any way."""
        chosen = self.kind.currentData()
        return Kind(chosen) if chosen else None

    def tell(self, faults: Iterable[Fault]) -> None:
        """Say beside the fields what is wrong with them."""
        where = {
            Fault.END_BEFORE_START: self.ends,
            Fault.SLOT_TOO_SHORT: self.slot,
            Fault.SLOT_TOO_LONG: self.slot,
            Fault.BUFFER_TOO_LONG: self.buffer,
            Fault.LOCATION_TOO_LONG: self.location,
        }
        said = {where[fault]: fault_text(fault) for fault in faults if fault in where}
        for told in self._told():
            told.tell(said.get(told, ""))

    def _told(self) -> tuple[Told, ...]:
        return self.starts, self.ends, self.slot, self.buffer, self.location

    def _typed(self, told: Told) -> None:
        told.tell("")
        self.changed.emit()

    def _time(self, told: Told) -> time | None:
        wall = parse_time(_line(told).text())
        if wall is None:
            told.tell(self.tr("Write a time of day like 9:00."))
        return wall

    def _minutes(self, told: Told) -> int | None:
        text = _line(told).text().strip()
        if text.isdecimal() and len(text) <= LONGEST_NUMBER:
            return int(text)
        told.tell(self.tr("Write a number of minutes."))
        return None


def _line(told: Told) -> Line:
    line = told.field
    assert isinstance(line, Line)  # noqa: S101 - this module made it
    return line
