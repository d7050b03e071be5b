"""The isolation report tells what happened, and each of its checks finds what it is there for."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import delete, event, insert, select, update

from desktop_app.domain.actions import Action
from desktop_app.domain.alarm import AlarmKind
from desktop_app.domain.appointment import Kind, RoomState, Status
from desktop_app.domain.isolation import LISTED, CheckKind, Form
from desktop_app.domain.joining import Guest, Role
from desktop_app.domain.room_rule import Parting
from desktop_app.errors import ForeignRoomError, LinksDieError, ProviderTimeoutError
from desktop_app.services import links, visit_changes
from desktop_app.services.ad_hoc_room import open_ad_hoc
from desktop_app.services.clean_up import clean_up
from desktop_app.services.isolation_report import (
    isolation_report,
    record_made,
    with_names,
    with_service_asked,
    with_trail,
)
from desktop_app.services.shared_room import allow_shared_room
from desktop_app.storage import meeting_ids, rooms, trail
from desktop_app.storage.alarms import Subject, mark_seen, open_alarms, raise_alarm
from desktop_app.storage.audit import record
from desktop_app.storage.clinic import ProviderChoice, choose_provider
from desktop_app.storage.models import (
    AuditRow,
    Fate,
    MeetingIdRow,
    ProviderKind,
    RoomOrigin,
    RoomParticipantRow,
    RoomRow,
    SessionRoomRow,
    SightingRow,
)
from tests.scenes import NOW, TODAY
from tests.services.looking import codes_of
from tests.services.scripted import before
from tests.storage.unguarded import unguard

EVENING = NOW + timedelta(hours=8)
DAY = timedelta(days=1)


@pytest.fixture
def report_of(desk):
    """Make the report of a day, today's unless another is named."""
    return lambda day=TODAY, last=None, now=EVENING: isolation_report(desk, day, last or day, now)


@pytest.fixture
def check(report_of):
    """Make today's report and return one of its checks."""
    return lambda kind, **more: next(c for c in report_of(**more).checks if c.kind is kind)


def room_id_of(db, visit, generation=1):
    with db.read() as tx:
        return tx.execute(
            select(RoomRow.id).where(
                RoomRow.appointment_id == visit.id, RoomRow.generation == generation
            )
        ).scalar_one()


def see(db, visit, participant, joined=NOW, left=None, call="call-1"):
    row = {"session_id": call, "participant_id": participant, "joined_at": joined, "left_at": left}
    run(db, insert(SightingRow).values(room_id=room_id_of(db, visit), **row))


def run(db, statement):
    with db.write() as tx:
        tx.execute(statement)


def choose(db, provider):
    with db.write() as tx:
        choice = ProviderChoice(
            kind=ProviderKind.VIDEOSDK, endpoint="", fingerprint=provider.fingerprint
        )
        choose_provider(tx, choice, NOW)


def retired(db, visit, at, closed_at=None):
    """Retire a visit's room, and say when it was closed."""
    with db.write() as tx:
        owner = rooms.lock_owner(tx, visit.id)
        room = rooms.room_of(tx, owner)
        rooms.retire(tx, owner, room.id, Parting.REVOKED, at)
        if closed_at:
            tx.execute(
                update(RoomRow)
                .where(RoomRow.id == room.id)
                .values(state=RoomState.DEAD, closed_at=closed_at)
            )
    return room.id


# -- what it tells ------------------------------------------------------------------------------


def test_an_ordinary_day_passes_every_check_and_tells_who_opened_what(
    db, clinic, desk, opened, report_of
):
    session = clinic.session()
    first, second = (clinic.visit(session=session, slot=index) for index in (0, 1))
    rooms_of = [opened(first), opened(second)]
    opened(first, action=Action.LINK_COPIED, role=Role.PATIENT, now=NOW + timedelta(minutes=1))
    report = report_of()
    assert report.passed
    assert all(check.looked_at >= 0 for check in report.checks)
    assert [visit.id for visit in report.visits] == [first.id, second.id]
    (room,) = report.visits[0].rooms
    assert (room.meeting_id, room.state) == (rooms_of[0].meeting_id, RoomState.LIVE)
    assert (room.generation, room.origin, room.created_at) == (1, "created", NOW)
    assert (room.retired_at, room.closed_at) == (None, None)
    assert [(deed.at, deed.actor, deed.given, deed.to) for deed in room.deeds] == [
        (NOW, "reception", False, "desk"),
        (NOW + timedelta(minutes=1), "reception", True, "patient"),
    ]
    assert report.visits[0].code == first.id.hex[:8]
    assert len(report.rooms) == 2


