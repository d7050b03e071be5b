"""Rooms that have left: leased one by one, until the provider has said that they are shut."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, case, func, literal, or_, select, true, update

from desktop_app.domain.appointment import RoomState
from desktop_app.domain.clean_up import Waiting
from desktop_app.domain.room_rule import Parting
from desktop_app.storage import meeting_ids
from desktop_app.storage.database import Tx
from desktop_app.storage.models import Fate, RoomRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """Whose rooms can be closed here.

    Attributes:
        fingerprint: Of the key at hand.
        unproved: Rooms that came with an import and that no key has proved may be its own too.
    """

    fingerprint: str
    unproved: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """A room to be closed, under a lease of ours.

    Attributes:
        reference: Our key to it; ``None``: it came with an import.
        meeting_id: ``None``: the answer to its creation was never kept.
        left_at: When it left.
        attempts: How often it was tried, this time included.
        unknown_since: When the provider first said that it knows none such; has said so ever since.
    """

    id: UUID
    appointment_id: UUID | None
    reference: str | None
    meeting_id: str | None
    left_at: datetime
    attempts: int
    unknown_since: datetime | None


_LEFT = RoomRow.state.in_((RoomState.RETIRED, RoomState.QUARANTINED))
_LEFT_AT = func.coalesce(RoomRow.retire_at, RoomRow.created_at)
_OPEN = and_(
    _LEFT,
    RoomRow.closed_at.is_(None),
    or_(RoomRow.retired_for.is_(None), RoomRow.retired_for != Parting.SHARED),
)


def _closable(keys: Keys) -> ColumnElement[bool]:
    ours = RoomRow.provider == keys.fingerprint
    return and_(_OPEN, or_(ours, RoomRow.provider.is_(None)) if keys.unproved else ours)


def _due(keys: Keys, now: datetime) -> ColumnElement[bool]:
    return and_(
        _closable(keys),
        or_(RoomRow.next_try_at.is_(None), RoomRow.next_try_at <= now),
        or_(RoomRow.lease_until.is_(None), RoomRow.lease_until <= now),
    )


def is_any_due(tx: Tx, keys: Keys, now: datetime) -> bool:
    """Say whether :func:`take` would find a room."""
    return tx.execute(select(RoomRow.id).where(_due(keys, now)).limit(1)).first() is not None


def take(
    tx: Tx, keys: Keys, run: UUID, until: datetime, now: datetime, of: UUID | None = None
) -> Leaving | None:
    """Lease the room that has waited longest; ``None`` if none is due.

    *run* holds it *until* then, and nobody else takes it. The lease of a run that was killed ends
    by itself. *of*: only a room of this visit.
    """
    waiting = func.coalesce(RoomRow.next_try_at, _LEFT_AT)
    wanted = true() if of is None else RoomRow.appointment_id == of
    due = select(RoomRow.id).where(_due(keys, now), wanted).order_by(waiting, RoomRow.id).limit(1)
    room_id = tx.execute(due.with_for_update(skip_locked=True)).scalar()
    if room_id is None:
        return None
    row = tx.execute(
        update(RoomRow)
        .where(RoomRow.id == room_id)
        .values(lease_owner=run, lease_until=until, attempts=RoomRow.attempts + 1)
        .returning(
            RoomRow.id,
            RoomRow.appointment_id,
            RoomRow.custom_room_id.label("reference"),
            RoomRow.meeting_id,
            _LEFT_AT.label("left_at"),
            RoomRow.attempts,
            RoomRow.unknown_since,
        )
    ).one()
    return Leaving(**row._asdict())


def name(tx: Tx, room_id: UUID, meeting_id: str, now: datetime) -> bool:
    """Keep the meeting ID of a room that left without one; False if another room has it."""
    if not meeting_ids.take(tx, meeting_id, Fate.ROOM, now):
        return False
    named = update(RoomRow).where(RoomRow.id == room_id).values(meeting_id=meeting_id)
    tx.execute(named)
    return True


def close(tx: Tx, room_id: UUID, run: UUID, now: datetime) -> bool:
    """Note that the provider has shut a room of our lease; False if it was noted before.

    A quarantined one stays what it is.
    """
    dead = literal(RoomState.DEAD, RoomRow.state.type)
    state = case((RoomRow.state == RoomState.RETIRED, dead), else_=RoomRow.state)
    return _let_go(tx, room_id, run, {"state": state, "closed_at": now, "next_try_at": None})


def put_off(
    tx: Tx, room_id: UUID, run: UUID, until: datetime, unknown_since: datetime | None
) -> bool:
    """Leave a room of our lease for later; False if another run has it by now."""
    return _let_go(tx, room_id, run, {"next_try_at": until, "unknown_since": unknown_since})


def distrust(tx: Tx, room_id: UUID, seen_id: str | None) -> None:
    """Quarantine a room that has left: in its place the provider named another.

    Of one that was quarantined before, what was seen first is kept.
    """
    distrusted = update(RoomRow).where(RoomRow.id == room_id, RoomRow.state == RoomState.RETIRED)
    tx.execute(distrusted.values(state=RoomState.QUARANTINED, seen_id=seen_id))


def _let_go(tx: Tx, room_id: UUID, run: UUID, values: dict[str, Any]) -> bool:
    left = (
        update(RoomRow)
        .where(RoomRow.id == room_id, RoomRow.lease_owner == run, RoomRow.closed_at.is_(None))
        .values(lease_owner=None, lease_until=None, **values)
        .returning(RoomRow.id)
    )
    return tx.execute(left).one_or_none() is not None


def waiting(tx: Tx, keys: Keys | None) -> tuple[Waiting, ...]:
    """Return the rooms still to be closed, *ours* where these keys can, oldest first."""
    ours = _closable(keys) if keys else RoomRow.id.is_(None)
    rows = tx.execute(
        select(RoomRow.id, RoomRow.next_try_at, ours.label("ours"))
        .where(_OPEN)
        .order_by(_LEFT_AT, RoomRow.id)
    )
    return tuple(
        Waiting(id=row.id, next_try_at=row.next_try_at, ours=bool(row.ours)) for row in rows
    )
