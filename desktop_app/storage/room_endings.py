"""Which current rooms have had their time: their visit is over, or no link can be good any more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Select, and_, exists, func, or_, select

from desktop_app.domain.appointment import CURRENT
from desktop_app.domain.joining import all_expired
from desktop_app.storage.database import Tx
from desktop_app.storage.models import AppointmentRow, AuditRow, RoomOrigin, RoomRow, SlotRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """A current room that nobody can enter any more; no ``appointment_id``: an ad-hoc one."""

    id: UUID
    appointment_id: UUID | None
    meeting_id: str | None


def overdue(tx: Tx, now: datetime) -> tuple[UUID, ...]:
    """Return the visits whose room has outlived its grace, in the order in which to hold them."""
    found = select(RoomRow.appointment_id).where(
        RoomRow.state.in_(CURRENT),
        RoomRow.retire_at <= now,
        RoomRow.appointment_id.is_not(None),
    )
    ids = tx.execute(found.order_by(RoomRow.appointment_id)).scalars()
    return tuple(id_ for id_ in ids if id_ is not None)


def spent(tx: Tx, zone: ZoneInfo, now: datetime) -> tuple[Spent, ...]:
    """Return the rooms whose every link has expired, in the order in which to hold their visits."""
    rows = tx.execute(_spent(zone, now).order_by(RoomRow.appointment_id, RoomRow.id))
    return tuple(Spent(**row._asdict()) for row in rows)


def is_spent(tx: Tx, room_id: UUID, zone: ZoneInfo, now: datetime) -> bool:
    """Look once more, at a room whose visit is held."""
    return tx.execute(_spent(zone, now).where(RoomRow.id == room_id)).first() is not None


def _spent(zone: ZoneInfo, now: datetime) -> Select[UUID, UUID | None, str | None]:
    """Ask for them. An intent under lease is being made; a room in the trail is in use.

    A link may be minted for a room that could not be checked, so its last check alone says too
    little; every link is recorded.
    """
    ended, minted = all_expired(zone, now)
    good = func.coalesce(RoomRow.validated_at, RoomRow.created_at)
    in_use = exists().where(
        AuditRow.appointment_id == RoomRow.appointment_id,
        AuditRow.room_id == RoomRow.id,
        AuditRow.at > minted,
    )
    visits = and_(
        RoomRow.origin != RoomOrigin.AD_HOC,
        func.coalesce(SlotRow.ends_at, good) <= ended,
        ~in_use,
    )
    return (
        select(RoomRow.id, RoomRow.appointment_id, RoomRow.meeting_id)
        .outerjoin(AppointmentRow, AppointmentRow.id == RoomRow.appointment_id)
        .outerjoin(SlotRow, SlotRow.id == AppointmentRow.slot_id)
        .where(
            RoomRow.state.in_(CURRENT),
            or_(RoomRow.lease_until.is_(None), RoomRow.lease_until <= now),
            good <= minted,
            or_(visits, RoomRow.origin == RoomOrigin.AD_HOC),
        )
    )
