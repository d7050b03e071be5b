"""What a desk does all day, quickly and at random: functions that a fresh interpreter can import.

Every deed goes through the services, as the window's would, and a failure that has words for a
person is a failure like any other day's: counted, and gone on from. Anything else ends the run.
"""

import random
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from uuid import UUID

from sqlalchemy import text

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.joining import DeskRole, Role
from desktop_app.errors import (
    AnotherDayError,
    AppError,
    BothInsideError,
    ForeignRoomError,
    NoRoomError,
    RoomGoneError,
    RoomNotCheckedError,
    StrangerInsideError,
)
from desktop_app.services.clean_up import clean_up
from desktop_app.services.desk import Desk, VideoService
from desktop_app.services.open_room import open_room
from desktop_app.services.room_wish import Wish
from desktop_app.services.visit_changes import move, set_status
from desktop_app.storage.audit import Author
from desktop_app.storage.database import Database
from desktop_app.video.provider import Credentials
from desktop_app.video.videosdk import VideoSdk
from tests.booked import book
from tests.races.history import Changed, Opened
from tests.scenes import NOW, ZONE

CONSENTS = frozenset(
    {
        StrangerInsideError.consent,
        RoomGoneError.consent,
        RoomNotCheckedError.consent,
        BothInsideError.consent,
    }
    | {AnotherDayError.consent}
)
LONG_AGO = timedelta(minutes=3)
"""A visit that was cancelled then has no grace left."""

HOLDER = text(
    "SELECT id FROM appointments WHERE slot_id = :slot"
    " AND status IN ('booked', 'arrived', 'checked-in', 'fulfilled')"
)
LATEST = text(
    "SELECT id FROM appointments WHERE slot_id = :slot ORDER BY created_at DESC, id LIMIT 1"
)

DEEDS = {
    "open": 80,
    "cancel": 5,
    "bring back": 5,
    "give away": 3,
    "finish": 2,
    "move": 2,
    "tidy": 3,
}


@dataclass(frozen=True)
class Place:
    """Where a desk stands, as values that may cross processes.

    Attributes:
        slots: Those that are worked on; *free* ones are moved into.
        began: The monotonic clock when the run began.
    """

    url: str
    endpoint: str
    installation: UUID
    slots: tuple
    free: tuple
    patients: tuple
    began: float

    @property
    def now(self):
        return NOW + timedelta(seconds=time.monotonic() - self.began)


@dataclass
class Told:
    """What one desk has to tell of its day."""

    history: list = field(default_factory=list)
    counts: Counter = field(default_factory=Counter)


@cache
def database_at(url):
    """One database for each process, as at a real desk."""
    return Database(url)


def desk_at(place, db=None, provider=None):
    credentials = Credentials(api_key="key", secret="s" * 32, endpoint=place.endpoint)
    if provider is None:
        provider = VideoSdk(credentials, lambda: datetime.now(UTC))
    service = VideoService(provider=provider, credentials=credentials, practice=True)
    return Desk(
        db=db or database_at(place.url),
        video=lambda: service,
        zone=ZONE,
        author=Author(name="reception", installation=place.installation),
        serves=DeskRole(),
    )


def work(place, seeds, openings):
    """Work at this desk until it has opened so many rooms, or failed to; tell what happened.

    Every desk takes a seed of its own from *seeds*, a number for each process.
    """
    import multiprocessing

    number = multiprocessing.current_process()._identity[-1]  # noqa: SLF001 - who of them am I
    return day_of_work(place, desk_at(place), random.Random(f"{seeds} {number}"), openings)  # noqa: S311 - repeatable, not secret


def day_of_work(place, desk, chance, openings):
    told = Told()
    while told.counts["openings"] < openings:
        [deed] = chance.choices(list(DEEDS), list(DEEDS.values()))
        told.counts[deed] += 1
        try:
            do(deed, place, desk, chance, told)
        except AppError as error:
            told.counts[type(error).__name__] += 1
    return told


def do(deed, place, desk, chance, told):
    slot = chance.choice(place.slots)
    match deed:
        case "open":
            told.counts["openings"] += 1
            open_slot(place, desk, slot, chance, told)
        case "cancel":
            change(place, desk, _found(desk, HOLDER, slot), Status.CANCELLED, chance, told)
        case "finish":
            change(place, desk, _found(desk, HOLDER, slot), Status.FULFILLED, chance, told)
        case "bring back":
            change(place, desk, _found(desk, LATEST, slot), Status.BOOKED, chance, told)
        case "give away":
            change(place, desk, _found(desk, HOLDER, slot), Status.CANCELLED, chance, told)
            book(desk, slot, chance.choice(place.patients), Kind.VIDEO, "", place.now)
        case "move":
            visit = _found(desk, HOLDER, slot)
            if visit:
                move(desk, visit, chance.choice(place.free + place.slots), place.now)
        case "tidy":
            clean_up(desk, place.now)


def open_slot(place, desk, slot, chance, told):
    visit = _found(desk, HOLDER, slot)
    if visit is None:
        return
    role = chance.choice([Role.DESK, Role.PATIENT])
    began = time.monotonic()
    wish = Wish(visit, role, Action.ROOM_OPENED, CONSENTS, place.now)
    room = open_room(desk, desk.video().provider, wish)
    told.counts["rooms entered"] += 1
    told.history.append(
        Opened(str(visit), room.meeting_id, room.participant, began, time.monotonic())
    )


def change(place, desk, visit, status, chance, told):
    if visit is None:
        return
    at = place.now - LONG_AGO if chance.random() < 0.5 else place.now
    began = time.monotonic()
    set_status(desk, visit, status, at)
    ended = status in {Status.CANCELLED, Status.FULFILLED}
    told.history.append(Changed(str(visit), ended, began, time.monotonic()))


def _found(desk, question, slot):
    with desk.db.read() as tx:
        key = tx.execute(question, {"slot": slot if desk.db.is_sqlite is False else slot.hex})
        found = key.scalar()
    return UUID(str(found)) if found else None


def open_all(place, desk):
    """Open every visit that still is, as on an ordinary day; return the history of it."""
    told = Told()
    chance = random.Random(1)  # noqa: S311 - any role will do
    for slot in place.slots + place.free:
        for _ in range(3):  # a room that was mixed up for ever is set aside, and the next is made
            try:
                open_slot(place, desk, slot, chance, told)
                break
            except ForeignRoomError:
                continue
            except NoRoomError:
                break
    return told.history


def settle(place, desk):
    """Let time pass until the clean-up has nothing left to do: everything lost must be found."""
    for hours in (1, 2, 3, 30, 31, 60, 61, 90, 120):
        clean_up(desk, place.now + timedelta(hours=hours))
