"""How far a job has come: told on the job's thread, read on the window's."""

from __future__ import annotations

import threading


class Steps:
    """A ``Progress`` that may be stopped. No signal: the job may outlive every widget."""

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self._reached = 0, 0

    def __call__(self, done: int, of: int) -> bool:
        """Note how far it is; say whether to go on."""
        self._reached = done, of
        return not self._stopped.is_set()

    @property
    def reached(self) -> tuple[int, int]:
        """How much of how much; (0, 0) before anything was told."""
        return self._reached

    def stop(self) -> None:
        """Have the job end after the step that it is at."""
        self._stopped.set()
