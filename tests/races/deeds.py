"""What desks do in races: functions that a fresh interpreter can import."""

import os
from datetime import UTC, datetime
from functools import cache

from desktop_app.domain.actions import Action
from desktop_app.domain.joining import DeskRole, Role
from desktop_app.services.desk import Desk, VideoService
from desktop_app.services.open_room import open_room
from desktop_app.services.room_wish import Wish
from desktop_app.storage.audit import Author
from desktop_app.storage.database import Database
from desktop_app.storage.migrate import HEAD, revision_of, upgrade
from desktop_app.video.provider import Credentials
from desktop_app.video.videosdk import VideoSdk
from tests.scenes import NOW, ZONE


@cache
def database_at(url):
    """One database for each process, as at a real desk."""
    return Database(url)


@cache
def desk_of(url, endpoint, api_key, secret, installations):
    credentials = Credentials(api_key=api_key, secret=secret, endpoint=endpoint)
    service = VideoService(
        provider=VideoSdk(credentials, lambda: datetime.now(UTC)),
        credentials=credentials,
        practice=True,
    )
    # Some desks are the window and the command line of one installation, and share its trail.
    author = Author(name="reception", installation=installations[os.getpid() % len(installations)])
    return Desk(
        db=database_at(url),
        video=lambda: service,
        zone=ZONE,
        author=author,
        serves=DeskRole(),
    )


def upgrade_it(url):
    """Upgrade the database; return whether it is what we need now."""
    upgrade(database_at(url))
    return revision_of(database_at(url)) == HEAD


def open_room_of(where, appointment_id):
    """Open the visit's room at the desk of *where*: URL, endpoint, key, secret, installations."""
    desk = desk_of(*where)
    wish = Wish(appointment_id, Role.DESK, Action.ROOM_OPENED, frozenset(), NOW)
    return open_room(desk, desk.video().provider, wish)
