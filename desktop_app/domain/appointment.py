"""The words of the clinic: doctors' sessions, their slots, and the appointments in them.

The words of status are a subset of FHIR R4 ``Appointment.status``
(hl7.org/fhir/R4/valueset-appointmentstatus.html).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo


class Status(StrEnum):
    """Where a visit stands; the values are what we store and export."""

    WAITLIST = "waitlist"
    BOOKED = "booked"
    ARRIVED = "arrived"
    CHECKED_IN = "checked-in"
    """In the room with the doctor, a video room too."""
    FULFILLED = "fulfilled"
    CANCELLED = "cancelled"
    NO_SHOW = "noshow"
    ENTERED_IN_ERROR = "entered-in-error"


HOLDS_SLOT = frozenset({Status.BOOKED, Status.ARRIVED, Status.CHECKED_IN, Status.FULFILLED})
"""A slot has at most one appointment in one of these; cancelled and missed ones give it back."""

ENDED = frozenset({Status.FULFILLED, Status.CANCELLED, Status.NO_SHOW, Status.ENTERED_IN_ERROR})


class Kind(StrEnum):
    """How patient and doctor meet."""

    VIDEO = "video"
    IN_PERSON = "in-person"
    PHONE = "phone"


class SlotStatus(StrEnum):
    """Whether a slot can be booked, whoever holds it: a subset of FHIR R4 ``Slot.status``."""

    FREE = "free"
    BLOCKED = "busy-unavailable"
    """Kept free of visits on purpose."""
    WITHDRAWN = "entered-in-error"
    """Of a session that was shortened or withdrawn, or an extra one that was undone."""


class DayPart(StrEnum):
    """Which part of a day suits somebody; by the clinic's wall clock."""

    MORNING = "morning"
    """Before noon."""
    AFTERNOON = "afternoon"
    """From noon on, before five."""
    EVENING = "evening"


class DoctorSays(StrEnum):
    """What a doctor has sent to the reception about a visit."""

    FIVE_MINUTES = "five-minutes"
    """Runs late: ask the patient for five minutes."""
    NOT_HERE = "not-here"
    """The patient is not there."""


class RoomState(StrEnum):
    """The life of one room. ``NONE`` is never stored: it says that no room was made yet."""

    NONE = "none"
    UNPROVED = "unproved"
    """Came in with an import; validated before its first use."""
    INTENT = "intent"
    """Its key is stored, the provider's answer is not yet."""
    LIVE = "live"
    RETIRED = "retired"
    """Lost its appointment or generation; to be closed at the provider."""
    DEAD = "dead"
    QUARANTINED = "quarantined"
    """The provider named a room that is not ours; never opened, never closed by us."""


CURRENT = frozenset({RoomState.UNPROVED, RoomState.INTENT, RoomState.LIVE})
"""An appointment has at most one room in one of these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """One visit of one patient, as the day's table shows it.

    Attributes:
        id: Random (v4); opaque everywhere outside.
        patient: The name as written.
        reason: What the visit is for, as written; may be empty.
        status_since: When the status was last changed; aware, UTC.
        room_state: Of the current generation's room, or of the last one once the visit has ended.
        meeting_id: The provider's room, ``None`` until the room is first opened.
        version: Grows with each change; what an undo must still find.
        arrived_at: When it passed this station, as ``started_at`` and ``ended_at``; aware, UTC.
        waits: On the waiting list: without a slot, or for an earlier one than it has.
        birth_date: The patient's, as ``phone``.
    """

    id: UUID
    patient_id: UUID
    patient: str
    status: Status
    kind: Kind
    reason: str
    status_since: datetime
    room_state: RoomState
    meeting_id: str | None
    version: int = 1
    arrived_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    waits: bool = False
    doctor_says: DoctorSays | None = None
    birth_date: date | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One bookable piece ``[starts_at, ends_at)`` of a session; both aware, UTC.

    Attributes:
        index: Given once from the session's counter, never reused; not the order in time.
        extra: Put in on purpose beside the ordinary slots; may overlap them.
        appointment: The one that holds the slot, or ``None`` when it is free.
        released: Cancelled and missed ones that gave it back, oldest first.
        status: Whether it can be booked; a withdrawn one is listed only while a visit is in it.
        blocked_for: Why it is blocked, as written; may be empty.
    """

    id: UUID
    index: int
    starts_at: datetime
    ends_at: datetime
    extra: bool
    appointment: Appointment | None
    released: tuple[Appointment, ...]
    status: SlotStatus = SlotStatus.FREE
    blocked_for: str = ""
    version: int = 1

    @property
    def bookable(self) -> bool:
        """Whether a patient can be booked into it."""
        return self.appointment is None and self.status is SlotStatus.FREE


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One doctor's block of time ``[starts_at, ends_at)`` on one local day; both aware, UTC.

    Attributes:
        external_id: The old system's id, if it came from there.
        location: The consulting room's name; may be empty.
        slots: By start, then index.
        kind: How its visits meet, ``None``: in any way.
        slot_minutes: The length of its slots as planned, ``None`` if nobody planned them here.
        buffer_minutes: The pause after each slot as planned.
    """

    id: UUID
    external_id: str | None
    doctor_id: UUID
    doctor: str
    speciality: str
    location: str
    starts_at: datetime
    ends_at: datetime
    slots: tuple[Slot, ...]
    kind: Kind | None = None
    slot_minutes: int | None = None
    buffer_minutes: int = 0
    version: int = 1

    @property
    def booked(self) -> int:
        """How many slots are held."""
        return sum(slot.appointment is not None for slot in self.slots)

    @property
    def places(self) -> int:
        """How many slots are held or can be booked."""
        return sum(slot.appointment is not None or slot.bookable for slot in self.slots)


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySheet:
    """The clinic's local day: its sessions by start, then doctor's name."""

    day: date
    zone: ZoneInfo
    sessions: tuple[Session, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DoctorWeek:
    """Seven local days of one doctor, beginning with *monday*: the sessions by start."""

    doctor_id: UUID
    monday: date
    zone: ZoneInfo
    sessions: tuple[Session, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """What the desk knows of a person. Every field but the name may be missing.

    Attributes:
        language: As a tag of BCP 47.
        version: Grows with each change; what whoever changes it must still find.
        merged_into: The record of the same person that took this one's place.
        erased: Nothing personal is left.
    """

    id: UUID
    name: str
    family_name: str | None
    given_name: str | None
    gender: str | None
    """FHIR administrative gender: male, female, other, unknown."""
    birth_date: date | None
    phone: str | None
    email: str | None
    record_number: str | None
    language: str | None = None
    notes: str = ""
    version: int = 1
    merged_into: UUID | None = None
    erased: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One line of a visit's own history; ``action`` is a word of :mod:`.actions`."""

    at: datetime
    action: str
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One appointment with all that the panel shows of it.

    Attributes:
        doctor_id: The practitioner of its session, ``None`` while it waits without a slot.
        starts_at: Aware, UTC; ``None`` without a slot.
        history: Newest first.
    """

    appointment: Appointment
    patient: Patient
    doctor_id: UUID | None
    doctor: str
    location: str
    starts_at: datetime | None
    ends_at: datetime | None
    history: tuple[HistoryEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A search hit: an appointment, on any day."""

    appointment_id: UUID
    day: date
    starts_at: datetime
    patient: str
    birth_date: date | None
    doctor: str
    status: Status
