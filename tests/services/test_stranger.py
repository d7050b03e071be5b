"""Nobody is sent into a room with somebody unexpected in it before a person has said yes."""

import pytest
from sqlalchemy import update

from desktop_app.domain.actions import Action
from desktop_app.domain.alarm import AlarmKind
from desktop_app.domain.joining import Role
from desktop_app.errors import (
    BothInsideError,
    ProviderBusyError,
    ProviderError,
    ProviderTimeoutError,
    ProviderUnreachableError,
    RoomNotCheckedError,
    StrangerInsideError,
)
from desktop_app.services.door import LOOK_REQUESTS
from desktop_app.services.join import open_visit
from desktop_app.services.room_check import CHECK_S
from desktop_app.storage.alarms import open_alarms
from desktop_app.storage.models import RoomParticipantRow
from tests.scenes import NOW
from tests.services.looking import codes_of, trail
from tests.services.scripted import before

OPENERS = [Role.DOCTOR, Role.DESK, Role.PATIENT]
NO_ANSWER = [ProviderUnreachableError, ProviderTimeoutError, ProviderBusyError]


@pytest.fixture
def visit(clinic, opened):
    """A visit whose room was made."""
    visit = clinic.visit()
    opened(visit)
    return visit


@pytest.fixture
def room(db, visit, provider):
    """Its room's meeting ID."""
    return next(iter(provider.rooms.values()))


def alarms(db):
    with db.read() as tx:
        return [(alarm.kind, alarm.appointment_id) for alarm in open_alarms(tx)]


def deeds(db, visit):
    return [action for action, _ in trail(db, visit)]


@pytest.mark.parametrize("role", OPENERS)
def test_nobody_is_sent_in_to_a_stranger_before_a_yes(db, opened, provider, visit, room, role):
    provider.inside[room] = {"somebody"}
    made = deeds(db, visit)
    with pytest.raises(StrangerInsideError):
        opened(visit, role=role)
    assert deeds(db, visit) == [*made, "alarm-raised"]
    assert alarms(db) == [(AlarmKind.STRANGER, visit.id)]
    agreed = opened(visit, StrangerInsideError.consent, role=role)
    assert agreed.meeting_id == room
    assert trail(db, visit)[-2:] == [("stranger-accepted", role), ("room-opened", role)]


@pytest.mark.parametrize("role", OPENERS)
def test_nobody_is_sent_into_a_crowd_before_a_yes(db, opened, provider, visit, room, role):
    provider.inside[room] = {codes_of(db, visit)[Role.GUEST_1]}  # whom nobody has invited
    with pytest.raises(StrangerInsideError):
        opened(visit, role=role)
    assert alarms(db) == [(AlarmKind.CROWD, visit.id)]
    assert opened(visit, StrangerInsideError.consent, role=role).meeting_id == room


def test_a_guest_who_was_invited_stops_nobody(db, opened, provider, visit, room):
    code = codes_of(db, visit)[Role.GUEST_1]
    provider.inside[room] = {code}
    with db.write() as tx:
        given = update(RoomParticipantRow).where(RoomParticipantRow.code == code)
        tx.execute(given.values(given_to="interpreter", given_at=NOW))
    opened(visit, role=Role.DOCTOR)
    assert alarms(db) == []


def test_a_room_in_order_is_opened_without_a_word_about_strangers(
    db, opened, provider, visit, room
):
    provider.inside[room] = {codes_of(db, visit)[role] for role in (Role.PATIENT, Role.DESK)}
    opened(visit, StrangerInsideError.consent, role=Role.DOCTOR)
    assert "stranger-accepted" not in deeds(db, visit)
    assert alarms(db) == []


def test_the_alarm_is_raised_once_however_often_somebody_asks(db, opened, provider, visit, room):
    provider.inside[room] = {"somebody"}
    for _ in range(3):
        with pytest.raises(StrangerInsideError):
            opened(visit, role=Role.DOCTOR)
    assert len(alarms(db)) == 1


