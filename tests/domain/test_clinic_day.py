from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.clinic_day import day_bounds, day_of, instant_of

ZONES = [
    "Europe/Berlin",
    "America/New_York",
    "Africa/Cairo",  # the clocks skip midnight itself
    "Australia/Lord_Howe",  # by half an hour
    "Asia/Kathmandu",  # 5:45 from UTC, and never changes
]

zones = st.sampled_from(ZONES).map(ZoneInfo)
days = st.dates(date(1990, 1, 1), date(2036, 12, 31))
instants = st.datetimes(datetime(1990, 1, 1), datetime(2036, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Berlin", date(2026, 3, 29), 23),
        ("Europe/Berlin", date(2026, 10, 25), 25),
        ("Europe/Berlin", date(2026, 11, 23), 24),
        ("America/New_York", date(2026, 3, 8), 23),
        ("America/New_York", date(2026, 11, 1), 25),
        ("Africa/Cairo", date(2026, 4, 24), 23),
        ("Africa/Cairo", date(2026, 10, 29), 25),
        ("Australia/Lord_Howe", date(2026, 4, 5), 24.5),
        ("Australia/Lord_Howe", date(2026, 10, 4), 23.5),
        ("Asia/Kathmandu", date(2026, 3, 29), 24),
        ("Pacific/Apia", date(2011, 12, 30), 0),
    ],
)
def test_a_day_is_as_long_as_the_clinics_clocks_make_it(zone, day, hours):
    first, end = day_bounds(day, ZoneInfo(zone))
    assert end - first == timedelta(hours=hours)


def test_a_day_whose_midnight_is_skipped_begins_when_the_clocks_jump():
    first, _ = day_bounds(date(2026, 4, 24), ZoneInfo("Africa/Cairo"))
    assert first == datetime(2026, 4, 23, 22, tzinfo=UTC)
    assert first.astimezone(ZoneInfo("Africa/Cairo")).time() == time(1)


@given(days, zones)
def test_days_follow_each_other_without_a_gap_or_an_overlap(day, zone):
    first, end = day_bounds(day, zone)
    assert first < end
    assert day_bounds(day + timedelta(days=1), zone)[0] == end
    assert {first.tzinfo, end.tzinfo} == {UTC}


@given(instants, zones)
def test_every_instant_lies_in_the_day_on_which_it_falls(instant, zone):
    first, end = day_bounds(day_of(instant, zone), zone)
    assert first <= instant < end


@given(days, st.times(), zones)
def test_a_wall_time_is_found_again_or_skipped_by_the_clocks(day, wall, zone):
    instant = instant_of(day, wall, zone)
    if instant is not None:
        assert instant.tzinfo is UTC
        local = instant.astimezone(zone)
        assert (local.date(), local.time()) == (day, wall)
    else:
        before = datetime.combine(day, wall, zone)
        assert before.utcoffset() != before.replace(fold=1).utcoffset()


@pytest.mark.parametrize(
    ("zone", "day", "wall"),
    [
        ("Europe/Berlin", date(2026, 3, 29), time(2, 30)),
        ("America/New_York", date(2026, 3, 8), time(2, 0)),
        ("Africa/Cairo", date(2026, 4, 24), time(0, 0)),
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 15)),
    ],
)
def test_a_wall_time_that_the_clocks_skip_is_no_instant(zone, day, wall):
    assert instant_of(day, wall, ZoneInfo(zone)) is None


def test_a_wall_time_that_comes_twice_means_its_first_occurrence():
    instant = instant_of(date(2026, 10, 25), time(2, 30), ZoneInfo("Europe/Berlin"))
    assert instant == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