def test_every_generation_of_a_visit_is_told_with_why_it_went(db, clinic, opened, report_of):
    visit = clinic.visit()
    opened(visit)
    later = NOW + timedelta(minutes=5)
    retired(db, visit, later, closed_at=later + timedelta(minutes=1))
    opened(visit, now=NOW + timedelta(minutes=9))
    old, new = report_of().visits[0].rooms
    assert (old.generation, old.retired_at, old.retired_for) == (1, later, Parting.REVOKED)
    assert old.closed_at == later + timedelta(minutes=1)
    assert (new.generation, new.retired_at, new.state) == (2, None, RoomState.LIVE)
    assert new.meeting_id != old.meeting_id


def test_whom_the_video_service_saw_is_told_by_role_from_first_to_last(
    db, clinic, opened, report_of
):
    visit = clinic.visit()
    opened(visit)
    codes = codes_of(db, visit)
    minutes = [NOW + timedelta(minutes=m) for m in range(6)]
    see(db, visit, codes[Role.PATIENT], minutes[0], minutes[1], "call-1")
    see(db, visit, codes[Role.PATIENT], minutes[3], minutes[4], "call-2")
    see(db, visit, codes[Role.DOCTOR], minutes[2])
    see(db, visit, "somebody", minutes[5], minutes[5])
    (room,) = report_of().visits[0].rooms
    assert [(one.role, one.first_joined, one.last_left) for one in room.seen] == [
        (Role.PATIENT, minutes[0], minutes[4]),
        (Role.DOCTOR, minutes[2], None),
        (None, minutes[5], minutes[5]),
    ]


def test_a_guest_is_called_what_the_guest_is(db, clinic, desk, opened, report_of):
    visit = clinic.visit()
    opened(visit)
    opened(visit, action=Action.GUEST_LINK_COPIED, role=Role.GUEST_1)
    of_guest = RoomParticipantRow.room_id == room_id_of(db, visit)
    run(
        db,
        update(RoomParticipantRow)
        .where(of_guest, RoomParticipantRow.role == Role.GUEST_1)
        .values(given_to="interpreter", given_at=NOW),
    )
    (room,) = report_of().visits[0].rooms
    assert [(deed.given, deed.to) for deed in room.deeds] == [
        (False, "desk"),
        (True, "interpreter"),
    ]


def test_alarms_of_a_visit_are_told_with_who_has_seen_them(db, clinic, desk, report_of):
    visit = clinic.visit()
    with db.write() as tx:
        about = Subject(key="x", appointment_id=visit.id)
        raise_alarm(tx, desk.author, AlarmKind.CROWD, about, NOW)
    with db.write() as tx:
        mark_seen(tx, desk.author, open_alarms(tx)[0].id, EVENING)
    (alarm,) = report_of().visits[0].alarms
    assert (alarm.kind, alarm.raised_at) == (AlarmKind.CROWD, NOW)
    assert (alarm.seen_at, alarm.seen_by) == (EVENING, "reception")


def test_names_are_there_only_when_they_were_asked_for(clinic, desk, report_of):
    clinic.visit(patient_id=clinic.patient("Zoë Canary"))
    report = report_of()
    assert "Canary" not in repr(report)
    assert with_names(desk, report).visits[0].patient == "Zoë Canary"


