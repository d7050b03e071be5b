"""Questions about the day and its appointments. Hot reads select columns into frozen rows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Date, Uuid, bindparam, select, text

from desktop_app.domain.appointment import (
    HOLDS_SLOT,
    Appointment,
    DaySheet,
    DoctorWeek,
    RoomState,
    Session,
    Visit,
)
from desktop_app.storage.audit import history_of
from desktop_app.storage.database import Tx, direct
from desktop_app.storage.day_sheet import (
    SESSIONS,
    SHOWN,
    SLOTS,
    of_session,
    of_week,
    sessions_of,
    sheet_of,
)
from desktop_app.storage.models import (
    CURRENT_ROOM,
    AppointmentRow,
    DoctorRow,
    Entity,
    ExternalIdRow,
    PatientRow,
    RoomRow,
    SessionRow,
    SlotRow,
)
from desktop_app.storage.patients import patient_of

_APPOINTMENT = (
    AppointmentRow.id,
    AppointmentRow.patient_id,
    PatientRow.name,
    AppointmentRow.status,
    AppointmentRow.kind,
    AppointmentRow.reason,
    AppointmentRow.status_since,
    AppointmentRow.arrived_at,
    AppointmentRow.started_at,
    AppointmentRow.ended_at,
    AppointmentRow.waits_since,
    AppointmentRow.doctor_says,
    AppointmentRow.version,
    PatientRow.birth_date,
    PatientRow.phone,
    RoomRow.state,
    RoomRow.meeting_id,
)


_SESSIONS, _SLOTS = (
    text(query).bindparams(bindparam("day", type_=Date)) for query in (SESSIONS, SLOTS)
)
_WEEK_SESSIONS, _WEEK_SLOTS = (
    text(of_week(query)).bindparams(
        bindparam("doctor", type_=Uuid),
        bindparam("first", type_=Date),
        bindparam("last", type_=Date),
    )
    for query in (SESSIONS, SLOTS)
)


_SESSION, _SESSION_SLOTS = (
    text(of_session(query)).bindparams(bindparam("session", type_=Uuid))
    for query in (SESSIONS, SLOTS)
)


def day_sheet(tx: Tx, day: date, zone: ZoneInfo) -> DaySheet:
    """Return the clinic's local *day*."""
    database, when = direct(tx), {"day": day}
    slots = database.execute(_SLOTS, when)
    return sheet_of(day, zone, database.execute(_SESSIONS, when), slots)


def read_again(tx: Tx, sheet: DaySheet, session_ids: Collection[UUID]) -> DaySheet:
    """Return *sheet* with some of its sessions as they are now; one that is withdrawn leaves it."""
    database = direct(tx)
    sessions: list[Session] = []
    for session in sheet.sessions:
        if session.id in session_ids:
            which = {"session": session.id}
            slots = database.execute(_SESSION_SLOTS, which)
            sessions += sessions_of(database.execute(_SESSION, which), slots)
        else:
            sessions.append(session)
    return replace(sheet, sessions=tuple(sessions))


def week_of(tx: Tx, doctor_id: UUID, monday: date, zone: ZoneInfo) -> DoctorWeek:
    """Return seven local days of one doctor: two statements, by the index on doctor and day."""
    database = direct(tx)
    when = {"doctor": doctor_id, "first": monday, "last": monday + timedelta(days=6)}
    slots = database.execute(_WEEK_SLOTS, when)
    sessions = sessions_of(database.execute(_WEEK_SESSIONS, when), slots)
    return DoctorWeek(doctor_id=doctor_id, monday=monday, zone=zone, sessions=sessions)


def _appointment(columns: Sequence[Any]) -> Appointment:
    id_, patient_id, patient, status, kind, reason, status_since, *more = columns
    arrived_at, started_at, ended_at, waits_since, doctor_says, version, *more = more
    birth_date, phone, state, meeting_id = more
    return Appointment(
        id=id_,
        patient_id=patient_id,
        patient=patient,
        status=status,
        kind=kind,
        reason=reason,
        status_since=status_since,
        arrived_at=arrived_at,
        started_at=started_at,
        ended_at=ended_at,
        waits=waits_since is not None,
        doctor_says=doctor_says,
        version=version,
        birth_date=birth_date,
        phone=phone,
        room_state=state or RoomState.NONE,
        meeting_id=meeting_id if state in SHOWN else None,
    )


def visit(tx: Tx, appointment_id: UUID) -> Visit | None:
    """Return one appointment with its patient, session and history, if there is one such."""
    row = tx.execute(
        select(
            *_APPOINTMENT,
            PatientRow,
            SessionRow.doctor_id,
            DoctorRow.name.label("doctor"),
            SessionRow.location,
            SlotRow.starts_at,
            SlotRow.ends_at,
        )
        .join(PatientRow, PatientRow.id == AppointmentRow.patient_id)
        .outerjoin(SlotRow, SlotRow.id == AppointmentRow.slot_id)
        .outerjoin(SessionRow, SessionRow.id == SlotRow.session_id)
        .outerjoin(DoctorRow, DoctorRow.id == SessionRow.doctor_id)
        .outerjoin(RoomRow, CURRENT_ROOM)
        .where(AppointmentRow.id == appointment_id)
    ).one_or_none()
    if row is None:
        return None
    return Visit(
        appointment=_appointment(row[: len(_APPOINTMENT)]),
        patient=patient_of(row.PatientRow),
        doctor_id=row.doctor_id,
        doctor=row.doctor or "",
        location=row.location or "",
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        history=history_of(tx, appointment_id),
    )


def in_slot(tx: Tx, session_key: str, index: int) -> UUID | None:
    """Return the appointment that holds slot *index* of a session.

    *session_key* is our session id, or what another system calls it.
    """
    session_id = session_of(tx, session_key)
    if session_id is None:
        return None
    return tx.execute(
        select(AppointmentRow.id)
        .join(SlotRow, SlotRow.id == AppointmentRow.slot_id)
        .where(
            SlotRow.session_id == session_id,
            SlotRow.index == index,
            AppointmentRow.status.in_(HOLDS_SLOT),
        )
    ).scalar_one_or_none()


def session_with(tx: Tx, appointment_id: UUID) -> UUID | None:
    """Return the session in which an appointment has its slot."""
    return tx.execute(
        select(SlotRow.session_id)
        .join(AppointmentRow, AppointmentRow.slot_id == SlotRow.id)
        .where(AppointmentRow.id == appointment_id)
    ).scalar()


def session_of(tx: Tx, session_key: str) -> UUID | None:
    """Return our id of the session that somebody calls *session_key*; ours come first.

    A key by which two systems mean two sessions names neither.
    """
    try:
        own = tx.get(SessionRow, UUID(session_key))
    except ValueError:
        own = None
    if own is not None:
        return own.id
    named = tx.execute(
        select(ExternalIdRow.entity_id)
        .where(ExternalIdRow.entity == Entity.SESSION, ExternalIdRow.value == session_key)
        .distinct()
    ).scalars()
    match named.all():
        case [only]:
            return only
    return None
