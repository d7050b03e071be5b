import re
import threading
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import event, text

from desktop_app.domain.appointment import RoomState, Status
from desktop_app.domain.joining import Role
from desktop_app.domain.room_rule import Parting
from desktop_app.storage import meeting_ids, rooms, shared_rooms
from desktop_app.storage.audit import Author, register
from desktop_app.storage.models import Fate, RoomRow, SessionRoomRow
from tests.locks import await_lock
from tests.scenes import NOW, TODAY, Clinic

DEADLINE_S = 120
LEASE = timedelta(seconds=45)
OURS, THEIRS = "ours", "theirs"


@pytest.fixture
def clinic(db):
    return Clinic(db)


def _intent(db, appointment_id, provider=OURS):
    with db.write() as tx:
        return rooms.add_intent(tx, rooms.lock_owner(tx, appointment_id), provider, NOW, LEASE)


def _live(db, appointment_id, meeting_id, provider=OURS):
    room = _intent(db, appointment_id, provider)
    with db.write() as tx:
        assert rooms.make_live(tx, room.id, meeting_id, NOW)
    return room


def _rotate(tx):
    author = Author(name="reception", installation=uuid4())
    register(tx, author.installation, NOW)
    return rooms.rotate_all(tx, Parting.PROVIDER_CHANGED, NOW, author=author, but=OURS)


def _now(db, room):
    with db.read() as tx:
        return rooms.room_by_id(tx, room.id)


def _generation(db, appointment_id):
    with db.write() as tx:
        return rooms.lock_owner(tx, appointment_id).generation


# -- the owner -----------------------------------------------------------------------------------


def test_an_owner_is_what_the_room_rule_asks(clinic, db):
    visit = clinic.visit(status=Status.ARRIVED)
    with db.write() as tx:
        owner = rooms.lock_owner(tx, visit.id)
    assert (owner.id, owner.status, owner.generation) == (visit.id, Status.ARRIVED, 1)
    assert (owner.day, owner.doctor_id) == (TODAY, visit.session.doctor_id)


def test_there_is_no_owner_of_an_unknown_id(db):
    with db.write() as tx:
        assert rooms.lock_owner(tx, uuid4()) is None


def test_an_owner_that_moves_while_we_wait_is_read_where_it_went(clinic, db):
    visit = clinic.visit()
    tomorrow = clinic.session(TODAY + timedelta(days=1))
    seen = []
    asked = threading.Event()

    def note(_connection, _cursor, statement, *_rest):
        if "appointments" in statement or "BEGIN" in statement:
            asked.set()

    def wait_for_it():
        with db.write() as tx:
            seen.append(rooms.lock_owner(tx, visit.id))

    with db.write() as tx:
        rooms.lock_owner(tx, visit.id)
        event.listen(db.engine, "before_cursor_execute", note)
        thread = threading.Thread(target=wait_for_it)
        thread.start()
        assert asked.wait(DEADLINE_S)
        await_lock(tx)
        event.remove(db.engine, "before_cursor_execute", note)
        tx.execute(
            text("UPDATE appointments SET slot_id = :slot"),
            {"slot": tomorrow.slots[0].hex if db.is_sqlite else tomorrow.slots[0]},
        )
    thread.join(DEADLINE_S)
    assert (seen[0].day, seen[0].doctor_id) == (TODAY + timedelta(days=1), tomorrow.doctor_id)
    assert seen[0].ends_at is not None


# -- making rooms --------------------------------------------------------------------------------


def test_an_intent_has_a_random_reference_and_a_random_code_for_every_role(clinic, db):
    made = [_intent(db, clinic.visit().id) for _ in range(3)]
    references = {room.reference for room in made}
    codes = [code for room in made for code in room.codes.values()]
    assert len(references) == 3
    assert all(re.fullmatch("[0-9a-f]{32}", reference) for reference in references)
    assert all(set(room.codes) == set(Role) for room in made)
    assert len(set(codes)) == len(codes) == 3 * len(Role)
    assert all(re.fullmatch("[0-9a-f]{20}", code) for code in codes)
    assert {room.state for room in made} == {RoomState.INTENT}


