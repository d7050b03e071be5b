"""The root: the window first, then the data; one window per home; nothing unexpected is lost.

Each test starts the program's own ``app.run`` in a process of its own.
"""

import json
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path
from uuid import uuid4

import pytest

ROOT = Path(__file__).parents[2]

PRELUDE = """
import json, sys, threading, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from desktop_app import app
from desktop_app.errors import *
from tests.ui.conftest import Clinic
from tests.ui.days import *

clinic = Clinic()
clinic.put(a_session("Dr. A", [a_slot("09:15", an_appointment("Chen Wei"))]))
NAME = sys.argv[1] if len(sys.argv) > 1 else None

def say(**facts):
    print(json.dumps(facts), flush=True)

def until(state, then, left=10_000):
    if state():
        then()
    elif left:
        QTimer.singleShot(5, lambda: until(state, then, left - 1))
    else:
        say(gave_up=True)
        QApplication.quit()
"""


def start(body, *arguments, **environment):
    program = PRELUDE + textwrap.dedent(body)
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)} | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(process):
    """Return the exit code, what was said, and standard error."""
    out, err = process.communicate(timeout=300)
    return process.returncode, [json.loads(line) for line in out.splitlines()], err


def test_the_window_stands_before_sql_or_http_is_imported():
    code, said, err = finish(
        start("""
        seen = {}

        def load():
            seen["painted"] = True
            return clinic.actions()

        def started(window):
            seen["words"] = window.centre.text()
            seen["heavy"] = [n for n in ("sqlalchemy", "requests", "keyring") if n in sys.modules]
            until(lambda: window.day.is_settled, lambda: (say(**seen), window.close()))

        sys.exit(app.run(load, None, None, on_started=started))
        """)
    )
    assert code == 0, err
    assert said == [{"words": "Opening the day…", "heavy": [], "painted": True}]


def test_the_day_is_on_the_screen_before_what_acts_and_watches_is_imported():
    code, said, err = finish(
        start("""
        from PySide6.QtCore import QEvent, QObject

        LATER = ("alarms", "dialogs", "going", "housekeeping", "links", "opening",
                 "preflight_watch", "presence_watch", "undoing", "visit_page")

        class Paints(QObject):
            rows = 0

            def eventFilter(self, viewport, event):
                if event.type() is QEvent.Type.Paint:
                    self.rows = viewport.parent().model().rowCount()
                return False

        def started(window):
            paints, equip = Paints(window), window.equip
            window.table.viewport().installEventFilter(paints)

            def look():
                early = [name for name in LATER if f"desktop_app.ui.{name}" in sys.modules]
                say(rows=paints.rows, early=early)
                window.equip = equip
                equip()

            window.equip = look
            until(lambda: window.day.is_settled, window.close)

        today = clinic.sheets[DAY], clinic.now
        sys.exit(app.run(clinic.actions, None, None, on_started=started, first_look=lambda: today))
        """)
    )
    assert code == 0, err
    assert said == [{"rows": 2, "early": []}]


def test_a_load_that_fails_is_told_and_tried_again():
    code, said, err = finish(
        start("""
        tries = []

        def load():
            tries.append(1)
            if len(tries) == 1:
                raise DatabaseNewerError("version 99")
            return clinic.actions()

        def started(window):
            def again():
                say(strip=window.strip.text(), words=window.centre.text())
                window.strip.buttons()[0].click()
                until(lambda: window.day.is_settled, window.close)
            until(lambda: window.strip.isVisible(), again)

        sys.exit(app.run(load, None, None, on_started=started))
        """)
    )
    assert code == 0, err
    assert "belongs to a newer version" in said[0]["strip"]
    assert said[0]["words"] == "The day could not be opened."


def test_a_second_start_hands_its_path_over_and_ends_at_once():
    name = f"clinic-desk-test-{uuid4().hex}"
    first = start(
        """
        sam = an_appointment("Sam Taylor")
        clinic.put(a_session("Dr. A", [a_slot("09:15", an_appointment("Chen Wei")),
                                       a_slot("09:30", sam)]))
        clinic.paths["/video-consultation/appointment/s/1"] = sam.id

        def started(window):
            until(lambda: window.day.is_settled, lambda: say(ready=True))
            until(lambda: window.table.selected_appointment() == sam.id,
                  lambda: (say(selected=True), window.close()), 8000)

        sys.exit(app.run(clinic.actions, None, NAME, on_started=started))
        """,
        name,
    )
    assert json.loads(first.stdout.readline()) == {"ready": True}
    second = start(
        """
        sys.exit(app.run(lambda: say(loaded=True), "/video-consultation/appointment/s/1", NAME))
        """,
        name,
    )
    assert finish(second)[:2] == (0, [])
    code, said, err = finish(first)
    assert (code, said) == (0, [{"selected": True}]), err


