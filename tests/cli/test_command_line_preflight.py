"""`clinic-desk preflight` against the practice service, in processes of its own."""

import sqlite3
import time
from contextlib import closing

import jwt
import pytest
import requests


@pytest.fixture
def service(practice):
    """A plain client of the practice service that is no part of the program."""
    now = int(time.time())
    claims = {"apikey": practice["api_key"], "permissions": ["allow_join"], "version": 2}
    claims |= {"roles": ["crawler"], "iat": now, "exp": now + 600}
    with requests.Session() as session:
        session.trust_env = False
        session.headers["Authorization"] = jwt.encode(claims, practice["secret"], "HS256")

        def post(path, body):
            answer = session.post(practice["endpoint"] + path, json=body, timeout=60)
            answer.raise_for_status()
            return answer.json()

        yield post


def change(desk, statement):
    with closing(sqlite3.connect(desk.home / "clinic-desk.db")) as db, db:
        db.execute(statement)


@pytest.fixture
def live(sample):
    """A visit of today that goes on, its room open."""
    sessions = sample("day", "--json").json["sessions"]
    visits = [slot["appointment"] for session in sessions for slot in session["slots"]]
    return next(
        visit
        for visit in visits
        if visit and visit["status"] == "checked-in" and visit["room"]["state"] == "live"
    )


def of(answer, visit):
    return next(one for one in answer.json["visits"] if one["id"] == visit["id"])


def test_a_day_that_is_ready_is_green(sample):
    answer = sample("preflight", "--json")
    assert (answer.code, answer.err) == (0, "")
    assert answer.json["green"]
    assert (answer.json["service"], answer.json["clock"], answer.json["alarms"]) == ("ok", "ok", 0)
    assert abs(answer.json["clock_ahead_s"]) <= 5
    assert {one["room"] for one in answer.json["visits"]} <= {"valid", "ready"}


def test_a_room_that_was_closed_by_hand_is_gone_until_it_is_mended(sample, live, service):
    gone = live["room"]["meeting_id"]
    service("/v2/rooms/deactivate", {"roomId": gone})
    looked = sample("preflight", "--json")
    assert (looked.code, of(looked, live)["room"]) == (1, "gone")
    assert "LOOK" in sample("preflight").out
    mended = sample("preflight", "--json", "--mend")
    assert (mended.code, of(mended, live)["room"]) == (0, "valid")
    assert sample("preflight").code == 0


def test_a_patient_nobody_can_reach_is_not_green_and_cannot_be_mended_here(sample, live):
    change(sample, "UPDATE patients SET phone = NULL, email = NULL")
    answer = sample("preflight", "--json", "--mend")
    assert answer.code == 1
    assert not of(answer, live)["contact"]


def test_a_service_that_does_not_answer_is_told_and_the_visits_are_listed(sample):
    environ = {
        "VIDEOSDK_API_KEY": "key",
        "VIDEOSDK_SECRET": "s" * 32,
        "VIDEOSDK_API_ENDPOINT": "http://127.0.0.1:9",
    }
    answer = sample("preflight", "--json", **environ)
    assert answer.code == 1
    assert "cannot be reached" in answer.json["service"]
    assert answer.json["visits"]


def test_no_patients_name_is_printed(sample):
    with closing(sqlite3.connect(sample.home / "clinic-desk.db")) as db:
        names = [name for (name,) in db.execute("SELECT name FROM patients")]
        doctors = " ".join(name for (name,) in db.execute("SELECT name FROM doctors"))
    said = sample("preflight").out + sample("preflight", "--json").out
    assert len(names) > 100
    assert not [name for name in names if name in said and name not in doctors]


def test_a_clinic_without_visits_today_is_green(desk, practice):
    answer = desk("preflight")
    assert answer.code == 0
    assert "video visits: 0" in answer.out
