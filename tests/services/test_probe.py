"""Trying an account: every question once, nothing secret shown, and no room left behind."""

import re
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop_app.domain.probing import Verdict
from desktop_app.services.probe import QUESTIONS, REQUESTS, ROOMS, bench_for, probe
from desktop_app.services.probe_bench import LONGEST
from desktop_app.video.ledger import Ledger, files
from desktop_app.video.ledger_lines import entries, tally
from desktop_app.video.provider import Credentials
from tests.practice.service import running_service
from tests.scripted_server import after_doing, reset, room, running, status, text

SECRET, KEY = "secret-canary-0123456789", "key-canary"
FINE, DIFFERS, PERSON, UNANSWERED = (
    Verdict.FINE, Verdict.DIFFERS, Verdict.PERSON, Verdict.UNANSWERED,
)  # fmt: skip
EVER = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)


def now():
    return datetime.now(UTC)


class Run:
    """One run of the probe on a service, its waits only counted."""

    def __init__(self, endpoint, folder, key=KEY, secret=SECRET):
        self.credentials = Credentials(api_key=key, secret=secret, endpoint=endpoint)
        self.folder = folder
        self.told, self.noted, self.slept = [], [], []

    @contextmanager
    def bench(self):
        ledger = Ledger(self.folder, now)
        with bench_for(self.credentials, ledger, now, self.noted.append) as bench:
            bench.sleep = self.slept.append
            bench.gap_s = 1.0
            yield bench
        ledger.close()

    def __call__(self):
        with self.bench() as bench:
            return probe(bench, self.told.append)

    def verdict(self, number):
        return next(one for one in self.told if one.number == number).verdict

    def words(self):
        return " ".join(f"{one.sent} {one.came} {one.means}" for one in self.told)


@pytest.fixture
def server():
    with running() as server:
        yield server


@pytest.fixture
def run(server, tmp_path):
    return Run(server.url, tmp_path / "ledger")


def only(method, path, step):
    """Take *step* for every request to *path*, which may be a pattern."""
    return lambda asked: step if asked.method == method and re.fullmatch(path, asked.path) else None


# -- the practice service, whole -----------------------------------------------------------------


def test_the_practice_service_answers_everything_as_expected(tmp_path):
    with running_service(tmp_path / "home") as service:
        pair = service.endpoint
        run = Run(pair.url, tmp_path / "ledger", pair.api_key, pair.secret)
        probed = run()
        assert [one.number for one in probed.findings] == [one.number for one in QUESTIONS] + [
            "end"
        ]
        assert {one.verdict for one in probed.findings} == {FINE, PERSON}
        assert (probed.rooms, probed.left_open) == (ROOMS, ())
        assert probed.requests <= REQUESTS
        everything = service.get("/v2/rooms?perPage=100").json()["data"]
        assert len(everything) == ROOMS
        assert all(made["disabled"] for made in everything)
        assert {made["customRoomId"] for made in everything} <= set(run.noted)
    found = entries(run.folder, *EVER)
    assert len(found) == probed.requests
    assert {one.kind.to for one in found} == {"this computer"}
    shown = run.words() + b"".join(file.read_bytes() for file in files(run.folder)).decode()
    for secret in (pair.secret, pair.api_key, "eyJ", *run.noted):
        assert secret not in shown
    assert sum(tally(file).broken for file in files(run.folder)) == 0


def test_what_only_a_person_can_see_says_what_to_do_and_look_for(run):
    run()
    for number in ("1.1", "2.9", "5.3", "6.3"):
        told = next(one for one in run.told if one.number == number)
        assert (told.verdict, told.sent) == (PERSON, "nothing")
        assert "Do this: " in told.means
        assert "Look for: " in told.means


# -- odd answers ---------------------------------------------------------------------------------


@pytest.mark.parametrize("code", [401, 403])
def test_a_refused_key_ends_it_at_once(run, server, code):
    server.when = lambda asked: text(code, "no")
    probed = run()
    assert len(server.asked) == 1
    assert {one.verdict for one in probed.findings[:-1]} == {UNANSWERED}
    assert "check key, secret" in run.told[0].means
    assert (probed.rooms, probed.left_open, run.noted) == (0, (), [])


