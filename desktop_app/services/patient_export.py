"""Everything held on a patient, in one file, for the person or for whoever may ask for it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.services.desk import Desk
from desktop_app.services.output_file import written_whole
from desktop_app.storage.audit import record
from desktop_app.storage.patient_file import held_on


def export(desk: Desk, patient_id: UUID, file: Path, now: datetime) -> None:
    """Write all that is held on a patient into *file* as JSON, whole or not. Blocks; recorded.

    Raises:
        PatientGoneError: There is no such patient.
        OutputFileError: It can't be written there.
    """
    with desk.db.read() as tx:
        held = held_on(tx, patient_id)
    told = {"exported_at": now.astimezone(UTC).isoformat(), "zone": desk.zone.key, **held}
    with written_whole(file) as draft:
        draft.write_text(json.dumps(told, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        with desk.db.write() as tx:  # before anybody can read the file
            record(tx, desk.author, Action.PATIENT_EXPORTED, now, result=str(patient_id))
