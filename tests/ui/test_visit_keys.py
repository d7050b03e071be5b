"""Each key on the selected row does its deed, says so with the way back, and can be taken back."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop_app.domain.appointment import Kind, Status
from desktop_app.errors import DatabaseBusyError, DiskFullError
from desktop_app.ui.day_model import Col
from desktop_app.ui.theme import SPACE_L
from tests.ui.days import DAY, at

Key, Mod = Qt.Key, Qt.KeyboardModifier
CTRL, ALT, SHIFT = Mod.ControlModifier, Mod.AltModifier, Mod.ShiftModifier


@pytest.fixture
def chen(clinic):
    return clinic.of("Chen Wei").id


@pytest.fixture
def status(clinic):
    """Where a visit stands in the clinic's book."""
    return lambda visit: clinic.book.place_of(visit)[1].status


@pytest.fixture
def told(window):
    """The words of the toast, without marks of direction."""
    return lambda: window.flow.toast.text().replace("\u2068", "").replace("\u2069", "")


@pytest.fixture
def cell(window):
    """What a visit's row says of where it stands."""

    def cell(visit):
        index = window.table.rows.index_of(visit)
        return index.siblingAtColumn(Col.STATUS).data() if index.isValid() else None

    return cell


# -- one key, one deed -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "deed",
    [
        (Key.Key_A, Status.ARRIVED, "arrived", "Waiting 0 min"),
        (Key.Key_N, Status.NO_SHOW, "no-show", "No-show"),
        (Key.Key_D, Status.FULFILLED, "done", "Done"),
        (Key.Key_R, Status.CHECKED_IN, "in room", "In call 0 min"),
    ],
)
def test_one_key_says_where_the_visit_stands_and_one_takes_it_back(
    qtbot, chen, status, told, cell, press, deed
):
    key, after, words, shown = deed
    press(key)
    qtbot.waitUntil(lambda: told() == f"Chen Wei, 09:15: {words}")
    assert status(chen) is after
    qtbot.waitUntil(lambda: cell(chen) == shown)
    press(Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: told() == f"Undone: Chen Wei, 09:15: {words}")
    assert status(chen) is Status.BOOKED
    qtbot.waitUntil(lambda: cell(chen) == "Late 6 min")


def test_the_row_is_on_the_screen_before_anything_else_is_told(qtbot, window, chen, cell, press):
    pictures = []

    def look(*_said):
        table = window.table
        corner = table.viewport().mapTo(window, table.selected_rect().topLeft())
        area = QRect(corner, table.selected_rect().size())
        picture = window.screen().grabWindow(window.winId()).toImage()
        pictures.append((cell(chen), picture.copy(area)))

    look()
    window.undoing.told.connect(look)
    press(Key.Key_D)
    qtbot.waitUntil(lambda: len(pictures) == 2)
    (before, was), (after, is_now) = pictures
    assert (before, after) == ("Late 6 min", "Done")
    assert was != is_now  # what has not been painted stands on no screen


def test_the_row_stays_selected_and_the_focus_in_the_table(qtbot, window, chen, cell, press):
    press(Key.Key_A)
    qtbot.waitUntil(lambda: cell(chen) == "Waiting 0 min")
    assert window.table.selected_appointment() == chen
    assert window.table.hasFocus()


def test_a_key_held_down_acts_once(qtbot, clinic, window, chen, settle):
    for repeated in (False, True, True, True):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, Key.Key_D, Mod.NoModifier, "d", repeated)
        QApplication.sendEvent(window.table, event)
    settle()
    assert len(clinic.asked["set_status"]) <= 1


def test_a_key_means_the_visit_that_stood_there_when_it_was_pressed(
    qtbot, clinic, window, chen, status, press
):
    clinic.hold("set_status")
    press(Key.Key_A)
    clinic.remove(clinic.of("María López").id)
    window.watch.refresh()
    press(Key.Key_Down)
    clinic.release("set_status")
    qtbot.waitUntil(lambda: status(chen) is Status.ARRIVED)


def test_letters_outside_the_table_are_letters(qtbot, clinic, window, chen, press):
    press(Key.Key_F, CTRL)
    qtbot.waitUntil(lambda: not window.table.hasFocus())
    for key in (Key.Key_A, Key.Key_N, Key.Key_D, Key.Key_C, Key.Key_K):
        press(key)
    assert clinic.asked["set_status"] == []
    assert window.flow.keys.box.isHidden()


def test_keys_on_a_free_slot_say_that_a_visit_is_wanted(qtbot, clinic, window, press):
    press(Key.Key_Down)
    assert window.table.selected_appointment() is None
    press(Key.Key_A)
    assert "Choose a visit first." in window.status.text()
    assert clinic.asked["set_status"] == []


def test_what_is_so_already_is_said_and_leaves_no_step(qtbot, clinic, window, chen, told, press):
    clinic.change(chen, status=Status.ARRIVED, status_since=clinic.now)
    window.watch.refresh()
    press(Key.Key_A)
    qtbot.waitUntil(lambda: "It was so already." in window.status.text())
    press(Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: "There is nothing to undo." in window.status.text())
    assert told() == ""


