"""The window's three columns, and who makes room when it is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from desktop_app.ui.theme import Theme

SIDE, TABLE, VISIT = 212, 752, 316
"""Widths in the design."""
NARROW = 1000
"""Below this width the left side makes room for the table, until a person wants it back."""
TINY = 720
"""Below this width, which only large text can bring about, the visit makes room too."""


class Columns(QSplitter):
    """Left side, middle and visit.

    Signals:
        narrowed: There is no room for the left side any more, or there is again.
    """

    narrowed = Signal(bool)

    def __init__(
        self, theme: Theme, side: QWidget, middle: QWidget, visit: QWidget, widths: Sequence[int]
    ) -> None:
        """Take *widths* as a person left them; empty for the design's own."""
        super().__init__()
        self._theme = theme
        self._side, self._visit = side, visit
        self._narrow = False
        self._wide = list(widths) or [theme.px(width) for width in (SIDE, TABLE, VISIT)]
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for part in (side, middle, visit):
            self.addWidget(part)
        self.setStretchFactor(1, 1)
        self.setSizes(self._wide)
        theme.changed.connect(self._scale)
        self._scale()

    @property
    def widths(self) -> list[int]:
        """What a person left in a window that is not narrow."""
        return self._wide if self._narrow else self.sizes()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _scale(self) -> None:
        self._side.setMinimumWidth(self._theme.px(SIDE))
        self._share()

    def _share(self) -> None:
        """Leave out what there is no room for; give it back with its former width."""
        self._visit.setVisible(self.width() >= self._theme.px(TINY))
        narrow = self.width() < self._theme.px(NARROW)
        if narrow == self._narrow:
            return
        if narrow and self.isVisible():
            self._wide = self.sizes()
        self._narrow = narrow
        self._side.setVisible(not narrow)
        visit = self._visit.minimumSizeHint().width()
        self.setSizes([0, self.width() - visit, visit] if narrow else self._wide)
        self.narrowed.emit(narrow)
