"""The last look before somebody is sent into a room that others may be in already."""

from __future__ import annotations

import logging
from uuid import UUID

from desktop_app.domain.joining import Role
from desktop_app.errors import (
    BothInsideError,
    ProviderBusyError,
    ProviderError,
    ProviderUnreachableError,
    RoomNotCheckedError,
    StrangerInsideError,
)
from desktop_app.services.desk import Desk
from desktop_app.services.presence import Seen, keep, look_inside
from desktop_app.services.room_check import CHECK_S
from desktop_app.services.room_wish import Wish
from desktop_app.video.provider import DEADLINE_S, Budget, MeetingProvider

LOOK_REQUESTS = 2
"""What looking who is inside may cost."""

log = logging.getLogger(__name__)


def pass_the_door(
    desk: Desk, provider: MeetingProvider, wish: Wish, room_id: UUID, whole: Budget
) -> bool:
    """Stop before strangers, a crowd, or a consultation; say if strangers were accepted. Blocks.

    The desk has no place in a consultation, so it must know who is inside. Others are awaited
    there: a service that is slow to tell must not keep the doctor from the patient, and the next
    look at the day raises the alarm all the same. Of *whole* they wait only for what a check of the
    room has left of its time.

    Raises:
        StrangerInsideError: Somebody unexpected is inside; the alarm was raised.
        BothInsideError: The desk would walk in on doctor and patient.
        RoomNotCheckedError: Nobody told the desk in time who is inside.
    """
    accepted = StrangerInsideError.consent in wish.consents
    seconds = whole.seconds_left - (DEADLINE_S - CHECK_S) if wish.awaited else whole.seconds_left
    budget = Budget(min(CHECK_S, max(0.0, seconds)), LOOK_REQUESTS)
    try:
        seen = look_inside(desk, provider, room_id, wish.now, budget)
    except ProviderError as error:
        _require_no_need_to_know(wish, room_id, error)
        return accepted
    if seen.news:
        with desk.db.write() as tx:
            keep(tx, desk, (seen,), wish.now)
    if seen.unexpected and not accepted:
        raise StrangerInsideError(f"room {room_id}")
    if not wish.awaited and BothInsideError.consent not in wish.consents:
        _require_privacy(seen)
    return seen.unexpected


def _require_no_need_to_know(wish: Wish, room_id: UUID, error: ProviderError) -> None:
    if wish.awaited:
        log.info("room %s: who is inside is not known: %s", room_id, error.detail)
        return
    if not isinstance(error, (ProviderUnreachableError, ProviderBusyError)):
        raise error
    known = {RoomNotCheckedError.consent, BothInsideError.consent}
    if not known & wish.consents:
        raise RoomNotCheckedError(f"room {room_id}: who is inside") from error


def _require_privacy(seen: Seen) -> None:
    """Refuse to let the desk walk in on doctor and patient without its knowing."""
    if {Role.DOCTOR, Role.PATIENT} <= {one.role for one in seen.people}:
        raise BothInsideError(f"room {seen.room.id}")
