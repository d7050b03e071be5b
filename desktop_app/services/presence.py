"""Who is inside the day's rooms: asked once for all of them, kept as it changes.

    net  which rooms of the account have people in them: one question
    tx1  of those, which are ours, whom they expect, and whom we saw in them before
    net  for a room that somebody has left, its log: when exactly (left out if time is short)
    tx2  only if something changed: new stays, ends, and an alarm for whom nobody expects

Rooms that are not ours belong to other programs of the same account, and are none of our business.
"""

from __future__ import annotations

import hashlib
import logging
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from desktop_app.domain.alarm import AlarmKind
from desktop_app.domain.joining import Role
from desktop_app.domain.presence import Inside, Presence, RoomPresence, Span, Stay, began
from desktop_app.errors import ProviderError
from desktop_app.services.desk import Desk
from desktop_app.storage import sightings
from desktop_app.storage.alarms import Subject, raise_alarm
from desktop_app.storage.database import Tx
from desktop_app.storage.sightings import WatchedRoom
from desktop_app.video.provider import Budget, MeetingProvider, Present

SECONDS = 8.0
REQUESTS = 4
"""What one look at the day may cost; ordinarily it is one request."""
DAY = timedelta(days=1)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What one look at one room showed.

    Attributes:
        stays: All that are known of the room now.
        news: Those of them that are not kept yet, or not with their end.
        people: Who is inside.
    """

    room: WatchedRoom
    stays: tuple[Stay, ...]
    news: tuple[Stay, ...]
    people: tuple[Inside, ...]

    @property
    def strangers(self) -> tuple[str, ...]:
        """Codes inside that are none of the room's."""
        return self.room.invited.strangers(one.participant for one in self.people)

    @property
    def is_crowd(self) -> bool:
        """Whether more are inside than were invited."""
        return self.room.invited.is_crowd(one.participant for one in self.people)

    @property
    def unexpected(self) -> bool:
        """Whether anybody is inside whom nobody expects."""
        return bool(self.strangers) or self.is_crowd


def who_is_inside(desk: Desk, day: date, now: datetime) -> Presence:
    """Ask who is in the clinic's rooms now, keep what changed, and return it for *day*. Blocks.

    A day on which nothing has changed since the last look writes nothing. Nobody waits for it: of a
    service in trouble it takes no turn that a person may want.

    Raises:
        ProviderError: The service could not be asked; nothing was kept.
    """
    provider, budget = desk.video().provider, Budget(SECONDS, REQUESTS, gives_way=True)
    inside = provider.ongoing(budget)
    with desk.db.read() as tx:
        rooms = sightings.rooms_to_watch(tx, [*inside])
    seen = [_seen(provider, room, inside.get(room.meeting_id, ()), now, budget) for room in rooms]
    if any(one.news for one in seen):
        with desk.db.write() as tx:
            keep(tx, desk, seen, now)
    with desk.db.read() as tx:
        left, coming = sightings.patients_out(tx, day), _coming(tx, day, now)
    return Presence(asked_at=now, rooms=_by_visit(seen, left), coming=coming)


def coming_visits(desk: Desk, day: date, now: datetime) -> tuple[Span, ...]:
    """Return the times of the video visits around *day* that are not over. Blocks on the database.

    The days beside it too: a visit just after midnight is near before it.
    """
    with desk.db.read() as tx:
        return _coming(tx, day, now)


def look_inside(
    desk: Desk, provider: MeetingProvider, room_id: UUID, now: datetime, budget: Budget
) -> Seen:
    """Ask who is in one room of ours; keep nothing. Blocks. Raises ProviderError kinds."""
    with desk.db.read() as tx:
        room = sightings.room_to_watch(tx, room_id)
    return seen_in(room, provider.present(room.meeting_id, budget), now)


def keep(tx: Tx, desk: Desk, seen: Iterable[Seen], now: datetime) -> None:
    """Keep the news, and raise an alarm for whom nobody expects.

    Call it last but for :func:`.audit.record`.
    """
    changed = [one for one in seen if one.news]
    for one in changed:
        sightings.keep_stays(tx, one.room.id, one.news)
    for one in changed:
        for stranger in one.strangers:
            _alarm(tx, desk, one.room, AlarmKind.STRANGER, stranger, now)
        if one.is_crowd:
            _alarm(tx, desk, one.room, AlarmKind.CROWD, str(len(one.people)), now)


