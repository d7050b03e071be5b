"""The checks of isolation, over the whole database: two statements each, however much there is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, union
from sqlalchemy.orm import InstrumentedAttribute

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import CURRENT, ENDED, RoomState, Status
from desktop_app.domain.isolation import CLEANING_TIME, LISTED, Check, CheckKind
from desktop_app.domain.joining import GUEST_PLACES
from desktop_app.domain.room_rule import UNDO_GRACE
from desktop_app.storage.database import Tx, direct
from desktop_app.storage.models import (
    AppointmentRow,
    AuditRow,
    MeetingIdRow,
    ProviderChoiceRow,
    RoomOrigin,
    RoomParticipantRow,
    RoomRow,
    SessionRoomRow,
    SessionRow,
    SightingRow,
    SlotRow,
)

LINKS_LAST = timedelta(hours=26)
"""No link made before this long ago is good, unless its visit was yesterday or later."""
_LEADS = (Action.ROOM_OPENED, Action.LINK_COPIED, Action.GUEST_LINK_COPIED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """As of when, on which local day, and with which grace for finished and missed visits."""

    now: datetime
    today: date
    visit_grace: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Rooms that lost their visit and wait for the clean-up: how many, and the oldest of them."""

    count: int
    rooms: tuple[tuple[UUID, datetime], ...]


@dataclass(frozen=True, slots=True)
class _Question:
    """How much there is, and one column, ``id``, of what is against the check."""

    kind: CheckKind
    looked_at: Select[Any]
    against: Select[Any]


def checks(tx: Tx, terms: Terms) -> tuple[Check, ...]:
    """Return what the checks of the database say, in their order."""
    return tuple(_answered(tx, question) for question in _questions(terms))


def shared_allowed(tx: Tx) -> int:
    """Return how many sessions' old shared rooms are turned on."""
    allowed = select(func.count()).where(SessionRoomRow.allowed.is_(True))
    return direct(tx).execute(allowed).scalar_one()


def waiting(tx: Tx, named: int) -> Waiting:
    """Return the rooms that nobody has confirmed as shut, *named* of them at most."""
    since = func.coalesce(RoomRow.retire_at, RoomRow.created_at).label("since")
    oldest = select(RoomRow.id, since, func.count().over().label("all")).where(_waits())
    rows = direct(tx).execute(oldest.order_by(since, RoomRow.id).limit(named)).all()
    return Waiting(
        count=rows[0].all if rows else 0, rooms=tuple((row.id, row.since) for row in rows)
    )


def unnamed(tx: Tx) -> int:
    """Return how many stays nobody can be named for, because a link of the old system was used."""
    stays: int = direct(tx).execute(_seen(func.count()).where(_unnamed())).scalar_one()
    return stays


def _answered(tx: Tx, question: _Question) -> Check:
    database, against = direct(tx), question.against.subquery()
    listed = select(against.c.id, func.count().over()).order_by(against.c.id).limit(LISTED)
    rows = database.execute(listed).all()
    return Check(
        kind=question.kind,
        looked_at=database.execute(question.looked_at).scalar_one(),
        found=rows[0][1] if rows else 0,
        violations=tuple(str(row[0]) for row in rows),
    )


def _questions(terms: Terms) -> Iterator[_Question]:
    current = RoomRow.state.in_(sorted(CURRENT))
    yield _one_appointment()
    yield _one_room_per_code()
    yield _Question(
        CheckKind.ONE_CURRENT_ROOM, _counted(RoomRow.id, current), _current_twice_or_old(current)
    )
    yield _Question(CheckKind.OWNED, _counted(RoomRow.id, current), _without_owner(current))
    yield _ended(current, terms)
    yield _Question(
        CheckKind.CLOSED,
        _counted(RoomRow.id, RoomRow.state.in_([RoomState.RETIRED, RoomState.DEAD])),
        _left_open(terms),
    )
    yield _own_room()
    stays = select(func.count()).select_from(SightingRow)
    yield _seen_uninvited()
    yield _Question(CheckKind.OWN_PEOPLE, stays, _seen_elsewhere())
    yield _shared_apart()


def _counted(column: InstrumentedAttribute[Any], *where: ColumnElement[bool]) -> Select[Any]:
    return select(func.count(column)).where(*where)


def _one_appointment() -> _Question:
    known = RoomRow.meeting_id.is_not(None)
    twice = (
        select(RoomRow.meeting_id.label("id"))
        .where(known)
        .group_by(RoomRow.meeting_id)
        .having(func.count() > 1)
    )
    # Struck from the register of all IDs, one could be adopted again.
    struck = (
        select(RoomRow.meeting_id.label("id"))
        .outerjoin(MeetingIdRow, MeetingIdRow.value == RoomRow.meeting_id)
        .where(known, MeetingIdRow.value.is_(None))
    )
    against = select(union(twice, struck).subquery().c.id)
    return _Question(CheckKind.ONE_APPOINTMENT, _counted(RoomRow.id, known), against)


def _one_room_per_code() -> _Question:
    """Names the rooms, for a code is nobody else's business."""
    twice = (
        select(RoomParticipantRow.code).group_by(RoomParticipantRow.code).having(func.count() > 1)
    )
    against = (
        select(RoomParticipantRow.room_id.label("id"))
        .where(RoomParticipantRow.code.in_(twice))
        .distinct()
    )
    looked_at = select(func.count()).select_from(RoomParticipantRow)
    return _Question(CheckKind.ONE_ROOM_PER_CODE, looked_at, against)


