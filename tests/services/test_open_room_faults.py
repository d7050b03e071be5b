"""Whatever goes wrong on the way: no room or the right room, never two and never another's."""

import pytest

from desktop_app.domain.alarm import AlarmKind
from desktop_app.domain.appointment import Kind, RoomState, Status
from desktop_app.domain.joining import Role
from desktop_app.errors import (
    BothInsideError,
    ForeignRoomError,
    ProviderBusyError,
    ProviderError,
    ProviderForbiddenError,
    ProviderRefusedError,
    ProviderTimeoutError,
    ProviderUnauthorisedError,
    ProviderUnreachableError,
    RoomGoneError,
    RoomMovedOnError,
    RoomNotCheckedError,
    RoomUnknownError,
)
from desktop_app.services.room_check import CHECK_S
from desktop_app.storage import meeting_ids, rooms
from desktop_app.storage.alarms import open_alarms
from desktop_app.storage.models import Fate
from desktop_app.video.provider import DEADLINE_S, REQUESTS, RoomAnswer
from tests.scenes import NOW, desk_at
from tests.services.looking import codes_of, generation_of, rooms_of, seen_id_of, trail
from tests.services.scripted import after, before, meanwhile, says

NO_ANSWER = [ProviderUnreachableError, ProviderTimeoutError, ProviderBusyError]
ERRORS = [
    *NO_ANSWER,
    ProviderError,
    ProviderUnauthorisedError,
    ProviderForbiddenError,
    ProviderRefusedError,
    RoomUnknownError,
]


class CrashError(BaseException):
    """The process ends here."""


def _answer(room_id, custom_room_id=None, *, disabled=False):
    return RoomAnswer(room_id=room_id, custom_room_id=custom_room_id, disabled=disabled)


# -- the first opening ---------------------------------------------------------------------------


@pytest.mark.parametrize("call", ["create_room", "validate_room"])
@pytest.mark.parametrize(
    ("error", "when"), [(ProviderTimeoutError, after), *((error, before) for error in ERRORS)]
)
def test_a_failed_opening_is_told_and_the_next_finds_the_one_room(
    clinic, db, opened, provider, call, error, when
):
    visit = clinic.visit()
    provider.next(call, when(error()))
    with pytest.raises(error) as caught:
        opened(visit)
    assert type(caught.value) is error
    assert rooms_of(db, visit) == [(1, RoomState.INTENT, None)]
    assert trail(db, visit) == []
    room = opened(visit)
    assert room.created
    assert list(provider.rooms.values()) == [room.meeting_id]
    assert all(len(codes) == 1 for codes in provider.codes.values())


@pytest.mark.parametrize("when", [before, after])
@pytest.mark.parametrize("call", ["create_room", "validate_room"])
def test_a_crash_on_the_way_leaves_nothing_that_the_next_desk_does_not_find(
    clinic, db, opened, provider, call, when
):
    visit = clinic.visit()
    provider.next(call, when(CrashError()))
    with pytest.raises(CrashError):
        opened(visit)
    db.close()
    room = opened(visit, at=desk_at(db, provider))
    assert list(provider.rooms.values()) == [room.meeting_id]
    assert rooms_of(db, visit) == [(1, RoomState.LIVE, room.meeting_id)]


FOREIGN = {
    "creating names a room in a wrong form": ("create_room", before(ForeignRoomError("", "x"))),
    "creating names no room": ("create_room", after(ForeignRoomError(""))),
    "creating names another's room": ("create_room", says("room-else-else")),
    "asking back names another room": ("validate_room", says(_answer("room-else-else"))),
    "asking back names another reference": (
        "validate_room",
        says(_answer("room-0001-ours", "somebody-elses")),
    ),
    "asking back says that it is closed": (
        "validate_room",
        says(_answer("room-0001-ours", disabled=True)),
    ),
    "asking back names no room": ("validate_room", after(ForeignRoomError(""))),
}


