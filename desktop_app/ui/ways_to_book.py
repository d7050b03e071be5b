"""The ways to the box: a free slot, a walk-in, a place beside a visit, the next free one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.appointment import DaySheet, Session, Slot
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.free_slots import FreeSlot, Wish
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.booking import Booking, Occasion, keep_while_in_use, on_screen
from desktop_app.ui.booking_words import brief_slot, extra_words, walked_in_words
from desktop_app.ui.choice_box import ChoiceBox
from desktop_app.ui.dates import time_of
from desktop_app.ui.day_slots import as_free, free_from, slot_around, slot_of
from desktop_app.ui.day_watch import DayWatch
from desktop_app.ui.day_words import isolated
from desktop_app.ui.errors import Notice, Offer, Tone, notice_of
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.placed_box import Heading
from desktop_app.ui.shown_day import ShownDay
from desktop_app.ui.theme import Theme
from desktop_app.ui.views import Views

FIRST_FEW = 50
"""Free slots among which one of a doctor who is shown is looked for."""


class WaysToBook(QObject):
    """Finds the slot that is meant, and opens the box there.

    Signals:
        noticed: A ``Notice`` for the strip.
        said: A sentence for the status bar.
        finder_wanted: No slot is free as wished: other wishes may help.
    """

    noticed = Signal(object)
    said = Signal(str)
    finder_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        booking: Booking,
        views: Views,
        watch: DayWatch,
        day: ShownDay,
    ) -> None:
        super().__init__(booking)
        self._theme, self._jobs, self._booking = theme, jobs, booking
        self._views, self._watch, self._day = views, watch, day
        self._actions: Actions | None = None
        self._choice: ChoiceBox | None = None
        self._then: Callable[[], None] | None = None
        watch.loaded.connect(self._loaded)
        watch.day_changed.connect(self._leave_day)
        day.slot_revealed.connect(self.at_slot)

    def use(self, actions: Actions) -> None:
        """Ask *actions* from now on."""
        self._actions = actions

    @property
    def choice(self) -> ChoiceBox:
        """Asks what to do when no slot is free; made when it is first wanted."""
        if self._choice is None:
            window = self._views.window()
            self._choice = ChoiceBox(self._theme, window)
            self._choice.left.connect(self._choose_none)
            keep_while_in_use(self._choice, self._choice.hide)
        return self._choice

    def at_slot(self, slot_id: UUID) -> None:
        """Book the free slot of the day on view."""
        actions, found = self._actions, self._meant(slot_id)
        if actions is None or found is None:
            return
        if not found[1].bookable:
            self.said.emit(self.tr("This slot can't be booked."))
            return
        self._booking.open(
            Occasion(
                slot=as_free(actions.zone, *found),
                verb=self.tr("Book"),
                act=actions.booking.book,
                repeats=True,
            )
        )

    def beside(self, slot_id: UUID | None) -> None:
        """Book an extra slot beside the visit in this slot."""
        actions, found = self._actions, self._meant(slot_id)
        if actions is None or found is None:
            return
        session, slot = found
        if slot.bookable:
            self.at_slot(slot.id)
            return
        special = self.tr("An extra slot is made beside this visit: two patients at one time.")
        self._booking.open(
            Occasion(
                slot=as_free(actions.zone, session, slot),
                verb=self.tr("Book as an extra"),
                act=actions.booking.book_beside,
                special=special,
                told=extra_words,
            )
        )

    def walk_in(self) -> None:
        """Book who stands at the desk into today's next free slot, as arrived."""
        actions = self._actions
        if actions is None:
            return
        today = day_of(actions.now(), actions.zone)
        if self._watch.day != today or not self._day.is_settled:
            self._booking.expect(self.tr("Going to today…"))
            self._watch.go(today)
            self._then = self.walk_in
            return
        sheet = self._day.sheet
        if sheet is not None:
            self._walk_in(sheet, actions)

    def next_one(self) -> None:
        """Book the next free slot, from the day on view on."""
        actions = self._actions
        if actions is None or self._watch.day is None:
            return
        wish = Wish(doctor_id=actions.desk.doctor_id)
        here = self._free_here(actions)
        if here is not None:
            self.go_to(here)
            return
        self._booking.expect(self.tr("Looking for the next free slot…"))
        work = partial(actions.booking.next_free, wish, self._watch.day, FIRST_FEW)
        self._jobs.run(self, work, self._found, self._fail)

    def go_to(self, slot: FreeSlot) -> None:
        """Show the slot's day, select the slot, and open the box there."""
        self._day.reveal_slot(slot.slot_id, slot.day)

    # -- within --------------------------------------------------------------------------------

    def _walk_in(self, sheet: DaySheet, actions: Actions) -> None:
        now = actions.now()
        row = self._views.selected_row()
        doctor = row.session.doctor_id if row is not None else actions.desk.doctor_id
        slot = free_from(sheet, now, doctor, () if doctor else self._day.hidden)
        if slot is not None:
            self._open_at(self._into(slot, actions))
            return
        around = slot_around(sheet, now, doctor) if doctor else None
        other = free_from(sheet, now, None, self._day.hidden)
        beside = self._beside(around, actions) if around is not None else None
        instead = self._into(other, actions) if other is not None else None
        self._ask_walk_in(sheet, beside, instead)

    def _into(self, slot: FreeSlot, actions: Actions) -> Occasion:
        """Return the walk-in that takes a free slot."""
        return Occasion(
            slot=slot,
            verb=self.tr("Book, arrived"),
            act=actions.booking.walk_in,
            special=self.tr("Walk-in: the visit is booked, and the patient has arrived."),
            told=walked_in_words,
        )

    def _beside(self, slot: FreeSlot, actions: Actions) -> Occasion:
        """Return the walk-in beside whoever has the slot."""
        return Occasion(
            slot=slot,
            verb=self.tr("Book as an extra, arrived"),
            act=actions.booking.walk_in_beside,
            special=self.tr("Walk-in: an extra slot is made, and the patient has arrived."),
            told=walked_in_words,
        )

    def _open_at(self, occasion: Occasion) -> None:
        """Open the box at a slot of the day on view."""
        self._leave()
        self._views.select_slot(occasion.slot.slot_id)
        self._booking.open(occasion)

    def _ask_walk_in(
        self, sheet: DaySheet, beside: Occasion | None, instead: Occasion | None
    ) -> None:
        """Say that the doctor is full, and offer what is possible all the same."""
        offers: list[Offer] = []
        if beside is not None:
            verb = self.tr("Extra at {time} with {doctor}").format(
                time=time_of(beside.slot.starts_at, sheet.zone),
                doctor=isolated(beside.slot.doctor),
            )
            offers.append(Offer(verb, partial(self._open_at, beside)))
        if instead is not None:
            words = brief_slot(instead.slot, sheet.zone, sheet.day)
            offers.append(Offer(words, partial(self._open_at, instead)))
        if not offers:
            self.noticed.emit(
                Notice(
                    self.tr("No doctor has a session today"),
                    self.tr("A walk-in needs a session: plan one, or book another day."),
                    Tone.INFO,
                    (Offer(self.tr("Find a free slot…"), self.finder_wanted.emit),),
                )
            )
            return
        doctor = isolated(beside.slot.doctor) if beside is not None else ""
        title = (
            self.tr("{doctor} has no free slot left today").format(doctor=doctor)
            if doctor
            else self.tr("No slot is free any more today")
        )
        special = self.tr("An extra slot stands beside the others, and is marked so.")
        self._booking.close()
        self.choice.ask(Heading(title, special), tuple(offers))
        self.choice.stand_at(partial(on_screen, self._views))
        self.choice.take_focus()

    def _found(self, free: tuple[FreeSlot, ...]) -> None:
        shown = (slot for slot in free if slot.doctor_id not in self._day.hidden)
        slot = next(shown, None) or next(iter(free), None)
        if slot is not None and self._booking.is_expecting:  # else it was given up meanwhile
            self.go_to(slot)
        if slot is not None:
            return
        self._booking.close()
        self.noticed.emit(
            Notice(
                self.tr("No slot is free within a year"),
                self.tr("Plan more sessions, or put the patient on the waiting list."),
                Tone.INFO,
            )
        )

    def _loaded(self, _sheet: object) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
        self._booking.follow()

    def _leave_day(self, _day: object) -> None:
        self._then = None
        self._leave()
        if not self._booking.is_expecting:
            self._booking.put_away()

    def _leave(self) -> None:
        if self._choice is not None:
            self._choice.hide()

    def _choose_none(self) -> None:
        self._leave()
        self._views.setFocus()

    def _meant(self, slot_id: UUID | None) -> tuple[Session, Slot] | None:
        """Return the slot of the view or the day, if what is on view is what was asked for."""
        row, sheet = self._views.selected_row(), self._day.sheet
        if slot_id is None or sheet is None or not self._day.is_settled:
            return None
        if row is not None and row.slot.id == slot_id:  # a week has slots of other days
            return row.session, row.slot
        return slot_of(sheet, slot_id)

    def _free_here(self, actions: Actions) -> FreeSlot | None:
        """Return the first free slot of the day on view, if it can be told without asking."""
        sheet, doctor = self._day.sheet, actions.desk.doctor_id
        if sheet is None or not self._day.is_settled:
            return None
        return free_from(sheet, actions.now(), doctor, () if doctor else self._day.hidden)

    def _fail(self, error: AppError) -> None:
        self._booking.close()
        self.noticed.emit(notice_of(error, again=self.next_one))