def test_of_two_starts_at_the_same_moment_one_has_the_window():
    name = f"clinic-desk-test-{uuid4().hex}"
    body = """
        def started(window):
            say(window=True)
            both = lambda: len(clinic.asked["resolve_path"]) == 2
            until(both, window.close, 8000)

        sys.exit(app.run(clinic.actions, "/old/path", NAME, on_started=started))
        """
    starts = [start(body, name), start(body, name)]
    ends = [finish(each) for each in starts]
    assert [code for code, _, _ in ends] == [0, 0], ends
    assert [said for _, said, _ in ends if said] == [[{"window": True}]], ends


def test_after_a_crash_the_next_start_has_its_window():
    name = f"clinic-desk-test-{uuid4().hex}"
    body = """
        def started(window):
            until(lambda: window.day.is_settled, lambda: say(ready=True))

        sys.exit(app.run(clinic.actions, None, NAME, on_started=started))
        """
    first = start(body, name)
    assert json.loads(first.stdout.readline()) == {"ready": True}
    first.kill()
    first.communicate(timeout=300)
    second = start(body, name)
    assert json.loads(second.stdout.readline()) == {"ready": True}
    second.terminate()
    assert second.wait(120) == 0
    second.communicate(timeout=300)


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_being_told_to_end_closes_properly_and_wipes_the_clipboard(number):
    process = start("""
        def started(window):
            def put():
                window.clipboard.put("a secret link")
                say(text=QGuiApplication.clipboard().text())
            until(lambda: window.day.is_settled, put)

        code = app.run(clinic.actions, None, None, on_started=started)
        say(text=QGuiApplication.clipboard().text())
        sys.exit(code)
        """)
    assert json.loads(process.stdout.readline()) == {"text": "a secret link"}
    process.send_signal(number)
    code, said, err = finish(process)
    assert (code, said) == (0, [{"text": ""}]), err


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
@pytest.mark.parametrize(
    "moment",
    [
        pytest.param("before", id="before the loop begins"),
        pytest.param("painted", id="at the first painting"),
        pytest.param("looking", id="while today is read"),
        pytest.param("refused", id="while a dialog waits for an answer"),
    ],
)
def test_being_told_to_end_at_any_moment_ends(moment):
    process = start(
        """
        import os, signal
        from PySide6.QtWidgets import QDialog
        moment, real = sys.argv[2], signal.signal

        def end():
            say(told=True)
            os.kill(os.getpid(), signal.SIGTERM)

        def set_and_end(number, handler):
            former = real(number, handler)
            if number == signal.SIGTERM and moment == "before" and callable(handler):
                end()
            return former

        signal.signal = set_and_end

        class Waits(QDialog):
            def reject(self):
                pass

        def started(window):
            if moment == "painted":
                end()
            if moment == "refused":
                window.kept = Waits(window)
                window.kept.open()
                until(window.kept.isVisible, end)

        def look():
            if moment == "looking":
                end()

        sys.exit(app.run(clinic.actions, None, None, on_started=started, first_look=look))
        """,
        "",
        moment,
    )
    try:
        code, said, err = finish(process)
    finally:
        process.kill()
    assert (code, said) == (0, [{"told": True}]), err


def test_an_unhandled_exception_is_logged_told_once_and_the_window_lives():
    code, said, err = finish(
        start("""
        import logging
        logging.basicConfig(stream=sys.stderr)

        def started(window):
            def broken():
                raise ZeroDivisionError("deep inside")
            window.commands.about.triggered.connect(broken)
            def tell():
                say(strip=window.strip.text())
                until(lambda: window.day.is_settled, window.close)
            window.commands.about.trigger()
            until(lambda: window.strip.isVisible(), tell)

        sys.exit(app.run(clinic.actions, None, None, on_started=started))
        """)
    )
    assert code == 0
    assert "Something unexpected happened" in said[0]["strip"]
    assert "ZeroDivisionError: deep inside" in err
    assert "Traceback" in err


def test_whatever_breaks_in_python_or_qt_is_logged_and_told_in_one_dialog_with_a_report():
    code, said, err = finish(
        start("""
        import logging
        from PySide6.QtCore import QtMsgType, qCritical, qWarning
        from desktop_app.services.help_actions import HelpActions
        from desktop_app.ui.problem_dialog import ProblemDialog
        logging.basicConfig(stream=sys.stderr)
        asking = HelpActions(report=lambda _: "the log", save_report=None, check=None, parts=None)

        class Broken:
            def __del__(self):
                raise ZeroDivisionError("finaliser")

        def started(window):
            def dialogs():
                return [each for each in window.findChildren(ProblemDialog) if each.isVisible()]

            def break_all():
                qWarning("a word of Qt")
                assert not dialogs()
                thread = threading.Thread(target=lambda: 1 / 0)
                thread.start()
                thread.join()
                Broken()
                qCritical("Qt broke")
                until(dialogs, tell)

            def tell():
                [dialog] = dialogs()
                report = dialog.report
                until(lambda: report.toPlainText(), lambda: (
                    say(title=dialog.windowTitle(), report=report.toPlainText(),
                        modal=dialog.isModal()),
                    dialog.close(), qCritical("Qt broke"), say(again=len(dialogs())),
                    window.close()))

            until(lambda: window.day.is_settled, break_all)

        sys.exit(app.run(clinic.actions, None, None, on_started=started, asking=asking))
        """)
    )
    assert code == 0, err
    assert said == [
        {"title": "Something unexpected happened", "report": "the log", "modal": False},
        {"again": 0},
    ]
    for logged in ("unhandled in a thread", "unraisable", "Qt: Qt broke", "Qt: a word of Qt"):
        assert logged in err


