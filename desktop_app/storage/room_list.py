"""Every room there ever was, for those who look after them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from desktop_app.domain.appointment import RoomState
from desktop_app.domain.room_rule import Parting
from desktop_app.storage.database import Tx
from desktop_app.storage.models import RoomRow


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomLine:
    """One room and its end. Instants are aware, UTC.

    Attributes:
        appointment_id: ``None``: an ad-hoc one.
        provider: The key fingerprint; ``None``: it came with an import, and no key has proved it.
        retired_for: Why it left, or is about to.
        retire_at: When it left, or leaves unless its visit is taken back before.
        next_try_at: When the clean-up tries again; of one that has left, ``None`` means at once.
        closed_at: When the provider said that it is shut, or that it never was.
    """

    id: UUID
    appointment_id: UUID | None
    generation: int
    state: RoomState
    meeting_id: str | None
    provider: str | None
    retired_for: Parting | None
    retire_at: datetime | None
    next_try_at: datetime | None
    closed_at: datetime | None


_LINE = select(
    RoomRow.id,
    RoomRow.appointment_id,
    RoomRow.generation,
    RoomRow.state,
    RoomRow.meeting_id,
    RoomRow.provider,
    RoomRow.retired_for,
    RoomRow.retire_at,
    RoomRow.next_try_at,
    RoomRow.closed_at,
)


def every_room(tx: Tx, states: Collection[RoomState]) -> tuple[RoomLine, ...]:
    """Return the rooms in one of *states*, in the order in which they were written down."""
    rows = tx.execute(
        _LINE.where(RoomRow.state.in_(states)).order_by(RoomRow.created_at, RoomRow.id)
    )
    return tuple(RoomLine(**row._asdict()) for row in rows)
