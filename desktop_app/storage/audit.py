"""Who did what and when: one append-only hash chain per installation, with opaque ids only."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import bindparam, insert, select, update

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import HistoryEntry
from desktop_app.storage.database import Tx, direct
from desktop_app.storage.models import AuditRow, InstallationRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who acts: a system user (never a patient's or a link's text) at an installed desk."""

    name: str
    installation: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One thing done at an aware instant; *result* is a word or an id, never anybody's name."""

    action: Action
    at: datetime
    appointment_id: UUID | None = None
    room_id: UUID | None = None
    result: str = ""


_CHAIN = (
    select(InstallationRow.next_sequence, InstallationRow.last_hash)
    .where(InstallationRow.id == bindparam("installation"))
    .with_for_update()
)
_ENTRY = insert(AuditRow)
_CHAIN_GROWN = (
    update(InstallationRow)
    .where(InstallationRow.id == bindparam("installation"))
    .values(next_sequence=bindparam("sequence"), last_hash=bindparam("hash"))
)


def is_registered(tx: Tx, installation: UUID) -> bool:
    """Say whether the installation's chain has begun."""
    return tx.get(InstallationRow, installation) is not None


def register(tx: Tx, installation: UUID, now: datetime) -> None:
    """Make the installation known, so that its chain can begin. Idempotent."""
    if tx.get(InstallationRow, installation) is None:
        tx.add(InstallationRow(id=installation, created_at=now, next_sequence=1, last_hash=""))


def record(
    tx: Tx,
    author: Author,
    action: Action,
    now: datetime,
    *,
    appointment_id: UUID | None = None,
    room_id: UUID | None = None,
    result: str = "",
) -> None:
    """Add the next entry of the author's chain, in the same transaction as the deed itself.

    Call it last: it holds the chain's row until the transaction ends, and whoever takes locks in
    one order never waits in a ring. *result* is a word or an id, never anybody's name.
    """
    deed = Deed(
        action=action, at=now, appointment_id=appointment_id, room_id=room_id, result=result
    )
    record_all(tx, author, (deed,))


def record_all(tx: Tx, author: Author, deeds: Iterable[Deed]) -> None:
    """Add an entry for each of *deeds*, in their order, as :func:`record` does; one statement."""
    database, of_author = direct(tx), {"installation": author.installation}
    sequence, last_hash = database.execute(_CHAIN, of_author).one()
    entries = []
    for number, deed in enumerate(deeds, sequence):
        entry = {
            "installation_id": author.installation,
            "sequence": number,
            "at": deed.at.astimezone(UTC),
            "actor": author.name,
            "action": deed.action,
            "appointment_id": deed.appointment_id,
            "room_id": deed.room_id,
            "result": deed.result,
            "key_id": None,
        }
        last_hash = entry["hash"] = link(last_hash, AuditRow(**entry))
        entries.append(entry)
    if entries:
        database.execute(_ENTRY, entries)
        grown = {"sequence": sequence + len(entries), "hash": last_hash}
        database.execute(_CHAIN_GROWN, of_author | grown)


def link(previous: str, entry: AuditRow) -> str:
    """Return the entry's hash: SHA-256 over the hash before it and the entry's canonical JSON."""
    content = [
        previous,
        str(entry.installation_id),
        entry.sequence,
        entry.at.astimezone(UTC).isoformat(),
        entry.actor,
        entry.action,
        str(entry.appointment_id),
        str(entry.room_id),
        entry.result,
    ]
    return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()


def history_of(tx: Tx, appointment_id: UUID) -> tuple[HistoryEntry, ...]:
    """Return what was done to one appointment, newest first."""
    rows = tx.execute(
        select(AuditRow.at, AuditRow.action, AuditRow.result)
        .where(AuditRow.appointment_id == appointment_id)
        .order_by(AuditRow.at.desc(), AuditRow.sequence.desc())
        .limit(50)
    )
    return tuple(HistoryEntry(at=row.at, action=row.action, result=row.result) for row in rows)
