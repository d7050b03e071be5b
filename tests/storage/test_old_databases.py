"""Databases of earlier versions, one for each release: what is in them stays in them."""

import json
import shutil
from collections import Counter
from pathlib import Path

import pytest

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import RoomState, Status
from desktop_app.domain.intake import DateOrder
from desktop_app.domain.joining import Role
from desktop_app.domain.patient_search import readings
from desktop_app.services.open_room import open_room
from desktop_app.services.room_wish import Wish
from desktop_app.storage.appointments import day_sheet
from desktop_app.storage.database import Database, sqlite_url
from desktop_app.storage.migrate import HEAD, ensure_current, revision_of
from desktop_app.storage.search import patients
from tests.scenes import NOW, TODAY, ZONE, desk_at
from tests.services.scripted import ScriptedProvider
from tests.storage.contents import contents

RELEASES = sorted((Path(__file__).parents[1] / "data").glob("clinic-desk-*.db"))


@pytest.fixture(params=RELEASES, ids=lambda file: file.stem)
def release(request):
    return request.param


@pytest.fixture
def old(release, tmp_path):
    database = Database(sqlite_url(Path(shutil.copy(release, tmp_path / "desk.db"))))
    ensure_current(database)
    yield database
    database.close()


def test_there_is_a_database_of_the_first_release():
    assert "clinic-desk-0.1.0.db" in {file.name for file in RELEASES}


def test_an_old_database_keeps_every_appointment_and_room(release, old):
    assert revision_of(old) == HEAD
    assert contents(old) == json.loads(release.with_suffix(".json").read_text(encoding="utf-8"))


def test_an_old_database_holds_every_status_and_most_states_of_a_room(old):
    kept = contents(old)
    assert {row[3] for row in kept["appointments"]} == set(Status)
    states = Counter(row[6] for row in kept["rooms"])
    assert set(states) >= set(RoomState) - {RoomState.NONE, RoomState.DEAD}


def test_an_old_database_shows_its_day_and_finds_its_patients(old):
    with old.read() as tx:
        (session,) = day_sheet(tx, TODAY, ZONE).sessions
        assert session.external_id == "65f0c0ffee"
        assert len(patients(tx, readings("obrien", DateOrder.DMY), TODAY)) == 1


def test_the_live_rooms_of_an_old_database_are_opened_again(old):
    provider = ScriptedProvider("print")
    desk = desk_at(old, provider)
    live = [row for row in contents(old)["rooms"] if row[6] == RoomState.LIVE]
    provider.rooms = {row[3]: row[4] for row in live}
    with old.read() as tx:
        (session,) = day_sheet(tx, TODAY, ZONE).sessions
    opened = set()
    for slot in session.slots:
        if slot.appointment and slot.appointment.room_state is RoomState.LIVE:
            wish = Wish(slot.appointment.id, Role.DESK, Action.ROOM_OPENED, frozenset(), NOW)
            room = open_room(desk, provider, wish)
            assert (room.meeting_id, room.created) == (slot.appointment.meeting_id, False)
            opened.add(room.meeting_id)
    assert opened == set(provider.rooms.values())
    assert len(opened) == 2
