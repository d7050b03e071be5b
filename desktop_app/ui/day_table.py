"""The slot table: moves, selects and acts by ids, so that no refresh can cross two patients."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

from desktop_app.domain.appointment import DaySheet
from desktop_app.ui.day_delegate import TAG_HEIGHT, DayDelegate, paint_focus, paint_now
from desktop_app.ui.day_model import Col, DayModel, Index
from desktop_app.ui.day_rows import Filter, SessionHead, SlotRow
from desktop_app.ui.theme import DENSE_ROW_HEIGHT, HEADER_HEIGHT, ROW_HEIGHT, Theme

TURN_MS = 80
_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
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
_KEYBOARD_MOVES = frozenset(
    {
        QAbstractItemView.CursorAction.MoveUp,
        QAbstractItemView.CursorAction.MoveDown,
        QAbstractItemView.CursorAction.MovePageUp,
        QAbstractItemView.CursorAction.MovePageDown,
        QAbstractItemView.CursorAction.MoveHome,
        QAbstractItemView.CursorAction.MoveEnd,
    }
)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class Width:
    """A column's width in the design, its least, and its part of what a wide window adds."""

    design: int
    least: int
    part: float


WIDTHS = {
    Col.TIME: Width(72, 72, 0),
    Col.PATIENT: Width(244, 140, 0.5),
    Col.VISIT: Width(146, 110, 0.3),
    Col.STATUS: Width(142, 116, 0),
    Col.ROOM: Width(148, 100, 0.2),
}


@dataclass(frozen=True, slots=True)
class Target:
    """What a row stood for when it was met: outlives every refresh."""

    slot_id: UUID
    appointment_id: UUID | None


