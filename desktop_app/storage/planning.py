"""Questions about doctors' sessions, closed days, and where there is still room."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, exists, func, insert, or_, select, update
from sqlalchemy.orm import aliased

from desktop_app.domain.appointment import HOLDS_SLOT, SlotStatus, Status
from desktop_app.domain.closures import Closure
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.planning import Hours, Times
from desktop_app.domain.rearranging import Place, SessionNow, Shape, VisitNow
from desktop_app.domain.reshaping import SlotNow, held_by, usual_minutes
from desktop_app.domain.zone_review import StoredTimes
from desktop_app.storage.database import Tx
from desktop_app.storage.models import (
    AppointmentRow,
    ClosureRow,
    DoctorRow,
    PatientRow,
    SessionRow,
    SlotRow,
)

# -- doctors --------------------------------------------------------------------------------------


def add_doctor(tx: Tx, name: str, speciality: str) -> Doctor:
    """Write a new doctor."""
    doctor = Doctor(id=uuid4(), name=name, speciality=speciality)
    tx.execute(insert(DoctorRow).values(id=doctor.id, name=name, speciality=speciality))
    return doctor


def rename_doctor(tx: Tx, doctor_id: UUID, name: str) -> None:
    """Call a doctor *name*."""
    changed = {"name": name, "version": DoctorRow.version + 1}
    tx.execute(update(DoctorRow).where(DoctorRow.id == doctor_id).values(changed))


def hold_doctor(tx: Tx, doctor_id: UUID) -> bool:
    """Keep everybody else from planning for this doctor until *tx* ends; false: there is none."""
    held = select(DoctorRow.id).where(DoctorRow.id == doctor_id).with_for_update()
    return tx.scalar(held) is not None


# -- sessions -------------------------------------------------------------------------------------


def taken_times(
    tx: Tx, doctor_id: UUID, first: date, last: date, but: UUID | None = None
) -> dict[date, list[Times]]:
    """Return when a doctor has sessions from *first* to *last*, all but one, by local day."""
    query = select(SessionRow.local_date, SessionRow.starts_at, SessionRow.ends_at).where(
        SessionRow.doctor_id == doctor_id,
        SessionRow.local_date.between(first, last),
        SessionRow.withdrawn_at.is_(None),
    )
    if but is not None:
        query = query.where(SessionRow.id != but)
    found: dict[date, list[Times]] = defaultdict(list)
    for day, starts_at, ends_at in tx.execute(query.order_by(SessionRow.starts_at)):
        found[day].append(Times(starts_at, ends_at))
    return dict(found)


def overlaps(tx: Tx, doctor_id: UUID, times: Times, but: UUID) -> bool:
    """Say whether a doctor has a session at *times*, other than *but*."""
    met = exists().where(
        SessionRow.doctor_id == doctor_id,
        SessionRow.id != but,
        SessionRow.withdrawn_at.is_(None),
        SessionRow.starts_at < times.ends_at,
        SessionRow.ends_at > times.starts_at,
    )
    return tx.execute(select(met)).scalar_one()


def has_rival(tx: Tx, session_id: UUID) -> bool:
    """Say whether the session's doctor has another one at its time."""
    row = tx.get_one(SessionRow, session_id, populate_existing=True)
    return overlaps(tx, row.doctor_id, Times(row.starts_at, row.ends_at), but=session_id)


def sessions_between(
    tx: Tx, first: date, last: date, doctor_id: UUID | None
) -> tuple[SessionNow, ...]:
    """Return the sessions from *first* to *last*, of one doctor or of all, by start."""
    wanted: list[ColumnElement[bool]] = [SessionRow.local_date.between(first, last)]
    if doctor_id is not None:
        wanted.append(SessionRow.doctor_id == doctor_id)
    return _sessions(tx, *wanted)


def session_now(tx: Tx, session_id: UUID) -> SessionNow | None:
    """Return one session, ``None`` if there is none such or it was withdrawn."""
    return next(iter(_sessions(tx, SessionRow.id == session_id)), None)


