import json
import sqlite3
import time
from contextlib import closing
from datetime import date

import pytest

from tests.lookalikes import lookalikes_at


def wait_for(links, count, deadline_s=60):
    end = time.monotonic() + deadline_s
    while len(links()) < count and time.monotonic() < end:
        time.sleep(0.01)
    return links()


def video_visits(desk, status="booked"):
    """Return (session, index, appointment) of today's video visits without a room.

    Patients who are like another one of the day are left out: they are asked about first.
    """
    alike = lookalikes_at(desk.home)
    day = desk("day", "--json").json
    return [
        (session["id"], slot["index"], slot["appointment"])
        for session in day["sessions"]
        for slot in session["slots"]
        if slot["appointment"]
        and slot["appointment"]["id"] not in alike
        and slot["appointment"]["kind"] == "video"
        and slot["appointment"]["status"] == status
        and slot["appointment"]["room"]["state"] == "none"
    ]


def room_at(desk, session_id, index):
    for session in desk("day", "--json").json["sessions"]:
        for slot in session["slots"]:
            if (session["id"], slot["index"]) == (session_id, index):
                return slot["appointment"]["room"]
    raise LookupError(index)


def test_the_main_job_works_from_the_command_line(sample, browser):
    (session, index, _), (other_session, other_index, _) = video_visits(sample)[:2]
    opened = (session, index), (session, index), (other_session, other_index)
    answers = []
    for number, (of, at) in enumerate(opened, 1):
        path = f"/video-consultation/appointment/{of}/{at}"
        environ = {"CLINIC_DESK_BROWSER": browser.command}
        answers.append(sample("open", path, "--launch", "--json", **environ))
        links = wait_for(browser.links, number)  # no browser overtakes the one before
    first, again, other = answers
    assert [answer.code for answer in answers] == [0, 0, 0]
    assert (first.json["created"], again.json["created"]) == (True, False)
    assert first.json["meeting_id"] == again.json["meeting_id"] != other.json["meeting_id"]
    assert room_at(sample, session, index) == {
        "state": "live",
        "meeting_id": first.json["meeting_id"],
    }
    assert [first.json["meeting_id"] in link for link in links] == [True, True, False]
    for answer in answers:
        assert "token" not in answer.out + answer.err


def test_the_bare_meeting_id_leads_to_its_own_appointment_only_while_live(sample, browser):
    session, index, _ = video_visits(sample)[0]
    path = f"/video-consultation/appointment/{session}/{index}"
    environ = {"CLINIC_DESK_BROWSER": browser.command}
    made = sample("open", path, "--launch", "--json", **environ).json["meeting_id"]
    found = sample("open", f"/video-consultation/{made}", "--launch", "--json", **environ)
    assert found.json == {"meeting_id": made, "created": False, "launched": True}
    unknown = sample("open", "/video-consultation/zzzz-zzzz-zzzz", "--launch", **environ)
    assert (unknown.code, unknown.out) == (1, "")
    assert "No visit has this room" in unknown.err


def test_joining_as_a_doctor_is_refused_on_the_receptions_desk(sample, browser):
    session, index, _ = video_visits(sample)[0]
    path = f"/video-consultation/appointment/{session}/{index}"
    refused = sample(
        "open", path, "--as", "doctor", "--launch", CLINIC_DESK_BROWSER=browser.command
    )
    assert refused.code == 1
    assert "doctor's own desk" in refused.err
    assert browser.links() == []


def test_a_doctors_own_desk_joins_as_the_doctor(sample, browser):
    day = sample("day", "--json").json
    session, index, _ = video_visits(sample)[0]
    doctor = next(s["doctor"] for s in day["sessions"] if s["id"] == session)
    (sample.home / "settings.toml").write_text(f"serves = {json.dumps(doctor)}\n", encoding="utf-8")
    path = f"/video-consultation/appointment/{session}/{index}"
    opened = sample("open", path, "--as", "doctor", "--launch", CLINIC_DESK_BROWSER=browser.command)
    assert opened.code == 0
    assert "name=Doctor" in wait_for(browser.links, 1)[0]


def test_a_path_without_an_appointment_makes_a_new_room_every_time(sample, browser):
    environ = {"CLINIC_DESK_BROWSER": browser.command}
    rooms = [
        sample("open", "/video-consultation", "--launch", "--json", **environ).json["meeting_id"]
        for _ in range(2)
    ]
    assert len(set(rooms)) == 2


def test_a_missing_browser_is_told_after_the_room_is_ready(sample):
    session, index, _ = video_visits(sample)[0]
    path = f"/video-consultation/appointment/{session}/{index}"
    answer = sample("open", path, "--launch", CLINIC_DESK_BROWSER="/nowhere/browser")
    assert answer.code == 1
    assert "browser did not open" in answer.err
    assert room_at(sample, session, index)["state"] == "live"


def test_without_a_screen_selecting_says_so(desk):
    answer = desk("open", "/video-consultation/appointment/x/0")
    assert (answer.code, answer.out) == (1, "")
    assert "no screen" in answer.err


def test_the_sample_changes_nothing_in_a_database_that_is_not_empty(sample):
    before = sample("day", "--json").out
    again = sample("--sample", "day", "--json")
    assert again.code == 0
    assert again.out == before
    assert "not empty" in again.err


