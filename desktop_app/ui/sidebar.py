"""Left of the table: the month, the day's doctors with how full they are, and filters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.domain.appointment import DaySheet
from desktop_app.ui.calendar import MonthCalendar
from desktop_app.ui.day_filters import Filter
from desktop_app.ui.parts import LONGEST, label, one_line, plain_tip, set_margins
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, Theme


class Sidebar(QWidget):
    """The month above, the doctors and filters below.

    Signals:
        hidden_changed: A person hid or showed a doctor: ``frozenset[UUID]`` of the hidden ones,
            those who have no session on this day too.
        filters_changed: ``frozenset[Filter]`` of what is to be shown alone.
    """

    hidden_changed = Signal(object)
    filters_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.calendar = MonthCalendar(theme, self)
        self.doctors = DoctorList()
        self.filters = FilterList()
        self.doctors.hidden_changed.connect(self.hidden_changed)
        self.filters.changed.connect(self.filters_changed)
        column = QVBoxLayout(self)
        set_margins(column, SPACE_M, SPACE_M, 0, SPACE_M)
        column.setSpacing(SPACE_L)
        month = QVBoxLayout()
        set_margins(month, 0, 0, SPACE_M, 0)
        month.addWidget(self.calendar)
        column.addLayout(month)
        column.addWidget(self._scrolling(), 1)

    def show_sheet(self, sheet: DaySheet, counts: Mapping[Filter, int]) -> None:
        """List the doctors of *sheet*, and say how many of its rows there are of each sort."""
        self.doctors.show_sheet(sheet)
        self.filters.show_counts(counts)

    def _scrolling(self) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("look", "surface")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inside)
        set_margins(column, 0, 0, SPACE_M, 0)
        column.setSpacing(SPACE_XL)
        column.addWidget(self.doctors)
        column.addWidget(self.filters)
        column.addStretch()
        area.setWidget(inside)
        return area


class _Section(QWidget):
    """A heading, and lines of a check box and a count."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_S)
        self._grid.setVerticalSpacing(SPACE_XS)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(label(heading, "section"))
        column.addLayout(self._grid)

    def _put(self, line: int, box: QWidget, count: QWidget) -> None:
        self._grid.addWidget(box, line, 0)
        self._grid.addWidget(count, line, 1, Qt.AlignmentFlag.AlignRight)


