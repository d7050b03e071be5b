"""WHAT IS COUNTED of visits, of doctors' time and of waiting, week by week.

- A *visit* is one that holds its slot: it took place, or is still to come. Cancelled ones and
  mistakes count nowhere.
- A *no-show* is a visit whose patient did not come. The *rate* is of all whose time has come,
  no-shows among them: what is still to come can't have been missed.
- *Offered* is the time of a doctor's ordinary slots. Blocked and withdrawn ones are not offered;
  extra ones were not either, before somebody was put into them.
- *Booked* is the time of all slots that a visit holds, whatever the slot is. *Utilisation* is
  booked by offered: with extra slots it may be more than the whole.
- *Waiting* is known of visits of which both are known, when the patient came and when the doctor
  began. The *patient was late* from the slot's beginning until they came, the *doctor was late*
  from when both the slot had begun and the patient was there until the doctor began. Nobody was
  early: earlier is 0. Who seems to be later than :data:`~.lateness.FORGOTTEN` was forgotten, and
  of such a visit no waiting is counted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from desktop_app.domain.appointment import HOLDS_SLOT, Status
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.lateness import FORGOTTEN

ZERO = timedelta(0)
_FORGOTTEN_S = FORGOTTEN.total_seconds()
WEEK = timedelta(days=7)
MOST_WEEKS = 106
"""Two years and a bit: more can't be read in one picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedTime:
    """So many slots of one length that patients could be booked into."""

    doctor_id: UUID
    length_s: int
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitFact:
    """So many visits of which the same is known; seconds, from the slot's beginning where they say.

    Attributes:
        length_s: Of the slot.
        begun: The slot's time has come.
        arrived_s: When the patient came, before 0 if early; ``None``: not known.
        started_s: When the doctor began; ``None``: not known.
    """

    doctor_id: UUID
    status: Status
    length_s: int
    begun: bool
    arrived_s: int | None
    started_s: int | None
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What was counted, of one doctor and week or of many.

    Attributes:
        expected: Visits whose time has come, no-shows among them.
        waits: Visits of which waiting is known.
    """

    visits: int = 0
    no_shows: int = 0
    expected: int = 0
    offered: timedelta = ZERO
    booked: timedelta = ZERO
    waits: int = 0
    patient_late: timedelta = ZERO
    doctor_late: timedelta = ZERO

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            visits=self.visits + other.visits,
            no_shows=self.no_shows + other.no_shows,
            expected=self.expected + other.expected,
            offered=self.offered + other.offered,
            booked=self.booked + other.booked,
            waits=self.waits + other.waits,
            patient_late=self.patient_late + other.patient_late,
            doctor_late=self.doctor_late + other.doctor_late,
        )

    @property
    def no_show_rate(self) -> float | None:
        """A share of 1; ``None`` where nobody was expected."""
        return self.no_shows / self.expected if self.expected else None

    @property
    def utilisation(self) -> float | None:
        """A share of 1, more with extra slots; ``None`` where nothing was offered."""
        return self.booked / self.offered if self.offered else None

    @property
    def patient_late_minutes(self) -> float | None:
        """How late a patient was on average; ``None`` where nothing is known."""
        return _minutes_each(self.patient_late, self.waits)

    @property
    def doctor_late_minutes(self) -> float | None:
        """How late a doctor was on average; ``None`` where nothing is known."""
        return _minutes_each(self.doctor_late, self.waits)


NOTHING = Tally()


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Local days, both included; a week from Monday to Sunday, or what is wanted of it."""

    first: date
    last: date

    def days(self) -> Iterator[date]:
        """Yield each of them."""
        for number in range((self.last - self.first).days + 1):
            yield self.first + timedelta(days=number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """The weeks of a period.

    Attributes:
        doctors: Those of whom anything was counted, by name.
        tallies: By week and doctor; where nothing was counted there is none.
    """

    weeks: tuple[Span, ...]
    doctors: tuple[Doctor, ...]
    tallies: Mapping[tuple[Span, UUID], Tally]

    def of(self, week: Span, doctor: UUID | None = None) -> Tally:
        """Return what was counted in a week, of one doctor or of all."""
        doctors = [each.id for each in self.doctors] if doctor is None else [doctor]
        return _sum(self.tallies.get((week, each), NOTHING) for each in doctors)

    def total(self, doctor: UUID | None = None) -> Tally:
        """Return what was counted in all weeks, of one doctor or of all."""
        return _sum(self.of(week, doctor) for week in self.weeks)


def weeks_of(first: date, last: date) -> tuple[Span, ...]:
    """Return the weeks of the days ``[first, last]``; only those days count."""
    found, day = [], first
    while day <= last:
        sunday = day + timedelta(days=6 - day.weekday())
        found.append(Span(day, min(sunday, last)))
        day = sunday + timedelta(days=1)
    return tuple(found)


def last_weeks(today: date, count: int) -> Span:
    """Return so many whole weeks, that of *today* as the last."""
    monday = today - timedelta(days=today.weekday())
    return Span(monday - (count - 1) * WEEK, monday + timedelta(days=6))


def tallies(offered: Iterable[OfferedTime], visits: Iterable[VisitFact]) -> Mapping[UUID, Tally]:
    """Return what was counted of each doctor."""
    counts: defaultdict[UUID, _Count] = defaultdict(_Count)
    for time in offered:
        counts[time.doctor_id].offered_s += time.length_s * time.count
    for visit in visits:
        counts[visit.doctor_id].add(visit)
    return {doctor: count.tally() for doctor, count in counts.items()}


def lateness(arrived_s: int | None, started_s: int | None) -> tuple[int, int] | None:
    """Return how late the patient was, and then the doctor, in seconds; ``None``: not known.

    Both are told in seconds from the slot's beginning.
    """
    if arrived_s is None or started_s is None:
        return None
    there = max(0, arrived_s)
    patient, doctor = there, max(0, started_s - there)
    return (patient, doctor) if max(patient, doctor) < _FORGOTTEN_S else None


class _Count:
    """A tally that still grows: a year has too many visits for one that does not."""

    def __init__(self) -> None:
        self.visits = self.no_shows = self.expected = self.waits = 0
        self.offered_s = self.booked_s = self.patient_late_s = self.doctor_late_s = 0

    def add(self, visit: VisitFact) -> None:
        if visit.status is Status.NO_SHOW:
            self.no_shows += visit.count
            self.expected += visit.count
        if visit.status not in HOLDS_SLOT:
            return
        self.visits += visit.count
        self.expected += visit.count if visit.begun else 0
        self.booked_s += visit.count * visit.length_s
        late = lateness(visit.arrived_s, visit.started_s)
        if late is not None:
            self.waits += visit.count
            self.patient_late_s += visit.count * late[0]
            self.doctor_late_s += visit.count * late[1]

    def tally(self) -> Tally:
        return Tally(
            visits=self.visits,
            no_shows=self.no_shows,
            expected=self.expected,
            offered=timedelta(seconds=self.offered_s),
            booked=timedelta(seconds=self.booked_s),
            waits=self.waits,
            patient_late=timedelta(seconds=self.patient_late_s),
            doctor_late=timedelta(seconds=self.doctor_late_s),
        )


def _sum(tallies: Iterable[Tally]) -> Tally:
    return sum(tallies, NOTHING)


def _minutes_each(time: timedelta, count: int) -> float | None:
    return time / timedelta(minutes=1) / count if count else None
