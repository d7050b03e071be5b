import subprocess
import sys
import threading
import traceback
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import event, insert, make_url, text, update
from sqlalchemy.exc import IntegrityError, StatementError
from sqlcipher3 import dbapi2

from desktop_app.errors import (
    DatabaseBusyError,
    DatabaseDamagedError,
    DatabaseError,
    DatabaseReadOnlyError,
    DatabaseUnreachableError,
    DiskFullError,
    SettingsError,
)
from desktop_app.storage import rooms
from desktop_app.storage.database import Database, meaning
from desktop_app.storage.models import DoctorRow, PatientRow
from tests.scenes import NOW, Clinic

DEADLINE_S = 120

HOLD = """
import sys
from sqlcipher3 import dbapi2
desk = dbapi2.connect(sys.argv[1], isolation_level=None)
desk.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""

FILL = """
import resource, signal, sys
from pathlib import Path
from desktop_app.errors import DiskFullError
from desktop_app.storage.database import Database
from tests.scenes import Clinic

db = Database(sys.argv[1])
clinic = Clinic(db)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
size = Path(db.engine.url.database).stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
try:
    clinic.patient("Maria Lopez", notes="x" * 2 * size)
except DiskFullError as error:
    print(error.title)
"""


@pytest.fixture
def impatient(db_url):
    database = Database(db_url, busy_ms=50)
    yield database
    database.close()


def test_what_was_written_is_there_after_the_block_and_after_closing(db):
    doctor = Clinic(db).doctor("Dr. Amina Rahman")
    db.close()
    with db.read() as tx:
        assert tx.get_one(DoctorRow, doctor).name == "Dr. Amina Rahman"


def test_nothing_of_a_transaction_that_fails_remains(db):
    doctor = Clinic(db).doctor("Dr. Amina Rahman")

    def rename_and_fail():
        with db.write() as tx:
            tx.execute(update(DoctorRow).values(name="Dr. Somebody Else"))
            raise LookupError

    with pytest.raises(LookupError):
        rename_and_fail()
    with db.read() as tx:
        assert tx.get_one(DoctorRow, doctor).name == "Dr. Amina Rahman"


def test_a_reader_sees_one_moment_while_others_write(db):
    clinic = Clinic(db)
    doctor = clinic.doctor("Dr. Amina Rahman")
    names = text("SELECT name FROM doctors")
    with db.read() as tx:
        assert tx.execute(names).scalars().all() == ["Dr. Amina Rahman"]
        with db.write() as other:
            other.get_one(DoctorRow, doctor).name = "Dr. Somebody Else"
        clinic.doctor("Dr. New")
        assert tx.execute(names).scalars().all() == ["Dr. Amina Rahman"]


def test_a_writer_reads_what_the_writer_before_it_left(db):
    visit = Clinic(db).visit()
    seen = []
    waits = threading.Event()

    def second():
        waits.set()
        with db.write() as tx:
            seen.append(rooms.lock_owner(tx, visit.id).generation)

    with db.write() as tx:
        owner = rooms.lock_owner(tx, visit.id)
        thread = threading.Thread(target=second)
        thread.start()
        assert waits.wait(DEADLINE_S)
        rooms.next_generation(tx, owner)
    thread.join(DEADLINE_S)
    assert seen == [2]


# -- failures in words ---------------------------------------------------------------------------


def test_a_row_that_another_desk_holds_for_long_is_busy(db, impatient):
    visit = Clinic(db).visit()
    with db.write() as tx:
        rooms.lock_owner(tx, visit.id)
        with pytest.raises(DatabaseBusyError), impatient.write() as other:
            rooms.lock_owner(other, visit.id)


def test_a_file_that_another_program_holds_for_long_is_busy(sqlite_url):
    database = Database(sqlite_url, busy_ms=50)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, database.engine.url.database],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with holder:
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(DatabaseBusyError), database.write() as tx:
            tx.execute(text("SELECT 1"))
        with database.read() as tx:  # and looking needs no turn
            assert tx.execute(text("SELECT 1")).scalar() == 1
    database.close()


def test_the_first_write_to_a_new_file_waits_for_another_program_s_first(empty_sqlite_url):
    """Two that are started at once; there SQLite itself refuses one and waits for nobody."""
    database, refused = Database(empty_sqlite_url), []
    with closing(dbapi2.connect(database.engine.url.database)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("CREATE TABLE first (made)")

        @event.listens_for(database.engine, "handle_error")
        def end_the_others(context):
            refused.append(context)
            other.commit()

        with database.write() as tx:
            assert tx.execute(text("SELECT count(*) FROM first")).scalar() == 0
    assert len(refused) == 1
    database.close()


def test_a_write_that_the_disk_has_no_room_for_changes_nothing(sqlite_url):
    database = Database(sqlite_url)
    clinic = Clinic(database)
    clinic.patient("Maria Lopez")

    def fill():
        with database.write() as tx:
            tx.execute(text("PRAGMA max_page_count = 1"))  # means: no page more than now
            tx.execute(update(PatientRow).values(notes="x" * 200_000))

    with pytest.raises(DiskFullError):
        fill()
    with database.read() as tx:
        assert tx.execute(text("SELECT notes FROM patients")).scalars().all() == [""]
    database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file's size")
def test_a_disk_that_takes_no_more_is_told_in_words(sqlite_url):
    done = subprocess.run(
        [sys.executable, "-c", FILL, sqlite_url],
        capture_output=True, text=True, timeout=DEADLINE_S, check=False,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == (f"{DiskFullError.title}\n", "")


def test_a_file_that_may_only_be_read_can_be_read_and_says_so_when_written(sqlite_url):
    Database(sqlite_url).close()
    path = sqlite_url.removeprefix("sqlite:///")
    database = Database(f"sqlite:///file:{path}?mode=ro&uri=true")
    with database.read() as tx:
        assert tx.execute(text("SELECT count(*) FROM patients")).scalar() == 0
    with pytest.raises(DatabaseReadOnlyError), database.write() as tx:
        tx.execute(text("DELETE FROM patients"))
    database.close()


def test_a_server_that_may_only_be_read_says_so_when_written(postgresql_url):
    name = make_url(postgresql_url).database
    with psycopg.connect(postgresql_url.replace("+psycopg", ""), autocommit=True) as admin:
        admin.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    database = Database(postgresql_url)
    with pytest.raises(DatabaseReadOnlyError), database.write() as tx:
        tx.execute(text("DELETE FROM patients"))
    database.close()


@pytest.mark.parametrize("what", ["a folder", "in no folder"])
def test_a_file_that_cannot_be_opened_says_so(tmp_path, what):
    path = tmp_path if what == "a folder" else tmp_path / "nowhere" / "desk.db"
    database = Database(f"sqlite:///{path}")
    with pytest.raises(DatabaseUnreachableError), database.read() as tx:
        tx.execute(text("SELECT 1"))


def test_a_server_that_does_not_answer_says_so(tmp_path):
    database = Database(f"postgresql+psycopg://desk@/desk?host={tmp_path}")
    with pytest.raises(DatabaseUnreachableError), database.read() as tx:
        tx.execute(text("SELECT 1"))


def test_a_server_without_this_database_says_so(postgresql):
    database = Database(postgresql.url("nothing_of_this_name"))
    with pytest.raises(DatabaseUnreachableError), database.read() as tx:
        tx.execute(text("SELECT 1"))


def test_a_file_with_broken_pages_is_damaged(sqlite_url):
    database = Database(sqlite_url)
    clinic = Clinic(database)
    for _ in range(50):
        clinic.patient("Maria Lopez", notes="x" * 4000)
    database.close()
    with open(database.engine.url.database, "r+b") as file:  # noqa: PTH123
        size = file.seek(0, 2)
        for page in range(4096, size, 4096):
            file.seek(page)
            file.write(b"\xff" * 512)
    with pytest.raises(DatabaseDamagedError), database.read() as tx:
        tx.execute(text("SELECT sum(length(notes)) FROM patients"))
    database.close()


@pytest.mark.parametrize("url", ["nonsense", "", "mysql://desk@db.example/desk", "sqlite"])
def test_an_address_that_names_no_database_of_ours_is_refused(url):
    with pytest.raises(SettingsError) as caught:
        Database(url)
    assert "example" not in caught.value.sentence


@pytest.mark.parametrize("driver", ["postgresql", "postgresql+asyncpg", "postgresql+nobodys"])
def test_a_server_is_reached_by_our_driver_whatever_the_address_names(postgresql_url, driver):
    database = Database(make_url(postgresql_url).set(drivername=driver))
    with database.read() as tx:
        assert tx.execute(text("SELECT 1")).scalar() == 1
    database.close()


@pytest.mark.parametrize(
    ("sqlstate", "kind"),
    [
        ("55P03", DatabaseBusyError),
        ("40P01", DatabaseBusyError),
        ("40001", DatabaseBusyError),
        ("57014", DatabaseBusyError),
        ("53300", DatabaseBusyError),
        ("53100", DiskFullError),
        ("53200", DatabaseError),
        ("58030", DiskFullError),
        ("25006", DatabaseReadOnlyError),
        ("42501", DatabaseReadOnlyError),
        ("XX001", DatabaseDamagedError),
        ("28P01", DatabaseUnreachableError),
        ("3D000", DatabaseUnreachableError),
        ("57P01", DatabaseUnreachableError),
        ("08006", DatabaseUnreachableError),
        ("42601", DatabaseError),
    ],
)
def test_the_servers_codes_have_words(sqlstate, kind):
    assert type(meaning(psycopg.errors.lookup(sqlstate)())) is kind


@pytest.mark.parametrize("broken", ["a check", "a unique index", "a foreign key", "not null"])
def test_an_error_never_repeats_what_stood_in_the_row(db, broken):
    clinic = Clinic(db)
    secret = f"Zebediah{uuid4().hex}"
    known = clinic.patient(secret)
    fields = {
        "a check": {"gender": "m"},
        "a unique index": {"id": known},
        "a foreign key": {"merged_into": uuid4()},
        "not null": {"created_at": None},
    }[broken]
    row = {"id": uuid4(), "name": secret, "created_at": NOW}
    with pytest.raises(IntegrityError) as caught, db.write() as tx:
        tx.execute(insert(PatientRow).values(**row | fields))
    told = "".join(traceback.format_exception(caught.value))
    assert secret not in told
    assert str(known) not in told
    assert known.hex not in told


# -- values --------------------------------------------------------------------------------------


def test_an_instant_comes_back_as_the_same_instant_in_utc(db):
    written = datetime(2026, 10, 25, 2, 30, 0, 123456, timezone(timedelta(hours=5, minutes=45)))
    patient = Clinic(db).patient()
    with db.write() as tx:
        tx.get_one(PatientRow, patient).created_at = written
    with db.read() as tx:
        read = tx.get_one(PatientRow, patient).created_at
    assert read == written
    assert read.tzinfo is UTC


def test_a_time_without_a_zone_is_refused(db):
    patient = Clinic(db).patient()
    with pytest.raises(StatementError, match="naive datetime"), db.write() as tx:
        tx.get_one(PatientRow, patient).created_at = datetime(2026, 11, 23, 9)  # noqa: DTZ001


@pytest.mark.parametrize(
    "name", ["=HYPERLINK(1)", "<b>Bo</b>", "\u202eoB", "'; DROP TABLE x --", "王小明", "👩‍⚕️"]
)
def test_a_name_comes_back_as_it_was_written(db, name):
    patient = Clinic(db).patient(name)
    with db.read() as tx:
        assert tx.get_one(PatientRow, patient).name == name


# -- around a write --------------------------------------------------------------------------------


def test_what_comes_before_a_write_holds_nobody_up(db, db_url):
    other = Database(db_url, busy_ms=5_000)

    def write_elsewhere():
        with other.write() as tx:
            tx.add(DoctorRow(id=uuid4(), name="Dr. Amina Rahman"))

    db.before_write = write_elsewhere
    with db.write() as tx:
        assert tx.execute(text("SELECT count(*) FROM doctors")).scalar() == 1
    other.close()


def test_what_comes_after_a_write_hears_of_what_was_committed_only(db):
    heard = []
    db.after_write = heard.append

    def write(fail):
        with db.write() as tx:
            tx.info["deed"] = 1
            if fail:
                raise LookupError

    with pytest.raises(LookupError):
        write(fail=True)
    with db.read():
        pass
    assert heard == []
    write(fail=False)
    assert [info["deed"] for info in heard] == [1]
