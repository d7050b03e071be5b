"""Changes to what is known of a patient."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import update

from desktop_app.storage.database import Tx
from desktop_app.storage.models import PatientRow


def set_contact(
    tx: Tx, patient_id: UUID, version: int, phone: str | None, email: str | None
) -> bool:
    """Write how a patient is reached; False, nothing done, unless *version* is still the row's."""
    changed = tx.execute(
        update(PatientRow)
        .where(PatientRow.id == patient_id, PatientRow.version == version)
        .values(phone=phone, email=email, version=version + 1)
        .returning(PatientRow.id)
    )
    return changed.one_or_none() is not None
