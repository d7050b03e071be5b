"""View > Day as a list, Doctors side by side: which one is on, remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.ui.menus import Commands
from desktop_app.ui.views import ViewKind, Views
from desktop_app.ui.window_state import WindowState


class ViewChoice(QObject):
    """Lets commands choose the view."""

    def __init__(
        self, views: Views, commands: Commands, state: WindowState, parent: QObject
    ) -> None:
        """Begin with the view that *state* remembers."""
        super().__init__(parent)
        self._state = state
        self._actions = {
            ViewKind.LIST: commands.list_view,
            ViewKind.SIDE: commands.side_view,
            ViewKind.WEEK: commands.week_view,
        }
        for kind, action in self._actions.items():
            action.triggered.connect(lambda _=False, kind=kind: views.show_view(kind))
        views.view_changed.connect(self._remember)
        views.show_view(next((k for k in ViewKind if k.value == state.view), ViewKind.LIST))
        self._actions[views.kind].setChecked(True)

    def _remember(self, kind: ViewKind) -> None:
        self._actions[kind].setChecked(True)
        self._state.set_view(kind.value)
