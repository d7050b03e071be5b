"""Alarms on screen: read with every look at the day, shown until a person has seen them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop_app.domain.alarm import Alarm, AlarmKind
from desktop_app.domain.clinic_day import day_of
from desktop_app.errors import QT_TRANSLATE_NOOP, AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.alarm_strip import AlarmStrip, ShownAlarm
from desktop_app.ui.dates import moment
from desktop_app.ui.errors import notice_of
from desktop_app.ui.jobs import Jobs, Ticket

_WORDS = {
    AlarmKind.FOREIGN_ROOM: (
        QT_TRANSLATE_NOOP("Alarms", "The video service named a room that is not this visit's"),
        QT_TRANSLATE_NOOP(
            "Alarms",
            "It is blocked, and nobody was sent there. Open the visit for a new room, then copy"
            " the patient's link again.",
        ),
    ),
    AlarmKind.STRANGER: (
        QT_TRANSLATE_NOOP("Alarms", "Somebody unknown was in this visit's room"),
        QT_TRANSLATE_NOOP(
            "Alarms",
            "Look who is inside. New links (Ctrl+Shift+R) close the room and make another.",
        ),
    ),
    AlarmKind.CROWD: (
        QT_TRANSLATE_NOOP("Alarms", "More people than were invited were in this visit's room"),
        QT_TRANSLATE_NOOP(
            "Alarms",
            "Ask who they are. New links (Ctrl+Shift+R) close the room and make another.",
        ),
    ),
    AlarmKind.RESTORED: (
        QT_TRANSLATE_NOOP("Alarms", "A backup of the database was put back"),
        QT_TRANSLATE_NOOP(
            "Alarms",
            "What was written since is gone, and every visit gets a new room: copy the patients'"
            " links again.",
        ),
    ),
    AlarmKind.TRAIL_BROKEN: (
        QT_TRANSLATE_NOOP("Alarms", "The audit trail was changed from outside"),
        QT_TRANSLATE_NOOP(
            "Alarms",
            "Keep the database and its backups as they are, and tell whoever answers for privacy.",
        ),
    ),
    AlarmKind.NOT_CLOSED: (
        QT_TRANSLATE_NOOP("Alarms", "A room that should be shut is still open"),
        QT_TRANSLATE_NOOP(
            "Alarms",
            "Its old links may still work. The desk keeps trying; close it at the video service"
            " as well.",
        ),
    ),
}


class Alarms(QObject):
    """Keeps the strip of alarms true.

    Signals:
        visit_wanted: The appointment (``UUID``) that an alarm is about is to be shown.
        noticed: A ``Notice`` for the ordinary strip.
    """

    visit_wanted = Signal(object)
    noticed = Signal(object)

    def __init__(
        self, jobs: Jobs, strip: AlarmStrip, named: Callable[[UUID], str], parent: QObject
    ) -> None:
        """Take *named*, which tells a person which visit of the day on view an id means."""
        super().__init__(parent)
        self._jobs, self._strip, self._named = jobs, strip, named
        self._actions: Actions | None = None
        self._ticket: Ticket | None = None
        self._complained = False
        strip.visit_wanted.connect(self.visit_wanted)
        strip.seen.connect(self._mark)

    def use(self, actions: Actions) -> None:
        """Read by *actions* from now on."""
        self._actions = actions

    def read(self) -> None:
        """Read the open alarms again; what was being read may be older than what was just done."""
        if self._actions is None:
            return
        if self._ticket is not None:
            self._jobs.cancel(self._ticket)
        self._ticket = self._jobs.run(self, self._actions.alarms.open, self._show, self._fail)

    def _show(self, alarms: tuple[Alarm, ...]) -> None:
        self._ticket = None
        self._complained = False
        self._strip.set_busy(busy=False)
        self._strip.show_alarms(tuple(map(self._shown, alarms)))

    def _shown(self, alarm: Alarm) -> ShownAlarm:
        title, advice = (QCoreApplication.translate("Alarms", text) for text in _WORDS[alarm.kind])
        about = self._named(alarm.appointment_id) if alarm.appointment_id is not None else ""
        return ShownAlarm(
            id=alarm.id,
            appointment_id=alarm.appointment_id,
            title=f"{about}: {title}" if about else title,
            advice=advice,
            since=self._since(alarm),
        )

    def _since(self, alarm: Alarm) -> str:
        if self._actions is None:
            return ""
        zone = self._actions.zone
        return moment(alarm.raised_at, zone, day_of(self._actions.now(), zone))

    def _mark(self, alarm: UUID) -> None:
        if self._actions is not None:
            self._strip.set_busy(busy=True)
            work = partial(self._actions.alarms.mark_seen, alarm)
            self._jobs.run(self, work, lambda _: self.read(), partial(self._not_marked, alarm))

    def _not_marked(self, alarm: UUID, error: AppError) -> None:
        self._strip.set_busy(busy=False)
        self.noticed.emit(notice_of(error, again=partial(self._mark, alarm)))

    def _fail(self, error: AppError) -> None:
        """Say it once; the alarms that were read before stay on view."""
        self._ticket = None
        self._strip.set_busy(busy=False)
        if not self._complained:
            self._complained = True
            self.noticed.emit(notice_of(error, again=self.read))
