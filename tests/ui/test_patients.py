import json
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from desktop_app.domain.patient import PatientDraft, PatientField
from desktop_app.errors import PatientChangedError, StillBookedError
from desktop_app.ui.merge_dialog import MergeDialog
from desktop_app.ui.patient_dialog import PatientDialog
from tests.people import a_patient

ENTER = Qt.Key.Key_Return
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def chen(clinic):
    """Chen Wei, whose visit is selected."""
    visit = clinic.of("Chen Wei")
    patient = a_patient("Chen Wei", id=visit.patient_id, birth_date=date(1985, 2, 11))
    clinic.register.people[patient.id] = patient
    return patient


@pytest.fixture
def dialog_of(qtbot, window):
    """Press a key and wait for the patient's dialog."""

    def ask(key, modifiers):
        qtbot.keyClick(window.table, key, modifiers)
        qtbot.waitUntil(lambda: window.findChild(PatientDialog) is not None)
        dialog = window.findChild(PatientDialog)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return ask


def test_a_patient_is_registered_by_ctrl_shift_n_and_taken_back(qtbot, window, clinic, dialog_of):
    dialog_of(Qt.Key.Key_N, CTRL | SHIFT)
    qtbot.keyClicks(QApplication.focusWidget(), "Ana Ruiz")
    qtbot.keyClick(QApplication.focusWidget(), ENTER)
    qtbot.waitUntil(lambda: clinic.register.people != {})
    qtbot.waitUntil(lambda: window.findChild(PatientDialog) is None)
    assert [one.name for one in clinic.register.people.values()] == ["Ana Ruiz"]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.table.setFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: clinic.asked["take_back"] != [])
    ((change,),) = clinic.asked["take_back"]
    assert change.action == "patient-registered"


def test_whoever_asked_for_a_new_patient_gets_the_one_who_was_known_after_all(
    qtbot, window, clinic
):
    known = clinic.register.add("Ana Ruiz", birth_date=date(1985, 2, 11))
    came = []
    window.patients.register(PatientDraft(name="Ana Ruiz"), came.append)
    dialog = window.findChild(PatientDialog)
    qtbot.keyClicks(dialog.form.field(PatientField.BIRTH_DATE), "1985-02-11")
    qtbot.waitUntil(dialog.form.known.isVisible)
    qtbot.mouseClick(dialog.form.known.buttons[0], Qt.MouseButton.LeftButton)
    assert came == [known]


def test_ctrl_e_shows_the_selected_visit_s_patient_to_be_changed(
    qtbot, window, clinic, chen, dialog_of
):
    dialog = dialog_of(Qt.Key.Key_E, CTRL)
    name = dialog.form.field(PatientField.NAME)
    assert name.text() == "Chen Wei"
    qtbot.keyClicks(name, "Wei Chen")
    qtbot.keyClick(name, ENTER)
    qtbot.waitUntil(lambda: clinic.register.people[chen.id].name == "Wei Chen")
    qtbot.waitUntil(lambda: "record changed" in window.flow.toast.text())


def test_a_record_is_exported_under_a_name_that_tells_nobody_s(
    qtbot, window, clinic, chen, tmp_path
):
    qtbot.keyClick(window.table, Qt.Key.Key_K, CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is not None)
    asking = window.findChild(QFileDialog)
    (proposed,) = asking.selectedFiles()
    assert "Chen" not in proposed
    assert proposed.endswith(f"patient-{str(chen.id)[:8]}.json")
    file = tmp_path / "held.json"
    asking.fileSelected.emit(str(file))
    asking.close()
    qtbot.waitUntil(lambda: "held.json" in window.status.text())
    assert json.loads(file.read_text()) == {}


def test_erasing_asks_first_in_words_and_with_verbs(qtbot, window, clinic, chen):
    qtbot.keyClick(window.table, Qt.Key.Key_H, CTRL | SHIFT)
    qtbot.waitUntil(window.strip.isVisible)
    assert "Chen Wei" in window.strip.text()
    assert "can't be undone" in window.strip.text()
    erase, keep = window.strip.buttons()
    assert (erase.text(), keep.text()) == ("Erase for good", "Keep")
    keep.setFocus()
    qtbot.keyClick(keep, ENTER)
    assert not window.strip.isVisible()
    assert chen.id in clinic.register.people
    window.table.setFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_H, CTRL | SHIFT)
    qtbot.waitUntil(window.strip.isVisible)
    window.strip.buttons()[0].setFocus()
    qtbot.keyClick(window.strip.buttons()[0], ENTER)
    qtbot.waitUntil(lambda: "Nothing personal" in window.status.text())
    assert clinic.register.people == {}


