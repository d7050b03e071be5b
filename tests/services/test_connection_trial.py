"""Test connection, against a real server that misbehaves: no room is left, each failure is told."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from desktop_app.errors import (
    ClockWrongError,
    ForeignRoomError,
    ProviderError,
    ProviderForbiddenError,
    ProviderUnauthorisedError,
    ProviderUnreachableError,
)
from desktop_app.services.connection_trial import Step, try_connection
from desktop_app.video.ledger import Ledger
from desktop_app.video.ledger_lines import entries
from desktop_app.video.provider import Credentials
from desktop_app.video.videosdk import VideoSdk
from tests.practice.service import running_service
from tests.scripted_server import after_doing, reset, room, running, status

NOW = datetime.now(UTC)


@pytest.fixture
def server():
    with running() as server:
        yield server


@pytest.fixture
def provider(server, tmp_path):
    credentials = Credentials(api_key="key", secret="s" * 32, endpoint=server.url)
    ledger = Ledger(tmp_path / "ledger", lambda: datetime.now(UTC))
    client = VideoSdk(credentials, lambda: NOW, lambda: 0.0, ledger.of(server.url))
    with closing(ledger), closing(client):
        yield client


def open_rooms(server):
    return [made["roomId"] for made in server.rooms.values() if not made["disabled"]]


def test_every_step_is_told_and_the_room_is_closed(server, provider, tmp_path):
    told = []
    tested = try_connection(provider, told.append)
    assert tested.trouble is None
    assert told == list(tested.done) == list(Step)
    assert len(server.rooms) == 1
    assert open_rooms(server) == []
    day = timedelta(days=1)
    kept = entries(tmp_path / "ledger", NOW - day, NOW + day)
    assert [entry.kind.method for entry in kept] == [asked.method for asked in server.asked]
    assert {entry.answer for entry in kept} == {"200"}


WHEN_OFF = format_datetime(NOW - timedelta(minutes=30), usegmt=True)


@pytest.mark.parametrize(
    ("answer", "error", "made"),
    [
        pytest.param(status(401), ProviderUnauthorisedError, 0, id="bad_key"),
        pytest.param(status(401, Date=WHEN_OFF), ClockWrongError, 0, id="refused_for_the_clock"),
        pytest.param(
            after_doing(status(401, Date=WHEN_OFF)), ClockWrongError, 1, id="clock_and_a_room"
        ),
        pytest.param(status(403), ProviderForbiddenError, 0, id="key_without_rights"),
        pytest.param(
            status(200, b"<html>Log in</html>", **{"Content-Type": "text/html"}),
            ProviderError,
            0,
            id="login_page",
        ),
        pytest.param(after_doing(reset), ProviderUnreachableError, 1, id="answer_lost"),
        pytest.param(
            after_doing(status(200, room("zzzz-zzzz-zzzz", "other"))),
            ForeignRoomError,
            1,
            id="another_room_named",
        ),
    ],
)
def test_a_failure_at_the_first_step_is_told_and_leaves_no_room(
    server, provider, answer, error, made
):
    def first_creation(asked):
        return answer if asked.method == "POST" and asked.path == "/v2/rooms" else None

    server.when = first_creation
    tested = try_connection(provider, lambda _: None)
    assert type(tested.trouble) is error
    assert tested.done == tested.left == ()
    assert len(server.rooms) == made
    assert open_rooms(server) == []


def test_a_room_that_is_shown_open_after_closing_is_told(server, provider):
    def still_open(asked):
        shown = asked.method == "GET" and "validate" not in asked.path
        [made] = server.rooms.values() or [None]
        return status(200, {**made, "disabled": False}) if shown and made else None

    server.when = still_open
    tested = try_connection(provider, lambda _: None)
    assert tested.done == (Step.MAKE, Step.ASK, Step.CLOSE)
    assert type(tested.trouble) is ProviderError
    assert len(tested.left) == 1


def test_a_room_that_could_not_be_closed_is_remembered_and_closed_by_the_next_test(
    server, provider
):
    server.when = lambda asked: None if asked.path == "/v2/rooms" else reset
    tested = try_connection(provider, lambda _: None)
    assert tested.done == (Step.MAKE,)
    assert isinstance(tested.trouble, ProviderUnreachableError)
    assert len(tested.left) == len(open_rooms(server)) == 1
    server.when = lambda asked: None
    again = try_connection(provider, lambda _: None, tested.left)
    assert again.trouble is None
    assert again.left == ()
    assert open_rooms(server) == []


def test_nobody_there_is_told_in_time_and_not_taken_for_an_open_room_for_ever(provider, server):
    server.when = lambda asked: reset
    tested = try_connection(provider, lambda _: None)
    assert isinstance(tested.trouble, ProviderUnreachableError)
    server.when = lambda asked: None
    assert try_connection(provider, lambda _: None, tested.left).left == ()
    assert open_rooms(server) == []


def test_the_practice_service_passes(tmp_path):
    with running_service(tmp_path) as service:
        made = service.endpoint
        credentials = Credentials(api_key=made.api_key, secret=made.secret, endpoint=made.url)
        with closing(VideoSdk(credentials, lambda: datetime.now(UTC))) as client:
            tested = try_connection(client, lambda _: None)
    assert tested.trouble is None
    assert tested.done == tuple(Step)
