"""The clean-up: rooms that have had their time are left, and rooms that were left are shut.

It goes by our own rows, never by the provider's list, and touches no room of a current generation
but to end it in the transaction that moves its visit on. All that it has to do stands in the rows:
it may be killed anywhere, run late, or run twice at once.

    leave  visits whose grace is over; then, by a clock that agrees with the provider's, rooms to
           which no link can be good any more and in which nobody is
    shut   one room after the other, each under a lease, by :mod:`.close_room`
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import takewhile
from random import random
from uuid import UUID, uuid4

from desktop_app.domain.actions import Action
from desktop_app.domain.alarm import AlarmKind
from desktop_app.domain.clean_up import CleanUp
from desktop_app.domain.clock import ClockState, clock_state, require_clock
from desktop_app.domain.room_rule import Parting
from desktop_app.errors import AppError, DatabaseError, ProviderError, RoomUnknownError
from desktop_app.services.close_room import NOBODY_ANSWERS, REQUESTS, close_room, give_up
from desktop_app.services.desk import Desk, VideoService
from desktop_app.storage import clinic, room_closing, room_endings, rooms, visit_writing
from desktop_app.storage.alarms import Subject, raise_alarm
from desktop_app.storage.audit import record, record_all
from desktop_app.storage.database import Tx
from desktop_app.storage.models import ProviderKind
from desktop_app.storage.room_closing import Keys, Leaving
from desktop_app.storage.room_endings import Spent
from desktop_app.video.provider import DEADLINE_S, Budget, MeetingProvider

LEASE = timedelta(seconds=3 * DEADLINE_S)
RUN_S = 2 * DEADLINE_S
"""A run begins no room later than this, so that no lease of it ends while its room is shut."""
ASK_AGAIN = timedelta(minutes=1), timedelta(hours=1), timedelta(hours=24)
"""When a room is asked for that the provider did not know at first; after the last it is dead."""
SOON = timedelta(minutes=1)
LONGEST = timedelta(hours=6)
"""Between two tries of a room that can't be shut."""
LONG_OPEN = timedelta(days=3)
MANY_TRIES = 3
"""A person is told that a room can't be shut after both."""

log = logging.getLogger(__name__)


def due(desk: Desk, now: datetime) -> bool:
    """Say whether there is anything to do. Blocks on the database; asks no provider."""
    keys = keys_at_hand(desk)
    with desk.db.read() as tx:
        return bool(
            room_endings.overdue(tx, now)
            or room_endings.spent(tx, desk.zone, now)
            or room_closing.is_any_due(tx, keys, now)
        )


def keys_at_hand(desk: Desk) -> Keys:
    """Return whose rooms can be closed here. Blocks; a stored choice tells without asking it."""
    with desk.db.read() as tx:
        choice = None if desk.for_this_run else clinic.provider_choice(tx)
    if choice is not None and choice.fingerprint is not None:
        unproved = choice.kind is not ProviderKind.PRACTICE
        return Keys(fingerprint=choice.fingerprint, unproved=unproved)
    return _keys_of(desk.video())


def clean_up(
    desk: Desk,
    now: datetime,
    jitter: Callable[[], float] = random,
    go_on: Callable[[], bool] = lambda: True,
) -> CleanUp:
    """Do what is due, for half a minute and one room more at most. Blocks; recorded; idempotent.

    It never raises because the provider can't be asked: what was done stands, and is told.
    *jitter* is from ``[0, 1)``: desks that failed together must not try again together. *go_on* is
    asked before each room that is left or shut, in this thread.

    Raises:
        DatabaseError: Nothing is half done, and the next run goes on.
    """
    done, has_time = _Done(), _half_a_minute(go_on)
    _leave_overdue(desk, now, has_time, done)
    keys, stopped = None, None
    try:
        keys = keys_at_hand(desk)
        if due(desk, now):
            service = desk.video()
            keys = _keys_of(service)
            _leave_spent(desk, service.provider, now, has_time, done)
            run = _Run(keys=keys, now=now, jitter=jitter, has_time=has_time)
            _shut_rooms(desk, service.provider, run, done)
    except DatabaseError:
        raise
    except AppError as error:
        log.info("clean-up stopped: %s %s", type(error).__name__, error.detail)
        stopped = error
    with desk.db.read() as tx:
        waiting = room_closing.waiting(tx, keys)
    return CleanUp(
        retired=tuple(done.retired),
        closed=tuple(done.closed),
        given_up=tuple(done.given_up),
        waiting=tuple(room for room in waiting if room.ours),
        other_keys=tuple(room.id for room in waiting if not room.ours),
        stopped=stopped,
    )


def close_left(
    desk: Desk, appointment_id: UUID, now: datetime, jitter: Callable[[], float] = random
) -> None:
    """Shut the rooms that one visit has left, for a person waits. Blocks; recorded.

    What can't be done now is the clean-up's; the rows tell.
    """
    try:
        service = desk.video()
        if clock_state(service.provider.clock_ahead) is ClockState.REFUSE:
            _occupied(service.provider)  # tells the time too: the clock may have been set right
        has_time = _half_a_minute(lambda: True)
        keys = _keys_of(service)
        run = _Run(keys=keys, now=now, jitter=jitter, has_time=has_time, of=appointment_id)
        _shut_rooms(desk, service.provider, run, _Done())
    except DatabaseError:
        raise
    except AppError as error:
        log.info("closing stopped: %s %s", type(error).__name__, error.detail)


def _half_a_minute(go_on: Callable[[], bool]) -> Callable[[], bool]:
    """Return what says whether a run that begins now may take on another room."""
    begun = time.monotonic()
    return lambda: time.monotonic() - begun < RUN_S and go_on()