class FilterList(_Section):
    """What may be shown alone, and how much there is of it.

    Signals:
        changed: ``frozenset[Filter]`` of those that are on.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Sidebar", "Show only"))
        self._boxes: dict[Filter, tuple[_Box, QLabel, str]] = {}
        for number, group in enumerate(self._words()):
            for wish, words in group:
                line = self._grid.rowCount()
                box, counted = _Box(self), label(look="small")
                self._boxes[wish] = box, counted, words
                self._put(line, box, counted)
                box.clicked.connect(lambda: self.changed.emit(self.chosen))
            if number < len(self._words()) - 1:
                self._grid.setRowMinimumHeight(self._grid.rowCount(), SPACE_XS)
        self.show_counts({})

    def _words(self) -> tuple[tuple[tuple[Filter, str], ...], ...]:
        return (
            (
                (Filter.VIDEO, self.tr("Video visits")),
                (Filter.IN_PERSON, self.tr("In person")),
                (Filter.PHONE, self.tr("By phone")),
            ),
            (
                (Filter.FREE, self.tr("Free slots")),
                (Filter.BOOKED, self.tr("Booked")),
                (Filter.HERE, self.tr("Arrived or waiting")),
                (Filter.IN_ROOM, self.tr("In the room")),
                (Filter.DONE, self.tr("Done")),
                (Filter.GONE, self.tr("Cancelled or missed")),
            ),
            ((Filter.NEEDS_ATTENTION, self.tr("Needs attention")),),
        )

    def box(self, wish: Filter) -> QCheckBox:
        """Return the check box of *wish*."""
        return self._boxes[wish][0]

    @property
    def chosen(self) -> frozenset[Filter]:
        """Those that are on."""
        return frozenset(wish for wish, (box, *_) in self._boxes.items() if box.isChecked())

    def set_chosen(self, wishes: frozenset[Filter]) -> None:
        """Switch these on and the others off; tells nobody."""
        for wish, (box, *_) in self._boxes.items():
            box.setChecked(wish in wishes)

    def clear(self) -> None:
        """Switch all off, and tell."""
        self.set_chosen(frozenset())
        self.changed.emit(self.chosen)

    def focus_first(self) -> None:
        """Give the focus to the first one that is on, else to the first."""
        boxes = [box for box, *_ in self._boxes.values()]
        chosen = next((box for box in boxes if box.isChecked()), boxes[0])
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_counts(self, counts: Mapping[Filter, int]) -> None:
        """Say how many rows of the day there are of each sort."""
        for wish, (box, counted, words) in self._boxes.items():
            number = counts.get(wish, 0)
            counted.setText(str(number) if number else "")
            box.set_whole(words, f"{words}, {number}" if number else words)


class DoctorList(_Section):
    """A check box for each of the day's doctors, and how many of their slots are held.

    Signals:
        hidden_changed: As of :class:`Sidebar`.
    """

    hidden_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Sidebar", "Doctors"))
        self._hidden: frozenset[UUID] = frozenset()
        self._rows: dict[UUID, tuple[_Box, QLabel]] = {}
        self.hide()

    @property
    def hidden(self) -> frozenset[UUID]:
        """The doctors a person has hidden, on whatever day they next appear."""
        return self._hidden

    def set_hidden(self, doctors: Iterable[UUID]) -> None:
        """Tick all but these; tells nobody."""
        self._hidden = frozenset(doctors)
        for doctor, (box, _) in self._rows.items():
            box.setChecked(doctor not in self._hidden)

    def show_sheet(self, sheet: DaySheet) -> None:
        """List the doctors of *sheet* by its order; boxes that stay keep their focus."""
        counts = _counts(sheet)
        if list(counts) != list(self._rows):
            self._set_rows(counts)
        for doctor, (name, held, slots) in counts.items():
            box, count = self._rows[doctor]
            text = self.tr("{held} of {slots}").format(held=held, slots=slots)
            box.set_whole(name, self.tr("{name}, {count} booked").format(name=name, count=text))
            count.setText(text)

    def box(self, doctor: UUID) -> QCheckBox:
        """Return the check box of *doctor*, who must be on the list."""
        return self._rows[doctor][0]

    def focus_first(self) -> None:
        """Give the focus to the first doctor, if there is one."""
        for box, _ in self._rows.values():
            box.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return

    def _set_rows(self, doctors: Iterable[UUID]) -> None:
        kept = self._rows
        self._rows = {
            doctor: kept.pop(doctor) if doctor in kept else self._row(doctor) for doctor in doctors
        }
        for box, count in kept.values():
            for gone in (box, count):
                self._grid.removeWidget(gone)
                gone.deleteLater()
        previous: QWidget | None = None
        for line, (box, count) in enumerate(self._rows.values()):
            self._put(line, box, count)
            if previous is not None:
                QWidget.setTabOrder(previous, box)
            previous = box
        self.setVisible(bool(self._rows))

    def _row(self, doctor: UUID) -> tuple[_Box, QLabel]:
        box = _Box(self)
        box.setChecked(doctor not in self._hidden)
        box.clicked.connect(lambda shown: self._set_shown(doctor, shown))
        return box, label(look="small")

    def _set_shown(self, doctor: UUID, shown: bool) -> None:
        self._hidden = self._hidden - {doctor} if shown else self._hidden | {doctor}
        self.hidden_changed.emit(self._hidden)


class _Box(QCheckBox):
    """A check box whose words end in an ellipsis, and where an ampersand is an ampersand.

    They are cut as they are drawn: to change a box's words when its size changes would change its
    size again, and forty doctors kept the layout busy for a third of a second.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._whole = ""

    def set_whole(self, text: str, spoken: str) -> None:
        self.setAccessibleName(spoken[:LONGEST])
        whole = one_line(text)
        if whole != self._whole:
            self._whole = whole
            self.setText(whole.replace("&", "&&"))
            self._set_tip()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_tip()

    @override
    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = self._fitting().replace("&", "&&")

    def _fitting(self) -> str:
        metric = QStyle.PixelMetric
        marks = (metric.PM_IndicatorWidth, metric.PM_CheckBoxLabelSpacing)
        beside = sum(self.style().pixelMetric(mark, None, self) for mark in marks) + SPACE_XS
        room = max(self.width() - beside, 1)
        return self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)

    def _set_tip(self) -> None:
        cut = self._fitting() != self._whole
        self.setToolTip(plain_tip(self._whole) if cut else "")


def _counts(sheet: DaySheet) -> dict[UUID, tuple[str, int, int]]:
    """Return each doctor's name, held slots and slots, in the order of the day."""
    counts: dict[UUID, tuple[str, int, int]] = {}
    for session in sheet.sessions:
        _, held, slots = counts.get(session.doctor_id, ("", 0, 0))
        counts[session.doctor_id] = (
            session.doctor,
            held + session.booked,
            slots + session.places,
        )
    return counts
