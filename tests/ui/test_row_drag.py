"""A visit is carried by mouse from row to row: real presses, moves and releases."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop_app.domain.appointment import Status
from desktop_app.ui.day_model import Col
from desktop_app.ui.day_table import DayTable
from desktop_app.ui.slot_view import Target
from tests.ui.days import a_session, a_sheet, a_slot, an_appointment, at, full_day

NOW = at("09:21")
CHEN = an_appointment("Chen Wei")
SAM = an_appointment("Sam Taylor")
DONE = an_appointment("María López", status=Status.FULFILLED)
GONE = an_appointment("Zoë Gone", status=Status.CANCELLED)


@pytest.fixture
def sheet():
    morning = [
        a_slot("09:00", DONE, index=0),
        a_slot("09:15", CHEN, index=1),
        a_slot("09:30", index=2, released=[GONE]),
        a_slot("09:45", SAM, index=3),
    ]
    return a_sheet(
        a_session("Dr. Amina Rahman", morning),
        a_session("Dr. Chidi Okafor", [a_slot("10:00"), a_slot("10:15", index=1)]),
    )


@pytest.fixture
def table(qtbot, theme, sheet):
    table = DayTable(theme)
    qtbot.addWidget(table)
    table.resize(753, 420)
    table.show()
    table.activateWindow()
    table.setFocus()
    table.show_day(sheet, NOW)
    return table


@pytest.fixture
def dropped(table):
    """What was put where."""
    heard = []
    table.drag.dropped.connect(lambda carried, over: heard.append((carried, over)))
    return heard


@pytest.fixture
def hand(table):
    return Hand(table)


class Hand:
    """A hand on the mouse over one table."""

    def __init__(self, table):
        self.table = table
        self.place = QPoint()

    def send(self, kind, place):
        self.place = place
        held = kind != QEvent.Type.MouseButtonRelease
        moved = kind == QEvent.Type.MouseMove
        event = QMouseEvent(
            kind,
            QPointF(place),
            QPointF(self.table.viewport().mapToGlobal(place)),
            Qt.MouseButton.NoButton if moved else Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton if held else Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self.table.viewport(), event)

    def on(self, target):
        index = self.table.index_for(target).siblingAtColumn(Col.VISIT)
        return self.table.visualRect(index).center()

    def take(self, target):
        self.send(QEvent.Type.MouseButtonPress, self.on(target))

    def over(self, target):
        there = self.on(target)
        self.send(QEvent.Type.MouseMove, (self.place + there) / 2)
        self.send(QEvent.Type.MouseMove, there)

    def release(self):
        self.send(QEvent.Type.MouseButtonRelease, self.place)


def visit(sheet, appointment):
    slots = [slot for session in sheet.sessions for slot in session.slots]
    slot = next(each for each in slots if appointment in (each.appointment, *each.released))
    return Target(slot.id, appointment.id)


def free(sheet, session, number):
    return Target(sheet.sessions[session].slots[number].id, None)


def test_a_visit_dropped_on_a_free_slot_is_put_there(table, sheet, hand, dropped):
    hand.take(visit(sheet, CHEN))
    hand.over(free(sheet, 0, 2))
    assert table.drag.text() == "Move to 09:30"
    hand.release()
    assert dropped == [(visit(sheet, CHEN), free(sheet, 0, 2))]
    assert table.drag.text() == ""


def test_a_visit_may_be_put_into_another_doctors_session(sheet, hand, dropped):
    hand.take(visit(sheet, CHEN))
    hand.over(free(sheet, 1, 1))
    hand.release()
    assert dropped == [(visit(sheet, CHEN), free(sheet, 1, 1))]


def test_a_visit_dropped_on_another_names_both(table, sheet, hand, dropped):
    hand.take(visit(sheet, CHEN))
    hand.over(visit(sheet, SAM))
    assert table.drag.text() == "Swap the two…"
    hand.release()
    assert dropped == [(visit(sheet, CHEN), visit(sheet, SAM))]


def test_a_hand_that_shakes_carries_nothing(table, sheet, hand, dropped):
    hand.take(visit(sheet, CHEN))
    start = hand.place
    for step in range(QApplication.startDragDistance()):
        hand.send(QEvent.Type.MouseMove, start + QPoint(step // 2, -(step - step // 2)))
    assert table.drag.carried is None
    hand.release()
    assert dropped == []


@pytest.mark.parametrize("whose", [DONE, GONE], ids=["done", "cancelled"])
def test_an_ended_visit_is_neither_carried_nor_swapped(table, sheet, hand, dropped, whose):
    hand.take(visit(sheet, whose))
    hand.over(free(sheet, 1, 0))
    assert table.drag.carried is None
    hand.release()
    hand.take(visit(sheet, CHEN))
    hand.over(visit(sheet, whose))
    assert table.drag.text() == ""
    hand.release()
    assert dropped == []


def test_back_on_its_own_row_or_outside_nothing_happens(table, sheet, hand, dropped):
    for end in (hand.on(visit(sheet, CHEN)), QPoint(-40, 60), hand.on(visit(sheet, DONE))):
        hand.take(visit(sheet, CHEN))
        hand.over(free(sheet, 0, 2))
        hand.send(QEvent.Type.MouseMove, end)
        assert table.drag.text() == ""
        hand.release()
    assert dropped == []


def test_esc_puts_it_back_and_closes_nothing_else(qtbot, table, sheet, hand, dropped):
    hand.take(visit(sheet, CHEN))
    hand.over(free(sheet, 0, 2))
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert table.drag.carried is None
    hand.release()
    assert dropped == []


def test_leaving_the_window_puts_it_back(table, sheet, hand, dropped):
    hand.take(visit(sheet, CHEN))
    hand.over(free(sheet, 0, 2))
    QApplication.sendEvent(table, QEvent(QEvent.Type.WindowDeactivate))
    hand.release()
    assert dropped == []


def test_what_is_marked_is_meant_wherever_a_refresh_puts_it(table, sheet, hand, dropped):
    hand.take(visit(sheet, CHEN))
    hand.over(free(sheet, 1, 1))
    first, second = sheet.sessions
    more = replace(first, slots=(*first.slots, a_slot("10:00", an_appointment("New"), index=9)))
    table.show_day(replace(sheet, sessions=(more, second)), NOW)
    assert table.drag.text() == "Move to 10:15"
    hand.release()
    assert dropped == [(visit(sheet, CHEN), free(sheet, 1, 1))]


def test_a_slot_that_was_just_taken_is_marked_no_more(table, sheet, hand, dropped):
    hand.take(visit(sheet, CHEN))
    hand.over(free(sheet, 1, 0))
    first, second = sheet.sessions
    taken = replace(second.slots[0], appointment=an_appointment("Faster"))
    table.show_day(
        replace(sheet, sessions=(first, replace(second, slots=(taken, second.slots[1])))), NOW
    )
    assert table.drag.text() == ""


def test_a_visit_that_another_desk_took_away_is_carried_no_more(table, sheet, hand, dropped):
    hand.take(visit(sheet, CHEN))
    hand.over(free(sheet, 0, 2))
    first, second = sheet.sessions
    emptied = (first.slots[0], replace(first.slots[1], appointment=None), *first.slots[2:])
    table.show_day(replace(sheet, sessions=(replace(first, slots=emptied), second)), NOW)
    assert table.drag.carried is None
    hand.release()
    assert dropped == []


def test_carrying_to_the_edge_scrolls_on(qtbot, table, hand):
    table.show_day(full_day(doctors=2), NOW)
    table.verticalScrollBar().setValue(0)
    carried = next(row for row in table.rows.rows if row.appointment_id)
    hand.take(Target(carried.slot_id, carried.appointment_id))
    hand.send(QEvent.Type.MouseMove, QPoint(300, table.viewport().height() - 3))
    qtbot.waitUntil(lambda: table.verticalScrollBar().value() > 100)
    hand.send(QEvent.Type.MouseMove, QPoint(300, 200))
    assert not table.drag.text() or table.drag.text().startswith(("Move", "Swap"))


def test_what_is_carried_shows_at_the_pointer_and_where_it_would_go(table, sheet, hand):
    plain = table.viewport().grab().toImage()
    hand.take(visit(sheet, CHEN))
    hand.over(free(sheet, 1, 1))
    shown = table.viewport().grab().toImage()
    assert shown != plain
    hand.release()
    assert not table.drag.text()
