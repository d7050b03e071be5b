"""Which view is on, and what each of them hides and how close its rows are: all remembered."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject

from desktop_app.ui.day_filters import Filter
from desktop_app.ui.hidden_rows import HiddenRows
from desktop_app.ui.menus import Commands
from desktop_app.ui.shown_day import ShownDay
from desktop_app.ui.sidebar import Sidebar
from desktop_app.ui.views import ViewKind, Views
from desktop_app.ui.window_state import WindowState


class ViewChoice(QObject):
    """Lets commands choose the view; each view comes back as it was left."""

    def __init__(
        self,
        views: Views,
        day: ShownDay,
        sidebar: Sidebar,
        bar: HiddenRows,
        commands: Commands,
        state: WindowState,
        parent: QObject,
    ) -> None:
        """Begin with the view that *state* remembers."""
        super().__init__(parent)
        self._views, self._day, self._sidebar, self._bar = views, day, sidebar, bar
        self._commands, self._state = commands, state
        self._actions = {
            ViewKind.LIST: commands.list_view,
            ViewKind.SIDE: commands.side_view,
            ViewKind.WEEK: commands.week_view,
        }
        for kind, action in self._actions.items():
            action.triggered.connect(lambda _=False, kind=kind: views.show_view(kind))
        commands.dense.toggled.connect(self._set_dense)
        commands.filters.triggered.connect(lambda _=False: self._go_to_filters())
        for shows_all in (commands.show_all.triggered, bar.all_wanted):
            shows_all.connect(lambda _=False: day.show_all())
        day.filters_changed.connect(self._keep_filters)
        day.hidden_changed.connect(self._keep_hidden)
        views.hidden_told.connect(self._tell_hidden)
        views.view_changed.connect(self._change)
        views.show_view(next((k for k in ViewKind if k.value == state.view), ViewKind.LIST))
        self._change(views.kind)

    def _change(self, kind: ViewKind) -> None:
        """Bring back what the view that has come on was left with."""
        state = self._state
        self._actions[kind].setChecked(True)
        state.set_view(kind.value)
        known = {wish.value: wish for wish in Filter}
        names = state.filters(kind.value)
        self._day.set_hidden(state.hidden_doctors_of(_doctors_of(kind)))
        self._day.set_filters(frozenset(known[name] for name in names if name in known))
        self._sidebar.doctors.setEnabled(kind is not ViewKind.WEEK)
        self._commands.columns.setEnabled(kind is ViewKind.LIST)
        self._commands.dense.setChecked(state.dense(kind.value))
        self._views.set_dense(state.dense(kind.value))

    def _set_dense(self, dense: bool) -> None:
        self._state.set_dense(self._views.kind.value, dense=dense)
        self._views.set_dense(dense)

    def _keep_filters(self, filters: frozenset[Filter]) -> None:
        self._state.set_filters(self._views.kind.value, (wish.value for wish in filters))

    def _keep_hidden(self, doctors: frozenset[UUID]) -> None:
        self._state.set_hidden_doctors_of(_doctors_of(self._views.kind), doctors)

    def _tell_hidden(self, rows: int) -> None:
        self._bar.tell(rows, useful=not self._views.is_empty)

    def _go_to_filters(self) -> None:
        self._commands.sidebar.setChecked(True)
        self._sidebar.filters.focus_first()


def _doctors_of(kind: ViewKind) -> str:
    """Return the view whose hidden doctors count: a week has one doctor, the day's are kept."""
    return ViewKind.LIST.value if kind is ViewKind.WEEK else kind.value
