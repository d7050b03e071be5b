"""What a screen reader hears, asked through the system's accessibility bus as one asks it."""

import os
import re
import shutil
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.e2e.conftest import until
from tests.scenes import NOON

pytestmark = pytest.mark.e2e

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PATIENCE_S = 20
SYSTEM_PYTHON = "/usr/bin/python3"  # Debian's bindings are its own
EAR = """
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

def heard(event):
    words = event.any_data if isinstance(event.any_data, str) else event.source.get_name()
    print(event.type, event.source.get_role_name(), words, sep="\\t", flush=True)

listener = Atspi.EventListener.new(heard)
for kind in ("object:announcement", "object:state-changed:focused",
             "object:property-change:accessible-name"):
    listener.register(kind)
print("listening", flush=True)
GLib.MainLoop().run()
"""
CAN_LISTEN = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


@pytest.fixture
def reader(screen, tmp_path):
    """A session bus with a listener; what it has heard so far, and the environment of a program."""
    can = LAUNCHER.exists() and shutil.which("dbus-daemon") and Path(SYSTEM_PYTHON).exists()
    if not can or subprocess.call([SYSTEM_PYTHON, "-c", CAN_LISTEN], stderr=subprocess.DEVNULL):
        pytest.skip("needs at-spi2-core and gir1.2-atspi-2.0: dev.py test installs them as root")
    with ExitStack() as running:
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            text=True,
        )
        running.callback(_end, bus)
        environ = os.environ | {
            "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(),
            "DISPLAY": screen,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "TZ": NOON,
        }
        log = tmp_path / "heard"
        with log.open("w") as out:
            for words in ([LAUNCHER, "--launch-immediately"], [SYSTEM_PYTHON, "-c", EAR]):
                process = subprocess.Popen(
                    words, env=environ, stdout=out, stderr=subprocess.DEVNULL
                )
                running.callback(_end, process)
        until(lambda: "listening" in log.read_text())
        yield lambda: log.read_text(encoding="utf-8").splitlines(), environ


def _end(process):
    process.terminate()
    process.wait(60)
    if process.stdout:
        process.stdout.close()


def _press(environ, *keys):
    subprocess.run(["xdotool", "key", *keys], env=environ, check=True, timeout=60)


def test_a_screen_reader_hears_the_row_its_state_and_what_a_key_has_done(reader, tmp_path):
    heard, environ = reader
    words = [sys.executable, "-m", "desktop_app", "--home", str(tmp_path / "home"), "--sample"]
    program = subprocess.Popen(words, env=environ, stderr=subprocess.DEVNULL)
    try:
        until(lambda: any("table\tAppointments of the day" in line for line in heard()))

        def rows():
            return [line.split("\t")[2] for line in heard() if "\ttable cell\t" in line]

        def next_visit():
            """Press once and listen; a window that has just come up may not have heard it."""
            before = len(rows())
            _press(environ, "Down")
            end = time.monotonic() + PATIENCE_S
            while len(rows()) == before and time.monotonic() < end:
                time.sleep(0.05)
            return [row for row in rows()[before:] if ", Free" not in row]

        row = until(next_visit)[-1]
        _press(environ, "ctrl+Delete")  # of any state but one it can be entered in error
        [said] = until(
            lambda: [
                line
                for line in heard()
                if line.endswith(": entered in error") and line.startswith("object:announcement")
            ]
        )
        at, patient, *state = row.split(", ")
        assert re.fullmatch(r"\d\d:\d\d", at)
        assert state
        assert patient in said
        _press(environ, "ctrl+z")
        until(lambda: any("Undone" in line for line in heard()))
    finally:
        program.terminate()
        program.wait(60)
