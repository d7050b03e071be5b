"""Writing a whole made-up clinic at once, for a database that holds nobody yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import insert, select, update

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Kind, Patient, Session, Status
from desktop_app.domain.clinic_day import day_of
from desktop_app.storage.audit import Author, Deed, record_all
from desktop_app.storage.clinic import is_empty
from desktop_app.storage.database import Tx
from desktop_app.storage.models import (
    AppointmentRow,
    ClinicRow,
    DoctorRow,
    PatientRow,
    SessionRow,
    SlotRow,
)
from desktop_app.storage.patient_keys import write_keys


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleDoctor:
    """A practitioner."""

    id: UUID
    name: str
    speciality: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleVisit:
    """An appointment with everything that has happened to it.

    Attributes:
        slot_id: ``None`` on the waiting list.
        steps: When it reached which status, oldest first; the last one is where it stands. Aware.
    """

    id: UUID
    slot_id: UUID | None
    patient_id: UUID
    kind: Kind
    reason: str
    steps: tuple[tuple[datetime, Status], ...]
    cancel_reason: str | None = None

    @property
    def status(self) -> Status:
        """Where the visit stands."""
        return self.steps[-1][1]

    def reached(self, status: Status) -> datetime | None:
        """Return when the visit first had *status*, if it ever did."""
        return next((at for at, step in self.steps if step is status), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleClinic:
    """All there is to write. Slots of the sessions are empty; the visits say who is in them."""

    name: str
    doctors: tuple[SampleDoctor, ...]
    patients: tuple[Patient, ...]
    sessions: tuple[Session, ...]
    visits: tuple[SampleVisit, ...]


def lock_if_empty(tx: Tx) -> bool:
    """Say whether the database holds nobody, and keep other starting desks out until the end."""
    tx.execute(select(ClinicRow.id).with_for_update())
    return is_empty(tx)


def add(tx: Tx, clinic: SampleClinic, zone: ZoneInfo, author: Author, now: datetime) -> None:
    """Write the clinic and its trail. The author's installation is registered already."""
    tx.execute(update(ClinicRow).values(name=clinic.name))
    tables: dict[type[Any], Iterator[dict[str, Any]]] = {
        DoctorRow: (
            {"id": one.id, "name": one.name, "speciality": one.speciality} for one in clinic.doctors
        ),
        PatientRow: (_patient(one, now) for one in clinic.patients),
        SessionRow: (_session(one, zone) for one in clinic.sessions),
        SlotRow: (slot for session in clinic.sessions for slot in _slots(session)),
        AppointmentRow: (_appointment(one) for one in clinic.visits),
    }
    for table, rows in tables.items():
        tx.execute(insert(table), list(rows))
    write_keys(tx, [one.id for one in clinic.patients])
    _add_trail(tx, clinic, author)


def _patient(one: Patient, now: datetime) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "family_name": one.family_name,
        "given_name": one.given_name,
        "gender": one.gender,
        "birth_date": one.birth_date,
        "phone": one.phone,
        "email": one.email,
        "record_number": one.record_number,
        "created_at": now,
    }


def _session(one: Session, zone: ZoneInfo) -> dict[str, Any]:
    return {
        "id": one.id,
        "doctor_id": one.doctor_id,
        "local_date": day_of(one.starts_at, zone),
        "local_start": one.starts_at.astimezone(zone).time(),
        "local_end": one.ends_at.astimezone(zone).time(),
        "zone": zone.key,
        "starts_at": one.starts_at,
        "ends_at": one.ends_at,
        "location": one.location,
        "next_slot_index": len(one.slots),
    }


def _slots(session: Session) -> Iterator[dict[str, Any]]:
    for slot in session.slots:
        yield {
            "id": slot.id,
            "session_id": session.id,
            "index": slot.index,
            "starts_at": slot.starts_at,
            "ends_at": slot.ends_at,
            "extra": slot.extra,
        }


def _appointment(one: SampleVisit) -> dict[str, Any]:
    return {
        "id": one.id,
        "slot_id": one.slot_id,
        "patient_id": one.patient_id,
        "status": one.status,
        "kind": one.kind,
        "reason": one.reason,
        "status_since": one.steps[-1][0],
        "arrived_at": one.reached(Status.ARRIVED),
        "started_at": one.reached(Status.CHECKED_IN),
        "ended_at": one.reached(Status.FULFILLED),
        "cancel_reason": one.cancel_reason,
        "created_at": one.steps[0][0],
    }


def _add_trail(tx: Tx, clinic: SampleClinic, author: Author) -> None:
    """Record every step, in the order of time."""
    steps = [(at, visit.id, status) for visit in clinic.visits for at, status in visit.steps]
    record_all(tx, author, (_deed(*step) for step in sorted(steps, key=itemgetter(0))))


def _deed(at: datetime, visit_id: UUID, status: Status) -> Deed:
    if status in {Status.BOOKED, Status.WAITLIST}:
        return Deed(action=Action.BOOKED, at=at, appointment_id=visit_id)
    return Deed(action=Action.STATUS_CHANGED, at=at, appointment_id=visit_id, result=status.value)
