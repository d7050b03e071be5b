"""Making the rooms of the next half hour ahead, so that opening one needs no creation."""

from __future__ import annotations

import logging
from datetime import datetime

from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.preflight import AHEAD, LATE, Prepared, VideoVisit
from desktop_app.errors import AppError, NoRoomError, OtherProviderError, RoomMovedOnError
from desktop_app.services.desk import Desk
from desktop_app.services.open_room import prepare_room
from desktop_app.storage.video_visits import video_visits
from desktop_app.video.provider import Budget, MeetingProvider

MOST = 5
"""Rooms made in one round; a round comes each minute."""
SECONDS = 10.0
REQUESTS = 2
"""What one room may cost: to make it and to ask back. What is lost is asked for next minute, and
what a person wishes of a service in trouble comes first."""

log = logging.getLogger(__name__)


def prepare_ahead(desk: Desk, now: datetime) -> Prepared:
    """Make, one after the other, rooms that visits will soon want. Blocks; idempotent.

    Ends at the first failure and tells it: who asks again should wait longer each time. Two desks
    that do this at once end in the same rooms. A visit whose room was set aside is left to a
    person, or each round would make another.
    """
    visits = _near(desk, now)
    if not visits:  # nobody reaches for the service on a day without video
        return Prepared(made=0)
    made, provider = 0, None
    failure: AppError | None = None
    try:
        provider = desk.video().provider
        for visit in [visit for visit in visits if visit.wants_room(now)][:MOST]:
            made += _prepare(desk, provider, visit, now)
    except AppError as error:
        log.info("rooms ahead: %d made, then %s: %s", made, type(error).__name__, error.detail)
        failure = error
    ahead = None if provider is None else provider.clock_ahead
    return Prepared(made=made, clock_ahead=ahead, failure=failure)


def _near(desk: Desk, now: datetime) -> tuple[VideoVisit, ...]:
    days = {day_of(now - LATE, desk.zone), day_of(now + AHEAD, desk.zone)}
    with desk.db.read() as tx:
        return video_visits(tx, days)


def _prepare(desk: Desk, provider: MeetingProvider, visit: VideoVisit, now: datetime) -> bool:
    """Make one visit's room. One that has changed since, or is another service's, is no failure."""
    budget = Budget(SECONDS, REQUESTS, gives_way=True)
    try:
        return prepare_room(desk, provider, visit.appointment_id, now, budget)
    except (NoRoomError, OtherProviderError, RoomMovedOnError) as error:
        log.info("appointment %s: %s", visit.appointment_id, type(error).__name__)
        return False
