from datetime import timedelta

import pytest

from desktop_app.domain.clock import (
    CLOCK_REFUSE,
    CLOCK_WARN,
    ClockState,
    clock_state,
    require_clock,
)
from desktop_app.errors import ClockWrongError

A_SECOND = timedelta(seconds=1)


@pytest.mark.parametrize("side", [1, -1], ids=["ahead", "behind"])
@pytest.mark.parametrize(
    ("off", "state"),
    [
        (timedelta(0), ClockState.OK),
        (CLOCK_WARN, ClockState.OK),
        (CLOCK_WARN + A_SECOND, ClockState.WARN),
        (CLOCK_REFUSE, ClockState.WARN),
        (CLOCK_REFUSE + A_SECOND, ClockState.REFUSE),
        (timedelta(days=400), ClockState.REFUSE),
    ],
)
def test_over_two_minutes_warns_and_over_ten_refuses(off, state, side):
    assert clock_state(side * off) is state


def test_a_service_that_was_not_asked_has_said_nothing_against_our_clock():
    assert clock_state(None) is ClockState.OK
    require_clock(None)


@pytest.mark.parametrize("side", [1, -1], ids=["ahead", "behind"])
def test_only_a_clock_that_is_over_ten_minutes_off_is_refused(side):
    require_clock(side * CLOCK_REFUSE)
    with pytest.raises(ClockWrongError):
        require_clock(side * (CLOCK_REFUSE + A_SECOND))


def test_the_limits_are_two_and_ten_minutes():
    assert (timedelta(minutes=2), timedelta(minutes=10)) == (CLOCK_WARN, CLOCK_REFUSE)
