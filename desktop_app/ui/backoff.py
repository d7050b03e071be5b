"""How long to sit out after failures, so that an outage makes no storm."""

from __future__ import annotations

LONGEST = 30
"""Rounds to sit out at most; a round is a minute."""


class Backoff:
    """Counts rounds: after the first failure one is sat out, then two, four … *longest*."""

    def __init__(self, longest: int = LONGEST) -> None:
        self._longest = longest
        self._failures = 0
        self._left = 0

    def sits_out(self) -> bool:
        """Count a round; say whether it is to be sat out."""
        if not self._left:
            return False
        self._left -= 1
        return True

    def failed(self) -> None:
        """Sit out twice as long as the last time."""
        self._left = min(2**self._failures, self._longest)
        self._failures += 1

    def went_well(self) -> None:
        """Sit out no more."""
        self._failures = self._left = 0
