"""The join page below the browser: what it answers, and what its socket says."""

import re
import socket as sockets
import time
from urllib.parse import urlencode

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from desktop_app.resources import folder
from tests.practice.guest import WAIT_S, Guest
from tests.practice.service import ALL_RIGHTS, running_service, until


def page(service, room, who="patient", version="0.3.44", permissions=("allow_join",), **more):
    """Ask for the page of a good link, with *more* parameters or others."""
    known = {
        "token": service.join_token(room, who, permissions),
        "meetingId": room,
        "participantId": who,
        "name": "Patient",
    } | more
    query = urlencode({name: value for name, value in known.items() if value is not None})
    return service.get(f"/rtc-js-prebuilt/{version}/?{query}", token="")


@pytest.fixture
def room(service):
    return service.room()["roomId"]


# -- the link ----------------------------------------------------------------------------------


@pytest.mark.parametrize("version", ["0.3.44", "0.3.44/", "0.3.45"])
def test_a_good_link_opens_the_page(service, room, version):
    answer = page(service, room, version=version)
    assert answer.status_code == 200
    assert "not for patients" in answer.text


def test_a_page_keeps_to_itself(service, room):
    for answer in (page(service, room), page(service, room, meetingId=None)):
        headers = answer.headers
        assert headers["Cache-Control"] == "no-store"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert "camera=(self), microphone=(self)" in headers["Permissions-Policy"]
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert "<script>" not in answer.text
        assert " style=" not in answer.text


def test_every_file_that_the_page_is_made_of_is_there_and_no_other(service):
    made_of = {file.name for file in (folder() / "practice").iterdir()}
    for name in made_of:
        answer = service.get(f"/practice/page/{name}", token="")
        is_template = name.endswith(".html")
        assert answer.status_code == (404 if is_template else 200), name
        assert answer.headers.get("X-Content-Type-Options") == (None if is_template else "nosniff")
        imports = re.findall(r'from "\./([^"]+)"', answer.text)
        assert set(imports) <= made_of
    for name in ("../practice.json", "%2e%2e%2fpractice.json", "none.js"):
        assert service.get(f"/practice/page/{name}", token="").status_code == 404


REFUSED = [
    pytest.param(lambda s, r: {"token": None}, 400, "not complete", id="no_token"),
    pytest.param(lambda s, r: {"meetingId": None}, 400, "not complete", id="no_room"),
    pytest.param(lambda s, r: {"token": "nonsense"}, 401, "not valid", id="no_jwt"),
    pytest.param(
        lambda s, r: {"token": s.join_token(r, "patient", secret="other " * 8)},
        401,
        "not valid",
        id="other_secret",
    ),
    pytest.param(
        lambda s, r: {"token": s.join_token(r, "patient", apikey="other")},
        401,
        "not valid",
        id="foreign_key",
    ),
    pytest.param(
        lambda s, r: {"token": s.join_token(r, "patient", exp=int(time.time()) - 5)},
        401,
        "has expired",
        id="expired",
    ),
    pytest.param(
        lambda s, r: {"token": s.join_token(r, "patient", roles=["crawler"])},
        403,
        "let anybody in",
        id="crawler",
    ),
    pytest.param(
        lambda s, r: {"token": s.join_token(r, "patient", version=1)},
        403,
        "let anybody in",
        id="version_1",
    ),
    *(
        pytest.param(
            lambda s, r, p=permissions: {"token": s.join_token(r, "patient", p)},
            403,
            "let anybody in",
            id="_and_".join(permissions),
        )
        for permissions in (["allow_mod"], ["ask_join", "allow_join"], ["ask_join", "allow_mod"])
    ),
    pytest.param(
        lambda s, r: {"meetingId": s.room()["roomId"]}, 403, "another room", id="another_room"
    ),
    pytest.param(
        lambda s, r: {"meetingId": "none-such-room"}, 403, "another room", id="no_such_other_room"
    ),
    pytest.param(
        lambda s, r: {"token": s.join_token(None, "patient"), "meetingId": "none-such-room"},
        404,
        "no such room",
        id="unknown_room",
    ),
    pytest.param(
        lambda s, r: {"participantId": "doctor"}, 403, "somebody else", id="another_participant"
    ),
    pytest.param(lambda s, r: {"participantId": None}, 403, "somebody else", id="no_participant"),
    pytest.param(
        lambda s, r: {"token": s.join_token(r, None), "participantId": "a b"},
        400,
        "not valid",
        id="participant_with_a_blank",
    ),
    pytest.param(
        lambda s, r: {"name": None, "joinScreenEnabled": "false"}, 400, "name", id="no_name"
    ),
]


