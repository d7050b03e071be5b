"""Rooms that have had their time are closed in the background, and nobody at the desk notices."""

from datetime import timedelta

import pytest

from desktop_app.errors import DatabaseBusyError, ProviderBusyError

MINUTE = timedelta(minutes=1)


@pytest.fixture
def minutes(window, clinic, settle):
    """Let minutes pass, one by one; return how often the clean-up ran meanwhile."""
    settle()

    def minutes(count):
        before = len(clinic.asked["clean_up"])
        for _ in range(count):
            clinic.now += MINUTE
            window.watch.tick()
            settle()
        return len(clinic.asked["clean_up"]) - before

    return minutes


def test_a_window_that_comes_to_life_cleans_up_nothing_at_once(window, clinic, settle):
    clinic.due = True
    settle()
    assert clinic.asked["clean_up"] == []


def test_each_minute_it_is_looked_and_only_what_is_due_is_done(clinic, minutes):
    looked = len(clinic.asked["is_due"])
    assert minutes(3) == 0
    assert len(clinic.asked["is_due"]) == looked + 3
    clinic.due = True
    assert minutes(3) == 3
    assert clinic.asked["clean_up"][-1] == (clinic.now,)


def test_a_round_that_lasts_is_not_joined_by_another(window, clinic, minutes, settle):
    clinic.due = True
    clinic.hold("clean_up")
    clinic.now += MINUTE
    window.watch.tick()
    clinic.now += MINUTE
    window.watch.tick()
    clinic.release("clean_up")
    settle()
    assert len(clinic.asked["clean_up"]) == 1
    assert minutes(1) == 1


def test_a_service_in_trouble_is_asked_less_and_less_and_every_ten_minutes_at_last(clinic, minutes):
    clinic.due = True
    clinic.clean_up_stopped = ProviderBusyError()
    assert minutes(1 + 2 + 3 + 5) == 4
    assert minutes(9) == 1  # eight were to be sat out
    assert minutes(30) == 3
    clinic.clean_up_stopped = None
    assert minutes(10) == 1
    assert minutes(5) == 5


def test_a_failure_is_not_told_and_the_next_success_is_back_to_every_minute(
    window, clinic, minutes
):
    clinic.fail("is_due", DatabaseBusyError())
    minutes(3)
    assert not window.strip.isVisible()
    clinic.heal("is_due")
    clinic.due = True
    minutes(10)
    assert minutes(4) == 4


def test_a_window_that_closes_begins_no_further_room(window, clinic, settle, minutes):
    clinic.due = True
    assert minutes(1) == 1
    assert clinic.goes_on == [True]
    clinic.hold("clean_up")
    clinic.now += MINUTE
    window.watch.tick()
    window.close()
    clinic.release("clean_up")
    settle()
    assert clinic.goes_on == [True, False]
    assert minutes(3) == 0
