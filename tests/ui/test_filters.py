"""Filters, closer rows and columns: by keys, said in words, and each view's own after a restart."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.domain.appointment import Kind, Status
from desktop_app.ui.day_filters import Filter, count
from desktop_app.ui.day_model import Col
from desktop_app.ui.day_rows import SlotRow, rows_of, slots_of, whole_day
from desktop_app.ui.theme import DENSE_ROW_HEIGHT, ROW_HEIGHT
from desktop_app.ui.views import ViewKind
from tests.ui.days import a_session, a_sheet, a_slot, an_appointment

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
F = Filter

EVERY_SORT = [
    ("free", None),
    ("video booked", {}),
    ("video done", {"status": Status.FULFILLED}),
    ("phone booked", {"kind": Kind.PHONE}),
    ("person here", {"kind": Kind.IN_PERSON, "status": Status.ARRIVED}),
]


@pytest.mark.parametrize(
    ("wishes", "left"),
    [
        ((), {"free", "video booked", "video done", "phone booked", "person here"}),
        ((F.VIDEO,), {"video booked", "video done"}),
        ((F.VIDEO, F.PHONE), {"video booked", "video done", "phone booked"}),
        ((F.BOOKED,), {"video booked", "phone booked"}),
        ((F.VIDEO, F.BOOKED), {"video booked"}),
        ((F.FREE,), {"free"}),
        ((F.FREE, F.BOOKED), {"free", "video booked", "phone booked"}),
        ((F.FREE, F.VIDEO), {"free", "video booked", "video done"}),
        ((F.NEEDS_ATTENTION,), set()),
    ],
)
def test_kinds_and_statuses_widen_their_like_and_narrow_each_other(wishes, left):
    slots = [
        a_slot(f"09:{index:02}", fields and an_appointment(name, **fields), index=index)
        if fields is None or fields
        else a_slot(f"09:{index:02}", an_appointment(name), index=index)
        for index, (name, fields) in enumerate(EVERY_SORT)
    ]
    sheet = a_sheet(a_session("Dr. Sort", slots))
    shown = rows_of(whole_day(sheet, frozenset()), frozenset(), frozenset(wishes))
    names = {
        row.appointment.patient if row.appointment else "free"
        for row in shown
        if isinstance(row, SlotRow)
    }
    assert names == left
    counts = count(slots_of(whole_day(sheet, frozenset())))
    assert sum(counts[kind] for kind in (F.VIDEO, F.PHONE, F.IN_PERSON)) == 4
    assert counts[F.FREE] == 1


def click(qtbot, box):
    """Click where the tick stands: the rest of a wide box is none of it."""
    spot = QPoint(8, box.height() // 2)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=spot)


def restarted(qtbot, window, make_window, clinic):
    window.close()
    again = make_window()
    again.use(clinic.actions())
    qtbot.waitUntil(lambda: again.day.is_settled and again.centre.shows_table)
    return again


def test_a_filter_is_chosen_by_keys_and_what_it_hides_is_counted(qtbot, window, clinic, press):
    press(Qt.Key.Key_F4)
    for _ in range(3):
        press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is window.sidebar.filters.box(F.FREE)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(window.viewing.hidden_rows.isVisible)
    assert window.viewing.hidden_rows.text() == "4 rows hidden by filters"
    assert window.sidebar.filters.box(F.FREE).accessibleName() == "Free slots, 1"
    qtbot.mouseClick(window.viewing.hidden_rows.show_all, Qt.MouseButton.LeftButton)
    assert window.viewing.hidden_rows.text() == ""
    assert window.sidebar.filters.chosen == frozenset()
    assert window.table.rows.index_of(clinic.of("Sam Taylor").id).isValid()


def test_hidden_doctors_are_counted_too_and_one_key_shows_all(qtbot, window, clinic, press):
    okafor = clinic.sheets[window.watch.day].sessions[1].doctor_id
    window.sidebar.doctors.box(okafor).setFocus()
    press(Qt.Key.Key_Space)
    assert window.viewing.hidden_rows.text() == "1 row hidden by filters"
    press(Qt.Key.Key_0, CTRL | SHIFT)
    assert window.viewing.hidden_rows.text() == ""
    assert window.sidebar.doctors.box(okafor).isChecked()


def test_each_view_has_its_own_filters_and_rows_after_a_restart_too(
    qtbot, window, clinic, make_window, press
):
    click(qtbot, window.sidebar.filters.box(F.BOOKED))
    press(Qt.Key.Key_0, CTRL)
    assert window.table.rowHeight(1) == DENSE_ROW_HEIGHT
    press(Qt.Key.Key_2, CTRL)
    assert window.sidebar.filters.chosen == frozenset()
    assert not window.commands.dense.isChecked()
    sam = clinic.sheets[window.watch.day].sessions[1].doctor_id
    qtbot.mouseClick(window.sidebar.doctors.box(sam), Qt.MouseButton.LeftButton)
    again = restarted(qtbot, window, make_window, clinic)
    assert again.views.kind is ViewKind.SIDE
    assert again.sidebar.doctors.hidden == {sam}
    assert again.viewing.hidden_rows.text() == "1 row hidden by filters"
    again.commands.list_view.trigger()
    assert again.sidebar.doctors.hidden == frozenset()
    assert again.sidebar.filters.chosen == {F.BOOKED}
    assert again.table.rowHeight(1) == DENSE_ROW_HEIGHT
    again.commands.dense.trigger()
    assert again.table.rowHeight(1) == ROW_HEIGHT


def test_columns_are_chosen_by_keys_and_stay_away_after_a_restart(
    qtbot, window, clinic, make_window, press
):
    press(Qt.Key.Key_U, CTRL | SHIFT)
    qtbot.waitUntil(window.viewing.columns.isVisible)
    qtbot.keyClick(window.viewing.columns, Qt.Key.Key_Down)
    qtbot.keyClick(window.viewing.columns, Qt.Key.Key_Down)
    qtbot.keyClick(window.viewing.columns, Qt.Key.Key_Return)
    hidden = [column for column in Col if window.table.isColumnHidden(column)]
    assert hidden == [Col.ROOM, Col.PHONE]  # that one is hidden until somebody wants it
    shown = sum(window.table.columnWidth(column) for column in Col if column not in hidden)
    assert shown == window.table.viewport().width()
    again = restarted(qtbot, window, make_window, clinic)
    assert again.table.isColumnHidden(Col.ROOM)
    assert "opens on first use" in str(
        again.table.rows.index_of(clinic.of("Chen Wei").id).data(Qt.ItemDataRole.AccessibleTextRole)
    )


def test_phones_have_a_column_for_who_wants_them_and_f9_empties_it(
    qtbot, window, clinic, make_window, press
):
    clinic.change(clinic.of("Chen Wei").id, phone="+49 30 901820")
    assert window.table.isColumnHidden(Col.PHONE)
    press(Qt.Key.Key_U, CTRL | SHIFT)
    qtbot.waitUntil(window.viewing.columns.isVisible)
    qtbot.keyClick(window.viewing.columns, Qt.Key.Key_Up)
    qtbot.keyClick(window.viewing.columns, Qt.Key.Key_Return)
    again = restarted(qtbot, window, make_window, clinic)
    assert not again.table.isColumnHidden(Col.PHONE)
    cell = again.table.rows.index_of(clinic.of("Chen Wei").id).siblingAtColumn(Col.PHONE)
    assert "+49 30 901820" in cell.data()
    again.commands.hide_names.trigger()
    assert cell.data() == ""
    again.commands.hide_names.trigger()
    shown = sum(again.table.columnWidth(column) for column in Col)
    assert shown == max(again.table.viewport().width(), again.table.minimumWidth())


def test_a_week_is_filtered_too(qtbot, window, clinic, press):
    press(Qt.Key.Key_3, CTRL)
    qtbot.waitUntil(lambda: bool(window.views.current.rows.rows))
    click(qtbot, window.sidebar.filters.box(F.FREE))
    shown = [row for row in window.views.current.rows.rows if isinstance(row, SlotRow)]
    assert [row.appointment for row in shown] == [None]
    assert window.viewing.hidden_rows.text() == "3 rows hidden by filters"
