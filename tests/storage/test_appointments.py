from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event

from desktop_app.domain.appointment import HOLDS_SLOT, Kind, RoomState, Status
from desktop_app.domain.room_rule import Parting
from desktop_app.storage import rooms
from desktop_app.storage.appointments import day_sheet, in_slot, session_of, visit
from desktop_app.storage.models import Entity, ExternalIdRow, SlotRow
from tests.scenes import NOW, TODAY, ZONE, Clinic

TOMORROW, YESTERDAY = TODAY + timedelta(days=1), TODAY - timedelta(days=1)


@pytest.fixture
def clinic(db):
    return Clinic(db)


@pytest.fixture
def sheet(db):
    def of(day=TODAY, zone=ZONE):
        with db.read() as tx:
            return day_sheet(tx, day, zone)

    return of


@contextmanager
def counted(db):
    statements = []

    def note(_connection, _cursor, statement, *_rest):
        if not statement.startswith("BEGIN"):
            statements.append(statement)

    event.listen(db.engine, "before_cursor_execute", note)
    yield statements
    event.remove(db.engine, "before_cursor_execute", note)


# -- the day -------------------------------------------------------------------------------------


def test_a_day_without_sessions_is_empty(sheet):
    assert sheet().sessions == ()
    assert (sheet().day, sheet().zone) == (TODAY, ZONE)


def test_a_day_shows_its_own_sessions_only(clinic, sheet):
    session = clinic.session(TODAY)
    clinic.session(YESTERDAY)
    clinic.session(TOMORROW)
    assert [one.id for one in sheet().sessions] == [session.id]


def test_sessions_stand_by_their_start_and_then_by_the_doctors_name(clinic, sheet):
    late = clinic.session(start=time(10), doctor_id=clinic.doctor("Dr. A"))
    second = clinic.session(start=time(9), doctor_id=clinic.doctor("Dr. C"))
    first = clinic.session(start=time(9), doctor_id=clinic.doctor("Dr. B"))
    assert [one.id for one in sheet().sessions] == [first.id, second.id, late.id]


def test_slots_stand_by_their_start_with_the_index_they_were_given(clinic, sheet, db):
    session = clinic.session(slots=3)
    with db.write() as tx:  # an extra one in the middle, which came later
        start = tx.get_one(SlotRow, session.slots[1]).starts_at
        tx.add(
            SlotRow(
                id=uuid4(), session_id=session.id, index=3, extra=True,
                starts_at=start, ends_at=start + timedelta(minutes=5),
            )
        )  # fmt: skip
    slots = sheet().sessions[0].slots
    assert [slot.index for slot in slots] == [0, 1, 3, 2]
    assert [slot.extra for slot in slots] == [False, False, True, False]


def test_a_free_slot_is_a_row_too(clinic, sheet):
    booked = clinic.visit(slot=1)
    (session,) = sheet().sessions
    assert [slot.appointment and slot.appointment.id for slot in session.slots] == [
        None, booked.id, None, None,
    ]  # fmt: skip
    assert session.booked == 1


@pytest.mark.parametrize("status", sorted(HOLDS_SLOT))
def test_whoever_holds_the_slot_stands_in_it(clinic, sheet, status):
    booked = clinic.visit(status=status)
    slot = sheet().sessions[0].slots[0]
    assert (slot.appointment.id, slot.appointment.status) == (booked.id, status)


def test_whoever_gave_the_slot_back_stands_beside_it_oldest_first(clinic, sheet):
    earlier, later = NOW - timedelta(hours=2), NOW - timedelta(hours=1)
    second = clinic.visit(status=Status.NO_SHOW, created_at=later)
    holder = clinic.visit(session=second.session, created_at=NOW)
    first = clinic.visit(status=Status.CANCELLED, session=second.session, created_at=earlier)
    slot = sheet().sessions[0].slots[0]
    assert slot.appointment.id == holder.id
    assert [one.id for one in slot.released] == [first.id, second.id]


