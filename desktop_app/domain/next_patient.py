"""WHOM A DOCTOR SEES NEXT: who waits, by the time of the visit; else who is expected next."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop_app.domain.appointment import Appointment, DaySheet, Session, Slot, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class NextPatient:
    """The next visit of one doctor's day; ``waits``: its patient is here, or in its room."""

    session: Session
    slot: Slot
    appointment: Appointment
    waits: bool


def next_patient(
    sheet: DaySheet, doctor_id: UUID, inside: Collection[UUID], now: datetime
) -> NextPatient | None:
    """Return whom the doctor sees next; ``None`` if nobody is waiting or expected any more.

    *inside* are the visits whose patient is in the video room; *now* is aware. A visit whose time
    is over, and whose patient is not here, is no longer expected.
    """
    coming = sorted(
        (
            NextPatient(
                session=session,
                slot=slot,
                appointment=slot.appointment,
                waits=slot.appointment.status is Status.ARRIVED or slot.appointment.id in inside,
            )
            for session in sheet.sessions
            if session.doctor_id == doctor_id
            for slot in session.slots
            if slot.appointment and slot.appointment.status in {Status.BOOKED, Status.ARRIVED}
        ),
        key=lambda one: (one.slot.starts_at, one.slot.index),
    )
    waiting = (one for one in coming if one.waits)
    expected = (one for one in coming if one.slot.ends_at > now)
    return next(waiting, None) or next(expected, None)
