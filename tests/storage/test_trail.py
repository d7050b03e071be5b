"""The trail as evidence: whatever its database's owner does to it shows."""

import random
import tracemalloc
from dataclasses import replace
from datetime import timedelta
from functools import partial
from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete, insert, select, text, update

from desktop_app.domain.actions import Action
from desktop_app.domain.trail import Anchor, Flaw
from desktop_app.storage import trail
from desktop_app.storage.audit import Author, ChainKey, Deed, end_of, link, record_all, register
from desktop_app.storage.models import AuditRow, InstallationRow
from desktop_app.storage.trail import Criteria, Restore, restore_from, restore_words, verify
from tests.scenes import NOW

OURS, PLAIN, ELSEWHERE = (UUID(int=number) for number in (2, 1, 3))
KEY, THEIRS = ChainKey(bytes(range(32))), ChainKey(b"x" * 32)
TAMPERINGS = 200
EACH = 12
"""Entries of each chain; of ours a third from before it had a key."""

Audit, Installation = AuditRow.__table__, InstallationRow.__table__


def author(installation, key=None):
    return Author(name="reception", installation=installation, key=lambda: key)


def write(db, who, count, **what):
    with db.write() as tx:
        register(tx, who.installation, NOW)
        deeds = [
            Deed(
                action=Action.BOOKED,
                at=NOW + timedelta(minutes=number),
                **{"appointment_id": uuid4(), **what},
            )
            for number in range(count)
        ]
        record_all(tx, who, deeds)


def anchor_of(db, installation):
    with db.read() as tx:
        count, last = end_of(tx, installation)
    return Anchor(installation=installation, sequence=count, hash=last, at=NOW)


