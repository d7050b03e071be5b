"""Sessions that change or go, closed days and zones: whom they hit, and where each visit goes."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QDate, Qt

from desktop_app.domain.actions import Action
from desktop_app.domain.closures import Closure, ClosureWish
from desktop_app.domain.planning import LeftFor, LeftOut, Mark, Times
from desktop_app.domain.rearranging import (
    Rearrangement,
)
from desktop_app.domain.zone_review import MovedSession, StoredTimes, ZoneReview
from desktop_app.errors import PlanChangedError, SessionGoneError
from desktop_app.ui.closures_dialog import ClosuresDialog
from desktop_app.ui.reshape_dialog import ReshapeDialog, WithdrawDialog
from desktop_app.ui.zones_dialog import ZonesDialog
from tests.ui.days import DAY, ZONE, a_uuid, at
from tests.ui.plans import a_hit, a_place, a_session_now, looked

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
TOMORROW = DAY + timedelta(days=1)
ISOLATES = "\u2068\u2069"


@pytest.fixture
def window(make_window, clinic, settle):
    clinic.session_now = a_session_now(clinic)
    window = make_window()
    window.use(clinic.actions())
    settle()
    return window


@pytest.fixture
def seen(qtbot, settle):
    """Wait until what is typed was looked at."""

    def seen(dialog):
        qtbot.waitUntil(lambda: not dialog.is_waiting)
        settle()

    return seen


def only(window, kind):
    [dialog] = window.findChildren(kind)
    return dialog


@pytest.fixture
def reshaping(qtbot, window, settle):
    qtbot.keyClick(window, Qt.Key.Key_C, CTRL_SHIFT)
    settle()
    return only(window, ReshapeDialog)


def boxes(part):
    return [box for _, _, box in part.hits.lines]


# -- another shape --------------------------------------------------------------------------------


def test_the_dialog_shows_the_session_as_it_is_and_asks_nothing_until_it_changes(
    reshaping, clinic, window
):
    assert clinic.asked["session_of_slot"] == [(window.table.selected_slot(),)]
    assert reshaping.hours.starts.field.text() == "09:00"
    assert reshaping.hours.location.field.text() == "Room 3"
    assert not reshaping.act.isEnabled()
    assert clinic.asked["preview_reshape"] == []


def test_visits_that_are_hit_are_listed_with_a_place_for_each_and_moved_as_chosen(
    qtbot, reshaping, window, clinic, seen, settle
):
    near, far = a_place("10:00"), a_place("09:00", TOMORROW)
    one, two = a_hit("María López", "11:00", near, far), a_hit("Chen Wei", "11:15", near, far)
    clinic.rearrangement = looked(one, two, marks=frozenset({Mark.CLOCKS_CHANGE}))
    reshaping.hours.ends.field.setText("11:00")
    seen(reshaping)
    said = reshaping.part.summary.text()
    assert said.startswith("2 slots come in addition. 3 slots are taken out. The clocks change")
    assert said.endswith("2 visits cannot stay: choose where each goes.")
    first, second = boxes(reshaping.part)
    assert [first.itemText(n).strip(ISOLATES) for n in range(first.count())] == [
        "10:00, the same day",
        "Tue 24 Nov 2026, 09:00",
        "Waiting list",
    ]
    assert (
        second.currentText().strip(ISOLATES) == "Tue 24 Nov 2026, 09:00"
    )  # the nearest that is not given yet
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_Down)
    qtbot.keyClick(reshaping, Qt.Key.Key_Return)
    settle()
    [(_, moves)] = clinic.asked["rearrange"]
    assert moves == {one.appointment_id: near.slot_id, two.appointment_id: None}
    assert "Session changed" in window.flow.toast.text()


def test_two_visits_in_one_place_are_told_beside_both_and_nothing_is_done(
    qtbot, reshaping, clinic, seen, settle
):
    near = a_place("10:00"), a_place("10:15")
    clinic.rearrangement = looked(a_hit("A", "11:00", *near), a_hit("B", "11:15", *near))
    reshaping.hours.ends.field.setText("11:00")
    seen(reshaping)
    boxes(reshaping.part)[1].setFocus()
    qtbot.keyClick(boxes(reshaping.part)[1], Qt.Key.Key_Home)
    assert [told.text for _, told, _ in reshaping.part.hits.lines] == [
        "Two visits cannot go there."
    ] * 2
    qtbot.keyClick(reshaping, Qt.Key.Key_Return)
    settle()
    assert clinic.asked["rearrange"] == []
    qtbot.keyClick(boxes(reshaping.part)[1], Qt.Key.Key_Down)
    assert [told.text for _, told, _ in reshaping.part.hits.lines] == ["", ""]


def test_a_refused_shape_is_said_by_day_and_reason_and_cannot_be_done(reshaping, clinic, seen):
    clinic.rearrangement = Rearrangement(
        action=Action.SESSION_CHANGED,
        refused=LeftOut(day=DAY, why=LeftFor.OVERLAP, other=Times(at("12:30"), at("14:00"))),
    )
    reshaping.hours.ends.field.setText("13:00")
    seen(reshaping)
    assert reshaping.part.summary.text() == (
        "Not on Mon 23 Nov 2026: the doctor has a session from 12:30 to 14:00 then."
    )
    assert not reshaping.act.isEnabled()


def test_bad_input_stays_with_its_sentence_and_is_never_looked_at(reshaping, clinic, seen):
    reshaping.hours.ends.field.setText("never")
    seen(reshaping)
    assert reshaping.hours.ends.text == "Write a time of day like 9:00."
    reshaping.hours.ends.field.setText("8:00")
    seen(reshaping)
    assert reshaping.hours.ends.text == "The end must be after the start."
    assert clinic.asked["preview_reshape"] == []


def test_what_another_desk_has_changed_is_looked_at_again_and_the_dialog_stays(
    qtbot, reshaping, clinic, seen, settle
):
    clinic.rearrangement = looked()
    reshaping.hours.location.field.setText("Room 9")
    seen(reshaping)
    clinic.fail("rearrange", PlanChangedError())
    qtbot.keyClick(reshaping, Qt.Key.Key_Return)
    settle()
    assert "Something has changed meanwhile" in reshaping.part.problem.text()
    assert reshaping.isVisible()
    assert reshaping.hours.location.field.text() == "Room 9"
    assert len(clinic.asked["preview_reshape"]) == 2


def test_a_session_that_is_gone_is_told_in_the_strip(qtbot, window, clinic):
    clinic.fail("session_of_slot", SessionGoneError())
    qtbot.keyClick(window, Qt.Key.Key_C, CTRL_SHIFT)
    qtbot.waitUntil(lambda: "no longer there" in window.strip.text())


# -- withdrawn ------------------------------------------------------------------------------------


def test_a_session_without_visits_is_withdrawn_at_once_with_undo_near(
    qtbot, window, clinic, settle
):
    clinic.rearrangement = looked(action=Action.SESSION_WITHDRAWN)
    qtbot.keyClick(window, Qt.Key.Key_Delete, CTRL_SHIFT)
    settle()
    settle()
    settle()
    assert clinic.asked["rearrange"] == [(clinic.rearrangement, {})]
    assert "Session withdrawn" in window.flow.toast.text()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert len(clinic.asked["take_back"]) == 1


def test_a_session_with_visits_asks_where_they_go(qtbot, window, clinic, settle):
    hit = a_hit("María López", "09:00", a_place("09:00", TOMORROW))
    clinic.rearrangement = looked(hit, action=Action.SESSION_WITHDRAWN)
    qtbot.keyClick(window, Qt.Key.Key_Delete, CTRL_SHIFT)
    for _ in range(3):
        settle()
    dialog = only(window, WithdrawDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    settle()
    [(_, moves)] = clinic.asked["rearrange"]
    assert moves == {hit.appointment_id: hit.places[0].slot_id}


def test_a_session_of_a_series_is_changed_or_withdrawn_with_all_later_ones_by_choice(
    qtbot, window, clinic, seen, settle
):
    clinic.session_now = replace(clinic.session_now, later=3)
    hit = a_hit("María López", "09:00", a_place("09:00", TOMORROW))
    clinic.rearrangement = looked(hit)
    qtbot.keyClick(window, Qt.Key.Key_C, CTRL_SHIFT)
    settle()
    dialog = only(window, ReshapeDialog)
    dialog.hours.ends.field.setText("11:00")
    seen(dialog)
    dialog.reach.all.click()
    settle()
    [(session, shape)] = clinic.asked["preview_reshape_series"]
    assert (session, shape.hours.ends) == (clinic.session_now.id, time(11))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    settle()
    qtbot.waitUntil(lambda: "all later sessions changed" in window.flow.toast.text())

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    clinic.rearrangement = looked(action=Action.SESSION_WITHDRAWN)  # nobody is hit, and yet
    qtbot.keyClick(window, Qt.Key.Key_Delete, CTRL_SHIFT)
    for _ in range(3):
        settle()
    dialog = only(window, WithdrawDialog)
    assert dialog.reach.this.isChecked()
    dialog.reach.all.click()
    settle()
    assert clinic.asked["preview_withdraw_series"] == [(clinic.session_now.id,)]
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    settle()
    qtbot.waitUntil(lambda: "all later sessions withdrawn" in window.flow.toast.text())


# -- closed days ----------------------------------------------------------------------------------


@pytest.fixture
def closing(qtbot, window, settle):
    qtbot.keyClick(window, Qt.Key.Key_B, CTRL_SHIFT)
    settle()
    settle()
    return only(window, ClosuresDialog)


def test_an_absence_is_kept_with_the_visits_moved_and_the_dialog_stays_for_more(
    qtbot, closing, window, clinic, seen, settle
):
    hit = a_hit("María López", "09:00", a_place("09:00", TOMORROW))
    clinic.rearrangement = looked(hit, action=Action.CLOSURE_ADDED)
    closing.who.setFocus()
    qtbot.keyClick(closing.who, Qt.Key.Key_Down)
    closing.last.field.setDate(QDate(2026, 11, 25))
    closing.reason.field.setText("<b>Ill</b>\u202e")
    seen(closing)
    assert "1 visit cannot stay" in closing.part.summary.text()
    qtbot.keyClick(closing, Qt.Key.Key_Return)
    settle()
    settle()
    [(wish, _, moves)] = clinic.asked["close"]
    assert wish == ClosureWish(
        doctor_id=clinic.known_doctors[0].id,
        first_day=DAY,
        last_day=date(2026, 11, 25),
        reason="<b>Ill</b>",
    )
    assert moves == {hit.appointment_id: hit.places[0].slot_id}
    assert closing.isVisible()
    assert closing.rows.index(0, 0).data() == "Mon 23 Nov 2026 to Wed 25 Nov 2026"
    assert closing.rows.index(0, 1).data() == "Dr. Amina Rahman"
    assert closing.rows.index(0, 2).data() == "<b>Ill</b>"
    assert "Days closed" in window.flow.toast.text()


def test_days_that_can_not_be_closed_are_told_beside_them(closing, clinic, seen):
    asked = len(clinic.asked["preview_closure"])
    closing.last.field.setDate(QDate(2026, 11, 22))
    seen(closing)
    assert closing.last.text == "The last day is before the first."
    closing.first.field.setDate(QDate(2026, 11, 20))
    seen(closing)
    assert closing.last.text == "These days are over."
    closing.last.field.setDate(QDate(2028, 11, 22))
    closing.reason.field.setText("x" * 201)
    seen(closing)
    assert closing.last.text == "A year at most."
    assert closing.reason.text == "The reason is too long."
    assert not closing.add.isEnabled()
    assert len(clinic.asked["preview_closure"]) == asked


def test_a_closed_day_is_opened_again_from_the_list(qtbot, window, clinic, settle, esc_stays):
    closure = Closure(id=a_uuid(), doctor_id=None, first_day=TOMORROW, last_day=TOMORROW)
    clinic.closures.append(closure)
    qtbot.keyClick(window, Qt.Key.Key_B, CTRL_SHIFT)
    settle()
    dialog = only(window, ClosuresDialog)
    settle()
    esc_stays(dialog, "reopen", lambda: qtbot.keyClick(dialog.remove, Qt.Key.Key_Space))
    settle()
    settle()
    assert clinic.asked["reopen"] == [(closure,)]
    assert dialog.rows.rowCount() == 0
    assert window.flow.toast.text() == "Opened again"


# -- zones ----------------------------------------------------------------------------------------


def a_review(session, *, right=True):
    stored = StoredTimes(
        session_id=session.id,
        day=DAY,
        starts=time(9),
        ends=time(12),
        zone=ZONE,
        times=session.times,
    )
    earlier = Times(at("08:00"), at("11:00")) if right else None
    return ZoneReview(moved=(MovedSession(session=session, stored=stored, right=earlier),))


def test_visits_that_new_zone_rules_moved_are_listed_and_keep_their_wall_time(
    qtbot, window, clinic, settle
):
    clinic.zone_review = a_review(clinic.session_now)
    qtbot.keyClick(window, Qt.Key.Key_T, CTRL_SHIFT)
    settle()
    dialog = only(window, ZonesDialog)
    cells = [dialog.rows.index(0, column).data() for column in range(5)]
    assert [cells[0], cells[1], cells[3], cells[4]] == [
        *("Mon 23 Nov 2026", "Dr. Amina Rahman", "09:00", "08:00")
    ]
    assert "María López" in cells[2]
    assert "1 session with 1 visit" in dialog.summary.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    settle()
    assert clinic.asked["keep_wall_times"] == [(clinic.zone_review,)]
    assert "Wall times kept" in window.flow.toast.text()


def test_a_time_that_new_rules_skip_is_left_to_a_person(qtbot, window, clinic, settle):
    clinic.zone_review = a_review(clinic.session_now, right=False)
    qtbot.keyClick(window, Qt.Key.Key_T, CTRL_SHIFT)
    settle()
    dialog = only(window, ZonesDialog)
    assert dialog.rows.index(0, 4).data() == "skipped by the clocks"
    assert not dialog.keep.isEnabled()


def test_the_review_says_so_when_there_is_nothing_to_do(qtbot, window, settle):
    qtbot.keyClick(window, Qt.Key.Key_T, CTRL_SHIFT)
    settle()
    assert "Nothing to do" in only(window, ZonesDialog).summary.text()
