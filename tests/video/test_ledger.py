"""Each request that leaves is written down first, by its names and never by a value."""

import json
import os
import signal
import stat
import subprocess
import sys
import threading
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.domain.ledger import THIS_COMPUTER, Kind
from desktop_app.errors import ProviderError, TrailUnwritableError
from desktop_app.video.ledger import KEPT, Ledger, files
from desktop_app.video.ledger_lines import entries, tally
from desktop_app.video.provider import Budget
from desktop_app.video.videosdk import VideoSdk
from tests.scripted_server import after_doing, hang, raw, reset, room, status, text

ROOM = "abcd-efgh-ijkl"
EVER = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
SDK = "https://api.videosdk.live"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "home" / "ledger"


@pytest.fixture
def ledger(folder, now):
    ledger = Ledger(folder, lambda: now)
    yield ledger
    ledger.close()


@pytest.fixture
def written(pair, now, ledger):
    """The client, whose requests are written down."""
    client = VideoSdk(pair, lambda: now, jitter=lambda: 0.0, enter=ledger.of(pair.endpoint))
    yield client
    client.close()


def read(folder):
    return entries(folder, *EVER)


def bytes_of(folder):
    return b"".join(file.read_bytes() for file in files(folder))


def test_every_call_is_entered_with_the_names_of_its_fields_and_its_answer(
    written, server, folder, now
):
    written.create_room("ref-1", ["p-1"])
    written.validate_room("ref-1")
    server.script = [status(200, {"meetingId": ROOM, "disabled": True}), status(200, {"data": []})]
    written.deactivate_room(ROOM)
    written.stays(ROOM)
    with pytest.raises(ProviderError):
        written.get_room("ref-2")
    told = [(one.kind.method, one.kind.path, one.kind.fields, one.answer) for one in read(folder)]
    assert told == [
        ("POST", "/v2/rooms", ("customRoomId", "allowedParticipantIds"), "200"),
        ("GET", "/v2/rooms/validate/{}", (), "200"),
        ("POST", "/v2/rooms/deactivate", ("roomId",), "200"),
        ("GET", "/v2/sessions", ("roomId", "perPage", "page"), "200"),
        ("GET", "/v2/rooms/{}", (), "400"),
    ]
    assert {one.kind.to for one in read(folder)} == {THIS_COMPUTER}
    assert {one.at for one in read(folder)} == {now}
    assert all(0 <= one.ms < 10_000 for one in read(folder))


def test_it_says_where_a_request_went(ledger, folder):
    for endpoint in (SDK, "https://video.clinic.example:8443", "http://127.0.0.1:9"):
        ledger.of(endpoint)("GET", "/v2/rooms/{}", ())("200")
    assert [one.kind.to for one in read(folder)] == [
        "api.videosdk.live", "video.clinic.example:8443", THIS_COMPUTER,
    ]  # fmt: skip


def test_no_value_token_or_secret_is_ever_written(written, server, pair, folder):
    canaries = ["ref-canary", "code-canary", "wxyz-efgh-ijkl", pair.api_key, pair.secret]
    server.script = [
        None,
        text(404, "told-canary"),
        status(500, {"message": "told-canary"}, **{"X-Request-Id": "told-canary"}),
    ]
    written.create_room("ref-canary", ["code-canary"])
    for call in (written.get_room, written.present):
        with pytest.raises(ProviderError):
            call("wxyz-efgh-ijkl", Budget(requests=1))
    data = bytes_of(folder)
    for canary in [*canaries, "told-canary", *server.asked[0].headers["Authorization"].split(".")]:
        assert canary.encode() not in data
    assert len(read(folder)) == 3


@pytest.mark.parametrize(
    ("step", "answer"),
    [
        (status(503), "503"), (reset, "unreachable"), (hang, "timeout"), (raw(b""), "unreachable"),
        (after_doing(reset), "unreachable"), (status(200, b"<html>"), "200"),
        (status(200, b"a" * 2_000_000), "unusable"), (status(429, **{"Retry-After": "9"}), "429"),
    ],
)  # fmt: skip
def test_an_answer_that_never_came_is_told_by_its_kind(written, server, folder, step, answer):
    server.script = [step]
    seconds = 0.5 if step is hang else 60
    with pytest.raises(ProviderError):
        written.create_room("ref-1", [], Budget(seconds=seconds, requests=1))
    assert [one.answer for one in read(folder)] == [answer]


