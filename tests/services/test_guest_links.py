"""Every guest has a link and a place of their own, and there are four."""

import json
from base64 import urlsafe_b64decode
from datetime import timedelta
from threading import Barrier, Thread
from urllib.parse import parse_qs, urlsplit

import pytest

from desktop_app.domain.appointment import Kind, RoomState, Status
from desktop_app.domain.joining import GUEST_PLACES, Guest, Role
from desktop_app.errors import (
    ClockWrongError,
    GuestsFullError,
    NoRoomError,
    ProviderUnreachableError,
)
from desktop_app.services.join import patient_link
from desktop_app.services.links import guest_link
from desktop_app.storage import links, rooms
from tests.scenes import NOW, desk_at
from tests.services.looking import codes_of, rooms_of, trail
from tests.services.scripted import before

FOUR = [Guest.INTERPRETER, Guest.RELATIVE, Guest.RELATIVE, Guest.OTHER]


@pytest.fixture
def give(desk):
    def give(visit, who, at=desk):
        return guest_link(at, visit.id, who, frozenset(), NOW)

    return give


def query_of(link):
    return {name: value for name, (value,) in parse_qs(urlsplit(link.url).query).items()}


def claims_of(link):
    body = query_of(link)["token"].split(".")[1]
    return json.loads(urlsafe_b64decode(body + "=" * (-len(body) % 4)))


def given(db, visit):
    with db.write() as tx:
        room = rooms.room_of(tx, rooms.lock_owner(tx, visit.id))
        return links.given_places(tx, room.id)


def test_each_guest_gets_a_place_of_their_own(clinic, db, give):
    visit = clinic.visit()
    made = [give(visit, who) for who in FOUR]
    assert [link.role for link in made] == [*GUEST_PLACES]
    codes = codes_of(db, visit)
    assert [claims_of(link)["participantId"] for link in made] == [codes[r] for r in GUEST_PLACES]
    assert {link.meeting_id for link in made} == {rooms_of(db, visit)[0][2]}
    assert [(one.place, one.who, one.at) for one in given(db, visit)] == [
        (place, who, NOW) for place, who in zip(GUEST_PLACES, FOUR, strict=True)
    ]


@pytest.mark.parametrize("who", Guest)
def test_a_guest_must_be_admitted_and_may_do_nothing_else(clinic, give, who):
    link = give(clinic.visit(), who)
    assert claims_of(link)["permissions"] == ["ask_join"]
    assert query_of(link)["askJoin"] == "true"
    assert query_of(link)["name"] in {"Interpreter", "Relative", "Guest"}


def test_the_fifth_guest_is_refused_and_nothing_changes(clinic, db, give):
    visit = clinic.visit()
    for who in FOUR:
        give(visit, who)
    recorded, places = trail(db, visit), given(db, visit)
    with pytest.raises(GuestsFullError):
        give(visit, Guest.OTHER)
    assert trail(db, visit) == [*recorded, ("opening-refused", "GuestsFullError")]
    assert given(db, visit) == places


def test_every_guests_link_is_recorded_with_whose_it_is(clinic, db, give):
    visit = clinic.visit()
    give(visit, Guest.INTERPRETER)
    give(visit, Guest.OTHER)
    assert [deed for deed in trail(db, visit) if deed[0] == "guest-link-copied"] == [
        ("guest-link-copied", "interpreter"),
        ("guest-link-copied", "other"),
    ]


def test_a_link_that_was_not_made_takes_no_place(clinic, db, give, provider):
    visit = clinic.visit()
    provider.next("create_room", before(ProviderUnreachableError()))
    with pytest.raises(ProviderUnreachableError):
        give(visit, Guest.RELATIVE)
    assert given(db, visit) == ()
    assert give(visit, Guest.RELATIVE).role is Role.GUEST_1


@pytest.mark.parametrize("off", [timedelta(minutes=11), timedelta(minutes=-11)])
def test_a_wrong_clock_gives_no_place_away_and_makes_no_link(clinic, db, give, provider, off):
    visit = clinic.visit()
    provider.clock_ahead = off
    with pytest.raises(ClockWrongError):
        give(visit, Guest.RELATIVE)
    assert trail(db, visit) == [("opening-refused", "ClockWrongError")]
    provider.clock_ahead = timedelta(minutes=9)
    assert give(visit, Guest.RELATIVE).role is Role.GUEST_1
    assert len(provider.rooms) == 1


def test_two_desks_at_once_never_give_the_same_place(clinic, db, desk, provider):
    visit = clinic.visit()
    patient_link(desk, visit.id, frozenset(), NOW)
    together, made = Barrier(4), []

    def give(who):
        at = desk_at(db, provider)
        together.wait(60)
        made.append(guest_link(at, visit.id, who, frozenset(), NOW))

    desks = [Thread(target=give, args=[who]) for who in FOUR]
    for one in desks:
        one.start()
    for one in desks:
        one.join(60)
    assert sorted(link.role for link in made) == [*GUEST_PLACES]
    assert len({claims_of(link)["participantId"] for link in made}) == 4


def test_the_places_of_one_visit_are_not_those_of_another(clinic, give):
    one, other = clinic.visit(), clinic.visit()
    assert give(one, Guest.RELATIVE).role is give(other, Guest.RELATIVE).role is Role.GUEST_1


@pytest.mark.parametrize(
    "fields", [{"status": Status.CANCELLED}, {"status": Status.WAITLIST}, {"kind": Kind.PHONE}]
)
def test_a_visit_without_a_room_has_no_guests(clinic, give, provider, fields):
    with pytest.raises(NoRoomError):
        give(clinic.visit(**fields), Guest.RELATIVE)
    assert provider.asked == []


def test_a_guest_of_an_imported_room_gets_a_place_once_the_service_knows_it(
    clinic, db, give, provider
):
    provider.others["abcd-efgh-ijkl"] = None
    visit = clinic.visit(meeting_id="abcd-efgh-ijkl")
    assert give(visit, Guest.INTERPRETER).meeting_id == "abcd-efgh-ijkl"
    assert rooms_of(db, visit) == [(1, RoomState.LIVE, "abcd-efgh-ijkl")]
