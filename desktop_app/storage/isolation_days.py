"""The video visits of some days with all that is known of their rooms: one statement a table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, exists, func, or_, select
from sqlalchemy.orm import aliased

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import CURRENT, Kind, Status
from desktop_app.domain.isolation import (
    AlarmRecord,
    Deed,
    RoomRecord,
    Seen,
    SharedUse,
    VisitRecord,
)
from desktop_app.storage.database import Tx, direct
from desktop_app.storage.models import (
    AlarmRow,
    AppointmentRow,
    AuditRow,
    DoctorRow,
    PatientRow,
    RoomOrigin,
    RoomParticipantRow,
    RoomRow,
    SessionRow,
    SightingRow,
    SlotRow,
)

_GIVEN = frozenset({Action.LINK_COPIED, Action.GUEST_LINK_COPIED})
_DEEDS = sorted(_GIVEN | {Action.ROOM_OPENED})
_Had = aliased(RoomRow)
_HAD_ROOM = exists().where(_Had.appointment_id == AppointmentRow.id).correlate(AppointmentRow)
_IS_SHOWN = or_(
    (AppointmentRow.kind == Kind.VIDEO) & (AppointmentRow.status != Status.ENTERED_IN_ERROR),
    _HAD_ROOM,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Local days, both included, and the same as instants ``[starts_at, ends_at)``."""

    first: date
    last: date
    starts_at: datetime
    ends_at: datetime


def visits(tx: Tx, span: Span) -> tuple[VisitRecord, ...]:
    """Return the video visits of the days, by their beginning, without anybody's name."""
    ids = _of_days(select(AppointmentRow.id), span)
    rooms = _rooms(tx, RoomRow.appointment_id.in_(ids))
    alarms = _alarms(tx, ids)
    found = _of_days(
        select(
            AppointmentRow.id,
            SlotRow.starts_at,
            SlotRow.ends_at,
            DoctorRow.name.label("doctor"),
            AppointmentRow.status,
        ),
        span,
    ).join(DoctorRow, DoctorRow.id == SessionRow.doctor_id)
    ordered = found.order_by(SlotRow.starts_at, DoctorRow.name, AppointmentRow.id)
    return tuple(
        VisitRecord(
            **row._asdict(), rooms=tuple(rooms.get(row.id, ())), alarms=tuple(alarms[row.id])
        )
        for row in direct(tx).execute(ordered)
    )


def others(tx: Tx, span: Span) -> tuple[RoomRecord, ...]:
    """Return the rooms without a visit that were made on the days."""
    made = RoomRow.created_at >= span.starts_at, RoomRow.created_at < span.ends_at
    found = _rooms(tx, (RoomRow.origin == RoomOrigin.AD_HOC) & made[0] & made[1])
    return tuple(room for rooms in found.values() for room in rooms)


def shared_uses(tx: Tx, span: Span) -> tuple[SharedUse, ...]:
    """Return who opened a session's old shared room on the days."""
    rows = direct(tx).execute(
        select(AuditRow.at, AuditRow.actor, AuditRow.result.label("session"))
        .where(
            AuditRow.action == Action.SHARED_ROOM_OPENED,
            AuditRow.at >= span.starts_at,
            AuditRow.at < span.ends_at,
        )
        .order_by(AuditRow.at, AuditRow.sequence)
    )
    return tuple(SharedUse(**row._asdict()) for row in rows)


def patients(tx: Tx, span: Span) -> Mapping[UUID, str]:
    """Return the name of each visit's patient, for whoever asked for names."""
    named = _of_days(select(AppointmentRow.id, PatientRow.name), span).join(
        PatientRow, PatientRow.id == AppointmentRow.patient_id
    )
    return {row.id: row.name for row in direct(tx).execute(named)}


def _of_days(chosen: Select[*tuple[Any, ...]], span: Span) -> Select[*tuple[Any, ...]]:
    return (
        chosen.select_from(AppointmentRow)
        .join(SlotRow, SlotRow.id == AppointmentRow.slot_id)
        .join(SessionRow, SessionRow.id == SlotRow.session_id)
        .where(SessionRow.local_date.between(span.first, span.last), _IS_SHOWN)
    )


