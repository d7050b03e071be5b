"""What the window may ask about the audit trail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.ledger import Form
from desktop_app.domain.trail import Anchor, TrailEntry, TrailFilter
from desktop_app.services.trail_words import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailActions:
    """All block on the database and run as jobs.

    Attributes:
        entries: Up to so many of the wanted entries, newest first, those that follow another.
        count: How many are wanted.
        actors: Everybody who ever recorded anything.
        verify: Check every entry; what that showed, in sentences. Raises the alarm if it is bad.
        anchor: Where this desk's chain ends, to be kept elsewhere.
        export: Write the wanted entries to a file; how many there were.
    """

    entries: Callable[[TrailFilter, TrailEntry | None, int], tuple[TrailEntry, ...]]
    count: Callable[[TrailFilter], int]
    actors: Callable[[], tuple[str, ...]]
    verify: Callable[[], tuple[Phrase, ...]]
    anchor: Callable[[], Anchor]
    export: Callable[[Path, Form, TrailFilter], int]
