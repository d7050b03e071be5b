"""What goes on paper: HTML with what stands above and below it on every sheet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """Sheets that belong together, from a new one on; they count from 1.

    Attributes:
        html: Complete, in the small subset that Qt knows.
        whose: At the head of every sheet, on the side where a line begins.
        when: At its other end.
        made: At the foot of every sheet, before its number.
    """

    html: str
    whose: str
    when: str
    made: str
