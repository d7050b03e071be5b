import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.clinic_day import day_of
from desktop_app.errors import CredentialsMissingError
from desktop_app.services.sample_clinic import fill_with_sample
from desktop_app.storage.appointments import day_sheet
from desktop_app.storage.database import Database
from desktop_app.storage.first_look import first_look
from tests.scenes import NOW, ZONE, Clinic, desk_at


@pytest.fixture
def file(tmp_path, sqlite_url):
    """A file with the sample clinic in it, without rooms."""
    database = Database(sqlite_url)
    Clinic(database)

    def none():
        raise CredentialsMissingError

    fill_with_sample(replace(desk_at(database, None), video=none), NOW)
    database.close()
    return tmp_path / "desk.db"


def change(file, statement):
    with closing(sqlite3.connect(file)) as database, database:
        database.execute(statement)


@pytest.mark.parametrize("days", [0, 2])
def test_the_first_look_sees_what_the_day_will_be(file, days):
    now = NOW + timedelta(days=days)
    database = Database(f"sqlite:///{file}")
    with database.read() as tx:
        later = day_sheet(tx, day_of(now, ZONE), ZONE)

    while_open = first_look(file, now)
    database.close()

    assert later.sessions
    assert while_open == first_look(file, now) == later


def test_the_first_look_needs_no_sqlalchemy(file):
    program = f"""
import sys
from datetime import datetime
from pathlib import Path
from desktop_app.storage.first_look import first_look
assert first_look(Path({str(file)!r}), datetime.fromisoformat({NOW.isoformat()!r})).sessions
assert "sqlalchemy" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=300)


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("UPDATE alembic_version SET version_num = '9999'", id="newer"),
        pytest.param("DELETE FROM alembic_version", id="empty"),
        pytest.param("DROP TABLE alembic_version", id="not_ours"),
        pytest.param("DELETE FROM clinic", id="never_started"),
        pytest.param("UPDATE clinic SET zone = 'Nowhere/At_All'", id="unknown_zone"),
        pytest.param("UPDATE clinic SET zone = '../etc'", id="no_zone"),
        pytest.param("UPDATE slots SET ends_at = 'later'", id="nonsense"),
    ],
)
def test_where_anything_is_in_the_way_there_is_no_first_look(file, statement):
    change(file, statement)
    assert first_look(file, NOW) is None


def test_a_file_that_is_not_there_is_not_made(tmp_path):
    assert first_look(tmp_path / "none.db", NOW) is None
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_database_is_left_alone(tmp_path):
    file = tmp_path / "desk.db"
    file.write_text("this is not a database " * 100)
    before = file.read_bytes()
    assert first_look(file, NOW) is None
    assert file.read_bytes() == before


def test_a_first_look_changes_nothing(file):
    before = file.read_bytes()
    assert first_look(file, NOW)
    assert file.read_bytes() == before
