"""A backup that the program itself puts back rotates every room, on another computer too."""

import json
import os
import subprocess
import sys

import pytest

from desktop_app.composition import open_program
from desktop_app.domain.actions import Action
from desktop_app.domain.alarm import AlarmKind
from desktop_app.domain.backup import Keeping
from desktop_app.errors import DatabaseDamagedError, OutputFileError, ServerBacksUpError
from desktop_app.services import backup, rescue
from desktop_app.settings import Home, Settings
from tests.scenes import NOW, Clinic
from tests.services.scripted import ScriptedProvider
from tests.services.test_restored import Work, alarms, current_rooms, entries, is_whole


@pytest.fixture
def start(tmp_path):
    started = []

    def start(name="home", settings=Settings()):  # noqa: B008 - frozen
        home = Home(folder=tmp_path / name, logs=tmp_path / "logs")
        started.append(open_program(home, settings, {}))
        return started[-1]

    yield start
    for program in started:
        program.close()


def keeping(program):
    return Keeping(folder=program.home.folder / "backups", days=14, hours=24)


@pytest.mark.parametrize("computer", ["home", "another"])
def test_a_backup_put_back_rotates_rooms_once_and_raises_one_alarm(start, computer):
    program = start()
    work = Work(program, ScriptedProvider())
    work.open(0)
    made = backup.back_up(program.desk, keeping(program), NOW)
    program.close()
    if computer == "another":
        start(computer).close()  # a desk of its own by now, whose anchor knows nothing of this
    there = program.home.folder.with_name(computer) / "clinic-desk.db"
    rescue.put_back(made.file, there, NOW)
    for _ in range(2):
        restored = start(computer)
        assert current_rooms(restored) == []
        assert len(entries(restored, Action.RESTORED)) == 1
        assert alarms(restored) == [AlarmKind.RESTORED]
        assert is_whole(restored)
        restored.close()
    work.program = again = start(computer)
    assert work.open(0).meeting_id
    assert len(current_rooms(again)) == 1


def test_a_backup_to_a_file_is_recorded_in_itself_and_never_replaces_one(start, tmp_path):
    program = start()
    file = tmp_path / "stick.db"
    made = backup.back_up_to(program.desk, file, NOW)
    assert made.contents.entries == len(entries(program, Action.BACKED_UP)) == 1
    with pytest.raises(OutputFileError):
        backup.back_up_to(program.desk, file, NOW)


def test_a_damaged_database_is_found_and_the_newest_good_backup_with_it(start, tmp_path):
    program = start()
    first = backup.back_up(program.desk, keeping(program), NOW)
    later = keeping(program).folder / "clinic-desk-20991231-000000.db"
    later.write_bytes(first.file.read_bytes()[:-5000] + b"\xff" * 5000)
    program.close()
    file = program.home.folder / "clinic-desk.db"
    file.write_bytes(b"what somebody else put here" * 400)
    with pytest.raises(DatabaseDamagedError):
        start()
    assert rescue.newest_good(keeping(program).folder, file).file == first.file
    kept = rescue.start_empty(file, NOW)
    assert kept.read_bytes().startswith(b"what somebody")
    assert start().desk.db.file == file


def test_pages_torn_by_a_power_cut_are_found_before_anybody_works_with_them(start):
    program = start()
    file = program.home.database
    clinic = Clinic(program.desk.db, program.desk.zone)
    for _ in range(30):
        clinic.patient("Maria Lopez", notes="x" * 4000)
    program.desk.db.close()
    clinic.patient("Chen Wei")  # so that a log is there
    log = file.with_name("clinic-desk.db-wal")
    cut = file.read_bytes(), log.read_bytes()
    program.close()
    file.write_bytes(cut[0][:-12_288] + b"\xff" * 12_288)
    log.write_bytes(cut[1])
    with pytest.raises(DatabaseDamagedError):
        start()
    file.write_bytes(cut[0])
    log.write_bytes(cut[1])
    start()


def test_on_a_server_nothing_is_due_and_by_hand_it_says_whose_job_that_is(start, postgresql_url):
    program = start(settings=Settings(database=postgresql_url))
    assert backup.back_up_if_due(program.desk, keeping(program), NOW) is None
    for act in (backup.back_up, lambda desk, kept, _: backup.backups(desk, kept)):
        with pytest.raises(ServerBacksUpError):
            act(program.desk, keeping(program), NOW)


RUN = """
import sys, json
from desktop_app.cli import run
for words in json.loads(sys.argv[1]):
    print("=", run(words), flush=True)
"""
COMMANDS = (
    ["backup"],
    ["backup", "--to", "{folder}/stick.db"],
    ["restore"],
    ["restore", "{folder}/stick.db"],
    ["restore", "{folder}/stick.db", "--yes"],
    ["restore", "{folder}/nothing.db", "--yes"],
)


def test_the_command_line_backs_up_lists_warns_and_puts_back(tmp_path):
    home = tmp_path / "home"
    told = [
        ["--home", str(home), *(word.format(folder=tmp_path) for word in words)]
        for words in COMMANDS
    ]
    done = subprocess.run(
        [sys.executable, "-c", RUN, json.dumps(told)],
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    said = [part.split("\n", 1) for part in ("\n" + done.stdout).split("\n= ")]
    assert [line[0] for line in said[1:]] == ["0", "0", "0", "1", "0", "1"], done.stderr
    assert f"{home}/backups/clinic-desk-" in done.stdout
    assert "0 visits, 0 patients" in said[3][1]
    assert "Agree with --yes." in done.stderr
    assert "kept as clinic-desk.set-aside-" in said[4][1]
    assert "This backup cannot be put back" in done.stderr
    assert list(home.glob("clinic-desk.set-aside-*.db"))