def _alarm(
    tx: Tx, desk: Desk, room: WatchedRoom, kind: AlarmKind, about: str, now: datetime
) -> None:
    """Raise an alarm once for each room and *about*, which came from outside: only its hash."""
    key = f"{room.id} {hashlib.sha256(about.encode()).hexdigest()[:16]}"
    subject = Subject(key=key, appointment_id=room.appointment_id, room_id=room.id)
    if raise_alarm(tx, desk.author, kind, subject, now):
        log.warning("room %s: %s", room.id, kind)


def seen_in(room: WatchedRoom, present: Sequence[Present], now: datetime) -> Seen:
    """Compare who is *present* with what is known of the room. Who is gone has left *now*."""
    open_stays = {
        (stay.session_id, stay.participant_id): stay for stay in room.stays if not stay.left_at
    }
    kept = {_key(stay): stay for stay in room.stays}
    here: dict[tuple[str, str], Stay] = {}
    for one in present:
        stay = Stay(
            participant_id=one.participant_id,
            session_id=one.session_id,
            joined_at=one.since or now,
            left_at=None,
        )
        known = open_stays.get((one.session_id, one.participant_id))
        if known and (one.since is None or one.since <= known.joined_at):
            stay = known
        elif _key(stay) in kept:  # its end was told or guessed, and it goes on
            stay = replace(stay, joined_at=now)
        here[one.session_id, one.participant_id] = stay
    gone = [
        replace(stay, left_at=_end(stay, here.get(key), now))
        for key, stay in open_stays.items()
        if here.get(key) != stay
    ]
    news = (*gone, *(stay for stay in here.values() if _key(stay) not in kept))
    return _looked_at(room, news)


def _end(stay: Stay, again: Stay | None, now: datetime) -> datetime:
    """Return when a stay ended that we saw no end of: before the next one of the same person."""
    return max(stay.joined_at, min(now, again.joined_at) if again else now)


def _seen(
    provider: MeetingProvider,
    room: WatchedRoom,
    present: Sequence[Present],
    now: datetime,
    budget: Budget,
) -> Seen:
    seen = seen_in(room, present, now)
    if not any(stay.left_at for stay in seen.news) or not budget.requests_left:
        return seen
    try:
        told = provider.stays(room.meeting_id, budget)
    except ProviderError as error:  # ours is right to a few seconds
        log.info("room %s: its log was not told: %s", room.id, type(error).__name__)
        return seen
    return _with_log(seen, told)


def _with_log(seen: Seen, told: Iterable[Stay]) -> Seen:
    """Take the ends that the service tells, and stays that came and went unseen."""
    known = {_key(stay): stay for stay in (*seen.room.stays, *seen.news)}
    better = [
        stay
        for stay in told
        if stay.left_at and ((mine := known.get(_key(stay))) is None or mine in seen.news)
    ]
    taken = {_key(stay) for stay in better}
    return _looked_at(
        seen.room, (*(stay for stay in seen.news if _key(stay) not in taken), *better)
    )


def _key(stay: Stay) -> tuple[str, str, datetime]:
    return stay.session_id, stay.participant_id, stay.joined_at


def _looked_at(room: WatchedRoom, news: Sequence[Stay]) -> Seen:
    stays = tuple(({_key(stay): stay for stay in room.stays} | {_key(s): s for s in news}).values())
    of_each: dict[str, list[Stay]] = defaultdict(list)
    for stay in stays:
        of_each[stay.participant_id].append(stay)
    people = [
        Inside(
            participant=participant, role=room.invited.roles.get(participant), since=began(theirs)
        )
        for participant, theirs in of_each.items()
        if any(stay.left_at is None for stay in theirs)
    ]
    return Seen(
        room=room,
        stays=stays,
        news=tuple(news),
        people=tuple(sorted(people, key=lambda one: (_RANK.get(one.role, 3), one.since))),
    )


_RANK: Mapping[Role | None, int] = {Role.PATIENT: 0, Role.DOCTOR: 1, Role.DESK: 2, None: 4}


def _by_visit(seen: Iterable[Seen], left: Mapping[UUID, datetime]) -> dict[UUID, RoomPresence]:
    rooms = {visit: RoomPresence(left_at=left_at) for visit, left_at in left.items()}
    for one in seen:
        visit = one.room.appointment_id
        if visit is None or not one.people:
            continue
        known = rooms.get(visit, RoomPresence())
        known = replace(known, starts_at=one.room.starts_at, doctor_id=one.room.doctor_id)
        if one.room.is_current:
            rooms[visit] = replace(known, people=one.people, unexpected=one.unexpected)
        else:
            rooms[visit] = replace(known, in_old_room=(*known.in_old_room, *one.people))
    return rooms


def _coming(tx: Tx, day: date, now: datetime) -> tuple[Span, ...]:
    return sightings.coming(tx, (day - DAY, day, day + DAY), now)
