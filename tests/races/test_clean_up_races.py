"""Clean-ups and desks at the same moment: real processes, and the real service as the witness."""

from collections import Counter
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from desktop_app.domain.appointment import CURRENT, RoomState
from desktop_app.services.clean_up import LEASE
from desktop_app.storage import rooms
from desktop_app.storage.audit import register
from desktop_app.storage.models import AppointmentRow, AuditRow, RoomRow
from tests.races.endings import clean_up_at, do_anything, open_and_leave, take_and_die
from tests.races.race import FailedAtDeskError, race
from tests.scenes import NOW, Clinic

DESKS = 4
ROOMS = 6
ROUNDS = 6


@pytest.fixture
def where(db, db_url, service):
    """What a desk needs to know: URL, endpoint, key, secret, installations."""
    installations = (uuid4(), uuid4())
    with db.write() as tx:
        for installation in installations:
            register(tx, installation, NOW)
    endpoint = service.endpoint
    return db_url, endpoint.url, endpoint.api_key, endpoint.secret, installations


@pytest.fixture
def visits(db):
    clinic = Clinic(db)
    session = clinic.session(slots=ROOMS, minutes=1)
    return [clinic.visit(session=session, slot=slot).id for slot in range(ROOMS)]


def at_service(service):
    """Every room the service made: whether it is closed, by our reference."""
    answer = service.get("/v2/rooms?page=1&perPage=100").json()
    assert answer["pageInfo"]["lastPage"] == 1
    return {room["customRoomId"]: room["disabled"] for room in answer["data"]}


def every_room(db):
    with db.read() as tx:
        rows = tx.scalars(select(RoomRow)).all()
        tx.expunge_all()
        return rows


@pytest.mark.timeout(600)
def test_clean_ups_that_race_close_each_room_once(db, where, service, visits):
    with race(DESKS) as desks:
        for visit in visits:
            desks.map(open_and_leave, where, visit)
        done = desks.map(clean_up_at, where, NOW)
        again = desks.map(clean_up_at, where, NOW)
    closed = [room for run in done for room in run.closed]
    assert sorted(closed) == sorted({room.id for room in every_room(db)})
    assert not any(run.closed for run in again)
    assert all(at_service(service).values())
    with db.read() as tx:
        deeds = tx.scalars(select(AuditRow.room_id).where(AuditRow.action == "room-closed")).all()
    assert Counter(deeds) == Counter(closed)


@pytest.mark.timeout(600)
def test_no_clean_up_touches_a_room_in_use_whatever_the_desks_do(db, where, service, visits):
    with race(DESKS) as desks:
        for turn in range(ROUNDS):
            now = NOW + timedelta(minutes=2 * turn)  # longer than the grace of a cancellation
            desks.map(do_anything, where, visits, now)
            closed = at_service(service)
            for room in every_room(db):
                if room.state in CURRENT:
                    assert not closed.get(room.custom_room_id, False)
                if room.state is RoomState.DEAD and room.meeting_id:
                    assert closed[room.custom_room_id]
        for hours in (1, 2, 25, 26):
            desks.map(clean_up_at, where, NOW + timedelta(hours=hours))
    meetings = [room.meeting_id for room in every_room(db) if room.meeting_id]
    assert len(meetings) == len(set(meetings))
    assert meetings
    held = {room.custom_room_id for room in every_room(db) if room.state in CURRENT}
    assert {key for key, is_closed in at_service(service).items() if not is_closed} == held
    assert _generations_fit(db)


def _generations_fit(db):
    """Whether every current room is of its visit's current generation."""
    with db.read() as tx:
        current = dict(tx.execute(select(AppointmentRow.id, AppointmentRow.room_generation)).all())
    return all(
        current[room.appointment_id] == room.generation
        for room in every_room(db)
        if room.state in CURRENT
    )


@pytest.mark.timeout(600)
def test_a_clean_up_that_was_killed_is_taken_up_after_its_lease(db, where, service, visits):
    with race(2) as desks:
        desks.map(open_and_leave, where, visits[0])
    with race(1) as desks, pytest.raises(FailedAtDeskError, match="gone"):
        desks.map(take_and_die, where, NOW)
    with race(2) as desks:
        early = desks.map(clean_up_at, where, NOW + LEASE / 2)
        late = desks.map(clean_up_at, where, NOW + LEASE)
    assert [run.closed for run in early] == [(), ()]
    assert sum(len(run.closed) for run in late) == 1
    assert all(at_service(service).values())
    with db.write() as tx:
        assert rooms.lock_owner(tx, visits[0]).generation == 2
