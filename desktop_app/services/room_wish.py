"""What is wanted of an appointment's own room, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.joining import Guest, Role
from desktop_app.services.actions import Consents


@dataclass(frozen=True, slots=True)
class Wish:
    """A room wanted for *role*: to be opened here, its link copied, or made ahead (*action*).

    A guest takes the next free spare place of the room. *consents*: to what the desk said yes.
    """

    appointment_id: UUID
    role: Role | Guest
    action: Action
    consents: Consents
    now: datetime

    @property
    def awaited(self) -> bool:
        """Whether it is for somebody with a place in the consultation; the desk has none."""
        return self.role is not Role.DESK


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedRoom:
    """A room that was checked just now, for one role.

    Attributes:
        participant: The role's code in this room; the token is bound to it.
        created: Whether this opening made the room.
        ends_at: When the visit ends; aware, UTC, as is ``starts_at``.
        role: The place whose code it is.
    """

    meeting_id: str
    participant: str
    created: bool
    ends_at: datetime
    starts_at: datetime | None = None
    role: Role = Role.DESK