def test_an_intent_becomes_live_once(clinic, db):
    room = _intent(db, clinic.visit().id)
    with db.write() as tx:
        assert rooms.make_live(tx, room.id, "aaaa-bbbb-cccc", NOW)
    assert _now(db, room).meeting_id == "aaaa-bbbb-cccc"
    with pytest.raises(LookupError), db.write() as tx:
        rooms.make_live(tx, room.id, "aaaa-bbbb-dddd", NOW)
    with db.write() as tx:  # and what failed did not use the other ID up
        assert meeting_ids.take(tx, "aaaa-bbbb-dddd", Fate.DROPPED, NOW)


@pytest.mark.parametrize("seen", ["live", "closed", "imported", "dropped", "shared"])
def test_a_meeting_id_that_was_ever_seen_is_not_adopted(clinic, db, seen):
    other = clinic.visit(meeting_id="aaaa-bbbb-cccc" if seen == "imported" else None)
    if seen in {"live", "closed"}:
        room = _live(db, other.id, "aaaa-bbbb-cccc")
    with db.write() as tx:
        if seen == "closed":
            rooms.retire(tx, rooms.lock_owner(tx, other.id), room.id, Parting.GONE, NOW)
        elif seen in {"dropped", "shared"}:
            meeting_ids.take(tx, "aaaa-bbbb-cccc", Fate(seen), NOW)
    room, third = _intent(db, clinic.visit().id), clinic.visit()
    with db.write() as tx:
        assert not rooms.make_live(tx, room.id, "aaaa-bbbb-cccc", NOW)
        assert rooms.add_imported(tx, third.id, "aaaa-bbbb-cccc", NOW) is None
    assert _now(db, room) == room


def test_two_that_save_one_meeting_id_at_once_do_not_both_get_it(clinic, db):
    ids = [_intent(db, clinic.visit().id).id for _ in range(2)]
    won = []
    begun = threading.Event()

    def save_second():
        begun.set()
        with db.write() as tx:
            won.append(rooms.make_live(tx, ids[1], "aaaa-bbbb-cccc", NOW))

    with db.write() as tx:
        won.append(rooms.make_live(tx, ids[0], "aaaa-bbbb-cccc", NOW))
        thread = threading.Thread(target=save_second)
        thread.start()
        assert begun.wait(DEADLINE_S)
        await_lock(tx)
    thread.join(DEADLINE_S)
    assert won == [True, False]


def test_dropping_a_meeting_id_twice_is_dropping_it_once(db):
    with db.write() as tx:
        assert meeting_ids.take(tx, "aaaa-bbbb-cccc", Fate.DROPPED, NOW)
        assert not meeting_ids.take(tx, "aaaa-bbbb-cccc", Fate.DROPPED, NOW)


# -- leaving rooms -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("leave", "state"),
    [
        (lambda tx, *room: rooms.retire(tx, *room, Parting.GONE, NOW), RoomState.RETIRED),
        (lambda tx, *room: rooms.quarantine(tx, *room, "x", NOW), RoomState.QUARANTINED),
    ],
    ids=["retired", "quarantined"],
)
def test_a_room_that_is_left_makes_place_for_the_next_generations(clinic, db, leave, state):
    visit = clinic.visit()
    room = _live(db, visit.id, "aaaa-bbbb-cccc")
    with db.write() as tx:
        leave(tx, rooms.lock_owner(tx, visit.id), room.id)
    assert _now(db, room).state is state
    assert _generation(db, visit.id) == 2
    with db.read() as tx:
        assert meeting_ids.owner_of(tx, "aaaa-bbbb-cccc") is None
    assert _live(db, visit.id, "aaaa-bbbb-dddd").generation == 2


