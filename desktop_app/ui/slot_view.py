"""A view of the day that selects by ids: a refresh moves neither it nor the one selected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget
from typing_extensions import override

from desktop_app.domain.appointment import DaySheet
from desktop_app.ui.day_filters import Filter
from desktop_app.ui.day_model import Col, DayModel, Index
from desktop_app.ui.day_rows import SessionHead, SlotRow

SELECT_ROW = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)
_Move = QAbstractItemView.CursorAction


@dataclass(frozen=True, slots=True)
class Target:
    """What a row stood for when it was met: outlives every refresh."""

    slot_id: UUID
    appointment_id: UUID | None


class SlotView(QTableView):
    """Selection, movement and scrolling over a :class:`DayModel`, however it is laid out.

    Signals:
        selection_moved: Another row is selected, or none: the UUID of its appointment, ``None``
            for a free slot.
    """

    selection_moved = Signal(object)

    def __init__(self, rows: DayModel, parent: QWidget | None = None) -> None:
        """Show *rows*, which other views may show too; without a parent it becomes our child."""
        super().__init__(parent)
        self.rows = rows
        if rows.parent() is None:
            rows.setParent(self)
        self._day: date | None = None
        self._kept: Target | None = None
        self._told: Target | None = None
        self._anchor: tuple[Target, int] | None = None
        self.setModel(self.rows)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.modelAboutToBeReset.connect(self._remember_place)
        self.rows.modelReset.connect(self._restore_place)

    # -- what it shows -------------------------------------------------------------------------

    def show_day(self, sheet: DaySheet, now: datetime) -> None:
        """Show *sheet*; what was selected stays so wherever it went. *now* is aware.

        Another day begins with the row of now, else with its first.
        """
        another_day = sheet.day != self._day
        self._day = sheet.day
        if another_day:
            self.forget_place()
        self.update_now()
        self.rows.set_day(sheet, now)
        self.update_now()
        if another_day:
            self.begin()

    def set_now(self, now: datetime) -> None:
        """Move the line of now; *now* is aware."""
        self.update_now()
        self.rows.set_now(now)
        self.update_now()

    def update_now(self) -> None:
        """Have the line of now painted anew where it is."""
        self.viewport().update()

    def paint_at_once(self) -> None:
        """Paint the selected row, and what else has changed, before anything else is done.

        Else answers that have come meanwhile would be shown first, and a person waits for this.
        """
        self.viewport().repaint(self.selected_rect())

    def set_hidden_doctors(self, doctors: frozenset[UUID]) -> None:
        """Leave these doctors' sessions out."""
        self.rows.set_hidden_doctors(doctors)

    def set_filters(self, filters: frozenset[Filter]) -> None:
        """Show only the rows that pass all of these."""
        self.rows.set_filters(filters)

    def selected_rect(self) -> QRect:
        """Return where in the viewport the selected slot stands; empty without one."""
        return self.row_rect(self.currentIndex().row()) if self.selected() else QRect()

    # -- what is selected ----------------------------------------------------------------------

    def select_appointment(self, appointment_id: UUID) -> bool:
        """Select the appointment and bring it into view; false if it is not shown."""
        index = self.rows.index_of(appointment_id)
        if index.isValid():
            self._select(index)
            self.scrollTo(index)
        return index.isValid()

    def select_slot(self, slot_id: UUID) -> bool:
        """Select the slot's own row and bring it into view; false if it is not shown."""
        return self.select(Target(slot_id, None))

    def selected_appointment(self) -> UUID | None:
        """Return the selected appointment, ``None`` on a free slot or without a selection."""
        target = self.selected()
        return target.appointment_id if target else None

    def selected_slot(self) -> UUID | None:
        """Return the selected slot, with or without an appointment in it."""
        target = self.selected()
        return target.slot_id if target else None

    def selected(self) -> Target | None:
        """Return what the selected row stands for."""
        index = self.currentIndex()
        return self.target_at(index) if self.selectionModel().isSelected(index) else None

    def select(self, target: Target) -> bool:
        """Select what *target* stands for and bring it into view; false if it is not shown."""
        index = self.index_for(target)
        if index.isValid():
            self._select(index)
            self.scrollTo(index)
        return index.isValid()

    def selected_row(self) -> SlotRow | None:
        """Return the selected row as it is now."""
        index = self.currentIndex()
        row = self.rows.rows[index.row()] if self.selectionModel().isSelected(index) else None
        return row if isinstance(row, SlotRow) else None

    def target_at(self, index: Index) -> Target | None:
        """Return what a row stands for; a heading stands for nothing."""
        row = self.rows.rows[index.row()] if index.isValid() else None
        return Target(row.slot_id, row.appointment_id) if isinstance(row, SlotRow) else None

    def row_rect(self, number: int) -> QRect:
        """Return where in the viewport a row stands, over its whole width."""
        top, height = self.rowViewportPosition(number), self.rowHeight(number)
        return QRect(0, top, self.viewport().width(), height)

    def _select(self, index: QModelIndex) -> None:
        """Select a row without moving the table."""
        self.setAutoScroll(False)
        self.selectionModel().setCurrentIndex(index, SELECT_ROW)
        self.setAutoScroll(True)

    def _tell(self) -> None:
        selected = self.selected()
        if selected != self._told:
            self._told = selected
            self.selection_moved.emit(selected.appointment_id if selected else None)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if target := self.target_at(current):
            self._kept = target

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._tell()

    # -- through a refresh ---------------------------------------------------------------------

    def forget_place(self) -> None:
        """Let the next rows begin anew: with the row of now, or the first."""
        self._kept = None

    def begin(self) -> None:
        """Select where a new day begins, unless something is selected already."""
        if not self.selected():
            self._select(self._first_choice())
        self._tell()
        self.scrollTo(self.currentIndex())

    def index_for(self, target: Target) -> QModelIndex:
        """Return where *target* is now: never a row with another patient than it had."""
        if target.appointment_id is None:
            return self.rows.index_of_slot(target.slot_id)
        index = self.rows.index_of(target.appointment_id)
        if not index.isValid():
            index = self.rows.index_of_slot(target.slot_id)
            there = self.target_at(index)
            if there and there.appointment_id:
                return QModelIndex()
        return index

    def _remember_place(self) -> None:
        """Note a row and where it stands on the screen: the selected one, else the uppermost."""
        index = self.currentIndex()
        y = self.row_rect(index.row()).top()
        if not index.isValid() or not 0 <= y < self.viewport().height():
            index = self._uppermost()
        target = self.target_at(index)
        self._anchor = (target, self.row_rect(index.row()).top()) if target else None

    def _uppermost(self) -> QModelIndex:
        """Return the first slot on view."""
        return self._nearest(max(0, self.rowAt(0)), 1)

    def _restore_place(self) -> None:
        """Select what was selected, and put the noted row back where it stood."""
        self.updateGeometries()
        if self._kept is None:
            self._select(self._first_choice())
        else:
            if self._anchor and (index := self.index_for(self._anchor[0])).isValid():
                bar = self.verticalScrollBar()
                moved = self.row_rect(index.row()).top() - self._anchor[1]
                bar.setValue(bar.value() + moved)
            self._select(self.index_for(self._kept))
        self._tell()

    def _first_choice(self) -> QModelIndex:
        """Return the row of now or the next one, else the first of the day."""
        places = self.rows.now_places
        if places and places[0] < len(self.rows.rows):
            return self._nearest(max(0, places[0] - 1), 1)
        return self._nearest(0, 1)

    # -- by key --------------------------------------------------------------------------------

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        here = self.currentIndex()
        if not self.selected():
            # Qt asks for a next cell when focus comes, and would make it current unseen.
            return here if cursorAction is _Move.MoveNext else self._first_choice()
        row, last = here.row(), len(self.rows.rows) - 1
        page = max(1, self.viewport().height() // self.rowHeight(row) - 1)
        searched = {
            _Move.MoveUp: (row - 1, -1),
            _Move.MoveDown: (row + 1, 1),
            _Move.MovePageUp: (max(0, row - page), 1),
            _Move.MovePageDown: (min(last, row + page), -1),
            _Move.MoveHome: (0, 1),
            _Move.MoveEnd: (last, -1),
        }.get(cursorAction)
        there = self._nearest(*searched) if searched else here
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
