"""Trying a link at the practice service's door: it answers in time, and nobody goes in."""

import json
import time
from urllib.parse import parse_qs, urlsplit

import pytest

from desktop_app.errors import ProviderError, ProviderTimeoutError, ProviderUnreachableError
from desktop_app.video.door import LONGEST, Knocked, changed, knock
from desktop_app.video.ledger import unwritten
from tests.practice.service import running_service
from tests.scripted_server import drip, status, text

PAGE = "/rtc-js-prebuilt/0.3.44/"


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    with running_service(tmp_path_factory.mktemp("home")) as running:
        yield running


@pytest.fixture
def link(service):
    room = service.room(allowedParticipantIds=["anna", "bert"])["roomId"]
    token = service.join_token(room, "anna")
    return (
        f"{service.endpoint.url}{PAGE}?token={token}&meetingId={room}&participantId=anna&name=P-1"
    )


def test_the_right_link_is_let_in_and_nobody_is_inside_for_it(service, link):
    assert knock(link, unwritten) == Knocked(let_in=True, words="")
    room = parse_qs(urlsplit(link).query)["meetingId"][0]
    assert service.ongoing(room) == []


def test_another_room_another_person_and_a_closed_room_are_refused_in_words(service, link):
    other = service.room()["roomId"]
    assert knock(changed(link, meetingId=other), unwritten) == Knocked(
        let_in=False, words="This link is for another room"
    )
    assert knock(changed(link, participantId="bert"), unwritten) == Knocked(
        let_in=False, words="This link belongs to somebody else"
    )
    room = parse_qs(urlsplit(link).query)["meetingId"][0]
    service.post("/v2/rooms/deactivate", {"roomId": room})
    assert knock(link, unwritten) == Knocked(let_in=False, words="This room is closed")


def test_a_changed_value_leaves_the_others_as_they_were(link):
    there = changed(link, meetingId="wxyz-wxyz-wxyz")
    before, after = (parse_qs(urlsplit(url).query) for url in (link, there))
    assert after == before | {"meetingId": ["wxyz-wxyz-wxyz"]}
    assert there.split("?")[0] == link.split("?")[0]


def test_each_knock_is_written_down_first_and_without_values(service, link):
    written, answers = [], []

    def enter(*what):
        written.append(what)
        return answers.append

    knock(link, enter)
    assert written == [("GET", PAGE, ["token", "meetingId", "participantId", "name"])]
    assert answers == ["200"]
    assert "ey" not in json.dumps(written)


@pytest.mark.parametrize(
    "url",
    [
        f"https://embed.videosdk.live{PAGE}?token=x",
        f"http://clinic.example{PAGE}?token=x",
        f"http://127.0.0.1.example{PAGE}?token=x",
    ],
)
def test_no_door_but_this_computers_own_is_tried(url):
    with pytest.raises(ValueError, match="own door"):
        knock(url, unwritten)


def test_a_service_that_is_away_is_told(tmp_path):
    with running_service(tmp_path) as running:
        gone = running.endpoint.url
    with pytest.raises(ProviderUnreachableError):
        knock(f"{gone}{PAGE}?token=x", unwritten)


def test_a_door_that_answers_drop_by_drop_is_left_in_time(server):
    server.script = [drip(b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n<")]
    begun = time.monotonic()
    with pytest.raises(ProviderTimeoutError):
        knock(f"{server.url}{PAGE}?token=x", unwritten, seconds=0.5)
    assert time.monotonic() - begun < 30


@pytest.mark.parametrize("code", [302, 500, 503])
def test_what_is_neither_yes_nor_no_is_no_answer(server, code):
    server.script = [status(code, b"", Location=f"{server.url}/elsewhere")]
    with pytest.raises(ProviderError):
        knock(f"{server.url}{PAGE}?token=x", unwritten)
    assert len(server.asked) == 1


def test_a_strangers_words_are_plain_and_short(server):
    server.script = [text(403, f"<h1>No &lt;b&gt;\n way{'!' * 999}</h1>")]
    words = knock(f"{server.url}{PAGE}?token=x", unwritten).words
    assert words.startswith("No <b> way!!!")
    assert len(words) == LONGEST
