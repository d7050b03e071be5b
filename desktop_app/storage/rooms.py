"""Rooms, one for each (appointment, generation), and every meeting ID ever seen."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Row, bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError

from desktop_app.domain.appointment import CURRENT, Kind, RoomState, Status
from desktop_app.domain.joining import Role, SharedRoom
from desktop_app.storage.database import Tx, direct
from desktop_app.storage.models import (
    AppointmentRow,
    Fate,
    MeetingIdRow,
    RoomOrigin,
    RoomParticipantRow,
    RoomRow,
    SessionRoomRow,
    SessionRow,
    SlotRow,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomOwner:
    """What the room rule asks of an appointment. ``day`` is its session's local date."""

    id: UUID
    status: Status
    kind: Kind
    generation: int
    doctor_id: UUID | None
    day: date | None
    ends_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """One room, with the participant code of every role."""

    id: UUID
    provider: str | None
    reference: str | None
    meeting_id: str | None
    state: RoomState
    generation: int
    validated_at: datetime | None
    codes: Mapping[Role, str]


_HELD = (
    select(AppointmentRow.id).where(AppointmentRow.id == bindparam("appointment")).with_for_update()
)
_OWNER = (
    select(
        AppointmentRow.id,
        AppointmentRow.status,
        AppointmentRow.kind,
        AppointmentRow.room_generation.label("generation"),
        SessionRow.doctor_id,
        SessionRow.local_date.label("day"),
        SlotRow.ends_at,
    )
    .outerjoin(SlotRow, SlotRow.id == AppointmentRow.slot_id)
    .outerjoin(SessionRow, SessionRow.id == SlotRow.session_id)
    .where(AppointmentRow.id == bindparam("appointment"))
)
_ROOM = select(
    RoomRow.id,
    RoomRow.provider,
    RoomRow.custom_room_id.label("reference"),
    RoomRow.meeting_id,
    RoomRow.state,
    RoomRow.generation,
    RoomRow.validated_at,
)
_ROOM_OF_OWNER = _ROOM.where(
    RoomRow.appointment_id == bindparam("appointment"),
    RoomRow.generation == bindparam("generation"),
)
_ROOM_BY_ID = _ROOM.where(RoomRow.id == bindparam("room"))
_CODES = select(RoomParticipantRow.role, RoomParticipantRow.code).where(
    RoomParticipantRow.room_id == bindparam("room")
)
_NEW_ROOM = insert(RoomRow)
_NEW_CODES = insert(RoomParticipantRow)
_NEW_MEETING_ID = insert(MeetingIdRow)
_INTENT_TO_LIVE = (
    update(RoomRow)
    .where(RoomRow.id == bindparam("room"), RoomRow.state == RoomState.INTENT)
    .values(
        state=RoomState.LIVE,
        meeting_id=bindparam("named"),
        validated_at=bindparam("now"),
        lease_until=None,
    )
)


def lock_owner(tx: Tx, appointment_id: UUID) -> RoomOwner | None:
    """Return an appointment, held against every other writer until the transaction ends."""
    database, this = direct(tx), {"appointment": appointment_id}
    # Held first, read after: PostgreSQL would join what a wait for the lock returns to old rows.
    database.execute(_HELD, this)
    row = database.execute(_OWNER, this).one_or_none()
    return None if row is None else RoomOwner(**row._asdict())


def room_of(tx: Tx, owner: RoomOwner) -> Room | None:
    """Return the room of the owner's current generation, whatever its state."""
    row = (
        direct(tx)
        .execute(_ROOM_OF_OWNER, {"appointment": owner.id, "generation": owner.generation})
        .one_or_none()
    )
    return None if row is None else _room(tx, row)


def room_by_id(tx: Tx, room_id: UUID) -> Room:
    """Return a room that is known to exist."""
    return _room(tx, direct(tx).execute(_ROOM_BY_ID, {"room": room_id}).one())


