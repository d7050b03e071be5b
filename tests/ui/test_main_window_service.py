"""The video service at the window's start, and the old system's shared rooms."""

from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop_app.domain.joining import SharedRoom
from desktop_app.errors import CredentialsMissingError

SHARED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def button(window, verb):
    return next(
        found
        for found in window.strip.findChildren(QPushButton)
        if found.text().replace("&", "") == verb
    )


def ask_for_shared_room(qtbot, window):
    qtbot.keyClick(window.table, Qt.Key.Key_O, SHARED)


def test_the_service_is_reached_before_the_first_click(qtbot, window, clinic):
    qtbot.waitUntil(lambda: len(clinic.asked["prepare"]) == 1)


def test_missing_keys_are_told_when_the_day_stands(qtbot, make_window, clinic):
    clinic.fail("prepare", CredentialsMissingError())
    window = make_window()
    window.use(clinic.actions())
    qtbot.waitUntil(lambda: "key or secret is missing" in window.strip.text())
    assert button(window, "Choose the service…").isVisible()
    assert window.table.rows.rowCount() > 0


def test_odd_settings_are_told_in_the_strip(qtbot, make_window, clinic):
    clinic.notices = ("settings.toml says that this desk serves nobody.",)
    window = make_window()
    window.use(clinic.actions())
    qtbot.waitUntil(lambda: "serves nobody" in window.strip.text())


def test_a_session_without_a_shared_room_says_so(qtbot, window, clinic):
    ask_for_shared_room(qtbot, window)
    qtbot.waitUntil(lambda: "has no shared room" in window.strip.text())


def test_a_shared_room_is_off_until_it_is_allowed_and_then_says_that_it_is_shared(
    qtbot, window, clinic
):
    session = uuid4()
    clinic.shared = SharedRoom(session_id=session, meeting_id="zz9y-shar-ed00", allowed=False)
    ask_for_shared_room(qtbot, window)
    qtbot.waitUntil(lambda: "so it is off" in window.strip.text())
    qtbot.mouseClick(button(window, "Allow it here"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "patients can meet there" in window.strip.text())
    assert clinic.asked["allow_shared_room"] == [(session, True)]
    assert clinic.launched == []

    qtbot.mouseClick(button(window, "Open the shared room"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(clinic.launched) == 1)
    assert clinic.launched[0].meeting_id == "zz9y-shar-ed00"

    ask_for_shared_room(qtbot, window)
    qtbot.waitUntil(lambda: "patients can meet there" in window.strip.text())
    qtbot.mouseClick(button(window, "Turn it off"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: clinic.asked["allow_shared_room"][-1] == (session, False))
