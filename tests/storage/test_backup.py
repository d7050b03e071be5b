"""Backups are whole and proved, kept as long as they should be, and put back all or not at all."""

import os
import shutil
import stat
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlcipher3 import dbapi2

from desktop_app.domain.backup import is_due, name_of
from desktop_app.errors import (
    BackupError,
    BackupUnusableError,
    DatabaseDamagedError,
    DatabaseNewerError,
    InUseError,
    PutBackError,
    ServerBacksUpError,
)
from desktop_app.storage.backup import back_up, backups_in, drop_outdated, newest_in, verified
from desktop_app.storage.database import Database
from desktop_app.storage.migrate import back_up as back_up_beside
from desktop_app.storage.migrate import ensure_current
from desktop_app.storage.refused import why_refused
from desktop_app.storage.restore import loss_by, put_back, require_whole, set_aside, was_put_back
from tests.scenes import NOW, Clinic

OLD = Path(__file__).parents[1] / "data" / "clinic-desk-0.1.0.db"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def database(sqlite_url):
    database = Database(sqlite_url)
    yield database
    database.close()


def names_in(file):
    with closing(dbapi2.connect(f"{file.as_uri()}?mode=ro", uri=True)) as found:
        return [name for (name,) in found.execute("SELECT name FROM patients ORDER BY name")]


def broken_pages(file, first=1):
    """Tear every page from *first* on."""
    with file.open("r+b") as torn:
        for page in range(first * 4096, file.stat().st_size, 4096):
            torn.seek(page)
            torn.write(b"\xff" * 512)


# -- making --------------------------------------------------------------------------------------


def test_a_backup_made_while_in_use_is_whole_private_and_alone(database, tmp_path):
    clinic = Clinic(database)
    clinic.visit(patient_id=clinic.patient("Maria Lopez"))
    folder = tmp_path / "backups"
    with database.read() as reader:  # keeps the log from being written back into the file
        reader.execute(text("SELECT 1"))
        clinic.patient("Chen Wei")
        made = back_up(database, folder, NOW)
    assert made.file.name == name_of(NOW)
    assert stat.S_IMODE(made.file.stat().st_mode) == 0o600
    assert list(folder.iterdir()) == [made.file]
    assert verified(made.file) == made.contents
    assert (made.contents.patients, made.contents.visits) == (2, 1)
    assert made.contents.newest_visit is not None
    assert list(folder.iterdir()) == [made.file]  # looking leaves nothing beside it
    assert names_in(made.file) == ["Chen Wei", "Maria Lopez"]


def test_what_goes_wrong_leaves_no_backup_and_the_one_before_untouched(database, tmp_path):
    folder = tmp_path / "backups"
    (folder / name_of(NOW)).mkdir(parents=True)
    with pytest.raises(BackupError):
        back_up(database, folder, NOW)
    assert [file.name for file in folder.iterdir()] == [name_of(NOW)]
    good = back_up(database, folder, NOW + HOUR)
    before = good.file.read_bytes()
    for number in range(50):
        Clinic(database).patient(f"Maria Lopez {number}", notes="x" * 4000)
    database.close()
    whole = database.file.stat().st_size // 4096
    broken_pages(database.file, whole - 9)  # of long notes: what is counted can still be read
    with pytest.raises(DatabaseDamagedError):
        back_up(database, folder, NOW + HOUR)
    assert good.file.read_bytes() == before
    assert len(list(folder.iterdir())) == 2


def test_a_server_is_not_ours_to_back_up(postgresql_url, tmp_path):
    server = Database(postgresql_url)
    with pytest.raises(ServerBacksUpError):
        back_up(server, tmp_path, NOW)
    server.close()


