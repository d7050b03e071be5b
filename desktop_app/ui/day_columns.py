"""How wide the day's columns are: as designed, and how they share what a window adds or takes."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.ui.day_model import Col


@dataclass(frozen=True, slots=True)
class Width:
    """A column's width in the design, its least, and its part of what a wide window adds."""

    design: int
    least: int
    part: float


_WIDTHS = {
    Col.TIME: Width(72, 72, 0),
    Col.PATIENT: Width(200, 140, 0.5),
    Col.VISIT: Width(172, 110, 0.3),
    Col.STATUS: Width(160, 136, 0),
    Col.ROOM: Width(148, 100, 0.2),
    Col.PHONE: Width(132, 116, 0),
}


def widths(
    available: int, px: Callable[[float], int], hidden: frozenset[Col] = frozenset()
) -> dict[Col, int]:
    """Return the widths of the columns that are not *hidden*.

    Their sum is *available* unless that is less than the least.
    """
    shown = {column: width for column, width in _WIDTHS.items() if column not in hidden}
    design = {column: px(width.design) for column, width in shown.items()}
    spare = available - sum(design.values())
    if spare >= 0:
        shared = {column: int(spare * width.part) for column, width in shown.items()}
    else:
        give = {column: design[column] - px(width.least) for column, width in shown.items()}
        share = min(1.0, -spare / sum(give.values()))
        shared = {column: -math.ceil(share * give[column]) for column in shown}
    result = {column: design[column] + shared[column] for column in shown}
    result[Col.PATIENT] += max(0, available - sum(result.values()))  # what rounding left over
    return result


def least_width(px: Callable[[float], int], hidden: frozenset[Col] = frozenset()) -> int:
    """Return the width below which columns that are not *hidden* would be cut off."""
    return sum(px(width.least) for column, width in _WIDTHS.items() if column not in hidden)
