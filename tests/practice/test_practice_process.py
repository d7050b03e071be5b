import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time

import pytest

from desktop_app.errors import PracticeUnavailableError
from desktop_app.practice.locate import Endpoint, credentials, end, ensure_running, find, hold
from tests.practice.service import START_S, command, running_service, start, until

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes and signals")


def ended(home):
    """Whether no service runs for *home*: nobody holds its lock."""
    from desktop_app.practice.lock import locked

    with locked(home / "practice.lock") as free:
        return free


def refused(home, port=None):
    """Start a service that must not start, and return how it ended."""
    words = command(home, port)
    return subprocess.run(words, check=False, capture_output=True, timeout=START_S)


# -- keys --------------------------------------------------------------------------------------


def test_keys_are_made_once(tmp_path):
    home = tmp_path / "not" / "yet"
    first = credentials(home)
    assert credentials(home) == first
    assert len(set(first)) == 2
    assert credentials(tmp_path) != first


def test_processes_that_race_get_the_same_keys(tmp_path):
    program = (
        "import sys; from pathlib import Path;"
        "from desktop_app.practice.locate import credentials;"
        "sys.stdin.readline(); print(*credentials(Path(sys.argv[1])))"
    )
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(tmp_path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        for _ in range(4)
    ]
    for racer in racers:
        racer.stdin.write(b"\n")
        racer.stdin.flush()
    answers = {racer.communicate(timeout=START_S)[0] for racer in racers}
    assert len(answers) == 1
    assert answers != {b""}


@posix_only
def test_only_its_user_can_read_what_the_service_keeps(tmp_path):
    before = os.umask(0)
    try:
        with running_service(tmp_path / "home") as service:
            service.room()
            files = [*service.home.iterdir()]
            assert {"practice.json", "practice.db"} < {file.name for file in files}
            for path in [service.home, *files]:
                assert path.stat().st_mode & 0o077 == 0, path
    finally:
        os.umask(before)


