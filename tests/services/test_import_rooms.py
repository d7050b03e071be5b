"""An import that changes visits: their rooms follow by the same rule as at the desk."""

from datetime import timedelta

import pytest

from desktop_app.domain.appointment import RoomState
from desktop_app.domain.room_rule import Parting
from desktop_app.services.import_file import apply_import
from desktop_app.storage.models import AppointmentRow, RoomRow
from tests.services.importing import Importing, sheet

ROOM = "abc-aaaa-bbbb"
HEAD = "Date,Start,Duration,Patient,DOB,Doctor,Status,Appointment ID,Meeting ID,Type"


@pytest.fixture
def clinic(db, tmp_path):
    return Importing(db, tmp_path)


def line(start="09:00", doctor="Bell", status="booked", kind="video", room=ROOM):
    return sheet(
        f"2026-11-23,{start},15,Ann,1980-01-01,Dr. {doctor},{status},v1,{room},{kind}", head=HEAD
    )


def room_of(clinic):
    [room] = clinic.rows(RoomRow)
    return room


def generation(clinic):
    [visit] = clinic.rows(AppointmentRow)
    return visit.room_generation


@pytest.fixture
def booked(clinic):
    """Ann's video visit at Dr. Bell, 09:00, with a room of the old system."""
    clinic.take(line())
    assert room_of(clinic).state is RoomState.UNPROVED
    return clinic


def test_another_time_with_the_same_doctor_keeps_the_room(booked):
    booked.take(line(start="10:30"))
    assert (room_of(booked).state, generation(booked)) == (RoomState.UNPROVED, 1)


def test_another_doctor_gets_another_room(booked):
    booked.take(line(doctor="Carver"))
    assert room_of(booked).retired_for is Parting.OTHER_DOCTOR
    assert (room_of(booked).state, generation(booked)) == (RoomState.RETIRED, 2)
    assert ("room-retired", "other-doctor") in booked.audited()


def test_a_telephone_visit_loses_its_room_at_once(booked):
    booked.take(line(kind="phone"))
    assert room_of(booked).retired_for is Parting.NOT_VIDEO
    assert (room_of(booked).state, generation(booked)) == (RoomState.RETIRED, 2)


@pytest.mark.parametrize(
    ("status", "why", "grace"),
    [
        ("cancelled", Parting.CANCELLED, timedelta(seconds=60)),
        ("noshow", Parting.MISSED, timedelta(minutes=7)),
        ("fulfilled", Parting.FINISHED, timedelta(minutes=7)),
    ],
    ids=["cancelled", "missed", "finished"],
)
def test_a_visit_that_is_over_gives_its_room_the_clinics_grace(booked, status, why, grace):
    preview = booked.preview(line(status=status))
    when = {"author": booked.author, "now": booked.now, "visit_grace": timedelta(minutes=7)}
    apply_import(booked.db, booked.zone, preview, **when)
    room = room_of(booked)
    assert (room.state, room.retired_for) == (RoomState.UNPROVED, why)
    assert room.retire_at == booked.now + grace
    assert ("room-retiring", why) in booked.audited()


def test_what_is_taken_back_in_time_is_the_same_room(booked):
    booked.take(line(status="noshow"))
    booked.take(line())  # five minutes later
    room = room_of(booked)
    assert (room.state, room.retire_at, room.retired_for) == (RoomState.UNPROVED, None, None)
    assert booked.audited()[-1] == ("room-revived", "")


def test_what_is_taken_back_too_late_is_another(booked):
    booked.take(line(status="cancelled"))
    booked.take(line())  # five minutes later
    assert (room_of(booked).state, generation(booked)) == (RoomState.RETIRED, 2)
    assert booked.audited()[-1] == ("room-retired", "cancelled")


def test_an_import_that_says_nothing_new_leaves_rooms_and_trail_alone(booked):
    before = booked.all_rows()
    booked.take(line())
    assert booked.all_rows() == before


def test_a_room_that_others_share_after_all_is_left_and_never_closed_by_us(booked):
    both = sheet(
        f"2026-11-23,11:00,15,Bo,1980-01-01,Dr. Bell,booked,v2,{ROOM},video",
        f"2026-11-23,11:15,15,Cy,1980-01-01,Dr. Bell,booked,v3,{ROOM},video",
        head=HEAD,
    )
    booked.take(both)
    room = room_of(booked)
    assert (room.state, room.retired_for) == (RoomState.RETIRED, Parting.SHARED)
