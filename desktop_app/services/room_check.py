"""What the provider says of a room of ours: made just now, or known and still there.

Nothing is believed that it has not said when asked back by our own reference.
"""

from __future__ import annotations

from datetime import timedelta

from desktop_app.domain.appointment import RoomState
from desktop_app.errors import (
    ForeignRoomError,
    ProviderBusyError,
    ProviderUnreachableError,
    RoomNotCheckedError,
    RoomUnknownError,
)
from desktop_app.services.desk import Desk
from desktop_app.services.own_room import set_aside
from desktop_app.services.room_wish import Wish
from desktop_app.storage import meeting_ids
from desktop_app.storage.rooms import Room
from desktop_app.video.provider import DEADLINE_S, Budget, MeetingProvider

LEASE = timedelta(seconds=3 * DEADLINE_S)
"""How long the clean-up keeps away from an intent, for its room is being asked for."""
CHECK_S = 3.0
"""Seconds to wait for the check of a room that was good before."""


def ask_for_room(provider: MeetingProvider, room: Room, budget: Budget) -> str:
    """Create an intent's room and ask back by our own reference; return its meeting ID.

    Raises:
        ForeignRoomError: The two answers do not name one enabled room of ours.
    """
    reference = room.reference or ""
    meeting_id = provider.create_room(reference, sorted(room.codes.values()), budget)
    answer = provider.validate_room(reference, budget)
    named = answer.room_id, answer.custom_room_id
    if named != (meeting_id, reference) or answer.disabled:
        raise ForeignRoomError("asking back named another room", meeting_id)
    return meeting_id


def is_still_there(
    desk: Desk, provider: MeetingProvider, wish: Wish, room: Room, whole: Budget
) -> bool:
    """Ask the provider whether a room that we know is still open.

    Raises:
        RoomNotCheckedError: No answer in time, for a room that was good before.
        ForeignRoomError: The answer is about another room; ours was set aside.
    """
    if is_trusted(wish, room):
        return True
    known = room.state is RoomState.LIVE
    seconds = min(CHECK_S, whole.seconds_left) if known else whole.seconds_left
    try:
        return _is_open(desk, provider, room, Budget(seconds))
    except RoomUnknownError:
        return False
    except ForeignRoomError as error:
        # An answer that names no room, or ours in a strange form, says nothing against ours.
        if error.seen_id not in {None, room.meeting_id}:
            set_aside(desk, wish, room, error.seen_id)
        raise
    except (ProviderUnreachableError, ProviderBusyError) as error:
        if known:
            raise RoomNotCheckedError(f"room {room.id}") from error
        raise


def is_trusted(wish: Wish, room: Room) -> bool:
    """Say whether the desk opens without a check a room that was good before."""
    return room.state is RoomState.LIVE and RoomNotCheckedError.consent in wish.consents


def _is_open(desk: Desk, provider: MeetingProvider, room: Room, budget: Budget) -> bool:
    answer = provider.validate_room(room.reference or room.meeting_id or "", budget)
    if answer.room_id != room.meeting_id:
        raise ForeignRoomError(f"room {room.id}: the check named another", answer.room_id)
    reference = answer.custom_room_id
    if reference and reference != room.reference and _is_ours(desk, reference):
        raise ForeignRoomError(f"room {room.id}: the check named another's", reference)
    return not answer.disabled


def _is_ours(desk: Desk, reference: str) -> bool:
    with desk.db.read() as tx:
        return meeting_ids.is_reference(tx, reference)
