"""The look at the day: what is green, what is not and why, and what mends it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.actions import Action
from desktop_app.domain.alarm import AlarmKind
from desktop_app.domain.appointment import Kind, RoomState, Status
from desktop_app.domain.clock import ClockState
from desktop_app.domain.preflight import RoomFinding
from desktop_app.errors import (
    CredentialsMissingError,
    OtherKeyError,
    ProviderBusyError,
    ProviderUnauthorisedError,
    ProviderUnreachableError,
    RoomGoneError,
    RoomUnknownError,
)
from desktop_app.services.preflight import PATIENCE, mend, mend_all, preflight
from desktop_app.storage.alarms import Subject, raise_alarm
from desktop_app.video.provider import RoomAnswer
from tests.scenes import NOW, TODAY, desk_at
from tests.services.looking import rooms_of, trail
from tests.services.scripted import ScriptedProvider, before, says

IMPORTED = "abcd-efgh-ijkl"
AGREED = frozenset({RoomGoneError.consent})
FOREIGN = RoomAnswer(room_id="aaaa-bbbb-cccc", custom_room_id="x", disabled=False)


class Watching:
    """A progress that remembers what it was told, and says stop after so many."""

    def __init__(self, stop_after=1000):
        self.told = []
        self.stop_after = stop_after

    def __call__(self, done, of):
        self.told.append((done, of))
        return done < self.stop_after


@pytest.fixture
def look(desk):
    def look(at=desk, day=TODAY, now=NOW, progress=None):
        return preflight(at, day, now, progress or Watching())

    return look


@pytest.fixture
def day(clinic):
    """Visits one after the other from 09:00 on, each with a patient who can be called."""
    session = clinic.session(slots=12)
    slots = iter(range(12))

    def booked(**fields):
        patient = clinic.patient(**{"phone": "+49 30 901820"} | fields.pop("patient", {}))
        return clinic.visit(session=session, slot=next(slots), patient_id=patient, **fields)

    return booked


def findings(found):
    return [line.room for line in found.lines]


# -- what is found -------------------------------------------------------------------------------


def test_a_day_that_is_ready_is_green_and_nothing_was_made(look, day, db, provider):
    visits = [day() for _ in range(3)]
    found = look()
    assert found.is_green
    assert [line.visit.appointment_id for line in found.lines] == [visit.id for visit in visits]
    assert findings(found) == [RoomFinding.READY] * 3
    assert provider.rooms == {}
    assert not any(rooms_of(db, visit) for visit in visits)


def test_a_room_that_is_there_is_asked_for_and_found_valid(look, day, opened, provider):
    visit = day()
    opened(visit)
    asked = len(provider.asked)
    assert findings(look()) == [RoomFinding.VALID]
    assert [call for call, _ in provider.asked[asked:]] == ["validate_room"] * 2


def test_a_line_says_who_when_and_with_whom(look, clinic, day):
    visit = day(patient={"name": "Chen Wei", "email": "chen@example.org"})
    (line,) = look().lines
    assert (line.visit.patient, line.visit.starts_at) == ("Chen Wei", NOW.replace(minute=0))
    assert line.visit.doctor.startswith("Dr. Amina Rahman")
    assert (line.visit.phone, line.visit.email) == ("+49 30 901820", "chen@example.org")
    assert line.visit.patient_id == visit.patient_id


@pytest.mark.parametrize("go", [lambda p, m: p.disabled.add(m), lambda p, m: p.lose(m)])
def test_a_room_that_the_service_closed_or_lost_is_gone_and_stays(
    look, day, opened, db, provider, go
):
    visit = day()
    room = opened(visit)
    go(provider, room.meeting_id)
    found = look()
    assert findings(found) == [RoomFinding.GONE]
    assert not found.is_green
    assert rooms_of(db, visit) == [(1, RoomState.LIVE, room.meeting_id)]


def test_a_foreign_room_is_set_aside_and_stays_red_until_another_is_made(
    look, day, opened, db, provider
):
    visit = day()
    opened(visit)
    provider.next("validate_room", before(RoomUnknownError()), says(FOREIGN))
    found = look()
    assert findings(found) == [RoomFinding.FOREIGN]
    assert rooms_of(db, visit)[0][1] is RoomState.QUARANTINED
    again = look()
    assert findings(again) == [RoomFinding.FOREIGN]
    assert again.alarms == 1


def test_a_room_of_another_service_is_told_and_not_asked_for(look, day, opened, db):
    opened(day())
    other = ScriptedProvider(fingerprint="another")
    assert findings(look(at=desk_at(db, other))) == [RoomFinding.OTHER_SERVICE]
    assert len(other.asked) == 1  # whether the service answers


def test_an_imported_room_is_proved_by_the_look(look, day, db, provider):
    provider.others[IMPORTED] = None
    visit = day(meeting_id=IMPORTED)
    assert findings(look()) == [RoomFinding.VALID]
    assert rooms_of(db, visit) == [(1, RoomState.LIVE, IMPORTED)]


def test_an_imported_room_that_cannot_be_asked_for_is_unproved(look, day, provider):
    day(meeting_id=IMPORTED)
    provider.next("validate_room", before(ProviderUnreachableError()))
    assert findings(look()) == [RoomFinding.UNPROVED]


def test_a_patient_nobody_can_call_or_write_to_is_not_green(look, day):
    for patient in ({"phone": None}, {"phone": None, "email": "a@example.org"}, {}):
        day(patient=patient)
    assert [line.is_green for line in look().lines] == [False, True, True]


def test_what_is_over_or_gets_no_room_has_no_line(look, clinic, day, opened):
    for fields in (
        {"status": Status.CANCELLED},
        {"status": Status.FULFILLED},
        {"status": Status.NO_SHOW},
        {"kind": Kind.PHONE},
        {"kind": Kind.IN_PERSON},
    ):
        day(**fields)
    clinic.visit(day=TODAY + timedelta(days=1))
    clinic.visit(status=Status.WAITLIST)
    assert look().lines == ()


def test_a_visit_whose_time_is_over_has_no_line_unless_its_patient_is_here(look, day):
    day()
    late = [day(status=Status.ARRIVED), day(status=Status.CHECKED_IN)]
    found = look(now=NOW + timedelta(hours=5))
    assert [line.visit.appointment_id for line in found.lines] == [visit.id for visit in late]


# -- the whole ---------------------------------------------------------------------------------


@pytest.mark.parametrize("error", [ProviderUnauthorisedError(), ProviderUnreachableError()])
def test_a_service_that_cannot_be_used_is_told_and_asked_nothing_more(
    look, day, opened, provider, error
):
    opened(day())
    day()
    asked = len(provider.asked)
    provider.next("validate_room", before(error))
    found = look()
    assert found.service is error
    assert findings(found) == [RoomFinding.NOT_CHECKED, RoomFinding.READY]
    assert len(provider.asked) == asked + 1


def test_without_a_service_the_day_is_looked_at_all_the_same(look, desk, day):
    def missing():
        raise CredentialsMissingError

    day()
    found = look(at=replace(desk, video=missing))
    assert isinstance(found.service, CredentialsMissingError)
    assert findings(found) == [RoomFinding.READY]


@pytest.mark.parametrize("error", [ProviderBusyError(), ProviderUnreachableError()])
def test_a_service_that_falls_silent_is_left_in_peace(look, day, opened, provider, error):
    for visit in [day() for _ in range(6)]:
        opened(visit)
    asked = len(provider.asked)
    provider.next("validate_room", before(RoomUnknownError()), *[before(error)] * 20)
    found = look()
    assert findings(found) == [RoomFinding.NOT_CHECKED] * 6
    assert len(provider.asked) == asked + 1 + PATIENCE


def test_one_room_without_an_answer_does_not_keep_the_others_from_theirs(
    look, day, opened, provider
):
    for visit in [day() for _ in range(4)]:
        opened(visit)
    lost = before(ProviderUnreachableError())
    answers = [lambda answer: answer()] * 4
    provider.next("validate_room", before(RoomUnknownError()), lost, answers[0], lost, answers[0])
    assert findings(look()) == [
        *(RoomFinding.NOT_CHECKED, RoomFinding.VALID),
        *(RoomFinding.NOT_CHECKED, RoomFinding.VALID),
    ]


@pytest.mark.parametrize("side", [1, -1])
@pytest.mark.parametrize(
    ("minutes", "state"), [(1, ClockState.OK), (3, ClockState.WARN), (11, ClockState.REFUSE)]
)
def test_the_clock_is_judged_by_the_services(look, provider, minutes, state, side):
    provider.clock_ahead = side * timedelta(minutes=minutes)
    found = look()
    assert (found.clock, found.clock_ahead) == (state, provider.clock_ahead)
    assert found.is_green is (state is ClockState.OK)


def test_an_alarm_that_nobody_has_seen_is_not_green(look, desk):
    assert look().is_green
    with desk.db.write() as tx:
        raise_alarm(tx, desk.author, AlarmKind.STRANGER, Subject(key="s"), NOW)
    found = look()
    assert (found.alarms, found.is_green) == (1, False)


def test_a_look_that_is_stopped_says_so_and_asks_no_more(look, day, opened, provider):
    for visit in [day() for _ in range(5)]:
        opened(visit)
    asked = len(provider.asked)
    found = look(progress=Watching(stop_after=2))
    assert not found.is_whole
    assert not found.is_green
    assert findings(found) == [RoomFinding.VALID] * 2 + [RoomFinding.NOT_CHECKED] * 3
    assert len(provider.asked) == asked + 3


def test_progress_is_told_of_each_visit_and_of_the_end(look, day):
    for _ in range(3):
        day()
    watching = Watching()
    look(progress=watching)
    assert watching.told == [(0, 3), (1, 3), (2, 3), (3, 3)]


# -- mending -------------------------------------------------------------------------------------


def test_a_room_that_is_gone_is_replaced_with_its_consent_only(desk, day, opened, db, provider):
    visit = day()
    provider.disabled.add(opened(visit).meeting_id)
    assert mend(desk, visit.id, NOW).room is RoomFinding.GONE
    assert len(rooms_of(db, visit)) == 1
    assert mend(desk, visit.id, NOW, AGREED).room is RoomFinding.VALID
    states = [state for _, state, _ in rooms_of(db, visit)]
    assert states == [RoomState.RETIRED, RoomState.LIVE]
    assert Action.ROOM_PREPARED in [action for action, _ in trail(db, visit)]


def test_a_visit_whose_room_was_set_aside_gets_a_new_one(look, desk, day, opened, provider, db):
    visit = day()
    opened(visit)
    provider.next("validate_room", before(RoomUnknownError()), says(FOREIGN))
    look()
    assert mend(desk, visit.id, NOW).room is RoomFinding.VALID
    assert [state for _, state, _ in rooms_of(db, visit)] == [
        *(RoomState.QUARANTINED, RoomState.LIVE)
    ]
    assert findings(look()) == [RoomFinding.VALID]


def test_mending_while_the_service_is_down_is_told_and_changes_nothing(
    desk, day, opened, db, provider
):
    visit = day()
    opened(visit)
    kept = rooms_of(db, visit)
    provider.next("validate_room", before(ProviderUnauthorisedError()))
    with pytest.raises(ProviderUnauthorisedError):
        mend(desk, visit.id, NOW, AGREED)
    assert rooms_of(db, visit) == kept


def test_mending_a_visit_that_was_cancelled_meanwhile_gives_no_line(desk, day, clinic):
    visit = day()
    clinic.change(visit.id, status=Status.CANCELLED)
    assert mend(desk, visit.id, NOW) is None


@pytest.fixture
def mixed(day, opened, provider, look):
    """A look at a day: good, gone, set aside, not checked (the service lost its voice), bare."""
    good, gone, foreign, silent = (day() for _ in range(4))
    for visit in (good, foreign, silent):
        opened(visit)
    provider.disabled.add(opened(gone).meeting_id)
    day(patient={"phone": None})
    provider.next(
        "validate_room",
        before(RoomUnknownError()),
        *[lambda answer: answer()] * 2,
        says(FOREIGN),
        before(ProviderUnreachableError()),
    )
    found = look()
    assert findings(found) == [
        *(RoomFinding.VALID, RoomFinding.GONE, RoomFinding.FOREIGN),
        *(RoomFinding.NOT_CHECKED, RoomFinding.READY),
    ]
    return found


def test_mending_all_mends_what_asking_or_making_can_mend(desk, mixed):
    mended = mend_all(desk, mixed, NOW, AGREED, Watching())
    assert mended.failure is None
    assert findings(mended.preflight) == [RoomFinding.VALID] * 4 + [RoomFinding.READY]
    assert len(mended.preflight.needing) == 1  # nobody can be called: that takes a person


def test_mending_all_without_the_consent_leaves_gone_rooms_alone(desk, mixed, provider):
    asked = len(provider.asked)
    mended = mend_all(desk, mixed, NOW, frozenset(), Watching())
    assert findings(mended.preflight)[1] is RoomFinding.GONE
    assert len(provider.asked) == asked + 3  # a room made and asked back for, another asked for


def test_stopping_leaves_what_is_done(desk, mixed, look):
    watching = Watching(stop_after=1)
    mended = mend_all(desk, mixed, NOW, AGREED, watching)
    assert watching.told == [(0, 3), (1, 3)]
    assert findings(mended.preflight)[:3] == [
        *(RoomFinding.VALID, RoomFinding.VALID, RoomFinding.FOREIGN)
    ]
    assert findings(look())[1] is RoomFinding.VALID


def test_a_failure_stops_mending_and_keeps_what_is_done(desk, mixed, provider):
    error = ProviderUnauthorisedError()
    provider.next("create_room", lambda answer: answer(), before(error))
    mended = mend_all(desk, mixed, NOW, AGREED, Watching())
    assert mended.failure is error
    assert findings(mended.preflight)[:4] == [
        *(RoomFinding.VALID, RoomFinding.VALID),
        *(RoomFinding.FOREIGN, RoomFinding.NOT_CHECKED),
    ]


def test_mending_all_with_keys_that_are_not_the_clinics_changes_nothing(desk, mixed):
    def other():
        raise OtherKeyError

    mended = mend_all(replace(desk, video=other), mixed, NOW, AGREED, Watching())
    assert isinstance(mended.failure, OtherKeyError)
    assert mended.preflight == mixed
