"""What a chart of bars shows: values, words, and how they are told apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil, floor, log10

from PySide6.QtCore import Qt

from desktop_app.ui.theme import ColorRole

TICKS = 4
"""Lines above the ground, at most."""
_STEPS = 1.0, 2.0, 5.0, 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One part of every bar; ``None``: nothing is known there."""

    name: str
    values: tuple[float | None, ...]
    role: ColorRole
    pattern: Qt.BrushStyle = Qt.BrushStyle.SolidPattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """What is to be seen; all words are translated.

    Attributes:
        axis: What the values are.
        labels: Below the bars, as many as each series has values.
        series: From the ground up.
        said: How a value is written.
        whole: Only whole values can be, so that no line stands between them.
        mark: A value at which a stronger line stands.
    """

    title: str
    axis: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    said: Callable[[float], str]
    whole: bool = False
    mark: float | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return all(value is None for series in self.series for value in series.values)

    def heights(self) -> tuple[float | None, ...]:
        """Return how high each bar is; ``None``: nothing is known there."""
        return tuple(map(_sum, zip(*(series.values for series in self.series), strict=True)))

    def told(self, index: int) -> str:
        """Return what a bar says, in words."""
        known = [(series.name, series.values[index]) for series in self.series]
        parts = [f"{name} {self.said(value)}" for name, value in known if value is not None]
        return f"{self.labels[index]}: {', '.join(parts) or '–'}"


def ticks(top: float, *, whole: bool = False) -> tuple[float, ...]:
    """Return round values from 0 on, the last of which is *top* or above it."""
    if top <= 0:
        return 0.0, 1.0
    rough = top / TICKS
    size = 10.0 ** floor(log10(rough))
    step = size * next(each for each in _STEPS if each * size >= rough * (1 - 1e-9))
    if whole:
        step = max(1.0, ceil(step))
    count = max(1, ceil(top / step - 1e-9))
    return tuple(step * number for number in range(count + 1))


def _sum(values: tuple[float | None, ...]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None