@posix_only
def test_a_key_file_that_came_open_is_closed(tmp_path):
    credentials(tmp_path)
    file = tmp_path / "practice.json"
    file.chmod(0o644)
    credentials(tmp_path)
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", ["", "{", "[]", '{"api_key": 1}'])
def test_a_damaged_key_file_is_said_and_kept(tmp_path, content):
    """New keys would be another provider to every room that was made."""
    (tmp_path / "practice.json").write_text(content)
    with pytest.raises(PracticeUnavailableError):
        credentials(tmp_path)
    assert (tmp_path / "practice.json").read_text() == content


def test_finding_the_service_imports_nothing_heavy():
    program = (
        "import sys, desktop_app.practice.locate;"
        "print([name for name in sys.modules if name.split('.')[0] in"
        " ('starlette', 'uvicorn', 'jwt', 'sqlcipher3', 'requests', 'asyncio', 'http', 'email')])"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert shown.stdout.strip() == b"[]"


# -- one for each home -------------------------------------------------------------------------


def test_a_second_one_for_the_same_home_is_refused(tmp_path):
    with running_service(tmp_path) as service:
        second = refused(tmp_path)
        assert second.returncode == 1
        assert second.stderr.strip() == b"PracticeRunningError:"
        assert second.stdout == b""
        assert find(tmp_path) == service.endpoint


def test_two_homes_have_a_service_each(tmp_path):
    with running_service(tmp_path / "a") as one, running_service(tmp_path / "b") as other:
        assert one.endpoint.url != other.endpoint.url
        assert one.endpoint.secret != other.endpoint.secret
        assert other.get("/v2/rooms", token=one.token()).status_code == 401


@posix_only
def test_a_killed_service_leaves_its_home_free(tmp_path):
    service = start(tmp_path)
    room = service.room()["roomId"]
    service.join(room, "a")
    service.process.kill()
    service.stop()
    assert find(tmp_path) is None
    with running_service(tmp_path) as again:
        [session] = again.get(f"/v2/sessions?roomId={room}").json()["data"]
        assert session["status"] == "ended"
        assert session["participants"][0]["timelog"][0]["end"]


def test_a_restart_keeps_rooms_keys_and_port(tmp_path):
    with running_service(tmp_path) as before:
        room = before.room(customRoomId="visit-1", allowedParticipantIds=["a"])
        closed = before.room(customRoomId="visit-2")["roomId"]
        before.post("/v2/rooms/deactivate", {"roomId": closed})
        assert before.stop() == 0
    with running_service(tmp_path) as after:
        assert after.endpoint == before.endpoint
        assert after.get(f"/v2/rooms/{room['roomId']}").json() == room
        assert after.room(customRoomId="visit-1") == room
        assert after.join(room["roomId"], "b").status_code == 403
        assert after.get(f"/v2/rooms/{closed}").json()["disabled"] is True


def test_a_port_that_was_taken_meanwhile_is_given_up(tmp_path):
    with running_service(tmp_path) as before:
        port = int(before.endpoint.url.rpartition(":")[2])
    with socket.socket() as stranger:
        stranger.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        stranger.bind(("127.0.0.1", port))
        stranger.listen()
        with running_service(tmp_path) as after:
            assert after.endpoint.url != before.endpoint.url
            assert find(tmp_path) == after.endpoint


def test_a_port_that_was_asked_for_is_taken_or_refused(tmp_path):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with running_service(tmp_path / "a", port) as service:
        assert service.endpoint.url == f"http://127.0.0.1:{port}"
        second = refused(tmp_path / "b", port)
        assert second.returncode == 1
        assert second.stderr.startswith(b"PortTakenError")


def test_it_listens_on_this_computer_only(service):
    psutil = pytest.importorskip("psutil")
    ends = psutil.Process(service.process.pid).net_connections("inet")
    assert {end.laddr.ip for end in ends} == {"127.0.0.1"}


def test_a_stranger_on_the_port_is_not_taken_for_the_service(tmp_path):
    """It would be sent tokens."""
    credentials(tmp_path)
    with socket.socket() as stranger:
        stranger.bind(("127.0.0.1", 0))
        stranger.listen()
        known = json.loads((tmp_path / "practice.json").read_text())
        known["port"] = stranger.getsockname()[1]
        (tmp_path / "practice.json").write_text(json.dumps(known))
        heard = []

        def answer():
            connection, _ = stranger.accept()
            with connection:
                heard.append(connection.recv(10_000))
                body = b'{"proof": "' + b"0" * 64 + b'"}'
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body))
                connection.sendall(body)

        thread = threading.Thread(target=answer)
        thread.start()
        assert find(tmp_path) is None
        thread.join(START_S)
    assert b"Authorization" not in heard[0]


# -- started on demand -------------------------------------------------------------------------


def test_desks_that_start_it_at_the_same_moment_find_the_same_one(tmp_path):
    found, words = [], command(tmp_path, idle_s=0.5)

    def start_it():
        found.append(ensure_running(tmp_path, words, START_S))

    desks = [threading.Thread(target=start_it) for _ in range(4)]
    for desk in desks:
        desk.start()
    for desk in desks:
        desk.join(2 * START_S)
    assert len(found) == 4
    assert len(set(found)) == 1
    until(lambda: ended(tmp_path))


def test_one_that_runs_is_not_started_again(tmp_path):
    with running_service(tmp_path) as service:
        assert ensure_running(tmp_path, ["no such program"]) == service.endpoint


def test_one_that_is_still_on_its_way_is_waited_for(tmp_path):
    endpoint = ensure_running(tmp_path, command(tmp_path, idle_s=2.0), deadline_s=0.0)
    assert endpoint.url.startswith("http://127.0.0.1:")
    until(lambda: ended(tmp_path))


def started_and_held(home, idle_s):
    """Start the home's service and hold it; anew if it fell asleep before it was held."""
    for _ in range(20):
        endpoint = ensure_running(home, command(home, idle_s=idle_s), START_S)
        with contextlib.suppress(PracticeUnavailableError):
            return endpoint, hold(endpoint)
    raise AssertionError("a service that runs cannot be held")


