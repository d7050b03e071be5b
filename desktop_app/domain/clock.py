"""THE CLOCK RULE: how far this computer's clock may be off the video service's.

Tokens are good for a time, and rooms are closed after one, by our own clock. Over two minutes off
the desk is told; over ten no link is made and no room is closed. A service that has not been asked
yet has not said that we are wrong.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from desktop_app.errors import ClockWrongError

CLOCK_WARN = timedelta(minutes=2)
CLOCK_REFUSE = timedelta(minutes=10)


class ClockState(StrEnum):
    """How far off the clock is."""

    OK = "ok"
    WARN = "warn"
    REFUSE = "refuse"


def clock_state(ahead: timedelta | None) -> ClockState:
    """Judge how far our clock is ahead (negative: behind); ``None`` before any answer."""
    off = abs(ahead or timedelta(0))
    if off > CLOCK_REFUSE:
        return ClockState.REFUSE
    return ClockState.WARN if off > CLOCK_WARN else ClockState.OK


def require_clock(ahead: timedelta | None) -> None:
    """Refuse what a wrong clock would spoil.

    Raises:
        ClockWrongError: It is more than :data:`CLOCK_REFUSE` off.
    """
    if clock_state(ahead) is ClockState.REFUSE:
        raise ClockWrongError(f"{ahead} ahead")
