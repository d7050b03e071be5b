"""Patient and doctor who are seen in the room together make the visit stand so: once, recorded."""

from datetime import timedelta

import pytest

from desktop_app.domain.appointment import Status
from desktop_app.services.call_seen import note_call
from desktop_app.services.undo import take_back
from desktop_app.services.visit_changes import set_status
from desktop_app.storage.models import AppointmentRow
from tests.scenes import NOW
from tests.services.looking import trail

MINUTE = timedelta(minutes=1)
CAME, BEGAN = NOW - 4 * MINUTE, NOW - MINUTE


def row_of(db, visit):
    with db.read() as tx:
        row = tx.get_one(AppointmentRow, visit.id)
        tx.expunge(row)
        return row


def seen(desk, visit, now=NOW):
    return note_call(desk, visit.id, CAME, BEGAN, now)


def test_a_call_says_when_the_patient_came_and_when_it_began(clinic, db, desk):
    visit = clinic.visit()
    seen(desk, visit)
    row = row_of(db, visit)
    assert (row.status, row.status_since) == (Status.CHECKED_IN, BEGAN)
    assert (row.arrived_at, row.started_at) == (CAME, BEGAN)
    assert trail(db, visit)[-1][0] == "call-seen"


def test_an_arrival_that_was_noted_is_kept(clinic, db, desk):
    visit = clinic.visit()
    set_status(desk, visit.id, Status.ARRIVED, NOW - 9 * MINUTE)
    seen(desk, visit)
    assert row_of(db, visit).arrived_at == NOW - 9 * MINUTE


def test_several_desks_that_see_it_write_it_once(clinic, db, desk):
    visit = clinic.visit()
    assert [seen(desk, visit) is not None for _ in range(3)] == [True, False, False]
    assert [deed for deed, _ in trail(db, visit)].count("call-seen") == 1


def test_what_a_person_took_back_is_not_written_again(clinic, db, desk):
    visit = clinic.visit()
    take_back(desk, seen(desk, visit), NOW)
    row = row_of(db, visit)
    assert (row.status, row.arrived_at, row.started_at) == (Status.BOOKED, None, None)
    assert seen(desk, visit, NOW + MINUTE) is None
    assert row_of(db, visit).status is Status.BOOKED


@pytest.mark.parametrize(
    "status", [each for each in Status if each not in {Status.BOOKED, Status.ARRIVED}]
)
def test_a_visit_that_is_past_it_stays_where_it_stands(clinic, db, desk, status):
    visit = clinic.visit(status=status)
    assert seen(desk, visit) is None
    assert row_of(db, visit).status is status
