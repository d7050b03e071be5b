"""A run follows what is saved, and starts whatever the settings file looks like."""

from datetime import timedelta

import pytest

from desktop_app.cli.window import WindowRun
from desktop_app.composition import actions_of, open_program
from desktop_app.errors import SettingsError
from desktop_app.settings import Home, Settings, load_settings


@pytest.fixture
def home(tmp_path):
    return Home(folder=tmp_path / "home", logs=tmp_path / "logs")


def test_a_run_follows_what_is_saved_and_says_what_waits_for_a_start(home):
    program = open_program(home, Settings(), {})
    try:
        actions = actions_of(program)
        wishes = {
            "lobby": True, "sounds": False, "hide_names": True, "late_minutes": (1, 2, 3),
            "country": "fr", "language": "de", "zone": "Europe/Paris",
        }  # fmt: skip
        saved = actions.settings.save(wishes)
        now = saved.actions
        assert saved.waiting == {"language", "zone"}
        assert (now.presence.lobby, now.presence.sounds) == (True, False)
        assert (now.clinic.hide_names, now.clinic.late_minutes) == (True, (1, 2, 3))
        assert (now.clinic.country, now.zone) == ("FR", actions.zone)
        again = now.settings.save({"grace_minutes": 5, "language": ""})
        assert again.waiting == {"zone"}
        assert again.settings == load_settings(home.folder, {}) == now.settings.load().settings
    finally:
        program.close()


def test_rooms_follow_what_is_saved(home):
    from desktop_app.composition import follow_settings

    program = open_program(home, Settings(), {})
    try:
        followed = follow_settings(program, Settings(grace_minutes=5, share_names=True))
        assert followed.desk.policy.visit_grace == timedelta(minutes=5)
        assert followed.desk.policy.share_names
        assert followed.desk.on_view is program.desk.on_view
    finally:
        program.close()


def test_the_window_opens_on_a_damaged_file_and_says_so_once(home, monkeypatch):
    monkeypatch.setenv("CLINIC_DESK_DEFAULTS", str(home.folder / "none.toml"))
    home.folder.mkdir()
    (home.folder / "settings.toml").write_text("lobby = true\nloby = [\n", encoding="utf-8")
    for notices in (1, 0):
        run = WindowRun(home, sample=False)
        try:
            actions = run.load()
            assert actions.presence.lobby
            assert len(actions.notices) == notices
            assert run.load().notices == actions.notices
        finally:
            run.close()
        if notices:
            assert "settings.toml is damaged" in actions.notices[0]
            assert "settings.toml.damaged-" in actions.notices[0]


def test_a_command_refuses_a_damaged_file_and_leaves_it_alone(home):
    home.folder.mkdir()
    (home.folder / "settings.toml").write_text("lobby = [", encoding="utf-8")
    with pytest.raises(SettingsError):
        load_settings(home.folder, {})
    assert [file.name for file in home.folder.iterdir()] == ["settings.toml"]
