"""What the service says, in every form in which it may say it, becomes the matching error."""

import logging

import jwt
import pytest

from desktop_app.errors import (
    ForeignRoomError,
    ProviderBusyError,
    ProviderError,
    ProviderForbiddenError,
    ProviderRefusedError,
    ProviderUnauthorisedError,
    ProviderUnreachableError,
    RoomUnknownError,
)
from desktop_app.video.provider import Budget, Present, RoomAnswer
from tests.scripted_server import raw, room, status, text

ROOM = "abcd-efgh-ijkl"
FORMS = {
    "message": lambda code: status(code, {"message": "no", "code": code}),
    "error": lambda code: status(code, {"error": "no", "statusCode": code}),
    "string": lambda code: status(code, "no"),
    "plain": lambda code: text(code, "Room not found."),
    "empty": lambda code: status(code, b""),
}
ALWAYS = {
    401: ProviderUnauthorisedError,
    403: ProviderForbiddenError,
    406: ProviderRefusedError,
    409: ProviderRefusedError,
    418: ProviderRefusedError,
    422: ProviderRefusedError,
    429: ProviderBusyError,
    500: ProviderUnreachableError,
    502: ProviderUnreachableError,
    503: ProviderUnreachableError,
    599: ProviderUnreachableError,
}
NO_ROOM = dict.fromkeys((400, 402, 404), RoomUnknownError)
REFUSED = dict.fromkeys((400, 402, 404), ProviderRefusedError)


def said(call, *arguments):
    with pytest.raises(ProviderError) as caught:
        call(*arguments, Budget(seconds=30, requests=1))
    return caught.value


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("code", "error"), (ALWAYS | NO_ROOM).items())
def test_a_question_about_a_room_tells_what_the_status_means(sdk, server, form, code, error):
    server.script = [FORMS[form](code)]
    assert type(said(sdk.validate_room, "ref-1")) is error


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("code", "error"), (ALWAYS | REFUSED).items())
def test_a_creation_tells_what_the_status_means(sdk, server, form, code, error):
    server.script = [FORMS[form](code)]
    assert type(said(sdk.create_room, "ref-1", ["p"])) is error
    assert server.rooms == {}


@pytest.mark.parametrize(
    "step",
    [
        pytest.param(status(200, b"<html>Please log in"), id="portal"),
        pytest.param(status(200, b"Please log in"), id="words"),
        pytest.param(status(200, b""), id="nothing"),
        pytest.param(raw(b"HTTP/1.1 204 No Content\r\n\r\n"), id="no-content"),
        pytest.param(status(200, b"\xff\xfe\xff"), id="bytes"),
        pytest.param(status(200, b"[" * 100_000), id="deep"),
        pytest.param(status(200, b'{"roomId": ' + b"9" * 9_000 + b"}"), id="long-number"),
        pytest.param(status(200, b'{"roomId": "abcd-'), id="half"),
        pytest.param(status(404, b"<!doctype html>no such page"), id="page-404"),
        pytest.param(status(400, b"no", **{"Content-Type": "text/HTML; charset=x"}), id="page-400"),
        pytest.param(status(301, Location="/v2/rooms/elsewhere"), id="301"),
        pytest.param(status(302, Location="https://login.invalid/"), id="302"),
        pytest.param(status(307, Location="//login.invalid/"), id="307"),
        pytest.param(status(300), id="300"),
        pytest.param(status(304, b""), id="304"),
    ],
)
@pytest.mark.parametrize("wish", ["create", "validate", "deactivate", "present"])
def test_an_answer_of_somebody_else_makes_no_sense_and_is_not_followed(sdk, server, step, wish):
    calls = {
        "create": (sdk.create_room, "ref-1", []),
        "validate": (sdk.validate_room, ROOM),
        "deactivate": (sdk.deactivate_room, ROOM),
        "present": (sdk.present, ROOM),
    }
    server.script = [step]
    assert type(said(*calls[wish])) is ProviderError
    assert len(server.asked) == 1


def test_json_under_a_wrong_content_type_is_read_all_the_same(sdk, server):
    server.script = [status(200, room(), **{"Content-Type": "text/plain"})]
    assert sdk.create_room("ref-1", []) == ROOM


