"""The sample clinic's week: three days behind, today, and three days ahead.

Today is busy whatever the weekday and the hour, so that whoever looks sees people waiting, visits
going on and video visits still to come. No chance decides that part: the doctors of the late line
run late until midnight, and one sits up for the night line if somebody looks in the night.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop_app.domain.appointment import Session, Slot
from desktop_app.domain.clinic_day import day_of
from desktop_app.services.sample_names import DOCTORS
from desktop_app.storage.sample import SampleDoctor

BEHIND, AHEAD = 3, 3
"""Days of the week before and after today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When and where the clinic is looked at. ``now`` is aware."""

    now: datetime
    zone: ZoneInfo

    @property
    def today(self) -> date:
        """The clinic's local day."""
        return day_of(self.now, self.zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """A block of the day, in wall times.

    Attributes:
        line: A line is video only, and has an appointment in five of six slots.
        late: How far the doctor is behind.
    """

    starts: time
    ends: time
    minutes: int = 20
    line: bool = False
    late: timedelta = timedelta(minutes=8)


DAY = (
    Shift(starts=time(8), ends=time(12)),
    Shift(starts=time(8), ends=time(11, 30), minutes=15),
    Shift(starts=time(9), ends=time(12), minutes=15),
    Shift(starts=time(8, 30), ends=time(12, 30), late=timedelta(minutes=14)),
    Shift(starts=time(9), ends=time(13), minutes=30),
    Shift(starts=time(10), ends=time(14)),
    Shift(starts=time(11), ends=time(15), minutes=20, late=timedelta(minutes=20)),
    Shift(starts=time(12, 30), ends=time(16, 30)),
    Shift(starts=time(13), ends=time(17), minutes=30),
    Shift(starts=time(14), ends=time(18)),
    Shift(starts=time(15), ends=time(19), minutes=15, late=timedelta(minutes=15)),
    Shift(starts=time(16), ends=time(20)),
)
_LATE = Shift(
    starts=time(19, 30), ends=time(23, 45), minutes=15, line=True, late=timedelta(minutes=40)
)
LATE_LINE = (_LATE, _LATE)
NIGHT_LINE = Shift(starts=time(0), ends=time(9), line=True, late=timedelta(minutes=25))
NIGHT_ENDS = time(8, 45)
"""Until then somebody may be looking before the day has really begun."""
SATURDAY = DAY[:5]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A session with its empty slots, and the shift that it follows."""

    session: Session
    shift: Shift


class Week:
    """Lays out the sessions of the days around a moment."""

    def __init__(self, chance: Random, moment: Moment) -> None:
        self._chance = chance
        self._moment = moment
        self.doctors = tuple(
            SampleDoctor(id=self._id(), name=name, speciality=speciality)
            for name, speciality in DOCTORS
        )

    def blocks(self) -> Iterator[Block]:
        """Yield every session of the week, day by day. No doctor is in two places at once."""
        for offset in range(-BEHIND, AHEAD + 1):
            day = self._moment.today + timedelta(days=offset)
            doctors = self._on_duty(offset)
            for number, shift in enumerate(self._shifts(day)):
                yield self._block(day, shift, doctors[number % len(doctors)], number)

    def _on_duty(self, offset: int) -> tuple[SampleDoctor, ...]:
        """Return the doctors in the order of this day's shifts; it turns from day to day."""
        turn = offset % len(self.doctors)
        return self.doctors[turn:] + self.doctors[:turn]

    def _shifts(self, day: date) -> Iterable[Shift]:
        if day == self._moment.today:
            wall = self._moment.now.astimezone(self._moment.zone).time()
            return DAY + LATE_LINE + ((NIGHT_LINE,) if wall < NIGHT_ENDS else ())
        match day.isoweekday():
            case 6:
                return SATURDAY + LATE_LINE
            case 7:
                return LATE_LINE
            case _:
                return DAY + LATE_LINE

    def _block(self, day: date, shift: Shift, doctor: SampleDoctor, number: int) -> Block:
        starts_at, ends_at = self._instant(day, shift.starts), self._instant(day, shift.ends)
        slots = tuple(self._slots(starts_at, ends_at, timedelta(minutes=shift.minutes)))
        session = Session(
            id=self._id(),
            external_id=None,
            doctor_id=doctor.id,
            doctor=doctor.name,
            speciality=doctor.speciality,
            location="Video line" if shift.line else f"Room {number % 8 + 1}",
            starts_at=starts_at,
            ends_at=ends_at,
            slots=slots,
        )
        return Block(session=session, shift=shift)

    def _slots(self, first: datetime, end: datetime, length: timedelta) -> Iterator[Slot]:
        """Cut ``[first, end)`` into slots: as many as really pass, also when the clocks change."""
        for index in range((end - first) // length):
            starts_at = first + index * length
            yield Slot(
                id=self._id(),
                index=index,
                starts_at=starts_at,
                ends_at=starts_at + length,
                extra=False,
                appointment=None,
                released=(),
            )

    def _instant(self, day: date, wall: time) -> datetime:
        """Return the wall time's instant; a time that the clocks skip means as long after."""
        return datetime.combine(day, wall, self._moment.zone).astimezone(UTC)

    def _id(self) -> UUID:
        return UUID(int=self._chance.getrandbits(128), version=4)
