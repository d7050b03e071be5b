"""Backups of an SQLite file: made while it is in use, whole or not at all, and opened to see."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app.domain.backup import Backup, Contents, made_at, name_of, outdated
from desktop_app.errors import (
    BackupError,
    DatabaseDamagedError,
    DatabaseError,
    DatabaseNewerError,
    ServerBacksUpError,
)
from desktop_app.storage.database import Database, meaning, worded
from desktop_app.storage.day_sheet import as_instant
from desktop_app.storage.revisions import KNOWN

BESIDE = "-wal", "-shm", "-journal"
"""What SQLite keeps beside a file, by what it adds to the name."""

DRAFT_S = 3600
"""How old a draft is that was left by a program that ended in the middle."""

log = logging.getLogger(__name__)

_COUNTS = """
SELECT (SELECT version_num FROM alembic_version),
       (SELECT count(*) FROM patients), (SELECT count(*) FROM appointments),
       (SELECT count(*) FROM rooms), (SELECT count(*) FROM audit),
       (SELECT max(t.starts_at) FROM appointments a JOIN slots t ON t.id = a.slot_id)
"""


# -- making --------------------------------------------------------------------------------------


def back_up(database: Database, folder: Path, now: datetime) -> Backup:
    """Write a backup of the aware *now* into *folder*, made if need be. Blocks.

    Raises:
        ServerBacksUpError: It is no file.
        DatabaseError: It can't be read, or the backup not written.
    """
    target = folder / name_of(now)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BackupError(type(error).__name__) from error
    contents = copy_whole(database, target)
    log.info("backed up: %s", target.name)
    return Backup(file=target, made_at=now, size=target.stat().st_size, contents=contents)


def copy_whole(database: Database, target: Path) -> Contents:
    """Copy to *target* while in use; what stands there is replaced by a copy that is proved good.

    By the driver's own backup: copying the file would miss what is in the write-ahead log.

    Raises:
        ServerBacksUpError: It is no file.
        DatabaseError: It can't be read, or the copy not written, or the copy is not the same.
    """
    if database.file is None:
        raise ServerBacksUpError
    draft = target.with_name(f".{target.name}.part")
    try:
        make_private(draft)
        with worded(), database.engine.connect() as connection, worded_driver():
            driver: Any = connection.connection.driver_connection
            driver.execute("BEGIN")  # what is counted is what is copied, whatever goes on
            try:
                counted = _counted(driver)
                copy_into(driver, draft)
            finally:
                driver.execute("ROLLBACK")
        if verified(draft) != counted:
            raise BackupError("the copy is not what was copied")
        put_in_place(draft, target)
    except OSError as error:
        raise BackupError(type(error).__name__) from error
    finally:
        remove(draft)
    return counted


def copy_into(source: Any, draft: Path) -> None:  # noqa: ANN401 - a driver without types
    """Copy all that a connection sees into the file *draft*, which needs nothing beside it.

    Raises:
        BackupError: There is no room for it, or it could not be copied for another reason.
    """
    from sqlcipher3 import dbapi2

    with closing(dbapi2.connect(draft)) as copy:
        try:
            source.backup(copy)
        except dbapi2.Error as error:  # without a code: the driver does not say which file it was
            raise BackupError(type(error).__name__) from error
        copy.execute("PRAGMA journal_mode = DELETE")


def put_in_place(draft: Path, target: Path) -> None:
    """Let *draft* be *target* from now on, after a power cut too: this is the switch."""
    _sync(draft)
    draft.replace(target)
    _sync(target.parent)


def remove(file: Path) -> None:
    """Remove a draft and what may lie beside it; what can't be removed stays."""
    for leftover in (file, *beside(file)):
        with suppress(OSError):
            leftover.unlink(missing_ok=True)


def beside(file: Path) -> Iterator[Path]:
    """Return what SQLite may keep beside *file*."""
    return (file.with_name(file.name + ending) for ending in BESIDE)


