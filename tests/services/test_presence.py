"""One look at the day: whose rooms, who is in them, and what is kept of it."""

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event, select

from desktop_app.domain.alarm import AlarmKind
from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.joining import Role
from desktop_app.domain.presence import RoomLife, Stay
from desktop_app.domain.room_rule import Parting
from desktop_app.errors import ProviderUnreachableError, StrangerInsideError
from desktop_app.services.presence import coming_visits, who_is_inside
from desktop_app.storage import rooms
from desktop_app.storage.alarms import open_alarms
from desktop_app.storage.models import SightingRow
from desktop_app.video.provider import Credentials
from desktop_app.video.videosdk import VideoSdk
from tests.practice.service import running_service
from tests.scenes import NOW, TODAY, ZONE, desk_at
from tests.services.looking import codes_of, trail
from tests.services.scripted import before, says

SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


@pytest.fixture
def look(desk):
    def look(now=NOW):
        return who_is_inside(desk, TODAY, now)

    return look


@pytest.fixture
def visit(clinic, opened):
    visit = clinic.visit()
    opened(visit)
    return visit


@pytest.fixture
def room(visit, provider):
    return next(iter(provider.rooms.values()))


@pytest.fixture
def enter(db, visit, room, provider):
    """Have somebody enter the visit's room: a role, or a code of nobody's."""

    def enter(who, since=None):
        code = codes_of(db, visit)[who] if isinstance(who, Role) else who
        provider.inside[room].add(code)
        if since:
            provider.since[code] = since
        return code

    return enter


@contextmanager
def writes(db):
    """What is written meanwhile."""
    seen = []

    def note(_connection, _cursor, statement, *_):
        if statement.lstrip().split()[0] in {"INSERT", "UPDATE", "DELETE"}:
            seen.append(statement)

    event.listen(db.engine, "before_cursor_execute", note)
    yield seen
    event.remove(db.engine, "before_cursor_execute", note)


def kept(db):
    columns = SightingRow.participant_id, SightingRow.joined_at, SightingRow.left_at
    with db.read() as tx:
        return [tuple(row) for row in tx.execute(select(*columns).order_by(*columns[1::-1]))]


def alarms(db):
    with db.read() as tx:
        return [alarm.kind for alarm in open_alarms(tx)]


# -- whose rooms ---


def test_the_whole_day_costs_one_request(clinic, opened, provider, db, look):
    visits = [clinic.visit() for _ in range(3)]
    for visit in visits:
        meeting_id = opened(visit).meeting_id
        provider.inside[meeting_id] = {codes_of(db, visit)[Role.PATIENT]}
    provider.asked.clear()
    provider.budgets.clear()
    seen = look()
    assert provider.asked == [("ongoing", None)]
    assert [budget.gives_way for budget in provider.budgets] == [True]
    assert {visit.id for visit in visits} == set(seen.rooms)
    assert {room.life for room in seen.rooms.values()} == {RoomLife.WAITING}


def test_rooms_of_other_programs_of_the_account_are_none_of_our_business(db, look, provider, visit):
    provider.inside["theirs-theirs-theirs"] = {"somebody", "else"}
    seen = look()
    assert (dict(seen.rooms), alarms(db), kept(db)) == ({}, [], [])


def test_who_is_inside_is_told_by_the_rooms_own_codes(look, enter, visit):
    enter(Role.DESK, NOW - MINUTE)
    enter(Role.DOCTOR, NOW - 2 * MINUTE)
    enter(Role.PATIENT, NOW - 4 * MINUTE)
    inside = look().rooms[visit.id]
    assert [(one.role, one.since) for one in inside.people] == [
        (Role.PATIENT, NOW - 4 * MINUTE),
        (Role.DOCTOR, NOW - 2 * MINUTE),
        (Role.DESK, NOW - MINUTE),
    ]
    assert (inside.life, inside.since) == (RoomLife.IN_CALL, NOW - 2 * MINUTE)


def test_somebody_in_a_room_that_was_given_up_is_told_apart(db, look, enter, visit):
    enter(Role.PATIENT)
    with db.write() as tx:
        owner = rooms.lock_owner(tx, visit.id)
        rooms.retire(tx, owner, rooms.room_of(tx, owner).id, Parting.REVOKED, NOW)
    told = look().rooms[visit.id]
    assert (told.people, told.life) == ((), RoomLife.NOBODY)
    assert [one.role for one in told.in_old_room] == [Role.PATIENT]
    assert look().anybody


# -- since when, and until when ---


def test_who_does_not_tell_a_beginning_is_in_since_we_saw_it(look, enter, visit):
    enter(Role.PATIENT)
    for later in range(3):
        assert look(NOW + later * MINUTE).rooms[visit.id].since == NOW