def test_each_try_is_an_entry_of_its_own(written, server, folder):
    server.script = [status(503), reset]
    written.create_room("ref-1", [])
    assert [one.answer for one in read(folder)] == ["503", "unreachable", "200"]
    assert len(server.asked) == 3


def test_it_is_written_before_the_request_leaves(written, server, folder):
    seen = []

    def look(handler, asked):
        seen.append(read(folder))
        handler.answer(200, json.dumps(room()).encode(), {})

    server.script = [look]
    written.create_room("ref-1", [])
    [[entry]] = seen
    assert (entry.answer, entry.ms) == ("", None)


# -- a ledger that cannot be written -------------------------------------------------------------


def test_what_cannot_be_written_down_is_not_sent(written, server, folder):
    folder.parent.mkdir()
    folder.write_text("a file stands where the folder should")
    budget = Budget()
    with pytest.raises(TrailUnwritableError) as refused:
        written.create_room("ref-1", [], budget)
    assert str(folder) in refused.value.sentence
    assert server.asked == []
    assert budget.requests_left == Budget().requests_left
    folder.unlink()
    written.create_room("ref-1", [])
    assert len(server.asked) == 1


FULL = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from desktop_app.errors import TrailUnwritableError
from desktop_app.video.ledger import Ledger
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
enter = Ledger(Path(sys.argv[1]), lambda: datetime.now(UTC)).of("https://api.videosdk.live")
note = enter("GET", "/v2/first", ())
size = next(Path(sys.argv[1]).iterdir()).stat().st_size + 9
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
note("200")          # cut in the middle: the answer must not be lost over this
try:
    enter("GET", "/v2/second", ())
except TrailUnwritableError as error:
    print(error.detail)
"""


def test_a_full_disk_stops_the_next_request_and_spoils_its_own_line_only(folder, ledger):
    words = [sys.executable, "-c", FULL, str(folder)]
    done = subprocess.run(words, capture_output=True, text=True, timeout=300, check=True)
    assert done.stdout == "ledger: OSError\n"
    ledger.of(SDK)("GET", "/v2/third", ())("200")
    assert [(one.kind.path, one.answer) for one in read(folder)] == [
        ("/v2/first", ""),
        ("/v2/third", "200"),
    ]
    assert count_broken(folder) == 1


def count_broken(folder):
    return sum(tally(file).broken for file in files(folder))


def test_a_file_that_was_taken_away_is_made_anew(ledger, folder):
    enter = ledger.of(SDK)
    enter("GET", "/v2/first", ())("200")
    [file] = files(folder)
    file.unlink()
    enter("GET", "/v2/second", ())("200")
    assert [one.kind.path for one in read(folder)] == ["/v2/second"]


# -- several at once, and crashes ----------------------------------------------------------------

WRITING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from desktop_app.video.ledger import Ledger
enter = Ledger(Path(sys.argv[1]), lambda: datetime.now(UTC)).of("https://api.videosdk.live")
print("ready", flush=True)
sys.stdin.readline()
number = 0
while number < int(sys.argv[3]):
    note = enter("GET", f"/v2/{sys.argv[2]}/{number}", ("a", "b" * 90))
    print(number, flush=True)
    note("200")
    number += 1
"""


