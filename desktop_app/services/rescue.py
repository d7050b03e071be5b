"""What can be done about a damaged database, before there is a desk: a backup, or a new start."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from desktop_app.domain.backup import Backup, Loss
from desktop_app.errors import DatabaseError
from desktop_app.storage import backup, restore


def all_backups(folder: Path, database: Path) -> tuple[Backup, ...]:
    """Return all that can be put back, newest first, and what is damaged. Blocks."""
    return backup.backups_in(folder, database)


def loss_by(file: Path, database: Path) -> Loss:
    """Return what would be lost if *file* was put back. Blocks.

    Raises:
        DatabaseError: The file can't be put back.
    """
    return restore.loss_by(file, database)


def newest_good(folder: Path, database: Path) -> Backup | None:
    """Return the newest backup every page of which is good. Blocks: it is read whole."""
    for found in backup.backups_in(folder, database):
        if found.contents is None:
            continue
        try:
            backup.verified(found.file)
        except DatabaseError:
            continue
        return found
    return None


def put_back(file: Path, database: Path, now: datetime) -> Path | None:
    """Put a backup in the database's place; return where the former one is kept. Blocks.

    Nobody may have the database open. Rooms are rotated when it is opened next.

    Raises:
        DatabaseError: It can't be done; the database is as it was.
    """
    return restore.put_back(file, database, now)


def start_empty(database: Path, now: datetime) -> Path | None:
    """Set the database aside, so that the next opening makes a new one; return where it is kept.

    Raises:
        DatabaseError: It can't be done; the database is where it was.
    """
    return restore.set_aside(database, now)
