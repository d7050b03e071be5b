"""F9: no name is left anywhere in the window, for the eye or for a screen reader."""

from dataclasses import replace
from uuid import uuid4

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desktop_app.domain.finding import found_of
from desktop_app.domain.patient import PatientField
from desktop_app.ui.errors import Notice
from desktop_app.ui.hit_rows import HitModel
from desktop_app.ui.known_people import KnownPeople
from desktop_app.ui.names import curtain
from desktop_app.ui.patient_dialog import PatientDialog
from tests.people import a_patient
from tests.ui.days import DAY

F9, CTRL = Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier
NAMES = ("María", "López", "Chen", "Wei", "Aleksander", "Novák", "Taylor")


def words_of(window):
    """All that the window says: texts, tips, what a screen reader hears, every model's cells."""
    said = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        said += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, (QLabel, QAbstractButton)):
            said.append(widget.text())
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is not None:
            said.append(spoken.text(QAccessible.Text.Name))
            said.append(spoken.text(QAccessible.Text.Value) if widget.isVisible() else "")
    said += [action.text() for action in window.findChildren(QAction)]
    said.append(window.status.text())
    roles = Qt.ItemDataRole
    for model in window.findChildren(QAbstractItemModel):
        for row in range(model.rowCount()):
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
            for column in range(columns):
                index = model.index(row, column)
                for role in (roles.DisplayRole, roles.ToolTipRole, roles.AccessibleTextRole):
                    said.append(str(index.data(role) or ""))
    return said


def names_in(window):
    said = "\n".join(words_of(window))
    return {name for name in NAMES if name in said}


def fields_in(window):
    """All that can be read in fields on view."""
    return "\n".join(
        field.displayText() if isinstance(field, QLineEdit) else field.toPlainText()
        for field in (*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit))
        if field.isVisible()
    )


def lose_focus(window):
    """Have another program in front: the invisible platform has none, and does not tell."""
    window.hide()
    window.windowHandle().destroy()
    QGuiApplication.instance().focusWindowChanged.emit(None)


@pytest.fixture
def spoken_of(qtbot, window, clinic, press):
    """The window with names in every place that can show one."""
    chen = clinic.of("Chen Wei")
    press(Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window.search, "chen")
    qtbot.waitUntil(lambda: len(window.search.results.found) == 1)
    named = window.chosen.named(chen.id)
    window.inside.announcer.toast.show_words(uuid4(), "A patient is waiting", named)
    window.notify(Notice("The room was closed", named))
    window.status.say(f"Copied: {named}")
    assert {"Chen", "Wei", "María", "Novák", "Taylor"} <= names_in(window)
    return window


def test_f9_leaves_initials_everywhere_and_brings_the_names_back(qtbot, spoken_of, clinic, press):
    window = spoken_of
    before = names_in(window)
    press(F9)
    assert names_in(window) == set()
    assert window.panel.page.name.whole == "C. W."
    assert "C. W." in window.strip.findChild(QLabel, "words").text()
    assert "C. W." in window.inside.announcer.toast.text()
    qtbot.waitUntil(window.top.names.isVisible)
    assert window.top.names.text() == "Names hidden"
    qtbot.mouseClick(window.top.names, Qt.MouseButton.LeftButton)
    assert not window.top.names.isVisible()
    assert names_in(window) == before


def test_what_comes_while_names_are_hidden_is_hidden_too(qtbot, window, clinic, press):
    press(F9)
    clinic.change(clinic.of("Sam Taylor").id, reason="Test results")
    window.watch.refresh()
    press(Qt.Key.Key_2, CTRL)
    qtbot.waitUntil(lambda: window.views.current.accessibleName().startswith("Doctors"))
    side = window.views.current
    tips = {side.tip(side.rows.index(row, 0)) for row in side.grid.places}
    assert any("C. W." in tip for tip in tips)
    assert not any(name in tip for name in NAMES for tip in tips)
    window.notify(Notice("It failed", window.chosen.named(clinic.of("Chen Wei").id)))
    assert names_in(window) == set()


def test_hidden_names_stay_hidden_after_a_restart(qtbot, window, make_window, clinic, press):
    press(F9)
    window.close()
    again = make_window()
    again.use(clinic.actions())
    qtbot.waitUntil(lambda: again.day.is_settled and again.centre.shows_table)
    assert again.commands.hide_names.isChecked()
    assert again.top.names.isVisible()
    assert names_in(again) == set()


def test_names_hide_while_the_window_is_not_in_front_if_the_clinic_wants_it(
    qtbot, make_window, clinic
):
    clinic.facts = replace(clinic.facts, hide_names=True)
    window = make_window()
    window.use(clinic.actions())
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.centre.shows_table)
    qtbot.waitUntil(lambda: not curtain.closed)
    lose_focus(window)
    qtbot.waitUntil(lambda: curtain.closed)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: not curtain.closed)


