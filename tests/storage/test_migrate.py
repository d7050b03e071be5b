import hashlib
import re
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlcipher3 import dbapi2

from desktop_app.errors import (
    DatabaseDamagedError,
    DatabaseError,
    DatabaseNewerError,
    DatabaseOlderError,
)
from desktop_app.storage.database import Database, sqlite_url
from desktop_app.storage.migrate import HEAD, back_up, ensure_current, revision_of, upgrade
from desktop_app.storage.models import Base, PatientRow
from tests.races.deeds import upgrade_it
from tests.races.race import race
from tests.scenes import Clinic

TRIGGERS = {
    "sqlite": "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname, tgrelid::regclass::text FROM pg_trigger WHERE NOT tgisinternal",
}


@pytest.fixture
def opened():
    """Open databases that are closed at the end."""
    databases = []

    def open_it(url):
        databases.append(Database(url))
        return databases[-1]

    yield open_it
    for database in databases:
        database.close()


@pytest.fixture
def empty(empty_db_url, opened):
    return opened(empty_db_url)


@pytest.fixture
def file(empty_sqlite_url, opened):
    """A database file of this version, closed."""
    database = opened(empty_sqlite_url)
    upgrade(database)
    Clinic(database).patient("Maria Lopez")
    database.close()
    return Path(database.engine.url.database)


def _fingerprint(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _triggers(database):
    with database.read() as tx:
        found = tx.execute(text(TRIGGERS[database.engine.dialect.name]))
        return {tuple(row) for row in found}


# -- the schema ----------------------------------------------------------------------------------


def test_the_migrations_end_at_the_models(empty):
    upgrade(empty)
    with empty.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_the_migrations_make_the_checks_of_the_models(empty):
    """Alembic compares no CHECKs, so they are compared here with tables made from the models."""
    Base.metadata.create_all(empty.engine)
    of_models = _checks(empty)
    Base.metadata.drop_all(empty.engine)
    upgrade(empty)
    assert _checks(empty) == of_models
    assert len(of_models) > 20


def _checks(database):
    with database.engine.connect() as connection:
        inspector = inspect(connection)
        return {
            (table, check["name"], re.sub(r"\s+", " ", check["sqltext"]))
            for table in Base.metadata.tables
            for check in inspector.get_check_constraints(table)
        }


def test_both_databases_have_the_same_triggers(sqlite_url, postgresql_url, opened):
    ours = _triggers(opened(sqlite_url))
    assert ours == _triggers(opened(postgresql_url))
    assert ours


def test_the_revision_that_an_ordinary_start_knows_is_the_newest(empty):
    upgrade(empty)
    with empty.read() as tx:
        assert tx.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == HEAD


# -- making and upgrading ------------------------------------------------------------------------


def test_a_new_file_is_made_and_survives_being_made_ready_again(empty_sqlite_url, opened):
    database = opened(empty_sqlite_url)
    assert revision_of(database) is None
    ensure_current(database)
    Clinic(database).patient("Maria Lopez")
    ensure_current(database)
    upgrade(database)
    with database.read() as tx:
        assert tx.query(PatientRow).one().name == "Maria Lopez"
        assert tx.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        assert tx.execute(text("PRAGMA foreign_keys")).scalar() == 1
        assert tx.execute(text("PRAGMA foreign_key_check")).first() is None


def test_an_empty_server_is_left_to_an_administrator(empty_postgresql_url, opened):
    database = opened(empty_postgresql_url)
    with pytest.raises(DatabaseOlderError):
        ensure_current(database)
    with database.engine.connect() as connection:
        assert inspect(connection).get_table_names() == []
    upgrade(database)
    ensure_current(database)


def test_a_migration_that_fails_leaves_nothing(empty):
    with empty.engine.begin() as connection:
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32))"))
        connection.execute(text("CREATE TABLE rooms (id INTEGER)"))
    with pytest.raises(DatabaseError):
        upgrade(empty)
    with empty.engine.connect() as connection:
        assert sorted(inspect(connection).get_table_names()) == ["alembic_version", "rooms"]
    with empty.write() as tx:  # and the connection that failed checks foreign keys again
        if empty.is_sqlite:
            assert tx.execute(text("PRAGMA foreign_keys")).scalar() == 1


