"""What the window may ask for to show one doctor's week."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop_app.domain.appointment import DoctorWeek
from desktop_app.domain.doctors import Doctor


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekActions:
    """Both block on the database and run as jobs; they raise AppError kinds only.

    Attributes:
        doctors: Everybody who has a week, by name.
        week_of: The seven days of one doctor from a Monday on.
    """

    doctors: Callable[[], tuple[Doctor, ...]]
    week_of: Callable[[UUID, date], DoctorWeek]
