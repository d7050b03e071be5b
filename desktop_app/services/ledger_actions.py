"""What the window may ask about what was sent to the video service."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop_app.domain.ledger import Entry, Form, LedgerSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerActions:
    """All block and run as jobs.

    Attributes:
        summary: All of it at a glance.
        day: The requests of a local day, the latest first.
        export: Those of the local days ``[first, last]`` into a file; returns how many.
    """

    summary: Callable[[], LedgerSummary]
    day: Callable[[date], Sequence[Entry]]
    export: Callable[[Path, Form, date, date], int]
