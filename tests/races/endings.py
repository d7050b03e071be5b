"""What desks and clean-ups do to rooms in races: functions that a fresh interpreter can import."""

import os
import signal
from contextlib import suppress
from dataclasses import replace
from random import Random

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.joining import Role
from desktop_app.errors import ForeignRoomError, NoRoomError, RoomGoneError, RoomMovedOnError
from desktop_app.services.clean_up import clean_up
from desktop_app.services.open_room import open_room
from desktop_app.services.room_wish import Wish
from desktop_app.services.visit_changes import change_kind, set_status
from tests.races.deeds import desk_of
from tests.scenes import NOW

DEEDS = 4
OVERTAKEN = ForeignRoomError, NoRoomError, RoomGoneError, RoomMovedOnError
"""What an opening meets when its visit ends meanwhile."""


def open_and_leave(where, appointment_id):
    """Open a visit's room, and make it a telephone visit."""
    desk = desk_of(*where)
    _open(desk, appointment_id, NOW)
    change_kind(desk, appointment_id, Kind.PHONE, NOW)


def clean_up_at(where, now):
    """Run the clean-up once."""
    return clean_up(desk_of(*where), now)


def do_anything(where, visits, now):
    """Open, cancel, take back and clean up, each desk in an order of its own."""
    desk, chance = desk_of(*where), Random(f"{os.getpid()} {now}")  # noqa: S311 - no secret
    for _ in range(DEEDS):
        visit, deed = chance.choice(visits), chance.choice(("open", "open", "end", "undo", "clean"))
        match deed:
            case "open":
                _open(desk, visit, now)
            case "end":
                set_status(desk, visit, Status.CANCELLED, now)
            case "undo":
                set_status(desk, visit, Status.BOOKED, now)
            case "clean":
                assert clean_up(desk, now).stopped is None


def _open(desk, appointment_id, now):
    wish = Wish(appointment_id, Role.DESK, Action.ROOM_OPENED, frozenset(), now)
    with suppress(*OVERTAKEN):
        open_room(desk, desk.video().provider, wish)


class _Dying:
    """A provider at which the process is killed: before it ends a session."""

    def __init__(self, provider):
        self._provider = provider

    def __getattr__(self, name):
        return getattr(self._provider, name)

    def end_session(self, _meeting_id, _budget=None):
        os.kill(os.getpid(), signal.SIGKILL)


def take_and_die(where, now):
    """Run the clean-up and be killed while a room is under its lease."""
    desk = desk_of(*where)
    service = desk.video()
    dying = replace(service, provider=_Dying(service.provider))
    clean_up(replace(desk, video=lambda: dying), now)
