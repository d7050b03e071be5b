"""Whatever was done can be taken back and done again; rooms and the trail only go forward."""

from datetime import timedelta

import pytest

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import DoctorSays, Kind, SlotStatus, Status
from desktop_app.domain.change import Change, Subject
from desktop_app.domain.joining import Role
from desktop_app.domain.room_rule import UNDO_GRACE
from desktop_app.errors import OvertakenError, SlotNotFreeError, SlotTakenError
from desktop_app.services.undo import take_back
from desktop_app.services.visit_changes import (
    change_kind,
    change_reason,
    move,
    say_to_reception,
    set_status,
    swap,
)
from desktop_app.storage import changes
from desktop_app.storage.models import AppointmentRow, SlotRow
from tests.booked import book, book_beside
from tests.scenes import NOW
from tests.services.looking import generation_of, trail

LATER = NOW + timedelta(seconds=10)
TOO_LATE = NOW + UNDO_GRACE + timedelta(seconds=1)


def facts_of(db, visit_id):
    """All that a person sees of a visit."""
    with db.read() as tx:
        row = tx.get_one(AppointmentRow, visit_id)
        return (
            *(row.slot_id, row.status, row.status_since, row.kind, row.reason, row.cancel_reason),
            *(row.arrived_at, row.started_at, row.ended_at, row.waits_since, row.doctor_says),
        )


def status_of_slot(db, slot_id):
    with db.read() as tx:
        return tx.get_one(SlotRow, slot_id).status


