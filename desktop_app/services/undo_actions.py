"""What the window may ask for to see what others did, and to take back what was done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain.appointment import DaySheet
from desktop_app.domain.change import Change
from desktop_app.domain.sheet_changes import Missed


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoActions:
    """Blocks, and raises AppError kinds only.

    Attributes:
        take_back: Put back what a change has changed; returns what takes this back in turn.
        missed: What is not as it was between two sheets of one day, each with the way back.
    """

    take_back: Callable[[Change], Change]
    missed: Callable[[DaySheet, DaySheet], tuple[Missed, ...]]
