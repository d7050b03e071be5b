"""Keeping a refused opening in the audit trail, as a granted one is."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.errors import (
    AppError,
    ClockWrongError,
    ForeignRoomError,
    GuestsFullError,
    NoRoomError,
    OtherProviderError,
    RoleRefusedError,
    RoomMovedOnError,
    StrangerInsideError,
)
from desktop_app.services.desk import Desk
from desktop_app.storage.audit import record

REFUSALS = (
    *(NoRoomError, RoleRefusedError, ForeignRoomError, OtherProviderError, ClockWrongError),
    *(GuestsFullError, RoomMovedOnError, StrangerInsideError),
)
"""No other question to the desk is one, and no service that fails to answer."""

log = logging.getLogger(__name__)


@contextmanager
def refusals_kept(desk: Desk, appointment_id: UUID, now: datetime) -> Iterator[None]:
    """Record a refusal met in this block under its kind's name, then let it go on. Blocks.

    What was refused is undone by now, so the entry is a transaction of its own. Where even that
    fails, the refusal still stands, and is what the desk hears of.
    """
    try:
        yield
    except REFUSALS as refusal:
        try:
            with desk.db.write() as tx:
                record(
                    tx,
                    desk.author,
                    Action.OPENING_REFUSED,
                    now,
                    appointment_id=appointment_id,
                    result=type(refusal).__name__,
                )
        except AppError as error:
            log.warning("a refusal was not recorded: %s: %s", type(error).__name__, error.detail)
        raise
