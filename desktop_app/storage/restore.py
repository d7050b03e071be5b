"""Putting a backup in the database's place, or nothing; the former database is always kept.

The switch is one renaming. Before it all is prepared beside the database, and what was written to
the old one's write-ahead log is folded into it, so that no log of the old ever meets the new.
"""

from __future__ import annotations

import logging
import shutil
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app.domain.backup import Loss, LostVisit
from desktop_app.errors import (
    BackupError,
    BackupUnusableError,
    DatabaseBusyError,
    DatabaseDamagedError,
    DatabaseError,
    DatabaseNewerError,
    DatabaseUnreachableError,
    InUseError,
    PutBackError,
)
from desktop_app.storage.backup import (
    beside,
    copy_into,
    has_content,
    looked_into,
    make_private,
    put_in_place,
    remove,
    verified,
    worded_driver,
)
from desktop_app.storage.database import Database, Tx
from desktop_app.storage.day_sheet import as_instant, as_uuid
from desktop_app.storage.refused import why_refused

LISTED = 500
"""So many lost visits are listed; all are counted."""
PUT_BACK = 1
"""The file's ``user_version`` from the switch until the program has noticed (and rotated rooms)."""
WAIT_S = 2.0
"""How long another program may still need to let the database go."""

log = logging.getLogger(__name__)

_GONE = "id NOT IN (SELECT id FROM main.{table})"
_VISITS = """
SELECT a.id, t.starts_at, coalesce(d.name, ''), p.name
FROM present.appointments a
JOIN present.patients p ON p.id = a.patient_id
LEFT JOIN present.slots t ON t.id = a.slot_id
LEFT JOIN present.sessions s ON s.id = t.session_id
LEFT JOIN present.doctors d ON d.id = s.doctor_id
WHERE a.id NOT IN (SELECT id FROM main.appointments)
ORDER BY t.starts_at IS NULL, t.starts_at, a.id LIMIT ?
"""
_CHANGED = """
SELECT count(*) FROM present.appointments a JOIN main.appointments b ON b.id = a.id
WHERE b.version <> a.version
"""
_ENTRIES = """
SELECT count(*) FROM present.audit a WHERE NOT EXISTS (
    SELECT 1 FROM main.audit b
    WHERE b.installation_id = a.installation_id AND b.sequence = a.sequence AND b.hash = a.hash)
"""


# -- what it would mean --------------------------------------------------------------------------


def loss_by(backup: Path, present: Path) -> Loss:
    """Return what *present* has and *backup* has not. Blocks; changes neither.

    Raises:
        BackupUnusableError: The backup is damaged, or none of ours.
        DatabaseNewerError: A later program made the backup.
    """
    _require_usable(backup)
    if not present.exists():
        return Loss()
    try:
        with looked_into(backup) as connection:
            uri = f"{present.absolute().as_uri()}?mode=ro"
            connection.execute("ATTACH ? AS present", (uri,))
            return _loss(connection)
    except DatabaseError as error:
        log.info("the present database cannot be compared: %s", error.detail)
        return Loss(readable=False)


def _loss(connection: Any) -> Loss:  # noqa: ANN401 - a driver without types
    def count(query: str) -> int:
        found: int = connection.execute(query).fetchone()[0]
        return found

    def gone(table: str) -> int:
        where = _GONE.format(table=table)
        return count(f"SELECT count(*) FROM present.{table} WHERE {where}")  # noqa: S608 - ours

    return Loss(
        patients=gone("patients"),
        visits=gone("appointments"),
        changed=count(_CHANGED),
        rooms=gone("rooms"),
        entries=count(_ENTRIES),
        listed=tuple(
            LostVisit(
                id=as_uuid(key),
                starts_at=starts_at and as_instant(starts_at),
                doctor=doctor,
                patient=patient,
            )
            for key, starts_at, doctor, patient in connection.execute(_VISITS, (LISTED,))
        ),
    )


def _require_usable(backup: Path) -> None:
    try:
        verified(backup)
    except DatabaseNewerError:
        raise
    except (DatabaseDamagedError, DatabaseUnreachableError) as error:
        raise BackupUnusableError(error.detail) from error


# -- doing it ------------------------------------------------------------------------------------


def put_back(backup: Path, present: Path, now: datetime) -> Path | None:
    """Put a copy of *backup* in the place of *present*; return where that is kept now, if it was.

    Blocks. A crash at any point leaves the one database or the other, each with all of its own.

    Raises:
        BackupUnusableError: The backup is damaged, or none of ours. Nothing was changed.
        InUseError: Another program has the present database open. Nothing was changed.
        PutBackError: The disk refused. The present database is as it was.
    """
    _require_usable(backup)
    draft = present.with_name(f".{present.name}.restoring")
    try:
        make_private(draft)
        with looked_into(backup) as source:
            copy_into(source, draft)
        _mark(draft)
        _require_usable(draft)
        kept = _kept_copy(present, now)
        for leftover in beside(present):
            leftover.unlink(missing_ok=True)
        put_in_place(draft, present)
    except (OSError, BackupError) as error:
        raise why_refused(error) from error
    finally:
        remove(draft)
    log.warning("%s was put back", backup.name)
    return kept


