"""Binds what the window may ask about visits and waiting; what counts is imported when asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from desktop_app.domain.preflight import Progress
from desktop_app.domain.statistics import Statistics
from desktop_app.services.desk import Desk
from desktop_app.services.statistics_actions import StatisticsActions


def statistics_actions(desk: Desk, clock: Callable[[], datetime]) -> StatisticsActions:
    """Return the counting of *desk*."""

    def make(first: date, last: date, told: Progress) -> Statistics | None:
        from desktop_app.services import statistics

        return statistics.statistics(desk, first, last, clock(), told)

    def export(found: Statistics, doctor: UUID | None, file: Path) -> int:
        from desktop_app.services import statistics

        return statistics.export(desk, found, doctor, file, clock())

    return StatisticsActions(make=make, export=export)