def test_closing_during_an_opening_lets_it_end_and_launches_nothing():
    code, said, err = finish(
        start("""
        begun, gate = threading.Event(), threading.Event()
        original = clinic._link

        def slow(*arguments):
            begun.set()
            gate.wait(60)
            link = original(*arguments)
            say(ended=True)
            return link

        clinic._link = slow

        def started(window):
            def act():
                window.opening.open(clinic.of("Chen Wei").id)
                until(begun.is_set, lambda: (window.close(), gate.set()))
            until(lambda: window.day.is_settled, act)

        code = app.run(clinic.actions, None, None, on_started=started)
        say(launched=len(clinic.launched))
        sys.exit(code)
        """)
    )
    assert code == 0, err
    assert said == [{"ended": True}, {"launched": 0}]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_it_says_so_instead_of_dying():
    process = start(
        """
        try:
            app.run(clinic.actions, None, None)
        except NoScreenError as error:
            say(sentence=error.sentence)
        """,
        QT_QPA_PLATFORM="",
        DISPLAY="",
        WAYLAND_DISPLAY="",
    )
    code, said, err = finish(process)
    assert code == 0, err
    assert "no screen" in said[0]["sentence"]


def test_qt_reads_no_option_from_our_arguments(tmp_path):
    sheet = tmp_path / "evil.qss"
    sheet.write_text("* { color: red; }")
    code, said, err = finish(
        start(
            """
        def started(window):
            say(sheet="red" in QApplication.instance().styleSheet())
            until(lambda: window.day.is_settled, window.close)

        sys.exit(app.run(clinic.actions, None, None, on_started=started))
        """,
            "-stylesheet",
            str(sheet),
        )
    )
    assert (code, said) == (0, [{"sheet": False}]), err


LINK = """
sam = an_appointment("Sam Taylor")
clinic.put(a_session("Dr. A", [a_slot("09:15", an_appointment("Chen Wei")), a_slot("09:30", sam)]))
clinic.paths["clinicdesk:/video-consultation/appointment/s/1"] = sam.id
asked = []

def started(window):
    until(lambda: window.table.selected_appointment() == sam.id,
          lambda: (say(selected=True, asked=len(asked)), window.close()), 8000)

def ask(answer):
    asked.append(answer)
    return answer

def click(answer):
    return app.run(clinic.actions, "clinicdesk:/video-consultation/appointment/s/1", NAME,
                   on_started=started, may_start=lambda: ask(answer))
"""


def test_a_link_opens_a_window_only_when_the_person_says_so():
    name = f"clinic-desk-test-{uuid4().hex}"
    refused = finish(start(LINK + "say(code=click(False), asked=asked)", name))
    assert refused[:2] == (0, [{"code": 0, "asked": [False]}]), refused
    agreed = finish(start(LINK + "sys.exit(click(True))", name))
    assert agreed[:2] == (0, [{"selected": True, "asked": 1}]), agreed


def test_a_link_goes_to_the_window_that_runs_without_a_question():
    name = f"clinic-desk-test-{uuid4().hex}"
    first = start(
        LINK
        + """
def begun(window):
    until(lambda: window.day.is_settled, lambda: (say(ready=True), started(window)))

sys.exit(app.run(clinic.actions, None, NAME, on_started=begun))
""",
        name,
    )
    assert json.loads(first.stdout.readline()) == {"ready": True}
    clicked = finish(start(LINK + "say(code=click(False), asked=asked)", name))
    assert clicked[:2] == (0, [{"code": 0, "asked": []}]), clicked
    code, said, err = finish(first)
    assert (code, said) == (0, [{"selected": True, "asked": 0}]), err


def test_macos_hands_links_to_the_running_window_and_files_to_nobody():
    code, said, err = finish(
        start("""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QFileOpenEvent

        def started(window):
            heard = []
            window.follow = heard.append
            links = app.LinksOfMacOS(QApplication.instance(), window)
            for url in ("file:///etc/passwd", "https://evil.example/", "clinicdesk:/x"):
                QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(QUrl(url)))
            say(heard=heard)
            until(lambda: window.day.is_settled, window.close)

        sys.exit(app.run(clinic.actions, None, None, on_started=started))
        """)
    )
    assert (code, said) == (0, [{"heard": ["clinicdesk:/x"]}]), err


def test_a_person_who_wants_a_restart_gets_one_after_the_window_has_closed():
    code, said, err = finish(
        start("""
        def started(window):
            until(lambda: window.day.is_settled, window.restart_wanted.emit)

        code = app.run(clinic.actions, None, None, on_started=started)
        say(restart=code == app.RESTART)
        """)
    )
    assert (code, said) == (0, [{"restart": True}]), err
