"""Where an old path leads: to an appointment, to a session's shared room, or to a new room."""

from __future__ import annotations

from uuid import UUID

from desktop_app.domain.join_route import (
    MeetingRoute,
    NewRoute,
    SessionRoute,
    SlotRoute,
    parse_path,
)
from desktop_app.domain.joining import SharedRoom
from desktop_app.errors import PathRefusedError, Said, SharedRoomError
from desktop_app.services.desk import Desk
from desktop_app.storage import appointments, meeting_ids, shared_rooms


def follow(desk: Desk, path: str) -> UUID | SharedRoom | NewRoute:
    """Return the appointment that *path* means, or what else it leads to. Blocks; changes nothing.

    Raises:
        PathRefusedError: It is no path of ours, or what it names is not there.
        SharedRoomError: It names a whole session that does not allow its shared room.
    """
    route = parse_path(path)
    match route:
        case MeetingRoute(meeting_id):
            return _by_meeting(desk, meeting_id)
        case SlotRoute(session, index):
            return _by_slot(desk, session, index)
        case SessionRoute(session):
            return _shared(desk, session)
        case NewRoute():
            return route


def select(desk: Desk, path: str) -> UUID:
    """Return the appointment that *path* means; anything else is refused. Blocks.

    Raises:
        PathRefusedError: It means no appointment.
    """
    match follow(desk, path):
        case UUID() as appointment_id:
            return appointment_id
        case _:
            raise PathRefusedError(Said("It names no appointment."))


def _by_meeting(desk: Desk, meeting_id: str) -> UUID:
    with desk.db.read() as tx:
        owner = meeting_ids.owner_of(tx, meeting_id)
    if owner is None:
        raise PathRefusedError(Said("No visit has this room now. Open the appointment itself."))
    return owner


def _by_slot(desk: Desk, session: str, index: int) -> UUID:
    with desk.db.read() as tx:
        found = appointments.in_slot(tx, session, index)
    if found is None:
        raise PathRefusedError(Said("Nobody is booked there. Look the patient up with Ctrl+F."))
    return found


def _shared(desk: Desk, session: str) -> SharedRoom:
    with desk.db.read() as tx:
        session_id = appointments.session_of(tx, session)
        if session_id is None:
            raise PathRefusedError(Said("No session is known by this name."))
        shared = shared_rooms.shared_room(tx, session_id)
    if shared is None or not shared.allowed:
        raise SharedRoomError(f"session {session_id}")
    return shared