@pytest.mark.parametrize("what", FOREIGN)
def test_a_foreign_room_is_set_aside_and_the_next_opening_makes_another(
    clinic, db, opened, provider, what
):
    visit = clinic.visit()
    call, step = FOREIGN[what]
    provider.next(call, step)
    with pytest.raises(ForeignRoomError):
        opened(visit)
    assert rooms_of(db, visit) == [(1, RoomState.QUARANTINED, None)]
    assert generation_of(db, visit) == 2
    assert trail(db, visit) == [("alarm-raised", "foreign-room"), ("room-quarantined", "desk")]
    with db.read() as tx:
        (alarm,) = open_alarms(tx)
    assert (alarm.kind, alarm.appointment_id) == (AlarmKind.FOREIGN_ROOM, visit.id)
    room = opened(visit)
    assert room.created
    (first, second) = rooms_of(db, visit)
    assert first[1] is RoomState.QUARANTINED
    assert second == (2, RoomState.LIVE, room.meeting_id)
    assert room.meeting_id != "room-else-else"
    assert provider.disabled == set()


def test_the_foreign_id_is_kept_as_evidence_and_closed_by_nobody(clinic, db, opened, provider):
    visit = clinic.visit()
    provider.next("create_room", says("room-else-else"))
    with pytest.raises(ForeignRoomError):
        opened(visit)
    assert seen_id_of(db, visit) == "room-else-else"
    assert "deactivate_room" not in {call for call, _ in provider.asked}
    assert "end_session" not in {call for call, _ in provider.asked}


@pytest.mark.parametrize("seen", ["another visit's", "a closed room's", "dropped", "unproved"])
def test_a_meeting_id_that_was_seen_before_is_never_opened_again(
    clinic, db, opened, provider, seen
):
    """A provider so broken that it gives one ID to two references, and says so when asked back."""
    other = clinic.visit(meeting_id="abcd-abcd-abcd" if seen == "unproved" else None)
    meeting_id = "abcd-abcd-abcd"
    if seen in {"another visit's", "a closed room's"}:
        meeting_id = opened(other).meeting_id
    if seen == "a closed room's":
        provider.disabled.add(meeting_id)
        opened(other, RoomGoneError.consent)
        provider.disabled.clear()
    if seen == "dropped":
        with db.write() as tx:
            meeting_ids.take(tx, meeting_id, Fate.DROPPED, NOW)
    found = rooms_of(db, other)
    visit = clinic.visit()
    provider.next("create_room", lambda _answer: meeting_id)
    provider.next(
        "validate_room",
        lambda _answer: RoomAnswer(
            room_id=meeting_id, custom_room_id=provider.asked[-1][1], disabled=False
        ),
    )
    with pytest.raises(ForeignRoomError):
        opened(visit)
    assert rooms_of(db, visit) == [(1, RoomState.QUARANTINED, None)]
    assert seen_id_of(db, visit) == meeting_id
    assert rooms_of(db, other) == found
    assert opened(visit).meeting_id != meeting_id


# -- while we asked ------------------------------------------------------------------------------

