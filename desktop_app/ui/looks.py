"""The look and the size of the text: put on, changed by View > Look, and kept in the settings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.ui.menus import Commands
from desktop_app.ui.theme import Theme
from desktop_app.ui.window_state import WindowState

if TYPE_CHECKING:
    from desktop_app.services.actions import Actions
    from desktop_app.ui.jobs import Jobs

SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Looks(QObject):
    """Keeps theme and menu true to the settings.

    Signals:
        failed: An ``AppError``: the look is on, but was not kept.
    """

    failed = Signal(object)

    def __init__(
        self, commands: Commands, theme: Theme, state: WindowState, jobs: Jobs, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._theme, self._state, self._jobs = theme, state, jobs
        self._actions: Actions | None = None
        self._unkept = ""
        self._on = {
            "system": commands.system_look,
            "light": commands.light_look,
            "dark": commands.dark_look,
        }
        for appearance, action in self._on.items():
            action.triggered.connect(lambda _=False, name=appearance: self._choose(name))

    def show(self, appearance: str, text_scale: int) -> None:
        """Put on what the settings say, the text in per cent of the system's size."""
        former = self._state.scheme  # an earlier version kept it there
        if former is not Qt.ColorScheme.Unknown:
            appearance = self._unkept = next(n for n, scheme in SCHEMES.items() if scheme is former)
        self._put_on(appearance)
        self._theme.scale_text(text_scale)

    def use(self, actions: Actions) -> None:
        """Keep by *actions* what is chosen, and was before there were any."""
        self._actions = actions
        self._keep()

    def _choose(self, appearance: str) -> None:
        self._put_on(appearance)
        self._unkept = appearance
        self._keep()

    def _put_on(self, appearance: str) -> None:
        self._on[appearance].setChecked(True)
        self._theme.force(SCHEMES[appearance])

    def _keep(self) -> None:
        if self._actions is None or not self._unkept:
            return
        self._state.set_scheme(Qt.ColorScheme.Unknown)
        save = partial(self._actions.settings.save, {"appearance": self._unkept})
        self._unkept = ""
        self._jobs.run(self, save, lambda _: None, self.failed.emit)
