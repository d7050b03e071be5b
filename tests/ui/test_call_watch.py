"""Once patient and doctor are seen in a room together, the visit stands so by itself; once."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.appointment import Status
from desktop_app.domain.joining import Role
from desktop_app.domain.presence import Inside, RoomPresence
from tests.ui.days import at


def inside(*roles):
    people = (Inside(participant=role, role=Role(role), since=at("09:19")) for role in roles)
    return RoomPresence(people=tuple(people))


@pytest.fixture
def chen(clinic):
    return clinic.of("Chen Wei").id


@pytest.fixture
def look(qtbot, clinic, window, settle):
    """Let the service tell who is inside, and wait for all that follows."""

    def look(room, visit):
        clinic.inside = {visit: room}
        window.inside.watch.ask()
        settle()
        qtbot.waitUntil(lambda: not window.undoing.is_busy)
        settle()

    return look


def status(clinic, visit):
    return clinic.book.place_of(visit)[1].status


def test_a_call_puts_the_visit_into_its_room_and_says_so(clinic, window, chen, look):
    look(inside("patient", "doctor"), chen)
    assert status(clinic, chen) is Status.CHECKED_IN
    said = window.flow.toast.text().replace("\u2068", "").replace("\u2069", "")
    assert said == "Chen Wei, 09:15: in room"


def test_what_a_person_takes_back_stays_so_while_the_call_goes_on(
    qtbot, clinic, window, chen, look, press
):
    look(inside("patient", "doctor"), chen)
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: status(clinic, chen) is Status.BOOKED)
    for _ in range(2):
        look(inside("patient", "doctor"), chen)
    assert status(clinic, chen) is Status.BOOKED
    assert len(clinic.asked["note_call"]) == 1


@pytest.mark.parametrize("people", [("patient",), ("doctor",), ("patient", "desk"), ()])
def test_nobody_else_makes_a_call(clinic, chen, look, people):
    look(inside(*people), chen)
    assert clinic.asked["note_call"] == []


def test_a_patient_who_is_seen_inside_is_not_late_any_more(qtbot, window, chen, look):
    assert window.panel.late.isVisible()
    look(inside("patient"), chen)
    qtbot.waitUntil(lambda: not window.panel.late.isVisible())
