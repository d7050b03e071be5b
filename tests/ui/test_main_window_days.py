"""Days, refreshes, search, start: nothing is lost, nothing is stale, nothing steals the focus."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt

from desktop_app.domain.appointment import Kind, Status
from desktop_app.errors import (
    DatabaseBusyError,
    DatabaseDamagedError,
    DatabaseNewerError,
    DatabaseUnreachableError,
    DiskFullError,
)
from desktop_app.ui.day_filters import Filter
from desktop_app.ui.go_to_date import GoToDate, parse_day
from tests.ui.days import DAY, a_session, a_slot, an_appointment, at

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
TOMORROW = DAY + timedelta(days=1)


def shown_day(window):
    return window.table.rows.sheet.day


def arrives(qtbot, window, day):
    qtbot.waitUntil(lambda: window.day.is_settled and shown_day(window) == day)


# -- the start ---------------------------------------------------------------------------------


def test_the_window_appears_before_there_is_anything_to_show(make_window):
    window = make_window()
    assert window.centre.text() == "Opening the day…"
    assert not window.commands.open_room.isEnabled()
    assert not window.search.isEnabled()
    assert window.commands.quit.isEnabled()


@pytest.mark.parametrize(
    "error",
    [
        DatabaseDamagedError(),
        DatabaseNewerError(),
        DatabaseBusyError(),
        DatabaseUnreachableError(),
        DiskFullError(),
    ],
)
def test_a_day_that_cannot_be_opened_says_what_to_do_and_can_be_tried_again(
    qtbot, make_window, error
):
    window = make_window()
    tried = []
    window.show_failed(error, lambda: tried.append(1))
    assert window.centre.text() == "The day could not be opened."
    assert error.title in window.strip.text()
    assert error.advice in window.strip.text()
    (again,) = window.strip.buttons()
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert tried == [1]


def test_today_is_loaded_and_the_table_has_the_keys(qtbot, make_window, clinic):
    window = make_window()
    window.use(clinic.actions())
    qtbot.waitUntil(lambda: window.centre.shows_table)
    assert shown_day(window) == DAY
    qtbot.waitUntil(lambda: window.top.date.text() == "Monday, 23 November 2026")
    assert window.focusWidget() is window.table


def test_a_path_given_at_the_start_selects_its_visit_once_there_is_data(qtbot, make_window, clinic):
    later = clinic.of("Zoë Later")
    clinic.paths["/old/path"] = later.id
    window = make_window()
    window.follow("/old/path")
    window.use(clinic.actions())
    qtbot.waitUntil(lambda: window.table.selected_appointment() == later.id)
    assert shown_day(window) == TOMORROW


def test_a_path_handed_over_selects_and_opens_nothing(qtbot, window, clinic):
    clinic.paths["/old/path"] = clinic.of("Sam Taylor").id
    window.follow("/old/path")
    sam = clinic.of("Sam Taylor").id
    qtbot.waitUntil(lambda: window.table.selected_appointment() == sam)
    assert clinic.launched == []


def test_a_path_that_leads_nowhere_is_refused_in_words(qtbot, window):
    window.follow("/nowhere")
    qtbot.waitUntil(lambda: "leads to no appointment" in window.strip.text())


# -- other days --------------------------------------------------------------------------------


def test_alt_right_and_left_and_t_change_the_day(qtbot, window, press):
    press(Qt.Key.Key_Right, ALT)
    arrives(qtbot, window, TOMORROW)
    assert window.top.date.text() == "Tuesday, 24 November 2026"
    press(Qt.Key.Key_Left, ALT)
    arrives(qtbot, window, DAY)
    press(Qt.Key.Key_Left, ALT)
    arrives(qtbot, window, DAY - timedelta(days=1))
    press(Qt.Key.Key_T)
    arrives(qtbot, window, DAY)


def test_the_buttons_change_the_day(qtbot, window):
    back, today, forth = window.top.steps
    qtbot.mouseClick(forth, Qt.MouseButton.LeftButton)
    arrives(qtbot, window, TOMORROW)
    qtbot.mouseClick(today, Qt.MouseButton.LeftButton)
    arrives(qtbot, window, DAY)
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    arrives(qtbot, window, DAY - timedelta(days=1))


def test_t_is_a_letter_where_one_can_type(qtbot, window, clinic, press):
    press(Qt.Key.Key_Right, ALT)
    arrives(qtbot, window, TOMORROW)
    press(Qt.Key.Key_F, CTRL)
    for letter in "tl?":
        qtbot.keyClicks(window.search, letter)
    assert window.search.text() == "tl?"
    assert shown_day(window) == TOMORROW
    assert clinic.asked["patient_link"] == []


def test_a_click_in_the_calendar_goes_to_that_day(qtbot, window):
    grid = window.sidebar.calendar.days
    spot = grid.rect_of(TOMORROW).center()
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=spot)
    arrives(qtbot, window, TOMORROW)
    assert window.table.hasFocus()


def test_the_calendar_works_by_keyboard(qtbot, window, press):
    window.sidebar.calendar.days.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_PageDown)
    assert window.sidebar.calendar.days.month == date(2026, 12, 1)
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Down)
    press(ENTER)
    arrives(qtbot, window, DAY + timedelta(days=7))


def test_a_late_answer_about_a_day_that_was_left_is_dropped(qtbot, window, clinic, press, settle):
    clinic.hold("day_sheet")
    press(Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: clinic.asked["day_sheet"][-1] == (TOMORROW,))
    slow = clinic.set_aside("day_sheet")
    press(Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: clinic.asked["day_sheet"][-1] == (DAY,))
    slow.set()
    settle()
    assert shown_day(window) == DAY
    assert window.day.is_settled


def test_while_another_day_is_read_no_key_acts_on_the_old_one(qtbot, window, clinic, press):
    clinic.hold("day_sheet")
    press(Qt.Key.Key_Right, ALT)
    for key in (ENTER, Qt.Key.Key_L):
        press(key)
    qtbot.waitUntil(lambda: window.top.date.text() == "Tuesday, 24 November 2026")
    qtbot.waitUntil(lambda: window.centre.text() == "Reading Tuesday, 24 November 2026…")
    clinic.release("day_sheet")
    arrives(qtbot, window, TOMORROW)
    qtbot.waitUntil(lambda: window.centre.shows_table)
    assert window.table.hasFocus()
    assert clinic.asked["open_visit"] == clinic.asked["patient_link"] == []


def test_a_day_that_cannot_be_read_is_not_shown_as_empty(qtbot, window, clinic, press):
    clinic.fail("day_sheet", DatabaseBusyError())
    press(Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: "database is busy" in window.strip.text())
    assert window.centre.text() == "This day could not be read."
    clinic.heal("day_sheet")
    qtbot.mouseClick(window.strip.buttons()[0], Qt.MouseButton.LeftButton)
    arrives(qtbot, window, TOMORROW)
    assert window.centre.shows_table
    assert window.strip.text() == ""


def test_an_empty_day_says_so_and_helps(qtbot, window, press):
    press(Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: window.centre.text() == "No sessions on this day.")
    verbs = [button.text() for button in window.centre.offers()]
    assert verbs == ["Plan sessions…", "Import a file…", "Today"]
    press(Qt.Key.Key_T)  # the keys stay in the middle of the window
    arrives(qtbot, window, DAY)
    assert window.centre.shows_table
    assert window.table.hasFocus()


def test_go_to_date_reads_what_is_typed_and_speaks_up_at_nonsense(qtbot, window, press):
    press(Qt.Key.Key_G, CTRL)
    dialog = window.findChild(GoToDate)
    qtbot.waitUntil(dialog.isVisible)
    dialog.line.clear()
    qtbot.keyClicks(dialog.line, "soonish")
    qtbot.keyClick(dialog.line, ENTER)
    assert "not a date" in dialog.hint.text()
    assert dialog.isVisible()
    dialog.line.clear()
    qtbot.keyClicks(dialog.line, "2026-11-24")
    qtbot.keyClick(dialog.line, ENTER)
    arrives(qtbot, window, TOMORROW)
    assert window.focusWidget() is window.table


@pytest.mark.parametrize(
    ("locale", "text", "day"),
    [
        ("en_GB", "2026-11-24", date(2026, 11, 24)),
        ("en_GB", "24/11/2026", date(2026, 11, 24)),
        ("en_GB", " 3/4/2026 ", date(2026, 4, 3)),
        ("en_US", "3/4/2026", date(2026, 3, 4)),
        ("en_US", "3/4", date(2026, 3, 4)),
        ("en_US", "11/24/26", date(2026, 11, 24)),
        ("de_DE", "24.11.2026", date(2026, 11, 24)),
        ("de_DE", "24.11.26", date(2026, 11, 24)),
        ("de_DE", "24.11.", date(2026, 11, 24)),
        ("de_DE", "1.2.1985", date(1985, 2, 1)),
        ("de_DE", "Dienstag, 24. November 2026", date(2026, 11, 24)),
        ("ja_JP", "2026/11/24", date(2026, 11, 24)),
        ("en_GB", "+7", date(2026, 11, 30)),
        ("en_GB", "-1", date(2026, 11, 22)),
        ("en_GB", "31/02/2026", None),
        ("en_GB", "", None),
        ("en_GB", "tomorrow-ish", None),
        ("en_GB", "+99999999", None),
        ("en_GB", "0000-00-00", None),
    ],
)
def test_a_typed_date_is_read_as_this_desk_writes_it_or_as_iso(locale, text, day):
    assert parse_day(text, QLocale(locale), DAY) == day


# -- refreshes and the clock -------------------------------------------------------------------


def test_a_refresh_keeps_selection_and_focus(qtbot, window, clinic):
    chen = clinic.of("Chen Wei")
    window.search.setFocus()
    clinic.change(chen.id, status=Status.ARRIVED, status_since=clinic.now)
    window.watch.refresh_quietly()
    qtbot.waitUntil(lambda: "1 waiting" in window.status.text())
    assert window.table.selected_appointment() == chen.id
    assert window.search.hasFocus()


def test_a_quiet_refresh_that_fails_complains_once_and_recovers_by_itself(
    qtbot, window, clinic, settle
):
    clinic.fail("day_sheet", DatabaseBusyError())
    window.watch.refresh_quietly()
    qtbot.waitUntil(window.strip.isVisible)
    assert window.centre.shows_table  # the day stays usable
    assert "Not refreshed since 09:21" in window.status.text()
    window.strip.close_notice()
    asked = len(clinic.asked["day_sheet"])
    window.watch.refresh_quietly()
    settle()
    assert len(clinic.asked["day_sheet"]) == asked + 1
    assert not window.strip.isVisible()
    window.watch.refresh()
    qtbot.waitUntil(window.strip.isVisible)  # a person who asks is told again
    clinic.heal("day_sheet")
    window.watch.refresh_quietly()
    qtbot.waitUntil(lambda: "Saved" in window.status.text())
    assert not window.strip.isVisible()


def test_f5_during_a_refresh_reads_once_more_afterwards(qtbot, window, clinic, press):
    before = len(clinic.asked["day_sheet"])
    clinic.hold("day_sheet")
    press(Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: len(clinic.asked["day_sheet"]) == before + 1)
    press(Qt.Key.Key_F5)
    press(Qt.Key.Key_F5)
    clinic.release("day_sheet")
    qtbot.waitUntil(lambda: len(clinic.asked["day_sheet"]) == before + 2)


def test_at_midnight_today_moves_on_and_a_window_on_today_goes_along(qtbot, window, clinic):
    clinic.now = at("00:00", TOMORROW)
    window.watch.tick()
    arrives(qtbot, window, TOMORROW)


def test_at_midnight_a_window_on_another_day_stays_there(qtbot, window, clinic, press):
    press(Qt.Key.Key_Left, ALT)
    arrives(qtbot, window, DAY - timedelta(days=1))
    clinic.now = at("00:00", TOMORROW)
    window.watch.tick()
    assert window.watch.day == DAY - timedelta(days=1)
    press(Qt.Key.Key_T)
    arrives(qtbot, window, TOMORROW)


def test_the_minutes_of_waiting_grow_without_a_refresh(qtbot, window, clinic):
    chen = clinic.of("Chen Wei")
    clinic.change(chen.id, status=Status.ARRIVED, status_since=at("09:17"))
    window.watch.refresh()
    qtbot.waitUntil(lambda: "1 waiting, longest 4 min" in window.status.text())
    qtbot.waitUntil(lambda: window.panel.card.chip.text() == "4 min")
    asked = len(clinic.asked["day_sheet"])
    clinic.now = at("09:22")
    window.watch.tick()
    assert window.panel.card.chip.text() == "5 min"
    assert "1 waiting, longest 5 min" in window.status.text()
    assert len(clinic.asked["day_sheet"]) == asked


def test_the_status_bar_names_the_next_visit(window):
    assert "Next: 09:45 \u2068Aleksander Novák\u2069" in window.status.text()
    assert "Video: practice mode" in window.status.text()


def test_who_disappeared_from_the_day_disappears_from_the_panel(qtbot, window, clinic):
    clinic.remove(clinic.of("Chen Wei").id)
    window.watch.refresh()
    qtbot.waitUntil(lambda: window.panel.visit is None)
    assert window.panel.empty.text() == "This slot is free."


# -- doctors and filters -----------------------------------------------------------------------


def test_a_hidden_doctor_stays_hidden_in_the_next_window(qtbot, window, make_window, clinic):
    rahman, okafor = clinic.sheets[DAY].sessions
    qtbot.mouseClick(window.sidebar.doctors.box(rahman.doctor_id), Qt.MouseButton.LeftButton)
    doctors = {row.session.doctor_id for row in window.table.rows.rows}
    assert doctors == {okafor.doctor_id}
    window.close()
    second = make_window()
    second.use(clinic.actions())
    qtbot.waitUntil(lambda: second.day.is_settled)
    assert not second.sidebar.doctors.box(rahman.doctor_id).isChecked()
    assert {row.session.doctor_id for row in second.table.rows.rows} == {okafor.doctor_id}


def test_a_day_with_all_doctors_hidden_says_so_and_can_show_everything(qtbot, window, clinic):
    for session in clinic.sheets[DAY].sessions:
        qtbot.mouseClick(window.sidebar.doctors.box(session.doctor_id), Qt.MouseButton.LeftButton)
    assert "doctors are hidden" in window.centre.text()
    qtbot.mouseClick(window.centre.offers()[0], Qt.MouseButton.LeftButton)
    assert window.centre.shows_table
    assert all(
        window.sidebar.doctors.box(session.doctor_id).isChecked()
        for session in clinic.sheets[DAY].sessions
    )


def test_each_doctor_shows_how_full_the_day_is(qtbot, window, clinic):
    rahman = clinic.sheets[DAY].sessions[0]
    box = window.sidebar.doctors.box(rahman.doctor_id)
    assert box.accessibleName() == "Dr. Amina Rahman, 3 of 4 booked"


def test_a_doctors_name_is_no_mnemonic_and_no_markup(qtbot, window, clinic):
    name = "Dr. <b>Q&A</b>"
    clinic.put(a_session(name, [a_slot("09:00", an_appointment("X"))]))
    window.watch.refresh()
    session = clinic.sheets[DAY].sessions[0]
    qtbot.waitUntil(lambda: window.table.rows.sheet.sessions[0].doctor == name)
    assert window.sidebar.doctors.box(session.doctor_id).text() == "Dr. <b>Q&&A</b>"


def test_ctrl_d_goes_to_the_doctors_and_space_hides_one(qtbot, window, clinic, press):
    rahman = clinic.sheets[DAY].sessions[0]
    press(Qt.Key.Key_D, CTRL)
    assert window.sidebar.doctors.box(rahman.doctor_id).hasFocus()
    press(Qt.Key.Key_Space)
    assert window.sidebar.doctors.hidden == {rahman.doctor_id}
    window.watch.refresh()
    qtbot.waitUntil(lambda: "Saved" in window.status.text())
    assert window.sidebar.doctors.box(rahman.doctor_id).hasFocus()


def test_video_visits_only_leaves_the_others_out(qtbot, window, clinic):
    clinic.change(clinic.of("Sam Taylor").id, kind=Kind.PHONE)
    window.watch.refresh()
    sam = clinic.of("Sam Taylor").id
    qtbot.mouseClick(window.sidebar.filters.box(Filter.VIDEO), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.table.rows.index_of(sam).isValid())
    assert window.table.rows.index_of(clinic.of("Chen Wei").id).isValid()


# -- search ------------------------------------------------------------------------------------


def test_ctrl_f_type_enter_goes_to_the_visit_on_its_day(qtbot, window, clinic, press):
    later = clinic.of("Zoë Later")
    press(Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window.search, "zo")
    qtbot.waitUntil(lambda: len(window.search.results.found) == 1)
    press(ENTER)
    qtbot.waitUntil(lambda: window.table.selected_appointment() == later.id)
    assert shown_day(window) == TOMORROW
    assert window.table.hasFocus()
    assert window.search.text() == ""
    assert not window.search.results.isVisible()


def test_enter_before_the_answer_goes_to_what_was_typed(qtbot, window, clinic, press):
    clinic.hold("find")
    press(Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window.search, "sam")
    press(ENTER)
    clinic.release("find")
    sam = clinic.of("Sam Taylor").id
    qtbot.waitUntil(lambda: window.table.selected_appointment() == sam)


def test_only_the_answer_to_the_last_key_is_shown(qtbot, window, clinic, press, settle):
    press(Qt.Key.Key_F, CTRL)
    clinic.hold("find")
    qtbot.keyClicks(window.search, "s")
    qtbot.waitUntil(lambda: len(clinic.asked["find"]) == 1)
    slow = clinic.set_aside("find")
    qtbot.keyClicks(window.search, "q")
    qtbot.waitUntil(window.search.results.isVisible)
    slow.set()
    settle()
    assert window.search.results.found == ()


def test_arrows_choose_among_the_answers(qtbot, window, clinic, press):
    press(Qt.Key.Key_F, CTRL)
    clinic.put(  # booked at another desk since this one read the day
        a_session(
            "Dr. B", [a_slot("09:00", an_appointment("Ann")), a_slot("09:15", an_appointment("Al"))]
        )
    )
    qtbot.keyClicks(window.search, "a")
    qtbot.waitUntil(lambda: len(window.search.results.found) == 2)
    press(Qt.Key.Key_Down)
    assert window.search.results.current.patient == "Al"
    press(Qt.Key.Key_Down)
    assert window.search.results.current.patient == "Ann"
    press(Qt.Key.Key_Up)
    press(ENTER)
    al = clinic.of("Al").id
    qtbot.waitUntil(lambda: window.table.selected_appointment() == al)


def test_an_answer_can_be_clicked(qtbot, window, clinic, press):
    press(Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window.search, "sam")
    qtbot.waitUntil(lambda: len(window.search.results.found) == 1)
    view = window.search.hits
    spot = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    sam = clinic.of("Sam Taylor").id
    qtbot.waitUntil(lambda: window.table.selected_appointment() == sam)


def test_nobody_found_is_said_in_words(qtbot, window, press):
    press(Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window.search, "<b>x")
    qtbot.waitUntil(window.search.results.isVisible)
    assert "Nobody is found" in window.search.results.none.text()
    assert window.search.results.none.textFormat() is Qt.TextFormat.PlainText


def test_enter_on_a_patient_without_a_visit_opens_the_record(qtbot, window, clinic, press):
    clinic.patients["Nora Never"] = {"phone": "+49 30 901820", "record_number": "N-1"}
    press(Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window.search, "nora")
    qtbot.waitUntil(lambda: len(window.search.results.found) == 1)
    found = window.search.results.found[0]
    spoken = window.search.hits.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Patient: Nora Never")
    assert "+49 30 901820" in spoken
    press(ENTER)
    qtbot.waitUntil(lambda: clinic.asked["patient_record"] == [(found.id,)])
    assert window.search.text() == ""


def test_a_visits_row_says_that_it_is_one(qtbot, window, press):
    press(Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window.search, "sam")
    qtbot.waitUntil(lambda: len(window.search.results.found) == 1)
    spoken = window.search.hits.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Visit: Sam Taylor")


def test_esc_ends_the_search_and_the_table_has_the_keys_again(qtbot, window, press):
    press(Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window.search, "sam")
    qtbot.waitUntil(window.search.results.isVisible)
    press(ESC)
    assert not window.search.results.isVisible()
    assert window.search.text() == ""
    assert window.table.hasFocus()


def test_a_search_that_fails_is_told_in_the_strip(qtbot, window, clinic, press):
    clinic.fail("find", DatabaseBusyError())
    press(Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window.search, "s")
    qtbot.waitUntil(lambda: "database is busy" in window.strip.text())
    assert window.search.hasFocus()


def test_a_found_visit_of_a_hidden_doctor_is_shown_all_the_same(qtbot, window, clinic, press):
    okafor = clinic.sheets[DAY].sessions[1]
    qtbot.mouseClick(window.sidebar.doctors.box(okafor.doctor_id), Qt.MouseButton.LeftButton)
    press(Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window.search, "sam")
    qtbot.waitUntil(lambda: len(window.search.results.found) == 1)
    press(ENTER)
    sam = clinic.of("Sam Taylor").id
    qtbot.waitUntil(lambda: window.table.selected_appointment() == sam)
    assert window.sidebar.doctors.box(okafor.doctor_id).isChecked()
