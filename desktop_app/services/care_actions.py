"""What the window may ask about rooms that have had their time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.clean_up import CleanUp


@dataclass(frozen=True, slots=True, kw_only=True)
class CareActions:
    """Both block and run as jobs; both take the present instant.

    Attributes:
        due: Whether there is anything to do; asks the database only.
        clean_up: Leave and close what has had its time, once; asks before each room, on the job's
            thread, whether to go on.
    """

    due: Callable[[datetime], bool]
    clean_up: Callable[[datetime, Callable[[], bool]], CleanUp]
