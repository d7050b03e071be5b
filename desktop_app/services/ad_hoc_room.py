"""A room without an appointment: an ad-hoc one, with an owner and a purpose."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.joining import JoinLink, Role
from desktop_app.domain.shown_as import code_of
from desktop_app.errors import ForeignRoomError
from desktop_app.services.choose_service import require_chosen
from desktop_app.services.desk import Desk
from desktop_app.services.join import minted
from desktop_app.services.room_check import LEASE, ask_for_room
from desktop_app.services.room_wish import OpenedRoom
from desktop_app.storage import rooms
from desktop_app.storage.alarms import foreign_room, raise_alarm
from desktop_app.storage.audit import record
from desktop_app.video.provider import Budget


def open_ad_hoc(desk: Desk, purpose: str, now: datetime) -> JoinLink:
    """Make a new room that belongs to no appointment, and return the desk's link to it. Blocks.

    Every call makes another room. *purpose* is a word for the record, never a name.

    Raises:
        ForeignRoomError: The provider named a room that is not ours; it was set aside.
        ProviderError: The provider could not be asked.
    """
    video = desk.video()
    with desk.db.write() as tx:
        require_chosen(tx, desk, video.provider.fingerprint)
        room = rooms.add_ad_hoc(
            tx, purpose, desk.author.name, video.provider.fingerprint, now, LEASE
        )
    try:
        meeting_id = ask_for_room(video.provider, room, Budget())
    except ForeignRoomError as error:
        _set_aside(desk, room.id, error.seen_id, now)
        raise
    with desk.db.write() as tx:
        fresh = rooms.make_live(tx, room.id, meeting_id, now)
        if fresh:
            record(tx, desk.author, Action.ROOM_OPENED, now, room_id=room.id, result=purpose)
    if not fresh:
        _set_aside(desk, room.id, meeting_id, now)
        raise ForeignRoomError(f"room {room.id}: its meeting ID was seen before", meeting_id)
    opened = OpenedRoom(
        meeting_id=meeting_id, participant=room.codes[Role.DESK], created=True, ends_at=now
    )
    return minted(desk, video, opened, code_of(Role.DESK, None, desk.zone), now, None)


def _set_aside(desk: Desk, room_id: UUID, seen_id: str | None, now: datetime) -> None:
    with desk.db.write() as tx:
        rooms.set_aside(tx, room_id, seen_id, now)
        raise_alarm(tx, desk.author, *foreign_room(room_id), now)
        record(tx, desk.author, Action.ROOM_QUARANTINED, now, room_id=room_id)
