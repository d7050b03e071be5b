"""Everything that is held on one patient, as plain values to be written down."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from sqlalchemy import Row, or_, select

from desktop_app.domain.actions import Action
from desktop_app.errors import PatientGoneError
from desktop_app.storage.database import Tx
from desktop_app.storage.models import (
    AlarmRow,
    AppointmentRow,
    AuditRow,
    Base,
    DoctorRow,
    Entity,
    ExternalIdRow,
    PatientRow,
    RoomParticipantRow,
    RoomRow,
    SessionRow,
    SightingRow,
    SlotRow,
)
from desktop_app.storage.patient_erasure import with_merged

OF_PATIENTS = (
    *(Action.PATIENT_REGISTERED, Action.PATIENT_CHANGED, Action.PATIENTS_MERGED),
    *(Action.PATIENT_EXPORTED, Action.PATIENT_ERASED, Action.CONTACT_CHANGED),
)
"""Deeds whose result is a patient's id."""


def held_on(tx: Tx, patient_id: UUID) -> dict[str, Any]:
    """Return every row about a patient: records, visits, rooms, calls, and the trail's entries.

    Raises:
        PatientGoneError: There is no such patient.
    """
    row = tx.get(PatientRow, patient_id)
    if row is None:
        raise PatientGoneError(f"patient {patient_id}")
    records = with_merged(tx, patient_id)
    merged = tx.scalars(select(PatientRow).where(PatientRow.id.in_(records[1:])))
    visits = _visits(tx, records)
    ids = [UUID(visit["id"]) for visit in visits]
    return {
        "patient": _columns(row),
        "merged_records": [_columns(one) for one in merged],
        "other_systems": _external(tx, Entity.PATIENT, records),
        "visits": visits,
        "other_systems_visits": _external(tx, Entity.APPOINTMENT, ids),
        "rooms": _rooms(tx, ids),
        "alarms": _rows(tx, AlarmRow, AlarmRow.appointment_id.in_(ids)),
        "audit": _audit(tx, records, ids),
    }


def _visits(tx: Tx, records: Collection[UUID]) -> list[dict[str, Any]]:
    rows = tx.execute(
        select(AppointmentRow, SlotRow, SessionRow, DoctorRow.name.label("doctor"))
        .outerjoin(SlotRow, SlotRow.id == AppointmentRow.slot_id)
        .outerjoin(SessionRow, SessionRow.id == SlotRow.session_id)
        .outerjoin(DoctorRow, DoctorRow.id == SessionRow.doctor_id)
        .where(AppointmentRow.patient_id.in_(records))
        .order_by(AppointmentRow.created_at, AppointmentRow.id)
    )
    return [_visit(row) for row in rows]


def _visit(row: Row[AppointmentRow, SlotRow, SessionRow, str]) -> dict[str, Any]:
    slot, session = row.SlotRow, row.SessionRow
    return {
        **_columns(row.AppointmentRow),
        "starts_at": plain(slot.starts_at) if slot else None,
        "ends_at": plain(slot.ends_at) if slot else None,
        "day": plain(session.local_date) if session else None,
        "location": session.location if session else None,
        "doctor": row.doctor,
    }


def _rooms(tx: Tx, appointments: Collection[UUID]) -> list[dict[str, Any]]:
    rooms = _rows(tx, RoomRow, RoomRow.appointment_id.in_(appointments))
    ids = [UUID(room["id"]) for room in rooms]
    people = _rows(tx, RoomParticipantRow, RoomParticipantRow.room_id.in_(ids))
    calls = _rows(tx, SightingRow, SightingRow.room_id.in_(ids))
    return [
        {
            **room,
            "participants": [one for one in people if one["room_id"] == room["id"]],
            "calls": [one for one in calls if one["room_id"] == room["id"]],
        }
        for room in rooms
    ]


def _external(tx: Tx, entity: Entity, ids: Collection[UUID]) -> list[dict[str, Any]]:
    return _rows(
        tx, ExternalIdRow, ExternalIdRow.entity == entity, ExternalIdRow.entity_id.in_(ids)
    )


def _audit(
    tx: Tx, records: Collection[UUID], appointments: Collection[UUID]
) -> list[dict[str, Any]]:
    told = AuditRow.action.in_(OF_PATIENTS) & AuditRow.result.in_([str(id_) for id_ in records])
    entries = _rows(tx, AuditRow, or_(AuditRow.appointment_id.in_(appointments), told))
    return sorted(entries, key=lambda one: (one["at"], one["sequence"]))


def _rows(tx: Tx, table: type[Base], *which: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - clauses
    return [_columns(row) for row in tx.scalars(select(table).where(*which))]


def _columns(row: Base) -> dict[str, Any]:
    return {column.key: plain(getattr(row, column.key)) for column in row.__table__.columns}


def plain(value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    """Return a column's value as JSON has it."""
    match value:
        case UUID():
            return str(value)
        case datetime() | date():
            return value.isoformat()
        case Enum():
            return value.value
    return value
