"""What the window may ask about visits and waiting, week by week."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from desktop_app.domain.preflight import Progress
from desktop_app.domain.statistics import Statistics


@dataclass(frozen=True, slots=True, kw_only=True)
class StatisticsActions:
    """Both block and run as jobs; a ``Progress`` is called on the job's thread.

    Attributes:
        make: What was counted on the local days, both included; ``None`` if it was stopped.
        export: It as a table, of one doctor or of all, into a file; returns how many rows.
    """

    make: Callable[[date, date, Progress], Statistics | None]
    export: Callable[[Statistics, UUID | None, Path], int]
