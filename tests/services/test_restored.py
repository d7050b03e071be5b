"""A backup that was put back is noticed at the next start: no room of it is used again."""

import json
import random
import shutil
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import make_url, select

from desktop_app.composition import now, open_program
from desktop_app.domain.actions import Action
from desktop_app.domain.alarm import AlarmKind
from desktop_app.domain.appointment import CURRENT
from desktop_app.domain.joining import Role
from desktop_app.domain.room_rule import Parting
from desktop_app.services.open_room import open_room
from desktop_app.services.room_wish import Wish
from desktop_app.settings import Home, Settings
from desktop_app.storage import trail
from desktop_app.storage.alarms import open_alarms
from desktop_app.storage.audit import end_of
from desktop_app.storage.clinic import ProviderChoice, choose_provider
from desktop_app.storage.migrate import back_up
from desktop_app.storage.models import AppointmentRow, AuditRow, ProviderKind, RoomRow
from tests.scenes import NOW, Clinic
from tests.services.scripted import ScriptedProvider

POINTS = 50
LATER = NOW + timedelta(hours=1)


@pytest.fixture
def home(tmp_path):
    return Home(folder=tmp_path / "home", logs=tmp_path / "logs")


@pytest.fixture
def start(home):
    """Start the program on the home; it is closed at the end, if not before."""
    started = []

    def start(settings=Settings(), at=home):  # noqa: B008 - frozen
        started.append(open_program(at, settings, {}))
        return started[-1]

    yield start
    for program in started:
        program.close()


class Work:
    """What goes on at a clinic of eight visits: opened, opened again, moved to a new room."""

    def __init__(self, program, provider):
        self.program, self.provider = program, provider
        chosen = ProviderChoice(
            kind=ProviderKind.PRACTICE, endpoint="", fingerprint=provider.fingerprint
        )
        with program.desk.db.write() as tx:
            choose_provider(tx, chosen, NOW)
        clinic = Clinic(program.desk.db, program.desk.zone)
        session = clinic.session(slots=8)
        self.visits = [clinic.visit(session=session, slot=slot).id for slot in range(8)]

    def open(self, number, now=NOW):
        wish = Wish(self.visits[number], Role.PATIENT, Action.LINK_COPIED, frozenset(), now)
        return open_room(self.program.desk, self.provider, wish)

    def deed(self, chance):
        if chance.random() < 0.3 and self.provider.rooms:
            self.provider.disabled.add(chance.choice(list(self.provider.rooms.values())))
        wish = Wish(
            chance.choice(self.visits),
            *(Role.PATIENT, Action.LINK_COPIED, frozenset({"room-gone"}), NOW),
        )
        open_room(self.program.desk, self.provider, wish)


def current_rooms(program):
    with program.desk.db.read() as tx:
        return tx.execute(select(RoomRow.id).where(RoomRow.state.in_(CURRENT))).scalars().all()


def entries(program, action):
    with program.desk.db.read() as tx:
        found = select(AuditRow.result).where(AuditRow.action == action)
        return tx.execute(found.order_by(AuditRow.sequence)).scalars().all()


def alarms(program):
    with program.desk.db.read() as tx:
        return [alarm.kind for alarm in open_alarms(tx)]


def generations(program):
    with program.desk.db.read() as tx:
        return dict(tx.execute(select(AppointmentRow.id, AppointmentRow.room_generation)).all())


def is_whole(program):
    anchor = program.evidence.anchor.read()
    with program.desk.db.read() as tx:
        return trail.verify(tx, {}, [anchor]).is_whole and end_of(
            tx, program.desk.author.installation
        ) == (anchor.sequence, anchor.hash)


def put_back(home, backup):
    """What an administrator does: the program is closed, the file comes back."""
    for leftover in home.folder.glob("clinic-desk.db-*"):
        leftover.unlink()
    shutil.copy(backup, home.database)


