"""New links: the old room retires at once, for good, and the next link leads to another."""

import pytest

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Kind, RoomState, Status
from desktop_app.domain.joining import Guest, Role
from desktop_app.domain.room_rule import Parting
from desktop_app.errors import (
    LinksDieError,
    NoLinksYetError,
    NoRoomError,
    OtherProviderError,
    ProviderUnreachableError,
)
from desktop_app.services.join import patient_link
from desktop_app.services.links import guest_link, new_links, visit_links
from desktop_app.storage.models import RoomRow
from tests.scenes import NOW, desk_at
from tests.services.looking import codes_of, generation_of, rooms_of, trail
from tests.services.scripted import ScriptedProvider, before

YES = LinksDieError.consent


@pytest.fixture
def renew(desk):
    def renew(visit, *consents, at=desk):
        new_links(at, visit.id, frozenset(consents), NOW)

    return renew


def partings(db, visit):
    with db.read() as tx:
        rows = tx.query(RoomRow).filter(RoomRow.appointment_id == visit.id)
        return [row.retired_for for row in rows.order_by(RoomRow.generation)]


def copied(desk, visit):
    return patient_link(desk, visit.id, frozenset(), NOW)


def guest(desk, visit):
    return guest_link(desk, visit.id, Guest.RELATIVE, frozenset(), NOW)


def test_new_links_lead_to_another_room_with_other_places(clinic, db, desk, renew):
    visit = clinic.visit()
    old, codes = copied(desk, visit), codes_of(db, visit)
    renew(visit, YES)
    assert rooms_of(db, visit) == [(1, RoomState.RETIRED, old.meeting_id)]
    assert (generation_of(db, visit), partings(db, visit)) == (2, [Parting.REVOKED])
    new = copied(desk, visit)
    assert new.created
    assert new.meeting_id != old.meeting_id
    assert not set(codes.values()) & set(codes_of(db, visit).values())


@pytest.mark.parametrize("hand_out", [copied, guest], ids=["patient", "guest"])
def test_a_link_that_was_handed_out_is_asked_about_once(clinic, db, desk, renew, hand_out):
    visit = clinic.visit()
    hand_out(desk, visit)
    recorded = trail(db, visit)
    with pytest.raises(LinksDieError):
        renew(visit)
    assert trail(db, visit) == recorded
    assert rooms_of(db, visit)[0][1] is RoomState.LIVE
    renew(visit, YES)
    assert trail(db, visit) == [*recorded, ("links-revoked", "")]


def test_a_room_that_somebody_opened_is_asked_about(clinic, opened, renew):
    visit = clinic.visit()
    opened(visit)
    with pytest.raises(LinksDieError):
        renew(visit)


def test_a_room_from_the_old_system_is_asked_about_for_its_links_are_out(clinic, db, renew):
    visit = clinic.visit(meeting_id="abcd-efgh-ijkl")
    with pytest.raises(LinksDieError):
        renew(visit)
    renew(visit, YES)
    assert rooms_of(db, visit) == [(1, RoomState.RETIRED, "abcd-efgh-ijkl")]


def test_a_room_that_was_only_prepared_needs_no_question(clinic, db, opened, renew):
    visit = clinic.visit()
    opened(visit, action=Action.ROOM_PREPARED)
    renew(visit)
    assert rooms_of(db, visit)[0][1] is RoomState.RETIRED


def test_a_room_that_is_still_being_made_is_revoked_before_it_is_there(
    clinic, db, desk, renew, provider
):
    visit = clinic.visit()
    provider.next("create_room", before(ProviderUnreachableError()))
    with pytest.raises(ProviderUnreachableError):
        copied(desk, visit)
    renew(visit)
    assert rooms_of(db, visit) == [(1, RoomState.RETIRED, None)]


def test_guests_get_four_fresh_places(clinic, desk, renew):
    visit = clinic.visit()
    first = [guest(desk, visit) for _ in range(4)]
    renew(visit, YES)
    assert visit_links(desk, visit.id, NOW).links[3:] == ()
    second = [guest(desk, visit) for _ in range(4)]
    assert [one.role for one in first] == [one.role for one in second]


def test_no_network_is_needed_to_revoke(clinic, db, desk, renew, provider):
    visit = clinic.visit()
    copied(desk, visit)
    asked = len(provider.asked)
    renew(visit, YES)
    assert len(provider.asked) == asked


def test_a_visit_without_a_room_has_nothing_to_revoke(clinic, db, renew):
    visit = clinic.visit()
    with pytest.raises(NoLinksYetError):
        renew(visit)
    assert trail(db, visit) == []
    assert generation_of(db, visit) == 1


def test_revoking_twice_finds_nothing_the_second_time(clinic, db, desk, renew):
    visit = clinic.visit()
    copied(desk, visit)
    renew(visit, YES)
    with pytest.raises(NoLinksYetError):
        renew(visit, YES)
    assert generation_of(db, visit) == 2


@pytest.mark.parametrize("fields", [{"status": Status.WAITLIST}, {"kind": Kind.IN_PERSON}])
def test_what_gets_no_room_gets_no_new_links(clinic, renew, fields):
    with pytest.raises(NoRoomError):
        renew(clinic.visit(**fields), YES)


def test_a_room_of_another_service_is_refused_because_we_could_not_close_it(
    clinic, db, desk, renew
):
    visit = clinic.visit()
    copied(desk, visit)
    with pytest.raises(OtherProviderError):
        renew(visit, YES, at=desk_at(db, ScriptedProvider(fingerprint="another")))
    assert rooms_of(db, visit)[0][1] is RoomState.LIVE


def test_the_rooms_of_other_visits_stay(clinic, db, desk, renew):
    one, other = clinic.visit(), clinic.visit()
    copied(desk, one)
    kept = copied(desk, other)
    renew(one, YES)
    assert rooms_of(db, other) == [(1, RoomState.LIVE, kept.meeting_id)]


def test_what_each_link_allows_is_told_with_when_it_was_handed_out(clinic, desk, opened):
    visit = clinic.visit()
    assert visit_links(desk, visit.id, NOW).meeting_id is None
    room = opened(visit)
    guest_link(desk, visit.id, Guest.INTERPRETER, frozenset(), NOW)
    told = visit_links(desk, visit.id, NOW)
    assert told.meeting_id == room.meeting_id
    assert [(fact.part, fact.rights, fact.handed_out) for fact in told.links] == [
        (Role.DOCTOR, ("allow_join", "allow_mod"), None),
        (Role.DESK, ("allow_join",), NOW),
        (Role.PATIENT, ("allow_join",), None),
        (Guest.INTERPRETER, ("ask_join",), NOW),
    ]
    assert told.good_until.isoformat() == "2026-11-24T01:00:00+00:00"
