"""The clinic's day: two statements, however many slots, and what becomes of their rows.

Plain SQL for both databases, and free of SQLAlchemy: at the start the first day is read from the
file before that is imported (:mod:`.first_look`), afterwards by :func:`.appointments.day_sheet`.
Values come as the driver gives them, because each conversion counts a thousand times.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop_app.domain.appointment import (
    CURRENT,
    HOLDS_SLOT,
    Appointment,
    DaySheet,
    DoctorSays,
    Kind,
    RoomState,
    Session,
    Slot,
    SlotStatus,
    Status,
)

SHOWN = CURRENT | {RoomState.RETIRED, RoomState.DEAD}
"""States whose meeting ID may be shown; a quarantined one is nobody's."""

SESSIONS = """
SELECT s.id,
       (SELECT min(x.value) FROM external_ids x WHERE x.entity = 'session' AND x.entity_id = s.id),
       d.id, d.name, d.speciality, s.location, s.starts_at, s.ends_at,
       s.kind, s.slot_minutes, s.buffer_minutes, s.version
FROM sessions s
JOIN doctors d ON d.id = s.doctor_id
WHERE s.local_date = :day AND s.withdrawn_at IS NULL
ORDER BY s.starts_at, d.name, s.id
"""

SLOTS = """
SELECT t.session_id, t."index", t.id, t.starts_at, t.ends_at, t.extra,
       t.status, t.blocked_for, t.version,
       a.id, a.patient_id, p.name, p.birth_date, p.phone,
       a.status, a.kind, a.reason, a.status_since, a.arrived_at, a.started_at, a.ended_at,
       a.waits_since IS NOT NULL, a.doctor_says, a.version, r.state, r.meeting_id
FROM slots t
JOIN sessions s ON s.id = t.session_id
LEFT JOIN appointments a ON a.slot_id = t.id AND a.status <> 'entered-in-error'
LEFT JOIN patients p ON p.id = a.patient_id
LEFT JOIN rooms r ON r.appointment_id = a.id AND r.generation = a.room_generation
WHERE s.local_date = :day AND s.withdrawn_at IS NULL
  AND (t.status <> 'entered-in-error' OR a.id IS NOT NULL)
ORDER BY t.session_id, t.starts_at, t."index", a.created_at, a.id
"""

_OF_DAY = "s.local_date = :day"
_OF_SESSION = "s.id = :session"
_OF_WEEK = "s.doctor_id = :doctor AND s.local_date BETWEEN :first AND :last"
"""By the index on doctor and day: as quick however many other doctors and days there are."""
OF_APPOINTMENT = 9
"""Columns of :data:`SLOTS` before the appointment's own."""
Row = Sequence[Any]
_SESSION, _INDEX = itemgetter(0), itemgetter(1)
_STATUSES = {status.value: status for status in Status}
_KINDS: dict[str | None, Kind] = {kind.value: kind for kind in Kind}
_SLOT_STATUSES = {status.value: status for status in SlotStatus}
_SAID = {said.value: said for said in DoctorSays}
_STATES = {state.value: state for state in RoomState} | {None: RoomState.NONE}


def of_week(query: str) -> str:
    """Return one of the day's two questions as that about a doctor's days: first to last."""
    return query.replace(_OF_DAY, _OF_WEEK)


def of_session(query: str) -> str:
    """Return one of the day's two questions as that about a single session."""
    return query.replace(_OF_DAY, _OF_SESSION)


def sheet_of(day: date, zone: ZoneInfo, sessions: Iterable[Row], slots: Iterable[Row]) -> DaySheet:
    """Return the day of the rows that :data:`SESSIONS` and :data:`SLOTS` gave."""
    return DaySheet(day=day, zone=zone, sessions=sessions_of(sessions, slots))


def sessions_of(sessions: Iterable[Row], slots: Iterable[Row]) -> tuple[Session, ...]:
    """Return the sessions with their slots, in the order in which they were given."""
    of_sessions = {
        session: tuple(_slot(tuple(map(tuple, rows))) for _, rows in groupby(of_session, _INDEX))
        for session, of_session in groupby(slots, _SESSION)
    }
    return tuple(
        Session(
            id=as_uuid(key),
            external_id=external_id,
            doctor_id=as_uuid(doctor_id),
            doctor=doctor,
            speciality=speciality,
            location=location,
            starts_at=as_instant(starts_at),
            ends_at=as_instant(ends_at),
            slots=of_sessions.get(key, ()),
            kind=_KINDS.get(kind),
            slot_minutes=slot_minutes,
            buffer_minutes=buffer_minutes,
            version=version,
        )
        for (
            key,
            external_id,
            doctor_id,
            doctor,
            speciality,
            location,
            starts_at,
            ends_at,
            kind,
            slot_minutes,
            buffer_minutes,
            version,
        ) in sessions
    )


@lru_cache(maxsize=4096)
def _slot(rows: tuple[tuple[Any, ...], ...]) -> Slot:
    """Return the slot of *rows*, one for each of its appointments; one without, if it has none.

    The same one for the same rows: a day is read again and again, and hardly anything of it is
    another then.
    """
    _, index, id_, starts_at, ends_at, extra, status, blocked_for, version, first, *_ = rows[0]
    held, released = None, []
    for row in rows if first else ():
        appointment = _appointment(row)
        if appointment.status in HOLDS_SLOT:
            held = appointment
        else:
            released.append(appointment)
    return Slot(
        id=as_uuid(id_),
        index=index,
        starts_at=as_instant(starts_at),
        ends_at=as_instant(ends_at),
        extra=bool(extra),
        appointment=held,
        released=tuple(released),
        status=_SLOT_STATUSES[status],
        blocked_for=blocked_for,
        version=version,
    )


def _appointment(row: Row) -> Appointment:
    id_, patient_id, patient, birth_date, phone, *more = row[OF_APPOINTMENT:]
    status, kind, reason, since, *more = more
    arrived_at, started_at, ended_at, waits, doctor_says, version, state, meeting_id = more
    room_state = _STATES[state]
    return Appointment(
        id=as_uuid(id_),
        patient_id=as_uuid(patient_id),
        patient=patient,
        birth_date=birth_date and as_day(birth_date),
        phone=phone,
        status=_STATUSES[status],
        kind=_KINDS[kind],
        reason=reason,
        status_since=as_instant(since),
        arrived_at=arrived_at and as_instant(arrived_at),
        started_at=started_at and as_instant(started_at),
        ended_at=ended_at and as_instant(ended_at),
        waits=bool(waits),
        doctor_says=doctor_says and _SAID[doctor_says],
        version=version,
        room_state=room_state,
        meeting_id=meeting_id if room_state in SHOWN else None,
    )


def as_uuid(value: str | UUID) -> UUID:
    """Return an id, which SQLite keeps as text."""
    return _parsed_uuid(value) if isinstance(value, str) else value


def as_day(value: str | date) -> date:
    """Return a day, which SQLite keeps as text."""
    return _parsed_day(value) if isinstance(value, str) else value


def as_instant(value: str | datetime) -> datetime:
    """Return an aware instant in UTC, which SQLite keeps as text."""
    return parsed_instant(value) if isinstance(value, str) else value.astimezone(UTC)


_parsed_day = lru_cache(maxsize=8192)(date.fromisoformat)
_parsed_uuid = lru_cache(maxsize=16_384)(UUID)
"""Half the time of a day goes into these, and the desk reads the same days again and again."""


@lru_cache(maxsize=8192)
def parsed_instant(text: str) -> datetime:
    """Return what SQLite keeps as UTC, like ``2026-11-23 09:00:00.000000``; the slots share few."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
