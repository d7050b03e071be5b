"""`clinic-desk audit`: the evidence, from the command line."""

import csv
import json
import sqlite3
from contextlib import closing

import pytest

from tests.cli import kept_keyring


@pytest.fixture
def keyring(desk, tmp_path):
    """A keyring for the processes of the desk; its file."""
    kept = tmp_path / "kept.json"
    desk.environ[kept_keyring.KEPT] = str(kept)
    desk.prepare = kept_keyring.install
    return kept


def tamper(desk, *statements):
    """What an owner of the file can do."""
    with closing(sqlite3.connect(desk.home / "clinic-desk.db")) as database:
        for trigger in ("audit_keeps", "audit_stays"):
            database.execute(f"DROP TRIGGER IF EXISTS {trigger}")
        for statement in statements:
            database.execute(statement)
        database.commit()


def alarms(desk):
    with closing(sqlite3.connect(desk.home / "clinic-desk.db")) as database:
        return [kind for (kind,) in database.execute("SELECT kind FROM alarms")]


def test_a_whole_trail_verifies_and_without_a_keyring_says_what_protects_it(sample):
    answer = sample("audit", "verify")
    assert answer.code == 0
    lines = answer.out.splitlines()
    assert lines[0].startswith("The audit trail is whole. Entries checked: ")
    assert any("without a key" in line and "Only the anchor protects" in line for line in lines)
    assert any("the anchor agrees" in line for line in lines)


def test_with_a_keyring_every_entry_is_signed_and_the_key_is_nowhere_else(desk, practice, keyring):
    assert desk("--sample", "day").code == 0
    [chain] = desk("audit", "verify", "--json").json["chains"]
    assert chain["signed"] == chain["entries"] > 100
    [key] = json.loads(keyring.read_text()).values()
    for file in desk.home.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert key.encode() not in content
            assert bytes.fromhex(key) not in content


def test_a_keyring_that_is_lost_stops_nobody_and_is_told(desk, practice, keyring):
    assert desk("--sample", "day").code == 0
    signed = desk("audit", "verify", "--json").json["chains"][0]["signed"]
    desk.prepare = None
    assert desk("audit", "export", keyring.with_name("trail.csv")).code == 0
    answer = desk("audit", "verify", "--json")
    [chain] = answer.json["chains"]
    assert answer.code == 0
    assert (chain["signed"], chain["foreign"], chain["plain"]) == (0, signed, 1)
    assert any("under a key that is not here" in line for line in answer.json["says"])


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        pytest.param("UPDATE audit SET actor = 'x' WHERE sequence = 7", "entry 7", id="edit"),
        pytest.param("DELETE FROM audit WHERE sequence = 7", "from number 7", id="deletion"),
    ],
)
def test_a_broken_trail_ends_with_1_and_raises_the_alarm_once(sample, statement, told):
    tamper(sample, statement)
    answers = [sample("audit", "verify") for _ in range(2)]
    for answer in answers:
        assert answer.code == 1
        assert "The audit trail is broken" in answer.out
        assert told in answer.out
    assert alarms(sample) == ["trail-broken"]


CUT = (
    "DELETE FROM audit WHERE sequence > 100",
    (
        "UPDATE installations SET next_sequence = 101,"
        " last_hash = (SELECT hash FROM audit WHERE sequence = 100)"
    ),
)


def test_a_cut_tail_is_taken_for_a_backup_at_the_next_start_and_told(sample):
    tamper(sample, *CUT)
    assert "a backup was put back" in sample("audit", "verify").out
    assert "restored" in alarms(sample)


def test_a_tail_that_was_cut_with_its_anchor_is_found_by_a_printed_one(sample, tmp_path):
    printed = tmp_path / "printed.json"
    printed.write_text(sample("audit", "anchor", "--json").out)
    tamper(sample, *CUT)
    (sample.home / "anchor.json").unlink()
    assert sample("audit", "verify").code == 0
    answer = sample("audit", "verify", "--anchor", printed)
    assert answer.code == 1
    assert "the end was cut off" in answer.out
    assert alarms(sample) == []


def test_the_anchor_is_one_json_object_that_verify_takes_again(sample, tmp_path):
    answer = sample("audit", "anchor", "--json")
    assert answer.json == json.loads((sample.home / "anchor.json").read_text())
    file = tmp_path / "anchor.json"
    file.write_text(answer.out)
    assert sample("audit", "verify", "--anchor", file).code == 0
    file.write_text(json.dumps(answer.json | {"hash": "0" * 64}))
    assert sample("audit", "verify", "--anchor", file).code == 1
    words = sample("audit", "anchor").out
    assert answer.json["hash"] in words


@pytest.mark.parametrize("content", [None, "", "[]", '{"sequence": 1}', "[" * 100_000])
def test_what_is_no_anchor_is_refused_in_words(sample, tmp_path, content):
    file = tmp_path / "anchor.json"
    if content is not None:
        file.write_text(content)
    answer = sample("audit", "verify", "--anchor", file)
    assert (answer.code, answer.out) == (1, "")
    assert "This anchor cannot be read" in answer.err
    assert "Traceback" not in answer.err


def test_export_writes_every_entry_or_those_of_some_days_and_is_recorded(sample, tmp_path):
    count = sample("audit", "anchor", "--json").json["sequence"]
    assert sample("audit", "export", tmp_path / "all.csv").out == f"Entries written: {count}.\n"
    with (tmp_path / "all.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == count
    assert [row["at"] for row in rows] == sorted(row["at"] for row in rows)
    assert sample("audit", "export", tmp_path / "all.json").code == 0
    entries = json.loads((tmp_path / "all.json").read_text())
    assert len(entries) == count + 1
    exported = [entry for entry in entries if entry["action"] == "trail-exported"]
    assert [entry["result"] for entry in exported] == [f"csv {count}"]
    long_ago = ("--from", "2019-01-01", "--to", "2019-12-31")
    answer = sample("audit", "export", tmp_path / "some.csv", *long_ago)
    assert answer.out == "Entries written: 0.\n"


def test_an_export_that_cannot_be_written_is_told_and_leaves_nothing(sample, tmp_path):
    answer = sample("audit", "export", tmp_path / "nowhere" / "all.csv")
    assert (answer.code, answer.out) == (1, "")
    assert "This file cannot be written" in answer.err
    assert list(tmp_path.glob("nowhere*")) == []


def test_check_says_how_the_trail_stands(desk, practice, keyring):
    assert desk("--sample", "day").code == 0

    def line():
        return next(each for each in desk("check", "--json").json if each["name"] == "audit")

    assert line()["level"] == "ok"
    assert "carry this desk's key" in line()["says"]
    (desk.home / "anchor.json").unlink()
    assert "no anchor" in line()["says"]
    desk.prepare = None
    assert line()["level"] == "warning"
    assert "only the anchor protects them" in line()["says"]


def test_a_deed_under_audit_must_be_named(desk):
    assert desk("audit").code == 2
