"""When the next request may leave: at once while all is well, one by one and slowly in trouble.

A service that is down or busy is made no better by a desk that keeps asking. So whatever the
program wishes (clicks, the poll, the clean-up, a morning's rooms), its requests stay below one a
second from the third failure in a row on, and from the first 429. So few turns are for whoever
waits at the desk: the poll and a morning's rooms take only what is left over.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Lock

from desktop_app.errors import ProviderBusyError, ProviderError, ProviderUnreachableError

MANY = 3
"""Failures in a row that are no accident any more: as many as one call may meet."""
GAP_S = 1.5
"""Between two requests in trouble, at least; up to a second more keeps desks apart."""
LEFT_OVER_S = 10.0
"""A turn in trouble that nobody has taken for so long is left over."""
LONGEST_QUIET_S = 30.0
"""However long a 429 asks for, we ask again after this: a header must not lock the clinic out."""


class Pace:
    """One service's pace. Thread-safe.

    Args:
        jitter: From ``[0, 1)``; keeps desks that failed together from asking again together.
        clock: Monotonic seconds.
        sleep: Blocks for seconds.
    """

    def __init__(
        self,
        jitter: Callable[[], float],
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._jitter, self._clock, self._sleep = jitter, clock, sleep
        self._lock = Lock()
        self._failures = 0
        self._quiet_until = self._next = clock()
        self._trouble: type[ProviderError] = ProviderUnreachableError

    @property
    def is_troubled(self) -> bool:
        """Whether the service has failed so often that one try must do."""
        return self._failures >= MANY

    def take_turn(self, what: str, patience_s: float) -> None:
        """Block until the next request may leave, at most *patience_s*.

        Raises:
            ProviderError: It would come too late; the kind is that of the trouble.
        """
        with self._lock:
            wait = max(self._quiet_until, self._next) - self._clock()
            if wait > 0 and self._quiet_until > self._next:
                wait += self._jitter()
            if wait > 0 and wait >= patience_s:
                raise self._trouble(f"{what}: quiet for {wait:.0f} s more")
            self._take(max(wait, 0.0))
        if wait > 0:
            self._sleep(wait)

    def take_left_over_turn(self, what: str) -> None:
        """Take a turn for what nobody waits for: at once, or not at all.

        In trouble a turn is for a person who tries again. One that is left over is taken, so that a
        desk without anybody notices as well that the trouble is over. Never blocks.

        Raises:
            ProviderError: None is left over; the kind is that of the trouble.
        """
        with self._lock:
            free_for = self._clock() - max(self._quiet_until, self._next)
            if free_for < (LEFT_OVER_S if self.is_troubled else 0.0):
                raise self._trouble(f"{what}: gives way")
            self._take(0.0)

    def well(self) -> None:
        """Note that the service answered. A quiet that it asked for stays."""
        with self._lock:
            self._failures = 0
            self._next = self._quiet_until

    def failed(self) -> None:
        """Note that nobody answered, or only to say that it is down."""
        with self._lock:
            self._failures += 1
            self._trouble = ProviderUnreachableError
            self._keep_gap()

    def busy(self, seconds: float) -> None:
        """Note that the service wants to hear nothing for *seconds*."""
        with self._lock:
            self._failures = max(MANY, self._failures + 1)
            self._trouble = ProviderBusyError
            self._quiet_until = self._clock() + min(seconds, LONGEST_QUIET_S)

    def _take(self, wait: float) -> None:
        if self.is_troubled:
            self._next = self._clock() + wait + GAP_S + self._jitter()

    def _keep_gap(self) -> None:
        if self.is_troubled:
            self._next = max(self._next, self._clock() + GAP_S + self._jitter())
