"""Somebody in a room or at its door, and the line to their page."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from desktop_app.practice.tokens import Right

Message = dict[str, object]

_BACKLOG: Final = 400
"""Messages that may wait for a page; one that reads nothing for so long gets no more signals."""


class Farewell(StrEnum):
    """Why a page is out; the page has words for each."""

    LEFT = "left"
    DENIED = "denied"
    REPLACED = "replaced"
    REMOVED = "removed"
    ENDED = "ended"
    CLOSED = "closed"


class Line:
    """What is to be said to one page, in order; the page's socket sends it on."""

    def __init__(self) -> None:
        self._waiting: asyncio.Queue[Message | None] = asyncio.Queue()

    def say(self, message: Message) -> None:
        """Add *message*."""
        self._waiting.put_nowait(message)

    def pass_on(self, message: Message) -> None:
        """Add what another page says, unless this one has long stopped listening."""
        if self._waiting.qsize() < _BACKLOG:
            self.say(message)

    def hang_up(self) -> None:
        """Nothing more will be said."""
        self._waiting.put_nowait(None)

    async def next(self) -> Message | None:
        """Wait for the next message; ``None`` when the line is hung up."""
        return await self._waiting.get()


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """What a page says that it sends to the others."""

    mic: bool = False
    camera: bool = False
    screen: bool = False


@dataclass(eq=False, slots=True, kw_only=True)
class Person:
    """Somebody in a room or at its door; without a ``line`` somebody whom a test put there.

    Attributes:
        stay: What the other pages call this page by: fresh for each, so that nothing that was meant
            for a page before a reload reaches the one after it.
    """

    room_id: str
    participant_id: str
    name: str
    rights: frozenset[Right] = frozenset()
    line: Line | None = None
    since: str = ""
    media: Media = Media()
    stay: str = field(default_factory=lambda: secrets.token_hex(8))

    def shape(self) -> Message:
        """Return what the others inside are shown; without a page there is nobody to call."""
        return {
            "id": self.participant_id,
            "stay": self.stay if self.line else None,
            "name": self.name,
            "rights": sorted(self.rights),
            "since": self.since,
            "mic": self.media.mic,
            "camera": self.media.camera,
            "screen": self.media.screen,
        }
