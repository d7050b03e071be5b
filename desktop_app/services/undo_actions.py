"""What the window may ask for to take back what was done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain.change import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoActions:
    """Blocks, and raises AppError kinds only.

    Attributes:
        take_back: Put back what a change has changed; returns what takes this back in turn.
    """

    take_back: Callable[[Change], Change]
