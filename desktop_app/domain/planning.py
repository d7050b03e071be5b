"""THE PLAN RULE: which sessions a plan makes, which of its days are left out, and why.

A session is planned in the clinic's wall times, and its slots are cut from the time that really
passes: on the days the clocks change it is longer or shorter, and is marked so. A wall time that
the clocks skip makes no session; one that comes twice means its first occurrence, and is marked.
What does not fit before the end is no slot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop_app.domain.appointment import Kind
from desktop_app.domain.clinic_day import comes_twice, instant_of
from desktop_app.domain.closures import Closure, Off, day_off

LEAST_SLOT = 5
MOST_SLOT = 24 * 60
MOST_BUFFER = 4 * 60
MOST_DAYS = 2 * 366
"""How far a plan may reach: what is longer is a slip of the finger."""
LONGEST_LOCATION = 100
_WEEKDAYS = "MO", "TU", "WE", "TH", "FR", "SA", "SU"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """A session's wall times, and how they are cut into slots.

    Attributes:
        buffer_minutes: Left free after each slot but the last.
    """

    starts: time
    ends: time
    slot_minutes: int
    buffer_minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionPlan:
    """A doctor's sessions, once or weekly.

    Attributes:
        last_day: Included; of a single session its day.
        weekdays: Monday is 0; none: once, on ``first_day``.
        kind: ``None``: mixed.
    """

    doctor_id: UUID
    first_day: date
    last_day: date
    weekdays: frozenset[int] = frozenset()
    hours: Hours
    location: str = ""
    kind: Kind | None = None


class Fault(StrEnum):
    """What can't be right about a plan by itself."""

    PAST = "past"
    LAST_BEFORE_FIRST = "last-before-first"
    TOO_FAR = "too-far"
    NO_SUCH_WEEKDAY = "no-such-weekday"
    END_BEFORE_START = "end-before-start"
    SLOT_TOO_SHORT = "slot-too-short"
    SLOT_TOO_LONG = "slot-too-long"
    BUFFER_TOO_LONG = "buffer-too-long"
    LOCATION_TOO_LONG = "location-too-long"


class LeftFor(StrEnum):
    """Why one of a plan's days gets no session."""

    CLOSED = Off.CLOSED
    ABSENT = Off.ABSENT
    HOLIDAY = Off.HOLIDAY
    SKIPPED = "skipped"
    """The clocks skip the start or the end."""
    SHORT = "short"
    """The clocks make the session too short for a single slot."""
    OVERLAP = "overlap"
    """The doctor has another session then."""


class Mark(StrEnum):
    """What is odd about a session on the day the clocks change."""

    START_TWICE = "start-twice"
    END_TWICE = "end-twice"
    CLOCKS_CHANGE = "clocks-change"


@dataclass(frozen=True, slots=True)
class Times:
    """``[starts_at, ends_at)``; aware, UTC."""

    starts_at: datetime
    ends_at: datetime

    def meets(self, other: Times) -> bool:
        """Say whether both have a moment in common."""
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedSession:
    """One session that a plan makes."""

    day: date
    times: Times
    slots: tuple[Times, ...]
    marks: frozenset[Mark]


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """One day that gets no session.

    Attributes:
        words: The holiday's name, or the reason as somebody wrote it.
        wall: The time of day that the clocks skip.
        other: When the doctor's other session is.
    """

    day: date
    why: LeftFor
    words: str = ""
    wall: time | None = None
    other: Times | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What comes of a plan; days in order."""

    sessions: tuple[PlannedSession, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def slots(self) -> int:
        """How many slots there are in all of it."""
        return sum(len(session.slots) for session in self.sessions)


def faults_of(plan: SessionPlan, today: date) -> frozenset[Fault]:
    """Return what can't be right about *plan*, whatever else is planned."""
    found = set(hours_faults(plan.hours, plan.location))
    if plan.first_day < today:
        found.add(Fault.PAST)
    if plan.last_day < plan.first_day:
        found.add(Fault.LAST_BEFORE_FIRST)
    elif (plan.last_day - plan.first_day).days > MOST_DAYS:
        found.add(Fault.TOO_FAR)
    elif not days_of(plan):
        found.add(Fault.NO_SUCH_WEEKDAY)
    return frozenset(found)


