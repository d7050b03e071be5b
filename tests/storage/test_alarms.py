from datetime import timedelta

import pytest
from sqlalchemy import delete, update
from sqlalchemy.exc import DatabaseError

from desktop_app.domain.alarm import AlarmKind
from desktop_app.storage.alarms import Subject, mark_seen, open_alarms, raise_alarm
from desktop_app.storage.models import AlarmRow
from tests.scenes import NOW, Clinic, desk_at
from tests.services.looking import trail
from tests.services.scripted import ScriptedProvider

LATER = NOW + timedelta(minutes=1)


@pytest.fixture
def author(db):
    return desk_at(db, ScriptedProvider()).author


@pytest.fixture
def visit(db):
    return Clinic(db).visit()


def test_an_alarm_is_open_and_recorded_until_a_person_has_seen_it(db, author, visit):
    with db.write() as tx:
        about = Subject(key="r-1", appointment_id=visit.id)
        assert raise_alarm(tx, author, AlarmKind.FOREIGN_ROOM, about, NOW)
    with db.write() as tx:
        (alarm,) = open_alarms(tx)
        assert (alarm.kind, alarm.raised_at) == (AlarmKind.FOREIGN_ROOM, NOW)
        assert mark_seen(tx, author, alarm.id, LATER)
    with db.write() as tx:
        assert open_alarms(tx) == ()
        assert not mark_seen(tx, author, alarm.id, LATER)
    assert trail(db, visit) == [("alarm-raised", "foreign-room"), ("alarm-seen", "foreign-room")]


def test_the_same_subject_raises_no_second_alarm_of_its_kind(db, author, visit):
    about = Subject(key="r-1", appointment_id=visit.id)
    with db.write() as tx:
        assert raise_alarm(tx, author, AlarmKind.STRANGER, about, NOW)
        assert not raise_alarm(tx, author, AlarmKind.STRANGER, about, LATER)
        assert raise_alarm(tx, author, AlarmKind.CROWD, about, LATER)
    assert len(trail(db, visit)) == 2


def test_an_alarm_is_neither_deleted_nor_changed(db, author):
    with db.write() as tx:
        raise_alarm(tx, author, AlarmKind.RESTORED, Subject(key="x"), NOW)
    with pytest.raises(DatabaseError), db.write() as tx:
        tx.execute(delete(AlarmRow))
    with pytest.raises(DatabaseError), db.write() as tx:
        tx.execute(update(AlarmRow).values(subject="y"))
