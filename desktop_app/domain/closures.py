"""Days on which nobody is seen: the clinic's closed days, a doctor's absences, public holidays.

A closed day and an absence always count. A public holiday counts unless the clinic said that it
works all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from uuid import UUID

MOST_DAYS_OFF = 366
LONGEST_REASON = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Closure:
    """The days from ``first_day`` to ``last_day``, both included.

    Attributes:
        doctor_id: Who is away; ``None``: the whole clinic.
        reason: As written; may be empty.
        opens: The contrary: work goes on although a holiday falls on these days.
    """

    id: UUID
    doctor_id: UUID | None
    first_day: date
    last_day: date
    reason: str = ""
    opens: bool = False
    version: int = 1

    def covers(self, day: date, doctor_id: UUID) -> bool:
        """Say whether it is about this doctor's *day*."""
        return self.doctor_id in {None, doctor_id} and self.first_day <= day <= self.last_day


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosureWish:
    """Days as a person wants them closed, or (``opens``) worked on although they are holidays."""

    doctor_id: UUID | None
    first_day: date
    last_day: date
    reason: str = ""
    opens: bool = False


class ClosureFault(StrEnum):
    """What can't be right about closed days."""

    PAST = "past"
    LAST_BEFORE_FIRST = "last-before-first"
    TOO_LONG = "too-long"
    REASON_TOO_LONG = "reason-too-long"


def closure_faults(wish: ClosureWish, today: date) -> frozenset[ClosureFault]:
    """Return what can't be right about *wish*."""
    found = {
        ClosureFault.LAST_BEFORE_FIRST: wish.last_day < wish.first_day,
        ClosureFault.PAST: wish.first_day <= wish.last_day < today,
        ClosureFault.TOO_LONG: (wish.last_day - wish.first_day).days > MOST_DAYS_OFF,
        ClosureFault.REASON_TOO_LONG: len(wish.reason) > LONGEST_REASON,
    }
    return frozenset(fault for fault, holds in found.items() if holds)


class Off(StrEnum):
    """Why nobody is seen on a day."""

    CLOSED = "closed"
    ABSENT = "absent"
    HOLIDAY = "holiday"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOff:
    """Why, and the holiday's name or what a person wrote; may be empty."""

    why: Off
    words: str


def day_off(
    day: date,
    doctor_id: UUID,
    closures: Iterable[Closure],
    holiday: Callable[[date], str],
) -> DayOff | None:
    """Return why the doctor sees nobody on *day*, ``None`` if it is a day of work.

    *holiday* names the public holiday of a day, "" on all others.
    """
    about = [closure for closure in closures if closure.covers(day, doctor_id)]
    for closure in about:
        if not closure.opens:
            why = Off.CLOSED if closure.doctor_id is None else Off.ABSENT
            return DayOff(why=why, words=closure.reason)
    name = "" if about else holiday(day)
    return DayOff(why=Off.HOLIDAY, words=name) if name else None


def public_holiday(country: str, day: date) -> str:
    """Return the name of *country*'s public holiday on *day*, "" if there is none.

    *country* is an ISO 3166 code; one that nobody knows has no holidays. The first question of a
    year takes a moment.
    """
    return _holidays(country, day.year).get(day, "") if country else ""


@lru_cache(maxsize=64)
def _holidays(country: str, year: int) -> dict[date, str]:
    import holidays  # large, and needed only where days are planned

    try:
        found = holidays.country_holidays(country, years=year)
    except NotImplementedError:
        return {}
    return dict(found.items())
