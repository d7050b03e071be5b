"""WHAT STANDS ON PAPER of a day: whom it is about, and what the next shift must know.

Names, birth dates, phone numbers and whatever a person has written stand on it only where names
were asked for; without them a visit is told by its time and a code. No paper holds a meeting ID or
a link. The handover note tells

- who was *not reached*: the time has come and nobody has seen the patient; the doctor says that
  nobody is there; the visit is to come and the patient has neither phone nor e-mail;
- who has *no link yet*: video visits to come for whose present room no link was copied;
- who did not come, what was cancelled, what else was changed today, and who waits.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop_app.domain.appointment import (
    Appointment,
    DaySheet,
    DoctorSays,
    Kind,
    Session,
    Slot,
    Status,
)
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.waiting import Waiting

NOBODY = UUID(int=0)


class PaperKind(StrEnum):
    """Which paper; the values are what the trail and file names say."""

    DAY = "day"
    DOWNTIME = "downtime"
    """For working on when the computers are down."""
    HANDOVER = "handover"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWish:
    """Which paper somebody wants; ``doctor_id`` ``None``: of all doctors."""

    kind: PaperKind
    day: date
    doctor_id: UUID | None
    names: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """How a patient can be reached; either may be empty."""

    phone: str
    email: str

    @property
    def is_empty(self) -> bool:
        """Whether there is no way."""
        return not (self.phone or self.email)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeNote:
    """Something that was done to a visit; the words are the trail's. ``at`` is aware, UTC."""

    appointment_id: UUID
    at: datetime
    action: str
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the day's table does not hold, by appointment or patient.

    Attributes:
        contacts: By patient.
        linked: Visits for whose present room a patient's link was copied.
        cancelled_for: Reasons as written.
        changes: Of today, oldest first.
        waiting: Longest first, of all days.
    """

    contacts: Mapping[UUID, Contact]
    linked: Collection[UUID]
    cancelled_for: Mapping[UUID, str]
    changes: tuple[ChangeNote, ...]
    waiting: tuple[Waiting, ...]


class Why(StrEnum):
    """Why a visit stands among those that were not reached."""

    NOT_SEEN = "not-seen"
    NOT_HERE = "not-here"
    NO_CONTACT = "no-contact"


class Section(StrEnum):
    """The parts of a handover note, in their order."""

    UNREACHED = "unreached"
    NO_LINK = "no-link"
    NO_SHOW = "no-show"
    CANCELLED = "cancelled"
    CHANGED = "changed"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One visit in a handover note.

    Attributes:
        starts_at: Aware, UTC; ``None`` of who waits without a slot.
        patient: Empty without names, as ``phone`` and ``written``.
        written: Why it was cancelled, in somebody's own words.
        since: Of who waits.
    """

    appointment_id: UUID
    starts_at: datetime | None
    doctor: str
    patient: str
    phone: str
    kind: Kind
    why: tuple[Why, ...] = ()
    written: str = ""
    changes: tuple[ChangeNote, ...] = ()
    since: datetime | None = None


