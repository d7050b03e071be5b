"""Slots that are kept free of visits on purpose."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import SlotStatus
from desktop_app.domain.change import Change
from desktop_app.domain.closures import LONGEST_REASON
from desktop_app.errors import OvertakenError, PlanChangedError, SlotHeldError, SlotNotFreeError
from desktop_app.services.desk import Desk
from desktop_app.storage import planning, session_writing
from desktop_app.storage.audit import record


def block(desk: Desk, slot_id: UUID, reason: str, now: datetime) -> Change:
    """Let nobody be booked into a free slot. Blocks; recorded without the reason.

    Raises:
        SlotHeldError: A visit is in it.
        SlotNotFreeError: It was taken out of its session.
    """
    values = {
        "status": SlotStatus.BLOCKED,
        "blocked_for": " ".join(reason.replace("\0", "").split())[:LONGEST_REASON],
    }
    with desk.db.write() as tx:
        if planning.hold_slot(tx, slot_id) in {None, SlotStatus.WITHDRAWN}:
            raise SlotNotFreeError(f"slot {slot_id}")
        try:
            row = session_writing.change_slot(tx, slot_id, values)
        except OvertakenError as error:
            raise SlotHeldError(error.detail) from error
        record(tx, desk.author, Action.SLOT_BLOCKED, now, result=str(slot_id))
    return Change(action=Action.SLOT_BLOCKED, at=now, rows=(row,))


def unblock(desk: Desk, slot_id: UUID, now: datetime) -> Change:
    """Let patients be booked into a blocked slot again. Blocks; recorded.

    Raises:
        PlanChangedError: It is not blocked any more.
    """
    with desk.db.write() as tx:
        if planning.hold_slot(tx, slot_id) is not SlotStatus.BLOCKED:
            raise PlanChangedError(f"slot {slot_id}")
        values = {"status": SlotStatus.FREE, "blocked_for": ""}
        row = session_writing.change_slot(tx, slot_id, values)
        record(tx, desk.author, Action.SLOT_FREED, now, result=str(slot_id))
    return Change(action=Action.SLOT_FREED, at=now, rows=(row,))