def _keys_of(service: VideoService) -> Keys:
    return Keys(fingerprint=service.provider.fingerprint, unproved=not service.practice)


@dataclass(slots=True)
class _Done:
    retired: list[UUID] = field(default_factory=list)
    closed: list[UUID] = field(default_factory=list)
    given_up: list[UUID] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """One run; its leases are its own. *of*: it looks after one visit's rooms only."""

    keys: Keys
    now: datetime
    jitter: Callable[[], float]
    has_time: Callable[[], bool]
    of: UUID | None = None
    id: UUID = field(default_factory=uuid4)

    def later(self, pause: timedelta) -> datetime:
        """Return when to try again after *pause*, or a quarter more or less."""
        return self.now + pause * (0.75 + self.jitter() / 2)


# -- leaving --------------------------------------------------------------------------------------


def _leave_overdue(desk: Desk, now: datetime, has_time: Callable[[], bool], done: _Done) -> None:
    """Retire the rooms of visits that ended and whose grace is over; one transaction each."""
    with desk.db.read() as tx:
        overdue = room_endings.overdue(tx, now)
    for appointment_id in takewhile(lambda _: has_time(), overdue):
        with desk.db.write() as tx:
            owner = visit_writing.hold(tx, appointment_id)
            deeds = visit_writing.follow(tx, owner, now, desk.policy.visit_grace)
            record_all(tx, desk.author, deeds)
        left = (deed.room_id for deed in deeds if deed.action is Action.ROOM_RETIRED)
        done.retired += [room_id for room_id in left if room_id is not None]


def _leave_spent(
    desk: Desk,
    provider: MeetingProvider,
    now: datetime,
    has_time: Callable[[], bool],
    done: _Done,
) -> None:
    """Compare the clocks; retire the rooms that nobody can enter any more and in which nobody is.

    The clocks are compared by an answer of this very run: an older one may be of before this
    computer's was set right.

    Raises:
        ClockWrongError: This computer's clock can't say whether a room has had its time.
    """
    occupied = _occupied(provider)
    require_clock(provider.clock_ahead)
    with desk.db.read() as tx:
        spent = room_endings.spent(tx, desk.zone, now)
    for room in takewhile(lambda _: has_time(), spent):
        if occupied is not None and room.meeting_id not in occupied:
            with desk.db.write() as tx:
                if _leave(desk, tx, room, now):
                    done.retired.append(room.id)


def _occupied(provider: MeetingProvider) -> Collection[str] | None:
    """Return the meeting IDs of rooms in which somebody is; ``None`` if that can't be told."""
    try:
        ongoing = provider.ongoing(Budget(DEADLINE_S, REQUESTS))
    except NOBODY_ANSWERS:
        raise
    except ProviderError as error:
        log.warning("who is inside is not known: %s", error.detail)
        return None
    return {meeting_id for meeting_id, people in ongoing.items() if people}


def _leave(desk: Desk, tx: Tx, room: Spent, now: datetime) -> bool:
    owner = rooms.lock_owner(tx, room.appointment_id) if room.appointment_id else None
    if not room_endings.is_spent(tx, room.id, desk.zone, now):
        return False
    if owner is not None:
        rooms.retire(tx, owner, room.id, Parting.EXPIRED, now)
    else:
        rooms.retire_ad_hoc(tx, room.id, Parting.EXPIRED, now)
    record(
        tx,
        desk.author,
        Action.ROOM_RETIRED,
        now,
        appointment_id=room.appointment_id,
        room_id=room.id,
        result=Parting.EXPIRED,
    )
    return True


# -- shutting -------------------------------------------------------------------------------------


def _shut_rooms(desk: Desk, provider: MeetingProvider, run: _Run, done: _Done) -> None:
    while run.has_time():
        require_clock(provider.clock_ahead)
        with desk.db.write() as tx:
            room = room_closing.take(tx, run.keys, run.id, run.now + LEASE, run.now, run.of)
        if room is None:
            return
        try:
            if close_room(desk, provider, room, run.id, run.now):
                done.closed.append(room.id)
        except RoomUnknownError:
            _wait_or_give_up(desk, room, run, done)
        except ProviderError as error:
            _put_off(desk, room, run, error)
            if isinstance(error, NOBODY_ANSWERS):
                raise


def _wait_or_give_up(desk: Desk, room: Leaving, run: _Run, done: _Done) -> None:
    """Ask again later for a room that the provider does not know: it may still be on its way."""
    since = room.unknown_since or run.now
    later = next((since + pause for pause in ASK_AGAIN if since + pause > run.now), None)
    if later is not None:
        with desk.db.write() as tx:
            room_closing.put_off(tx, room.id, run.id, later, since)
    elif give_up(desk, room, run.id, run.now):
        done.given_up.append(room.id)


def _put_off(desk: Desk, room: Leaving, run: _Run, error: ProviderError) -> None:
    """Try again later; after days of that a person is told."""
    log.info("room %s is not shut: %s %s", room.id, type(error).__name__, error.detail)
    nobody = isinstance(error, NOBODY_ANSWERS)
    later = run.later(SOON if nobody else _pause_after(room.attempts))
    with desk.db.write() as tx:
        room_closing.put_off(tx, room.id, run.id, later, room.unknown_since if nobody else None)
        if room.attempts >= MANY_TRIES and run.now - room.left_at >= LONG_OPEN:
            subject = Subject(key=str(room.id), appointment_id=room.appointment_id, room_id=room.id)
            raise_alarm(tx, desk.author, AlarmKind.NOT_CLOSED, subject, run.now)


def _pause_after(attempts: int) -> timedelta:
    return min(SOON * (1 << min(attempts - 1, 10)), LONGEST)
