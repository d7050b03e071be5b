"""A clock that is off, found out by the Date of a real server's answers: told, then refused."""

from datetime import timedelta
from email.utils import format_datetime

import pytest

from desktop_app.domain.appointment import RoomState, Status
from desktop_app.domain.clock import ClockState
from desktop_app.errors import ClockWrongError
from desktop_app.services.clean_up import clean_up
from desktop_app.services.join import open_visit, patient_link
from desktop_app.services.preflight import preflight
from desktop_app.services.prepare import prepare_ahead
from desktop_app.video.provider import Credentials
from desktop_app.video.videosdk import VideoSdk
from tests.scenes import NOW, TODAY, desk_at
from tests.scripted_server import running, status
from tests.services.looking import rooms_of, trail

NONE = frozenset()
LATER = NOW + timedelta(days=2)


@pytest.fixture
def server():
    with running() as server:
        yield server


@pytest.fixture
def set_back(server):
    """Have the server's clock be so many minutes behind ours."""

    def set_back(minutes):
        date = format_datetime(NOW - timedelta(minutes=minutes), usegmt=True)

        def dated(asked):
            code, answer = server.do(asked)
            return status(code, answer, Date=date)

        server.when = dated

    return set_back


@pytest.fixture
def provider(server):
    keys = Credentials(api_key="key", secret="s" * 64, endpoint=server.url)
    client = VideoSdk(keys, lambda: NOW, jitter=lambda: 0.0)
    yield client
    client.close()


@pytest.fixture
def desk(db, provider):
    return desk_at(db, provider)


def go_on(done, of):
    return True


@pytest.mark.parametrize("side", [1, -1], ids=["ahead", "behind"])
@pytest.mark.parametrize(
    ("minutes", "state"),
    [
        (0, ClockState.OK),
        (1.9, ClockState.OK),
        (2.9, ClockState.WARN),
        (9.9, ClockState.WARN),
        (10.9, ClockState.REFUSE),
        (60 * 24, ClockState.REFUSE),
    ],
)
def test_the_look_at_the_day_tells_how_far_off_the_clock_is(desk, set_back, minutes, state, side):
    set_back(side * minutes)
    found = preflight(desk, TODAY, NOW, go_on)
    assert found.clock is state
    off = found.clock_ahead - side * timedelta(minutes=minutes)
    assert abs(off) <= timedelta(seconds=50)  # the time that the answer took tells nothing


@pytest.mark.parametrize("minutes", [3, -3])
def test_a_clock_that_is_a_little_off_keeps_nobody_from_a_visit(clinic, desk, set_back, minutes):
    set_back(minutes)
    assert open_visit(desk, clinic.visit().id, None, NONE, NOW).created


@pytest.mark.parametrize("minutes", [11, -11])
def test_over_ten_minutes_no_link_is_made_whoever_wants_one(clinic, db, desk, set_back, minutes):
    set_back(minutes)
    visit = clinic.visit()
    for wish in (
        lambda: open_visit(desk, visit.id, None, NONE, NOW),
        lambda: patient_link(desk, visit.id, NONE, NOW),
    ):
        with pytest.raises(ClockWrongError):
            wish()
    assert not {"room-opened", "link-copied"} & {action for action, _ in trail(db, visit)}


def test_once_the_clock_is_right_the_same_visit_opens(clinic, desk, set_back, server):
    set_back(11)
    visit = clinic.visit()
    with pytest.raises(ClockWrongError):
        open_visit(desk, visit.id, None, NONE, NOW)
    set_back(0)
    assert open_visit(desk, visit.id, None, NONE, NOW).meeting_id
    assert len(server.rooms) == 1


def test_rooms_made_ahead_need_no_clock_and_tell_what_they_heard(clinic, db, desk, set_back):
    set_back(11)
    visit = clinic.visit()
    prepared = prepare_ahead(desk, NOW)
    assert (prepared.made, prepared.failure) == (1, None)
    assert prepared.clock_ahead >= timedelta(minutes=10, seconds=58)
    assert [state for _, state, _ in rooms_of(db, visit)] == [RoomState.LIVE]


@pytest.mark.parametrize("minutes", [0, 3, 11, -11])
def test_over_ten_minutes_no_room_is_shut(clinic, desk, set_back, server, minutes):
    visit = clinic.visit()
    open_visit(desk, visit.id, None, NONE, NOW)
    clinic.change(visit.id, status=Status.CANCELLED)
    set_back(minutes)
    preflight(desk, TODAY, NOW, go_on)  # hears of it
    done = clean_up(desk, LATER)
    (room,) = server.rooms.values()
    wrong = abs(minutes) > 10
    assert isinstance(done.stopped, ClockWrongError) is wrong
    assert (len(done.closed), room["disabled"]) == ((0, False) if wrong else (1, True))
