"""The clean-up leaves what has had its time, shuts what was left, and touches nothing in use."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import select

from desktop_app.domain.alarm import AlarmKind
from desktop_app.domain.appointment import Kind, RoomState, Status
from desktop_app.domain.clock import CLOCK_REFUSE
from desktop_app.domain.room_rule import UNDO_GRACE, VISIT_GRACE, Parting
from desktop_app.errors import (
    ClockWrongError,
    CredentialsMissingError,
    ForeignRoomError,
    ProviderBusyError,
    ProviderError,
    ProviderForbiddenError,
    ProviderTimeoutError,
    ProviderUnauthorisedError,
    ProviderUnreachableError,
    RoomMovedOnError,
    RoomUnknownError,
)
from desktop_app.services import links
from desktop_app.services.ad_hoc_room import open_ad_hoc
from desktop_app.services.choose_service import choose
from desktop_app.services.clean_up import LEASE, clean_up, due
from desktop_app.services.visit_changes import change_kind, move, set_status
from desktop_app.storage import room_closing, rooms
from desktop_app.storage.alarms import open_alarms
from desktop_app.storage.models import AuditRow, ProviderKind, RoomRow, SightingRow
from desktop_app.video.provider import Credentials, RoomAnswer, Stay
from tests.scenes import NOW, TODAY, desk_at
from tests.services.looking import generation_of, rooms_of, trail
from tests.services.scripted import ScriptedProvider, after, before, meanwhile, says

MOMENT = timedelta(milliseconds=1)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
LEGACY = "abcd-efgh-ijkl"


def cleaned(desk, now=NOW):
    return clean_up(desk, now, lambda: 0.5)


def row_of(db, visit=None):
    """The only room, or the latest of *visit*."""
    with db.read() as tx:
        query = select(RoomRow).order_by(RoomRow.generation.desc())
        if visit is not None:
            query = query.where(RoomRow.appointment_id == visit.id)
        row = tx.scalars(query).first()
        tx.expunge(row)
        return row


def alarms(db):
    with db.read() as tx:
        return [(alarm.kind, alarm.appointment_id) for alarm in open_alarms(tx)]


def calls(provider, *names):
    return [asked for asked in provider.asked if asked[0] in names]


@pytest.fixture
def left(clinic, opened, desk):
    """A visit that was opened and then became a telephone visit: its room was left at once."""

    def leave(now=NOW):
        visit = clinic.visit()
        opened(visit, now=now)
        change_kind(desk, visit.id, Kind.PHONE, now)
        return visit

    return leave


# -- leaving what has had its time ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "grace"),
    [(Status.CANCELLED, UNDO_GRACE), (Status.FULFILLED, VISIT_GRACE)],
    ids=["cancelled", "finished"],
)
def test_a_room_is_left_and_shut_when_its_grace_is_over_and_not_before(
    clinic, db, desk, opened, provider, status, grace
):
    visit = clinic.visit()
    meeting_id = opened(visit).meeting_id
    set_status(desk, visit.id, status, NOW)
    early = NOW + grace - MOMENT
    assert not due(desk, early)
    assert cleaned(desk, early).retired == ()
    assert rooms_of(db, visit) == [(1, RoomState.LIVE, meeting_id)]
    assert meeting_id not in provider.disabled
    assert due(desk, NOW + grace)
    done = cleaned(desk, NOW + grace)
    assert len(done.retired) == 1
    assert done.closed == done.retired
    assert rooms_of(db, visit) == [(1, RoomState.DEAD, meeting_id)]
    assert generation_of(db, visit) == 2
    assert meeting_id in provider.disabled
    assert trail(db, visit)[-2:] == [("room-retired", row_of(db).retired_for), ("room-closed", "")]
    assert not due(desk, NOW + grace + DAY)


def test_a_clean_up_days_late_comes_to_the_same(clinic, db, desk, opened, provider):
    visit = clinic.visit()
    opened(visit)
    set_status(desk, visit.id, Status.CANCELLED, NOW)
    assert len(cleaned(desk, NOW + 9 * DAY).closed) == 1
    assert row_of(db).closed_at == NOW + 9 * DAY


def test_a_visit_taken_back_in_time_keeps_its_room_whatever_runs(clinic, desk, opened, provider):
    visit = clinic.visit()
    before = opened(visit)
    set_status(desk, visit.id, Status.CANCELLED, NOW)
    cleaned(desk, NOW + UNDO_GRACE - MOMENT)
    set_status(desk, visit.id, Status.BOOKED, NOW + UNDO_GRACE - MOMENT)
    cleaned(desk, NOW + HOUR)
    assert opened(visit).meeting_id == before.meeting_id
    assert not provider.disabled


def test_a_room_that_was_never_opened_again_is_left_two_hours_after_its_visits_day(
    clinic, db, desk, opened, provider
):
    visit = clinic.visit()
    opened(visit)
    midnight = datetime(2026, 11, 23, 23, tzinfo=UTC)  # in Berlin
    assert cleaned(desk, midnight + 2 * HOUR - MOMENT).retired == ()
    done = cleaned(desk, midnight + 2 * HOUR)
    assert done.closed == done.retired != ()
    assert row_of(db).retired_for is Parting.EXPIRED


def test_a_room_opened_on_another_day_lives_as_long_as_its_newest_link(clinic, db, desk, opened):
    visit = clinic.visit()
    late = NOW + 3 * DAY
    opened(visit, "another-day", now=late)
    assert cleaned(desk, late + 2 * HOUR - MOMENT).retired == ()
    assert len(cleaned(desk, late + 2 * HOUR).retired) == 1


def test_a_link_to_a_room_that_could_not_be_checked_keeps_it_as_long(
    clinic, desk, opened, provider
):
    visit = clinic.visit()
    opened(visit)
    late = NOW + 3 * DAY
    provider.next("validate_room", before(ProviderTimeoutError()))
    opened(visit, "another-day", "unchecked", now=late)
    assert cleaned(desk, late + 2 * HOUR - MOMENT).retired == ()
    assert len(cleaned(desk, late + 2 * HOUR).retired) == 1


def test_a_room_in_which_somebody_still_is_does_not_expire(clinic, db, desk, opened, provider):
    visit = clinic.visit()
    room = opened(visit)
    provider.inside[room.meeting_id] = {room.participant}
    assert cleaned(desk, NOW + 2 * DAY).retired == ()
    provider.inside.clear()
    assert len(cleaned(desk, NOW + 2 * DAY).retired) == 1


def test_an_ad_hoc_room_is_left_after_two_hours_unless_somebody_is_inside(db, desk, provider):
    link = open_ad_hoc(desk, "test", NOW)
    assert cleaned(desk, NOW + 2 * HOUR - MOMENT).retired == ()
    provider.inside[link.meeting_id] = {"somebody"}
    assert cleaned(desk, NOW + 3 * HOUR).retired == ()
    provider.inside.clear()
    assert len(cleaned(desk, NOW + 3 * HOUR).closed) == 1
    assert provider.disabled == {link.meeting_id}
    assert row_of(db).state is RoomState.DEAD


def test_an_intent_under_lease_is_not_touched_however_old_its_visit(clinic, db, desk, provider):
    visit = clinic.visit(day=TODAY - 5 * DAY)
    with db.write() as tx:
        owner = rooms.lock_owner(tx, visit.id)
        room = rooms.add_intent(tx, owner, provider.fingerprint, NOW - 3 * HOUR, timedelta(0))
        rooms.renew_lease(tx, room.id, NOW + MOMENT)
    assert cleaned(desk, NOW).retired == ()
    assert len(cleaned(desk, NOW + MOMENT).retired) == 1


# -- shutting -------------------------------------------------------------------------------------


def test_who_was_inside_is_kept_and_everybody_is_out_before_the_door_is_locked(
    db, desk, left, provider
):
    visit = left()
    room = row_of(db, visit)
    stay = Stay(participant_id="p", session_id="s", joined_at=NOW, left_at=None)
    provider.inside[room.meeting_id] = {"p"}
    provider.next("stays", says((stay,)), says((replace(stay, left_at=NOW + MINUTE),)))
    cleaned(desk)
    about = room.custom_room_id, room.meeting_id
    assert provider.asked[-6:] == [
        ("get_room", about[0]),
        ("stays", about[1]),
        ("end_session", about[1]),
        ("deactivate_room", about[1]),
        ("get_room", about[0]),
        ("stays", about[1]),
    ]
    assert not provider.inside
    with db.read() as tx:
        [seen] = tx.scalars(select(SightingRow))
        assert (seen.room_id, seen.participant_id) == (room.id, "p")
        assert seen.left_at == NOW + MINUTE


def test_stays_that_cannot_be_told_do_not_keep_a_room_open(db, desk, left, provider):
    left()
    provider.next("stays", before(ProviderError("nonsense")))
    assert len(cleaned(desk).closed) == 1


@pytest.mark.parametrize("call", ["end_session", "deactivate_room"])
def test_a_room_whose_answer_was_lost_is_found_shut_the_next_time(db, desk, left, provider, call):
    visit = left()
    provider.next(call, after(ProviderTimeoutError()))
    done = cleaned(desk)
    assert (done.closed, len(done.waiting)) == ((), 1)
    assert isinstance(done.stopped, ProviderTimeoutError)
    assert row_of(db, visit).state is RoomState.RETIRED
    assert not due(desk, NOW + MINUTE / 2)
    done = cleaned(desk, NOW + 2 * MINUTE)
    assert (len(done.closed), done.waiting, done.stopped) == (1, (), None)
    assert row_of(db, visit).state is RoomState.DEAD
    assert trail(db, visit).count(("room-closed", "")) == 1


def test_a_room_that_is_said_to_be_shut_is_shut_all_the_same(db, desk, left, provider):
    visit = left()
    meeting_id = row_of(db, visit).meeting_id
    provider.disabled.add(meeting_id)
    assert len(cleaned(desk).closed) == 1
    assert calls(provider, "deactivate_room")  # one wrong answer must not leave it open
    assert calls(provider, "end_session") == [("end_session", meeting_id)]


def test_a_deactivation_that_is_not_confirmed_is_not_believed(db, desk, left, provider):
    visit = left()
    provider.next("deactivate_room", says(None))
    room = row_of(db, visit)
    answer = RoomAnswer(room_id=room.meeting_id, custom_room_id=room.custom_room_id, disabled=False)
    provider.next("get_room", lambda answer: answer(), says(answer))
    done = cleaned(desk)
    assert (done.closed, done.stopped) == ((), None)
    assert row_of(db, visit).state is RoomState.RETIRED
    assert len(cleaned(desk, NOW + 2 * MINUTE).closed) == 1


def test_a_deactivation_that_knows_no_such_room_is_asked_back(db, desk, left, provider):
    left()
    provider.next("deactivate_room", after(RoomUnknownError()))
    assert len(cleaned(desk).closed) == 1


def test_every_room_that_was_left_is_shut_in_one_run(db, desk, left, provider):
    visits = [left() for _ in range(4)]
    done = cleaned(desk)
    assert len(done.closed) == 4
    assert {row_of(db, visit).state for visit in visits} == {RoomState.DEAD}
    assert len(calls(provider, "ongoing")) == 1


def test_rooms_of_current_visits_are_never_asked_about(clinic, db, desk, opened, left, provider):
    current = opened(clinic.visit())
    left()
    provider.asked.clear()
    cleaned(desk)
    assert current.meeting_id not in {about for _, about in provider.asked}
    assert current.meeting_id not in provider.disabled


def test_a_visit_that_gets_its_room_back_gets_another_and_only_the_old_one_is_shut(
    db, desk, left, opened, provider
):
    visit = left()
    old = row_of(db, visit).meeting_id
    change_kind(desk, visit.id, Kind.VIDEO, NOW)
    new = opened(visit).meeting_id
    cleaned(desk)
    assert provider.disabled == {old}
    assert rooms_of(db, visit) == [(1, RoomState.DEAD, old), (2, RoomState.LIVE, new)]


# -- when nobody answers --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "error", [ProviderBusyError, ProviderUnreachableError, ProviderUnauthorisedError]
)
def test_a_run_stops_at_the_first_room_for_which_nobody_answers(desk, left, provider, error):
    for _ in range(3):
        left()
    provider.next("get_room", before(error()))
    provider.asked.clear()
    done = cleaned(desk)
    assert isinstance(done.stopped, error)
    assert len(done.waiting) == 3
    assert calls(provider, "get_room", "stays") == provider.asked[1:]
    assert len(provider.asked) == 2
    assert len(cleaned(desk, NOW + 2 * MINUTE).closed) == 3


def test_a_busy_service_is_asked_once_and_nothing_else(desk, left, provider):
    left()
    provider.asked.clear()
    provider.next("ongoing", before(ProviderBusyError()))
    done = cleaned(desk)
    assert isinstance(done.stopped, ProviderBusyError)
    assert provider.asked == [("ongoing", None)]
    assert len(done.waiting) == 1


def test_a_room_that_cannot_be_shut_does_not_hold_up_the_others(db, desk, left, provider):
    stuck, other = left(), left()
    for _ in range(2):
        provider.next("get_room", before(ProviderForbiddenError()))
    cleaned(desk)
    cleaned(desk, NOW + 2 * MINUTE)
    assert {row_of(db, stuck).state, row_of(db, other).state} == {RoomState.DEAD}


def test_a_room_that_cannot_be_shut_is_tried_less_and_less_often(db, desk, left, provider):
    visit = left()
    now, pauses = NOW, []
    for _ in range(12):
        provider.next("get_room", before(ProviderForbiddenError()))
        cleaned(desk, now)
        pauses.append(row_of(db, visit).next_try_at - now)
        now = row_of(db, visit).next_try_at
    assert pauses[:4] == [MINUTE, 2 * MINUTE, 4 * MINUTE, 8 * MINUTE]
    assert pauses[-1] == 6 * HOUR == max(pauses)


def test_after_days_of_failure_a_person_is_told_once(db, desk, left, provider):
    visit = left()
    for days in (0, 1, 2, 4, 5):
        provider.next("get_room", before(ProviderForbiddenError()))
        assert alarms(db) == ([(AlarmKind.NOT_CLOSED, visit.id)] if days > 4 else [])
        cleaned(desk, NOW + days * DAY)
    assert alarms(db) == [(AlarmKind.NOT_CLOSED, visit.id)]


def test_desks_that_failed_together_do_not_try_again_together(db, desk, left, provider):
    visit = left()
    seen = set()
    for jitter in (0.0, 0.5, 0.999):
        provider.next("get_room", before(ProviderTimeoutError()))
        clean_up(desk, NOW + DAY * len(seen), lambda jitter=jitter: jitter)
        seen.add(row_of(db, visit).next_try_at - NOW - DAY * len(seen))
    assert len(seen) == 3
    assert all(MINUTE * 0.75 <= pause <= MINUTE * 1.25 for pause in seen)


def test_without_a_service_what_ended_is_left_all_the_same_and_said(clinic, db, desk, opened):
    def nobody():
        raise CredentialsMissingError

    visit = clinic.visit()
    opened(visit)
    set_status(desk, visit.id, Status.CANCELLED, NOW)
    done = cleaned(replace(desk, video=nobody), NOW + DAY)
    assert len(done.retired) == 1
    assert isinstance(done.stopped, CredentialsMissingError)
    assert row_of(db, visit).state is RoomState.RETIRED


# -- the clock ------------------------------------------------------------------------------------


@pytest.mark.parametrize("ahead", [CLOCK_REFUSE + MOMENT, -CLOCK_REFUSE - MOMENT, 300 * DAY])
def test_a_wrong_clock_shuts_nothing_and_lets_no_room_expire(
    clinic, db, desk, opened, left, provider, ahead
):
    visit, current = left(), clinic.visit()
    opened(current)
    provider.clock_ahead = ahead
    done = cleaned(desk, NOW + 300 * DAY)
    assert isinstance(done.stopped, ClockWrongError)
    assert not provider.disabled
    assert not calls(provider, "end_session", "deactivate_room")
    assert row_of(db, current).state is RoomState.LIVE
    assert row_of(db, visit).state is RoomState.RETIRED


@pytest.fixture
def set_right(provider):
    """Set a wrong clock right, which is heard with the next answer and not before."""

    def set_right():
        right = partial(setattr, provider, "clock_ahead", timedelta(0))
        provider.next("ongoing", meanwhile(right))

    return set_right


def test_a_clock_set_right_is_believed_by_the_next_run_though_nobody_else_has_asked(
    desk, left, provider, set_right
):
    left()
    provider.clock_ahead = CLOCK_REFUSE + MOMENT
    assert isinstance(cleaned(desk).stopped, ClockWrongError)
    assert isinstance(cleaned(desk).stopped, ClockWrongError)
    set_right()
    done = cleaned(desk)
    assert (done.stopped, len(done.closed)) == (None, 1)


# -- rooms that were never heard of ---------------------------------------------------------------


@pytest.fixture
def orphan(clinic, desk, opened, provider):
    """A visit whose room was made, but whose answer was lost; then the visit went by telephone."""

    def make(step=after):
        visit = clinic.visit()
        provider.next("create_room", step(ProviderTimeoutError()))
        with pytest.raises(ProviderTimeoutError):
            opened(visit)
        change_kind(desk, visit.id, Kind.PHONE, NOW)
        return visit

    return make


def test_a_room_whose_answer_was_never_heard_is_found_by_our_reference_and_shut(
    db, desk, orphan, provider
):
    visit = orphan()
    assert rooms_of(db, visit) == [(1, RoomState.RETIRED, None)]
    assert len(cleaned(desk).closed) == 1
    assert rooms_of(db, visit) == [(1, RoomState.DEAD, provider.id_of(1))]
    assert provider.disabled == {provider.id_of(1)}


def test_a_room_that_never_was_is_asked_for_after_a_minute_an_hour_and_a_day(
    db, desk, orphan, provider
):
    visit = orphan(before)
    for now, again in ((NOW, MINUTE), (NOW + MINUTE, HOUR), (NOW + HOUR, DAY)):
        assert due(desk, now)
        done = cleaned(desk, now)
        assert (done.given_up, done.closed, len(done.waiting)) == ((), (), 1)
        assert row_of(db, visit).next_try_at == NOW + again
        assert not due(desk, NOW + again - MOMENT)
    done = cleaned(desk, NOW + DAY)
    assert (len(done.given_up), done.waiting) == (1, ())
    assert rooms_of(db, visit) == [(1, RoomState.DEAD, None)]
    assert trail(db, visit)[-1] == ("room-closed", "unknown")


def test_a_room_that_arrives_late_is_shut_then(db, desk, orphan, provider):
    visit = orphan(before)
    cleaned(desk)
    provider.rooms[row_of(db, visit).custom_room_id] = "late-late-late"
    assert len(cleaned(desk, NOW + MINUTE).closed) == 1
    assert provider.disabled == {"late-late-late"}


def test_failures_meanwhile_do_not_make_a_room_dead_any_sooner(db, desk, orphan, provider):
    visit = orphan(before)
    for hours in range(23):
        provider.next("get_room", before(ProviderTimeoutError()))
        cleaned(desk, NOW + hours * HOUR)
    assert row_of(db, visit).state is RoomState.RETIRED
    assert cleaned(desk, NOW + DAY).given_up == ()
    assert len(cleaned(desk, NOW + 2 * DAY).given_up) == 1


# -- rooms that are not ours ----------------------------------------------------------------------


def test_another_visits_room_is_never_shut_whatever_the_provider_says(
    clinic, db, desk, opened, orphan, provider
):
    other = opened(clinic.visit()).meeting_id
    visit = orphan(before)
    provider.rooms[row_of(db, visit).custom_room_id] = other
    done = cleaned(desk)
    assert (done.closed, len(done.waiting)) == ((), 1)
    assert not provider.disabled
    assert not calls(provider, "end_session", "deactivate_room")
    room = row_of(db, visit)
    assert (room.state, room.seen_id, room.meeting_id) == (RoomState.QUARANTINED, other, None)
    assert alarms(db) == [(AlarmKind.FOREIGN_ROOM, visit.id)]
    cleaned(desk, NOW + HOUR)
    assert not provider.disabled
    assert len(alarms(db)) == 1


@pytest.mark.parametrize("call", ["first", "asking back"])
def test_an_answer_about_another_room_is_an_alarm_and_is_believed_later_at_most(
    db, desk, left, provider, call
):
    visit = left()
    wrong = RoomAnswer(room_id="othe-othe-othe", custom_room_id="other", disabled=True)
    steps = [says(wrong)] if call == "first" else [lambda answer: answer(), says(wrong)]
    provider.next("get_room", *steps)
    assert cleaned(desk).closed == ()
    assert alarms(db) == [(AlarmKind.FOREIGN_ROOM, visit.id)]
    assert row_of(db, visit).state is RoomState.QUARANTINED
    assert len(cleaned(desk, NOW + HOUR).closed) == 1
    assert row_of(db, visit).state is RoomState.QUARANTINED
    assert row_of(db, visit).closed_at == NOW + HOUR


def test_a_quarantined_opening_is_shut_by_our_reference_and_the_strange_room_is_not(
    clinic, db, desk, opened, provider
):
    visit = clinic.visit()
    provider.next("validate_room", says(RoomAnswer(
        room_id="stra-nger-room", custom_room_id=None, disabled=False)))  # fmt: skip
    with pytest.raises(ForeignRoomError):
        opened(visit)
    assert len(cleaned(desk).closed) == 1
    assert provider.disabled == {provider.id_of(1)}
    row = row_of(db, visit)
    assert (row.state, row.closed_at is not None) == (RoomState.QUARANTINED, True)
    assert not due(desk, NOW + DAY)


# -- rooms that an import brought -----------------------------------------------------------------


def imported(clinic, desk):
    visit = clinic.visit(meeting_id=LEGACY)
    change_kind(desk, visit.id, Kind.PHONE, NOW)
    return visit


def of_videosdk(desk):
    """The same desk, where the provider is no practice service."""
    service = replace(desk.video(), practice=False)
    return replace(desk, video=lambda: service)


def test_an_old_systems_room_is_shut_by_its_meeting_id(clinic, db, desk, provider):
    visit = imported(clinic, desk)
    provider.others[LEGACY] = None
    done = cleaned(of_videosdk(desk))
    assert (len(done.closed), done.other_keys) == (1, ())
    assert provider.disabled == {LEGACY}
    assert rooms_of(db, visit) == [(1, RoomState.DEAD, LEGACY)]


def test_an_old_systems_room_under_a_reference_of_ours_is_somebody_elses(
    clinic, db, desk, opened, provider
):
    other = clinic.visit()
    opened(other)
    imported(clinic, desk)
    provider.others[LEGACY] = row_of(db, other).custom_room_id
    assert cleaned(of_videosdk(desk)).closed == ()
    assert not provider.disabled
    assert [kind for kind, _ in alarms(db)] == [AlarmKind.FOREIGN_ROOM]


def test_the_practice_service_is_not_asked_for_an_old_systems_rooms(clinic, desk, provider):
    imported(clinic, desk)
    provider.asked.clear()
    assert not due(desk, NOW)
    assert len(cleaned(desk).other_keys) == 1
    assert provider.asked == []


# -- rooms of another provider --------------------------------------------------------------------


def test_rooms_whose_keys_are_not_here_wait_and_are_listed_so(clinic, db, desk, opened, provider):
    visit = clinic.visit()
    opened(visit)
    theirs = ScriptedProvider("fingerprint-theirs", "theirs")
    there = desk_at(db, theirs)
    credentials = Credentials(api_key="k", secret="s" * 32, endpoint="https://api.videosdk.live")
    choose(there, ProviderKind.VIDEOSDK, credentials, NOW)
    assert row_of(db).retired_for is Parting.PROVIDER_CHANGED
    there = replace(there, for_this_run=True)  # its key is not that of the stored choice
    done = cleaned(there, NOW + DAY)
    assert (done.closed, done.waiting, done.other_keys) == ((), (), (row_of(db).id,))
    assert theirs.asked == []
    assert not due(there, NOW + DAY)
    done = cleaned(replace(desk, for_this_run=True), NOW + DAY)
    assert len(done.closed) == 1


# -- killed, late and twice -----------------------------------------------------------------------


class KilledError(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("call", ["get_room", "stays", "end_session", "deactivate_room"])
@pytest.mark.parametrize("step", [before, after])
def test_a_killed_clean_up_is_taken_up_when_its_lease_has_ended(
    db, desk, left, provider, call, step
):
    visit = left()
    provider.next(call, step(KilledError()))
    with pytest.raises(KilledError):
        cleaned(desk)
    other = desk_at(db, provider)
    assert not due(other, NOW + LEASE - MOMENT)
    assert cleaned(other, NOW + LEASE - MOMENT).closed == ()
    assert len(cleaned(other, NOW + LEASE).closed) == 1
    assert row_of(db, visit).state is RoomState.DEAD
    assert trail(db, visit).count(("room-closed", "")) == 1


def test_a_run_that_comes_back_after_its_lease_notes_nothing_twice(db, desk, left, provider):
    visit = left()
    other = desk_at(db, provider)

    def overtaken(answer):
        assert len(cleaned(other, NOW + LEASE).closed) == 1
        return answer()

    provider.next("stays", overtaken)
    assert cleaned(desk).closed == ()
    assert trail(db, visit).count(("room-closed", "")) == 1
    assert row_of(db, visit).closed_at == NOW + LEASE


def test_a_run_takes_no_room_that_another_run_has(db, desk, left, provider):
    left()
    left()
    other = desk_at(db, provider)
    taken = []

    def in_between(answer):
        taken.extend(cleaned(other).closed)
        return answer()

    provider.next("get_room", in_between)
    mine = cleaned(desk).closed
    assert (len(mine), len(taken)) == (1, 1)
    assert {*mine, *taken} == {row.id for row in _rows(db)}
    assert len(calls(provider, "deactivate_room")) == 2


def _rows(db):
    with db.read() as tx:
        rows = list(tx.scalars(select(RoomRow)))
        tx.expunge_all()
        return rows


def test_a_late_lease_of_an_opening_is_no_longer_anybodys(clinic, db, desk, opened, provider):
    """A visit that changes while its room is made: the opener gives up, the room is shut."""
    visit = clinic.visit()

    def cancelled_meanwhile(answer):
        made = answer()
        change_kind(desk, visit.id, Kind.PHONE, NOW)
        cleaned(desk)
        return made

    provider.next("create_room", cancelled_meanwhile)
    with pytest.raises(RoomMovedOnError):
        opened(visit)
    cleaned(desk, NOW + MINUTE)
    assert provider.disabled == {provider.id_of(1)}
    assert alarms(db) == []


def test_a_run_that_is_told_to_stop_begins_no_further_room(desk, left):
    for _ in range(3):
        left()
    answers = iter([True, True, False])
    done = clean_up(desk, NOW, go_on=lambda: next(answers))
    assert (len(done.closed), len(done.waiting)) == (2, 1)


def test_a_run_that_is_told_to_stop_leaves_no_further_room(clinic, desk, opened):
    for _ in range(3):
        opened(clinic.visit())
    answers = iter([True, False, False])
    assert len(clean_up(desk, NOW + 7 * DAY, go_on=lambda: next(answers)).retired) == 1


def test_nothing_to_do_asks_nobody(clinic, desk, opened, provider):
    opened(clinic.visit())
    provider.asked.clear()
    done = cleaned(desk)
    assert (done.retired, done.closed, done.waiting, done.stopped) == ((), (), (), None)
    assert provider.asked == []


def test_every_step_of_a_rooms_end_is_in_the_trail_with_the_room(db, desk, left):
    visit = left()
    cleaned(desk)
    with db.read() as tx:
        rows = tx.scalars(
            select(AuditRow).where(AuditRow.action.in_(["room-retired", "room-closed"]))
        ).all()
        assert {row.room_id for row in rows} == {row_of(db, visit).id}
    assert [deed for deed, _ in trail(db, visit)][-2:] == ["room-retired", "room-closed"]


def test_a_room_others_share_is_never_shut_by_us(clinic, db, desk, provider):
    visit = clinic.visit(meeting_id=LEGACY)
    with db.write() as tx:
        owner = rooms.lock_owner(tx, visit.id)
        rooms.retire(tx, owner, rooms.room_of(tx, owner).id, Parting.SHARED, NOW)
    done = cleaned(of_videosdk(desk), NOW + DAY)
    assert (done.closed, done.waiting, done.other_keys) == ((), (), ())
    assert provider.asked == []


def test_a_move_to_another_doctor_shuts_the_old_doctors_room(clinic, db, desk, opened, provider):
    visit = clinic.visit()
    old = opened(visit).meeting_id
    move(desk, visit.id, clinic.session().slots[0], NOW)
    cleaned(desk)
    assert provider.disabled == {old}
    assert opened(visit).meeting_id not in provider.disabled


def test_a_lease_is_taken_once(db, desk, left, provider):
    left()
    keys = room_closing.Keys(fingerprint=provider.fingerprint, unproved=False)
    taken = []
    for _ in range(2):
        with db.write() as tx:
            taken.append(room_closing.take(tx, keys, desk.author.installation, NOW + LEASE, NOW))
    assert taken[0] is not None
    assert taken[1] is None


# -- at once, for one visit -----------------------------------------------------------------------


def test_a_revoked_visits_room_is_shut_at_once_and_no_other(db, desk, left, provider):
    revoked, other = left(), left()
    assert links.close_old(desk, revoked.id, NOW)
    assert provider.disabled == {row_of(db, revoked).meeting_id}
    assert row_of(db, other).state is RoomState.RETIRED


def test_a_revoked_visits_room_that_cannot_be_shut_now_is_the_clean_ups(db, desk, left, provider):
    visit = left()
    provider.next("end_session", before(ProviderTimeoutError()))
    assert not links.close_old(desk, visit.id, NOW)
    assert not links.close_old(desk, visit.id, NOW)  # and it is not asked again too soon
    assert len(calls(provider, "end_session")) == 1
    assert len(cleaned(desk, NOW + 2 * MINUTE).closed) == 1
    assert links.close_old(desk, visit.id, NOW + 2 * MINUTE)


def test_a_revoked_visits_room_is_shut_once_the_clock_is_right_though_nobody_else_has_asked(
    desk, left, provider, set_right
):
    visit = left()
    provider.clock_ahead = -CLOCK_REFUSE - MOMENT
    assert not links.close_old(desk, visit.id, NOW)
    assert not provider.disabled
    set_right()
    assert links.close_old(desk, visit.id, NOW)
    assert provider.disabled
