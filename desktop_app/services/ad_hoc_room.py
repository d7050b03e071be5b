"""A room without an appointment: an ad-hoc one, with an owner and a purpose."""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.actions import Action
from desktop_app.domain.joining import JoinLink, Role
from desktop_app.errors import ForeignRoomError
from desktop_app.services.desk import Desk
from desktop_app.services.join import minted
from desktop_app.services.open_room import LEASE, OpenedRoom, ask_for_room
from desktop_app.storage import rooms
from desktop_app.storage.audit import record


def open_ad_hoc(desk: Desk, purpose: str, now: datetime) -> JoinLink:
    """Make a new room that belongs to no appointment, and return the desk's link to it. Blocks.

    Every call makes another room. *purpose* is a word for the record, never a name.

    Raises:
        ForeignRoomError: The provider named a room that is not ours; it was set aside.
        ProviderError: The provider could not be asked.
    """
    video = desk.video()
    with desk.db.write() as tx:
        room = rooms.add_ad_hoc(
            tx, purpose, desk.author.name, video.provider.fingerprint, now, LEASE
        )
    meeting_id = ask_for_room(video.provider, room)
    with desk.db.write() as tx:
        fresh = rooms.make_live(tx, room.id, meeting_id, now)
        if fresh:
            record(tx, desk.author, Action.ROOM_OPENED, now, room_id=room.id, result=purpose)
        else:
            rooms.set_aside(tx, room.id, meeting_id)
            record(tx, desk.author, Action.ROOM_QUARANTINED, now, room_id=room.id)
    if not fresh:  # raised only now: inside, it would undo the quarantine
        raise ForeignRoomError(f"room {room.id}: its meeting ID was seen before", meeting_id)
    opened = OpenedRoom(
        meeting_id=meeting_id, participant=room.codes[Role.DESK], created=True, ends_at=now
    )
    return minted(desk, video, opened, Role.DESK, now, None)
