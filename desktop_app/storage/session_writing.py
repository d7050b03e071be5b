"""Writing sessions and their slots. Nothing is deleted; indices come from the session's counter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import exists, insert, select, update

from desktop_app.domain.appointment import CURRENT, HOLDS_SLOT, SlotStatus
from desktop_app.domain.change import RowChange, Subject
from desktop_app.domain.closures import Closure
from desktop_app.domain.planning import PlannedSession, SessionPlan, Times, rule_of
from desktop_app.errors import OvertakenError
from desktop_app.storage import changes, planning, visit_writing
from desktop_app.storage.audit import Deed
from desktop_app.storage.database import Tx
from desktop_app.storage.models import (
    AppointmentRow,
    ClosureRow,
    RoomRow,
    SessionRow,
    SessionSeriesRow,
    SlotRow,
)

ALIVE: Mapping[str, Any] = {"withdrawn_at": None}


@dataclass(frozen=True, slots=True)
class Written:
    """What a change did to a session's row, and what became of its visits' rooms."""

    row: RowChange
    deeds: tuple[Deed, ...]


# -- new ones -------------------------------------------------------------------------------------


def add_series(tx: Tx, plan: SessionPlan, now: datetime) -> UUID:
    """Write what the sessions of *plan* have in common."""
    id_ = uuid4()
    row = {"id": id_, "doctor_id": plan.doctor_id, "rule": rule_of(plan), "created_at": now}
    tx.execute(insert(SessionSeriesRow).values(**row))
    return id_


def add_sessions(
    tx: Tx,
    plan: SessionPlan,
    zone: str,
    sessions: Sequence[PlannedSession],
    series: UUID | None,
    now: datetime,
) -> tuple[RowChange, ...]:
    """Write the sessions that *plan* makes, with their slots.

    Taken back, a session is withdrawn; its slots need no change of their own, for nobody is booked
    into a session that is withdrawn.
    """
    ids = [uuid4() for _ in sessions]
    common = {
        "doctor_id": plan.doctor_id,
        "local_start": plan.hours.starts,
        "local_end": plan.hours.ends,
        "zone": zone,
        "location": plan.location,
        "kind": plan.kind,
        "slot_minutes": plan.hours.slot_minutes,
        "buffer_minutes": plan.hours.buffer_minutes,
        "series_id": series,
    }
    tx.execute(
        insert(SessionRow),
        [
            {
                "id": id_,
                "local_date": session.day,
                "starts_at": session.times.starts_at,
                "ends_at": session.times.ends_at,
                "next_slot_index": len(session.slots),
                **common,
            }
            for id_, session in zip(ids, sessions, strict=True)
        ],
    )
    _insert_slots(
        tx,
        (
            (uuid4(), id_, index, times)
            for id_, session in zip(ids, sessions, strict=True)
            for index, times in enumerate(session.slots)
        ),
    )
    gone = {"withdrawn_at": now}
    return tuple(changes.created(Subject.SESSION, id_, ALIVE, gone) for id_ in ids)


def add_slots(
    tx: Tx, session_id: UUID, slots: Sequence[tuple[UUID, Times]]
) -> tuple[RowChange, ...]:
    """Write further slots of a held session, with the next indices of its counter."""
    if not slots:
        return ()
    counter = select(SessionRow.next_slot_index).where(SessionRow.id == session_id)
    first = tx.execute(counter.with_for_update()).scalar_one()
    tx.execute(
        update(SessionRow)
        .where(SessionRow.id == session_id)
        .values(next_slot_index=first + len(slots))
    )
    numbered = enumerate(slots, first)
    _insert_slots(tx, ((id_, session_id, index, times) for index, (id_, times) in numbered))
    here, gone = {"status": SlotStatus.FREE}, {"status": SlotStatus.WITHDRAWN}
    return tuple(changes.created(Subject.SLOT, id_, here, gone) for id_, _ in slots)


def add_closure(tx: Tx, closure: Closure, now: datetime) -> RowChange:
    """Write closed days, or an absence."""
    tx.execute(
        insert(ClosureRow).values(
            id=closure.id,
            doctor_id=closure.doctor_id,
            first_day=closure.first_day,
            last_day=closure.last_day,
            reason=closure.reason,
            opens=closure.opens,
            created_at=now,
        )
    )
    return changes.created(Subject.CLOSURE, closure.id, ALIVE, {"withdrawn_at": now})


def _insert_slots(tx: Tx, slots: Iterable[tuple[UUID, UUID, int, Times]]) -> None:
    rows = [
        {
            "id": id_,
            "session_id": session_id,
            "index": index,
            "starts_at": times.starts_at,
            "ends_at": times.ends_at,
        }
        for id_, session_id, index, times in slots
    ]
    tx.execute(insert(SlotRow), rows)


# -- those that are there -------------------------------------------------------------------------


def change_session(
    tx: Tx,
    session_id: UUID,
    values: Mapping[str, Any],
    now: datetime,
    visit_grace: timedelta,
    expected: int | None = None,
) -> Written:
    """Set columns of a session. With another doctor its visits' rooms are given up.

    Raises:
        OvertakenError: It was changed meanwhile, would be withdrawn with a visit in it, or would
            come back at a time at which its doctor has another session by now.
    """
    row = changes.write(tx, Subject.SESSION, session_id, values, expected)
    if values.get("withdrawn_at") is not None and _is_visited(tx, session_id):
        raise OvertakenError(f"session {session_id} is visited")
    if row.before.get("withdrawn_at") is not None and planning.has_rival(tx, session_id):
        raise OvertakenError(f"session {session_id} has a rival")
    if row.before.get("doctor_id") == row.after.get("doctor_id"):
        return Written(row, ())
    with_rooms = (
        select(AppointmentRow.id)
        .join(SlotRow, SlotRow.id == AppointmentRow.slot_id)
        .join(RoomRow, RoomRow.appointment_id == AppointmentRow.id)
        .where(SlotRow.session_id == session_id, RoomRow.state.in_(CURRENT))
    )
    deeds = [
        deed
        for id_ in tx.scalars(with_rooms).all()
        for deed in visit_writing.follow(
            tx, visit_writing.hold(tx, id_), now, visit_grace, other_doctor=True
        )
    ]
    return Written(row, tuple(deeds))


def change_slot(
    tx: Tx, slot_id: UUID, values: Mapping[str, Any], expected: int | None = None
) -> RowChange:
    """Set columns of a slot.

    Raises:
        OvertakenError: It was changed meanwhile, or it would be closed to a visit that is in it.
    """
    row = changes.write(tx, Subject.SLOT, slot_id, values, expected)
    closes = values.get("status", SlotStatus.FREE) is not SlotStatus.FREE
    if closes and _is_held(tx, slot_id):
        raise OvertakenError(f"slot {slot_id} is held")
    return row


def _is_held(tx: Tx, slot_id: UUID) -> bool:
    held = exists().where(AppointmentRow.slot_id == slot_id, AppointmentRow.status.in_(HOLDS_SLOT))
    return tx.execute(select(held)).scalar_one()


def _is_visited(tx: Tx, session_id: UUID) -> bool:
    visited = exists().where(
        SlotRow.session_id == session_id,
        AppointmentRow.slot_id == SlotRow.id,
        AppointmentRow.status.in_(HOLDS_SLOT),
    )
    return tx.execute(select(visited)).scalar_one()