def test_a_day_prints_no_names(sample):
    with closing(sqlite3.connect(sample.home / "clinic-desk.db")) as database:
        patients = [name for (name,) in database.execute("SELECT name FROM patients")]
        doctors = [name for (name,) in database.execute("SELECT name FROM doctors")]
    shown = sample("day").out + sample("day", "--json").out
    for doctor in doctors:
        shown = shown.replace(doctor, "")
    assert patients
    assert not [name for name in patients if name in shown]


def test_day_works_where_qt_cannot_be_imported(desk, tmp_path):
    blocker = tmp_path / "blocker"
    (blocker / "PySide6").mkdir(parents=True)
    (blocker / "PySide6" / "__init__.py").write_text("raise ImportError('no Qt here')")
    answer = desk("day", "--json", PYTHONPATH=str(blocker))
    assert answer.code == 0, answer.err
    assert answer.json["sessions"] == []
    assert date.fromisoformat(answer.json["day"])


def test_the_general_options_may_stand_behind_the_command(desk, practice, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    answer = desk("day", "--json", "--home", elsewhere)
    assert answer.json["sessions"] == []
    assert (elsewhere / "clinic-desk.db").exists()
    assert not (desk.home / "clinic-desk.db").exists()
    assert desk("day", "--json", "--sample").json["sessions"]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["dance"], id="unknown_command"),
        pytest.param(["day", "2026-02-30"], id="no_such_day"),
        pytest.param(["day", "20261123"], id="day_in_another_form"),
        pytest.param(["open"], id="no_path"),
        pytest.param(["open", "/x", "--as", "nurse"], id="unknown_role"),
        pytest.param(["practice", "--port", "0"], id="no_port"),
        pytest.param(["--ho", "x", "day"], id="half_a_word"),
    ],
)
def test_wrong_words_end_with_2(desk, words):
    assert desk(*words).code == 2


@pytest.mark.parametrize(
    "path",
    [
        "/etc/passwd",
        "https://evil.example/video-consultation/abcd-efgh-ijkl",
        "clinicdesk://evil/video-consultation",
        "/video-consultation/../../etc",
        "/video-consultation/appointment/x/-1",
        "/video-consultation/appointment/x/0?token=a",
        "-stylesheet=/etc/passwd",
        "/video-consultation/" + "a" * 400,
    ],
)
def test_hostile_paths_are_refused_in_one_sentence(desk, path):
    answer = desk("open", "--launch", "--", path)
    assert (answer.code, answer.out) == (1, "")
    assert len(answer.err.splitlines()) == 1


def test_a_second_practice_service_for_one_home_says_so_and_ends_with_1(desk, practice):
    second = desk("practice")
    assert (second.code, second.out) == (1, "")
    assert "already runs" in second.err


def test_the_practice_service_is_ended_once_nobody_uses_it(desk, practice):
    assert desk("practice", "end").code == 0
    assert desk("practice", "end").code == 0  # there is none any more


def test_check_says_a_sentence_for_each_thing(desk, practice):
    answer = desk("check", "--json")
    assert answer.code == 0
    found = {finding["name"]: finding["level"] for finding in answer.json}
    assert (found["database"], found["video"]) == ("ok", "ok")
    assert set(found) >= {"database", "keyring", "video", "browser"}
    assert all(finding["says"].endswith(".") for finding in answer.json)


def test_check_fails_where_the_desk_cannot_work(desk):
    desk.home.mkdir()
    (desk.home / "clinic-desk.db").write_text("this is not a database " * 100)
    answer = desk("check", "--json")
    assert answer.code == 1
    assert "damaged" in answer.json[0]["says"]


def test_keys_of_the_environment_choose_that_provider_for_one_run_only(desk, practice, browser):
    keys = {
        "VIDEOSDK_API_KEY": practice["api_key"],
        "VIDEOSDK_SECRET": practice["secret"],
        "VIDEOSDK_API_ENDPOINT": practice["endpoint"],
        "CLINIC_DESK_BROWSER": browser.command,
    }
    made = desk("open", "/video-consultation", "--launch", "--json", **keys)
    assert made.json["launched"]
    wrong = desk("check", "--json", **(keys | {"VIDEOSDK_SECRET": "x" * 40}))
    assert wrong.code == 1
    assert "refused our key" in wrong.out
    assert "practice" in desk("check").out.lower()


def test_half_a_key_pair_is_told_in_words(desk):
    answer = desk("check", VIDEOSDK_API_KEY="only-this")
    assert answer.code == 1
    assert "VIDEOSDK_SECRET is not set" in answer.err + answer.out


def test_a_shared_database_must_be_upgraded_by_an_administrator_first(desk, empty_postgresql_url):
    environ = {"CLINIC_DESK_DATABASE": empty_postgresql_url}
    refused = desk("day", **environ)
    assert refused.code == 1
    assert "clinic-desk migrate" in refused.err
    assert desk("migrate", **environ).code == 0
    assert desk("day", **environ).code == 0


def test_nothing_secret_reaches_the_log(sample, practice, browser):
    session, index, _ = video_visits(sample)[0]
    path = f"/video-consultation/appointment/{session}/{index}"
    sample("open", path, "--launch", CLINIC_DESK_BROWSER=browser.command)
    link = wait_for(browser.links, 1)[0]
    log = (sample.home / "logs" / "clinic-desk.log").read_text(encoding="utf-8")
    assert "POST /v2/rooms" in log
    for secret in (practice["secret"], practice["api_key"], link, "eyJ"):
        assert secret not in log
