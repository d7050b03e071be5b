"""dev.py package --rehearse: the program built for Windows, and its installer's life, under wine.

A line for each step. A rehearsal, not a proof, and nothing of it is for release: what wine can't
show is listed in README.md. The picture of the window is dist/verified/windows-window.png.
"""

import json
import shutil
import sys
import tempfile
from functools import partial
from pathlib import Path

from installers.icons import draw
from installers.project import NAME, ROOT, TITLE, VERSION, PackagingError
from installers.windows import WINDOWED, compile_installer
from tests.packaging.story import (
    OLD,
    StoryError,
    contents,
    expect,
    expect_own_rooms,
    keep_picture,
    links_to_video_visits,
    room_opened_by,
    say,
    say_bad,
    tell,
    until,
)
from tests.packaging.windows import Windows, WindowsError, missing
from tests.packaging.windows_python import add_python, compile_c, lend_to_qt
from tests.virtual_screen import virtual_screen

SOURCES = ("desktop_app", "resources", "installers", "build.spec", "pyproject.toml", "LICENSE")
NEXT = f"{VERSION}+next"
PICTURE = "windows-window.png"
BUILDING_S = 1800
KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\ClinicDesk"
LINKS = r"HKCU\Software\Classes\clinicdesk"
BROWSER = r"""
#include <stdio.h>
int wmain(int count, wchar_t **words) {
    FILE *links = _wfopen(L"C:\\links", L"a");
    fwprintf(links, L"%ls\n", words[count - 1]);
    return fclose(links);
}
"""


class Desk:
    """A reception's Windows that has never seen the program, and what was built for it."""

    def __init__(self, windows: Windows, built: Path) -> None:
        self.windows = windows
        self.built = built
        self.program = windows.local / "Programs" / TITLE
        self.data = windows.local / NAME
        self.console = self.program / f"{NAME}.exe"
        self.window = self.program / f"{WINDOWED}.exe"

    def setup(self, version: str) -> Path:
        """Return the installer that calls itself *version*."""
        setup = self.windows.drive / f"{NAME}-{version}-setup.exe"
        if not setup.exists():
            icon = self.windows.drive / "app.ico"
            draw(icon)
            compile_installer(self.built, icon, setup, version)
        return setup


def main() -> int:
    """Tell the story; return the exit code."""
    if trouble := missing():
        say(f"There can be no Windows here: {trouble}")
        return 1
    try:
        with (
            tempfile.TemporaryDirectory(prefix="windows-") as name,
            virtual_screen("1280x800x24") as display,
        ):
            builder = Windows(Path(name, "building"), display)
            fresh = Windows(Path(name, "reception"), display)
            try:
                tell((build,), builder)
                desk = Desk(fresh, builder.drive / "src" / "dist" / NAME)
                tell((install, check, main_job, stay_while_open, upgrade, refuse, uninstall), desk)
            finally:
                builder.end()
                fresh.end()
    except (StoryError, WindowsError, PackagingError) as error:
        say_bad(error)
        return 1
    say("all of it holds, as far as wine can tell")
    return 0


def build(windows: Windows) -> str:
    """Build the folder as on Windows, with its Python; it is asked for its health there."""
    python = add_python(windows)
    place = windows.drive / "src"
    place.mkdir()
    for name in SOURCES:
        if (ROOT / name).is_dir():
            unwanted = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / name, place / name, ignore=unwanted)
        else:
            shutil.copy(ROOT / name, place)
    windows.must(python, "-m", "installers", at=place, patience_s=BUILDING_S)
    files = [file for file in (place / "dist" / NAME).rglob("*") if file.is_file()]
    size = sum(file.stat().st_size for file in files) / 1e6
    return f"built for Windows, looked into, and in good health: {size:.0f} MB"


def install(desk: Desk) -> str:
    """Install it silently, as a person, where no Python is."""
    windows = desk.windows
    lend_to_qt(windows, desk.built / "_internal" / "PySide6")
    windows.must(desk.setup(VERSION), "/S")
    expect(windows.must(desk.console, "--version"), f"{TITLE} {VERSION}", "what it says it is")
    expect(windows.value(KEY, "DisplayVersion"), VERSION, "the version in Programs and Features")
    opened = windows.value(rf"{LINKS}\shell\open\command")
    expect(opened, f'"{windows.inside(desk.window)}" "%1"', "what opens its links")
    menu = "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Clinic Desk.lnk"
    if not (windows.local.parents[1] / menu).exists():
        raise StoryError("it is not in the menu")
    return f"installed {VERSION} for one person: in the menu, with an uninstaller, answering links"


