"""How we measure: ours and the floor in turns, so that a busy minute weighs on both."""

import gc
import statistics
from collections.abc import Callable
from dataclasses import dataclass

LEAST_ROUNDS = 15


@dataclass(frozen=True, slots=True)
class Result:
    """One row of the report; times in milliseconds.

    Attributes:
        floor_is: What the floor does.
        limit: The ratio that we promise not to pass.
        percentile: Which of the times counts: the median, unless a promise says more.
    """

    name: str
    floor_is: str
    limit: float
    ours: tuple[float, ...]
    floor: tuple[float, ...]
    percentile: int = 50

    @property
    def ours_ms(self) -> float:
        """What ours took, at the percentile that counts."""
        return self._at_percentile(self.ours)

    @property
    def floor_ms(self) -> float:
        """What the floor took, at the same percentile."""
        return self._at_percentile(self.floor)

    @property
    def ratio(self) -> float:
        """Ours by the floor."""
        return self.ours_ms / self.floor_ms

    def _at_percentile(self, times: tuple[float, ...]) -> float:
        if self.percentile == 50:
            return statistics.median(times)
        return statistics.quantiles(times, n=100, method="inclusive")[self.percentile - 1]

    @property
    def kept(self) -> bool:
        return self.ratio <= self.limit

    def as_json(self) -> dict[str, object]:
        return {
            "name": self.name,
            "floor": self.floor_is,
            "rounds": len(self.ours),
            "percentile": self.percentile,
            "ours_ms": round(self.ours_ms, 3),
            "floor_ms": round(self.floor_ms, 3),
            "ratio": round(self.ratio, 3),
            "limit": self.limit,
            "kept": self.kept,
            "ours_all_ms": [round(ms, 3) for ms in self.ours],
            "floor_all_ms": [round(ms, 3) for ms in self.floor],
        }


def in_turns(
    ours: Callable[[], float], floor: Callable[[], float], rounds: int, warm_up: int = 1
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Call both *rounds* times, each first in every other round; return the milliseconds.

    The *warm_up* rounds before do not count.
    """
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(-warm_up, rounds):
        pair = list(zip((ours, floor), times, strict=True))
        for measure, kept in pair if number % 2 else reversed(pair):
            gc.collect()
            spent = measure()
            if number >= 0:
                kept.append(spent)
    return tuple(times[0]), tuple(times[1])


def table(results: list[Result]) -> str:
    """Return the report for a person."""
    lines = [f"{'':<40}{'ours ms':>10}{'floor ms':>10}{'ratio':>8}{'limit':>7}"]
    for one in results:
        mark = "kept" if one.kept else "MISSED"
        lines.append(
            f"{one.name:<40}{one.ours_ms:>10.1f}{one.floor_ms:>10.1f}{one.ratio:>8.2f}"
            f"{one.limit:>7.2f}  {mark}"
        )
    lines += ["", *(f"{one.name}: against {one.floor_is}" for one in results)]
    return "\n".join(lines)
