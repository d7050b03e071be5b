"""Booking at the desk: once, every week, who walks in, and beside a visit on purpose."""

import threading
from datetime import time, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import update

from desktop_app.domain.appointment import DayPart, Kind, SlotStatus, Status
from desktop_app.domain.free_slots import Wish
from desktop_app.errors import (
    OvertakenError,
    PatientGoneError,
    ReasonError,
    SlotNotFreeError,
    SlotTakenError,
)
from desktop_app.services.booking import book, book_beside, walk_in, walk_in_beside
from desktop_app.services.booking_actions import NewVisit
from desktop_app.services.free_slots import visits_then
from desktop_app.services.undo import take_back
from desktop_app.storage.models import AppointmentRow, PatientRow, SlotRow
from tests.scenes import NOW, TODAY
from tests.services.looking import trail

LATER = NOW + timedelta(minutes=1)


def wanted(slot_id, patient_id, **fields):
    values = {"kind": Kind.VIDEO, "reason": "Check-up"} | fields
    return NewVisit(slot_id=slot_id, patient_id=patient_id, **values)


def visits(db):
    """All appointments, oldest slot first."""
    with db.read() as tx:
        rows = tx.query(AppointmentRow).outerjoin(SlotRow, SlotRow.id == AppointmentRow.slot_id)
        found = rows.order_by(SlotRow.starts_at, SlotRow.index).all()
        tx.expunge_all()
        return found


def slot_row(db, slot_id):
    with db.read() as tx:
        row = tx.get_one(SlotRow, slot_id)
        tx.expunge(row)
        return row


def test_a_walk_in_is_booked_and_has_arrived_in_one_act_with_one_undo(clinic, db, desk):
    session = clinic.session()
    change = walk_in(desk, wanted(session.slots[1], clinic.patient()), NOW).change
    (visit,) = visits(db)
    assert (visit.status, visit.arrived_at, visit.slot_id) == (
        Status.ARRIVED, NOW, session.slots[1],
    )  # fmt: skip
    assert trail(db, visit) == [
        ("booked", str(session.slots[1])), ("status-changed", "arrived"),
    ]  # fmt: skip
    again = take_back(desk, change, LATER)
    assert visits(db)[0].status is Status.ENTERED_IN_ERROR
    take_back(desk, again, LATER)
    assert (visits(db)[0].status, visits(db)[0].arrived_at) == (Status.ARRIVED, NOW)


def test_a_repeat_is_one_act_and_all_of_it_vanishes_by_one_undo(clinic, db, desk):
    weeks = [clinic.session(TODAY + timedelta(weeks=number)) for number in range(3)]
    slots = [session.slots[1] for session in weeks]
    patient = clinic.patient()
    change = book(
        desk, wanted(slots[0], patient, also_in=tuple(slots[1:]), earlier=Wish()), NOW
    ).change
    made = visits(db)
    assert [visit.slot_id for visit in made] == slots
    assert len({visit.series_id for visit in made}) == 1
    assert made[0].series_id is not None
    assert [visit.waits_since for visit in made] == [NOW, None, None]
    assert trail(db, made[0]) == [("booked", str(slots[0])), ("waits", "")]
    take_back(desk, change, LATER)
    assert {visit.status for visit in visits(db)} == {Status.ENTERED_IN_ERROR}
    book(desk, wanted(slots[2], patient), LATER)  # it is free again


def test_a_repeat_of_which_one_turn_was_taken_meanwhile_books_nothing(clinic, db, desk):
    first, taken = clinic.session(), clinic.visit(day=TODAY + timedelta(weeks=1))
    with pytest.raises(SlotTakenError):
        book(desk, wanted(first.slots[0], clinic.patient(), also_in=(taken.slot_id,)), NOW)
    assert [visit.id for visit in visits(db)] == [taken.id]


def test_an_extra_stands_beside_the_visit_with_an_index_of_its_own(clinic, db, desk):
    visit = clinic.visit()
    change = book_beside(desk, wanted(visit.slot_id, clinic.patient("Chen Wei")), NOW).change
    _, made = visits(db)
    extra, ordinary = slot_row(db, made.slot_id), slot_row(db, visit.slot_id)
    assert extra.extra
    assert (extra.session_id, extra.starts_at, extra.ends_at) == (
        ordinary.session_id, ordinary.starts_at, ordinary.ends_at,
    )  # fmt: skip
    assert extra.index == len(visit.session.slots)
    assert trail(db, made) == [("extra-booked", str(made.slot_id))]
    again = take_back(desk, change, LATER)
    assert slot_row(db, extra.id).status is SlotStatus.WITHDRAWN
    take_back(desk, again, LATER)
    assert slot_row(db, extra.id).status is SlotStatus.FREE
    assert visits(db)[1].status is Status.BOOKED


def test_a_walk_in_beside_has_arrived(clinic, db, desk):
    visit = clinic.visit()
    walk_in_beside(desk, wanted(visit.slot_id, clinic.patient()), NOW)
    made = next(each for each in visits(db) if each.id != visit.id)
    assert (made.status, made.arrived_at) == (Status.ARRIVED, NOW)
    assert slot_row(db, made.slot_id).extra


