"""Bars by week, painted by ourselves: told by colour, pattern and figures, and walked by keys."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop_app.ui.announce import announce
from desktop_app.ui.chart import Chart, Series, ticks
from desktop_app.ui.parts import plain_tip
from desktop_app.ui.theme import RADIUS, SPACE_L, SPACE_S, SPACE_XS, ColorRole, Theme

FILLED = 0.68
"""What a bar takes of its place."""
WIDEST = 56
"""Pixels of a bar, so that four weeks do not become four walls."""
LEAST_HEIGHT = 180
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop  # Qt mirrors it by itself


class ChartView(QWidget):
    """Shows one chart. Left and Right go from bar to bar, and each is told as they reach it.

    Signals:
        picked: A bar's number was reached.
    """

    picked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chart: Chart | None = None
        self._ticks: tuple[float, ...] = (0.0, 1.0)
        self._at = -1
        self._nothing = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._restyle)

    @property
    def chart(self) -> Chart | None:
        """What is on view."""
        return self._chart

    @property
    def at(self) -> int:
        """The number of the bar that is marked; -1: none is."""
        return self._at

    def show_chart(self, chart: Chart | None, nothing: str = "") -> None:
        """Show *chart*, or the sentence *nothing* where there is nothing in it."""
        self._chart, self._nothing = chart, nothing
        heights = () if chart is None else chart.heights()
        top = max((height for height in heights if height is not None), default=0.0)
        if chart is not None:
            self._ticks = ticks(max(top, chart.mark or 0.0), whole=chart.whole)
        self._at = min(self._at, len(heights) - 1)
        self.setAccessibleName("" if chart is None else chart.title)
        self.setAccessibleDescription(nothing if chart is None or chart.is_empty else "")
        self.update()

    def pick(self, index: int) -> None:
        """Mark a bar; -1 marks none. Says nothing."""
        if index != self._at:
            self._at = index
            self.update()

    # -- where things are ----------------------------------------------------------------------

    def plot(self) -> QRectF:
        """Return where the bars stand."""
        small = self._theme.metrics(12).height()
        head = self._theme.metrics(13).height() + small + 2 * SPACE_S
        said = self._chart.said if self._chart else str
        widest = max(self._theme.metrics(12).horizontalAdvance(said(tick)) for tick in self._ticks)
        area = QRectF(self.rect()).adjusted(SPACE_S, SPACE_S, -SPACE_S, -SPACE_S)
        side = widest + SPACE_S
        left, right = (0, -side) if self._mirrored else (side, 0)
        return area.adjusted(left, head, right, -(small + SPACE_S))

    def bar(self, index: int, part: int | None = None) -> QRectF:
        """Return where a bar is, or one *part* of it; what is not known has no height."""
        assert self._chart is not None  # noqa: S101 - nobody asks before
        plot, values = self.plot(), [series.values[index] or 0.0 for series in self._chart.series]
        place = plot.width() / len(self._chart.labels)
        width = min(place * FILLED, self._theme.px(WIDEST))
        number = len(self._chart.labels) - 1 - index if self._mirrored else index
        left = plot.left() + place * number + (place - width) / 2
        below = 0.0 if part is None else sum(values[:part])
        above = sum(values) if part is None else below + values[part]
        top, bottom = self._y(above), self._y(below)
        return QRectF(left, top, width, bottom - top)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _y(self, value: float) -> float:
        plot = self.plot()
        return plot.bottom() - plot.height() * value / self._ticks[-1]

    def _index_at(self, x: float) -> int:
        if self._chart is None or not self._chart.labels:
            return -1
        plot, count = self.plot(), len(self._chart.labels)
        index = int((x - plot.left()) / (plot.width() / count))
        if not plot.left() <= x < plot.right():
            return -1
        return count - 1 - index if self._mirrored else index

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self._theme.px(LEAST_HEIGHT + 60))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(LEAST_HEIGHT))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    # -- keys and mouse ------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._chart.labels) if self._chart else 0
        step = -1 if self._mirrored else 1
        moves = {
            Qt.Key.Key_Right: min(max(self._at + step, 0), count - 1),
            Qt.Key.Key_Left: min(max(self._at - step, 0), count - 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }
        if count and event.key() in moves:
            self._reach(moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position().x())
        if index >= 0:
            self._reach(index)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._chart is not None:
            index = self._index_at(event.pos().x())
            self.setToolTip(plain_tip(self._chart.told(index)) if index >= 0 else "")
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _reach(self, index: int) -> None:
        assert self._chart is not None  # noqa: S101 - there is no bar else
        self.pick(index)
        told = self._chart.told(index)
        self.setAccessibleDescription(told)
        announce(self, told)
        self.picked.emit(index)

    # -- painting ------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.color(ColorRole.CARD))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color(ColorRole.ACCENT), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        chart = self._chart
        self._paint_head(painter)
        if chart is None or chart.is_empty:
            self._text(painter, self.plot(), self._nothing, wrapped=True)
            return
        self._paint_scale(painter, chart)
        self._paint_bars(painter, chart)
        self._paint_labels(painter, chart)

    def _paint_head(self, painter: QPainter) -> None:
        """Paint the title, or what the marked bar says; below it the axis and the legend."""
        chart = self._chart
        if chart is None:
            return
        area = QRectF(self.rect()).adjusted(SPACE_S, SPACE_S, -SPACE_S, -SPACE_S)
        line = self._theme.metrics(13).height()
        marked = 0 <= self._at < len(chart.labels) and not chart.is_empty
        title = chart.told(self._at) if marked else chart.title
        painter.setFont(self._theme.font(13, bold=True))
        painter.setPen(self._theme.color(ColorRole.TEXT))
        cut = self._theme.metrics(13, bold=True).elidedText(
            title, Qt.TextElideMode.ElideRight, int(area.width())
        )
        painter.drawText(area, _LEADING, cut)
        small = QRectF(area.left(), area.top() + line + SPACE_XS, area.width(), line)
        self._text(painter, small, chart.axis)
        if len(chart.series) > 1:
            self._paint_legend(painter, chart, small)

    def _paint_legend(self, painter: QPainter, chart: Chart, area: QRectF) -> None:
        metrics, side = self._theme.metrics(12), self._theme.px(12)
        x = area.right()
        for series in reversed(chart.series):
            words = metrics.horizontalAdvance(series.name)
            x -= words
            place = QRectF(self._across(x, words), area.top(), words + 1, area.height())
            self._text(painter, place, series.name)
            x -= side + SPACE_XS
            box = QRectF(self._across(x, side), area.top() + 2, side, side)
            self._fill(painter, box, series)
            x -= SPACE_L

    def _across(self, x: float, width: float) -> float:
        return self.width() - x - width if self._mirrored else x

    def _paint_scale(self, painter: QPainter, chart: Chart) -> None:
        plot, line = self.plot(), self._theme.metrics(12).height()
        for tick in self._ticks:
            y = round(self._y(tick)) + 0.5
            painter.setPen(QPen(self._theme.color(ColorRole.LINE), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            left = plot.right() + SPACE_S if self._mirrored else 0
            width = self.width() - left if self._mirrored else plot.left() - SPACE_S
            side = Qt.AlignmentFlag.AlignLeft if self._mirrored else Qt.AlignmentFlag.AlignRight
            painter.setPen(self._theme.color(ColorRole.MUTED))
            painter.setFont(self._theme.font(12))
            area = QRectF(left, y - line / 2, width, line)
            flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(area, flags, chart.said(tick))
        if chart.mark is not None:
            y = round(self._y(chart.mark)) + 0.5
            painter.setPen(QPen(self._theme.color(ColorRole.MUTED), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))

    def _paint_bars(self, painter: QPainter, chart: Chart) -> None:
        metrics = self._theme.metrics(12)
        place = self.plot().width() / len(chart.labels)
        for index, height in enumerate(chart.heights()):
            for number, series in enumerate(chart.series):
                if series.values[index]:
                    self._fill(painter, self.bar(index, number), series)
            whole = self.bar(index)
            if index == self._at:
                painter.setPen(QPen(self._theme.color(ColorRole.TEXT), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(whole.adjusted(-2, -2, 2, 1))
            said = "–" if height is None else chart.said(height)
            if metrics.horizontalAdvance(said) < place:
                top = whole.top() - metrics.height() - 2
                words = metrics.horizontalAdvance(said)
                area = QRectF(whole.center().x() - words / 2, top, words, metrics.height())
                painter.fillRect(area, self._theme.color(ColorRole.CARD))
                painter.setPen(self._theme.color(ColorRole.MUTED))
                painter.setFont(self._theme.font(12))
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, said)

    def _fill(self, painter: QPainter, area: QRectF, series: Series) -> None:
        """Fill *area* with the colour and the pattern of a series, within a line of its colour."""
        color = self._theme.color(series.role)
        painter.setPen(QPen(color, 1))
        painter.setBrush(QBrush(color, series.pattern))
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_labels(self, painter: QPainter, chart: Chart) -> None:
        """Paint as many of the labels as find room, the last one among them."""
        plot, metrics, count = self.plot(), self._theme.metrics(12), len(chart.labels)
        widest = max(map(metrics.horizontalAdvance, chart.labels)) + SPACE_S
        every = max(1, ceil(1.5 * widest / (plot.width() / count)))  # the last one moves inwards
        painter.setPen(self._theme.color(ColorRole.MUTED))
        painter.setFont(self._theme.font(12))
        for index in range(count - 1, -1, -every):
            middle = self.bar(index).center().x()
            left = min(max(middle - widest / 2, 0), self.width() - widest)
            area = QRectF(left, plot.bottom() + SPACE_XS, widest, metrics.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, chart.labels[index])

    def _text(self, painter: QPainter, area: QRectF, text: str, *, wrapped: bool = False) -> None:
        painter.setPen(self._theme.color(ColorRole.MUTED))
        painter.setFont(self._theme.font(13 if wrapped else 12))
        painter.drawText(area, _LEADING | (Qt.TextFlag.TextWordWrap if wrapped else 0), text)
