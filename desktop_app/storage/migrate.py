"""Bringing a database to this program's schema: with a backup first, and never a newer one."""

from __future__ import annotations

import logging
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from desktop_app.errors import DatabaseDamagedError, DatabaseNewerError, DatabaseOlderError
from desktop_app.storage.backup import copy_whole
from desktop_app.storage.database import Database, worded
from desktop_app.storage.revisions import HEAD, KNOWN

MIGRATIONS = Path(__file__).with_name("migrations")

log = logging.getLogger(__name__)


def ensure_current(database: Database) -> None:
    """Make the database ready for use, or say why it can't be. Blocks; idempotent.

    An SQLite file is created or upgraded here, after a backup beside it. A shared PostgreSQL is
    only looked at: upgrading it is an administrator's deed (:func:`upgrade`).

    Raises:
        DatabaseNewerError: A later program made it; it was not touched.
        DatabaseOlderError: A shared database that is empty or behind.
        DatabaseDamagedError: Not a database, or one with another program's tables.
    """
    revision = revision_of(database)
    if revision == HEAD:
        return
    if not database.is_sqlite:
        raise DatabaseOlderError(f"revision {revision}")
    upgrade(database)


def revision_of(database: Database) -> str | None:
    """Return the schema's revision, ``None`` for an empty database.

    Raises:
        DatabaseNewerError: The revision is not one of ours.
        DatabaseDamagedError: A file that is no database, or with another program's tables.
    """
    with database.read() as tx:
        return _revision(tx.connection())


def _revision(connection: Connection) -> str | None:
    tables = inspect(connection).get_table_names()
    if "alembic_version" not in tables:
        if tables and connection.dialect.name == "sqlite":
            raise DatabaseDamagedError("another program's tables")
        return None
    revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if revision is not None and revision not in KNOWN:
        raise DatabaseNewerError(f"revision {revision}")
    return revision


def upgrade(database: Database) -> None:
    """Upgrade in one transaction. Blocks; idempotent; two at once do it once.

    Raises:
        DatabaseNewerError: A later program made it; it was not touched.
    """
    revision = revision_of(database)
    with worded(), database.engine.connect().execution_options(writes=True) as connection:
        if database.is_sqlite:
            _upgrade_sqlite(database, connection)
        else:
            with connection.begin():
                # Two administrators at once: the second waits, and finds nothing left to do.
                connection.execute(text("SELECT pg_advisory_xact_lock(5713)"))
                _run(connection)
    log.info("database upgraded from %s to %s", revision, HEAD)


def back_up(database: Database, label: str) -> Path:
    """Copy an SQLite database beside itself, while in use; return the copy. Blocks; overwrites.

    Raises:
        DatabaseError: It can't be written there.
    """
    source = Path(database.engine.url.database or "")
    target = source.with_name(f"{source.stem}.{label}{source.suffix}")
    copy_whole(database, target)
    return target


def _upgrade_sqlite(database: Database, connection: Connection) -> None:
    # Rebuilding a table needs foreign keys off, and SQLite takes that outside a transaction only.
    driver = connection.connection.driver_connection
    driver.execute("PRAGMA foreign_keys = OFF")  # type: ignore[union-attr]
    try:
        with connection.begin():
            # Looked at again under the lock: a second program must not back up what the first made.
            if _revision(connection) not in {None, HEAD}:
                back_up(database, f"before-{HEAD}")
            _run(connection)
            if connection.execute(text("PRAGMA foreign_key_check")).first() is not None:
                raise DatabaseDamagedError("foreign_key_check after migration")
    finally:
        driver.execute("PRAGMA foreign_keys = ON")  # type: ignore[union-attr]


def _run(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
