"""The visits of a day that get a room: what is known of the room, and how to reach the patient."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import and_, select
from sqlalchemy.orm import aliased

from desktop_app.domain.appointment import CURRENT, ENDED, Kind, RoomState, Status
from desktop_app.domain.preflight import VideoVisit
from desktop_app.storage.database import Tx
from desktop_app.storage.models import (
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
_CURRENT_ROOM = and_(
    RoomRow.appointment_id == AppointmentRow.id,
    RoomRow.generation == AppointmentRow.room_generation,
)
_VISITS = (
    select(
        AppointmentRow.id.label("appointment_id"),
        AppointmentRow.patient_id,
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
    .outerjoin(RoomRow, _CURRENT_ROOM)
    .outerjoin(_Before, _SET_ASIDE)
    .where(
        AppointmentRow.kind == Kind.VIDEO,
        AppointmentRow.status.not_in(ENDED | {Status.WAITLIST}),
    )
    .order_by(SlotRow.starts_at, DoctorRow.name, AppointmentRow.id)
)


def video_visits(tx: Tx, days: Collection[date]) -> tuple[VideoVisit, ...]:
    """Return the visits on these local *days* that get a room, by their beginning."""
    return tuple(
        VideoVisit(
            appointment_id=row.appointment_id,
            patient_id=row.patient_id,
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
        for row in tx.execute(_VISITS.where(SessionRow.local_date.in_(days)))
    )
