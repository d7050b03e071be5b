"""Shutting one room at the provider: only ever our own, and believed only when asked back.

who    our reference, or without one its meeting ID, must lead to this room and to no other row's
out    who was inside is kept as evidence; the session is ended, the room deactivated
sure   asked back, the provider must say that it is disabled
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.presence import Stay
from desktop_app.errors import (
    ForeignRoomError,
    ProviderBusyError,
    ProviderError,
    ProviderRefusedError,
    ProviderUnauthorisedError,
    ProviderUnreachableError,
    RoomUnknownError,
)
from desktop_app.services.desk import Desk
from desktop_app.storage import meeting_ids, room_closing
from desktop_app.storage.alarms import foreign_room, raise_alarm
from desktop_app.storage.audit import record
from desktop_app.storage.room_closing import Leaving
from desktop_app.storage.sightings import keep_stays
from desktop_app.video.provider import DEADLINE_S, Budget, MeetingProvider, RoomAnswer

REQUESTS = 10
"""For one room: nobody waits for it, but it must not become a storm."""
NOBODY_ANSWERS = ProviderBusyError, ProviderUnreachableError, ProviderUnauthorisedError
"""What is no matter of one room: asking about another would meet the same."""

log = logging.getLogger(__name__)


def close_room(
    desk: Desk, provider: MeetingProvider, room: Leaving, run: UUID, now: datetime
) -> bool:
    """Shut a room that this *run* has leased; False if another run was first. Blocks; recorded.

    Idempotent: a room that was shut by hand, or whose answer was lost, is found shut.

    Raises:
        RoomUnknownError: The provider knows none such (yet, or any more).
        ForeignRoomError: It names another room; nothing was closed, and the alarm is raised.
        ProviderError: It could not be asked, or does not say that the room is shut.
    """
    budget = Budget(DEADLINE_S, REQUESTS)
    try:
        found = _find(desk, provider, room, budget, now)
        _shut(desk, provider, room, found, budget)
    except ForeignRoomError as error:
        if error.seen_id not in {None, room.meeting_id}:
            _distrust(desk, room, error.seen_id, now)
        raise
    return _note_closed(desk, room, run, now, "")


def give_up(desk: Desk, room: Leaving, run: UUID, now: datetime) -> bool:
    """Note that a room never was, or is no more; False if another run was first. Recorded."""
    return _note_closed(desk, room, run, now, "unknown")


def _find(
    desk: Desk, provider: MeetingProvider, room: Leaving, budget: Budget, now: datetime
) -> RoomAnswer:
    """Ask for the room, closed or not; keep its meeting ID if that was never heard."""
    found = provider.get_room(room.reference or room.meeting_id or "", budget)
    if room.meeting_id not in {None, found.room_id}:
        raise ForeignRoomError(f"room {room.id}: another was named", found.room_id)
    if not _is_its_own(desk, room, found.custom_room_id):
        raise ForeignRoomError(f"room {room.id}: another's was named", found.custom_room_id)
    if room.meeting_id is None:
        with desk.db.write() as tx:
            named = room_closing.name(tx, room.id, found.room_id, now)
        if not named:
            raise ForeignRoomError(f"room {room.id}: its meeting ID is another's", found.room_id)
    return found


def _is_its_own(desk: Desk, room: Leaving, reference: str | None) -> bool:
    """Whether a room of this reference can be *room*; what an import brought has none of ours."""
    if room.reference is not None or reference is None:
        return reference == room.reference
    with desk.db.read() as tx:
        return not meeting_ids.is_reference(tx, reference)


def _shut(
    desk: Desk, provider: MeetingProvider, room: Leaving, found: RoomAnswer, budget: Budget
) -> None:
    """Have everybody out and the door locked; also if it is said to be locked already.

    That a room is shut is believed only after we have shut it ourselves: one wrong answer must not
    leave it open for ever.
    """
    stays = _keep_stays(desk, provider, room, found.room_id, budget)
    provider.end_session(found.room_id, budget)
    with suppress(RoomUnknownError, ProviderRefusedError):  # of one that is shut: asking back tells
        provider.deactivate_room(found.room_id, budget)
    answer = provider.get_room(room.reference or found.room_id, budget)
    if answer.room_id != found.room_id:
        raise ForeignRoomError(f"room {room.id}: another was named", answer.room_id)
    if not answer.disabled:
        raise ProviderError(f"room {room.id} is still open")
    if any(stay.left_at is None for stay in stays):
        _keep_stays(desk, provider, room, found.room_id, budget)


def _keep_stays(
    desk: Desk, provider: MeetingProvider, room: Leaving, meeting_id: str, budget: Budget
) -> Sequence[Stay]:
    """Keep who was in the room. That this can't be told must not keep the room open."""
    try:
        stays = provider.stays(meeting_id, budget)
    except NOBODY_ANSWERS:
        raise
    except ProviderError as error:
        log.warning("room %s: its stays are not known: %s", room.id, error.detail)
        return ()
    with desk.db.write() as tx:
        keep_stays(tx, room.id, stays)
    return stays


def _distrust(desk: Desk, room: Leaving, seen_id: str | None, now: datetime) -> None:
    """Set aside a room that had left before; the alarm tells of it, for its visit has moved on."""
    with desk.db.write() as tx:
        room_closing.distrust(tx, room.id, seen_id)
        raise_alarm(tx, desk.author, *foreign_room(room.id, room.appointment_id), now)
    log.warning("room %s: the provider named another; it was not closed", room.id)


def _note_closed(desk: Desk, room: Leaving, run: UUID, now: datetime, result: str) -> bool:
    with desk.db.write() as tx:
        closed = room_closing.close(tx, room.id, run, now)
        if closed:
            record(
                tx,
                desk.author,
                Action.ROOM_CLOSED,
                now,
                appointment_id=room.appointment_id,
                room_id=room.id,
                result=result,
            )
    return closed