HOSTILE = [
    "", " ", "milkyway", "ABCD-EFGH-IJKL", "abcd-efgh-ijkl ", "abcd-efgh-ijkl\n", "ab-efgh-ijkl",
    "abcd-efgh-ijkl-mnop", "abcd_efgh_ijkl", "ａbcd-efgh-ijkl", "abcd-efgh-ijk\u0131", "../../v1",
    "abcd-efgh-ijkl?x=1", "abcd-efgh-ijkl\x00", "x" * 100_000, None, 7, ["abcd-efgh-ijkl"],
    {"roomId": ROOM}, True,
]  # fmt: skip


@pytest.mark.parametrize("named", HOSTILE, ids=lambda named: ascii(named)[:20])
def test_a_hostile_meeting_id_is_never_taken(sdk, server, named):
    server.script = [status(200, room(named))] * 2
    assert type(said(sdk.create_room, "ref-1", [])) is ForeignRoomError
    assert type(said(sdk.validate_room, "ref-1")) is ForeignRoomError
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(room(custom="ref-2"), id="another-reference"),
        pytest.param(room(custom=None), id="no-reference"),
        pytest.param(room(custom=["ref-1"]), id="odd-reference"),
        pytest.param(room(custom="REF-1"), id="other-case"),
        pytest.param(room(disabled=True), id="disabled"),
        pytest.param(room(disabled="false"), id="disabled-word"),
        pytest.param(room(disabled=0), id="disabled-number"),
        pytest.param(room(disabled=None), id="disabled-null"),
        pytest.param({"roomId": ROOM, "customRoomId": "ref-1"}, id="disabled-missing"),
        pytest.param({"customRoomId": "ref-1", "disabled": False}, id="no-room"),
        pytest.param({"data": room()}, id="wrapped"),
        pytest.param([room()], id="list"),
        pytest.param(None, id="null"),
        pytest.param("abcd-efgh-ijkl", id="bare"),
    ],
)
def test_a_creation_takes_only_the_room_it_asked_for(sdk, server, answer):
    server.script = [status(200, answer)]
    assert type(said(sdk.create_room, "ref-1", [])) is ForeignRoomError


def test_a_foreign_room_is_kept_as_evidence_unless_it_is_no_plain_word(sdk, server):
    server.script = [status(200, room(custom="ref-2")), status(200, room("a\nb"))]
    assert said(sdk.create_room, "ref-1", []).seen_id == ROOM
    assert said(sdk.create_room, "ref-1", []).seen_id is None


def test_a_question_about_one_room_is_not_answered_by_another(sdk, server):
    server.script = [status(200, room(custom="ref-2")), status(200, room("wxyz-efgh-ijkl"))] * 2
    assert type(said(sdk.validate_room, "ref-1")) is ForeignRoomError
    assert said(sdk.validate_room, ROOM).seen_id == "wxyz-efgh-ijkl"
    assert type(said(sdk.get_room, "ref-1")) is ForeignRoomError
    assert type(said(sdk.get_room, ROOM)) is ForeignRoomError


def test_a_room_is_asked_for_by_reference_or_id_and_may_be_disabled(sdk, server):
    server.script = [status(200, room(disabled=True)), status(200, room(custom=None))]
    assert sdk.get_room("ref-1") == RoomAnswer(room_id=ROOM, custom_room_id="ref-1", disabled=True)
    assert sdk.validate_room(ROOM).custom_room_id is None
    assert [asked.path for asked in server.asked] == [
        "/v2/rooms/ref-1",
        f"/v2/rooms/validate/{ROOM}",
    ]


@pytest.mark.parametrize("key", ["", ".", "..", "a/b", "a?b", "a b", "é", "x" * 65, "a%2Fb"])
def test_a_key_that_would_change_the_path_is_a_bug(sdk, server, key):
    with pytest.raises(ValueError, match="key"):
        sdk.get_room(key)
    assert server.asked == []


def test_a_creation_sends_what_it_must_and_no_more(sdk, server, pair):
    sdk.create_room("ref-1", ["p-1", "p-2"])
    [asked] = server.asked
    assert (asked.method, asked.path, asked.query) == ("POST", "/v2/rooms", {})
    assert asked.body == {"customRoomId": "ref-1", "allowedParticipantIds": ["p-1", "p-2"]}
    assert set(asked.headers) == {
        "Host", "Accept", "Accept-Encoding", "Authorization", "Content-Length", "Content-Type",
        "User-Agent",
    }  # fmt: skip
    unhurried = {"verify_exp": False, "verify_iat": False}
    claims = jwt.decode(asked.headers["Authorization"], pair.secret, ["HS256"], unhurried)
    assert claims["roles"] == ["crawler"]


