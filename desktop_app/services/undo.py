"""Taking back what an act at the desk has changed, and doing it again: one transaction each.

Visits, slots and statuses come back exactly; rooms and the audit trail only go forward. Whatever
another desk has changed meanwhile stays: then nothing is taken back.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.change import Change, RowChange, Subject, each_once
from desktop_app.errors import AppointmentGoneError, OvertakenError
from desktop_app.services.desk import Desk
from desktop_app.storage import (
    changes,
    holding,
    links,
    patient_keys,
    patients,
    session_writing,
    visit_writing,
)
from desktop_app.storage.audit import Deed, record_all
from desktop_app.storage.database import Tx
from desktop_app.storage.rooms import RoomOwner


def take_back(desk: Desk, change: Change, now: datetime) -> Change:
    """Put everything back that *change* has changed; return what takes this back in turn.

    Blocks; recorded. Taking back the taking back does the act again. The change returned names the
    visits whose links have died since the act, as the room that they led to is gone.

    Raises:
        OvertakenError: Another desk has changed one of the rows; nothing was changed.
        SlotTakenError: A visit's former slot has another visit by now.
        SlotNotFreeError: A visit's former slot is blocked by now, or withdrawn.
    """
    with desk.db.write() as tx:
        visits = _held(tx, change)
        rows: list[RowChange] = []
        deeds: list[Deed] = []
        for row in reversed(change.rows):
            if row.subject is Subject.APPOINTMENT:
                grace = desk.policy.visit_grace
                written = visit_writing.change(tx, visits[row.id], row.before, now, grace)
                rows.append(written.row)
                deeds += (_deed(change, row.id, now), *written.deeds)
            else:
                changed, followed = _put_back(tx, desk, row, now)
                rows.append(changed)
                deeds += followed
        patient_keys.write_keys(
            tx, {row.id for row in change.rows if row.subject is Subject.PATIENT}
        )
        for row in change.rows:
            if row.subject is Subject.PATIENT and row.before.get("withdrawn_at"):
                patients.require_unvisited(tx, row.id)
        if not visits:
            deeds.append(_deed(change, None, now))
        dead = {*links.died_since(tx, list(visits), change.at), *links.died(tx, deeds)}
        record_all(tx, desk.author, deeds)
    return Change(
        action=change.action, at=now, rows=each_once(rows), dead_links=tuple(sorted(dead))
    )


def _put_back(
    tx: Tx, desk: Desk, row: RowChange, now: datetime
) -> tuple[RowChange, tuple[Deed, ...]]:
    """Put a row back that is no visit's; return that, and what became of visits' rooms."""
    if row.subject is Subject.SLOT:
        return session_writing.change_slot(tx, row.id, row.before, row.version), ()
    if row.subject is Subject.SESSION:
        grace = desk.policy.visit_grace
        written = session_writing.change_session(tx, row.id, row.before, now, grace, row.version)
        return written.row, written.deeds
    return changes.write(tx, row.subject, row.id, row.before, row.version), ()


def _held(tx: Tx, change: Change) -> dict[UUID, RoomOwner]:
    """Hold all its visits, in one order for all desks, out of their slots if several move."""
    of_visits = {row.id: row for row in change.rows if row.subject is Subject.APPOINTMENT}
    sessions = (row.id for row in change.rows if row.subject is Subject.SESSION)
    slots = (row.id for row in change.rows if row.subject is Subject.SLOT)
    back = (row.before.get("slot_id") for row in of_visits.values())
    holding.hold_sessions(tx, sessions, (*slots, *back))
    try:
        visits = {id_: visit_writing.hold(tx, id_) for id_ in sorted(of_visits)}
    except AppointmentGoneError as error:
        raise OvertakenError(error.detail) from error
    for id_, row in of_visits.items():
        if visits[id_].version != row.version:
            raise OvertakenError(f"appointment {id_}")
    moving = [id_ for id_, row in of_visits.items() if "slot_id" in row.before]
    if len(moving) > 1:
        visit_writing.leave_slots(tx, moving)
    return visits


def _deed(change: Change, appointment_id: UUID | None, now: datetime) -> Deed:
    return Deed(
        action=Action.UNDONE, at=now, appointment_id=appointment_id, result=change.action.value
    )
