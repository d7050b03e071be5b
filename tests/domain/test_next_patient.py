"""Whom a doctor sees next."""

from dataclasses import replace
from uuid import uuid4

from desktop_app.domain.appointment import Status
from desktop_app.domain.next_patient import next_patient
from tests.ui.days import a_session, a_sheet, a_slot, an_appointment, at

NOW = at("09:20")


def day(*slots, doctor="Dr. Amina Rahman"):
    session = a_session(doctor, list(slots))
    other = a_session("Dr. Chidi Okafor", [a_slot("09:00", an_appointment("Sam Taylor"))])
    return a_sheet(other, session), session.doctor_id


def name_of(sheet, doctor, inside=()):
    found = next_patient(sheet, doctor, inside, NOW)
    return found and (found.appointment.patient, found.waits)


def arrived(name):
    return replace(an_appointment(name), status=Status.ARRIVED)


def test_who_waits_comes_before_who_is_expected_and_by_the_time_of_the_visit():
    sheet, doctor = day(
        a_slot("09:15", an_appointment("Expected"), index=0),
        a_slot("09:45", arrived("Second"), index=1),
        a_slot("09:30", arrived("First"), index=2),
    )
    assert name_of(sheet, doctor) == ("First", True)


def test_a_patient_in_the_video_room_waits():
    booked = an_appointment("Online")
    sheet, doctor = day(a_slot("09:30", an_appointment("Other"), index=0), a_slot("10:00", booked))
    assert name_of(sheet, doctor, {booked.id}) == ("Online", True)


def test_without_anybody_waiting_it_is_who_is_expected_next_and_not_who_never_came():
    sheet, doctor = day(
        a_slot("09:00", an_appointment("Never came"), index=0),
        a_slot("09:30", an_appointment("Next"), index=1),
    )
    assert name_of(sheet, doctor) == ("Next", False)


def test_what_is_over_or_under_way_is_not_next():
    slots = [
        a_slot("09:30", replace(an_appointment(str(status)), status=status), index=number)
        for number, status in enumerate((Status.CHECKED_IN, Status.FULFILLED))
    ]
    sheet, doctor = day(*slots)
    assert name_of(sheet, doctor) is None


def test_other_doctors_patients_are_nobody_here():
    sheet, _ = day(a_slot("09:15", arrived("First")))
    assert next_patient(sheet, uuid4(), (), NOW) is None
