"""A calm word that floats over the table's corner, goes by itself and takes no focus."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMoveEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.ui.announce import announce
from desktop_app.ui.icons import Icon
from desktop_app.ui.names import covered, curtain
from desktop_app.ui.parts import Elided, IconButton, Wrapped, set_margins
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

Avoided = Callable[[], Iterable[QRect]]
"""Tells what of the ground must stay in sight: where a person is working."""


class Floating(QFrame):
    """Stands over *ground* in its home corner, or in another one if something there is avoided.

    No two of them stand over each other.
    """

    width_px = 340
    homes = (Qt.Edge.TopEdge, Qt.Edge.BottomEdge)
    """Where it would stand, the first free one of these."""

    def __init__(self, theme: Theme, ground: QWidget, avoided: Avoided, shown_ms: int) -> None:
        super().__init__(ground)
        self._theme, self._ground, self._avoided = theme, ground, avoided
        self._words = "", ""
        self.setProperty("look", "toast")
        self._picture = QLabel()
        self._title = Elided(look="strong")
        self._more = Wrapped("small")
        self._more.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.cross = IconButton(theme, Icon.CROSS, self.tr("Close this notice (Esc)"))
        self.cross.setProperty("look", "quiet")
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cross.clicked.connect(self.close_notice)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._more)
        words.addStretch()
        self._row = QHBoxLayout(self)
        set_margins(self._row, SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        self._row.setSpacing(SPACE_M)
        self._row.addWidget(self._picture)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self, singleShot=True, interval=shown_ms)
        self._timer.timeout.connect(self._go_unless_met)
        ground.installEventFilter(self)
        theme.changed.connect(self.dress)
        curtain.changed.connect(self._write)
        self.dress()
        self.hide()

    def text(self) -> str:
        """Return the words on view, "" if there are none."""
        return "" if self.isHidden() else ". ".join(self._said())

    def say(self, title: str, more: str) -> None:
        """Show these words for a while, in place of those before, and have them spoken."""
        self._words = title, more
        self._write()
        self.dress()
        self.show()  # lets the layouts around it settle first: the ground may grow only now
        self._place()
        self.raise_()
        self._timer.start()
        announce(self, self.accessibleName())

    def _write(self) -> None:
        title, more = map(covered, self._words)
        self._title.set_text(title)
        self._more.set_text(more)
        self._more.setVisible(bool(more))
        self.setAccessibleName(". ".join(self._said()))

    def close_notice(self) -> None:
        """Go, and give the focus back. Idempotent."""
        self._timer.stop()
        if self._has_focus():
            self._ground.setFocus()
        self.hide()

    def look(self) -> tuple[Icon, ColorRole]:
        """Return the picture and its ink."""
        raise NotImplementedError

    def dress(self) -> None:
        """Look as :meth:`look` says, in the colours and sizes now in force."""
        icon, ink = self.look()
        side, scale = self._theme.px(ICON_SIZE), self.devicePixelRatioF()
        self._picture.setPixmap(self._theme.pixmap(icon, ink, side, scale))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
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

    def _said(self) -> list[str]:
        return [words for words in (self._title.whole, self._more.whole) if words]

    def _has_focus(self) -> bool:
        focus = self.window().focusWidget()
        return self.hasFocus() or (focus is not None and self.isAncestorOf(focus))

    def _go_unless_met(self) -> None:
        """Stay while a person is about to use it."""
        if self._has_focus() or self.underMouse():
            self._timer.start()
        else:
            self.close_notice()

    def _place(self) -> None:
        """Stand in the first of the homes where nothing is covered that must stay in sight."""
        top = self._theme.px(HEADER_HEIGHT) + SPACE_L  # below the columns' names
        area = self._ground.rect().adjusted(SPACE_L, top, -SPACE_L, -SPACE_L)
        width = min(self._theme.px(self.width_px), area.width())
        height = max(self._row.totalHeightForWidth(width), self.minimumSizeHint().height())
        x = area.left() if self.isRightToLeft() else area.right() + 1 - width
        tops = {Qt.Edge.TopEdge: area.top(), Qt.Edge.BottomEdge: area.bottom() + 1 - height}
        places = [QRect(x, tops[home], width, height) for home in self.homes]
        words = (each for each in self._ground.findChildren(Floating) if each is not self)
        avoided = [*self._avoided(), *(each.geometry() for each in words if each.isVisible())]
        free = (place for place in places if not any(map(place.intersects, avoided)))
        self.setGeometry(next(free, places[-1]))