def test_what_was_entered_in_error_is_not_shown(clinic, sheet):
    clinic.visit(status=Status.ENTERED_IN_ERROR)
    slot = sheet().sessions[0].slots[0]
    assert (slot.appointment, slot.released) == (None, ())


def test_whoever_waits_for_a_slot_is_on_no_day(clinic, sheet):
    clinic.visit(status=Status.WAITLIST)
    assert sheet().sessions == ()


def test_a_session_keeps_the_name_that_the_old_system_gave_it(clinic, sheet):
    clinic.session(external_id="65f0c0ffee1234567890abcd")
    clinic.session(start=time(14))
    assert [one.external_id for one in sheet().sessions] == ["65f0c0ffee1234567890abcd", None]


def test_a_doctors_own_external_id_is_not_the_sessions(clinic, sheet):
    clinic.session(doctor_id=clinic.doctor(external_id="dr-1"))
    assert sheet().sessions[0].external_id is None


def test_a_row_carries_what_the_table_shows(clinic, sheet):
    patient = clinic.patient("Chen Wei")
    clinic.visit(status=Status.ARRIVED, kind=Kind.PHONE, patient_id=patient, reason="Blood test")
    (session,) = sheet().sessions
    slot = session.slots[0]
    assert slot.starts_at == datetime(2026, 11, 23, 8, tzinfo=UTC)
    assert slot.ends_at == datetime(2026, 11, 23, 8, 15, tzinfo=UTC)
    one = slot.appointment
    assert (one.patient, one.patient_id) == ("Chen Wei", patient)
    assert (one.status, one.kind, one.reason) == (Status.ARRIVED, Kind.PHONE, "Blood test")
    assert (one.status_since, one.room_state, one.meeting_id) == (NOW, RoomState.NONE, None)


def test_a_day_is_two_statements_however_full_it_is(clinic, sheet, db):
    for hour in range(8, 14):
        session = clinic.session(start=time(hour), external_id=f"s{hour}")
        for slot in range(3):
            clinic.visit(session=session, slot=slot)
    with counted(db) as statements:
        assert sum(one.booked for one in sheet().sessions) == 18
    assert len(statements) == 2


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Europe/Berlin", date(2026, 3, 29)),
        ("Europe/Berlin", date(2026, 10, 25)),
        ("Pacific/Auckland", date(2026, 9, 27)),
        ("America/New_York", date(2026, 11, 1)),
    ],
)
def test_the_first_and_last_minutes_of_a_day_are_that_days(db, sheet, zone, day):
    clinic = Clinic(db, ZoneInfo(zone))
    early = clinic.session(day, time(0, 0), slots=1)
    late = clinic.session(day, time(23, 45), slots=1)
    for other in (day - timedelta(days=1), day + timedelta(days=1)):
        clinic.session(other, time(0, 0), slots=1)
        clinic.session(other, time(23, 45), slots=1)
    sessions = sheet(day, clinic.zone).sessions
    assert [one.id for one in sessions] == [early.id, late.id]
    local = [one.starts_at.astimezone(clinic.zone) for one in sessions]
    assert [at.time() for at in local] == [time(0, 0), time(23, 45)]


def test_a_session_past_midnight_is_of_the_day_on_which_it_begins(clinic, sheet):
    session = clinic.session(TODAY, time(23, 30), slots=4)
    assert [one.id for one in sheet(TODAY).sessions] == [session.id]
    assert sheet(TOMORROW).sessions == ()
    assert len(sheet(TODAY).sessions[0].slots) == 4


# -- one visit, with its room --------------------------------------------------------------------


def _make_room(db, appointment_id, meeting_id="aaaa-bbbb-cccc"):
    with db.write() as tx:
        owner = rooms.lock_owner(tx, appointment_id)
        room = rooms.add_intent(tx, owner, "print", NOW, timedelta(seconds=45))
        if meeting_id:
            assert rooms.make_live(tx, room.id, meeting_id, NOW)
    return owner, room


