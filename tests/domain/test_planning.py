from datetime import date, datetime, time, timedelta
from itertools import pairwise
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.clinic_day import day_bounds
from desktop_app.domain.closures import Closure, public_holiday
from desktop_app.domain.planning import (
    MOST_DAYS,
    Fault,
    Hours,
    LeftFor,
    LeftOut,
    Mark,
    SessionPlan,
    Times,
    days_of,
    faults_of,
    planned,
    rule_of,
    session_on,
)

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
DOCTOR = uuid4()
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
"""In Berlin 02:00 is skipped on the one, and comes twice on the other."""

# For each zone a day of 23 hours (or half an hour less), one of 25, and an ordinary one.
ODD_DAYS = [
    ("Europe/Berlin", date(2026, 3, 29), 23),
    ("Europe/Berlin", date(2026, 10, 25), 25),
    ("America/New_York", date(2026, 3, 8), 23),
    ("America/New_York", date(2026, 11, 1), 25),
    ("Australia/Lord_Howe", date(2026, 10, 4), 23.5),
    ("Australia/Lord_Howe", date(2026, 4, 5), 24.5),
    ("Asia/Kolkata", date(2026, 3, 29), 24),
    ("Africa/Casablanca", date(2026, 2, 15), 25),
    ("Africa/Casablanca", date(2026, 3, 22), 23),
]


def hours(starts="09:00", ends="12:00", slot=30, buffer=0):
    starts, ends = time.fromisoformat(starts), time.fromisoformat(ends)
    return Hours(starts=starts, ends=ends, slot_minutes=slot, buffer_minutes=buffer)


def a_plan(first=MONDAY, last=None, weekdays=(), of=None, **fields):
    return SessionPlan(
        doctor_id=DOCTOR,
        first_day=first,
        last_day=last or first,
        weekdays=frozenset(weekdays),
        hours=of or hours(),
        **fields,
    )


def walls(times, zone=BERLIN):
    return [f"{each.starts_at.astimezone(zone):%H:%M}" for each in times]


def closed(first, last=None, doctor=None, **fields):
    return Closure(id=uuid4(), doctor_id=doctor, first_day=first, last_day=last or first, **fields)


def what_comes(plan, *, closures=(), taken=None, country=""):
    return planned(plan, BERLIN, taken or {}, closures, lambda day: public_holiday(country, day))


# -- which days -----------------------------------------------------------------------------------


def test_a_session_is_planned_once_or_weekly_on_its_weekdays():
    assert days_of(a_plan()) == (MONDAY,)
    assert rule_of(a_plan()) == ""
    weekly = a_plan(last=date(2026, 12, 4), weekdays=(2, 0))
    assert [day.isoformat() for day in days_of(weekly)] == [
        "2026-11-23",
        "2026-11-25",
        "2026-11-30",
        "2026-12-02",
    ]
    assert rule_of(weekly) == "FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261204"


@given(
    st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.integers(0, 120),
    st.frozensets(st.integers(0, 6), min_size=1),
)
def test_a_weekly_plan_has_every_such_weekday_of_its_days_and_no_other(first, length, weekdays):
    last = first + timedelta(days=length)
    every = (first + timedelta(days=n) for n in range(length + 1))
    expected = tuple(day for day in every if day.weekday() in weekdays)
    assert days_of(a_plan(first, last, weekdays)) == expected


def test_closed_days_absences_and_holidays_are_left_out_and_named():
    plan = a_plan(date(2026, 12, 21), date(2026, 12, 31), range(7))
    off = [
        closed(date(2026, 12, 24), reason="Christmas Eve"),
        closed(date(2026, 12, 28), date(2026, 12, 29), DOCTOR, reason="Conference"),
        closed(date(2026, 12, 30), doctor=uuid4()),  # another doctor's
    ]
    outcome = what_comes(plan, closures=off, country="DE")
    assert [(each.day.day, each.why) for each in outcome.left_out] == [
        (24, LeftFor.CLOSED),
        (25, LeftFor.HOLIDAY),
        (26, LeftFor.HOLIDAY),
        (28, LeftFor.ABSENT),
        (29, LeftFor.ABSENT),
    ]
    assert outcome.left_out[0].words == "Christmas Eve"
    assert all(each.words for each in outcome.left_out[:4])
    assert [each.day.day for each in outcome.sessions] == [21, 22, 23, 27, 30, 31]


