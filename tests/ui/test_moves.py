"""Visits move by key, by mouse, and by cutting and pasting; two change places; nobody is lost."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.domain.appointment import Status
from desktop_app.errors import SlotTakenError
from desktop_app.ui.day_model import Col
from desktop_app.ui.slot_view import Target
from tests.ui.days import DAY
from tests.ui.test_row_drag import Hand

Key, Mod = Qt.Key, Qt.KeyboardModifier
CTRL, ALT, SHIFT = Mod.ControlModifier, Mod.AltModifier, Mod.ShiftModifier
TOMORROW = DAY + timedelta(days=1)


@pytest.fixture
def chen(clinic):
    return clinic.of("Chen Wei").id


@pytest.fixture
def slot(clinic):
    """The slot at a place of a day: ``slot(0, 2)`` is the first session's third."""
    return lambda session, number, day=DAY: clinic.sheets[day].sessions[session].slots[number].id


@pytest.fixture
def where(clinic):
    """In which slot a visit is in the clinic's book."""
    return lambda visit: clinic.book.place_of(visit)[0]


@pytest.fixture
def told(window):
    return lambda: plain(window.flow.toast.text())


@pytest.fixture
def hand(window):
    return Hand(window.table)


def plain(text):
    return text.replace("\u2068", "").replace("\u2069", "")


def go_to(qtbot, window, press, key, modifiers):
    day = window.watch.day
    press(key, modifiers)
    qtbot.waitUntil(lambda: window.day.is_settled and window.watch.day != day)
    window.centre.take_focus()


# -- by key ------------------------------------------------------------------------------------


def test_alt_down_moves_to_the_next_free_slot_and_alt_up_back(
    qtbot, window, chen, slot, where, told, press
):
    press(Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: told() == "Chen Wei, 09:15: moved to 09:30")
    assert where(chen) == slot(0, 2)
    qtbot.waitUntil(lambda: window.table.selected() == Target(slot(0, 2), chen))
    press(Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: where(chen) == slot(0, 1))


def test_presses_add_up_before_the_first_has_its_answer(
    qtbot, clinic, window, chen, slot, where, press
):
    clinic.remove(clinic.of("Aleksander Novák").id)
    window.watch.refresh()
    qtbot.waitUntil(lambda: window.views.sheet == clinic.sheets[DAY])
    clinic.hold("move")
    press(Key.Key_Down, ALT)
    press(Key.Key_Down, ALT)
    press(Key.Key_Up, ALT)
    press(Key.Key_Down, ALT)
    clinic.release("move")
    qtbot.waitUntil(lambda: not window.undoing.is_busy)
    assert where(chen) == slot(0, 3)
    assert len(clinic.asked["move"]) == 4


def test_where_no_slot_is_free_that_is_said(qtbot, clinic, window, press):
    press(Key.Key_Up, ALT)
    assert "Dr. Amina Rahman has no earlier free slot on this day." in plain(window.status.text())
    assert clinic.asked["move"] == []


def test_a_slot_that_another_desk_was_faster_to_take_is_refused_in_words(
    qtbot, clinic, window, chen, slot, where, press
):
    clinic.fail("move", SlotTakenError())
    press(Key.Key_Down, ALT)
    qtbot.waitUntil(window.strip.isVisible)
    assert plain(window.strip.text()).startswith(f"Chen Wei, 09:15: {SlotTakenError.title}")
    assert where(chen) == slot(0, 1)
    clinic.heal("move")
    press(Key.Key_Down, ALT)  # from where it is, not from where it was to be
    qtbot.waitUntil(lambda: where(chen) == slot(0, 2))


# -- by mouse ----------------------------------------------------------------------------------


def test_a_visit_carried_onto_a_free_slot_moves_there(qtbot, chen, slot, where, told, hand):
    hand.take(Target(slot(0, 1), chen))
    hand.over(Target(slot(0, 2), None))
    hand.release()
    qtbot.waitUntil(lambda: told() == "Chen Wei, 09:15: moved to 09:30")
    assert where(chen) == slot(0, 2)