def _room_of(db, appointment_id):
    with db.read() as tx:
        one = visit(tx, appointment_id).appointment
        row = day_sheet(tx, TODAY, ZONE).sessions[0].slots[0].appointment
    assert (row.room_state, row.meeting_id) == (one.room_state, one.meeting_id)
    return one.room_state, one.meeting_id


def test_a_visit_shows_the_room_of_its_own_generation(clinic, db):
    booked = clinic.visit()
    assert _room_of(db, booked.id) == (RoomState.NONE, None)
    owner, room = _make_room(db, booked.id)
    assert _room_of(db, booked.id) == (RoomState.LIVE, "aaaa-bbbb-cccc")
    with db.write() as tx:
        rooms.retire(tx, owner, room.id, Parting.GONE, NOW)
    assert _room_of(db, booked.id) == (RoomState.NONE, None)
    _make_room(db, booked.id, "aaaa-bbbb-dddd")
    assert _room_of(db, booked.id) == (RoomState.LIVE, "aaaa-bbbb-dddd")


def test_a_room_that_is_not_yet_made_has_no_meeting_id(clinic, db):
    booked = clinic.visit()
    _make_room(db, booked.id, None)
    assert _room_of(db, booked.id) == (RoomState.INTENT, None)


def test_an_imported_room_is_shown_as_unproved(clinic, db):
    booked = clinic.visit(meeting_id="aaaa-bbbb-cccc")
    assert _room_of(db, booked.id) == (RoomState.UNPROVED, "aaaa-bbbb-cccc")


def test_a_quarantined_rooms_meeting_id_is_nobodys(clinic, db):
    booked = clinic.visit()
    owner, room = _make_room(db, booked.id)
    with db.write() as tx:
        rooms.quarantine(tx, owner, room.id, "zzzz-zzzz-zzzz", NOW)
    assert _room_of(db, booked.id) == (RoomState.NONE, None)


def test_a_visit_that_waits_has_neither_time_nor_doctor(clinic, db):
    waiting = clinic.visit(status=Status.WAITLIST)
    with db.read() as tx:
        one = visit(tx, waiting.id)
    assert (one.doctor_id, one.doctor, one.starts_at, one.ends_at) == (None, "", None, None)


def test_there_is_no_visit_of_an_unknown_id(db):
    with db.read() as tx:
        assert visit(tx, uuid4()) is None


# -- the old system's names ----------------------------------------------------------------------


@pytest.fixture
def meant(db):
    def by(session_key, index):
        with db.read() as tx:
            return in_slot(tx, session_key, index)

    return by


def test_a_slot_is_found_by_our_name_or_the_old_systems(clinic, meant):
    session = clinic.session(external_id="65f0c0ffee1234567890abcd")
    booked = clinic.visit(session=session, slot=2)
    assert meant(str(session.id), 2) == booked.id
    assert meant("65f0c0ffee1234567890abcd", 2) == booked.id


@pytest.mark.parametrize(("key", "index"), [("unknown", 2), ("s1", 0), ("s1", 99), ("dr-1", 2)])
def test_a_slot_that_nobody_holds_leads_nowhere(clinic, meant, key, index):
    session = clinic.session(external_id="s1", doctor_id=clinic.doctor(external_id="dr-1"))
    clinic.visit(session=session, slot=2)
    assert meant(key, index) is None


def test_an_index_leads_to_whoever_holds_the_slot_now(clinic, meant):
    gone = clinic.visit(status=Status.CANCELLED, session=clinic.session(external_id="s1"))
    assert meant("s1", 0) is None
    now = clinic.visit(session=gone.session)
    assert meant("s1", 0) == now.id


def test_a_name_by_which_two_systems_mean_two_sessions_leads_nowhere(clinic, db):
    one, other = clinic.session(external_id="s1"), clinic.session()
    with db.write() as tx:
        tx.add(
            ExternalIdRow(
                system="another", entity=Entity.SESSION, value="s1", entity_id=other.id, imported={}
            )
        )
    with db.read() as tx:
        assert session_of(tx, "s1") is None
        assert session_of(tx, str(one.id)) == one.id
