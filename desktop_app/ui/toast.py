"""Says for a while which visit's patient has begun to wait; a click goes there."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.ui.floating import SHOWN_MS, Avoided, Floating
from desktop_app.ui.icons import Icon
from desktop_app.ui.theme import ColorRole, Theme


class Toast(Floating):
    """A word about one visit. A click or Enter chooses it.

    Signals:
        chosen: The visit (``UUID``) it is about is wanted.
    """

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, ground: QWidget, avoided: Avoided, shown_ms: int = SHOWN_MS
    ) -> None:
        super().__init__(theme, ground, avoided, shown_ms)
        self._about: UUID | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_words(self, about: UUID, title: str, more: str) -> None:
        """Say so about a visit for a while, in place of what was said before."""
        self._about = about
        self.say(title, more)

    @override
    def look(self) -> tuple[Icon, ColorRole]:
        return Icon.CLOCK, ColorRole.ATTENTION

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._choose()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        about = self._about
        self.close_notice()
        if about is not None:
            self.chosen.emit(about)
