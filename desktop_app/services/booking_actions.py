"""What the window may ask for to book visits, and to help who waits for one."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop_app.domain.appointment import Kind
from desktop_app.domain.change import Change
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.free_slots import FreeSlot, VisitThen, Wish
from desktop_app.domain.repeat import Turn
from desktop_app.domain.waiting import Vacancy, Waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVisit:
    """A visit as a person at the desk wants it.

    Attributes:
        slot_id: The slot it takes, or beside which an extra one is made.
        also_in: Further slots, of the same visit repeated.
        earlier: What is wished of an earlier slot, ``None`` if none is waited for.
    """

    slot_id: UUID
    patient_id: UUID
    kind: Kind
    reason: str
    also_in: tuple[UUID, ...] = ()
    earlier: Wish | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked:
    """What was booked, and which visits the patient had at those times already."""

    change: Change
    also_then: tuple[VisitThen, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Somebody's place in the waiting list, and the first slot that would suit now, if any."""

    waiting: Waiting
    slot: FreeSlot | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingList:
    """Who waits, longest first, as of one moment."""

    places: tuple[Place, ...]

    @property
    def vacancies(self) -> tuple[Vacancy, ...]:
        """Those who can be helped now."""
        return tuple(
            Vacancy(waiting=place.waiting, slot=place.slot)
            for place in self.places
            if place.slot is not None
        )

    @property
    def waiting(self) -> frozenset[UUID]:
        """The appointments of all who wait."""
        return frozenset(place.waiting.appointment_id for place in self.places)


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingActions:
    """All block on the database and run as jobs; all raise AppError kinds only.

    Attributes:
        book: Give the slot to the patient, and the further ones too: all or none.
        book_beside: Make an extra slot beside this one, and give it to the patient.
        walk_in: As ``book``, and the patient has arrived.
        walk_in_beside: As ``book_beside``, and the patient has arrived.
        visits_then: The visits that a patient has at the times of these slots already.
        repeat: What becomes of a visit in this slot every week, so many times.
        next_free: The next free slots as wished, from a day on, at most so many.
        doctors: Everybody whose slots can be wished for.
        waiting_list: Who waits; offered are no slots that were declined for somebody.
        put_on_list: Let a patient wait without a slot.
        wait_for_earlier: Let a visit wait for an earlier slot, or (``None``) no longer.
        leave_list: Who waits without a slot waits no longer.
        take_vacancy: Move who waits into the slot, unless either has changed meanwhile.
    """

    book: Callable[[NewVisit], Booked]
    book_beside: Callable[[NewVisit], Booked]
    walk_in: Callable[[NewVisit], Booked]
    walk_in_beside: Callable[[NewVisit], Booked]
    visits_then: Callable[[UUID, Collection[UUID]], tuple[VisitThen, ...]]
    repeat: Callable[[UUID, int], tuple[Turn, ...]]
    next_free: Callable[[Wish, date, int], tuple[FreeSlot, ...]]
    doctors: Callable[[], tuple[Doctor, ...]]
    waiting_list: Callable[[Collection[tuple[UUID, UUID]]], WaitingList]
    put_on_list: Callable[[UUID, Kind, str, Wish], Change]
    wait_for_earlier: Callable[[UUID, Wish | None], Change]
    leave_list: Callable[[UUID], Change]
    take_vacancy: Callable[[Vacancy], Change]
