"""From a slot to a booked visit: which slot, what was typed, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop_app.domain.appointment import Kind, Patient
from desktop_app.domain.as_changed import booked_in_place
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.finding import FoundPatient, found_of
from desktop_app.domain.free_slots import FreeSlot, VisitThen, Wish
from desktop_app.domain.patient import PatientDraft
from desktop_app.errors import AppError, SlotNotFreeError, SlotTakenError
from desktop_app.services.actions import Actions, Consents
from desktop_app.services.booking_actions import Booked, NewVisit
from desktop_app.services.patient_actions import Kept
from desktop_app.ui.booking_box import BookingBox, Draft, fresh_draft, moved_to
from desktop_app.ui.booking_words import (
    also_then_line,
    booked_words,
    brief_slot,
    slot_line,
    slot_time,
)
from desktop_app.ui.day_slots import reasons_of
from desktop_app.ui.errors import Offer, notice_of, words
from desktop_app.ui.jobs import Jobs, Ticket
from desktop_app.ui.names import shown
from desktop_app.ui.placed_box import Heading, PlacedBox
from desktop_app.ui.theme import Theme
from desktop_app.ui.undoing import Undoing
from desktop_app.ui.views import Views
from desktop_app.ui.visit_fields import VisitWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What the box is opened for.

    Attributes:
        slot: The slot to be taken, or the one beside which an extra one is made.
        act: Does it; blocks, and raises AppError kinds.
        special: What a person must know about it, "" if nothing.
        repeats: Whether the visit may be repeated.
        told: Says what was done: of the patient, the slot, and how many visits.
    """

    slot: FreeSlot
    verb: str
    act: Callable[[NewVisit], Booked]
    special: str = ""
    repeats: bool = False
    told: Callable[[str, str, int], str] = booked_words


