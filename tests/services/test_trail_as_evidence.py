"""The trail's evidence at work: anchored, verified with an alarm, exported on the record."""

import csv
import json
from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from desktop_app.domain.actions import Action
from desktop_app.domain.alarm import AlarmKind
from desktop_app.domain.ledger import Form
from desktop_app.domain.trail import ChainVerdict, Finding, Flaw, Gap, TrailFilter, Verdict
from desktop_app.errors import DatabaseError, OutputFileError, TrailBrokenError
from desktop_app.services import trail
from desktop_app.services.evidence import Evidence
from desktop_app.services.trail_key import TrailKey
from desktop_app.services.trail_words import sentences
from desktop_app.storage.alarms import open_alarms
from desktop_app.storage.anchor import AnchorFile
from desktop_app.storage.audit import record
from desktop_app.storage.database import Database
from desktop_app.storage.models import AuditRow
from tests.scenes import NOW, TODAY, ZONE


@pytest.fixture
def evidence(db, desk, tmp_path):
    """The desk's evidence; the tests' computer has no keyring."""
    anchor = AnchorFile(tmp_path / "anchor.json", desk.author.installation)
    db.after_write = anchor.keep
    return Evidence(key=TrailKey(desk.author.installation, tmp_path), anchor=anchor)


def do(desk, times=1, action=Action.BOOKED, now=NOW, **what):
    with desk.db.write() as tx:
        for _ in range(times):
            record(tx, desk.author, action, now, **what)


def tamper(db, statement):
    with db.write() as tx:
        for trigger in ("audit_keeps", "audit_stays"):
            tx.execute(
                text(f"DROP TRIGGER IF EXISTS {trigger}" + ("" if db.is_sqlite else " ON audit"))
            )
        tx.execute(text(statement))


def alarms(db):
    with db.read() as tx:
        return [alarm.kind for alarm in open_alarms(tx)]


# -- verify and anchor ----------------------------------------------------------------------------


def test_a_whole_trail_raises_no_alarm(db, desk, evidence):
    do(desk, 3)
    verdict = trail.verify(desk, evidence)
    trail.raise_if_broken(desk, verdict, NOW)
    assert verdict.is_whole
    assert verdict.chains[0].anchored == 3
    assert alarms(db) == []


def test_a_broken_trail_raises_the_alarm_once_for_each_place(db, desk, evidence):
    do(desk, 3)
    tamper(db, "UPDATE audit SET actor = 'x' WHERE sequence = 2")
    for _ in range(2):
        trail.raise_if_broken(desk, trail.verify(desk, evidence), NOW)
    assert alarms(db) == [AlarmKind.TRAIL_BROKEN]
    tamper(db, "UPDATE audit SET actor = 'x' WHERE sequence = 1")
    trail.raise_if_broken(desk, trail.verify(desk, evidence), NOW)
    assert len(alarms(db)) == 2


def test_what_was_found_is_told_even_where_no_alarm_can_be_raised(desk, caplog):
    finding = Finding(flaw=Flaw.EDITED, sequence=1)
    verdict = Verdict(chains=(a_chain(desk.author.installation, findings=(finding,), flaws=1),))
    nowhere = Database("postgresql://nobody@127.0.0.1:1/desk")
    trail.raise_if_broken(replace(desk, db=nowhere), verdict, NOW)  # it goes on to tell
    assert "no alarm was raised" in caplog.text


def test_the_anchor_is_where_the_chain_ends(desk, evidence):
    do(desk, 3)
    anchor = trail.anchor_now(desk, evidence, NOW)
    assert anchor == evidence.anchor.read()
    assert trail.verify(desk, evidence, [anchor]).is_whole


def test_a_desk_that_recorded_nothing_has_an_anchor_too(desk, evidence):
    anchor = trail.anchor_now(desk, evidence, NOW)
    assert (anchor.sequence, anchor.hash, anchor.at) == (0, "", NOW)
    assert trail.verify(desk, evidence, [anchor]).is_whole


def test_a_trail_that_was_cut_is_not_anchored_anew(db, desk, evidence):
    do(desk, 3)
    tamper(db, "DELETE FROM audit WHERE sequence = 3")
    with pytest.raises(TrailBrokenError):
        trail.anchor_now(desk, evidence, NOW)


def test_the_standing_tells_at_a_glance(db, desk, evidence):
    assert trail.standing(desk, evidence).anchored is None
    do(desk, 2)
    found = trail.standing(desk, evidence)
    assert (found.entries, found.anchored, found.signed) == (2, True, False)
    tamper(db, "DELETE FROM audit WHERE sequence = 2")
    assert trail.standing(desk, evidence).anchored is False


# -- looking and exporting ------------------------------------------------------------------------


def test_days_are_the_clinics_own(desk):
    midnight = NOW.replace(hour=23, minute=0)  # of TODAY + 1 in Berlin
    do(desk, now=midnight - timedelta(microseconds=1))
    do(desk, 2, now=midnight)
    today = TrailFilter(first=TODAY, last=TODAY)
    assert trail.count(desk, today) == 1
    assert trail.count(desk, TrailFilter(first=TODAY + timedelta(days=1))) == 2
    assert len(trail.entries(desk, TrailFilter(last=date(2020, 1, 1)), None, 10)) == 0
    assert trail.count(desk, TrailFilter()) == 3


