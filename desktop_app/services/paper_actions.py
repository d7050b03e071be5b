"""What the window may ask about the day on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.day_papers import DayPaper, PaperWish, PaperWords
from desktop_app.domain.isolation import Ink
from desktop_app.domain.paper import Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperActions:
    """All but the papers block and run as jobs.

    Attributes:
        make: The paper that is wished for.
        papers: It as sheets, one doctor's after the other.
        preview: The beginning of it in the colours and sizes of a screen.
        record: Note that it is about to leave the desk in some form.
        save_table: Note that, and write its visits to a file; returns how many.
    """

    make: Callable[[PaperWish], DayPaper]
    papers: Callable[[DayPaper, PaperWords], Iterator[Paper]]
    preview: Callable[[DayPaper, PaperWords, Ink], str]
    record: Callable[[DayPaper, str], None]
    save_table: Callable[[DayPaper, Path], int]
