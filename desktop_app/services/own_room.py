"""An appointment's own room in the rows: held, found moved on, set aside, written of.

While the provider is asked nothing is held, and the visit may move on: whoever writes then holds it
again, and looks first.
"""

from __future__ import annotations

import logging

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import CURRENT
from desktop_app.domain.room_rule import gets_room
from desktop_app.errors import RoomMovedOnError
from desktop_app.services.desk import Desk
from desktop_app.services.room_wish import Wish
from desktop_app.storage import rooms
from desktop_app.storage.alarms import foreign_room, raise_alarm
from desktop_app.storage.audit import record
from desktop_app.storage.database import Tx
from desktop_app.storage.rooms import Room, RoomOwner
from desktop_app.storage.visit_writing import hold

log = logging.getLogger(__name__)


def hold_again(tx: Tx, wish: Wish, room: Room) -> tuple[RoomOwner, Room]:
    """Hold the appointment once more; return it and *room* as they are now."""
    return hold(tx, wish.appointment_id), rooms.room_by_id(tx, room.id)


def has_moved_on(owner: RoomOwner, room: Room) -> bool:
    """Say whether *room* is no longer its appointment's: replaced, set aside, or not to be had."""
    same = owner.generation == room.generation and room.state in CURRENT
    return not same or not gets_room(owner.kind, owner.status)


def set_aside(desk: Desk, wish: Wish, room: Room, seen_id: str | None) -> None:
    """Quarantine the room, unless it was left meanwhile and perhaps closed: that accuses nobody.

    Raises:
        RoomMovedOnError: It was left meanwhile.
    """
    with desk.db.write() as tx:
        owner, room = hold_again(tx, wish, room)
        moved_on = has_moved_on(owner, room)
        if not moved_on:
            quarantine(tx, desk, wish, owner, room, seen_id)
    if moved_on:
        raise RoomMovedOnError(f"room {room.id}")


def quarantine(
    tx: Tx, desk: Desk, wish: Wish, owner: RoomOwner, room: Room, seen_id: str | None
) -> None:
    """Let nobody into the room any more, and raise the alarm; *seen_id* is what was named."""
    rooms.quarantine(tx, owner, room.id, seen_id, wish.now)
    raise_alarm(tx, desk.author, *foreign_room(room.id, owner.id), wish.now)
    note(tx, desk, wish, room, Action.ROOM_QUARANTINED)
    log.warning("room %s of appointment %s quarantined", room.id, owner.id)


def note(tx: Tx, desk: Desk, wish: Wish, room: Room, action: Action) -> None:
    """Record what was done with the room, and for whom."""
    record(
        tx,
        desk.author,
        action,
        wish.now,
        appointment_id=wish.appointment_id,
        room_id=room.id,
        result=wish.role,
    )
