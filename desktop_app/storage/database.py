"""The unit of work, on SQLite and PostgreSQL, and what their errors mean at the desk."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError
from sqlalchemy.orm import Session as Tx

from desktop_app.errors import (
    DatabaseBusyError,
    DatabaseDamagedError,
    DatabaseError,
    DatabaseReadOnlyError,
    DatabaseUnreachableError,
    DiskFullError,
    SettingsError,
)

__all__ = ["Database", "Tx", "sqlite_url", "worded"]

BUSY_MS = 10_000
"""How long a write waits for another program's write."""

log = logging.getLogger(__name__)

_PRAGMAS = (
    f"PRAGMA busy_timeout = {BUSY_MS}",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)

_SQLITE_WORDS: tuple[tuple[str, type[DatabaseError]], ...] = (
    ("locked", DatabaseBusyError),
    ("disk is full", DiskFullError),
    ("disk I/O error", DiskFullError),
    ("readonly", DatabaseReadOnlyError),
    ("not a database", DatabaseDamagedError),
    ("malformed", DatabaseDamagedError),
    ("unable to open", DatabaseUnreachableError),
)

_POSTGRESQL_CLASSES: tuple[tuple[str, type[DatabaseError]], ...] = (
    # postgresql.org/docs/current/errcodes-appendix.html
    ("55P03", DatabaseBusyError),
    ("57014", DatabaseBusyError),
    ("40", DatabaseBusyError),
    ("53", DiskFullError),
    ("25006", DatabaseReadOnlyError),
    ("42501", DatabaseReadOnlyError),
    ("XX001", DatabaseDamagedError),
    ("XX002", DatabaseDamagedError),
    ("08", DatabaseUnreachableError),
    ("28", DatabaseUnreachableError),
    ("3D", DatabaseUnreachableError),
    ("57P", DatabaseUnreachableError),
)


def sqlite_url(path: Path) -> URL:
    """Return the URL of a database file."""
    return URL.create("sqlite", database=str(path))


class Database:
    """Hands out transactions. Share one ``Database`` between threads; never share a ``Tx``."""

    def __init__(self, url: str | URL) -> None:
        """Connect to nothing yet.

        Raises:
            SettingsError: The URL names no database that we know.
        """
        self.engine = _engine(url)
        self.is_sqlite = self.engine.dialect.name == "sqlite"

    @contextmanager
    def read(self) -> Iterator[Tx]:
        """One snapshot; nothing is written. Blocks on the database only."""
        with worded(), Tx(self.engine) as tx, tx.begin():
            yield tx

    @contextmanager
    def write(self) -> Iterator[Tx]:
        """Commit on leaving the block, roll back on any exception.

        On SQLite the write lock is taken at the start, so that nothing read inside can go stale;
        on PostgreSQL lock the rows that matter.

        Raises:
            DatabaseBusyError: Another program held the lock for :data:`BUSY_MS`.
        """
        with worded(), Tx(self.engine.execution_options(writes=True)) as tx, tx.begin():
            yield tx

    def close(self) -> None:
        """Close idle connections."""
        self.engine.dispose()


@contextmanager
def worded() -> Iterator[None]:
    """Turn the driver's errors into the desk's words. A broken constraint stays what it is."""
    try:
        yield
    except IntegrityError:
        raise
    except DBAPIError as error:
        raise _meaning(error) from error


def _meaning(error: DBAPIError) -> DatabaseError:
    state = getattr(error.orig, "sqlstate", None)
    if state:
        for prefix, kind in _POSTGRESQL_CLASSES:
            if state.startswith(prefix):
                return kind(f"sqlstate {state}")
        return DatabaseError(f"sqlstate {state}")
    text = str(error.orig)
    for words, kind in _SQLITE_WORDS:
        if words in text:
            return kind(words)
    if error.connection_invalidated or type(error.orig).__module__.startswith("psycopg"):
        return DatabaseUnreachableError(type(error.orig).__name__)
    return DatabaseError(type(error.orig).__name__)


def _engine(url: str | URL) -> Engine:
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise SettingsError("The database address is not a URL.") from error
    match parsed.get_backend_name():
        case "sqlite":
            return _sqlite(parsed)
        case "postgresql":
            return _postgresql(parsed)
    raise SettingsError("The database must be a file or a PostgreSQL server.")


def _sqlite(url: URL) -> Engine:
    # The interpreter's own SQLite may have the WAL-reset bug (sqlite.org/wal.html#walresetbug).
    from sqlcipher3 import dbapi2

    engine = create_engine(url, module=dbapi2, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - a driver without types
        connection.isolation_level = None  # we say BEGIN ourselves
        for pragma in _PRAGMAS:
            connection.execute(pragma)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _postgresql(url: URL) -> Engine:
    return create_engine(
        url,
        hide_parameters=True,
        pool_pre_ping=True,
        connect_args={
            "connect_timeout": 5,
            "options": f"-c lock_timeout={BUSY_MS} -c statement_timeout={2 * BUSY_MS}"
            " -c idle_in_transaction_session_timeout=60000 -c timezone=UTC",
        },
    )
