import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from uuid import uuid4

import pytest
from sqlalchemy import select, text

from desktop_app.domain.actions import Action
from desktop_app.storage.audit import Author, ChainKey, history_of, link, record, register
from desktop_app.storage.models import AuditRow, InstallationRow
from tests.scenes import NOW

DEADLINE_S = 120


@pytest.fixture
def author(db):
    return _author(db)


def _author(db):
    author = Author(name="reception", installation=uuid4())
    with db.write() as tx:
        register(tx, author.installation, NOW)
    return author


def _record(db, author, action=Action.BOOKED, now=NOW, **what):
    with db.write() as tx:
        record(tx, author, action, now, **what)


def _is_whole(db, author):
    """Whether every entry follows from the one before, as somebody who checks would find out."""
    with db.read() as tx:
        chain = tx.get_one(InstallationRow, author.installation)
        entries = tx.scalars(
            select(AuditRow)
            .where(AuditRow.installation_id == author.installation)
            .order_by(AuditRow.sequence)
        ).all()
        previous = ""
        for number, entry in enumerate(entries, 1):
            if entry.sequence != number or entry.hash != link(previous, entry):
                return False
            previous = entry.hash
        return (chain.next_sequence, chain.last_hash) == (len(entries) + 1, previous)


def test_a_chain_links_every_entry_to_the_one_before(db, author):
    offset = timezone(timedelta(hours=5, minutes=45))
    _record(db, author, appointment_id=uuid4(), room_id=uuid4(), result="desk")
    _record(db, author, Action.ROOM_OPENED, datetime(2026, 11, 23, 9, 0, 0, 1, offset))
    with db.write() as tx:  # two in one transaction
        record(tx, author, Action.ROOM_CREATED, NOW, result='"\u202e\n')
        record(tx, author, Action.ROOM_OPENED, NOW, result="Ø")
    assert _is_whole(db, author)


def test_entries_under_a_key_are_chained_by_it_and_name_it(db):
    key = ChainKey(bytes(range(32)))
    author = Author(name="reception", installation=uuid4(), key=lambda: key)
    with db.write() as tx:
        register(tx, author.installation, NOW)
    for _ in range(2):
        _record(db, author, result="Ø")
    with db.read() as tx:
        first, second = tx.scalars(select(AuditRow).order_by(AuditRow.sequence))
        assert {first.key_id, second.key_id} == {key.id}
        assert second.hash == link(first.hash, second, key)
        assert second.hash not in {
            link(first.hash, second),
            link(first.hash, second, ChainKey(bytes(32))),
        }
    assert str(key.secret) not in repr(author)


def test_a_key_that_comes_or_goes_does_not_break_the_chain(db, author):
    keys = [None, ChainKey(bytes(32)), None]
    for key in keys:
        _record(db, replace(author, key=lambda key=key: key))
    with db.read() as tx:
        previous = ""
        for key, entry in zip(
            keys, tx.scalars(select(AuditRow).order_by(AuditRow.sequence)), strict=True
        ):
            assert entry.hash == link(previous, entry, key)
            previous = entry.hash


def test_an_empty_chain_is_whole(db, author):
    assert _is_whole(db, author)


TAMPERED = {
    "changed": "UPDATE audit SET actor = 'x' WHERE sequence = 2",
    "moved in time": "UPDATE audit SET at = '2020-01-01 00:00:00.000000+00:00' WHERE sequence = 2",
    "given another result": "UPDATE audit SET result = 'x' WHERE sequence = 2",
    "taken out": "DELETE FROM audit WHERE sequence = 2",
    "cut off the end": "DELETE FROM audit WHERE sequence = 3",
    "taken from its appointment": "UPDATE audit SET appointment_id = NULL WHERE sequence = 2",
}


@pytest.mark.parametrize("how", TAMPERED)
def test_an_entry_that_was_tampered_with_shows(db, author, how):
    for _ in range(3):
        _record(db, author, appointment_id=uuid4())
    with db.write() as tx:  # an owner of the database can take the triggers away
        for trigger in ("audit_keeps", "audit_stays"):
            tx.execute(text(f"DROP TRIGGER {trigger}" + ("" if db.is_sqlite else " ON audit")))
        assert tx.execute(text(TAMPERED[how])).rowcount == 1
    assert not _is_whole(db, author)


def test_every_installation_has_a_chain_of_its_own(db, author):
    other = _author(db)
    for one in (author, other, author):
        _record(db, one)
    assert _is_whole(db, author)
    assert _is_whole(db, other)


def test_what_is_undone_leaves_no_entry_and_no_gap(db, author):
    def record_and_fail():
        with db.write() as tx:
            record(tx, author, Action.BOOKED, NOW)
            raise LookupError

    with pytest.raises(LookupError):
        record_and_fail()
    _record(db, author)
    assert _is_whole(db, author)


def test_desks_of_one_installation_that_record_at_once_make_one_chain(db, author):
    barrier = threading.Barrier(4)

    def work():
        barrier.wait(DEADLINE_S)
        for _ in range(5):
            _record(db, author)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(DEADLINE_S)
    assert _is_whole(db, author)
    with db.read() as tx:
        assert tx.query(AuditRow).count() == 20


def test_registering_twice_does_not_begin_a_chain_again(db, author):
    _record(db, author)
    with db.write() as tx:
        register(tx, author.installation, NOW)
    assert _is_whole(db, author)


def test_a_visits_history_is_its_own_newest_first(db, author):
    visit = uuid4()
    for minute, action in enumerate([Action.BOOKED, Action.ROOM_CREATED, Action.ROOM_OPENED]):
        _record(db, author, action, NOW + timedelta(minutes=minute), appointment_id=visit)
        _record(db, author, action, NOW, appointment_id=uuid4())
    with db.read() as tx:
        history = history_of(tx, visit)
    assert [one.action for one in history] == ["room-opened", "room-created", "booked"]
    assert history[-1].at == NOW
    assert history[-1].at.tzinfo is UTC