@pytest.mark.parametrize(("change", "status", "words"), REFUSED)
def test_a_link_that_opens_nothing_says_why(service, room, change, status, words):
    changed = change(service, room)
    answer = page(service, room, **changed)
    assert (answer.status_code, words in answer.text) == (status, True), answer.text
    token = changed.get("token") or service.join_token(room, "patient")
    assert token not in answer.text
    for part in token.split("."):
        assert part not in answer.text


def test_a_closed_room_opens_to_nobody(service, room):
    service.post("/v2/rooms/deactivate", {"roomId": room})
    answer = page(service, room)
    assert (answer.status_code, "room is closed" in answer.text) == (410, True)


def test_a_room_with_a_list_opens_to_those_on_it(service):
    room = service.room(allowedParticipantIds=["doctor"])["roomId"]
    assert page(service, room, "doctor").status_code == 200
    stranger = page(service, room, "patient")
    assert (stranger.status_code, "not expected" in stranger.text) == (403, True)
    unbound = {"token": service.join_token(room, None), "participantId": None}
    assert page(service, room, **unbound).status_code == 403


@pytest.mark.parametrize("name", ["100%", "50%25", "%ff", "%", "<b>&\"'", "فاطمة", "a%2520b"])
def test_no_name_stops_the_page(service, room, name):
    answer = page(service, room, name=name, joinScreenEnabled="false")
    assert answer.status_code == 200
    assert name not in answer.text


def test_each_value_is_decoded_twice_as_the_hosted_page_does(service, room):
    assert page(service, room, meetingId=room.replace("-", "%2D")).status_code == 200


def test_what_the_page_does_not_know_is_left_alone(service, room):
    more = {"micEnabled": "true", "webcamEnabled": "false", "chatEnabled": "maybe", "region": "x"}
    assert page(service, room, **more).status_code == 200


# -- presence ----------------------------------------------------------------------------------


def test_those_inside_see_who_comes_and_goes(service, room):
    with Guest(service, room, "desk") as desk:
        alone = desk.hear_state("inside")
        assert alone["you"] == "desk"
        with Guest(service, room, "doctor", ALL_RIGHTS) as doctor:
            assert doctor.hear_state("inside", people=["desk", "doctor"])
            both = desk.hear_state("inside", people=["desk", "doctor"])
            assert [one["name"] for one in both["people"]] == ["Desk", "Doctor"]
            assert service.ongoing(room) == ["desk", "doctor"]
        desk.hear_state("inside", people=["desk"])
        assert service.ongoing(room) == ["desk"]
    until(lambda: service.ongoing(room) == [])


def test_a_page_that_is_torn_away_is_gone_at_once(service, room):
    with Guest(service, room, "desk") as desk:
        desk.hear_state("inside")
        with Guest(service, room, "patient") as patient:
            desk.hear_state("inside", people=["desk", "patient"])
            patient.socket.socket.shutdown(sockets.SHUT_RDWR)
            desk.hear_state("inside", people=["desk"])
            assert service.ongoing(room) == ["desk"]


def test_the_same_participant_twice_throws_the_first_out(service, room):
    with Guest(service, room, "desk") as first:
        session = first.hear_state("inside")
        with Guest(service, room, "desk") as second:
            second.hear_state("inside", people=["desk"])
            assert first.hear_state("out")["why"] == "replaced"
            first.hear_end()
            assert service.ongoing(room) == ["desk"]
            [held] = service.get(f"/v2/sessions?roomId={room}").json()["data"]
            assert len(held["participants"][0]["timelog"]) == 2
    assert session["people"][0]["since"] <= held["participants"][0]["timelog"][1]["start"]