def test_a_stop_is_an_entry_of_the_trail_each_time(db, desk, provider, visit, room):
    provider.inside[room] = {"somebody"}
    for _ in range(2):
        with pytest.raises(StrangerInsideError):
            open_visit(desk, visit.id, None, frozenset(), NOW)
    assert trail(db, visit).count(("opening-refused", "StrangerInsideError")) == 2


def test_a_stranger_comes_before_the_question_whether_to_interrupt(
    db, opened, provider, visit, room
):
    codes = codes_of(db, visit)
    provider.inside[room] = {codes[Role.DOCTOR], codes[Role.PATIENT], "somebody"}
    with pytest.raises(StrangerInsideError):
        opened(visit)
    with pytest.raises(BothInsideError):
        opened(visit, StrangerInsideError.consent)
    with pytest.raises(StrangerInsideError):
        opened(visit, BothInsideError.consent)
    assert opened(visit, BothInsideError.consent, StrangerInsideError.consent).meeting_id == room


def test_one_question_to_the_service_serves_both(opened, provider, visit, room):
    provider.asked.clear()
    opened(visit)
    assert [call for call, _ in provider.asked] == ["validate_room", "present"]


def test_a_patients_link_is_copied_without_looking_who_is_inside(opened, provider, visit, room):
    provider.inside[room] = {"somebody"}
    provider.asked.clear()
    opened(visit, role=Role.PATIENT, action=Action.LINK_COPIED)
    assert [call for call, _ in provider.asked] == ["validate_room"]


# -- old links -------------------------------------------------------------------------------------


def test_old_links_into_an_imported_room_are_nobody_unexpected(db, clinic, opened, provider):
    provider.others["abcd-abcd-abcd"] = None
    visit = clinic.visit(meeting_id="abcd-abcd-abcd")
    provider.inside["abcd-abcd-abcd"] = {"random-1", "random-2"}
    opened(visit, role=Role.DOCTOR)
    provider.inside["abcd-abcd-abcd"] |= {"random-3", "random-4"}
    with pytest.raises(StrangerInsideError):
        opened(visit, role=Role.DOCTOR)
    assert alarms(db) == [(AlarmKind.CROWD, visit.id)]


# -- when nobody tells -----------------------------------------------------------------------------


@pytest.mark.parametrize("error", [*NO_ANSWER, ProviderError])
@pytest.mark.parametrize("role", [Role.DOCTOR, Role.PATIENT])
def test_a_service_that_does_not_tell_keeps_nobody_out_who_is_awaited(
    opened, provider, visit, room, error, role
):
    provider.next("present", before(error()))
    assert opened(visit, role=role).meeting_id == room


@pytest.mark.parametrize("error", NO_ANSWER)
def test_the_desk_is_asked_first_when_nobody_tells(opened, provider, visit, room, error):
    provider.next("present", *[before(error())] * 2)
    with pytest.raises(RoomNotCheckedError):
        opened(visit)
    assert opened(visit, RoomNotCheckedError.consent).meeting_id == room


def test_a_yes_to_a_stranger_is_recorded_though_nobody_tells_any_more(
    db, opened, provider, visit, room
):
    provider.next("present", before(ProviderUnreachableError()))
    opened(visit, StrangerInsideError.consent, role=Role.DOCTOR)
    assert deeds(db, visit)[-2:] == ["stranger-accepted", "room-opened"]


def test_looking_who_is_inside_has_only_what_the_check_has_left(
    opened, provider, visit, hand_clock
):
    provider.budgets.clear()
    provider.next("validate_room", hand_clock.passing(2))
    opened(visit, role=Role.DOCTOR)
    check, look = provider.budgets
    assert check.seconds_left == look.seconds_left == CHECK_S - 2
    assert look.requests_left == LOOK_REQUESTS - 1
