"""The checks of isolation of what happened on some days: where links led, and whom the service saw.

It can't be undone, so it is told of its own days and not in every later report.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select

from desktop_app.domain.actions import Action
from desktop_app.domain.isolation import CheckKind
from desktop_app.domain.joining import GUEST_PLACES
from desktop_app.storage.database import Tx, direct
from desktop_app.storage.isolation_days import Span
from desktop_app.storage.isolation_question import Question, counted
from desktop_app.storage.models import (
    AuditRow,
    RoomOrigin,
    RoomParticipantRow,
    RoomRow,
    SightingRow,
)

_LEADS = (Action.ROOM_OPENED, Action.LINK_COPIED, Action.GUEST_LINK_COPIED)


def questions(span: Span) -> Iterator[Question]:
    """Yield what to ask of the days, in the order of the report."""
    there = _was_there(span)
    yield _own_room(span)
    yield _seen_uninvited(there)
    stays = select(func.count()).select_from(SightingRow).where(there)
    yield Question(CheckKind.OWN_PEOPLE, stays, _seen_elsewhere(there))


def unnamed_stays(tx: Tx, span: Span) -> int:
    """Return how many stays nobody can be named for, because a link of the old system was used."""
    stays = _seen(func.count()).where(_was_there(span), _unnamed())
    count: int = direct(tx).execute(stays).scalar_one()
    return count


def _own_room(span: Span) -> Question:
    """Entries of the trail: an opening or a link of one visit, in the room of another or none."""
    leads = and_(
        AuditRow.action.in_(_LEADS), AuditRow.at >= span.starts_at, AuditRow.at < span.ends_at
    )
    entries = func.concat(AuditRow.installation_id, "/", AuditRow.sequence)
    against = (
        select(entries.label("id"))
        .outerjoin(RoomRow, RoomRow.id == AuditRow.room_id)
        .where(leads, AuditRow.room_id.is_not(None))
        .where(RoomRow.appointment_id.is_distinct_from(AuditRow.appointment_id))
    )
    return Question(CheckKind.OWN_ROOM, counted(AuditRow.sequence, leads), against)


def _was_there(span: Span) -> ColumnElement[bool]:
    """A stay that reaches into *span*; one whose end was never told counts where it began."""
    last = func.coalesce(SightingRow.left_at, SightingRow.joined_at)
    return and_(SightingRow.joined_at < span.ends_at, last >= span.starts_at)


def _seen_uninvited(there: ColumnElement[bool]) -> Question:
    """Name the rooms: what a stranger calls himself may be anybody's name.

    A guest's place that nobody was given is no invitation.
    """
    of_nobody = RoomParticipantRow.room_id.is_(None)
    not_given = RoomParticipantRow.role.in_(GUEST_PLACES) & RoomParticipantRow.given_to.is_(None)
    named = and_(there, ~_unnamed())
    told = _seen(func.count()).where(named)
    against = _seen(SightingRow.room_id.label("id")).where(named, or_(of_nobody, not_given))
    return Question(CheckKind.KNOWN_PEOPLE, told, against.distinct())


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


def _seen_elsewhere(there: ColumnElement[bool]) -> Select[Any]:
    return (
        select(SightingRow.room_id.label("id"))
        .join(RoomParticipantRow, RoomParticipantRow.code == SightingRow.participant_id)
        .where(there, RoomParticipantRow.room_id != SightingRow.room_id)
        .distinct()
    )
