"""What the clinic and its doctors are called."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import update

from desktop_app.storage.database import Tx
from desktop_app.storage.day_papers import clinic_name
from desktop_app.storage.models import ClinicRow, DoctorRow

__all__ = ["clinic_name", "name_clinic", "rename_doctor"]


def name_clinic(tx: Tx, name: str) -> None:
    """Call the clinic *name*."""
    tx.execute(update(ClinicRow).values(name=name))


def rename_doctor(tx: Tx, doctor_id: UUID, name: str) -> None:
    """Call a doctor *name*."""
    changed = {"name": name, "version": DoctorRow.version + 1}
    tx.execute(update(DoctorRow).where(DoctorRow.id == doctor_id).values(changed))
