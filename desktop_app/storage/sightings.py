"""Who was seen in which room and when, as the provider told it; never deleted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, bindparam, func, or_, select, text

from desktop_app.domain.appointment import CURRENT, ENDED, Kind, Status
from desktop_app.domain.joining import Role
from desktop_app.domain.presence import LATE, Invited, Span, Stay
from desktop_app.storage.database import Tx, direct
from desktop_app.storage.models import (
    AppointmentRow,
    RoomOrigin,
    RoomParticipantRow,
    RoomRow,
    SessionRow,
    SightingRow,
    SlotRow,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchedRoom:
    """A room of ours in which somebody is, or was when it was last looked at.

    Attributes:
        appointment_id: ``None`` for an ad-hoc room.
        starts_at: When its visit begins, if it has a time.
        doctor_id: Whose visit it is.
        is_current: It is its appointment's room now.
        stays: All that were ever seen in it, by their beginning.
    """

    id: UUID
    meeting_id: str
    appointment_id: UUID | None
    starts_at: datetime | None
    doctor_id: UUID | None
    is_current: bool
    invited: Invited
    stays: tuple[Stay, ...]


_columns = SightingRow.__table__.columns
_KEEP = text("""
INSERT INTO sightings (room_id, session_id, participant_id, joined_at, left_at)
VALUES (:room_id, :session_id, :participant_id, :joined_at, :left_at)
ON CONFLICT (room_id, session_id, participant_id, joined_at) DO UPDATE
SET left_at = excluded.left_at
WHERE sightings.left_at IS NULL AND excluded.left_at IS NOT NULL
""").bindparams(*(bindparam(column.name, type_=column.type) for column in _columns))
_OPEN = select(SightingRow.room_id).where(SightingRow.left_at.is_(None)).distinct()
_IS_CURRENT = and_(
    RoomRow.state.in_(CURRENT),
    or_(RoomRow.appointment_id.is_(None), RoomRow.generation == AppointmentRow.room_generation),
)
_ROOMS = (
    select(
        RoomRow.id,
        RoomRow.meeting_id,
        RoomRow.appointment_id,
        SlotRow.starts_at,
        SessionRow.doctor_id,
        RoomRow.origin,
        _IS_CURRENT.label("is_current"),
    )
    .outerjoin(AppointmentRow, AppointmentRow.id == RoomRow.appointment_id)
    .outerjoin(SlotRow, SlotRow.id == AppointmentRow.slot_id)
    .outerjoin(SessionRow, SessionRow.id == SlotRow.session_id)
)
_PATIENTS_OUT = (
    select(RoomRow.appointment_id, func.max(SightingRow.left_at).label("left_at"))
    .join(RoomRow, RoomRow.id == SightingRow.room_id)
    .join(
        RoomParticipantRow,
        and_(
            RoomParticipantRow.room_id == SightingRow.room_id,
            RoomParticipantRow.code == SightingRow.participant_id,
            RoomParticipantRow.role == Role.PATIENT,
        ),
    )
    .join(AppointmentRow, AppointmentRow.id == RoomRow.appointment_id)
    .join(SlotRow, SlotRow.id == AppointmentRow.slot_id)
    .join(SessionRow, SessionRow.id == SlotRow.session_id)
    .where(
        SessionRow.local_date == bindparam("day"),
        RoomRow.generation == AppointmentRow.room_generation,
        SightingRow.left_at.is_not(None),
    )
    .group_by(RoomRow.appointment_id)
)
_COMING = (
    select(SlotRow.starts_at, SlotRow.ends_at)
    .join(SessionRow, SessionRow.id == SlotRow.session_id)
    .join(AppointmentRow, AppointmentRow.slot_id == SlotRow.id)
    .where(
        AppointmentRow.kind == Kind.VIDEO, AppointmentRow.status.not_in(ENDED | {Status.WAITLIST})
    )
    .distinct()
    .order_by(SlotRow.starts_at, SlotRow.ends_at)
)


def keep_stays(tx: Tx, room_id: UUID, stays: Iterable[Stay]) -> None:
    """Note *stays* in a room. Idempotent: what is known stays, but for an end that was missing.

    The first end that anybody saw is kept.
    """
    known = [
        {
            "room_id": room_id,
            "session_id": stay.session_id,
            "participant_id": stay.participant_id,
            "joined_at": stay.joined_at,
            "left_at": stay.left_at,
        }
        for stay in sorted(stays, key=lambda stay: (stay.joined_at, stay.participant_id))
    ]
    if known:
        direct(tx).execute(_KEEP, known)


def rooms_to_watch(tx: Tx, meeting_ids: Collection[str]) -> tuple[WatchedRoom, ...]:
    """Return our rooms among *meeting_ids*, and those in which somebody was seen and not leaving.

    Whatever their state: somebody may be in a room that was given up.
    """
    seen = tx.scalars(_OPEN).all()
    return _watched(tx, or_(RoomRow.id.in_(seen), RoomRow.meeting_id.in_(meeting_ids)))


def room_to_watch(tx: Tx, room_id: UUID) -> WatchedRoom:
    """Return a room of ours that has a meeting ID."""
    (room,) = _watched(tx, RoomRow.id == room_id)
    return room


def patients_out(tx: Tx, day: date) -> Mapping[UUID, datetime]:
    """Return when each patient of *day* was last seen to leave the visit's present room."""
    return {row.appointment_id: row.left_at for row in tx.execute(_PATIENTS_OUT, {"day": day})}


