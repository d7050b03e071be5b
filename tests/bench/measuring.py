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
    """

    name: str
    floor_is: str
    limit: float
    ours: tuple[float, ...]
    floor: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """Median by median."""
        return statistics.median(self.ours) / statistics.median(self.floor)

    @property
    def kept(self) -> bool:
        return self.ratio <= self.limit

    def as_json(self) -> dict[str, object]:
        return {
            "name": self.name,
            "floor": self.floor_is,
            "rounds": len(self.ours),
            "ours_ms": round(statistics.median(self.ours), 3),
            "floor_ms": round(statistics.median(self.floor), 3),
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
    lines = [f"{'':<28}{'ours ms':>10}{'floor ms':>10}{'ratio':>8}{'limit':>7}"]
    for one in results:
        ours, floor = statistics.median(one.ours), statistics.median(one.floor)
        mark = "kept" if one.kept else "MISSED"
        lines.append(
            f"{one.name:<28}{ours:>10.1f}{floor:>10.1f}{one.ratio:>8.2f}{one.limit:>7.1f}  {mark}"
        )
    lines += ["", *(f"{one.name}: against {one.floor_is}" for one in results)]
    return "\n".join(lines)
