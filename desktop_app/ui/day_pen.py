"""Draws in rows: plain text at its baseline, icons, chips, now's line and the ring of focus.

No styles, no rich text, no layout that could wrap. Everything is placed as if written from left to
right, and mirrored where it is not.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from desktop_app.ui.icons import Icon
from desktop_app.ui.theme import ICON_SIZE, RADIUS, SPACE_M, SPACE_S, ColorRole, FontSize, Theme

BAR_WIDTH = 3
TAG_HEIGHT = 16


class Cell:
    """A pen that moves through one cell from its leading edge on."""

    def __init__(
        self, painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection
    ) -> None:
        self.painter = painter
        self.rect = rect
        self.direction = direction
        self._theme = theme
        self._x = 0

    def left_over(self) -> int:
        """Return the width after the pen."""
        return self.rect.width() - self._x

    def skip(self, width: int) -> None:
        """Move on."""
        self._x += width

    def fill(self, role: ColorRole) -> None:
        """Fill the whole cell."""
        self.painter.fillRect(self.rect, self._theme.color(role))

    def underline(self) -> None:
        """Draw the line under the row."""
        line = QRect(self.rect.left(), self.rect.bottom(), self.rect.width(), 1)
        self.painter.fillRect(line, self._theme.color(ColorRole.LINE))

    def bar(self) -> None:
        """Draw the bar of the selected row at the leading edge."""
        bar = self._place(BAR_WIDTH, self.rect.height())
        self.painter.fillRect(bar, self._theme.color(ColorRole.ACCENT))

    def pill(self, width: int, height: int, role: ColorRole) -> None:
        """Draw a chip's ground after the pen, without moving it."""
        self.painter.save()
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self._theme.color(role))
        self.painter.drawRoundedRect(QRectF(self._place(width, height)), height / 2, height / 2)
        self.painter.restore()

    def icon(self, icon: Icon, ink: ColorRole, size: int = ICON_SIZE, angle: int = 0) -> None:
        """Draw an icon and move behind it."""
        side = self._theme.px(size)
        place = self._place(side, side)
        scale = self.painter.device().devicePixelRatio()
        pixmap = self._theme.pixmap(icon, ink, side, scale)
        if angle:
            self.painter.save()
            self.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self.painter.translate(QRectF(place).center())
            self.painter.rotate(angle)
            self.painter.drawPixmap(QPoint(-side // 2, -side // 2), pixmap)
            self.painter.restore()
        else:
            self.painter.drawPixmap(place.topLeft(), pixmap)
        self._x += side

    def write(
        self, text: str, width: int, ink: ColorRole, size: FontSize = 13, *, bold: bool = False
    ) -> None:
        """Write *text*, *width* wide, on the row's baseline, and move behind it."""
        font = self._theme.font(size, bold=bold)
        metrics = QFontMetrics(font)
        place = self._place(width, metrics.height())
        self.painter.setFont(font)
        self.painter.setPen(self._theme.color(ink))
        self.painter.drawText(QPoint(place.left(), place.top() + metrics.ascent()), text)
        self._x += width

    def _place(self, width: int, height: int) -> QRect:
        """Return a box behind the pen, in the middle of the row's height above its line."""
        top = self.rect.top() + (self.rect.height() - 1 - height) // 2
        logical = QRect(self.rect.left() + self._x, top, width, height)
        return QStyle.visualRect(self.direction, self.rect, logical)


def paint_focus(painter: QPainter, theme: Theme, row: QRect) -> None:
    """Draw the ring that says: keys act on this row."""
    painter.setPen(theme.color(ColorRole.ACCENT))
    painter.drawRect(row.adjusted(0, 0, -1, -1))


def paint_now(
    painter: QPainter, theme: Theme, area: QRect, y: int, tag: str, direction: Qt.LayoutDirection
) -> None:
    """Draw now's line across *area* at *y*; with a *tag* it is the main one, else a finer one."""
    danger = theme.color(ColorRole.DANGER)
    if not tag:
        painter.fillRect(QRect(area.left(), y - 1, area.width(), 1), danger)
        return
    painter.fillRect(QRect(area.left(), y - 1, area.width(), 2), danger)
    font = theme.font(12, bold=True)
    metrics = QFontMetrics(font)
    box = QRect(0, 0, metrics.horizontalAdvance(tag) + SPACE_M, theme.px(TAG_HEIGHT))
    # The tag stays whole at the table's upper and lower edge.
    top = min(max(y - box.height() // 2, area.top()), area.bottom() + 1 - box.height())
    box.moveTopLeft(QPoint(area.right() + 1 - box.width() - SPACE_S, top))
    box = QStyle.visualRect(direction, area, box)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(danger)
    painter.drawRoundedRect(QRectF(box), RADIUS / 2, RADIUS / 2)
    painter.setFont(font)
    painter.setPen(theme.color(ColorRole.ON_DANGER))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, tag)
    painter.restore()
