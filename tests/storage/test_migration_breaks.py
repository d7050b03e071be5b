"""An upgrade that is killed, or can't be written, at any step: old or new, never between."""

import json
import os
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import event, text

from desktop_app.storage.database import Database, sqlite_url
from desktop_app.storage.migrate import HEAD, MIGRATIONS, revision_of, upgrade
from tests.races.race import race
from tests.storage.contents import contents

OLD = Path(__file__).parents[1] / "data" / "clinic-desk-0.1.0.db"
KEPT = json.loads(OLD.with_suffix(".json").read_text(encoding="utf-8"))
DEADLINE_S = 180
SYSTEM_CALLS = {"fsync": "fsync,fdatasync", "write": "pwrite64,write"}
STEPS_OF_FILE, STEPS_OF_SERVER = 4, 17
"""Of so many steps one is tried: each is a process, and an upgrade from the start."""
SPREAD = 3
"""Points of a long row of system calls that are tried; all of them take minutes."""


# -- a killed process ----------------------------------------------------------------------------


@contextmanager
def opened(url):
    database = Database(url)
    yield database
    database.close()


def is_old_or_new(url):
    """The revision after an interruption; the data are looked at, and then it is upgraded."""
    with opened(url) as database:
        revision = revision_of(database)
        if database.is_sqlite:
            with database.read() as tx:
                assert tx.execute(text("PRAGMA integrity_check")).scalar() == "ok"
        upgrade(database)
        assert revision_of(database) == HEAD
        if database.is_sqlite:
            assert contents(database) == KEPT
    return revision


def kill_at_each_step(old_url, url_of, stride):
    """Upgrade again and again, killed *stride* steps later each time; return what was left.

    *url_of* says where the copy for a step lies.
    """
    left = []
    for step in count(1, stride):
        url = url_of(old_url, step)
        child = os.fork()
        if not child:
            _upgrade_until(url, step)
        _, status = os.waitpid(child, 0)
        left.append(is_old_or_new(url))
        if not os.WIFSIGNALED(status):
            assert os.WEXITSTATUS(status) == 0
            break
    return left


def _upgrade_until(url, step):
    code = 1
    try:
        database = Database(url)
        passed = 0

        def reach(*_):
            nonlocal passed
            passed += 1
            if passed == step:
                os.kill(os.getpid(), signal.SIGKILL)

        for moment in ("before_cursor_execute", "after_cursor_execute", "commit"):
            event.listen(database.engine, moment, reach)
        upgrade(database)
        code = 0
    finally:
        os._exit(code)


def copy_of_file(old, step):
    path = Path(old).with_name(f"step-{step}.db")
    shutil.copy(old, path)
    return sqlite_url(path).render_as_string()


def same_database(url, _step):
    """A server's database is taken back to the old schema for each step."""
    with opened(url) as database, database.engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    make_old(url)
    return url


def make_old(url):
    """Bring an empty database to the first schema."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with opened(url) as database, database.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")


pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system forks no process")


def test_a_file_whose_upgrade_is_killed_at_any_step_is_the_old_or_the_new_one(tmp_path):
    old = shutil.copy(OLD, tmp_path / "old.db")
    with race(1) as warm:
        [left] = warm.map(kill_at_each_step, str(old), copy_of_file, STEPS_OF_FILE)
    assert set(left) == {"0001", HEAD}
    assert left == sorted(left)  # old up to the commit, new from then on
    assert left.count("0001") > 40 // STEPS_OF_FILE


def test_a_server_whose_upgrade_is_killed_at_any_step_has_the_old_or_the_new_schema(
    empty_postgresql_url,
):
    with race(1) as warm:
        [left] = warm.map(kill_at_each_step, empty_postgresql_url, same_database, STEPS_OF_SERVER)
    assert set(left) == {"0001", HEAD}
    assert left == sorted(left)


# -- a disk that fails ---------------------------------------------------------------------------

UPGRADE = """
import sys
from desktop_app.errors import AppError
from desktop_app.storage.database import Database
from desktop_app.storage.migrate import ensure_current
try:
    ensure_current(Database(sys.argv[1]))
except AppError as error:
    sys.exit(type(error).__name__)
print("upgraded")
"""


def _traced(url, *options):
    """Upgrade under strace, which can make a system call fail; return the finished process."""
    words = ["strace", "-f", "-qq", "-P", str(Path(url).with_suffix(".db-wal"))]
    words += ["-P", url, *options, "-o", f"{url}.trace"]
    words += [sys.executable, "-c", UPGRADE, sqlite_url(Path(url)).render_as_string()]
    return subprocess.run(words, capture_output=True, text=True, timeout=DEADLINE_S, check=False)


@pytest.fixture(scope="module")
def strace(tmp_path_factory):
    """Skip where processes can't be traced."""
    if shutil.which("strace") is None:
        pytest.skip("there is no strace here")
    path = shutil.copy(OLD, tmp_path_factory.mktemp("trace") / "desk.db")
    done = _traced(str(path), "-e", "trace=fsync,fdatasync,pwrite64,write")
    if done.stdout != "upgraded\n":
        pytest.skip(f"strace does not work here: {done.stderr[:200]}")
    return Path(f"{path}.trace").read_text().splitlines()


@pytest.mark.parametrize(("calls", "error"), [("fsync", "EIO"), ("write", "ENOSPC")])
def test_an_upgrade_that_the_disk_fails_leaves_the_old_or_the_new_file(
    tmp_path, strace, calls, error
):
    names = SYSTEM_CALLS[calls].split(",")
    many = sum(any(f" {name}(" in f" {line}" for name in names) for line in strace)
    assert many >= 2
    failed = 0
    for number in sorted({1 + round(n * (many - 1) / SPREAD) for n in range(SPREAD + 1)}):
        path = str(shutil.copy(OLD, tmp_path / f"{number}.db"))
        # From this call on all fail: a disk that is full stays so.
        inject = f"inject={SYSTEM_CALLS[calls]}:error={error}:when={number}+"
        done = _traced(path, "-e", f"trace={SYSTEM_CALLS[calls]}", "-e", inject)
        said_done = done.stdout == "upgraded\n"
        failed += not said_done
        assert said_done or done.stderr.strip() == "DiskFullError", done.stderr
        revision = is_old_or_new(sqlite_url(Path(path)).render_as_string())
        assert revision == HEAD or not said_done  # never said what is not so
    assert failed
