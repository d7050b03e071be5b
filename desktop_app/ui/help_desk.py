"""The Help menu: guide, privacy, a report of a problem, about, and a look at this computer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QMainWindow

from desktop_app.services.help_actions import HelpActions
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.menus import Commands
from desktop_app.ui.theme import Theme


class HelpDesk(QObject):
    """Opens the pages of the Help menu; they need no day, and work where there is none."""

    def __init__(self, theme: Theme, jobs: Jobs, window: QMainWindow) -> None:
        super().__init__(window)
        self._theme, self._jobs, self._window = theme, jobs, window
        self._asking: HelpActions | None = None

    def use(self, asking: HelpActions) -> None:
        """Ask *asking* from now on; until then only what is to be read opens."""
        self._asking = asking

    def connect_to(self, commands: Commands) -> None:
        """Do what these commands say."""
        for action, act in (
            (commands.guide, self.guide),
            (commands.privacy, self.privacy),
            (commands.report_problem, self.report_problem),
            (commands.check_computer, self.check),
            (commands.about, self.about),
        ):
            action.triggered.connect(lambda _=False, act=act: act())

    def guide(self) -> None:
        """Show the guide."""
        from desktop_app.ui.help_pages import guide
        from desktop_app.ui.reader import Reader

        _open(Reader(self._theme, self.tr("Guide"), guide(), self._window))

    def privacy(self) -> None:
        """Show what is stored and sent."""
        from desktop_app.ui.help_pages import privacy
        from desktop_app.ui.reader import Reader

        title = self.tr("What is stored and sent")
        _open(Reader(self._theme, title, privacy(), self._window))

    def report_problem(self) -> None:
        """Show the report of a problem, to be saved."""
        if self._asking is not None:
            from desktop_app.ui.problem_dialog import ProblemDialog

            title = self.tr("Report a problem")
            _open(ProblemDialog(self._theme, self._jobs, self._asking, title, self._window))

    def check(self) -> None:
        """Look whether this computer can do the desk's work."""
        if self._asking is not None:
            from desktop_app.ui.check_dialog import CheckDialog

            _open(CheckDialog(self._theme, self._jobs, self._asking, self._window))

    def about(self) -> None:
        """Say what this program is, and what it is made of."""
        from desktop_app.ui.about_dialog import AboutDialog

        _open(AboutDialog(self._theme, self._jobs, self._asking, self._window))

    def tell_unexpected(self) -> QDialog | None:
        """Say that something broke, and offer the report; the window goes on."""
        if self._asking is None:
            return None
        from desktop_app.ui.problem_dialog import ProblemDialog

        title = self.tr("Something unexpected happened")
        dialog = ProblemDialog(self._theme, self._jobs, self._asking, title, self._window)
        dialog.tell(self.tr("What was saved before is not lost, and you can go on working."))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        return dialog


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
