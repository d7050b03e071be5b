"""What a change means for what is on view: an appointment, and the sessions of a day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from uuid import UUID

from desktop_app.domain.appointment import (
    HOLDS_SLOT,
    Appointment,
    DaySheet,
    Kind,
    RoomState,
    Session,
    Status,
)
from desktop_app.domain.change import Change, RowChange, Subject
from desktop_app.domain.finding import FoundPatient

_SHOWN = frozenset(field.name for field in fields(Appointment)) - {"id", "version"}


def changed_in_place(appointment: Appointment, change: Change) -> Appointment | None:
    """Return it as *change* has left it, before it is read again.

    ``None`` if it is untouched, or in another place now.
    """
    row = next((row for row in change.rows if row.id == appointment.id), None)
    if row is None or row.version <= appointment.version or "slot_id" in row.after:
        return None
    after = _as_changed(appointment, row)
    stays = (appointment.status in HOLDS_SLOT) == (after.status in HOLDS_SLOT)
    return after if stays else None


def _as_changed(appointment: Appointment, row: RowChange) -> Appointment:
    shown = {name: value for name, value in row.after.items() if name in _SHOWN}
    return replace(appointment, version=row.version, **shown)


def booked_in_place(
    slot_id: UUID, patient: FoundPatient, kind: Kind, reason: str, change: Change
) -> Appointment | None:
    """Return what *change* has booked into a slot, before it is read again; ``None`` if nothing."""
    for row in change.rows:
        made = row.subject is Subject.APPOINTMENT and row.found == 0
        if made and row.after.get("slot_id") == slot_id:
            fresh = Appointment(
                id=row.id,
                patient_id=patient.id,
                patient=patient.name,
                birth_date=patient.birth_date,
                phone=patient.phone,
                status=Status.BOOKED,
                kind=kind,
                reason=reason,
                status_since=change.at,
                room_state=RoomState.NONE,
                meeting_id=None,
            )
            return _as_changed(fresh, row)
    return None


def sessions_touched(sheet: DaySheet, change: Change) -> frozenset[UUID] | None:
    """Return the sessions of *sheet* that *change* made others; ``None`` if it may be any.

    Appointments touch the session that they were in and the one that they are in now; a slot of
    another day touches none of this one.
    """
    touched: set[UUID] = set()
    of_visits = {visit: session.id for session in sheet.sessions for visit in _visits_in(session)}
    of_slots = {slot.id: session.id for session in sheet.sessions for slot in session.slots}
    for row in change.rows:
        known = of_visits.get(row.id)
        if row.subject is not Subject.APPOINTMENT or (known is None and "slot_id" not in row.after):
            return None  # one that comes back, to a slot that the change does not name
        places = (values.get("slot_id") for values in (row.before, row.after))
        touched |= {of_slots[place] for place in places if place in of_slots}
        if known is not None:
            touched.add(known)
    return frozenset(touched)


def _visits_in(session: Session) -> Iterator[UUID]:
    for slot in session.slots:
        for visit in (slot.appointment, *slot.released):
            if visit is not None:
                yield visit.id
