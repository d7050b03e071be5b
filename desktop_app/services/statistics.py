"""Visits and waiting, week by week: counted for the charts, and handed out as a table."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.preflight import Progress
from desktop_app.domain.statistics import Span, Statistics, Tally, weeks_of
from desktop_app.exchange.csv_out import Cell, save_csv
from desktop_app.services.desk import Desk
from desktop_app.services.output_file import written_whole
from desktop_app.storage import statistics as rows
from desktop_app.storage.audit import record

COLUMNS = (
    *("first_day", "last_day", "doctor", "visits", "no_shows", "expected", "no_show_rate"),
    *("offered_minutes", "booked_minutes", "utilisation"),
    *("visits_with_waiting", "patient_late_minutes", "doctor_late_minutes"),
)
"""The last two are averages of the visits before them; rates are shares of 1."""


def statistics(
    desk: Desk, first: date, last: date, now: datetime, told: Progress
) -> Statistics | None:
    """Count the local days ``[first, last]``. Blocks: a second or so for a large clinic's year.

    *told* hears how many of how many weeks are counted, and says whether to go on; ``None`` if not.
    """
    weeks = weeks_of(first, last)
    found: dict[tuple[Span, UUID], Tally] = {}
    with desk.db.read() as tx:
        for number, week in enumerate(weeks):
            if not told(number, len(weeks)):
                return None
            counted = rows.counted(tx, week, now)
            found.update({(week, doctor): tally for doctor, tally in counted.items()})
        doctors = rows.doctors(tx, {doctor for _, doctor in found})
    return Statistics(weeks=weeks, doctors=doctors, tallies=found)


def export(desk: Desk, found: Statistics, doctor: UUID | None, file: Path, now: datetime) -> int:
    """Write a row for each week and doctor, or for one doctor's weeks, whole or not at all. Blocks.

    It is recorded before anybody can read it. Returns how many rows there are.

    Raises:
        OutputFileError: *file* can't be written.
    """
    with written_whole(file) as draft:
        count = save_csv(draft, COLUMNS, _rows(found, doctor))
        span = f"{found.weeks[0].first.isoformat()}..{found.weeks[-1].last.isoformat()}"
        with desk.db.write() as tx:
            told = f"{span} {doctor or 'all'}"
            record(tx, desk.author, Action.STATISTICS_EXPORTED, now, result=told)
    return count


def _rows(found: Statistics, doctor: UUID | None) -> Iterator[tuple[Cell, ...]]:
    for each in found.doctors:
        if doctor in (None, each.id):
            for week in found.weeks:
                if (week, each.id) in found.tallies:
                    yield (
                        week.first.isoformat(),
                        week.last.isoformat(),
                        each.name,
                        *_cells(found.of(week, each.id)),
                    )


def _cells(tally: Tally) -> tuple[Cell, ...]:
    return (
        tally.visits,
        tally.no_shows,
        tally.expected,
        _rounded(tally.no_show_rate, 4),
        tally.offered // timedelta(minutes=1),
        tally.booked // timedelta(minutes=1),
        _rounded(tally.utilisation, 4),
        tally.waits,
        _rounded(tally.patient_late_minutes, 1),
        _rounded(tally.doctor_late_minutes, 1),
    )


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)