def test_backups_go_after_their_days_upgrades_too_but_never_the_newest(database, tmp_path):
    folder = tmp_path / "backups"
    made = [back_up(database, folder, NOW - age * DAY).file for age in (20, 16, 15)]
    upgrade = back_up_beside(database, "before-0002")
    os.utime(upgrade, (0, (NOW - 30 * DAY).timestamp()))
    kept = {entry.file for entry in backups_in(folder, database.file)}
    assert kept == {*made, upgrade}
    other = folder / "holiday.jpg"
    other.touch()
    drop_outdated(folder, database.file, 15, NOW)
    assert sorted(folder.iterdir()) == sorted([made[2], other])
    assert not upgrade.exists()
    drop_outdated(folder, database.file, 1, NOW + 99 * DAY)
    assert made[2].exists()


def test_the_next_one_is_due_after_its_hours_and_a_wrong_clock_delays_nothing(database, tmp_path):
    assert newest_in(tmp_path / "none") is None
    assert is_due(None, 24, NOW)
    assert not is_due(None, 0, NOW)
    back_up(database, tmp_path, NOW)
    newest = newest_in(tmp_path)
    assert not is_due(newest, 24, NOW + 23 * HOUR)
    assert is_due(newest, 24, NOW + 24 * HOUR)
    assert is_due(newest, 24, NOW - 5 * DAY)


# -- what would be lost --------------------------------------------------------------------------


def test_what_is_newer_than_the_backup_is_counted_and_listed(database, tmp_path):
    clinic = Clinic(database)
    session = clinic.session(slots=4)
    old = clinic.visit(session=session, slot=0, patient_id=clinic.patient("Maria Lopez"))
    backup = back_up(database, tmp_path, NOW).file
    new = clinic.visit(session=session, slot=1, patient_id=clinic.patient("Chen Wei"))
    clinic.change(old.id, version=2)
    loss = loss_by(backup, database.file)
    assert (loss.patients, loss.visits, loss.changed, loss.rooms) == (1, 1, 1, 0)
    assert [(lost.id, lost.patient) for lost in loss.listed] == [(new.id, "Chen Wei")]
    assert loss.listed[0].starts_at.tzinfo is not None
    database.close()
    database.file.write_bytes(b"nothing of a database" * 500)
    assert not loss_by(backup, database.file).readable


def test_an_old_versions_backup_can_be_compared_and_is_upgraded_when_opened(database, tmp_path):
    backup = shutil.copy(OLD, tmp_path / "old.db")
    assert loss_by(backup, database.file).visits == 0
    put_back(backup, database.file, NOW)
    ensure_current(database)
    assert was_put_back(database)


# -- putting back --------------------------------------------------------------------------------


def test_a_backup_put_back_is_there_alone_and_the_former_database_is_kept(database, tmp_path):
    clinic = Clinic(database)
    clinic.patient("Maria Lopez")
    backup = back_up(database, tmp_path / "backups", NOW).file
    clinic.patient("Chen Wei")
    file = database.file
    with database.read() as reader:
        reader.execute(text("SELECT 1"))
        with pytest.raises(InUseError):
            put_back(backup, file, NOW)
    database.close()
    kept = put_back(backup, file, NOW)
    assert names_in(file) == ["Maria Lopez"]
    assert names_in(kept) == ["Chen Wei", "Maria Lopez"]
    assert was_put_back(database)
    assert put_back(backup, file, NOW) != kept is not None
    assert names_in(kept) == ["Chen Wei", "Maria Lopez"]
    database.close()


def test_the_log_of_a_damaged_database_never_meets_the_backup_put_in_its_place(database, tmp_path):
    clinic = Clinic(database)
    clinic.patient("Maria Lopez")
    backup = back_up(database, tmp_path / "backups", NOW).file
    database.close()
    clinic.patient("Chen Wei")
    torn = tmp_path / "torn.db"
    torn.write_bytes(b"torn" * 9000)
    log = shutil.copy(f"{database.file}-wal", f"{torn}-wal")
    written_last = Path(log).read_bytes()
    database.close()
    kept = put_back(backup, torn, NOW)
    assert names_in(torn) == ["Maria Lopez"]
    assert Path(f"{kept}-wal").read_bytes() == written_last


