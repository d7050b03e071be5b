import pytest

from desktop_app.errors import SettingsError
from desktop_app.settings import Settings, find_home, load_settings


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


def test_the_environment_has_the_last_word(tmp_path):
    write(tmp_path, 'browser = "firefox"\ndatabase = "postgresql://a/b"')
    settings = load_settings(
        tmp_path, {"CLINIC_DESK_BROWSER": "chromium --new", "CLINIC_DESK_DATABASE": "sqlite:///x"}
    )
    assert (settings.browser, settings.database) == (("chromium", "--new"), "sqlite:///x")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param('servs = "x"', "unknown key: servs", id="typo"),
        pytest.param("serves = [", "damaged", id="no_toml"),
        pytest.param("lobby = 1", "lobby has a value of the wrong kind", id="wrong_kind"),
        pytest.param("browser = [1]", "browser has a value of the wrong kind", id="wrong_item"),
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


def test_a_file_that_is_not_text_is_told_in_words(tmp_path):
    (tmp_path / "settings.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError) as caught:
        load_settings(tmp_path, {})
    assert "not UTF-8" in caught.value.sentence


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