def series_from(tx: Tx, session_id: UUID) -> tuple[SessionNow, ...]:
    """Return a session and the later ones of its series that are still there, by start."""
    of = select(SessionRow.series_id, SessionRow.local_date).where(SessionRow.id == session_id)
    series, day = tx.execute(of).one_or_none() or (None, None)
    if series is None or day is None:
        return _sessions(tx, SessionRow.id == session_id)
    return _sessions(tx, SessionRow.series_id == series, SessionRow.local_date >= day)


def later_in_series(tx: Tx, session_id: UUID) -> int:
    """Return how many sessions of the same series come after it."""
    this, other = aliased(SessionRow), aliased(SessionRow)
    count = (
        select(func.count())
        .select_from(other)
        .join(this, this.series_id == other.series_id)
        .where(
            this.id == session_id,
            other.local_date > this.local_date,
            other.withdrawn_at.is_(None),
        )
    )
    return tx.scalar(count) or 0


def session_with(tx: Tx, slot_id: UUID) -> UUID | None:
    """Return the session in which a slot is."""
    return tx.scalar(select(SlotRow.session_id).where(SlotRow.id == slot_id))


def _sessions(tx: Tx, *wanted: ColumnElement[bool]) -> tuple[SessionNow, ...]:
    rows = tx.execute(
        select(SessionRow, DoctorRow.name)
        .join(DoctorRow, DoctorRow.id == SessionRow.doctor_id)
        .where(SessionRow.withdrawn_at.is_(None), *wanted)
        .order_by(SessionRow.starts_at, SessionRow.id)
    ).all()
    ids = [row.id for row, _ in rows]
    visits = _by_session(_visits(tx, ids))
    slots = _by_session(_slots(tx, ids))
    return tuple(_session(row, doctor, slots[row.id], visits[row.id]) for row, doctor in rows)


def _by_session(rows: Iterable[tuple[UUID, Any]]) -> dict[UUID, list[Any]]:
    found: dict[UUID, list[Any]] = defaultdict(list)
    for session_id, value in rows:
        found[session_id].append(value)
    return found


def _visits(tx: Tx, sessions: Sequence[UUID]) -> Iterable[tuple[UUID, VisitNow]]:
    rows = tx.execute(
        select(
            SlotRow.session_id,
            AppointmentRow.id,
            SlotRow.id,
            PatientRow.name,
            AppointmentRow.status,
            AppointmentRow.kind,
        )
        .join(SlotRow, SlotRow.id == AppointmentRow.slot_id)
        .join(PatientRow, PatientRow.id == AppointmentRow.patient_id)
        .where(SlotRow.session_id.in_(sessions), AppointmentRow.status != Status.ENTERED_IN_ERROR)
    )
    for session_id, id_, slot_id, patient, status, kind in rows:
        yield (
            session_id,
            VisitNow(id=id_, slot_id=slot_id, patient=patient, status=status, kind=kind),
        )


def _slots(tx: Tx, sessions: Sequence[UUID]) -> Iterable[tuple[UUID, SlotNow]]:
    holder = (
        select(AppointmentRow.status)
        .where(AppointmentRow.slot_id == SlotRow.id, AppointmentRow.status.in_(HOLDS_SLOT))
        .scalar_subquery()
    )
    rows = tx.execute(
        select(
            SlotRow.session_id,
            SlotRow.id,
            SlotRow.starts_at,
            SlotRow.ends_at,
            SlotRow.status,
            SlotRow.extra,
            SlotRow.version,
            holder,
        )
        .where(SlotRow.session_id.in_(sessions))
        .order_by(SlotRow.starts_at, SlotRow.index)
    )
    for session_id, id_, starts_at, ends_at, status, extra, version, held in rows:
        yield (
            session_id,
            SlotNow(
                id=id_,
                times=Times(starts_at, ends_at),
                status=status,
                held=held_by(held),
                extra=extra,
                version=version,
            ),
        )


