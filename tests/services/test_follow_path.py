import pytest

from desktop_app.domain.appointment import Status
from desktop_app.domain.join_route import NewRoute
from desktop_app.domain.joining import SharedRoom
from desktop_app.domain.room_rule import Parting
from desktop_app.errors import PathRefusedError, SharedRoomError
from desktop_app.services.follow_path import follow, select
from desktop_app.services.shared_room import allow_shared_room
from desktop_app.storage import meeting_ids, rooms
from desktop_app.storage.models import Fate, SessionRoomRow
from tests.scenes import NOW, Clinic, desk_at

OLD = "671f0a2b9c1d4e0012ab3401"


@pytest.fixture
def clinic(db):
    return Clinic(db)


@pytest.fixture
def desk(db):
    return desk_at(db, None)


def test_an_old_path_means_whoever_holds_that_slot(clinic, desk):
    session = clinic.session(external_id=OLD)
    visit = clinic.visit(session=session, slot=2)
    assert follow(desk, f"/video-consultation/appointment/{OLD}/2") == visit.id
    assert follow(desk, f"/video-consultation/appointment/{session.id}/2") == visit.id


def test_a_slot_given_to_somebody_else_means_the_new_appointment(clinic, desk):
    session = clinic.session(external_id=OLD)
    clinic.visit(session=session, slot=1, status=Status.CANCELLED)
    heir = clinic.visit(session=session, slot=1)
    assert follow(desk, f"/video-consultation/appointment/{OLD}/1") == heir.id


def test_a_free_slot_and_an_unknown_session_are_refused_in_words(clinic, desk):
    session = clinic.session(external_id=OLD)
    for path in (f"appointment/{session.id}/3", "appointment/unknown/0"):
        with pytest.raises(PathRefusedError):
            follow(desk, f"/video-consultation/{path}")


def test_a_meeting_id_means_its_appointment_only_while_that_room_is_live(db, clinic, desk):
    visit = clinic.visit()
    with db.write() as tx:
        owner = rooms.lock_owner(tx, visit.id)
        room = rooms.add_intent(tx, owner, "f", NOW, NOW - NOW)
        rooms.make_live(tx, room.id, "abcd-efgh-ijkl", NOW)
    assert follow(desk, "/video-consultation/abcd-efgh-ijkl") == visit.id
    with db.write() as tx:
        rooms.retire(tx, rooms.lock_owner(tx, visit.id), room.id, Parting.GONE, NOW)
    with pytest.raises(PathRefusedError):
        follow(desk, "/video-consultation/abcd-efgh-ijkl")


def test_an_unproved_and_an_unknown_meeting_id_are_refused(clinic, desk):
    clinic.visit(meeting_id="aaaa-bbbb-cccc")
    for meeting_id in ("aaaa-bbbb-cccc", "zzzz-zzzz-zzzz"):
        with pytest.raises(PathRefusedError):
            follow(desk, f"/video-consultation/{meeting_id}")


def test_a_shared_room_is_refused_until_the_clinic_allows_it_for_that_session(db, clinic, desk):
    session = clinic.session(external_id=OLD)
    with db.write() as tx:
        meeting_ids.take(tx, "zz9y-shar-ed00", Fate.SHARED, NOW)
        tx.add(SessionRoomRow(session_id=session.id, meeting_id="zz9y-shar-ed00", allowed=False))
    path = f"/video-consultation/session/{OLD}"
    with pytest.raises(SharedRoomError):
        follow(desk, path)
    allow_shared_room(desk, session.id, NOW, allowed=True)
    assert follow(desk, path) == SharedRoom(
        session_id=session.id, meeting_id="zz9y-shar-ed00", allowed=True
    )
    allow_shared_room(desk, session.id, NOW, allowed=False)
    with pytest.raises(SharedRoomError):
        follow(desk, path)


def test_a_path_that_names_nothing_is_a_new_room_and_no_row_to_select(desk):
    assert follow(desk, "/video-consultation") == NewRoute()
    with pytest.raises(PathRefusedError):
        select(desk, "/video-consultation")