def exported(desk, path, form, wanted=TrailFilter()):  # noqa: B008 - frozen
    count = trail.export(desk, path, form, wanted, NOW)
    if form is Form.JSON:
        found = json.loads(path.read_text(encoding="utf-8"))
    else:
        with path.open(encoding="utf-8-sig", newline="") as file:
            found = list(csv.DictReader(file))
    assert len(found) == count
    return found


@pytest.mark.parametrize("form", Form)
def test_an_export_holds_all_that_was_recorded_and_is_recorded_itself(desk, tmp_path, form):
    visit, room = uuid4(), uuid4()
    do(desk, appointment_id=visit, room_id=room, result="desk")
    [entry] = exported(desk, tmp_path / "trail", form)
    assert entry["appointment"] == str(visit)
    assert entry["room"] == str(room)
    assert (entry["actor"], entry["action"], entry["result"]) == ("reception", "booked", "desk")
    assert entry["at"] == NOW.isoformat()
    assert (len(entry["hash"]), int(entry["sequence"])) == (64, 1)
    [mine, told] = exported(desk, tmp_path / "again", form)
    assert mine == entry
    assert (told["action"], told["result"]) == ("trail-exported", f"{form} 1")


@pytest.mark.parametrize("form", Form)
def test_nothing_wanted_is_an_empty_export(desk, tmp_path, form):
    assert exported(desk, tmp_path / "trail", form, TrailFilter(actor="nobody")) == []


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_of_a_table_is_a_formula(desk, tmp_path, sign):
    author = replace(desk.author, name=f"{sign}cmd|' /C calc'!A0")
    do(replace(desk, author=author), result=f"{sign}1+1")
    [entry] = exported(desk, tmp_path / "trail.csv", Form.CSV)
    assert entry["actor"] == f"'{author.name}"
    assert entry["result"] == f"'{sign}1+1"
    [entry] = exported(desk, tmp_path / "trail.json", Form.JSON, TrailFilter(action="booked"))
    assert entry["actor"] == author.name


def test_nothing_is_exported_that_cannot_be_recorded(db, desk, tmp_path):
    do(desk)
    with db.write() as tx:
        body = (
            "BEGIN SELECT RAISE(ABORT, 'full'); END"
            if db.is_sqlite
            else "EXECUTE FUNCTION refuse('full')"
        )
        tx.execute(text(f"CREATE TRIGGER full_up BEFORE INSERT ON audit FOR EACH ROW {body}"))
    with pytest.raises((DatabaseError, IntegrityError)):
        trail.export(desk, tmp_path / "trail.csv", Form.CSV, TrailFilter(), NOW)
    assert list(tmp_path.glob("*trail*")) == []


def test_an_export_that_cannot_be_written_leaves_no_file_and_no_entry(db, desk, tmp_path):
    do(desk)
    (tmp_path / "taken").write_text("not a folder")
    with pytest.raises(OutputFileError):
        trail.export(desk, tmp_path / "taken" / "trail.csv", Form.CSV, TrailFilter(), NOW)
    with db.read() as tx:
        assert tx.scalars(select(AuditRow.action)).all() == ["booked"]


def test_an_export_in_place_of_an_older_one_is_whole_or_not_at_all(desk, tmp_path):
    file = tmp_path / "trail.json"
    do(desk, 2)
    exported(desk, file, Form.JSON)
    assert len(exported(desk, file, Form.JSON)) == 3
    assert [each.name for each in tmp_path.glob("*trail*")] == ["trail.json"]


# -- words ----------------------------------------------------------------------------------------


def a_chain(installation, **what):
    return ChainVerdict(
        **{
            "installation": installation,
            "entries": 9,
            "signed": 9,
            "plain": 0,
            "foreign": 0,
            "hash": "f" * 64,
            "anchored": 9,
            "gaps": (),
            "findings": (),
            "flaws": 0,
        }
        | what
    )


def said(*chains, own):
    phrases = sentences(Verdict(chains=chains), own, ZONE)
    return [str(phrase) for phrase in phrases], [phrase.bad for phrase in phrases]


def test_a_verdict_is_told_in_sentences_this_desk_first():
    own, other = uuid4(), uuid4()
    gap = Gap(first=5, last=7, at=NOW)
    words, bad = said(
        a_chain(other, anchored=None, signed=0, foreign=9), a_chain(own, gaps=(gap,)), own=own
    )
    assert words == [
        "The audit trail is whole. Entries checked: 18.",
        "This desk: the anchor agrees up to entry 9.",
        "This desk: a backup was put back on 2026-11-23 09:05; entries 5 to 7 went with it.",
        (
            f"{str(other)[:8]}: entries under a key that is not here: 9. Their order and the anchor"
            " were checked, not their words."
        ),
    ]
    assert not any(bad)


@pytest.mark.parametrize("flaw", Flaw)
def test_every_flaw_has_a_sentence_that_says_where(flaw):
    own = uuid4()
    finding = Finding(flaw=flaw, sequence=4711)
    words, bad = said(a_chain(own, findings=(finding,), flaws=30), own=own)
    assert words[0] == "The audit trail is broken. Entries checked: 9, flaws found: 30."
    assert "4711" in words[1]
    assert words[2] == "This desk: further flaws: 29."
    assert bad[:3] == [True] * 3
