"""The anchor: where our chain of the audit trail ended, kept in a file outside the database."""

from __future__ import annotations

import errno
import json
import logging
import os
import threading
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop_app.domain.trail import Anchor
from desktop_app.storage.audit import Growth, growth_of

log = logging.getLogger(__name__)


def anchor_words(anchor: Anchor) -> dict[str, object]:
    """Return the anchor as the one JSON object that files and printouts hold."""
    return {
        "installation": str(anchor.installation),
        "sequence": anchor.sequence,
        "hash": anchor.hash,
        "at": anchor.at.astimezone(UTC).isoformat(),
    }


def anchor_from(text: str) -> Anchor:
    """Read what :func:`anchor_words` gave.

    Raises:
        ValueError: It is no anchor.
    """
    match json.loads(text):
        case {
            "installation": str(installation),
            "sequence": int(sequence),
            "hash": str(last),
            "at": str(at),
        } if sequence >= 0 and not isinstance(sequence, bool):
            instant = datetime.fromisoformat(at)
            if instant.tzinfo is None:
                raise ValueError("naive")
            return Anchor(installation=UUID(installation), sequence=sequence, hash=last, at=instant)
    raise ValueError("not an anchor")


class AnchorFile:
    """Keeps the anchor of one installation's chain in one database. Threads may share it.

    Written after each commit, so it is never ahead of the database, unless a backup was put back:
    then it stays as it is, whatever is recorded, until that was noticed (:meth:`begin_again`).
    """

    def __init__(self, path: Path, installation: UUID) -> None:
        self._path = path
        self._installation = installation
        self._lock = threading.Lock()
        self._parted = False
        self._failed = False

    def read(self) -> Anchor | None:
        """Return what is kept; ``None`` if there is nothing of this installation. Blocks."""
        try:
            anchor = anchor_from(self._path.read_text(encoding="ascii"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            log.warning("the anchor cannot be read: %s", type(error).__name__)
            return None
        return anchor if anchor.installation == self._installation else None

    def keep(self, recorded: Mapping[Any, Any]) -> None:
        """Move the anchor on to what a transaction has *recorded* (its ``info``). Blocks.

        The deed is done by now and must not be lost, so a file that cannot be written is logged
        once; an anchor left behind still proves all that came before it.
        """
        growth = growth_of(recorded, self._installation)
        if growth is None:
            return
        with self._lock:
            kept = self.read()
            if kept is not None and _part(kept, growth) and not self._parted:
                self._parted = True
                log.warning(
                    "the audit trail is not the one that was anchored: a backup was put back"
                )
            if not self._parted and (kept is None or kept.sequence < growth.after.sequence):
                self._write(growth.after)

    def begin_again(self, anchor: Anchor) -> None:
        """Anchor a chain that goes on from a backup. Blocks; a failing write is logged."""
        with self._lock:
            self._parted = False
            self._write(anchor)

    def _write(self, anchor: Anchor) -> None:
        # Not synced: after a power cut the file may be an older one, or none. Neither is an alarm.
        draft = self._path.with_name(f"{self._path.name}.{os.getpid()}.new")
        try:
            _write_whole(draft, json.dumps(anchor_words(anchor)).encode())
            draft.replace(self._path)
        except OSError as error:
            if not self._failed:
                log.warning("the anchor cannot be written: %s", type(error).__name__)
            self._failed = True
        else:
            self._failed = False


def _write_whole(file: Path, content: bytes) -> None:
    """Write without a buffer, which costs a third of what a text file does."""
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        if os.write(descriptor, content) != len(content):
            raise OSError(errno.ENOSPC, "written in part")
    finally:
        os.close(descriptor)


def _part(kept: Anchor, growth: Growth) -> bool:
    """Say whether a chain that has just grown so can't be the one whose end was kept.

    An end that was kept stands between two transactions. Others of this installation may be ahead
    of us, or not have kept theirs yet; but our entries can't stand where the kept one stood.
    """
    if kept.sequence == growth.before:
        return kept.hash != growth.hash_before
    if kept.sequence == growth.after.sequence:
        return kept.hash != growth.after.hash
    return growth.before < kept.sequence < growth.after.sequence
