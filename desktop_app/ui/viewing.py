"""How the day is looked at: which view, what of it is shown, and whether names are."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from desktop_app.services.actions import Actions
from desktop_app.ui.column_choice import ColumnChoice, hidden_columns_of
from desktop_app.ui.errors import notice_of
from desktop_app.ui.hidden_names import HiddenNames
from desktop_app.ui.hidden_rows import HiddenRows
from desktop_app.ui.in_front import InFront
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.shown_week import ShownWeek
from desktop_app.ui.view_choice import ViewChoice
from desktop_app.ui.views import ViewKind
from desktop_app.ui.window_state import WindowState

if TYPE_CHECKING:  # it imports this
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.theme import Theme


class Viewing(QObject):
    """Makes these parts of the window and connects them; the state remembers what was chosen."""

    def __init__(self, jobs: Jobs, state: WindowState, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._jobs = window, jobs
        on = window.commands
        self.front = InFront(self)
        self.names = HiddenNames(on.hide_names, window.top, self.front, state, self)
        self.hidden_rows = HiddenRows()
        window.centre.put_above_table(self.hidden_rows)
        self.week = ShownWeek(jobs, window.watch, window.views, window.top, window.chosen, self)
        self.week.remember(state.doctor)
        self.week.doctor_changed.connect(state.set_doctor)
        self.week.visit_wanted.connect(self._to_day)
        self.week.failed.connect(lambda error: window.notify(notice_of(error)))
        self.choice = ViewChoice(
            *(window.views, window.day, window.sidebar, self.hidden_rows, on, state, self)
        )
        window.table.set_hidden_columns(hidden_columns_of(state))

    def equip(self, theme: Theme, state: WindowState) -> None:
        """Put in what the first picture needs not; all else of the window is there by now."""
        from desktop_app.ui.away_bar import AwayBar
        from desktop_app.ui.looked_away import LookedAway

        window = self._window
        self.columns = ColumnChoice(window.table, window.commands, state)
        self.away_bar = AwayBar(theme)
        window.centre.put_above_table(self.away_bar)
        self.away = LookedAway(
            *(self._jobs, self.front, window.watch, self.away_bar, window.undoing, self)
        )
        self._connect_away()

    def use(self, actions: Actions) -> None:
        """Work with *actions* from now on."""
        self.names.set_when_away(hide=actions.clinic.hide_names)
        self.week.use(actions)
        self.away.use(actions)

    def _connect_away(self) -> None:
        window, bar = self._window, self.away_bar
        window.commands.away.triggered.connect(lambda _=False: self.away.show())
        self.away.noticed.connect(window.notify)
        self.away.said.connect(window.status.say)
        bar.closed.connect(lambda: window.centre.give_focus_back(bar))
        bar.visit_wanted.connect(self._select)
        bar.slot_wanted.connect(self._select_slot)

    def _select(self, appointment: UUID) -> None:
        """Show the visit among the others, of another day too."""
        self._window.going.to_appointment(appointment)

    def _select_slot(self, slot_id: UUID) -> None:
        self._window.views.select_slot(slot_id)
        self._window.centre.take_focus()

    def _to_day(self, appointment: UUID, day: date) -> None:
        views = self._window.views
        if not views.shows_day:
            views.show_view(ViewKind.LIST)
        self._window.day.reveal(appointment, day)
