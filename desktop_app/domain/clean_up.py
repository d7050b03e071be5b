"""What a clean-up of rooms has done, and what it has left to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop_app.errors import AppError


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A room that has left and is not known to be shut. No ``next_try_at``: at once."""

    id: UUID
    next_try_at: datetime | None
    ours: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanUp:
    """What one run has done; rooms by their ids.

    Attributes:
        retired: Left in this run; a visit that still gets a room gets a new one.
        closed: Shut at the provider, which has confirmed it.
        given_up: The provider has said for a day that it knows none such.
        waiting: Of our provider, to be shut later.
        other_keys: To be shut by whoever holds their provider's keys.
        stopped: Why the run ended early; ``None``: it did not.
    """

    retired: tuple[UUID, ...]
    closed: tuple[UUID, ...]
    given_up: tuple[UUID, ...]
    waiting: tuple[Waiting, ...]
    other_keys: tuple[UUID, ...]
    stopped: AppError | None
