"""Bringing a database to this program's schema: with a backup first, and never a newer one."""

from __future__ import annotations

import logging
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from desktop_app.errors import DatabaseDamagedError, DatabaseNewerError, DatabaseOlderError
from desktop_app.storage.database import Database, worded

HEAD = "0001"
"""The newest revision; known here so that an ordinary start need not import Alembic."""
KNOWN = (HEAD,)
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
    """
    with database.read() as tx:
        if not inspect(tx.connection()).has_table("alembic_version"):
            return None
        revision = tx.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if revision is not None and revision not in KNOWN:
        raise DatabaseNewerError(f"revision {revision}")
    return revision


def upgrade(database: Database) -> None:
    """Upgrade in one transaction. Blocks; idempotent; two at once do it once.

    Raises:
        DatabaseNewerError: A later program made it; it was not touched.
    """
    revision = revision_of(database)
    if database.is_sqlite and revision not in {None, HEAD}:
        back_up(database, f"before-{HEAD}")
    with worded(), database.engine.connect().execution_options(writes=True) as connection:
        if database.is_sqlite:
            _upgrade_sqlite(connection)
        else:
            with connection.begin():
                # Two administrators at once: the second waits, and finds nothing left to do.
                connection.execute(text("SELECT pg_advisory_xact_lock(5713)"))
                _run(connection)
    log.info("database upgraded from %s to %s", revision, HEAD)


def back_up(database: Database, label: str) -> Path:
    """Copy an SQLite database beside itself, while in use; return the copy. Blocks; overwrites.

    By the driver's own backup: copying the file would miss what is in the write-ahead log.
    """
    from sqlcipher3 import dbapi2

    source = Path(database.engine.url.database or "")
    target = source.with_name(f"{source.stem}.{label}{source.suffix}")
    with worded(), database.engine.connect() as connection:
        driver = connection.connection.driver_connection
        with closing(dbapi2.connect(target)) as copy:
            driver.backup(copy)  # type: ignore[union-attr]
    return target


def _upgrade_sqlite(connection: Connection) -> None:
    # Rebuilding a table needs foreign keys off, and SQLite takes that outside a transaction only.
    driver = connection.connection.driver_connection
    driver.execute("PRAGMA foreign_keys = OFF")  # type: ignore[union-attr]
    try:
        with connection.begin():
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
