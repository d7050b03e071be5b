"""Since you looked away: what changed while another program was in front, with the way back."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.domain.appointment import SlotStatus, Status
from desktop_app.errors import OvertakenError
from tests.ui.days import DAY

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def away(qtbot, window, clinic, settle):
    """Have another program in front for a while; what is done meanwhile is *done*.

    Once the window is in front again, *then* happens.
    """

    def away(done, seconds=31, then=lambda: None):
        window.hide()
        window.windowHandle().destroy()  # the invisible platform has no other program, and
        QGuiApplication.instance().focusWindowChanged.emit(None)  # does not tell
        qtbot.waitUntil(lambda: not window.viewing.front.now)
        done()
        clinic.now += timedelta(seconds=seconds)
        asked = len(clinic.asked["day_sheet"])
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.viewing.front.now)
        then()
        if seconds >= 30:
            qtbot.waitUntil(lambda: len(clinic.asked["day_sheet"]) > asked)
        settle()
        window.table.setFocus()
        return window.viewing.away_bar

    return away


def three_things(clinic):
    """Chen arrives, Sam is cancelled, María is moved from 09:00 to 09:30."""
    clinic.book.set_status(clinic.of("Chen Wei").id, Status.ARRIVED)
    clinic.book.cancel(clinic.of("Sam Taylor").id, "")
    slots = clinic.sheets[DAY].sessions[0].slots
    clinic.book.move(clinic.of("María López").id, slots[2].id)


def said(bar):
    return [
        line.accessibleName().replace("\u2068", "").replace("\u2069", "") for line, _ in bar.lines()
    ]


def test_what_changed_is_said_in_one_quiet_line_and_listed_by_a_key(
    qtbot, window, clinic, away, press
):
    bar = away(lambda: three_things(clinic))
    assert bar.text() == "Since you looked away: 3 changes"
    assert bar.lines() == ()
    assert window.table.hasFocus()  # it takes no focus
    press(Qt.Key.Key_F5, SHIFT)
    assert said(bar) == [
        "09:15  Chen Wei, arrived",
        "09:30  María López, moved from 09:00 to 09:30",
        "10:00  Sam Taylor, cancelled",
    ]
    assert QApplication.focusWidget() is bar.lines()[0][0]
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    maria = clinic.of("María López").id
    qtbot.waitUntil(lambda: window.views.selected_appointment() == maria)
    qtbot.waitUntil(window.table.hasFocus)


def test_a_change_is_taken_back_as_it_was_seen_and_done_again_by_undo(
    qtbot, window, clinic, away, press
):
    sam = clinic.of("Sam Taylor")
    bar = away(lambda: three_things(clinic))
    press(Qt.Key.Key_F5, SHIFT)
    qtbot.mouseClick(bar.lines()[2][1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.text() == "Since you looked away: 2 changes")
    again = clinic.of("Sam Taylor")
    assert (again.status, again.status_since) == (sam.status, sam.status_since)
    press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: clinic.book.place_of(sam.id)[1].status is Status.CANCELLED)


def test_what_another_desk_has_overtaken_is_said_and_leaves_the_list(
    qtbot, window, clinic, away, press
):
    bar = away(lambda: three_things(clinic))
    press(Qt.Key.Key_F5, SHIFT)
    clinic.book.set_status(clinic.of("Chen Wei").id, Status.CHECKED_IN)
    qtbot.mouseClick(bar.lines()[0][1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.text() == "Since you looked away: 2 changes")
    assert OvertakenError().title in window.strip.text()
    assert clinic.of("Chen Wei").status is Status.CHECKED_IN


def test_a_swap_is_taken_back_as_one_act_and_a_blocked_slot_is_told_and_gone_to(
    qtbot, window, clinic, away, press
):
    chen, sam = clinic.of("Chen Wei"), clinic.of("Sam Taylor")
    places = [clinic.book.place_of(each.id)[0] for each in (chen, sam)]
    free = next(slot for slot in clinic.sheets[DAY].sessions[0].slots if slot.bookable)

    def swapped_and_blocked():
        clinic.book.swap(chen.id, sam.id)
        blocked = replace(free, status=SlotStatus.BLOCKED, version=2)
        clinic.replace_slots(lambda slot: blocked if slot.id == free.id else slot)

    bar = away(swapped_and_blocked)
    press(Qt.Key.Key_F5, SHIFT)
    assert [words.split("  ")[1] for words in said(bar)] == [
        "Sam Taylor, moved from 10:00 to 09:15",
        "Dr. Amina Rahman, slot blocked",
        "Chen Wei, moved from 09:15 to 10:00",
    ]
    qtbot.mouseClick(bar.lines()[0][1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(bar.lines()) == 1)  # both lines are one act
    assert [clinic.book.place_of(each.id)[0] for each in (chen, sam)] == places
    qtbot.mouseClick(bar.lines()[0][0], Qt.MouseButton.LeftButton)
    assert window.views.selected_slot() == free.id


def test_who_was_away_for_a_moment_or_missed_nothing_is_told_nothing(
    window, clinic, away, press, settle
):
    assert away(lambda: three_things(clinic), seconds=29).text() == ""
    press(Qt.Key.Key_F5)
    settle()
    assert away(lambda: None).text() == ""
    press(Qt.Key.Key_F5, SHIFT)
    assert "Nothing has changed" in window.status.text()


def test_an_answer_that_was_on_its_way_at_coming_back_hides_nothing_that_was_missed(
    qtbot, window, clinic, away, press
):
    """It is of an act, and knows only of that: what others did comes with the reading after it."""
    asked, may_answer = threading.Event(), threading.Event()

    def read_after_act(day):
        seen = clinic.sheets[day]
        asked.set()
        assert may_answer.wait(60)
        return seen

    clinic.read_after_act = read_after_act
    press(Qt.Key.Key_A)
    qtbot.waitUntil(asked.is_set)
    sam = clinic.of("Sam Taylor").id
    bar = away(lambda: clinic.book.cancel(sam, ""), then=may_answer.set)
    assert bar.text() == "Since you looked away: 2 changes"  # the act itself was not seen either
    press(Qt.Key.Key_F5, SHIFT)
    assert "Sam Taylor, cancelled" in said(bar)[-1]


def test_a_list_that_was_not_read_is_added_to(clinic, away):
    away(lambda: clinic.book.set_status(clinic.of("Chen Wei").id, Status.ARRIVED))
    bar = away(lambda: clinic.book.cancel(clinic.of("Sam Taylor").id, ""))
    assert bar.text() == "Since you looked away: 2 changes"


def test_esc_closes_the_list_and_another_day_does_too(qtbot, window, clinic, away, press):
    bar = away(lambda: three_things(clinic))
    press(Qt.Key.Key_F5, SHIFT)
    press(Qt.Key.Key_Escape)
    assert bar.text() == ""
    qtbot.waitUntil(window.table.hasFocus)
    bar = away(lambda: clinic.book.set_status(clinic.of("Chen Wei").id, Status.FULFILLED))
    assert bar.text() == "Since you looked away: 1 change"
    press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert bar.text() == ""


def test_hidden_names_are_hidden_here_too(clinic, away, press):
    bar = away(lambda: three_things(clinic))
    press(Qt.Key.Key_F5, SHIFT)
    press(Qt.Key.Key_F9)
    assert said(bar)[0] == "09:15  C. W., arrived"
