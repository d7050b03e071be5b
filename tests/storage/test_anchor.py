"""The anchor follows every commit that recorded something, and never one that did not."""

import json
import os
import sys
from uuid import uuid4

import pytest

from desktop_app.domain.actions import Action
from desktop_app.storage.anchor import AnchorFile, anchor_from
from desktop_app.storage.audit import Author, end_of, record, register
from tests.scenes import NOW


@pytest.fixture
def author(db):
    author = Author(name="reception", installation=uuid4())
    with db.write() as tx:
        register(tx, author.installation, NOW)
    return author


@pytest.fixture
def anchor(db, author, tmp_path):
    file = AnchorFile(tmp_path / "home" / "anchor.json", author.installation)
    (tmp_path / "home").mkdir()
    db.after_write = file.keep
    return file


def do(db, author, times=1):
    with db.write() as tx:
        for _ in range(times):
            record(tx, author, Action.BOOKED, NOW)


def end(db, author):
    with db.read() as tx:
        return end_of(tx, author.installation)


def kept(anchor):
    found = anchor.read()
    return None if found is None else (found.sequence, found.hash)


def test_it_names_the_end_of_the_chain_after_every_commit(db, author, anchor):
    assert kept(anchor) is None
    for times in (1, 3, 1):
        do(db, author, times)
        assert kept(anchor) == end(db, author)
    assert kept(anchor)[0] == 5
    assert anchor.read().at == NOW


def test_it_is_one_json_object_of_four_fields(db, author, anchor, tmp_path):
    do(db, author)
    text = (tmp_path / "home" / "anchor.json").read_text()
    assert json.loads(text).keys() == {"installation", "sequence", "hash", "at"}
    assert anchor_from(text) == anchor.read()
    assert [file.name for file in (tmp_path / "home").iterdir()] == ["anchor.json"]


def test_what_was_undone_moves_nothing(db, author, anchor):
    do(db, author)
    before = kept(anchor)

    def fail():
        with db.write() as tx:
            record(tx, author, Action.BOOKED, NOW)
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    with db.write():
        pass
    assert kept(anchor) == before


def test_another_installations_deeds_are_not_ours(db, author, anchor):
    other = Author(name="elsewhere", installation=uuid4())
    with db.write() as tx:
        register(tx, other.installation, NOW)
    do(db, other)
    assert kept(anchor) is None


def test_a_slower_commit_does_not_set_it_back(db, author, anchor):
    infos = []
    db.after_write = infos.append
    do(db, author)
    do(db, author)
    for info in reversed(infos):
        anchor.keep(info)
    assert kept(anchor) == end(db, author)


def test_a_file_that_cannot_be_written_stops_nobody_and_is_mended(
    db, author, anchor, tmp_path, caplog
):
    home = tmp_path / "home"
    do(db, author)
    home.rename(tmp_path / "away")
    do(db, author)
    do(db, author)
    assert end(db, author)[0] == 3
    assert [r.levelname for r in caplog.records if "anchor" in r.message] == ["WARNING"]
    (tmp_path / "away").rename(home)
    do(db, author)
    assert kept(anchor) == end(db, author)


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "{",
        "[]",
        '{"sequence": 1}',
        '{"installation": "x", "sequence": 1, "hash": "", "at": "2026-01-01T00:00:00+00:00"}',
        (
            '{"installation": "09c23032-de89-4034-82fa-f76287df6508", "sequence": 1, "hash": "",'
            ' "at": "2026-01-01T00:00:00"}'
        ),
        "\xff",
    ],
)
def test_a_damaged_file_is_no_anchor_and_the_next_deed_mends_it(
    db, author, anchor, tmp_path, damage
):
    (tmp_path / "home" / "anchor.json").write_text(damage, encoding="latin-1")
    assert kept(anchor) is None
    do(db, author)
    assert kept(anchor) == end(db, author)


def test_another_installations_file_is_no_anchor_of_ours(db, author, anchor, tmp_path):
    do(db, author)
    assert AnchorFile(tmp_path / "home" / "anchor.json", uuid4()).read() is None


@pytest.mark.skipif(sys.platform == "win32", reason="no modes there")
def test_only_its_owner_can_read_it(db, author, anchor, tmp_path):
    before = os.umask(0o077)  # as the program starts
    try:
        do(db, author)
    finally:
        os.umask(before)
    assert (tmp_path / "home" / "anchor.json").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("times", [1, 3, 20])
def test_once_a_backup_was_put_back_it_stays_until_that_was_noticed(
    db, author, anchor, tmp_path, times
):
    """Deeds after the restore must not cover what was lost: they pass where it stood."""
    do(db, author, 4)
    lost = anchor_from((tmp_path / "home" / "anchor.json").read_text())
    ahead = lost.sequence + 5
    (tmp_path / "home" / "anchor.json").write_text(
        json.dumps(
            {
                "installation": str(author.installation),
                "sequence": ahead,
                "hash": "f" * 64,
                "at": NOW.isoformat(),
            }
        )
    )
    for _ in range(0, 20, times):
        do(db, author, times)
    assert end(db, author)[0] > ahead
    assert kept(anchor) == (ahead, "f" * 64)
