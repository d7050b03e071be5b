"""The old system's room for a whole session: patients can meet there, so it is off by default."""

from __future__ import annotations

import secrets
from datetime import datetime
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.joining import JoinLink, Role, SharedRoom
from desktop_app.domain.shown_as import code_of
from desktop_app.errors import ForeignRoomError, SharedRoomError
from desktop_app.services.desk import Desk
from desktop_app.services.join import minted
from desktop_app.services.room_wish import OpenedRoom
from desktop_app.storage import appointments, shared_rooms
from desktop_app.storage.audit import record


def shared_room_of(desk: Desk, appointment_id: UUID) -> SharedRoom | None:
    """Return what the old system shared in an appointment's session, allowed or not. Blocks."""
    with desk.db.read() as tx:
        session_id = appointments.session_with(tx, appointment_id)
        return shared_rooms.shared_room(tx, session_id) if session_id else None


def allow_shared_room(desk: Desk, session_id: UUID, now: datetime, *, allowed: bool) -> None:
    """Turn a session's shared room on or off. Blocks; recorded; nothing happens without one."""
    with desk.db.write() as tx:
        if shared_rooms.allow_shared(tx, session_id, allowed=allowed):
            action = Action.SHARED_ROOM_ALLOWED if allowed else Action.SHARED_ROOM_FORBIDDEN
            record(tx, desk.author, action, now, result=str(session_id))


def open_shared_room(desk: Desk, session_id: UUID, now: datetime) -> JoinLink:
    """Return the desk's link to a session's shared room, checked first. Blocks; recorded.

    Raises:
        SharedRoomError: The clinic has not allowed it for this session, or there is none.
        RoomUnknownError: The provider does not know it (any more).
        ProviderError: The provider could not be asked.
    """
    video = desk.video()
    with desk.db.read() as tx:
        shared = shared_rooms.shared_room(tx, session_id)
    if shared is None or not shared.allowed:
        raise SharedRoomError(f"session {session_id}")
    answer = video.provider.validate_room(shared.meeting_id)
    if answer.disabled or answer.room_id != shared.meeting_id:
        raise ForeignRoomError(f"session {session_id}", answer.room_id)
    with desk.db.write() as tx:
        record(tx, desk.author, Action.SHARED_ROOM_OPENED, now, result=str(session_id))
    opened = OpenedRoom(
        meeting_id=shared.meeting_id,
        participant=secrets.token_hex(10),  # nobody's place in any room of ours
        created=False,
        ends_at=now,
    )
    return minted(desk, video, opened, code_of(Role.DESK, None, desk.zone), now, None)
