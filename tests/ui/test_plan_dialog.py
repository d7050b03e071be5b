"""Planning sessions by keyboard: all that comes of it on view, a sentence beside each bad field."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from desktop_app.domain.appointment import Kind
from desktop_app.domain.closures import Closure
from desktop_app.errors import DoctorNameError, NothingPlannedError, PlanChangedError
from desktop_app.ui.plan_dialog import PlanDialog
from desktop_app.ui.plan_words import parse_time
from tests.ui.days import DAY, a_session, a_slot, a_uuid

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
HOSTILE = "<script>alert(1)</script>\u202e\u2066 Room\t3"


@pytest.fixture
def window(make_window, clinic, settle):
    window = make_window()
    window.use(clinic.actions())
    settle()
    return window


@pytest.fixture
def dialog(qtbot, window, seen):
    """The dialog, as Ctrl+Shift+P opens it on today, with its first look done."""
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL_SHIFT)
    [dialog] = window.findChildren(PlanDialog)
    seen(dialog)
    return dialog


@pytest.fixture
def seen(qtbot, settle):
    """Wait until what is typed was looked at."""

    def seen(dialog):
        qtbot.waitUntil(lambda: not dialog.is_waiting)
        settle()

    return seen


def write(line, text):
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def outcome(dialog):
    rows = dialog.rows
    cells = ((rows.index(n, 0).data(), rows.index(n, 1).data()) for n in range(rows.rowCount()))
    return [f"{day}: {said}".translate({0x2068: None, 0x2069: None}) for day, said in cells]


def test_a_single_session_is_planned_with_the_doctor_of_the_selected_row(
    qtbot, window, dialog, clinic, settle
):
    assert outcome(dialog) == ["Mon 23 Nov 2026: 09:00 to 12:00, 12 slots"]
    assert dialog.summary.text() == "1 session, 12 slots"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    settle()
    [(plan, shown)] = clinic.asked["plan"]
    assert (plan.first_day, plan.weekdays, plan.hours.starts) == (DAY, frozenset(), time(9))
    assert len(shown.sessions) == 1
    assert "1 session planned" in window.flow.toast.text()


def test_a_weekly_plan_shows_each_day_and_why_some_are_left_out(qtbot, dialog, clinic, seen):
    clinic.closures.append(
        Closure(
            id=a_uuid(),
            doctor_id=None,
            first_day=date(2026, 11, 30),
            last_day=date(2026, 11, 30),
            reason=HOSTILE,
        )
    )
    qtbot.keyClick(dialog.weekly, Qt.Key.Key_Space)
    write(dialog.hours.ends.field, "10:00")
    write(dialog.hours.slot.field, "20")
    write(dialog.hours.buffer.field, "5")
    write(dialog.hours.location.field, "Room 3")
    dialog.hours.kind.setFocus()
    qtbot.keyClick(dialog.hours.kind, Qt.Key.Key_V)
    dialog.last.field.setDate(QDate(2026, 12, 26))
    qtbot.keyClick(dialog.days.field.boxes[4], Qt.Key.Key_Space)
    seen(dialog)
    assert outcome(dialog) == [
        "Mon 23 Nov 2026: 09:00 to 10:00, 2 slots",
        "Fri 27 Nov 2026: 09:00 to 10:00, 2 slots",
        "Mon 30 Nov 2026: Left out: the clinic is closed: " + " ".join(HOSTILE.split()),
        "Fri 4 Dec 2026: 09:00 to 10:00, 2 slots",
        "Mon 7 Dec 2026: 09:00 to 10:00, 2 slots",
        "Fri 11 Dec 2026: 09:00 to 10:00, 2 slots",
        "Mon 14 Dec 2026: 09:00 to 10:00, 2 slots",
        "Fri 18 Dec 2026: 09:00 to 10:00, 2 slots",
        "Mon 21 Dec 2026: 09:00 to 10:00, 2 slots",
        "Fri 25 Dec 2026: Left out: public holiday: " + holiday(clinic),
    ]
    assert dialog.make.text() == "Plan 8 sessions"
    plan, _ = dialog.seen
    assert (plan.location, plan.kind, plan.weekdays) == ("Room 3", Kind.VIDEO, {0, 4})


def holiday(clinic):
    from desktop_app.domain.closures import public_holiday

    return public_holiday("DE", date(2026, 12, 25))


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("starts", "", "Write a time of day like 9:00."),
        ("starts", "25:00", "Write a time of day like 9:00."),
        ("ends", HOSTILE, "Write a time of day like 9:00."),
        ("ends", "8:00", "The end must be after the start."),
        ("slot", "", "Write a number of minutes."),
        ("slot", "-15", "Write a number of minutes."),
        ("slot", "4", "A slot has 5 minutes at least."),
        ("slot", "999", "A slot is longer than the whole session."),
        ("slot", "９" * 9, "Write a number of minutes."),
        ("buffer", "soon", "Write a number of minutes."),
        ("buffer", "241", "A buffer has 240 minutes at most."),
        ("location", "x" * 101, "The room has 100 letters at most."),
    ],
)
def test_bad_input_gets_a_sentence_beside_its_field_and_nothing_is_lost(
    qtbot, dialog, clinic, seen, field, typed, said
):
    told = getattr(dialog.hours, field)
    told.field.setText(typed)
    seen(dialog)
    assert told.text == said
    assert told.field.text() == typed
    assert not dialog.make.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert clinic.asked["plan"] == []


def test_a_paste_of_a_megabyte_changes_nothing_and_is_told(qtbot, dialog, seen):
    told = dialog.hours.location
    told.field.setText("Room 3")
    told.field.setFocus()
    told.field.insert("x" * 1_000_000)
    assert told.field.text() == "Room 3"
    assert told.text == "That is too long."


def test_a_hostile_room_is_one_line_of_letters(dialog, seen):
    dialog.hours.location.field.setText(HOSTILE)
    seen(dialog)
    plan, _ = dialog.seen
    assert plan.location == "<script>alert(1)</script> Room 3"


def test_days_that_can_not_be_are_told_beside_them(qtbot, dialog, seen):
    dialog.first.field.setDate(QDate(2026, 11, 22))
    seen(dialog)
    assert dialog.first.text == "This day is over."
    dialog.first.field.setDate(QDate(2026, 11, 23))
    qtbot.keyClick(dialog.weekly, Qt.Key.Key_Space)
    dialog.last.field.setDate(QDate(2026, 11, 22))
    seen(dialog)
    assert dialog.last.text == "The last day is before the first."
    dialog.last.field.setDate(QDate(2029, 11, 22))
    seen(dialog)
    assert dialog.last.text == "Plan two years at most."
    qtbot.keyClick(dialog.days.field.boxes[0], Qt.Key.Key_Space)
    seen(dialog)
    assert dialog.days.text == "Choose a weekday at least."


def test_a_time_that_the_clocks_skip_is_refused_by_day_and_time(qtbot, dialog, clinic, seen):
    dialog.first.field.setDate(QDate(2027, 3, 28))
    write(dialog.hours.starts.field, "2:30")
    seen(dialog)
    assert dialog.summary.text() == (
        "Not on Sun 28 Mar 2027: the clocks skip 02:30 that day: there is no such time."
        " Choose another."
    )
    assert not dialog.make.isEnabled()


def test_a_time_that_comes_twice_is_marked(dialog, seen):
    dialog.first.field.setDate(QDate(2027, 10, 31))
    write(dialog.hours.starts.field, "2:30")
    write(dialog.hours.ends.field, "5:00")
    seen(dialog)
    [said] = outcome(dialog)
    assert "begins at the first of the two" in said
    assert "longer or shorter" in said
    assert dialog.make.isEnabled()


def test_a_second_session_of_the_same_doctor_at_that_time_is_refused_in_words(dialog, clinic, seen):
    doctor = dialog.doctor.doctor_id
    tomorrow = DAY + timedelta(days=1)
    clinic.put(
        a_session("Dr. Amina Rahman", [a_slot("11:30", minutes=45)], doctor_id=doctor), day=tomorrow
    )
    clinic.put(
        a_session("Dr. Amina Rahman", [a_slot("11:30", minutes=45)], doctor_id=doctor), day=DAY
    )
    write(dialog.hours.starts.field, "9:30")
    seen(dialog)
    assert dialog.summary.text() == (
        "Not on Mon 23 Nov 2026: the doctor has a session from 11:30 to 12:15 then."
    )


def test_a_new_doctor_is_made_known_in_place(qtbot, dialog, clinic, settle):
    qtbot.keyClick(dialog.doctor.new, Qt.Key.Key_Space)
    clinic.fail("add_doctor", DoctorNameError("The name is missing."))
    qtbot.keyClick(dialog.doctor.name.field, Qt.Key.Key_Return)
    settle()
    assert "The name is missing." in dialog.doctor.name.text
    clinic.heal("add_doctor")
    write(dialog.doctor.name.field, "Dr. Ngozi Eze")
    write(dialog.doctor.speciality, "Surgery")
    qtbot.keyClick(dialog.doctor.speciality, Qt.Key.Key_Return)
    settle()
    assert dialog.doctor.list.currentText() == "Dr. Ngozi Eze · Surgery"
    assert dialog.doctor.doctor_id == clinic.known_doctors[-1].id
    assert clinic.asked["plan"] == []


def test_what_has_changed_meanwhile_is_looked_at_again_and_the_dialog_stays(
    qtbot, dialog, clinic, settle, seen
):
    clinic.fail("plan", PlanChangedError())
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    settle()
    assert "Something has changed meanwhile" in dialog.problem.text()
    assert dialog.isVisible()
    clinic.heal("plan")
    seen(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    settle()
    assert len(clinic.asked["plan"]) == 2


def test_a_failure_is_told_and_what_was_typed_stays(qtbot, dialog, clinic, settle, seen):
    write(dialog.hours.location.field, "Room 3")
    seen(dialog)
    clinic.fail("plan", NothingPlannedError())
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    settle()
    assert "No session was planned" in dialog.problem.text()
    assert dialog.hours.location.field.text() == "Room 3"


def test_an_empty_day_offers_planning_as_the_next_step(qtbot, window, clinic, settle):
    window.watch.go(DAY + timedelta(days=3))
    settle()
    button = next(b for b in window.centre.offers() if b.text() == "Plan sessions…")
    qtbot.keyClick(button, Qt.Key.Key_Space)
    settle()
    [dialog] = window.findChildren(PlanDialog)
    assert dialog.first.field.day == DAY + timedelta(days=3)


@pytest.mark.parametrize(
    ("typed", "wall"),
    [
        ("9", time(9)),
        ("9:30", time(9, 30)),
        (" 09.30 ", time(9, 30)),
        ("0930", time(9, 30)),
        ("9h30", time(9, 30)),
        ("9:30 pm", time(21, 30)),
        ("12 am", time(0)),
        ("24:00", None),
        ("13 pm", None),
        ("9:3", None),
        ("9:61", None),
        ("", None),
        ("nine", None),
        ("9" * 1000, None),
    ],
)
def test_a_time_of_day_is_read_as_people_write_it(typed, wall):
    assert parse_time(typed) == wall
