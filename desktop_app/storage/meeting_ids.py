"""Every meeting ID and reference ever seen: none is adopted twice, and each leads to one room."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from desktop_app.domain.appointment import RoomState
from desktop_app.storage.database import Tx, direct
from desktop_app.storage.models import AppointmentRow, Fate, MeetingIdRow, RoomRow

_NEW = insert(MeetingIdRow)


def take(tx: Tx, meeting_id: str, fate: Fate, now: datetime) -> bool:
    """Make a meeting ID known for ever; False, nothing done, if it was known already."""
    database = direct(tx)
    try:
        with database.begin_nested():
            database.execute(_NEW, {"value": meeting_id, "fate": fate, "seen_at": now})
    except IntegrityError:
        return False
    return True


def is_reference(tx: Tx, reference: str) -> bool:
    """Say whether *reference* is the key of a room that we made."""
    found = select(RoomRow.id).where(RoomRow.custom_room_id == reference)
    return tx.execute(found).scalar() is not None


def owner_of(tx: Tx, meeting_id: str) -> UUID | None:
    """Return the appointment whose current, confirmed room has this meeting ID."""
    return tx.execute(
        select(RoomRow.appointment_id)
        .join(AppointmentRow, AppointmentRow.id == RoomRow.appointment_id)
        .where(
            RoomRow.meeting_id == meeting_id,
            RoomRow.state == RoomState.LIVE,
            RoomRow.generation == AppointmentRow.room_generation,
        )
    ).scalar()
