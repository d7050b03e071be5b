"""Which rooms have had their time, who leases one to shut it, and what a restore does to all."""

from datetime import timedelta
from uuid import uuid4

import pytest

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import RoomState
from desktop_app.domain.room_rule import Parting
from desktop_app.storage import room_closing, room_endings, room_list, rooms
from desktop_app.storage.audit import Author, record, register
from desktop_app.storage.models import RoomRow
from desktop_app.storage.room_closing import Keys
from tests.scenes import NOW, ZONE, Clinic
from tests.services.looking import generation_of, trail
from tests.storage.rows import live_room

OURS = "print"  # the provider of tests.storage.rows
MOMENT = timedelta(milliseconds=1)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
KEYS = Keys(fingerprint=OURS, unproved=False)
LEASE = timedelta(seconds=45)


@pytest.fixture
def clinic(db):
    return Clinic(db)


@pytest.fixture
def author(db):
    author = Author(name="reception", installation=uuid4())
    with db.write() as tx:
        register(tx, author.installation, NOW)
    return author


def state_of(db, room_id):
    with db.read() as tx:
        return rooms.room_by_id(tx, room_id).state


def left_room(db, visit, number, now=NOW):
    room_id = live_room(db, visit.id, f"aaaa-bbbb-{number:04}")
    with db.write() as tx:
        rooms.retire(tx, rooms.lock_owner(tx, visit.id), room_id, Parting.REVOKED, now)
    return room_id


def taken(db, run, now=NOW, keys=KEYS, of=None):
    with db.write() as tx:
        room = room_closing.take(tx, keys, run, now + LEASE, now, of)
        return room and room.id


# -- rotating everything --------------------------------------------------------------------------


def test_a_restore_rotates_every_current_room_those_that_no_key_has_proved_too(clinic, db, author):
    live, unproved, intent, never = (
        clinic.visit(),
        clinic.visit(meeting_id="aaaa-bbbb-old1"),
        clinic.visit(),
        clinic.visit(),
    )
    kept = live_room(db, live.id, "aaaa-bbbb-cccc")
    with db.write() as tx:
        rooms.add_intent(tx, rooms.lock_owner(tx, intent.id), OURS, NOW, LEASE)
        ad_hoc = rooms.add_ad_hoc(tx, "test", "reception", OURS, NOW, LEASE)
        assert rooms.rotate_all(tx, Parting.RESTORED, NOW, author=author) == 3
    assert [generation_of(db, visit) for visit in (live, unproved, intent, never)] == [2, 2, 2, 1]
    assert state_of(db, kept) is state_of(db, ad_hoc.id) is RoomState.RETIRED
    for visit in (live, unproved, intent):
        assert trail(db, visit) == [("room-retired", "restored")]
    with db.read() as tx:
        assert {row.retired_for for row in tx.query(RoomRow)} == {Parting.RESTORED}
    with db.write() as tx:
        assert rooms.rotate_all(tx, Parting.RESTORED, NOW, author=author) == 0


# -- rooms that have had their time ---------------------------------------------------------------


def test_an_overdue_room_is_one_whose_grace_has_ended(clinic, db):
    visit = clinic.visit()
    room_id = live_room(db, visit.id, "aaaa-bbbb-cccc")
    with db.write() as tx:
        tx.get_one(RoomRow, room_id).retire_at = NOW
    with db.read() as tx:
        assert room_endings.overdue(tx, NOW - MOMENT) == ()
        assert room_endings.overdue(tx, NOW) == (visit.id,)
    with db.write() as tx:
        rooms.retire(tx, rooms.lock_owner(tx, visit.id), room_id, Parting.CANCELLED, NOW)
    with db.read() as tx:
        assert room_endings.overdue(tx, NOW) == ()


