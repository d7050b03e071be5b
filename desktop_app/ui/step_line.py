"""How far one is on a way of a few steps: a thin line in as many parts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop_app.ui.theme import SPACE_S, SPACE_XS, ColorRole, Theme


class StepLine(QWidget):
    """Paints the parts that are behind, and the one that is on, in the accent's colour."""

    def __init__(self, theme: Theme, steps: int) -> None:
        super().__init__()
        self._theme, self._steps, self._at = theme, steps, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_step(self, number: int) -> None:
        """Be at the step with this *number*, the first of which is 0."""
        self._at = number
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(100), SPACE_XS)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - SPACE_S * (self._steps - 1)) / self._steps
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number in range(self._steps):
            role = ColorRole.ACCENT if number <= self._at else ColorRole.LINE
            place = self._steps - 1 - number if right_to_left else number
            painter.setBrush(self._theme.color(role))
            part = QRectF(place * (width + SPACE_S), 0, width, self.height())
            painter.drawRoundedRect(part, SPACE_XS / 2, SPACE_XS / 2)
