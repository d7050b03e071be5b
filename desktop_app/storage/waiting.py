"""Who waits for a slot, or for an earlier one."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import or_, select

from desktop_app.domain.appointment import Status
from desktop_app.domain.free_slots import Wish
from desktop_app.domain.waiting import Waiting
from desktop_app.storage.database import Tx
from desktop_app.storage.models import (
    AppointmentRow,
    DoctorRow,
    PatientRow,
    SessionRow,
    SlotRow,
)


def waiting(tx: Tx, now: datetime) -> tuple[Waiting, ...]:
    """Return all who wait, longest first: those without a slot, and those whose time is to come."""
    rows = tx.execute(
        select(
            AppointmentRow,
            PatientRow.name,
            PatientRow.phone,
            SlotRow.starts_at,
            SessionRow.doctor_id,
            DoctorRow.name,
        )
        .join(PatientRow, PatientRow.id == AppointmentRow.patient_id)
        .outerjoin(SlotRow, SlotRow.id == AppointmentRow.slot_id)
        .outerjoin(SessionRow, SessionRow.id == SlotRow.session_id)
        .outerjoin(DoctorRow, DoctorRow.id == SessionRow.doctor_id)
        .where(
            AppointmentRow.waits_since.is_not(None),
            AppointmentRow.status.in_((Status.WAITLIST, Status.BOOKED)),
            or_(SlotRow.starts_at.is_(None), SlotRow.starts_at > now),
        )
        .order_by(AppointmentRow.waits_since, AppointmentRow.id)
    )
    return tuple(
        Waiting(
            appointment_id=row.id,
            patient_id=row.patient_id,
            patient=patient,
            phone=phone,
            kind=row.kind,
            reason=row.reason,
            since=row.waits_since,
            starts_at=starts_at,
            doctor_id=doctor_id,
            doctor=doctor or "",
            wish=Wish(
                doctor_id=row.wish_doctor_id, speciality=row.wish_speciality, part=row.wish_part
            ),
            version=row.version,
        )
        for row, patient, phone, starts_at, doctor_id, doctor in rows
        if row.waits_since is not None
    )


def waits_since(tx: Tx, appointment_id: UUID) -> datetime | None:
    """Return since when an appointment waits, if it does."""
    return tx.scalar(select(AppointmentRow.waits_since).where(AppointmentRow.id == appointment_id))
