"""The one icon family: 1.7 px round lines on a grid of 16, tinted when they are drawn."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from desktop_app import resources


class Icon(StrEnum):
    """A drawing; the value is its file's name."""

    ARRIVED = "arrived"
    BLOCKED = "blocked"
    CALENDAR = "calendar"
    CHECK = "check"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_LEFT = "chevron-left"
    CHEVRON_RIGHT = "chevron-right"
    CLOCK = "clock"
    COPY = "copy"
    CROSS = "cross"
    CUT = "cut"
    DESK = "desk"
    DOCTOR = "doctor"
    DOOR = "door"
    EYE_OFF = "eye-off"
    FILE_IMPORT = "file-import"
    FREE = "free"
    IN_CALL = "in-call"
    INFO = "info"
    KEYBOARD = "keyboard"
    LINK = "link"
    LOCK = "lock"
    PERSON = "person"
    PHONE = "phone"
    PLUS = "plus"
    REFRESH = "refresh"
    SEARCH = "search"
    SETTINGS = "settings"
    SPINNER = "spinner"
    UNDO = "undo"
    VIDEO = "video"
    WARNING = "warning"


def app_icon() -> QIcon:
    """Return the program's own icon, in its own colours."""
    return QIcon(str(resources.folder() / "icons" / "app.svg"))


def draw(icon: Icon, colour: QColor, size: QSize, scale: float) -> QPixmap:
    """Return *icon* in one *colour*; *size* in device-independent pixels, *scale* per pixel."""
    pixmap = QPixmap(size * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    svg = _source(icon).replace(b"currentColor", colour.name().encode())
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


@cache
def _source(icon: Icon) -> bytes:
    return (resources.folder() / "icons" / f"{icon}.svg").read_bytes()


Tinted = Callable[[QSize, float, QIcon.Mode], QPixmap]
"""Draws an icon as it has to look now: its size, the screen's scale, enabled or not."""


class TintedIconEngine(QIconEngine):
    """Asks for the drawing each time, so that icons on widgets follow the scheme by themselves."""

    def __init__(self, tinted: Tinted) -> None:
        super().__init__()
        self._tinted = tinted

    @override
    def clone(self) -> QIconEngine:
        return TintedIconEngine(self._tinted)

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        offset = QPoint((rect.width() - side) // 2, (rect.height() - side) // 2)
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(rect.topLeft() + offset, self._tinted(QSize(side, side), scale, mode))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._tinted(size, 1.0, mode)

    @override
    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        return self._tinted(size, scale, mode)