@pytest.mark.parametrize("named", ["meetingId", "roomId"])
def test_a_room_is_closed_by_its_id_and_must_be_said_to_be_disabled(sdk, server, named):
    server.script = [status(200, {named: ROOM, "disabled": True})]
    sdk.deactivate_room(ROOM)
    assert server.asked[0].body == {"roomId": ROOM}
    server.script = [status(200, {named: "wxyz-efgh-ijkl", "disabled": True})]
    assert said(sdk.deactivate_room, ROOM).seen_id == "wxyz-efgh-ijkl"
    for answer in ({named: ROOM, "disabled": False}, {named: ROOM}, {}, [], "ok"):
        server.script = [status(200, answer)]
        assert type(said(sdk.deactivate_room, ROOM)) is ProviderError


def session(*people, **other):
    return {"id": "s-1", "roomId": ROOM, "status": "ongoing", "end": None} | {
        "participants": list(people), **other,
    }  # fmt: skip


def person(who, *ends):
    return {"participantId": who, "name": "", "timelog": [{"start": "x", "end": e} for e in ends]}


def test_whose_last_stay_has_no_end_is_inside(sdk, server):
    people = [person("a", None), person("b", "x"), person("c", "x", None), person("d", None, "x")]
    server.script = [status(200, {"pageInfo": {}, "data": [session(*people)]})]
    assert sdk.present(ROOM) == (
        Present(participant_id="a", session_id="s-1"),
        Present(participant_id="c", session_id="s-1"),
    )
    [asked] = server.asked
    assert (asked.path, asked.query) == (
        "/v2/sessions", {"roomId": ROOM, "status": "ongoing", "perPage": "100"},
    )  # fmt: skip


@pytest.mark.parametrize(
    "data",
    [
        pytest.param([], id="none"),
        pytest.param([session(person("a", None), roomId="wxyz-efgh-ijkl")], id="other-room"),
        pytest.param([session(person("a", None), status="ended")], id="ended"),
        pytest.param([session(person("a", None), end="2026-11-23T09:00:00Z")], id="has-end"),
        pytest.param([session(person("a"))], id="no-stay"),
        pytest.param([session(*[None, 7, "a", [], {}, {"participantId": 7}])], id="odd-people"),
        pytest.param([session(participants={})], id="odd-list"),
        pytest.param([None, 7, "x", {}], id="odd-sessions"),
    ],
)
def test_what_is_not_understood_of_a_session_is_nobody(sdk, server, data):
    server.script = [status(200, {"data": data})]
    assert sdk.present(ROOM) == ()


@pytest.mark.parametrize("answer", [{}, {"data": {}}, {"data": None}, [], "x"])
def test_sessions_that_are_no_page_make_no_sense(sdk, server, answer):
    server.script = [status(200, answer)]
    assert type(said(sdk.present, ROOM)) is ProviderError


@pytest.mark.parametrize("code", [400, 402, 404])
def test_nobody_is_inside_a_room_without_sessions(sdk, server, code):
    server.script = [text(code, "no active participants")]
    assert sdk.present(ROOM) == ()


@pytest.mark.parametrize("code", [400, 402, 404, 406])
def test_ending_what_does_not_run_is_nothing(sdk, server, code):
    server.script = [status(200, {"meetingId": ROOM}), text(code, "no session")]
    sdk.end_session(ROOM)
    sdk.end_session(ROOM)
    assert [asked.body for asked in server.asked] == [{"roomId": ROOM}] * 2
    server.script = [status(200, "ended")]
    assert type(said(sdk.end_session, ROOM)) is ProviderError


def test_the_log_and_the_details_hold_no_id_token_or_secret(sdk, server, pair, caplog):
    caplog.set_level(logging.DEBUG)
    server.script = [status(200, room()), status(404, **{"X-Request-Id": "r-7"})]
    sdk.create_room("ref-1", ["p-1"])
    error = said(sdk.get_room, ROOM)
    assert error.detail == "GET /v2/rooms/{}: status 404, request r-7"
    server.script = [status(404, **{"X-Request-Id": "r 7 forged"})]
    assert said(sdk.get_room, ROOM).detail == "GET /v2/rooms/{}: status 404"
    token = server.asked[0].headers["Authorization"]
    assert "POST /v2/rooms: 200" in caplog.text
    for canary in (ROOM, "ref-1", "p-1", token, token.split(".")[2], pair.secret, pair.api_key):
        assert canary not in caplog.text
    assert pair.secret not in repr(pair)
    assert pair.api_key not in repr(pair)
