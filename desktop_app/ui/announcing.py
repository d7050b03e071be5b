"""A patient who waits is announced: on the window, by a sound, and beside it without a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop_app.domain.presence import Presence, RoomLife, RoomPresence
from desktop_app.services.actions import Actions
from desktop_app.ui.dates import time_of
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.toast import Toast
from desktop_app.ui.tray import Tray

_translate = QCoreApplication.translate


class Announcer(QObject):
    """Announces each waiting once; a reload of the patient's page begins no new one.

    Signals:
        visit_wanted: A person wants to see the visit (``UUID``) that was announced.
    """

    visit_wanted = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        toast: Toast,
        tray: Tray,
        named: Callable[[UUID], str],
        parent: QObject,
    ) -> None:
        """Take *named*, which tells a person which visit of the day on view an id means."""
        super().__init__(parent)
        self.toast = toast
        self._jobs, self._tray, self._named = jobs, tray, named
        self._actions: Actions | None = None
        self._announced: dict[UUID, datetime] = {}
        self._audible = True
        toast.chosen.connect(self.visit_wanted)
        tray.chosen.connect(self.visit_wanted)

    def use(self, actions: Actions) -> None:
        """Announce by *actions* from now on."""
        self._actions = actions

    def set_audible(self, *, audible: bool) -> None:
        """Let this desk hear it, or not."""
        self._audible = audible

    def look(self, presence: Presence) -> None:
        """Announce whose patients have begun to wait since the last look."""
        fresh = [visit for _, visit in sorted(self._fresh(presence))]
        if self._actions is None or not fresh:
            return
        visit, others = fresh[-1], len(fresh) - 1
        room = presence.rooms[visit]
        self.toast.show_words(visit, *self._words(visit, room, others))
        if not self.toast.window().isActiveWindow():
            self._tray.tell(visit, self._nameless(room, others))
        if self._audible and self._actions.presence.sounds:
            self._jobs.run(self, self._actions.presence.chime, _beep_unless, lambda _: None)

    def _fresh(self, presence: Presence) -> Iterator[tuple[datetime, UUID]]:
        """Yield the waitings that were not announced, and note them.

        Who was met by the doctor at once never waited; who goes on waiting was announced.
        """
        for visit, room in presence.rooms.items():
            since = room.patient_since
            if since is None or not self._is_for_us(room):
                continue
            known = self._announced.get(visit)
            if room.life is RoomLife.WAITING and (known is None or since > known):
                yield since, visit
            self._announced[visit] = since

    def _is_for_us(self, room: RoomPresence) -> bool:
        """A doctor's own desk hears of that doctor's patients only."""
        if self._actions is None:
            return False
        doctor = self._actions.desk.doctor_id
        return doctor is None or doctor == room.doctor_id

    def _words(self, visit: UUID, room: RoomPresence, others: int) -> tuple[str, str]:
        name = self._named(visit)
        how = self.tr("click to show")
        if not name:
            return self._nameless(room, others), how.capitalize()
        title = self._nameless(room, others) if others else self.tr("A patient is waiting")
        return title, f"{name} · {how}"

    def _nameless(self, room: RoomPresence, others: int) -> str:
        if others:
            waiting = others + 1
            return _translate("Announcer", "%n patients are waiting", "", waiting)
        if room.starts_at is None or self._actions is None:
            return self.tr("A patient is waiting")
        time = time_of(room.starts_at, self._actions.zone)
        return self.tr("A patient is waiting for the {time} visit").format(time=time)


def _beep_unless(played: bool) -> None:
    if not played:
        QApplication.beep()