class DayTable(QTableView):
    """The day's slots.

    Signals:
        appointment_activated: UUID of the appointment to open: Enter, or a double click on it.
        slot_activated: UUID of the free slot: Enter, or a double click on it.
        link_wanted: UUID of the appointment whose patient's link is wanted: L.
        selection_moved: UUID of the appointment now selected, or ``None``.
    """

    appointment_activated = Signal(object)
    slot_activated = Signal(object)
    link_wanted = Signal(object)
    selection_moved = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = DayModel(self)
        self._theme = theme
        self._row_height = ROW_HEIGHT
        self._day: date | None = None
        self._kept: Target | None = None
        self._told: UUID | None = None
        self._anchor: tuple[Target, int] | None = None
        self._pressed: tuple[Target, int] | None = None
        self._delegate = DayDelegate(self, self.rows, theme)
        self._spin = QTimer(self, interval=TURN_MS)
        self._spin.timeout.connect(self._turn)
        self._set_up()
        self._resize()
        theme.changed.connect(self._resize)
        self.rows.modelAboutToBeReset.connect(self._remember_place)
        self.rows.modelReset.connect(self._restore_place)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Appointments of the day"))
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
            self._kept = None
            self.scrollToTop()
        self._update_now()
        self.rows.set_day(sheet, now)
        self._update_now()
        if another_day:
            self._restore_place()  # again: a day without rows after another one is no reset
            self.scrollTo(self.currentIndex())

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

    def select_appointment(self, appointment_id: UUID) -> bool:
        """Select the appointment and bring it into view; false if it is not shown."""
        index = self.rows.index_of(appointment_id)
        if index.isValid():
            self._select(index)
            self.scrollTo(index)
        return index.isValid()

    def selected_appointment(self) -> UUID | None:
        """Return the selected appointment, ``None`` on a free slot or without a selection."""
        target = self._selected()
        return target.appointment_id if target else None

    def selected_slot(self) -> UUID | None:
        """Return the selected slot, with or without an appointment in it."""
        target = self._selected()
        return target.slot_id if target else None

    # -- what is meant -------------------------------------------------------------------------

    def _target(self, index: Index) -> Target | None:
        row = self.rows.rows[index.row()] if index.isValid() else None
        return Target(row.slot_id, row.appointment_id) if isinstance(row, SlotRow) else None

    def _selected(self) -> Target | None:
        index = self.currentIndex()
        return self._target(index) if self.selectionModel().isSelected(index) else None

    def _select(self, index: QModelIndex) -> None:
        """Select a row without moving the table."""
        self.setAutoScroll(False)
        self.selectionModel().setCurrentIndex(index, _ROW)
        self.setAutoScroll(True)

    def _act(self, target: Target | None) -> None:
        if target is None:
            return
        if target.appointment_id is not None:
            self.appointment_activated.emit(target.appointment_id)
        else:
            self.slot_activated.emit(target.slot_id)

    def _tell(self) -> None:
        selected = self.selected_appointment()
        if selected != self._told:
            self._told = selected
            self.selection_moved.emit(selected)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if target := self._target(current):
            self._kept = target

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._tell()

    # -- through a refresh ---------------------------------------------------------------------

    def _find(self, target: Target) -> QModelIndex:
        """Return where *target* is now: never a row with another patient than it had."""
        index = QModelIndex()
        if target.appointment_id is not None:
            index = self.rows.index_of(target.appointment_id)
        if not index.isValid():
            index = self.rows.index_of_slot(target.slot_id)
            now_there = self._target(index)
            if target.appointment_id and now_there and now_there.appointment_id:
                return QModelIndex()
        return index

    def _remember_place(self) -> None:
        """Note a row and where it stands on the screen: the selected one, else the uppermost."""
        height = self.viewport().height()
        index = self.currentIndex()
        if not index.isValid() or not 0 <= self.rowViewportPosition(index.row()) < height:
            index = self._nearest(max(0, self.rowAt(0)), 1)
        target = self._target(index)
        self._anchor = (target, self.rowViewportPosition(index.row())) if target else None

    def _restore_place(self) -> None:
        """Select what was selected, and put the noted row back where it stood."""
        self.updateGeometries()
        if self._anchor and (index := self._find(self._anchor[0])).isValid():
            moved = self.rowViewportPosition(index.row()) - self._anchor[1]
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + moved)
        self._select(self._find(self._kept) if self._kept else self._first_choice())
        self._tell()

    def _first_choice(self) -> QModelIndex:
        """Return the row of now or the next one, else the first of the day."""
        places = self.rows.now_places
        if places and places[0] < len(self.rows.rows):
            return self._nearest(max(0, places[0] - 1), 1)
        return self._nearest(0, 1)

    # -- by key --------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        plain = not modifiers & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in _MOVES:
            super().keyPressEvent(event)
        elif plain and key in _ENTER:
            if not event.isAutoRepeat():
                self._act(self._selected())
        elif plain and key == Qt.Key.Key_L:
            target = self._selected()
            if target and target.appointment_id and not event.isAutoRepeat():
                self.link_wanted.emit(target.appointment_id)
        else:
            event.ignore()

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        last = len(self.rows.rows) - 1
        if not self._selected():
            here, steps = self._first_choice(), _KEYBOARD_MOVES
            return here if action in steps else QModelIndex()
        here = self.currentIndex()
        page = max(1, self.viewport().height() // self._theme.px(self._row_height) - 1)
        match action:
            case QAbstractItemView.CursorAction.MoveUp:
                there = self._nearest(here.row() - 1, -1)
            case QAbstractItemView.CursorAction.MoveDown:
                there = self._nearest(here.row() + 1, 1)
            case QAbstractItemView.CursorAction.MovePageUp:
                there = self._nearest(max(0, here.row() - page), 1)
            case QAbstractItemView.CursorAction.MovePageDown:
                there = self._nearest(min(last, here.row() + page), -1)
            case QAbstractItemView.CursorAction.MoveHome:
                there = self._nearest(0, 1)
            case QAbstractItemView.CursorAction.MoveEnd:
                there = self._nearest(last, -1)
            case _:
                there = QModelIndex()
        return there if there.isValid() else here

    def _nearest(self, number: int, step: int) -> QModelIndex:
        """Return the first slot's row from *number* on, searching by *step*."""
        rows = self.rows.rows
        while 0 <= number < len(rows):
            if isinstance(rows[number], SlotRow):
                return self.rows.index(number, Col.TIME)
            number += step
        return QModelIndex()

    @override
    def keyboardSearch(self, search: str) -> None:
        """Do nothing: single letters are commands, Ctrl+F finds."""

    @override
    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        above = index.row() - 1
        if above >= 0 and isinstance(self.rows.rows[above], SessionHead):
            super().scrollTo(self.rows.index(above, Col.TIME), hint)  # its heading comes along
        super().scrollTo(index, hint)

    # -- by mouse ------------------------------------------------------------------------------

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        target = self._target(index)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (target, event.timestamp()) if target else None
        if target:
            self.selectionModel().setCurrentIndex(index.siblingAtColumn(Col.TIME), _ROW)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # What counts is the row that was under the first press, whatever came under the pointer
        # since; and a press on something else that has gone is no first press.
        pressed, self._pressed = self._pressed, None
        patience = QGuiApplication.styleHints().mouseDoubleClickInterval()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if pressed and event.timestamp() - pressed[1] <= patience:
            self._act(pressed[0])
        else:
            self.mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Do nothing: a shaking hand selects no other row."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do nothing: all was said at the press."""

    # -- painting ------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self.hasFocus() and self._selected():
            paint_focus(painter, self._theme, self._row_rect(self.currentIndex().row()))
        area, direction = self.viewport().rect(), self.layoutDirection()
        for nth, place in enumerate(self.rows.now_places):
            tag = self.rows.now_text if nth == 0 else ""
            paint_now(painter, self._theme, area, self._y_of(place), tag, direction)
        painter.end()

    def _row_rect(self, number: int) -> QRect:
        top, height = self.rowViewportPosition(number), self.rowHeight(number)
        return QRect(0, top, self.viewport().width(), height)

    def _y_of(self, place: int) -> int:
        """Return the upper edge of a row, or the lower one of the last."""
        if place < len(self.rows.rows):
            return self.rowViewportPosition(place)
        return self._row_rect(place - 1).bottom() + 1

    def _update_now(self) -> None:
        reach = self._theme.px(TAG_HEIGHT)
        for place in self.rows.now_places:
            y = self._y_of(place)
            self.viewport().update(QRect(0, y - reach, self.viewport().width(), 2 * reach))

    def _turn(self) -> None:
        self._delegate.turn()
        for appointment_id in self.rows.busy:
            self.update(self.rows.index_of(appointment_id).siblingAtColumn(Col.ROOM))

    # -- sizes ---------------------------------------------------------------------------------

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resize_columns()

    def _resize(self) -> None:
        self.horizontalHeader().setFixedHeight(self._theme.px(HEADER_HEIGHT))
        self.verticalHeader().setDefaultSectionSize(self._theme.px(self._row_height))
        self.setMinimumWidth(self._theme.px(sum(width.least for width in WIDTHS.values())))
        self._resize_columns()
        self.viewport().update()

    def _resize_columns(self) -> None:
        for column, width in widths(self.viewport().width(), self._theme).items():
            self.setColumnWidth(column, width)


def widths(available: int, theme: Theme) -> dict[Col, int]:
    """Return the columns' widths; their sum is *available* unless that is less than the least."""
    design = {column: theme.px(width.design) for column, width in WIDTHS.items()}
    least = {column: theme.px(width.least) for column, width in WIDTHS.items()}
    spare = available - sum(design.values())
    if spare < 0:
        give = {column: design[column] - least[column] for column in WIDTHS}
        lacking = min(-spare, sum(give.values()))
        return {
            column: design[column] - round(lacking * give[column] / sum(give.values()))
            for column in WIDTHS
        }
    result = {column: design[column] + int(spare * WIDTHS[column].part) for column in WIDTHS}
    result[Col.PATIENT] += available - sum(result.values())  # what rounding left over
    return result
