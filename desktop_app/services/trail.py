"""The audit trail for whoever must rely on it: checked, anchored, looked through and exported."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TextIO

from desktop_app.domain.actions import Action
from desktop_app.domain.alarm import AlarmKind
from desktop_app.domain.clinic_day import day_bounds
from desktop_app.domain.ledger import Form
from desktop_app.domain.trail import Anchor, TrailEntry, TrailFilter, Verdict
from desktop_app.errors import AnchorUnreadableError, AppError, Said, TrailBrokenError
from desktop_app.exchange import csv_out
from desktop_app.services.desk import Desk
from desktop_app.services.evidence import Evidence
from desktop_app.services.output_file import written_whole
from desktop_app.services.trail_actions import TrailActions
from desktop_app.services.trail_words import Phrase, sentences
from desktop_app.storage import alarms, trail
from desktop_app.storage.anchor import anchor_from
from desktop_app.storage.audit import record
from desktop_app.storage.trail import Criteria

COLUMNS = (
    *("at", "installation", "sequence", "actor", "action", "appointment", "room", "result"),
    *("key", "hash"),
)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How this desk's own chain stands, seen at a glance.

    Attributes:
        entries: Of this desk.
        hash: Of the last of them.
        anchored: Whether the anchor agrees; ``None``: there is none.
        signed: New entries carry a key.
    """

    entries: int
    hash: str
    anchored: bool | None
    signed: bool


# -- checking -------------------------------------------------------------------------------------


def verify(desk: Desk, evidence: Evidence, given: Sequence[Anchor] = ()) -> Verdict:
    """Check every entry of every desk. Blocks: half a minute for each million.

    Args:
        desk: Whose database it is.
        evidence: This desk's key and anchor.
        given: Anchors that were kept elsewhere, to compare with as well.
    """
    key = evidence.key.settled()
    own = evidence.anchor.read()  # before the snapshot: the chain may only have grown since
    with desk.db.read() as tx:
        anchors = [*given, *([own] if own else [])]
        return trail.verify(tx, {desk.author.installation: key} if key else {}, anchors)


def raise_if_broken(desk: Desk, verdict: Verdict, now: datetime) -> None:
    """Raise the alarm that the trail is broken, once for each place where it is. Blocks."""
    broken = [(chain, chain.findings[0]) for chain in verdict.chains if chain.findings]
    try:
        for chain, first in broken:
            subject = alarms.Subject(key=f"{chain.installation} {first.flaw} {first.sequence}")
            with desk.db.write() as tx:
                alarms.raise_alarm(tx, desk.author, AlarmKind.TRAIL_BROKEN, subject, now)
    except AppError as error:  # what was found must be told all the same
        log.warning("no alarm was raised: %s: %s", type(error).__name__, error.detail)


def standing(desk: Desk, evidence: Evidence) -> Standing:
    """Look at this desk's own chain. Blocks: for a moment, or until the keyring has answered."""
    signed = evidence.key.settled() is not None
    anchor = evidence.anchor.read()
    with desk.db.read() as tx:
        end = trail.end_of_chain(tx, desk.author.installation)
        anchored = None if anchor is None else trail.stands(tx, anchor)
    return Standing(
        entries=end.sequence if end else 0,
        hash=end.hash if end else "",
        anchored=anchored,
        signed=signed,
    )


# -- anchoring ------------------------------------------------------------------------------------


def anchor_now(desk: Desk, evidence: Evidence, now: datetime) -> Anchor:
    """Return where this desk's chain ends, to be printed or kept elsewhere. Blocks.

    Raises:
        TrailBrokenError: The anchor that we kept ourselves does not fit: this one would cover it.
    """
    kept = evidence.anchor.read()
    with desk.db.read() as tx:
        if kept is not None and not trail.stands(tx, kept):
            raise TrailBrokenError(f"anchored at {kept.sequence}")
        end = trail.end_of_chain(tx, desk.author.installation)
    nothing = Anchor(installation=desk.author.installation, sequence=0, hash="", at=now)
    return end or nothing


