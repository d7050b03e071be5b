import http.client
import json
import re
import threading
import uuid

import pytest
import requests

STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
LETTERS = "[b-df-hjkmnp-tv-xz2-9]"  # no vowel, nothing that looks like another: no ID is a word
SPELLS_NOTHING = re.compile(rf"{LETTERS}{{4}}(-{LETTERS}{{4}}){{2}}")


def fresh():
    return uuid.uuid4().hex


# -- rooms -------------------------------------------------------------------------------------


def test_a_room_is_described_as_the_official_clients_expect(service):
    reference = fresh()
    answer = service.post("/v2/rooms", {"customRoomId": reference})
    assert answer.status_code == 200
    room = answer.json()
    assert SPELLS_NOTHING.fullmatch(room["roomId"])
    assert room["customRoomId"] == reference
    assert room["disabled"] is False
    assert STAMP.fullmatch(room["createdAt"])
    assert STAMP.fullmatch(room["updatedAt"])
    assert room["links"] == {
        "get_room": f"{service.endpoint.url}/v2/rooms/{room['roomId']}",
        "get_session": f"{service.endpoint.url}/v2/sessions/",
    }
    assert {"userId", "id"} < room.keys()


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(None, id="no_body"),
        pytest.param(b"", id="empty"),
        pytest.param(b"{}", id="empty_object"),
        pytest.param(b'{"customRoomId": null}', id="null"),
        pytest.param(b'{"region": "eu001", "autoCloseConfig": {"type": "x"}}', id="other_options"),
    ],
)
def test_a_room_without_a_reference_is_a_new_one_each_time(service, body):
    made = [service.post("/v2/rooms", data=body) for _ in range(2)]
    assert [answer.status_code for answer in made] == [200, 200]
    first, second = (answer.json() for answer in made)
    assert first["customRoomId"] is None
    assert first["roomId"] != second["roomId"]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"customRoomId=7", id="form"),
        pytest.param(b"{", id="cut"),
        pytest.param(b"[]", id="list"),
        pytest.param(b"[" * 100_000, id="deep"),
        pytest.param(b'{"customRoomId": 7}', id="number"),
        pytest.param(b'{"customRoomId": " "}', id="blank"),
        pytest.param(b'{"customRoomId": "\\ud800"}', id="half_a_surrogate_pair"),
        pytest.param(b'{"allowedParticipantIds": "ab"}', id="text_for_a_list"),
        pytest.param(b'{"allowedParticipantIds": [1]}', id="list_of_numbers"),
    ],
)
def test_nonsense_makes_no_room(service, body):
    before = service.get("/v2/rooms").json()["pageInfo"]["total"]
    answer = service.post("/v2/rooms", data=body)
    assert answer.status_code == 400
    assert answer.json()["message"] == answer.json()["error"]
    assert service.get("/v2/rooms").json()["pageInfo"]["total"] == before


def test_a_body_beyond_all_reason_is_refused(service):
    assert service.post("/v2/rooms", data=b" " * 2_000_000).status_code == 413


def test_a_reference_used_again_returns_its_room(service):
    reference = fresh()
    first = service.room(customRoomId=reference, allowedParticipantIds=["a"])
    assert service.room(customRoomId=reference, allowedParticipantIds=["b"]) == first


