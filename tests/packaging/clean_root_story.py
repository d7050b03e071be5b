"""dev.py package --verify: what becomes of the .deb on a clean Debian, a line for each step.

It is installed, does its main job in practice mode, is upgraded over the first release's data, and
removed. The picture of the window is dist/verified/main-window.png. Root is needed.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from installers.debian import build_deb
from installers.project import DIST, NAME, SCHEME, TITLE, VERSION
from tests.packaging.clean_root import CACHE, Root, RootError, clean_root, missing
from tests.packaging.story import (
    OLD,
    PICTURES,
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

PICTURE = "main-window.png"
DATA = f".local/share/{NAME}"
NEXT = f"{VERSION}+next"
RECEPTION, FIRST_CUSTOMER = "reception", "first-customer"
SCREEN_TOOLS = ("xvfb", "openbox", "xdotool", "imagemagick", "x11-utils", "fonts-noto-core")
DISPLAY = ":77"
BROWSER = '#!/bin/sh\nfor last; do :; done\nprintf "%s\\n" "$last" >> "$HOME/links"\n'


def main() -> int:
    """Tell the story; return the exit code."""
    if trouble := missing():
        say(f"The clean system can't be made here: {trouble}")
        return 1
    say(f"a clean Debian, kept in {CACHE}")
    try:
        with clean_root() as root:
            tell((install, find_it, check, main_job, upgrade, remove, unpack), root)
    except (StoryError, RootError) as error:
        say_bad(error)
        return 1
    say("all of it holds")
    return 0


def install(root: Root) -> str:
    """Install the .deb with what it depends on, and nothing that was only recommended."""
    root.run("apt-get", "update", "-qq")
    before = root.installed()
    _lay_in(root, _deb(VERSION), "new.deb")
    root.install("/new.deb")
    size = root.run("dpkg-query", "-W", "-f", "${Installed-Size}", NAME)
    for user in (RECEPTION, FIRST_CUSTOMER):
        root.run("useradd", "--create-home", "--user-group", user)
    added = root.installed() - before
    return f"installed {VERSION}: {int(size) / 1024:.0f} MiB, {len(added) - 1} packages with it"


def find_it(root: Root) -> str:
    """See that a person and the desktop find it."""
    _says_its_version(root, NAME)
    handler = root.run("xdg-mime", "query", "default", f"x-scheme-handler/{SCHEME}", user=RECEPTION)
    expect(handler, f"{NAME}.desktop", "what opens its links")
    for place in (
        f"usr/share/applications/{NAME}.desktop",
        f"usr/share/man/man1/{NAME}.1.gz",
        f"usr/share/doc/{NAME}/copyright",
        f"usr/share/doc/{NAME}/sbom.cdx.json",
        f"usr/share/icons/hicolor/48x48/apps/{NAME}.png",
        f"usr/share/icons/hicolor/scalable/apps/{NAME}.svg",
    ):
        if not (root.folder / place).is_file():
            raise StoryError(f"/{place} is not there")
    return f"says its version, handles {SCHEME}: links, has its icons and papers"


def check(root: Root) -> str:
    """Ask it for its health, as a person who is not root, without a screen."""
    found = json.loads(root.run(NAME, "check", "--json", user=RECEPTION))
    if bad := [one for one in found if one["level"] == "error"]:
        raise StoryError(f"check says {bad}")
    return f"check is content: {', '.join(one['name'] for one in found)}"


def main_job(root: Root) -> str:
    """Open rooms by keyboard on a virtual screen, from clicked links, in practice mode."""
    root.install(*SCREEN_TOOLS)
    root.run(NAME, "--sample", "day", user=RECEPTION)
    first, second = links_to_video_visits(root.folder / "home" / RECEPTION / DATA)[:2]
    browser = root.folder / "home" / RECEPTION / "browser"
    browser.write_text(BROWSER, encoding="utf-8")
    browser.chmod(0o755)
    screen = {"DISPLAY": DISPLAY, "CLINIC_DESK_BROWSER": f"/home/{RECEPTION}/browser"}
    rooms = []
    with ExitStack() as running:
        size = ("-screen", "0", "1280x800x24", "-nolisten", "tcp")
        running.enter_context(root.running("Xvfb", DISPLAY, *size))
        until(lambda: _answers(root, "xdpyinfo", **screen), "the virtual screen")
        running.enter_context(root.running("openbox", user=RECEPTION, **screen))
        running.enter_context(root.running(NAME, user=RECEPTION, **screen))
        window = until(lambda: _window(root, screen), "the window")
        _answers(root, "xdotool", "windowsize", window, "1278", "774", **screen)
        enter = partial(_answers, root, "xdotool", "windowfocus", window, "key", "Return", **screen)
        links = root.folder / "home" / RECEPTION / "links"
        for link in (first, first, second):
            root.run("xdg-open", link, user=RECEPTION, **screen)
            rooms.append(room_opened_by(enter, links))
        _take_picture(root, window, screen)
    expect_own_rooms(rooms)
    return f"opened a room, the same again, and another one's; see {PICTURES / PICTURE}"


def upgrade(root: Root) -> str:
    """Install a newer one over it, for a person who has the first release's data."""
    data = root.folder / "home" / FIRST_CUSTOMER / DATA
    data.mkdir(parents=True)
    shutil.copy(OLD, data / f"{NAME}.db")
    mine = 'serves = "reception"  # as we like it\n'
    data.joinpath("settings.toml").write_text(mine, encoding="utf-8")
    root.run("chown", "-R", f"{FIRST_CUSTOMER}:{FIRST_CUSTOMER}", f"/home/{FIRST_CUSTOMER}")
    with tempfile.TemporaryDirectory() as elsewhere:
        newer = build_deb(NEXT, compression="none").rename(Path(elsewhere, "next.deb"))
        _lay_in(root, newer, "next.deb")
    root.install("/next.deb")
    installed = root.run("dpkg-query", "-W", "-f", "${Version}", NAME)
    expect(installed, NEXT, "the version that is installed")
    root.run(NAME, "day", user=FIRST_CUSTOMER)  # the first start of the new one
    kept = contents(data / f"{NAME}.db")
    if kept != json.loads(OLD.with_suffix(".json").read_text(encoding="utf-8")):
        raise StoryError("the upgrade lost or changed something of the 0.1.0 database")
    if data.joinpath("settings.toml").read_text(encoding="utf-8") != mine:
        raise StoryError("the upgrade changed the settings")
    if not list(data.glob(f"{NAME}.before-*.db")):
        raise StoryError("the upgrade made no backup")
    counted = f"{len(kept['appointments'])} appointments and {len(kept['rooms'])} rooms"
    return f"upgraded to {NEXT} over the 0.1.0 data: {counted} kept, a backup made"


