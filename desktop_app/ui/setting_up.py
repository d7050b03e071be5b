"""Setting this desk up: offered to a new one, and to any other from Help."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.first_run import Beginning, FirstRun, Standing
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.services.first_run_actions import SetUp
from desktop_app.ui.errors import notice_of
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.menus import Commands
from desktop_app.ui.theme import Theme


class SettingUp(QObject):
    """Opens the four pages over the window.

    Signals:
        set_up: A ``SetUp``, by which everything goes on.
        import_wanted: That is done, and a file is to be chosen.
        said: A sentence for the status bar.
        noticed: A ``Notice`` for the strip.
        restart_wanted: Another language was chosen, and is to count at once.
    """

    set_up = Signal(object)
    import_wanted = Signal()
    said = Signal(str)
    noticed = Signal(object)
    restart_wanted = Signal()

    def __init__(self, theme: Theme, jobs: Jobs, commands: Commands, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._jobs, self._window = theme, jobs, window
        self._looks = {
            "system": commands.system_look,
            "light": commands.light_look,
            "dark": commands.dark_look,
        }
        self._actions: Actions | None = None
        self._asking = self._offered = False
        self._language = ""
        self._answered: frozenset[str] = frozenset()

    def use(self, actions: Actions) -> None:
        """Work with *actions* from now on; a new desk is offered the pages once in a run."""
        self._actions = actions
        if actions.first_run.wanted and not self._offered:
            self._offered = True
            self._ask(actions.first_run.answered)

    def start(self) -> None:
        """Show all pages, with what the desk is set to now."""
        self._ask(frozenset())

    def _ask(self, answered: frozenset[str]) -> None:
        if self._actions is None or self._asking:
            return
        self._asking, self._answered = True, answered
        self._jobs.run(self, self._actions.first_run.standing, self._show, self._fail)

    def _show(self, standing: Standing) -> None:
        if self._actions is None:
            return
        from desktop_app.ui.first_run import FirstRunDialog

        actions = self._actions.first_run
        look = next((name for name, on in self._looks.items() if on.isChecked()), "system")
        standing = replace(standing, appearance=look)  # what is on, whoever put it on
        self._language = standing.language
        dialog = FirstRunDialog(
            self._theme, self._jobs, actions, standing, self._window, self._answered
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.done_with.connect(self._set_up)
        dialog.left.connect(self._leave)
        dialog.open()

    def _set_up(self, answers: FirstRun, outcome: SetUp) -> None:
        self._asking = False
        self.set_up.emit(outcome)
        if not (look := self._looks[outcome.settings.appearance]).isChecked():
            look.trigger()
        self.said.emit(self.tr("This desk is set up."))
        if answers.settings.get("language", self._language) != self._language:
            from desktop_app.ui.settings_words import notice_of_waiting

            self.noticed.emit(notice_of_waiting(("language",), self.restart_wanted.emit))
        if outcome.trouble is not None:
            self.noticed.emit(notice_of(outcome.trouble))
        if answers.beginning is Beginning.IMPORT:
            self.import_wanted.emit()

    def _leave(self) -> None:
        self._asking = False
        self.said.emit(
            self.tr("Nothing was changed. Help > Set up again… asks the same at any time.")
        )

    def _fail(self, error: AppError) -> None:
        self._asking = False
        self.noticed.emit(notice_of(error))
