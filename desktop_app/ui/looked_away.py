"""Notices what changed on the day on view while no window of the program was in front."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.appointment import DaySheet
from desktop_app.domain.sheet_changes import Missed
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.away_bar import AwayBar
from desktop_app.ui.away_words import what, who
from desktop_app.ui.day_watch import DayWatch
from desktop_app.ui.errors import notice_of
from desktop_app.ui.in_front import InFront
from desktop_app.ui.jobs import Jobs, Ticket
from desktop_app.ui.undoing import Act, Undoing

AWAY = timedelta(seconds=30)
"""Who was away for less has seen it all."""


class LookedAway(QObject):
    """Compares the day at leaving with the day at coming back.

    Signals:
        noticed: A ``Notice`` for the strip: it could not be taken back.
        said: A sentence for the status bar.
    """

    noticed = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        jobs: Jobs,
        front: InFront,
        watch: DayWatch,
        bar: AwayBar,
        undoing: Undoing,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._asking: Ticket | None = None
        self._watch, self._bar, self._undoing = watch, bar, undoing
        self._actions: Actions | None = None
        self._sheet: DaySheet | None = None
        self._left: tuple[DaySheet, datetime] | None = None
        self._due: DaySheet | None = None
        front.changed.connect(self._turn)
        watch.loaded.connect(self._look)
        watch.day_changed.connect(self._forget)
        bar.undo_wanted.connect(self._take_back)

    def use(self, actions: Actions) -> None:
        """Work with *actions* from now on."""
        self._actions = actions

    def show(self) -> None:
        """Open the list, or say that there is none."""
        if self._bar.changes:
            self._bar.take_focus()
        else:
            self.said.emit(self.tr("Nothing has changed since you looked away."))

    def _turn(self, here: bool) -> None:
        if self._actions is None or self._sheet is None:
            return
        now = self._actions.now()
        if not here:
            unread = self._left is not None and bool(self._bar.changes)
            first = self._left[0] if self._left is not None and unread else self._sheet
            self._left = first, now
        elif self._left is not None and now - self._left[1] >= AWAY:
            self._due = self._left[0]
            self._watch.refresh()

    def _look(self, sheet: DaySheet) -> None:
        self._sheet = sheet
        if not self._watch.is_up_to_date:  # of an act, or asked before a person came back
            return
        due, self._due = self._due, None
        if due is None or self._actions is None or due.day != sheet.day:
            return
        self._asking = self._jobs.run(
            self,
            partial(self._actions.undo.missed, due, sheet),
            lambda found: self._bar.show_changes(found, sheet.zone),
            lambda error: self.noticed.emit(notice_of(error)),
        )

    def _forget(self) -> None:
        """Let go of a day that is left: what changed on it is not told beside another."""
        self._left = self._due = None
        if self._asking is not None:
            self._jobs.cancel(self._asking)
        self._bar.close_list()

    def _take_back(self, change: Missed) -> None:
        if self._actions is None or change.undo is None:
            return
        zone = self._actions.zone
        words = self.tr("Taken back: {who}, {what}").format(
            who=who(change, zone), what=what(change, zone)
        )
        self._undoing.do(
            Act(
                work=partial(self._actions.undo.take_back, change.undo),
                words=words,
                refused=partial(self._refused, change),
                settled=partial(self._bar.drop, change),
            )
        )

    def _refused(self, change: Missed, error: AppError) -> None:
        self.noticed.emit(notice_of(error))
        if not error.retriable:
            self._bar.drop(change)
