"""Alarms as a desk meets them: which are open, and that a person has seen one."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from desktop_app.domain.alarm import Alarm
from desktop_app.services.desk import Desk
from desktop_app.storage import alarms


def open_alarms(desk: Desk) -> tuple[Alarm, ...]:
    """Return the alarms that nobody has seen, oldest first. Blocks on the database."""
    with desk.db.read() as tx:
        return alarms.open_alarms(tx)


def mark_seen(desk: Desk, alarm_id: UUID, now: datetime) -> None:
    """Note that a person has seen an alarm, on whichever desk. Blocks; recorded; idempotent."""
    with desk.db.write() as tx:
        alarms.mark_seen(tx, desk.author, alarm_id, now)
