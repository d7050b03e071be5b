"""What the practice service remembers, as it is handed about.

Instants are the text that the answers carry, so that they sort as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A room; ``allowed`` are the only participant ids that may join, ``None`` for anybody."""

    id: str
    room_id: str
    custom_room_id: str | None
    allowed: tuple[str, ...] | None
    disabled: bool
    created_at: str
    updated_at: str

    def admits(self, participant_id: str) -> bool:
        """Whether *participant_id* is on the room's list, if it has one."""
        return self.allowed is None or participant_id in self.allowed


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """From entering to leaving; ``ended_at`` is ``None`` while inside."""

    participant_id: str
    name: str
    started_at: str
    ended_at: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One gathering in a room, with every stay in the order of entering."""

    id: str
    room_id: str
    custom_room_id: str | None
    started_at: str
    ended_at: str | None
    stays: tuple[Stay, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Which part of a long answer is asked for; pages count from 1."""

    page: int = 1
    per_page: int = 20

    @property
    def first(self) -> int:
        """Rows to leave out in front."""
        return (self.page - 1) * self.per_page


@dataclass(frozen=True, slots=True, kw_only=True)
class Sessions:
    """Which sessions are asked for; ``None`` is any. ``since`` and ``until`` bound the start."""

    room_id: str | None = None
    custom_room_id: str | None = None
    ongoing: bool | None = None
    query: str | None = None
    since: datetime | None = None
    until: datetime | None = None


def instant(moment: datetime) -> str:
    """Return aware *moment* the way the answers carry it: UTC, milliseconds, ``Z``."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
