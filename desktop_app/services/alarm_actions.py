"""What the window may ask about alarms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from desktop_app.domain.alarm import Alarm


@dataclass(frozen=True, slots=True, kw_only=True)
class AlarmActions:
    """Both block on the database and run as jobs.

    Attributes:
        open: The alarms that nobody has seen, oldest first.
        mark_seen: Note that a person has seen an alarm; nothing happens if somebody had before.
    """

    open: Callable[[], tuple[Alarm, ...]]
    mark_seen: Callable[[UUID], None]
