"""A damaged database at the start: what can be done about it, offered in the strip."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop_app.domain.backup import Backup
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.services.rescue_actions import Rescue
from desktop_app.services.settings_actions import DataSettings, ShownSettings
from desktop_app.ui.dates import day_and_time
from desktop_app.ui.errors import Notice, Offer, Tone, words
from desktop_app.ui.jobs import Jobs

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


class RescueOffer(QObject):
    """Offers the newest good backup, an empty start, or the way out. Nothing is ever deleted."""

    def __init__(
        self, window: MainWindow, jobs: Jobs, rescue: Rescue, again: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window, self._jobs, self._rescue, self._again = window, jobs, rescue, again
        self._newest: Backup | None = None

    def make(self) -> None:
        """Look for a backup, then offer what there is."""
        self._jobs.run(self, self._rescue.newest, self._found, lambda _: None)

    def _found(self, newest: Backup | None) -> None:
        self._newest = newest
        self._offer()

    def _offer(self) -> None:
        others = (
            Offer(self.tr("Start empty…"), self._confirm_empty),
            Offer(self.tr("Quit"), self._quit),
        )
        if self._newest is None:
            said = self.tr(
                "No good backup was found. Nothing was deleted: call support, and keep the file."
            )
            self._show(said, *others)
            return
        said = self.tr(
            "The newest good backup is of {when}; what was entered later is not in it. The damaged"
            " file is set aside, and nothing is deleted."
        ).format(when=day_and_time(self._newest.made_at, None))
        mend = partial(self._rescue.put_back, self._newest.file)
        self._show(said, Offer(self.tr("Put that backup back"), partial(self._mend, mend)), *others)

    def _confirm_empty(self) -> None:
        said = self.tr(
            "The day would be empty: no sessions, no patients, no visits. The damaged file is set"
            " aside, and nothing is deleted."
        )
        self._show(
            said,
            Offer(self.tr("Start empty"), partial(self._mend, self._rescue.start_empty)),
            Offer(self.tr("Back"), self._offer),
        )

    def _mend(self, mend: Callable[[], Actions]) -> None:
        self._window.strip.close_notice()
        self._window.show_opening()
        self._jobs.run(self, mend, self._window.use, self._failed)

    def _failed(self, error: AppError) -> None:
        self._window.show_failed(error, self._again)
        title, advice = words(error)
        self._window.notify(
            Notice(title, advice, Tone.DANGER, (Offer(self.tr("Other ways…"), self._offer),))
        )

    def _quit(self) -> None:
        self._window.close()

    def _show(self, said: str, *offers: Offer) -> None:
        title = self.tr("The database is damaged")
        self._window.notify(Notice(title, said, Tone.DANGER, offers))


class DataOffer(QObject):
    """Offers to correct where the database is; the program then starts again with that."""

    def __init__(
        self,
        window: MainWindow,
        jobs: Jobs,
        settings: Callable[[], DataSettings],
        again: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._jobs, self._settings, self._again = window, jobs, settings, again

    def make(self, error: AppError) -> None:
        """Say why there is no day, and that the settings can be asked for."""
        name = self._window.commands.settings.text().replace("&", "")
        self._error = error
        self._window.show_failed(error, self._again, Offer(name, self._ask))

    def _ask(self) -> None:
        def work() -> tuple[DataSettings, ShownSettings]:
            settings = self._settings()
            return settings, settings.load()

        self._jobs.run(self, work, lambda found: self._show(*found), self.make)

    def _show(self, settings: DataSettings, shown: ShownSettings) -> None:
        from desktop_app.ui.data_dialog import DataDialog

        window = self._window
        dialog = DataDialog(window.theme, self._jobs, settings, shown, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(window.restart_wanted)
        dialog.rejected.connect(lambda: self.make(self._error))
        dialog.open()