def set_aside(present: Path, now: datetime) -> Path | None:
    """Take *present* out of the way, so that an empty one can be made; return where it is kept.

    Raises:
        InUseError: Another program has it open. Nothing was changed.
        PutBackError: The disk refused.
    """
    try:
        kept = _kept_copy(present, now)
        for leftover in (*beside(present), present):
            leftover.unlink(missing_ok=True)
    except OSError as error:
        raise why_refused(error) from error
    log.warning("the database was set aside")
    return kept


def _kept_copy(present: Path, now: datetime) -> Path | None:
    """Give *present* and what lies beside it a second name; nothing is taken away yet."""
    if not present.exists():
        return None
    if _is_sound(present):
        _fold_in(present)
    _forget_second_names(present)
    kept = _free_name(present, now)
    for old, new in zip((present, *beside(present)), (kept, *beside(kept)), strict=True):
        if old.exists():
            _give_second_name(old, new)
    return kept


def _is_sound(present: Path) -> bool:
    """Look, without writing: from a damaged file SQLite would take its log away."""
    try:
        with looked_into(present) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except DatabaseError as error:
        log.warning("it is set aside as it is: %s", error.detail)
        return False


def _fold_in(present: Path) -> None:
    """Write the write-ahead log into the file itself.

    Only whoever is alone with a file can take its log away: so this finds other programs, too.
    """
    from sqlcipher3 import dbapi2

    try:
        with worded_driver(), closing(dbapi2.connect(present, timeout=WAIT_S)) as connection:
            connection.isolation_level = None
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
    except DatabaseBusyError as error:
        raise InUseError(error.detail) from error
    except DatabaseError as error:
        raise PutBackError(error.detail) from error


def _forget_second_names(present: Path) -> None:
    """Remove what a try that was broken off has left: other names of this very file."""
    for file in present.parent.glob(f"{present.stem}.set-aside-*{present.suffix}"):
        if file.samefile(present) and not any(map(has_content, beside(file))):
            file.unlink()


def _free_name(present: Path, now: datetime) -> Path:
    stem = f"{present.stem}.set-aside-{now.astimezone(UTC):%Y%m%d-%H%M%S}"
    names = (f"{stem}{more}{present.suffix}" for more in ("", *(f"-{n}" for n in range(2, 100))))
    return next(file for name in names if not (file := present.with_name(name)).exists())


def _give_second_name(old: Path, new: Path) -> None:
    try:
        new.hardlink_to(old)
    except OSError:  # not every disk can
        draft = new.with_name(f".{new.name}.part")
        make_private(draft)
        shutil.copyfile(old, draft)
        put_in_place(draft, new)


def _mark(draft: Path) -> None:
    from sqlcipher3 import dbapi2

    with worded_driver(), closing(dbapi2.connect(draft)) as connection:
        connection.execute(f"PRAGMA user_version = {PUT_BACK}")


# -- noticing it ---------------------------------------------------------------------------------


def was_put_back(database: Database) -> bool:
    """Say whether this database was put back and nobody has dealt with it yet. Blocks."""
    if not database.is_sqlite:
        return False
    with database.read() as tx:
        version: int = tx.connection().exec_driver_sql("PRAGMA user_version").scalar_one()
    return version == PUT_BACK


def forget_put_back(tx: Tx) -> None:
    """Note that it was dealt with, in the transaction in which that was done."""
    if tx.get_bind().dialect.name == "sqlite":
        tx.connection().exec_driver_sql("PRAGMA user_version = 0").close()


# -- damage --------------------------------------------------------------------------------------


def require_whole(file: Path) -> None:
    """Check every page of *file* if its last end was not a clean one. Blocks only then.

    A program that ends cleanly takes its write-ahead log away. Nothing is checked while another
    program has the file open.

    Raises:
        DatabaseDamagedError: Pages are not as they must be.
    """
    if not has_content(file.with_name(f"{file.name}-wal")):
        return
    with suppress(DatabaseBusyError):
        if not _has_whole_pages(file):
            raise DatabaseDamagedError("quick_check")


def _has_whole_pages(file: Path) -> bool:
    from sqlcipher3 import dbapi2

    with worded_driver(), closing(dbapi2.connect(file, timeout=0)) as connection:
        connection.isolation_level = None
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN IMMEDIATE")
        found = connection.execute("PRAGMA quick_check(1)").fetchone()
        connection.execute("ROLLBACK")
    return bool(found == ("ok",))