def test_only_video_visits_of_the_days_are_told_and_those_that_had_a_room(
    clinic, opened, report_of
):
    session, tomorrow = clinic.session(), clinic.session(day=TODAY + DAY)
    video = clinic.visit(session=session, slot=0)
    clinic.visit(session=session, slot=1, kind=Kind.PHONE)
    changed = clinic.visit(session=session, slot=2)
    opened(changed)
    clinic.change(changed.id, kind=Kind.IN_PERSON)
    clinic.visit(session=session, slot=3, status=Status.ENTERED_IN_ERROR)
    late = clinic.visit(session=tomorrow)
    clinic.visit(status=Status.WAITLIST)
    assert [visit.id for visit in report_of().visits] == [video.id, changed.id]
    both = report_of(TODAY + DAY, TODAY)  # whichever way round
    assert [visit.id for visit in both.visits] == [video.id, changed.id, late.id]
    assert (both.first, both.last) == (TODAY, TODAY + DAY)


def test_rooms_without_a_visit_are_told_with_their_purpose(desk, report_of):
    open_ad_hoc(desk, "command-line", NOW)
    (room,) = report_of().others
    assert (room.purpose, room.origin) == ("command-line", "ad-hoc")
    assert report_of(TODAY + DAY).others == ()
    assert report_of().passed


def test_an_old_shared_room_is_named_as_the_exception_it_is(db, clinic, desk, report_of):
    session = clinic.session()
    with db.write() as tx:
        meeting_ids.take(tx, "old-shared-room", Fate.SHARED, NOW)
        tx.add(SessionRoomRow(session_id=session.id, meeting_id="old-shared-room", allowed=False))
    assert report_of().shared_allowed == 0
    allow_shared_room(desk, session.id, NOW, allowed=True)
    with db.write() as tx:
        record(tx, desk.author, Action.SHARED_ROOM_OPENED, NOW, result=str(session.id))
    report = report_of()
    assert report.passed
    assert report.shared_allowed == 1
    (use,) = report.shared_uses
    assert (use.at, use.actor, use.session) == (NOW, "reception", str(session.id))


def test_the_making_of_a_report_is_recorded_with_its_form_and_never_a_name(
    db, clinic, desk, report_of
):
    clinic.visit(patient_id=clinic.patient("Zoë Canary"))
    report = report_of()
    record_made(desk, report, Form.PDF, EVENING)
    record_made(desk, with_names(desk, report), Form.HTML, EVENING)
    with db.read() as tx:
        entries = tx.execute(select(AuditRow.action, AuditRow.result).order_by(AuditRow.sequence))
        assert [tuple(entry) for entry in entries] == [
            ("report-made", "pdf 2026-11-23 2026-11-23"),
            ("report-made", "html 2026-11-23 2026-11-23 names"),
        ]


def test_a_report_asks_as_much_of_a_big_day_as_of_an_empty_one(db, clinic, opened, report_of):
    def statements():
        count = []
        event.listen(db.engine, "after_cursor_execute", lambda *_: count.append(1))
        report_of()
        return len(count)

    nothing = statements()
    session = clinic.session(slots=12)
    for index in range(12):
        opened(clinic.visit(session=session, slot=index))
    assert statements() == nothing


def test_visits_that_lived_by_the_rules_pass_every_check_and_tell_how_their_rooms_went(
    db, clinic, desk, provider, opened, report_of
):
    choose(db, provider)
    session = clinic.session()
    cancelled, done, moved, revoked = (clinic.visit(session=session, slot=i) for i in range(4))
    for visit in (cancelled, done, moved, revoked):
        opened(visit)
    visit_changes.set_status(desk, cancelled.id, Status.CANCELLED, NOW)
    visit_changes.set_status(desk, done.id, Status.FULFILLED, NOW)
    elsewhere = clinic.session(slots=1)
    visit_changes.move(desk, moved.id, elsewhere.slots[0], NOW)
    links.new_links(desk, revoked.id, frozenset({LinksDieError.consent}), NOW)
    clean_up(desk, NOW + timedelta(hours=2))
    report = report_of(now=NOW + timedelta(hours=2, minutes=1))
    assert report.passed, report.failed
    told = {visit.id: visit.rooms[0] for visit in report.visits}
    for visit, why in (
        (cancelled, Parting.CANCELLED),
        (done, Parting.FINISHED),
        (moved, Parting.OTHER_DOCTOR),
        (revoked, Parting.REVOKED),
    ):
        assert (told[visit.id].state, told[visit.id].retired_for) == (RoomState.DEAD, why)
        assert told[visit.id].closed_at is not None


