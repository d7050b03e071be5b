"""dev.py package --verify: what becomes of the .deb on a clean Debian, a line for each step.

It is installed, does its main job in practice mode, is upgraded over the first release's data, and
removed. The picture of the window is dist/verified/main-window.png. Root is needed.
"""

import json
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from contextlib import ExitStack, closing
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from urllib.parse import parse_qs, urlsplit
from uuid import UUID
from zoneinfo import ZoneInfo

from installers.debian import build_deb
from installers.project import DIST, NAME, SCHEME, TITLE, VERSION
from tests.packaging.clean_root import CACHE, Root, RootError, clean_root, missing

ROOT = Path(__file__).resolve().parents[2]
PICTURES = DIST / "verified"
OLD = ROOT / "tests" / "data" / "clinic-desk-0.1.0.db"
DATA = f".local/share/{NAME}"
NEXT = f"{VERSION}+next"
RECEPTION, FIRST_CUSTOMER = "reception", "first-customer"
SCREEN_TOOLS = ("xvfb", "openbox", "xdotool", "imagemagick", "x11-utils", "fonts-noto-core")
DISPLAY = ":77"
PATIENCE_S = 90
SETTLED_S = 4
BROWSER = '#!/bin/sh\nfor last; do :; done\nprintf "%s\\n" "$last" >> "$HOME/links"\n'

Answer = TypeVar("Answer")


class StoryError(Exception):
    """A step went wrong; the text says how."""


def main() -> int:
    """Tell the story; return the exit code."""
    if trouble := missing():
        _say(f"The clean system can't be made here: {trouble}")
        return 1
    _say(f"a clean Debian, kept in {CACHE}")
    try:
        with clean_root() as root:
            for step in (install, find_it, check, main_job, upgrade, remove, unpack):
                begun = time.monotonic()
                told = step(root)
                _say(f"ok   {told} ({time.monotonic() - begun:.0f} s)")
    except (StoryError, RootError) as error:
        _say(f"BAD  {error}")
        for note in getattr(error, "__notes__", ()):
            _say(note)
        return 1
    _say("all of it holds")
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
    _expect(handler, f"{NAME}.desktop")
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
    first, second = _video_visits(root)[:2]
    browser = root.folder / "home" / RECEPTION / "browser"
    browser.write_text(BROWSER, encoding="utf-8")
    browser.chmod(0o755)
    screen = {"DISPLAY": DISPLAY, "CLINIC_DESK_BROWSER": f"/home/{RECEPTION}/browser"}
    rooms = []
    with ExitStack() as running:
        size = ("-screen", "0", "1280x800x24", "-nolisten", "tcp")
        running.enter_context(root.running("Xvfb", DISPLAY, *size))
        _until(lambda: _answers(root, "xdpyinfo", **screen), "the virtual screen")
        running.enter_context(root.running("openbox", user=RECEPTION, **screen))
        running.enter_context(root.running(NAME, user=RECEPTION, **screen))
        window = _until(lambda: _window(root, screen), "the window")
        _answers(root, "xdotool", "windowsize", window, "1278", "774", **screen)
        for visit in (first, first, second):
            link = f"{SCHEME}:/video-consultation/appointment/{visit[0]}/{visit[1]}"
            root.run("xdg-open", link, user=RECEPTION, **screen)
            rooms.append(_opened_with_enter(root, window, screen))
        _take_picture(root, window, screen)
    if not rooms[0] == rooms[1] != rooms[2]:
        raise StoryError(f"the rooms are not what they must be: {rooms}")
    return f"opened a room, the same again, and another one's; see {PICTURES / 'main-window.png'}"


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
    _expect(root.run("dpkg-query", "-W", "-f", "${Version}", NAME), NEXT)
    root.run(NAME, "day", user=FIRST_CUSTOMER)  # the first start of the new one
    kept = _contents(data / f"{NAME}.db")
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


def _video_visits(root: Root) -> list[tuple[UUID, int]]:
    """Return session and slot of today's booked video visits that need no second key."""
    from desktop_app.domain.alike import alike_of_the_day
    from desktop_app.storage.appointments import day_sheet
    from desktop_app.storage.clinic import zone_name
    from desktop_app.storage.database import Database, sqlite_url

    with tempfile.TemporaryDirectory() as elsewhere:
        for file in (root.folder / "home" / RECEPTION / DATA).glob(f"{NAME}.db*"):
            shutil.copy(file, elsewhere)
        database = Database(sqlite_url(Path(elsewhere, f"{NAME}.db")))
        with closing(database), database.read() as tx:
            zone = ZoneInfo(zone_name(tx) or "UTC")
            sheet = day_sheet(tx, datetime.now(zone).date(), zone)
    alike = alike_of_the_day(sheet)
    return [
        (session.id, slot.index)
        for session in sheet.sessions
        for slot in session.slots
        if (visit := slot.appointment) is not None
        and visit.id not in alike
        and (visit.kind, visit.status, visit.room_state) == ("video", "booked", "none")
    ]


def _contents(file: Path) -> dict[str, list[list[str]]]:
    from desktop_app.storage.database import Database, sqlite_url
    from tests.storage.contents import contents

    database = Database(sqlite_url(file))
    with closing(database):
        return contents(database)


def _window(root: Root, screen: dict[str, str]) -> str:
    found = _answers(root, "xdotool", "search", "--onlyvisible", "--name", TITLE, **screen)
    return found.split()[0] if found else ""


def _opened_with_enter(root: Root, window: str, screen: dict[str, str]) -> str:
    """Press Enter until the browser gets a link; return the room on the page behind it."""
    links = root.folder / "home" / RECEPTION / "links"
    links.unlink(missing_ok=True)

    def link() -> str:
        time.sleep(SETTLED_S)  # what was clicked is selected by then, and what was opened is told
        if not links.exists():
            _answers(root, "xdotool", "windowfocus", window, "key", "Return", **screen)
            time.sleep(SETTLED_S)
        return links.read_text(encoding="utf-8").split()[0] if links.exists() else ""

    url = _until(link, "a link in the browser")
    with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310 - our own page
        page = answer.read().decode()
    if "Join the practice room" not in page:
        raise StoryError("the page behind the link does not let in")
    return parse_qs(urlsplit(url).query)["meetingId"][0]


def _take_picture(root: Root, window: str, screen: dict[str, str]) -> None:
    root.run("import", "-window", window, "/picture.png", **screen)
    colours = int(root.run("identify", "-format", "%k", "/picture.png"))
    PICTURES.mkdir(parents=True, exist_ok=True)
    shutil.copy(root.folder / "picture.png", PICTURES / "main-window.png")
    if colours < 20:
        raise StoryError(f"the picture has {colours} colours: nothing was drawn")


def _answers(root: Root, *words: str, **environ: str) -> str:
    """Return what a command says, "" where it fails."""
    try:
        return root.run(*words, user=RECEPTION, **environ) or "nothing"
    except RootError:
        return ""


def _until(question: Callable[[], Answer], what: str) -> Answer:
    end = time.monotonic() + PATIENCE_S
    while not (answer := question()):
        if time.monotonic() > end:
            raise StoryError(f"{what} never came")
        time.sleep(0.5)
    return answer


def _says_its_version(root: Root, program: str) -> None:
    _expect(root.run(program, "--version", user=RECEPTION), f"{TITLE} {VERSION}")


def _expect(said: str, wanted: str) -> None:
    if said != wanted:
        raise StoryError(f"it says {said!r}, not {wanted!r}")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
