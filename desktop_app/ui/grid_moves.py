"""Where the selection goes by key in a grid of slots. Free of Qt."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto

from desktop_app.ui.grid_layout import Grid, Place


class Step(Enum):
    """A way to go; *before* and *after* are meant as one reads."""

    UP = auto()
    DOWN = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    FIRST = auto()
    LAST = auto()
    BEFORE = auto()
    AFTER = auto()


def stepped(grid: Grid, here: int, step: Step, page: int) -> int:
    """Return the row to which *step* leads from row *here*; a page is that many minutes."""
    place = grid.places[here]
    if step in (Step.BEFORE, Step.AFTER):
        return _beside(grid, here, forward=step is Step.AFTER)
    column = _in_column(grid, place.column)
    at = column.index(here)
    if step in (Step.PAGE_UP, Step.PAGE_DOWN):
        way = page if step is Step.PAGE_DOWN else -page
        return _nearest(grid, column, place.start + way)
    there = {
        Step.UP: max(0, at - 1),
        Step.DOWN: min(len(column) - 1, at + 1),
        Step.FIRST: 0,
        Step.LAST: len(column) - 1,
    }
    return column[there[step]]


def nearest_in(grid: Grid, column: int, minute: int) -> int | None:
    """Return the row of *column* that is nearest to *minute*, if it has any."""
    rows = _in_column(grid, column)
    return _nearest(grid, rows, minute) if rows else None


def _beside(grid: Grid, here: int, *, forward: bool) -> int:
    """Return the next lane that runs at the same time, else the next column that has a row."""
    place = grid.places[here]
    way = 1 if forward else -1
    for number in _in_column(grid, place.column):
        other = grid.places[number]
        if other.lane == place.lane + way and _overlap(other, place):
            return number
    columns = range(place.column + way, len(grid.columns) if forward else -1, way)
    for column in columns:
        rows = _in_column(grid, column)
        if rows:
            first = _nearest(grid, rows, place.start)
            if forward:
                return first
            met = [number for number in rows if _overlap(grid.places[number], grid.places[first])]
            return max(met, key=lambda number: grid.places[number].lane)
    return here


def _in_column(grid: Grid, column: int) -> list[int]:
    rows = [number for number, place in grid.places.items() if place.column == column]
    return sorted(rows, key=lambda number: (grid.places[number].start, grid.places[number].lane))


def _nearest(grid: Grid, rows: Iterable[int], minute: int) -> int:
    return min(rows, key=lambda number: (abs(grid.places[number].start - minute), number))


def _overlap(one: Place, other: Place) -> bool:
    return one.start < other.end and other.start < one.end
