"""F9: names are hidden while a person wants it, and while the window is not in front if set so."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from desktop_app.ui.in_front import InFront
from desktop_app.ui.names import curtain
from desktop_app.ui.toolbar import TopBar
from desktop_app.ui.window_state import WindowState


class HiddenNames(QObject):
    """Draws the curtain, and has the toolbar say so."""

    def __init__(
        self,
        wish: QAction,
        top: TopBar,
        front: InFront,
        state: WindowState,
        parent: QObject,
    ) -> None:
        """Let *wish*, which *state* remembers, hide names."""
        super().__init__(parent)
        self._wish, self._top, self._front, self._state = wish, top, front, state
        self._when_away = False
        wish.setChecked(state.names_hidden)
        wish.toggled.connect(self._choose)
        top.names.clicked.connect(wish.toggle)
        front.changed.connect(self._draw)
        self._draw()

    def set_when_away(self, *, hide: bool) -> None:
        """Hide names while no window of the program has the focus, or don't."""
        self._when_away = hide
        self._draw()

    def _choose(self, hidden: bool) -> None:
        self._state.set_names_hidden(hidden=hidden)
        self._draw()

    def _draw(self) -> None:
        away = self._when_away and not self._front.now
        curtain.set_closed(closed=self._wish.isChecked() or away)
        self._top.names.setVisible(curtain.closed)