def test_two_creates_at_the_same_moment_end_up_in_one_room(service):
    token = service.token()
    for _ in range(20):
        reference, answers, gate = fresh(), [], threading.Barrier(4)

        def create(reference=reference, answers=answers, gate=gate):
            gate.wait(60)
            sent = requests.post(
                f"{service.endpoint.url}/v2/rooms",
                json={"customRoomId": reference},
                headers={"Authorization": token},
                timeout=60,
            )
            answers.append(sent.json()["roomId"])

        threads = [threading.Thread(target=create) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert len(answers) == 4
        assert len(set(answers)) == 1


def test_a_room_is_found_by_each_of_its_names(service):
    room = service.room(customRoomId=fresh())
    for name in (room["roomId"], room["customRoomId"], room["id"]):
        assert service.get(f"/v2/rooms/{name}").json() == room
    for name in (room["roomId"], room["customRoomId"]):
        assert service.get(f"/v2/rooms/validate/{name}").json() == room


def test_an_unknown_room_is_said_in_three_ways(service):
    assert service.get("/v2/rooms/none-such-room").status_code == 404
    validated = service.get("/v2/rooms/validate/none-such-room")
    assert (validated.status_code, validated.text) == (400, "Room not found.")
    assert validated.headers["content-type"].startswith("text/plain")
    closed = service.post("/v2/rooms/deactivate", {"roomId": "none-such-room"})
    assert closed.status_code == 402


def test_a_deactivated_room_stays_closed_and_says_so_to_everybody(service):
    room = service.room(customRoomId=fresh())
    answer = service.post("/v2/rooms/deactivate", {"roomId": room["roomId"]})
    assert answer.status_code == 200
    closed = answer.json()
    assert "roomId" not in closed
    assert closed["meetingId"] == room["roomId"]
    assert closed["userMeetingId"] == room["customRoomId"]
    assert closed["disabled"] is True
    again = service.post("/v2/rooms/deactivate", {"roomId": room["roomId"]})
    assert (again.status_code, again.json()) == (200, closed)
    created = service.room(customRoomId=room["customRoomId"])
    for seen in (
        created,
        service.get(f"/v2/rooms/{room['roomId']}").json(),
        service.get(f"/v2/rooms/validate/{room['customRoomId']}").json(),
    ):
        assert (seen["roomId"], seen["disabled"]) == (room["roomId"], True)


def test_only_a_room_id_deactivates(service):
    room = service.room(customRoomId=fresh())
    answer = service.post("/v2/rooms/deactivate", {"roomId": room["customRoomId"]})
    assert answer.status_code == 402
    assert service.post("/v2/rooms/deactivate", {}).status_code == 400
    assert service.get(f"/v2/rooms/{room['roomId']}").json()["disabled"] is False


def test_the_list_of_rooms_has_pages_and_the_newest_first(service):
    made = [service.room(customRoomId=fresh())["roomId"] for _ in range(3)]
    first = service.get("/v2/rooms?page=1&perPage=2").json()
    assert [room["roomId"] for room in first["data"]] == made[:0:-1]
    info = first["pageInfo"]
    assert (info["currentPage"], info["perPage"]) == (1, 2)
    assert info["lastPage"] == -(-info["total"] // 2)
    second = service.get("/v2/rooms?page=2&perPage=2").json()
    assert second["data"][0]["roomId"] == made[0]
    assert service.get(f"/v2/rooms?page={info['lastPage'] + 1}&perPage=2").json()["data"] == []


def test_a_query_finds_exactly_one_room(service):
    room = service.room(customRoomId=fresh())
    for query in (room["roomId"], room["customRoomId"]):
        answer = service.get(f"/v2/rooms?query={query}").json()
        assert answer == {
            "pageInfo": {"currentPage": 1, "perPage": 20, "lastPage": 1, "total": 1},
            "data": [room],
        }
    assert service.get(f"/v2/rooms?query={room['customRoomId'][:-1]}").json()["data"] == []


@pytest.mark.parametrize(
    "query", ["page=x", "perPage=-1", "page=" + "9" * 5000, "page=1.5", "page=%D9%A3"]
)
def test_a_page_that_is_no_number_is_refused(service, query):
    assert service.get(f"/v2/rooms?{query}").status_code == 400


@pytest.mark.parametrize("slash", ["", "/"])
def test_a_path_works_with_and_without_its_last_slash(service, slash):
    room = service.post(f"/v2/rooms{slash}", {}).json()
    assert service.get(f"/v2/rooms/{room['roomId']}{slash}").json() == room
    assert service.get(f"/v2/rooms/validate/{room['roomId']}{slash}").json() == room
    assert service.get(f"/v2/sessions{slash}?roomId=none").json()["data"] == []


def test_what_is_not_there_is_json_too(service):
    assert service.get("/v2/nothing").json()["statusCode"] == 404
    assert service.call("DELETE", "/v2/rooms").json()["statusCode"] == 405


def test_another_name_for_this_computer_does_not_reach_the_service(service):
    answer = service.get("/v2/rooms", headers={"Host": "clinic.example"})
    assert answer.status_code == 400


# -- sessions ----------------------------------------------------------------------------------


def test_a_session_begins_with_the_first_and_ends_with_the_last(service):
    room = service.room(customRoomId=fresh())
    assert service.get(f"/v2/sessions?roomId={room['roomId']}").json()["data"] == []
    service.join(room["roomId"], "doctor-1", "Doctor")
    service.join(room["roomId"], "patient-1", "Patient")
    service.leave(room["roomId"], "doctor-1")
    [session] = service.get(f"/v2/sessions?roomId={room['roomId']}").json()["data"]
    assert session["customRoomId"] == room["customRoomId"]
    assert (session["status"], session["end"]) == ("ongoing", None)
    doctor, patient = session["participants"]
    assert doctor["participantId"] == "doctor-1"
    assert STAMP.fullmatch(doctor["timelog"][0]["end"])
    assert patient == {
        "participantId": "patient-1",
        "name": "Patient",
        "timelog": [{"start": patient["timelog"][0]["start"], "end": None}],
    }
    ended = service.leave(room["roomId"], "patient-1").json()
    assert ended["id"] == session["id"]
    assert ended["status"] == "ended"
    assert STAMP.fullmatch(ended["end"])


def test_coming_back_adds_to_the_log_of_the_same_session(service):
    room = service.room()["roomId"]
    service.join(room, "desk")
    service.join(room, "patient")
    service.leave(room, "patient")
    session = service.join(room, "patient").json()
    logs = {one["participantId"]: one["timelog"] for one in session["participants"]}
    assert [stay["end"] is None for stay in logs["patient"]] == [False, True]
    assert len(logs["desk"]) == 1


def test_the_same_id_twice_is_inside_once(service):
    room = service.room()["roomId"]
    first = service.join(room, "desk").json()
    again = service.join(room, "desk").json()
    assert again["id"] == first["id"]
    assert service.ongoing(room) == ["desk"]
    service.leave(room, "desk")
    assert service.ongoing(room) == []
    assert service.leave(room, "desk").status_code == 404


def test_sessions_are_filtered(service):
    room, other = service.room(customRoomId=fresh()), service.room()
    service.join(room["roomId"], "a")
    service.leave(room["roomId"], "a")
    ongoing = service.join(room["roomId"], "a").json()
    service.join(other["roomId"], "b")

    def found(query):
        return [one["id"] for one in service.get(f"/v2/sessions?{query}").json()["data"]]

    both = found(f"roomId={room['roomId']}")
    assert len(both) == 2
    assert both[0] == ongoing["id"]
    assert found(f"customRoomId={room['customRoomId']}") == both
    assert found(f"query={room['customRoomId']}") == both
    assert found(f"roomId={room['roomId']}&status=ongoing") == both[:1]
    assert found(f"roomId={room['roomId']}&status=ended") == both[1:]
    assert found(f"roomId={room['roomId']}&perPage=1&page=2") == both[1:]
    assert found(f"roomId={room['roomId']}&startDate=4000000000000") == []
    assert found(f"roomId={room['roomId']}&endDate=4000000000000") == both
    assert service.get("/v2/sessions?status=later").status_code == 400
    assert service.get("/v2/sessions?startDate=today").status_code == 400


def test_a_session_in_detail_and_its_people(service):
    room = service.room()["roomId"]
    for who in ("a", "b", "c"):
        service.join(room, who)
    session_id = service.leave(room, "b").json()["id"]
    path = f"/v2/sessions/{session_id}"
    detail = service.get(path).json()
    assert {"activeDuration", "chatLink"} < detail.keys()
    assert all("_id" in one for one in detail["participants"])

    people = service.get(f"{path}/participants?perPage=2").json()
    assert people["pageInfo"] == {"currentPage": 1, "perPage": 2, "lastPage": 2, "total": 3}
    assert people["data"]["id"] == session_id
    assert [one["participantId"] for one in people["data"]["participants"]] == ["a", "b"]

    active = service.get(f"{path}/participants/active").json()
    [data] = active["data"]
    assert active["pageInfo"]["total"] == 2
    assert [one["participantId"] for one in data["participants"]] == ["a", "c"]

    assert service.get(f"{path}/participants/b").json()["participantId"] == "b"
    assert service.get(f"{path}/participants/nobody").status_code == 404
    assert service.get("/v2/sessions/unknown").status_code == 404


def test_ending_a_session_throws_everybody_out(service):
    room = service.room(customRoomId=fresh())
    service.join(room["roomId"], "a")
    session_id = service.join(room["roomId"], "b").json()["id"]
    answer = service.post("/v2/sessions/end", {"roomId": room["roomId"]})
    assert answer.status_code == 200
    ended = answer.json()
    assert not {"roomId", "status", "links"} & ended.keys()
    assert ended["id"] == session_id
    assert ended["meetingId"] == room["roomId"]
    assert ended["userMeetingId"] == room["customRoomId"]
    assert all(one["timelog"][-1]["end"] for one in ended["participants"])
    assert service.ongoing(room["roomId"]) == []
    assert service.get(f"/v2/sessions/{session_id}/participants/active").status_code == 404


def test_a_session_ends_once(service):
    room = service.room()["roomId"]
    assert service.post("/v2/sessions/end", {}).status_code == 400
    assert service.post("/v2/sessions/end", {"roomId": room}).status_code == 404
    service.join(room, "a")
    other = {"roomId": room, "sessionId": "another"}
    assert service.post("/v2/sessions/end", other).status_code == 404
    assert service.ongoing(room) == ["a"]
    assert service.post("/v2/sessions/end", {"roomId": room}).status_code == 200
    assert service.post("/v2/sessions/end", {"roomId": room}).status_code == 404
    closed = {"roomId": room, "ignoreClosed": True}
    assert service.post("/v2/sessions/end", closed).status_code == 200


def test_deactivating_ends_the_session_that_runs(service):
    room = service.room()["roomId"]
    service.join(room, "a")
    service.post("/v2/rooms/deactivate", {"roomId": room})
    assert service.ongoing(room) == []


@pytest.mark.parametrize("by", ["roomId", "sessionId", "both"])
def test_one_participant_is_removed(service, by):
    room = service.room()["roomId"]
    service.join(room, "a")
    session_id = service.join(room, "b").json()["id"]
    names = {"roomId": room, "sessionId": session_id}
    where = names if by == "both" else {by: names[by]}
    path = "/v2/sessions/participants/remove"
    answer = service.post(path, {"participantId": "a"} | where)
    assert answer.status_code == 200
    assert service.ongoing(room) == ["b"]
    assert service.post(path, {"participantId": "a"} | where).status_code == 404
    assert service.post(path, where).status_code == 400
    assert service.post(path, {"participantId": "b"}).status_code == 400


# -- who may join ------------------------------------------------------------------------------


def test_only_those_on_a_rooms_list_may_join(service):
    room = service.room(allowedParticipantIds=["doctor", "patient"])["roomId"]
    assert service.join(room, "doctor").status_code == 200
    assert service.join(room, "stranger").status_code == 403
    assert service.ongoing(room) == ["doctor"]


def test_nobody_joins_a_closed_or_an_unknown_room(service):
    room = service.room()["roomId"]
    service.post("/v2/rooms/deactivate", {"roomId": room})
    assert service.join(room, "a").status_code == 403
    assert service.join("none-such-room", "a").status_code == 404


def test_an_answer_cut_short_by_its_client_leaves_the_room_made(service):
    reference = fresh()
    host = service.endpoint.url.removeprefix("http://")
    connection = http.client.HTTPConnection(host, timeout=60)
    words = json.dumps({"customRoomId": reference})
    connection.request("POST", "/v2/rooms", words, {"Authorization": service.token()})
    connection.close()
    made = service.room(customRoomId=reference)
    assert service.get(f"/v2/rooms?query={reference}").json()["data"] == [made]


def test_people_may_be_put_into_a_room_by_hand_but_by_no_page_of_a_browser(service):
    room = service.room()["roomId"]
    words = {"roomId": room, "participantId": "p-1", "name": "Ann"}
    url = service.endpoint.url + "/practice/join"
    assert service.http.post(url, json=words, timeout=60).status_code == 200
    assert service.ongoing(room) == ["p-1"]
    page = {"Origin": "http://evil.example"}
    assert service.http.post(url, json=words, headers=page, timeout=60).status_code == 401
    wrong = {"Authorization": "nonsense"}
    assert service.http.post(url, json=words, headers=wrong, timeout=60).status_code == 401
