from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.presence import BUSY, GENTLE, LONGEST, SLOW, Course, pace

START = datetime(2026, 11, 23, 9, tzinfo=UTC)
END = START + timedelta(minutes=15)
VISITS = ((START, END),)
QUIET, SOMEBODY = Course(), Course(anybody=True)


def minutes(number):
    return timedelta(minutes=number)


@pytest.mark.parametrize(
    "now",
    [START - minutes(30), START, END, END + minutes(60) - timedelta.resolution],
    ids=["half an hour before", "at its start", "at its end", "just within an hour after"],
)
def test_the_service_is_asked_gently_while_a_visit_is_near(now):
    assert pace(VISITS, now, QUIET) == GENTLE


@pytest.mark.parametrize("before", [31, 60, 120])
def test_it_is_asked_slowly_while_a_visit_is_ahead(before):
    assert pace(VISITS, START - minutes(before), QUIET) == SLOW


@pytest.mark.parametrize("hours", [3, 12, 100])
def test_at_night_it_is_left_alone_until_the_next_visit_is_ahead(hours):
    now = START - timedelta(hours=hours)
    assert pace(VISITS, now, QUIET, 0.0) == START - timedelta(hours=2) - now


def test_without_any_more_visits_it_is_not_asked_at_all():
    assert pace((), START, QUIET) is None
    assert pace(VISITS, END + minutes(60), QUIET) is None


@pytest.mark.parametrize("now", [START - timedelta(days=1), START, END + timedelta(days=1)])
def test_while_somebody_is_inside_it_is_asked_whatever_the_time(now):
    assert pace(VISITS, now, SOMEBODY) == GENTLE
    assert pace((), now, SOMEBODY) == GENTLE


def test_a_visit_that_is_over_does_not_hide_the_next():
    later = START + timedelta(hours=8)
    now = END + timedelta(hours=3)
    coming = (*VISITS, (later, later + minutes(15)))
    assert pace(coming, now, QUIET, 0.0) == later - timedelta(hours=2) - now


def test_each_failure_doubles_the_pause_up_to_five_minutes():
    pauses = [pace(VISITS, START, Course(failures=failures)) for failures in range(7)]
    assert pauses[:4] == [GENTLE, 2 * GENTLE, 4 * GENTLE, 8 * GENTLE]
    assert pauses[5:] == [LONGEST, LONGEST]
    assert pace(VISITS, START, Course(failures=10_000)) == LONGEST


def test_a_failure_makes_nothing_faster():
    assert pace(VISITS, START - minutes(60), Course(failures=1)) == SLOW


def test_a_service_that_is_asked_too_often_is_left_alone_for_longer():
    assert pace(VISITS, START, Course(failures=1, told_busy=True)) == BUSY


def test_failures_do_not_wake_anybody_at_night():
    assert pace((), START, Course(failures=3, told_busy=True)) is None


@given(
    now=st.integers(-300, 300),
    failures=st.integers(0, 20),
    anybody=st.booleans(),
    busy=st.booleans(),
    jitter=st.floats(0, 1, exclude_max=True),
)
def test_it_is_never_asked_in_haste(now, failures, anybody, busy, jitter):
    course = Course(anybody=anybody, failures=failures, told_busy=busy)
    pause = pace(VISITS, START + minutes(now), course, jitter)
    if pause is not None:
        soonest = now + pause / minutes(1)  # of the minutes from the visit's start
        assert pause >= timedelta(seconds=10) or soonest >= -120
        assert timedelta(0) < pause <= max(LONGEST * 1.15, timedelta(hours=4))


def test_desks_do_not_ask_in_step():
    pauses = {pace(VISITS, START, QUIET, jitter / 10) for jitter in range(10)}
    assert len(pauses) == 10
    assert all(timedelta(seconds=10) <= pause <= timedelta(seconds=14) for pause in pauses)
