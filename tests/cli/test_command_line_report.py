"""`clinic-desk report`: on the sample clinic every check passes; a violation ends it with 1."""

import sqlite3
from datetime import UTC, datetime
from html import escape
from zoneinfo import ZoneInfo

from tests.scenes import NOON


def trail(home):
    with sqlite3.connect(home / "clinic-desk.db") as db:
        found = db.execute("SELECT result FROM audit WHERE action = 'report-made' ORDER BY at")
        return [row[0] for row in found]


def today():
    return datetime.now(ZoneInfo(NOON)).date().isoformat()


def test_the_sample_day_passes_every_check_and_names_nobody(sample):
    answer = sample("report")
    assert answer.code == 0, answer.err
    lines = answer.out.splitlines()
    assert lines[0].startswith("Isolation report, ")
    assert "shared: 0. All 11 checks passed." in lines[1]
    assert sum(line.startswith("passed  ") for line in lines) == 11
    assert trail(sample.home) == [f"text {today()} {today()}"]


def test_as_json_it_tells_visits_rooms_and_checks_and_asks_the_service_if_wanted(sample):
    answer = sample("report", "--json", "--ask")
    assert answer.code == 0, answer.err
    told = answer.json
    assert told["from"] == told["to"] == today()
    kinds = [check["check"] for check in told["checks"]]
    assert len(kinds) == len(set(kinds)) == 12
    assert "shut-at-service" in kinds
    assert "trail" in kinds
    assert any(visit["rooms"] for visit in told["visits"])
    assert not any("patient" in visit for visit in told["visits"])
    assert trail(sample.home) == [f"json {today()} {today()}"]


def test_a_page_of_its_own_carries_names_only_when_asked(sample, tmp_path):
    plain, named = tmp_path / "plain.html", tmp_path / "named.html"
    assert sample("report", "--html", plain).code == 0
    assert sample("report", "--html", named, "--names").code == 0
    with sqlite3.connect(sample.home / "clinic-desk.db") as db:
        doctors = " ".join(row[0] for row in db.execute("SELECT name FROM doctors"))
        patients = [escape(row[0]) for row in db.execute("SELECT name FROM patients")]
    names = [name for name in patients if name not in doctors]
    assert not [name for name in names if name in plain.read_text("utf-8")]
    assert [name for name in names if name in named.read_text("utf-8")]
    assert trail(sample.home) == [f"html {today()} {today()}", f"html {today()} {today()} names"]


def test_days_can_be_named(sample):
    told = sample("report", "--json", "--from", "2020-01-06", "--to", "2020-01-07").json
    assert (told["from"], told["to"], told["visits"]) == ("2020-01-06", "2020-01-07", [])


def test_a_violation_ends_it_with_1_and_is_named(sample):
    with sqlite3.connect(sample.home / "clinic-desk.db") as db:
        (room,) = db.execute("SELECT id FROM rooms WHERE state = 'live' LIMIT 1").fetchone()
        db.execute(
            "INSERT INTO sightings (room_id, session_id, participant_id, joined_at)"
            " VALUES (?, 's', 'nobody', ?)",
            (room, f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S.%f}"),
        )
    answer = sample("report")
    assert answer.code == 1
    assert "1 of 11 checks failed" in answer.out
    failed = answer.out[answer.out.index("FAILED") :]
    assert room in failed.replace("-", "")


def test_a_trail_that_was_changed_fails_the_report_and_raises_the_alarm(sample):
    with sqlite3.connect(sample.home / "clinic-desk.db") as db:
        for (trigger,) in db.execute(
            "SELECT name FROM sqlite_master WHERE tbl_name = 'audit' AND type = 'trigger'"
        ).fetchall():
            db.execute(f'DROP TRIGGER "{trigger}"')
        db.execute("UPDATE audit SET actor = 'somebody else' WHERE sequence = 3")
    answer = sample("report", "--json")
    assert answer.code == 1
    assert [c["check"] for c in answer.json["checks"] if not c["passed"]] == ["trail"]
    with sqlite3.connect(sample.home / "clinic-desk.db") as db:
        assert db.execute("SELECT kind FROM alarms").fetchall() == [("trail-broken",)]


def test_a_page_that_cannot_be_written_is_told_in_a_sentence(sample, tmp_path):
    answer = sample("report", "--html", tmp_path / "nowhere" / "report.html")
    assert answer.code == 1
    assert answer.err.startswith("This file cannot be written. report.html:")
    assert "Traceback" not in answer.err
