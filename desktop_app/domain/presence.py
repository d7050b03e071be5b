"""Who is inside a room, as the video service tells it, and how often it is asked.

The service sends us nothing by itself, so it is asked: one question for the whole day, gently, and
only while somebody may be there to be seen.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from desktop_app.domain.joining import Role

RELOAD = timedelta(minutes=2)
"""Whoever is back within this was never away: a page was reloaded, a line dropped."""
PLACES = frozenset({Role.DOCTOR, Role.PATIENT, Role.DESK})
"""Who is expected in every room; guests only where a link was given to one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """One stay ``[joined_at, left_at)`` in a room; aware, UTC; no end while inside."""

    participant_id: str
    session_id: str
    joined_at: datetime
    left_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """Whom a room expects.

    Attributes:
        roles: Each place by its participant code.
        given: The guests' places that were given away.
        old_links: The room came from the old system, whose links name nobody: a code of theirs is
            no stranger's, and only their number tells something.
    """

    roles: Mapping[str, Role]
    given: frozenset[Role]
    old_links: bool

    def strangers(self, inside: Iterable[str]) -> tuple[str, ...]:
        """Return those *inside* whose code is none of this room's."""
        if self.old_links:
            return ()
        return tuple(sorted({code for code in inside if code not in self.roles}))

    def is_crowd(self, inside: Iterable[str]) -> bool:
        """Say whether more are *inside* than were invited, or a guest whom nobody invited."""
        codes = set(inside)
        expected = PLACES | self.given
        roles = {self.roles[code] for code in codes if code in self.roles}
        return len(codes) > len(expected) or not roles <= expected


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside:
    """Somebody inside. ``role`` is ``None`` for a code that is none of the room's."""

    participant: str = field(repr=False)
    role: Role | None
    since: datetime


class RoomLife(StrEnum):
    """What goes on in a visit's room."""

    NOBODY = "nobody"
    """Nobody yet, or nobody but people of the clinic who have left again."""
    WAITING = "waiting"
    """The patient, without the doctor."""
    IN_CALL = "in-call"
    LEFT = "left"
    """The patient was in and is out."""
    SOMEBODY = "somebody"
    """People, but not that we knew the patient: the doctor, the desk, an old link's."""
    UNEXPECTED = "unexpected"
    """A stranger, or more people than were invited."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomPresence:
    """Who is in one visit's room.

    Attributes:
        people: In the visit's present room, the patient and the doctor first.
        unexpected: There is a stranger among them, or there are too many.
        left_at: When the patient was last seen to leave, aware.
        in_old_room: In rooms that this visit has given up; they are closed by the clean-up.
        starts_at: When the visit begins; told while anybody is inside, as is ``doctor_id``.
        life: What goes on; found once, as are the next two, for a full day's rooms are asked often.
        patient_since: Since when the patient is in, reloads not counted; ``None``: is not in.
        since: Since when it goes on so; a call begins with the second of the two.
    """

    people: tuple[Inside, ...] = ()
    unexpected: bool = False
    left_at: datetime | None = None
    in_old_room: tuple[Inside, ...] = ()
    starts_at: datetime | None = None
    doctor_id: UUID | None = None
    life: RoomLife = field(init=False, compare=False)
    patient_since: datetime | None = field(init=False, compare=False)
    since: datetime | None = field(init=False, compare=False)

    def __post_init__(self) -> None:
        since = {one.role: one.since for one in reversed(self.people)}
        life = self._life_with(since.keys())
        begun: datetime | None
        match life:
            case RoomLife.WAITING:
                begun = since[Role.PATIENT]
            case RoomLife.IN_CALL:
                begun = max(since[Role.PATIENT], since[Role.DOCTOR])
            case RoomLife.LEFT:
                begun = self.left_at
            case _:
                begun = min(since.values(), default=None)
        object.__setattr__(self, "life", life)
        object.__setattr__(self, "patient_since", since.get(Role.PATIENT))
        object.__setattr__(self, "since", begun)

    def _life_with(self, roles: Collection[Role | None]) -> RoomLife:
        if self.unexpected:
            return RoomLife.UNEXPECTED
        if Role.PATIENT in roles:
            return RoomLife.IN_CALL if Role.DOCTOR in roles else RoomLife.WAITING
        if self.left_at is not None:
            return RoomLife.LEFT
        return RoomLife.SOMEBODY if roles else RoomLife.NOBODY


Span = tuple[datetime, datetime]
"""A visit's time ``[start, end)``, aware."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """One answer for the whole day.

    Attributes:
        asked_at: When the service was asked; aware.
        rooms: Of every visit in whose rooms anybody is or was, by appointment.
        coming: The video visits that are not over, for :func:`pace`.
    """

    asked_at: datetime
    rooms: Mapping[UUID, RoomPresence]
    coming: tuple[Span, ...]

    @property
    def anybody(self) -> bool:
        """Whether anybody was inside anywhere."""
        return any(room.people or room.in_old_room for room in self.rooms.values())


def began(stays: Sequence[Stay]) -> datetime:
    """Return when one participant who is inside came in; a gap of a reload is no leaving.

    *stays* are all of that participant in that room, at least one, in any order.
    """
    ordered = sorted(stays, key=lambda stay: stay.joined_at, reverse=True)
    since = ordered[0].joined_at
    for stay in ordered[1:]:
        if stay.left_at is None or since - stay.left_at <= RELOAD:
            since = min(since, stay.joined_at)
    return since


# -- how often ------------------------------------------------------------------------------------

GENTLE = timedelta(seconds=12)
SLOW = timedelta(seconds=60)
"""While nobody is expected yet, but a visit is ahead."""
LONGEST = timedelta(minutes=5)
"""However often it has failed."""
BUSY = timedelta(seconds=30)
"""At least this long after the service said that it is asked too often."""
EARLY, LATE = timedelta(minutes=30), timedelta(minutes=60)
"""How long before its start and after its end a visit is near."""
AHEAD = timedelta(hours=2)
"""From how long before a visit we begin to look at all."""
OLD, USELESS = timedelta(seconds=90), timedelta(minutes=5)
"""After how long an answer says little, and nothing, of now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """How the asking went so far.

    Attributes:
        anybody: Somebody was inside at the last answer.
        failures: Questions without an answer since then.
        told_busy: The last of them was refused because we ask too often.
    """

    anybody: bool = False
    failures: int = 0
    told_busy: bool = False


def pace(
    coming: Iterable[Span], now: datetime, course: Course, jitter: float = 0.5
) -> timedelta | None:
    """Return how long to wait before asking again; ``None``: not at all for these visits.

    *jitter*, from ``[0, 1)``, keeps the clinic's desks from asking in step.
    """
    visits = [(start - EARLY, end + LATE) for start, end in coming]
    begins = min((first - (AHEAD - EARLY) for first, end in visits if now < end), default=None)
    if course.anybody or any(first <= now < end for first, end in visits):
        pause = GENTLE
    elif begins is None:
        return None
    elif now < begins:
        return begins - now + SLOW * jitter
    else:
        pause = SLOW
    if course.failures:
        pause = min(LONGEST, max(pause, GENTLE * 2 ** min(course.failures, 8)))
    if course.told_busy:
        pause = max(pause, BUSY)
    return pause * (0.85 + 0.3 * jitter)
