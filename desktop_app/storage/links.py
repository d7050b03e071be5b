"""Whose places at a room were given away, and what was done with its links."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select, update

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import RoomState
from desktop_app.domain.joining import GUEST_PLACES, Guest, Role
from desktop_app.storage.audit import Deed
from desktop_app.storage.database import Tx
from desktop_app.storage.models import AuditRow, RoomParticipantRow, RoomRow

COPIED = frozenset({Action.LINK_COPIED, Action.GUEST_LINK_COPIED})
HANDED_OUT = COPIED | {Action.ROOM_OPENED}
"""Deeds after which somebody holds a link to the room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenPlace:
    """A spare place that was given away; ``at`` is aware, UTC."""

    place: Role
    who: Guest
    at: datetime


def give_place(tx: Tx, room_id: UUID, who: Guest, now: datetime) -> Role | None:
    """Give the next free spare place of a room to *who*; ``None``, nothing done, if none is left.

    Hold the room's appointment first: else two desks could be given the same one.
    """
    taken = {given.place for given in given_places(tx, room_id)}
    free = next((place for place in GUEST_PLACES if place not in taken), None)
    if free is not None:
        tx.execute(
            update(RoomParticipantRow)
            .where(RoomParticipantRow.room_id == room_id, RoomParticipantRow.role == free)
            .values(given_to=who, given_at=now)
        )
    return free


def given_places(tx: Tx, room_id: UUID) -> tuple[GivenPlace, ...]:
    """Return the spare places of a room that were given away, in their order."""
    rows = tx.execute(
        select(RoomParticipantRow.role, RoomParticipantRow.given_to, RoomParticipantRow.given_at)
        .where(RoomParticipantRow.room_id == room_id, RoomParticipantRow.given_to.is_not(None))
        .order_by(RoomParticipantRow.role)
    )
    return tuple(
        GivenPlace(place=role, who=Guest(given_to), at=given_at)
        for role, given_to, given_at in rows
        if given_to and given_at
    )


def handed_out(tx: Tx, appointment_id: UUID, room_id: UUID) -> dict[tuple[Action, str], datetime]:
    """Return when links to a room were last handed out, by deed and whose link it was."""
    rows = tx.execute(
        select(AuditRow.action, AuditRow.result, AuditRow.at)
        .where(
            AuditRow.appointment_id == appointment_id,
            AuditRow.room_id == room_id,
            AuditRow.action.in_(HANDED_OUT),
        )
        .order_by(AuditRow.at)
    )
    return {(Action(action), result): at for action, result, at in rows}


def died(tx: Tx, deeds: Iterable[Deed]) -> tuple[UUID, ...]:
    """Return the visits to whose rooms links had been copied that *deeds* have just given up."""
    rooms = [deed.room_id for deed in deeds if deed.action is Action.ROOM_RETIRED]
    if not rooms:
        return ()
    copied = select(AuditRow.appointment_id).where(
        AuditRow.room_id.in_(rooms), AuditRow.action.in_(COPIED)
    )
    return tuple(id_ for id_ in tx.scalars(copied.distinct()) if id_ is not None)


def died_since(tx: Tx, appointment_ids: Collection[UUID], since: datetime) -> tuple[UUID, ...]:
    """Return those of the visits that have lost a room since then to which links had been copied.

    *since* is aware.
    """
    lost = select(AuditRow.room_id).where(
        AuditRow.appointment_id.in_(appointment_ids),
        AuditRow.action == Action.ROOM_RETIRED,
        AuditRow.at >= since,
    )
    copied = select(AuditRow.appointment_id).where(
        AuditRow.appointment_id.in_(appointment_ids),
        AuditRow.room_id.in_(lost),
        AuditRow.action.in_(COPIED),
    )
    return tuple(id_ for id_ in tx.scalars(copied.distinct()) if id_ is not None)


def another_live_room(tx: Tx, room_id: UUID) -> str | None:
    """Return the meeting ID of some other visit's live room of the same provider."""
    provider = select(RoomRow.provider).where(RoomRow.id == room_id).scalar_subquery()
    return tx.execute(
        select(RoomRow.meeting_id)
        .where(
            RoomRow.id != room_id,
            RoomRow.state == RoomState.LIVE,
            RoomRow.provider == provider,
            RoomRow.appointment_id.is_not(None),
        )
        .limit(1)
    ).scalar()


def has_open_left(tx: Tx, appointment_id: UUID) -> bool:
    """Say whether a room that the visit has left may still be open at the provider.

    One without a meeting ID was never heard of, so nobody can hold a link to it.
    """
    found = select(RoomRow.id).where(
        RoomRow.appointment_id == appointment_id,
        RoomRow.state.in_((RoomState.RETIRED, RoomState.QUARANTINED)),
        RoomRow.meeting_id.is_not(None),
        RoomRow.closed_at.is_(None),
    )
    return tx.execute(found.limit(1)).scalar() is not None
