"""No storm: a service in trouble hears from each desk less than once a second."""

import threading
import time
from datetime import UTC, datetime
from itertools import pairwise
from random import Random

import pytest

from desktop_app.errors import ProviderBusyError, ProviderError, ProviderUnreachableError
from desktop_app.video.pace import GAP_S, LEFT_OVER_S, LONGEST_QUIET_S, MANY, Pace
from desktop_app.video.provider import Budget, Credentials
from desktop_app.video.videosdk import VideoSdk
from tests.scripted_server import reset, status

ROOM = "abcd-efgh-ijkl"


class Time:
    """A clock that moves only by being slept on."""

    def __init__(self):
        self.now = 1_000.0

    def __call__(self):
        return self.now

    def sleep(self, seconds):
        self.now += seconds


def asking(trouble, seed, seconds=600.0, patience=15.0):
    """When a desk's requests leave that wishes something ten times a second, all the time."""
    clock = Time()
    begun = clock.now
    pace = Pace(Random(seed).random, clock, clock.sleep)  # noqa: S311 - must come out the same
    left = []
    while clock.now < begun + seconds:
        try:
            pace.take_turn("GET", patience)
        except ProviderError:
            clock.sleep(0.1)
            continue
        left.append(clock.now - begun)
        trouble(pace)
        clock.sleep(0.1)
    return left


OUTAGES = {
    "down": lambda pace: pace.failed(),
    "busy, no time named": lambda pace: pace.busy(0),
    "busy for a second": lambda pace: pace.busy(1),
    "busy for an hour": lambda pace: pace.busy(3600),
}


@pytest.mark.parametrize("trouble", OUTAGES)
def test_forty_desks_in_ten_minutes_of_trouble_make_no_storm(trouble):
    desks = [asking(OUTAGES[trouble], seed) for seed in range(40)]
    for left in desks:
        assert len(left) < 600
        windows = [sum(1 for at in left if n <= at < n + 10) for n in range(10, 590)]
        assert max(windows) <= 10  # at any time, less than one a second
    together = [sum(1 for left in desks for at in left if n <= at < n + 1) for n in range(30, 599)]
    assert max(together) <= 40
    assert sum(together) / len(together) < 40 / GAP_S


def test_a_header_does_not_lock_the_clinic_out():
    left = asking(OUTAGES["busy for an hour"], 1, patience=3_600)
    gaps = [later - earlier for earlier, later in pairwise(left)]
    assert min(gaps) >= LONGEST_QUIET_S
    assert max(gaps) <= LONGEST_QUIET_S + 3


def test_a_first_failure_holds_up_nothing_and_a_success_ends_the_trouble():
    clock = Time()
    pace = Pace(lambda: 0.0, clock, clock.sleep)
    for _ in range(MANY - 1):
        pace.take_turn("GET", 1)
        pace.failed()
    assert clock.now == 1_000.0
    pace.failed()
    pace.take_turn("GET", 5)
    assert clock.now == 1_000.0 + GAP_S
    pace.well()
    pace.take_turn("GET", 1)
    assert clock.now == 1_000.0 + GAP_S


def test_a_success_that_was_under_way_does_not_break_the_quiet():
    clock = Time()
    pace = Pace(lambda: 0.0, clock, clock.sleep)
    pace.busy(20)
    pace.well()
    with pytest.raises(ProviderBusyError):
        pace.take_turn("GET", 15)


def test_who_cannot_wait_is_told_at_once_what_the_trouble_is():
    clock = Time()
    pace = Pace(lambda: 0.0, clock, clock.sleep)
    for _ in range(MANY):
        pace.failed()
    with pytest.raises(ProviderUnreachableError, match="GET: quiet"):
        pace.take_turn("GET", 1)
    assert clock.now == 1_000.0


@pytest.mark.parametrize("trouble", OUTAGES)
def test_what_nobody_waits_for_takes_no_turn_that_a_person_may_want(trouble):
    clock = Time()
    pace = Pace(lambda: 0.5, clock, clock.sleep)
    for _ in range(MANY):
        pace.take_left_over_turn("GET")
        OUTAGES["down"](pace)
    OUTAGES[trouble](pace)
    for _ in range(int(LEFT_OVER_S)):
        with pytest.raises(ProviderError, match="GET: gives way"):
            pace.take_left_over_turn("GET")
        clock.sleep(1)
    pace.take_turn("GET", 60)
    taken = clock.now
    with pytest.raises(ProviderError):
        pace.take_left_over_turn("GET")
    assert clock.now == taken  # and nobody waited for it


def test_a_desk_without_anybody_finds_out_that_the_trouble_is_over():
    clock = Time()
    pace = Pace(lambda: 0.5, clock, clock.sleep)
    pace.busy(20)
    clock.sleep(20 + LEFT_OVER_S)
    pace.take_left_over_turn("GET")
    with pytest.raises(ProviderBusyError):
        pace.take_left_over_turn("GET")
    pace.failed()
    clock.sleep(GAP_S + 0.5 + LEFT_OVER_S)
    pace.take_left_over_turn("GET")
    pace.well()
    pace.take_left_over_turn("GET")


def test_a_look_at_who_is_inside_never_comes_before_a_try_again(sdk, server):
    server.script = [status(429, **{"Retry-After": "1"})]
    with pytest.raises(ProviderBusyError):
        sdk.create_room("ref-1", [], Budget(seconds=60, requests=1))
    with pytest.raises(ProviderBusyError, match="gives way"):
        sdk.ongoing(Budget(seconds=60, gives_way=True))
    assert sdk.create_room("ref-1", [], Budget(seconds=60))
    assert [asked.method for asked in server.asked] == ["POST", "POST"]
    assert sdk.ongoing(Budget(seconds=60, gives_way=True)) == {}


@pytest.mark.parametrize("code", [503, 429])
def test_a_client_whose_every_job_asks_all_the_time_stays_below_one_a_second(server, code):
    pair = Credentials(api_key="k", secret="s" * 32, endpoint=server.url)
    sdk = VideoSdk(pair, lambda: datetime.now(UTC))
    server.script = [status(code)] * 10_000
    end = time.monotonic() + 4.0

    def job():
        while (left := end - time.monotonic()) > 0:
            with pytest.raises(ProviderError):
                sdk.validate_room(ROOM, Budget(seconds=left))
            time.sleep(0.01)

    jobs = [threading.Thread(target=job) for _ in range(6)]
    for one in jobs:
        one.start()
    for one in jobs:
        one.join(60)
    sdk.close()
    first_burst = 6 + MANY
    assert len(server.asked) <= first_burst + 4


@pytest.mark.parametrize("step", [status(503), reset], ids=["503", "broken"])
def test_in_a_longer_outage_a_wish_sends_one_request_only(sdk, server, step):
    server.script = [step] * 9
    for expected in (3, 4, 5):
        with pytest.raises(ProviderUnreachableError):
            sdk.validate_room(ROOM, Budget(seconds=60))
        assert len(server.asked) == expected
    server.script = []
    assert sdk.create_room("ref-1", [], Budget(seconds=60))
