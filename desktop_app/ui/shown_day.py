"""The day on view: brings what :class:`DayWatch` reads to the table and everything around it."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.appointment import DaySheet
from desktop_app.domain.clinic_day import day_of
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.centre import Centre
from desktop_app.ui.chosen_visit import ChosenVisit
from desktop_app.ui.dates import long_day, time_of
from desktop_app.ui.day_filters import Filter
from desktop_app.ui.day_slots import slot_of
from desktop_app.ui.day_watch import DayWatch
from desktop_app.ui.errors import Notice, Offer, notice_of
from desktop_app.ui.sidebar import Sidebar
from desktop_app.ui.status_bar import StatusBar
from desktop_app.ui.toolbar import TopBar
from desktop_app.ui.views import Views

log = logging.getLogger(__name__)

PATIENCE_MS = 200
"""A day that takes longer to read says so in the table's place."""


class ShownDay(QObject):
    """Keeps the view, sidebar, date and status at the same day.

    Signals:
        planning_wanted, import_wanted: A button of an empty day was pressed.
        hidden_changed: ``frozenset[UUID]`` of the doctors who are hidden now.
        slot_revealed: The slot (``UUID``) that was asked for is selected.
        filters_changed: ``frozenset[Filter]`` of what is shown alone now.
    """

    planning_wanted = Signal()
    import_wanted = Signal()
    hidden_changed = Signal(object)
    slot_revealed = Signal(object)
    filters_changed = Signal(object)

    def __init__(
        self,
        watch: DayWatch,
        views: Views,
        centre: Centre,
        sidebar: Sidebar,
        top: TopBar,
        status: StatusBar,
        chosen: ChosenVisit,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._watch, self._views, self._centre = watch, views, centre
        self._sidebar, self._top, self._status, self._chosen = sidebar, top, status, chosen
        self._actions: Actions | None = None
        self._sheet: DaySheet | None = None
        self._read_at: datetime | None = None
        self._wanted: UUID | None = None
        self._wanted_slot: UUID | None = None
        self._notice: Notice | None = None
        self._slow = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._slow.timeout.connect(self._say_reading)
        watch.day_changed.connect(self._leave)
        watch.loaded.connect(self._show)
        watch.failed.connect(self._fail)
        watch.ticked.connect(self._tick)
        views.selection_moved.connect(self._choose)
        sidebar.calendar.day_picked.connect(self._pick)
        sidebar.hidden_changed.connect(self._hide)
        sidebar.filters_changed.connect(self._filter)
        top.previous_wanted.connect(lambda: watch.step(-1))
        top.next_wanted.connect(lambda: watch.step(1))
        top.today_wanted.connect(watch.go_today)

    @property
    def is_settled(self) -> bool:
        """Whether the view that is on shows what was asked for last."""
        return self._has_day and self._views.is_settled

    @property
    def _has_day(self) -> bool:
        return self._sheet is not None and self._sheet.day == self._watch.day

    @property
    def sheet(self) -> DaySheet | None:
        """The day that the table shows."""
        return self._sheet

    @property
    def hidden(self) -> frozenset[UUID]:
        """The doctors who are hidden."""
        return self._sidebar.doctors.hidden

    def use(self, actions: Actions) -> None:
        """Begin with today, by *actions*."""
        self._actions = actions
        self._watch.use(actions)

    def go_on(self, actions: Actions) -> None:
        """Ask *actions* from now on, for the day that is on view."""
        self._actions = actions
        self._watch.go_on(actions)

    def preview(self, sheet: DaySheet, now: datetime) -> None:
        """Show today's *sheet*, to be looked at only; *now* is aware."""
        self._top.set_day(sheet.day)
        self._sidebar.calendar.set_days(sheet.day, sheet.day)
        self._status.set_loading()
        self._show_rows(sheet, now)
        if not self._views.is_empty:
            self._centre.show_table()

    def tell_status(self) -> None:
        """Have the status bar say anew who waits and who comes next."""
        if self._sheet is not None and self._actions is not None:
            self._status.show_sheet(self._sheet, self._actions.now())

    def set_hidden(self, doctors: Iterable[UUID]) -> None:
        """Leave these doctors' sessions out, as a person once chose."""
        hidden = frozenset(doctors)
        self._sidebar.doctors.set_hidden(hidden)
        self._views.set_hidden_doctors(hidden)

    def set_filters(self, filters: frozenset[Filter]) -> None:
        """Show only what passes these, as a person once chose."""
        self._sidebar.filters.set_chosen(filters)
        self._views.set_filters(filters)

    def reveal(self, appointment: UUID, day: date) -> None:
        """Go to *day* and select the appointment, past any filter that would hide it."""
        self._wanted = appointment
        known = day == self._watch.day and self._has_day and self._chosen.place_of(appointment)
        if known:
            self._select_wanted()
        else:  # another day, or a visit that was booked since this one was read
            self._watch.go(day)

    def reveal_slot(self, slot: UUID, day: date) -> None:
        """Go to *day* and select the slot, past any filter that would hide it."""
        self._wanted_slot = slot
        if day == self._watch.day and self.is_settled:
            self._select_wanted()
        else:
            self._watch.go(day)

    # -- as answers come -----------------------------------------------------------------------

    def _leave(self, day: date) -> None:
        """Show *day* as the one asked for; the table's own day is no longer acted on."""
        self._top.set_day(day)
        self._mark_days()
        self._status.set_loading()
        self._slow.start()

    def _show(self, sheet: DaySheet) -> None:
        if self._actions is None:
            return
        now = self._actions.now()
        self._slow.stop()
        self._sheet, self._read_at = sheet, now
        self._show_rows(sheet, now)
        self._status.set_fresh()
        self._show_page()
        self._choose(self._views.selected_appointment())
        if self._notice is not None and self._centre.strip.notice is self._notice:
            self._centre.strip.close_notice()
        self._notice = None
        self._select_wanted()

    def _show_rows(self, sheet: DaySheet, now: datetime) -> None:
        self._chosen.set_sheet(sheet)
        self._views.show_day(sheet, now)
        self._sidebar.show_sheet(sheet, self._views.counts)
        self._status.show_sheet(sheet, now)

    def _fail(self, error: AppError, asked: bool) -> None:
        self._slow.stop()
        self._wanted = self._wanted_slot = None
        if self._read_at is not None and self._actions is not None:
            self._status.set_stale(time_of(self._read_at, self._actions.zone))
        if not self._has_day:
            self._centre.show_words(self.tr("This day could not be read."))
        if asked or self._notice is None:  # a quiet refresh complains once, not twice a minute
            self._notice = notice_of(error, again=self._watch.refresh)
            self._centre.strip.show_notice(self._notice)

    def _tick(self, now: datetime) -> None:
        self._mark_days()
        self._views.set_now(now)
        self._chosen.tick()
        if self._sheet is not None:
            self._sidebar.filters.show_counts(self._views.counts)
            self._status.show_sheet(self._sheet, now)

    def _mark_days(self) -> None:
        if self._actions is not None and self._watch.day is not None:
            today = day_of(self._actions.now(), self._actions.zone)
            self._sidebar.calendar.set_days(self._watch.day, today)

    def _say_reading(self) -> None:
        if self._watch.day is not None:
            words = self.tr("Reading {day}…").format(day=long_day(self._watch.day))
            self._centre.show_words(words)

    # -- which page ----------------------------------------------------------------------------

    def _show_page(self) -> None:
        sheet = self._sheet
        if sheet is None or not self._has_day:
            return
        if not sheet.sessions and self._views.shows_day:
            self._centre.show_words(
                self.tr("No sessions on this day."),
                Offer(self.tr("Plan sessions…"), self.planning_wanted.emit),
                Offer(self.tr("Import a file…"), self.import_wanted.emit),
                Offer(self.tr("Today"), self._watch.go_today),
            )
        elif self._views.is_empty:
            words = self.tr("Nothing of this day is shown: doctors are hidden, or a filter is on.")
            self._centre.show_words(words, Offer(self.tr("Show everything"), self.show_all))
        else:
            self._centre.show_table()

    def show_all(self) -> None:
        """Hide no doctor, and filter nothing."""
        self._sidebar.filters.clear()
        self.set_hidden(())
        self._hide(frozenset())

    # -- as a person chooses -------------------------------------------------------------------

    def _pick(self, day: date) -> None:
        self._watch.go(day)
        self._centre.take_focus()

    def _hide(self, doctors: frozenset[UUID]) -> None:
        self._views.set_hidden_doctors(doctors)
        self._show_page()
        self.hidden_changed.emit(doctors)

    def _filter(self, filters: object) -> None:
        if isinstance(filters, frozenset):
            self._views.set_filters(filters)
            self._show_page()
            self.filters_changed.emit(filters)

    def _choose(self, appointment: UUID | None) -> None:
        otherwise = ""
        if self._views.selected_slot() is not None:
            otherwise = self.tr("This slot is free.")
            if self._views.is_blocked_selected:
                otherwise = self.tr("This slot is blocked. B frees it.")
        elif not self._views.is_empty:
            otherwise = self.tr("Choose an appointment to see it here.")
        self._chosen.choose(appointment, otherwise)

    def _select_wanted(self) -> None:
        """Select what was asked for, once its day is on view."""
        wanted, self._wanted = self._wanted, None
        slot, self._wanted_slot = self._wanted_slot, None
        if wanted is not None:
            place = self._chosen.place_of(wanted)
            if not self._views.select_appointment(wanted) and place is not None:
                self._show_all_of(place[0].doctor_id)
                self._views.select_appointment(wanted)
            if self._views.selected_appointment() == wanted:
                log.info("appointment %s selected", wanted)
        if slot is not None:
            found = slot_of(self._sheet, slot) if self._sheet else None
            if not self._views.select_slot(slot) and found is not None:
                self._show_all_of(found[0].doctor_id)
                self._views.select_slot(slot)
            if self._views.selected_slot() == slot:
                self.slot_revealed.emit(slot)

    def _show_all_of(self, doctor: UUID) -> None:
        """Let nothing of a doctor's be hidden."""
        self._sidebar.filters.clear()
        hidden = self._sidebar.doctors.hidden - {doctor}
        self.set_hidden(hidden)
        self._hide(hidden)
