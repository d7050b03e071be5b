"""What the database itself refuses, whatever the code does."""

from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import delete, insert, literal_column, select, update
from sqlalchemy.exc import IntegrityError

from desktop_app.domain.appointment import ENDED, HOLDS_SLOT, RoomState, Status
from desktop_app.storage.database import Database, sqlite_url
from desktop_app.storage.migrate import upgrade
from desktop_app.storage.models import (
    AppointmentRow,
    AuditRow,
    ClinicRow,
    Fate,
    InstallationRow,
    MeetingIdRow,
    PatientRow,
    ProviderChoiceRow,
    ProviderKind,
    RoomOrigin,
    RoomParticipantRow,
    RoomRow,
    SessionRoomRow,
    SessionRow,
    SlotRow,
)
from tests.scenes import NOW, Clinic
from tests.storage import rows


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def db(request, tmp_path_factory):
    """One database for all: what is refused leaves nothing behind."""
    if request.param == "postgresql":
        url = request.getfixturevalue("postgresql").create(f"schema_{uuid4().hex}")
    else:
        url = sqlite_url(tmp_path_factory.mktemp("schema") / "desk.db")
    database = Database(url)
    upgrade(database)
    yield database
    database.close()


@pytest.fixture(scope="module")
def scene(db):
    return rows.furnished(db)


UNIQUE, FOREIGN_KEY = "unique", "foreign key"
STAYS_KNOWN = "a meeting ID once seen stays known"
ONE_OWNER = "a room belongs to one appointment and generation for ever"
ONE_CODE = "a participant code opens one room for one role"
APPEND_ONLY = "the audit trail is append-only"
STAYS_CLOSED = "a room once closed is never opened again"