Sections = tuple[tuple[Section, tuple[Entry, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPaper:
    """One paper, as it was when it was made.

    Attributes:
        clinic: Its name; may be empty.
        doctors: All who have a session that day, whoever's paper it is.
        sheet: What is on the paper, without anybody's name if none was asked for.
        phones: By patient; empty without names.
        sections: Of a handover note.
    """

    wish: PaperWish
    clinic: str
    made_at: datetime
    made_by: str
    doctors: tuple[Doctor, ...]
    sheet: DaySheet
    phones: Mapping[UUID, str]
    sections: Sections = ()

    @property
    def zone(self) -> ZoneInfo:
        """The clinic's."""
        return self.sheet.zone

    @property
    def lines(self) -> int:
        """How much stands on it."""
        if self.wish.kind is PaperKind.HANDOVER:
            return sum(len(entries) for _, entries in self.sections)
        return sum(len(session.slots) for session in self.sheet.sessions)

    def by_doctor(self) -> Mapping[UUID, list[Session]]:
        """Return the sessions by doctor, in the order of the day."""
        found = defaultdict(list)
        for session in self.sheet.sessions:
            found[session.doctor_id].append(session)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWords:
    """How this desk says things, in its language.

    Attributes:
        say: A text of the papers' own.
        deed: What was done, of an action's word and its result.
        mirrored: Whether it is written from right to left.
    """

    say: Callable[[str], str]
    day: Callable[[date], str]
    birth: Callable[[date], str]
    time: Callable[[datetime], str]
    status: Callable[[Status], str]
    kind: Callable[[Kind], str]
    deed: Callable[[str, str], str]
    mirrored: bool = False


def code_of(appointment_id: UUID) -> str:
    """Return what a paper calls a visit: the beginning of its opaque id."""
    return appointment_id.hex[:8]


def only_of(sheet: DaySheet, doctor_id: UUID | None) -> DaySheet:
    """Return what of *sheet* is a doctor's; ``None``: all of it."""
    sessions = (each for each in sheet.sessions if doctor_id in (None, each.doctor_id))
    return replace(sheet, sessions=tuple(sessions))


def without_names(sheet: DaySheet) -> DaySheet:
    """Return *sheet* without what tells who a patient is, or may: all that a person has written."""
    return replace(sheet, sessions=tuple(map(_nameless_session, sheet.sessions)))


def doctors_of(sheet: DaySheet) -> tuple[Doctor, ...]:
    """Return who has a session, each once, by name."""
    found = {
        each.doctor_id: Doctor(id=each.doctor_id, name=each.doctor, speciality=each.speciality)
        for each in sheet.sessions
    }
    return tuple(sorted(found.values(), key=lambda doctor: (doctor.name, doctor.id)))


def visits_of(sheet: DaySheet) -> Iterator[tuple[Session, Slot, Appointment]]:
    """Yield every visit, those that gave their slot back too, in the order of the day."""
    for session in sheet.sessions:
        for slot in session.slots:
            for visit in (*slot.released, *([slot.appointment] if slot.appointment else [])):
                yield session, slot, visit


def handover(
    sheet: DaySheet, facts: Facts, doctor_id: UUID | None, now: datetime, *, names: bool
) -> Sections:
    """Return the parts of the note that are not empty."""
    found: dict[Section, list[Entry]] = {section: [] for section in Section}
    changes = defaultdict(list)
    for change in facts.changes:
        changes[change.appointment_id].append(change)
    for session, slot, visit in visits_of(sheet):
        contact = facts.contacts.get(visit.patient_id, Contact(phone="", email=""))
        entry = Entry(
            appointment_id=visit.id,
            starts_at=slot.starts_at,
            doctor=session.doctor,
            patient=visit.patient if names else "",
            phone=contact.phone if names else "",
            kind=visit.kind,
            why=tuple(_why(visit, slot, contact, now)),
            written=facts.cancelled_for.get(visit.id, "") if names else "",
            changes=tuple(changes[visit.id]),
        )
        for section in _sections(entry, visit, slot, facts, now):
            found[section].append(entry)
    found[Section.WAITING] = [
        _waits(each, names=names)
        for each in facts.waiting
        if doctor_id in (None, each.doctor_id, each.wish.doctor_id)
    ]
    return tuple((section, tuple(entries)) for section, entries in found.items() if entries)


def _sections(
    entry: Entry, visit: Appointment, slot: Slot, facts: Facts, now: datetime
) -> Iterator[Section]:
    if entry.why:
        yield Section.UNREACHED
    to_come = visit.status in (Status.BOOKED, Status.ARRIVED) and slot.ends_at > now
    if visit.kind is Kind.VIDEO and to_come and visit.id not in facts.linked:
        yield Section.NO_LINK
    if visit.status is Status.NO_SHOW:
        yield Section.NO_SHOW
    if visit.status is Status.CANCELLED:
        yield Section.CANCELLED
    if entry.changes:
        yield Section.CHANGED


def _why(visit: Appointment, slot: Slot, contact: Contact, now: datetime) -> Iterator[Why]:
    if visit.status is Status.BOOKED and slot.starts_at <= now:
        yield Why.NOT_SEEN
    if visit.doctor_says is DoctorSays.NOT_HERE and visit.status in (Status.BOOKED, Status.ARRIVED):
        yield Why.NOT_HERE
    if visit.status is Status.BOOKED and slot.starts_at > now and contact.is_empty:
        yield Why.NO_CONTACT


def _waits(waiting: Waiting, *, names: bool) -> Entry:
    return Entry(
        appointment_id=waiting.appointment_id,
        starts_at=waiting.starts_at,
        doctor=waiting.doctor,
        patient=waiting.patient if names else "",
        phone=(waiting.phone or "") if names else "",
        kind=waiting.kind,
        since=waiting.since,
    )


def _nameless_session(session: Session) -> Session:
    return replace(session, slots=tuple(map(_nameless_slot, session.slots)))


def _nameless_slot(slot: Slot) -> Slot:
    return replace(
        slot,
        appointment=slot.appointment and _nameless(slot.appointment),
        released=_all_nameless(slot.released),
        blocked_for="",
    )


def _all_nameless(visits: Iterable[Appointment]) -> tuple[Appointment, ...]:
    return tuple(map(_nameless, visits))


def _nameless(visit: Appointment) -> Appointment:
    """Return the visit with no more than is listed here: what comes to visits later stays out."""
    return Appointment(
        id=visit.id,
        patient_id=NOBODY,
        patient="",
        status=visit.status,
        kind=visit.kind,
        reason="",
        status_since=visit.status_since,
        room_state=visit.room_state,
        meeting_id=None,
        version=visit.version,
        arrived_at=visit.arrived_at,
        started_at=visit.started_at,
        ended_at=visit.ended_at,
        waits=visit.waits,
        doctor_says=visit.doctor_says,
    )