def test_every_room_is_rotated_at_any_point_of_restoring(home, start):
    """Security I26: 50 of 50."""
    chance = random.Random(26)  # noqa: S311 - repeatable, not secret
    program = start()
    work = Work(program, ScriptedProvider())
    backups = []
    for number in range(POINTS):
        for _ in range(chance.randint(1, 3)):
            work.deed(chance)
        backups.append(back_up(program.desk.db, f"point-{number}"))
    work.deed(chance)
    lost = program.evidence.anchor.read()
    program.close()
    anchor = (home.folder / "anchor.json").read_text()

    for backup in chance.sample(backups, POINTS):
        put_back(home, backup)
        (home.folder / "anchor.json").write_text(anchor)
        restored = start()
        assert current_rooms(restored) == []
        assert entries(restored, "restored")[0].split()[:2] == [str(lost.sequence), lost.hash]
        assert alarms(restored).count(AlarmKind.RESTORED) == 1
        retired = entries(restored, "room-retired")
        assert retired.count(Parting.RESTORED) > 0
        assert is_whole(restored)
        restored.close()


@pytest.fixture
def restored(home, start):
    """A program on a backup that lacks the last room of three; what was lost; its work."""
    program = start()
    work = Work(program, ScriptedProvider())
    for number in (0, 1):
        work.open(number)
    backup = back_up(program.desk.db, "backup")
    work.open(2)
    lost = program.evidence.anchor.read()
    program.close()
    put_back(home, backup)
    work.program = start()
    return work.program, lost, work


def test_the_visits_get_new_rooms_and_the_desk_is_told_once(restored, start):
    program, lost, work = restored
    assert sorted(generations(program).values()) == [1] * 6 + [2] * 2
    assert current_rooms(program) == []
    assert entries(program, "restored") == [f"{lost.sequence} {lost.hash} 4"]
    assert alarms(program) == [AlarmKind.RESTORED]
    old = dict(work.provider.rooms)
    assert work.open(0, now=LATER).meeting_id not in old.values()


def test_it_is_noticed_once_however_often_the_program_starts(restored, start):
    program, _, work = restored
    work.open(0, now=LATER)
    rooms = current_rooms(program)
    program.close()
    for _ in range(2):
        again = start()
        assert current_rooms(again) == rooms
        assert len(entries(again, "restored")) == 1
        assert is_whole(again)
        again.close()


def test_a_crash_before_the_anchor_was_written_rotates_nothing_twice(home, restored, start):
    program, lost, work = restored
    work.open(0, now=LATER)
    rooms = current_rooms(program)
    program.close()
    known = json.loads((home.folder / "anchor.json").read_text())
    text = known | {"sequence": lost.sequence, "hash": lost.hash}
    (home.folder / "anchor.json").write_text(json.dumps(text))
    again = start()
    assert current_rooms(again) == rooms
    assert len(entries(again, "restored")) == 1
    assert is_whole(again)


def test_a_backup_put_back_twice_is_noticed_twice(home, restored, start):
    program, _, work = restored
    backup = back_up(program.desk.db, "second")
    work.open(0, now=LATER)
    program.close()
    put_back(home, backup)
    again = start()
    assert current_rooms(again) == []
    assert len(entries(again, "restored")) == 2
    assert is_whole(again)


def test_a_backup_put_back_under_a_running_desk_is_noticed_at_the_next_start(home, start):
    program = start()
    work = Work(program, ScriptedProvider())
    work.open(0)
    backup = back_up(program.desk.db, "backup")
    work.open(1)
    program.desk.db.close()  # between two questions nothing holds the file
    put_back(home, backup)
    for number in range(2, 8):
        work.open(number)
    program.close()
    again = start()
    assert current_rooms(again) == []
    assert alarms(again) == [AlarmKind.RESTORED]


