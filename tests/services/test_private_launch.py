"""Where private windows are wanted a link opens in one, or not at all."""

import plistlib
import time

import pytest

from desktop_app.errors import BrowserError
from desktop_app.services.opener import found_opener
from desktop_app.services.private_window import (
    ASK_S,
    FAMILIES,
    Computer,
    private_browser,
    recognised,
)

SWITCHES = {
    "Chromium": "--incognito",
    "Chrome": "--incognito",
    "Edge": "--inprivate",
    "Brave": "--incognito",
    "Firefox": "--private-window",
}


def program(file, text="#!/bin/sh\n"):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    file.chmod(0o755)
    return str(file)


@pytest.fixture
def linux(tmp_path):
    """A Linux computer with nothing but what a test puts on its path."""
    return Computer(platform="linux", environ={"PATH": str(tmp_path)})


def says(tmp_path, answer):
    program(tmp_path / "xdg-settings", f"#!/bin/sh\n[ $1 = get ] && echo {answer}\n")


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("chromium", "Chromium"),
        ("chromium-browser", "Chromium"),
        ("google-chrome-stable", "Chrome"),
        ("microsoft-edge", "Edge"),
        ("brave-browser", "Brave"),
        ("firefox-esr", "Firefox"),
    ],
)
def test_a_browser_on_the_path_gets_the_switch_of_its_family(tmp_path, linux, name, family):
    path = program(tmp_path / name)
    found = private_browser((), linux)
    assert (found.name, found.command) == (family, (path, SWITCHES[family]))


def test_the_persons_own_browser_comes_before_the_first_found(tmp_path, linux):
    for name in ("chromium", "google-chrome", "firefox"):
        program(tmp_path / name)
    assert private_browser((), linux).name == "Chromium"
    says(tmp_path, "firefox.desktop")
    assert private_browser((), linux).name == "Firefox"


@pytest.mark.parametrize("answer", ["org.gnome.Epiphany.desktop", "", "microsoft-edge.desktop"])
def test_an_own_browser_that_cannot_be_used_gives_way_to_one_that_can(tmp_path, linux, answer):
    program(tmp_path / "chromium")
    says(tmp_path, answer)
    assert private_browser((), linux).name == "Chromium"


def test_a_system_that_does_not_say_in_time_is_not_waited_for(tmp_path, linux):
    program(tmp_path / "firefox")
    program(tmp_path / "xdg-settings", "#!/bin/sh\nexec /bin/sleep 60\n")
    begun = time.monotonic()
    assert private_browser((), linux).name == "Firefox"
    assert time.monotonic() - begun < ASK_S + 30


def test_without_any_known_browser_nothing_is_opened(linux):
    with pytest.raises(BrowserError) as caught:
        private_browser((), linux)
    assert "private_window" in caught.value.said
    assert "Firefox" in caught.value.said


@pytest.mark.parametrize(
    ("command", "family"),
    [
        (("chromium", "--profile-directory=Desk"), "Chromium"),
        (("firefox",), "Firefox"),
        (("flatpak", "run", "--branch=stable", "org.mozilla.firefox"), "Firefox"),
        (("snap", "run", "chromium"), "Chromium"),
    ],
)
def test_the_configured_browser_keeps_its_words_and_gets_the_switch(
    tmp_path, linux, command, family
):
    program(tmp_path / command[0])
    program(tmp_path / "google-chrome")
    found = private_browser(command, linux)
    assert (found.name, found.command) == (family, (*command, SWITCHES[family]))


@pytest.mark.parametrize(
    "command",
    [("epiphany",), ("sh", "-c", "chromium"), ("flatpak", "run", "org.gnome.Epiphany"), ("env",)],
)
def test_a_configured_browser_that_is_not_known_opens_nothing(tmp_path, linux, command):
    program(tmp_path / command[0])
    program(tmp_path / "chromium")
    with pytest.raises(BrowserError) as caught:
        private_browser(command, linux)
    assert command[0] in caught.value.said


def test_a_configured_browser_that_is_not_there_is_told(linux):
    with pytest.raises(BrowserError) as caught:
        private_browser(("chromium",), linux)
    assert "not there" in caught.value.said


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_windows_programs_are_found_in_the_usual_folders(tmp_path, family):
    path = program(tmp_path.joinpath(*family.windows.split("\\")))
    windows = Computer(
        platform="win32", environ={"LOCALAPPDATA": str(tmp_path)}, registry=lambda *_: ""
    )
    assert private_browser((), windows).command == (path, SWITCHES[family.name])


def test_windows_names_the_persons_own_browser_and_where_programs_are(tmp_path):
    chrome = program(tmp_path / "X:\\Google\\Chrome\\Application\\chrome.exe")
    edge = program(tmp_path / "X:\\Microsoft\\Edge\\Application\\msedge.exe")
    values = {
        "chrome.exe": chrome,
        "msedge.exe": f'"{edge}"',
        "UserChoice": "MSEdgeHTM",
    }
    windows = Computer(
        platform="win32",
        environ={},
        registry=lambda key, _: values.get(key.rpartition("\\")[2], ""),
    )
    assert private_browser((), windows).command == (edge, "--inprivate")
    values["UserChoice"] = "ChromeHTML"
    assert private_browser((), windows).command == (chrome, "--incognito")
    values["UserChoice"] = "AppXq0fevzme2pys62n3e0fbqa7peapykr8v"
    assert private_browser((), windows).name == "Chrome"


def test_a_mac_has_its_own_way_to_say_both(tmp_path):
    for family in FAMILIES:
        program(tmp_path / "Applications" / family.mac)
    choice = tmp_path / "handlers.plist"
    mac = Computer(
        platform="darwin",
        environ={},
        applications=(tmp_path / "none", tmp_path / "Applications"),
        handlers=choice,
    )
    assert private_browser((), mac).name == "Chromium"
    handlers = [
        {"LSHandlerURLScheme": "mailto", "LSHandlerRoleAll": "com.google.chrome"},
        {"LSHandlerURLScheme": "https", "LSHandlerRoleAll": "com.brave.browser"},
    ]
    choice.write_bytes(plistlib.dumps({"LSHandlers": handlers}, fmt=plistlib.FMT_BINARY))
    found = private_browser((), mac)
    assert found.command == (
        str(tmp_path / "Applications/Brave Browser.app/Contents/MacOS/Brave Browser"),
        "--incognito",
    )
    choice.write_bytes(b"not a plist")
    assert private_browser((), mac).name == "Chromium"


@pytest.mark.parametrize(
    ("named", "family"),
    [
        ("chromium_chromium.desktop", "Chromium"),
        ("com.google.Chrome.desktop", "Chrome"),
        ("MSEdgeHTM", "Edge"),
        ("com.microsoft.edgemac", "Edge"),
        ("BraveHTML", "Brave"),
        ("FirefoxURL-308046B0AF4A39CB", "Firefox"),
    ],
)
def test_the_names_that_systems_use_are_recognised(named, family):
    assert recognised(named).name == family


def test_a_name_that_means_no_known_browser_is_not_guessed():
    for named in ("", "safari", "com.apple.Safari", "opera.desktop", "IE.HTTP"):
        assert recognised(named) is None


def test_wanted_private_windows_never_become_ordinary_ones():
    opens_with, trouble = found_opener(("epiphany",), private=True)
    assert len(trouble) == 1
    for _ in range(2):
        with pytest.raises(BrowserError):
            opens_with()
    opens_with, trouble = found_opener(("epiphany",), private=False)
    assert (opens_with(), trouble) == (("epiphany",), ())
