"""Private windows on the command line: check says which browser, and --launch never goes public."""

import pytest


@pytest.fixture
def private(desk, practice):
    """A desk that wants private windows, and a folder with what it may find."""
    (desk.home / "settings.toml").write_text("private_window = true\n")
    folder = desk.home / "bin"
    folder.mkdir()
    return folder


def program(folder, name, text="#!/bin/sh\n"):
    file = folder / name
    file.write_text(text)
    file.chmod(0o755)
    return file


def browser(desk, folder):
    found = desk("check", "--json", PATH=str(folder)).json
    return next(each for each in found if each["name"] == "browser")


def test_check_says_which_browser_opens_private_windows(desk, private):
    assert browser(desk, private)["level"] == "warning"
    assert "private_window" in browser(desk, private)["says"]
    program(private, "firefox")
    told = browser(desk, private)
    assert told["level"] == "ok"
    assert "Firefox opens the links in private windows" in told["says"]


def test_launching_with_a_browser_that_is_not_known_makes_no_room(desk, private):
    seen = private / "seen"
    unknown = program(private, "epiphany", f'#!/bin/sh\necho "$@" > "{seen}"\n')
    answer = desk("open", "/video-consultation/appointment", "--launch",
                  CLINIC_DESK_BROWSER=str(unknown))  # fmt: skip
    assert answer.code == 1
    assert "private" in answer.err
    assert not seen.exists()