def test_a_holiday_on_which_the_clinic_works_is_planned_but_not_one_on_which_a_doctor_is_away():
    plan = a_plan(date(2026, 12, 25), date(2026, 12, 26), range(7))
    works = closed(date(2026, 12, 25), date(2026, 12, 26), opens=True)
    assert len(what_comes(plan, closures=[works], country="DE").sessions) == 2
    away = closed(date(2026, 12, 26), doctor=DOCTOR)
    outcome = what_comes(plan, closures=[works, away], country="DE")
    assert [each.why for each in outcome.left_out] == [LeftFor.ABSENT]


def test_a_country_nobody_knows_has_no_holidays():
    assert public_holiday("DE", date(2026, 12, 25))
    assert public_holiday("XX", date(2026, 12, 25)) == ""
    assert public_holiday("", date(2026, 12, 25)) == ""


def test_a_day_on_which_the_doctor_has_a_session_then_is_left_out_and_a_neighbour_is_fine():
    [session] = what_comes(a_plan()).sessions
    before = Times(session.times.starts_at - timedelta(hours=1), session.times.starts_at)
    assert what_comes(a_plan(), taken={MONDAY: [before]}).sessions == (session,)
    late = Times(before.starts_at, before.ends_at + timedelta(minutes=1))
    [left] = what_comes(a_plan(), taken={MONDAY: [before, late]}).left_out
    assert (left.why, left.other) == (LeftFor.OVERLAP, late)