# -- the checks ---------------------------------------------------------------------------------


def test_two_visits_with_one_meeting_id_are_found(db, clinic, opened, check):
    first, second = clinic.visit(), clinic.visit()
    meeting_id = opened(first).meeting_id
    opened(second)
    assert check(CheckKind.ONE_APPOINTMENT).passed
    unguard(db, "rooms")
    run(
        db,
        update(RoomRow).where(RoomRow.appointment_id == second.id).values(meeting_id=meeting_id),
    )
    found = check(CheckKind.ONE_APPOINTMENT)
    assert (found.looked_at, found.found, found.violations) == (2, 1, (meeting_id,))


def test_a_meeting_id_struck_from_the_register_is_found(db, clinic, opened, check):
    meeting_id = opened(clinic.visit()).meeting_id
    for table in ("rooms", "session_rooms", "meeting_ids"):
        unguard(db, table)
    run(db, delete(MeetingIdRow))
    assert check(CheckKind.ONE_APPOINTMENT).violations == (meeting_id,)


def test_a_participant_code_in_two_rooms_is_found(db, clinic, opened, check):
    first, second = clinic.visit(), clinic.visit()
    opened(first)
    opened(second)
    assert check(CheckKind.ONE_ROOM_PER_CODE).passed
    code = codes_of(db, first)[Role.PATIENT]
    ids = {str(room_id_of(db, visit)) for visit in (first, second)}
    unguard(db, "room_participants")
    of_second = RoomParticipantRow.code == codes_of(db, second)[Role.PATIENT]
    run(db, update(RoomParticipantRow).where(of_second).values(code=code))
    found = check(CheckKind.ONE_ROOM_PER_CODE)
    assert set(found.violations) == ids
    assert code not in repr(found)


def test_a_visit_with_two_current_rooms_is_found(db, clinic, opened, check):
    visit = clinic.visit()
    opened(visit)
    retired(db, visit, NOW)
    opened(visit)
    assert check(CheckKind.ONE_CURRENT_ROOM).passed
    unguard(db, "rooms")
    run(db, update(RoomRow).where(RoomRow.generation == 1).values(state=RoomState.LIVE))
    found = check(CheckKind.ONE_CURRENT_ROOM)
    assert (found.looked_at, found.violations) == (2, (str(visit.id),))


def test_a_replaced_room_that_is_current_again_is_found(db, clinic, opened, check):
    visit = clinic.visit()
    opened(visit)
    retired(db, visit, NOW)
    unguard(db, "rooms")
    run(db, update(RoomRow).values(state=RoomState.LIVE))
    assert check(CheckKind.ONE_CURRENT_ROOM).violations == (str(visit.id),)


@pytest.mark.parametrize("owner", [None, uuid4()], ids=["nobody's", "of a visit that is gone"])
def test_a_current_room_without_an_owner_is_found(db, clinic, opened, check, owner):
    visit = clinic.visit()
    opened(visit)
    assert check(CheckKind.OWNED).passed
    room = room_id_of(db, visit)
    unguard(db, "rooms")
    run(db, update(RoomRow).values(appointment_id=owner))
    assert check(CheckKind.OWNED).violations == (str(room),)


@pytest.mark.parametrize(
    ("status", "grace"),
    [
        (Status.FULFILLED, timedelta(minutes=60)),
        (Status.NO_SHOW, timedelta(minutes=60)),
        (Status.CANCELLED, timedelta(seconds=60)),
    ],
)
def test_an_ended_visit_that_keeps_its_room_past_its_grace_is_found(
    db, clinic, opened, check, status, grace
):
    visit = clinic.visit()
    opened(visit)
    clinic.change(visit.id, status=status, status_since=NOW)
    until = NOW + grace + timedelta(hours=1)  # the clean-up's own time
    assert check(CheckKind.ENDED, now=until).passed
    found = check(CheckKind.ENDED, now=until + timedelta(seconds=1))
    assert found.violations == (str(room_id_of(db, visit)),)
    assert found.looked_at == 1


