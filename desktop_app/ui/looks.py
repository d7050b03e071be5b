"""View > Look: light, dark, or as the system is; remembered."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop_app.ui.menus import Commands
from desktop_app.ui.theme import Theme
from desktop_app.ui.window_state import WindowState


def connect_looks(commands: Commands, theme: Theme, state: WindowState) -> None:
    """Put on the look that *state* remembers, and let *commands* change both."""
    theme.force(state.scheme)

    def choose(scheme: Qt.ColorScheme) -> None:
        state.set_scheme(scheme)
        theme.force(scheme)

    for action, scheme in (
        (commands.system_look, Qt.ColorScheme.Unknown),
        (commands.light_look, Qt.ColorScheme.Light),
        (commands.dark_look, Qt.ColorScheme.Dark),
    ):
        action.setChecked(scheme is state.scheme)
        action.triggered.connect(lambda _=False, scheme=scheme: choose(scheme))
