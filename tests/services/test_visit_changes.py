"""Visits that are booked, moved and ended: their rooms go with them, come back, or are left."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from desktop_app.domain.appointment import Kind, RoomState, Status
from desktop_app.domain.room_rule import UNDO_GRACE, VISIT_GRACE, Parting
from desktop_app.errors import (
    AppointmentGoneError,
    SlotTakenError,
    StepRefusedError,
    VisitEndedError,
)
from desktop_app.services.visit_changes import change_kind, move, set_status
from desktop_app.storage.models import AppointmentRow, RoomRow
from tests.booked import book
from tests.scenes import NOW
from tests.services.looking import generation_of, rooms_of, trail

MOMENT = timedelta(milliseconds=1)
LATER = NOW + timedelta(minutes=5)
GRACES = {
    Status.CANCELLED: (UNDO_GRACE, Parting.CANCELLED),
    Status.ENTERED_IN_ERROR: (UNDO_GRACE, Parting.MISTAKE),
    Status.FULFILLED: (VISIT_GRACE, Parting.FINISHED),
    Status.NO_SHOW: (VISIT_GRACE, Parting.MISSED),
}


def row_of(db, visit):
    with db.read() as tx:
        row = tx.get_one(AppointmentRow, getattr(visit, "id", visit))
        tx.expunge(row)
        return row


def room_of(db, visit):
    """The visit's latest room: its state, why it leaves and when."""
    with db.read() as tx:
        rows = tx.query(RoomRow).filter_by(appointment_id=visit.id)
        row = rows.order_by(RoomRow.generation.desc()).first()
        return row.state, row.retired_for, row.retire_at


# -- booking --------------------------------------------------------------------------------------


def test_a_booked_visit_holds_its_slot_and_gets_a_room_of_its_own(clinic, db, desk, opened):
    session, patient = clinic.session(), clinic.patient()
    made = book(desk, session.slots[1], patient, Kind.VIDEO, "Check-up", NOW).appointment_id
    row = row_of(db, made)
    assert (row.slot_id, row.patient_id, row.reason) == (session.slots[1], patient, "Check-up")
    assert (row.status, row.version, row.room_generation) == (Status.BOOKED, 1, 1)
    assert opened(row).created
    assert [deed for deed, _ in trail(db, row)] == ["booked", "room-created", "room-opened"]


def test_a_taken_slot_is_refused_and_nothing_is_written(clinic, db, desk):
    visit = clinic.visit()
    with pytest.raises(SlotTakenError):
        book(desk, visit.slot_id, clinic.patient(), Kind.VIDEO, "", NOW)
    with db.read() as tx:
        assert tx.query(AppointmentRow).count() == 1


def test_the_slot_of_a_cancelled_visit_is_free_and_its_next_patient_gets_another_room(
    clinic, desk, opened
):
    visit = clinic.visit()
    before = opened(visit)
    set_status(desk, visit.id, Status.CANCELLED, NOW)
    made = book(desk, visit.slot_id, clinic.patient("Chen Wei"), Kind.VIDEO, "", NOW).appointment_id
    after = opened(row_of(desk.db, made))
    assert after.meeting_id != before.meeting_id
    assert after.participant != before.participant


# -- ended and taken back -------------------------------------------------------------------------


@pytest.mark.parametrize("status", GRACES)
def test_an_ended_visits_room_is_given_its_grace(clinic, db, desk, opened, status):
    visit = clinic.visit()
    opened(visit)
    grace, why = GRACES[status]
    set_status(desk, visit.id, status, NOW)
    assert room_of(db, visit) == (RoomState.LIVE, why, NOW + grace)
    assert generation_of(db, visit) == 1
    assert trail(db, visit)[-2:] == [("status-changed", status), ("room-retiring", why)]


@pytest.mark.parametrize("status", GRACES)
def test_taken_back_just_before_the_grace_ends_it_is_the_same_room(
    clinic, db, desk, opened, status
):
    visit = clinic.visit()
    before = opened(visit)
    grace, _ = GRACES[status]
    set_status(desk, visit.id, status, NOW)
    set_status(desk, visit.id, Status.BOOKED, NOW + grace - MOMENT)
    assert room_of(db, visit) == (RoomState.LIVE, None, None)
    assert trail(db, visit)[-1] == ("room-revived", "")
    after = opened(visit)
    assert (after.meeting_id, after.participant) == (before.meeting_id, before.participant)