@pytest.fixture
def chains(db):
    """Three chains, and no trigger that keeps them; their anchors by installation."""
    write(db, author(OURS), EACH // 3)
    write(db, author(OURS, KEY), EACH - EACH // 3, result="desk")
    write(db, author(PLAIN), EACH)
    write(db, author(ELSEWHERE, THEIRS), EACH)
    with db.write() as tx:
        for trigger in ("audit_keeps", "audit_stays"):
            tx.execute(text(f"DROP TRIGGER {trigger}" + ("" if db.is_sqlite else " ON audit")))
    return {who: anchor_of(db, who) for who in (OURS, PLAIN, ELSEWHERE)}


def verdict_of(db, anchors, keys=None):
    with db.read() as tx:
        return verify(tx, {OURS: KEY} if keys is None else keys, list(anchors.values()))


def chain_in(verdict, installation):
    return next(chain for chain in verdict.chains if chain.installation == installation)


def flaws(verdict):
    return {finding.flaw for chain in verdict.chains for finding in chain.findings}


class _UndoneError(Exception):
    pass


def after(db, anchors, tamper):
    """The verdict on a trail that was tampered with; afterwards it is as it was."""
    found = []
    with pytest.raises(_UndoneError), db.write() as tx:  # noqa: PT012 - the block is the tampering
        tamper(tx)
        tx.flush()
        found.append(verify(tx, {OURS: KEY}, list(anchors.values())))
        raise _UndoneError
    return found[0]


# -- what an owner of the database can do ---------------------------------------------------------


def at(installation, sequence):
    return (Audit.c.installation_id == installation) & (Audit.c.sequence == sequence)


def rows_of(tx, installation):
    whole = select(Audit).where(Audit.c.installation_id == installation)
    return tx.execute(whole.order_by(Audit.c.sequence)).all()


def other_value(chance, column, old):
    """Something else that the column can hold."""
    others = {
        "installation_id": [one for one in (OURS, PLAIN, ELSEWHERE) if one != old],
        "sequence": [-1, 0, EACH + 1, EACH + 7],
        "appointment_id": [uuid4(), None] if old else [uuid4()],
        "room_id": [uuid4(), None] if old else [uuid4()],
        "key_id": [one for one in (None, KEY.id, THEIRS.id, "0" * 16) if one != old],
        "hash": [f"{chance.getrandbits(256):064x}"],
    }
    if column == "at":
        return old + chance.choice([-1, 1]) * timedelta(microseconds=chance.randint(1, 10**9))
    return chance.choice(others.get(column) or [f"{old}x", f"{old} ", f"{old}\u200b"])


def change(chance, tx):
    """Any column of any entry. Of a chain whose key is elsewhere only its owner can tell more."""
    installation = chance.choice([OURS, PLAIN])
    row = chance.choice(rows_of(tx, installation))
    column = chance.choice(Audit.c.keys())
    new = other_value(chance, column, getattr(row, column))
    if column == "installation_id":  # to a place that is free there
        place = {"installation_id": new, "sequence": chance.choice([-3, EACH + 1, EACH + 9])}
        tx.execute(update(Audit).where(at(installation, row.sequence)).values(place))
    else:
        tx.execute(update(Audit).where(at(installation, row.sequence)).values({column: new}))


def take_out(chance, tx):
    installation = chance.choice([OURS, PLAIN, ELSEWHERE])
    tx.execute(delete(Audit).where(at(installation, chance.randint(1, EACH))))


def swap(chance, tx):
    """Two entries in each other's place."""
    installation = chance.choice([OURS, PLAIN])
    one, two = chance.sample(rows_of(tx, installation), 2)
    for here, there in ((one, two), (two, one)):
        content = {**there._mapping, "sequence": here.sequence}  # noqa: SLF001 - a row's own way
        tx.execute(update(Audit).where(at(installation, here.sequence)).values(content))


def end_at(tx, installation, sequence, last):
    tx.execute(
        update(Installation)
        .where(Installation.c.id == installation)
        .values(next_sequence=sequence + 1, last_hash=last)
    )


def cut(chance, tx):
    """The tail goes, and the installation's row is made to agree."""
    installation = chance.choice([OURS, PLAIN, ELSEWHERE])
    rows, left = rows_of(tx, installation), chance.randint(0, EACH - 1)
    tx.execute(
        delete(Audit).where(Audit.c.installation_id == installation, Audit.c.sequence > left)
    )
    if chance.random() < 0.8:
        end_at(tx, installation, left, rows[left - 1].hash if left else "")


def insert_one(chance, tx):
    """An entry that nobody wrote, at the end or before the beginning."""
    installation = chance.choice([OURS, PLAIN, ELSEWHERE])
    rows = rows_of(tx, installation)
    content = {**chance.choice(rows)._mapping}  # noqa: SLF001 - a row's own way
    content |= {"sequence": chance.choice([0, EACH + 1]), "key_id": None, "hash": ""}
    content["hash"] = link(rows[-1].hash, AuditRow(**content))
    tx.execute(insert(Audit).values(content))


def forge(chance, tx):
    """Everything from one entry on is written anew, linked as it should be, without the key."""
    installation = chance.choice([OURS, PLAIN, ELSEWHERE])
    rows, first = rows_of(tx, installation), chance.randint(1, EACH)
    previous = rows[first - 2].hash if first > 1 else ""
    key = chance.choice([None, None, THEIRS])
    for row in rows[first - 1 :]:
        content = {**row._mapping, "actor": "nobody", "key_id": key and key.id}  # noqa: SLF001
        content["hash"] = previous = link(previous, AuditRow(**content), key)
        tx.execute(update(Audit).where(at(installation, row.sequence)).values(content))
    end_at(tx, installation, EACH, previous)


def change_end(chance, tx):
    """The installation's own row says something else."""
    installation = chance.choice([OURS, PLAIN, ELSEWHERE])
    if chance.random() < 0.5:
        end_at(
            tx,
            installation,
            chance.choice([0, EACH - 1, EACH + 1]),
            rows_of(tx, installation)[-1].hash,
        )
    else:
        end_at(tx, installation, EACH, f"{chance.getrandbits(256):064x}")


WAYS = (change, change, change, take_out, swap, cut, insert_one, forge, change_end)


def test_every_tampering_of_200_is_found(db, chains):
    """Security I21: 200 of 200, on each database."""
    chance = random.Random(21)  # noqa: S311 - the same cases every time
    assert verdict_of(db, chains).is_whole
    unfound = []
    for number in range(TAMPERINGS):
        way = WAYS[number % len(WAYS)]
        state = chance.getstate()
        if after(db, chains, partial(way, chance)).is_whole:
            unfound.append((number, way.__name__, hash(state)))
    assert unfound == []
    assert verdict_of(db, chains).is_whole


@pytest.mark.parametrize("column", Audit.c.keys())
def test_without_any_anchor_no_column_of_an_entry_under_our_key_can_be_changed(db, chains, column):
    chance = random.Random(column)  # noqa: S311 - the same cases every time

    def tamper(tx):
        row = rows_of(tx, OURS)[EACH // 2]
        new = other_value(chance, column, getattr(row, column))
        place = {"sequence": EACH + 5} if column == "installation_id" else {}
        content = {column: new, **place}
        tx.execute(update(Audit).where(at(OURS, row.sequence)).values(content))

    assert not after(db, {}, tamper).is_whole


# -- what a verdict says --------------------------------------------------------------------------


def test_it_counts_what_is_signed_plain_and_of_another_key(db, chains):
    verdict = verdict_of(db, chains)
    counts = {
        chain.installation: (chain.entries, chain.signed, chain.plain, chain.foreign)
        for chain in verdict.chains
    }
    assert counts == {
        OURS: (EACH, EACH - EACH // 3, EACH // 3, 0),
        PLAIN: (EACH, 0, EACH, 0),
        ELSEWHERE: (EACH, 0, 0, EACH),
    }
    assert {chain.anchored for chain in verdict.chains} == {EACH}


@pytest.mark.parametrize(
    ("way", "flaw"),
    [
        pytest.param(
            lambda tx: tx.execute(delete(Audit).where(at(OURS, 6))), Flaw.MISSING, id="gap"
        ),
        pytest.param(
            lambda tx: tx.execute(update(Audit).where(at(OURS, 6)).values(actor="x")),
            Flaw.EDITED,
            id="edit",
        ),
        pytest.param(
            lambda tx: tx.execute(update(Audit).where(at(OURS, 9)).values(key_id="0" * 16)),
            Flaw.WRONG_KEY,
            id="key",
        ),
        pytest.param(
            lambda tx: tx.execute(update(Audit).where(at(OURS, 3)).values(sequence=-3)),
            Flaw.INSERTED,
            id="before",
        ),
        pytest.param(lambda tx: end_at(tx, OURS, 3, "x"), Flaw.END_DISAGREES, id="end"),
        pytest.param(partial(cut, random.Random(4)), Flaw.CUT, id="cut"),  # noqa: S311
        pytest.param(partial(forge, random.Random(4)), Flaw.NOT_AS_ANCHORED, id="forged"),  # noqa: S311
    ],
)
def test_it_names_the_flaw(db, chains, way, flaw):
    assert flaw in flaws(after(db, chains, way))


def test_a_cut_tail_is_found_by_the_anchor_and_by_nothing_else(db, chains):
    def cut_two(tx):
        last = rows_of(tx, PLAIN)[-3].hash
        tx.execute(delete(Audit).where(at(PLAIN, EACH) | at(PLAIN, EACH - 1)))
        end_at(tx, PLAIN, EACH - 2, last)

    assert after(db, {}, cut_two).is_whole
    assert flaws(after(db, chains, cut_two)) == {Flaw.CUT}


def test_a_chain_that_is_gone_altogether_is_missed(db, chains):
    def take_all(tx):
        tx.execute(delete(Audit).where(Audit.c.installation_id == PLAIN))
        tx.execute(delete(Installation).where(Installation.c.id == PLAIN))

    assert flaws(after(db, chains, take_all)) == {Flaw.CUT}


def test_a_chain_may_have_grown_since_it_was_anchored(db, chains):
    write(db, author(OURS, KEY), 3)
    verdict = verdict_of(db, chains)
    assert verdict.is_whole
    assert chain_in(verdict, OURS).anchored == EACH


def test_a_key_that_was_lost_leaves_entries_that_cannot_be_proved_but_no_flaw(db, chains):
    """The desk went on under a new key."""
    lost = ChainKey(b"l" * 32)
    renewed = UUID(int=9)
    write(db, author(renewed, lost), 2)
    write(db, author(renewed), 1)
    write(db, author(renewed, KEY), 2)
    verdict = verdict_of(db, chains, {OURS: KEY, renewed: KEY})
    chain = chain_in(verdict, renewed)
    assert (chain.signed, chain.plain, chain.foreign, chain.flaws) == (2, 1, 2, 0)


def test_entries_under_our_key_cannot_be_proved_where_the_key_is_not(db, chains):
    chain = chain_in(verdict_of(db, chains, {}), OURS)
    assert (chain.signed, chain.foreign, chain.flaws) == (0, EACH - EACH // 3, 0)


def test_a_wrong_key_proves_nothing(db, chains):
    chain = chain_in(verdict_of(db, chains, {OURS: THEIRS}), OURS)
    assert (chain.signed, chain.foreign) == (0, EACH - EACH // 3)


def test_an_empty_chain_is_whole(db):
    write(db, author(OURS), 0)
    verdict = verdict_of(db, {})
    assert verdict.is_whole
    assert chain_in(verdict, OURS).entries == 0


def test_only_the_first_flaws_are_named_and_all_are_counted(db, chains):
    write(db, author(OURS), 100)

    def spoil(tx):
        tx.execute(update(Audit).where(Audit.c.installation_id == OURS).values(actor="x"))

    chain = chain_in(after(db, {}, spoil), OURS)
    assert chain.flaws == EACH + 100
    assert len(chain.findings) == trail.SHOWN


# -- restores -------------------------------------------------------------------------------------


def restored(count, last, left):
    return restore_words(Restore(count, last, left))


def test_a_restore_that_was_recorded_explains_what_is_missing(db, chains):
    """12 were left of 20 when it was noticed; then 3 more were written."""
    last = "f" * 64
    entry = {"action": Action.RESTORED, "result": restored(20, last, EACH)}
    with db.write() as tx:
        record_all(tx, author(PLAIN), [Deed(at=NOW, **entry)])
    write(db, author(PLAIN), 2)

    def whole_with(sequence, hash_):
        anchor = Anchor(installation=PLAIN, sequence=sequence, hash=hash_, at=NOW)
        return verdict_of(db, {PLAIN: anchor}).is_whole

    assert whole_with(20, last)
    assert whole_with(14, "a" * 64)  # of the time that was lost
    assert not whole_with(20, "a" * 64)
    assert not whole_with(21, last)
    assert not whole_with(12, "a" * 64)  # before the backup was made
    [gap] = chain_in(verdict_of(db, chains), PLAIN).gaps
    assert (gap.first, gap.last, gap.at) == (13, 20, NOW)


@pytest.mark.parametrize("words", ["", "20", "20 x 3", f"20 {'f' * 64}", f"-1 {'f' * 64} 3"])
def test_other_words_are_no_restore(words):
    assert restore_from(words) is None


# -- reading --------------------------------------------------------------------------------------


def everything(db, criteria, limit):
    found, after = [], None
    while True:
        with db.read() as tx:
            page = trail.page(tx, criteria, after, limit)
        if not page:
            return found
        found += page
        after = page[-1]


@pytest.mark.parametrize("limit", [1, 5, 12, 100])
def test_pages_show_every_entry_once_newest_first(db, chains, limit):
    found = everything(db, Criteria(), limit)
    assert len(found) == len({(one.installation, one.sequence) for one in found}) == 3 * EACH
    assert [one.at for one in found] == sorted((one.at for one in found), reverse=True)
    with db.read() as tx:
        assert list(trail.stream(tx, Criteria())) == found[::-1]
        assert trail.size(tx, Criteria()) == len(found)


def test_criteria_narrow_what_is_shown(db, chains):
    visit = uuid4()
    write(db, replace(author(PLAIN), name="dr.rahman"), 1, appointment_id=visit)
    late = NOW + timedelta(minutes=5)
    for criteria, count in [
        (Criteria(actor="dr.rahman"), 1),
        (Criteria(appointment_id=visit), 1),
        (Criteria(action="booked"), 3 * EACH + 1),
        (Criteria(action="restored"), 0),
        (Criteria(until=NOW), 0),
        (Criteria(since=late), sum(one.at >= late for one in everything(db, Criteria(), 100))),
        (Criteria(until=late), sum(one.at < late for one in everything(db, Criteria(), 100))),
    ]:
        assert len(everything(db, criteria, 7)) == count
        with db.read() as tx:
            assert trail.size(tx, criteria) == count
    with db.read() as tx:
        assert trail.actors(tx) == ("dr.rahman", "reception")


def test_a_long_trail_is_checked_in_little_memory(db):
    write(db, author(PLAIN), 20_000)
    with db.read() as tx:
        verify(tx, {}, [])  # what is made once is made now
        tracemalloc.start()
        try:
            assert verify(tx, {}, []).is_whole
            _, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert most < 8_000_000  # 20,000 entries take more than 20 MB
