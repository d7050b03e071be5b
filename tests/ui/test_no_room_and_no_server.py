"""The acts of the day, by keys, on the real program: a disk that is full, a server that goes away.

A person is told in a sentence, nothing that was typed or stored is lost, the window stays live, and
all goes on where it was once there is room, or the server, again.
"""

import contextlib
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, time

import psycopg
import pytest
from psycopg import sql
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import make_url

from desktop_app.composition import actions_of, open_program
from desktop_app.domain.appointment import Status
from desktop_app.domain.clinic_day import day_of
from desktop_app.errors import BackupError
from desktop_app.settings import find_home, load_settings
from desktop_app.storage.backup import back_up
from desktop_app.storage.models import AppointmentRow, SessionRow
from desktop_app.ui.window_state import WindowState
from tests.scenes import NOON, Clinic
from tests.scripted_server import running
from tests.ui.test_faults_in_the_window import LONGEST_GAP_S, Witness

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
DEADLINE_MS = 60_000


class SmallDisk:
    """A file system of its own that can be filled to the last byte."""

    def __init__(self, folder):
        self.folder = folder
        self._filler = folder / "filler"

    def fill(self, program):
        program.desk.db.clear_traces()  # else there may be room in files that are there already
        descriptor = os.open(self._filler, os.O_WRONLY | os.O_CREAT)
        with contextlib.suppress(OSError):  # no space is left on it
            while True:
                os.write(descriptor, bytes(4096))
        os.close(descriptor)

    def free(self):
        self._filler.unlink()


@pytest.fixture
def disk(tmp_path):
    """A small disk, where this process may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not sys.platform.startswith("linux"):
        pytest.skip("no tmpfs on this system")
    mount = ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder]
    done = subprocess.run(mount, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"a tmpfs cannot be mounted here: {done.stderr.strip()}")
    yield SmallDisk(folder)
    subprocess.run(["umount", "--lazy", folder], check=True)


@pytest.fixture
def service():
    with running() as server:
        yield server


@contextlib.contextmanager
def opened(home, service, **more):
    environ = {
        "VIDEOSDK_API_KEY": "key",
        "VIDEOSDK_SECRET": "s" * 32,
        "VIDEOSDK_API_ENDPOINT": service.url,
    } | more
    program = open_program(home, replace(load_settings(home.folder, environ), zone=NOON), environ)
    yield program
    program.close()


class Scene:
    """A window at a session with Chen Wei in its first slot; Sara Ito is known, and not booked."""

    def __init__(self, qtbot, make_window, jobs, program, tmp_path):
        self._qtbot, self._jobs, self.program = qtbot, jobs, program
        zone = program.desk.zone
        today = day_of(datetime.now(UTC), zone)
        clinic = Clinic(program.desk.db, zone)
        session = clinic.session(today, time(20))  # hours away: nobody asks for their rooms
        self.free = session.slots[1]
        self.chen = clinic.visit(session=session, patient_id=clinic.patient("Chen Wei")).id
        clinic.patient("Sara Ito")
        WindowState(tmp_path / "window.ini").set_looked_on(today)
        self.window = make_window()
        self.window.use(actions_of(program))
        self.until(lambda: self.window.day.is_settled and self.window.centre.shows_table)
        self.to_table()
        self.box = self.window.booking.booking.box
        self.witness = Witness(self.window)

    def end(self):
        """Close the window, and wait for what it began: as the program does before it lets go."""
        self.window.close()
        assert self._jobs.wait(60)

    def until(self, state):
        self._qtbot.waitUntil(lambda: bool(state()), timeout=DEADLINE_MS)

    def is_idle(self):
        """Whether nothing is being read or done: what is said then is of the last act."""
        return not self._jobs.busy

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        self._qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    def to_table(self):
        self.window.activateWindow()
        self.window.table.setFocus()
        self.until(self.window.table.hasFocus)

    def type_booking(self):
        """Type all of a booking but its last Enter."""
        assert self.window.table.select_slot(self.free)
        self.press(ENTER)
        self._qtbot.keyClicks(QApplication.focusWidget(), "sara")
        self.until(self.box.patient.results.isVisible)
        self.until(lambda: not self.box.patient.hits.waits)

    def arrive(self):
        """Press A on Chen Wei's row."""
        assert self.window.table.select_appointment(self.chen)
        self.press(Qt.Key.Key_A)

    def said(self):
        return self.window.strip.text()

    def stored(self):
        """All visits as they stand: by slot, where each stands."""
        with self.program.desk.db.read() as tx:
            rows = tx.query(AppointmentRow.slot_id, AppointmentRow.status).all()
        return dict(tuple(row) for row in rows)


