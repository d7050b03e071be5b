"""How far this computer's clock is off, by the ``Date`` of an answer (RFC 9110, 6.6.1)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

GRAIN = timedelta(seconds=1)
"""A ``Date`` tells whole seconds."""


def clock_ahead(
    headers: Mapping[str, str], received: datetime, waited: timedelta
) -> timedelta | None:
    """Return how far our clock is ahead, negative if behind; ``None`` if nothing was told.

    The service wrote its date at some moment between our asking and its answer's end, so only what
    lies outside of that time is a difference: a slow answer is no wrong clock.

    Args:
        headers: Of the answer. One that comes out of a cache says when somebody else asked
            (RFC 9111, 5.1), so it tells nothing.
        received: When the answer was whole, by our clock; aware.
        waited: Since the question, by a clock that cannot be set.
    """
    if "Age" in headers:
        return None
    try:
        theirs = parsedate_to_datetime(headers.get("Date", ""))
        if theirs.tzinfo is None:
            return None
        latest = received - theirs
        earliest = latest - waited - GRAIN
    except (TypeError, ValueError, OverflowError):
        return None
    return max(earliest, min(latest, timedelta()))
