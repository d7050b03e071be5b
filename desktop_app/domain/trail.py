"""The audit trail as evidence: its anchor outside the database, its entries, and what is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """How many entries one installation's chain had, and the hash of the last of them.

    Kept where the database's owner does not reach, it gives a cut or rewritten chain away.

    Attributes:
        sequence: The count of entries; 0 for a chain that has none yet.
        hash: 64 hex digits; empty for a chain that has no entry yet.
        at: Of that last entry; aware, UTC.
    """

    installation: UUID
    sequence: int
    hash: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailEntry:
    """One entry as it stands in the trail: opaque ids only. ``at`` is aware, UTC."""

    installation: UUID
    sequence: int
    at: datetime
    actor: str
    action: str
    appointment_id: UUID | None
    room_id: UUID | None
    result: str
    key_id: str | None
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailFilter:
    """Which entries are wanted; what is ``None`` or empty does not narrow.

    Attributes:
        first: The first local day wanted.
        last: The last local day wanted.
    """

    first: date | None = None
    last: date | None = None
    action: str = ""
    actor: str = ""
    appointment_id: UUID | None = None


class Flaw(StrEnum):
    """What can be wrong with a chain."""

    EDITED = "edited"
    """An entry does not fit its hash, or the entry before it."""
    MISSING = "missing"
    """Entries between two others are gone."""
    INSERTED = "inserted"
    """An entry stands where none can."""
    WRONG_KEY = "wrong-key"
    """An entry names a key that the chain did not have at that time."""
    CUT = "cut"
    """The chain has fewer entries than the anchor knows."""
    NOT_AS_ANCHORED = "not-as-anchored"
    """The entry that the anchor knows is another one."""
    END_DISAGREES = "end-disagrees"
    """The installation's own row names another count or hash than its entries."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One flaw, and the sequence of the entry where it shows."""

    flaw: Flaw
    sequence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A backup was put back: entries from ``first`` to ``last`` of that time are gone."""

    first: int
    last: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainVerdict:
    """What checking one installation's chain has shown.

    Attributes:
        entries: All of them.
        signed: Those that prove to be written under the key at hand.
        plain: Those without a key: only the anchor protects them.
        foreign: Those under a key that is not here, so that only their order could be checked.
        hash: Of the last entry.
        anchored: The count of the anchor that was compared; ``None``: there was none.
        gaps: What restores explain.
        findings: The first flaws, in the order of the chain; empty if it is whole.
        flaws: How many there are in all.
    """

    installation: UUID
    entries: int
    signed: int
    plain: int
    foreign: int
    hash: str
    anchored: int | None
    gaps: tuple[Gap, ...]
    findings: tuple[Finding, ...]
    flaws: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What checking every chain in the database has shown."""

    chains: tuple[ChainVerdict, ...]

    @property
    def is_whole(self) -> bool:
        """Whether nothing contradicts that all entries are as they were written."""
        return not any(chain.flaws for chain in self.chains)