def coming(tx: Tx, days: Collection[date], now: datetime) -> tuple[Span, ...]:
    """Return when the video visits of these local *days* are that may still be seen to happen.

    Each time once; *now* is aware.
    """
    rows = tx.execute(_COMING.where(SessionRow.local_date.in_(days)))
    return tuple((row.starts_at, row.ends_at) for row in rows if row.ends_at + LATE > now)


def _watched(tx: Tx, wanted: ColumnElement[bool]) -> tuple[WatchedRoom, ...]:
    rows = tx.execute(_ROOMS.where(wanted, RoomRow.meeting_id.is_not(None))).all()
    ids = [row.id for row in rows]
    places, stays = _places(tx, ids), _stays(tx, ids)
    return tuple(
        WatchedRoom(
            id=row.id,
            meeting_id=row.meeting_id,
            appointment_id=row.appointment_id,
            starts_at=row.starts_at,
            doctor_id=row.doctor_id,
            is_current=bool(row.is_current),
            invited=Invited(
                roles={code: role for role, code, _ in places[row.id]},
                given=frozenset(role for role, _, given_to in places[row.id] if given_to),
                old_links=row.origin is RoomOrigin.IMPORTED,
            ),
            stays=tuple(stays[row.id]),
        )
        for row in rows
    )


def _places(
    tx: Tx, room_ids: Collection[UUID]
) -> Mapping[UUID, list[tuple[Role, str, str | None]]]:
    found = defaultdict(list)
    place = RoomParticipantRow
    rows = select(place.room_id, place.role, place.code, place.given_to)
    for row in tx.execute(rows.where(place.room_id.in_(room_ids))):
        found[row.room_id].append((row.role, row.code, row.given_to))
    return found


def _stays(tx: Tx, room_ids: Collection[UUID]) -> Mapping[UUID, list[Stay]]:
    found = defaultdict(list)
    rows = select(*_columns).where(SightingRow.room_id.in_(room_ids))
    for room_id, session_id, participant_id, joined_at, left_at in tx.execute(
        rows.order_by(SightingRow.joined_at, SightingRow.participant_id)
    ):
        found[room_id].append(
            Stay(
                participant_id=participant_id,
                session_id=session_id,
                joined_at=joined_at,
                left_at=left_at,
            )
        )
    return found
