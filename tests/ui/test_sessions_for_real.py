"""From the first doctor to an empty day again, by keys, on real services and a real database."""

from dataclasses import replace
from functools import partial
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.appointment import Kind, SlotStatus
from desktop_app.services import day
from desktop_app.services.looked_away import missed
from desktop_app.services.planning_binding import planning_actions
from desktop_app.services.undo import take_back
from desktop_app.services.undo_actions import UndoActions
from desktop_app.storage.database import Database
from desktop_app.ui.plan_dialog import PlanDialog
from desktop_app.ui.reshape_dialog import ReshapeDialog
from tests import scenes
from tests.booked import book
from tests.services.scripted import ScriptedProvider
from tests.ui.days import DAY

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def place(sqlite_url):
    """A clinic of which nothing is known but its zone."""
    db = Database(sqlite_url)
    yield scenes.Clinic(db)
    db.close()


@pytest.fixture
def desk(place):
    return scenes.desk_at(place.db, ScriptedProvider(), installation=uuid4())


@pytest.fixture
def window(make_window, clinic, desk, settle):
    actions = replace(
        clinic.actions(),
        day_sheet=partial(day.day_sheet, desk),
        day_after=partial(day.day_after, desk),
        visit=partial(day.visit, desk),
        planning=planning_actions(desk, "DE", lambda: clinic.now),
        undo=UndoActions(
            take_back=lambda change: take_back(desk, change, clinic.now),
            missed=lambda before, after: missed(desk, before, after, clinic.now),
        ),
    )
    window = make_window()
    window.use(actions)
    settle()
    return window


@pytest.fixture
def come_back(qtbot, window):
    """Activate the window once a dialog is gone, as a window manager does."""

    def come_back():
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    return come_back


@pytest.fixture
def look(qtbot, settle):
    """Wait until what is typed in a dialog was looked at."""

    def look(dialog):
        qtbot.waitUntil(lambda: not dialog.is_waiting)
        settle()

    return look


def write(line, text):
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def test_sessions_are_planned_blocked_shortened_and_all_of_it_taken_back(
    qtbot, window, place, desk, settle, look, come_back
):
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL_SHIFT)
    settle()
    [plan] = window.findChildren(PlanDialog)
    write(plan.doctor.name.field, "Dr. Amina Rahman")  # on view, for nobody is known yet
    qtbot.keyClick(plan.doctor.name.field, Qt.Key.Key_Return)
    settle()
    write(plan.hours.ends.field, "10")
    look(plan)
    qtbot.keyClick(plan, Qt.Key.Key_Return)
    settle()
    settle()
    [session] = day.day_sheet(desk, DAY).sessions
    assert [slot.index for slot in session.slots] == [0, 1, 2, 3]
    qtbot.waitUntil(lambda: len(window.table.rows.rows) == 5)
    come_back()
    assert window.table.hasFocus()  # though the day was empty when the dialog opened

    qtbot.keyClick(window.table, Qt.Key.Key_Home)
    qtbot.keyClick(window.table, Qt.Key.Key_B)
    settle()
    settle()
    slots = day.day_sheet(desk, DAY).sessions[0].slots
    assert [slot.status for slot in slots].count(SlotStatus.BLOCKED) == 1

    visit = book(desk, session.slots[3].id, place.patient(), Kind.VIDEO, "", scenes.NOW)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    settle()
    qtbot.keyClick(window, Qt.Key.Key_C, CTRL_SHIFT)
    settle()
    settle()
    [shape] = window.findChildren(ReshapeDialog)
    write(shape.hours.ends.field, "9:45")
    look(shape)
    assert "1 visit cannot stay" in shape.part.summary.text()
    qtbot.keyClick(shape, Qt.Key.Key_Return)
    settle()
    settle()
    [shorter] = day.day_sheet(desk, DAY).sessions
    assert [slot.appointment and slot.appointment.id for slot in shorter.slots].count(
        visit.appointment_id
    ) == 1
    assert len(shorter.slots) == 3

    come_back()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)  # the shape
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)  # the blocked slot
    for _ in range(4):
        settle()
    [again] = day.day_sheet(desk, DAY).sessions
    assert again.slots[3].appointment.id == visit.appointment_id
    assert {slot.status for slot in again.slots} == {SlotStatus.FREE}

    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)  # the plan: somebody is booked in it by now
    qtbot.waitUntil(lambda: "can no longer be taken back" in window.strip.text())
    assert len(day.day_sheet(desk, DAY).sessions) == 1
