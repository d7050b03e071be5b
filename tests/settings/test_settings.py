import errno
import os
import stat
import subprocess
import sys
from dataclasses import asdict, fields
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.settings import sorted_out
from desktop_app.errors import FieldsError, SettingsError
from desktop_app.settings import (
    Settings,
    find_home,
    find_settings,
    load_settings,
    save_settings,
    set_aside,
)

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 27, 1, 30, tzinfo=UTC)


def write(home, text):
    (home / "settings.toml").write_text(text, encoding="utf-8")


def test_without_a_file_everything_has_its_default(tmp_path):
    assert load_settings(tmp_path, {}) == Settings()


def test_every_documented_key_is_read(tmp_path):
    write(
        tmp_path,
        'serves = "Dr. Amina Rahman"\nbrowser = "firefox --private-window"\n'
        'database = "postgresql://clinic@server/desk"\nzone = "Europe/Berlin"\nlobby = true\n',
    )
    assert load_settings(tmp_path, {}) == Settings(
        serves="Dr. Amina Rahman",
        browser=("firefox", "--private-window"),
        database="postgresql://clinic@server/desk",
        zone="Europe/Berlin",
        lobby=True,
    )


def test_a_browser_with_blanks_in_its_path_may_be_a_list(tmp_path):
    write(tmp_path, 'browser = ["/opt/My Browser/run", "--new-window"]')
    assert load_settings(tmp_path, {}).browser == ("/opt/My Browser/run", "--new-window")


def test_on_windows_a_backslash_parts_folders(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    bare = {"CLINIC_DESK_BROWSER": r"C:\Firefox\firefox.exe --new-window"}
    assert load_settings(tmp_path, bare).browser == (r"C:\Firefox\firefox.exe", "--new-window")
    typed = r'"C:\Program Files\Firefox\firefox.exe" --new-window'
    save_settings(tmp_path, {"browser": typed}, {})
    firefox = (r"C:\Program Files\Firefox\firefox.exe", "--new-window")
    assert load_settings(tmp_path, {}).browser == firefox


def test_the_environment_has_the_last_word(tmp_path):
    write(tmp_path, 'browser = "firefox"\ndatabase = "postgresql://a/b"')
    settings = load_settings(
        tmp_path, {"CLINIC_DESK_BROWSER": "chromium --new", "CLINIC_DESK_DATABASE": "sqlite:///x"}
    )
    assert (settings.browser, settings.database) == (("chromium", "--new"), "sqlite:///x")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param('servs = "x"', "servs: There is no such setting", id="typo"),
        pytest.param("serves = [", "damaged", id="no_toml"),
        pytest.param("lobby = 1", "lobby: This is either true or false", id="wrong_kind"),
        pytest.param("browser = [1]", "browser: This is a text", id="wrong_item"),
        pytest.param("browser = '\"x'", "quotation mark", id="open_quote"),
        pytest.param('zone = "Mars/Base"', "Europe/Berlin", id="no_zone"),
        pytest.param('zone = "../etc/passwd"', "Europe/Berlin", id="path_for_zone"),
    ],
)
def test_a_bad_file_is_told_in_words(tmp_path, text, said):
    write(tmp_path, text)
    with pytest.raises(SettingsError) as caught:
        load_settings(tmp_path, {})
    assert said in caught.value.sentence


HUGE = "x" * 100_000
BAD = {
    "serves": [7, ["a"], HUGE, "two\nlines"],
    "browser": [7, "'", HUGE, ["a", 1]],
    "database": ["server", "mysql://a/b", "postgresql:clinic", 7, HUGE, "postgresql://a\0/b"],
    "zone": ["Mars/Base", "../../etc/passwd", 7, HUGE],
    "lobby": [1, "yes", None],
    "share_names": ["true"],
    "grace_minutes": [-1, 1441, True, 1.5, "60", 10**40],
    "private_window": [0],
    "sounds": [0],
    "country": ["Germany", "D", "1A", 7, HUGE],
    "late_minutes": [
        [2, 5],
        [5, 2, 15],
        [2, 2, 5],
        [0, 1, 2],
        "2, 5, 15",
        [1, 2, 1441],
        [1, True, 5],
    ],
    "wait_minutes": [[20, 10], [10], [10, 10**40], 10],
    "hide_names": ["no"],
    "language": ["xx", "EN", 7, HUGE],
    "appearance": ["blue", "", 7],
    "text_scale": [79, 201, 1.25, "125"],
    "backup_days": [0, 3651, "14"],
    "backup_hours": [-1, 721, False],
    "backup_folder": ["backups", "~/backups", 7, HUGE, "/a\0b"],
}