def test_it_ends_when_no_desk_is_there_any_more(tmp_path):
    endpoint, held = started_and_held(tmp_path, idle_s=0.5)
    with held:
        with running_service(tmp_path / "b", idle_s=1.5) as lonely:
            lonely.process.wait(START_S)  # all that time ours had a desk
        assert find(tmp_path) == endpoint
        assert not held.lost
    until(lambda: ended(tmp_path))
    assert find(tmp_path) is None


def test_a_desk_that_crashed_holds_nothing(tmp_path):
    program = (
        "import sys; from desktop_app.practice.locate import *; import http.client;"
        "print('here', flush=True);"
        "held = hold(Endpoint(*sys.stdin.readline().split())); print('held', flush=True);"
        "sys.stdin.readline()"
    )
    desk = subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert desk.stdout.readline().strip() == b"here"
    endpoint = ensure_running(tmp_path, command(tmp_path, idle_s=2.0), START_S)
    desk.stdin.write(f"{endpoint.url} {endpoint.api_key} {endpoint.secret}\n".encode())
    desk.stdin.flush()
    assert desk.stdout.readline().strip() == b"held"
    desk.kill()
    desk.communicate(timeout=START_S)
    until(lambda: ended(tmp_path))


def test_the_foreground_one_waits_for_ever(tmp_path):
    with (
        running_service(tmp_path, idle_s=None) as service,
        running_service(tmp_path / "b", idle_s=0.3) as other,
    ):
        other.process.wait(START_S)
        assert service.process.poll() is None


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["/no/such/program"], id="no_program"),
        pytest.param([sys.executable, "-c", "raise SystemExit(3)"], id="fails"),
        pytest.param([sys.executable, "-c", "input()"], id="does_something_else"),
    ],
)
def test_a_service_that_does_not_start_is_said_within_the_deadline(tmp_path, words):
    begun = time.monotonic()
    with pytest.raises(PracticeUnavailableError):
        ensure_running(tmp_path, words, deadline_s=1.0)
    assert time.monotonic() - begun < 30


# -- the end -----------------------------------------------------------------------------------


def test_one_that_nobody_uses_ends_when_it_is_told_to(tmp_path):
    with running_service(tmp_path) as service:
        assert end(tmp_path)
        assert service.process.wait(START_S) == 0


def test_one_with_a_desk_goes_on_whoever_wants_its_end(tmp_path):
    with running_service(tmp_path) as service, hold(service.endpoint):
        assert not end(tmp_path)
        assert find(tmp_path) == service.endpoint


def test_nobody_without_the_key_ends_it(service):
    refused = service.post("/practice/end", headers={"Authorization": ""})
    assert refused.status_code == 401
    assert find(service.home) == service.endpoint


def test_where_none_ever_ran_ending_it_leaves_nothing(tmp_path):
    assert end(tmp_path)
    assert not list(tmp_path.iterdir())


LONG_FAREWELL = "from desktop_app.practice import server; server._FAREWELL_S = 600\n"
"""Who would wait for those who are there does not end in time for this."""


@posix_only
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_an_interruption_ends_it_at_once_and_cleanly_whoever_is_there(tmp_path, number):
    with running_service(tmp_path, before=LONG_FAREWELL) as service:
        room = service.room()["roomId"]
        service.join(room, "a")
        with hold(service.endpoint) as held:
            service.process.send_signal(number)
            assert service.process.wait(START_S) == 0
            assert held.lost
    assert ended(tmp_path)


def test_a_hold_needs_the_key(service):
    stranger = Endpoint(service.endpoint.url, service.endpoint.api_key, "another " * 8)
    with pytest.raises(PracticeUnavailableError):
        hold(stranger)


def test_a_hold_on_nothing_is_said(tmp_path):
    with running_service(tmp_path) as service:
        pass
    with pytest.raises(PracticeUnavailableError):
        hold(service.endpoint)
