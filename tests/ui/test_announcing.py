"""A patient who waits is announced once, calmly, and without a name where others may read it."""

import io
import wave
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from desktop_app.domain.joining import DeskRole, Role
from desktop_app.domain.presence import Inside, Presence, RoomPresence
from desktop_app.services.chime import SOUND
from desktop_app.ui.announcing import Announcer
from desktop_app.ui.floating import SHOWN_MS
from desktop_app.ui.toast import Toast
from desktop_app.ui.tray import Tray
from desktop_app.ui.window_state import WindowState
from tests.data.make_waiting_sound import sound
from tests.ui.days import at, full_day

MINUTE = timedelta(minutes=1)


def room(*roles, since="09:20", starts_at=None, doctor_id=None):
    people = tuple(Inside(participant=role, role=Role(role), since=at(since)) for role in roles)
    return RoomPresence(people=people, starts_at=starts_at, doctor_id=doctor_id)


class Beside(QObject):
    """Stands in for the system's tray, which no test has: what it was to say."""

    chosen = Signal(object)

    def __init__(self):
        super().__init__()
        self.told = []

    def tell(self, visit, words):
        self.told.append(words)


@pytest.fixture
def announcer(window):
    return window.inside.announcer


@pytest.fixture
def toast(announcer):
    return announcer.toast


@pytest.fixture
def look(clinic, announcer, settle):
    """Have one answer announced, by patient."""

    def look(**rooms):
        named = {"chen": "Chen Wei", "sam": "Sam Taylor"}
        told = {clinic.of(named[who]).id: told for who, told in rooms.items()}
        announcer.look(Presence(asked_at=clinic.now, rooms=told, coming=()))
        settle()

    return look


def test_a_patient_who_waits_is_announced_on_the_window_and_heard(clinic, look, toast):
    look(chen=room("patient"))
    assert toast.text() == "A patient is waiting. \u2068Chen Wei\u2069, 09:15 · click to show"
    assert clinic.chimes == 1


def test_one_waiting_is_announced_once(clinic, look, toast):
    for _ in range(3):
        look(chen=room("patient"))
        toast.close_notice()
    look(chen=room("patient", "doctor"))
    look(chen=room("patient"))  # the doctor reloads
    assert clinic.chimes == 1
    assert toast.text() == ""


def test_a_patient_who_comes_again_later_is_announced_again(clinic, look, toast):
    look(chen=room("patient", since="09:05"))
    look(chen=RoomPresence(left_at=at("09:10")))
    look(chen=room("patient", since="09:05"))  # back within a reload: the waiting goes on
    assert clinic.chimes == 1
    look(chen=RoomPresence(left_at=at("09:12")))
    look(chen=room("patient", since="09:20"))
    assert clinic.chimes == 2


@pytest.mark.parametrize(
    "people",
    [("patient", "doctor"), ("doctor",), ("desk",), ()],
    ids=["met", "doctor", "desk", "-"],
)
def test_nobody_else_is_announced(clinic, look, toast, people):
    look(chen=room(*people))
    assert (clinic.chimes, toast.text()) == (0, "")


def test_several_at_once_are_one_announcement(clinic, look, toast):
    look(chen=room("patient", since="09:20"), sam=room("patient", since="09:19"))
    assert toast.text().startswith("2 patients are waiting. \u2068Chen Wei\u2069, 09:15")
    assert clinic.chimes == 1


def test_a_doctors_desk_hears_of_that_doctors_patients_only(clinic, announcer, look, toast):
    (rahman, okafor) = [session.doctor_id for session in clinic.sheets[at("09:00").date()].sessions]
    announcer.use(replace(clinic.actions(), desk=DeskRole(doctor_id=rahman)))
    look(sam=room("patient", doctor_id=okafor))
    assert (clinic.chimes, toast.text()) == (0, "")
    look(chen=room("patient", doctor_id=rahman))
    assert clinic.chimes == 1


# -- the toast ---


def test_the_toast_takes_no_focus_and_goes_by_itself(qtbot, window, theme, look):
    focus = window.focusWidget()
    look(chen=room("patient"))
    assert window.focusWidget() is focus
    assert SHOWN_MS == 8_000
    short = Toast(theme, window.views, list, shown_ms=1)
    short.show_words(uuid4(), "A patient is waiting", "")
    qtbot.waitUntil(short.isHidden)


def test_enter_still_opens_the_selected_visit_while_the_toast_is_there(
    qtbot, clinic, window, look, toast, press
):
    look(sam=room("patient"))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: clinic.launched != [])
    assert clinic.launched[0].appointment_id == clinic.of("Chen Wei").id