def test_an_ended_visit_whose_room_should_have_gone_is_found(db, clinic, opened, check):
    visit = clinic.visit()
    opened(visit)
    clinic.change(visit.id, status=Status.FULFILLED, status_since=EVENING)
    run(db, update(RoomRow).values(retire_at=NOW))
    assert check(CheckKind.ENDED).violations == (str(room_id_of(db, visit)),)


def test_a_retired_room_that_stays_open_for_too_long_is_found(db, clinic, opened, provider, check):
    choose(db, provider)
    visit = clinic.visit()
    opened(visit)
    room = retired(db, visit, NOW)
    young = check(CheckKind.CLOSED, now=NOW + timedelta(minutes=14))
    assert young.passed
    assert young.notes == (f"Room {str(room)[:8]} waits to be closed since 14 min.",)
    old = check(CheckKind.CLOSED, now=NOW + timedelta(days=400))
    assert (old.looked_at, old.violations) == (1, (str(room),))
    assert old.notes == (f"Room {str(room)[:8]} waits to be closed since 400 d.",)


def test_a_room_of_another_service_is_against_it_only_while_a_link_may_be_good(
    db, clinic, opened, provider, check
):
    visit = clinic.visit()
    opened(visit)
    retired(db, visit, NOW)
    assert not check(CheckKind.CLOSED, now=NOW + timedelta(hours=2)).passed
    later = check(CheckKind.CLOSED, now=NOW + timedelta(days=3))
    assert later.passed
    assert "waits to be closed since 3 d" in later.notes[0]


def test_a_room_that_was_closed_waits_no_more(db, clinic, opened, provider, check):
    choose(db, provider)
    visit = clinic.visit()
    opened(visit)
    retired(db, visit, NOW, closed_at=NOW)
    found = check(CheckKind.CLOSED, now=NOW + timedelta(days=1))
    assert (found.passed, found.looked_at, found.notes) == (True, 1, ())


def test_an_opening_that_led_into_another_visits_room_is_found(db, clinic, desk, opened, check):
    first, second = clinic.visit(), clinic.visit()
    opened(first)
    opened(second)
    assert check(CheckKind.OWN_ROOM).looked_at == 2
    unguard(db, "audit")
    run(
        db,
        update(AuditRow)
        .where(AuditRow.appointment_id == first.id, AuditRow.action == Action.ROOM_OPENED)
        .values(room_id=room_id_of(db, second)),
    )
    found = check(CheckKind.OWN_ROOM)
    assert found.found == 1
    assert found.violations[0].replace("-", "").startswith(desk.author.installation.hex)


def test_somebody_unknown_in_a_room_is_found_and_not_named(db, clinic, opened, check):
    visit = clinic.visit()
    opened(visit)
    see(db, visit, codes_of(db, visit)[Role.PATIENT])
    assert check(CheckKind.KNOWN_PEOPLE).passed
    see(db, visit, "Zoë Canary")
    found = check(CheckKind.KNOWN_PEOPLE)
    assert (found.looked_at, found.violations) == (2, (str(room_id_of(db, visit)),))
    assert "Canary" not in repr(found)
    assert check(CheckKind.OWN_PEOPLE).passed


def test_somebody_in_a_guests_place_that_nobody_was_given_is_found(db, clinic, desk, opened, check):
    visit = clinic.visit()
    opened(visit)
    links.guest_link(desk, visit.id, Guest.INTERPRETER, frozenset(), NOW)
    see(db, visit, codes_of(db, visit)[Role.GUEST_1])
    assert check(CheckKind.KNOWN_PEOPLE).passed
    see(db, visit, codes_of(db, visit)[Role.GUEST_2])
    assert check(CheckKind.KNOWN_PEOPLE).violations == (str(room_id_of(db, visit)),)