def hours_faults(hours: Hours, location: str) -> Iterator[Fault]:
    """Yield what can't be right about *hours* on any day, or about the place."""
    if hours.ends <= hours.starts:
        yield Fault.END_BEFORE_START
    elif hours.slot_minutes > _wall_minutes(hours):
        yield Fault.SLOT_TOO_LONG
    if hours.slot_minutes < LEAST_SLOT:
        yield Fault.SLOT_TOO_SHORT
    if not 0 <= hours.buffer_minutes <= MOST_BUFFER:
        yield Fault.BUFFER_TOO_LONG
    if len(location) > LONGEST_LOCATION:
        yield Fault.LOCATION_TOO_LONG


def rule_of(plan: SessionPlan) -> str:
    """Return the plan's days as an RRULE, "" for a single session."""
    if not plan.weekdays:
        return ""
    by_day = ",".join(_WEEKDAYS[day] for day in sorted(plan.weekdays))
    return f"FREQ=WEEKLY;BYDAY={by_day};UNTIL={plan.last_day:%Y%m%d}"


def days_of(plan: SessionPlan) -> tuple[date, ...]:
    """Return the days that *plan* names, before any is left out."""
    if not plan.weekdays:
        return (plan.first_day,)
    from dateutil.rrule import rrulestr  # needed only where something repeats

    start = datetime.combine(plan.first_day, time.min)
    return tuple(each.date() for each in rrulestr(rule_of(plan), dtstart=start))


def planned(
    plan: SessionPlan,
    zone: ZoneInfo,
    taken: Mapping[date, Sequence[Times]],
    closures: Sequence[Closure],
    holiday: Callable[[date], str],
) -> Planned:
    """Return what comes of *plan*.

    Args:
        plan: Without faults.
        zone: The clinic's.
        taken: The doctor's sessions that are there already, by local day.
        closures: All that may be about these days.
        holiday: Names the public holiday of a day, "" on all others.
    """
    sessions: list[PlannedSession] = []
    left: list[LeftOut] = []
    for day in days_of(plan):
        off = day_off(day, plan.doctor_id, closures, holiday)
        if off is not None:
            left.append(LeftOut(day=day, why=LeftFor(off.why), words=off.words))
            continue
        match session_on(day, plan.hours, zone, taken.get(day, ())):
            case PlannedSession() as session:
                sessions.append(session)
            case LeftOut() as reason:
                left.append(reason)
    return Planned(sessions=tuple(sessions), left_out=tuple(left))


def session_on(
    day: date, hours: Hours, zone: ZoneInfo, taken: Sequence[Times] = ()
) -> PlannedSession | LeftOut:
    """Return the session of *hours* on *day*, or why there can be none beside those *taken*."""
    starts_at = instant_of(day, hours.starts, zone)
    ends_at = instant_of(day, hours.ends, zone)
    if starts_at is None or ends_at is None:
        wall = hours.starts if starts_at is None else hours.ends
        return LeftOut(day=day, why=LeftFor.SKIPPED, wall=wall)
    times = Times(starts_at, ends_at)
    slots = tuple(cut(times, hours))
    if not slots:
        return LeftOut(day=day, why=LeftFor.SHORT)
    for other in taken:
        if times.meets(other):
            return LeftOut(day=day, why=LeftFor.OVERLAP, other=other)
    return PlannedSession(day=day, times=times, slots=slots, marks=_marks(day, hours, zone, times))


def cut(times: Times, hours: Hours) -> Iterator[Times]:
    """Yield the slots that fit into *times*, one after the other."""
    length, buffer = _minutes(hours.slot_minutes), _minutes(hours.buffer_minutes)
    start = times.starts_at
    while start + length <= times.ends_at:
        yield Times(start, start + length)
        start += length + buffer


def _marks(day: date, hours: Hours, zone: ZoneInfo, times: Times) -> frozenset[Mark]:
    real = times.ends_at - times.starts_at
    found = {
        Mark.START_TWICE: comes_twice(day, hours.starts, zone),
        Mark.END_TWICE: comes_twice(day, hours.ends, zone),
        Mark.CLOCKS_CHANGE: real != _minutes(_wall_minutes(hours)),
    }
    return frozenset(mark for mark, holds in found.items() if holds)


def _wall_minutes(hours: Hours) -> int:
    minutes = (hours.ends.hour - hours.starts.hour) * 60
    return minutes + hours.ends.minute - hours.starts.minute


def _minutes(count: int) -> timedelta:
    return timedelta(minutes=count)
