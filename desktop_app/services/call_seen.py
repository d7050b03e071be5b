"""A visit whose patient and doctor are seen in its room together is in the room by itself, once.

Every desk sees it; the first one writes it. Whoever takes it back knows better than the room does:
it is not written again.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Status
from desktop_app.domain.change import Change
from desktop_app.services.desk import Desk
from desktop_app.services.visit_changes import write
from desktop_app.storage import audit, visit_writing

_EXPECTED = frozenset({Status.BOOKED, Status.ARRIVED})


def note_call(
    desk: Desk, appointment_id: UUID, came_at: datetime, began_at: datetime, now: datetime
) -> Change | None:
    """Say that a visit is in its room; ``None``, nothing happens, if it is past that or was seen.

    All instants are aware: when the patient came in, when the call began. Blocks; recorded.

    Raises:
        AppointmentGoneError: There is no such visit.
    """
    with desk.db.write() as tx:
        visit = visit_writing.hold(tx, appointment_id)
        if visit.status not in _EXPECTED or audit.is_recorded(tx, visit.id, Action.CALL_SEEN):
            return None
        began = min(began_at, now)
        values = {"status": Status.CHECKED_IN, "status_since": began, "started_at": began}
        if visit.status is Status.BOOKED:
            values["arrived_at"] = min(came_at, began)
        return write(desk, tx, visit, Action.CALL_SEEN, Status.CHECKED_IN, values, now)
