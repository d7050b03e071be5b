"""The SQL of an import: what the database knows of the things that a file names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select, text

from desktop_app.domain.appointment import CURRENT
from desktop_app.domain.intake import Intake
from desktop_app.storage.database import Tx
from desktop_app.storage.models import (
    AppointmentRow,
    DoctorRow,
    Entity,
    ExternalIdRow,
    MeetingIdRow,
    PatientRow,
    RoomOrigin,
    RoomRow,
    SessionRoomRow,
    SessionRow,
    SlotRow,
)
from desktop_app.storage.register import (
    Entry,
    HeldSlot,
    Link,
    Register,
    SessionEntry,
    VisitEntry,
)

AnEntry = TypeVar("AnEntry", bound=Entry)
Named = dict[str, tuple[UUID, dict[str, Any]]]
"""By what the file calls it: our id, and the values last imported."""


def hold(tx: Tx) -> None:
    """Keep other writers out until the transaction ends, so that nothing read now goes stale.

    On SQLite a writing transaction does so by itself.
    """
    if tx.get_bind().dialect.name == "postgresql":
        tables = (
            "appointments, rooms, meeting_ids, sessions, slots, patients, doctors, external_ids"
        )
        tx.execute(text(f"LOCK TABLE {tables} IN EXCLUSIVE MODE"))


def load(tx: Tx, intake: Intake) -> Register:
    """Return what the database has of everything that *intake* names: a dozen statements."""
    visits = [slot.visit for one in intake.sessions for slot in one.slots if slot.visit]
    people = {visit.patient.external_id: visit.patient for visit in visits}
    merges = _merges(tx)
    named_sessions = _named(
        tx, intake, Entity.SESSION, {one.external_id for one in intake.sessions}
    )
    named_visits = _named(tx, intake, Entity.APPOINTMENT, {visit.external_id for visit in visits})
    sessions = _sessions(tx, _ids(named_sessions), _ids(named_visits))
    booked = _visits(tx, intake.system, sessions, _ids(named_visits), merges)
    doctors = {row.id: _doctor(row) for row in tx.execute(select(DoctorRow)).scalars()}
    named_doctors = _named(
        tx, intake, Entity.DOCTOR, {one.doctor_external_id for one in intake.sessions}
    )
    named_people = {
        value: (merges.get(id_, id_), last)
        for value, (id_, last) in _named(tx, intake, Entity.PATIENT, people.keys()).items()
    }
    return Register(
        system=intake.system,
        doctors=_linked(named_doctors, doctors),
        patients=_linked(named_people, _patients(tx, PatientRow.id.in_(_ids(named_people)))),
        sessions=_linked(named_sessions, sessions),
        visits=_linked(named_visits, booked),
        doctors_known=list(doctors.values()),
        patients_by_record=_by_record(tx, {one.record_number for one in people.values()} - {None}),
        seen=_seen(tx, intake),
    )


def _ids(named: Named) -> set[UUID]:
    return {id_ for id_, _ in named.values()}


def _named(tx: Tx, intake: Intake, entity: Entity, values: Collection[str]) -> Named:
    rows = tx.execute(
        select(ExternalIdRow.value, ExternalIdRow.entity_id, ExternalIdRow.imported).where(
            ExternalIdRow.system == intake.system,
            ExternalIdRow.entity == entity,
            ExternalIdRow.value.in_(values),
        )
    )
    return {value: (id_, imported) for value, id_, imported in rows}


def _linked(named: Named, entries: dict[UUID, AnEntry]) -> dict[str, Link[AnEntry]]:
    return {
        value: Link(entry=entries[id_], last=last, written=last)
        for value, (id_, last) in named.items()
    }


def _doctor(row: DoctorRow) -> Entry:
    values = {"name": row.name, "speciality": row.speciality or None}
    return Entry(id=row.id, values=values, stored=True)


def _merges(tx: Tx) -> dict[UUID, UUID]:
    """Return, for every record that was merged into another one, where it has gone."""
    rows = select(PatientRow.id, PatientRow.merged_into).where(PatientRow.merged_into.is_not(None))
    into = {id_: target for id_, target in tx.execute(rows) if target is not None}
    for id_, target in into.items():
        seen = {id_}
        while target in into and target not in seen:
            seen.add(target)
            target = into[target]  # noqa: PLW2901 - walking along the merges
        into[id_] = target
    return into


def _patients(tx: Tx, which: ColumnElement[bool]) -> dict[UUID, Entry]:
    rows = tx.execute(select(PatientRow).where(which)).scalars()
    return {
        row.id: Entry(
            id=row.id,
            values={
                "name": row.name,
                "family_name": row.family_name,
                "given_name": row.given_name,
                "gender": row.gender,
                "birth_date": row.birth_date and row.birth_date.isoformat(),
                "phone": row.phone,
                "email": row.email,
                "record_number": row.record_number,
            },
            stored=True,
        )
        for row in rows
    }


def _by_record(tx: Tx, numbers: Collection[str | None]) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = defaultdict(list)
    which = PatientRow.record_number.in_(numbers) & PatientRow.merged_into.is_(None)
    for entry in _patients(tx, which).values():
        found[entry.values["record_number"]].append(entry)
    return found


def _sessions(tx: Tx, named: Iterable[UUID], visits: Iterable[UUID]) -> dict[UUID, SessionEntry]:
    """Return the sessions *named*, and those in which the *visits* are now."""
    where_visits_are = (
        select(SlotRow.session_id)
        .join(AppointmentRow, AppointmentRow.slot_id == SlotRow.id)
        .where(AppointmentRow.id.in_(visits))
    )
    rows = tx.execute(
        select(SessionRow, SessionRoomRow.meeting_id)
        .outerjoin(SessionRoomRow, SessionRoomRow.session_id == SessionRow.id)
        .where(or_(SessionRow.id.in_(named), SessionRow.id.in_(where_visits_are)))
    )
    found = {
        row.id: SessionEntry(
            id=row.id,
            values={"location": row.location or None, "kind": row.kind and row.kind.value},
            stored=True,
            doctor_id=row.doctor_id,
            day=row.local_date,
            bounds=(row.starts_at, row.ends_at),
            next_index=row.next_slot_index,
            shared=shared,
        )
        for row, shared in rows
    }
    slots = tx.execute(
        select(SlotRow).where(SlotRow.session_id.in_(found)).order_by(SlotRow.index)
    ).scalars()
    for slot in slots:
        found[slot.session_id].slots.append(
            HeldSlot(
                id=slot.id,
                index=slot.index,
                starts_at=slot.starts_at,
                ends_at=slot.ends_at,
                extra=slot.extra,
                stored=True,
            )
        )
    return found


def _visits(
    tx: Tx,
    system: str,
    sessions: dict[UUID, SessionEntry],
    named: Iterable[UUID],
    merges: dict[UUID, UUID],
) -> dict[UUID, VisitEntry]:
    """Return all visits of the *sessions*, and those *named*; each is put into its slot."""
    places = {slot.id: (session, slot) for session in sessions.values() for slot in session.slots}
    has_room = select(RoomRow.id).where(RoomRow.appointment_id == AppointmentRow.id).exists()
    rows = tx.execute(
        select(AppointmentRow, has_room)
        .outerjoin(SlotRow, SlotRow.id == AppointmentRow.slot_id)
        .where(or_(SlotRow.session_id.in_(sessions), AppointmentRow.id.in_(named)))
    )
    found: dict[UUID, VisitEntry] = {}
    for row, roomed in rows:
        session, slot = places[row.slot_id] if row.slot_id else (None, None)
        entry = found[row.id] = VisitEntry(
            id=row.id,
            values={
                "status": row.status.value,
                "kind": row.kind.value,
                "reason": row.reason or None,
            },
            stored=True,
            patient_id=merges.get(row.patient_id, row.patient_id),
            session=session,
            slot=slot,
            roomless=not roomed and row.room_generation == 1,
            last={},
        )
        if slot is not None:
            slot.visits.append(entry)
    said = select(ExternalIdRow.entity_id, ExternalIdRow.imported).where(
        ExternalIdRow.system == system,
        ExternalIdRow.entity == Entity.APPOINTMENT,
        ExternalIdRow.entity_id.in_(found),
    )
    for id_, imported in tx.execute(said):
        found[id_].last = imported
    return found


def _seen(tx: Tx, intake: Intake) -> dict[str, UUID | None]:
    own = {slot.visit.meeting_id for s in intake.sessions for slot in s.slots if slot.visit}
    shared = {session.shared_meeting_id for session in intake.sessions}
    rows = tx.execute(
        select(MeetingIdRow.value, RoomRow.appointment_id)
        .outerjoin(
            RoomRow,
            (RoomRow.meeting_id == MeetingIdRow.value)
            & (RoomRow.origin == RoomOrigin.IMPORTED)
            & RoomRow.state.in_(CURRENT),
        )
        .where(MeetingIdRow.value.in_((own | shared | intake.dropped_meeting_ids) - {None}))
    )
    return {row.value: row.appointment_id for row in rows}
