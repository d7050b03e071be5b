"""The line that asks for a patient, as a person types in it."""

from datetime import date
from functools import partial
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout

from desktop_app.domain.finding import FoundPatient
from desktop_app.errors import DatabaseBusyError
from desktop_app.ui.hit_rows import NewPatient
from desktop_app.ui.patient_field import PatientField
from tests.ui.days import DAY

ENTER, DOWN, UP = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Up


@pytest.fixture
def known(clinic):
    clinic.patients |= {
        "Ana Abel": {"birth_date": date(1985, 2, 11), "phone": "+49 30 901820"},
        "Ana Berg": {"record_number": "R-7"},
        "Zoë <b>Bold</b>": {},
    }
    return clinic


@pytest.fixture
def picker(qtbot, theme, jobs, known):
    """In a dialog with a default button."""
    dialog = QDialog()
    dialog.resize(600, 500)
    picker = PatientField(theme, jobs)
    picker.use(partial(known.find_patients, day=DAY))
    picker.offer_newcomers()
    button = QPushButton("Book")
    button.setDefault(True)
    button.clicked.connect(dialog.accept)
    column = QVBoxLayout(dialog)
    column.addWidget(picker)
    column.addWidget(button)
    column.addStretch()
    picker.all = []
    picker.picked.connect(lambda person: picker.all.append(person.name))
    picker.newcomer_wanted.connect(picker.all.append)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    picker.setFocus()
    qtbot.waitUntil(picker.hasFocus)
    yield picker
    known.release_all()


def _names(picker):
    return [row.name for row in picker.hits.found if isinstance(row, FoundPatient)]


def test_type_and_enter_pick_a_patient_and_not_the_dialogs_button(qtbot, picker, press):
    qtbot.keyClicks(picker, "ana b")
    qtbot.waitUntil(lambda: _names(picker) == ["Ana Berg"])
    press(ENTER)
    assert picker.all == ["Ana Berg"]
    assert picker.window().isVisible()


def test_enter_before_the_answer_picks_from_the_answer(qtbot, picker, known, press):
    qtbot.keyClicks(picker, "z")
    qtbot.waitUntil(lambda: len(_names(picker)) == 1)
    known.hold("find_patients")
    picker.selectAll()
    qtbot.keyClicks(picker, "berg")
    press(ENTER)
    assert picker.all == []  # not Zoë, who is still on view
    known.release("find_patients")
    qtbot.waitUntil(lambda: picker.all == ["Ana Berg"])


def test_the_answer_to_an_older_key_is_dropped(qtbot, picker, known, settle):
    known.hold("find_patients")
    qtbot.keyClicks(picker, "a")
    qtbot.waitUntil(lambda: len(known.asked["find_patients"]) == 1)
    slow = known.set_aside("find_patients")
    picker.selectAll()
    qtbot.keyClicks(picker, "z")
    qtbot.waitUntil(lambda: len(_names(picker)) == 1)
    slow.set()
    settle()
    assert _names(picker) == ["Zoë <b>Bold</b>"]


def test_arrows_go_round_and_a_click_picks(qtbot, picker, press):
    qtbot.keyClicks(picker, "ana")
    qtbot.waitUntil(lambda: len(_names(picker)) == 2)
    press(DOWN)
    assert picker.hits.current.name == "Ana Berg"
    press(DOWN)
    press(DOWN)
    assert picker.hits.current.name == "Ana Abel"
    press(UP)
    press(UP)
    assert picker.hits.current.name == "Ana Berg"
    spot = picker.hits.visualRect(picker.hits.rows.index(0)).center()
    qtbot.mouseClick(picker.hits.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert picker.all == ["Ana Abel"]


def test_a_new_patient_is_the_last_row_and_the_only_one_where_nobody_is_found(qtbot, picker, press):
    qtbot.keyClicks(picker, "ana")
    qtbot.waitUntil(lambda: len(picker.hits.found) == 3)
    assert picker.hits.found[-1] == NewPatient("ana")
    qtbot.keyClicks(picker, " Newman")
    qtbot.waitUntil(lambda: picker.hits.found == (NewPatient("ana Newman"),))
    press(ENTER)
    assert picker.all == ["ana Newman"]


def test_nobody_is_registered_by_an_enter_that_came_too_early(qtbot, picker, known, press, settle):
    known.hold("find_patients")
    qtbot.keyClicks(picker, "Nobody")
    press(ENTER)
    known.release("find_patients")
    settle()
    assert picker.all == []
    press(ENTER)
    assert picker.all == ["Nobody"]


def test_an_error_is_told_and_what_was_typed_stays(qtbot, picker, known, press):
    known.fail("find_patients", DatabaseBusyError())
    with qtbot.waitSignal(picker.failed) as told:
        qtbot.keyClicks(picker, "a")
    assert isinstance(told.args[0], DatabaseBusyError)
    assert picker.text() == "a"
    known.heal("find_patients")
    press(ENTER)  # asks again
    qtbot.waitUntil(lambda: len(_names(picker)) == 2)


def test_a_paste_that_is_too_long_is_told_below_the_line_and_what_was_typed_stays(qtbot, picker):
    qtbot.keyClicks(picker, "ana")
    qtbot.waitUntil(lambda: len(_names(picker)) == 2)
    QGuiApplication.clipboard().setText("x" * 10**6)
    qtbot.keyClick(picker, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "too long" in picker.results.none.text())
    assert picker.results.none.isVisible()
    assert picker.text() == "ana"
    QGuiApplication.clipboard().clear()
    qtbot.keyClicks(picker, " b")
    qtbot.waitUntil(lambda: _names(picker) == ["Ana Berg"])
    assert not picker.results.none.isVisible()


@pytest.mark.parametrize("pasted", ["<b>x</b>\n\x00\u202ey", "11.99.1985"], ids=["hostile", "date"])
def test_whatever_is_pasted_finds_nobody_and_breaks_nothing(qtbot, picker, pasted):
    QGuiApplication.clipboard().setText(pasted)
    qtbot.keyClick(picker, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(picker.hits.found) == 1)
    assert isinstance(picker.hits.found[0], NewPatient)
    QGuiApplication.clipboard().clear()


def test_a_row_says_who_it_is_to_the_eye_and_to_a_reader(picker):
    person = FoundPatient(
        id=uuid4(),
        name="Ana\nAbel",
        birth_date=date(1985, 2, 11),
        phone="030 1",
        record_number="R-7",
    )
    picker.hits.rows.set_rows((person,))
    words = picker.hits.rows.words(0)
    assert (words.kind, words.title, words.beside) == (
        "Patient",
        "Ana Abel",
        "born 11 February 1985",
    )
    spoken = picker.hits.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Patient: Ana Abel, born 11 February 1985")
    assert "030 1" in spoken
    assert "R-7" in spoken
    assert picker.accessibleName()
    assert picker.hits.accessibleName()
