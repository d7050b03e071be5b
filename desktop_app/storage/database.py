"""The unit of work, on SQLite and PostgreSQL, and what their errors mean at the desk."""

from __future__ import annotations

import hashlib
import logging
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.orm import Session as Tx

from desktop_app.errors import (
    DatabaseBusyError,
    DatabaseDamagedError,
    DatabaseError,
    DatabaseReadOnlyError,
    DatabaseUnreachableError,
    DiskFullError,
    Said,
    SettingsError,
)
from desktop_app.storage.addresses import bare_of, place_of, url_of

__all__ = ["Database", "Tx", "direct", "meaning", "sqlite_url", "worded"]

BUSY_MS = 10_000
"""How long a write waits for another program's write."""
_STEP_S = 0.01

log = logging.getLogger(__name__)

_PRAGMAS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)

_MEANINGS: tuple[tuple[str, type[DatabaseError]], ...] = (
    # sqlite.org/rescode.html
    ("SQLITE_BUSY", DatabaseBusyError),
    ("SQLITE_LOCKED", DatabaseBusyError),
    ("SQLITE_PROTOCOL", DatabaseBusyError),
    ("SQLITE_FULL", DiskFullError),
    ("SQLITE_IOERR_READ", DatabaseUnreachableError),
    ("SQLITE_IOERR_SHORT_READ", DatabaseUnreachableError),
    ("SQLITE_IOERR", DiskFullError),
    ("SQLITE_READONLY", DatabaseReadOnlyError),
    ("SQLITE_NOTADB", DatabaseDamagedError),
    ("SQLITE_CORRUPT", DatabaseDamagedError),
    ("SQLITE_CANTOPEN", DatabaseUnreachableError),
    # postgresql.org/docs/current/errcodes-appendix.html
    ("55P03", DatabaseBusyError),
    ("57014", DatabaseBusyError),
    ("40", DatabaseBusyError),
    ("53300", DatabaseBusyError),
    ("53100", DiskFullError),
    ("58030", DiskFullError),
    ("25006", DatabaseReadOnlyError),
    ("42501", DatabaseReadOnlyError),
    ("XX001", DatabaseDamagedError),
    ("XX002", DatabaseDamagedError),
    ("08", DatabaseUnreachableError),
    ("28", DatabaseUnreachableError),
    ("3D", DatabaseUnreachableError),
    ("57P", DatabaseUnreachableError),
)


_SNAPSHOT = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
"""What one transaction is on SQLite by itself."""
_DISCONNECTED = {"OperationalError", "InterfaceError"}
"""What drivers raise where the database has said nothing (names of PEP 249)."""


def sqlite_url(path: Path) -> URL:
    """Return the URL of a database file."""
    return URL.create("sqlite", database=str(path))


class Database:
    """Hands out transactions. Share one ``Database`` between threads; never share a ``Tx``.

    Attributes:
        before_write: Called before a write takes any lock; may block for a moment.
        after_write: Called with the ``info`` of a write that was committed; must not raise.
    """

    def __init__(self, url: str | URL, busy_ms: int = BUSY_MS) -> None:
        """Connect to nothing yet. *busy_ms* is how long to wait for another program's write.

        Raises:
            SettingsError: The URL names no database that we know.
        """
        self.engine = _engine(url, busy_ms)
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        self._looking = self.engine.execution_options(**({} if self.is_sqlite else _SNAPSHOT))
        self._writing = self.engine.execution_options(writes=True)
        self.before_write: Callable[[], None] = lambda: None
        self.after_write: Callable[[Mapping[Any, Any]], None] = lambda _: None

    @contextmanager
    def read(self) -> Iterator[Tx]:
        """One snapshot; nothing is written. Blocks on the database only."""
        with worded(), Tx(self._looking) as tx, tx.begin():
            yield tx

    @contextmanager
    def write(self) -> Iterator[Tx]:
        """Commit on leaving the block, roll back on any exception.

        On SQLite the write lock is taken at the start, so that nothing read inside can go stale;
        on PostgreSQL lock the rows that matter.

        Raises:
            DatabaseBusyError: Another program held the lock for too long.
        """
        self.before_write()
        with worded(), Tx(self._writing) as tx, tx.begin():
            yield tx
        self.after_write(tx.info)

    def clear_traces(self) -> None:
        """Write all into the file itself, so that nothing beside it holds what stood there before.

        As far as nobody is reading just now; a server does so in its own time. Blocks.
        """
        if not self.is_sqlite:
            return
        with (
            worded(),
            closing(self.engine.raw_connection()) as connection,
            closing(connection.cursor()) as cursor,
        ):
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @property
    def file(self) -> Path | None:
        """Where it lies; ``None`` on a server."""
        return Path(self.engine.url.database or "") if self.is_sqlite else None

    @property
    def place(self) -> str:
        """Which database it is, in 8 hex digits; under another name they are others."""
        return hashlib.sha256(place_of(self.engine.url).encode()).hexdigest()[:8]

    @property
    def former_places(self) -> tuple[str, ...]:
        """What :attr:`place` was in earlier versions, which had the user in it."""
        url = self.engine.url
        spoken = (url, url.set(password="?"), bare_of(url))  # noqa: S106 - shown as stars
        return tuple(hashlib.sha256(str(each).encode()).hexdigest()[:8] for each in spoken)

    def close(self) -> None:
        """Close idle connections."""
        self.engine.dispose()


