from datetime import timedelta

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DatabaseError

from desktop_app.domain.joining import Role
from desktop_app.domain.presence import Stay
from desktop_app.domain.room_rule import Parting
from desktop_app.storage import rooms
from desktop_app.storage.models import RoomParticipantRow, SightingRow
from desktop_app.storage.sightings import keep_stays, patients_out, rooms_to_watch
from tests.scenes import NOW, TODAY, Clinic
from tests.storage.rows import live_room

LATER, LATEST = NOW + timedelta(minutes=4), NOW + timedelta(minutes=9)


def a_stay(who="code-1", since=NOW, until=None, session="s-1"):
    return Stay(participant_id=who, session_id=session, joined_at=since, left_at=until)


@pytest.fixture
def clinic(db):
    return Clinic(db)


@pytest.fixture
def room(db, clinic):
    return live_room(db, clinic.visit().id, "aaaa-bbbb-cccc")


def kept(db):
    columns = SightingRow.participant_id, SightingRow.joined_at, SightingRow.left_at
    with db.read() as tx:
        found = tx.execute(select(*columns).order_by(*columns[:2])).all()
    return [tuple(row) for row in found]


def keep(db, room, *stays):
    with db.write() as tx:
        keep_stays(tx, room, stays)


def test_a_stay_is_kept_once_however_often_it_is_told(db, room):
    for _ in range(2):
        keep(db, room, a_stay(), a_stay("code-2", LATER, LATEST))
    assert kept(db) == [("code-1", NOW, None), ("code-2", LATER, LATEST)]


def test_the_end_of_a_stay_is_noted_once(db, room):
    keep(db, room, a_stay())
    keep(db, room, a_stay(until=LATER))
    keep(db, room, a_stay(until=LATEST))
    keep(db, room, a_stay())
    assert kept(db) == [("code-1", NOW, LATER)]


def test_somebody_who_comes_again_has_two_stays(db, room):
    keep(db, room, a_stay(until=LATER), a_stay(since=LATEST))
    assert kept(db) == [("code-1", NOW, LATER), ("code-1", LATEST, None)]


def test_nobody_is_no_stay(db, room):
    keep(db, room)
    assert kept(db) == []


@pytest.mark.parametrize(
    "forging",
    [delete(SightingRow), update(SightingRow).values(left_at=LATEST)],
    ids=["delete", "another_end"],
)
def test_who_was_seen_stays_known(db, room, forging):
    keep(db, room, a_stay(until=LATER))
    with pytest.raises(DatabaseError), db.write() as tx:
        tx.execute(forging)
    assert kept(db) == [("code-1", NOW, LATER)]


# -- reading ---


def watched(db, *meeting_ids):
    with db.read() as tx:
        return {room.meeting_id: room for room in rooms_to_watch(tx, meeting_ids)}


def codes(db, room):
    with db.read() as tx:
        return rooms.room_by_id(tx, room).codes


def test_our_rooms_are_found_by_meeting_id_and_by_who_was_not_seen_leaving(db, clinic, room):
    other, third = clinic.visit(), clinic.visit()
    live_room(db, other.id, "aaaa-aaaa-aaaa")
    live_room(db, third.id, "bbbb-bbbb-bbbb")
    keep(db, room, a_stay(), a_stay("code-2", LATER, LATEST))
    found = watched(db, "aaaa-aaaa-aaaa", "theirs")
    assert set(found) == {"aaaa-aaaa-aaaa", "aaaa-bbbb-cccc"}
    assert found["aaaa-bbbb-cccc"].stays == (a_stay(), a_stay("code-2", LATER, LATEST))
    one = found["aaaa-aaaa-aaaa"]
    assert (one.appointment_id, one.doctor_id) == (other.id, other.session.doctor_id)
    assert (one.is_current, one.stays, one.invited.old_links) == (True, (), False)


def test_a_room_that_was_given_up_is_watched_and_known_as_such(db, clinic):
    visit = clinic.visit()
    live_room(db, visit.id, "aaaa-bbbb-cccc")
    with db.write() as tx:
        owner = rooms.lock_owner(tx, visit.id)
        rooms.retire(tx, owner, rooms.room_of(tx, owner).id, Parting.REVOKED, NOW)
    (room,) = watched(db, "aaaa-bbbb-cccc").values()
    assert not room.is_current


def test_whom_a_room_expects_is_told_by_its_codes_and_the_links_given(db, clinic, room):
    code = codes(db, room)[Role.GUEST_2]
    with db.write() as tx:
        of_code = update(RoomParticipantRow).where(RoomParticipantRow.code == code)
        tx.execute(of_code.values(given_to="relative", given_at=NOW))
    invited = watched(db, "aaaa-bbbb-cccc")["aaaa-bbbb-cccc"].invited
    assert invited.roles == {code: role for role, code in codes(db, room).items()}
    assert invited.given == {Role.GUEST_2}


def test_an_imported_room_is_known_as_one(db, clinic):
    clinic.visit(meeting_id="aaaa-bbbb-cccc")
    assert watched(db, "aaaa-bbbb-cccc")["aaaa-bbbb-cccc"].invited.old_links


def test_only_a_patient_of_the_day_has_left_and_only_the_present_room(db, clinic):
    day = clinic.session()
    visit = clinic.visit(session=day)
    room = live_room(db, visit.id, "aaaa-bbbb-cccc")
    of_room = codes(db, room)
    keep(db, room, a_stay(of_room[Role.DOCTOR], NOW, LATEST))
    with db.read() as tx:
        assert patients_out(tx, TODAY) == {}
    keep(db, room, a_stay(of_room[Role.PATIENT], NOW, LATER))
    with db.read() as tx:
        assert patients_out(tx, TODAY) == {visit.id: LATER}
        assert patients_out(tx, TODAY + timedelta(days=1)) == {}
    with db.write() as tx:
        rooms.retire(tx, rooms.lock_owner(tx, visit.id), room, Parting.REVOKED, NOW)
    with db.read() as tx:
        assert patients_out(tx, TODAY) == {}
