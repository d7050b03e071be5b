"""The isolation report: what happened at the video visits of some days, and the checks of it.

Made for somebody who audits a clinic: every check is a sentence that is either true or is not, says
how much it has looked at, and names what is against it. How things stand is checked in the whole
database; what happened, where the sentence says so, on the report's days: it can't be undone, and
once told must not fail every later report.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop_app.domain.alarm import AlarmKind
from desktop_app.domain.appointment import RoomState, Status
from desktop_app.domain.joining import Role
from desktop_app.domain.room_rule import Parting
from desktop_app.errors import QT_TRANSLATE_NOOP

CLEANING_TIME = timedelta(hours=1)
"""How long a room may wait for the clean-up before a check says so."""
LISTED = 50
"""Of so many violations each is named; the rest is counted."""
AT_ONCE = 100
"""Visits of one paper: whoever lays it out holds the window up for no longer than that takes."""

Ink = Mapping[str, str]
"""A page's colours (paper, text, muted, line, ...) and sizes of letters by what they are for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """The language that a report is told in.

    Attributes:
        say: Translates a text of ours, with what fills its gaps.
        tag: As in BCP 47.
        from_right: Whether it is read from the right.
    """

    say: Callable[[str], str] = str
    tag: str = "en"
    from_right: bool = False


ENGLISH = Tongue()


class CheckKind(StrEnum):
    """What is checked, in the order of the report; the values are what ``--json`` says."""

    ONE_APPOINTMENT = "one-appointment"
    ONE_ROOM_PER_CODE = "one-room-per-code"
    ONE_CURRENT_ROOM = "one-current-room"
    OWNED = "owned"
    ENDED = "ended"
    CLOSED = "closed"
    SHUT_AT_SERVICE = "shut-at-service"
    OWN_ROOM = "own-room"
    KNOWN_PEOPLE = "known-people"
    OWN_PEOPLE = "own-people"
    SHARED_APART = "shared-apart"
    TRAIL = "trail"

    @property
    def sentence(self) -> str:
        """What is true if the check passes."""
        return _SENTENCES[self][0]

    @property
    def counted(self) -> str:
        """What it has counted, in the plural."""
        return _SENTENCES[self][1]


_SENTENCES = {
    CheckKind.ONE_APPOINTMENT: (
        QT_TRANSLATE_NOOP(
            "errors", "Every meeting ID has belonged to one visit only, for all time."
        ),
        QT_TRANSLATE_NOOP("errors", "meeting IDs"),
    ),
    CheckKind.ONE_ROOM_PER_CODE: (
        QT_TRANSLATE_NOOP("errors", "Every participant code opens one place in one room only."),
        QT_TRANSLATE_NOOP("errors", "participant codes"),
    ),
    CheckKind.ONE_CURRENT_ROOM: (
        QT_TRANSLATE_NOOP(
            "errors", "No visit has more than one current room, nor one that was replaced."
        ),
        QT_TRANSLATE_NOOP("errors", "current rooms"),
    ),
    CheckKind.OWNED: (
        QT_TRANSLATE_NOOP(
            "errors", "Every current room belongs to a visit, or to a person who gave a purpose."
        ),
        QT_TRANSLATE_NOOP("errors", "current rooms"),
    ),
    CheckKind.ENDED: (
        QT_TRANSLATE_NOOP("errors", "No visit that has ended keeps its room past its grace."),
        QT_TRANSLATE_NOOP("errors", "rooms of ended visits"),
    ),
    CheckKind.CLOSED: (
        QT_TRANSLATE_NOOP(
            "errors", "Every room that lost its visit was closed at the video service."
        ),
        QT_TRANSLATE_NOOP("errors", "rooms that lost their visit"),
    ),
    CheckKind.SHUT_AT_SERVICE: (
        QT_TRANSLATE_NOOP(
            "errors",
            "Asked just now, the video service says that the closed rooms of these days are shut.",
        ),
        QT_TRANSLATE_NOOP("errors", "closed rooms asked about"),
    ),
    CheckKind.OWN_ROOM: (
        QT_TRANSLATE_NOOP(
            "errors", "Every opening and every link of these days led to the visit's own room."
        ),
        QT_TRANSLATE_NOOP("errors", "openings and links"),
    ),
    CheckKind.KNOWN_PEOPLE: (
        QT_TRANSLATE_NOOP(
            "errors",
            "On these days the video service saw nobody in a room whom the clinic had not let in.",
        ),
        QT_TRANSLATE_NOOP("errors", "stays in rooms"),
    ),
    CheckKind.OWN_PEOPLE: (
        QT_TRANSLATE_NOOP(
            "errors",
            "On these days the video service saw nobody of one visit in the room of another.",
        ),
        QT_TRANSLATE_NOOP("errors", "stays in rooms"),
    ),
    CheckKind.SHARED_APART: (
        QT_TRANSLATE_NOOP("errors", "The old system's shared rooms are no visit's own room."),
        QT_TRANSLATE_NOOP("errors", "shared rooms"),
    ),
    CheckKind.TRAIL: (
        QT_TRANSLATE_NOOP(
            "errors", "The audit trail is whole: nothing in it was changed, removed or put in."
        ),
        QT_TRANSLATE_NOOP("errors", "entries"),
    ),
}


class Form(StrEnum):
    """In what form a report leaves the desk; the values are what the trail keeps."""

    PRINT = "print"
    PDF = "pdf"
    HTML = "html"
    JSON = "json"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One check and what came of it.

    Attributes:
        looked_at: How many it has looked at.
        found: How many are against it.
        violations: Their ids, :data:`LISTED` at most; nobody's name.
        notes: What belongs to its result without being against it, a sentence each.
    """

    kind: CheckKind
    looked_at: int
    found: int
    violations: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether its sentence is true."""
        return not self.found


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """A room opened or a link given: by which system user, for whom. ``at`` is aware, UTC."""

    at: datetime
    actor: str
    given: bool
    """A link was given; else the room was opened at a desk."""
    to: str
    """A word of ``Role``, or what the guest is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One participant of one room as the video service saw them; aware, UTC.

    Attributes:
        role: ``None``: under a code that is none of this room's.
        last_left: ``None``: not yet, as far as is known.
    """

    role: Role | None
    first_joined: datetime
    last_left: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomRecord:
    """One room, of one generation of a visit; all instants aware, UTC.

    Attributes:
        origin: How it came to us: created, imported, ad-hoc.
        provider: Whose it is: a key's fingerprint; ``None`` before an imported one was validated.
        purpose: Of a room without a visit.
        retired_at: When it lost its visit; ``None`` while it has it.
        retired_for: Why; ``None`` if that was not yet kept.
        closed_at: When the video service confirmed that it is shut.
    """

    id: UUID
    generation: int
    meeting_id: str | None
    state: RoomState
    origin: str
    provider: str | None
    purpose: str | None
    created_at: datetime
    retired_at: datetime | None
    retired_for: Parting | None
    closed_at: datetime | None
    deeds: tuple[Deed, ...] = ()
    seen: tuple[Seen, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AlarmRecord:
    """One alarm about a visit; ``seen_at`` and ``seen_by`` are empty while nobody has seen it."""

    kind: AlarmKind
    raised_at: datetime
    seen_at: datetime | None
    seen_by: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitRecord:
    """One video visit with every room it ever had, oldest first.

    Attributes:
        patient: The name, only where a person asked for names.
    """

    id: UUID
    starts_at: datetime
    ends_at: datetime
    doctor: str
    status: Status
    rooms: tuple[RoomRecord, ...]
    alarms: tuple[AlarmRecord, ...]
    patient: str | None = None

    @property
    def is_eventful(self) -> bool:
        """Whether there is more to tell than that it was booked."""
        return bool(self.rooms or self.alarms)

    @property
    def code(self) -> str:
        """What the report calls the visit: the beginning of its opaque id."""
        return self.id.hex[:8]


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedUse:
    """A session's old shared room was opened; the one way around a room of one's own."""

    at: datetime
    actor: str
    session: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IsolationReport:
    """The days ``first`` to ``last``, both included, with the checks of them and of all there is.

    Attributes:
        others: Rooms without a visit that were made on these days.
        shared_uses: Openings of old shared rooms on these days.
        shared_allowed: Sessions, of any day, whose old shared room is turned on.
    """

    first: date
    last: date
    zone: ZoneInfo
    made_at: datetime
    made_by: str
    visits: tuple[VisitRecord, ...]
    others: tuple[RoomRecord, ...]
    shared_uses: tuple[SharedUse, ...]
    shared_allowed: int
    checks: tuple[Check, ...]

    @property
    def rooms(self) -> tuple[RoomRecord, ...]:
        """All rooms of these days."""
        return (*(room for visit in self.visits for room in visit.rooms), *self.others)

    @property
    def eventful(self) -> tuple[VisitRecord, ...]:
        """The visits that have something to tell."""
        return tuple(visit for visit in self.visits if visit.is_eventful)

    @property
    def failed(self) -> tuple[Check, ...]:
        """The checks whose sentence is not true."""
        return tuple(check for check in self.checks if not check.passed)

    @property
    def passed(self) -> bool:
        """Whether every check's sentence is true."""
        return not self.failed