@pytest.mark.parametrize("times", [1, 3])
def test_nothing_happens_where_nothing_was_put_back(home, start, times):
    program = start()
    work = Work(program, ScriptedProvider())
    work.open(0)
    program.close()
    for _ in range(times):
        again = start()
        assert len(current_rooms(again)) == 1
        assert entries(again, "restored") == []
        again.close()


def test_a_database_that_was_never_anchored_is_no_backup(home, start):
    program = start()
    work = Work(program, ScriptedProvider())
    work.open(0)
    backup = back_up(program.desk.db, "backup")
    work.open(1)
    program.close()
    put_back(home, backup)
    (home.folder / "anchor.json").unlink()
    again = start()
    assert len(current_rooms(again)) == 1
    assert entries(again, "restored") == []


def test_a_new_database_in_an_old_home_is_no_backup(home, start):
    program = start()
    Work(program, ScriptedProvider()).open(0)
    program.close()
    home.database.unlink()
    again = start()
    assert entries(again, "restored") == []
    Work(again, ScriptedProvider()).open(0)
    assert is_whole(again)


def test_another_database_of_the_same_home_is_no_backup(home, start, sqlite_url):
    program = start()
    Work(program, ScriptedProvider()).open(0)
    program.close()
    elsewhere = start(Settings(database=sqlite_url))
    Work(elsewhere, ScriptedProvider()).open(0)
    elsewhere.close()
    for settings in (Settings(), Settings(database=sqlite_url)):
        again = start(settings)
        assert len(current_rooms(again)) == 1
        assert entries(again, "restored") == []


# -- two desks on one shared database ------------------------------------------------------------


@pytest.fixture
def shared(postgresql, empty_postgresql_url, _postgresql_template):
    """A shared database: how to save it, and how to put back what was saved."""
    name = make_url(empty_postgresql_url).database
    saved = f"{name}_saved"

    def replace(database, template):
        postgresql.drop(database)
        postgresql.create(database, template)

    replace(name, _postgresql_template)
    postgresql.create(saved)
    yield (
        Settings(database=empty_postgresql_url),
        partial(replace, saved, name),
        partial(replace, name, saved),
    )
    postgresql.drop(saved)


def set_clock_back(program, ago):
    """As if the desk's last deed had been so long before now."""
    anchor = program.evidence.anchor.read()
    program.evidence.anchor.begin_again(
        type(anchor)(
            installation=anchor.installation,
            sequence=anchor.sequence,
            hash=anchor.hash,
            at=now() - ago,
        )
    )


@pytest.mark.parametrize(
    ("ago", "rotated_again"),
    [(timedelta(hours=2), False), (timedelta(minutes=2), True)],
    ids=["clear", "in_doubt"],
)
def test_the_second_desk_of_a_shared_database_rotates_only_in_doubt(
    shared, start, tmp_path, ago, rotated_again
):
    settings, save, put_it_back = shared
    homes = [Home(folder=tmp_path / n, logs=tmp_path / n / "logs") for n in ("one", "two")]
    one, two = (start(settings, at=home) for home in homes)
    provider = ScriptedProvider()
    work = Work(one, provider)
    work.open(0)
    work.program = two
    work.open(1)
    for desk in (one, two):
        desk.desk.db.close()
    save()
    for desk, number in ((one, 2), (two, 3)):
        work.program = desk
        work.open(number)
        set_clock_back(desk, ago)
        desk.close()
    put_it_back()
    one = start(settings, at=homes[0])
    assert current_rooms(one) == []
    work.program = one
    work.open(0)
    two = start(settings, at=homes[1])
    assert (current_rooms(two) == []) is rotated_again
    assert alarms(two).count(AlarmKind.RESTORED) == 1 + rotated_again
    assert len(entries(two, "restored")) == 2
    with two.desk.db.read() as tx:
        anchors = [desk.evidence.anchor.read() for desk in (one, two)]
        assert trail.verify(tx, {}, anchors).is_whole
