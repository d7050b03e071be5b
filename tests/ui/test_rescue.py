"""A damaged database at the start: found, told, set aside, and the newest good backup put back."""

import json
import os
import signal
import subprocess
import sys

import pytest

from desktop_app.composition import now, open_program
from desktop_app.errors import InUseError
from desktop_app.services import backup
from desktop_app.services.rescue_actions import Rescue
from desktop_app.settings import Home, Settings
from desktop_app.storage.backup import contents_of
from desktop_app.ui.rescue_offer import RescueOffer
from tests.practice.service import until
from tests.scenes import NOW, Clinic

WINDOW = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop_app import app
from desktop_app.cli.window import WindowRun
from desktop_app.settings import Home

home = Path(sys.argv[1])
run = WindowRun(Home(folder=home, logs=home / "logs"), sample=False)

def until(state, then, left=2000):
    if state():
        then()
    elif left:
        QTimer.singleShot(5, lambda: until(state, then, left - 1))
    else:
        sys.exit("gave up")

def started(window):
    def choose():
        buttons = window.strip.buttons()
        print(json.dumps([window.strip.text(), *(button.text() for button in buttons)]), flush=True)
        buttons[0].click()
        until(lambda: window.day.is_settled and window.centre.shows_table, window.close)

    until(lambda: window.is_furnished and len(window.strip.buttons()) == 3, choose)

code = app.run(run.load, None, None, on_started=started, rescue=run.rescue())
run.close()
sys.exit(code)
"""


AGAIN = """
import json, subprocess, sys
from PySide6.QtCore import QTimer
import desktop_app.app as app
from desktop_app.cli import run, window as of_cli

original, popen = app.run, subprocess.Popen

def until(state, then):
    then() if state() else QTimer.singleShot(5, lambda: until(state, then))

def started(window):
    def choose():
        from desktop_app.ui.restore_dialog import RestoreDialog
        window.commands.restore.trigger()
        dialog = window.findChild(RestoreDialog)
        until(dialog.restore.isEnabled, dialog.restore.click)

    until(lambda: window.is_equipped and window.commands.restore.isEnabled(), choose)

def begun(words, **more):
    nowhere = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = popen(words, **more, **nowhere)
    print(json.dumps([process.pid, *words]), flush=True)

app.run = lambda *words, **more: original(*words, on_started=started, **more)
of_cli.subprocess.Popen = begun
sys.exit(run(["--home", sys.argv[1]]))
"""


def in_process(script, home):
    return subprocess.run(
        [sys.executable, "-c", script, home],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        },
    )


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
def test_a_backup_that_was_chosen_is_put_back_by_a_program_that_starts_again(tmp_path):
    home = Home(folder=tmp_path, logs=tmp_path / "logs")
    program = open_program(home, Settings(), {})
    made = backup.back_up(program.desk, program.keeping, now())
    Clinic(program.desk.db, program.desk.zone).patient("Chen Wei")
    program.close()
    done = in_process(AGAIN, tmp_path)
    assert done.returncode == 0, done.stderr
    pid, *words = json.loads(done.stdout)
    try:
        assert words[-4:] == ["--home", str(tmp_path), "--put-back", str(made.file)]
        until(lambda: "a backup was put back" in (home.logs / "clinic-desk.log").read_text(), 30)
        assert contents_of(home.database).patients == 0
        [kept] = tmp_path.glob("clinic-desk.set-aside-*.db")
        assert contents_of(kept).patients == 1
    finally:
        os.kill(pid, signal.SIGTERM)


def test_a_start_on_a_damaged_database_puts_the_newest_good_backup_back(tmp_path):
    home = Home(folder=tmp_path, logs=tmp_path / "logs")
    program = open_program(home, Settings(), {})
    clinic = Clinic(program.desk.db, program.desk.zone)
    clinic.visit(session=clinic.session(day=_today(program)))
    made = backup.back_up(program.desk, program.keeping, NOW)
    program.close()
    home.database.write_bytes(b"torn by a power cut" * 999)
    done = in_process(WINDOW, tmp_path)
    assert done.returncode == 0, done.stderr
    text, *offers = json.loads(done.stdout)
    assert text.startswith("The database is damaged. The newest good backup is of 23 Nov 2026")
    assert offers == ["Put that backup back", "Start empty…", "Quit"]
    [aside] = home.folder.glob("clinic-desk.set-aside-*.db")
    assert aside.read_bytes().startswith(b"torn by")
    assert made.file.exists()


def _today(program):
    return now().astimezone(program.desk.zone).date()


@pytest.fixture
def offer(make_window, jobs, clinic, settle):
    """The offer over a window that has no day; what was asked for."""
    asked = []
    window = make_window()

    def mended(*file):
        asked.append(file)
        if len(asked) == 1:
            raise InUseError
        return clinic.actions()

    def make(newest):
        acts = Rescue(newest=lambda: newest, put_back=mended, start_empty=mended)
        RescueOffer(window, jobs, acts, lambda: None).make()
        settle()
        return window, asked

    return make


def press(window, words):
    next(button for button in window.strip.buttons() if button.text() == words).click()


def test_without_a_backup_an_empty_start_asks_twice_and_a_failure_leaves_all_ways_open(
    offer, settle, qtbot
):
    window, asked = offer(None)
    assert "No good backup was found" in window.strip.text()
    press(window, "Start empty…")
    assert "no patients, no visits" in window.strip.text()
    press(window, "Back")
    press(window, "Start empty…")
    assert asked == []
    press(window, "Start empty")
    settle()
    assert window.strip.text().startswith("Another program has the database open")
    press(window, "Other ways…")
    press(window, "Start empty…")
    press(window, "Start empty")
    settle()
    qtbot.waitUntil(lambda: window.centre.shows_table)
    assert asked == [(), ()]
