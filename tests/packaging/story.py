"""What the stories of the packages have in common: their steps, and the day they play on."""

import shutil
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from urllib.parse import parse_qs, urlsplit
from uuid import UUID
from zoneinfo import ZoneInfo

from installers.project import DIST, NAME, SCHEME

PICTURES = DIST / "verified"
OLD = Path(__file__).resolve().parents[1] / "data" / "clinic-desk-0.1.0.db"
PATIENCE_S = 90
_SETTLED_S = 4
_ENOUGH_COLOURS = 20

Place = TypeVar("Place")
Answer = TypeVar("Answer")


class StoryError(Exception):
    """A step went wrong; the text says how."""


def tell(steps: Iterable[Callable[[Place], str]], place: Place) -> None:
    """Take each step in *place*, and say what it showed and how long it took.

    Raises:
        StoryError: A step's own, or any other that it let through.
    """
    for step in steps:
        begun = time.monotonic()
        told = step(place)
        say(f"ok   {told} ({time.monotonic() - begun:.0f} s)")


def say(text: str) -> None:
    """Tell the person who watches, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def say_bad(error: Exception) -> None:
    """Tell what went wrong, and what was noted of it."""
    say(f"BAD  {error}")
    for note in getattr(error, "__notes__", ()):
        say(note)


def expect(found: object, wanted: object, what: str) -> None:
    """Go on only if it is as it must be.

    Raises:
        StoryError: It is not.
    """
    if found != wanted:
        raise StoryError(f"{what}: {found!r}, not {wanted!r}")


def until(question: Callable[[], Answer], what: str) -> Answer:
    """Ask until there is an answer, and return it.

    Raises:
        StoryError: There was none for a long time.
    """
    end = time.monotonic() + PATIENCE_S
    while not (answer := question()):
        if time.monotonic() > end:
            raise StoryError(f"{what} never came")
        time.sleep(0.5)
    return answer


def links_to_video_visits(data: Path) -> list[str]:
    """Return links to today's booked video visits that need no second key, out of *data*."""
    from desktop_app.domain.alike import alike_of_the_day
    from desktop_app.storage.appointments import day_sheet
    from desktop_app.storage.clinic import zone_name
    from desktop_app.storage.database import Database, sqlite_url

    with tempfile.TemporaryDirectory() as elsewhere:
        for file in data.glob(f"{NAME}.db*"):
            shutil.copy(file, elsewhere)
        database = Database(sqlite_url(Path(elsewhere, f"{NAME}.db")))
        with closing(database), database.read() as tx:
            zone = ZoneInfo(zone_name(tx) or "UTC")
            sheet = day_sheet(tx, datetime.now(zone).date(), zone)
    alike = alike_of_the_day(sheet)
    visits: list[tuple[UUID, int]] = [
        (session.id, slot.index)
        for session in sheet.sessions
        for slot in session.slots
        if (visit := slot.appointment) is not None
        and visit.id not in alike
        and (visit.kind, visit.status, visit.room_state) == ("video", "booked", "none")
    ]
    return [f"{SCHEME}:/video-consultation/appointment/{it}/{index}" for it, index in visits]


def room_opened_by(press_enter: Callable[[], object], links: Path) -> str:
    """Press Enter until the browser writes a link into *links*; return the room behind it.

    Raises:
        StoryError: It never does, or the page lets into no practice room.
    """
    links.unlink(missing_ok=True)

    def link() -> str:
        time.sleep(_SETTLED_S)  # what was clicked is selected by then, and what was opened is told
        if not links.exists():
            press_enter()
            time.sleep(_SETTLED_S)
        return links.read_text(encoding="utf-8").split()[0] if links.exists() else ""

    return _room_behind(until(link, "a link in the browser"))


def _room_behind(link: str) -> str:
    with urllib.request.urlopen(link, timeout=10) as answer:  # noqa: S310 - our own page
        page = answer.read().decode()
    if "Join the practice room" not in page:
        raise StoryError("the page behind the link does not let in")
    return parse_qs(urlsplit(link).query)["meetingId"][0]


def expect_own_rooms(rooms: list[str]) -> None:
    """See that of three rooms two, of the same visit, are one, and the third is another.

    Raises:
        StoryError: They are not.
    """
    if not rooms[0] == rooms[1] != rooms[2]:
        raise StoryError(f"the rooms are not what they must be: {rooms}")


def keep_picture(picture: Path, name: str, colours: int) -> Path:
    """Keep a picture of the window among the verified ones; return where.

    Raises:
        StoryError: Nothing was drawn.
    """
    PICTURES.mkdir(parents=True, exist_ok=True)
    shutil.copy(picture, PICTURES / name)
    if colours < _ENOUGH_COLOURS:
        raise StoryError(f"the picture has {colours} colours: nothing was drawn")
    return PICTURES / name


def contents(file: Path) -> dict[str, list[list[str]]]:
    """Return what a database holds, to be compared."""
    from desktop_app.storage.database import Database, sqlite_url
    from tests.storage import contents as of

    database = Database(sqlite_url(file))
    with closing(database):
        return of.contents(database)