UNKNOWN = {
    "402": status(402, {"error": "x"}),
    "404": status(404, "Room not found"),
    "plain": text(400, "RoomId is invalid."),
    "empty": status(404, b""),
}


@pytest.mark.parametrize("step", UNKNOWN.values(), ids=UNKNOWN)
def test_an_unknown_room_may_be_told_in_any_of_its_ways(run, server, step):
    known = server.do
    server.when = lambda asked: step if asked.method == "GET" and known(asked)[0] == 400 else None
    probed = run()
    assert run.verdict("0.1") is run.verdict("2.4") is FINE
    assert probed.left_open == ()


@pytest.mark.parametrize(
    ("number", "method", "path", "step"),
    [
        ("0.1", "GET", r".*/validate/.*", status(200, room())),
        ("2.1", "GET", r".*/validate/.*", None),
        ("2.3", "GET", r".*/validate/.*", None),
        ("2.4", "GET", r"/v2/rooms/[0-9a-f]{32}", status(409)),
        ("2.5", "POST", r".*/deactivate", status(409)),
        ("2.7", "GET", r"/v2/rooms/room-.*", status(200, room())),
        ("3.2", "GET", r".*/validate/.*", status(200, room(custom=None))),
        ("5.1", "GET", r"/v2/sessions", status(200, {"data": {}})),
        ("5.2", "GET", r"/v2/sessions", status(200, {"data": [{"end": "2026"}]})),
        ("6.1", "POST", r".*/end", status(409)),
        ("7.1", "POST", r"/v1/prebuilt/token", status(200, {"token": "eyJtoken.canary.x"})),
        ("9.1", "GET", r"/rtc-js-prebuilt/.*", status(404)),
    ],
)
def test_what_differs_is_said_and_what_to_change(run, server, number, method, path, step):
    if step is not None:
        server.when = only(method, path, step)
    run()
    told = next(one for one in run.told if one.number == number)
    assert told.verdict is DIFFERS
    assert len(told.means) > 20
    assert "token.canary" not in run.words()


def test_a_service_that_refuses_to_close_twice_differs(run, server):
    def already(asked):
        made = server.known(asked.body["roomId"]) if asked.path.endswith("/deactivate") else None
        return status(409) if made and made["disabled"] else None

    server.when = already
    assert run().left_open == ()
    assert run.verdict("6.2") is DIFFERS


def test_a_service_that_gives_two_rooms_for_one_reference_is_told_loudly(run, server):
    made = []

    def another(handler, asked):
        made.append(asked)
        body = room(f"room-{len(made):04}-made", asked.body["customRoomId"])
        status(200, body)(handler, asked)

    server.when = only("POST", "/v2/rooms", another)
    probed = run()
    assert run.verdict("3.1") is run.verdict("3.3") is DIFFERS
    assert "Do not use this account" in run.words()
    # None of these is known when it is looked for, so none is open.
    assert (probed.rooms, probed.left_open) == (len(made), ())


def test_a_service_that_makes_no_room_is_not_asked_for_one_again_and_again(run, server):
    server.when = only("POST", "/v2/rooms", text(402, "no more rooms"))
    probed = run()
    assert run.verdict("1.2") is UNANSWERED
    assert "no room could be made (status 402)" in run.words()
    created = [asked for asked in server.asked if asked.path == "/v2/rooms"]
    assert len(created) <= ROOMS + 2
    assert (probed.rooms, probed.left_open) == (0, ())


# -- busy, away ----------------------------------------------------------------------------------


def test_it_leaves_a_gap_between_its_questions(run):
    probed = run()
    assert run.slept.count(1.0) >= probed.requests - 3


def test_a_busy_service_is_waited_for_as_long_as_it_says(run, server):
    server.script = [status(429, **{"Retry-After": "7"}), text(429, "slow down"), None]
    run()
    assert run.verdict("0.1") is FINE
    assert [s for s in run.slept if s != 1.0][:2] == [7.0, 2.0]
    assert "retry-after: 7" in run.words()
    assert "too busy for us 2 times" in run.words()


