"""A room's end over real HTTP: the VideoSDK client, and the practice service as a process."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from desktop_app.domain.appointment import Kind, RoomState, Status
from desktop_app.domain.room_rule import UNDO_GRACE
from desktop_app.errors import ProviderUnreachableError
from desktop_app.services.clean_up import clean_up
from desktop_app.services.visit_changes import change_kind, set_status
from desktop_app.storage import rooms
from desktop_app.storage.models import SightingRow
from desktop_app.video.provider import Credentials
from desktop_app.video.videosdk import VideoSdk
from tests.practice.service import running_service
from tests.scenes import NOW, desk_at
from tests.services.looking import codes_of, rooms_of

LATER = NOW + UNDO_GRACE


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    with running_service(tmp_path_factory.mktemp("home")) as running:
        yield running


@pytest.fixture
def provider(service):
    keys = service.endpoint
    client = VideoSdk(
        Credentials(api_key=keys.api_key, secret=keys.secret, endpoint=keys.url),
        lambda: datetime.now(UTC),
        jitter=lambda: 0.0,
    )
    yield client
    client.close()


def disabled(service, meeting_id):
    return service.get(f"/v2/rooms/{meeting_id}").json()["disabled"]


def test_a_cancelled_visits_room_is_ended_closed_and_its_codes_dead(
    clinic, db, desk, opened, service
):
    visit, other = clinic.visit(), clinic.visit()
    room, kept = opened(visit), opened(other)
    codes = codes_of(db, visit)
    for code in codes.values():
        assert service.join(room.meeting_id, code).ok
    set_status(desk, visit.id, Status.CANCELLED, NOW)
    assert clean_up(desk, LATER - timedelta(seconds=1)).closed == ()
    assert service.ongoing(room.meeting_id)
    done = clean_up(desk, LATER)
    assert (len(done.closed), done.stopped) == (1, None)
    assert disabled(service, room.meeting_id)
    assert not service.ongoing(room.meeting_id)
    assert {service.join(room.meeting_id, code).status_code for code in codes.values()} == {403}
    assert not disabled(service, kept.meeting_id)
    assert rooms_of(db, visit) == [(1, RoomState.DEAD, room.meeting_id)]
    with db.read() as tx:
        seen = tx.scalars(select(SightingRow)).all()
        assert {stay.participant_id for stay in seen} == set(codes.values())
        assert all(stay.left_at is not None for stay in seen)


def test_a_room_whose_answer_was_lost_is_found_and_closed(clinic, db, desk, provider, service):
    visit = clinic.visit()
    with db.write() as tx:
        owner = rooms.lock_owner(tx, visit.id)
        intent = rooms.add_intent(tx, owner, provider.fingerprint, NOW, timedelta(0))
    meeting_id = provider.create_room(intent.reference, sorted(intent.codes.values()))
    change_kind(desk, visit.id, Kind.PHONE, NOW)
    assert len(clean_up(desk, NOW).closed) == 1
    assert disabled(service, meeting_id)
    assert rooms_of(db, visit) == [(1, RoomState.DEAD, meeting_id)]


def test_a_room_that_was_closed_by_hand_is_found_closed(clinic, desk, opened, service):
    visit = clinic.visit()
    room = opened(visit)
    service.post("/v2/rooms/deactivate", {"roomId": room.meeting_id})
    change_kind(desk, visit.id, Kind.PHONE, NOW)
    assert len(clean_up(desk, NOW).closed) == 1


def test_a_room_that_never_was_waits_to_be_asked_for_again(clinic, db, desk, provider):
    visit = clinic.visit()
    with db.write() as tx:
        owner = rooms.lock_owner(tx, visit.id)
        rooms.add_intent(tx, owner, provider.fingerprint, NOW, timedelta(0))
    change_kind(desk, visit.id, Kind.PHONE, NOW)
    done = clean_up(desk, NOW)
    assert [room.next_try_at for room in done.waiting] == [NOW + timedelta(minutes=1)]


def test_an_old_systems_room_is_closed_by_its_meeting_id(clinic, db, desk, service):
    meeting_id = service.room()["roomId"]
    visit = clinic.visit(meeting_id=meeting_id)
    change_kind(desk, visit.id, Kind.PHONE, NOW)
    videosdk = replace(desk.video(), practice=False)
    done = clean_up(replace(desk, video=lambda: videosdk), NOW)
    assert (len(done.closed), done.stopped) == (1, None)
    assert disabled(service, meeting_id)
    assert rooms_of(db, visit) == [(1, RoomState.DEAD, meeting_id)]


def test_a_service_that_is_gone_stops_the_run_and_loses_nothing(clinic, db, opened, desk, service):
    visit = clinic.visit()
    opened(visit)
    change_kind(desk, visit.id, Kind.PHONE, NOW)
    keys = service.endpoint
    nowhere = Credentials(api_key=keys.api_key, secret=keys.secret, endpoint="http://127.0.0.1:9")
    gone = VideoSdk(nowhere, lambda: datetime.now(UTC), jitter=lambda: 0.0)
    done = clean_up(desk_at(db, gone), NOW)
    assert isinstance(done.stopped, ProviderUnreachableError)
    assert len(done.waiting) == 1
    assert len(clean_up(desk, NOW + timedelta(minutes=2)).closed) == 1