class WindowsRefusedError(PermissionError):
    """What Windows says of a file; errors have its number nowhere else."""

    def __init__(self, number, file=None, *target):
        super().__init__(13, "refused", file, None, *target)
        self.winerror = number


@pytest.mark.parametrize(
    ("number", "told"),
    [
        pytest.param(32, InUseError, id="shared"),
        pytest.param(33, InUseError, id="locked"),
        pytest.param(5, InUseError, id="denied"),
        pytest.param(112, PutBackError, id="full"),
        pytest.param(None, PutBackError, id="not_of_windows"),
    ],
)
@pytest.mark.parametrize("act", [put_back, set_aside])
def test_a_file_that_windows_keeps_in_its_place_is_in_use(
    database, tmp_path, monkeypatch, number, told, act
):
    """An idle program, a scanner or an editor has it open: no lock of a database tells of those."""

    def refuse(*files):
        if Path(files[-1]) == database.file and not refused:
            refused.append(files)
            raise WindowsRefusedError(number, *map(os.fspath, files))
        do(*files)

    Clinic(database).patient("Maria Lopez")
    backup = back_up(database, tmp_path / "backups", NOW).file
    database.close()
    wish = (backup, database.file, NOW) if act is put_back else (database.file, NOW)
    name = "replace" if act is put_back else "unlink"
    do, refused = getattr(os, name), []
    monkeypatch.setattr(os, name, refuse)
    with pytest.raises(told):
        act(*wish)
    assert names_in(database.file) == ["Maria Lopez"]
    assert not list(tmp_path.glob(".*"))
    assert names_in(act(*wish)) == ["Maria Lopez"]
    assert len(list(tmp_path.glob("*.set-aside-*"))) == 1


def test_a_refusal_that_tells_of_no_file_that_could_be_open_is_the_disks(tmp_path):
    nowhere = os.fspath(tmp_path / "none")
    for refusal in (
        WindowsRefusedError(5),
        WindowsRefusedError(5, nowhere, nowhere),
        OSError(),
        BackupError(),
    ):
        assert type(why_refused(refusal)) is PutBackError


@pytest.mark.parametrize("what", ["torn", "text", "newer", "missing", "another program's"])
def test_what_is_no_good_backup_is_refused_and_nothing_is_touched(database, tmp_path, what):
    Clinic(database).patient("Maria Lopez", notes="x" * 9000)
    backup = back_up(database, tmp_path / "backups", NOW).file
    if what == "torn":
        broken_pages(backup)
    elif what == "text":
        backup.write_text("Dear front desk")
    elif what == "missing":
        backup.unlink()
    else:
        sql = {"newer": "UPDATE alembic_version SET version_num = '9999'"}
        with closing(dbapi2.connect(backup)) as other:
            other.execute(sql.get(what, "DROP TABLE alembic_version"))
            other.commit()
    database.close()
    before = database.file.read_bytes()
    for act in (
        lambda: loss_by(backup, database.file),
        lambda: put_back(backup, database.file, NOW),
    ):
        with pytest.raises(DatabaseNewerError if what == "newer" else BackupUnusableError):
            act()
    assert database.file.read_bytes() == before
    assert not list(database.file.parent.glob("*set-aside*"))


KILLED = """
import os, signal, sys, shutil
from datetime import datetime, UTC
from pathlib import Path
from desktop_app.storage.restore import put_back, set_aside
from sqlcipher3 import dbapi2
import desktop_app.storage.backup, sqlalchemy

act, folder = sys.argv[1], Path(sys.argv[2])
EVENTS = {"open", "os.rename", "os.link", "os.remove", "os.truncate", "shutil.copyfile"}
put = (lambda: put_back(folder / "backup.db", folder / "desk.db", datetime.now(UTC)))
deed = put if act == "put_back" else (lambda: set_aside(folder / "desk.db", datetime.now(UTC)))

number = 0
while True:
    number += 1
    at = folder / str(number)
    at.mkdir()
    for file in folder.iterdir():
        if file.is_file():
            shutil.copy(file, at / file.name)
    child = os.fork()
    if not child:
        folder, left = at, number

        def count(event, arguments):
            global left
            if event in EVENTS and str(folder) in str(arguments[:2]):
                left -= 1
                if not left:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        deed()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status):
        break
print(number)
"""