CHANGES = [
    {"status": Status.CANCELLED},
    {"status": Status.FULFILLED},
    {"status": Status.NO_SHOW},
    {"kind": Kind.IN_PERSON},
    {"kind": Kind.PHONE},
    {"room_generation": 2},
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_visit_that_changes_while_its_room_is_made_gets_none(
    clinic, db, opened, provider, change
):
    visit = clinic.visit()
    provider.next("create_room", meanwhile(lambda: clinic.change(visit.id, **change)))
    with pytest.raises(RoomMovedOnError):
        opened(visit)
    assert rooms_of(db, visit) == [(1, RoomState.INTENT, None)]
    assert trail(db, visit) == []


@pytest.mark.parametrize("change", CHANGES)
def test_a_visit_that_changes_while_its_room_is_checked_is_not_opened(
    clinic, db, opened, provider, change
):
    visit = clinic.visit()
    opened(visit)
    recorded = trail(db, visit)
    provider.next("validate_room", meanwhile(lambda: clinic.change(visit.id, **change)))
    with pytest.raises(RoomMovedOnError):
        opened(visit)
    assert trail(db, visit) == recorded


def test_a_status_that_still_has_a_room_does_not_disturb(clinic, opened, provider):
    visit = clinic.visit()
    arrives = meanwhile(lambda: clinic.change(visit.id, status=Status.ARRIVED))
    provider.next("create_room", arrives)
    assert opened(visit).created


@pytest.mark.parametrize("call", ["create_room", "validate_room"])
def test_another_desk_that_was_first_is_joined(clinic, db, opened, provider, call):
    visit = clinic.visit()
    firsts = []
    other = desk_at(db, provider)
    provider.next(call, meanwhile(lambda: firsts.append(opened(visit, at=other))))
    second = opened(visit)
    assert (firsts[0].created, second.created) == (True, False)
    assert firsts[0].meeting_id == second.meeting_id
    assert trail(db, visit).count(("room-created", "desk")) == 1


def test_two_answers_for_one_visit_set_the_room_aside_for_both(clinic, db, opened, provider):
    """A provider that is not idempotent: the other desk got another room for the same reference."""
    visit = clinic.visit()

    def other_desk_is_told_another():
        provider.rooms = dict.fromkeys(provider.rooms, "room-else-else")
        opened(visit, at=desk_at(db, provider))
        provider.rooms = dict.fromkeys(provider.rooms, "room-0001-ours")

    provider.next("create_room", meanwhile(other_desk_is_told_another))
    with pytest.raises(ForeignRoomError):
        opened(visit)
    assert rooms_of(db, visit) == [(1, RoomState.QUARANTINED, "room-else-else")]
    assert opened(visit).meeting_id not in {"room-else-else", "room-0001-ours"}


# -- a room that was good before -----------------------------------------------------------------


@pytest.mark.parametrize("role", [Role.DESK, Role.DOCTOR, Role.PATIENT])
@pytest.mark.parametrize("error", NO_ANSWER)
def test_a_room_that_cannot_be_checked_is_opened_only_if_the_desk_agrees(
    clinic, db, opened, provider, error, role
):
    visit = clinic.visit()
    room = opened(visit)
    recorded = trail(db, visit)
    provider.next("validate_room", before(error()))
    with pytest.raises(RoomNotCheckedError):
        opened(visit, role=role)
    assert trail(db, visit) == recorded
    provider.next("validate_room", before(error()))
    provider.next("present", before(error()))
    again = opened(visit, RoomNotCheckedError.consent, role=role)
    assert again.meeting_id == room.meeting_id
    assert trail(db, visit) == [*recorded, ("room-opened", role)]


def test_a_room_that_nobody_checked_is_not_noted_as_checked(clinic, db, opened):
    visit = clinic.visit()
    opened(visit)
    checked = _validated_at(db, visit)
    opened(visit, RoomNotCheckedError.consent, now=NOW.replace(hour=9))
    assert _validated_at(db, visit) == checked
    opened(visit, now=NOW.replace(hour=9))
    assert _validated_at(db, visit) == NOW.replace(hour=9)


def _validated_at(db, visit):
    with db.write() as tx:
        return rooms.room_of(tx, rooms.lock_owner(tx, visit.id)).validated_at


def test_agreeing_to_open_unchecked_is_not_agreeing_to_interrupt(clinic, db, opened, provider):
    visit = clinic.visit()
    room = opened(visit)
    codes = codes_of(db, visit)
    provider.inside[room.meeting_id] = {codes[Role.DOCTOR], codes[Role.PATIENT]}
    with pytest.raises(BothInsideError):
        opened(visit, RoomNotCheckedError.consent)


def test_who_is_inside_must_be_known_before_the_desk_joins(clinic, opened, provider):
    visit = clinic.visit()
    opened(visit)
    provider.next("present", before(ProviderTimeoutError()))
    with pytest.raises(RoomNotCheckedError):
        opened(visit)


@pytest.mark.parametrize("error", [ProviderError, ProviderUnauthorisedError, ProviderRefusedError])
def test_a_check_that_is_answered_with_a_refusal_is_told_as_it_is(clinic, opened, provider, error):
    visit = clinic.visit()
    opened(visit)
    provider.next("validate_room", before(error()))
    with pytest.raises(error) as caught:
        opened(visit)
    assert type(caught.value) is error


def _lost(provider, meeting_id):
    provider.lose(meeting_id)


def _closed(provider, meeting_id):
    provider.disabled.add(meeting_id)


@pytest.mark.parametrize("go", [_lost, _closed])
def test_a_room_that_is_gone_is_replaced_only_if_the_desk_agrees(clinic, db, opened, provider, go):
    visit = clinic.visit()
    old = opened(visit)
    recorded = trail(db, visit)
    go(provider, old.meeting_id)
    with pytest.raises(RoomGoneError):
        opened(visit)
    assert (trail(db, visit), generation_of(db, visit)) == (recorded, 1)
    new = opened(visit, RoomGoneError.consent)
    assert new.created
    assert new.meeting_id != old.meeting_id
    assert new.participant != old.participant
    assert rooms_of(db, visit) == [
        (1, RoomState.RETIRED, old.meeting_id),
        (2, RoomState.LIVE, new.meeting_id),
    ]
    assert trail(db, visit)[len(recorded) :] == [
        ("room-replaced", "desk"),
        ("room-created", "desk"),
        ("room-opened", "desk"),
    ]
    assert opened(visit).meeting_id == new.meeting_id


def test_a_room_that_is_well_is_not_replaced_however_much_was_agreed(clinic, opened):
    visit = clinic.visit()
    room = opened(visit)
    assert opened(visit, RoomGoneError.consent).meeting_id == room.meeting_id


def test_desks_that_both_replace_a_room_end_up_in_one(clinic, db, opened, provider):
    visit = clinic.visit()
    old = opened(visit)
    provider.disabled.add(old.meeting_id)
    firsts = []
    other = desk_at(db, provider)
    replaces = meanwhile(lambda: firsts.append(opened(visit, RoomGoneError.consent, at=other)))
    provider.next("validate_room", replaces)
    second = opened(visit, RoomGoneError.consent)
    assert firsts[0].meeting_id == second.meeting_id != old.meeting_id
    assert generation_of(db, visit) == 2


@pytest.mark.parametrize(
    "step",
    [
        says(_answer("room-else-else")),
        before(ForeignRoomError("answered with another room", "room-else-else")),
    ],
    ids=["named", "refused by the client"],
)
def test_a_check_that_names_another_room_sets_ours_aside(clinic, db, opened, provider, step):
    visit = clinic.visit()
    old = opened(visit)
    provider.next("validate_room", step)
    with pytest.raises(ForeignRoomError):
        opened(visit)
    assert rooms_of(db, visit) == [(1, RoomState.QUARANTINED, old.meeting_id)]
    assert seen_id_of(db, visit) == "room-else-else"
    assert provider.disabled == set()
    new = opened(visit)
    assert (new.created, generation_of(db, visit)) == (True, 2)
    assert new.meeting_id not in {old.meeting_id, "room-else-else"}


@pytest.mark.parametrize("named", [None, "room-0001-ours"])
def test_a_check_that_names_no_other_room_says_nothing_against_ours(
    clinic, db, opened, provider, named
):
    visit = clinic.visit()
    room = opened(visit)
    provider.next("validate_room", before(ForeignRoomError("malformed", named)))
    with pytest.raises(ForeignRoomError):
        opened(visit)
    assert rooms_of(db, visit) == [(1, RoomState.LIVE, room.meeting_id)]
    assert opened(visit).meeting_id == room.meeting_id


# -- a room that came with an import -------------------------------------------------------------


def test_an_imported_room_is_validated_before_its_first_use(clinic, db, opened, provider):
    provider.others["abcd-abcd-abcd"] = "of-the-old-system"
    visit = clinic.visit(meeting_id="abcd-abcd-abcd")
    room = opened(visit, role=Role.DOCTOR)
    assert (room.meeting_id, room.created) == ("abcd-abcd-abcd", False)
    assert provider.asked == [
        ("validate_room", "abcd-abcd-abcd"),
        ("present", "abcd-abcd-abcd"),
    ]
    assert rooms_of(db, visit) == [(1, RoomState.LIVE, "abcd-abcd-abcd")]
    assert provider.rooms == {}


@pytest.mark.parametrize("known", [False, True])
def test_an_imported_room_that_is_gone_is_replaced_after_asking(
    clinic, db, opened, provider, known
):
    if known:
        provider.others["abcd-abcd-abcd"] = None
        provider.disabled.add("abcd-abcd-abcd")
    visit = clinic.visit(meeting_id="abcd-abcd-abcd")
    with pytest.raises(RoomGoneError):
        opened(visit)
    room = opened(visit, RoomGoneError.consent)
    assert (room.created, generation_of(db, visit)) == (True, 2)
    assert rooms_of(db, visit)[0] == (1, RoomState.RETIRED, "abcd-abcd-abcd")


@pytest.mark.parametrize("error", NO_ANSWER)
def test_an_imported_room_that_was_never_good_is_not_opened_unchecked(
    clinic, db, opened, provider, error
):
    provider.others["abcd-abcd-abcd"] = None
    visit = clinic.visit(meeting_id="abcd-abcd-abcd")
    for consents in ([], [RoomNotCheckedError.consent]):
        provider.next("validate_room", before(error()))
        with pytest.raises(error):
            opened(visit, *consents)
    assert rooms_of(db, visit) == [(1, RoomState.UNPROVED, "abcd-abcd-abcd")]
    opened(visit, RoomNotCheckedError.consent)
    assert rooms_of(db, visit) == [(1, RoomState.LIVE, "abcd-abcd-abcd")]


def test_an_imported_room_that_is_another_visits_is_set_aside(clinic, db, opened, provider):
    other = clinic.visit()
    theirs = opened(other)
    (reference,) = provider.rooms
    provider.others["abcd-abcd-abcd"] = reference
    visit = clinic.visit(meeting_id="abcd-abcd-abcd")
    with pytest.raises(ForeignRoomError):
        opened(visit)
    assert rooms_of(db, visit) == [(1, RoomState.QUARANTINED, "abcd-abcd-abcd")]
    assert opened(visit).meeting_id != theirs.meeting_id
    assert rooms_of(db, other) == [(1, RoomState.LIVE, theirs.meeting_id)]


# -- how long ------------------------------------------------------------------------------------


def test_every_question_ends_in_time(clinic, opened, provider, hand_clock):
    """What each call may spend: all for making, 3 s for a look, and what is left for the rest."""
    visit = clinic.visit()
    budgets = provider.budgets
    opened(visit)
    creating, asking_back = budgets
    assert creating is asking_back
    assert creating.seconds_left == DEADLINE_S
    assert creating.requests_left == REQUESTS - 2
    budgets.clear()
    opened(visit)
    assert {budget.seconds_left for budget in budgets} == {CHECK_S}
    assert not any(budget.gives_way for budget in (creating, *budgets))


def test_a_replacement_has_only_what_the_check_has_left(clinic, opened, provider, hand_clock):
    visit = clinic.visit()
    provider.disabled.add(opened(visit).meeting_id)
    provider.budgets.clear()
    provider.next("validate_room", hand_clock.passing(2))
    opened(visit, RoomGoneError.consent)
    check, creating, _ = provider.budgets
    assert check.seconds_left == CHECK_S - 2
    assert creating.seconds_left == DEADLINE_S - 2
