"""What left for the video service, as the ledger remembers it: names of fields, never a value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

THIS_COMPUTER = "this computer"
"""Where requests to the practice service go: they leave nothing."""


class Form(StrEnum):
    """How an export is written; the value is the end of its file's name."""

    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What requests of one kind have in common.

    Attributes:
        to: A host, or :data:`THIS_COMPUTER`.
        path: With ``{}`` for ids.
        fields: The names of what was sent in the query and the body.
    """

    to: str
    method: str
    path: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One request that left.

    Attributes:
        at: Aware, UTC.
        answer: A status, or why there is none; empty if the program ended before it knew.
        ms: How long that took; ``None`` if nobody knows.
    """

    at: datetime
    kind: Kind
    answer: str
    ms: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """All that ever went to one place: ``fields`` with how many requests sent each, often first."""

    to: str
    requests: int
    fields: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerSummary:
    """The ledger at a glance.

    Attributes:
        days: The clinic's local days with how many requests each has, the latest first.
        destinations: This computer last.
        broken: Lines that can't be read: what a crash left unfinished, or somebody's hand.
    """

    days: tuple[tuple[date, int], ...]
    destinations: tuple[Destination, ...]
    broken: int