@pytest.mark.parametrize("name", [field.name for field in fields(Settings)])
def test_every_bad_value_has_a_sentence_which_repeats_nothing_of_it(name):
    for value in BAD[name]:
        good, problems = sorted_out({name: value})
        assert (good, [*problems]) == ({}, [name]), value
        assert problems[name].endswith(".")
        assert HUGE not in problems[name]


def test_the_defaults_pass_their_own_checks():
    good, problems = sorted_out(asdict(Settings()))
    assert (Settings(**good), problems) == (Settings(), {})


def test_the_clinic_s_file_has_the_word_until_a_person_has_it(tmp_path):
    shipped = tmp_path / "shipped.toml"
    shipped.write_text('country = "DE"\nlobby = true\nbackup_days = 30\n')
    environ = {"CLINIC_DESK_DEFAULTS": str(shipped)}
    write(tmp_path, "lobby = false\n")
    found = find_settings(tmp_path, environ)
    assert found.settings == Settings(country="DE", backup_days=30, lobby=False)
    save_settings(tmp_path, {"country": "AT", "backup_days": 30, "lobby": True}, environ)
    assert (tmp_path / "settings.toml").read_text() == 'country = "AT"\n'


DAMAGED = b'serves = "Dr. Okafor"\n# the server\ndatabase = "postgresql://desk@server/clinic"\n'


@pytest.mark.parametrize(
    ("more", "said"),
    [
        pytest.param(b"lobby = tru", "damaged", id="no_toml"),
        pytest.param(b"lobby = 7", "lobby", id="wrong_value"),
        pytest.param(b"loby = true", "loby", id="unknown_key"),
        pytest.param(b'zone = "\xff\xfe"', "UTF-8", id="not_text"),
        pytest.param(b"lobby = true\nlobby = false", "damaged", id="two_words_for_one"),
    ],
)
def test_a_damaged_file_is_set_aside_and_loses_only_what_is_wrong_in_it(tmp_path, more, said):
    (tmp_path / "settings.toml").write_bytes(DAMAGED + more)
    found = find_settings(tmp_path, {})
    kept = Settings(serves="Dr. Okafor", database="postgresql://desk@server/clinic")
    assert found.settings == kept
    assert said in found.problems[0]
    assert "settings.toml.damaged-20261127T013000Z" in set_aside(tmp_path, found.own, NOW)
    aside = tmp_path / "settings.toml.damaged-20261127T013000Z"
    assert aside.read_bytes() == DAMAGED + more
    assert load_settings(tmp_path, {}) == kept


def test_a_file_of_nothing_but_noise_leaves_the_defaults(tmp_path):
    (tmp_path / "settings.toml").write_bytes(bytes(range(256)) * 8)
    found = find_settings(tmp_path, {})
    assert (found.settings, len(found.problems)) == (Settings(), 1)
    set_aside(tmp_path, found.own, NOW)
    assert load_settings(tmp_path, {}) == Settings()


@pytest.mark.parametrize(
    "text",
    ['database = "postgres', "database = 7", 'database = "a://b"', 'lobby = \n"database" = ['],
)
def test_nobody_opens_another_clinic_because_the_line_that_names_it_is_damaged(tmp_path, text):
    write(tmp_path, text)
    with pytest.raises(SettingsError) as met:
        find_settings(tmp_path, {})
    assert "names the database" in met.value.said
    given = find_settings(tmp_path, {"CLINIC_DESK_DATABASE": "postgresql://a/b"})
    assert given.settings.database == "postgresql://a/b"