def test_commands_on_a_patient_mean_the_searchs_current_answer_while_there_is_one(
    qtbot, window, clinic, chen
):
    found = clinic.register.add("Wei Chen", phone="+49 30 901820", birth_date=date(1985, 11, 2))

    def press_on_the_answer(key, modifiers):
        window.search.clear()
        window.search.start()
        qtbot.keyClicks(window.search, "wei c")
        hits = window.search.hits
        qtbot.waitUntil(lambda: not hits.waits and len(window.search.results.found) == 2)
        qtbot.keyClick(window.search, Qt.Key.Key_Down)
        qtbot.keyClick(window.search, key, modifiers)

    press_on_the_answer(Qt.Key.Key_H, CTRL | SHIFT)
    qtbot.waitUntil(lambda: clinic.asked["erase"] != [])
    assert clinic.asked["patient_record"] == [(found.id,)]
    clinic.asked["patient_record"].clear()
    press_on_the_answer(Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: window.findChild(PatientDialog) is not None)
    assert clinic.asked["patient_record"] == [(found.id,)]


@pytest.fixture
def merging(qtbot, window, clinic, chen):
    """The dialog of two patients, with the selected visit's as the one that stays."""
    clinic.register.add("Wei Chen", phone="+49 30 901820", birth_date=date(1985, 11, 2))
    qtbot.keyClick(window.table, Qt.Key.Key_J, CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.findChild(MergeDialog) is not None)
    dialog = window.findChild(MergeDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def seen(dialog):
    return " ".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def test_two_records_are_merged_by_keys_and_the_way_back_stays(qtbot, window, clinic, merging):
    kept, gone = clinic.register.people
    assert not merging.merge.isEnabled()
    qtbot.keyClicks(merging.patient, "wei c")
    qtbot.waitUntil(lambda: len(merging.patient.hits.found) == 2)
    qtbot.keyClick(merging.patient, Qt.Key.Key_Down)
    qtbot.keyClick(merging.patient, ENTER)
    qtbot.waitUntil(merging.merge.isEnabled)
    for words in ("11 February 1985", "2 November 1985", "birth dates differ"):
        qtbot.waitUntil(lambda words=words: words in seen(merging))
    qtbot.keyClick(merging.merge, ENTER)
    qtbot.waitUntil(lambda: clinic.asked["merge"] == [((kept, gone),)])
    qtbot.waitUntil(lambda: "Two patients merged" in window.flow.toast.text())
    assert window.commands.undo.isEnabled()


def test_the_one_that_stays_can_be_the_other_one(qtbot, clinic, merging):
    kept, gone = clinic.register.people
    qtbot.keyClicks(merging.patient, "wei c")
    qtbot.waitUntil(lambda: len(merging.patient.hits.found) == 2)
    qtbot.keyClick(merging.patient, Qt.Key.Key_Down)
    qtbot.keyClick(merging.patient, ENTER)
    qtbot.waitUntil(merging.merge.isEnabled)
    qtbot.mouseClick(merging.swap, Qt.MouseButton.LeftButton)
    qtbot.keyClick(merging.merge, ENTER)
    qtbot.waitUntil(lambda: clinic.asked["merge"] == [((gone, kept),)])


def test_a_record_is_not_merged_with_itself_and_a_refusal_keeps_the_dialog(qtbot, clinic, merging):
    qtbot.keyClicks(merging.patient, "chen w")
    qtbot.waitUntil(lambda: len(merging.patient.hits.found) == 2)
    qtbot.keyClick(merging.patient, ENTER)
    qtbot.waitUntil(lambda: "same record" in merging.problem.text())
    qtbot.waitUntil(lambda: not merging.patient.hits.waits)
    assert len(merging.patient.results.found) == 2
    clinic.fail("merge", PatientChangedError())
    qtbot.keyClick(merging.patient, Qt.Key.Key_Down)
    qtbot.keyClick(merging.patient, ENTER)
    qtbot.waitUntil(merging.merge.isEnabled)
    qtbot.keyClick(merging.merge, ENTER)
    qtbot.waitUntil(lambda: "changed elsewhere" in merging.problem.text())
    assert merging.isVisible()


def test_who_still_has_a_visit_is_not_erased_and_is_told_why(qtbot, window, clinic, chen):
    clinic.fail("erase", StillBookedError())
    qtbot.keyClick(window.table, Qt.Key.Key_H, CTRL | SHIFT)
    qtbot.waitUntil(lambda: "still has a visit" in window.strip.text())
    assert window.strip.buttons() == ()
