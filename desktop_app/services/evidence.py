"""What makes one desk's part of the audit trail evidence: its key, and its anchor."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from desktop_app.services.trail_key import TrailKey
from desktop_app.storage.anchor import AnchorFile
from desktop_app.storage.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Of one installation in one database."""

    key: TrailKey
    anchor: AnchorFile


def gather_evidence(db: Database, file: Path, installation: UUID) -> Evidence:
    """Return the installation's evidence, with the anchor in *file*; *db* keeps it up from now on.

    Nobody is asked for the key before the first write.
    """
    evidence = Evidence(
        key=TrailKey(installation, file.parent), anchor=AnchorFile(file, installation)
    )
    db.before_write = evidence.key.wait
    db.after_write = evidence.anchor.keep
    return evidence
