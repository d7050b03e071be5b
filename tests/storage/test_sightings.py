from datetime import timedelta

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DatabaseError

from desktop_app.domain.presence import Stay
from desktop_app.storage.models import SightingRow
from desktop_app.storage.sightings import keep_stays
from tests.scenes import NOW, Clinic
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