def given_anchor(file: Path) -> Anchor:
    """Read an anchor that was exported. Blocks on the file.

    Raises:
        AnchorUnreadableError: It is no anchor.
    """
    try:
        return anchor_from(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise AnchorUnreadableError(
            Said("{file} can't be read.", file=file), type(error).__name__
        ) from error
    except (ValueError, RecursionError) as error:
        raise AnchorUnreadableError(
            Said("{file} holds no anchor.", file=file), type(error).__name__
        ) from error


# -- reading --------------------------------------------------------------------------------------


def entries(
    desk: Desk, wanted: TrailFilter, after: TrailEntry | None, limit: int
) -> tuple[TrailEntry, ...]:
    """Return up to *limit* entries, newest first, those that follow *after*. Blocks."""
    with desk.db.read() as tx:
        return trail.page(tx, _criteria(desk, wanted), after, limit)


def count(desk: Desk, wanted: TrailFilter) -> int:
    """Return how many entries are wanted. Blocks."""
    with desk.db.read() as tx:
        return trail.size(tx, _criteria(desk, wanted))


def actors(desk: Desk) -> tuple[str, ...]:
    """Return everybody who ever recorded anything. Blocks."""
    with desk.db.read() as tx:
        return trail.actors(tx)


def _criteria(desk: Desk, wanted: TrailFilter) -> Criteria:
    return Criteria(
        since=day_bounds(wanted.first, desk.zone)[0] if wanted.first else None,
        until=day_bounds(wanted.last, desk.zone)[1] if wanted.last else None,
        action=wanted.action,
        actor=wanted.actor,
        appointment_id=wanted.appointment_id,
    )


# -- exporting ------------------------------------------------------------------------------------


def export(desk: Desk, path: Path, form: Form, wanted: TrailFilter, now: datetime) -> int:
    """Write the wanted entries to *path*, oldest first, whole or not at all. Blocks.

    It is recorded before anybody can read it. Returns how many there are.

    Raises:
        OutputFileError: *path* can't be written.
    """
    with written_whole(path) as draft:
        encoding = "utf-8" if form is Form.JSON else csv_out.ENCODING
        with draft.open("x", encoding=encoding, newline="") as file, desk.db.read() as tx:
            found = trail.stream(tx, _criteria(desk, wanted))
            told = _write_json(file, found) if form is Form.JSON else _write_csv(file, found)
        with desk.db.write() as tx:
            record(tx, desk.author, Action.TRAIL_EXPORTED, now, result=f"{form} {told}")
    return told


def _write_json(file: TextIO, found: Iterable[TrailEntry]) -> int:
    told = 0
    for entry in found:
        file.write(",\n" if told else "[\n")
        json.dump(_cells(entry), file)
        told += 1
    file.write("\n]\n" if told else "[]\n")
    return told


def _write_csv(file: TextIO, found: Iterable[TrailEntry]) -> int:
    return csv_out.write_csv(file, COLUMNS, (_cells(entry).values() for entry in found))


def _cells(entry: TrailEntry) -> dict[str, str | int | None]:
    values = (
        entry.at.astimezone(UTC).isoformat(),
        str(entry.installation),
        entry.sequence,
        entry.actor,
        entry.action,
        None if entry.appointment_id is None else str(entry.appointment_id),
        None if entry.room_id is None else str(entry.room_id),
        entry.result,
        entry.key_id,
        entry.hash,
    )
    return dict(zip(COLUMNS, values, strict=True))


# -- for the window -------------------------------------------------------------------------------


def actions_of(desk: Desk, evidence: Evidence, clock: Callable[[], datetime]) -> TrailActions:
    """Bind what the window may ask for to this run."""

    def verified() -> tuple[Phrase, ...]:
        verdict = verify(desk, evidence)
        raise_if_broken(desk, verdict, clock())
        return sentences(verdict, desk.author.installation, desk.zone)

    return TrailActions(
        entries=partial(entries, desk),
        count=partial(count, desk),
        actors=partial(actors, desk),
        verify=verified,
        anchor=lambda: anchor_now(desk, evidence, clock()),
        export=lambda path, form, wanted: export(desk, path, form, wanted, clock()),
    )
