"""Planned sessions: made as seen, left out as said, taken back and done again."""

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import uuid4

import pytest

from desktop_app.domain.appointment import Kind
from desktop_app.domain.closures import ClosureWish
from desktop_app.domain.planning import LeftFor, Mark
from desktop_app.errors import (
    DoctorNameError,
    NothingPlannedError,
    OvertakenError,
    PlanChangedError,
    SlotNotFreeError,
)
from desktop_app.services import closing
from desktop_app.services.day import day_sheet
from desktop_app.services.free_slots import doctors
from desktop_app.services.planning import add_doctor, plan_sessions, preview_plan
from desktop_app.services.undo import take_back
from desktop_app.storage.models import AuditRow, SessionRow, SessionSeriesRow
from tests.booked import book
from tests.scenes import NOW, TODAY
from tests.services.planned import a_plan, everything, shown_slots

LATER = NOW + timedelta(minutes=1)


def plan(desk, wish, country="", now=NOW):
    return plan_sessions(desk, wish, preview_plan(desk, wish, country), country, now)


def deeds(db):
    with db.read() as tx:
        return [row.action for row in tx.query(AuditRow).order_by(AuditRow.sequence)]


def test_a_planned_session_is_on_its_day_with_all_that_was_planned(clinic, db, desk):
    doctor = clinic.doctor("Dr. Amina Rahman")
    change = plan(desk, replace(a_plan(doctor, buffer_minutes=10), kind=Kind.VIDEO))
    [session] = day_sheet(desk, TODAY).sessions
    assert (session.doctor, session.location, session.kind) == (
        "Dr. Amina Rahman",
        "Room 3",
        Kind.VIDEO,
    )
    assert (session.slot_minutes, session.buffer_minutes) == (30, 10)
    assert shown_slots(db, session.id) == [
        (0, "13:00", "free"),
        (1, "13:40", "free"),
        (2, "14:20", "free"),
    ]
    assert [row.id for row in change.rows] == [session.id]
    assert deeds(db) == ["sessions-planned"]


def test_a_weekly_plan_is_a_series_with_its_rule(clinic, db, desk):
    wish = a_plan(clinic.doctor(), last=TODAY + timedelta(days=14), weekdays=[0, 2])
    assert len(plan(desk, wish).rows) == 5
    with db.read() as tx:
        [series] = tx.query(SessionSeriesRow)
        assert series.rule == "FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261207"
        assert {row.series_id for row in tx.query(SessionRow)} == {series.id}


def test_days_off_and_days_with_another_session_are_left_out_by_name(clinic, desk):
    doctor = clinic.doctor()
    clinic.session(day=date(2026, 12, 22), start=time(12, 30), slots=4, doctor_id=doctor)
    conference = ClosureWish(
        doctor_id=doctor,
        first_day=date(2026, 12, 23),
        last_day=date(2026, 12, 23),
        reason="Conference",
    )
    closing.close(desk, conference, closing.preview_closure(desk, conference, NOW), {}, NOW)
    wish = a_plan(doctor, date(2026, 12, 21), date(2026, 12, 26), range(7))
    seen = preview_plan(desk, wish, "DE")
    assert [(each.day.day, each.why) for each in seen.left_out] == [
        (22, LeftFor.OVERLAP),
        (23, LeftFor.ABSENT),
        (25, LeftFor.HOLIDAY),
        (26, LeftFor.HOLIDAY),
    ]
    assert [each.day.day for each in seen.sessions] == [21, 24]


def test_the_day_the_clocks_go_forward_is_planned_in_real_time_or_refused(clinic, db, desk):
    spring = date(2027, 3, 28)
    at_two = a_plan(clinic.doctor(), spring, starts=time(2), ends=time(4))
    [left] = preview_plan(desk, at_two, "").left_out
    assert (left.why, left.wall) == (LeftFor.SKIPPED, time(2))
    with pytest.raises(NothingPlannedError):
        plan(desk, at_two)
    over_it = a_plan(clinic.doctor(), spring, starts=time(1), ends=time(4), slot_minutes=60)
    [session] = preview_plan(desk, over_it, "").sessions
    assert session.marks == {Mark.CLOCKS_CHANGE}
    [made] = plan(desk, over_it).rows
    assert [wall for _, wall, _ in shown_slots(db, made.id)] == ["01:00", "03:00"]