def test_an_old_systems_links_name_nobody_so_theirs_are_counted_apart(db, clinic, opened, check):
    visit = clinic.visit()
    opened(visit)
    of_room = RoomRow.id == room_id_of(db, visit)
    run(db, update(RoomRow).where(of_room).values(origin=RoomOrigin.IMPORTED))
    see(db, visit, codes_of(db, visit)[Role.DOCTOR])
    see(db, visit, "whoever-it-was")
    found = check(CheckKind.KNOWN_PEOPLE)
    assert (found.passed, found.looked_at) == (True, 1)
    assert found.notes[0].endswith("which name nobody: 1.")


def test_somebody_of_another_visit_in_a_room_is_found(db, clinic, opened, check):
    first, second = clinic.visit(), clinic.visit()
    opened(first)
    opened(second)
    see(db, first, codes_of(db, second)[Role.PATIENT])
    assert check(CheckKind.OWN_PEOPLE).violations == (str(room_id_of(db, first)),)
    assert check(CheckKind.KNOWN_PEOPLE).passed


def test_a_stranger_of_another_day_is_that_days_matter_and_this_days_report_passes(
    db, clinic, opened, report_of
):
    visit = clinic.visit()
    opened(visit)
    midnight = datetime(2026, 11, 23, 23, tzinfo=UTC)  # in Berlin
    see(db, visit, "Zoë Canary", NOW, NOW + timedelta(hours=1))
    see(db, visit, "of whose end nobody told", NOW)
    see(db, visit, "over midnight", midnight - timedelta(minutes=1), midnight)
    room = str(room_id_of(db, visit))

    def found(day):
        one = next(c for c in report_of(day).checks if c.kind is CheckKind.KNOWN_PEOPLE)
        return one.looked_at, one.violations

    assert found(TODAY - DAY) == (0, ())
    assert found(TODAY) == (3, (room,))
    assert found(TODAY + DAY) == (1, (room,))
    assert found(TODAY + 2 * DAY) == (0, ())
    assert report_of(TODAY + 2 * DAY, now=EVENING + 2 * DAY).passed


def test_what_led_or_came_into_another_visits_room_is_a_matter_of_its_day(
    db, clinic, opened, check
):
    first, second = clinic.visit(), clinic.visit()
    opened(first)
    opened(second)
    see(db, first, codes_of(db, second)[Role.PATIENT])
    unguard(db, "audit")
    opening = AuditRow.action == Action.ROOM_OPENED
    run(db, update(AuditRow).where(opening).values(room_id=room_id_of(db, second)))
    for kind in (CheckKind.OWN_ROOM, CheckKind.OWN_PEOPLE):
        assert check(kind).found == 1
        assert check(kind, day=TODAY - DAY, last=TODAY + DAY).found == 1
        for day in (TODAY - DAY, TODAY + DAY):
            other = check(kind, day=day)
            assert (other.looked_at, other.found) == (0, 0)
        assert "these days" in kind.sentence


def test_how_rooms_stand_is_checked_whatever_the_days(db, clinic, opened, check):
    visit = clinic.visit()
    opened(visit)
    unguard(db, "rooms")
    run(db, update(RoomRow).values(appointment_id=None))
    assert not check(CheckKind.OWNED, day=TODAY + 9 * DAY).passed


def test_a_shared_room_that_became_a_visits_own_is_found(db, clinic, opened, check):
    session = clinic.session()
    meeting_id = opened(clinic.visit(session=session)).meeting_id
    assert check(CheckKind.SHARED_APART).passed
    run(db, insert(SessionRoomRow).values(session_id=session.id, meeting_id=meeting_id))
    assert check(CheckKind.SHARED_APART).violations == (meeting_id,)


