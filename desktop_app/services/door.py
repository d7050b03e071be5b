"""The last look before somebody is sent into a room that others may be in already."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
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
from desktop_app.services.actions import Consents
from desktop_app.services.desk import Desk
from desktop_app.services.presence import Seen, keep, look_inside
from desktop_app.video.provider import Budget, MeetingProvider

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Who is about to enter which room.

    Attributes:
        awaited: Has a place in the consultation; the desk has none.
        consents: To what the desk has said yes.
    """

    room_id: UUID
    awaited: bool
    consents: Consents
    now: datetime


def pass_the_door(desk: Desk, provider: MeetingProvider, visitor: Visitor, budget: Budget) -> bool:
    """Stop before strangers, a crowd, or a consultation; say if strangers were accepted. Blocks.

    The desk has no place in a consultation, so it must know who is inside. Others are awaited
    there: a service that is slow to tell must not keep the doctor from the patient, and the next
    look at the day raises the alarm all the same.

    Raises:
        StrangerInsideError: Somebody unexpected is inside; the alarm was raised.
        BothInsideError: The desk would walk in on doctor and patient.
        RoomNotCheckedError: Nobody told the desk in time who is inside.
    """
    accepted = StrangerInsideError.consent in visitor.consents
    try:
        seen = look_inside(desk, provider, visitor.room_id, visitor.now, budget)
    except ProviderError as error:
        _require_no_need_to_know(visitor, error)
        return accepted
    if seen.news:
        with desk.db.write() as tx:
            keep(tx, desk, (seen,), visitor.now)
    if seen.unexpected and not accepted:
        raise StrangerInsideError(f"room {visitor.room_id}")
    if not visitor.awaited and BothInsideError.consent not in visitor.consents:
        _require_privacy(seen)
    return seen.unexpected


def _require_no_need_to_know(visitor: Visitor, error: ProviderError) -> None:
    if visitor.awaited:
        log.info("room %s: who is inside is not known: %s", visitor.room_id, error.detail)
        return
    if not isinstance(error, (ProviderUnreachableError, ProviderBusyError)):
        raise error
    known = {RoomNotCheckedError.consent, BothInsideError.consent}
    if not known & visitor.consents:
        raise RoomNotCheckedError(f"room {visitor.room_id}: who is inside") from error


def _require_privacy(seen: Seen) -> None:
    """Refuse to let the desk walk in on doctor and patient without its knowing."""
    if {Role.DOCTOR, Role.PATIENT} <= {one.role for one in seen.people}:
        raise BothInsideError(f"room {seen.room.id}")
