"""The main paths over real HTTP: the VideoSDK client, and the practice service as a process."""

from datetime import UTC, datetime

import pytest

from desktop_app.domain.appointment import RoomState
from desktop_app.domain.joining import Role
from desktop_app.errors import (
    BothInsideError,
    ProviderUnauthorisedError,
    ProviderUnreachableError,
    RoomGoneError,
    RoomNotCheckedError,
)
from desktop_app.video.provider import Credentials
from desktop_app.video.videosdk import VideoSdk
from tests.practice.service import running_service
from tests.scenes import desk_at
from tests.services.looking import codes_of, rooms_of


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def service(home):
    with running_service(home) as running:
        yield running


def _client(endpoint, **other):
    keys = {"api_key": endpoint.api_key, "secret": endpoint.secret, "endpoint": endpoint.url}
    return VideoSdk(Credentials(**keys | other), lambda: datetime.now(UTC), jitter=lambda: 0.0)


@pytest.fixture
def provider(service):
    client = _client(service.endpoint)
    yield client
    client.close()


def test_a_visits_room_is_made_once_and_another_visit_has_another(clinic, opened, service):
    one, other = clinic.visit(), clinic.visit()
    first = opened(one)
    assert (first.created, opened(one).created) == (True, False)
    assert opened(one).meeting_id == first.meeting_id
    assert opened(other).meeting_id != first.meeting_id
    assert service.get(f"/v2/rooms/{first.meeting_id}").json()["disabled"] is False


def test_the_service_lets_in_this_visits_codes_and_no_others(clinic, db, opened, service):
    visit, other = clinic.visit(), clinic.visit()
    room = opened(visit)
    opened(other)
    for role in Role:
        assert service.join(room.meeting_id, codes_of(db, visit)[role]).ok
        assert not service.join(room.meeting_id, codes_of(db, other)[role]).ok
    assert set(service.ongoing(room.meeting_id)) == set(codes_of(db, visit).values())


def test_nothing_of_the_patient_reaches_the_service(clinic, opened, service):
    patient = clinic.patient("Zebediah Quux", record_number="R-4711")
    room = opened(clinic.visit(patient_id=patient, reason="Oncology"))
    told = service.get(f"/v2/rooms/{room.meeting_id}").text
    for secret in ("Zebediah", "Quux", "R-4711", "Oncology", "Rahman"):
        assert secret not in told


def test_doctor_and_patient_inside_are_seen(clinic, db, opened, service):
    visit = clinic.visit()
    room = opened(visit)
    codes = codes_of(db, visit)
    service.join(room.meeting_id, codes[Role.DOCTOR])
    assert opened(visit).meeting_id == room.meeting_id
    service.join(room.meeting_id, codes[Role.PATIENT])
    with pytest.raises(BothInsideError):
        opened(visit)
    service.leave(room.meeting_id, codes[Role.PATIENT])
    assert opened(visit).meeting_id == room.meeting_id


def test_a_room_closed_at_the_service_is_replaced_after_asking(clinic, db, opened, service):
    visit = clinic.visit()
    old = opened(visit)
    service.post("/v2/rooms/deactivate", {"roomId": old.meeting_id})
    with pytest.raises(RoomGoneError):
        opened(visit)
    new = opened(visit, RoomGoneError.consent)
    assert rooms_of(db, visit) == [
        (1, RoomState.RETIRED, old.meeting_id),
        (2, RoomState.LIVE, new.meeting_id),
    ]


def test_an_imported_room_of_the_service_becomes_the_visits(clinic, db, opened, service):
    meeting_id = service.room()["roomId"]
    visit = clinic.visit(meeting_id=meeting_id)
    assert opened(visit).meeting_id == meeting_id
    assert rooms_of(db, visit) == [(1, RoomState.LIVE, meeting_id)]


def test_a_wrong_secret_is_told(clinic, db, opened, desk, service):
    client = _client(service.endpoint, secret="x" * 64)
    visit = clinic.visit()
    with pytest.raises(ProviderUnauthorisedError):
        opened(visit, at=desk_at(db, client))
    client.close()
    assert opened(visit).created


def test_a_service_that_is_away_makes_no_room_and_leads_to_the_same_one_when_back(
    clinic, db, opened, tmp_path
):
    visit, other = clinic.visit(), clinic.visit()
    with running_service(tmp_path) as running:
        endpoint = running.endpoint
        client = _client(endpoint)
        away = desk_at(db, client)
        room = opened(visit, at=away)
    with pytest.raises(ProviderUnreachableError):
        opened(other, at=away)
    with pytest.raises(RoomNotCheckedError):
        opened(visit, at=away)
    assert opened(visit, RoomNotCheckedError.consent, at=away).meeting_id == room.meeting_id
    with running_service(tmp_path) as running:
        assert running.endpoint == endpoint
        assert opened(visit, at=away).meeting_id == room.meeting_id
        assert opened(other, at=away).created
    client.close()
