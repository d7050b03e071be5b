"""What a visit's links allow, and how that was tried at a door."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from desktop_app.domain.joining import Guest, Permission, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkFact:
    """One person's link. ``handed_out``: when last; aware, UTC; ``None`` if never."""

    part: Role | Guest
    rights: tuple[Permission, ...]
    handed_out: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitLinks:
    """The links to one visit's own room.

    Attributes:
        meeting_id: ``None`` until the room is first made.
        good_until: When a link made now stops opening the door; aware, UTC.
        links: Doctor, desk, patient, then the guests who were given one.
    """

    appointment_id: UUID
    meeting_id: str | None
    good_until: datetime
    links: tuple[LinkFact, ...]


class Trial(StrEnum):
    """A door at which a patient's link is tried."""

    OWN_ROOM = "own-room"
    OTHER_ROOM = "other-room"
    """Another visit's room, by the same token."""
    OTHER_PERSON = "other-person"
    """Its own room, in somebody else's place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What the door answered. ``words``: its own, short and plain; may be empty."""

    trial: Trial
    let_in: bool
    words: str

    @property
    def passed(self) -> bool:
        """Whether it did as it must."""
        return self.let_in is (self.trial is Trial.OWN_ROOM)
