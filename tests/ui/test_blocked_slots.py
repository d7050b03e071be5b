"""Slots that are kept free on purpose: B in the table, and how they look and sound."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.appointment import SlotStatus
from desktop_app.errors import SlotHeldError
from desktop_app.ui.block_dialog import BlockDialog
from desktop_app.ui.day_model import Col
from tests.ui.days import a_session, a_slot, an_appointment


@pytest.fixture
def window(make_window, clinic, settle):
    window = make_window()
    window.use(clinic.actions())
    settle()
    return window


def free_slot(clinic):
    return next(
        slot
        for session in clinic.sheets[next(iter(clinic.sheets))].sessions
        for slot in session.slots
        if slot.appointment is None
    )


def row_of(window, slot_id):
    index = window.table.rows.index_of_slot(slot_id)
    return window.table.rows.rows[index.row()]


def go_to(qtbot, window, slot_id):
    """Press Down until the slot is selected."""
    qtbot.keyClick(window.table, Qt.Key.Key_Home)
    for _ in range(20):
        if window.table.selected_slot() == slot_id:
            return
        qtbot.keyClick(window.table, Qt.Key.Key_Down)
    raise AssertionError("the slot is not in the table")


def test_b_blocks_a_free_slot_and_frees_it_again_with_one_key_each(qtbot, window, clinic, settle):
    slot = free_slot(clinic)
    go_to(qtbot, window, slot.id)
    qtbot.keyClick(window.table, Qt.Key.Key_B)
    settle()
    assert clinic.asked["block"] == [(slot.id, "")]
    row = row_of(window, slot.id)
    rows = window.table.rows
    assert rows.text(row, Col.PATIENT) == "Blocked"
    assert window.table.selected_slot() == slot.id
    assert window.panel.empty.text() == "This slot is blocked. B frees it."
    assert "Slot blocked" in window.flow.toast.text()
    qtbot.keyClick(window.table, Qt.Key.Key_B)
    settle()
    assert clinic.asked["unblock"] == [(slot.id,)]
    assert rows.text(row_of(window, slot.id), Col.PATIENT) == "Free"


def test_b_on_a_visit_says_why_it_does_nothing(qtbot, window, clinic, settle):
    window.table.select_appointment(clinic.of("Chen Wei").id)
    qtbot.keyClick(window.table, Qt.Key.Key_B)
    settle()
    assert clinic.asked["block"] == []
    assert "only a free one can be blocked" in window.status.text()


def test_a_slot_that_was_booked_meanwhile_is_told_in_the_strip(qtbot, window, clinic, settle):
    clinic.fail("block", SlotHeldError())
    go_to(qtbot, window, free_slot(clinic).id)
    qtbot.keyClick(window.table, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: "A visit is in this slot" in window.strip.text())


def test_a_reason_is_asked_for_in_words_and_bad_ones_keep_the_dialog_open(
    qtbot, window, clinic, settle
):
    slot = free_slot(clinic)
    go_to(qtbot, window, slot.id)
    qtbot.keyClick(window.table, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChild(BlockDialog)
    line = dialog.reason.field
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "Type why" in dialog.reason.text
    line.setText("x" * 201)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "too long" in dialog.reason.text
    assert dialog.isVisible()
    line.setText("<b>Team</b>\u202e meeting")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle()
    assert clinic.asked["block"] == [(slot.id, "<b>Team</b> meeting")]
    row = row_of(window, slot.id)
    assert window.table.rows.text(row, Col.VISIT) == "<b>Team</b> meeting"
    assert "Blocked, <b>Team</b> meeting" in window.table.rows.spoken(row, Col.TIME)


def test_a_withdrawn_slot_is_no_free_row_and_counts_for_nothing(qtbot, window, clinic, settle):
    gone = a_slot("09:15", released=[an_appointment("Was Cancelled")], index=1)
    gone = type(gone)(
        **{name: getattr(gone, name) for name in gone.__slots__ if name != "status"},
        status=SlotStatus.WITHDRAWN,
    )
    clinic.put(a_session("Dr. Amina Rahman", [a_slot("09:00"), gone]))
    window.watch.refresh()
    settle()
    rows = window.table.rows
    assert [rows.text(row, Col.PATIENT) for row in rows.rows[1:]] == ["Free", "Was Cancelled"]
    assert "0 of 1 booked" in rows.heading(rows.rows[0])[1].replace("\u2068", "").replace(
        "\u2069", ""
    )


def test_b_acts_in_the_doctors_side_by_side_too(qtbot, window, clinic, settle):
    slot = free_slot(clinic)
    go_to(qtbot, window, slot.id)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert window.views.selected_slot() == slot.id
    qtbot.keyClick(window.views.current, Qt.Key.Key_B)
    settle()
    assert clinic.asked["block"] == [(slot.id, "")]
    assert window.views.is_blocked_selected
