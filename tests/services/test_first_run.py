"""Setting a desk up: all of it or nothing, whatever it is killed at."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from desktop_app.composition import open_program
from desktop_app.domain.actions import Action
from desktop_app.domain.first_run import Beginning, FirstRun, ServiceWish, checked
from desktop_app.errors import FieldsError, KeyringUnavailableError, SettingsError
from desktop_app.services.first_run import NOTE, finish_set_up, is_untouched, set_up, standing
from desktop_app.services.first_start import found_clinic
from desktop_app.services.video_source import VideoSource
from desktop_app.settings import FILE, Home, Settings, load_settings, save_settings
from desktop_app.storage.audit import results_of
from tests.scenes import NOW, Clinic, desk_at

ANSWERS = FirstRun(
    settings={"language": "de", "appearance": "dark", "country": "FR"},
    name="Praxis am Markt",
    zone="Europe/Paris",
    doctors=("Dr. Amina Rahman", "Dr. Chidi Okafor"),
    serves="Dr. Chidi Okafor",
    service=ServiceWish(practice=True),
)


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def video(db, home):
    source = VideoSource(db, home, [], {}, lambda: NOW)
    yield source
    source.close()


@pytest.fixture
def do(db, video, home):
    """Set up the clinic's desk."""
    Clinic(db)
    home.mkdir()
    desk = desk_at(db, None)
    found_clinic(db, video, desk.author.installation, "", NOW)
    service = replace(desk.video(), practice=False)  # so that no sample's rooms are made
    desk = replace(desk, video=lambda: service)

    def do(answers, keep=lambda changes: save_settings(home, changes, {})):
        return set_up(desk, video, home, keep, answers, NOW)

    do.desk = desk
    do.stands = lambda: standing(desk, video, load_settings(home, {}))
    return do


def is_untouched_by(do, home):
    stands = do.stands()
    return (stands.name, stands.doctors, (home / FILE).exists()) == ("", (), False)


def test_all_answers_are_kept_and_the_first_run_is_over(do, home, db):
    assert is_untouched(do.desk)
    do(ANSWERS)
    stands = do.stands()
    assert (stands.name, stands.zone) == ("Praxis am Markt", "Europe/Paris")
    assert stands.doctors == ANSWERS.doctors
    settings = load_settings(home, {})
    assert (settings.language, settings.appearance, settings.country) == ("de", "dark", "FR")
    assert settings.serves == "Dr. Chidi Okafor"
    assert not is_untouched(do.desk)
    assert not (home / NOTE).exists()


def test_skipping_everything_changes_nothing_but_is_an_answer(do, home):
    do(FirstRun())
    assert do.stands().zone == "Europe/Berlin"
    assert load_settings(home, {}) == Settings()
    assert not is_untouched(do.desk)


def test_setting_up_again_adds_no_doctor_twice(do):
    do(ANSWERS)
    do(replace(ANSWERS, doctors=("dr. amina RAHMAN", "Dr. Novák"), serves=""))
    assert do.stands().doctors == ("Dr. Amina Rahman", "Dr. Chidi Okafor", "Dr. Novák")


def test_the_zone_of_a_clinic_with_sessions_stays_and_nothing_else_is_kept(do, db, home):
    Clinic(db).session()
    before = do.stands()
    assert before.zone_stays
    with pytest.raises(FieldsError) as refused:
        do(ANSWERS)
    assert refused.value.problems.keys() == {"zone"}
    assert do.stands() == before
    assert not (home / FILE).exists()


def test_a_sample_clinic_comes_with_the_typed_doctors_and_the_typed_name(do, db):
    assert do(replace(ANSWERS, beginning=Beginning.SAMPLE)) is None
    stands = do.stands()
    assert stands.name == "Praxis am Markt"
    assert set(ANSWERS.doctors) < set(stands.doctors)
    assert stands.zone_stays


def test_a_filled_clinic_gets_no_sample(do, db):
    Clinic(db).patient()
    do(FirstRun(beginning=Beginning.SAMPLE))
    assert do.stands().doctors == ()


LONG = "x" * 5000


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": LONG}, "name"),
        ({"name": "Praxis\u202e"}, "name"),
        ({"zone": ""}, "zone"),
        ({"zone": "../../etc/passwd"}, "zone"),
        ({"zone": "Europe/Atlantis"}, "zone"),
        ({"doctors": ("Dr. A", "dr. a")}, "doctors"),
        ({"doctors": ("\u200b",)}, "doctors"),
        ({"doctors": (LONG,)}, "doctors"),
        ({"doctors": tuple(f"Dr. {n}" for n in range(101))}, "doctors"),
        ({"serves": "Dr. Nobody"}, "serves"),
        ({"settings": {"country": "Atlantis"}}, "country"),
        ({"service": ServiceWish(practice=False, key="a key", secret="s")}, "service"),  # noqa: S106
    ],
)
def test_what_cannot_be_kept_has_a_sentence_and_nothing_is_written(do, home, changes, field):
    with pytest.raises(FieldsError) as refused:
        do(replace(ANSWERS, **changes))
    assert refused.value.problems.keys() == {field}
    assert is_untouched_by(do, home)


