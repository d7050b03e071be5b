"""Ways to a visit or a day: an old path, a search's answer, an alarm, a typed date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.appointment import Found, Visit
from desktop_app.domain.clinic_day import day_of
from desktop_app.services.actions import Actions
from desktop_app.ui.centre import Centre
from desktop_app.ui.day_watch import DayWatch
from desktop_app.ui.dialogs import Dialogs
from desktop_app.ui.errors import Notice, notice_of
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.shown_day import ShownDay


class Going(QObject):
    """Goes there, and leaves the focus in the middle of the window.

    Signals:
        noticed: A ``Notice`` for the strip: the way leads nowhere.
    """

    noticed = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        watch: DayWatch,
        day: ShownDay,
        centre: Centre,
        dialogs: Dialogs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._watch, self._day = jobs, watch, day
        self._centre, self._dialogs = centre, dialogs
        self._actions: Actions | None = None
        dialogs.day_picked.connect(self.to_day)

    def use(self, actions: Actions) -> None:
        """Go by *actions* from now on."""
        self._actions = actions

    def follow(self, path: str) -> None:
        """Select the appointment that an old path or link means."""
        if (actions := self._actions) is not None:
            self._find(lambda: actions.visit(actions.resolve_path(path)))

    def to_appointment(self, appointment: UUID) -> None:
        """Select an appointment, of whichever day."""
        if self._actions is not None:
            self._find(partial(self._actions.visit, appointment))

    def to_found(self, found: Found) -> None:
        """Select what a search found."""
        self._day.reveal(found.appointment_id, found.day)
        self._centre.take_focus()

    def to_day(self, day: date) -> None:
        """Show *day*."""
        self._watch.go(day)
        self._centre.take_focus()

    def ask_for_date(self) -> None:
        """Let a person type a date."""
        self._dialogs.go_to_date(self._watch.day)

    def _find(self, visit: Callable[[], Visit]) -> None:
        self._jobs.run(
            self, visit, self._to_visit, lambda error: self.noticed.emit(notice_of(error))
        )

    def _to_visit(self, visit: Visit) -> None:
        if visit.starts_at is None or self._actions is None:
            title = self.tr("This visit has no time yet")
            self.noticed.emit(Notice(title, self.tr("It stands on the waiting list.")))
            return
        self._day.reveal(visit.appointment.id, day_of(visit.starts_at, self._actions.zone))
        self._centre.take_focus()
