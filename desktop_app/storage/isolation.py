"""The checks of isolation: two statements each, however much there is.

How things stand is checked in the whole database; what happened, on the days that are asked about.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, union

from desktop_app.domain.appointment import CURRENT, ENDED, RoomState, Status
from desktop_app.domain.isolation import CLEANING_TIME, Check, CheckKind
from desktop_app.domain.room_rule import UNDO_GRACE
from desktop_app.storage import isolation_happenings
from desktop_app.storage.database import Tx, direct
from desktop_app.storage.isolation_days import Span
from desktop_app.storage.isolation_question import Question, answered, counted
from desktop_app.storage.models import (
    AppointmentRow,
    MeetingIdRow,
    ProviderChoiceRow,
    RoomParticipantRow,
    RoomRow,
    SessionRoomRow,
    SessionRow,
    SlotRow,
)

LINKS_LAST = timedelta(hours=26)
"""No link made before this long ago is good, unless its visit was yesterday or later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """As of when, on which local day, and with which grace for finished and missed visits.

    Attributes:
        span: The days whose happenings are looked at.
    """

    now: datetime
    today: date
    visit_grace: timedelta
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Rooms that lost their visit and wait for the clean-up: how many, and the oldest of them."""

    count: int
    rooms: tuple[tuple[UUID, datetime], ...]


def checks(tx: Tx, terms: Terms) -> tuple[Check, ...]:
    """Return what the checks of the database say, in their order."""
    return tuple(answered(tx, question) for question in _questions(terms))


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


def _questions(terms: Terms) -> Iterator[Question]:
    current = RoomRow.state.in_(sorted(CURRENT))
    yield _one_appointment()
    yield _one_room_per_code()
    yield Question(
        CheckKind.ONE_CURRENT_ROOM, counted(RoomRow.id, current), _current_twice_or_old(current)
    )
    yield Question(CheckKind.OWNED, counted(RoomRow.id, current), _without_owner(current))
    yield _ended(current, terms)
    yield Question(
        CheckKind.CLOSED,
        counted(RoomRow.id, RoomRow.state.in_([RoomState.RETIRED, RoomState.DEAD])),
        _left_open(terms),
    )
    yield from isolation_happenings.questions(terms.span)
    yield _shared_apart()


def _one_appointment() -> Question:
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
    return Question(CheckKind.ONE_APPOINTMENT, counted(RoomRow.id, known), against)


def _one_room_per_code() -> Question:
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
    return Question(CheckKind.ONE_ROOM_PER_CODE, looked_at, against)


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


def _ended(current: ColumnElement[bool], terms: Terms) -> Question:
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
    return Question(CheckKind.ENDED, looked_at, of_ended.where(current, over))


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


def _shared_apart() -> Question:
    against = (
        select(SessionRoomRow.meeting_id.label("id"))
        .join(RoomRow, RoomRow.meeting_id == SessionRoomRow.meeting_id)
        .distinct()
    )
    looked_at = select(func.count()).select_from(SessionRoomRow)
    return Question(CheckKind.SHARED_APART, looked_at, against)
