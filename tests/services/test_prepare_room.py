"""A room made ahead of its visit is the very room that opening it finds."""

import pytest

from desktop_app.domain.appointment import Kind, RoomState, Status
from desktop_app.errors import (
    ForeignRoomError,
    NoRoomError,
    OtherProviderError,
    ProviderTimeoutError,
    ProviderUnreachableError,
    RoomGoneError,
    RoomMovedOnError,
    RoomNotCheckedError,
    VisitEndedError,
)
from desktop_app.services.open_room import prepare_room
from desktop_app.video.provider import Budget, RoomAnswer
from tests.scenes import NOW, desk_at
from tests.services.looking import generation_of, rooms_of, trail
from tests.services.scripted import ScriptedProvider, after, before, meanwhile, says

IMPORTED = "abcd-efgh-ijkl"


@pytest.fixture
def prepare(desk):
    def prepare(visit, at=desk):
        return prepare_room(at, at.video().provider, visit.id, NOW, Budget())

    return prepare


def test_a_prepared_room_is_the_one_that_opening_finds_without_making_any(
    clinic, db, prepare, opened, provider
):
    visit = clinic.visit()
    assert prepare(visit)
    room = opened(visit)
    assert not room.created
    assert list(provider.rooms.values()) == [room.meeting_id]
    assert [call for call, _ in provider.asked].count("create_room") == 1
    assert rooms_of(db, visit) == [(1, RoomState.LIVE, room.meeting_id)]


def test_preparing_is_recorded_once_and_as_no_opening(clinic, db, prepare):
    visit = clinic.visit()
    assert [prepare(visit) for _ in range(3)] == [True, False, False]
    assert trail(db, visit) == [("room-created", "desk"), ("room-prepared", "desk")]


def test_two_desks_that_prepare_one_visit_make_one_room(clinic, db, prepare, provider):
    visit = clinic.visit()
    other = desk_at(db, provider)
    provider.next("create_room", meanwhile(lambda: prepare(visit, at=other)))
    assert not prepare(visit)
    assert len(provider.rooms) == 1
    assert [action for action, _ in trail(db, visit)] == ["room-created", "room-prepared"]


def test_a_lost_answer_is_asked_for_again_under_the_same_reference(clinic, prepare, provider):
    visit = clinic.visit()
    provider.next("create_room", after(ProviderTimeoutError()))
    with pytest.raises(ProviderTimeoutError):
        prepare(visit)
    assert prepare(visit)
    assert len(provider.rooms) == 1


def test_a_room_that_is_gone_is_reported_and_stays(clinic, db, prepare, provider):
    visit = clinic.visit()
    prepare(visit)
    (meeting_id,) = provider.rooms.values()
    before_it = trail(db, visit)
    for go in (provider.disabled.add, provider.lose):
        go(meeting_id)
        with pytest.raises(RoomGoneError):
            prepare(visit)
    assert rooms_of(db, visit) == [(1, RoomState.LIVE, meeting_id)]
    assert trail(db, visit) == before_it


def test_a_room_that_is_gone_is_replaced_once_the_desk_has_agreed(clinic, db, desk, provider):
    visit = clinic.visit()
    whole = Budget()
    assert prepare_room(desk, provider, visit.id, NOW, whole)
    (gone,) = provider.rooms.values()
    provider.disabled.add(gone)
    agreed = frozenset({RoomGoneError.consent})
    assert prepare_room(desk, provider, visit.id, NOW, Budget(), agreed)
    kept = [(generation, state) for generation, state, _ in rooms_of(db, visit)]
    assert kept == [(1, RoomState.RETIRED), (2, RoomState.LIVE)]
    assert trail(db, visit)[2:] == [
        ("room-replaced", "desk"),
        ("room-created", "desk"),
        ("room-prepared", "desk"),
    ]


def test_an_imported_room_that_the_service_knows_is_proved_and_recorded(
    clinic, db, prepare, provider
):
    provider.others[IMPORTED] = None
    visit = clinic.visit(meeting_id=IMPORTED)
    assert not prepare(visit)
    assert rooms_of(db, visit) == [(1, RoomState.LIVE, IMPORTED)]
    assert trail(db, visit) == [("room-prepared", "desk")]


def test_an_imported_room_that_the_service_does_not_know_is_reported(clinic, db, prepare):
    visit = clinic.visit(meeting_id=IMPORTED)
    with pytest.raises(RoomGoneError):
        prepare(visit)
    assert rooms_of(db, visit) == [(1, RoomState.UNPROVED, IMPORTED)]


def test_a_foreign_answer_is_set_aside_as_at_an_opening(clinic, db, prepare, provider):
    visit = clinic.visit()
    provider.next(
        "validate_room",
        says(RoomAnswer(room_id="aaaa-bbbb-cccc", custom_room_id="x", disabled=False)),
    )
    with pytest.raises(ForeignRoomError):
        prepare(visit)
    assert generation_of(db, visit) == 2
    assert rooms_of(db, visit)[0][1] is RoomState.QUARANTINED


def test_a_known_room_without_an_answer_is_not_checked_and_nothing_changes(
    clinic, db, prepare, provider
):
    visit = clinic.visit()
    prepare(visit)
    kept = rooms_of(db, visit)
    provider.next("validate_room", before(ProviderUnreachableError()))
    with pytest.raises(RoomNotCheckedError):
        prepare(visit)
    assert rooms_of(db, visit) == kept


def test_a_room_of_another_service_is_refused(clinic, db, prepare):
    visit = clinic.visit()
    prepare(visit)
    with pytest.raises(OtherProviderError):
        prepare(visit, at=desk_at(db, ScriptedProvider(fingerprint="another")))


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"status": Status.CANCELLED}, VisitEndedError),
        ({"status": Status.WAITLIST}, NoRoomError),
        ({"kind": Kind.PHONE}, NoRoomError),
    ],
)
def test_what_gets_no_room_is_prepared_none(clinic, prepare, provider, fields, error):
    visit = clinic.visit(**fields)
    with pytest.raises(error):
        prepare(visit)
    assert provider.asked == []


@pytest.mark.parametrize("call", ["create_room", "validate_room"])
def test_a_visit_that_ends_while_its_room_is_prepared_gets_none(
    clinic, db, prepare, provider, call
):
    visit = clinic.visit()
    provider.next(call, meanwhile(lambda: clinic.change(visit.id, status=Status.CANCELLED)))
    with pytest.raises(RoomMovedOnError):
        prepare(visit)
    assert trail(db, visit) == []
