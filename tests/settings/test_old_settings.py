"""Settings and layouts of earlier versions, one for each release: all of them still count."""

import shutil
from pathlib import Path

import pytest

from desktop_app.settings import FILE, Settings, find_settings, save_settings

DATA = Path(__file__).parents[1] / "data"
SAID = {
    "0.1.0": Settings(
        serves="reception",
        zone="Europe/Berlin",
        lobby=True,
        browser=("firefox", "--new-tab"),
        database="postgresql://reception@db.clinic.invalid/desk",
    ),
}
ENVIRON = {"CLINIC_DESK_DEFAULTS": "/nonexistent"}


@pytest.fixture(params=SAID)
def release(request):
    return request.param


@pytest.fixture
def home(release, tmp_path):
    shutil.copy(DATA / f"settings-{release}.toml", tmp_path / FILE)
    return tmp_path


def test_there_are_settings_and_a_window_of_each_release_whose_database_is_kept():
    kept = [file.stem.removeprefix("clinic-desk-") for file in DATA.glob("clinic-desk-*.db")]
    for form in ("settings-{}.toml", "window-{}.ini"):
        assert {file.name for file in DATA.glob(form.format("*"))} == set(map(form.format, kept))
    assert set(SAID) == set(kept)


def test_old_settings_are_in_force_and_nothing_is_wrong_with_them(release, home):
    found = find_settings(home, ENVIRON)
    assert found.settings == SAID[release]
    assert found.problems == ()


def test_a_change_keeps_every_other_line_of_old_settings(release, home):
    before = (home / FILE).read_text(encoding="utf-8").splitlines()
    save_settings(home, {"lobby": False, "text_scale": 120}, ENVIRON)
    after = (home / FILE).read_text(encoding="utf-8").splitlines()
    assert set(before) - set(after) == {"lobby = true"}
    assert set(after) - set(before) == {
        "text_scale = 120"
    }  # what is as by default stands in no file
