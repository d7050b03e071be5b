from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.domain.joining import Role
from desktop_app.domain.presence import (
    Inside,
    Invited,
    Presence,
    RoomLife,
    RoomPresence,
    Stay,
    began,
)

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
CODES = {f"code-{role}": role for role in Role}
OURS = Invited(roles=CODES, given=frozenset(), old_links=False)
OLD = Invited(roles=CODES, given=frozenset(), old_links=True)
DOCTOR, PATIENT, DESK = (f"code-{role}" for role in (Role.DOCTOR, Role.PATIENT, Role.DESK))


def ago(minutes):
    return NOW - timedelta(minutes=minutes)


def people(**minutes):
    """Who has been inside for how many minutes: ``patient=4``."""
    return tuple(
        Inside(participant=name, role=None if name == "stranger" else Role(name), since=ago(since))
        for name, since in minutes.items()
    )


# -- who is expected ---


def test_doctor_patient_and_desk_are_expected():
    assert OURS.strangers([DOCTOR, PATIENT, DESK]) == ()
    assert not OURS.is_crowd([DOCTOR, PATIENT, DESK])


def test_a_code_that_is_none_of_the_rooms_is_a_strangers():
    assert OURS.strangers([PATIENT, "zz", "aa", "zz"]) == ("aa", "zz")


def test_a_guest_is_expected_once_a_link_was_given_to_one():
    inside = [DOCTOR, PATIENT, "code-guest-2"]
    assert OURS.is_crowd(inside)
    given = frozenset({Role.GUEST_2})
    assert not Invited(roles=CODES, given=given, old_links=False).is_crowd(inside)
    other = frozenset({Role.GUEST_1})
    assert Invited(roles=CODES, given=other, old_links=False).is_crowd(inside)


def test_somebody_inside_twice_is_one():
    assert not OURS.is_crowd([DOCTOR, DOCTOR, PATIENT, PATIENT, DESK])


def test_in_an_imported_room_nobody_is_a_stranger_but_too_many_are_too_many():
    assert OLD.strangers(["random-1", "random-2"]) == ()
    assert not OLD.is_crowd(["random-1", "random-2", DESK])
    assert OLD.is_crowd(["random-1", "random-2", "random-3", DESK])


# -- what goes on ---


@pytest.mark.parametrize(
    ("inside", "left_at", "life", "since"),
    [
        (people(), None, RoomLife.NOBODY, None),
        (people(patient=4), None, RoomLife.WAITING, ago(4)),
        (people(patient=4, desk=9), None, RoomLife.WAITING, ago(4)),
        (people(patient=4, doctor=1), None, RoomLife.IN_CALL, ago(1)),
        (people(patient=4, doctor=7), None, RoomLife.IN_CALL, ago(4)),
        (people(patient=4), ago(6), RoomLife.WAITING, ago(4)),
        (people(), ago(6), RoomLife.LEFT, ago(6)),
        (people(doctor=8), ago(6), RoomLife.LEFT, ago(6)),
        (people(doctor=8), None, RoomLife.SOMEBODY, ago(8)),
        (people(desk=3, doctor=8), None, RoomLife.SOMEBODY, ago(8)),
    ],
)
def test_what_goes_on_in_a_room_is_told_by_who_is_in(inside, left_at, life, since):
    room = RoomPresence(people=inside, left_at=left_at)
    assert (room.life, room.since) == (life, since)


def test_somebody_unexpected_comes_before_everything_else():
    room = RoomPresence(people=people(patient=4, doctor=1, stranger=2), unexpected=True)
    assert (room.life, room.since) == (RoomLife.UNEXPECTED, ago(4))
    assert room.patient_since == ago(4)


def test_anybody_is_anybody_in_an_old_room_too():
    def told(**room):
        return Presence(asked_at=NOW, rooms={1: RoomPresence(**room)}, coming=()).anybody

    assert told(people=people(desk=1))
    assert told(in_old_room=people(patient=1))
    assert not told(left_at=NOW)


# -- since when ---


def stay(since, until=None):
    left_at = None if until is None else ago(until)
    return Stay(participant_id="p", session_id="s", joined_at=ago(since), left_at=left_at)


@pytest.mark.parametrize(
    ("stays", "since"),
    [
        ([stay(5)], 5),
        ([stay(5), stay(9, 6)], 9),
        ([stay(12, 10), stay(9, 6), stay(5)], 12),
        ([stay(20, 16), stay(5)], 5),
        ([stay(5), stay(9)], 9),
    ],
    ids=["once", "a reload", "two reloads", "was really away", "an end that nobody told"],
)
def test_a_reload_does_not_begin_the_waiting_anew(stays, since):
    assert began(stays) == began(stays[::-1]) == ago(since)
