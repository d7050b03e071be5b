import subprocess
import sys
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtNetwork import QLocalSocket

from desktop_app.ui.single_instance import WISH_BYTES, SingleInstance, hand_over, instance_name


@pytest.fixture
def name():
    return f"clinic-desk-test-{uuid4().hex}"


@pytest.fixture
def first(qapp, name):
    first = SingleInstance(name)
    assert first.is_first
    first.listen()
    yield first
    first.close()


HAND_OVER = (
    "import sys; from desktop_app.ui.single_instance import hand_over;"
    "sys.exit(0 if hand_over(*sys.argv[1:]) else 3)"
)


class Second:
    """A second start: a process of its own, as it always is."""

    def __init__(self, name, wish):
        self._process = subprocess.Popen([sys.executable, "-c", HAND_OVER, name, wish])

    def ended(self):
        return self._process.poll() is not None

    def was_heard(self):
        return self._process.wait(60) == 0


@pytest.mark.parametrize("wish", ["", "/video-consultation/appointment/abc/3", "ünï-código"])
def test_a_second_start_hands_its_wish_over(qtbot, first, name, wish):
    with qtbot.waitSignal(first.asked) as asked:
        second = Second(name, wish)
    qtbot.waitUntil(second.ended)
    assert asked.args == [wish]
    assert second.was_heard()


def test_a_wish_that_cannot_travel_arrives_marked_and_whole_in_one_line(qtbot, first, name):
    with qtbot.waitSignal(first.asked) as asked:
        second = Second(name, "a\nb" + "x" * 5_000)
    assert asked.args[0].startswith("a\ufffdbxx")
    assert len(asked.args[0].encode()) < WISH_BYTES
    qtbot.waitUntil(second.ended)
    assert second.was_heard()


def test_nobody_to_hand_over_to_is_said_at_once(qapp, name):
    assert hand_over(name, "", wait_ms=50) is False


def test_only_one_is_the_first(first, name):
    assert not SingleInstance(name).is_first


def test_a_name_given_free_can_be_taken(first, name):
    first.close()
    second = SingleInstance(name)
    assert second.is_first
    second.close()


def test_a_start_waits_for_a_first_that_does_not_listen_yet(qtbot, name):
    first = SingleInstance(name)
    second = Second(name, "/early")
    first.listen()
    with qtbot.waitSignal(first.asked) as asked:
        pass
    assert asked.args == ["/early"]
    qtbot.waitUntil(second.ended)
    assert second.was_heard()
    first.close()


@pytest.mark.parametrize(
    "hostile",
    [
        pytest.param(b"x" * 100_000, id="endless"),
        pytest.param(b"x" * (WISH_BYTES + 10) + b"\n", id="too_long"),
        pytest.param(b"\xff\xfe\n", id="not_text"),
        pytest.param(b"a\x1b[31m\n", id="control"),
        pytest.param(b"a\0b\n", id="nul"),
    ],
)
def test_hostile_messages_are_dropped_and_the_next_one_is_heard(qtbot, first, name, hostile):
    heard = []
    first.asked.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(1_000)
    socket.write(hostile)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard == []
    with qtbot.waitSignal(first.asked):
        second = Second(name, "/next")
    qtbot.waitUntil(second.ended)
    assert heard == ["/next"]


def test_what_a_crash_left_is_taken_over(qtbot, name):
    crash = (
        "import os, sys; from PySide6.QtCore import QCoreApplication;"
        "from desktop_app.ui.single_instance import SingleInstance;"
        "app = QCoreApplication([]); mine = SingleInstance(sys.argv[1]); mine.listen();"
        "os._exit(3 if mine.is_first else 4)"
    )
    done = subprocess.run([sys.executable, "-c", crash, name], check=False, timeout=300)
    assert done.returncode == 3
    mine = SingleInstance(name)
    assert mine.is_first
    mine.listen()
    with qtbot.waitSignal(mine.asked):
        second = Second(name, "")
    qtbot.waitUntil(second.ended)
    assert second.was_heard()
    mine.close()


def test_the_name_is_the_homes_and_the_databases_and_tells_neither():
    home = Path("/home/somebody/clinic")
    name = instance_name(home, "postgresql://desk:geheim@db/clinic")
    assert name != instance_name(home, "sqlite:///other.db")
    assert name != instance_name(home / "two", "postgresql://desk:geheim@db/clinic")
    assert name == instance_name(home, "postgresql://desk:geheim@db/clinic")
    assert "somebody" not in name
    assert "geheim" not in name