REFUSED = {
    # slots and sessions
    "a slot is deleted": ("a slot is never deleted", lambda s: delete(SlotRow)),
    "a slot's index changes": (
        "a slot keeps its index",
        lambda s: rows.change(SlotRow, s.session.slots[3], index=99),
    ),
    "a slot moves to another session": (
        "a slot keeps its index",
        lambda s: rows.change(SlotRow, s.session.slots[3], session_id=s.shorter.id),
    ),
    "a slot index is given twice": (UNIQUE, lambda s: rows.slot(s, index=0)),
    "a slot index below 0": ("ck_slots_counted", lambda s: rows.slot(s, index=-1)),
    "a slot without length": ("ck_slots_ends_after_start", lambda s: rows.slot(s, ends_at=NOW)),
    "a slot that ends before it starts": (
        "ck_slots_ends_after_start",
        lambda s: rows.slot(s, ends_at=NOW - timedelta(microseconds=1)),
    ),
    "a slot of no session": (FOREIGN_KEY, lambda s: rows.slot(s, session_id=uuid4())),
    "a session that ends before it starts": (
        "ck_sessions_ends_after_start",
        lambda s: rows.session(s, ends_at=NOW - timedelta(hours=1)),
    ),
    "a session of an unknown kind": (
        "ck_sessions_session_kind",
        lambda s: rows.session(s, kind=rows.UNKNOWN),
    ),
    "a session of no doctor": (FOREIGN_KEY, lambda s: rows.session(s, doctor_id=uuid4())),
    "a counter below 0": ("ck_sessions_counter", lambda s: rows.session(s, next_slot_index=-1)),
    "a counter goes down": (
        "a slot index is never given twice",
        lambda s: rows.change(SessionRow, s.session.id, next_slot_index=3),
    ),
    # appointments
    "an unknown status": (
        "ck_appointments_appointment_status",
        lambda s: rows.change(AppointmentRow, s.visit, status=rows.UNKNOWN),
    ),
    "an unknown kind": (
        "ck_appointments_appointment_kind",
        lambda s: rows.change(AppointmentRow, s.visit, kind=rows.UNKNOWN),
    ),
    "somebody waits in a slot": (
        "ck_appointments_waits_without_slot",
        lambda s: rows.change(AppointmentRow, s.visit, status=Status.WAITLIST),
    ),
    "an appointment moves into a slot that is held": (
        UNIQUE,
        lambda s: rows.change(AppointmentRow, s.visit, slot_id=s.session.slots[1]),
    ),
    "an appointment of nobody": (FOREIGN_KEY, lambda s: rows.appointment(s, patient_id=uuid4())),
    "an appointment in no slot of ours": (
        FOREIGN_KEY,
        lambda s: rows.appointment(s, slot_id=uuid4()),
    ),
    "an appointment is given to another patient": (
        "an appointment keeps its patient",
        lambda s: rows.change(
            AppointmentRow,
            s.visit,
            patient_id=select(AppointmentRow.patient_id)
            .where(AppointmentRow.id == s.other)
            .scalar_subquery(),
        ),
    ),
    "a room generation goes down": (
        "a room generation is never given twice",
        lambda s: rows.change(AppointmentRow, s.cancelled, room_generation=1),
    ),
    "a room generation below 1": (
        "ck_appointments_generation",
        lambda s: rows.appointment(s, room_generation=0),
    ),
    # meeting IDs
    "a meeting ID is deleted": (
        STAYS_KNOWN,
        lambda s: delete(MeetingIdRow).where(MeetingIdRow.value == "dddd-dddd-dddd"),
    ),
    "a meeting ID changes": (
        STAYS_KNOWN,
        lambda s: (
            update(MeetingIdRow)
            .where(MeetingIdRow.value == "dddd-dddd-dddd")
            .values(value="eeee-eeee-eeee")
        ),
    ),
    "a dropped meeting ID is pardoned": (
        STAYS_KNOWN,
        lambda s: (
            update(MeetingIdRow)
            .where(MeetingIdRow.value == "dddd-dddd-dddd")
            .values(fate=Fate.ROOM)
        ),
    ),
    "a meeting ID of unknown fate": (
        "ck_meeting_ids_meeting_id_fate",
        lambda s: insert(MeetingIdRow).values(value="x", fate=rows.UNKNOWN, seen_at=NOW),
    ),
    "a meeting ID is seen twice": (
        UNIQUE,
        lambda s: insert(MeetingIdRow).values(value="dddd-dddd-dddd", fate=Fate.ROOM, seen_at=NOW),
    ),
    "a session's shared room of an unknown meeting ID": (
        FOREIGN_KEY,
        lambda s: insert(SessionRoomRow).values(session_id=s.session.id, meeting_id="x"),
    ),
    # rooms
    "a room is deleted": ("a room is never forgotten", lambda s: delete(RoomRow)),
    "a room is given to another appointment": (
        ONE_OWNER,
        lambda s: rows.change(RoomRow, s.room, appointment_id=s.cancelled, generation=2),
    ),
    "a room moves to another generation": (
        ONE_OWNER,
        lambda s: rows.change(RoomRow, s.room, generation=2),
    ),
    "a room gets another reference": (
        ONE_OWNER,
        lambda s: rows.change(RoomRow, s.room, custom_room_id="another"),
    ),
    "a room gets another meeting ID": (
        ONE_OWNER,
        lambda s: rows.change(RoomRow, s.room, meeting_id="dddd-dddd-dddd"),
    ),
    "a room loses its meeting ID": (
        ONE_OWNER,
        lambda s: rows.change(RoomRow, s.room, meeting_id=None, state=RoomState.DEAD),
    ),
    "a retired room is opened again": (
        STAYS_CLOSED,
        lambda s: rows.change(RoomRow, s.closed_room, state=RoomState.LIVE),
    ),
    "a room that nobody knows is of a generation of its own": (
        "ck_rooms_generation",
        lambda s: rows.room(s, generation=0),
    ),
    "a second current room": (
        UNIQUE,
        lambda s: rows.room(s, state=RoomState.INTENT),
    ),
    "a second room of one generation": (UNIQUE, lambda s: rows.room(s, generation=1)),
    "a second holder of a meeting ID": (
        UNIQUE,
        lambda s: rows.room(s, meeting_id="aaaa-bbbb-ccc1"),
    ),
    "a second holder of a closed room's meeting ID": (
        UNIQUE,
        lambda s: rows.room(s, meeting_id="aaaa-bbbb-ccc2"),
    ),
    "a second holder of a reference": (
        UNIQUE,
        lambda s: rows.room(
            s,
            custom_room_id=select(RoomRow.custom_room_id)
            .where(RoomRow.id == s.room)
            .scalar_subquery(),
        ),
    ),
    "a room with a meeting ID that was never noted": (
        FOREIGN_KEY,
        lambda s: rows.room(s, meeting_id="ffff-ffff-ffff"),
    ),
    "a room of no appointment of ours": (
        FOREIGN_KEY,
        lambda s: rows.room(s, appointment_id=uuid4()),
    ),
    "a live room without a meeting ID": (
        "ck_rooms_live_has_id",
        lambda s: rows.ad_hoc(s, state=RoomState.LIVE),
    ),
    "a live room of no provider": (
        "ck_rooms_live_has_provider",
        lambda s: rows.change(RoomRow, s.room, provider=None, origin=RoomOrigin.IMPORTED),
    ),
    "a room of ours without a reference": (
        "ck_rooms_ours_has_key",
        lambda s: rows.room(s, custom_room_id=None),
    ),
    "a room of ours without a provider": (
        "ck_rooms_ours_has_key",
        lambda s: rows.room(s, provider=None),
    ),
    "an ad-hoc room with an appointment": (
        "ck_rooms_belongs",
        lambda s: rows.ad_hoc(s, appointment_id=s.visit),
    ),
    "an ad-hoc room without an owner": ("ck_rooms_belongs", lambda s: rows.ad_hoc(s, owner=None)),
    "an ad-hoc room without a purpose": (
        "ck_rooms_belongs",
        lambda s: rows.ad_hoc(s, purpose=None),
    ),
    "an appointment's room with an owner and a purpose": (
        "ck_rooms_belongs",
        lambda s: rows.room(s, owner="reception", purpose="test"),
    ),
    "a room in no state": ("ck_rooms_none_is_no_row", lambda s: rows.room(s, state=RoomState.NONE)),
    "a room in an unknown state": (
        "ck_rooms_room_state",
        lambda s: rows.room(s, state=rows.UNKNOWN),
    ),
    "a room of unknown origin": (
        "ck_rooms_room_origin",
        lambda s: rows.change(RoomRow, s.closed_room, origin=rows.UNKNOWN),
    ),
    # participant codes
    "a code for two rooms": (
        UNIQUE,
        lambda s: insert(RoomParticipantRow).from_select(
            ["room_id", "role", "code"],
            select(RoomRow.id, RoomParticipantRow.role, RoomParticipantRow.code)
            .join(RoomParticipantRow, RoomParticipantRow.room_id == s.room)
            .where(RoomRow.id == s.bare_room),
        ),
    ),
    "two codes for one role": (UNIQUE, rows.next_code),
    "a code of an unknown role": (
        "ck_room_participants_participant_role",
        lambda s: rows.next_code(s, role=rows.UNKNOWN),
    ),
    "a code moves to another room": (ONE_CODE, lambda s: rows.code(s, room_id=s.other_room)),
    "a code changes": (ONE_CODE, lambda s: rows.code(s, code="another")),
    "a patient's code becomes a doctor's": (
        ONE_CODE,
        lambda s: rows.code(s, role=literal_column("'doctor'")),
    ),
    "a code is deleted": (
        "a participant code is never free again",
        lambda s: delete(RoomParticipantRow),
    ),
    # the trail
    "an entry of the trail changes": (APPEND_ONLY, lambda s: update(AuditRow).values(actor="x")),
    "an entry of the trail is deleted": (APPEND_ONLY, lambda s: delete(AuditRow)),
    "an installation with a trail is deleted": (FOREIGN_KEY, lambda s: delete(InstallationRow)),
    # the rest
    "an external id of something unknown": (
        "ck_external_ids_external_entity",
        lambda s: rows.outside(s, entity=rows.UNKNOWN),
    ),
    "a second clinic": (
        "ck_clinic_one",
        lambda s: insert(ClinicRow).values(id=2, zone="Europe/Berlin"),
    ),
    "a second chosen service": (
        "ck_provider_choice_one",
        lambda s: insert(ProviderChoiceRow).values(id=2, kind=ProviderKind.PRACTICE, chosen_at=NOW),
    ),
    "an unknown service": (
        "ck_provider_choice_provider_kind",
        lambda s: insert(ProviderChoiceRow).values(id=1, kind=rows.UNKNOWN, chosen_at=NOW),
    ),
    "a patient without a name": ("ck_patients_named", lambda s: rows.patient(name="")),
    "a patient of a gender that FHIR does not know": (
        "ck_patients_administrative_gender",
        lambda s: rows.patient(gender="f"),
    ),
    "a patient merged into nobody": (FOREIGN_KEY, lambda s: rows.patient(merged_into=uuid4())),
}