def _room(tx: Tx, row: Row[*tuple[Any, ...]]) -> Room:
    codes = tx.connection().execute(_CODES, {"room": row.id})
    return Room(**row._asdict(), codes=dict(codes.all()))


def add_intent(tx: Tx, owner: RoomOwner, provider: str, now: datetime, lease: timedelta) -> Room:
    """Write down that the owner's room is about to be made, under a fresh random reference.

    128 bits, made from no name, number or date; and a random code for each role, so that a repeated
    request sends the same ones.
    """
    return _add(
        tx,
        provider=provider,
        custom_room_id=secrets.token_hex(16),
        appointment_id=owner.id,
        origin=RoomOrigin.CREATED,
        generation=owner.generation,
        state=RoomState.INTENT,
        lease_until=now + lease,
        created_at=now,
    )


def add_ad_hoc(
    tx: Tx, purpose: str, owner: str, provider: str, now: datetime, lease: timedelta
) -> Room:
    """Write down that a room without an appointment is about to be made."""
    return _add(
        tx,
        provider=provider,
        custom_room_id=secrets.token_hex(16),
        owner=owner,
        purpose=purpose,
        origin=RoomOrigin.AD_HOC,
        generation=1,
        state=RoomState.INTENT,
        lease_until=now + lease,
        created_at=now,
    )


def add_imported(tx: Tx, appointment_id: UUID, meeting_id: str, now: datetime) -> Room | None:
    """Keep another system's meeting ID as unproved; ``None`` if it was ever seen before.

    For an appointment of generation 1 without a room.
    """
    if not _take(tx, meeting_id, Fate.ROOM, now):
        return None
    return _add(
        tx,
        appointment_id=appointment_id,
        origin=RoomOrigin.IMPORTED,
        generation=1,
        meeting_id=meeting_id,
        state=RoomState.UNPROVED,
        created_at=now,
    )


def _add(tx: Tx, **columns: object) -> Room:
    database, room_id = direct(tx), uuid4()
    database.execute(_NEW_ROOM, {"id": room_id, **columns})
    codes = [{"room_id": room_id, "role": role, "code": secrets.token_hex(10)} for role in Role]
    database.execute(_NEW_CODES, codes)
    return room_by_id(tx, room_id)


def renew_lease(tx: Tx, room_id: UUID, until: datetime) -> None:
    """Keep the clean-up away from an intent that is being worked on."""
    tx.execute(update(RoomRow).where(RoomRow.id == room_id).values(lease_until=until))


def make_live(tx: Tx, room_id: UUID, meeting_id: str, now: datetime) -> bool:
    """Turn an intent into the live room *meeting_id*; False, nothing done, if it was ever seen."""
    if not _take(tx, meeting_id, Fate.ROOM, now):
        return False
    named = {"room": room_id, "named": meeting_id, "now": now}
    if not direct(tx).execute(_INTENT_TO_LIVE, named).rowcount:
        raise LookupError(f"room {room_id} is no intent")
    return True


def prove(tx: Tx, room_id: UUID, provider: str, now: datetime) -> None:
    """Note that the provider has just confirmed the room; an unproved one becomes live."""
    tx.execute(
        update(RoomRow)
        .where(RoomRow.id == room_id)
        .values(state=RoomState.LIVE, provider=provider, validated_at=now)
    )


def quarantine(tx: Tx, owner: RoomOwner, room_id: UUID, seen_id: str | None) -> None:
    """Set a room aside for good, and move its appointment to the next generation."""
    _leave(tx, owner, room_id, {"state": RoomState.QUARANTINED, "seen_id": seen_id})


def set_aside(tx: Tx, room_id: UUID, seen_id: str | None) -> None:
    """Quarantine a room that has no appointment."""
    tx.execute(
        update(RoomRow)
        .where(RoomRow.id == room_id)
        .values(state=RoomState.QUARANTINED, seen_id=seen_id, lease_until=None)
    )


