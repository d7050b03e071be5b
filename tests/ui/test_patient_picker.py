"""The line that asks for a patient, as a person types in it."""

from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout

from desktop_app.domain.finding import FoundPatient
from desktop_app.errors import DatabaseBusyError
from desktop_app.ui.hit_rows import NewPatient
from desktop_app.ui.patient_picker import PatientPicker
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
    """In a dialog with a default button, as it is used."""
    dialog = QDialog()
    picker = PatientPicker(theme, jobs, known.find_patients, DAY)
    button = QPushButton("Book")
    button.setDefault(True)
    button.clicked.connect(dialog.accept)
    column = QVBoxLayout(dialog)
    column.addWidget(picker)
    column.addWidget(button)
    picker.picked = []
    picker.patient_picked.connect(picker.picked.append)
    picker.new_wanted.connect(picker.picked.append)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    picker.start()
    qtbot.waitUntil(picker.line.hasFocus)
    yield picker
    known.release_all()


def _names(picker):
    return [row.name for row in picker.hits.found if isinstance(row, FoundPatient)]


def test_type_and_enter_pick_a_patient_and_not_the_dialogs_button(qtbot, picker, press):
    qtbot.keyClicks(picker.line, "ana b")
    qtbot.waitUntil(lambda: _names(picker) == ["Ana Berg"])
    press(ENTER)
    assert [one.name for one in picker.picked] == ["Ana Berg"]
    assert picker.window().result() == 0
    assert picker.window().isVisible()


def test_enter_before_the_answer_picks_from_the_answer(qtbot, picker, known, press):
    qtbot.keyClicks(picker.line, "z")
    qtbot.waitUntil(lambda: len(_names(picker)) == 1)
    known.hold("find_patients")
    picker.line.selectAll()
    qtbot.keyClicks(picker.line, "ana")
    press(ENTER)
    assert picker.picked == []  # not Zoë, who is still on view
    known.release("find_patients")
    qtbot.waitUntil(lambda: [one.name for one in picker.picked] == ["Ana Abel"])


def test_the_answer_to_an_older_key_is_dropped(qtbot, picker, known, settle):
    known.hold("find_patients")
    qtbot.keyClicks(picker.line, "a")
    qtbot.waitUntil(lambda: len(known.asked["find_patients"]) == 1)
    slow = known.set_aside("find_patients")
    picker.line.selectAll()
    qtbot.keyClicks(picker.line, "z")
    qtbot.waitUntil(lambda: len(_names(picker)) == 1)
    slow.set()
    settle()
    assert _names(picker) == ["Zoë <b>Bold</b>"]


def test_arrows_go_round_and_a_click_picks(qtbot, picker, press):
    qtbot.keyClicks(picker.line, "ana")
    qtbot.waitUntil(lambda: len(_names(picker)) == 2)
    press(DOWN)
    assert picker.hits.current.name == "Ana Berg"
    press(DOWN)
    assert picker.hits.current.name == "Ana Abel"
    press(UP)
    press(ENTER)
    spot = picker.hits.visualRect(picker.hits.rows.index(0)).center()
    qtbot.mouseClick(picker.hits.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert [one.name for one in picker.picked] == ["Ana Berg", "Ana Abel"]


def test_a_new_patient_is_the_last_row_and_the_only_one_where_nobody_is_found(qtbot, picker, press):
    picker.offer_new_patients()
    qtbot.keyClicks(picker.line, "ana")
    qtbot.waitUntil(lambda: len(picker.hits.found) == 3)
    assert picker.hits.found[-1] == NewPatient("ana")
    qtbot.keyClicks(picker.line, " Newman")
    qtbot.waitUntil(lambda: picker.hits.found == (NewPatient("ana Newman"),))
    press(ENTER)
    assert picker.picked == ["ana Newman"]


def test_nobody_is_registered_by_an_enter_that_came_too_early(qtbot, picker, known, press, settle):
    picker.offer_new_patients()
    known.hold("find_patients")
    qtbot.keyClicks(picker.line, "Nobody")
    press(ENTER)
    known.release("find_patients")
    settle()
    assert picker.picked == []
    press(ENTER)
    assert picker.picked == ["Nobody"]


def test_an_error_is_told_and_what_was_typed_stays(qtbot, picker, known, press):
    known.fail("find_patients", DatabaseBusyError())
    with qtbot.waitSignal(picker.failed) as told:
        qtbot.keyClicks(picker.line, "ana")
    assert isinstance(told.args[0], DatabaseBusyError)
    assert picker.line.text() == "ana"
    known.heal("find_patients")
    qtbot.waitUntil(lambda: not picker.hits.waits)
    press(ENTER)  # asks again
    qtbot.waitUntil(lambda: len(_names(picker)) == 2)


@pytest.mark.parametrize(
    "pasted", ["x" * 10**6, "<b>x</b>\n\x00\u202ey", "11.99.1985"], ids=["huge", "hostile", "date"]
)
def test_whatever_is_pasted_is_answered_in_words(qtbot, picker, press, pasted):
    QGuiApplication.clipboard().setText(pasted)
    qtbot.keyClick(picker.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Nobody is found" in picker.words.text())
    assert picker.words.isVisible()
    assert picker.words.textFormat() is Qt.TextFormat.PlainText
    QGuiApplication.clipboard().clear()
    picker.line.selectAll()
    press(Qt.Key.Key_Backspace)
    assert "beginning of a name" in picker.words.text()


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
    assert picker.line.accessibleName()
    assert picker.hits.accessibleName()
