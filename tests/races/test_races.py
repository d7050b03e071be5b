"""Desks that do the same thing at the same moment: 8 real processes and a real HTTP server."""

from collections import Counter
from uuid import uuid4

import pytest
from sqlalchemy import select

from desktop_app.domain.appointment import RoomState
from desktop_app.storage.audit import link, register
from desktop_app.storage.models import AuditRow, InstallationRow, RoomRow
from tests.races.deeds import open_room_of
from tests.races.race import race
from tests.scenes import NOW, Clinic

DESKS = 8


@pytest.mark.timeout(1800)
def test_desks_that_race_end_up_in_one_room(db, db_url, service, rounds):
    clinic = Clinic(db)
    session = clinic.session(slots=rounds, minutes=1)
    visits = [clinic.visit(session=session, slot=slot) for slot in range(rounds)]
    installations = (uuid4(), uuid4())
    with db.write() as tx:
        for installation in installations:
            register(tx, installation, NOW)
    endpoint = service.endpoint
    where = (db_url, endpoint.url, endpoint.api_key, endpoint.secret, installations)
    meeting_ids = []
    with race(DESKS) as desks:
        for visit in visits:
            opened = desks.map(open_room_of, where, visit.id)
            assert len({room.meeting_id for room in opened}) == 1
            assert len({room.participant for room in opened}) == 1
            assert sum(room.created for room in opened) == 1
            meeting_ids.append(opened[0].meeting_id)
    assert len(set(meeting_ids)) == rounds
    assert _rooms_at(service) == _rooms_in(db)
    assert set(_rooms_in(db).values()) == set(meeting_ids)
    deeds = Counter(_deeds_of_whole_chains(db))
    assert deeds == {"room-created": rounds, "room-opened": DESKS * rounds}


def _rooms_at(service):
    """Every room that the service ever made: meeting IDs by our references."""
    rooms = {}
    page = pages = 1
    while page <= pages:
        answer = service.get(f"/v2/rooms?page={page}&perPage=100").json()
        rooms |= {room["customRoomId"]: room["roomId"] for room in answer["data"]}
        pages = answer["pageInfo"]["lastPage"]
        page += 1
    assert len(rooms) == answer["pageInfo"]["total"]
    return rooms


def _rooms_in(db):
    """Every room that we ever wrote down, and all are live."""
    with db.read() as tx:
        found = tx.execute(select(RoomRow.custom_room_id, RoomRow.meeting_id, RoomRow.state)).all()
    assert {state for *_, state in found} == {RoomState.LIVE}
    return {reference: meeting_id for reference, meeting_id, _ in found}


def _deeds_of_whole_chains(db):
    """The deeds of every installation, after a check that no chain is broken."""
    with db.read() as tx:
        for chain in tx.scalars(select(InstallationRow)):
            previous = ""
            of_chain = AuditRow.installation_id == chain.id
            for entry in tx.scalars(select(AuditRow).where(of_chain).order_by(AuditRow.sequence)):
                assert entry.hash == link(previous, entry)
                previous = entry.hash
                yield entry.action
            assert chain.last_hash == previous
