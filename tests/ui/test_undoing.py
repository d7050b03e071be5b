"""Undo and redo in the window: many steps, in order, each told; what was overtaken is dropped."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.appointment import Status
from desktop_app.errors import DatabaseBusyError
from desktop_app.ui.day_model import Col
from tests.ui.visit_book import lasting

Key, Mod = Qt.Key, Qt.KeyboardModifier
CTRL, ALT, SHIFT = Mod.ControlModifier, Mod.AltModifier, Mod.ShiftModifier


@pytest.fixture
def chen(clinic):
    return clinic.of("Chen Wei").id


@pytest.fixture
def rows(window):
    """The table as a person reads it, but for minutes."""
    return lambda: [
        [window.table.rows.text(row, column) for column in Col] for row in window.table.rows.rows
    ]


@pytest.fixture
def idle(qtbot, window, settle):
    """Wait until all that was asked for is done and shown."""

    def idle():
        qtbot.waitUntil(lambda: not window.undoing.is_busy)
        settle()
        settle()

    return idle


@pytest.fixture
def two_arrived(window, chen, idle, press):
    """Sam Taylor has arrived, then Chen Wei."""
    press(Key.Key_End)
    press(Key.Key_A)
    window.table.select_appointment(chen)
    press(Key.Key_A)
    idle()


def told(window):
    return window.flow.toast.text().replace("\u2068", "").replace("\u2069", "")


def a_morning(press):
    """Nine deeds on two visits."""
    for key, modifiers in (
        (Key.Key_A, Mod.NoModifier),
        (Key.Key_Down, ALT),
        (Key.Key_R, Mod.NoModifier),
        (Key.Key_D, Mod.NoModifier),
        (Key.Key_Down, Mod.NoModifier),
        (Key.Key_N, Mod.NoModifier),
        (Key.Key_Delete, CTRL),
        (Key.Key_End, Mod.NoModifier),
        (Key.Key_Delete, CTRL),
    ):
        press(key, modifiers)


def test_every_step_back_leads_to_the_table_of_the_start_and_forth_to_the_end(
    clinic, window, rows, idle, press
):
    clinic.now = clinic.now.replace(hour=11)
    window.watch.tick()
    start, standing = rows(), lasting(clinic)
    a_morning(press)
    idle()
    end, ended = rows(), lasting(clinic)
    assert end != start
    steps = len(clinic.asked["set_status"]) + len(clinic.asked["move"])
    for _ in range(2):
        for _ in range(steps):
            press(Key.Key_Z, CTRL)
        idle()
        assert rows() == start
        assert lasting(clinic) == standing
        for _ in range(steps):
            press(Key.Key_Z, CTRL | SHIFT)
        idle()
        assert rows() == end
        assert lasting(clinic) == ended


def test_presses_while_a_step_is_under_way_count_and_keep_their_order(
    qtbot, clinic, window, chen, idle, press
):
    clinic.hold("set_status")
    press(Key.Key_A)
    press(Key.Key_D)
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)
    press(Key.Key_Y, CTRL)
    clinic.release("set_status")
    idle()
    assert clinic.book.place_of(chen)[1].status is Status.ARRIVED
    assert told(window) == "Done again: Chen Wei, 09:15: arrived"


def test_a_step_that_another_desk_has_overtaken_is_told_changes_nothing_and_is_dropped(
    qtbot, clinic, window, chen, two_arrived, idle, press
):
    clinic.book.write(chen, {"status": Status.CHECKED_IN})  # another desk's
    press(Key.Key_Z, CTRL)
    qtbot.waitUntil(window.strip.isVisible)
    assert "This can no longer be taken back" in window.strip.text()
    assert clinic.book.place_of(chen)[1].status is Status.CHECKED_IN
    assert "Sam Taylor" in window.commands.undo.text()
    press(Key.Key_Z, CTRL)
    idle()
    assert clinic.of("Sam Taylor").status is Status.BOOKED


@pytest.mark.parametrize(("redone", "sam"), [(0, Status.BOOKED), (2, Status.ARRIVED)])
def test_a_press_while_a_step_is_being_refused_takes_back_the_one_before(
    clinic, window, chen, two_arrived, idle, press, redone, sam
):
    said = []
    window.undoing.said.connect(said.append)
    clinic.book.write(chen, {"status": Status.CHECKED_IN})  # another desk's
    clinic.hold("take_back")
    for _ in range(2):
        press(Key.Key_Z, CTRL)
    for _ in range(redone):
        press(Key.Key_Z, CTRL | SHIFT)
    clinic.release("take_back")
    idle()
    assert "This can no longer be taken back" in window.strip.text()
    assert clinic.book.place_of(chen)[1].status is Status.CHECKED_IN
    assert clinic.of("Sam Taylor").status is sam
    assert said == []  # not that there is nothing to redo: the second redo meant what was refused


def test_undoes_that_failed_can_all_be_tried_again(
    qtbot, clinic, window, chen, two_arrived, idle, press
):
    clinic.hold("take_back")
    clinic.fail("take_back", DatabaseBusyError())
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)
    clinic.release("take_back")
    qtbot.waitUntil(window.strip.isVisible)
    idle()
    assert len(clinic.asked["take_back"]) == 1  # one sentence is enough
    clinic.heal("take_back")
    qtbot.mouseClick(window.strip.buttons()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: clinic.of("Sam Taylor").status is Status.BOOKED)
    assert clinic.book.place_of(chen)[1].status is Status.BOOKED


@pytest.mark.parametrize(
    ("modifiers", "said"),
    [(CTRL, "so nothing was undone."), (CTRL | SHIFT, "so nothing was done again.")],
)
def test_a_press_after_a_deed_that_failed_takes_nothing_else_back_and_says_so(
    qtbot, clinic, window, chen, idle, press, modifiers, said
):
    press(Key.Key_A)
    idle()
    clinic.hold("change_kind")
    for deed in ("change_kind", "note_call"):
        clinic.fail(deed, DatabaseBusyError())
    press(Key.Key_K)
    qtbot.waitUntil(window.flow.keys.kinds.isVisible)
    qtbot.keyClick(window.flow.keys.kinds, Key.Key_P)
    window.flow.deeds.note_call(clinic.of("Sam Taylor").id, clinic.now, clinic.now)
    for _ in range(2):
        press(Key.Key_Z, modifiers)
    clinic.release("change_kind")
    idle()
    assert clinic.asked["take_back"] == []
    assert clinic.book.place_of(chen)[1].status is Status.ARRIVED
    assert "busy" in window.strip.text()
    assert f"The last step was not done, {said}" in window.status.text()


def test_why_a_deed_failed_stays_to_be_read_while_a_call_is_noted_by_itself(
    clinic, window, chen, idle, press
):
    clinic.fail("set_status", DatabaseBusyError())
    press(Key.Key_A)
    window.flow.deeds.note_call(clinic.of("Sam Taylor").id, clinic.now, clinic.now)
    idle()
    assert clinic.of("Sam Taylor").status is Status.CHECKED_IN
    assert "busy" in window.strip.text()
    clinic.heal("set_status")
    press(Key.Key_A)
    idle()
    assert window.strip.isHidden()


def test_an_undo_means_what_was_done_before_a_note_of_a_call_that_failed(
    clinic, window, chen, idle, press
):
    press(Key.Key_A)
    idle()
    clinic.hold("note_call")
    clinic.fail("note_call", DatabaseBusyError())
    window.flow.deeds.note_call(clinic.of("Sam Taylor").id, clinic.now, clinic.now)
    press(Key.Key_Z, CTRL)
    clinic.release("note_call")
    idle()
    assert clinic.book.place_of(chen)[1].status is Status.BOOKED


def test_a_deed_noted_while_a_step_goes_back_is_the_last_one_then(
    qtbot, clinic, window, chen, idle, press
):
    press(Key.Key_A)
    idle()
    clinic.hold("take_back")
    press(Key.Key_Z, CTRL)
    other = clinic.of("Sam Taylor").id
    window.undoing.done(clinic.book.set_status(other, Status.ARRIVED), "Sam: arrived")
    clinic.release("take_back")
    idle()
    assert clinic.book.place_of(chen)[1].status is Status.BOOKED
    assert window.commands.undo.text() == "&Undo: Sam: arrived"


def test_a_row_shows_what_was_done_to_it_before_the_day_is_read_again(
    qtbot, clinic, window, chen, idle, press
):
    index = window.table.rows.index_of(chen).siblingAtColumn(Col.STATUS)
    clinic.hold("day_sheet")
    press(Key.Key_A)
    qtbot.waitUntil(lambda: index.data() == "Waiting 0 min")
    press(Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: index.data() == "Late 6 min")
    press(Key.Key_R)
    qtbot.waitUntil(lambda: index.data() == "In call 0 min")
    clinic.release("day_sheet")
    idle()
    assert window.table.rows.index_of(chen).siblingAtColumn(Col.STATUS).data() == "In call 0 min"