def test_whoever_is_removed_is_told(service, room):
    with Guest(service, room, "desk") as desk, Guest(service, room, "patient") as patient:
        desk.hear_state("inside", people=["desk", "patient"])
        words = {"roomId": room, "participantId": "patient"}
        service.post("/v2/sessions/participants/remove", words)
        assert patient.hear_state("out")["why"] == "removed"
        patient.hear_end()
        desk.hear_state("inside", people=["desk"])


@pytest.mark.parametrize(
    ("path", "why"), [("/v2/sessions/end", "ended"), ("/v2/rooms/deactivate", "closed")]
)
def test_an_end_by_the_service_throws_everybody_out(service, room, path, why):
    with Guest(service, room, "desk") as desk, Guest(service, room, "patient") as patient:
        desk.hear_state("inside", people=["desk", "patient"])
        service.post(path, {"roomId": room})
        assert service.ongoing(room) == []
        for guest in (desk, patient):
            assert guest.hear_state("out")["why"] == why
            guest.hear_end()


def test_somebody_put_in_by_a_test_is_seen(service, room):
    with Guest(service, room, "desk") as desk:
        desk.hear_state("inside")
        service.join(room, "patient", "Patient")
        seen = desk.hear_state("inside", people=["desk", "patient"])
        assert seen["people"][1]["name"] == "Patient"
        service.leave(room, "patient")
        desk.hear_state("inside", people=["desk"])


def test_a_link_for_anybody_gets_an_id_of_its_own(service, room):
    token = service.join_token(room, None)
    with Guest(service, room, "x", token=token, participantId="") as guest:
        made_up = guest.hear_state("inside")["you"]
        assert made_up
        assert service.ongoing(room) == [made_up]


# -- the lobby ---------------------------------------------------------------------------------


def test_a_guest_waits_until_admitted(service, room):
    with Guest(service, room, "desk") as desk, Guest(service, room, "guest", ["ask_join"]) as guest:
        assert guest.hear()["state"] == "waiting"
        asking = desk.hear_state("inside", asking=["guest"])
        assert asking["asking"][0]["name"] == "Guest"
        assert [one["id"] for one in asking["people"]] == ["desk"]
        assert service.ongoing(room) == ["desk"]
        desk.say({"do": "admit", "id": "guest"})
        assert guest.hear()["state"] == "inside"
        desk.hear_state("inside", people=["desk", "guest"], asking=[])
        assert service.ongoing(room) == ["desk", "guest"]


def test_a_guest_who_is_denied_is_told_and_never_was_inside(service, room):
    with Guest(service, room, "desk") as desk, Guest(service, room, "guest", ["ask_join"]) as guest:
        desk.hear_state("inside", asking=["guest"])
        desk.say({"do": "deny", "id": "guest"})
        assert guest.hear_state("out")["why"] == "denied"
        guest.hear_end()
        desk.hear_state("inside", asking=[])
        [session] = service.get(f"/v2/sessions?roomId={room}").json()["data"]
        assert [one["participantId"] for one in session["participants"]] == ["desk"]


def test_with_nobody_inside_a_guest_waits_for_those_who_come_later(service, room):
    with Guest(service, room, "guest", ["ask_join"]) as guest:
        assert guest.hear()["state"] == "waiting"
        assert service.get(f"/v2/sessions?roomId={room}").json()["data"] == []
        with Guest(service, room, "doctor", ALL_RIGHTS) as doctor:
            assert doctor.hear()["asking"] == [{"id": "guest", "name": "Guest"}]
            doctor.say({"do": "admit", "id": "guest"})
            assert guest.hear()["state"] == "inside"


def test_a_guest_neither_sees_nor_admits_another(service, room):
    with (
        Guest(service, room, "desk") as desk,
        Guest(service, room, "first", ["ask_join"]) as first,
    ):
        desk.hear_state("inside", asking=["first"])
        desk.say({"do": "admit", "id": "first"})
        first.hear_state("inside")
        with Guest(service, room, "second", ["ask_join"]) as second:
            desk.hear_state("inside", asking=["second"])
            first.say({"do": "admit", "id": "second"})
            service.join(room, "witness")  # said to all after the vain word was heard
            assert first.hear_state("inside", ["desk", "first", "witness"])["asking"] == []
            desk.hear_state("inside", ["desk", "first", "witness"], asking=["second"])
            assert second.hear()["state"] == "waiting"
            assert "second" not in service.ongoing(room)


