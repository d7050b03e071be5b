"""F9: names are hidden while a person wants it, and while the window is not in front if set so."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QWidget

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
        curtain.lift_wanted.connect(self._lift)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._lend_key)
        self._draw()

    def set_when_away(self, *, hide: bool) -> None:
        """Hide names while no window of the program has the focus, or don't."""
        self._when_away = hide
        self._draw()

    def _choose(self, hidden: bool) -> None:
        self._state.set_names_hidden(hidden=hidden)
        self._draw()

    def _lift(self) -> None:
        self._wish.setChecked(False)

    def _lend_key(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Let the key act in a dialog too: those over the window keep all keys from it."""
        dialog = now.window() if now is not None else None
        if isinstance(dialog, QDialog) and self._wish not in dialog.actions():
            dialog.addAction(self._wish)

    def _draw(self) -> None:
        away = self._when_away and not self._front.now
        curtain.set_closed(closed=self._wish.isChecked() or away)
        self._top.names.setVisible(curtain.closed)
