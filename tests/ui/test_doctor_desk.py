"""A doctor's own desk: own day, the next patient large, one key to begin and to tell the desk."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.appointment import DoctorSays, Kind, Status
from desktop_app.domain.joining import DeskRole
from desktop_app.errors import DatabaseBusyError
from desktop_app.ui.day_model import Col

Key = Qt.Key


@pytest.fixture
def doctors_window(qtbot, make_window, clinic):
    """Dr. Rahman's desk at 09:21: María López is done, Chen Wei (09:15) has arrived."""
    clinic.change(clinic.of("María López").id, status=Status.FULFILLED)
    arrived_at = clinic.now - timedelta(minutes=4)
    clinic.change(clinic.of("Chen Wei").id, status=Status.ARRIVED, arrived_at=arrived_at)
    session = next(iter(clinic.sheets.values())).sessions[0]
    clinic.role = DeskRole(doctor_id=session.doctor_id)
    window = make_window()
    window.use(clinic.actions())
    window.activateWindow()
    qtbot.waitUntil(lambda: window.day.is_settled and window.doctor.card.visit is not None)
    return window


def names_in(window):
    rows = window.table.rows
    texts = (rows.index(row, Col.PATIENT).data() for row in range(rows.rowCount()))
    return [text for text in texts if text]


def test_it_begins_with_the_own_day_and_enter_starts_who_waits(
    qtbot, doctors_window, clinic, press
):
    window = doctors_window
    assert window.doctor.card.name.whole == "Chen Wei"
    assert "4 min" in window.doctor.card.chip.text()
    assert "Sam Taylor" not in names_in(window)
    qtbot.waitUntil(window.doctor.card.start.hasFocus)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: len(clinic.launched) == 1)
    assert clinic.asked["open_visit"][0][0] == clinic.of("Chen Wei").id


def test_who_comes_in_meanwhile_is_shown_and_nobody_else_is_started(
    qtbot, doctors_window, clinic, press
):
    window = doctors_window
    novak = clinic.of("Aleksander Novák")
    clinic.change(clinic.of("Chen Wei").id, status=Status.CHECKED_IN)
    clinic.change(novak.id, status=Status.ARRIVED, arrived_at=clinic.now, kind=Kind.IN_PERSON)
    press(Key.Key_F5)
    qtbot.waitUntil(lambda: window.doctor.card.visit == novak.id)
    press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: clinic.asked["set_status"] == [(novak.id, Status.CHECKED_IN)])
    assert clinic.launched == []


@pytest.mark.parametrize(
    ("key", "said", "word"),
    [
        (Key.Key_5, DoctorSays.FIVE_MINUTES, "doctor: 5 min"),
        (Key.Key_H, DoctorSays.NOT_HERE, "doctor: not here"),
    ],
)
def test_one_key_speaks_to_the_receptions_table(
    qtbot, doctors_window, clinic, press, key, said, word
):
    window, chen = doctors_window, clinic.of("Chen Wei").id
    qtbot.waitUntil(window.doctor.card.start.hasFocus)
    press(key)
    index = window.table.rows.index_of(chen).siblingAtColumn(Col.ROOM)
    qtbot.waitUntil(lambda: index.siblingAtColumn(Col.ROOM).data() == word)
    assert clinic.asked["say"] == [(chen, said)]
    qtbot.waitUntil(window.doctor.card.said.isVisible)


def test_in_the_table_the_key_means_the_selected_visit(qtbot, doctors_window, clinic, press):
    window, novak = doctors_window, clinic.of("Aleksander Novák").id
    window.table.setFocus()
    assert window.table.select_appointment(novak)
    press(Key.Key_H)
    qtbot.waitUntil(lambda: clinic.asked["say"] == [(novak, DoctorSays.NOT_HERE)])


def test_a_word_that_did_not_reach_the_reception_is_told(qtbot, doctors_window, clinic, press):
    window = doctors_window
    clinic.fail("say", DatabaseBusyError())
    qtbot.waitUntil(window.doctor.card.start.hasFocus)
    press(Key.Key_5)
    qtbot.waitUntil(lambda: "busy" in window.strip.text())


def test_nobody_left_is_said_and_nothing_can_be_started(qtbot, doctors_window, clinic, press):
    window = doctors_window
    for name in ("Chen Wei", "Aleksander Novák"):
        clinic.change(clinic.of(name).id, status=Status.FULFILLED)
    press(Key.Key_F5)
    qtbot.waitUntil(lambda: window.doctor.card.visit is None)
    assert window.doctor.card.name.whole == "Nobody is waiting or expected"
    press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not window.doctor.card.start.isVisible()
    assert clinic.launched == []


def test_the_reception_has_no_such_card_and_no_such_keys(window, clinic, press):
    assert not window.doctor.card.isVisible()
    press(Key.Key_5)
    press(Key.Key_H)
    assert clinic.asked["say"] == []
    assert not window.commands.start_next.isVisible()
