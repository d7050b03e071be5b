"""Writing what an import has changed: table by table, in one transaction, in the caller's hands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import insert, update

from desktop_app.domain.actions import Action
from desktop_app.storage import visit_writing
from desktop_app.storage.audit import Author, Deed, record_all
from desktop_app.storage.database import Tx
from desktop_app.storage.intake_rooms import write_meeting_ids
from desktop_app.storage.models import (
    AppointmentRow,
    Base,
    DoctorRow,
    Entity,
    ExternalIdRow,
    PatientRow,
    SessionRow,
    SlotRow,
)
from desktop_app.storage.patient_keys import write_keys
from desktop_app.storage.register import Entry, Link, Register, SessionEntry, VisitEntry

AnEntry = TypeVar("AnEntry", bound=Entry)


def write(
    tx: Tx,
    register: Register,
    zone: ZoneInfo,
    author: Author,
    now: datetime,
    visit_grace: timedelta,
) -> None:
    """Write every entry that is new or changed, and record it. All or nothing, with *tx*.

    *visit_grace*: how long the room waits of a visit that the file says is over.
    """
    _write_doctors(tx, _entries(register.doctors))
    _write_patients(tx, _entries(register.patients), now)
    sessions = _entries(register.sessions)
    _write_sessions(tx, sessions, zone)
    _write_slots(tx, sessions)
    changed = list(register.visits_in_order)
    followed = _move_visits(tx, changed, now, visit_grace)
    added = [visit for visit in _entries(register.visits) if not visit.stored]
    _add_visits(tx, added, now)
    write_meeting_ids(tx, register, author, now)
    _write_links(tx, register)
    deeds = [_deed(visit, now) for visit in (*added, *changed)]
    record_all(tx, author, (*deeds, *followed))


def _entries(names: dict[str, Link[AnEntry]]) -> list[AnEntry]:
    return list({named.entry.id: named.entry for named in names.values()}.values())


def _column(name: str, value: Any) -> Any:  # noqa: ANN401 - whatever the column holds
    if name == "birth_date":
        return value and date.fromisoformat(value)
    return value or "" if name in ("speciality", "location", "reason") else value


def _columns(entry: Entry) -> dict[str, Any]:
    return {name: _column(name, value) for name, value in entry.values.items()}


def _insert(tx: Tx, table: type[Base], rows: Iterable[dict[str, Any]]) -> None:
    if listed := list(rows):
        tx.execute(insert(table), listed)


def _update(tx: Tx, table: type[Any], id_: UUID, values: dict[str, Any]) -> None:
    changes = {**values, "version": table.version + 1}
    tx.execute(update(table).where(table.id == id_).values(**changes))


def _write_doctors(tx: Tx, doctors: list[Entry]) -> None:
    _insert(tx, DoctorRow, ({"id": one.id, **_columns(one)} for one in doctors if not one.stored))
    for one in doctors:
        if one.stored and one.changed:
            _update(tx, DoctorRow, one.id, _changed(one))


def _changed(entry: Entry) -> dict[str, Any]:
    return {name: _column(name, entry.values[name]) for name in entry.changed & entry.values.keys()}


def _write_patients(tx: Tx, patients: list[Entry], now: datetime) -> None:
    added = [one for one in patients if not one.stored]
    changed = [one for one in patients if one.stored and one.changed]
    _insert(tx, PatientRow, ({"id": p.id, **_columns(p), "created_at": now} for p in added))
    for one in changed:
        _update(tx, PatientRow, one.id, _changed(one))
    write_keys(tx, [one.id for one in (*added, *changed)])


def _write_sessions(tx: Tx, sessions: list[SessionEntry], zone: ZoneInfo) -> None:
    _insert(
        tx,
        SessionRow,
        (
            {
                "id": one.id,
                "doctor_id": one.doctor_id,
                "local_date": one.day,
                "zone": zone.key,
                "next_slot_index": one.next_index,
                **_columns(one),
                **_bounds(one, zone),
            }
            for one in sessions
            if not one.stored
        ),
    )
    for one in sessions:
        values = _changed(one)
        if "next_index" in one.changed:
            values["next_slot_index"] = one.next_index
        if one.stored and _times(one) != one.bounds:
            values |= _bounds(one, zone)
        if one.stored and values:
            _update(tx, SessionRow, one.id, values)


def _times(session: SessionEntry) -> tuple[datetime, datetime]:
    """Return when the session starts and ends: it reaches around all its slots."""
    known = [session.bounds] if session.bounds else []
    times = [*known, *((slot.starts_at, slot.ends_at) for slot in session.slots)]
    return min(start for start, _ in times), max(end for _, end in times)


def _bounds(session: SessionEntry, zone: ZoneInfo) -> dict[str, Any]:
    starts_at, ends_at = _times(session)
    return {
        "starts_at": starts_at,
        "ends_at": ends_at,
        "local_start": starts_at.astimezone(zone).time(),
        "local_end": ends_at.astimezone(zone).time(),
    }


def _write_slots(tx: Tx, sessions: list[SessionEntry]) -> None:
    _insert(
        tx,
        SlotRow,
        (
            {
                "id": slot.id,
                "session_id": session.id,
                "index": slot.index,
                "starts_at": slot.starts_at,
                "ends_at": slot.ends_at,
            }
            for session in sessions
            for slot in session.slots
            if not slot.stored
        ),
    )
    for session in sessions:
        for slot in session.slots:
            if slot.stored and slot.moved:
                times = {"starts_at": slot.starts_at, "ends_at": slot.ends_at}
                _update(tx, SlotRow, slot.id, times)


def _move_visits(
    tx: Tx, visits: list[VisitEntry], now: datetime, visit_grace: timedelta
) -> list[Deed]:
    """Update visits one by one, in the order in which each finds its slot free.

    Returns what became of their rooms.
    """
    followed: list[Deed] = []
    for visit in visits:
        values = _changed(visit)
        if "slot_id" in visit.changed and visit.slot is not None:
            values["slot_id"] = visit.slot.id
        if "status" in values:
            values["status_since"] = now
        before = visit_writing.hold(tx, visit.id)
        followed += visit_writing.change(tx, before, values, now, visit_grace).deeds
    return followed


def _add_visits(tx: Tx, visits: list[VisitEntry], now: datetime) -> None:
    _insert(
        tx,
        AppointmentRow,
        (
            {
                "id": visit.id,
                "slot_id": visit.slot and visit.slot.id,
                "patient_id": visit.patient_id,
                "status_since": now,
                "created_at": now,
                **_columns(visit),
            }
            for visit in visits
        ),
    )


def _write_links(tx: Tx, register: Register) -> None:
    linked: dict[Entity, Mapping[str, Link[Any]]] = {
        Entity.DOCTOR: register.doctors,
        Entity.PATIENT: register.patients,
        Entity.SESSION: register.sessions,
        Entity.APPOINTMENT: register.visits,
    }
    every = [
        (entity, value, named) for entity, names in linked.items() for value, named in names.items()
    ]
    _insert(
        tx,
        ExternalIdRow,
        (
            {
                "system": register.system,
                "entity": entity,
                "value": value,
                "entity_id": named.entry.id,
                "imported": named.last,
            }
            for entity, value, named in every
            if named.written is None
        ),
    )
    for entity, value, named in every:
        if named.written is not None and named.written != named.last:
            key = (register.system, entity, value)
            tx.get_one(ExternalIdRow, key).imported = named.last
    tx.flush()


def _deed(visit: VisitEntry, now: datetime) -> Deed:
    return Deed(
        action=Action.IMPORTED,
        at=now,
        appointment_id=visit.id,
        result=" ".join(sorted(visit.changed)) if visit.stored else "",
    )
