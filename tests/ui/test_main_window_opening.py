"""From Enter on a row to the browser: one request each, never crossed, never lost."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.domain.appointment import RoomState
from desktop_app.errors import (
    AnotherDayError,
    BothInsideError,
    BrowserError,
    CredentialsMissingError,
    DatabaseBusyError,
    DatabaseDamagedError,
    DiskFullError,
    LookalikeError,
    ProviderError,
    ProviderRefusedError,
    ProviderTimeoutError,
    ProviderUnauthorisedError,
    ProviderUnreachableError,
    RoomGoneError,
    RoomNotCheckedError,
)
from tests.ui.days import DAY, at

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


def copied():
    return QGuiApplication.clipboard().text()


def test_enter_hands_the_visits_own_room_to_the_browser(qtbot, window, clinic, press):
    chen = clinic.of("Chen Wei")
    press(ENTER)
    qtbot.waitUntil(lambda: len(clinic.launched) == 1)
    assert clinic.launched[0].appointment_id == chen.id
    assert clinic.launched[0].meeting_id == clinic.room_of(chen.id)
    assert f"Room {clinic.room_of(chen.id)} handed to the browser" in window.status.text()
    assert window.strip.text() == ""


def test_the_row_and_the_panel_show_the_room_after_opening(qtbot, window, clinic, press):
    chen = clinic.of("Chen Wei")
    press(ENTER)
    qtbot.waitUntil(lambda: window.panel.card.room.whole == clinic.room_of(chen.id))
    rows = window.table.rows
    qtbot.waitUntil(
        lambda: rows.rows[rows.index_of(chen.id).row()].appointment.room_state is RoomState.LIVE
    )
    assert window.panel.page.foot.isVisible()
    assert window.table.selected_appointment() == chen.id


def test_a_double_click_opens_the_row_under_it(qtbot, window, clinic):
    sam = clinic.of("Sam Taylor")
    spot = window.table.visualRect(window.table.rows.index_of(sam.id)).center()
    qtbot.mouseClick(window.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseDClick(window.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: len(clinic.launched) == 1)
    assert clinic.launched[0].appointment_id == sam.id


def test_the_panels_button_opens_the_visit_it_shows(qtbot, window, clinic):
    qtbot.mouseClick(window.panel.card.open, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(clinic.launched) == 1)
    assert clinic.launched[0].appointment_id == clinic.of("Chen Wei").id


def test_the_menu_opens_the_selected_visit(qtbot, window, clinic):
    window.commands.open_room.trigger()
    qtbot.waitUntil(lambda: len(clinic.launched) == 1)
    assert clinic.launched[0].appointment_id == clinic.of("Chen Wei").id


def test_enter_twice_makes_one_request(qtbot, window, clinic, press):
    clinic.hold("open_visit")
    press(ENTER)
    press(ENTER)
    qtbot.waitUntil(lambda: len(clinic.asked["open_visit"]) == 1)
    press(ENTER)
    clinic.release("open_visit")
    qtbot.waitUntil(lambda: len(clinic.launched) == 1)
    qtbot.waitUntil(lambda: not window.opening.is_busy(clinic.of("Chen Wei").id))
    assert len(clinic.asked["open_visit"]) == 1


def test_two_rows_quickly_make_one_request_each_and_never_cross(qtbot, window, clinic, press):
    chen, novak = clinic.of("Chen Wei"), clinic.of("Aleksander Novák")
    clinic.hold("open_visit")
    press(ENTER)
    window.table.select_appointment(novak.id)
    press(ENTER)
    qtbot.waitUntil(lambda: len(clinic.asked["open_visit"]) == 2)
    clinic.release("open_visit")
    qtbot.waitUntil(lambda: len(clinic.launched) == 2)
    for link in clinic.launched:
        assert link.meeting_id == clinic.room_of(link.appointment_id)
    assert {link.appointment_id for link in clinic.launched} == {chen.id, novak.id}


def test_the_row_and_the_panel_show_that_they_work(qtbot, window, clinic, press):
    chen = clinic.of("Chen Wei")
    clinic.hold("open_visit")
    press(ENTER)
    assert chen.id in window.table.rows.busy
    assert window.panel.card.open.text() == "Opening the room…"
    qtbot.mouseClick(window.panel.card.open, Qt.MouseButton.LeftButton)
    clinic.release("open_visit")
    qtbot.waitUntil(lambda: chen.id not in window.table.rows.busy)
    assert window.panel.card.open.text() == "Open the room"
    assert len(clinic.asked["open_visit"]) == 1


@pytest.mark.parametrize("by", ["key", "button"])
def test_a_cancelled_opening_launches_nothing_however_late_the_answer(
    qtbot, window, clinic, press, by
):
    chen = clinic.of("Chen Wei")
    clinic.hold("open_visit")
    press(ENTER)
    qtbot.waitUntil(lambda: len(clinic.asked["open_visit"]) == 1)
    if by == "key":
        press(ESC)
    else:
        qtbot.mouseClick(window.panel.card.cancel, Qt.MouseButton.LeftButton)
    assert chen.id not in window.table.rows.busy
    assert "nothing was opened" in window.status.text()
    clinic.release("open_visit")
    qtbot.waitUntil(lambda: clinic.of("Chen Wei").meeting_id is not None)  # the work has ended
    press(ENTER)  # a new wish, the only one to be launched
    qtbot.waitUntil(lambda: len(clinic.launched) > 0)
    qtbot.waitUntil(lambda: not window.opening.is_busy(chen.id))
    assert len(clinic.launched) == 1


def test_esc_cancels_the_selected_visit_and_no_other(qtbot, window, clinic, press):
    chen, novak = clinic.of("Chen Wei"), clinic.of("Aleksander Novák")
    clinic.hold("open_visit")
    press(ENTER)
    window.table.select_appointment(novak.id)
    press(ENTER)
    window.table.select_appointment(chen.id)
    press(ESC)
    clinic.release("open_visit")
    qtbot.waitUntil(lambda: len(clinic.launched) == 1)
    assert clinic.launched[0].appointment_id == novak.id


def test_a_refresh_between_press_and_release_acts_on_the_visit_that_was_meant(
    qtbot, window, clinic
):
    sam = clinic.of("Sam Taylor")
    viewport = window.table.viewport()
    spot = window.table.visualRect(window.table.rows.index_of(sam.id)).center()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=spot)
    rahman, okafor = clinic.sheets[DAY].sessions
    clinic.put(replace(okafor, starts_at=at("08:00")), rahman)  # Sam's row goes to the top
    window.watch.refresh()
    qtbot.waitUntil(lambda: window.table.rows.index_of(sam.id).row() == 1)
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: len(clinic.launched) == 1)
    assert clinic.launched[0].appointment_id == sam.id


# -- what can go wrong -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "words"),
    [
        pytest.param(ProviderUnreachableError(), "cannot be reached", id="no_network"),
        pytest.param(ProviderUnauthorisedError(), "refused our key", id="wrong_key"),
        pytest.param(ProviderRefusedError(), "refused the request", id="refused"),
        pytest.param(ProviderTimeoutError(), "took too long", id="timeout"),
        pytest.param(ProviderError(), "makes no sense", id="nonsense"),
        pytest.param(DatabaseBusyError(), "database is busy", id="database_busy"),
        pytest.param(DiskFullError(), "disk is full", id="disk_full"),
    ],
)
def test_a_failure_is_told_with_what_to_do_and_a_retry_that_works(
    qtbot, window, clinic, press, error, words
):
    clinic.fail("open_visit", error)
    press(ENTER)
    qtbot.waitUntil(lambda: words in window.strip.text())
    assert error.advice in window.strip.text()
    assert clinic.launched == []
    (again,) = window.strip.buttons()
    assert again.text() == "Try again"
    clinic.heal("open_visit")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(clinic.launched) == 1)
    assert window.strip.text() == ""


@pytest.mark.parametrize("error", [DatabaseDamagedError(), CredentialsMissingError()])
def test_what_a_retry_cannot_mend_offers_none(qtbot, window, clinic, press, error):
    clinic.fail("open_visit", error)
    press(ENTER)
    qtbot.waitUntil(lambda: error.title in window.strip.text())
    assert window.strip.buttons() == ()


@pytest.mark.parametrize("error", [AnotherDayError(), RoomGoneError(), BothInsideError()])
def test_a_question_names_the_visit_and_a_yes_repeats_the_wish_with_its_consent(
    qtbot, window, clinic, press, error
):
    chen = clinic.of("Chen Wei")
    clinic.fail("open_visit", error)
    press(ENTER)
    qtbot.waitUntil(lambda: error.title in window.strip.text())
    assert window.strip.text().startswith("\u2068Chen Wei\u2069, 09:15:")
    assert clinic.launched == []
    (agree,) = window.strip.buttons()
    assert agree.text() == error.agree
    clinic.heal("open_visit")
    window.table.select_appointment(clinic.of("Sam Taylor").id)
    qtbot.mouseClick(agree, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(clinic.launched) == 1)
    assert clinic.launched[0].appointment_id == chen.id
    assert clinic.consents[-1] == frozenset({error.consent})


def test_a_second_question_keeps_the_first_consent(qtbot, window, clinic, press):
    clinic.fail("open_visit", AnotherDayError())
    press(ENTER)
    qtbot.waitUntil(lambda: len(window.strip.buttons()) == 1)
    clinic.fail("open_visit", RoomGoneError())
    qtbot.mouseClick(window.strip.buttons()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "closed this visit's room" in window.strip.text())
    clinic.heal("open_visit")
    qtbot.mouseClick(window.strip.buttons()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(clinic.launched) == 1)
    assert clinic.consents[-1] == {AnotherDayError.consent, RoomGoneError.consent}


def test_an_unchecked_room_offers_to_open_anyway_or_to_try_again(qtbot, window, clinic, press):
    clinic.fail("open_visit", RoomNotCheckedError())
    press(ENTER)
    qtbot.waitUntil(lambda: len(window.strip.buttons()) == 2)
    assert [button.text() for button in window.strip.buttons()] == ["Open anyway", "Try again"]
    clinic.heal("open_visit")
    qtbot.mouseClick(window.strip.buttons()[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(clinic.launched) == 1)
    assert clinic.consents[-1] == frozenset()


def test_a_browser_that_does_not_open_leaves_the_link_to_copy(qtbot, window, clinic, press):
    clinic.launch_error = BrowserError("No browser is set up.")
    press(ENTER)
    qtbot.waitUntil(lambda: "No browser is set up." in window.strip.text())
    assert [button.text() for button in window.strip.buttons()] == ["Try again", "Copy the link"]
    qtbot.mouseClick(window.strip.buttons()[1], Qt.MouseButton.LeftButton)
    room = clinic.room_of(clinic.of("Chen Wei").id)
    assert copied() == f"https://rooms.example/{room}?token=secret-desk"
    assert len(clinic.asked["open_visit"]) == 1


def test_esc_closes_the_strip_and_the_focus_stays_in_the_table(qtbot, window, clinic, press):
    clinic.fail("open_visit", ProviderUnreachableError())
    press(ENTER)
    qtbot.waitUntil(window.strip.isVisible)
    assert window.table.hasFocus()
    press(ESC)
    assert not window.strip.isVisible()
    assert window.table.hasFocus()


def test_closing_the_strip_from_within_gives_the_focus_back(qtbot, window, clinic, press):
    clinic.fail("open_visit", ProviderUnreachableError())
    press(ENTER)
    qtbot.waitUntil(window.strip.isVisible)
    window.strip.buttons()[0].setFocus()
    press(ESC)
    assert window.table.hasFocus()


def test_an_error_brings_no_markup_of_its_own(qtbot, window, clinic, press):
    clinic.launch_error = BrowserError("<b>x</b> & <img src=file:///etc/passwd>")
    press(ENTER)
    qtbot.waitUntil(window.strip.isVisible)
    shown = window.strip.findChild(QLabel, "words").text()
    assert "&lt;b&gt;x&lt;/b&gt; &amp; &lt;img" in shown


# -- the patient's link ------------------------------------------------------------------------


def test_l_copies_the_patients_link_and_opens_nothing(qtbot, window, clinic, press):
    press(Qt.Key.Key_L)
    room = clinic.room_of(clinic.of("Chen Wei").id)
    qtbot.waitUntil(lambda: copied() == f"https://rooms.example/{room}?token=secret-patient")
    assert clinic.launched == []


def test_a_practice_link_says_that_it_works_on_this_computer_only(qtbot, window, press):
    press(Qt.Key.Key_L)
    qtbot.waitUntil(lambda: "works on this computer only" in window.status.text())


def test_a_real_link_says_that_it_will_leave_the_clipboard(qtbot, window, clinic, press):
    clinic.practice = False
    press(Qt.Key.Key_L)
    qtbot.waitUntil(lambda: "leaves the clipboard" in window.status.text())


def test_closing_the_window_takes_the_link_off_the_clipboard(qtbot, window, press):
    press(Qt.Key.Key_L)
    qtbot.waitUntil(lambda: copied() != "")
    window.close()
    assert copied() == ""


def test_a_link_or_token_is_nowhere_on_the_screen(qtbot, window, clinic, press):
    for key in (ENTER, Qt.Key.Key_L):
        press(key)
        qtbot.waitUntil(lambda: not window.opening.is_busy(clinic.of("Chen Wei").id))
    qtbot.waitUntil(lambda: copied() != "")
    said = [window.windowTitle(), window.status.text()]
    for part in window.findChildren(QWidget):
        said += [part.toolTip(), part.accessibleName(), part.accessibleDescription()]
        said += [part.text()] if hasattr(part, "text") else []
    assert len(said) > 100
    assert not [words for words in said if "secret" in words or "rooms.example" in words]


@pytest.mark.parametrize("press_l", [False, True], ids=["room", "link"])
def test_a_lookalike_is_asked_about_with_the_birth_date_and_let_in_on_a_yes(
    qtbot, window, clinic, press, press_l
):
    chen = clinic.of("Chen Wei")
    wish = "patient_link" if press_l else "open_visit"
    clinic.fail(wish, LookalikeError(birth_date=date(1985, 2, 11)))
    press(Qt.Key.Key_L if press_l else ENTER)
    qtbot.waitUntil(lambda: "born 11 February 1985" in window.strip.text())
    assert "like name or birth date" in window.strip.text()
    assert "Chen Wei" in window.strip.text()
    assert clinic.launched == []
    (agree,) = window.strip.buttons()
    assert agree.text() == "It is this patient"
    clinic.heal(wish)
    agree.setFocus()
    qtbot.keyClick(agree, ENTER)
    qtbot.waitUntil(lambda: clinic.consents[-1] == frozenset({LookalikeError.consent}))
    if not press_l:
        qtbot.waitUntil(lambda: len(clinic.launched) == 1)
        assert clinic.launched[0].appointment_id == chen.id


def test_of_a_lookalike_whose_birth_date_is_not_known_something_else_is_asked(
    qtbot, window, clinic, press
):
    clinic.fail("open_visit", LookalikeError())
    press(ENTER)
    qtbot.waitUntil(lambda: "birth date is not known" in window.strip.text())
