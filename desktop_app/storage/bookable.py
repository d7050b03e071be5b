"""Who can be booked, and where an extra slot goes; both stay as they are until the end."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, exists, select
from sqlalchemy.orm import aliased

from desktop_app.domain.appointment import ENDED, Status
from desktop_app.domain.free_slots import VisitThen
from desktop_app.errors import PatientGoneError
from desktop_app.storage.database import Tx, direct
from desktop_app.storage.models import AppointmentRow, DoctorRow, PatientRow, SessionRow, SlotRow

_PATIENT = (
    select(PatientRow.merged_into, PatientRow.withdrawn_at, PatientRow.erased_at)
    .where(PatientRow.id == bindparam("patient"))
    .with_for_update(read=True)
)
EXPECTED = sorted(frozenset(Status) - ENDED - {Status.WAITLIST})
"""Where a visit stands for which the patient is there, or will come."""
_WANTED = aliased(SlotRow)
_THEN = (
    select(SlotRow.starts_at, DoctorRow.name)
    .join(AppointmentRow, AppointmentRow.slot_id == SlotRow.id)
    .join(SessionRow, SessionRow.id == SlotRow.session_id)
    .join(DoctorRow, DoctorRow.id == SessionRow.doctor_id)
    .where(
        AppointmentRow.patient_id == bindparam("patient"),
        AppointmentRow.status.in_(EXPECTED),
        exists().where(
            _WANTED.id.in_(bindparam("slots", expanding=True)),
            SlotRow.starts_at < _WANTED.ends_at,
            SlotRow.ends_at > _WANTED.starts_at,
        ),
    )
    .order_by(SlotRow.starts_at, DoctorRow.name)
)


def patient_meant(tx: Tx, patient_id: UUID) -> UUID:
    """Return the patient that an id means: of two records merged into one, the one kept.

    Until the transaction ends nobody merges, withdraws or erases it.

    Raises:
        PatientGoneError: The registration was undone, or the record erased.
    """
    while True:
        row = direct(tx).execute(_PATIENT, {"patient": patient_id}).one_or_none()
        if row is None or row.withdrawn_at is not None or row.erased_at is not None:
            raise PatientGoneError(f"patient {patient_id}")
        if row.merged_into is None:
            return patient_id
        patient_id = row.merged_into


def visits_at_times_of(
    tx: Tx, patient_id: UUID, slot_ids: Collection[UUID]
) -> tuple[VisitThen, ...]:
    """Return the visits that a patient has at the times of any of these slots, by time."""
    rows = direct(tx).execute(_THEN, {"patient": patient_id, "slots": tuple(slot_ids)})
    return tuple(VisitThen(starts_at=at, doctor=doctor) for at, doctor in rows)


def place_of(tx: Tx, slot_id: UUID) -> tuple[UUID, datetime, datetime] | None:
    """Return the session and the times of a slot, free or not; ``None`` if there is none such."""
    row = tx.execute(
        select(SlotRow.session_id, SlotRow.starts_at, SlotRow.ends_at)
        .join(SessionRow, SessionRow.id == SlotRow.session_id)
        .where(SlotRow.id == slot_id, SessionRow.withdrawn_at.is_(None))
        .with_for_update(of=SessionRow)  # its counter goes up next
    ).one_or_none()
    return None if row is None else (row.session_id, row.starts_at, row.ends_at)
