"""What the window may ask about backups."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.backup import Backup, Loss


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupActions:
    """All but the last block and run as jobs.

    Attributes:
        make: A backup now.
        make_if_due: A backup if the last one is old enough.
        all: What can be put back, newest first.
        loss: What would be lost if a file was put back.
        put_back: Note that a file is to be put back: that is done once the window has closed, and
            then the program starts again. Immediate.
    """

    make: Callable[[], Backup]
    make_if_due: Callable[[], Backup | None]
    all: Callable[[], tuple[Backup, ...]]
    loss: Callable[[Path], Loss]
    put_back: Callable[[Path], None]