@pytest.mark.parametrize("what", REFUSED)
def test_the_database_refuses_that(db, scene, what):
    rule, deed = REFUSED[what]
    with pytest.raises(IntegrityError) as caught, db.write() as tx:
        tx.connection().execute(deed(scene))
    assert rule.casefold() in str(caught.value).casefold()


ALLOWED = {
    "a cancelled visit beside the one that took its slot": lambda s: rows.appointment(
        s, slot_id=s.session.slots[2]
    ),
    "an appointment without a slot": rows.appointment,
    "an appointment moves to a free slot": lambda s: rows.change(
        AppointmentRow, s.visit, slot_id=s.session.slots[3]
    ),
    "an extra slot over another": lambda s: rows.slot(s, extra=True),
    "a counter goes up": lambda s: rows.change(SessionRow, s.session.id, next_slot_index=5),
    "a retired room dies": lambda s: rows.change(RoomRow, s.closed_room, state=RoomState.DEAD),
    "a live room retires": lambda s: rows.change(RoomRow, s.room, state=RoomState.RETIRED),
    "an ad-hoc room": rows.ad_hoc,
    "a room of the next generation": rows.room,
    "a shared room of a dropped meeting ID": lambda s: insert(SessionRoomRow).values(
        session_id=s.session.id, meeting_id="dddd-dddd-dddd"
    ),
}