def test_desks_that_upgrade_at_once_do_it_once(empty_db_url, empty):
    with race(4) as desks:
        assert desks.map(upgrade_it, empty_db_url) == [True] * 4
    assert revision_of(empty) == HEAD


def test_a_backup_holds_what_is_not_yet_in_the_file_itself(file, opened):
    database = opened(sqlite_url(file))
    with database.read() as reader:  # keeps the log from being written back into the file
        reader.execute(text("SELECT 1"))
        Clinic(database).patient("Chen Wei")
        copy = back_up(database, "before-0002")
    assert copy == file.with_name("desk.before-0002.db")
    restored = opened(sqlite_url(copy))
    ensure_current(restored)
    with restored.read() as tx:
        names = tx.execute(text("SELECT name FROM patients ORDER BY name")).scalars().all()
        assert tx.execute(text("PRAGMA integrity_check")).scalar() == "ok"
    assert names == ["Chen Wei", "Maria Lopez"]


def test_a_backup_takes_the_place_of_the_one_before(file, opened):
    database = opened(sqlite_url(file))
    back_up(database, "before-0002")
    Clinic(database).patient("Chen Wei")
    restored = opened(sqlite_url(back_up(database, "before-0002")))
    with restored.read() as tx:
        assert tx.query(PatientRow).count() == 2


def test_a_backup_that_cannot_be_written_is_told_in_words(file, opened):
    file.with_name("desk.before-0002.db").mkdir()
    with pytest.raises(DatabaseError):
        back_up(opened(sqlite_url(file)), "before-0002")


# -- what is not ours ----------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["wal", "delete"])
@pytest.mark.parametrize("act", [ensure_current, upgrade, revision_of])
def test_a_newer_file_is_refused_and_not_touched(file, opened, act, mode):
    with closing(dbapi2.connect(file)) as later:
        later.execute(f"PRAGMA journal_mode = {mode}")
        later.execute("UPDATE alembic_version SET version_num = '9999'")
        later.commit()
    before = _fingerprint(file)
    database = opened(sqlite_url(file))
    with pytest.raises(DatabaseNewerError):
        act(database)
    database.close()
    assert _fingerprint(file) == before
    assert [path.name for path in file.parent.iterdir()] == ["desk.db"]


def test_a_newer_server_is_refused(db_url, opened):
    database = opened(db_url)
    with database.write() as tx:
        tx.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for act in (ensure_current, upgrade):
        with pytest.raises(DatabaseNewerError):
            act(database)


CONTENTS = {
    "a text": b"Dear front desk,\nplease find attached the list.\n",
    "a long text": b"09:00;Maria Lopez;video\n" * 1000,
    "noise": bytes(range(256)) * 64,
}


@pytest.mark.parametrize("what", CONTENTS)
def test_a_file_that_is_no_database_is_refused_and_not_touched(tmp_path, opened, what):
    file = tmp_path / "desk.db"
    file.write_bytes(CONTENTS[what])
    with pytest.raises(DatabaseDamagedError):
        ensure_current(opened(sqlite_url(file)))
    assert file.read_bytes() == CONTENTS[what]


def test_another_programs_file_is_refused_and_not_touched(tmp_path, opened):
    file = tmp_path / "desk.db"
    with closing(dbapi2.connect(file)) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
    before = _fingerprint(file)
    database = opened(sqlite_url(file))
    for act in (ensure_current, upgrade):
        with pytest.raises(DatabaseDamagedError):
            act(database)
    database.close()
    assert _fingerprint(file) == before


def test_a_file_cut_short_is_refused(file, opened):
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2 // 4096 * 4096 + 100])
    database = opened(sqlite_url(file))
    with pytest.raises(DatabaseDamagedError):
        ensure_current(database)


def test_a_file_without_anything_in_it_is_made_ready(tmp_path, opened):
    file = tmp_path / "desk.db"
    file.touch()
    ensure_current(opened(sqlite_url(file)))


@pytest.mark.parametrize("name", ["Ordner mit Leerzeichen", "100%", "Praxis-Ü", "a?b#c"])
def test_a_file_may_have_any_name(tmp_path, opened, name):
    folder = tmp_path / name
    folder.mkdir()
    database = opened(sqlite_url(folder / "desk.db"))
    ensure_current(database)
    assert back_up(database, "copy").parent == folder
