"""The first look: today on the screen before anything can be asked."""

from PySide6.QtCore import Qt

from desktop_app.errors import DatabaseDamagedError
from desktop_app.ui.day_rows import SlotRow
from tests.ui.days import DAY


def names(window):
    return [
        row.appointment.patient
        for row in window.table.rows.rows
        if isinstance(row, SlotRow) and row.appointment
    ]


def test_the_first_look_shows_today_and_where_now_is(make_window, clinic):
    window = make_window()
    window.preview(clinic.sheets[DAY], clinic.now)
    assert window.table.isVisible()
    assert names(window) == ["María López", "Chen Wei", "Aleksander Novák", "Sam Taylor"]
    assert window.table.selected_appointment() == clinic.of("Chen Wei").id
    assert window.table.rows.now_text == "09:21"
    assert clinic.asked == {}


def test_nothing_can_be_done_at_a_first_look(qtbot, make_window, clinic, settle):
    window = make_window()
    window.preview(clinic.sheets[DAY], clinic.now)
    window.table.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_L, Qt.Key.Key_F5, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(window.table, key)
    settle()
    assert clinic.asked == {}
    assert clinic.launched == []
    assert not window.commands.open_room.isEnabled()


def test_the_table_does_not_jump_when_the_day_comes_to_life(qtbot, make_window, clinic):
    window = make_window()
    window.preview(clinic.sheets[DAY], clinic.now)
    window.table.select_appointment(clinic.of("Sam Taylor").id)
    resets = []
    window.table.rows.modelReset.connect(lambda: resets.append(1))

    window.use(clinic.actions())
    qtbot.waitUntil(lambda: window.day.is_settled)
    qtbot.waitUntil(lambda: window.panel.visit is not None)

    assert resets == []
    assert window.table.selected_appointment() == clinic.of("Sam Taylor").id
    assert window.panel.visit.patient.name == "Sam Taylor"
    assert window.commands.open_room.isEnabled()


def test_a_day_that_changed_since_the_first_look_is_shown_as_it_is(qtbot, make_window, clinic):
    window = make_window()
    seen = clinic.sheets[DAY]
    clinic.remove(clinic.of("Chen Wei").id)

    window.preview(seen, clinic.now)
    window.use(clinic.actions())
    qtbot.waitUntil(lambda: window.day.is_settled)

    assert "Chen Wei" not in names(window)


def test_doctors_who_are_hidden_stay_so_at_a_first_look(make_window, clinic):
    session = clinic.sheets[DAY].sessions[0]
    first = make_window()
    first.use(clinic.actions())
    first.day.hidden_changed.emit(frozenset({session.doctor_id}))

    again = make_window()
    again.preview(clinic.sheets[DAY], clinic.now)

    assert names(again) == ["Sam Taylor"]


def test_a_first_look_gives_way_to_what_is_wrong(make_window, clinic):
    window = make_window()
    window.preview(clinic.sheets[DAY], clinic.now)
    window.show_failed(DatabaseDamagedError(), lambda: None)
    assert window.centre.text() == "The day could not be opened."
    assert not window.table.isVisible()
    assert DatabaseDamagedError.title in window.strip.text()


def test_a_day_without_sessions_is_no_first_look(make_window, clinic):
    clinic.put()
    window = make_window()
    window.preview(clinic.sheets[DAY], clinic.now)
    assert window.centre.text() == "Opening the day…"
    assert not window.table.isVisible()
