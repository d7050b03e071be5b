"""Reading the audit trail as evidence: is it whole, and what does it say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, func, select, tuple_

from desktop_app.domain.actions import Action
from desktop_app.domain.trail import (
    Anchor,
    ChainVerdict,
    Finding,
    Flaw,
    Gap,
    TrailEntry,
    Verdict,
)
from desktop_app.storage.audit import ChainKey, link
from desktop_app.storage.database import Tx
from desktop_app.storage.models import AuditRow, InstallationRow

Entry = Row[*tuple[Any, ...]]

AT_ONCE = 2_000
"""Entries held in memory at a time: a trail has millions of them after some years."""
SHOWN = 20
"""Flaws that a verdict names, of each chain; the others are counted."""

_COLUMNS = (
    AuditRow.installation_id,
    AuditRow.sequence,
    AuditRow.at,
    AuditRow.actor,
    AuditRow.action,
    AuditRow.appointment_id,
    AuditRow.room_id,
    AuditRow.result,
    AuditRow.key_id,
    AuditRow.hash,
)
_PLACE = AuditRow.at, AuditRow.installation_id, AuditRow.sequence
_RESTORE = re.compile(r"([0-9]{1,18}) ([0-9a-f]{64}) ([0-9]{1,18})")
_ALL = select(*_COLUMNS).order_by(AuditRow.installation_id, AuditRow.sequence)


@dataclass(frozen=True, slots=True, kw_only=True)
class Criteria:
    """Which entries are wanted: instants, ``since`` included and ``until`` not; else any."""

    since: datetime | None = None
    until: datetime | None = None
    action: str = ""
    actor: str = ""
    appointment_id: UUID | None = None


# -- is it whole ------------------------------------------------------------------------------


def verify(tx: Tx, keys: Mapping[UUID, ChainKey], anchors: Sequence[Anchor]) -> Verdict:
    """Check every chain, entry by entry. Blocks: half a minute for each million of entries.

    Args:
        tx: One snapshot. Read the anchors before it begins: a chain may be longer than its anchor.
        keys: Of the installations whose keys are at hand.
        anchors: To compare with, of any installations.
    """
    rows = tx.execute(
        select(InstallationRow.id, InstallationRow.next_sequence, InstallationRow.last_hash)
    )
    ends = {row.id: (row.next_sequence - 1, row.last_hash) for row in rows}
    walks = {}
    entries = tx.execute(_ALL, execution_options={"yield_per": AT_ONCE})
    for installation, chain in groupby(entries, key=lambda entry: entry.installation_id):
        walk = walks[installation] = _Walk(keys.get(installation), _of(installation, anchors))
        for entry in chain:
            walk.step(entry)
    for installation in ends.keys() | {anchor.installation for anchor in anchors}:
        walks.setdefault(installation, _Walk(None, _of(installation, anchors)))
    return Verdict(
        chains=tuple(
            walk.verdict(installation, ends.get(installation))
            for installation, walk in sorted(walks.items())
        )
    )


def _of(installation: UUID, anchors: Sequence[Anchor]) -> tuple[Anchor, ...]:
    return tuple(anchor for anchor in anchors if anchor.installation == installation)


class _Walk:
    """Goes along one chain and remembers what matters; takes the same memory for any length."""

    def __init__(self, key: ChainKey | None, anchors: Sequence[Anchor]) -> None:
        self._key = key
        self._key_id = key.id if key else None
        self._anchors = anchors
        self._wanted = {anchor.sequence for anchor in anchors}
        self._seen: dict[int, str] = {}
        self._previous = ""
        self._sequence = 0
        self._entries = 0
        self._counts = {"signed": 0, "plain": 0, "foreign": 0}
        self._gaps: list[tuple[str, Gap]] = []
        self._findings: list[Finding] = []
        self._flaws = 0

    def step(self, entry: Entry) -> None:
        """Check the next entry of the chain against those before it."""
        self._entries += 1
        if entry.sequence == self._sequence + 1:
            self._check(entry)
        elif entry.sequence < 1:
            self._find(Flaw.INSERTED, entry.sequence)
            return
        else:  # what it was linked to is gone, so of the entry itself nothing can be said
            self._find(Flaw.MISSING, self._sequence + 1)
        self._previous, self._sequence = entry.hash, entry.sequence
        if entry.sequence in self._wanted:
            self._seen[entry.sequence] = entry.hash
        if entry.action == Action.RESTORED:
            self._note_restore(entry)

    def _check(self, entry: Entry) -> None:
        fits = entry.hash == link(
            self._previous, entry, self._key if entry.key_id == self._key_id else None
        )
        if entry.key_id is None or entry.key_id == self._key_id:
            self._counts["plain" if entry.key_id is None else "signed"] += 1
            if not fits:
                self._find(Flaw.EDITED, entry.sequence)
        elif self._counts["signed"]:  # a key that was made once is the only one ever after
            self._find(Flaw.WRONG_KEY, entry.sequence)
        elif fits or (self._key and entry.hash == link(self._previous, entry, self._key)):
            self._find(Flaw.EDITED, entry.sequence)  # it was not written under the key it names
        else:
            self._counts["foreign"] += 1

    def _note_restore(self, entry: Entry) -> None:
        restore = restore_from(entry.result)
        if restore is not None:
            gap = Gap(first=restore.left + 1, last=restore.count, at=entry.at)
            self._gaps.append((restore.hash, gap))

    def _find(self, flaw: Flaw, sequence: int) -> None:
        self._flaws += 1
        if len(self._findings) < SHOWN:
            self._findings.append(Finding(flaw=flaw, sequence=sequence))

    def verdict(self, installation: UUID, end: tuple[int, str] | None) -> ChainVerdict:
        """Return what came of it; *end* is what the installation's own row says."""
        if end != (self._sequence, self._previous) and (end or self._sequence):
            self._find(Flaw.END_DISAGREES, self._sequence)
        for anchor in self._anchors:
            self._compare(anchor)
        return ChainVerdict(
            installation=installation,
            entries=self._entries,
            **self._counts,
            hash=self._previous,
            anchored=max((anchor.sequence for anchor in self._anchors), default=None),
            gaps=tuple(gap for _, gap in self._gaps),
            findings=tuple(self._findings),
            flaws=self._flaws,
        )

    def _compare(self, anchor: Anchor) -> None:
        if anchor.sequence == 0 or self._seen.get(anchor.sequence) == anchor.hash:
            return
        if any(_explains(last, gap, anchor) for last, gap in self._gaps):
            return
        cut = anchor.sequence > self._sequence
        self._find(Flaw.CUT if cut else Flaw.NOT_AS_ANCHORED, anchor.sequence)


