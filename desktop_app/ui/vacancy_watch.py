"""Tells the desk that a slot was freed for somebody who waits, and books it by one key."""

from __future__ import annotations

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.change import Change
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.waiting import Vacancy, news
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.services.booking_actions import WaitingList
from desktop_app.ui.booking_words import booked_words, slot_time, vacancy_words
from desktop_app.ui.day_watch import DayWatch
from desktop_app.ui.errors import Notice, Offer, Tone, notice_of
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.strip import Strip
from desktop_app.ui.undoing import Undoing

Key = tuple[UUID, UUID]


class VacancyWatch(QObject):
    """Looks at the waiting list with each refresh of the day; what is news is told once.

    What was free before this desk looked first is no news: it stands in the list itself.

    Signals:
        noticed: A ``Notice`` for the strip.
        said: A sentence for the status bar.
    """

    noticed = Signal(object)
    said = Signal(str)

    def __init__(
        self, jobs: Jobs, watch: DayWatch, strip: Strip, undoing: Undoing, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._jobs, self._watch, self._strip, self._undoing = jobs, watch, strip, undoing
        self._actions: Actions | None = None
        self._asking = self._again = False
        self._before: WaitingList | None = None
        self._declined: set[Key] = set()
        self._pending: dict[Key, Vacancy] = {}
        self._told: Notice | None = None
        watch.loaded.connect(lambda _: self.look())

    def use(self, actions: Actions) -> None:
        """Look by *actions* from now on."""
        self._actions = actions
        self._before = None

    @property
    def pending(self) -> tuple[Vacancy, ...]:
        """What was told and is still there, first come first."""
        return tuple(self._pending.values())

    @property
    def is_looking(self) -> bool:
        """Whether an answer is on its way."""
        return self._asking

    def look(self) -> None:
        """Read who waits and what is free for them."""
        if self._actions is None:
            return
        if self._asking:  # what is being read may be older than what was just done
            self._again = True
            return
        self._asking = True
        work = partial(self._actions.booking.waiting_list, frozenset(self._declined))
        self._jobs.run(self, work, self._compare, self._fail)

    def fill(self) -> None:
        """Book the vacancy that was told first."""
        if not self._pending:
            self.said.emit(self.tr("No slot was freed for anybody who waits."))
            return
        self._take(next(iter(self._pending.values())))

    # -- within --------------------------------------------------------------------------------

    def _compare(self, waiting: WaitingList) -> None:
        self._asking = False
        before, self._before = self._before, waiting
        if before is not None:
            for vacancy in news(before.waiting, before.vacancies, waiting.vacancies):
                self._drop_of(vacancy.waiting.appointment_id)
                self._pending[vacancy.key] = vacancy
        current = {vacancy.key: vacancy for vacancy in waiting.vacancies}
        self._pending = {key: current[key] for key in self._pending if key in current}
        self._tell()
        self._look_again()

    def _fail(self, _error: AppError) -> None:
        """Say nothing: the day itself could not be read either, and that is told."""
        self._asking = False
        self._look_again()

    def _look_again(self) -> None:
        if self._again:
            self._again = False
            self.look()

    def _tell(self) -> None:
        """Show the first vacancy; take a notice away whose vacancy has gone."""
        shown = self._told is not None and self._strip.notice is self._told
        first = next(iter(self._pending.values()), None)
        notice = None if first is None else self._notice_of(first)
        if notice is not None and (self._told is None or not _same(notice, self._told)):
            self._told = notice
            self.noticed.emit(notice)
        elif notice is None:
            self._told = None
            if shown:
                self._strip.close_notice()

    def _notice_of(self, vacancy: Vacancy) -> Notice | None:
        if self._actions is None:
            return None
        title, advice = vacancy_words(vacancy, self._actions.zone, _today(self._actions))
        return Notice(
            title,
            advice,
            Tone.INFO,
            (
                Offer(self.tr("Book it (F8)"), partial(self._take, vacancy)),
                Offer(self.tr("Not this one"), partial(self._decline, vacancy)),
            ),
        )

    def _take(self, vacancy: Vacancy) -> None:
        if self._actions is None:
            return
        self._pending.pop(vacancy.key, None)
        self._tell()
        work = partial(self._actions.booking.take_vacancy, vacancy)
        self._jobs.run(self, work, partial(self._taken, vacancy), self._refused)

    def _taken(self, vacancy: Vacancy, change: Change) -> None:
        if self._actions is not None:
            when = slot_time(vacancy.slot, self._actions.zone, _today(self._actions))
            self._undoing.done(change, booked_words(vacancy.waiting.patient, when, 1))

    def _refused(self, error: AppError) -> None:
        self.noticed.emit(notice_of(error))
        self._watch.refresh()

    def _decline(self, vacancy: Vacancy) -> None:
        self._declined.add(vacancy.key)
        self._pending.pop(vacancy.key, None)
        self._tell()
        self.look()

    def _drop_of(self, appointment_id: UUID) -> None:
        for key in [key for key in self._pending if key[0] == appointment_id]:
            del self._pending[key]


def _today(actions: Actions) -> date:
    return day_of(actions.now(), actions.zone)


def _same(one: Notice, other: Notice) -> bool:
    return (one.title, one.advice) == (other.title, other.advice)
