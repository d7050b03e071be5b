"""Patients' records: questions and changes. What they are found by follows every change."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, and_, insert, select, update

from desktop_app.domain.alike import may_be_one_person
from desktop_app.domain.appointment import Patient, Status
from desktop_app.domain.change import RowChange, Subject
from desktop_app.domain.contact import is_same_phone
from desktop_app.domain.patient import PatientFacts
from desktop_app.domain.patient_keys import keys_of
from desktop_app.domain.patient_record import PatientRecord, PatientVisit
from desktop_app.errors import OvertakenError, PatientChangedError, PatientGoneError
from desktop_app.storage import changes
from desktop_app.storage.database import Tx
from desktop_app.storage.models import (
    AppointmentRow,
    DoctorRow,
    PatientKeyRow,
    PatientRow,
    SessionRow,
    SlotRow,
)
from desktop_app.storage.patient_keys import write_keys

MOST_VISITS = 200
MOST_CANDIDATES = 500
"""Of one birth date; where many were given a made-up one, the rest is not looked at."""

STANDING: ColumnElement[bool] = and_(
    PatientRow.merged_into.is_(None),
    PatientRow.withdrawn_at.is_(None),
    PatientRow.erased_at.is_(None),
)
"""A record with which something can be done."""


def patient_of(row: PatientRow) -> Patient:
    """Return what a row says."""
    return Patient(
        id=row.id,
        name=row.name,
        family_name=row.family_name,
        given_name=row.given_name,
        gender=row.gender,
        birth_date=row.birth_date,
        phone=row.phone,
        email=row.email,
        record_number=row.record_number,
        language=row.language,
        notes=row.notes,
        version=row.version,
        merged_into=row.merged_into,
        erased=row.erased_at is not None,
    )


def record_of(tx: Tx, patient_id: UUID) -> PatientRecord:
    """Return a patient with the visits; of a record that was merged, the one that took its place.

    Raises:
        PatientGoneError: There is none.
    """
    row = tx.get(PatientRow, patient_id)
    while row is not None and row.merged_into is not None:
        row = tx.get(PatientRow, row.merged_into)
    if row is None or row.withdrawn_at is not None:
        raise PatientGoneError(f"patient {patient_id}")
    visits = _visits_of(tx, row.id)
    return PatientRecord(
        patient=patient_of(row),
        visits=visits[:MOST_VISITS],
        more=len(visits) > MOST_VISITS,
    )


def _visits_of(tx: Tx, patient_id: UUID) -> tuple[PatientVisit, ...]:
    rows = tx.execute(
        select(
            AppointmentRow.id,
            SlotRow.starts_at,
            DoctorRow.name,
            AppointmentRow.kind,
            AppointmentRow.status,
            AppointmentRow.reason,
        )
        .outerjoin(SlotRow, SlotRow.id == AppointmentRow.slot_id)
        .outerjoin(SessionRow, SessionRow.id == SlotRow.session_id)
        .outerjoin(DoctorRow, DoctorRow.id == SessionRow.doctor_id)
        .where(
            AppointmentRow.patient_id == patient_id,
            AppointmentRow.status != Status.ENTERED_IN_ERROR,
        )
        .order_by(SlotRow.starts_at.is_(None).desc(), SlotRow.starts_at.desc(), AppointmentRow.id)
        .limit(MOST_VISITS + 1)
    )
    return tuple(
        PatientVisit(
            appointment_id=id_,
            starts_at=starts_at,
            doctor=doctor or "",
            kind=kind,
            status=status,
            reason=reason,
        )
        for id_, starts_at, doctor, kind, status, reason in rows
    )


def hold(tx: Tx, seen: Patient) -> Patient:
    """Return the patient as stored, held against every other writer until the transaction ends.

    Raises:
        PatientGoneError: The record was merged, withdrawn or erased meanwhile.
        PatientChangedError: It is another one than was *seen*.
    """
    row = tx.execute(
        select(PatientRow)
        .where(PatientRow.id == seen.id, STANDING)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).scalar_one_or_none()
    if row is None:
        raise PatientGoneError(f"patient {seen.id}")
    if row.version != seen.version:
        raise PatientChangedError(f"patient {seen.id}")
    return patient_of(row)


def add(tx: Tx, facts: PatientFacts, now: datetime) -> RowChange:
    """Write a new patient; taking the change back withdraws the record."""
    patient_id = uuid4()
    tx.execute(insert(PatientRow).values(id=patient_id, created_at=now, **facts.values()))
    write_keys(tx, [patient_id])
    return changes.created(
        Subject.PATIENT, patient_id, {"withdrawn_at": None}, {"withdrawn_at": now}
    )


def change(tx: Tx, patient_id: UUID, values: Mapping[str, Any]) -> RowChange:
    """Set columns of a held patient."""
    changed = changes.write(tx, Subject.PATIENT, patient_id, values)
    write_keys(tx, [patient_id])
    return changed


def set_contact(
    tx: Tx, patient_id: UUID, version: int, phone: str | None, email: str | None
) -> bool:
    """Write how a patient is reached; False, nothing done, unless *version* is still the row's."""
    changed = tx.execute(
        update(PatientRow)
        .where(PatientRow.id == patient_id, PatientRow.version == version)
        .values(phone=phone, email=email, version=version + 1)
        .returning(PatientRow.id)
    )
    if changed.one_or_none() is None:
        return False
    write_keys(tx, [patient_id])
    return True


def known_as(tx: Tx, facts: PatientFacts, but: UUID | None = None) -> tuple[Patient, ...]:
    """Return who else could be the person of *facts*, the likeliest first.

    The same birth date and a like name, or the same phone number; never the record *but*.
    """
    same_birth: list[Patient] = []
    if facts.birth_date is not None:
        born = _standing(tx, PatientRow.birth_date == facts.birth_date)
        same_birth = [one for one in born if may_be_one_person(one.name, facts.name)]
    same_phone: list[Patient] = []
    if facts.phone is not None:
        having = select(PatientKeyRow.patient_id).where(
            PatientKeyRow.key.in_(keys_of("", facts.phone, None, None))
        )
        found = _standing(tx, PatientRow.id.in_(having))
        same_phone = [one for one in found if is_same_phone(one.phone or "", facts.phone)]
    both = {one.id for one in same_birth} & {one.id for one in same_phone}
    people = {one.id: one for one in (*same_birth, *same_phone) if one.id != but}
    return tuple(sorted(people.values(), key=lambda one: (one.id not in both, one.name, one.id)))


def _standing(tx: Tx, which: ColumnElement[bool]) -> Iterable[Patient]:
    rows = tx.execute(select(PatientRow).where(which, STANDING).limit(MOST_CANDIDATES)).scalars()
    return map(patient_of, rows)


def require_unvisited(tx: Tx, patient_id: UUID) -> None:
    """Refuse to take back the registration of somebody who has been booked since.

    The record must be held: until then another desk may still book.

    Raises:
        OvertakenError: There is a visit, past or coming.
    """
    visit = select(AppointmentRow.id).where(
        AppointmentRow.patient_id == patient_id, AppointmentRow.status != Status.ENTERED_IN_ERROR
    )
    if tx.execute(visit.limit(1)).first() is not None:
        raise OvertakenError(f"patient {patient_id}")


def appointments_of(tx: Tx, patients: Collection[UUID]) -> list[UUID]:
    """Return all visits of these records, held until the transaction ends, in one order for all."""
    held = (
        select(AppointmentRow.id)
        .where(AppointmentRow.patient_id.in_(patients))
        .order_by(AppointmentRow.id)
        .with_for_update()
    )
    return list(tx.scalars(held))
