"""Statements that put or change one row, believable but for what is said."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID, uuid4

from sqlalchemy import insert, literal_column, select, update

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Kind, RoomState, Status
from desktop_app.domain.joining import Role
from desktop_app.domain.room_rule import Parting
from desktop_app.storage import meeting_ids, rooms
from desktop_app.storage.audit import Author, record, register
from desktop_app.storage.models import (
    AppointmentRow,
    Entity,
    ExternalIdRow,
    Fate,
    PatientRow,
    RoomOrigin,
    RoomParticipantRow,
    RoomRow,
    SessionRow,
    SlotRow,
)
from tests.scenes import NOW, Clinic, SessionScene

UNKNOWN = literal_column("'unheard-of'")
LEASE = timedelta(seconds=45)


@dataclass(frozen=True)
class Scene:
    session: SessionScene
    shorter: SessionScene
    visit: UUID
    other: UUID
    cancelled: UUID
    room: UUID
    other_room: UUID
    closed_room: UUID
    bare_room: UUID


def furnished(db):
    """Two visits with live rooms, a cancelled one with a retired room, and some free slots."""
    clinic = Clinic(db)
    session, shorter = clinic.session(slots=4), clinic.session(slots=1)
    visits = [clinic.visit(session=session, slot=index).id for index in range(3)]
    made = [live_room(db, visit, f"aaaa-bbbb-ccc{n}") for n, visit in enumerate(visits)]
    with db.write() as tx:
        rooms.retire(tx, rooms.lock_owner(tx, visits[2]), made[2], Parting.GONE, NOW)
        tx.get_one(AppointmentRow, visits[2]).status = Status.CANCELLED
        meeting_ids.take(tx, "dddd-dddd-dddd", Fate.DROPPED, NOW)
        author = Author(name="reception", installation=uuid4())
        register(tx, author.installation, NOW)
        record(tx, author, Action.BOOKED, NOW, appointment_id=visits[0])
        bare = tx.connection().execute(ad_hoc(None).returning(RoomRow.id)).scalar_one()
    return Scene(session, shorter, *visits, *made, bare)


def live_room(db, appointment_id, meeting_id):
    with db.write() as tx:
        room = rooms.add_intent(tx, rooms.lock_owner(tx, appointment_id), "print", NOW, LEASE)
        assert rooms.make_live(tx, room.id, meeting_id, NOW)
    return room.id


def slot(scene, **fields):
    slot = {"id": uuid4(), "session_id": scene.session.id, "index": 9}
    times = {"starts_at": NOW, "ends_at": NOW + timedelta(minutes=15)}
    return insert(SlotRow).values(**slot | times | fields)


def session(scene, **fields):
    row = {
        "id": uuid4(),
        "doctor_id": scene.session.doctor_id,
        "local_date": NOW.date(),
        "local_start": NOW.time(),
        "local_end": NOW.time(),
        "zone": "Europe/Berlin",
        "starts_at": NOW,
        "ends_at": NOW + timedelta(hours=1),
    }
    return insert(SessionRow).values(**row | fields)


def appointment(scene, **fields):
    row = {
        "id": uuid4(),
        "patient_id": select(AppointmentRow.patient_id)
        .where(AppointmentRow.id == scene.visit)
        .scalar_subquery(),
        "status": Status.BOOKED,
        "kind": Kind.VIDEO,
        "status_since": NOW,
        "created_at": NOW,
    }
    return insert(AppointmentRow).values(**row | fields)


def room(scene, **fields):
    row = {
        "id": uuid4(),
        "appointment_id": scene and scene.visit,
        "origin": RoomOrigin.CREATED,
        "generation": 2,
        "provider": "print",
        "custom_room_id": uuid4().hex,
        "state": RoomState.DEAD,
        "created_at": NOW,
    }
    return insert(RoomRow).values(**row | fields)


def ad_hoc(scene, **fields):
    owner = {"owner": "reception", "purpose": "test", "origin": RoomOrigin.AD_HOC}
    return room(scene, **{"appointment_id": None} | owner | fields)


def patient(**fields):
    return insert(PatientRow).values(**{"id": uuid4(), "name": "Bo", "created_at": NOW} | fields)


def change(table, id_, **fields):
    return update(table).where(table.id == id_).values(**fields)


def code(scene, **fields):
    patients = RoomParticipantRow.role == Role.PATIENT
    of_room = RoomParticipantRow.room_id == scene.room
    return update(RoomParticipantRow).where(patients, of_room).values(**fields)


def next_code(scene, **fields):
    row = {"room_id": scene.room, "role": Role.PATIENT, "code": "another"}
    return insert(RoomParticipantRow).values(**row | fields)


def outside(scene, **fields):
    row = {"system": "old", "entity": Entity.SESSION, "value": "s1", "imported": {}}
    return insert(ExternalIdRow).values(**row | {"entity_id": scene.session.id} | fields)