def test_choosing_another_service_rotates_its_rooms_and_no_others(clinic, db):
    live, intent, mine, unproved, never = (clinic.visit() for _ in range(5))
    _live(db, live.id, "aaaa-bbbb-cccc", THEIRS)
    _intent(db, intent.id, THEIRS)
    _live(db, mine.id, "aaaa-bbbb-dddd", OURS)
    with db.write() as tx:
        rooms.add_imported(tx, unproved.id, "aaaa-bbbb-eeee", NOW)
        ad_hoc = rooms.add_ad_hoc(tx, "test", "reception", THEIRS, NOW, LEASE)
        assert _rotate(tx) == 2
    generations = [_generation(db, one.id) for one in (live, intent, mine, unproved, never)]
    assert generations == [2, 2, 1, 1, 1]
    assert _now(db, ad_hoc).state is RoomState.RETIRED
    with db.write() as tx:
        assert _rotate(tx) == 0


def test_choosing_a_service_while_a_room_opens_makes_neither_give_up(clinic, db):
    visit = clinic.visit()
    room = _live(db, visit.id, "aaaa-bbbb-cccc", THEIRS)
    failures = []

    def choose():
        try:
            with db.write() as tx:
                _rotate(tx)
        except Exception as error:  # noqa: BLE001 - shown below
            failures.append(error)

    with db.write() as tx:
        rooms.lock_owner(tx, visit.id)
        thread = threading.Thread(target=choose)
        thread.start()
        await_lock(tx)
        rooms.prove(tx, room.id, THEIRS, NOW)
    thread.join(DEADLINE_S)
    assert failures == []
    assert _now(db, room).state is RoomState.RETIRED


# -- looking rooms up ----------------------------------------------------------------------------


def test_a_meeting_id_leads_to_its_visit_while_its_room_is_live_and_confirmed(clinic, db):
    visit, unproved = clinic.visit(), clinic.visit(meeting_id="aaaa-bbbb-eeee")
    _live(db, visit.id, "aaaa-bbbb-cccc")
    with db.write() as tx:
        meeting_ids.take(tx, "aaaa-bbbb-dddd", Fate.DROPPED, NOW)
    with db.read() as tx:
        assert meeting_ids.owner_of(tx, "aaaa-bbbb-cccc") == visit.id
        assert meeting_ids.owner_of(tx, "aaaa-bbbb-dddd") is None
        assert meeting_ids.owner_of(tx, "aaaa-bbbb-eeee") is None
        assert meeting_ids.owner_of(tx, "zzzz-zzzz-zzzz") is None
    assert unproved


def test_a_sessions_shared_room_is_off_until_the_clinic_allows_it(clinic, db):
    session = clinic.session()
    with db.write() as tx:
        assert shared_rooms.shared_room(tx, session.id) is None
        assert not shared_rooms.allow_shared(tx, session.id, allowed=True)  # it has none
        meeting_ids.take(tx, "aaaa-bbbb-cccc", Fate.SHARED, NOW)
        tx.add(SessionRoomRow(session_id=session.id, meeting_id="aaaa-bbbb-cccc"))
    seen = []
    for allowed in (False, True, False):
        with db.write() as tx:
            if seen:
                assert shared_rooms.allow_shared(tx, session.id, allowed=allowed)
            seen.append(shared_rooms.shared_room(tx, session.id))
    assert [one.allowed for one in seen] == [False, True, False]
    assert {one.meeting_id for one in seen} == {"aaaa-bbbb-cccc"}


def test_only_a_reference_of_ours_is_one(clinic, db):
    room = _intent(db, clinic.visit().id)
    with db.read() as tx:
        assert meeting_ids.is_reference(tx, room.reference)
        assert not meeting_ids.is_reference(tx, "somebody-elses")
        assert tx.query(RoomRow).count() == 1
