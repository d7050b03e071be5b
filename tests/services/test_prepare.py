"""Rooms of the next half hour, made ahead: few at a time, and without a storm when they fail."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from desktop_app.domain.appointment import Kind, RoomState, Status
from desktop_app.domain.clinic_day import instant_of
from desktop_app.domain.preflight import Prepared
from desktop_app.errors import (
    CredentialsMissingError,
    ForeignRoomError,
    ProviderBusyError,
    ProviderTimeoutError,
    ProviderUnreachableError,
)
from desktop_app.services.prepare import MOST, prepare_ahead
from desktop_app.storage import rooms
from desktop_app.video.provider import RoomAnswer
from tests.scenes import NOW, TODAY, ZONE, desk_at
from tests.services.looking import generation_of, rooms_of, trail
from tests.services.scripted import after, before, meanwhile, says

IMPORTED = "abcd-efgh-ijkl"
MINUTE = timedelta(minutes=1)


def starting(clinic, minutes, **fields):
    """A video visit that begins so many minutes from NOW."""
    begins = (NOW + minutes * MINUTE).astimezone(ZONE)
    session = clinic.session(begins.date(), begins.time(), slots=1)
    return clinic.visit(session=session, **fields)


@pytest.mark.parametrize("minutes", [-15, -1, 0, 29, 30])
def test_a_visit_of_the_next_half_hour_gets_its_room(clinic, desk, db, minutes):
    visit = starting(clinic, minutes)
    assert prepare_ahead(desk, NOW).made == 1
    ((_, state, _),) = rooms_of(db, visit)
    assert state is RoomState.LIVE


@pytest.mark.parametrize("minutes", [-60, -16, 31, 24 * 60])
def test_a_visit_that_is_over_or_far_off_gets_none_yet(clinic, desk, db, provider, minutes):
    starting(clinic, minutes)
    assert prepare_ahead(desk, NOW).made == 0
    assert provider.asked == []


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": Kind.PHONE},
        {"kind": Kind.IN_PERSON},
        {"status": Status.CANCELLED},
        {"status": Status.FULFILLED},
        {"status": Status.NO_SHOW},
        {"status": Status.ENTERED_IN_ERROR},
        {"meeting_id": IMPORTED},
    ],
    ids=str,
)
def test_what_needs_no_room_is_not_asked_for(clinic, desk, provider, fields):
    starting(clinic, 10, **fields)
    assert prepare_ahead(desk, NOW).made == 0
    assert provider.asked == []


def test_a_visit_just_past_midnight_is_prepared_the_evening_before(clinic, desk, db):
    evening = instant_of(TODAY, time(23, 45), ZONE)
    session = clinic.session(TODAY + timedelta(days=1), time(0, 5))
    visit = clinic.visit(session=session)
    assert prepare_ahead(desk, evening).made == 1
    assert rooms_of(db, visit)


def test_opening_a_prepared_visit_makes_nothing(clinic, desk, opened, provider):
    visit = starting(clinic, 10)
    prepare_ahead(desk, NOW)
    asked = len(provider.asked)
    assert not opened(visit).created
    assert "create_room" not in [call for call, _ in provider.asked[asked:]]


def test_a_second_round_finds_nothing_to_do(clinic, desk, provider):
    starting(clinic, 10)
    prepare_ahead(desk, NOW)
    asked = len(provider.asked)
    assert prepare_ahead(desk, NOW + MINUTE).made == 0
    assert len(provider.asked) == asked


def test_a_round_makes_a_few_and_the_next_goes_on_with_the_earliest_first(clinic, desk, db):
    visits = [starting(clinic, minutes) for minutes in range(MOST + 2)]
    assert prepare_ahead(desk, NOW).made == MOST
    assert [bool(rooms_of(db, visit)) for visit in visits] == [True] * MOST + [False] * 2
    assert prepare_ahead(desk, NOW + MINUTE).made == 2


def test_two_desks_that_prepare_the_same_visit_make_one_room(clinic, db, desk, provider):
    visit = starting(clinic, 10)
    other = desk_at(db, provider)
    provider.next("create_room", meanwhile(lambda: prepare_ahead(other, NOW)))
    assert prepare_ahead(desk, NOW).made == 0
    assert len(provider.rooms) == 1
    assert [action for action, _ in trail(db, visit)] == ["room-created", "room-prepared"]


@pytest.mark.parametrize(
    "error", [ProviderBusyError(), ProviderUnreachableError(), ProviderTimeoutError()], ids=repr
)
def test_a_failure_ends_the_round_and_is_told(clinic, desk, provider, error):
    for minutes in range(3):
        starting(clinic, minutes)
    provider.next("create_room", lambda answer: answer(), before(error))
    prepared = prepare_ahead(desk, NOW)
    assert (prepared.made, prepared.failure) == (1, error)
    assert [call for call, _ in provider.asked].count("create_room") == 2


def test_what_was_lost_on_its_way_is_asked_for_again_under_the_same_reference(
    clinic, desk, db, provider
):
    visit = starting(clinic, 10)
    provider.next("create_room", after(ProviderTimeoutError()))
    prepare_ahead(desk, NOW)
    assert prepare_ahead(desk, NOW + MINUTE).made == 1
    assert len(provider.rooms) == 1
    assert [state for _, state, _ in rooms_of(db, visit)] == [RoomState.LIVE]


def test_a_visit_whose_room_was_set_aside_is_left_to_a_person(clinic, desk, db, provider):
    visit = starting(clinic, 10)
    answer = RoomAnswer(room_id="aaaa-bbbb-cccc", custom_room_id="x", disabled=False)
    provider.next("validate_room", says(answer))
    assert isinstance(prepare_ahead(desk, NOW).failure, ForeignRoomError)
    asked = len(provider.asked)
    for minutes in range(1, 5):
        assert prepare_ahead(desk, NOW + minutes * MINUTE).made == 0
    assert len(provider.asked) == asked
    assert generation_of(db, visit) == 2


def test_one_that_ends_meanwhile_does_not_keep_the_others_from_theirs(clinic, desk, db, provider):
    first, second = (starting(clinic, minutes) for minutes in (1, 2))
    provider.next("create_room", meanwhile(lambda: clinic.change(first.id, status="cancelled")))
    assert prepare_ahead(desk, NOW).made == 1
    assert rooms_of(db, second)[0][1] is RoomState.LIVE


def test_one_begun_at_another_service_does_not_keep_the_others_from_theirs(clinic, desk, db):
    first, second = starting(clinic, 5), starting(clinic, 10)
    with db.write() as tx:
        owner = rooms.lock_owner(tx, first.id)
        rooms.add_intent(tx, owner, "another-key", NOW, timedelta(0))
    told = prepare_ahead(desk, NOW)
    assert (told.made, told.failure) == (1, None)
    ((_, state, _),) = rooms_of(db, second)
    assert state is RoomState.LIVE


def test_each_room_may_cost_two_requests_and_no_more(clinic, desk, provider):
    starting(clinic, 10)
    prepare_ahead(desk, NOW)
    assert len(provider.asked) == 2
    assert {budget.requests_left for budget in provider.budgets} == {0}
    assert all(budget.gives_way for budget in provider.budgets)


def test_without_a_service_nothing_happens_and_the_reason_is_told(clinic, desk):
    def missing():
        raise CredentialsMissingError

    starting(clinic, 10)
    without = replace(desk, video=missing)
    assert isinstance(prepare_ahead(without, NOW).failure, CredentialsMissingError)


def test_a_day_without_video_visits_does_not_even_reach_for_the_service(clinic, desk):
    def missing():
        raise AssertionError

    clinic.visit(kind=Kind.PHONE)
    assert prepare_ahead(replace(desk, video=missing), NOW) == Prepared(made=0)


def test_a_round_tells_how_far_off_the_clock_is_although_it_made_nothing(clinic, desk, provider):
    starting(clinic, 120)
    provider.clock_ahead = timedelta(minutes=4)
    assert prepare_ahead(desk, NOW) == Prepared(made=0, clock_ahead=timedelta(minutes=4))
    assert provider.asked == []