def test_markup_and_blanks_in_names_stay_text():
    made = checked(FirstRun(name="  <b>Praxis</b>\n am Markt ", doctors=("<i>Dr. A</i>",)))
    assert (made.name, made.doctors) == ("<b>Praxis</b> am Markt", ("<i>Dr. A</i>",))


def test_without_a_keyring_nothing_is_written(do, home):
    wish = ServiceWish(practice=False, key="key", secret="s" * 32)
    with pytest.raises(KeyringUnavailableError):
        do(replace(ANSWERS, service=wish))
    assert is_untouched_by(do, home)


def test_settings_that_cannot_be_written_follow_at_the_next_start(do, db, home):
    def full(changes):
        raise SettingsError("settings.toml cannot be written: the disk is full.")

    with pytest.raises(SettingsError):
        do(ANSWERS, full)
    installation = do.desk.author.installation
    assert not finish_set_up(db, home, installation, full)
    assert finish_set_up(db, home, installation, lambda c: save_settings(home, c, {}))
    assert load_settings(home, {}).language == "de"
    assert not (home / NOTE).exists()


@pytest.mark.parametrize("note", ["", "{", "[]", '{"token": "x", "settings": {"language": "de"}}'])
def test_a_note_of_what_never_was_is_forgotten(do, db, home, note):
    (home / NOTE).write_text(note)
    assert not finish_set_up(db, home, uuid4(), lambda c: pytest.fail("nothing is to be kept"))
    assert not (home / NOTE).exists()


def test_neither_key_nor_secret_is_in_the_trail_or_a_repr(do, db):
    wish = ServiceWish(practice=False, key="the-key", secret="the-secret")  # noqa: S106
    assert "the-" not in repr(FirstRun(service=wish))
    do(ANSWERS)
    with db.read() as tx:
        [token] = results_of(tx, do.desk.author.installation, Action.SET_UP)
    assert len(token) == 36


# -- killed ------------------------------------------------------------------------------------

KILLED = """
import os, shutil, sys
from pathlib import Path
from desktop_app.composition import actions_of, open_program
from desktop_app.settings import Home, Settings
from tests.cli import kept_keyring
from tests.services.test_first_run import ANSWERS, home_in

kept_keyring.install()
place, seen = Path(sys.argv[1]), 0

def count(event, arguments):
    global seen
    writes = event in ("os.rename", "os.remove", "os.mkdir")
    writes |= event == "open" and isinstance(arguments[2], int) and bool(arguments[2] & os.O_CREAT)
    if nth and writes and str(folder) in str(arguments[0]) and "-shm" not in str(arguments[0]):
        seen += 1
        if seen == nth:
            os._exit(7)

nth = 0
sys.addaudithook(count)
open_program(home_in(place / "new"), Settings(), {}).close()
for number in range(1, 50):
    folder = place / str(number)
    shutil.copytree(place / "new", folder)
    if os.fork():
        if os.wait()[1] == 0:
            print(number)
            sys.exit()
    else:
        os.environ["KEPT"] = str(folder / "kept.json")
        program = open_program(home_in(folder), Settings(), {})
        nth = number
        actions_of(program).first_run.set_up(ANSWERS)
        os._exit(0)
"""


def home_in(folder):
    return Home(folder=folder, logs=folder / "logs")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills forks")
def test_a_desk_killed_at_any_write_is_set_up_wholly_or_not_at_all(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path)],
        cwd=Path(__file__).parents[2],
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    kills = int(done.stdout) - 1
    outcomes = [what_stands(tmp_path / str(number)) for number in range(1, kills + 2)]
    assert set(outcomes) == {"nothing", "all"}, outcomes
    assert outcomes == sorted(outcomes, reverse=True)  # nothing up to some write, all from then on
    assert outcomes[-1] == "all"


def what_stands(folder):
    """What a desk finds at its next start."""
    program = open_program(home_in(folder), load_settings(folder, {}), {})
    try:
        settings = load_settings(folder, {})
        found = standing(program.desk, program.video, settings)
    finally:
        program.close()
    assert not (folder / NOTE).exists()
    facts = found.name, found.doctors, settings.language, settings.serves, program.settings.language
    if facts == ("", (), "", "reception", ""):
        return "nothing" if is_untouched(program.desk) else facts
    wanted = ANSWERS.name, ANSWERS.doctors, "de", ANSWERS.serves, "de"
    return "all" if facts == wanted and found.zone == ANSWERS.zone else facts
