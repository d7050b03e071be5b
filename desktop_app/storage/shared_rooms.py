"""The old system's rooms for whole sessions: apart from the visits' own, and off by default."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import update

from desktop_app.domain.joining import SharedRoom
from desktop_app.storage.database import Tx
from desktop_app.storage.models import SessionRoomRow


def shared_room(tx: Tx, session_id: UUID) -> SharedRoom | None:
    """Return what the old system shared in a session, allowed or not."""
    row = tx.get(SessionRoomRow, session_id)
    if row is None:
        return None
    return SharedRoom(session_id=session_id, meeting_id=row.meeting_id, allowed=row.allowed)


def allow_shared(tx: Tx, session_id: UUID, *, allowed: bool) -> bool:
    """Turn a session's shared room on or off; False if it has none."""
    changed = tx.execute(
        update(SessionRoomRow)
        .where(SessionRoomRow.session_id == session_id)
        .values(allowed=allowed)
        .returning(SessionRoomRow.session_id)
    )
    return changed.one_or_none() is not None