@pytest.mark.parametrize("how", ["click", "Enter"])
def test_the_toast_leads_to_the_visit(qtbot, clinic, window, look, toast, how):
    look(sam=room("patient"))
    if how == "click":
        qtbot.mouseClick(toast, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    else:
        toast.setFocus()
        qtbot.keyClick(toast, Qt.Key.Key_Return)
    sam = clinic.of("Sam Taylor").id
    qtbot.waitUntil(lambda: window.table.selected_appointment() == sam)
    assert toast.isHidden()
    qtbot.waitUntil(window.table.hasFocus)


def test_escape_and_its_cross_send_the_toast_away(qtbot, look, toast, window):
    look(sam=room("patient"))
    qtbot.mouseClick(toast.cross, Qt.MouseButton.LeftButton)
    assert toast.isHidden()
    look(chen=room("patient"))
    toast.setFocus()
    qtbot.keyClick(toast, Qt.Key.Key_Escape)
    assert toast.isHidden()


@pytest.mark.parametrize("patient", ["María López", "Chen Wei", "Sam Taylor"])
def test_the_toast_never_covers_the_focused_row(clinic, window, look, toast, patient):
    window.table.select_appointment(clinic.of(patient).id)
    look(chen=room("patient"))
    assert not toast.geometry().intersects(window.views.selected_rect())
    assert window.views.rect().contains(toast.geometry())


def test_the_toast_stays_where_it_stands_when_the_table_scrolls(qtbot, clinic, window, toast):
    clinic.put(*full_day(doctors=2).sessions)
    window.watch.refresh()
    bar = window.table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > window.table.viewport().height())
    toast.show_words(uuid4(), "A patient is waiting", "click to show")
    place = toast.geometry()
    bar.setValue(bar.maximum())
    assert toast.geometry() == place
    assert window.views.rect().contains(toast.geometry())


# -- the key to who waits ---


def test_a_key_leads_to_who_has_waited_longest(qtbot, clinic, window, press, settle):
    rooms = {
        clinic.of("Chen Wei").id: room("patient", since="09:20"),
        clinic.of("Sam Taylor").id: room("patient", since="09:01"),
    }
    clinic.inside = rooms
    settle()
    with qtbot.waitSignal(window.inside.watch.told):
        window.inside.watch.ask()
    press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    sam = clinic.of("Sam Taylor").id
    qtbot.waitUntil(lambda: window.table.selected_appointment() == sam)


def test_the_key_says_so_when_nobody_waits(window, press):
    press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert "No patient is waiting" in window.status.text()


# -- beside the window ---


def test_beside_the_window_there_is_no_name(clinic, window, jobs, toast):
    beside = Beside()
    announcer = Announcer(jobs, toast, beside, lambda _: "Chen Wei, 09:15", window)
    announcer.use(clinic.actions())

    def look(patient, wall):
        told = {clinic.of(patient).id: room("patient", starts_at=at(wall))}
        announcer.look(Presence(asked_at=clinic.now, rooms=told, coming=()))

    look("Chen Wei", "09:15")
    assert beside.told == []  # the window is in front: the toast is enough
    window.hide()
    look("Sam Taylor", "10:00")
    assert beside.told == ["A patient is waiting for the 10:00 visit"]


def test_a_click_beside_the_window_leads_to_the_visit(qtbot, clinic, window, jobs, toast):
    beside = Beside()
    announcer = Announcer(jobs, toast, beside, str, window)
    sam = clinic.of("Sam Taylor").id
    with qtbot.waitSignal(announcer.visit_wanted, check_params_cb=lambda key: key == sam):
        beside.chosen.emit(sam)


def test_without_a_tray_nothing_breaks(window):
    tray = Tray(window)
    tray.tell(uuid4(), "A patient is waiting")
    assert not QSystemTrayIcon.isSystemTrayAvailable()


def test_a_visit_of_another_day_is_announced_without_its_name(
    qtbot, clinic, window, look, toast, press
):
    chen = clinic.of("Chen Wei").id
    window.watch.step(1)
    qtbot.waitUntil(lambda: window.day.is_settled)
    told = {chen: room("patient", starts_at=at("09:15"))}
    window.inside.announcer.look(Presence(asked_at=clinic.now, rooms=told, coming=()))
    assert toast.text() == "A patient is waiting for the 09:15 visit. Click to show"


# -- sounds ---


def test_the_clinic_can_want_no_sounds(clinic, window, look, toast):
    clinic.sounds = False
    window.use(clinic.actions())
    assert not window.commands.sounds.isVisible()
    look(chen=room("patient"))
    assert clinic.chimes == 0
    assert toast.text() != ""


def test_a_desk_can_be_silent_and_stays_so(qtbot, clinic, window, look, press, tmp_path):
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    assert window.commands.sounds.isChecked()
    press(Qt.Key.Key_M, shift)
    look(chen=room("patient"))
    assert clinic.chimes == 0
    assert not WindowState(tmp_path / "window.ini").sounds
    press(Qt.Key.Key_M, shift)
    look(sam=room("patient"))
    assert clinic.chimes == 1
    assert WindowState(tmp_path / "window.ini").sounds


def test_the_sound_is_short_soft_and_our_own():
    assert SOUND.read_bytes() == sound()
    with wave.open(io.BytesIO(sound())) as made:
        assert made.getnframes() / made.getframerate() < 1
        samples = memoryview(made.readframes(made.getnframes())).cast("h")
    assert max(map(abs, samples)) < 32_767 / 2
    assert samples[0] == 0
    assert abs(samples[-1]) < 100
