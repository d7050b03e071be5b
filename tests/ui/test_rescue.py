"""A damaged database at the start: found, told, set aside, and the newest good backup put back."""

import json
import os
import subprocess
import sys

import pytest

from desktop_app.cli.window import WindowRun
from desktop_app.composition import now, open_program
from desktop_app.errors import InUseError
from desktop_app.services import backup
from desktop_app.services.rescue_actions import Rescue
from desktop_app.settings import Home, Settings
from desktop_app.storage.backup import contents_of
from desktop_app.ui.rescue_offer import RescueOffer
from tests.scenes import NOW, Clinic

WINDOW = """
import json, subprocess, sys
from PySide6.QtCore import QTimer
import desktop_app.app as app
from desktop_app.cli import run

original, popen = app.run, subprocess.Popen

def begin(words, **more):
    if "--put-back" not in words:
        return popen(words, **more)
    print(json.dumps(words), flush=True)

def until(state, then):
    then() if state() else QTimer.singleShot(5, lambda: until(state, then))

def started(window):
    def put_newest_back():
        buttons = window.strip.buttons()
        print(json.dumps([window.strip.text(), *(button.text() for button in buttons)]), flush=True)
        buttons[0].click()
        until(lambda: window.day.is_settled and window.centre.shows_table, choose_another)

    def choose_another():
        from desktop_app.ui.restore_dialog import RestoreDialog
        window.commands.restore.trigger()
        dialog = window.findChild(RestoreDialog)
        until(dialog.restore.isEnabled, dialog.restore.click)

    until(lambda: window.is_furnished and len(window.strip.buttons()) == 3, put_newest_back)

app.run = lambda *words, **more: original(*words, on_started=started, **more)
subprocess.Popen = begin
sys.exit(run(["--home", sys.argv[1]]))
"""


def test_a_damaged_start_puts_the_newest_good_backup_back_and_a_chosen_one_starts_again(tmp_path):
    home = Home(folder=tmp_path, logs=tmp_path / "logs")
    program = open_program(home, Settings(), {})
    clinic = Clinic(program.desk.db, program.desk.zone)
    today = now().astimezone(program.desk.zone).date()
    clinic.visit(session=clinic.session(day=today))
    made = backup.back_up(program.desk, program.keeping, NOW)
    program.close()
    home.database.write_bytes(b"torn by a power cut" * 999)
    done = subprocess.run(
        [sys.executable, "-c", WINDOW, tmp_path],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        },
    )
    assert done.returncode == 0, done.stderr
    [text, *offers], words = map(json.loads, done.stdout.splitlines())
    assert text.startswith("The database is damaged. The newest good backup is of 23 Nov 2026")
    assert offers == ["Put that backup back", "Start empty…", "Quit"]
    [aside] = home.folder.glob("clinic-desk.set-aside-*.db")
    assert aside.read_bytes().startswith(b"torn by")
    assert words[-4:] == ["--home", str(tmp_path), "--put-back", str(made.file)]

    again = open_program(home, Settings(), {})
    Clinic(again.desk.db, again.desk.zone).patient("Chen Wei")
    again.close()
    run = WindowRun(home, sample=False, put_back=made.file)  # as those words mean
    assert run.first_look() is None  # nobody is shown what is about to go
    run.load()
    run.close()
    assert contents_of(home.database).patients == made.contents.patients
    assert len(list(home.folder.glob("clinic-desk.set-aside-*.db"))) == 2


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
        acts = Rescue(
            settings=lambda: None, newest=lambda: newest, put_back=mended, start_empty=mended
        )
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
