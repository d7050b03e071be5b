"""Keys shown as small caps: where they are painted, and a button that has one."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter
from typing_extensions import override

from desktop_app.ui.icons import Icon
from desktop_app.ui.theme import ICON_SIZE, SPACE_S, ColorRole, Theme


def key_cap_width(theme: Theme, key: str) -> int:
    """Return how wide the cap of *key* is painted."""
    return QFontMetrics(theme.font(12)).horizontalAdvance(key) + 2 * SPACE_S


def paint_key_cap(painter: QPainter, theme: Theme, area: QRect, key: str, ink: ColorRole) -> None:
    """Paint *key* as a small cap over the width of *area*, in the middle of its height."""
    height = theme.px(18)
    cap = QRectF(area.left(), area.center().y() - height // 2, area.width(), height)
    edge = QColor(theme.color(ink))
    edge.setAlphaF(0.4)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(theme.font(12))
    painter.setPen(theme.color(ink))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


class KeyButton(QPushButton):
    """A button that shows the key that does the same, as a small key cap after its words."""

    def __init__(self, theme: Theme, icon: Icon | None, look: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._key = ""
        self._words = ""
        self._is_primary = look == "primary"
        if look:
            self.setProperty("look", look)

    def set_words(self, words: str, key: str = "") -> None:
        """Say *words*; *key* is the key's name, shown but not bound."""
        if (words, key) == (self._words, self._key):
            return
        self._words, self._key = words, key
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        edges = 2 * SPACE_S + SPACE_S
        return QSize(self._content_width() + edges, hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._ink()
        x = (self.width() - self._content_width()) // 2
        if self._icon is not None:
            side = self._theme.px(ICON_SIZE)
            scale = self.devicePixelRatioF()
            pixmap = self._theme.pixmap(self._icon, ink, side, scale)
            spot = self._spot(x, (self.height() - side) // 2, side, side)
            painter.drawPixmap(spot.topLeft(), pixmap)
            x += side + SPACE_S
        painter.setFont(self._font())
        painter.setPen(self._theme.color(ink))
        width = self._advance()
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self._spot(x, 0, width + 1, self.height()), middle, self._words)
        if self._key:
            cap = self._spot(x + width + SPACE_S, 0, self._cap_width(), self.height())
            paint_key_cap(painter, self._theme, cap, self._key, ink)

    def _spot(self, x: int, y: int, width: int, height: int) -> QRect:
        """Return a place that is *x* from the leading edge."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(x, y, width, height))

    def _ink(self) -> ColorRole:
        if not self.isEnabled():
            return ColorRole.FAINT
        return ColorRole.ON_ACCENT if self._is_primary else ColorRole.TEXT

    def _content_width(self) -> int:
        picture = self._theme.px(ICON_SIZE) + SPACE_S if self._icon is not None else 0
        cap = SPACE_S + self._cap_width() if self._key else 0
        return picture + self._advance() + cap

    def _font(self) -> QFont:
        return self._theme.font(13, bold=self._is_primary)

    def _advance(self) -> int:
        return QFontMetrics(self._font()).horizontalAdvance(self._words)

    def _cap_width(self) -> int:
        return key_cap_width(self._theme, self._key)