def killed_at_each_step(act, folder):
    """Do *act* on a copy of *folder*, killed before its first step, its second …; return those."""
    done = subprocess.run(
        [sys.executable, "-c", KILLED, act, folder],
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    count = int(done.stdout)
    assert count > 5
    return [folder / str(number) for number in range(1, count + 1)]


@pytest.mark.skipif(sys.platform == "win32", reason="no fork")
@pytest.mark.parametrize("unclean", [False, True], ids=["closed", "with_a_log_left"])
def test_killed_at_any_step_either_database_is_whole_with_all_of_its_own(
    database, tmp_path, unclean
):
    folder = tmp_path / "steps"
    folder.mkdir()
    clinic = Clinic(database)
    clinic.patient("Maria Lopez")
    back_up(database, tmp_path / "backups", NOW).file.rename(folder / "backup.db")
    clinic.patient("Chen Wei")
    if not unclean:
        database.close()
    for file in tmp_path.glob("desk.db*"):  # as a kill leaves them: the log has not been folded in
        shutil.copy(file, folder / file.name)
    assert (folder / "desk.db-wal").exists() is unclean
    ends = set()
    for step in killed_at_each_step("put_back", folder):
        require_whole(step / "desk.db")
        found = Database(f"sqlite:///{step / 'desk.db'}")
        ensure_current(found)
        names = tuple(names_in(step / "desk.db"))
        ends.add((names, was_put_back(found)))
        found.close()
        if names == ("Maria Lopez",):
            [kept] = step.glob("desk.set-aside-*.db")
            assert names_in(kept) == ["Chen Wei", "Maria Lopez"]
        put_back(step / "backup.db", step / "desk.db", NOW)  # and the next try succeeds
        assert names_in(step / "desk.db") == ["Maria Lopez"]
        kept = [names_in(file) for file in step.glob("desk.set-aside-*.db")]
        assert ["Chen Wei", "Maria Lopez"] in kept
    assert ends == {(("Chen Wei", "Maria Lopez"), False), (("Maria Lopez",), True)}


@pytest.mark.skipif(sys.platform == "win32", reason="no fork")
def test_killed_while_set_aside_a_damaged_database_loses_no_byte(tmp_path):
    folder = tmp_path / "steps"
    folder.mkdir()
    (folder / "desk.db").write_bytes(b"torn" * 5000)
    (folder / "desk.db-wal").write_bytes(b"what was written last" * 50)
    for step in killed_at_each_step("set_aside", folder):
        held = [file.read_bytes() for file in step.iterdir()]
        for file in ("desk.db", "desk.db-wal"):
            assert (folder / file).read_bytes() in held
        set_aside(step / "desk.db", NOW)
        assert not (step / "desk.db").exists()
        assert (folder / "desk.db-wal").read_bytes() in [f.read_bytes() for f in step.iterdir()]


# -- damage --------------------------------------------------------------------------------------


def test_torn_pages_are_found_after_an_unclean_end_and_only_then_looked_for(database, tmp_path):
    for number in range(50):
        Clinic(database).patient(f"Maria Lopez {number}", notes="x" * 4000)
    database.close()
    Clinic(database).patient("Chen Wei")  # its log stays: nobody closes
    crashed = tmp_path / "crashed.db"
    for ending in ("", "-wal"):
        shutil.copy(f"{database.file}{ending}", f"{crashed}{ending}")
    require_whole(database.file)  # in use: not looked at
    require_whole(crashed)
    assert not Path(f"{crashed}-wal").exists()
    for ending in ("", "-wal"):
        shutil.copy(f"{database.file}{ending}", f"{crashed}{ending}")
    broken_pages(crashed)
    with pytest.raises(DatabaseDamagedError):
        require_whole(crashed)
    database.close()
