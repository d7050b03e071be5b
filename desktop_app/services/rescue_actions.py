"""What the window may ask where the database does not open, so that there is no desk yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.backup import Backup
    from desktop_app.services.actions import Actions
    from desktop_app.services.settings_actions import DataSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescue:
    """All block and run as jobs.

    Attributes:
        settings: What says where the database is, to be corrected for the next start.
        newest: The newest good backup, ``None`` if there is none.
        put_back: Set the damaged database aside, put a backup in its place and open it.
        start_empty: Set the damaged database aside and open a new one.
    """

    settings: Callable[[], DataSettings]
    newest: Callable[[], Backup | None]
    put_back: Callable[[Path], Actions]
    start_empty: Callable[[], Actions]