def _rooms(tx: Tx, which: ColumnElement[bool]) -> Mapping[UUID | None, list[RoomRecord]]:
    """Return rooms by appointment, oldest generation first."""
    ids = select(RoomRow.id).where(which)
    deeds, seen = _deeds(tx, ids), _seen(tx, ids)
    rows = direct(tx).execute(
        select(
            RoomRow.id,
            RoomRow.appointment_id,
            RoomRow.generation,
            RoomRow.meeting_id,
            RoomRow.state,
            RoomRow.origin,
            RoomRow.provider,
            RoomRow.purpose,
            RoomRow.created_at,
            RoomRow.retire_at,
            RoomRow.retired_for,
            RoomRow.closed_at,
        )
        .where(which)
        .order_by(RoomRow.generation, RoomRow.created_at, RoomRow.id)
    )
    found = defaultdict(list)
    for row in rows:
        room = _room(row)
        found[row.appointment_id].append(
            replace(room, deeds=tuple(deeds[row.id]), seen=tuple(seen[row.id]))
        )
    return found


def _room(row: Row[*tuple[Any, ...]]) -> RoomRecord:
    current = row.state in CURRENT  # then the time is still to come, and may be taken back
    return RoomRecord(
        id=row.id,
        generation=row.generation,
        meeting_id=row.meeting_id,
        state=row.state,
        origin=row.origin.value,
        provider=row.provider,
        purpose=row.purpose,
        created_at=row.created_at,
        retired_at=None if current else row.retire_at,
        retired_for=None if current else row.retired_for,
        closed_at=row.closed_at,
    )


def _deeds(tx: Tx, rooms: Select[*tuple[Any, ...]]) -> Mapping[UUID, list[Deed]]:
    """Return what the trail says of *rooms*; a guest is called what the guest is."""
    guests = {
        (row.room_id, row.role.value): row.given_to
        for row in direct(tx).execute(
            select(
                RoomParticipantRow.room_id, RoomParticipantRow.role, RoomParticipantRow.given_to
            ).where(RoomParticipantRow.room_id.in_(rooms), RoomParticipantRow.given_to.is_not(None))
        )
    }
    entries = direct(tx).execute(
        select(AuditRow.room_id, AuditRow.at, AuditRow.actor, AuditRow.action, AuditRow.result)
        .where(AuditRow.room_id.in_(rooms), AuditRow.action.in_(_DEEDS))
        .order_by(AuditRow.at, AuditRow.sequence)
    )
    found = defaultdict(list)
    for row in entries:
        to = guests.get((row.room_id, row.result), row.result)
        given = row.action in _GIVEN
        found[row.room_id].append(Deed(at=row.at, actor=row.actor, given=given, to=to))
    return found


def _seen(tx: Tx, rooms: Select[*tuple[Any, ...]]) -> Mapping[UUID, list[Seen]]:
    """Return who was seen in *rooms*, one line for each participant of each."""
    own = (RoomParticipantRow.room_id == SightingRow.room_id) & (
        RoomParticipantRow.code == SightingRow.participant_id
    )
    first = func.min(SightingRow.joined_at).label("first")
    rows = direct(tx).execute(
        select(
            SightingRow.room_id,
            RoomParticipantRow.role,
            first,
            func.max(SightingRow.left_at).label("last"),
            (func.count() > func.count(SightingRow.left_at)).label("inside"),
        )
        .outerjoin(RoomParticipantRow, own)
        .where(SightingRow.room_id.in_(rooms))
        .group_by(SightingRow.room_id, SightingRow.participant_id, RoomParticipantRow.role)
        .order_by(first, SightingRow.participant_id)
    )
    found = defaultdict(list)
    for row in rows:
        last = None if row.inside else row.last
        found[row.room_id].append(Seen(role=row.role, first_joined=row.first, last_left=last))
    return found


def _alarms(tx: Tx, appointments: Select[*tuple[Any, ...]]) -> Mapping[UUID, list[AlarmRecord]]:
    rows: Iterable[Row[*tuple[Any, ...]]] = direct(tx).execute(
        select(
            AlarmRow.appointment_id,
            AlarmRow.kind,
            AlarmRow.raised_at,
            AlarmRow.seen_at,
            AlarmRow.seen_by,
        )
        .where(AlarmRow.appointment_id.in_(appointments))
        .order_by(AlarmRow.raised_at, AlarmRow.id)
    )
    found = defaultdict(list)
    for row in rows:
        found[row.appointment_id].append(
            AlarmRecord(
                kind=row.kind, raised_at=row.raised_at, seen_at=row.seen_at, seen_by=row.seen_by
            )
        )
    return found
