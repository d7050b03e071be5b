"""What we ask of a video service: the one thing in this program that is ever replaced."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from desktop_app.domain.presence import Stay

DEADLINE_S = 15.0
"""Seconds for one opening, retries and all its calls included."""
REQUESTS = 4
"""Requests that one opening may send."""


class Budget:
    """Seconds and requests that one wish may spend, over all its calls. For one thread.

    Attributes:
        gives_way: Nobody waits for the answer: what a person wishes comes first.
    """

    def __init__(
        self,
        seconds: float = DEADLINE_S,
        requests: int = REQUESTS,
        *,
        gives_way: bool = False,
    ) -> None:
        self._end = time.monotonic() + seconds
        self._requests = requests
        self.gives_way = gives_way

    @property
    def seconds_left(self) -> float:
        """Never below 0."""
        return max(0.0, self._end - time.monotonic())

    @property
    def requests_left(self) -> int:
        """Requests that may still be sent."""
        return self._requests

    def spend_request(self) -> None:
        """Count one request as sent."""
        self._requests -= 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """A key pair and where it is good. The secret stays out of every ``repr``.

    Attributes:
        endpoint: Scheme, host and port, without ``/v2``; https, or http on loopback.
        fingerprint: Tells one key from another without giving it away; what a room remembers.
    """

    api_key: str = field(repr=False)
    secret: str = field(repr=False)
    endpoint: str

    @property
    def fingerprint(self) -> str:
        """The first 16 hex digits of the key's SHA-256."""
        return hashlib.sha256(self.api_key.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomAnswer:
    """A room as the provider describes it, its shape already checked."""

    room_id: str
    custom_room_id: str | None
    disabled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """Somebody inside a room right now. ``since`` is aware, UTC; ``None`` if it was not told."""

    participant_id: str
    session_id: str
    since: datetime | None = None


class MeetingProvider(Protocol):
    """Rooms at a video service.

    Every call blocks, never past its budget (by default a fresh :class:`Budget` for each call),
    and raises ProviderError kinds.
    """

    @property
    def fingerprint(self) -> str:
        """Which key pair this is; stored with each room."""
        ...

    @property
    def clock_ahead(self) -> timedelta | None:
        """How far this computer's clock is ahead of the provider's, by its last answer's Date.

        Negative when it is behind; ``None`` before the first answer. Never blocks.
        """
        ...

    def connect(self, budget: Budget | None = None) -> None:
        """Open a connection before the first call needs it; asks nothing."""
        ...

    def close(self) -> None:
        """Close idle connections. Later calls open new ones."""
        ...

    def create_room(
        self, reference: str, participants: Sequence[str], budget: Budget | None = None
    ) -> str:
        """Make the room of *reference*, or fetch it; return its meeting ID. Idempotent.

        Raises:
            ForeignRoomError: The answer is malformed, disabled, or about another reference.
        """
        ...

    def validate_room(self, reference_or_id: str, budget: Budget | None = None) -> RoomAnswer:
        """Ask for a room by our reference or its meeting ID.

        Raises:
            RoomUnknownError: The provider knows none such.
            ForeignRoomError: The answer is malformed, or about another room.
        """
        ...

    def get_room(self, reference_or_id: str, budget: Budget | None = None) -> RoomAnswer:
        """Fetch a room, disabled ones too. Raises as :meth:`validate_room`."""
        ...

    def deactivate_room(self, meeting_id: str, budget: Budget | None = None) -> None:
        """Close a room for ever. Idempotent.

        Raises:
            RoomUnknownError: The provider knows none such, or perhaps none that is still open:
                :meth:`get_room` tells.
            ForeignRoomError: The answer is about another room.
        """
        ...

    def present(self, meeting_id: str, budget: Budget | None = None) -> tuple[Present, ...]:
        """Return who is inside the room now; empty without a running session."""
        ...

    def ongoing(self, budget: Budget | None = None) -> Mapping[str, tuple[Present, ...]]:
        """Return who is inside any room of the account now, by meeting ID: one poll for the day.

        A running session without anybody inside gives an empty tuple.
        """
        ...

    def stays(self, meeting_id: str, budget: Budget | None = None) -> tuple[Stay, ...]:
        """Return every stay in the room so far, of all its sessions, oldest first."""
        ...

    def end_session(self, meeting_id: str, budget: Budget | None = None) -> None:
        """Throw everybody out of the room. Nothing happens without a running session."""
        ...
