"""The day as a list: one row for each slot."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QWidget
from typing_extensions import override

from desktop_app.ui.acting_view import ActingView
from desktop_app.ui.day_columns import least_width, widths
from desktop_app.ui.day_delegate import DayDelegate
from desktop_app.ui.day_model import Col, DayModel
from desktop_app.ui.day_pen import TAG_HEIGHT, paint_focus, paint_now
from desktop_app.ui.day_rows import SlotRow
from desktop_app.ui.theme import (
    DENSE_ROW_HEIGHT,
    HEADER_HEIGHT,
    ROW_HEIGHT,
    ColorRole,
    Theme,
)


class DayTable(ActingView):
    """The day's slots, one under the other."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(DayModel(), theme, parent)
        self._row_height = ROW_HEIGHT
        self._hidden_columns = frozenset({Col.PHONE})  # until somebody wants it
        self._delegate = DayDelegate(self, self.rows, theme)
        self._set_up()
        self.set_hidden_columns(self._hidden_columns)
        theme.changed.connect(self._resize)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Appointments of the day"))
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        # We paint all of it: else Qt painted every part of the window below it first.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        columns, lines = self.horizontalHeader(), self.verticalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setMinimumSectionSize(0)
        columns.setSectionsClickable(False)
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setMinimumSectionSize(0)
        lines.hide()

    @override
    def set_dense(self, dense: bool) -> None:
        self._row_height = DENSE_ROW_HEIGHT if dense else ROW_HEIGHT
        self._resize()

    def set_hidden_columns(self, hidden: frozenset[Col]) -> None:
        """Leave these columns out; a screen reader still hears the whole row."""
        self._hidden_columns = hidden
        for column in Col:
            self.setColumnHidden(column, column in hidden)
        self._resize()

    # -- how it looks --------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all by itself: Qt's own way asks the style of the whole window for each cell."""
        painter = QPainter(self.viewport())
        self._paint_rows(painter, event.rect())
        self._paint_marks(painter, event.rect())
        painter.end()

    def _paint_rows(self, painter: QPainter, part: QRect) -> None:
        """Paint the rows in *part*, and the ground below the last."""
        rows = self.rows.rows
        first, last = self.rowAt(part.top()), self.rowAt(part.bottom())
        if last < 0:
            painter.fillRect(part, self._theme.color(ColorRole.CARD))
            last = len(rows) - 1
        if first < 0:
            return
        chosen = self.currentIndex().row()
        is_selected = self.selected() is not None
        places = [
            (column, self.columnViewportPosition(column), self.columnWidth(column))
            for column in Col
            if column not in self._hidden_columns
        ]
        for number in range(first, last + 1):
            row, band = rows[number], self.row_rect(number)
            selected = number == chosen and is_selected
            self._delegate.paint_row(painter, row, band, selected=selected)
            if isinstance(row, SlotRow):
                for column, x, width in places:
                    rect = QRect(x, band.top(), width, band.height())
                    self._delegate.paint_cell(painter, row, column, rect, selected=number == chosen)

    def _paint_marks(self, painter: QPainter, part: QRect) -> None:
        """Paint what lies over the rows in *part*: the ring of focus, and now."""
        if self.hasFocus() and self.selected():
            paint_focus(painter, self._theme, self.row_rect(self.currentIndex().row()))
        area, mirrored = self.viewport().rect(), self.isRightToLeft()
        for nth, place in enumerate(self.rows.now_places):
            y, reach = self._y_of(place), self._theme.px(TAG_HEIGHT)
            if part.top() - reach < y < part.bottom() + reach:
                tag = self.rows.now_text if nth == 0 else ""
                paint_now(painter, self._theme, area, y, tag, mirrored=mirrored)

    def _y_of(self, place: int) -> int:
        """Return the upper edge of a row, or the lower one of the last."""
        if place < len(self.rows.rows):
            return self.rowViewportPosition(place)
        return self.row_rect(place - 1).bottom() + 1

    @override
    def update_now(self) -> None:
        reach = self._theme.px(TAG_HEIGHT)
        for place in self.rows.now_places:
            y = self._y_of(place)
            self.viewport().update(QRect(0, y - reach, self.viewport().width(), 2 * reach))

    @override
    def turn_spinners(self) -> None:
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
        self.setMinimumWidth(least_width(self._theme.px, self._hidden_columns))
        self.horizontalHeader().setFixedHeight(self._theme.px(HEADER_HEIGHT))
        self.verticalHeader().setDefaultSectionSize(self._theme.px(self._row_height))
        self._resize_columns()
        self.viewport().update()

    def _resize_columns(self) -> None:
        for column, width in self._widths().items():
            self.setColumnWidth(column, width)

    def _widths(self) -> dict[Col, int]:
        return widths(self.viewport().width(), self._theme.px, self._hidden_columns)