@pytest.fixture
def record(qtbot, window, clinic, press):
    """Chen Wei's record, opened to be edited; something was typed in it already."""
    chen = clinic.of("Chen Wei")
    known = a_patient("Chen Wei", id=chen.patient_id, phone="+49 30 901820", notes="allergic")
    clinic.register.people[chen.patient_id] = known
    press(Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: window.findChild(PatientDialog) is not None)
    dialog = window.findChild(PatientDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.form.field(PatientField.EMAIL).setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "wei@example.org")
    return dialog


def test_f9_covers_an_open_record_and_nothing_of_it_can_be_changed_or_is_lost(
    qtbot, window, clinic, record, press
):
    assert all(word in fields_in(record) for word in ("Chen Wei", "901820", "allergic", "wei@"))
    press(F9)
    assert fields_in(record) == ""
    assert names_in(window) == set()
    sentence = next(each for each in record.findChildren(QLabel) if "hidden" in each.text())
    assert sentence.isVisible()
    assert not record.save.isEnabled()
    qtbot.keyClicks(QApplication.focusWidget(), "abc")
    before = record.form.draft
    press(F9)
    assert QApplication.focusWidget() is record.form.field(PatientField.EMAIL)
    assert record.form.draft == before
    assert (before.name, before.email) == ("Chen Wei", "wei@example.org")
    press(F9)
    press(Qt.Key.Key_Return)  # on the button that shows names
    assert not curtain.closed
    assert not window.commands.hide_names.isChecked()
    press(Qt.Key.Key_Return)
    changed = clinic.of("Chen Wei").patient_id
    qtbot.waitUntil(lambda: clinic.register.people[changed].email == "wei@example.org")


def test_a_record_that_is_opened_while_names_are_hidden_is_covered_from_the_start(
    qtbot, window, clinic, press
):
    press(F9)
    window.patients.register()
    dialog = window.findChild(PatientDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert "Show names" in QApplication.focusWidget().text()
    press(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is dialog.form.field(PatientField.NAME)


def test_f9_covers_what_was_typed_in_a_search_until_somebody_types_on(qtbot, window, press):
    press(Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window.search, "Lopezi")
    qtbot.waitUntil(lambda: "“\u2068Lopezi" in window.search.results.none.text())
    press(F9)
    assert "Lope" not in fields_in(window) + window.search.results.none.text()
    assert window.search.text() == "Lopezi"
    press(Qt.Key.Key_Backspace)
    assert window.search.displayText() == "Lopez"  # nobody can type unseen
    window.table.setFocus()
    assert "Lope" not in fields_in(window)
    press(F9)
    assert window.search.displayText() == "Lopez"


def test_f9_covers_a_new_patient_in_the_booking_box_and_the_box_stays(qtbot, window, clinic, press):
    free = clinic.sheets[DAY].sessions[0].slots[2]
    window.table.select_slot(free.id)
    press(Qt.Key.Key_Return)
    box = window.booking.booking.box
    qtbot.keyClicks(QApplication.focusWidget(), "Lopez Nova")
    qtbot.waitUntil(lambda: bool(box.patient.results.found))
    press(F9)
    assert "Lopez" not in fields_in(window) + "".join(words_of(window))
    press(Qt.Key.Key_Return)  # the new patient is all that is offered
    qtbot.waitUntil(lambda: box.newcomers is not None and box.newcomers.isVisible())
    assert fields_in(box.newcomers) == ""
    assert "Show names" in QApplication.focusWidget().text()
    box.book.click()
    assert box.isVisible()
    assert clinic.register.people == {}
    press(F9)
    assert box.newcomers.form.draft.name == "Lopez Nova"
    assert "Lopez Nova" in fields_in(box.newcomers)
    assert box.isAncestorOf(QApplication.focusWidget())


@pytest.mark.usefixtures("make_window")  # which opens the curtain again
def test_who_else_somebody_could_be_is_told_by_initials_too(qtbot):
    strip, hits = KnownPeople(), HitModel(None)
    qtbot.addWidget(strip)
    chen = a_patient("Chen Wei", phone="+49 30 901820", record_number="R-7")
    strip.show_known([chen])
    hits.set_rows((found_of(chen),))

    def said():
        return " ".join((strip.text(), strip.buttons[0].accessibleName(), hits.words(0).spoken))

    secrets = ("Chen", "901820", "R-7")
    assert all(word in said() for word in secrets)
    curtain.set_closed(closed=True)
    assert [word for word in secrets if word in said()] == []
    assert "C. W." in said()
