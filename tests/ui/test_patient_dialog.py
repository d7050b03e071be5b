from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QWidget

from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.patient import PatientDraft, PatientField
from desktop_app.domain.patient_record import PatientVisit
from desktop_app.errors import DatabaseBusyError, PatientChangedError
from desktop_app.ui.patient_dialog import PatientDialog
from tests.ui.days import ZONE, at

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
BORN = date(1985, 2, 11)


@pytest.fixture
def register(clinic):
    return clinic.register


@pytest.fixture
def show(qtbot, theme, jobs, register):
    """Open the dialog of a new patient, or of one who is known, over a window of its own."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def open_it(patient=None, name=""):
        dialog = PatientDialog(theme, jobs, register.actions(), window)
        dialog.came = []
        dialog.kept.connect(dialog.came.append)
        dialog.known_chosen.connect(dialog.came.append)
        dialog.visit_wanted.connect(dialog.came.append)
        if patient is None:
            dialog.register(PatientDraft(name=name))
        else:
            dialog.edit(register.record(patient.id), ZONE, at("09:21"))
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return open_it


def type_into(qtbot, dialog, field, text):
    control = dialog.form.field(field)
    if isinstance(control, QComboBox) and not control.isEditable():
        control.setCurrentIndex(control.findData(text))
        return
    line = control.lineEdit() if isinstance(control, QComboBox) else control
    line.setFocus()
    line.selectAll()
    QApplication.clipboard().setText(text)
    qtbot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def text_of(dialog, field):
    control = dialog.form.field(field)
    if isinstance(control, QPlainTextEdit):
        return control.toPlainText()
    return control.currentText() if isinstance(control, QComboBox) else control.text()


def press_enter(qtbot, dialog):
    qtbot.keyClick(dialog.form.field(PatientField.PHONE), ENTER)


def test_a_patient_is_registered_by_keys_alone(qtbot, show, register):
    dialog = show()
    for text in ("Chen Wei", "11.2.1985", "030 901820", "chen@example.org"):
        qtbot.keyClicks(QApplication.focusWidget(), text)
        qtbot.keyClick(QApplication.focusWidget(), TAB)
    qtbot.keyClick(dialog, ENTER)
    qtbot.waitUntil(lambda: len(dialog.came) == 1)
    (kept,) = dialog.came
    assert not dialog.isVisible()
    assert kept.change.rows[0].id == kept.patient.id
    patient = register.people[kept.patient.id]
    assert (patient.name, patient.birth_date) == ("Chen Wei", BORN)
    assert (patient.phone, patient.email) == ("+49 30 901820", "chen@example.org")


def test_the_name_that_was_typed_elsewhere_stands_there_and_the_birth_date_is_next(show):
    dialog = show(name="Chen Wei")
    assert text_of(dialog, PatientField.NAME) == "Chen Wei"
    assert dialog.form.field(PatientField.BIRTH_DATE).hasFocus()


HUGE = "x" * 1_000_000
BAD = [
    *[(PatientField.NAME, bad) for bad in ("\u202eairaM", "M\x1ba", "x" * 191)],
    *[(PatientField.FAMILY_NAME, bad) for bad in ("\u202eairaM", "x" * 191)],
    *[(PatientField.GIVEN_NAME, bad) for bad in ("\u202eairaM", "x" * 191)],
    *[(PatientField.BIRTH_DATE, bad) for bad in ("30.02.1985", "1.1.2030", "<b>1</b>", "1.1.85")],
    *[(PatientField.PHONE, bad) for bad in ("12", "call me", "+999 1234567", "<b>030</b>")],
    *[(PatientField.EMAIL, bad) for bad in ("maria", "a@b@c.org", "a@b.org, c@d.org")],
    *[(PatientField.LANGUAGE, bad) for bad in ("Klingonisch", "<b>", "x" * 500)],
    *[(PatientField.RECORD_NUMBER, bad) for bad in ("\u202e71", "9" * 191)],
    *[(PatientField.NOTES, bad) for bad in ("\u202eairaM", "n" * 5001)],
]


@pytest.mark.parametrize(("field", "bad"), BAD)
def test_what_cannot_be_kept_is_told_beside_its_field_and_nothing_is_lost(
    qtbot, show, register, field, bad
):
    dialog = show()
    type_into(qtbot, dialog, PatientField.NAME, "Chen Wei")
    type_into(qtbot, dialog, PatientField.PHONE, "030 901820")
    type_into(qtbot, dialog, field, bad)
    kept = {each: text_of(dialog, each) for each in PatientField}
    press_enter(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.form.problem(field) != "")
    assert dialog.isVisible()
    assert register.people == {}
    assert {each: text_of(dialog, each) for each in PatientField} == kept
    assert kept[field] == bad
    assert [each for each in PatientField if dialog.form.problem(each)] == [field]
    assert dialog.form.field(field).hasFocus()
    assert dialog.form.field(field).accessibleDescription() == dialog.form.problem(field)
    type_into(qtbot, dialog, field, "")
    assert dialog.form.problem(field) == ""


@pytest.mark.parametrize("field", [each for each in PatientField if each != PatientField.GENDER])
def test_a_huge_paste_changes_nothing_and_says_so(qtbot, show, field):
    dialog = show()
    type_into(qtbot, dialog, field, "12345")
    type_into(qtbot, dialog, field, HUGE)
    qtbot.waitUntil(lambda: "too long" in dialog.form.problem(field))
    assert text_of(dialog, field) == "12345"


def test_markup_is_text_like_any_other(qtbot, show, register):
    dialog = show()
    type_into(qtbot, dialog, PatientField.NAME, "<b>Maria</b>\n<img src=x>")
    press_enter(qtbot, dialog)
    qtbot.waitUntil(lambda: register.people != {})
    assert [one.name for one in register.people.values()] == ["<b>Maria</b> <img src=x>"]


def test_a_name_is_asked_for(qtbot, show, register):
    dialog = show()
    press_enter(qtbot, dialog)
    qtbot.waitUntil(lambda: "needs a name" in dialog.form.problem(PatientField.NAME))
    assert dialog.form.field(PatientField.NAME).hasFocus()


def test_somebody_who_is_known_is_told_of_while_typing_and_can_be_taken(qtbot, show, register):
    maria = register.add("María López", birth_date=BORN, record_number="17")
    dialog = show(name="Maria Lopez")
    qtbot.keyClicks(dialog.form.field(PatientField.BIRTH_DATE), "11.02.1985")
    qtbot.waitUntil(dialog.form.known.isVisible)
    assert "María López" in dialog.form.known.text()
    assert "11 February 1985" in dialog.form.known.text()
    assert "17" in dialog.form.known.text()
    dialog.form.known.buttons[0].setFocus()
    qtbot.keyClick(dialog.form.known.buttons[0], ENTER)
    assert dialog.came == [maria]
    assert not dialog.isVisible()


def test_whoever_types_faster_than_the_warning_still_gets_it_and_may_save_all_the_same(
    qtbot, show, register
):
    register.add("Maria Lopez", phone="+49 30 901820")
    dialog = show(name="Ana Ruiz")
    type_into(qtbot, dialog, PatientField.PHONE, "030 901820")
    press_enter(qtbot, dialog)
    qtbot.waitUntil(dialog.form.known.isVisible)
    assert dialog.came == []
    assert dialog.save.text() == "Save all the same"
    assert dialog.save.hasFocus()
    qtbot.keyClick(dialog.save, ENTER)
    qtbot.waitUntil(lambda: len(dialog.came) == 1)
    assert len(register.people) == 2


def test_an_agreement_is_forgotten_once_something_else_is_typed(qtbot, show, register):
    register.add("Maria Lopez", phone="+49 30 901820")
    dialog = show(name="Ana Ruiz")
    type_into(qtbot, dialog, PatientField.PHONE, "030 901820")
    press_enter(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.save.text() == "Save all the same")
    qtbot.keyClicks(dialog.form.field(PatientField.NAME), "o")
    assert dialog.save.text() == "Register"


def visit(starts_at=None, status=Status.BOOKED):
    return PatientVisit(
        appointment_id=uuid4(),
        starts_at=starts_at,
        doctor="Dr. Amina Rahman",
        kind=Kind.VIDEO,
        status=status,
        reason="Follow-up",
    )


def test_a_patient_is_changed_and_what_was_not_touched_stays(qtbot, show, register):
    maria = register.add(
        "Maria Lopez", birth_date=BORN, phone="at the neighbour's", gender="female"
    )
    dialog = show(maria)
    assert text_of(dialog, PatientField.BIRTH_DATE) == "11/02/1985"
    type_into(qtbot, dialog, PatientField.LANGUAGE, "Español")
    press_enter(qtbot, dialog)
    qtbot.waitUntil(lambda: len(dialog.came) == 1)
    after = register.people[maria.id]
    assert (after.language, after.phone, after.birth_date) == ("es", "at the neighbour's", BORN)


def test_a_patient_whom_another_desk_changed_is_not_overwritten_and_nothing_typed_is_lost(
    qtbot, show, register, clinic
):
    maria = register.add("Maria Lopez")
    dialog = show(maria)
    type_into(qtbot, dialog, PatientField.NAME, "Maria Ruiz")
    clinic.fail("change_patient", PatientChangedError())
    press_enter(qtbot, dialog)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "changed elsewhere" in dialog.problem.text()
    assert text_of(dialog, PatientField.NAME) == "Maria Ruiz"
    clinic.fail("change_patient", DatabaseBusyError())
    press_enter(qtbot, dialog)
    qtbot.waitUntil(lambda: "busy" in dialog.problem.text())
    clinic.heal("change_patient")
    press_enter(qtbot, dialog)
    qtbot.waitUntil(lambda: len(dialog.came) == 1)


def test_the_visits_are_listed_and_enter_goes_there(qtbot, show, register):
    waiting, coming, past = (
        visit(status=Status.WAITLIST),
        visit(at("10:00")),
        visit(at("08:00"), Status.FULFILLED),
    )
    maria = register.add("Maria Lopez", visits=(waiting, coming, past))
    dialog = show(maria)
    table = dialog.visits.table
    rows = [table.model().index(row, 0).data() for row in range(3)]
    assert rows[0] == "Waiting list"
    assert "10:00" in rows[1]
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, ENTER)
    assert dialog.came == [coming.appointment_id]
    assert not dialog.isVisible()


def test_what_was_typed_is_not_lost_by_going_to_a_visit(qtbot, show, register):
    maria = register.add("Maria Lopez", visits=(visit(at("10:00")),))
    dialog = show(maria)
    type_into(qtbot, dialog, PatientField.NAME, "Maria Ruiz")
    dialog.visits.table.setFocus()
    qtbot.keyClick(dialog.visits.table, ENTER)
    assert dialog.isVisible()
    assert "Save what you have changed" in dialog.problem.text()


def test_every_control_has_a_name_and_tab_reaches_it(qtbot, show, register):
    maria = register.add("Maria Lopez", visits=(visit(at("10:00")),))
    dialog = show(maria)
    seen = set()
    for _ in range(40):
        focused = QApplication.focusWidget()
        if focused in seen:
            break
        seen.add(focused)
        assert focused.accessibleName() or focused.text()
        qtbot.keyClick(focused, TAB)
    controls = {dialog.form.field(field) for field in PatientField}
    reached = seen | {widget.parent() for widget in seen}
    assert controls <= reached
    assert {dialog.visits.table, dialog.save} <= seen