def test_a_visit_carried_onto_another_is_swapped_after_a_yes(
    qtbot, clinic, window, chen, slot, where, told, hand
):
    sam = clinic.of("Sam Taylor").id
    hand.take(Target(slot(0, 1), chen))
    hand.over(Target(slot(1, 0), sam))
    hand.release()
    assert "Shall Chen Wei, 09:15 and Sam Taylor, 10:00 change places?" in plain(
        window.strip.text()
    )
    assert where(chen) == slot(0, 1)
    (swap,) = window.strip.buttons()
    assert swap.text() == "Swap"
    qtbot.mouseClick(swap, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: told() == "Chen Wei, 09:15 and Sam Taylor, 10:00: swapped")
    assert (where(chen), where(sam)) == (slot(1, 0), slot(0, 1))
    window.undoing.undo()
    qtbot.waitUntil(lambda: (where(chen), where(sam)) == (slot(0, 1), slot(1, 0)))


# -- by cutting and pasting --------------------------------------------------------------------


def test_a_cut_visit_is_pasted_on_another_day(
    qtbot, clinic, window, chen, slot, where, told, press
):
    clinic.remove(clinic.of("Zoë Later").id)
    press(Key.Key_X, CTRL)
    assert window.table.rows.index_of(chen).siblingAtColumn(Col.STATUS).data() == "Cut"
    assert "Chen Wei, 09:15 is cut" in plain(window.strip.text())
    go_to(qtbot, window, press, Key.Key_Right, ALT)
    press(Key.Key_V, CTRL)
    moved = "Chen Wei, 09:15: moved to Tue 24 Nov 2026, 11:00, Dr. Amina Rahman"
    qtbot.waitUntil(lambda: told() == moved)
    assert where(chen) == slot(0, 0, TOMORROW)
    assert window.flow.moves.cut_visit is None
    assert not window.strip.isVisible()
    press(Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: where(chen) == slot(0, 1))


def test_esc_leaves_a_cut_visit_where_it_is(qtbot, clinic, window, chen, press):
    press(Key.Key_X, CTRL)
    press(Key.Key_Escape)
    assert window.flow.moves.cut_visit is None
    assert not window.strip.isVisible()
    assert window.table.rows.index_of(chen).siblingAtColumn(Col.STATUS).data() == "Late 6 min"
    press(Key.Key_Down)
    press(Key.Key_V, CTRL)
    assert "No visit is cut." in window.status.text()
    assert clinic.asked["move"] == []


def test_pasting_onto_another_visit_asks_whether_to_swap(
    qtbot, clinic, window, chen, slot, where, press
):
    press(Key.Key_X, CTRL)
    press(Key.Key_End)
    press(Key.Key_V, CTRL)
    assert "change places?" in window.strip.text()
    qtbot.waitUntil(window.strip.buttons()[0].isVisible)
    press(Key.Key_F6)
    qtbot.waitUntil(window.strip.buttons()[0].hasFocus)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: where(chen) == slot(1, 0))
    assert window.flow.moves.cut_visit is None


def test_the_swap_command_changes_their_places_at_once(
    qtbot, clinic, window, chen, slot, where, press
):
    press(Key.Key_X, CTRL)
    press(Key.Key_End)
    press(Key.Key_X, CTRL | SHIFT)
    qtbot.waitUntil(lambda: where(chen) == slot(1, 0))
    assert where(clinic.of("Sam Taylor").id) == slot(0, 1)


def test_an_ended_visit_is_not_cut(qtbot, clinic, window, chen, press):
    clinic.change(chen, status=Status.FULFILLED)
    window.watch.refresh()
    qtbot.waitUntil(lambda: window.views.sheet == clinic.sheets[DAY])
    press(Key.Key_X, CTRL)
    assert window.flow.moves.cut_visit is None
    assert "An ended visit stays where it is." in window.status.text()


def test_nothing_of_a_cut_visit_is_on_the_systems_clipboard(window, press):
    before = QMimeData()
    before.setText("before")
    QApplication.clipboard().setMimeData(before)
    press(Key.Key_X, CTRL)
    assert window.flow.moves.cut_visit is not None
    assert QApplication.clipboard().text() == "before"


def test_a_visit_is_swapped_with_the_one_that_was_under_the_key(
    qtbot, clinic, window, chen, slot, where, press
):
    sam = clinic.of("Sam Taylor").id
    press(Key.Key_X, CTRL)
    press(Key.Key_End)
    press(Key.Key_V, CTRL)
    press(Key.Key_Home)  # another row by the time of the yes
    qtbot.mouseClick(window.strip.buttons()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: where(chen) == slot(1, 0))
    assert where(sam) == slot(0, 1)