def remove(root: Root) -> str:
    """Remove it; nothing of it stays but what belongs to people."""
    root.end_all()
    root.run("apt-get", "purge", "-y", "-qq", NAME)
    if left := _left_of_it(root):
        raise StoryError(f"left behind: {' '.join(left[:20])}")
    for user in (RECEPTION, FIRST_CUSTOMER):
        if not (root.folder / "home" / user / DATA / f"{NAME}.db").is_file():
            raise StoryError(f"{user}'s data went with it")
    return "removed: nothing is left behind, and people's data is still theirs"


def unpack(root: Root) -> str:
    """Install from the .tar.xz as a person without rights, twice, and remove it."""
    (packed,) = DIST.glob(f"{NAME}-{VERSION}-linux-*.tar.xz")
    home = f"/home/{RECEPTION}"
    before = _files(root.folder / home[1:])
    root.install("xz-utils")
    _lay_in(root, packed, "new.tar.xz")
    root.run("tar", "-xf", "/new.tar.xz", "-C", "/srv", "--no-same-owner")
    script = f"/srv/{NAME}-{VERSION}/install.sh"
    for _ in range(2):
        root.run(script, user=RECEPTION)
    _says_its_version(root, f"{home}/.local/bin/{NAME}")
    shutil.rmtree(root.folder / "srv" / f"{NAME}-{VERSION}")
    root.run(f"{home}/.local/opt/{NAME}/install.sh", "--uninstall", user=RECEPTION)
    if left := sorted(
        _files(root.folder / home[1:]) - before - {".local/share/applications/mimeinfo.cache"}
    ):
        raise StoryError(f"install.sh left behind: {' '.join(left[:20])}")
    return "the .tar.xz installs for one person, again over itself, and is removed"


def _deb(version: str) -> Path:
    (found,) = DIST.glob(f"{NAME}_{version}_*.deb")
    return found


def _lay_in(root: Root, file: Path, name: str) -> None:
    shutil.copy(file, root.folder / name)


def _files(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if not file.is_dir()}


def _left_of_it(root: Root) -> list[str]:
    words = [
        "find", str(root.folder), "-xdev", "(", "-name", f"*{NAME}*", "-o", "-name", f"*{SCHEME}*",
        ")", "-not", "-path", f"{root.folder}/home/*", "-printf", "/%P\\n",
    ]  # fmt: skip
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.split()


def _window(root: Root, screen: dict[str, str]) -> str:
    found = _answers(root, "xdotool", "search", "--onlyvisible", "--name", TITLE, **screen)
    return found.split()[0] if found else ""


def _take_picture(root: Root, window: str, screen: dict[str, str]) -> None:
    root.run("import", "-window", window, "/picture.png", **screen)
    colours = int(root.run("identify", "-format", "%k", "/picture.png"))
    keep_picture(root.folder / "picture.png", PICTURE, colours)


def _answers(root: Root, *words: str, **environ: str) -> str:
    """Return what a command says, "" where it fails."""
    try:
        return root.run(*words, user=RECEPTION, **environ) or "nothing"
    except RootError:
        return ""


def _says_its_version(root: Root, program: str) -> None:
    said = root.run(program, "--version", user=RECEPTION)
    expect(said, f"{TITLE} {VERSION}", "what it says it is")


if __name__ == "__main__":
    sys.exit(main())