def test_an_audit_trail_that_was_changed_is_found(db, clinic, opened, report_of):
    opened(clinic.visit())
    opened(clinic.visit())

    def checked():
        with db.read() as tx:
            return with_trail(report_of(), trail.verify(tx, {}, [])).checks[-1]

    assert (checked().kind, checked().passed) == (CheckKind.TRAIL, True)
    assert checked().notes == (
        f"Entries that carry no key, so that only the anchor protects them: {checked().looked_at}.",
    )
    unguard(db, "audit")
    run(db, update(AuditRow).where(AuditRow.sequence == 2).values(actor="somebody else"))
    found = checked()
    assert not found.passed
    assert found.violations[0].endswith("/2 edited")


def test_many_violations_are_counted_and_the_first_are_named(db, clinic, opened, check):
    visit = clinic.visit()
    opened(visit)
    unguard(db, "rooms")
    with db.write() as tx:
        for number in range(LISTED + 3):
            tx.execute(
                insert(RoomRow).values(
                    id=uuid4(),
                    generation=number + 2,
                    origin=RoomOrigin.CREATED,
                    state=RoomState.INTENT,
                    created_at=NOW,
                    attempts=0,
                )
            )
    found = check(CheckKind.OWNED)
    assert (found.found, len(found.violations)) == (LISTED + 3, LISTED)


# -- the video service asked --------------------------------------------------------------------


@pytest.fixture
def asked(desk, report_of):
    """Make today's report, and have the service asked."""

    def ask(told=lambda done, of: True):
        report = with_service_asked(desk, report_of(), told)
        return next(c for c in report.checks if c.kind is CheckKind.SHUT_AT_SERVICE)

    return ask


def closed_rooms(db, clinic, opened, provider, count):
    session = clinic.session(slots=count)
    ids = []
    for index in range(count):
        visit = clinic.visit(session=session, slot=index)
        provider.disabled.add(opened(visit).meeting_id)
        ids.append(retired(db, visit, NOW, closed_at=NOW))
    return ids


def test_asked_just_now_the_service_says_which_rooms_are_shut(db, clinic, opened, provider, asked):
    _, _, still_open = closed_rooms(db, clinic, opened, provider, 3)
    provider.lose(provider.id_of(2))
    provider.disabled.remove(provider.id_of(3))
    found = asked()
    assert (found.looked_at, found.violations) == (3, (str(still_open),))
    assert found.notes == ()


def test_the_answers_stand_behind_the_check_they_prove(
    db, clinic, desk, opened, provider, report_of
):
    closed_rooms(db, clinic, opened, provider, 1)
    report = with_service_asked(desk, report_of(), lambda *_: True)
    kinds = [check.kind for check in report.checks]
    assert kinds.index(CheckKind.SHUT_AT_SERVICE) == kinds.index(CheckKind.CLOSED) + 1
    assert report.passed


def test_a_service_that_does_not_answer_is_asked_no_more_and_that_is_said(
    db, clinic, opened, provider, asked
):
    closed_rooms(db, clinic, opened, provider, 3)
    provider.next("get_room", before(ProviderTimeoutError()))
    found = asked()
    assert (found.looked_at, found.passed) == (0, True)
    assert found.notes == ("Not asked about: 3.",)
    assert [call for call, _ in provider.asked].count("get_room") == 1


def test_an_answer_about_another_room_says_nothing_about_ours(db, clinic, opened, provider, asked):
    closed_rooms(db, clinic, opened, provider, 2)
    provider.next("get_room", before(ForeignRoomError()))
    found = asked()
    assert (found.looked_at, found.notes) == (1, ("Not asked about: 1.",))


def test_asking_can_be_stopped_and_tells_how_far_it_is(db, clinic, opened, provider, asked):
    closed_rooms(db, clinic, opened, provider, 3)
    heard = []

    def told(done, of):
        heard.append((done, of))
        return done < 2

    assert asked(told).looked_at == 2
    assert heard == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_rooms_in_use_and_of_another_key_are_not_asked_about(db, clinic, opened, provider, asked):
    session = clinic.session()
    opened(clinic.visit(session=session))
    other = clinic.visit(session=session, slot=1)
    opened(other)
    retired(db, other, NOW)
    run(
        db,
        update(RoomRow).where(RoomRow.appointment_id == other.id).values(provider="another-key"),
    )
    assert asked().looked_at == 0
