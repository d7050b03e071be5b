"""Who waits for a slot or an earlier one, and how a slot that was freed is filled."""

from datetime import time, timedelta

import pytest

from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.free_slots import Wish
from desktop_app.domain.waiting import news
from desktop_app.errors import ChangedMeanwhileError, SlotTakenError, VisitEndedError
from desktop_app.services import visit_changes
from desktop_app.services.booking import book
from desktop_app.services.booking_actions import NewVisit
from desktop_app.services.undo import take_back
from desktop_app.services.waiting_list import (
    leave_list,
    put_on_list,
    take_vacancy,
    wait_for_earlier,
    waiting_list,
)
from desktop_app.storage.models import AppointmentRow
from tests.scenes import NOW, TODAY
from tests.services.looking import trail

LATER = NOW + timedelta(minutes=1)


def row_of(db, appointment_id):
    with db.read() as tx:
        row = tx.get_one(AppointmentRow, appointment_id)
        tx.expunge(row)
        return row


def book_at(desk, slot_id, patient_id):
    wanted = NewVisit(slot_id=slot_id, patient_id=patient_id, kind=Kind.VIDEO, reason="")
    return book(desk, wanted, NOW).change.appointment_id


@pytest.fixture
def full(clinic, desk):
    """A session 10:00 to 11:00 with four visits; the last two wait for an earlier time."""
    session = clinic.session(start=time(10))
    ids = [book_at(desk, slot, clinic.patient()) for slot in session.slots]
    wait_for_earlier(desk, ids[3], Wish(), NOW - timedelta(hours=2))
    wait_for_earlier(desk, ids[2], Wish(), NOW - timedelta(hours=1))
    return session, ids


def test_the_list_names_who_waits_longest_first_and_nothing_is_free(desk, full):
    session, ids = full
    found = waiting_list(desk, (), NOW)
    assert [place.waiting.appointment_id for place in found.places] == [ids[3], ids[2]]
    assert {place.waiting.doctor_id for place in found.places} == {session.doctor_id}
    assert found.vacancies == ()


def test_a_cancellation_is_news_for_who_has_waited_longest_and_filling_it_is_undone(db, desk, full):
    session, ids = full
    before = waiting_list(desk, (), NOW)
    visit_changes.set_status(desk, ids[0], Status.CANCELLED, NOW)
    after = waiting_list(desk, (), NOW)
    (vacancy,) = news(before.waiting, before.vacancies, after.vacancies)
    assert (vacancy.waiting.appointment_id, vacancy.slot.slot_id) == (ids[3], session.slots[0])
    change = take_vacancy(desk, vacancy, NOW)
    moved = row_of(db, ids[3])
    assert (moved.slot_id, moved.waits_since, moved.status) == (
        session.slots[0], None, Status.BOOKED,
    )  # fmt: skip
    assert trail(db, moved)[-1] == ("moved", str(session.slots[0]))
    take_back(desk, change, LATER)
    back = row_of(db, ids[3])
    assert (back.slot_id, back.waits_since) == (session.slots[3], NOW - timedelta(hours=2))


def test_who_declines_keeps_the_turn_and_the_next_one_is_offered_the_slot(desk, full):
    _, ids = full
    visit_changes.set_status(desk, ids[0], Status.CANCELLED, NOW)
    (first,) = waiting_list(desk, (), NOW).vacancies
    (second,) = waiting_list(desk, {first.key}, NOW).vacancies
    assert second.waiting.appointment_id == ids[2]


def test_a_vacancy_is_filled_once_and_the_other_desk_is_told_why_not(clinic, desk, full):
    _, ids = full
    visit_changes.set_status(desk, ids[0], Status.CANCELLED, NOW)
    (vacancy,) = waiting_list(desk, (), NOW).vacancies
    take_vacancy(desk, vacancy, NOW)
    with pytest.raises(ChangedMeanwhileError):
        take_vacancy(desk, vacancy, NOW)
    visit_changes.set_status(desk, ids[1], Status.CANCELLED, NOW)
    (vacancy,) = waiting_list(desk, (), NOW).vacancies
    book_at(desk, vacancy.slot.slot_id, clinic.patient())
    with pytest.raises(SlotTakenError):
        take_vacancy(desk, vacancy, NOW)


def test_a_patient_without_a_visit_waits_is_booked_or_leaves_and_comes_back_by_undo(
    clinic, db, desk
):
    change = put_on_list(desk, clinic.patient(), Kind.PHONE, "Results", Wish(), NOW)
    visit = row_of(db, change.appointment_id)
    assert (visit.status, visit.waits_since, visit.reason) == (Status.WAITLIST, NOW, "Results")
    assert trail(db, visit) == [("waits", "")]
    left = leave_list(desk, visit.id, NOW)
    assert waiting_list(desk, (), NOW).places == ()
    with pytest.raises(ChangedMeanwhileError):
        leave_list(desk, visit.id, NOW)
    take_back(desk, left, LATER)
    session = clinic.session(TODAY + timedelta(days=3))
    (vacancy,) = waiting_list(desk, (), NOW).vacancies
    taken = take_vacancy(desk, vacancy, NOW)
    booked = row_of(db, visit.id)
    assert (booked.status, booked.slot_id, booked.waits_since) == (
        Status.BOOKED, session.slots[0], None,
    )  # fmt: skip
    take_back(desk, taken, LATER)
    back = row_of(db, visit.id)
    assert (back.status, back.slot_id, back.waits_since) == (Status.WAITLIST, None, NOW)


def test_waiting_again_keeps_the_turn_and_an_ended_visit_waits_for_nothing(clinic, db, desk, full):
    _, ids = full
    wait_for_earlier(desk, ids[2], Wish(speciality="Surgery"), NOW)
    assert row_of(db, ids[2]).waits_since == NOW - timedelta(hours=1)
    wait_for_earlier(desk, ids[2], None, NOW)
    assert row_of(db, ids[2]).waits_since is None
    assert trail(db, row_of(db, ids[2]))[-1] == ("waits", "no")
    ended = clinic.visit(status=Status.NO_SHOW)
    with pytest.raises(VisitEndedError):
        wait_for_earlier(desk, ended.id, Wish(), NOW)


def test_a_visit_whose_time_has_come_waits_no_more(desk, full):
    assert waiting_list(desk, (), NOW + timedelta(hours=5)).places == ()