def _session(
    row: SessionRow, doctor: str, slots: Sequence[SlotNow], visits: Sequence[VisitNow]
) -> SessionNow:
    hours = Hours(
        starts=row.local_start,
        ends=row.local_end,
        slot_minutes=row.slot_minutes or usual_minutes(slots),
        buffer_minutes=row.buffer_minutes,
    )
    return SessionNow(
        id=row.id,
        version=row.version,
        day=row.local_date,
        zone=ZoneInfo(row.zone),
        times=Times(row.starts_at, row.ends_at),
        doctor=doctor,
        shape=Shape(doctor_id=row.doctor_id, hours=hours, location=row.location, kind=row.kind),
        planned=row.slot_minutes is not None,
        slots=tuple(slots),
        visits=tuple(visits),
    )


def hold_slot(tx: Tx, slot_id: UUID) -> SlotStatus | None:
    """Return a slot's status, held until *tx* ends; ``None``: there is no such slot."""
    held = select(SlotRow.status).where(SlotRow.id == slot_id).with_for_update()
    return tx.scalar(held)


def free_places(tx: Tx, doctor_id: UUID, after: datetime, before: datetime) -> tuple[Place, ...]:
    """Return a doctor's free slots that start in ``[after, before)``, by start."""
    held = exists().where(
        AppointmentRow.slot_id == SlotRow.id, AppointmentRow.status.in_(HOLDS_SLOT)
    )
    rows = tx.execute(
        select(
            SlotRow.id,
            SlotRow.session_id,
            SlotRow.starts_at,
            SlotRow.ends_at,
            SessionRow.location,
        )
        .join(SessionRow, SessionRow.id == SlotRow.session_id)
        .where(
            SessionRow.doctor_id == doctor_id,
            SessionRow.withdrawn_at.is_(None),
            # a local day is never a whole day away from its instants: lets the index help
            SessionRow.local_date.between(
                after.date() - timedelta(days=1), before.date() + timedelta(days=1)
            ),
            SlotRow.status == SlotStatus.FREE,
            SlotRow.extra.is_(False),
            SlotRow.starts_at >= after,
            SlotRow.starts_at < before,
            ~held,
        )
        .order_by(SlotRow.starts_at, SlotRow.id)
    )
    return tuple(
        Place(slot_id=id_, session_id=session, times=Times(starts_at, ends_at), location=location)
        for id_, session, starts_at, ends_at, location in rows
    )


# -- zones ----------------------------------------------------------------------------------------


def stored_times(tx: Tx, first: date) -> tuple[StoredTimes, ...]:
    """Return the wall times and the instants of all sessions from *first* on."""
    rows = tx.execute(
        select(
            SessionRow.id,
            SessionRow.local_date,
            SessionRow.local_start,
            SessionRow.local_end,
            SessionRow.zone,
            SessionRow.starts_at,
            SessionRow.ends_at,
        )
        .where(SessionRow.local_date >= first, SessionRow.withdrawn_at.is_(None))
        .order_by(SessionRow.starts_at, SessionRow.id)
    )
    return tuple(
        StoredTimes(
            session_id=id_,
            day=day,
            starts=starts,
            ends=ends,
            zone=ZoneInfo(zone),
            times=Times(starts_at, ends_at),
        )
        for id_, day, starts, ends, zone, starts_at, ends_at in rows
    )


# -- closed days ----------------------------------------------------------------------------------


def closures(
    tx: Tx, first: date, last: date | None = None, doctor_id: UUID | None = None
) -> tuple[Closure, ...]:
    """Return what is closed on a day from *first* to *last* (or later), by first day.

    With *doctor_id* what is about this doctor only, the whole clinic's days among it.
    """
    query = select(ClosureRow).where(
        ClosureRow.last_day >= first, ClosureRow.withdrawn_at.is_(None)
    )
    if last is not None:
        query = query.where(ClosureRow.first_day <= last)
    if doctor_id is not None:
        query = query.where(or_(ClosureRow.doctor_id.is_(None), ClosureRow.doctor_id == doctor_id))
    return tuple(
        Closure(
            id=row.id,
            doctor_id=row.doctor_id,
            first_day=row.first_day,
            last_day=row.last_day,
            reason=row.reason,
            opens=row.opens,
            version=row.version,
        )
        for row in tx.scalars(query.order_by(ClosureRow.first_day, ClosureRow.created_at))
    )