# -- refusals ----------------------------------------------------------------------------------


def test_a_step_that_does_not_fit_is_refused_in_words_in_the_strip(
    qtbot, clinic, window, chen, status, told, press
):
    clinic.change(chen, status=Status.FULFILLED)
    window.watch.refresh()
    press(Key.Key_N)
    qtbot.waitUntil(window.strip.isVisible)
    words = window.strip.text().replace("\u2068", "").replace("\u2069", "")
    assert words == (
        "Chen Wei, 09:15: This does not fit the visit."
        " The visit is done. If that is wrong, undo it first."
    )
    assert status(chen) is Status.FULFILLED
    assert told() == ""


def test_what_failed_can_be_tried_again_from_the_strip(qtbot, clinic, window, chen, status, press):
    clinic.fail("set_status", DatabaseBusyError())
    press(Key.Key_A)
    qtbot.waitUntil(window.strip.isVisible)
    clinic.heal("set_status")
    qtbot.mouseClick(window.strip.buttons()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: status(chen) is Status.ARRIVED)


# -- cancelling --------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Key.Key_C, Key.Key_Delete])
def test_a_visit_is_cancelled_with_a_reason_in_two_keys(
    qtbot, clinic, window, chen, status, told, press, key
):
    press(key)
    box = window.flow.keys.box
    qtbot.waitUntil(box.reasons.hasFocus)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: status(chen) is Status.CANCELLED)
    assert clinic.book.reasons[chen] == "The patient cancelled"
    qtbot.waitUntil(window.table.hasFocus)
    assert told() == "Chen Wei, 09:15: cancelled"
    press(Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: status(chen) is Status.BOOKED)
    assert clinic.book.reasons[chen] is None


def test_a_cancellation_that_fails_after_its_box_was_left_is_told_in_the_strip(
    qtbot, clinic, window, chen, status, press
):
    clinic.hold("cancel")
    clinic.fail("cancel", DatabaseBusyError())
    press(Key.Key_C)
    qtbot.waitUntil(window.flow.keys.box.reasons.hasFocus)
    press(Key.Key_Return)
    press(Key.Key_Escape)
    clinic.release("cancel")
    qtbot.waitUntil(lambda: "busy" in window.strip.text())
    assert "Chen Wei" in window.strip.text()
    clinic.heal("cancel")
    qtbot.mouseClick(window.strip.buttons()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: status(chen) is Status.CANCELLED)
    assert clinic.book.reasons[chen] == "The patient cancelled"


def test_a_cancellation_that_fails_leaves_the_box_with_what_was_typed(
    qtbot, clinic, window, chen, status, press
):
    clinic.fail("cancel", DatabaseBusyError())
    press(Key.Key_C)
    box = window.flow.keys.box
    qtbot.waitUntil(box.reasons.hasFocus)
    qtbot.keyClicks(box.reasons, "S")
    qtbot.keyClicks(box.other, "now")
    press(Key.Key_Return)
    qtbot.waitUntil(box.problem.isVisible)
    assert box.other.text() == "Snow"
    clinic.heal("cancel")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: clinic.book.reasons.get(chen) == "Snow")
    qtbot.waitUntil(box.isHidden)


def test_esc_keeps_the_visit(qtbot, clinic, window, chen, press):
    press(Key.Key_C)
    qtbot.waitUntil(window.flow.keys.box.reasons.hasFocus)
    press(Key.Key_Escape)
    qtbot.waitUntil(window.table.hasFocus)
    assert clinic.asked["cancel"] == []


def test_ctrl_delete_says_that_it_was_never_meant(qtbot, window, chen, status, told, cell, press):
    press(Key.Key_Delete, CTRL)
    qtbot.waitUntil(lambda: told() == "Chen Wei, 09:15: entered in error")
    assert status(chen) is Status.ENTERED_IN_ERROR
    qtbot.waitUntil(lambda: cell(chen) is None)
    press(Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: cell(chen) == "Late 6 min")


# -- the kind ----------------------------------------------------------------------------------


def test_k_and_a_letter_change_how_they_meet(qtbot, clinic, window, chen, told, press):
    press(Key.Key_K)
    menu = window.flow.keys.kinds
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Key.Key_P)
    qtbot.waitUntil(lambda: told() == "Chen Wei, 09:15: by phone")
    assert clinic.book.place_of(chen)[1].kind is Kind.PHONE


@pytest.mark.parametrize("title", ["&Appointment", "&Edit"])
def test_letters_in_an_open_menu_are_the_menus(qtbot, clinic, window, title):
    bar = window.menuBar()
    entry = next(each for each in bar.actions() if each.text() == title)
    menu = entry.menu()
    menu.popup(window.mapToGlobal(window.rect().topLeft()))
    qtbot.waitUntil(menu.isVisible)
    assert window.table.hasFocus()
    qtbot.keyClick(menu, Key.Key_Z)
    for letter in (Key.Key_A, Key.Key_N, Key.Key_D, Key.Key_R):
        if menu.isVisible():
            event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, letter, Mod.NoModifier)
            QApplication.sendEvent(menu, event)
            assert event.isAccepted()
    menu.close()
    assert clinic.asked["set_status"] == []