MINE = """# my desk

lobby = true   # they knock
country = "DE"  # holidays
# the last word
zone = "Europe/Berlin"
"""


def test_saving_keeps_what_a_person_wrote_around_the_values(tmp_path):
    write(tmp_path, MINE)
    changes = {"country": "at", "zone": "", "late_minutes": (1, 2, 3), "browser": "run 'my app' -x"}
    save_settings(tmp_path, changes, {})
    assert (tmp_path / "settings.toml").read_text() == (
        MINE.replace('"DE"', '"AT"').replace('zone = "Europe/Berlin"\n', "")
        + "late_minutes = [1, 2, 3]\nbrowser = \"run 'my app' -x\"\n"
    )
    assert load_settings(tmp_path, {}).browser == ("run", "my app", "-x")


def test_one_bad_value_keeps_all_from_being_written(tmp_path):
    write(tmp_path, MINE)
    with pytest.raises(FieldsError) as met:
        save_settings(tmp_path, {"lobby": False, "grace_minutes": -1, "country": "Germany"}, {})
    assert met.value.problems.keys() == {"grace_minutes", "country"}
    assert (tmp_path / "settings.toml").read_text() == MINE


KILLED = """
import os, pathlib, sys
from desktop_app.settings import save_settings
pathlib.Path.replace = lambda *_: os._exit(9)
save_settings(pathlib.Path(sys.argv[1]), {"lobby": False, "country": "FR"}, {})
"""


def test_a_crash_before_the_new_file_has_its_name_leaves_the_old_one(tmp_path):
    write(tmp_path, MINE)
    run = subprocess.run(
        [sys.executable, "-c", KILLED, tmp_path], cwd=ROOT, timeout=300, check=False
    )
    assert run.returncode == 9
    assert (tmp_path / "settings.toml").read_text() == MINE
    save_settings(tmp_path, {"country": "FR"}, {})
    assert load_settings(tmp_path, {}).country == "FR"


def test_a_full_disk_is_told_in_words_and_leaves_the_old_file_alone(tmp_path, monkeypatch):
    def full(_handle):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    write(tmp_path, MINE)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SettingsError) as met:
        save_settings(tmp_path, {"lobby": False}, {})
    assert "No space left" in met.value.said
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [
        ("settings.toml", MINE)
    ]


def test_a_file_damaged_while_the_desk_runs_is_not_written_over(tmp_path):
    write(tmp_path, "lobby = [")
    with pytest.raises(SettingsError) as met:
        save_settings(tmp_path, {"lobby": True}, {})
    assert "damaged meanwhile" in met.value.said
    assert (tmp_path / "settings.toml").read_text() == "lobby = ["


@pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX'")
def test_nobody_else_can_read_what_may_hold_a_password(tmp_path):
    save_settings(tmp_path, {"database": "postgresql://a:b@c/d"}, {})
    assert stat.S_IMODE((tmp_path / "settings.toml").stat().st_mode) == 0o600


def test_a_password_in_the_database_address_is_never_shown(tmp_path):
    settings = load_settings(tmp_path, {"CLINIC_DESK_DATABASE": "postgresql://a:hunter2@b/c"})
    assert "hunter2" not in repr(settings)


def test_a_home_keeps_everything_in_one_folder(tmp_path):
    home = find_home(str(tmp_path / "here"), {"CLINIC_DESK_HOME": "/elsewhere"})
    assert home.folder == tmp_path / "here"
    assert home.logs.is_relative_to(home.folder)


def test_the_environment_names_the_home_where_the_command_does_not(tmp_path):
    assert find_home(None, {"CLINIC_DESK_HOME": str(tmp_path)}).folder == tmp_path


@pytest.mark.parametrize("name", ["~nobody-is-called-so/desk", ""])
def test_a_home_that_cannot_be_is_told_in_words(name):
    with pytest.raises(SettingsError) as met:
        find_home(name, {"CLINIC_DESK_HOME": "/elsewhere"})
    assert "home" in met.value.said
