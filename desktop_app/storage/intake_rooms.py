"""What an import means for rooms: old meeting IDs kept, or refused for ever."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.room_rule import Parting
from desktop_app.storage import meeting_ids, rooms
from desktop_app.storage.audit import Author, record
from desktop_app.storage.database import Tx
from desktop_app.storage.models import Fate, SessionRoomRow
from desktop_app.storage.register import Register


def write_meeting_ids(tx: Tx, register: Register, author: Author, now: datetime) -> None:
    """Keep each visit's own room as unproved, and refuse for ever what patients could share."""
    for meeting_id in sorted(register.dropped | register.shared):
        fate = Fate.SHARED if meeting_id in register.shared else Fate.DROPPED
        if meeting_id not in register.seen:
            meeting_ids.take(tx, meeting_id, fate, now)
        if owner_id := register.seen.get(meeting_id):
            _replace(tx, owner_id, meeting_id, author, now)
    for session in [named.entry for named in register.sessions.values()]:
        if "shared" in session.changed:
            tx.add(SessionRoomRow(session_id=session.id, meeting_id=session.shared, allowed=False))
    for visit, meeting_id in register.rooms:
        if rooms.add_imported(tx, visit.id, meeting_id, now) is None:
            raise LookupError(f"the meeting ID of {visit.id} was seen while it was kept out")


def _replace(tx: Tx, owner_id: UUID, meeting_id: str, author: Author, now: datetime) -> None:
    """Retire a room that others turn out to share; its visit gets a new one when it is opened."""
    owner = rooms.lock_owner(tx, owner_id)
    room = rooms.room_of(tx, owner) if owner else None
    if owner is not None and room is not None and room.meeting_id == meeting_id:
        rooms.retire(tx, owner, room.id, Parting.SHARED, now)
        record(tx, author, Action.ROOM_REPLACED, now, appointment_id=owner_id, room_id=room.id)
