"""Who did what and when: one append-only hash chain per installation, with opaque ids only.

Where the installation has a key, its entries are chained by HMAC-SHA256, so that nobody without the
key can write or change one; else by SHA-256, and only the anchor outside the database protects
them (:mod:`.anchor`).
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, insert, select, update

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import HistoryEntry
from desktop_app.domain.trail import Anchor
from desktop_app.storage.database import Tx, direct
from desktop_app.storage.models import AuditRow, InstallationRow


@dataclass(frozen=True, slots=True)
class ChainKey:
    """The key of one installation: 32 random bytes, known to its keyring only."""

    secret: bytes = field(repr=False)

    @property
    def id(self) -> str:
        """Which key it is: 16 hex digits that tell nothing of it."""
        return hashlib.sha256(self.secret).hexdigest()[:16]


def no_key() -> ChainKey | None:
    """Return the key of an installation that has none."""
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who acts: a system user (never a patient's or a link's text) at an installed desk.

    ``key`` returns the installation's key as far as it is known by now, at once.
    """

    name: str
    installation: UUID
    key: Callable[[], ChainKey | None] = field(default=no_key, repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One thing done at an aware instant; *result* is a word or an id, never anybody's name."""

    action: Action
    at: datetime
    appointment_id: UUID | None = None
    room_id: UUID | None = None
    result: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """By what one transaction has lengthened a chain: its count and hash before, its end after."""

    before: int
    hash_before: str
    after: Anchor


_JSON = json.JSONEncoder(ensure_ascii=False).encode
"""Made once: a million entries are checked with it."""
_GROWN = "audit-grown"
"""In the ``info`` of a transaction: a ``Growth`` for each installation that recorded."""

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
    first, hash_before = sequence - 1, last_hash
    key = author.key()
    entries: list[dict[str, Any]] = []
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
            "key_id": key and key.id,
        }
        last_hash = entry["hash"] = link(last_hash, AuditRow(**entry), key)
        entries.append(entry)
    if entries:
        database.execute(_ENTRY, entries)
        following = sequence + len(entries)
        database.execute(_CHAIN_GROWN, {**of_author, "sequence": following, "hash": last_hash})
        end = Anchor(
            installation=author.installation,
            sequence=following - 1,
            hash=last_hash,
            at=entries[-1]["at"],
        )
        _note_growth(tx, Growth(before=first, hash_before=hash_before, after=end))


def _note_growth(tx: Tx, growth: Growth) -> None:
    grown = tx.info.setdefault(_GROWN, {})
    earlier = grown.get(growth.after.installation)
    if earlier is not None:
        growth = replace(growth, before=earlier.before, hash_before=earlier.hash_before)
    grown[growth.after.installation] = growth


def growth_of(info: Mapping[Any, Any], installation: UUID) -> Growth | None:
    """Return what a committed transaction with this ``info`` added to the installation's chain."""
    growth: Growth | None = info.get(_GROWN, {}).get(installation)
    return growth


def end_of(tx: Tx, installation: UUID) -> tuple[int, str] | None:
    """Return the count and last hash of a chain, ``None`` if it never began. Holds nothing."""
    row = tx.execute(
        select(InstallationRow.next_sequence, InstallationRow.last_hash).where(
            InstallationRow.id == installation
        )
    ).one_or_none()
    return None if row is None else (row.next_sequence - 1, row.last_hash)


def link(
    previous: str, entry: AuditRow | Row[*tuple[Any, ...]], key: ChainKey | None = None
) -> str:
    """Return the entry's hash: over the hash before it and the entry's canonical JSON."""
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
    message = _JSON(content).encode()
    if key is not None:
        return hmac.digest(key.secret, message, "sha256").hex()
    return hashlib.sha256(message).hexdigest()


def history_of(tx: Tx, appointment_id: UUID) -> tuple[HistoryEntry, ...]:
    """Return what was done to one appointment, newest first."""
    rows = tx.execute(
        select(AuditRow.at, AuditRow.action, AuditRow.result)
        .where(AuditRow.appointment_id == appointment_id)
        .order_by(AuditRow.at.desc(), AuditRow.sequence.desc())
        .limit(50)
    )
    return tuple(HistoryEntry(at=row.at, action=row.action, result=row.result) for row in rows)


def results_of(tx: Tx, installation: UUID, action: Action) -> tuple[str, ...]:
    """Return the results of what one installation did, newest first."""
    deeds = select(AuditRow.result).where(
        AuditRow.installation_id == installation, AuditRow.action == action
    )
    return tuple(tx.scalars(deeds.order_by(AuditRow.sequence.desc())))


def is_recorded(tx: Tx, appointment_id: UUID, action: Action) -> bool:
    """Say whether this was ever done to one appointment, taken back or not."""
    deeds = select(AuditRow.at).where(
        AuditRow.appointment_id == appointment_id, AuditRow.action == action
    )
    return tx.scalar(deeds.limit(1)) is not None
