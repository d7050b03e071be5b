"""The main job once, on a machine without a screen: `dev.py run` comes here then.

The real program with the sample clinic, its real window drawn off screen, pressed keys, and as the
"browser" this file itself, which fetches the page that it is given and writes down what it is for.
"""

import os
import shlex
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

DEADLINE_S = 60
BROWSE = "--browse"


def say(words):
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def browse(seen, url):
    """Fetch a join page as a browser would, and note its room and whether it let us in."""
    with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310 - our own loopback link
        page = answer.read().decode()
    room = parse_qs(urlsplit(url).query)["meetingId"][0]
    let_in = answer.status == 200 and "Join the practice room" in page
    with Path(seen).open("a", encoding="utf-8") as notes:
        notes.write(f"{room} {'opened' if let_in else 'refused'}\n")


class Tour:
    """Presses keys in the window and looks at what the browser got, in small steps."""

    def __init__(self, seen, picture):
        self.seen = seen
        self.picture = picture
        self.program = None
        self.trouble = "the window never stood"

    def start(self, window):
        """Begin once the window stands."""
        from PySide6.QtCore import QTimer

        self.window = window
        window.resize(1280, 800)
        self.steps = self.script()
        self.is_so = next(self.steps)
        self.end = time.monotonic() + DEADLINE_S
        self.timer = QTimer(window)
        self.timer.timeout.connect(self.step)
        self.timer.start(50)

    def step(self):
        if time.monotonic() > self.end:
            self.finish("it took too long")
        elif self.is_so():
            try:
                self.is_so = next(self.steps)
            except StopIteration as told:
                self.finish(told.value)

    def finish(self, trouble):
        self.timer.stop()
        self.trouble = trouble
        self.window.grab().save(str(self.picture))
        self.window.close()

    def script(self):
        """Yield what to wait for; return what went wrong, if anything did."""
        yield lambda: self.program is not None
        first, second = self.video_visits()[:2]
        for (path, visit), meaning in (
            (first, "makes its room"),
            (first, "finds the same room"),
            (second, "makes a room of its own"),
        ):
            self.window.follow(path)
            yield lambda visit=visit: self.window.table.selected_appointment() == visit
            before = len(self.opened())
            self.press_enter()
            yield lambda before=before: len(self.opened()) > before
            room, page = self.opened()[-1]
            say(f"  Enter on visit {str(visit)[:8]} {meaning}: {room}, its page {page}")
        rooms, pages = zip(*self.opened(), strict=True)
        if not (rooms[0] == rooms[1] != rooms[2] and set(pages) == {"opened"}):
            return "the rooms are not what they must be"
        say("The same visit has the same room; another visit has another one.")
        return ""

    def video_visits(self):
        """Today's booked video visits without a room, with the old system's paths to them.

        Patients who are like another one of the day are left out: they take a second key.
        """
        from desktop_app.domain.alike import alike_of_the_day

        actions = self.actions
        sheet = actions.day_sheet(actions.now().astimezone(actions.zone).date())
        alike = alike_of_the_day(sheet)
        return [
            (f"/video-consultation/appointment/{session.id}/{slot.index}", slot.appointment.id)
            for session in sheet.sessions
            for slot in session.slots
            if slot.appointment
            and slot.appointment.id not in alike
            and (slot.appointment.kind, slot.appointment.status) == ("video", "booked")
            and slot.appointment.room_state == "none"
        ]

    def press_enter(self):
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        QTest.keyClick(self.window.table, Qt.Key.Key_Return)

    def opened(self):
        """What the browser noted: (room, "opened" or "refused"), in order."""
        if not self.seen.exists():
            return []
        return [tuple(line.split()) for line in self.seen.read_text(encoding="utf-8").splitlines()]


def main():
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from desktop_app import app
    from desktop_app.cli.program import fill
    from desktop_app.composition import actions_of, open_program
    from desktop_app.logs import start_log
    from desktop_app.settings import find_home, load_settings

    home = find_home(tempfile.mkdtemp(prefix="clinic-desk-"), {})
    start_log(home.logs)
    seen = home.folder / "browser-saw"
    words = [sys.executable, str(Path(__file__).absolute()), BROWSE, str(seen)]
    environ = {"CLINIC_DESK_BROWSER": shlex.join(words)}
    tour = Tour(seen, home.folder / "clinic-desk.png")

    def load():
        program = open_program(home, load_settings(home.folder, environ), environ)
        fill(program)
        tour.actions = actions_of(program)
        tour.program = program
        return tour.actions

    code = app.run(load, None, None, None, tour.start)
    if tour.program is not None:
        tour.program.close()
    if code or tour.trouble:
        say(f"The tour failed: {tour.trouble}. The log is in {home.logs}.")
        return 1
    say(f"The window's picture: {tour.picture}")
    return 0


if __name__ == "__main__":
    if sys.argv[1:2] == [BROWSE]:
        browse(*sys.argv[2:])
    else:
        sys.exit(main())
