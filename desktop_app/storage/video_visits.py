"""The visits of a day that get a room: what is known of the room, and how to reach the patient."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, select
from sqlalchemy.orm import aliased

from desktop_app.domain.appointment import CURRENT, ENDED, Kind, RoomState, Status
from desktop_app.domain.preflight import VideoVisit
from desktop_app.storage.database import Tx
from desktop_app.storage.models import (
    CURRENT_ROOM,
    AppointmentRow,
    DoctorRow,
    PatientRow,
    RoomRow,
    SessionRow,
    SlotRow,
)

_Before = aliased(RoomRow)
_SET_ASIDE = and_(
    _Before.appointment_id == AppointmentRow.id,
    _Before.generation == AppointmentRow.room_generation - 1,
    _Before.state == RoomState.QUARANTINED,
)
_VISITS = (
    select(
        AppointmentRow.id.label("appointment_id"),
        AppointmentRow.patient_id,
        PatientRow.version.label("patient_version"),
        PatientRow.name.label("patient"),
        PatientRow.phone,
        PatientRow.email,
        DoctorRow.name.label("doctor"),
        SlotRow.starts_at,
        SlotRow.ends_at,
        AppointmentRow.status,
        RoomRow.state.label("state"),
        _Before.id.label("before"),
    )
    .join(SlotRow, SlotRow.id == AppointmentRow.slot_id)
    .join(SessionRow, SessionRow.id == SlotRow.session_id)
    .join(DoctorRow, DoctorRow.id == SessionRow.doctor_id)
    .join(PatientRow, PatientRow.id == AppointmentRow.patient_id)
    .outerjoin(RoomRow, CURRENT_ROOM)
    .outerjoin(_Before, _SET_ASIDE)
    .where(
        AppointmentRow.kind == Kind.VIDEO,
        AppointmentRow.status.not_in(ENDED | {Status.WAITLIST}),
    )
    .order_by(SlotRow.starts_at, DoctorRow.name, AppointmentRow.id)
)


def video_visits(tx: Tx, days: Collection[date]) -> tuple[VideoVisit, ...]:
    """Return the visits on these local *days* that get a room, by their beginning."""
    rows = tx.execute(_VISITS.where(SessionRow.local_date.in_(days)))
    return tuple(_visit(row) for row in rows)


def video_visit(tx: Tx, appointment_id: UUID) -> VideoVisit | None:
    """Return one visit; ``None`` if it gets no room (any more)."""
    row = tx.execute(_VISITS.where(AppointmentRow.id == appointment_id)).one_or_none()
    return None if row is None else _visit(row)


def _visit(row: Row[*tuple[Any, ...]]) -> VideoVisit:
    return VideoVisit(
        appointment_id=row.appointment_id,
        patient_id=row.patient_id,
        patient_version=row.patient_version,
        patient=row.patient,
        phone=row.phone,
        email=row.email,
        doctor=row.doctor,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        status=row.status,
        room_state=row.state or RoomState.NONE,
        set_aside=row.state not in CURRENT and row.before is not None,
    )
