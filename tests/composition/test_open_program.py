from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import psycopg
import pytest
from sqlalchemy import make_url

from desktop_app.composition import open_program
from desktop_app.errors import DatabaseOlderError
from desktop_app.settings import Home, Settings
from tests.practice.service import until


def home_in(folder):
    return Home(folder=folder, logs=folder / "logs")


@pytest.mark.parametrize("homes", [pytest.param(6, id="six_desks"), pytest.param(1, id="one_desk")])
def test_first_starts_at_the_same_moment_all_open(db_url, tmp_path, homes):
    together = Barrier(6)

    def first_start(number):
        together.wait(120)
        program = open_program(
            home_in(tmp_path / f"home-{number % homes}"), Settings(database=str(db_url)), {}
        )
        program.close()
        return program.desk.zone.key

    with ThreadPoolExecutor(6) as desks:
        zones = list(desks.map(first_start, range(6)))
    assert len(set(zones)) == 1


def test_a_first_start_that_broke_off_does_not_keep_the_desk_shut(tmp_path):
    (tmp_path / "installation").touch()
    for _ in range(2):
        program = open_program(home_in(tmp_path), Settings(), {})
        program.close()
    assert program.desk.author.installation.version == 4
    assert [file.name for file in tmp_path.glob("installation*")] == ["installation"]


def test_a_database_that_cannot_be_used_is_let_go(empty_postgresql_url, tmp_path):
    with pytest.raises(DatabaseOlderError):
        open_program(home_in(tmp_path), Settings(database=empty_postgresql_url), {})
    url = make_url(empty_postgresql_url)
    held = "SELECT count(*) FROM pg_stat_activity WHERE datname = %s"
    with psycopg.connect(user="postgres", dbname="postgres", **url.query) as other:
        other.autocommit = True
        # The server hears of an end that has come when it gets a processor.
        until(lambda: other.execute(held, [url.database]).fetchone() == (0,))
