"""The list, the doctors side by side, a doctor's week: one window whichever is on."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop_app.domain.appointment import Status
from desktop_app.errors import DatabaseBusyError
from desktop_app.ui.views import ViewKind
from tests.ui.days import DAY, a_session, a_slot, an_appointment, at

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return
THURSDAY = DAY + timedelta(days=3)


@pytest.fixture
def thursday(clinic):
    """Dr. Rahman's Thursday: a visit, and a free slot."""
    rahman = clinic.sheets[DAY].sessions[0].doctor_id
    visit = an_appointment("Tess Thursday")
    slots = [
        a_slot(at("09:00", THURSDAY), visit, index=0),
        a_slot(at("09:15", THURSDAY), index=1),
    ]
    session = a_session("Dr. Amina Rahman", slots, doctor_id=rahman)
    clinic.put(session, day=THURSDAY)
    return visit


@pytest.fixture
def week(qtbot, window, thursday, press):
    """The window with Dr. Rahman's week, the focus there."""
    press(Qt.Key.Key_3, CTRL)
    qtbot.waitUntil(lambda: bool(window.views.current.rows.rows))
    assert window.views.current.hasFocus()
    return window


def test_ctrl_1_and_2_keep_the_selected_visit_and_the_focus(qtbot, window, clinic, press):
    chen = clinic.of("Chen Wei").id
    for key, kind in ((Qt.Key.Key_2, ViewKind.SIDE), (Qt.Key.Key_1, ViewKind.LIST)):
        press(key, CTRL)
        assert window.views.kind is kind
        assert window.views.current.hasFocus()
        assert window.views.selected_appointment() == chen
        assert window.panel.visit.appointment.id == chen
    assert window.commands.list_view.isChecked()


def test_side_by_side_keys_do_what_they_do_in_the_list(qtbot, window, clinic, press):
    press(Qt.Key.Key_2, CTRL)
    press(Qt.Key.Key_Right)
    sam = clinic.of("Sam Taylor").id
    assert window.views.selected_appointment() == sam
    press(Qt.Key.Key_L)
    qtbot.waitUntil(lambda: clinic.asked["patient_link"] == [(sam,)])
    qtbot.waitUntil(lambda: not window.table.rows.busy)
    press(ENTER)
    qtbot.waitUntil(lambda: [link.appointment_id for link in clinic.launched] == [sam])
    qtbot.waitUntil(lambda: window.panel.visit.appointment.id == sam)


def test_side_by_side_follows_refreshes_days_and_the_search(qtbot, window, clinic, press):
    press(Qt.Key.Key_2, CTRL)
    chen = clinic.of("Chen Wei").id
    clinic.change(chen, status=Status.ARRIVED, status_since=clinic.now)
    window.watch.refresh()
    side = window.views.current
    qtbot.waitUntil(lambda: "Waiting" in side.tip(side.rows.index_of(chen)))
    assert window.views.selected_appointment() == chen
    press(Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: window.panel.visit.patient.name == "Zoë Later")
    press(Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window.search, "sam")
    qtbot.waitUntil(lambda: len(window.search.results.found) == 1)
    press(ENTER)
    sam = clinic.of("Sam Taylor").id
    qtbot.waitUntil(lambda: window.views.selected_appointment() == sam)
    assert window.views.kind is ViewKind.SIDE
    assert side.hasFocus()


def test_the_view_that_was_on_is_on_after_a_restart(qtbot, week, make_window, clinic):
    assert week.commands.week_view.isChecked()
    week.close()
    again = make_window()
    again.use(clinic.actions())
    qtbot.waitUntil(lambda: bool(again.views.current.rows.rows) and again.day.is_settled)
    assert again.views.kind is ViewKind.WEEK
    assert again.viewing.week.pane.doctor.currentText().strip("\u2068\u2069") == "Dr. Amina Rahman"


def test_a_week_shows_the_days_of_the_doctor_that_was_looked_at(week, clinic):
    grid = week.views.current
    titles = [grid.column_words(column)[0] for column in range(len(grid.grid.columns))]
    days = ("Mon 23", "Tue 24", "Wed 25", "Thu 26", "Fri 27")
    assert titles == [f"{day} Nov" for day in days]
    assert "Week 48" in week.top.date.accessibleName()
    assert clinic.asked["week_of"] == [(clinic.sheets[DAY].sessions[0].doctor_id, DAY)]


def test_in_a_week_letters_act_and_enter_goes_to_the_visits_day(
    qtbot, week, clinic, thursday, press
):
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        press(key)
    assert week.views.selected_appointment() == thursday.id
    qtbot.waitUntil(lambda: week.panel.visit.patient.name == "Tess Thursday")
    press(Qt.Key.Key_L)
    qtbot.waitUntil(lambda: clinic.asked["patient_link"] == [(thursday.id,)])
    qtbot.waitUntil(lambda: not week.views.current.rows.busy)
    press(ENTER)
    qtbot.waitUntil(lambda: week.table.selected_appointment() == thursday.id)
    assert week.views.kind is ViewKind.LIST
    assert week.table.hasFocus()
    assert clinic.launched == []  # a key in the week opens nobody's room
    press(ENTER)
    qtbot.waitUntil(lambda: len(clinic.launched) == 1)


def test_alt_right_is_a_week_there_and_a_day_in_the_list(qtbot, week, press):
    press(Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: week.day.is_settled and week.watch.day == DAY + timedelta(days=7))
    assert "Week 49" in week.top.date.accessibleName()
    assert week.viewing.week.pane.words.whole == "No sessions in this week."
    press(Qt.Key.Key_1, CTRL)
    press(Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: week.watch.day == DAY + timedelta(days=6))
    assert week.top.date.accessibleName() == "Sunday, 29 November 2026"


def test_while_another_week_is_read_no_key_acts_on_the_old_one(qtbot, week, clinic, press):
    clinic.hold("week_of")
    press(Qt.Key.Key_Right, ALT)
    press(Qt.Key.Key_L)
    press(ENTER)
    qtbot.waitUntil(lambda: week.viewing.week.pane.words.whole == "Reading the week…")
    clinic.release("week_of")
    qtbot.waitUntil(lambda: week.day.is_settled)
    assert clinic.asked["patient_link"] == []
    assert week.views.kind is ViewKind.WEEK


def test_a_week_that_cannot_be_read_says_so_and_comes_back(qtbot, week, clinic, press):
    clinic.fail("week_of", DatabaseBusyError())
    press(Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: "database is busy" in week.strip.text())
    assert week.viewing.week.pane.words.whole == "This week could not be read."
    clinic.heal("week_of")
    press(Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: week.day.is_settled and week.views.current.isVisible())


def test_another_doctor_is_chosen_by_keys_alone(qtbot, week, clinic, press):
    press(Qt.Key.Key_D, CTRL)
    press(Qt.Key.Key_End)
    assert week.viewing.week.pane.doctor.hasFocus()
    press(ENTER)
    assert week.views.current.hasFocus()
    qtbot.waitUntil(lambda: week.views.selected_appointment() == clinic.of("Sam Taylor").id)


def test_the_weeks_model_keeps_qts_rules(week, qtbot):
    model = week.views.current.rows
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, week)
    week.watch.step(1)
    qtbot.waitUntil(lambda: week.day.is_settled and not model.rows)
    week.watch.step(-1)
    qtbot.waitUntil(lambda: bool(model.rows))
