"""What a clinic's owner sees of what was sent, and takes home."""

import csv
import json
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from desktop_app.domain.actions import Action
from desktop_app.domain.ledger import THIS_COMPUTER, Destination, Form
from desktop_app.errors import LedgerError, OutputFileError
from desktop_app.services.ledger import entries, export, summary
from desktop_app.storage.models import AuditRow
from desktop_app.video.ledger import Ledger, files
from tests.scenes import NOW, TODAY, ZONE

SDK, PRACTICE = "https://api.videosdk.live", "http://127.0.0.1:9"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "ledger"


@pytest.fixture
def send(folder):
    """Enter a request at an instant."""
    clock = [NOW]
    ledger = Ledger(folder, lambda: clock[0])

    def send(at=NOW, *fields, to=SDK, path="/v2/rooms", answer="200"):
        clock[0] = at
        note = ledger.of(to)("POST", path, fields)
        if answer:
            note(answer)

    yield send
    ledger.close()


def test_before_anything_was_sent_there_is_nothing(folder):
    nothing = summary(folder, ZONE)
    assert (nothing.days, nothing.destinations, nothing.broken) == ((), (), 0)
    assert entries(folder, ZONE, TODAY, TODAY) == []


def test_it_says_which_fields_ever_left_and_how_often(send, folder):
    send(NOW, "customRoomId", "allowedParticipantIds")
    send(NOW, "customRoomId", "allowedParticipantIds")
    send(NOW, "roomId", path="/v2/rooms/deactivate")
    send(NOW, "secretly", to=PRACTICE)
    found = summary(folder, ZONE)
    assert found.destinations == (
        Destination(
            to="api.videosdk.live",
            requests=3,
            fields=(("allowedParticipantIds", 2), ("customRoomId", 2), ("roomId", 1)),
        ),
        Destination(to=THIS_COMPUTER, requests=1, fields=(("secretly", 1),)),
    )


def test_days_are_the_clinics_own_the_latest_first(send, folder):
    midnight = datetime(2026, 11, 22, 23, tzinfo=UTC)  # in Berlin
    for at in (midnight - timedelta(milliseconds=1), midnight, midnight + timedelta(hours=23)):
        send(at)
    send(datetime(2026, 3, 29, 21, 59, tzinfo=UTC))  # a day of 23 hours
    assert summary(folder, ZONE).days == (
        (date(2026, 11, 23), 2),
        (date(2026, 11, 22), 1),
        (date(2026, 3, 29), 1),
    )
    assert [one.at for one in entries(folder, ZONE, TODAY, TODAY)] == [
        midnight + timedelta(hours=23),
        midnight,
    ]
    assert len(entries(folder, ZONE, date(2026, 1, 1), TODAY)) == 4


def test_the_days_add_up_to_what_each_of_them_shows(send, folder):
    for hours in range(0, 24 * 40, 5):
        send(NOW - timedelta(hours=hours))
    found = summary(folder, ZONE)
    assert all(len(entries(folder, ZONE, day, day)) == count for day, count in found.days)
    assert sum(count for _, count in found.days) == 24 * 40 // 5


def test_an_export_is_whole_and_recorded(send, folder, desk, db, tmp_path):
    send(NOW, "customRoomId", "allowedParticipantIds", answer="")
    send(NOW + timedelta(seconds=1), answer="timeout")
    send(NOW - timedelta(days=2), "old")
    for form in Form:
        path = tmp_path / f"sent.{form}"
        assert export(desk, folder, path, form, TODAY, TODAY, NOW) == 2
    [head, *rows] = csv.reader((tmp_path / "sent.csv").read_text(encoding="utf-8-sig").splitlines())
    assert head == ["at", "to", "method", "path", "fields", "answer", "ms"]
    assert [row[4:6] for row in rows] == [
        ["", "timeout"],
        ["customRoomId allowedParticipantIds", ""],
    ]
    found = json.loads((tmp_path / "sent.json").read_text(encoding="utf-8"))
    assert [one["fields"] for one in found] == [[], ["customRoomId", "allowedParticipantIds"]]
    with db.read() as tx:
        told = tx.execute(select(AuditRow.action, AuditRow.result)).all()
    assert told == [(Action.LEDGER_EXPORTED, "2026-11-23..2026-11-23 2")] * 2
    assert {file.name for file in tmp_path.iterdir()} >= {"sent.csv", "sent.json"}
    assert not list(tmp_path.glob(".sent*"))


def test_an_export_that_cannot_be_written_is_told_and_leaves_nothing(send, folder, desk, tmp_path):
    send()
    (tmp_path / "kept.csv").mkdir()
    (tmp_path / "taken").write_text("not a folder")
    before = sorted(tmp_path.iterdir())
    for where in ("gone/sent.csv", "taken/sent.csv", "kept.csv"):
        path = tmp_path / where
        with pytest.raises(OutputFileError) as refused:
            export(desk, folder, path, Form.CSV, TODAY, TODAY, NOW)
        assert refused.value.sentence.startswith(f"This file cannot be written. {path.name}: ")
    assert sorted(tmp_path.iterdir()) == before


def test_a_ledger_that_cannot_be_read_is_told(folder):
    folder.mkdir()
    (folder / "2026-11.jsonl").mkdir()
    for ask in (
        lambda: summary(folder, ZONE),
        lambda: entries(folder, ZONE, TODAY, TODAY),
    ):
        with pytest.raises(LedgerError):
            ask()


def test_what_cannot_be_read_of_it_is_counted(send, folder):
    send()
    send()
    [file] = files(folder)
    file.write_bytes(file.read_bytes() + b"\n{torn")
    assert summary(folder, ZONE).broken == 1
