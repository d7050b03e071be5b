"""Slots beside the ordinary ones."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import insert, update

from desktop_app.domain.appointment import SlotStatus
from desktop_app.domain.change import RowChange, Subject
from desktop_app.storage import changes
from desktop_app.storage.database import Tx
from desktop_app.storage.models import SessionRow, SlotRow


def next_index(tx: Tx, session_id: UUID) -> int:
    """Take the next index from the session's counter; whoever asks next gets another one.

    Raises:
        LookupError: There is no such session.
    """
    counted = tx.execute(
        update(SessionRow)
        .where(SessionRow.id == session_id)
        .values(next_slot_index=SessionRow.next_slot_index + 1)
        .returning(SessionRow.next_slot_index)
    ).scalar_one_or_none()
    if counted is None:
        raise LookupError(f"session {session_id}")
    return counted - 1


def add(
    tx: Tx, session_id: UUID, starts_at: datetime, ends_at: datetime, *, extra: bool
) -> RowChange:
    """Add a slot ``[starts_at, ends_at)`` to a session, with an index of its own; both aware.

    An ``extra`` one may overlap the others.
    """
    slot_id = uuid4()
    tx.execute(
        insert(SlotRow).values(
            id=slot_id,
            session_id=session_id,
            index=next_index(tx, session_id),
            starts_at=starts_at,
            ends_at=ends_at,
            extra=extra,
        )
    )
    return changes.created(
        Subject.SLOT, slot_id, {"status": SlotStatus.FREE}, {"status": SlotStatus.WITHDRAWN}
    )
