"""Who is inside a room, as the video service tells it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """One stay ``[joined_at, left_at)`` in a room; aware, UTC; no end while inside."""

    participant_id: str
    session_id: str
    joined_at: datetime
    left_at: datetime | None
