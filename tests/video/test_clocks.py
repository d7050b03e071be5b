"""A slow answer, a jump, a cache: none of them is a wrong clock."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.video.clocks import clock_ahead

NOW = datetime(2026, 11, 23, 9, 0, 30, tzinfo=UTC)


def dated(instant):
    return {"Date": f"{instant:%a, %d %b %Y %H:%M:%S} GMT"}


def seconds(**parts):
    return timedelta(**parts).total_seconds()


@pytest.mark.parametrize("written_after", [0, 3, 7, 14.9])
def test_an_answer_that_took_its_time_is_no_wrong_clock(written_after):
    waited = timedelta(seconds=15)
    theirs = NOW - waited + timedelta(seconds=written_after)
    assert clock_ahead(dated(theirs), NOW, waited) == timedelta()


def test_a_slow_answer_hides_no_wrong_clock():
    waited = timedelta(seconds=15)
    ahead = clock_ahead(dated(NOW - timedelta(minutes=11)), NOW, waited)
    assert timedelta(minutes=10.7) < ahead <= timedelta(minutes=11)
    behind = clock_ahead(dated(NOW + timedelta(minutes=11)), NOW, waited)
    assert behind == timedelta(minutes=-11)


def test_a_clock_set_while_we_waited_counts_as_it_is_now():
    """It was an hour ahead at the question; the wait is told by a clock that cannot be set."""
    assert clock_ahead(dated(NOW), NOW, timedelta(seconds=2)) == timedelta()
    jumped = NOW + timedelta(hours=1)
    assert clock_ahead(dated(NOW), jumped, timedelta(seconds=2)) > timedelta(minutes=59)


@pytest.mark.parametrize("age", ["0", "1", "18000", "soon", ""])
def test_whatever_a_cache_says_of_its_age_its_date_does_not_count(age):
    assert clock_ahead(dated(NOW) | {"Age": age}, NOW, timedelta()) is None