def test_a_patient_who_leaves_has_left_when_we_saw_it(db, look, enter, visit, provider, room):
    code = enter(Role.PATIENT, NOW - 4 * MINUTE)
    look()
    provider.inside.clear()
    told = look(NOW + 12 * SECOND).rooms[visit.id]
    assert (told.life, told.left_at) == (RoomLife.LEFT, NOW + 12 * SECOND)
    assert kept(db) == [(code, NOW - 4 * MINUTE, NOW + 12 * SECOND)]


def test_the_services_own_log_tells_better_when_somebody_left(
    db, look, enter, visit, provider, room
):
    """And who came and went between two looks."""
    code = enter(Role.PATIENT, NOW - 4 * MINUTE)
    desk_code = codes_of(db, visit)[Role.DESK]
    look()
    provider.inside.clear()
    provider.stayed[room] = [
        Stay(
            participant_id=code,
            session_id="s",
            joined_at=NOW - 4 * MINUTE,
            left_at=NOW + 3 * SECOND,
        ),
        Stay(
            participant_id=desk_code,
            session_id="s",
            joined_at=NOW + SECOND,
            left_at=NOW + 2 * SECOND,
        ),
    ]
    assert look(NOW + 12 * SECOND).rooms[visit.id].left_at == NOW + 3 * SECOND
    assert kept(db) == [
        (code, NOW - 4 * MINUTE, NOW + 3 * SECOND),
        (desk_code, NOW + SECOND, NOW + 2 * SECOND),
    ]


def test_a_log_that_is_not_told_costs_only_exactness(look, enter, visit, provider):
    enter(Role.PATIENT)
    look()
    provider.inside.clear()
    provider.next("stays", before(ProviderUnreachableError()))
    assert look(NOW + MINUTE).rooms[visit.id].left_at == NOW + MINUTE


def test_a_reload_is_no_leaving(look, enter, visit, provider):
    enter(Role.PATIENT, NOW - 10 * MINUTE)
    look()
    enter(Role.PATIENT, NOW + 30 * SECOND)
    told = look(NOW + MINUTE).rooms[visit.id]
    assert (told.life, told.since) == (RoomLife.WAITING, NOW - 10 * MINUTE)


def test_somebody_whom_one_answer_left_out_goes_on_being_inside(db, look, enter, visit, provider):
    """And the next looks write nothing more about it."""
    enter(Role.PATIENT, NOW - 10 * MINUTE)
    look()
    provider.next("ongoing", says({}))
    assert look(NOW + 12 * SECOND).rooms[visit.id].life is RoomLife.LEFT
    assert look(NOW + 24 * SECOND).rooms[visit.id].since == NOW - 10 * MINUTE
    with writes(db) as written:
        assert look(NOW + 36 * SECOND).rooms[visit.id].life is RoomLife.WAITING
    assert written == []


def test_what_happened_before_we_looked_again_is_told_by_what_was_kept(
    db, provider, look, enter, visit
):
    enter(Role.PATIENT, NOW - 4 * MINUTE)
    look()
    provider.inside.clear()
    look(NOW + MINUTE)
    another_desk = desk_at(db, provider)
    assert (
        who_is_inside(another_desk, TODAY, NOW + 9 * MINUTE).rooms[visit.id].left_at == NOW + MINUTE
    )


def test_a_patient_of_another_day_is_not_told_to_have_left(desk, provider, look, enter, visit):
    enter(Role.PATIENT)
    look()
    provider.inside.clear()
    look()
    assert dict(who_is_inside(desk, TODAY + timedelta(days=1), NOW).rooms) == {}


# -- what is kept ---


def test_a_day_on_which_nothing_changed_writes_nothing(db, look, enter, visit):
    enter(Role.PATIENT, NOW - MINUTE)
    enter("stranger")
    look()
    begun = []
    db.before_write = lambda: begun.append(1)
    with writes(db) as written:
        for later in range(3):
            look(NOW + later * MINUTE)
    assert (written, begun) == ([], [])
    assert len(kept(db)) == 2


def test_two_desks_that_look_keep_everything_once(db, provider, look, enter, visit):
    enter(Role.PATIENT, NOW - MINUTE)
    other = desk_at(db, provider)
    who_is_inside(other, TODAY, NOW)
    look()
    assert len(kept(db)) == 1


def test_a_service_that_does_not_answer_changes_nothing(db, look, enter, visit, provider):
    enter(Role.PATIENT)
    look()
    provider.next("ongoing", before(ProviderUnreachableError()))
    with pytest.raises(ProviderUnreachableError):
        look(NOW + MINUTE)
    assert [left_at for *_, left_at in kept(db)] == [None]


# -- who should not be there ---


def test_a_stranger_raises_one_alarm_of_that_room(db, look, enter, visit):
    enter("stranger")
    for later in range(3):
        assert look(NOW + later * MINUTE).rooms[visit.id].life is RoomLife.UNEXPECTED
    assert alarms(db) == [AlarmKind.STRANGER]
    assert trail(db, visit)[-1] == ("alarm-raised", "stranger")