def _explains(last: str, gap: Gap, anchor: Anchor) -> bool:
    """Say whether what the anchor knew is among what a restore has lost."""
    if anchor.sequence == gap.last:
        return anchor.hash == last
    return gap.first <= anchor.sequence < gap.last


# -- restores ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Restore:
    """What the entry of a noticed restore tells: the end that was lost, and what was left."""

    count: int
    hash: str
    left: int


def restore_words(restore: Restore) -> str:
    """Return the result under which a restore is recorded."""
    return f"{restore.count} {restore.hash} {restore.left}"


def restore_from(result: str) -> Restore | None:
    """Read what :func:`restore_words` gave; ``None`` if it is nothing of the kind."""
    found = _RESTORE.fullmatch(result)
    return None if found is None else Restore(int(found[1]), found[2], int(found[3]))


def restores(tx: Tx, installation: UUID) -> Iterator[Restore]:
    """Return what was recorded of restores in one chain."""
    results = tx.scalars(
        select(AuditRow.result).where(
            AuditRow.installation_id == installation, AuditRow.action == Action.RESTORED
        )
    )
    return (restore for restore in map(restore_from, results) if restore is not None)


def last_restore(tx: Tx, installation: UUID) -> datetime | None:
    """Return when an installation other than this one last recorded a restore."""
    return tx.execute(
        select(func.max(AuditRow.at)).where(
            AuditRow.installation_id != installation, AuditRow.action == Action.RESTORED
        )
    ).scalar()


def end_of_chain(tx: Tx, installation: UUID) -> Anchor | None:
    """Return where a chain ends now, ``None`` if it has no entry."""
    row = tx.execute(
        select(AuditRow.sequence, AuditRow.hash, AuditRow.at)
        .where(AuditRow.installation_id == installation)
        .order_by(AuditRow.sequence.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None else Anchor(installation=installation, **row._asdict())


def stands(tx: Tx, anchor: Anchor) -> bool:
    """Say whether the entry that the anchor knows is in its chain, unchanged."""
    if anchor.sequence == 0:
        return True
    found = select(AuditRow.hash).where(
        AuditRow.installation_id == anchor.installation, AuditRow.sequence == anchor.sequence
    )
    return tx.execute(found).scalar() == anchor.hash


# -- what does it say -------------------------------------------------------------------------


def page(
    tx: Tx, criteria: Criteria, after: TrailEntry | None, limit: int
) -> tuple[TrailEntry, ...]:
    """Return up to *limit* entries, newest first, from the one that comes *after* another on."""
    wanted = _narrowed(select(*_COLUMNS), criteria)
    if after is not None:
        wanted = wanted.where(
            tuple_(*_PLACE) < tuple_(after.at, after.installation, after.sequence)
        )
    rows = tx.execute(wanted.order_by(*(column.desc() for column in _PLACE)).limit(limit))
    return tuple(map(_entry, rows))


def size(tx: Tx, criteria: Criteria) -> int:
    """Return how many entries there are."""
    counted = _narrowed(select(func.count()).select_from(AuditRow), criteria)
    return int(tx.execute(counted).scalar_one())


def actors(tx: Tx) -> tuple[str, ...]:
    """Return everybody who ever recorded anything, in order."""
    return tuple(tx.scalars(select(AuditRow.actor).distinct().order_by(AuditRow.actor)))


def stream(tx: Tx, criteria: Criteria) -> Iterator[TrailEntry]:
    """Yield the entries, oldest first; only some are in memory at a time."""
    wanted = _narrowed(select(*_COLUMNS), criteria).order_by(*_PLACE)
    return map(_entry, tx.execute(wanted, execution_options={"yield_per": AT_ONCE}))


def _narrowed(wanted: Select[*tuple[Any, ...]], criteria: Criteria) -> Select[*tuple[Any, ...]]:
    if criteria.since is not None:
        wanted = wanted.where(AuditRow.at >= criteria.since)
    if criteria.until is not None:
        wanted = wanted.where(AuditRow.at < criteria.until)
    for column, value in (
        (AuditRow.action, criteria.action),
        (AuditRow.actor, criteria.actor),
        (AuditRow.appointment_id, criteria.appointment_id),
    ):
        if value:
            wanted = wanted.where(column == value)
    return wanted


def _entry(row: Entry) -> TrailEntry:
    columns = row._asdict()
    return TrailEntry(installation=columns.pop("installation_id"), **columns)
