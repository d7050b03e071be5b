"""One month at a glance: the day shown, today, and a way to any other day by mouse or keys."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.ui.announce import announce
from desktop_app.ui.dates import long_day, month_name, weekday_letters
from desktop_app.ui.parts import SmallStepButton
from desktop_app.ui.theme import SPACE_XS, ColorRole, Theme

WEEKS = 6
"""Rows of every month, so that what is below never moves."""
WEEK = 7
CELL = 24
EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)
"""Whoever leafs further than this is lost."""


def first_cell(month: date, first_weekday: int) -> date:
    """Return the day in the upper left corner; *first_weekday* is 1 for Monday to 7 for Sunday."""
    first = month.replace(day=1)
    return first - timedelta(days=(first.isoweekday() - first_weekday) % WEEK)


def month_after(month: date, months: int) -> date:
    """Return the first day of the month that many *months* later, or earlier if negative."""
    index = month.year * 12 + month.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


class MonthCalendar(QWidget):
    """The month with its heading.

    Signals:
        day_picked: This day (a ``date``) was chosen by a person.
    """

    day_picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.days = DayGrid(theme, self)
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        back = self._step(self.tr("Previous month"), -1)
        forth = self._step(self.tr("Next month"), 1)
        heading = QHBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(self._title, 1)
        heading.addWidget(back)
        heading.addWidget(forth)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addLayout(heading)
        column.addWidget(self.days)
        self.days.picked.connect(self.day_picked)
        self.days.month_changed.connect(self._name_month)
        theme.changed.connect(self._dress)
        self._dress()

    def set_days(self, shown: date, today: date) -> None:
        """Mark the day *shown* and *today*; the month follows the day shown when that changes."""
        self.days.set_days(shown, today)

    def _step(self, name: str, months: int) -> SmallStepButton:
        button = SmallStepButton(self._theme, months, name)
        button.clicked.connect(lambda: self.days.turn(months))
        return button

    def _name_month(self) -> None:
        self._title.setText(month_name(self.days.month))

    def _dress(self) -> None:
        self._title.setFont(self._theme.font(13, bold=True))
        self._name_month()


class DayGrid(QWidget):
    """The weeks of one month; arrows, Page Up, Page Down and Home move, Enter chooses.

    Signals:
        picked: This day (a ``date``) was chosen.
        month_changed: Another month is on view.
    """

    picked = Signal(object)
    month_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = self._today = self._cursor = date(2000, 1, 1)
        self.month = self._shown
        self._first_weekday = QLocale().firstDayOfWeek().value
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Calendar"))
        theme.changed.connect(self._resize)

    def set_days(self, shown: date, today: date) -> None:
        """Mark both days; go to the month of *shown* if that is another day than before."""
        marked = {self._shown, self._today, shown, today}
        moved = shown != self._shown
        self._shown, self._today = shown, today
        if moved:
            self._move_cursor(shown)
        self.setAccessibleDescription(long_day(self._cursor))
        for day in marked:
            self.update(self.rect_of(day))

    def turn(self, months: int) -> None:
        """Show the month that many *months* away; the day shown stays."""
        self._set_month(month_after(self.month, months))

    def rect_of(self, day: date) -> QRect:
        """Return where *day* is painted; empty if it is not on view."""
        index = (day - first_cell(self.month, self._first_weekday)).days
        if not 0 <= index < WEEKS * WEEK:
            return QRect()
        return self._cell(index % WEEK, index // WEEK + 1)

    @override
    def sizeHint(self) -> QSize:
        cell = self._theme.px(CELL)
        return QSize(WEEK * cell, (WEEKS + 1) * cell)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and day is not None:
            self._pick(day)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        days = {
            Qt.Key.Key_Left: self._ahead(-1),
            Qt.Key.Key_Right: self._ahead(1),
            Qt.Key.Key_Up: -WEEK,
            Qt.Key.Key_Down: WEEK,
        }
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in days:
            self._walk_to(self._cursor + timedelta(days=days[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._walk_to(month_after(self._cursor, -1 if key is Qt.Key.Key_PageUp else 1))
        elif key is Qt.Key.Key_Home:
            self._walk_to(self._today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(self._cursor)
        else:
            event.ignore()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_weekdays(painter)
        first = first_cell(self.month, self._first_weekday)
        for index in range(WEEKS * WEEK):
            cell = self._cell(index % WEEK, index // WEEK + 1)
            if event.region().intersects(cell):
                self._paint_day(painter, first + timedelta(days=index), cell)

    def _paint_weekdays(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.color(ColorRole.MUTED))
        for column in range(WEEK):
            weekday = (self._first_weekday - 1 + column) % WEEK + 1
            painter.drawText(
                self._cell(column, 0), Qt.AlignmentFlag.AlignCenter, weekday_letters(weekday)
            )

    def _paint_day(self, painter: QPainter, day: date, cell: QRect) -> None:
        theme = self._theme
        side = min(cell.width(), cell.height())
        disc = QRectF(0, 0, side, side)
        disc.moveCenter(QRectF(cell).center())
        ink = ColorRole.TEXT if day.month == self.month.month else ColorRole.FAINT
        if day == self._shown:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(ColorRole.ACCENT))
            painter.drawEllipse(disc)
            ink = ColorRole.ON_ACCENT
        elif day == self._today:
            ink = ColorRole.ACCENT
        if self.hasFocus() and day == self._cursor:
            painter.setPen(QPen(theme.color(ColorRole.TEXT), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        painter.setFont(theme.font(12, bold=day in (self._shown, self._today)))
        painter.setPen(theme.color(ink))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, QLocale().toString(day.day))

    def _cell(self, column: int, row: int) -> QRect:
        height = self._theme.px(CELL)
        left = self.width() * column // WEEK
        right = self.width() * (column + 1) // WEEK
        cell = QRect(left, row * height, right - left, height)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), cell)

    def _day_at(self, point: QPointF) -> date | None:
        first = first_cell(self.month, self._first_weekday)
        days = (first + timedelta(days=index) for index in range(WEEKS * WEEK))
        return next((day for day in days if self.rect_of(day).contains(point.toPoint())), None)

    def _ahead(self, days: int) -> int:
        """Return *days* as the eye sees them: to the left is ahead where people write so."""
        return days if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -days

    def _walk_to(self, day: date) -> None:
        self._move_cursor(day)
        announce(self, long_day(day))

    def _move_cursor(self, day: date) -> None:
        self._put_cursor(_within(day))
        self.setAccessibleDescription(long_day(self._cursor))
        self._set_month(self._cursor)

    def _set_month(self, month: date) -> None:
        before, self.month = self.month, _within(month).replace(day=1)
        if self.month != before:
            self.month_changed.emit()
            self.update()

    def _pick(self, day: date) -> None:
        self._put_cursor(day)
        self.picked.emit(day)

    def _put_cursor(self, day: date) -> None:
        before, self._cursor = self._cursor, day
        for each in (before, day):
            self.update(self.rect_of(each))

    def _resize(self) -> None:
        self.updateGeometry()
        self.update()


def _within(day: date) -> date:
    return min(max(day, EARLIEST), LATEST)
