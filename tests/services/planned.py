"""Sessions as they stand in the database, for tests to look at."""

from datetime import time

from sqlalchemy import select

from desktop_app.domain.appointment import SlotStatus
from desktop_app.domain.planning import Hours, SessionPlan
from desktop_app.storage.models import AppointmentRow, SessionRow, SlotRow
from tests.scenes import TODAY, ZONE


def a_plan(doctor, first=TODAY, last=None, weekdays=(), **fields):
    hours = {"starts": time(13), "ends": time(15), "slot_minutes": 30} | fields
    return SessionPlan(
        doctor_id=doctor,
        first_day=first,
        last_day=last or first,
        weekdays=frozenset(weekdays),
        hours=Hours(**hours),
        location="Room 3",
    )


def shown_slots(db, session_id, zone=ZONE):
    """Index, wall time and status of each of a session's slots that is not withdrawn."""
    with db.read() as tx:
        rows = tx.execute(
            select(SlotRow.index, SlotRow.starts_at, SlotRow.status)
            .where(SlotRow.session_id == session_id, SlotRow.status != SlotStatus.WITHDRAWN)
            .order_by(SlotRow.starts_at)
        )
        return [(n, f"{at.astimezone(zone):%H:%M}", str(status)) for n, at, status in rows]


def everything(db):
    """All that an undo must put back: sessions, slots and visits, without their versions."""
    sessions = (
        *(SessionRow.id, SessionRow.doctor_id, SessionRow.local_start, SessionRow.local_end),
        *(SessionRow.starts_at, SessionRow.ends_at, SessionRow.location, SessionRow.kind),
        *(SessionRow.slot_minutes, SessionRow.buffer_minutes),
    )
    slots = SlotRow.id, SlotRow.index, SlotRow.starts_at, SlotRow.status, SlotRow.blocked_for
    visits = (
        *(AppointmentRow.id, AppointmentRow.slot_id, AppointmentRow.status),
        *(AppointmentRow.status_since, AppointmentRow.waits_since),
    )
    with db.read() as tx:
        return tuple(
            {tuple(row) for row in tx.execute(query)}
            for query in (
                select(*sessions).where(SessionRow.withdrawn_at.is_(None)),
                select(*slots).where(SlotRow.status != SlotStatus.WITHDRAWN),
                select(*visits),
            )
        )
