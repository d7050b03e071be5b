"""`clinic-desk probe`, in processes of its own: it asks first, and cleans up however it ends."""

import os
import pty
import signal
import stat
import subprocess
import sys
import threading

import pytest

from tests.scripted_server import hang, running, status

DEADLINE_S = 180


def keys_of(server):
    return {
        "VIDEOSDK_API_KEY": "key-canary",
        "VIDEOSDK_SECRET": "secret-canary-0123456789",
        "VIDEOSDK_API_ENDPOINT": server.url,
    }


@pytest.fixture
def server():
    with running() as server:
        yield server


def reports(desk):
    return sorted(desk.home.glob("probe-*.txt"))


def test_it_runs_whole_against_the_practice_service(desk, practice):
    answer = desk("probe", "--yes", "--json")
    assert (answer.code, answer.err) == (0, "")
    told = answer.json
    assert told["left_open"] == []
    assert {one["verdict"] for one in told["findings"]} == {"fine", "person"}
    [report] = reports(desk)
    assert told["report"] == str(report)
    assert stat.S_IMODE(report.stat().st_mode) == 0o600
    text = report.read_text(encoding="utf-8")
    assert all(one["question"] in text for one in told["findings"])
    assert text.count("room: customRoomId ") >= told["rooms"]
    log = (desk.home / "logs" / "clinic-desk.log").read_text(encoding="utf-8")
    for secret in (practice["secret"], practice["api_key"], "eyJ"):
        assert secret not in text + answer.out + log
    sent = desk("ledger", "--json").json["ever"]["destinations"]
    assert [place["to"] for place in sent] == ["this computer"]


def test_a_person_reads_one_line_for_each_question(desk, practice, tmp_path):
    report = tmp_path / "report.txt"
    answer = desk("probe", "--yes", "--report", report)
    *lines, last = answer.out.splitlines()
    told = desk("probe", "--yes", "--json").json["findings"]
    assert len(lines) == len(told)
    for line, one in zip(lines, told, strict=True):
        assert line.startswith(one["verdict"])
        assert f"{one['number']:<5}{one['question']} Sent: " in line
    assert str(report) in last
    assert report.exists()


def test_without_anybody_to_agree_nothing_is_asked(desk, server):
    answer = desk("probe", **keys_of(server))
    assert (answer.code, answer.out) == (1, "")
    assert server.url in answer.err
    assert "7 throw-away rooms" in answer.err
    assert answer.err.endswith("Agree with --yes.\n")
    assert "canary" not in answer.err
    assert server.asked == []
    assert reports(desk) == []


def at_a_terminal(desk, typed, environ):
    """Run the probe as a person at a terminal who types one word."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        desk.words("probe"), stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=desk.environ | environ, text=True,
    )  # fmt: skip
    os.close(theirs)
    os.write(ours, f"{typed}\n".encode())
    out, err = process.communicate(timeout=DEADLINE_S)
    os.close(ours)
    return process.returncode, out, err


@pytest.mark.parametrize("typed", ["", "n", "no", "x"])
def test_a_person_who_does_not_agree_is_obeyed(desk, server, typed):
    code, out, err = at_a_terminal(desk, typed, keys_of(server))
    assert (code, out) == (1, "")
    assert "Start? [y/N]" in err
    assert server.asked == []


def test_a_person_who_agrees_starts_it(desk, server):
    code, out, _ = at_a_terminal(desk, "y", keys_of(server))
    assert code == 0
    assert "differs" in out  # this service checks no token
    assert all(made["disabled"] for made in server.rooms.values())


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_a_probe_that_is_stopped_closes_its_rooms_first(desk, server, sign):
    stuck = threading.Event()

    def when(asked):
        if server.rooms and asked.path.startswith("/v2/sessions") and not stuck.is_set():
            stuck.set()
            return hang
        return None

    server.when = when
    process = subprocess.Popen(
        desk.words("probe", "--yes"), env=desk.environ | keys_of(server), text=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert stuck.wait(DEADLINE_S)
    process.send_signal(sign)
    out, _ = process.communicate(timeout=DEADLINE_S)
    assert process.returncode == 1
    assert "Are all rooms of this run closed?" in out
    assert server.rooms
    assert all(made["disabled"] for made in server.rooms.values())


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_the_report_of_a_probe_that_was_killed_names_its_rooms(desk, server):
    stuck = threading.Event()

    def when(asked):
        if asked.path.startswith("/v2/sessions"):
            stuck.set()
            return hang
        return None

    server.when = when
    process = subprocess.Popen(
        desk.words("probe", "--yes"), env=desk.environ | keys_of(server), text=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert stuck.wait(DEADLINE_S)
    process.kill()
    process.wait(DEADLINE_S)
    [report] = reports(desk)
    text = report.read_text(encoding="utf-8")
    assert server.rooms
    assert all(f"room: customRoomId {reference}\n" in text for reference in server.rooms)


def test_a_room_that_stays_open_is_named_and_ends_it_with_1(desk, server):
    server.when = lambda asked: status(500) if asked.path.endswith("/deactivate") else None
    answer = desk("probe", "--yes", "--json", **keys_of(server))
    assert answer.code == 1
    open_ = {made["roomId"] for made in server.rooms.values()}
    assert set(answer.json["left_open"]) == open_
    [report] = reports(desk)
    assert all(one in report.read_text(encoding="utf-8") for one in open_)


def test_a_refused_key_is_told_and_ends_it_with_1(desk, server):
    server.when = lambda asked: status(401, {"message": "no"})
    answer = desk("probe", "--yes", **keys_of(server))
    assert answer.code == 1
    assert "check key, secret" in answer.out
    assert len(server.asked) == 1


def test_a_report_that_cannot_be_written_stops_it_before_anything_is_asked(desk, server, tmp_path):
    for path in (tmp_path / "gone" / "report.txt", tmp_path):
        answer = desk("probe", "--yes", "--report", path, **keys_of(server))
        assert (answer.code, answer.out) == (1, "")
        assert "The record of this could not be kept" in answer.err
    assert server.asked == []
