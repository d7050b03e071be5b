"""What the charts count: worked out by hand, and what must hold whatever happened."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.appointment import HOLDS_SLOT, Status
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.lateness import FORGOTTEN
from desktop_app.domain.statistics import (
    NOTHING,
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

RAHMAN, OKAFOR = uuid4(), uuid4()


def minutes(count):
    return timedelta(minutes=count)


def a_visit(start=0, length=15, status=Status.FULFILLED, arrived=None, started=None, **changes):
    """A visit told in minutes after nine; it is over."""
    values = {
        "doctor_id": RAHMAN,
        "status": status,
        "length_s": 60 * length,
        "begun": True,
        "arrived_s": None if arrived is None else 60 * (arrived - start),
        "started_s": None if started is None else 60 * (started - start),
    }
    return VisitFact(**values | changes)


def counted(*visits, free=()):
    return tallies(free, visits).get(RAHMAN, NOTHING)


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
    tally = counted(*visits, free=[OfferedTime(doctor_id=RAHMAN, length_s=900, count=6)])
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
    visit = a_visit(arrived=arrived, started=started)
    found = lateness(visit.arrived_s, visit.started_s)
    assert found == (late and tuple(60 * minutes for minutes in late))


def test_what_is_still_to_come_dilutes_no_rate():
    to_come = a_visit(status=Status.BOOKED, begun=False, count=3)
    visits = [a_visit(status=Status.NO_SHOW), a_visit(), to_come]
    assert counted(*visits).no_show_rate == 1 / 2
    assert counted(*visits[:2], replace(to_come, begun=True)).no_show_rate == 1 / 5


def test_nothing_counted_is_no_rate_of_zero():
    shares = NOTHING.no_show_rate, NOTHING.utilisation
    assert (*shares, NOTHING.patient_late_minutes, NOTHING.doctor_late_minutes) == (None,) * 4


visits_of_a_week = st.lists(
    st.builds(
        a_visit,
        length=st.integers(1, 120),
        status=st.sampled_from(Status),
        arrived=st.none() | st.integers(-60, 24 * 60),
        started=st.none() | st.integers(-60, 24 * 60),
        begun=st.booleans(),
        count=st.integers(1, 3),
        doctor_id=st.sampled_from([RAHMAN, OKAFOR]),
    ),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(visits_of_a_week)
def test_whatever_happened_the_counts_stay_sane_and_add_up(visits):
    found = tallies((), visits)
    for tally in found.values():
        assert 0 <= tally.no_shows <= tally.expected <= tally.visits + tally.no_shows
        assert 0 <= tally.waits <= tally.visits
        assert minutes(0) <= tally.patient_late <= FORGOTTEN * tally.waits
        assert minutes(0) <= tally.doctor_late <= FORGOTTEN * tally.waits
    whole = sum(found.values(), NOTHING)
    assert whole.visits == sum(v.count for v in visits if v.status in HOLDS_SLOT)
    assert whole.no_shows == sum(v.count for v in visits if v.status is Status.NO_SHOW)
    apart = [tallies((), [visit]) for visit in visits]
    assert sum((t for one in apart for t in one.values()), NOTHING) == whole
    assert all(found.get(doctor, NOTHING) == sum(
        (one[doctor] for one in apart if doctor in one), NOTHING
    ) for doctor in (RAHMAN, OKAFOR))  # fmt: skip


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 400))
def test_weeks_share_out_the_days_and_begin_on_mondays(first, length):
    last = first + timedelta(days=length)
    weeks = weeks_of(first, last)
    days = [day for week in weeks for day in week.days()]
    assert days == [first + timedelta(days=n) for n in range(length + 1)]
    assert all(week.first.weekday() == 0 for week in weeks[1:])
    assert all(week.last.weekday() == 6 for week in weeks[:-1])


def test_the_last_weeks_are_whole_and_end_with_this_one():
    friday = date(2026, 11, 27)
    assert last_weeks(friday, 1) == Span(date(2026, 11, 23), date(2026, 11, 29))
    assert last_weeks(friday, 4) == Span(date(2026, 11, 2), date(2026, 11, 29))
    assert len(weeks_of(*(last_weeks(friday, 52).first, date(2026, 11, 29)))) == 52


def test_weeks_and_doctors_can_be_summed_up():
    this, before = (
        Span(date(2026, 11, 23), date(2026, 11, 29)),
        Span(date(2026, 11, 22), date(2026, 11, 22)),
    )
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
