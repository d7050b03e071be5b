"""A calm word over the table's corner that goes by itself and takes no focus."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QMoveEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.ui.announce import announce
from desktop_app.ui.icons import Icon
from desktop_app.ui.parts import Elided, IconButton
from desktop_app.ui.theme import (
    HEADER_HEIGHT,
    ICON_SIZE,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    ColorRole,
    Theme,
)

SHOWN_MS = 8_000
WIDTH = 340


class Toast(QFrame):
    """Stands over *ground*, never over the row that has the focus. A click or Enter chooses it.

    Signals:
        chosen: The visit (``UUID``) it is about is wanted.
    """

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        ground: QWidget,
        focused: Callable[[], QRect],
        shown_ms: int = SHOWN_MS,
    ) -> None:
        """Take *focused*, which tells where in *ground* a person is working."""
        super().__init__(ground)
        self._theme, self._ground, self._focused = theme, ground, focused
        self._about: UUID | None = None
        self.setProperty("look", "toast")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._picture = QLabel()
        self._title = Elided(look="strong")
        self._more = Elided(look="small")
        self.cross = IconButton(theme, Icon.CROSS, self.tr("Close this notice (Esc)"))
        self.cross.setProperty("look", "quiet")
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cross.clicked.connect(self.close_notice)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._more)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        row.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self, singleShot=True, interval=shown_ms)
        self._timer.timeout.connect(self._go_unless_met)
        ground.installEventFilter(self)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def text(self) -> str:
        """Return the words on view, "" if there are none."""
        return "" if self.isHidden() else f"{self._title.whole}. {self._more.whole}"

    def show_words(self, about: UUID, title: str, more: str) -> None:
        """Say so about a visit for a while, in place of what was said before."""
        self._about = about
        self._title.set_text(title)
        self._more.set_text(more)
        self.setAccessibleName(f"{title}. {more}")
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, title)

    def close_notice(self) -> None:
        """Go, and give the focus back. Idempotent."""
        self._timer.stop()
        if self.hasFocus():
            self._ground.setFocus()
        self.hide()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._choose()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_notice()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    @override
    def moveEvent(self, event: QMoveEvent) -> None:
        """Stay: a ground that scrolls takes along whatever stands on it."""
        super().moveEvent(event)
        if self.isVisible():
            self._place()

    def _choose(self) -> None:
        about = self._about
        self.close_notice()
        if about is not None:
            self.chosen.emit(about)

    def _go_unless_met(self) -> None:
        """Stay while a person is about to use it."""
        if self.hasFocus() or self.underMouse():
            self._timer.start()
        else:
            self.close_notice()

    def _place(self) -> None:
        """Stand in the upper corner, or in the lower one if the focused row is up there."""
        top = self._theme.px(HEADER_HEIGHT) + SPACE_L  # below the columns' names
        area = self._ground.rect().adjusted(SPACE_L, top, -SPACE_L, -SPACE_L)
        width = min(self._theme.px(WIDTH), area.width())
        height = self.sizeHint().height()
        x = area.left() if self.isRightToLeft() else area.right() + 1 - width
        upper = QRect(x, area.top(), width, height)
        lower = QRect(x, area.bottom() + 1 - height, width, height)
        self.setGeometry(lower if upper.intersects(self._focused()) else upper)

    def _dress(self) -> None:
        side, scale = self._theme.px(ICON_SIZE), self.devicePixelRatioF()
        self._picture.setPixmap(self._theme.pixmap(Icon.CLOCK, ColorRole.ATTENTION, side, scale))