def test_nobody_is_admitted_from_outside(service, room):
    other = service.room()["roomId"]
    with (
        Guest(service, other, "desk") as desk,
        Guest(service, room, "waiting", ["ask_join"]) as guest,
    ):
        desk.hear_state("inside")
        guest.hear_state("waiting")
        desk.say({"do": "admit", "id": "waiting"})
        guest.say({"do": "admit", "id": "waiting"})
        service.join(other, "witness")
        desk.hear_state("inside", people=["desk", "witness"])
        assert service.ongoing(room) == []


def test_a_guest_who_gives_up_no_longer_asks(service, room):
    with Guest(service, room, "desk") as desk:
        with Guest(service, room, "guest", ["ask_join"]):
            desk.hear_state("inside", asking=["guest"])
        desk.hear_state("inside", asking=[])


def test_whoever_waits_at_a_room_that_is_closed_is_told(service, room):
    with Guest(service, room, "guest", ["ask_join"]) as guest:
        guest.hear_state("waiting")
        service.post("/v2/rooms/deactivate", {"roomId": room})
        assert guest.hear_state("out")["why"] == "closed"


# -- a socket that is not the page's -----------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        pytest.param({"token": ""}, id="no_token"),
        pytest.param({"meetingId": "other-room-1234"}, id="another_room"),
        pytest.param({"participantId": "doctor"}, id="another_participant"),
    ],
)
def test_the_socket_checks_what_the_page_was_checked_for(service, room, words):
    with Guest(service, room, "patient", **words) as guest:
        assert guest.hear()["state"] == "refused"
        guest.hear_end()
    assert service.ongoing(room) == []


@pytest.mark.parametrize("first", ["{", "[]", '{"token": 7}', '{"token": "\\ud800"}', "x" * 70_000])
def test_nonsense_instead_of_a_first_word_is_hung_up_on(service, room, first):
    url = service.endpoint.url.replace("http", "ws")
    with connect(f"{url}/practice/room", proxy=None) as socket:
        socket.send(first)
        with pytest.raises(ConnectionClosed):
            socket.recv(WAIT_S)


@pytest.mark.parametrize("word", ["{", '{"do": "rule"}', '{"do": "admit", "id": 7}'])
def test_nonsense_from_inside_ends_the_presence(service, room, word):
    with Guest(service, room, "desk") as desk:
        desk.hear_state("inside")
        desk.say(word)
        desk.hear_end()
    assert service.ongoing(room) == []


def test_pages_of_other_origins_get_no_socket(service):
    url = service.endpoint.url.replace("http", "ws")
    with pytest.raises(InvalidStatus):
        connect(f"{url}/practice/room", proxy=None, origin="http://clinic.example")


def test_a_socket_by_another_name_of_this_computer_is_refused(service):
    port = service.endpoint.url.rsplit(":", 1)[1]
    with (
        sockets.create_connection(("127.0.0.1", int(port))) as raw,
        pytest.raises(InvalidStatus) as refused,
    ):
        connect(f"ws://clinic.example:{port}/practice/room", proxy=None, sock=raw)
    assert refused.value.response.status_code in (400, 403)


def test_a_service_that_ends_lets_its_pages_go_and_closes_the_session(tmp_path):
    with running_service(tmp_path) as service:
        room = service.room()["roomId"]
        with Guest(service, room, "desk") as desk:
            desk.hear_state("inside")
            assert service.stop() == 0
            desk.hear_end()
    with running_service(tmp_path) as again:
        [session] = again.get(f"/v2/sessions?roomId={room}").json()["data"]
        assert session["status"] == "ended"


def test_a_page_keeps_the_service_awake(tmp_path):
    with running_service(tmp_path, idle_s=2.0) as service:
        room = service.room()["roomId"]
        with Guest(service, room, "desk") as desk:
            desk.hear_state("inside")
            with running_service(tmp_path / "b", idle_s=2.5) as lonely:
                lonely.process.wait(WAIT_S)
            assert service.process.poll() is None
        assert service.process.wait(WAIT_S) == 0
