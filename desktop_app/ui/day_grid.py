"""Slots in columns on one axis of time: doctors beside each other, or the days of a week."""

from __future__ import annotations

import html
from datetime import timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from desktop_app.domain.clinic_day import day_of
from desktop_app.ui.dates import time_of
from desktop_app.ui.day_model import Col, DayModel, Index
from desktop_app.ui.day_pen import paint_now
from desktop_app.ui.day_rows import SlotRow
from desktop_app.ui.grid_layout import DAY, HOUR, Arrangement, minute_of
from desktop_app.ui.grid_pen import GridPen, paint_hours
from desktop_app.ui.grid_view import GridView
from desktop_app.ui.theme import ColorRole, Theme

TICK = 7


class DayGrid(GridView):
    """Paints a grid; what its columns are called, those say that know what they are of."""

    def __init__(
        self,
        rows: DayModel,
        arrangement: Arrangement,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(rows, arrangement, theme, parent)
        self._pen = GridPen(rows, theme)

    def column_words(self, column: int) -> tuple[str, str]:
        """Return a column's heading, and its details."""
        raise NotImplementedError

    @override
    def turn_spinners(self) -> None:
        self._pen.turn()
        for appointment_id in self.rows.busy:
            self.update(self.rows.index_of(appointment_id))

    # -- how it looks --------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        area = self.viewport().rect()
        painter.fillRect(area, self._theme.color(ColorRole.SURFACE))
        self._paint_ground(painter)
        self._paint_now(painter)
        chosen = self.currentIndex().row() if self.selected() else -1
        mirrored = self.isRightToLeft()
        for number in self.grid.places:
            rect, row = self.row_rect(number), self.rows.rows[number]
            if rect.intersects(event.rect()) and isinstance(row, SlotRow):
                self._pen.slot(painter, row, rect, selected=number == chosen, mirrored=mirrored)
        if self.hasFocus() and chosen >= 0:
            self._pen.focus(painter, self.row_rect(chosen))
        self._paint_ticks(painter)
        self._paint_axis(painter)
        self._paint_headings(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        """Paint where sessions run, and the hours."""
        for column, start, end in self.grid.open:
            rect = self.column_rect(column)
            top, bottom = self.y_of(start), self.y_of(end)
            area = QRect(rect.left(), top, rect.width(), bottom - top)
            painter.fillRect(area, self._theme.color(ColorRole.CARD))
        hours = [self.y_of(minute) for minute in range(self.grid.first, self.grid.last, HOUR)]
        paint_hours(painter, self._theme, self.viewport().rect(), hours)
        for column in range(len(self.grid.columns)):
            rect = self.column_rect(column)
            x = rect.right() if self.isRightToLeft() else rect.left()
            painter.fillRect(x, 0, 1, rect.height(), self._theme.color(ColorRole.LINE))

    def now_minute(self) -> int | None:
        """Return the minute at which now's line stands, ``None`` if it is on none of the days."""
        sheet = self.rows.sheet
        if sheet is None or day_of(self.rows.now, sheet.zone) != sheet.day:
            return None
        return minute_of(self.rows.now, sheet.day, sheet.zone)

    def now_rect(self) -> QRect:
        """Return which part of the width now's line crosses."""
        return self.body()

    def _paint_now(self, painter: QPainter) -> None:
        minute = self.now_minute()
        if minute is not None and self.grid.first <= minute <= self.grid.last:
            area, mirrored = self.now_rect(), self.isRightToLeft()
            paint_now(painter, self._theme, area, self.y_of(minute), "", mirrored=mirrored)

    def _paint_ticks(self, painter: QPainter) -> None:
        """Mark now at the edge of what it runs through: a line would strike out a name."""
        minute = self.now_minute()
        if minute is None or not self.grid.first <= minute <= self.grid.last:
            return
        now = self.now_rect()
        for column in range(len(self.grid.columns)):
            rect = self.column_rect(column).intersected(now)
            x = rect.right() + 1 - TICK if self.isRightToLeft() else rect.left()
            if rect.isValid():
                danger = self._theme.color(ColorRole.DANGER)
                painter.fillRect(x, self.y_of(minute) - 1, TICK, 2, danger)

    def _paint_axis(self, painter: QPainter) -> None:
        area = self.viewport().rect()
        x = area.right() + 1 - self.axis if self.isRightToLeft() else area.left()
        axis = QRect(x, self.heading, self.axis, area.height() - self.heading)
        painter.fillRect(axis, self._theme.color(ColorRole.SURFACE))
        height, mirrored = self._theme.metrics(12).height(), self.isRightToLeft()
        for minute in range(self.grid.first, self.grid.last, HOUR):
            line = QRect(axis.left(), self.y_of(minute) + 1, axis.width(), height + 2)
            self._pen.hour(painter, line, _hour_text(minute), mirrored=mirrored)
        now = self.now_minute()
        if now is not None and self.grid.first <= now <= self.grid.last:
            tag = self.rows.now_text
            paint_now(painter, self._theme, axis, self.y_of(now), tag, mirrored=mirrored)

    def _paint_headings(self, painter: QPainter) -> None:
        wide = self.viewport().width()
        band = QRect(0, 0, wide, self.heading)
        painter.fillRect(band, self._theme.color(ColorRole.SURFACE))
        for column in range(len(self.grid.columns)):
            rect = self.column_rect(column)
            area = QRect(rect.left(), 0, rect.width(), self.heading)
            title, details = self.column_words(column)
            self._pen.heading(painter, area, title, details, mirrored=self.isRightToLeft())
        edge = self.axis
        corner = QRect(wide - edge if self.isRightToLeft() else 0, 0, edge, self.heading)
        painter.fillRect(corner, self._theme.color(ColorRole.SURFACE))
        line = self._theme.color(ColorRole.LINE)
        painter.fillRect(0, self.heading - 1, wide, 1, line)

    # -- tool tips -----------------------------------------------------------------------------

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            text = self.tip(index) or self._heading_tip(event.pos())
            shown = f"<p>{html.escape(text).replace(chr(10), '<br>')}</p>" if text else ""
            QToolTip.showText(event.globalPos(), shown, self.viewport(), self.visualRect(index))
            return True
        return super().viewportEvent(event)

    def _heading_tip(self, place: QPoint) -> str:
        """Return all of the heading over which the pointer is, which may be cut."""
        columns = range(len(self.grid.columns)) if place.y() < self.heading else ()
        met = next((each for each in columns if self.column_rect(each).contains(place)), None)
        return "" if met is None else "\n".join(self.column_words(met))

    def tip(self, index: Index) -> str:
        """Return all that there is to say of a slot, line by line."""
        row = self.rows.rows[index.row()] if index.isValid() else None
        if not isinstance(row, SlotRow):
            return ""
        zone = self.rows.zone
        hours = f"{time_of(row.slot.starts_at, zone)}–{time_of(row.slot.ends_at, zone)}"
        words = [self.rows.text(row, column) for column in (Col.PATIENT, Col.VISIT, Col.STATUS)]
        more = [
            str(self.rows.index(index.row(), column).data(Qt.ItemDataRole.ToolTipRole) or "")
            for column in (Col.PATIENT, Col.ROOM)
        ]
        return "\n".join(filter(None, [hours, *words, self.rows.text(row, Col.ROOM), *more]))


def _hour_text(minute: int) -> str:
    return f"{timedelta(minutes=minute % DAY)}".rjust(8, "0")[:5]