# -- the toast and the menu --------------------------------------------------------------------


def test_the_toasts_button_takes_it_back(qtbot, window, chen, status, told, press):
    press(Key.Key_A)
    qtbot.waitUntil(window.flow.toast.undo.isVisible)
    qtbot.mouseClick(window.flow.toast.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: status(chen) is Status.BOOKED)
    qtbot.waitUntil(lambda: told() == "Undone: Chen Wei, 09:15: arrived")
    assert not window.flow.toast.undo.isVisible()


def test_dead_links_are_told_in_the_toast(qtbot, clinic, chen, told, press):
    clinic.book.dead_links = (chen,)
    press(Key.Key_D)
    dead = "Chen Wei, 09:15: done. Links that were copied before open nothing any more."
    qtbot.waitUntil(lambda: told() == dead)


def test_the_edit_menu_names_what_would_be_undone_and_redone(qtbot, window, chen, press):
    on = window.commands
    assert (on.undo.text(), on.redo.text()) == ("&Undo", "&Redo")
    press(Key.Key_A)
    qtbot.waitUntil(lambda: on.undo.text() == "&Undo: \u2068Chen Wei\u2069, 09:15: arrived")
    press(Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: on.redo.text() == "&Redo: \u2068Chen Wei\u2069, 09:15: arrived")
    assert on.undo.text() == "&Undo"


def test_the_toast_never_covers_the_selected_row(qtbot, clinic, window, press, told):
    for patient in ("María López", "Sam Taylor"):
        window.table.select_appointment(clinic.of(patient).id)
        press(Key.Key_A)
        qtbot.waitUntil(lambda who=patient: told().startswith(who))
        assert not window.flow.toast.geometry().intersects(window.views.selected_rect())
        assert window.views.rect().contains(window.flow.toast.geometry())


def test_the_toast_stands_right_when_it_comes_as_the_strip_goes(qtbot, clinic, window, press):
    clinic.fail("set_status", DiskFullError())
    press(Key.Key_A)
    qtbot.waitUntil(window.strip.isVisible)
    low = window.views.height()
    clinic.heal("set_status")
    press(Key.Key_A)
    toast, views = window.flow.toast, window.views
    qtbot.waitUntil(lambda: toast.isVisible() and views.height() > low)
    assert window.strip.isHidden()
    assert views.height() - toast.geometry().bottom() - 1 == SPACE_L


# -- late patients -----------------------------------------------------------------------------


@pytest.fixture
def clock(clinic, window):
    """Let the clinic's clock stand at a time of day."""

    def clock(wall):
        clinic.now = at(wall, DAY)
        window.watch.tick()

    return clock


def test_the_panel_offers_more_the_later_the_patient_is(
    qtbot, clinic, window, chen, status, clock, press
):
    clinic.patients["Chen Wei"] = {"phone": "+49 30 901820"}
    late = window.panel.late
    clock("09:16")
    assert late.isHidden()
    clock("09:17")
    assert late.headline.text() == "2 min late"
    assert [part.isVisible() for part in (late.copy, late.phone, late.no_show)] == [
        True,
        False,
        False,
    ]
    window.watch.refresh()
    qtbot.waitUntil(lambda: window.panel.visit.patient.phone is not None)
    clock("09:20")
    assert (late.phone.isVisible(), late.phone.text()) == (True, "+49 30 901820")
    clock("09:30")
    qtbot.waitUntil(late.no_show.isVisible)
    late.no_show.setFocus()
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: status(chen) is Status.NO_SHOW)
    qtbot.waitUntil(late.isHidden)


def test_the_link_is_copied_again_from_the_panel(qtbot, clinic, window, chen):
    qtbot.waitUntil(window.panel.late.copy.isVisible)
    qtbot.mouseClick(window.panel.late.copy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: clinic.asked["patient_link"] == [(chen,)])


def test_a_late_patient_without_a_number_is_told_so(qtbot, clinic, window, chen, clock):
    clock("09:20")
    qtbot.waitUntil(window.panel.late.phone.isVisible)
    assert window.panel.late.phone.text() == "No phone number is known."


@pytest.mark.parametrize(
    ("wall", "tone"), [("09:24", "info"), ("09:25", "attention"), ("09:35", "danger")]
)
def test_a_long_wait_looks_in_the_panel_as_in_the_table(
    qtbot, clinic, window, chen, clock, wall, tone
):
    clinic.change(chen, status=Status.ARRIVED, status_since=at("09:05"))
    window.watch.refresh()
    qtbot.waitUntil(window.panel.card.chip.isVisible)
    clock(wall)
    qtbot.waitUntil(lambda: window.panel.card.chip.property("tone") == tone)