class Booking(QObject):
    """Opens the box at a row, and books. A draft is kept until another slot's box is opened.

    Signals:
        noticed: A ``Notice`` for the strip.
        newcomer_wanted: Somebody is to be registered in full: the ``PatientDraft`` so far.
    """

    noticed = Signal(object)
    newcomer_wanted = Signal(object)

    def __init__(
        self, theme: Theme, jobs: Jobs, views: Views, undoing: Undoing, window: QWidget
    ) -> None:
        super().__init__(window)
        self._theme, self._jobs, self._views = theme, jobs, views
        self._undoing, self._window = undoing, window
        self._actions: Actions | None = None
        self._occasion: Occasion | None = None
        self._draft: Draft | None = None
        self._ticket: Ticket | None = None
        self._box: BookingBox | None = None
        self._expecting = False

    def use(self, actions: Actions) -> None:
        """Book by *actions* from now on."""
        self._actions = actions

    @property
    def box(self) -> BookingBox:
        """The box; made when it is first wanted."""
        if self._box is None:
            self._box = BookingBox(self._theme, self._jobs, self._window)
            self._box.wanted.connect(self._book)
            self._box.left.connect(self.close)
            self._box.newcomer_wanted.connect(self._ask_newcomer)
            self._box.whole_record_wanted.connect(self.newcomer_wanted)
            self._box.register_wanted.connect(self._register)
            self._box.patient.changed.connect(self._look_for_another)
            self._box.fields.repeat.changed.connect(self._look_for_another)
            self._box.patient.failed.connect(self._fail)
            keep_while_in_use(self._box, self.put_away)
        return self._box

    @property
    def is_open(self) -> bool:
        """Whether the box is on view."""
        return self._box is not None and self._box.isVisible()

    @property
    def is_expecting(self) -> bool:
        """Whether the box is open, and its slot still looked for."""
        return self._expecting and self.is_open

    def expect(self, words: str) -> None:
        """Open the box before its slot is known, saying so in *words*: what is typed goes there.

        Else it would go to the table, where letters are commands.
        """
        actions = self._actions
        if actions is None:
            return
        self.put_away()
        self._occasion, self._draft, self._expecting = None, None, True
        self._ask_near(day_of(actions.now(), actions.zone))
        draft = Draft(words=VisitWords(kind=Kind.VIDEO))
        self.box.begin(Heading(words), self.tr("Book"), draft, (), None, actions.zone)
        self.box.set_busy(busy=True)
        self.box.open_at(self._row)

    def open(self, occasion: Occasion) -> None:
        """Open the box at the selected row; what was typed for this occasion is there again."""
        if self._actions is None:
            return
        typed = moved_to(self.box.draft, occasion.slot) if self.is_expecting else None
        self.put_away()
        before, self._occasion = self._occasion, occasion
        if typed is not None:
            self._draft = typed
        elif before is None or _key(before) != _key(occasion) or self._draft is None:
            self._draft = fresh_draft(occasion.slot)
        self._ask_near(occasion.slot.day)
        self._begin(self._draft)
        self.box.open_at(self._row)
        if typed is not None:
            self.box.patient.go_on()

    def close(self) -> None:
        """Put the box away; the focus goes back to the table."""
        had_focus = self.is_open
        self.put_away()
        if had_focus:
            self._views.setFocus()

    def put_away(self) -> None:
        """Hide the box, and keep what stands in it. Idempotent."""
        if self._box is not None and not self._box.isHidden():
            self._draft = self._box.draft
            self._box.hide()
        self._expecting = False

    def follow(self) -> None:
        """Stand at the row again, wherever it went."""
        if self.is_open:
            self.box.place()

    def choose(self, patient: Patient) -> None:
        """Take *patient*, who was just registered or is known after all."""
        if self.is_open:
            self.box.choose(found_of(patient))

    # -- who is not known yet ------------------------------------------------------------------

    def _ask_newcomer(self, typed: str) -> None:
        if self._actions is not None:
            self.box.ask_newcomer(typed, self._actions.patients.consider)

    def _register(self, draft: PatientDraft, consents: Consents) -> None:
        actions, occasion = self._actions, self._occasion
        if actions is None or occasion is None:
            return
        self.box.set_busy(busy=True)
        self._jobs.run(
            self,
            partial(actions.patients.register, draft, consents),
            partial(self._registered, occasion),
            partial(self._not_registered, occasion),
        )

    def _registered(self, occasion: Occasion, kept: Kept) -> None:
        """Book who was registered just now: what goes wrong then leaves the patient chosen."""
        if kept.change is not None:
            self._undoing.done(kept.change, self.tr("Patient registered"))
        if self._occasion is occasion and self.is_open:
            self.box.set_busy(busy=False)
            self.box.choose(found_of(kept.patient))
            self.box.confirm()

    def _not_registered(self, occasion: Occasion, error: AppError) -> None:
        if self._occasion is not occasion or not self.is_open:
            self.noticed.emit(notice_of(error))
            return
        self.box.set_busy(busy=False)
        if not self.box.refuse_newcomer(error):
            self._fail(error)

    # -- within --------------------------------------------------------------------------------

    def _ask_near(self, day: date) -> None:
        """Let patients of *day* stand first where many are meant."""
        if self._actions is not None:
            find = self._actions.search.patients
            self.box.patient.use(lambda typed: find(typed, day))

    def _begin(self, draft: Draft) -> None:
        actions, occasion, sheet = self._actions, self._occasion, self._views.table.rows.sheet
        if actions is None or occasion is None:
            return
        plan = partial(actions.booking.repeat, occasion.slot.slot_id) if occasion.repeats else None
        self.box.begin(
            Heading(slot_line(occasion.slot, actions.zone), occasion.special),
            occasion.verb,
            draft,
            reasons_of(sheet) if sheet else (),
            plan,
            actions.zone,
        )
        self.box.fields.set_offered(occasion.slot.kind)

    def _row(self) -> QRect:
        return on_screen(self._views)

    def _book(self, patient: FoundPatient, reason: str) -> None:
        occasion = self._occasion
        if occasion is None:
            return
        fields = self.box.fields
        wanted = NewVisit(
            slot_id=occasion.slot.slot_id,
            patient_id=patient.id,
            kind=fields.words.kind,
            reason=reason,
            also_in=fields.repeat.also_in if occasion.repeats else (),
            earlier=Wish() if fields.words.earlier else None,
        )
        self.box.set_busy(busy=True)
        self.box.hold_still()
        self._jobs.run(
            self,
            partial(occasion.act, wanted),
            partial(self._booked, occasion, patient, wanted),
            partial(self._failed, occasion),
        )

    def _booked(
        self,
        occasion: Occasion,
        patient: FoundPatient,
        wanted: NewVisit,
        done: Booked,
    ) -> None:
        if self._actions is None:
            return
        booked = booked_in_place(wanted.slot_id, patient, wanted.kind, wanted.reason, done.change)
        if booked is not None:
            self._views.show_booked(wanted.slot_id, booked)
        if self._occasion is occasion:
            self.close()
            self._draft = None
        today = day_of(self._actions.now(), self._actions.zone)
        when = slot_time(occasion.slot, self._actions.zone, today)
        visits = 1 + len(wanted.also_in)
        said = occasion.told(shown(patient.name), when, visits)
        then = also_then_line(done.also_then, self._actions.zone, occasion.slot.day)
        self._undoing.done(done.change, said, then)

    def _look_for_another(self) -> None:
        """Warn of visits that the patient who is held has at the same times already."""
        if self._ticket is not None:
            self._jobs.cancel(self._ticket)
        patient, occasion, actions = self.box.patient.patient, self._occasion, self._actions
        if patient is None or occasion is None or actions is None:
            return
        also_in = self.box.fields.repeat.also_in if occasion.repeats else ()

        def tell(then: tuple[VisitThen, ...]) -> None:
            if self._occasion is occasion and self.box.patient.patient == patient:
                self.box.warn(also_then_line(then, actions.zone, occasion.slot.day))

        slots = (occasion.slot.slot_id, *also_in)
        work = partial(actions.booking.visits_then, patient.id, slots)
        self._ticket = self._jobs.run(self, work, tell, self._fail)

    def _failed(self, occasion: Occasion, error: AppError) -> None:
        if self._occasion is not occasion or not self.is_open or self._actions is None:
            self.noticed.emit(notice_of(error))
            return
        self.box.set_busy(busy=False)
        taken = isinstance(error, SlotTakenError | SlotNotFreeError)
        if not taken:
            self._fail(error)
            return
        slot = occasion.slot
        self._jobs.run(
            self,
            partial(self._actions.booking.next_free, Wish(doctor_id=slot.doctor_id), slot.day, 1),
            partial(self._offer_another, occasion, error),
            lambda _: self._fail(error),
        )

    def _offer_another(
        self, occasion: Occasion, error: AppError, free: tuple[FreeSlot, ...]
    ) -> None:
        if self._occasion is not occasion or not self.is_open or self._actions is None:
            self.noticed.emit(notice_of(error))
            return
        title, _ = words(error)
        if not free:
            self.box.show_problem(self.tr("{title}. This doctor has no other.").format(title=title))
            return
        today = day_of(self._actions.now(), self._actions.zone)
        other = brief_slot(free[0], self._actions.zone, today)
        verb = self.tr("Book {slot}").format(slot=other)
        said = self.tr("{title}. The next free one is {slot}.").format(title=title, slot=other)
        self.box.show_problem(said, Offer(verb, partial(self._book_instead, occasion, free[0])))

    def _book_instead(self, occasion: Occasion, slot: FreeSlot) -> None:
        draft = moved_to(self.box.draft, slot)
        self._occasion = replace(occasion, slot=slot)
        self._views.select_slot(slot.slot_id)
        self._begin(draft)
        self.box.confirm()

    def _fail(self, error: AppError) -> None:
        if self.is_open:
            self.box.show_problem(". ".join(words(error)))
        else:
            self.noticed.emit(notice_of(error))


def _key(occasion: Occasion) -> tuple[UUID, str]:
    return occasion.slot.slot_id, occasion.verb


def on_screen(views: Views) -> QRect:
    """Return where on the screen the selected row is."""
    row = views.selected_rect()
    return QRect(views.mapToGlobal(row.topLeft()), row.size())


def keep_while_in_use(box: PlacedBox, put_away: Callable[[], None]) -> None:
    """Call *put_away* when the focus goes on to another part of the box's own window."""

    def look(_before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not isValid(box) or box.isHidden():
            return
        elsewhere = now.window() is box.window() and not box.isAncestorOf(now) and now is not box
        if elsewhere and QApplication.activePopupWidget() is None:
            put_away()

    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.focusChanged.connect(look)
        box.destroyed.connect(lambda: application.focusChanged.disconnect(look))
