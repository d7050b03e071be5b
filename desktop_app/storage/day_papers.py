"""What a day's papers say that its table does not: contacts, links, cancellations, changes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from itertools import islice
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Status
from desktop_app.domain.day_papers import ChangeNote, Contact
from desktop_app.storage.database import Tx, direct
from desktop_app.storage.models import (
    CURRENT_ROOM,
    AppointmentRow,
    AuditRow,
    PatientRow,
    RoomRow,
)

CHANGES = sorted(
    {
        *(Action.BOOKED, Action.EXTRA_BOOKED, Action.MOVED, Action.SWAPPED, Action.KIND_CHANGED),
        *(Action.REASON_CHANGED, Action.UNDONE),
    }
)
"""What the next shift must know of; statuses stand elsewhere, and an import is no change."""
AT_ONCE = 500
"""Ids in one statement."""

T = TypeVar("T")


def contacts(tx: Tx, patients: Collection[UUID]) -> Mapping[UUID, Contact]:
    """Return how patients can be reached."""
    found = {}
    for some in _parts(patients):
        rows = direct(tx).execute(
            select(PatientRow.id, PatientRow.phone, PatientRow.email).where(PatientRow.id.in_(some))
        )
        found.update(
            {key: Contact(phone=phone or "", email=email or "") for key, phone, email in rows}
        )
    return found


def linked(tx: Tx, appointments: Collection[UUID]) -> frozenset[UUID]:
    """Return those for whose present room the patient's link was copied."""
    found: set[UUID] = set()
    for some in _parts(appointments):
        found.update(
            direct(tx).scalars(
                select(AppointmentRow.id)
                .join(RoomRow, CURRENT_ROOM)
                .join(AuditRow, AuditRow.appointment_id == AppointmentRow.id)
                .where(
                    AppointmentRow.id.in_(some),
                    AuditRow.room_id == RoomRow.id,
                    AuditRow.action == Action.LINK_COPIED,
                )
            )
        )
    return frozenset(found)


def cancelled_for(tx: Tx, appointments: Collection[UUID]) -> Mapping[UUID, str]:
    """Return why visits were cancelled, as it was written."""
    found: dict[UUID, str] = {}
    for some in _parts(appointments):
        rows = direct(tx).execute(
            select(AppointmentRow.id, AppointmentRow.cancel_reason).where(
                AppointmentRow.id.in_(some),
                AppointmentRow.status == Status.CANCELLED,
                AppointmentRow.cancel_reason.is_not(None),
            )
        )
        found.update({key: reason for key, reason in rows if reason})
    return found


def changes(
    tx: Tx, appointments: Collection[UUID], since: datetime, until: datetime
) -> tuple[ChangeNote, ...]:
    """Return what was done to visits in ``[since, until)``, oldest first."""
    found: list[ChangeNote] = []
    for some in _parts(appointments):
        rows = direct(tx).execute(
            select(AuditRow.appointment_id, AuditRow.at, AuditRow.action, AuditRow.result).where(
                AuditRow.appointment_id.in_(some),
                AuditRow.at >= since,
                AuditRow.at < until,
                AuditRow.action.in_(CHANGES),
            )
        )
        found += (
            ChangeNote(appointment_id=key, at=at, action=action, result=result)
            for key, at, action, result in rows
            if key is not None
        )
    return tuple(sorted(found, key=lambda change: change.at))


def _parts(keys: Collection[T]) -> Iterator[list[T]]:
    rest = iter(keys)
    while some := list(islice(rest, AT_ONCE)):
        yield some