def _current_twice_or_old(current: ColumnElement[bool]) -> Select[Any]:
    """Name the visits."""
    twice = (
        select(RoomRow.appointment_id.label("id"))
        .where(current, RoomRow.appointment_id.is_not(None))
        .group_by(RoomRow.appointment_id)
        .having(func.count() > 1)
    )
    old = (
        select(AppointmentRow.id.label("id"))
        .join(RoomRow, RoomRow.appointment_id == AppointmentRow.id)
        .where(current, RoomRow.generation != AppointmentRow.room_generation)
    )
    return select(union(twice, old).subquery().c.id)


def _without_owner(current: ColumnElement[bool]) -> Select[Any]:
    nobodys = RoomRow.appointment_id.is_(None) & or_(
        RoomRow.owner.is_(None), RoomRow.purpose.is_(None)
    )
    gone = RoomRow.appointment_id.is_not(None) & AppointmentRow.id.is_(None)
    return (
        select(RoomRow.id.label("id"))
        .outerjoin(AppointmentRow, AppointmentRow.id == RoomRow.appointment_id)
        .where(current, or_(nobodys, gone))
    )


def _ended(current: ColumnElement[bool], terms: Terms) -> _Question:
    """Rooms of ended visits; the clean-up has some time after the grace."""
    latest = terms.now - CLEANING_TIME
    graced = AppointmentRow.status.in_([Status.FULFILLED, Status.NO_SHOW])
    since = AppointmentRow.status_since
    over = or_(
        RoomRow.retire_at < latest,
        RoomRow.retire_at.is_(None)
        & or_(
            graced & (since < latest - terms.visit_grace), ~graced & (since < latest - UNDO_GRACE)
        ),
    )
    of_ended = select(RoomRow.id.label("id")).join(
        AppointmentRow, AppointmentRow.id == RoomRow.appointment_id
    )
    of_ended = of_ended.where(AppointmentRow.status.in_(sorted(ENDED)))
    looked_at = select(func.count()).select_from(of_ended.subquery())
    return _Question(CheckKind.ENDED, looked_at, of_ended.where(current, over))


def _waits() -> ColumnElement[bool]:
    return and_(
        RoomRow.state == RoomState.RETIRED,
        RoomRow.closed_at.is_(None),
        RoomRow.meeting_id.is_not(None),  # without one nobody was ever given a link
    )


def _left_open(terms: Terms) -> Select[Any]:
    """Rooms that wait for too long, where we have the keys to shut them or a link may be good."""
    since = func.coalesce(RoomRow.retire_at, RoomRow.created_at)
    ours = select(ProviderChoiceRow.key_fingerprint).scalar_subquery()
    may_be_good = or_(
        SessionRow.local_date >= terms.today - timedelta(days=1),
        since >= terms.now - LINKS_LAST,
    )
    return (
        select(RoomRow.id.label("id"))
        .outerjoin(AppointmentRow, AppointmentRow.id == RoomRow.appointment_id)
        .outerjoin(SlotRow, SlotRow.id == AppointmentRow.slot_id)
        .outerjoin(SessionRow, SessionRow.id == SlotRow.session_id)
        .where(
            _waits(),
            since < terms.now - CLEANING_TIME,
            or_(RoomRow.provider == ours, may_be_good),
        )
    )


def _own_room() -> _Question:
    """Entries of the trail: an opening or a link of one visit, in the room of another or none."""
    leads = AuditRow.action.in_(_LEADS)
    entries = func.concat(AuditRow.installation_id, "/", AuditRow.sequence)
    against = (
        select(entries.label("id"))
        .outerjoin(RoomRow, RoomRow.id == AuditRow.room_id)
        .where(leads, AuditRow.room_id.is_not(None))
        .where(RoomRow.appointment_id.is_distinct_from(AuditRow.appointment_id))
    )
    return _Question(CheckKind.OWN_ROOM, _counted(AuditRow.sequence, leads), against)


def _seen_uninvited() -> _Question:
    """Name the rooms: what a stranger calls himself may be anybody's name.

    A guest's place that nobody was given is no invitation.
    """
    of_nobody = RoomParticipantRow.room_id.is_(None)
    not_given = RoomParticipantRow.role.in_(GUEST_PLACES) & RoomParticipantRow.given_to.is_(None)
    told = _seen(func.count()).where(~_unnamed())
    against = _seen(SightingRow.room_id.label("id")).where(~_unnamed(), or_(of_nobody, not_given))
    return _Question(CheckKind.KNOWN_PEOPLE, told, against.distinct())


def _seen(what: ColumnElement[Any]) -> Select[Any]:
    """Ask for stays, with the place whose code each has, and the room it was in."""
    return (
        select(what)
        .select_from(SightingRow)
        .join(RoomRow, RoomRow.id == SightingRow.room_id)
        .outerjoin(RoomParticipantRow, RoomParticipantRow.code == SightingRow.participant_id)
    )


def _unnamed() -> ColumnElement[bool]:
    """Whoever came by a link of the old system, which names nobody."""
    return and_(RoomRow.origin == RoomOrigin.IMPORTED, RoomParticipantRow.room_id.is_(None))


def _seen_elsewhere() -> Select[Any]:
    return (
        select(SightingRow.room_id.label("id"))
        .join(RoomParticipantRow, RoomParticipantRow.code == SightingRow.participant_id)
        .where(RoomParticipantRow.room_id != SightingRow.room_id)
        .distinct()
    )


def _shared_apart() -> _Question:
    against = (
        select(SessionRoomRow.meeting_id.label("id"))
        .join(RoomRow, RoomRow.meeting_id == SessionRoomRow.meeting_id)
        .distinct()
    )
    looked_at = select(func.count()).select_from(SessionRoomRow)
    return _Question(CheckKind.SHARED_APART, looked_at, against)
