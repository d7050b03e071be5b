"""Rooms, one for each (appointment, generation): claimed, opened and left."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Row, bindparam, insert, select, true, update

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import CURRENT, Kind, RoomState, Status
from desktop_app.domain.joining import Role
from desktop_app.domain.room_rule import Parting
from desktop_app.storage import holding, meeting_ids
from desktop_app.storage.audit import Author, Deed, record_all
from desktop_app.storage.database import Tx, direct
from desktop_app.storage.models import (
    AppointmentRow,
    Fate,
    RoomOrigin,
    RoomParticipantRow,
    RoomRow,
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
    version: int
    slot_id: UUID | None
    doctor_id: UUID | None
    day: date | None
    starts_at: datetime | None
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


_OWNER = (
    select(
        AppointmentRow.id,
        AppointmentRow.status,
        AppointmentRow.kind,
        AppointmentRow.room_generation.label("generation"),
        AppointmentRow.version,
        AppointmentRow.slot_id,
        SessionRow.doctor_id,
        SessionRow.local_date.label("day"),
        SlotRow.starts_at,
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
    # Held first, read after: PostgreSQL would join what a wait for the lock returns to old rows.
    holding.hold_appointment(tx, appointment_id)
    return owner_of(tx, appointment_id)


def owner_of(tx: Tx, appointment_id: UUID) -> RoomOwner | None:
    """Return an appointment as it is now; somebody else may change it at once."""
    row = direct(tx).execute(_OWNER, {"appointment": appointment_id}).one_or_none()
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
    if not meeting_ids.take(tx, meeting_id, Fate.ROOM, now):
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
    if not meeting_ids.take(tx, meeting_id, Fate.ROOM, now):
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


def quarantine(tx: Tx, owner: RoomOwner, room_id: UUID, seen_id: str | None, now: datetime) -> None:
    """Set a room aside for good, and move its appointment to the next generation."""
    set_aside(tx, room_id, seen_id, now)
    next_generation(tx, owner)


def set_aside(tx: Tx, room_id: UUID, seen_id: str | None, now: datetime) -> None:
    """Quarantine a room that has no appointment, or that has lost it before."""
    left = _left(RoomState.QUARANTINED, Parting.FOREIGN, now)
    tx.execute(update(RoomRow).where(RoomRow.id == room_id).values(seen_id=seen_id, **left))


def retire(tx: Tx, owner: RoomOwner, room_id: UUID, why: Parting, now: datetime) -> None:
    """Give a room to the clean-up, and move its appointment to the next generation."""
    retire_ad_hoc(tx, room_id, why, now)
    next_generation(tx, owner)


def retire_ad_hoc(tx: Tx, room_id: UUID, why: Parting, now: datetime) -> None:
    """Give a room that has no appointment to the clean-up."""
    left = _left(RoomState.RETIRED, why, now)
    tx.execute(update(RoomRow).where(RoomRow.id == room_id).values(**left))


def next_generation(tx: Tx, owner: RoomOwner) -> None:
    """Move an appointment on from a room that is no longer current."""
    tx.execute(
        update(AppointmentRow)
        .where(AppointmentRow.id == owner.id)
        .values(room_generation=owner.generation + 1)
    )


def _left(state: RoomState, why: Parting, now: datetime) -> dict[str, Any]:
    """Return what a room is from now on that nobody enters any more; nothing of it is tried yet."""
    return {
        "state": state,
        "retired_for": why,
        "retire_at": now,
        "lease_owner": None,
        "lease_until": None,
        "attempts": 0,
        "next_try_at": None,
    }


def rotate_all(
    tx: Tx, why: Parting, now: datetime, *, author: Author, but: str | None = None
) -> int:
    """Retire and record every current room, ad-hoc ones too; say how many visits get a new one.

    Call it last but for :func:`.audit.record`. *but*: the key fingerprint whose rooms stay; then
    those stay too that no key has proved yet.
    """
    of_others = true() if but is None else RoomRow.provider != but
    stale = RoomRow.state.in_(CURRENT), of_others
    # Appointments are held before their rooms, as at every opening: else two could wait in a ring.
    owners = select(RoomRow.appointment_id).where(*stale)
    held = select(AppointmentRow.id).where(AppointmentRow.id.in_(owners))
    tx.execute(held.order_by(AppointmentRow.id).with_for_update())
    retired = tx.execute(
        update(RoomRow)
        .where(*stale)
        .values(**_left(RoomState.RETIRED, why, now))
        .returning(RoomRow.appointment_id, RoomRow.id)
    ).all()
    rotated = [owner for owner, _ in retired if owner is not None]
    for owner in rotated:
        tx.execute(
            update(AppointmentRow)
            .where(AppointmentRow.id == owner)
            .values(room_generation=AppointmentRow.room_generation + 1)
        )
    deeds = (
        Deed(action=Action.ROOM_RETIRED, at=now, appointment_id=owner, room_id=room, result=why)
        for owner, room in retired
    )
    record_all(tx, author, deeds)
    return len(rotated)