def fails_and_goes_on(scene, words, lose, regain):
    """Book, arrive and undo while nothing can be stored, and again once it can."""
    before = scene.stored()
    chens = next(iter(before))
    scene.type_booking()
    scene.until(scene.is_idle)
    lose()
    scene.press(ENTER)
    scene.until(lambda: words in scene.box.problem.text())
    assert scene.box.isVisible()
    scene.press(ESC)
    scene.to_table()
    scene.arrive()
    scene.until(lambda: words in scene.said() and scene.is_idle())
    regain()
    scene.until(lambda: scene.stored() == before)
    scene.arrive()
    scene.until(lambda: scene.stored()[chens] is Status.ARRIVED)
    scene.until(lambda: scene.said() == "")  # it is over
    assert scene.window.table.select_slot(scene.free)
    scene.press(ENTER)
    assert "Sara Ito" in scene.box.patient.text()  # nothing that was typed is lost
    scene.press(ENTER)
    scene.until(lambda: scene.stored().get(scene.free) is Status.BOOKED)
    scene.until(lambda: not scene.box.isVisible())
    scene.to_table()
    scene.until(scene.is_idle)
    lose()
    scene.press(Qt.Key.Key_Z, CTRL)
    scene.until(lambda: words in scene.said() and scene.is_idle())
    regain()
    scene.press(Qt.Key.Key_Z, CTRL)
    scene.until(lambda: scene.stored()[scene.free] is Status.ENTERED_IN_ERROR)
    scene.press(Qt.Key.Key_Z, CTRL)
    scene.until(lambda: scene.stored()[chens] is Status.BOOKED)
    scene.until(lambda: scene.said() == "")
    longest, stall = scene.witness.begin()
    assert longest < 1 + LONGEST_GAP_S + stall


def test_a_full_disk_is_told_and_all_goes_on_when_there_is_room_again(
    qtbot, make_window, jobs, disk, service, tmp_path
):
    home = find_home(str(disk.folder / "home"), {})
    with opened(home, service) as program:
        scene = Scene(qtbot, make_window, jobs, program, tmp_path)
        fails_and_goes_on(scene, "The disk is full", lambda: disk.fill(program), disk.free)
        scene.end()
        disk.fill(program)
        with pytest.raises(BackupError):
            back_up(program.desk.db, disk.folder / "backups", datetime.now(UTC))


class Server:
    """A database server that lets this program in, or throws it out."""

    def __init__(self, url):
        self._place = make_url(url)

    def _keeper(self, database):
        login = {"user": "postgres", "dbname": database, **self._place.query}
        return psycopg.connect(**login, autocommit=True)

    def _let_in(self, word):
        name = sql.Identifier(self._place.database)
        say = sql.SQL("ALTER DATABASE {} WITH ALLOW_CONNECTIONS " + word).format(name)
        with self._keeper("postgres") as keeper:
            keeper.execute(say)

    def go(self):
        self._let_in("false")
        out = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
        with self._keeper("postgres") as keeper:
            keeper.execute(out, (self._place.database,))

    def come_back(self):
        self._let_in("true")

    @contextlib.contextmanager
    def holding_sessions(self):
        """Let nobody go on who books; what it gives tells whether somebody waits."""
        waits = "SELECT count(*) FROM pg_locks WHERE NOT granted"
        thrown_out = contextlib.closing(self._keeper(self._place.database))
        with self._keeper("postgres") as watching, thrown_out as holding:
            holding.execute("BEGIN")
            holding.execute(f"LOCK TABLE {SessionRow.__tablename__} IN EXCLUSIVE MODE")
            yield lambda: watching.execute(waits).fetchone()[0]


@pytest.fixture
def server(postgresql_url):
    return Server(postgresql_url)


@pytest.fixture
def at_server(qtbot, make_window, jobs, postgresql_url, service, tmp_path):
    home = find_home(str(tmp_path / "home"), {})
    with opened(home, service, CLINIC_DESK_DATABASE=postgresql_url) as program:
        scene = Scene(qtbot, make_window, jobs, program, tmp_path)
        yield scene
        scene.end()


GONE = "The database cannot be opened"


def test_a_server_that_goes_away_is_told_and_all_goes_on_when_it_is_back(at_server, server):
    fails_and_goes_on(at_server, GONE, server.go, server.come_back)


def test_a_server_that_goes_away_in_the_middle_of_a_booking_has_booked_nothing(at_server, server):
    scene, before = at_server, at_server.stored()
    scene.type_booking()
    with server.holding_sessions() as somebody_waits:
        scene.press(ENTER)
        scene.until(somebody_waits)
        server.go()
    scene.until(lambda: GONE in scene.box.problem.text())
    server.come_back()
    scene.until(lambda: scene.stored() == before)
    scene.press(ENTER)
    scene.until(lambda: scene.stored() == before | {scene.free: Status.BOOKED})
    scene.until(lambda: not scene.box.isVisible())
