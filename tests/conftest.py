"""What every test lives by: nothing leaves this computer, no error is missed, real databases."""

import contextlib
import gc
import ipaddress
import logging
import os
import shutil
import socket
import sys
import tempfile
import threading
import uuid
from pathlib import Path

import hypothesis
import pytest

from tests.postgres import NoPostgresError, running_server

# A clinic's own settings must not reach a test, nor the processes that it starts.
for _name in [name for name in os.environ if name.startswith(("CLINIC_DESK_", "VIDEOSDK_"))]:
    del os.environ[_name]
os.environ.pop("PYTHON_KEYRING_BACKEND", None)
# The programs that tests start find their byte code, as installed ones do: a quarter of their time.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
# The keyring of whoever runs the tests is not theirs to write to.
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

MEMORY = Path("/dev/shm")  # noqa: S108 - Linux's file system in memory
ROOM_IN_MEMORY = 4 * 2**30
"""Bytes that must be free there."""
if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free >= ROOM_IN_MEMORY:
    # Thousands of durable writes to files that are thrown away: no disk need spin for them.
    tempfile.tempdir = str(MEMORY)

THREAD_DEADLINE_S = 60.0
"""What ends by itself may take its time on a busy machine."""

# How long an example takes is a matter of the machine, and of what else it does. The same examples
# in every run, so that a change is refused for what it changed; others with
# --hypothesis-profile=explore, as in dev.py prove.
for name, is_alike in {"house": True, "explore": False}.items():
    hypothesis.settings.register_profile(
        name,
        deadline=None,
        derandomize=is_alike,
        suppress_health_check=[hypothesis.HealthCheck.too_slow],
    )
hypothesis.settings.load_profile("house")


def pytest_collection_finish():
    """Take what was loaded out of every later collection: it is there until the end."""
    gc.collect()
    gc.freeze()


# -- nothing leaves this computer --------------------------------------------------------------

_left = []
"""Addresses outside this computer that the running test tried to reach."""


def _is_here(host):
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(host.split("%")[0]).is_loopback
    except ValueError:
        return False


def _stay_here(event, arguments):
    if event == "socket.getaddrinfo":
        host = arguments[0]
        if isinstance(host, str) and host.endswith(".invalid"):
            # RFC 6761, 6.4: never resolves. Answered here, so that no query leaves.
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    elif event in ("socket.connect", "socket.sendto"):
        if not isinstance(arguments[1], tuple):  # the address of a local socket is a path
            return
        host = arguments[1][0]
    else:
        return
    if not _is_here(host):
        _left.append(f"{event} {host!r}")
        raise AssertionError(f"a test may reach only this computer: {event} {host!r}")


sys.addaudithook(_stay_here)


@pytest.fixture(autouse=True)
def _loopback_only():
    """Fail a test that tried to reach another computer, also where the refusal was swallowed."""
    _left.clear()
    yield
    if _left:
        pytest.fail(f"the test tried to leave this computer: {', '.join(_left)}", pytrace=False)


# -- no error goes unnoticed -------------------------------------------------------------------


class _ErrorLog(logging.Handler):
    def __init__(self):
        super().__init__(logging.ERROR)
        self.records = []
        self.expected = []

    def emit(self, record):
        self.records.append(record)

    def unexpected(self):
        return [record for record in self.records if not any(map(_matching(record), self.expected))]

    def missing(self):
        return [wish for wish in self.expected if not any(_matching(r)(wish) for r in self.records)]


def _matching(record):
    def is_met_by_record(wish):
        logger, text = wish
        return record.name == logger and text in record.getMessage()

    return is_met_by_record


@pytest.fixture(autouse=True)
def _error_log():
    """Fail a test during which something was logged as an error that the test does not expect."""
    log = _ErrorLog()
    root = logging.getLogger()
    root.addHandler(log)
    yield log
    root.removeHandler(log)
    for record in log.unexpected():
        trace = logging.Formatter().formatException(record.exc_info) if record.exc_info else ""
        pytest.fail(
            f"unexpected error in the log of {record.name}: {record.getMessage()}\n{trace}",
            pytrace=False,
        )
    for logger, text in log.missing():
        pytest.fail(f"the error {text!r} never came in the log of {logger}", pytrace=False)


@pytest.fixture
def expect_error_log(_error_log):
    """Say which error the test wants to see: ``expect_error_log("logger.name", "part of it")``.

    The error must come: an expected one that never did fails the test too.
    """
    return lambda logger, text="": _error_log.expected.append((logger, text))


@pytest.fixture(autouse=True)
def _no_thread_left():
    """Fail a test that leaves a thread behind which would keep the program from ending."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        if not thread.daemon:
            thread.join(THREAD_DEADLINE_S)
            if thread.is_alive():
                pytest.fail(f"the test left a thread behind: {thread.name}", pytrace=False)


# -- real databases ----------------------------------------------------------------------------


@pytest.fixture(scope="session")
def postgresql():
    """The run's own PostgreSQL server."""
    with contextlib.ExitStack() as until_the_end:
        try:
            server = until_the_end.enter_context(running_server())
        except NoPostgresError as error:
            pytest.skip(str(error))
        yield server


@pytest.fixture
def empty_postgresql_url(postgresql):
    """The URL of an empty PostgreSQL database of the test's own."""
    with _created(postgresql, "template0") as url:
        yield url


@pytest.fixture
def postgresql_url(postgresql, _postgresql_template):
    """The URL of a PostgreSQL database of the test's own, with our tables and nothing in them."""
    with _created(postgresql, _postgresql_template) as url:
        yield url


@pytest.fixture
def empty_sqlite_url(tmp_path):
    """The URL of an SQLite database of the test's own; the file does not exist yet."""
    return _sqlite_url(tmp_path / "desk.db")


@pytest.fixture
def sqlite_url(tmp_path, _sqlite_template):
    """The URL of an SQLite database of the test's own, with our tables and nothing in them."""
    return _sqlite_url(shutil.copy(_sqlite_template, tmp_path / "desk.db"))


KINDS = ["sqlite", "postgresql"]


@pytest.fixture(params=KINDS)
def empty_db_url(request):
    """The URL of an empty database of the test's own; the test runs once for each kind."""
    return request.getfixturevalue(f"empty_{request.param}_url")


@pytest.fixture(params=KINDS)
def db_url(request):
    """The URL of a database with our tables and nothing in them; once for each kind."""
    return request.getfixturevalue(f"{request.param}_url")


@pytest.fixture
def db(db_url):
    """A ``Database`` with our tables and nothing in them; once for each kind."""
    from desktop_app.storage.database import Database

    database = Database(db_url)
    yield database
    database.close()


@pytest.fixture(scope="session")
def _sqlite_template(tmp_path_factory):
    file = tmp_path_factory.mktemp("template") / "desk.db"
    _upgrade(_sqlite_url(file))
    return file


@pytest.fixture(scope="session")
def _postgresql_template(postgresql):
    _upgrade(postgresql.create("template_desk"))
    return "template_desk"


def _upgrade(url):
    from desktop_app.storage.database import Database
    from desktop_app.storage.migrate import upgrade

    database = Database(url)
    upgrade(database)
    database.close()


def _sqlite_url(file):
    return f"sqlite:///{file.as_posix()}"


@contextlib.contextmanager
def _created(server, template):
    name = f"desk_{uuid.uuid4().hex}"
    yield server.create(name, template)
    server.drop(name)