def test_nothing_is_booked_where_no_session_is(clinic, db, desk):
    patient = clinic.patient()
    with pytest.raises(SlotNotFreeError):
        book_beside(desk, wanted(uuid4(), patient), NOW)
    blocked = clinic.session()
    with db.write() as tx:
        tx.execute(update(SlotRow).values(status=SlotStatus.BLOCKED))
    with pytest.raises(SlotNotFreeError):
        book(desk, wanted(blocked.slots[0], patient), NOW)
    assert visits(db) == []


def test_who_was_merged_meanwhile_is_booked_as_the_one_kept_and_who_is_gone_not_at_all(
    clinic, db, desk
):
    session = clinic.session()
    kept, merged, gone = clinic.patient(), clinic.patient(), clinic.patient()
    with db.write() as tx:
        of = update(PatientRow)
        tx.execute(of.where(PatientRow.id == merged).values(merged_into=kept))
        tx.execute(of.where(PatientRow.id == gone).values(erased_at=NOW))
    book(desk, wanted(session.slots[0], merged), NOW)
    assert [visit.patient_id for visit in visits(db)] == [kept]
    for nobody in (gone, uuid4()):
        with pytest.raises(PatientGoneError):
            book(desk, wanted(session.slots[1], nobody), NOW)
    assert len(visits(db)) == 1


def test_of_desks_that_book_one_slot_at_once_one_wins_and_the_others_are_told(clinic, db, desk):
    session = clinic.session(start=time(15))
    patients = [clinic.patient(f"Patient {number}") for number in range(4)]
    outcomes, ready = [], threading.Barrier(4)

    def book_it(patient):
        ready.wait()
        try:
            book(desk, wanted(session.slots[0], patient), NOW)
            outcomes.append("booked")
        except SlotTakenError as error:
            outcomes.append(error.title)

    desks = [threading.Thread(target=book_it, args=(patient,)) for patient in patients]
    for each in desks:
        each.start()
    for each in desks:
        each.join()
    assert sorted(outcomes) == ["This slot is taken"] * 3 + ["booked"]
    assert len(visits(db)) == 1


def test_an_undo_that_another_desk_has_overtaken_leaves_all_of_a_repeat(clinic, db, desk):
    weeks = [clinic.session(TODAY + timedelta(weeks=number)) for number in range(2)]
    change = book(
        desk, wanted(weeks[0].slots[0], clinic.patient(), also_in=(weeks[1].slots[0],)), NOW
    ).change
    clinic.change(change.appointment_ids[1], reason="Another", version=2)
    with pytest.raises(OvertakenError):
        take_back(desk, change, LATER)
    assert {visit.status for visit in visits(db)} == {Status.BOOKED}


def test_a_reason_is_kept_on_one_line_and_refused_when_it_is_too_long(clinic, db, desk):
    session, patient = clinic.session(), clinic.patient()
    hostile = "Check\x00-up\n<b>now</b>"
    book(desk, wanted(session.slots[0], patient, reason=hostile), NOW)
    assert visits(db)[0].reason == "Check-up <b>now</b>"
    for act in (book, book_beside, walk_in, walk_in_beside):
        with pytest.raises(ReasonError, match="reason"):
            act(desk, wanted(session.slots[1], patient, reason="x" * 201), NOW)
    assert len(visits(db)) == 1


def test_what_is_wished_of_an_earlier_slot_is_kept(clinic, db, desk):
    session = clinic.session()
    wish = Wish(doctor_id=session.doctor_id, speciality="Cardiology", part=DayPart.EVENING)
    book(desk, wanted(session.slots[0], clinic.patient(), earlier=wish), NOW)
    (visit,) = visits(db)
    assert (visit.wish_doctor_id, visit.wish_speciality, visit.wish_part) == (
        session.doctor_id, "Cardiology", DayPart.EVENING,
    )  # fmt: skip


def test_visits_at_the_time_of_any_turn_of_a_repeat_are_told_with_it(clinic, db, desk):
    """By one question, in the transaction that books; whoever asks before hears the same."""
    patient = clinic.patient()
    weeks = [clinic.session(TODAY + timedelta(weeks=number)) for number in range(3)]
    slots = [session.slots[0] for session in weeks]
    okafor = clinic.doctor("Dr. Chidi Okafor")
    last = TODAY + timedelta(weeks=2)
    then = clinic.visit(
        session=clinic.session(last, time(8, 50), doctor_id=okafor), patient_id=patient
    )
    clinic.visit(Status.CANCELLED, session=clinic.session(last, time(9, 5)), patient_id=patient)
    clinic.visit(session=clinic.session(last, time(9, 15)), patient_id=patient)
    clinic.visit(session=clinic.session(last, time(9)))
    repeat = wanted(slots[0], patient, also_in=tuple(slots[1:]))
    asked = visits_then(desk, patient, (repeat.slot_id, *repeat.also_in))
    booked = book(desk, repeat, NOW)
    assert booked.also_then == asked
    assert [(each.starts_at, each.doctor) for each in asked] == [
        (slot_row(db, then.slot_id).starts_at, "Dr. Chidi Okafor")
    ]
    first = visits_then(desk, patient, slots[:1])  # the one just booked
    assert [each.starts_at for each in first] == [slot_row(db, slots[0]).starts_at]
    assert walk_in_beside(desk, wanted(slots[0], patient), NOW).also_then == first
    assert book(desk, wanted(weeks[0].slots[3], patient), NOW).also_then == ()
