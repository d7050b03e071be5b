"""The program's memory before and after a great many day switches."""

from pathlib import Path

from day_switching import OurWindow
from PySide6.QtWidgets import QApplication

from desktop_app.services.actions import Actions

SWITCHES = 10_000
WARM_UP = 300
"""Switches until all caches are as full as they get."""
_PAGE_KB = 4


class Remembering(OurWindow):
    """The program's window, taken to and fro without a rest."""

    def __init__(self, application: QApplication, actions: Actions) -> None:
        super().__init__(application, actions)
        self._go(WARM_UP)

    def before_and_after(self, switches: int = SWITCHES) -> tuple[float, float]:
        """Return the megabytes in memory before so many switches, and after them."""
        before = resident_mb()
        self._go(switches)
        return before, resident_mb()

    def _go(self, switches: int) -> None:
        for _ in range(switches):
            self._window.watch.step(self._step)
            self._wait_for_day()
            self._step = -self._step


def resident_mb() -> float:
    """Return what of this process is in memory; Linux only."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * _PAGE_KB / 1024
