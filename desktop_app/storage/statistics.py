"""What a week holds for the charts: offered time and visits, found by the sessions' local days.

The definitions are the domain's: here rows are only fetched, a week at a time, so that a year of a
large clinic neither fills the memory nor keeps the window waiting.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, select

from desktop_app.domain.appointment import HOLDS_SLOT, SlotStatus, Status
from desktop_app.domain.statistics import Doctor, OfferedTime, Span, Tally, VisitFact, tallies
from desktop_app.storage.database import Tx, direct
from desktop_app.storage.models import AppointmentRow, DoctorRow, SessionRow, SlotRow

_DAYS = SessionRow.local_date.between(bindparam("first"), bindparam("last"))
_OFFERED = (
    select(SessionRow.doctor_id, SlotRow.starts_at, SlotRow.ends_at)
    .join(SlotRow, SlotRow.session_id == SessionRow.id)
    .where(
        _DAYS,
        SessionRow.withdrawn_at.is_(None),
        SlotRow.status == SlotStatus.FREE,
        SlotRow.extra.is_(False),
    )
)
_VISITS = (
    select(
        SessionRow.doctor_id,
        SlotRow.starts_at,
        SlotRow.ends_at,
        AppointmentRow.status,
        AppointmentRow.arrived_at,
        AppointmentRow.started_at,
    )
    .join(SlotRow, SlotRow.session_id == SessionRow.id)
    .join(AppointmentRow, AppointmentRow.slot_id == SlotRow.id)
    .where(_DAYS, AppointmentRow.status.in_(sorted(HOLDS_SLOT | {Status.NO_SHOW})))
)


def counted(tx: Tx, week: Span, now: datetime) -> Mapping[UUID, Tally]:
    """Return what was counted on the days of *week*, by doctor."""
    days = {"first": week.first, "last": week.last}
    offered = (
        OfferedTime(doctor_id=doctor, starts_at=starts_at, ends_at=ends_at)
        for doctor, starts_at, ends_at in direct(tx).execute(_OFFERED, days)
    )
    visits = (
        VisitFact(
            doctor_id=doctor,
            starts_at=starts_at,
            ends_at=ends_at,
            status=status,
            arrived_at=arrived_at,
            started_at=started_at,
        )
        for doctor, starts_at, ends_at, status, arrived_at, started_at in direct(tx).execute(
            _VISITS, days
        )
    )
    return tallies(offered, visits, now)


def doctors(tx: Tx, ids: Collection[UUID]) -> tuple[Doctor, ...]:
    """Return what these doctors are called, by name."""
    rows = direct(tx).execute(
        select(DoctorRow.id, DoctorRow.name)
        .where(DoctorRow.id.in_(ids))
        .order_by(DoctorRow.name, DoctorRow.id)
    )
    return tuple(Doctor(id=key, name=name) for key, name in rows)