def test_a_service_that_stays_busy_is_not_asked_for_ever(run, server):
    server.when = lambda asked: status(429, **{"Retry-After": "999999"})
    run()
    assert max(run.slept) == 30.0
    assert len(server.asked) < 5 * len(QUESTIONS)


def test_a_service_that_goes_away_ends_it_and_the_rooms_are_looked_for(run, server):
    run_out = []

    def gone(asked):
        run_out.append(asked)
        return reset if len(run_out) > 12 else None

    server.when = gone
    probed = run()
    assert "the service is away" in run.words()
    assert len(probed.left_open) > 0
    assert set(probed.left_open) <= set(run.noted) | {m["roomId"] for m in server.rooms.values()}
    assert len(server.asked) < 40
    assert run.told[-1].verdict is DIFFERS
    assert all(left in run.told[-1].came for left in probed.left_open)


# -- nothing stays behind ------------------------------------------------------------------------


def closed(server):
    return all(made["disabled"] for made in server.rooms.values())


def test_a_room_whose_answer_was_lost_is_found_and_closed(run, server):
    lost = []

    def once(asked):
        if asked.method == "POST" and asked.path == "/v2/rooms" and len(lost) < 2:
            lost.append(asked)
            return after_doing(reset)
        return None

    server.when = once
    probed = run()
    assert len(lost) == 2
    assert probed.left_open == ()
    assert closed(server)


@pytest.mark.parametrize("failure", [KeyboardInterrupt, ZeroDivisionError])
@pytest.mark.parametrize("after", [4, 11, 17])
def test_whatever_ends_it_early_the_rooms_are_closed(run, server, failure, after):
    def tell(finding):
        run.told.append(finding)
        if len(run.told) == after:
            raise failure

    with pytest.raises(failure), run.bench() as bench:
        probe(bench, tell)
    assert server.rooms
    assert closed(server)
    assert run.told[-1].number == "end"


def test_a_room_that_does_not_close_is_named(run, server):
    server.when = only("POST", r".*/deactivate", status(200, {"disabled": True}))  # a lie
    probed = run()
    assert set(probed.left_open) == {made["roomId"] for made in server.rooms.values()}
    assert "dashboard" in run.told[-1].means


def test_each_room_is_noted_before_it_is_made(run, server):
    early = []

    def seen(asked):
        if asked.path == "/v2/rooms":
            early.append(asked.body["customRoomId"] in run.noted)

    server.when = seen
    run()
    assert early
    assert all(early)


# -- nothing secret ------------------------------------------------------------------------------


def test_what_the_service_says_is_shown_short_and_without_secrets(run, server):
    leak = f"{KEY} {SECRET} eyJhbGciOi.payload.sig token=abc {'a1' * 16}\n\0\u202e" + "x" * 9_000
    for step in (text(400, leak), status(400, {"message": leak, "a b\n": 1}), status(400, leak)):
        server.script = [step]
        server.asked.clear()
        run.told.clear()
        run()
        came = run.told[0].came
        for secret in (KEY, SECRET, "eyJ", "payload", "a1a1", "\n", "\0", "\u202e", "a b"):
            assert secret not in came
        assert len(came) < LONGEST + 100


def test_answers_about_calls_show_names_of_fields_and_nobody(run, server):
    someone = {"participantId": "p-canary", "name": "name-canary", "timelog": []}
    told = {"id": "s-canary", "roomId": "wxyz-efgh-ijkl", "participants": [someone], "end": None}
    server.when = only("GET", "/v2/sessions", status(200, {"pageInfo": {}, "data": [told]}))
    run()
    assert "canary" not in run.words()
    assert "participants" in run.words()


def test_the_join_page_of_somebody_else_is_not_asked_for(run, server):
    pair = replace(run.credentials, endpoint="https://clinic.invalid")
    ledger = Ledger(run.folder, now)
    with bench_for(pair, ledger, now, lambda _: None) as bench:
        assert bench.pages is None
    real = replace(run.credentials, endpoint="https://api.videosdk.live")
    with bench_for(real, ledger, now, lambda _: None) as bench:
        assert bench.pages is not None
    ledger.close()