@pytest.mark.parametrize("status", GRACES)
@pytest.mark.parametrize("late", [timedelta(0), MOMENT, timedelta(days=3)], ids=str)
def test_taken_back_when_the_grace_has_ended_it_is_another_room_though_no_clean_up_ran(
    clinic, db, desk, opened, status, late
):
    visit = clinic.visit()
    before = opened(visit)
    grace, why = GRACES[status]
    set_status(desk, visit.id, status, NOW)
    set_status(desk, visit.id, Status.BOOKED, NOW + grace + late)
    assert room_of(db, visit) == (RoomState.RETIRED, why, NOW + grace + late)
    assert trail(db, visit)[-1] == ("room-retired", why)
    assert generation_of(db, visit) == 2
    assert opened(visit).meeting_id != before.meeting_id


def test_the_clinics_own_grace_counts(clinic, db, desk, opened):
    visit = clinic.visit()
    opened(visit)
    patient_desk = replace(desk, policy=replace(desk.policy, visit_grace=timedelta(minutes=5)))
    set_status(patient_desk, visit.id, Status.FULFILLED, NOW)
    assert room_of(db, visit)[2] == NOW + timedelta(minutes=5)


def test_saying_once_more_how_it_ended_does_not_prolong_the_grace(clinic, db, desk, opened):
    visit = clinic.visit()
    opened(visit)
    set_status(desk, visit.id, Status.CANCELLED, NOW)
    set_status(desk, visit.id, Status.CANCELLED, NOW + timedelta(seconds=30))
    assert room_of(db, visit)[2] == NOW + UNDO_GRACE
    assert row_of(db, visit).version == 2


def test_a_missed_visit_that_was_cancelled_at_first_has_the_grace_of_a_missed_one(
    clinic, db, desk, opened
):
    visit = clinic.visit()
    opened(visit)
    set_status(desk, visit.id, Status.CANCELLED, NOW)
    set_status(desk, visit.id, Status.NO_SHOW, NOW + timedelta(seconds=30))
    expected = NOW + timedelta(seconds=30) + VISIT_GRACE
    assert room_of(db, visit) == (RoomState.LIVE, Parting.MISSED, expected)


def test_a_visit_taken_back_when_its_slot_is_anothers_stays_cancelled(clinic, db, desk):
    visit = clinic.visit()
    set_status(desk, visit.id, Status.CANCELLED, NOW)
    clinic.visit(session=visit.session)
    with pytest.raises(SlotTakenError):
        set_status(desk, visit.id, Status.BOOKED, NOW)
    assert row_of(db, visit).status is Status.CANCELLED
    assert trail(db, visit) == [("status-changed", "cancelled")]


def test_a_visit_on_its_way_keeps_its_room_and_the_times_it_passed(clinic, db, desk, opened):
    visit = clinic.visit()
    opened(visit)
    for minutes, status in enumerate((Status.ARRIVED, Status.CHECKED_IN, Status.FULFILLED)):
        set_status(desk, visit.id, status, NOW + timedelta(minutes=minutes))
    row = row_of(db, visit)
    passed = row.arrived_at, row.started_at, row.ended_at, row.status_since
    assert passed == (NOW, *(NOW + timedelta(minutes=m) for m in (1, 2, 2)))
    set_status(desk, visit.id, Status.ARRIVED, LATER)
    row = row_of(db, visit)
    assert (row.arrived_at, row.started_at, row.ended_at) == (NOW, None, None)
    assert (row.status_since, row.version) == (LATER, 5)
    assert rooms_of(db, visit)[0][:2] == (1, RoomState.LIVE)


def test_an_unknown_visit_is_told_and_recorded_nowhere(desk):
    for change in (
        lambda: set_status(desk, uuid4(), Status.ARRIVED, NOW),
        lambda: move(desk, uuid4(), None, NOW),
        lambda: change_kind(desk, uuid4(), Kind.PHONE, NOW),
    ):
        with pytest.raises(AppointmentGoneError):
            change()


