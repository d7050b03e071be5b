"""Alarms about isolation: raised once for each subject, open until a person has seen them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from desktop_app.domain.actions import Action
from desktop_app.domain.alarm import Alarm, AlarmKind
from desktop_app.storage.audit import Author, record
from desktop_app.storage.database import Tx
from desktop_app.storage.models import AlarmRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What an alarm is about. ``key`` is opaque; the same key raises no second alarm of a kind."""

    key: str
    appointment_id: UUID | None = None
    room_id: UUID | None = None


def foreign_room(room_id: UUID, appointment_id: UUID | None = None) -> tuple[AlarmKind, Subject]:
    """Return the alarm about a room in whose place the provider named another."""
    subject = Subject(key=str(room_id), appointment_id=appointment_id, room_id=room_id)
    return AlarmKind.FOREIGN_ROOM, subject


def raise_alarm(tx: Tx, author: Author, kind: AlarmKind, subject: Subject, now: datetime) -> bool:
    """Raise and record an alarm; False, nothing done, if this very one was raised before.

    Call it last but for :func:`.audit.record`, which it calls.
    """
    row = AlarmRow(
        id=uuid4(),
        kind=kind,
        raised_at=now,
        appointment_id=subject.appointment_id,
        room_id=subject.room_id,
        subject=subject.key,
    )
    try:
        with tx.begin_nested():
            tx.add(row)
    except IntegrityError:
        return False
    record(
        tx,
        author,
        Action.ALARM_RAISED,
        now,
        appointment_id=subject.appointment_id,
        room_id=subject.room_id,
        result=kind,
    )
    return True


def open_alarms(tx: Tx) -> tuple[Alarm, ...]:
    """Return the alarms that nobody has seen, oldest first."""
    rows = tx.scalars(
        select(AlarmRow).where(AlarmRow.seen_at.is_(None)).order_by(AlarmRow.raised_at, AlarmRow.id)
    )
    return tuple(
        Alarm(
            id=row.id,
            kind=row.kind,
            raised_at=row.raised_at,
            appointment_id=row.appointment_id,
        )
        for row in rows
    )


def mark_seen(tx: Tx, author: Author, alarm_id: UUID, now: datetime) -> bool:
    """Note that a person has seen an alarm; False if somebody had before."""
    marked = tx.execute(
        update(AlarmRow)
        .where(AlarmRow.id == alarm_id, AlarmRow.seen_at.is_(None))
        .values(seen_at=now, seen_by=author.name)
        .returning(AlarmRow.appointment_id, AlarmRow.room_id, AlarmRow.kind)
    ).one_or_none()
    if marked is None:
        return False
    record(
        tx,
        author,
        Action.ALARM_SEEN,
        now,
        appointment_id=marked.appointment_id,
        room_id=marked.room_id,
        result=marked.kind,
    )
    return True
