"""What a week holds for the charts: offered time and visits, found by the sessions' local days.

The definitions are the domain's. The database only measures and puts together what is the same; it
is asked for a week at a time, so that a large clinic's year neither fills the memory nor keeps the
window waiting.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Integer, bindparam, func, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from desktop_app.domain.appointment import HOLDS_SLOT, SlotStatus, Status
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.statistics import OfferedTime, Span, Tally, VisitFact, tallies
from desktop_app.storage.database import Tx, direct
from desktop_app.storage.models import AppointmentRow, DoctorRow, SessionRow, SlotRow


class _Seconds(FunctionElement[int]):
    """Whole seconds to the first instant from the second."""

    inherit_cache = True
    type = Integer()


@compiles(_Seconds, "sqlite")
def _in_sqlite(element: _Seconds, compiler: SQLCompiler, **words: Any) -> str:  # noqa: ANN401
    until, since = (compiler.process(each, **words) for each in element.clauses)
    return f"(unixepoch({until}) - unixepoch({since}))"


@compiles(_Seconds, "postgresql")
def _in_postgresql(element: _Seconds, compiler: SQLCompiler, **words: Any) -> str:  # noqa: ANN401
    until, since = (compiler.process(each, **words) for each in element.clauses)
    epochs = f"floor(extract(epoch FROM {until})) - floor(extract(epoch FROM {since}))"
    return f"CAST({epochs} AS bigint)"


# Each day by itself: of a range SQLite would believe that reading all appointments is quicker.
_DAYS = SessionRow.local_date.in_(bindparam("days", expanding=True))
_LENGTH = _Seconds(SlotRow.ends_at, SlotRow.starts_at)
_OFFERED = (
    select(SessionRow.doctor_id, _LENGTH, func.count())
    .join(SlotRow, SlotRow.session_id == SessionRow.id)
    .where(
        _DAYS,
        SessionRow.withdrawn_at.is_(None),
        SlotRow.status == SlotStatus.FREE,
        SlotRow.extra.is_(False),
    )
    .group_by(SessionRow.doctor_id, _LENGTH)
)
_VISIT = (
    SessionRow.doctor_id,
    AppointmentRow.status,
    _LENGTH.label("length"),
    (SlotRow.starts_at <= bindparam("now")).label("begun"),
    _Seconds(AppointmentRow.arrived_at, SlotRow.starts_at).label("arrived"),
    _Seconds(AppointmentRow.started_at, SlotRow.starts_at).label("started"),
)
_VISITS = (
    select(*_VISIT, func.count())
    .join(SlotRow, SlotRow.session_id == SessionRow.id)
    .join(AppointmentRow, AppointmentRow.slot_id == SlotRow.id)
    .where(_DAYS, AppointmentRow.status.in_(sorted(HOLDS_SLOT | {Status.NO_SHOW})))
    .group_by(SessionRow.doctor_id, AppointmentRow.status, *(each.name for each in _VISIT[2:]))
)


def counted(tx: Tx, week: Span, now: datetime) -> Mapping[UUID, Tally]:
    """Return what was counted on the days of *week*, by doctor, as of the aware instant *now*."""
    days = {"days": [*week.days()]}
    offered = (
        OfferedTime(doctor_id=doctor, length_s=length, count=count)
        for doctor, length, count in direct(tx).execute(_OFFERED, days)
    )
    visits = (
        VisitFact(
            doctor_id=doctor,
            status=status,
            length_s=length,
            begun=begun,
            arrived_s=arrived,
            started_s=started,
            count=count,
        )
        for doctor, status, length, begun, arrived, started, count in direct(tx).execute(
            _VISITS, days | {"now": now}
        )
    )
    return tallies(offered, visits)


def doctors(tx: Tx, ids: Collection[UUID]) -> tuple[Doctor, ...]:
    """Return what these doctors are called, by name."""
    rows = direct(tx).execute(
        select(DoctorRow.id, DoctorRow.name)
        .where(DoctorRow.id.in_(ids))
        .order_by(DoctorRow.name, DoctorRow.id)
    )
    return tuple(Doctor(id=key, name=name) for key, name in rows)