def test_a_spent_room_is_one_whose_every_link_has_expired(clinic, db, author):
    visit, waiting = clinic.visit(), clinic.visit(meeting_id="aaaa-bbbb-old1")
    room_id = live_room(db, visit.id, "aaaa-bbbb-cccc")
    tomorrow = NOW + DAY
    with db.read() as tx:
        assert room_endings.spent(tx, ZONE, NOW + 2 * HOUR) == ()
        spent = room_endings.spent(tx, ZONE, tomorrow)
        assert {room.appointment_id for room in spent} == {visit.id, waiting.id}
        assert room_endings.is_spent(tx, room_id, ZONE, tomorrow)
    with db.write() as tx:  # a link was copied an hour ago
        record(
            tx,
            author,
            Action.LINK_COPIED,
            tomorrow - HOUR,
            appointment_id=visit.id,
            room_id=room_id,
        )
    with db.read() as tx:
        assert not room_endings.is_spent(tx, room_id, ZONE, tomorrow)
        assert room_endings.is_spent(tx, room_id, ZONE, tomorrow + HOUR)


# -- leases ---------------------------------------------------------------------------------------


def test_a_room_is_leased_once_until_the_lease_ends_or_is_given_back(clinic, db):
    room_id = left_room(db, clinic.visit(), 1)
    first, second = uuid4(), uuid4()
    assert taken(db, first) == room_id
    assert taken(db, second) is None
    assert taken(db, second, NOW + LEASE - MOMENT) is None
    assert taken(db, second, NOW + LEASE) == room_id
    with db.write() as tx:  # the first has come back too late
        assert not room_closing.close(tx, room_id, first, NOW + LEASE)
        assert not room_closing.put_off(tx, room_id, first, NOW + DAY, None)
        assert room_closing.put_off(tx, room_id, second, NOW + HOUR, None)
    assert taken(db, first, NOW + HOUR - MOMENT) is None
    assert taken(db, first, NOW + HOUR) == room_id


def test_rooms_are_taken_in_the_order_in_which_they_wait(clinic, db):
    visits = [clinic.visit() for _ in range(3)]
    made = [left_room(db, visit, n, NOW - n * HOUR) for n, visit in enumerate(visits)]
    run = uuid4()
    assert [taken(db, run) for _ in range(4)] == [*reversed(made), None]


def test_a_rooms_of_one_visit_are_taken_alone_when_that_is_asked(clinic, db):
    visits = [clinic.visit() for _ in range(2)]
    made = [left_room(db, visit, n) for n, visit in enumerate(visits)]
    run = uuid4()
    assert [taken(db, run, of=visits[1].id) for _ in range(2)] == [made[1], None]


@pytest.mark.parametrize("state", [RoomState.UNPROVED, RoomState.INTENT, RoomState.LIVE])
def test_a_current_room_is_never_taken(clinic, db, state):
    visit = clinic.visit(meeting_id="aaaa-bbbb-old1" if state is RoomState.UNPROVED else None)
    if state is RoomState.LIVE:
        live_room(db, visit.id, "aaaa-bbbb-cccc")
    elif state is RoomState.INTENT:
        with db.write() as tx:
            owner = rooms.lock_owner(tx, visit.id)
            rooms.add_intent(tx, owner, OURS, NOW - DAY, timedelta(0))
    everything = Keys(fingerprint=OURS, unproved=True)
    assert taken(db, uuid4(), NOW + 9 * DAY, everything) is None
    with db.read() as tx:
        assert not room_closing.is_any_due(tx, everything, NOW + 9 * DAY)
        assert room_closing.waiting(tx, everything) == ()


def test_a_closed_room_is_closed_once_and_stays_so(clinic, db):
    room_id = left_room(db, clinic.visit(), 1)
    run = uuid4()
    taken(db, run)
    with db.write() as tx:
        assert room_closing.close(tx, room_id, run, NOW)
        assert not room_closing.close(tx, room_id, run, NOW + HOUR)
    assert state_of(db, room_id) is RoomState.DEAD
    assert taken(db, run, NOW + DAY) is None
    with db.read() as tx:
        [line] = room_list.every_room(tx, {RoomState.DEAD})
        assert (line.closed_at, line.retired_for) == (NOW, Parting.REVOKED)
        assert room_list.every_room(tx, {RoomState.LIVE}) == ()


def test_rooms_of_other_keys_are_told_apart(clinic, db):
    room_id = left_room(db, clinic.visit(), 1)
    theirs = Keys(fingerprint="theirs", unproved=True)
    assert taken(db, uuid4(), keys=theirs) is None
    with db.read() as tx:
        for keys, ours in ((KEYS, True), (theirs, False), (None, False)):
            [room] = room_closing.waiting(tx, keys)
            assert (room.id, room.ours) == (room_id, ours)
