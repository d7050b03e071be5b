"""Brings who is inside to the table, the panel and the status bar, and has waiting announced."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.domain.appointment import ENDED, Kind, Visit
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.presence import USELESS, Presence, RoomLife, RoomPresence
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.announcing import Announcer
from desktop_app.ui.inside_part import InsideView
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.menus import Commands
from desktop_app.ui.panel import VisitPanel
from desktop_app.ui.presence_watch import PresenceWatch
from desktop_app.ui.shown_day import ShownDay
from desktop_app.ui.status_bar import StatusBar
from desktop_app.ui.theme import Theme
from desktop_app.ui.toast import Toast
from desktop_app.ui.tray import Tray
from desktop_app.ui.views import Views
from desktop_app.ui.window_state import WindowState

AGE_MS = 3_000
"""How often the age of the information is told anew."""

Parts = tuple[Views, VisitPanel, StatusBar, ShownDay]
"""Where it is shown."""


class WhoIsInside(QObject):
    """Shows what :class:`PresenceWatch` was told; the selection never moves by it.

    Signals:
        alarming: Somebody unexpected is inside: an alarm was raised.
    """

    alarming = Signal()

    def __init__(
        self,
        watch: PresenceWatch,
        announcer: Announcer,
        parts: Parts,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.watch, self.announcer = watch, announcer
        self._views, self._panel, self._status, self._day = parts
        self._actions: Actions | None = None
        self._rooms: Mapping[UUID, RoomPresence] = {}
        self._asked_at: datetime | None = None
        self._failing = False
        self._sounds: QAction | None = None
        self._ageing = QTimer(self, interval=AGE_MS)
        self._ageing.timeout.connect(self.tick)
        watch.told.connect(self._show)
        watch.failed.connect(self._fail)
        self._panel.shown.connect(self.tick)

    def use(self, actions: Actions) -> None:
        """Show by *actions* from now on."""
        self._actions = actions
        self.watch.use(actions)
        self.announcer.use(actions)
        self._views.set_inside({}, lobby=actions.presence.lobby)
        self._ageing.start()
        if self._sounds is not None:  # where the clinic wants none, no desk can turn them on
            self._sounds.setVisible(actions.presence.sounds)

    def connect_commands(self, commands: Commands, state: WindowState) -> None:
        """Let *commands* turn sounds on and off, as *state* remembers, and go to who waits."""
        self._sounds = commands.sounds
        self._sounds.setChecked(state.sounds)
        self.announcer.set_audible(audible=state.sounds)
        self._sounds.toggled.connect(lambda on: self.announcer.set_audible(audible=on))
        self._sounds.toggled.connect(lambda on: state.set_sounds(wanted=on))
        commands.waiting.triggered.connect(self._go_to_longest)

    def longest_waiting(self) -> UUID | None:
        """Return the visit whose patient has waited longest in its room."""
        waiting = [
            (room.patient_since, key)
            for key, room in self._rooms.items()
            if room.life is RoomLife.WAITING and room.patient_since is not None
        ]
        return min(waiting, default=(None, None))[1]

    def tick(self) -> None:
        """Tell in the panel who is inside as of now, and how old that is."""
        if self._actions is not None:
            now = self._actions.now()
            view = self._view_of(self._panel.visit, now)
            self._panel.card.inside.show_view(view, now, self._actions.zone)

    def _go_to_longest(self) -> None:
        if (visit := self.longest_waiting()) is not None:
            self.announcer.visit_wanted.emit(visit)
        else:
            self._status.say(self.tr("No patient is waiting in a video room."))

    def _show(self, presence: Presence) -> None:
        self._failing = False
        self._asked_at = presence.asked_at
        before = self._rooms
        self._set_rooms(presence.rooms)
        self.announcer.look(presence)
        if any(
            room.unexpected and not before.get(key, RoomPresence()).unexpected
            for key, room in presence.rooms.items()
        ):
            self.alarming.emit()

    def _fail(self, _error: AppError) -> None:
        """Say so in the panel; what was seen long ago is not shown as if it were so now."""
        self._failing = True
        actions, asked_at = self._actions, self._asked_at
        if actions is not None and asked_at is not None and actions.now() - asked_at > USELESS:
            self._set_rooms({})
        self.tick()

    def _set_rooms(self, rooms: Mapping[UUID, RoomPresence]) -> None:
        if self._actions is None:
            return
        self._rooms = rooms
        self._views.set_inside(rooms, lobby=self._actions.presence.lobby)
        self._status.set_inside(rooms)
        self._day.tell_status()
        self.tick()

    def _view_of(self, visit: Visit | None, now: datetime) -> InsideView | None:
        """Return what there is to say of a visit's room, if it is one to look into now."""
        if visit is None or self._actions is None or visit.appointment.kind is not Kind.VIDEO:
            return None
        room = self._rooms.get(visit.appointment.id)
        anybody = room is not None and bool(room.people or room.in_old_room)
        over = visit.appointment.status in ENDED
        zone = self._actions.zone
        today = visit.starts_at is not None and day_of(visit.starts_at, zone) == day_of(now, zone)
        if not anybody and (over or not today or (self._asked_at is None and not self._failing)):
            return None
        return InsideView(
            room=room or RoomPresence(),
            asked_at=self._asked_at,
            failing=self._failing,
            lobby=self._actions.presence.lobby and not over,
        )


def who_is_inside(
    theme: Theme, jobs: Jobs, parts: Parts, named: Callable[[UUID], str], window: QWidget
) -> WhoIsInside:
    """Return it with its watch and its announcer; *named* tells which visit an id means."""
    views = parts[0]
    toast = Toast(theme, views, lambda: [views.selected_rect()])
    announcer = Announcer(jobs, toast, Tray(window), named, window)
    return WhoIsInside(PresenceWatch(jobs, window), announcer, parts, window)
