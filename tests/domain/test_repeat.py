"""A visit every week: the same wall time, whatever the clocks do."""

from datetime import UTC, date, datetime, time, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.clinic_day import instant_of
from desktop_app.domain.repeat import MOST_TURNS, Clash, DoctorsSlot, turns, weekly

ZONES = [
    ZoneInfo(name)
    for name in (
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",  # the clocks change by half an hour
        "Africa/Casablanca",
        "Asia/Kolkata",
    )
]
BERLIN = ZONES[0]


def a_slot(day, wall, zone=BERLIN, free=True):
    return DoctorsSlot(slot_id=uuid4(), day=day, starts_at=instant_of(day, wall, zone), free=free)


@settings(max_examples=80, deadline=None)
@given(
    st.dates(date(2020, 1, 1), date(2035, 1, 1)),
    st.integers(0, 95),
    st.integers(1, MOST_TURNS),
    st.sampled_from(ZONES),
)
def test_every_turn_is_at_the_same_wall_time_seven_days_on(first, quarter, times, zone):
    wall = time(quarter // 4, quarter % 4 * 15)
    days = weekly(first, times)
    slots = [a_slot(day, wall, zone) for day in days if instant_of(day, wall, zone)]
    planned = turns(days, wall, zone, slots)
    assert len(planned) == times
    for number, turn in enumerate(planned):
        assert turn.day == first + timedelta(weeks=number)
        if turn.slot is None:
            assert turn.clash is Clash.CLOCKS
            assert instant_of(turn.day, wall, zone) is None
        else:
            local = turn.slot.starts_at.astimezone(zone)
            assert (local.date(), local.time()) == (turn.day, wall)


def test_the_utc_time_moves_when_the_clocks_do():
    first, wall = date(2026, 10, 19), time(9, 30)
    days = weekly(first, 2)  # the clocks go back on the 25th
    one, two = turns(days, wall, BERLIN, [a_slot(day, wall) for day in days])
    assert one.slot.starts_at == datetime(2026, 10, 19, 7, 30, tzinfo=UTC)
    assert two.slot.starts_at == datetime(2026, 10, 26, 8, 30, tzinfo=UTC)


def test_each_clash_says_why_and_names_the_nearest_free_slot_of_that_day():
    days = weekly(date(2026, 11, 23), 4)
    near = a_slot(days[1], time(10))
    slots = [
        a_slot(days[0], time(9, 30)),
        a_slot(days[1], time(9, 30), free=False),
        a_slot(days[1], time(8)),
        near,
        a_slot(days[2], time(9, 30), free=False),
    ]
    fine, taken, full, nothing = turns(days, time(9, 30), BERLIN, slots)
    assert (fine.slot, fine.clash, fine.nearest) == (slots[0], None, None)
    assert (taken.slot, taken.clash, taken.nearest) == (None, Clash.TAKEN, near)
    assert (full.slot, full.clash, full.nearest) == (None, Clash.TAKEN, None)
    assert (nothing.slot, nothing.clash, nothing.nearest) == (None, Clash.NOT_PLANNED, None)


def test_a_time_that_the_clocks_skip_is_named_and_the_nearest_offered():
    days = weekly(date(2027, 3, 21), 2)  # 02:30 does not exist on the 28th
    near = a_slot(days[1], time(4))
    _, skipped = turns(days, time(2, 30), BERLIN, [near])
    assert (skipped.clash, skipped.nearest) == (Clash.CLOCKS, near)


@pytest.mark.parametrize("times", [-1, 0, MOST_TURNS + 1])
def test_a_repeat_has_its_limits(times):
    with pytest.raises(ValueError, match="times"):
        weekly(date(2026, 11, 23), times)
    with pytest.raises(ValueError, match="calendar"):
        weekly(date.max, 2)