DEEDS = {
    "arrived": lambda desk, v: set_status(desk, v.id, Status.ARRIVED, NOW),
    "in the room": lambda desk, v: set_status(desk, v.id, Status.CHECKED_IN, NOW),
    "done": lambda desk, v: set_status(desk, v.id, Status.FULFILLED, NOW),
    "missed": lambda desk, v: set_status(desk, v.id, Status.NO_SHOW, NOW),
    "cancelled": lambda desk, v: set_status(desk, v.id, Status.CANCELLED, NOW, why="ill"),
    "on the waiting list": lambda desk, v: set_status(desk, v.id, Status.WAITLIST, NOW),
    "moved": lambda desk, v: move(desk, v.id, v.session.slots[2], NOW),
    "by phone": lambda desk, v: change_kind(desk, v.id, Kind.PHONE, NOW),
    "another reason": lambda desk, v: change_reason(desk, v.id, "Rash", NOW),
    "not here": lambda desk, v: say_to_reception(desk, v.id, DoctorSays.NOT_HERE, NOW),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_a_visit_comes_back_exactly_and_goes_there_again(clinic, db, desk, deed):
    visit = clinic.visit()
    before = facts_of(db, visit.id)
    change = deed(desk, visit)
    after = facts_of(db, visit.id)
    assert after != before
    undone = take_back(desk, change, LATER)
    assert facts_of(db, visit.id) == before
    assert trail(db, visit)[-1] == (Action.UNDONE, change.action)
    take_back(desk, undone, LATER)
    assert facts_of(db, visit.id) == after


def test_a_booking_that_was_undone_frees_its_slot_and_can_be_done_again(clinic, db, desk):
    session, patient = clinic.session(), clinic.patient()
    change = book(desk, session.slots[0], patient, Kind.VIDEO, "", NOW)
    undone = take_back(desk, change, LATER)
    assert facts_of(db, change.appointment_id)[1] is Status.ENTERED_IN_ERROR
    other = book(desk, session.slots[0], clinic.patient("Chen Wei"), Kind.VIDEO, "", NOW)
    with pytest.raises(SlotTakenError):
        take_back(desk, undone, LATER)
    take_back(desk, other, LATER)
    take_back(desk, undone, LATER)
    assert facts_of(db, change.appointment_id)[:2] == (session.slots[0], Status.BOOKED)


def test_an_extra_slot_goes_and_comes_with_its_visit(clinic, db, desk):
    visit = clinic.visit()
    change = book_beside(desk, visit.slot_id, clinic.patient(), Kind.VIDEO, "", NOW)
    slot = next(row.id for row in change.rows if row.subject is Subject.SLOT)
    undone = take_back(desk, change, LATER)
    assert status_of_slot(db, slot) is SlotStatus.WITHDRAWN
    take_back(desk, undone, LATER)
    assert status_of_slot(db, slot) is SlotStatus.FREE
    assert facts_of(db, change.appointment_id)[:2] == (slot, Status.BOOKED)
    assert trail(db, visit) == []


def test_two_visits_swap_and_swap_back(clinic, db, desk):
    one, other = clinic.visit(), clinic.visit()
    change = swap(desk, one.id, other.id, NOW)
    assert facts_of(db, one.id)[0] == other.slot_id
    assert facts_of(db, other.id)[0] == one.slot_id
    undone = take_back(desk, change, LATER)
    assert (facts_of(db, one.id)[0], facts_of(db, other.id)[0]) == (one.slot_id, other.slot_id)
    take_back(desk, undone, LATER)
    assert facts_of(db, one.id)[0] == other.slot_id


def test_what_another_desk_has_changed_meanwhile_is_not_taken_back(clinic, db, desk):
    one, other = clinic.visit(), clinic.visit()
    change = swap(desk, one.id, other.id, NOW)
    set_status(desk, other.id, Status.ARRIVED, LATER)
    before = facts_of(db, one.id), facts_of(db, other.id)
    with pytest.raises(OvertakenError):
        take_back(desk, change, LATER)
    assert (facts_of(db, one.id), facts_of(db, other.id)) == before
    assert trail(db, one)[-1][0] == Action.SWAPPED


def test_a_slot_changed_meanwhile_is_not_taken_back(clinic, db, desk):
    visit = clinic.visit()
    slot = visit.session.slots[3]
    with db.write() as tx:
        row = changes.write(tx, Subject.SLOT, slot, {"status": SlotStatus.BLOCKED})
        changes.write(tx, Subject.SLOT, slot, {"blocked_for": "lunch"})
    change = Change(action=Action.SLOT_BLOCKED, at=NOW, rows=(row,))
    with pytest.raises(OvertakenError):
        take_back(desk, change, LATER)
    assert status_of_slot(db, slot) is SlotStatus.BLOCKED


def test_a_cancellation_taken_back_in_time_brings_the_same_room_and_its_links(clinic, desk, opened):
    visit = clinic.visit()
    before = opened(visit, role=Role.PATIENT, action=Action.LINK_COPIED)
    change = set_status(desk, visit.id, Status.CANCELLED, NOW)
    assert take_back(desk, change, LATER).dead_links == ()
    assert opened(visit).meeting_id == before.meeting_id


def test_a_cancellation_taken_back_too_late_tells_that_copied_links_are_dead(
    clinic, db, desk, opened
):
    visit = clinic.visit()
    before = opened(visit, role=Role.PATIENT, action=Action.LINK_COPIED)
    change = set_status(desk, visit.id, Status.CANCELLED, NOW)
    assert take_back(desk, change, TOO_LATE).dead_links == (visit.id,)
    assert generation_of(db, visit) == 2
    assert opened(visit, now=TOO_LATE).meeting_id != before.meeting_id


def test_a_room_to_which_nobody_has_a_link_dies_silently(clinic, desk, opened):
    visit = clinic.visit()
    opened(visit)
    change = move(desk, visit.id, clinic.session().slots[0], NOW)
    assert change.dead_links == ()
    assert take_back(desk, change, LATER).dead_links == ()


def test_a_move_to_another_doctor_tells_that_copied_links_are_dead(clinic, db, desk, opened):
    visit = clinic.visit()
    opened(visit, role=Role.PATIENT, action=Action.LINK_COPIED)
    change = move(desk, visit.id, clinic.session().slots[0], NOW)
    assert change.dead_links == (visit.id,)
    take_back(desk, change, LATER)
    assert generation_of(db, visit) == 2  # a generation never comes back


def test_a_blocked_slot_takes_nobody(clinic, db, desk):
    visit = clinic.visit()
    slot = visit.session.slots[1]
    with db.write() as tx:
        changes.write(tx, Subject.SLOT, slot, {"status": SlotStatus.BLOCKED})
    for deed in (
        lambda: book(desk, slot, clinic.patient(), Kind.VIDEO, "", NOW),
        lambda: move(desk, visit.id, slot, NOW),
    ):
        with pytest.raises(SlotNotFreeError):
            deed()
    assert facts_of(db, visit.id)[0] == visit.slot_id
