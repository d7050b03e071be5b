"""The slot table: what keys and clicks on it mean, and how it looks.

A key acts on the row that is selected when it is pressed, a double click on the row that was under
its first press; both mean the appointment that stood there, whatever a refresh does meanwhile.
"""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHeaderView, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop_app.domain.appointment import DaySheet
from desktop_app.ui.day_columns import least_width, widths
from desktop_app.ui.day_delegate import DayDelegate
from desktop_app.ui.day_model import Col
from desktop_app.ui.day_pen import TAG_HEIGHT, paint_focus, paint_now
from desktop_app.ui.day_rows import Filter
from desktop_app.ui.row_drag import RowDrag
from desktop_app.ui.slot_view import SELECT_ROW, SlotView, Target
from desktop_app.ui.theme import DENSE_ROW_HEIGHT, HEADER_HEIGHT, ROW_HEIGHT, Theme

TURN_MS = 80
PRESS_COUNTS_MS = 1_000
"""How long a press may be the first of a double click; Qt decides that it is one, well before."""

_MOVES = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class DayTable(SlotView):
    """The day's slots.

    Signals:
        appointment_activated: UUID of the appointment to open: Enter, or a double click on it.
        slot_activated: UUID of the free slot: Enter, or a double click on it.
        link_wanted: UUID of the appointment whose patient's link is wanted: L.
        guest_wanted: UUID of the appointment for which a guest's link is wanted: I.
        selection_moved: Another row is selected, or none: the UUID of its appointment, ``None``
            for a free slot.
    """

    appointment_activated = Signal(object)
    slot_activated = Signal(object)
    link_wanted = Signal(object)
    guest_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row_height = ROW_HEIGHT
        self._day: date | None = None
        self._pressed: tuple[Target, int] | None = None
        self._delegate = DayDelegate(self, self.rows, theme)
        self.drag = RowDrag(self, theme)
        self.drag.began.connect(self._forget_press)
        self._spin = QTimer(self, interval=TURN_MS)
        self._spin.timeout.connect(self._turn)
        self._set_up()
        self._resize()
        theme.changed.connect(self._resize)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Appointments of the day"))
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        columns, lines = self.horizontalHeader(), self.verticalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setMinimumSectionSize(0)
        columns.setSectionsClickable(False)
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setMinimumSectionSize(0)
        lines.hide()

    # -- what it shows -------------------------------------------------------------------------

    def show_day(self, sheet: DaySheet, now: datetime) -> None:
        """Show *sheet*; what was selected stays so wherever it went. *now* is aware.

        Another day begins with the row of now, else with its first.
        """
        another_day = sheet.day != self._day
        self._day = sheet.day
        if another_day:
            self.forget_place()
        self._update_now()
        self.rows.set_day(sheet, now)
        self._update_now()
        if another_day:
            self.begin()

    def set_now(self, now: datetime) -> None:
        """Move the line of now; *now* is aware."""
        self._update_now()
        self.rows.set_now(now)
        self._update_now()

    def set_busy(self, appointment_id: UUID, busy: bool) -> None:
        """Show that the appointment's room is being opened, or no longer."""
        self.rows.set_busy(appointment_id, busy)
        if self.rows.busy:
            self._spin.start()
        else:
            self._spin.stop()

    def set_hidden_doctors(self, doctors: frozenset[UUID]) -> None:
        """Leave these doctors' sessions out."""
        self.rows.set_hidden_doctors(doctors)

    def set_filters(self, filters: frozenset[Filter]) -> None:
        """Show only the rows that pass all of these."""
        self.rows.set_filters(filters)

    def set_dense(self, dense: bool) -> None:
        """Use the lower rows, or the ordinary ones again."""
        self._row_height = DENSE_ROW_HEIGHT if dense else ROW_HEIGHT
        self._resize()

    def below_selected(self) -> QPoint:
        """Return where something about the selected row may open, on the screen."""
        row = self.visualRect(self.currentIndex().siblingAtColumn(Col.PATIENT))
        return self.viewport().mapToGlobal(row.bottomLeft())

    # -- what is meant -------------------------------------------------------------------------

    def _act(self, target: Target | None) -> None:
        if target is None:
            return
        if target.appointment_id is not None:
            self.appointment_activated.emit(target.appointment_id)
        else:
            self.slot_activated.emit(target.slot_id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        target = None if event.isAutoRepeat() else self.selected()  # a key held down acts once
        if plain and key in _MOVES:
            super().keyPressEvent(event)
        elif plain and key in _ENTER:
            self._act(target)
        elif plain and key == Qt.Key.Key_L:
            if target and target.appointment_id:
                self.link_wanted.emit(target.appointment_id)
        elif plain and key == Qt.Key.Key_I:
            if target and target.appointment_id:
                self.guest_wanted.emit(target.appointment_id)
        else:
            event.ignore()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        target = self.target_at(index)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (target, event.timestamp()) if target else None
        if target:
            self.selectionModel().setCurrentIndex(index.siblingAtColumn(Col.TIME), SELECT_ROW)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if pressed and event.timestamp() - pressed[1] <= PRESS_COUNTS_MS:
            self._act(pressed[0])
        else:
            # The first press was on something else that has gone, and does not count here.
            self.mousePressEvent(event)

    def _forget_press(self) -> None:
        self._pressed = None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Do nothing: a shaking hand selects no other row."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do nothing: all was said at the press."""

    # -- how it looks --------------------------------------------------------------------------

    @override
    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:
        super().initViewItemOption(option)
        option.showDecorationSelected = False  # our ground is painted already

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_rows(event.rect())
        super().paintEvent(event)
        self._paint_marks()

    def _paint_rows(self, area: QRect) -> None:
        """Paint what lies under the cells."""
        rows = self.rows.rows
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        if first < 0:
            return
        painter = QPainter(self.viewport())
        chosen = self.currentIndex().row() if self.selected() else -1
        for number in range(first, (len(rows) if last < 0 else last + 1)):
            band = self.row_rect(number)
            self._delegate.paint_row(painter, rows[number], band, selected=number == chosen)
        painter.end()

    def _paint_marks(self) -> None:
        """Paint what lies over the cells: the ring of focus, and now."""
        painter = QPainter(self.viewport())
        if self.hasFocus() and self.selected():
            paint_focus(painter, self._theme, self.row_rect(self.currentIndex().row()))
        area, mirrored = self.viewport().rect(), self.isRightToLeft()
        for nth, place in enumerate(self.rows.now_places):
            tag = self.rows.now_text if nth == 0 else ""
            paint_now(painter, self._theme, area, self._y_of(place), tag, mirrored=mirrored)
        painter.end()

    def selected_rect(self) -> QRect:
        """Return where in the viewport the selected row stands; empty without one."""
        return self.row_rect(self.currentIndex().row()) if self.selected() else QRect()

    def _y_of(self, place: int) -> int:
        """Return the upper edge of a row, or the lower one of the last."""
        if place < len(self.rows.rows):
            return self.rowViewportPosition(place)
        return self.row_rect(place - 1).bottom() + 1

    def _update_now(self) -> None:
        reach = self._theme.px(TAG_HEIGHT)
        for place in self.rows.now_places:
            y = self._y_of(place)
            self.viewport().update(QRect(0, y - reach, self.viewport().width(), 2 * reach))

    def _turn(self) -> None:
        self._delegate.turn()
        for appointment_id in self.rows.busy:
            self.update(self.rows.index_of(appointment_id).siblingAtColumn(Col.ROOM))

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.viewport().update()  # what lies over the cells does not scroll along with them

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resize_columns()
        row, before, left = self.selected_rect(), event.oldSize().height(), event.size().height()
        if row.top() >= 0 and left <= row.bottom() < before:
            self.scrollTo(self.currentIndex())  # a notice came above: the visit stays in view

    def _resize(self) -> None:
        self.setMinimumWidth(least_width(self._theme.px))
        self.horizontalHeader().setFixedHeight(self._theme.px(HEADER_HEIGHT))
        self.verticalHeader().setDefaultSectionSize(self._theme.px(self._row_height))
        self._resize_columns()
        self.viewport().update()

    def _resize_columns(self) -> None:
        for column, width in widths(self.viewport().width(), self._theme.px).items():
            self.setColumnWidth(column, width)
