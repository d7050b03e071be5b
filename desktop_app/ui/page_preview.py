"""A page of HTML on the screen, in the colours of the look; it loads nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QFrame, QTextBrowser
from typing_extensions import override

from desktop_app.domain.isolation import Ink
from desktop_app.ui.theme import SPACE_L, ColorRole, Theme

_INK = {
    "paper": ColorRole.CARD,
    "text": ColorRole.TEXT,
    "muted": ColorRole.MUTED,
    "line": ColorRole.LINE,
    "ok": ColorRole.OK,
    "ok_ground": ColorRole.OK_GROUND,
    "danger": ColorRole.DANGER,
    "danger_ground": ColorRole.DANGER_GROUND,
    "attention": ColorRole.ATTENTION,
}
_SIZES = {"letters": 12, "heading": 13, "verdict": 16, "title": 20}


class PagePreview(QTextBrowser):
    """Shows a page, anew whenever the look changes. Its words can be marked and copied."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._page: Callable[[Ink], str] | None = None
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "card")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(SPACE_L)
        theme.changed.connect(self._draw)

    def show_page(self, page: Callable[[Ink], str] | None) -> None:
        """Show what *page* makes of the look's colours and sizes; ``None``: nothing."""
        self._page = page
        self._draw()

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None

    def _draw(self) -> None:
        if self._page is None:
            self.clear()
            return
        place = self.verticalScrollBar().value()
        self.setHtml(self._page(self._ink()))
        self.verticalScrollBar().setValue(place)

    def _ink(self) -> Ink:
        colors = {name: self._theme.color(role).name() for name, role in _INK.items()}
        return colors | {name: f"{self._theme.px(size)}px" for name, size in _SIZES.items()}
