"""The order in which rows are held, one for all desks: else two could wait for each other.

Doctors by id, then sessions by id, then their slots, then appointments by id. Whoever puts visits
into slots holds the slots' sessions before anything else; whoever changes a session holds it alone.
On SQLite a write has the file to itself, and nothing of this is asked for.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from uuid import UUID

from sqlalchemy import Select, bindparam, select

from desktop_app.storage.database import Tx, direct
from desktop_app.storage.models import AppointmentRow, SessionRow, SlotRow

_APPOINTMENT = (
    select(AppointmentRow.id).where(AppointmentRow.id == bindparam("appointment")).with_for_update()
)


def share_sessions(tx: Tx, slot_ids: Iterable[UUID | None]) -> None:
    """Let the sessions of these slots stay as they are until *tx* ends."""
    ids = _sessions_of(tx, slot_ids)
    if ids:
        tx.execute(_held(ids).with_for_update(read=True)).all()


def hold_sessions(
    tx: Tx, session_ids: Iterable[UUID], slot_ids: Iterable[UUID | None] = ()
) -> None:
    """Hold sessions, and those of slots, against every other writer until *tx* ends."""
    ids = {*session_ids, *_sessions_of(tx, slot_ids)}
    if ids and not _is_alone(tx):
        tx.execute(_held(ids).with_for_update()).all()


def hold_appointment(tx: Tx, appointment_id: UUID) -> None:
    """Hold an appointment, if there is one, against every other writer until *tx* ends."""
    if not _is_alone(tx):
        direct(tx).execute(_APPOINTMENT, {"appointment": appointment_id})


def slots_of(tx: Tx, appointment_ids: Collection[UUID]) -> tuple[UUID, ...]:
    """Return the slots in which visits are now; somebody else may move them at once."""
    found = tx.scalars(
        select(AppointmentRow.slot_id).where(
            AppointmentRow.id.in_(appointment_ids), AppointmentRow.slot_id.is_not(None)
        )
    )
    return tuple(slot for slot in found if slot is not None)


def _sessions_of(tx: Tx, slot_ids: Iterable[UUID | None]) -> set[UUID]:
    wanted = [slot for slot in slot_ids if slot is not None]
    if not wanted or _is_alone(tx):
        return set()
    return {*tx.scalars(select(SlotRow.session_id).where(SlotRow.id.in_(wanted)))}


def _held(ids: Collection[UUID]) -> Select[UUID]:
    return select(SessionRow.id).where(SessionRow.id.in_(ids)).order_by(SessionRow.id)


def _is_alone(tx: Tx) -> bool:
    return tx.get_bind().dialect.name == "sqlite"
