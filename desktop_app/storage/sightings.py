"""Who was seen in which room and when, as the provider told it; never deleted."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import bindparam, text

from desktop_app.domain.presence import Stay
from desktop_app.storage.database import Tx, direct
from desktop_app.storage.models import SightingRow

_columns = SightingRow.__table__.columns
_KEEP = text("""
INSERT INTO sightings (room_id, session_id, participant_id, joined_at, left_at)
VALUES (:room_id, :session_id, :participant_id, :joined_at, :left_at)
ON CONFLICT (room_id, session_id, participant_id, joined_at) DO UPDATE
SET left_at = excluded.left_at
WHERE sightings.left_at IS NULL AND excluded.left_at IS NOT NULL
""").bindparams(*(bindparam(column.name, type_=column.type) for column in _columns))


def keep_stays(tx: Tx, room_id: UUID, stays: Iterable[Stay]) -> None:
    """Note *stays* in a room. Idempotent: what is known stays, but for an end that was missing.

    The first end that anybody saw is kept.
    """
    known = [
        {
            "room_id": room_id,
            "session_id": stay.session_id,
            "participant_id": stay.participant_id,
            "joined_at": stay.joined_at,
            "left_at": stay.left_at,
        }
        for stay in sorted(stays, key=lambda stay: (stay.joined_at, stay.participant_id))
    ]
    if known:
        direct(tx).execute(_KEEP, known)
