"""Draws in rows: plain text at its baseline, icons, chips, now's line and the ring of focus.

No styles, no rich text, no layout that could wrap. Everything is placed as if written from left to
right, and mirrored where it is not.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop_app.ui.icons import Icon
from desktop_app.ui.theme import ICON_SIZE, RADIUS, SPACE_M, SPACE_S, ColorRole, FontSize, Theme

BAR_WIDTH = 3
TAG_HEIGHT = 16


class Cell:
    """A pen that moves through one cell from its leading edge on."""

    def __init__(self, painter: QPainter, theme: Theme, rect: QRect, *, mirrored: bool) -> None:
        self._painter = painter
        self._theme = theme
        self._left, self._width = rect.left(), rect.width()
        self._top, self._height = rect.top(), rect.height()
        self._mirrored = mirrored
        self._x = 0

    def left_over(self) -> int:
        """Return the width after the pen."""
        return self._width - self._x

    def skip(self, width: int) -> None:
        """Move on."""
        self._x += width

    def pill(self, width: int, height: int, role: ColorRole) -> None:
        """Draw a chip's ground after the pen, without moving it."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.color(role))
        box = QRectF(self._x_of(width), self._y_of(height), width, height)
        self._painter.drawRoundedRect(box, height / 2, height / 2)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def icon(self, icon: Icon, ink: ColorRole, size: int = ICON_SIZE, angle: int = 0) -> None:
        """Draw an icon and move behind it."""
        side = self._theme.px(size)
        x, y = self._x_of(side), self._y_of(side)
        scale = self._painter.device().devicePixelRatio()
        pixmap = self._theme.pixmap(icon, ink, side, scale)
        if angle:
            self._painter.save()
            self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._painter.translate(x + side / 2, y + side / 2)
            self._painter.rotate(angle)
            self._painter.drawPixmap(QPointF(-side / 2, -side / 2), pixmap)
            self._painter.restore()
        else:
            self._painter.drawPixmap(x, y, pixmap)
        self._x += side

    def write(
        self, text: str, width: int, ink: ColorRole, size: FontSize = 13, *, bold: bool = False
    ) -> None:
        """Write *text*, *width* wide, on the row's baseline, and move behind it."""
        metrics = self._theme.metrics(size, bold=bold)
        self._painter.setFont(self._theme.font(size, bold=bold))
        self._painter.setPen(self._theme.color(ink))
        baseline = self._y_of(metrics.height()) + metrics.ascent()
        self._painter.drawText(self._x_of(width), baseline, text)
        self._x += width

    def _x_of(self, width: int) -> int:
        """Return the left edge of something *width* wide behind the pen."""
        ahead = self._width - self._x - width if self._mirrored else self._x
        return self._left + ahead

    def _y_of(self, height: int) -> int:
        """Return the top of something in the middle of the row, above its line."""
        return self._top + (self._height - 1 - height) // 2


def paint_ground(painter: QPainter, theme: Theme, row: QRect, ground: ColorRole) -> None:
    """Fill a whole row and draw the line under it."""
    painter.fillRect(row, theme.color(ground))
    painter.fillRect(row.left(), row.bottom(), row.width(), 1, theme.color(ColorRole.LINE))


def paint_bar(painter: QPainter, theme: Theme, row: QRect, *, mirrored: bool) -> None:
    """Draw the bar of the selected row at its leading edge."""
    x = row.right() + 1 - BAR_WIDTH if mirrored else row.left()
    painter.fillRect(x, row.top(), BAR_WIDTH, row.height(), theme.color(ColorRole.ACCENT))


def paint_focus(painter: QPainter, theme: Theme, row: QRect) -> None:
    """Draw the ring that says: keys act on this row."""
    painter.setPen(theme.color(ColorRole.ACCENT))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(row.adjusted(0, 0, -1, -1))


def paint_now(
    painter: QPainter, theme: Theme, area: QRect, y: int, tag: str, *, mirrored: bool
) -> None:
    """Draw now's line across *area* at *y*; with a *tag* it is the main one, else a finer one."""
    height = theme.px(TAG_HEIGHT)
    if not area.top() - height < y < area.bottom() + height:
        return
    danger = theme.color(ColorRole.DANGER)
    painter.fillRect(area.left(), y - 1, area.width(), 2 if tag else 1, danger)
    if not tag:
        return
    width = theme.metrics(12, bold=True).horizontalAdvance(tag) + SPACE_M
    x = area.left() + SPACE_S if mirrored else area.right() + 1 - width - SPACE_S
    # The tag stays whole at the table's upper and lower edge.
    top = min(max(y - height // 2, area.top()), area.bottom() + 1 - height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(danger)
    painter.drawRoundedRect(QRectF(x, top, width, height), RADIUS / 2, RADIUS / 2)
    painter.setFont(theme.font(12, bold=True))
    painter.setPen(theme.color(ColorRole.ON_DANGER))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(QRect(x, top, width, height), flags, tag)
    painter.restore()