def retire(tx: Tx, owner: RoomOwner, room_id: UUID, now: datetime) -> None:
    """Give a room to the clean-up, and move its appointment to the next generation."""
    _leave(tx, owner, room_id, {"state": RoomState.RETIRED, "retire_at": now})


def next_generation(tx: Tx, owner: RoomOwner) -> None:
    """Move an appointment on from a room that is no longer current."""
    tx.execute(
        update(AppointmentRow)
        .where(AppointmentRow.id == owner.id)
        .values(room_generation=owner.generation + 1)
    )


def _leave(tx: Tx, owner: RoomOwner, room_id: UUID, values: Mapping[str, object]) -> None:
    tx.execute(update(RoomRow).where(RoomRow.id == room_id).values(lease_until=None, **values))
    next_generation(tx, owner)


def retire_all_but(tx: Tx, provider: str, now: datetime) -> int:
    """Rotate every current room of another provider; return how many. Unproved ones stay."""
    stale = RoomRow.state.in_(CURRENT), RoomRow.provider != provider
    # Appointments are held before their rooms, as at every opening: else two could wait in a ring.
    owners = select(RoomRow.appointment_id).where(*stale)
    held = select(AppointmentRow.id).where(AppointmentRow.id.in_(owners))
    tx.execute(held.order_by(AppointmentRow.id).with_for_update())
    retired = tx.execute(
        update(RoomRow)
        .where(*stale)
        .values(state=RoomState.RETIRED, retire_at=now, lease_until=None)
        .returning(RoomRow.appointment_id)
    ).scalars()
    rotated = [owner for owner in retired if owner is not None]
    for owner in rotated:
        tx.execute(
            update(AppointmentRow)
            .where(AppointmentRow.id == owner)
            .values(room_generation=AppointmentRow.room_generation + 1)
        )
    return len(rotated)


def is_reference(tx: Tx, reference: str) -> bool:
    """Say whether *reference* is the key of a room that we made."""
    found = select(RoomRow.id).where(RoomRow.custom_room_id == reference)
    return tx.execute(found).scalar() is not None


def owner_of_meeting(tx: Tx, meeting_id: str) -> UUID | None:
    """Return the appointment whose current, confirmed room has this meeting ID."""
    return tx.execute(
        select(RoomRow.appointment_id)
        .join(AppointmentRow, AppointmentRow.id == RoomRow.appointment_id)
        .where(
            RoomRow.meeting_id == meeting_id,
            RoomRow.state == RoomState.LIVE,
            RoomRow.generation == AppointmentRow.room_generation,
        )
    ).scalar()


def shared_room(tx: Tx, session_id: UUID) -> SharedRoom | None:
    """Return what the old system shared in a session, allowed or not."""
    row = tx.get(SessionRoomRow, session_id)
    if row is None:
        return None
    return SharedRoom(session_id=session_id, meeting_id=row.meeting_id, allowed=row.allowed)


def allow_shared(tx: Tx, session_id: UUID, *, allowed: bool) -> bool:
    """Turn a session's shared room on or off; False if it has none."""
    changed = tx.execute(
        update(SessionRoomRow)
        .where(SessionRoomRow.session_id == session_id)
        .values(allowed=allowed)
        .returning(SessionRoomRow.session_id)
    )
    return changed.one_or_none() is not None


def drop_meeting_id(tx: Tx, meeting_id: str, fate: Fate, now: datetime) -> bool:
    """Refuse a meeting ID for ever; False if it was known already. Idempotent."""
    return _take(tx, meeting_id, fate, now)


def _take(tx: Tx, meeting_id: str, fate: Fate, now: datetime) -> bool:
    database = direct(tx)
    try:
        with database.begin_nested():
            database.execute(_NEW_MEETING_ID, {"value": meeting_id, "fate": fate, "seen_at": now})
    except IntegrityError:
        return False
    return True
