"""Backups of the clinic's database: by hand, on a schedule, listed, and what one would cost."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from desktop_app.domain.actions import Action
from desktop_app.domain.backup import Backup, Keeping, Loss, is_due
from desktop_app.errors import BackupError, OutputFileError, Said, ServerBacksUpError
from desktop_app.services.desk import Desk
from desktop_app.storage import audit, backup, restore


def back_up(desk: Desk, keeping: Keeping, now: datetime) -> Backup:
    """Make a backup, proved good, and remove those that have had their time. Blocks.

    Raises:
        ServerBacksUpError: The database is on a server.
        DatabaseError: It can't be read, or the backup not written.
    """
    made = backup.back_up(desk.db, keeping.folder, now)
    backup.drop_outdated(keeping.folder, _file(desk), keeping.days, now)
    return made


def back_up_if_due(desk: Desk, keeping: Keeping, now: datetime) -> Backup | None:
    """Make a backup if the last one is old enough; on a server never. Blocks.

    Raises:
        DatabaseError: It can't be read, or the backup not written.
    """
    newest = backup.newest_in(keeping.folder)
    if desk.db.file is None or not is_due(newest, keeping.hours, now):
        return None
    return back_up(desk, keeping, now)


def back_up_to(desk: Desk, file: Path, now: datetime) -> Backup:
    """Write a backup where a person wants it; recorded, because it leaves the desk. Blocks.

    Raises:
        ServerBacksUpError: The database is on a server.
        OutputFileError: Something stands there already.
        DatabaseError: It can't be read, or the backup not written.
    """
    _file(desk)
    if file.exists():
        raise OutputFileError(
            Said("{name} is there already: give the backup another name.", name=file.name)
        )
    if not file.parent.is_dir():
        raise BackupError("no such folder")
    with desk.db.write() as tx:
        audit.record(tx, desk.author, Action.BACKED_UP, now)
    contents = backup.copy_whole(desk.db, file)
    return Backup(file=file, made_at=now, size=file.stat().st_size, contents=contents)


def backups(desk: Desk, keeping: Keeping) -> tuple[Backup, ...]:
    """Return all that can be put back, newest first, and what is damaged. Blocks.

    Raises:
        ServerBacksUpError: The database is on a server.
    """
    return backup.backups_in(keeping.folder, _file(desk))


def newest(keeping: Keeping) -> datetime | None:
    """Return when the newest backup was made, ``None`` if there is none. Blocks for a moment."""
    return backup.newest_in(keeping.folder)


def loss_by(desk: Desk, file: Path) -> Loss:
    """Return what would be lost if *file* was put back. Blocks.

    Raises:
        ServerBacksUpError: The database is on a server.
        DatabaseError: The file can't be put back.
    """
    return restore.loss_by(file, _file(desk))


def _file(desk: Desk) -> Path:
    if desk.db.file is None:
        raise ServerBacksUpError
    return desk.db.file