# -- moved ----------------------------------------------------------------------------------------


def test_a_move_in_time_with_the_same_doctor_keeps_the_room(clinic, db, desk, opened):
    visit = clinic.visit()
    before = opened(visit)
    move(desk, visit.id, visit.session.slots[3], NOW)
    assert row_of(db, visit).slot_id == visit.session.slots[3]
    assert trail(db, visit)[-1] == ("moved", str(visit.session.slots[3]))
    assert opened(visit).meeting_id == before.meeting_id


def test_a_move_to_another_session_of_the_same_doctor_keeps_the_room(clinic, desk, opened):
    visit = clinic.visit()
    before = opened(visit)
    again = clinic.session(doctor_id=visit.session.doctor_id)
    move(desk, visit.id, again.slots[0], NOW)
    assert opened(visit).meeting_id == before.meeting_id


def test_a_move_to_another_doctor_gets_another_room(clinic, db, desk, opened):
    visit = clinic.visit()
    before = opened(visit)
    move(desk, visit.id, clinic.session().slots[0], NOW)
    assert room_of(db, visit) == (RoomState.RETIRED, Parting.OTHER_DOCTOR, NOW)
    assert generation_of(db, visit) == 2
    assert opened(visit).meeting_id != before.meeting_id


def test_a_move_into_a_taken_slot_changes_nothing(clinic, db, desk, opened):
    visit, other = clinic.visit(), clinic.visit()
    before = opened(visit)
    with pytest.raises(SlotTakenError):
        move(desk, visit.id, other.slot_id, NOW)
    assert row_of(db, visit).slot_id == visit.slot_id
    assert opened(visit).meeting_id == before.meeting_id


def test_onto_the_waiting_list_and_back_it_gets_another_room(clinic, db, desk, opened):
    visit = clinic.visit()
    before = opened(visit)
    move(desk, visit.id, None, NOW)
    row = row_of(db, visit)
    assert (row.status, row.slot_id) == (Status.WAITLIST, None)
    assert room_of(db, visit) == (RoomState.RETIRED, Parting.NOT_VIDEO, NOW)
    move(desk, visit.id, visit.slot_id, NOW)
    assert row_of(db, visit).status is Status.BOOKED
    assert opened(visit).meeting_id != before.meeting_id


def test_the_waiting_list_by_status_frees_the_slot_too_and_only_a_move_leads_off_it(
    clinic, db, desk
):
    visit = clinic.visit()
    set_status(desk, visit.id, Status.WAITLIST, NOW)
    assert row_of(db, visit).slot_id is None
    with pytest.raises(StepRefusedError, match="waitlist to booked"):
        set_status(desk, visit.id, Status.BOOKED, NOW)


@pytest.mark.parametrize("status", GRACES)
def test_an_ended_visit_goes_nowhere(clinic, desk, status):
    visit = clinic.visit(status=status)
    with pytest.raises(VisitEndedError):
        move(desk, visit.id, visit.session.slots[1], NOW)


# -- another way to meet --------------------------------------------------------------------------


def test_a_visit_that_is_no_video_visit_any_more_loses_its_room_at_once(clinic, db, desk, opened):
    visit = clinic.visit()
    before = opened(visit)
    change_kind(desk, visit.id, Kind.PHONE, NOW)
    assert room_of(db, visit) == (RoomState.RETIRED, Parting.NOT_VIDEO, NOW)
    assert trail(db, visit)[-2:] == [("kind-changed", "phone"), ("room-retired", "not-video")]
    change_kind(desk, visit.id, Kind.VIDEO, NOW)
    assert opened(visit).meeting_id != before.meeting_id


def test_a_visit_without_a_room_changes_without_one(clinic, db, desk):
    visit = clinic.visit()
    move(desk, visit.id, clinic.session().slots[0], NOW)
    change_kind(desk, visit.id, Kind.PHONE, NOW)
    set_status(desk, visit.id, Status.FULFILLED, NOW)
    assert rooms_of(db, visit) == []
    assert generation_of(db, visit) == 1