def check(desk: Desk) -> str:
    """Ask it for its health; a first start in wine may take longer than the desk waits."""
    words = (desk.console, "check", "--json")
    until(lambda: desk.windows.run(*words).returncode == 0, "its health")
    found = json.loads(desk.windows.must(*words))
    return f"check is content: {', '.join(one['name'] for one in found)}"


def main_job(desk: Desk) -> str:
    """Open rooms by keyboard on a virtual screen, from links, in practice mode."""
    windows = desk.windows
    windows.must(desk.console, "--sample", "day")
    first, second = links_to_video_visits(desk.data)[:2]
    browser = windows.drive / "my programs" / "browser.exe"
    browser.parent.mkdir()
    compile_c(BROWSER, browser, "-municode")
    windows.environ["CLINIC_DESK_BROWSER"] = f'"{windows.inside(browser)}"'
    rooms = []
    with windows.running(desk.window):
        window = _window(desk)
        enter = partial(windows.on_screen, "xdotool", "windowfocus", window, "key", "Return")
        for link in (first, first, second):
            # A click on a link in a page: wine 8 finds none of the programs that a person added.
            windows.must(desk.window, link)
            rooms.append(room_opened_by(enter, windows.drive / "links"))
        picture = windows.drive / "picture.png"
        windows.on_screen("import", "-window", window, str(picture))
        colours = windows.on_screen("identify", "-format", "%k", str(picture))
        kept = keep_picture(picture, PICTURE, int(colours or 0))
    expect_own_rooms(rooms)
    return f"opened a room, the same again, and another one's; see {kept}"


def stay_while_open(desk: Desk) -> str:
    """Start the next installer while the window is open."""
    with desk.windows.running(desk.window):
        _window(desk)
        if desk.windows.run(desk.setup(NEXT), "/S").returncode == 0:
            raise StoryError("it was replaced while it was open")
    expect(desk.windows.value(KEY, "DisplayVersion"), VERSION, "the version that is installed")
    return "left alone while its window is open"


def upgrade(desk: Desk) -> str:
    """Install the next one over it: the day's data is there, and a module of the old version."""
    windows = desk.windows
    desk.program.joinpath("_internal", "old-module").touch()
    windows.must(desk.console, "check")  # starts the practice service, which stays for a while
    before = contents(desk.data / f"{NAME}.db")
    windows.must(desk.setup(NEXT), "/S")
    expect(windows.value(KEY, "DisplayVersion"), NEXT, "the version in Programs and Features")
    if desk.program.joinpath("_internal", "old-module").exists():
        raise StoryError("a module of the old version stayed")
    windows.must(desk.console, "day")
    expect(contents(desk.data / f"{NAME}.db") == before, True, "the data is as it was")
    home = windows.drive / "first-customer"
    home.mkdir()
    shutil.copy(OLD, home / f"{NAME}.db")
    windows.must(desk.console, "--home", windows.inside(home), "day")
    kept = contents(home / f"{NAME}.db")
    if kept != json.loads(OLD.with_suffix(".json").read_text(encoding="utf-8")):
        raise StoryError("the upgrade lost or changed something of the 0.1.0 database")
    counted = f"{len(kept['appointments'])} appointments and {len(kept['rooms'])} rooms"
    return f"upgraded in place: nothing of the old version stays, the data does; {counted} of 0.1.0"


def refuse(desk: Desk) -> str:
    """Aim it at a folder with something else in it."""
    other = desk.windows.local / "photos"
    other.mkdir()
    other.joinpath("one.jpg").touch()
    setup = desk.setup(NEXT)
    if desk.windows.run(setup, "/S", f"/D={desk.windows.inside(other)}").returncode == 0:
        raise StoryError("it installed itself into a folder that holds something else")
    expect([file.name for file in other.iterdir()], ["one.jpg"], "that folder")
    return "refused a folder that holds something else"


def uninstall(desk: Desk) -> str:
    """Remove it silently; the data stays."""
    windows = desk.windows
    windows.must(desk.console, "check")
    before = contents(desk.data / f"{NAME}.db")
    windows.must(desk.program / "uninstall.exe", "/S")
    # It goes on in a copy of itself, so that it can remove its own file.
    until(lambda: not desk.program.exists(), "the end of its folder")
    for key in (KEY, LINKS, r"HKCU\Software\ClinicDesk"):
        if windows.has_key(key):
            raise StoryError(f"left in the registry: {key}")
    expect(contents(desk.data / f"{NAME}.db") == before, True, "the data is as it was")
    return "uninstalled without leftovers; the data stays"


def _window(desk: Desk) -> str:
    words = ("xdotool", "search", "--onlyvisible", "--name", TITLE)
    return until(lambda: desk.windows.on_screen(*words), "the window").split()[-1]


if __name__ == "__main__":
    sys.exit(main())
