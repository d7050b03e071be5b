"""A desk that is killed in the middle of what it does, again and again.

The desk is forked from a warm parent, so that each takes milliseconds to be there; it ends by
SIGKILL, at a named point of its own work or whenever its parent feels like it, and nothing of it is
left but what the database and the provider have.
"""

import os
import random
import select
import signal
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partialmethod

import requests
from sqlalchemy import text

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Status
from desktop_app.domain.joining import Role
from desktop_app.errors import AppError
from desktop_app.services.clean_up import clean_up
from desktop_app.services.open_room import open_room
from desktop_app.services.room_wish import Wish
from desktop_app.services.visit_changes import set_status
from desktop_app.storage.database import Database
from desktop_app.video.provider import Credentials
from desktop_app.video.videosdk import VideoSdk
from tests.races.desk_at_work import CONSENTS, LONG_AGO, desk_at

OPENING_POINTS = 10
"""Begin, before and after the commit of both transactions; before and after both requests."""
CLEANING_POINTS = 24
LONGEST_LIFE_S = 0.06

UNSAVED = text("SELECT custom_room_id FROM rooms WHERE meeting_id IS NULL")


class Points:
    """Counts the named points that the work passes, and ends the process at one of them."""

    def __init__(self, die_at):
        self.die_at = die_at
        self.passed = 0

    def reach(self, name):
        self.passed += 1
        if self.passed == self.die_at:
            os.write(self.telling, name.encode())
            os.kill(os.getpid(), signal.SIGKILL)

    telling = -1
    """Where the last word goes."""


class MarkedDatabase(Database):
    """A database whose writes pass named points."""

    points = Points(0)

    @contextmanager
    def write(self):
        self.points.reach("before a transaction")
        with super().write() as tx:
            yield tx
            self.points.reach("before a commit")
        self.points.reach("after a commit")


class MarkedProvider(VideoSdk):
    """VideoSDK, with a named point on either side of each request."""

    points = Points(0)

    def marked(self, name, *arguments):
        self.points.reach(f"before {name}")
        answer = getattr(super(), name)(*arguments)
        self.points.reach(f"after {name}")
        return answer

    create_room = partialmethod(marked, "create_room")
    validate_room = partialmethod(marked, "validate_room")
    get_room = partialmethod(marked, "get_room")
    deactivate_room = partialmethod(marked, "deactivate_room")
    end_session = partialmethod(marked, "end_session")
    stays = partialmethod(marked, "stays")


@dataclass
class Toll:
    """What the killing came to. ``points``: how often somebody died at each."""

    kills: int = 0
    survived: int = 0
    points: Counter = field(default_factory=Counter)
    orphans: set = field(default_factory=set)


def kill_desks(place, visits, kills, seed):
    """Kill so many desks at this place; return the :class:`Toll`.

    Each opens a visit of its own, or tidies up after visits that were just cancelled.
    """
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    database = MarkedDatabase(place.url)
    toll = Toll()
    fresh = iter(visits)
    used = []
    _do_all_once(place, database, next(fresh))
    while toll.kills < kills:
        tidies = chance.random() < 0.15 and used
        if tidies:
            _cancel_some(place, database, used, chance)
            visit, most = None, CLEANING_POINTS
        else:
            visit, most = _next(fresh, used, chance), OPENING_POINTS
        by_hand = chance.random() < 0.3
        die_at = 0 if by_hand else 1 + chance.randrange(most)
        _one_life(place, database, visit, die_at, by_hand and chance, toll)
        toll.orphans |= _orphans(database, place)
    database.close()
    return toll


def _next(fresh, used, chance):
    if used and chance.random() < 0.15:
        return chance.choice(used)
    visit = next(fresh, None) or chance.choice(used)
    used.append(visit)
    return visit


def _cancel_some(place, database, used, chance):
    desk = desk_at(place, database)
    for visit in chance.sample(used, min(3, len(used))):
        set_status(desk, visit, Status.CANCELLED, place.now - LONG_AGO)
        used.remove(visit)


def _one_life(place, database, visit, die_at, chance, toll):
    database.engine.dispose()  # no connection is shared with the child
    ear, mouth = os.pipe()
    child = os.fork()
    if not child:
        os.close(ear)
        _live(place, database, visit, Points(die_at), mouth)
    os.close(mouth)
    if chance:
        # A life of random length: this waits for the child's last word, or for its time to be up.
        select.select([ear], [], [], chance.random() * LONGEST_LIFE_S)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    word = os.read(ear, 100).decode()
    os.close(ear)
    if os.WIFSIGNALED(status):
        toll.kills += 1
        toll.points[word or "at random"] += 1
    elif os.WEXITSTATUS(status):
        raise AssertionError(f"a desk that opened {visit} failed with a bug")
    else:
        toll.survived += 1


def _live(place, database, visit, points, mouth):
    """Be a desk until killed, or done; never returns."""
    code = 1
    try:
        Points.telling = mouth
        database.points = points
        _deed(place, database, visit, points)
        code = 0
    finally:
        os._exit(code)


def _deed(place, database, visit, points):
    credentials = Credentials(api_key="key", secret="s" * 32, endpoint=place.endpoint)
    provider = MarkedProvider(credentials, lambda: datetime.now(UTC))
    provider.points = points
    desk = desk_at(place, database, provider)
    try:
        if visit is None:
            clean_up(desk, place.now)
        else:
            open_room(
                desk, provider, Wish(visit, Role.DESK, Action.ROOM_OPENED, CONSENTS, place.now)
            )
    except AppError:
        pass  # it was busy, or the visit has ended: a day like any other


def _do_all_once(place, database, visit):
    """Have everything imported and compiled before the first child is forked."""
    _deed(place, database, visit, Points(0))
    set_status(desk_at(place, database), visit, Status.CANCELLED, place.now - LONG_AGO)
    _deed(place, database, None, Points(0))


def _orphans(database, place):
    """The rooms that exist at the provider while no row knows their id."""
    with database.read() as tx:
        unsaved = list(tx.execute(UNSAVED).scalars())
    with requests.Session() as http:
        http.trust_env = False
        made = http.get(f"{place.endpoint}/truth", timeout=30).json()["ids"]
    return {made[reference] for reference in unsaved if reference in made}
