from contextlib import closing
from uuid import UUID

import pytest
import requests

from desktop_app.composition import now
from desktop_app.domain.appointment import Kind
from desktop_app.domain.joining import Role
from desktop_app.services.visit_changes import change_kind
from desktop_app.storage import rooms
from desktop_app.storage.database import Database, sqlite_url
from tests.cli.test_command_line import video_visits
from tests.scenes import desk_at


def open_one(desk, browser):
    """Open the first video visit of the day; return its id and its meeting ID."""
    session, index, visit = video_visits(desk)[0]
    path = f"/video-consultation/appointment/{session}/{index}"
    answer = desk("open", path, "--launch", "--json", CLINIC_DESK_BROWSER=browser.command)
    return visit["id"], answer.json["meeting_id"]


def go_by_telephone(desk, visit_id):
    """What the desk's window will do: the visit is no video visit any more."""
    with closing(Database(sqlite_url(desk.home / "clinic-desk.db"))) as db:
        change_kind(desk_at(db, None), UUID(visit_id), Kind.PHONE, now())


@pytest.fixture
def left(sample, browser):
    """A visit that has lost its room: its id and the room's meeting ID."""
    opened = open_one(sample, browser)
    go_by_telephone(sample, opened[0])
    return opened


def join_uninvited(desk, practice, visit_id, room):
    """Put somebody into the place of a guest whom nobody has invited."""
    with closing(Database(sqlite_url(desk.home / "clinic-desk.db"))) as db, db.read() as tx:
        owner = rooms.owner_of(tx, UUID(visit_id))
        code = rooms.room_of(tx, owner).codes[Role.GUEST_1]
    body = {"roomId": room, "participantId": code}
    requests.post(f"{practice['endpoint']}/practice/join", json=body, timeout=60).raise_for_status()


def room_with(desk, meeting_id, *words):
    [room] = [
        room for room in desk("rooms", "--json", *words).json["rooms"]
        if room["meeting_id"] == meeting_id
    ]  # fmt: skip
    return room


def test_every_room_is_listed_with_where_it_stands(sample, browser):
    visit_id, meeting_id = open_one(sample, browser)
    room = room_with(sample, meeting_id)
    UUID(room.pop("id"))
    assert room == {
        "appointment_id": visit_id,
        "generation": 1,
        "state": "live",
        "meeting_id": meeting_id,
        "provider": "ours",
        "left_for": None,
        "retire_at": None,
        "next_try_at": None,
        "closed_at": None,
    }
    words = sample("rooms").out
    assert f"visit {visit_id}, room 1" in words
    assert "ours" in words


def test_the_list_can_be_of_one_state(sample, left):
    assert room_with(sample, left[1], "--state", "retired")["left_for"] == "not-video"
    live = sample("rooms", "--state", "live", "--json").json["rooms"]
    assert left[1] not in {room["meeting_id"] for room in live}
    assert {room["state"] for room in live} == {"live"}
    assert sample("rooms", "--state", "asleep").code == 2


def test_the_clean_up_closes_what_was_left_once_and_says_so(sample, left):
    _, meeting_id = left
    assert "not-video, tried next" in sample("rooms").out
    done = sample("rooms", "clean", "--json")
    room = room_with(sample, meeting_id)
    assert done.code == 0
    assert done.json == {
        "retired": [],
        "closed": [room["id"]],
        "given_up": [],
        "waiting": [],
        "other_keys": [],
        "stopped": None,
    }
    assert (room["state"], room["closed_at"] is not None) == ("dead", True)
    again = sample("rooms", "clean")
    assert (again.code, again.out) == (0, "Nothing to do.\n")


def test_the_clean_up_says_in_words_what_it_did(sample, left):
    answer = sample("rooms", "clean")
    assert (answer.code, answer.out, answer.err) == (0, "1 closed.\n", "")
    assert "not-video, closed 20" in sample("rooms").out


NOWHERE = "http://127.0.0.1:9"


def test_rooms_of_another_key_wait_for_it(sample, left):
    keys = {"VIDEOSDK_API_KEY": "another-key", "VIDEOSDK_SECRET": "s" * 32}
    waits = sample("rooms", "clean", **keys, VIDEOSDK_API_ENDPOINT=NOWHERE)
    assert (waits.code, waits.out) == (0, "1 waiting for their provider's keys.\n")
    assert "waits for its provider's keys" in sample("rooms", **keys).out
    assert room_with(sample, left[1])["state"] == "retired"


def test_a_service_that_cannot_be_asked_is_an_error_and_the_room_waits(sample, left, practice):
    keys = {"VIDEOSDK_API_KEY": practice["api_key"], "VIDEOSDK_SECRET": practice["secret"]}
    answer = sample("rooms", "clean", **keys, VIDEOSDK_API_ENDPOINT=NOWHERE)
    assert (answer.code, answer.out) == (1, "1 waiting to be closed.\n")
    assert "cannot be reached" in answer.err
    stopped = sample("rooms", "clean", "--json", **keys, VIDEOSDK_API_ENDPOINT=NOWHERE)
    assert "cannot be reached" in stopped.json["stopped"]
    assert room_with(sample, left[1])["state"] == "retired"


def test_no_name_and_no_secret_is_in_any_of_it(sample, left):
    said = sample("rooms").out + sample("rooms", "clean", "--json").out
    assert "token" not in said
    assert "key" not in said.replace("other_keys", "")


def test_who_says_yes_joins_although_somebody_unexpected_is_inside(sample, practice, browser):
    session, index, visit = video_visits(sample)[0]
    path = f"/video-consultation/appointment/{session}/{index}"

    def launch(*words):
        return sample("open", path, "--launch", *words, CLINIC_DESK_BROWSER=browser.command)

    room = launch("--json").json["meeting_id"]
    join_uninvited(sample, practice, visit["id"], room)
    refused = launch()
    assert refused.code == 1
    assert "Somebody unexpected" in refused.err
    assert refused.err.endswith("Agree with --yes.\n")
    assert launch("--yes").code == 0
