"""What the charts count: worked out by hand, and what must hold whatever happened."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.appointment import HOLDS_SLOT, Status
from desktop_app.domain.lateness import FORGOTTEN
from desktop_app.domain.statistics import (
    NOTHING,
    Doctor,
    OfferedTime,
    Span,
    Statistics,
    Tally,
    VisitFact,
    last_weeks,
    lateness,
    tallies,
    weeks_of,
)

NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)
RAHMAN, OKAFOR = uuid4(), uuid4()


def minutes(count):
    return timedelta(minutes=count)


def a_visit(start=0, length=15, status=Status.FULFILLED, arrived=None, started=None, **changes):
    """A visit told in minutes after nine."""
    begins = NINE + minutes(start)
    values = {
        "doctor_id": RAHMAN,
        "starts_at": begins,
        "ends_at": begins + minutes(length),
        "status": status,
        "arrived_at": None if arrived is None else NINE + minutes(arrived),
        "started_at": None if started is None else NINE + minutes(started),
    }
    return VisitFact(**values | changes)


def offered(start, length=15, doctor=RAHMAN):
    begins = NINE + minutes(start)
    return OfferedTime(doctor_id=doctor, starts_at=begins, ends_at=begins + minutes(length))


def counted(*visits, free=(), now=NINE + timedelta(days=1)):
    return tallies(free, visits, now).get(RAHMAN, NOTHING)


def test_a_morning_worked_out_by_hand():
    visits = [
        a_visit(0, arrived=-5, started=4),  # the doctor is 4 late
        a_visit(15, arrived=25, started=26),  # the patient is 10 late, the doctor then 1
        a_visit(30, arrived=30, started=30),  # nobody is
        a_visit(45, status=Status.NO_SHOW),
        a_visit(60, status=Status.CANCELLED, arrived=60, started=61),
        a_visit(75, status=Status.BOOKED),
        a_visit(75, length=10, status=Status.BOOKED),  # an extra one
    ]
    tally = counted(*visits, free=[offered(start) for start in range(0, 90, 15)])
    assert (tally.visits, tally.no_shows, tally.expected) == (5, 1, 6)
    assert tally.no_show_rate == pytest.approx(1 / 6)
    assert (tally.booked, tally.offered) == (minutes(70), minutes(90))
    assert tally.utilisation == pytest.approx(70 / 90)
    assert (tally.waits, tally.patient_late, tally.doctor_late) == (3, minutes(10), minutes(5))
    assert tally.patient_late_minutes == pytest.approx(10 / 3)
    assert tally.doctor_late_minutes == pytest.approx(5 / 3)


@pytest.mark.parametrize(
    ("arrived", "started", "late"),
    [
        pytest.param(-20, -5, (0, 0), id="both_early"),
        pytest.param(-20, 7, (0, 7), id="patient_early_doctor_late"),
        pytest.param(12, 12, (12, 0), id="patient_late_doctor_at_once"),
        pytest.param(12, 20, (12, 8), id="both_late"),
        pytest.param(12, 3, (12, 0), id="marked_as_arrived_after_the_doctor_began"),
        pytest.param(None, 5, None, id="nobody_marked_the_arrival"),
        pytest.param(5, None, None, id="never_begun"),
        pytest.param(0, 12 * 60, None, id="forgotten_until_the_evening"),
    ],
)
def test_waiting_is_split_between_patient_and_doctor(arrived, started, late):
    expected = late and tuple(map(minutes, late))
    assert lateness(a_visit(arrived=arrived, started=started)) == expected


def test_what_is_still_to_come_dilutes_no_rate():
    visits = [a_visit(0, status=Status.NO_SHOW), *(a_visit(60 * n) for n in range(1, 5))]
    assert counted(*visits, now=NINE + minutes(60)).no_show_rate == 1 / 2
    assert counted(*visits, now=NINE + minutes(240)).no_show_rate == 1 / 5


def test_nothing_counted_is_no_rate_of_zero():
    shares = NOTHING.no_show_rate, NOTHING.utilisation
    assert (*shares, NOTHING.patient_late_minutes, NOTHING.doctor_late_minutes) == (None,) * 4


visits_of_a_week = st.lists(
    st.builds(
        a_visit,
        start=st.integers(0, 7 * 24 * 60),
        length=st.integers(1, 120),
        status=st.sampled_from(Status),
        arrived=st.none() | st.integers(-60, 7 * 24 * 60),
        started=st.none() | st.integers(-60, 7 * 24 * 60),
        doctor_id=st.sampled_from([RAHMAN, OKAFOR]),
    ),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(visits_of_a_week, st.integers(0, 7 * 24 * 60))
def test_whatever_happened_the_counts_stay_sane_and_add_up(visits, later):
    now = NINE + minutes(later)
    found = tallies((), visits, now)
    for tally in found.values():
        assert 0 <= tally.no_shows <= tally.expected <= tally.visits + tally.no_shows
        assert 0 <= tally.waits <= tally.visits
        assert minutes(0) <= tally.patient_late <= FORGOTTEN * tally.waits
        assert minutes(0) <= tally.doctor_late <= FORGOTTEN * tally.waits
    whole = sum(found.values(), NOTHING)
    assert whole.visits == sum(visit.status in HOLDS_SLOT for visit in visits)
    assert whole.no_shows == sum(visit.status is Status.NO_SHOW for visit in visits)
    apart = [tallies((), [visit], now) for visit in visits]
    assert sum((t for one in apart for t in one.values()), NOTHING) == whole
    assert all(found.get(doctor, NOTHING) == sum(
        (one[doctor] for one in apart if doctor in one), NOTHING
    ) for doctor in (RAHMAN, OKAFOR))  # fmt: skip


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 400))
def test_weeks_share_out_the_days_and_begin_on_mondays(first, length):
    last = first + timedelta(days=length)
    weeks = weeks_of(first, last)
    days = [week.first + timedelta(days=n) for week in weeks
            for n in range((week.last - week.first).days + 1)]  # fmt: skip
    assert days == [first + timedelta(days=n) for n in range(length + 1)]
    assert all(week.first.weekday() == 0 for week in weeks[1:])
    assert all(week.last.weekday() == 6 for week in weeks[:-1])


def test_the_last_weeks_are_whole_and_end_with_this_one():
    friday = date(2026, 11, 27)
    assert last_weeks(friday, 1) == Span(date(2026, 11, 23), date(2026, 11, 29))
    assert last_weeks(friday, 4) == Span(date(2026, 11, 2), date(2026, 11, 29))
    assert len(weeks_of(*(last_weeks(friday, 52).first, date(2026, 11, 29)))) == 52


def test_weeks_and_doctors_can_be_summed_up():
    this, before = Span(date(2026, 11, 23), date(2026, 11, 29)), Span(NINE.date(), NINE.date())
    one = Tally(visits=1, offered=minutes(30), booked=minutes(15))
    found = Statistics(
        weeks=(before, this),
        doctors=(Doctor(id=OKAFOR, name="Dr. Okafor"), Doctor(id=RAHMAN, name="Dr. Rahman")),
        tallies={(this, RAHMAN): one, (before, RAHMAN): one, (this, OKAFOR): one},
    )
    assert found.of(this).visits == 2
    assert found.of(before, OKAFOR) == NOTHING
    assert found.total() == replace(one, visits=3, offered=minutes(90), booked=minutes(45))
    assert found.total(RAHMAN).utilisation == 1 / 2