# -- what can't be right --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("plan", "fault"),
    [
        (a_plan(MONDAY - timedelta(days=1)), Fault.PAST),
        (a_plan(last=MONDAY - timedelta(days=1), weekdays=[0]), Fault.LAST_BEFORE_FIRST),
        (a_plan(last=MONDAY + timedelta(days=MOST_DAYS + 1), weekdays=[0]), Fault.TOO_FAR),
        (a_plan(last=MONDAY + timedelta(days=3), weekdays=[6]), Fault.NO_SUCH_WEEKDAY),
        (a_plan(of=hours("12:00", "12:00")), Fault.END_BEFORE_START),
        (a_plan(of=hours(slot=4)), Fault.SLOT_TOO_SHORT),
        (a_plan(of=hours(slot=-5)), Fault.SLOT_TOO_SHORT),
        (a_plan(of=hours(slot=181)), Fault.SLOT_TOO_LONG),
        (a_plan(of=hours(buffer=-1)), Fault.BUFFER_TOO_LONG),
        (a_plan(of=hours(buffer=241)), Fault.BUFFER_TOO_LONG),
        (a_plan(location="x" * 101), Fault.LOCATION_TOO_LONG),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_each_fault_of_a_plan_is_named(plan, fault):
    assert faults_of(plan, MONDAY) == {fault}


def test_an_ordinary_plan_has_no_faults():
    assert not faults_of(a_plan(last=MONDAY + timedelta(days=300), weekdays=[0, 3]), MONDAY)


# -- slots ----------------------------------------------------------------------------------------


def test_slots_stand_after_each_other_with_the_buffer_between_and_none_that_does_not_fit():
    session = session_on(MONDAY, hours("09:00", "10:35", 20, 5), BERLIN)
    assert walls(session.slots) == ["09:00", "09:25", "09:50", "10:15"]
    assert session_on(MONDAY, hours("09:00", "10:34", 20, 5), BERLIN).slots == session.slots[:3]


@pytest.mark.parametrize(
    ("starts", "ends", "wall"), [("02:30", "06:00", "02:30"), ("01:00", "02:00", "02:00")]
)
def test_a_start_or_end_that_the_clocks_skip_makes_no_session_and_is_named(starts, ends, wall):
    left = session_on(SPRING, hours(starts, ends), BERLIN)
    assert left == LeftOut(day=SPRING, why=LeftFor.SKIPPED, wall=time.fromisoformat(wall))


def test_a_start_that_comes_twice_is_the_first_one_and_marked():
    session = session_on(AUTUMN, hours("02:30", "04:00", 30), BERLIN)
    assert session.marks == {Mark.START_TWICE, Mark.CLOCKS_CHANGE}
    assert session.times.starts_at.astimezone(BERLIN).utcoffset() == timedelta(hours=2)
    assert walls(session.slots) == ["02:30", "02:00", "02:30", "03:00", "03:30"]
    ending = session_on(AUTUMN, hours("01:00", "02:30", 30), BERLIN)
    assert ending.marks == {Mark.END_TWICE}
    assert len(ending.slots) == 3


def test_a_session_over_the_change_of_clocks_has_slots_of_real_length_and_is_marked():
    short = session_on(SPRING, hours("01:00", "05:00", 60), BERLIN)
    assert walls(short.slots) == ["01:00", "03:00", "04:00"]
    assert short.marks == {Mark.CLOCKS_CHANGE}
    assert not session_on(SPRING, hours("06:00", "09:00"), BERLIN).marks


def test_a_session_that_the_clocks_leave_no_room_for_a_slot_is_left_out():
    left = session_on(SPRING, hours("01:30", "03:00", 45), BERLIN)
    assert left == LeftOut(day=SPRING, why=LeftFor.SHORT)


walls_of_day = st.integers(0, 24 * 60 - 1).map(lambda minute: time(*divmod(minute, 60)))


@settings(max_examples=40)
@pytest.mark.parametrize(("zone", "day", "length"), ODD_DAYS)
@given(st.data())
def test_on_days_of_23_24_and_25_hours_slots_keep_their_length_their_buffer_and_their_session(
    zone, day, length, data
):
    zone = ZoneInfo(zone)
    first, end = day_bounds(day, zone)
    assert end - first == timedelta(hours=length)
    starts, ends = sorted(data.draw(st.tuples(walls_of_day, walls_of_day)))
    wanted = Hours(
        starts=starts,
        ends=ends,
        slot_minutes=data.draw(st.integers(5, 90)),
        buffer_minutes=data.draw(st.integers(0, 20)),
    )
    made = session_on(day, wanted, zone)
    if isinstance(made, LeftOut):
        assert made.why in {LeftFor.SKIPPED, LeftFor.SHORT}
        return
    local = [at.astimezone(zone) for at in (made.times.starts_at, made.times.ends_at)]
    assert [at.replace(tzinfo=None, fold=0) for at in local] == [
        datetime.combine(day, starts),
        datetime.combine(day, ends),
    ]
    assert all(each.fold == 0 for each in local)  # the first of two
    size = timedelta(minutes=wanted.slot_minutes)
    assert all(slot.ends_at - slot.starts_at == size for slot in made.slots)
    assert made.times.starts_at == made.slots[0].starts_at
    assert made.slots[-1].ends_at <= made.times.ends_at
    gap = timedelta(minutes=wanted.buffer_minutes)
    assert all(two.starts_at - one.ends_at == gap for one, two in pairwise(made.slots))
    assert made.slots[-1].ends_at + gap + size > made.times.ends_at  # one more would not fit
    in_clocks = datetime.combine(day, ends) - datetime.combine(day, starts)
    assert (Mark.CLOCKS_CHANGE in made.marks) == (
        made.times.ends_at - made.times.starts_at != in_clocks
    )