def test_undo_takes_the_sessions_off_their_days_and_redo_puts_the_same_back(clinic, db, desk):
    wish = a_plan(clinic.doctor(), last=TODAY + timedelta(days=7), weekdays=[0])
    change = plan(desk, wish)
    planned = everything(db)
    undone = take_back(desk, change, LATER)
    assert not day_sheet(desk, TODAY).sessions
    take_back(desk, undone, LATER)
    assert everything(db) == planned


def test_nobody_is_booked_into_a_session_that_was_taken_back(clinic, db, desk):
    change = plan(desk, a_plan(clinic.doctor()))
    [slot, *_] = day_sheet(desk, TODAY).sessions[0].slots
    take_back(desk, change, LATER)
    with pytest.raises(SlotNotFreeError):
        book(desk, slot.id, clinic.patient(), Kind.VIDEO, "", LATER)


def test_sessions_in_which_somebody_was_booked_meanwhile_are_not_taken_back(clinic, db, desk):
    change = plan(desk, a_plan(clinic.doctor(), last=TODAY + timedelta(days=7), weekdays=[0]))
    [session] = day_sheet(desk, TODAY).sessions
    book(desk, session.slots[0].id, clinic.patient(), Kind.VIDEO, "", NOW)
    before = everything(db)
    with pytest.raises(OvertakenError):
        take_back(desk, change, LATER)
    assert everything(db) == before


def test_a_session_does_not_come_back_over_one_that_was_planned_meanwhile(clinic, db, desk):
    doctor = clinic.doctor()
    undone = take_back(desk, plan(desk, a_plan(doctor)), NOW)
    plan(desk, a_plan(doctor, starts=time(14), ends=time(16)))
    with pytest.raises(OvertakenError):
        take_back(desk, undone, LATER)
    assert len(day_sheet(desk, TODAY).sessions) == 1


def test_what_another_desk_has_planned_since_the_look_is_not_planned_over(clinic, db, desk):
    doctor = clinic.doctor()
    wish = a_plan(doctor, last=TODAY + timedelta(days=7), weekdays=[0])
    seen = preview_plan(desk, wish, "")
    plan(desk, a_plan(doctor, starts=time(14), ends=time(16)))
    before = everything(db)
    with pytest.raises(PlanChangedError):
        plan_sessions(desk, wish, seen, "", NOW)
    assert everything(db) == before


@pytest.mark.parametrize("change", [{"first": TODAY - timedelta(days=1)}, {"slot_minutes": 3}])
def test_a_plan_with_faults_or_for_nobody_plans_nothing(clinic, db, desk, change):
    with pytest.raises(NothingPlannedError):
        plan(desk, a_plan(clinic.doctor(), **change))
    with pytest.raises(NothingPlannedError):
        plan(desk, a_plan(uuid4()))
    assert everything(db) == (set(), set(), set())


def test_a_doctor_is_added_once_and_recorded_without_the_name(clinic, db, desk):
    made = add_doctor(desk, "  Dr.  Ngozi Okafor ", "Cardiology", NOW)
    assert (made.name, made.speciality) == ("Dr. Ngozi Okafor", "Cardiology")
    assert doctors(desk) == (made,)
    assert deeds(db) == ["doctor-added"]
    for wrong in ("", "   ", "dr. ngozi okafor", "x" * 121, "Dr.\0", "Dr. \u202eX"):
        with pytest.raises(DoctorNameError):
            add_doctor(desk, wrong, "", NOW)
    assert doctors(desk) == (made,)
