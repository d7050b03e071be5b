"""What about isolation a person at the desk must be told, and must say that they have seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class AlarmKind(StrEnum):
    """The values are what we store."""

    FOREIGN_ROOM = "foreign-room"
    """The provider named a room that is not ours; it was quarantined."""
    STRANGER = "stranger"
    """Somebody is in a room under a code that is none of that room's."""
    CROWD = "crowd"
    """More people are in a room than were invited."""
    RESTORED = "restored"
    """The database is older than what this desk last wrote: a backup was put back."""
    TRAIL_BROKEN = "trail-broken"
    """The audit trail does not verify."""
    NOT_CLOSED = "not-closed"
    """A room that should be shut is still open at the provider, and we can't shut it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """One alarm that nobody has seen yet. ``raised_at`` is aware, UTC."""

    id: UUID
    kind: AlarmKind
    raised_at: datetime
    appointment_id: UUID | None