@pytest.mark.parametrize("what", ALLOWED)
def test_the_database_allows_that(db, scene, what):
    with db.write() as tx:
        tx.connection().execute(ALLOWED[what](scene))
        tx.rollback()


@pytest.mark.parametrize("state", [RoomState.RETIRED, RoomState.DEAD, RoomState.QUARANTINED])
@pytest.mark.parametrize("current", [RoomState.INTENT, RoomState.LIVE, RoomState.UNPROVED])
def test_a_closed_room_is_never_opened_again(db, scene, state, current):
    with db.write() as tx:
        tx.connection().execute(rows.change(RoomRow, scene.room, state=state))
        with pytest.raises(IntegrityError, match=STAYS_CLOSED):
            tx.connection().execute(rows.change(RoomRow, scene.room, state=current))
        tx.rollback()


@pytest.mark.parametrize("second", sorted(HOLDS_SLOT))
@pytest.mark.parametrize("first", sorted(HOLDS_SLOT))
def test_a_slot_holds_one_active_appointment(db, first, second):
    clinic = Clinic(db)
    visit = clinic.visit(status=first)
    with pytest.raises(IntegrityError, match=r"(?i)unique"):
        clinic.visit(status=second, session=visit.session)


def test_a_slot_remembers_any_number_that_gave_it_back(db):
    clinic = Clinic(db)
    visit = clinic.visit()
    for status in sorted(ENDED - HOLDS_SLOT) * 2:
        clinic.visit(status=status, session=visit.session)


@pytest.mark.parametrize("merged", ["old into new", "new into old"])
def test_an_appointment_follows_a_merge_of_two_records_of_one_person(db, merged):
    clinic = Clinic(db)
    visit, twin = clinic.visit(), clinic.patient("Maria Lopez Garcia")
    one, other = (visit.patient_id, twin)[:: 1 if merged == "old into new" else -1]
    with db.write() as tx:
        tx.get_one(PatientRow, one).merged_into = other
    clinic.change(visit.id, patient_id=twin)
    with pytest.raises(IntegrityError, match="keeps its patient"):
        clinic.change(visit.id, patient_id=clinic.patient("Somebody Else"))


def test_two_appointments_cannot_swap_their_slots_directly(db):
    clinic = Clinic(db)
    one = clinic.visit()
    other = clinic.visit(session=one.session, slot=1)
    with pytest.raises(IntegrityError), db.write() as tx:
        tx.connection().execute(
            update(AppointmentRow)
            .where(AppointmentRow.id.in_([one.id, other.id]))
            .values(
                slot_id=select(SlotRow.id)
                .where(SlotRow.session_id == one.session.id, SlotRow.id != AppointmentRow.slot_id)
                .where(SlotRow.index < 2)
                .scalar_subquery()
            )
        )
