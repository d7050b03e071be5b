"""Taking all that is personal out of a patient's rows; what proves isolation stays."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import and_, or_, select, update

from desktop_app.domain.appointment import Status
from desktop_app.domain.patient import ERASED_NAME
from desktop_app.storage.database import Tx
from desktop_app.storage.models import (
    AppointmentRow,
    Entity,
    ExternalIdRow,
    PatientRow,
    SessionRow,
    SlotRow,
)
from desktop_app.storage.patient_keys import write_keys

COMING = (Status.BOOKED, Status.ARRIVED, Status.CHECKED_IN)


def with_merged(tx: Tx, patient_id: UUID) -> list[UUID]:
    """Return the record and all that were merged into it, directly or by way of another one."""
    found = [patient_id]
    fresh = [patient_id]
    while fresh:
        into = select(PatientRow.id).where(PatientRow.merged_into.in_(fresh))
        fresh = [id_ for id_ in tx.scalars(into) if id_ not in found]
        found += fresh
    return found


def is_expected(tx: Tx, patients: Collection[UUID], today: date) -> bool:
    """Whether one of these has a visit today or later, or waits for one."""
    waits = or_(AppointmentRow.status == Status.WAITLIST, AppointmentRow.waits_since.is_not(None))
    comes = and_(AppointmentRow.status.in_(COMING), SessionRow.local_date >= today)
    found = tx.execute(
        select(AppointmentRow.id)
        .outerjoin(SlotRow, SlotRow.id == AppointmentRow.slot_id)
        .outerjoin(SessionRow, SessionRow.id == SlotRow.session_id)
        .where(
            AppointmentRow.patient_id.in_(patients),
            AppointmentRow.status.in_((*COMING, Status.WAITLIST)),
            or_(waits, comes),
        )
        .limit(1)
    )
    return found.first() is not None


def erase(
    tx: Tx, patients: Collection[UUID], appointments: Collection[UUID], now: datetime
) -> None:
    """Blank these records, what their visits say in words, and what other systems call them.

    Ids, times, statuses, rooms and meeting IDs stay. Every row's version grows, so that no undo at
    any desk brings back what it remembers.
    """
    tx.execute(
        update(PatientRow)
        .where(PatientRow.id.in_(patients))
        .values(
            name=ERASED_NAME,
            family_name=None,
            given_name=None,
            gender=None,
            birth_date=None,
            phone=None,
            email=None,
            language=None,
            record_number=None,
            notes="",
            erased_at=now,
            version=PatientRow.version + 1,
        )
    )
    tx.execute(
        update(AppointmentRow)
        .where(AppointmentRow.id.in_(appointments))
        .values(
            reason="",
            cancel_reason=None,
            wish_speciality="",
            version=AppointmentRow.version + 1,
        )
    )
    _forget_names(tx, Entity.PATIENT, patients)
    _forget_names(tx, Entity.APPOINTMENT, appointments)
    write_keys(tx, patients)


def _forget_names(tx: Tx, entity: Entity, ids: Iterable[UUID]) -> None:
    """Blank what an import has said, and its ids: some are made of names and birth dates."""
    keys = tx.execute(
        select(ExternalIdRow.system, ExternalIdRow.value).where(
            ExternalIdRow.entity == entity, ExternalIdRow.entity_id.in_(ids)
        )
    ).all()
    for system, value in keys:
        tx.execute(
            update(ExternalIdRow)
            .where(
                ExternalIdRow.system == system,
                ExternalIdRow.entity == entity,
                ExternalIdRow.value == value,
            )
            .values(value=f"erased-{uuid4().hex}", imported={})
        )
