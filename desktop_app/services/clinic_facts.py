"""What the clinic has set, as far as the window needs it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicFacts:
    """The clinic's own limits and habits.

    Attributes:
        country: ISO 3166 code, for holidays and phone numbers; empty if nobody said.
        late_minutes: After how many minutes a patient who has not come is late, later, very late.
        wait_minutes: After how many minutes a wait is long, and too long.
        hide_names: Names hide when the window loses the focus.
    """

    country: str = ""
    late_minutes: tuple[int, int, int] = (2, 5, 15)
    wait_minutes: tuple[int, int] = (10, 20)
    hide_names: bool = False
