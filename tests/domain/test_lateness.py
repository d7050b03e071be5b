from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.lateness import FORGOTTEN, Limits, Offer, Warmth, late, wait

START = datetime(2026, 11, 23, 9, tzinfo=UTC)
CLINIC = Limits(late=(2, 5, 15), wait=(10, 20))
LINK, CALL, NO_SHOW = Offer.COPY_LINK, Offer.CALL, Offer.NO_SHOW
MINUTE = timedelta(minutes=1)


def after(minutes, status=Status.BOOKED, kind=Kind.VIDEO, limits=CLINIC):
    return late(status, kind, START, START + minutes * MINUTE, limits)


def waited(minutes, came=0, status=Status.ARRIVED, limits=CLINIC):
    """What is told that many minutes after the visit was to begin."""
    return wait(status, START + came * MINUTE, START, START + minutes * MINUTE, limits)


@pytest.mark.parametrize(
    ("minutes", "offers"),
    [
        (2, (LINK,)),
        (4.99, (LINK,)),
        (5, (LINK, CALL)),
        (14.99, (LINK, CALL)),
        (15, (LINK, CALL, NO_SHOW)),
        (300, (LINK, CALL, NO_SHOW)),
    ],
)
def test_the_offers_fall_due_one_after_the_other(minutes, offers):
    told = after(minutes)
    assert (told.minutes, told.offers) == (int(minutes), offers)
    assert told.warmth is (Warmth.DANGER if NO_SHOW in offers else Warmth.ATTENTION)


@pytest.mark.parametrize("minutes", [-60, -1, 0, 1.99])
def test_nobody_is_late_before_the_first_limit(minutes):
    assert after(minutes) is None


def test_a_visit_that_was_forgotten_is_late_no_more():
    assert after(FORGOTTEN / MINUTE - 1) is not None
    assert after(FORGOTTEN / MINUTE) is None


@pytest.mark.parametrize("kind", [Kind.IN_PERSON, Kind.PHONE])
def test_only_a_video_visit_has_a_link_to_copy(kind):
    assert after(2, kind=kind).offers == ()
    assert after(15, kind=kind).offers == (CALL, NO_SHOW)


@pytest.mark.parametrize("status", [each for each in Status if each is not Status.BOOKED])
def test_who_is_there_or_whose_visit_has_ended_is_not_late(status):
    assert after(30, status) is None


@pytest.mark.parametrize("status", [each for each in Status if each is not Status.ARRIVED])
def test_who_is_not_there_or_not_there_any_more_does_not_wait(status):
    assert waited(30, status=status) is None


@pytest.mark.parametrize(
    ("minutes", "warmth"),
    [
        (0, Warmth.CALM),
        (9.99, Warmth.CALM),
        (10, Warmth.ATTENTION),
        (19.99, Warmth.ATTENTION),
        (20, Warmth.DANGER),
        (200, Warmth.DANGER),
    ],
)
def test_waiting_warms_up_with_the_clinics_limits(minutes, warmth):
    assert waited(minutes).warmth is warmth


def test_who_comes_early_waits_but_is_not_kept_waiting_before_the_time():
    early = waited(5, came=-25)
    assert (early.minutes, early.warmth) == (30, Warmth.CALM)
    assert waited(10, came=-25).warmth is Warmth.ATTENTION


def test_who_comes_late_is_kept_waiting_from_then_on():
    assert waited(25, came=16).warmth is Warmth.CALM
    assert waited(26, came=16).warmth is Warmth.ATTENTION


def test_waiting_without_a_time_counts_from_the_arrival():
    told = wait(Status.ARRIVED, START, None, START + 20 * MINUTE, CLINIC)
    assert (told.minutes, told.warmth) == (20, Warmth.DANGER)


def test_a_clock_that_is_behind_lets_nobody_wait_for_less_than_no_time():
    assert waited(-3, came=0).minutes == 0


def test_a_waiting_that_was_forgotten_is_not_counted():
    assert waited(FORGOTTEN / MINUTE) is None


limits = st.builds(
    lambda late, wait: Limits(late=sorted(late), wait=sorted(wait)),
    st.lists(st.integers(1, 60), min_size=3, max_size=3),
    st.lists(st.integers(1, 60), min_size=2, max_size=2),
)


@settings(max_examples=50)
@given(limits, st.integers(0, 600), st.integers(0, 60))
def test_as_time_goes_by_offers_only_come_and_warmth_only_rises(limits, minutes, more):
    heat = [Warmth.CALM, Warmth.ATTENTION, Warmth.DANGER]
    first, second = (after(each, limits=limits) for each in (minutes, minutes + more))
    if first is not None:
        assert set(first.offers) <= set(second.offers)
        assert heat.index(first.warmth) <= heat.index(second.warmth)
    one, two = (waited(each, limits=limits) for each in (minutes, minutes + more))
    assert heat.index(one.warmth) <= heat.index(two.warmth)