def test_another_stranger_raises_another(db, look, enter, visit):
    enter("stranger")
    look()
    enter("another")
    look()
    assert alarms(db) == [AlarmKind.STRANGER, AlarmKind.STRANGER]


def test_what_a_stranger_is_called_stays_out_of_the_alarm_and_the_log(db, look, enter, caplog):
    caplog.set_level("INFO")
    enter("Maria Lopez")
    look()
    with db.read() as tx:
        rows = [str(alarm) for alarm in open_alarms(tx)]
    assert "Maria" not in f"{rows} {caplog.text}"


def test_a_guest_without_a_link_makes_a_crowd(db, look, enter, visit):
    enter(Role.PATIENT)
    enter(Role.GUEST_3)
    assert look().rooms[visit.id].unexpected
    assert alarms(db) == [AlarmKind.CROWD]


def test_old_links_alarm_nobody(db, clinic, opened, provider, look):
    provider.others["abcd-abcd-abcd"] = None
    visit = clinic.visit(meeting_id="abcd-abcd-abcd")
    opened(visit)
    provider.inside["abcd-abcd-abcd"] = {"random-1"}
    told = look().rooms[visit.id]
    assert (told.life, told.unexpected, alarms(db)) == (RoomLife.SOMEBODY, False, [])


# -- what is ahead ---


def test_only_video_visits_that_are_not_over_are_waited_for(clinic, desk, look):
    session = clinic.session(slots=4)  # 09:00 to 10:00; now is 09:05
    clinic.visit(session=session, slot=0)
    clinic.visit(session=session, slot=1, status=Status.FULFILLED)
    clinic.visit(session=session, slot=2, kind=Kind.IN_PERSON)
    tomorrow = clinic.session(day=TODAY + timedelta(days=1), slots=1)
    clinic.visit(session=tomorrow, slot=0)
    today_start = datetime(2026, 11, 23, 8, tzinfo=UTC)
    first = today_start, today_start + 15 * MINUTE
    assert coming_visits(desk, TODAY, NOW)[0] == first
    assert coming_visits(desk, TODAY, NOW) == (first, tuple(at + timedelta(days=1) for at in first))
    assert look().coming == coming_visits(desk, TODAY, NOW)
    assert first not in coming_visits(desk, TODAY, first[1] + 60 * MINUTE)


# -- the real service ---


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    with running_service(tmp_path_factory.mktemp("home")) as running:
        yield running


@pytest.fixture
def real(db, service):
    """A desk at the practice service."""
    endpoint = service.endpoint
    credentials = Credentials(
        api_key=endpoint.api_key, secret=endpoint.secret, endpoint=endpoint.url
    )
    client = VideoSdk(credentials, lambda: datetime.now(UTC), jitter=lambda: 0.0)
    yield desk_at(db, client)
    client.close()


def test_a_visit_is_followed_at_the_real_service(db, clinic, opened, real, service):
    """The patient comes, the doctor comes, the patient leaves; each with its time."""

    def life():
        now = datetime.now(UTC)
        seen = who_is_inside(real, day_of(now, ZONE), now).rooms
        return seen[visit.id].life if visit.id in seen else RoomLife.NOBODY

    visit = clinic.visit(day=day_of(datetime.now(UTC), ZONE))
    now = datetime.now(UTC)
    meeting_id = opened(visit, at=real, now=now).meeting_id
    codes = codes_of(db, visit)
    lives = [life()]
    service.join(meeting_id, codes[Role.PATIENT])
    lives.append(life())
    service.join(meeting_id, codes[Role.DOCTOR])
    lives.append(life())
    service.leave(meeting_id, codes[Role.PATIENT])
    lives.append(life())
    service.leave(meeting_id, codes[Role.DOCTOR])
    lives.append(life())
    assert lives == [
        *(RoomLife.NOBODY, RoomLife.WAITING, RoomLife.IN_CALL, RoomLife.LEFT, RoomLife.LEFT)
    ]
    stays = real.video().provider.stays(meeting_id)
    assert kept(db) == [(stay.participant_id, stay.joined_at, stay.left_at) for stay in stays]


def test_a_crowd_at_the_real_service_stops_the_desk(db, clinic, opened, real, service):
    """In a room that lets everybody in, as an old one does, the number tells."""
    meeting_id = service.room()["roomId"]
    today = day_of(datetime.now(UTC), ZONE)
    visit = clinic.visit(meeting_id=meeting_id, day=today)
    opened(visit, at=real, now=datetime.now(UTC))
    for code in ("old-1", "old-2", "old-3", "old-4"):
        assert service.join(meeting_id, code).ok
    with pytest.raises(StrangerInsideError):
        opened(visit, at=real, now=datetime.now(UTC))
    assert who_is_inside(real, today, datetime.now(UTC)).rooms[visit.id].unexpected
    assert alarms(db) == [AlarmKind.CROWD]
