"""A patient's link tried at the real door: it opens its own room, and the trial is recorded."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop_app.domain.appointment import Status
from desktop_app.domain.visit_links import Trial
from desktop_app.errors import (
    NoLinksYetError,
    NotPracticeError,
    ProviderUnreachableError,
    VisitEndedError,
)
from desktop_app.services.desk import Policy, VideoService
from desktop_app.services.join import patient_link
from desktop_app.services.link_trial import try_link
from desktop_app.video.provider import Credentials
from desktop_app.video.videosdk import VideoSdk
from tests.practice.service import running_service
from tests.scenes import Clinic, desk_at
from tests.services.looking import trail

NO_CONSENT = frozenset()


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    with running_service(tmp_path_factory.mktemp("home")) as running:
        yield running


@pytest.fixture
def practice_desk(db, service):
    """The reception, with the real practice service."""
    end = service.endpoint
    pair = Credentials(api_key=end.api_key, secret=end.secret, endpoint=end.url)
    client = VideoSdk(pair, lambda: datetime.now(UTC))
    service = VideoService(provider=client, credentials=pair, practice=True)
    yield replace(desk_at(db, client), video=lambda: service)
    client.close()


def real_now():
    return datetime.now(UTC)


@pytest.fixture
def visit(db, practice_desk):
    visit = Clinic(db).visit()
    patient_link(practice_desk, visit.id, NO_CONSENT, real_now())
    return visit


def test_it_opens_its_own_room_and_no_other_door(db, practice_desk, visit):
    other = Clinic(db).visit()
    patient_link(practice_desk, other.id, NO_CONSENT, real_now())
    tried = try_link(practice_desk, visit.id, real_now())
    assert [(one.trial, one.let_in, one.words) for one in tried] == [
        (Trial.OWN_ROOM, True, ""),
        (Trial.OTHER_ROOM, False, "This link is for another room"),
        (Trial.OTHER_PERSON, False, "This link belongs to somebody else"),
    ]
    assert all(one.passed for one in tried)
    assert trail(db, visit)[-1] == ("link-tested", "passed")


def test_with_the_lobby_too_the_own_door_lets_in(practice_desk, visit):
    lobby = replace(practice_desk, policy=Policy(lobby=True))
    assert all(one.passed for one in try_link(lobby, visit.id, real_now()))


def test_a_clinics_only_visit_is_tried_at_an_invented_room(practice_desk, visit):
    assert all(one.passed for one in try_link(practice_desk, visit.id, real_now()))


def test_a_room_that_was_closed_fails_the_trial_and_that_is_recorded(
    db, practice_desk, visit, service
):
    meeting_id = patient_link(practice_desk, visit.id, NO_CONSENT, real_now()).meeting_id
    service.post("/v2/rooms/deactivate", {"roomId": meeting_id})
    own, *others = try_link(practice_desk, visit.id, real_now())
    assert (own.passed, own.words) == (False, "This room is closed")
    assert all(one.passed for one in others)
    assert trail(db, visit)[-1] == ("link-tested", "failed")


def test_nothing_is_tried_without_a_room_or_after_the_visit(db, practice_desk, visit):
    with pytest.raises(NoLinksYetError):
        try_link(practice_desk, Clinic(db).visit().id, real_now())
    Clinic(db).change(visit.id, status=Status.FULFILLED)
    with pytest.raises(VisitEndedError):
        try_link(practice_desk, visit.id, real_now())


def test_videosdks_own_page_is_not_asked(db, practice_desk, visit):
    far = practice_desk.video()
    real = VideoService(provider=far.provider, credentials=far.credentials, practice=False)
    with pytest.raises(NotPracticeError):
        try_link(replace(practice_desk, video=lambda: real), visit.id, real_now())
    assert trail(db, visit)[-1][0] != "link-tested"


def test_a_service_that_is_away_is_told_and_nothing_is_recorded(db, practice_desk, visit):
    here = practice_desk.video()
    nobody = Credentials(
        api_key=here.credentials.api_key,
        secret=here.credentials.secret,
        endpoint="http://127.0.0.1:9",
    )
    away = VideoService(provider=here.provider, credentials=nobody, practice=True)
    with pytest.raises(ProviderUnreachableError):
        try_link(replace(practice_desk, video=lambda: away), visit.id, real_now())
    assert trail(db, visit)[-1][0] != "link-tested"