def make_private(file: Path) -> None:
    """Make an empty file that is nobody else's to read, before anything is in it."""
    os.close(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
    file.chmod(0o600)


def _sync(path: Path) -> None:
    """Have the disk keep a file, or a folder's names; Windows lets nobody sync a folder."""
    if path.is_dir() and os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


# -- opening to see ------------------------------------------------------------------------------


@contextmanager
def looked_into(file: Path, timeout: float = 2.0) -> Iterator[Any]:
    """Open *file* for reading only; a file that nothing lies beside stays alone.

    Raises:
        DatabaseError: It can't be opened or read.
    """
    from sqlcipher3 import dbapi2

    alone = "&immutable=1" if not any(map(has_content, beside(file))) else ""
    with worded_driver():
        uri = f"{file.absolute().as_uri()}?mode=ro{alone}"
        with closing(dbapi2.connect(uri, uri=True, timeout=timeout)) as connection:
            connection.isolation_level = None
            connection.execute("PRAGMA trusted_schema = OFF")
            yield connection


def verified(file: Path) -> Contents:
    """Check every page and reference of *file*; return what it holds. Blocks.

    Raises:
        DatabaseDamagedError: Pages, references or tables are not as they must be.
        DatabaseNewerError: A later program made it.
    """
    with looked_into(file) as connection:
        if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            raise DatabaseDamagedError("integrity_check")
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise DatabaseDamagedError("foreign_key_check")
        return _counted(connection)


def contents_of(file: Path) -> Contents | None:
    """Return what *file* holds, ``None`` if it is no database that we can use. Blocks."""
    try:
        with looked_into(file) as connection:
            return _counted(connection)
    except DatabaseError as error:
        log.info("no backup: %s %s", type(error).__name__, error.detail)
        return None


def _counted(connection: Any) -> Contents:  # noqa: ANN401 - a driver without types
    from sqlcipher3 import dbapi2

    try:
        row = connection.execute(_COUNTS).fetchone()
    except dbapi2.OperationalError as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_ERROR":  # no such table
            raise DatabaseDamagedError("not our tables") from error
        raise
    revision, patients, visits, rooms, entries, newest = row
    if revision not in KNOWN:
        raise DatabaseNewerError(f"revision {revision}")
    return Contents(
        revision=revision,
        patients=patients,
        visits=visits,
        rooms=rooms,
        entries=entries,
        newest_visit=newest and as_instant(newest),
    )


@contextmanager
def worded_driver() -> Iterator[None]:
    """Turn errors of the driver itself into the desk's words."""
    from sqlcipher3 import dbapi2

    try:
        yield
    except dbapi2.Error as error:
        raise meaning(error) from error


def has_content(file: Path) -> bool:
    """Say whether there is anything in *file*."""
    try:
        return file.stat().st_size > 0
    except OSError:
        return False


# -- keeping -------------------------------------------------------------------------------------


def backups_in(folder: Path, database: Path) -> tuple[Backup, ...]:
    """Return what is in *folder*, and what upgrades of *database* left beside it; newest first.

    Blocks: each is opened.
    """
    found = [
        Backup(file=file, made_at=made, size=_size(file), contents=contents_of(file))
        for file, made in _made(folder, database)
    ]
    return tuple(sorted(found, key=lambda backup: backup.made_at, reverse=True))


def newest_in(folder: Path) -> datetime | None:
    """Return when the newest backup in *folder* was made. Blocks for a moment."""
    return max((time for file in _files(folder) if (time := made_at(file.name))), default=None)


def drop_outdated(folder: Path, database: Path, days: int, now: datetime) -> None:
    """Remove the backups that have had their time, upgrades' too, and drafts of broken-off ones."""
    made = list(_made(folder, database))
    gone = outdated((time for _, time in made), days, now)
    for file in [*(file for file, time in made if time in gone), *_broken_off(folder, now)]:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            log.warning("an old backup stays: %s", type(error).__name__)


def _made(folder: Path, database: Path) -> Iterator[tuple[Path, datetime]]:
    for file in _files(folder):
        if (time := made_at(file.name)) is not None:
            yield file, time
    for file in database.parent.glob(f"{database.stem}.before-*{database.suffix}"):
        with suppress(OSError):
            yield file, datetime.fromtimestamp(file.stat().st_mtime, UTC)


def _broken_off(folder: Path, now: datetime) -> Iterator[Path]:
    """Return the drafts that nobody can be writing any more."""
    for file in _files(folder):
        if file.name.startswith(".clinic-desk-"):
            with suppress(OSError):
                if now.timestamp() - file.stat().st_mtime > DRAFT_S:
                    yield file


def _files(folder: Path) -> list[Path]:
    try:
        return [file for file in folder.iterdir() if file.is_file()]
    except OSError:
        return []


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