def direct(tx: Tx) -> Connection:
    """Return the transaction's connection, for statements that need no objects.

    They take a third of the time; what waits in *tx* to be written goes first.
    """
    tx.flush()
    return tx.connection()


@contextmanager
def worded() -> Iterator[None]:
    """Turn the driver's errors into the desk's words. A broken constraint stays what it is."""
    try:
        yield
    except DBAPIError as error:
        _forget_row(error)
        if isinstance(error, IntegrityError):
            raise
        raise meaning(error.orig) from error


def meaning(error: BaseException | None) -> DatabaseError:
    """Return the words for an error of a driver itself."""
    code = getattr(error, "sqlstate", None) or getattr(error, "sqlite_errorname", None)
    if code is None and _DISCONNECTED & {kind.__name__ for kind in type(error).__mro__}:
        return DatabaseUnreachableError(type(error).__name__)
    for prefix, kind in _MEANINGS:
        if code is not None and code.startswith(prefix):
            return kind(code)
    return DatabaseError(code or type(error).__name__)


def _forget_row(error: DBAPIError) -> None:
    """Keep PostgreSQL's DETAIL out of every log: it repeats the row, with the patient's name."""
    diagnosis = getattr(error.orig, "diag", None)
    if error.orig is not None and diagnosis is not None and diagnosis.message_primary:
        error.orig.args = error.args = (diagnosis.message_primary,)


def _engine(url: str | URL, busy_ms: int) -> Engine:
    parsed = url_of(url)
    match parsed.get_backend_name():
        case "sqlite":
            return _sqlite(parsed.set(drivername="sqlite"), busy_ms)
        case "postgresql":
            return _postgresql(parsed.set(drivername="postgresql+psycopg"), busy_ms)
    raise SettingsError(Said("The database must be a file or a PostgreSQL server."))


def _sqlite(url: URL, busy_ms: int) -> Engine:
    # The interpreter's own SQLite may have the WAL-reset bug (sqlite.org/wal.html#walresetbug).
    from sqlcipher3 import dbapi2

    engine = create_engine(url, module=dbapi2, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - a driver without types
        connection.isolation_level = None  # we say BEGIN ourselves
        connection.execute(f"PRAGMA busy_timeout = {busy_ms}")
        for pragma in _PRAGMAS:
            connection.execute(pragma)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if not connection.get_execution_options().get("writes", False):
            connection.exec_driver_sql("BEGIN")
            return
        if not connection.info.get("wal"):
            # The file keeps this mode. Set here, so that looking at a file never changes it.
            _write_ahead(connection, busy_ms)
            connection.info["wal"] = True
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _write_ahead(connection: Connection, busy_ms: int) -> None:
    """Have the file written by a log ahead of it; wait for another program's write at most so long.

    Of two programs that change the mode at once SQLite refuses one without waiting for the other.
    """
    until = time.monotonic() + busy_ms / 1000
    while True:
        try:
            connection.exec_driver_sql("PRAGMA journal_mode = WAL").close()
        except OperationalError as error:
            is_busy = isinstance(meaning(error.orig), DatabaseBusyError)
            if not is_busy or time.monotonic() >= until:
                raise
            time.sleep(_STEP_S)
        else:
            return


def _postgresql(url: URL, busy_ms: int) -> Engine:
    return create_engine(
        url,
        hide_parameters=True,
        pool_pre_ping=True,
        connect_args={
            "connect_timeout": 5,
            "options": f"-c lock_timeout={busy_ms} -c statement_timeout={2 * busy_ms}"
            " -c idle_in_transaction_session_timeout=60000 -c timezone=UTC"
            " -c jit=off -c random_page_cost=1.1",  # short questions, answered by indices
        },
    )
