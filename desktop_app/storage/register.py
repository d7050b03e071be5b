"""What the database knows of everybody and everything that a file names.

The entries are ours alone, in memory: an import changes them as it goes through the file, and
:mod:`.intake` writes what has changed, or a preview throws them away.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Generic, TypeVar
from uuid import UUID

from desktop_app.domain.appointment import HOLDS_SLOT, Status

AnEntry = TypeVar("AnEntry", bound="Entry")


@dataclass(slots=True, eq=False, kw_only=True)
class Entry:
    """A doctor or a patient.

    Attributes:
        values: What an import may change, by column, in forms that JSON keeps.
        stored: Whether the database has it already.
        changed: Columns that are not stored as they are here.
    """

    id: UUID
    values: dict[str, Any]
    stored: bool
    changed: set[str] = field(default_factory=set)

    def change(self, values: dict[str, Any]) -> None:
        """Replace some values."""
        self.values.update(values)
        self.changed.update(values)


@dataclass(slots=True, eq=False, kw_only=True)
class HeldSlot:
    """One slot, with the visits that are or were in it."""

    id: UUID
    index: int
    starts_at: datetime
    ends_at: datetime
    extra: bool
    stored: bool
    moved: bool = False
    visits: list[VisitEntry] = field(default_factory=list)

    @property
    def holder(self) -> VisitEntry | None:
        """The visit to which the slot is given, ``None`` if it is free."""
        return next((visit for visit in self.visits if visit.holds), None)

    def overlaps(self, starts_at: datetime, ends_at: datetime) -> bool:
        """Whether the slot has a moment in ``[starts_at, ends_at)``."""
        return self.starts_at < ends_at and starts_at < self.ends_at


@dataclass(slots=True, eq=False, kw_only=True)
class SessionEntry(Entry):
    """A session with all its slots.

    Attributes:
        bounds: When it starts and ends; ``None``: as its slots do.
        shared: The meeting ID of the old room that the whole session shared.
    """

    doctor_id: UUID
    day: date
    bounds: tuple[datetime, datetime] | None
    next_index: int
    slots: list[HeldSlot] = field(default_factory=list)
    shared: str | None = None

    def count_to(self, above: int) -> None:
        """Give no slot an index below *above* any more, but those that have one."""
        if above > self.next_index:
            self.next_index = above
            self.changed.add("next_index")

    def slot(self, index: int) -> HeldSlot | None:
        """Return the slot with this index."""
        return next((slot for slot in self.slots if slot.index == index), None)

    def slot_at(self, starts_at: datetime, ends_at: datetime) -> HeldSlot | None:
        """Return the ordinary slot with exactly these times."""
        times = starts_at, ends_at
        ordinary = (slot for slot in self.slots if not slot.extra)
        return next((slot for slot in ordinary if (slot.starts_at, slot.ends_at) == times), None)


@dataclass(slots=True, eq=False, kw_only=True)
class VisitEntry(Entry):
    """An appointment.

    Attributes:
        slot: ``None`` while it waits for one.
        roomless: It has never had a room, so that it may keep the old system's.
        last: What the same system last said of it, under whatever name.
    """

    patient_id: UUID
    session: SessionEntry | None
    slot: HeldSlot | None
    roomless: bool
    last: dict[str, Any]

    @property
    def holds(self) -> bool:
        """Whether it holds its slot."""
        return Status(self.values["status"]) in HOLDS_SLOT

    def put(self, session: SessionEntry, slot: HeldSlot) -> None:
        """Take the visit out of its slot, if it is in one, and put it into *slot*."""
        if self.slot is not None:
            self.slot.visits.remove(self)
            self.changed.add("slot_id")
        self.session, self.slot = session, slot
        slot.visits.append(self)


@dataclass(slots=True, eq=False, kw_only=True)
class Link(Generic[AnEntry]):
    """What a file calls one of our entries, and what it last said of it.

    ``written``: as the database has it; ``None``: not yet.
    """

    entry: AnEntry
    last: dict[str, Any]
    written: dict[str, Any] | None


@dataclass(slots=True, eq=False, kw_only=True)
class Register:
    """The entries by what the file calls them; new ones are added as its rows are taken.

    Attributes:
        doctors_known: Every doctor, for files that know them by name only.
        patients_by_record: The record numbers that the file has.
        seen: Those of the file's meeting IDs that were ever seen, with the visit whose current room
            came with an import and has the ID.
        visits_in_order: Visits whose row must change, in the order in which that is possible.
        rooms: Meeting IDs that visits keep as theirs.
        dropped: Meeting IDs refused for ever.
        shared: Meeting IDs that whole sessions shared.
    """

    system: str
    doctors: dict[str, Link[Entry]]
    patients: dict[str, Link[Entry]]
    sessions: dict[str, Link[SessionEntry]]
    visits: dict[str, Link[VisitEntry]]
    doctors_known: list[Entry]
    patients_by_record: dict[str, list[Entry]]
    seen: dict[str, UUID | None]
    visits_in_order: list[VisitEntry] = field(default_factory=list)
    rooms: list[tuple[VisitEntry, str]] = field(default_factory=list)
    dropped: set[str] = field(default_factory=set)
    shared: set[str] = field(default_factory=set)