def writers(folder, names, count):
    started = [
        subprocess.Popen(
            [sys.executable, "-c", WRITING, str(folder), name, str(count)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for name in names
    ]  # fmt: skip
    for one in started:
        assert one.stdout.readline() == "ready\n"
    for one in started:
        one.stdin.write("go\n")
        one.stdin.flush()
    return started


def ended(process):
    process.stdin.close()
    process.stdout.close()
    return process.wait(60)


def test_processes_and_threads_that_write_at_once_spoil_nothing(folder, now):
    ledger = Ledger(folder, lambda: datetime.now(UTC))
    enter = ledger.of(SDK)

    def job(name):
        for number in range(500):
            enter("GET", f"/v2/{name}/{number}", ("a", "b" * 90))("200")

    started = writers(folder, "abcd", 500)
    jobs = [threading.Thread(target=job, args=[name]) for name in "ef"]
    for one in jobs:
        one.start()
    for one in jobs:
        one.join(60)
    for one in started:
        one.stdout.read()
        assert ended(one) == 0
    ledger.close()
    found = read(folder)
    assert {one.kind.path for one in found} == {
        f"/v2/{name}/{number}" for name in "abcdef" for number in range(500)
    }
    assert len(found) == 3_000
    assert {one.answer for one in found} == {"200"}
    assert count_broken(folder) == 0


@pytest.mark.parametrize("turn", range(5))
def test_what_a_killed_process_was_sending_is_still_there(folder, turn):
    [process] = writers(folder, ["k"], 1_000_000)
    for _ in range(50 + turn * 37):
        last = int(process.stdout.readline())
    process.send_signal(signal.SIGKILL)
    ended(process)
    found = [one.kind.path for one in read(folder)]
    assert found[: last + 1] == [f"/v2/k/{number}" for number in range(last + 1)]


@pytest.mark.parametrize("cut", [1, 2, 30, 60])
def test_a_last_line_broken_by_a_crash_is_skipped_and_counted(folder, ledger, cut):
    enter = ledger.of(SDK)
    enter("GET", "/v2/first", ())("200")
    enter("GET", "/v2/second", ())
    ledger.close()
    [file] = files(folder)
    file.write_bytes(file.read_bytes()[:-cut])
    assert count_broken(folder) == 1
    enter("GET", "/v2/third", ())("200")
    assert [one.kind.path for one in read(folder)] == ["/v2/first", "/v2/third"]
    assert count_broken(folder) == 1


BEGUN = b'{"at":"%sT09:00:00.000Z","id":"0123456789ab","to":"%s","method":"GET","path":"/v2/x"%s}'


@pytest.mark.parametrize(
    "line",
    [
        b"\0" * 4_096,
        b"x",
        b"{}",
        b"[1]",
        b"\xff\xfe",
        b'{"at":"2026-11-23T09:00:00.000Z"}',
        BEGUN % (b"2026-11-23", b"=cmd()", b',"fields":[]'),
        BEGUN % (b"2026-11-23", b"a", b',"fields":[7]'),
        BEGUN % (b"2026-11-23", b"a", b',"fields":["a b"]'),
        BEGUN % (b"2026-11-23", b"a", b""),
        BEGUN % (b"2026-99-99", b"a", b',"fields":[]'),
        BEGUN % (b"2026-02-30", b"a", b',"fields":[]'),
        b'{"of":"0123456789ab","ms":1,"answer":"<b>200"}',
    ],
    ids=lambda line: repr(line[:60]),
)
def test_a_line_that_is_not_ours_is_counted_and_left_out(folder, ledger, line):
    ledger.of(SDK)("GET", "/v2/rooms/{}", ())("200")
    ledger.close()
    [file] = files(folder)
    file.write_bytes(file.read_bytes() + b"\n" + line)
    assert [one.answer for one in read(folder)] == ["200"]
    assert count_broken(folder) == 1


def test_a_line_that_is_ours_is_no_broken_one(folder, ledger):
    ledger.of(SDK)("GET", "/v2/rooms/{}", ())("200")
    ledger.close()
    [file] = files(folder)
    line = BEGUN % (b"2026-11-23", b"a", b',"fields":[]')
    file.write_bytes(file.read_bytes() + b"\n" + line)
    assert (len(read(folder)), count_broken(folder)) == (2, 0)


# -- months --------------------------------------------------------------------------------------


def test_each_month_has_its_file_and_two_years_are_kept(folder):
    clock = [datetime(2024, 1, 15, tzinfo=UTC)]
    ledger = Ledger(folder, lambda: clock[0])
    for _ in range(30):
        ledger.of(SDK)("GET", "/v2/rooms/{}", ())("200")
        clock[0] = (clock[0].replace(day=1) + timedelta(days=40)).replace(day=15)
    ledger.close()
    names = [file.stem for file in files(folder)]
    assert (len(names), names[0], names[-1]) == (KEPT, "2024-07", "2026-06")


@pytest.mark.parametrize("year", [1999, 2099])
def test_a_clock_gone_wrong_neither_empties_the_ledger_nor_loses_an_entry(folder, year):
    clock = [datetime(2024, 1, 15, tzinfo=UTC)]
    ledger = Ledger(folder, lambda: clock[0])
    for month in range(KEPT):
        clock[0] = datetime(2024 + month // 12, month % 12 + 1, 15, tzinfo=UTC)
        ledger.of(SDK)("GET", "/v2/rooms/{}", ())("200")
    clock[0] = clock[0].replace(year=year)
    ledger.of(SDK)("GET", "/v2/wrong", ())("200")
    ledger.of(SDK)("GET", "/v2/wrong", ())("200")
    ledger.close()
    assert len(files(folder)) >= KEPT
    since, until = datetime(1990, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
    found = entries(folder, since, until)
    assert [one.kind.path for one in found].count("/v2/wrong") == 2


def test_an_answer_after_midnight_of_the_months_last_day_finds_its_request(folder):
    clock = [datetime(2026, 10, 31, 23, 59, 59, tzinfo=UTC)]
    ledger = Ledger(folder, lambda: clock[0])
    note = ledger.of(SDK)("GET", "/v2/rooms/{}", ())
    clock[0] += timedelta(seconds=2)
    ledger.of(SDK)("GET", "/v2/next", ())("200")
    note("404")
    ledger.close()
    assert [one.answer for one in read(folder)] == ["404", "200"]
    assert [file.stem for file in files(folder)] == ["2026-10", "2026-11"]


def test_only_the_time_that_was_asked_for_is_read(folder):
    clock = [datetime(2026, 11, 22, 22, 59, 59, 999_000, tzinfo=UTC)]
    ledger = Ledger(folder, lambda: clock[0])
    for path in ("before", "first", "last", "after"):
        ledger.of(SDK)("GET", f"/v2/{path}", ())("200")
        clock[0] += {"before": timedelta(milliseconds=1), "last": timedelta(seconds=1)}.get(
            path, timedelta(hours=23, minutes=59, seconds=59)
        )
    ledger.close()
    day = datetime(2026, 11, 22, 23, tzinfo=UTC)
    found = entries(folder, day, day + timedelta(days=1))
    assert [one.kind.path for one in found] == ["/v2/first", "/v2/last"]


# -- what it costs -------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_nobody_else_may_read_it(ledger, folder):
    ledger.of(SDK)("GET", "/v2/rooms/{}", ())("200")
    [file] = files(folder)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


COSTLY = ("open", "write", "fsync", "fdatasync", "listdir", "scandir", "mkdir", "unlink", "replace")
"""What of os keeps a disk busy."""


def test_a_request_costs_two_writes_to_a_file_that_stays_open(ledger, monkeypatch):
    enter, done = ledger.of(SDK), Counter()

    def counted(name, do):
        def deed(*arguments, **named):
            done[name] += 1
            return do(*arguments, **named)

        monkeypatch.setattr(os, name, deed)

    for name in COSTLY:
        if hasattr(os, name):
            counted(name, getattr(os, name))
    enter("POST", "/v2/rooms", ("customRoomId", "allowedParticipantIds"))("200")
    assert (done["open"], done["write"]) == (1, 2)
    done.clear()
    for _ in range(3):
        enter("POST", "/v2/rooms", ("customRoomId", "allowedParticipantIds"))("200")
    assert done == {"write": 2 * 3}


def test_a_busy_year_is_taken_apart_once_for_each_kind(folder, ledger, monkeypatch):
    for word in ("status", "perPage", "page") * 30:
        ledger.of(SDK)("GET", "/v2/sessions", (word,))("200")
    ledger.close()
    [file] = files(folder)
    file.write_bytes(file.read_bytes() * 500)
    read_json, apart = json.loads, []
    monkeypatch.setattr(json, "loads", lambda text: apart.append(1) or read_json(text))
    assert sum(tally(file).counts.values()) == 45_000
    assert len(read(folder)) == 90
    assert len(apart) <= 3


def test_a_kind_is_remembered_by_all_it_has(ledger, folder):
    ledger.of(SDK)("GET", "/v2/rooms/{}", ["a", "b.c"])("200")
    [entry] = read(folder)
    assert entry.kind == Kind(
        to="api.videosdk.live", method="GET", path="/v2/rooms/{}", fields=("a", "b.c")
    )
    assert os.fspath(folder).endswith("ledger")
