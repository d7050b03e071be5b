"""Writing what patients are found by."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import delete, insert, select

from desktop_app.domain.patient_keys import keys_of, starts_of
from desktop_app.storage.database import Tx
from desktop_app.storage.models import PatientKeyRow, PatientRow

CHUNK = 5_000
"""Ids that one statement names; a server takes some ten thousand."""


def write_keys(tx: Tx, patients: Collection[UUID]) -> None:
    """Write anew what these patients are found by, from what is stored of them.

    One that was merged into another, withdrawn or erased is found by nothing.
    """
    tx.flush()
    listed = sorted(patients)
    for start in range(0, len(listed), CHUNK):
        _write(tx, listed[start : start + CHUNK])


def _write(tx: Tx, patients: Collection[UUID]) -> None:
    tx.execute(delete(PatientKeyRow).where(PatientKeyRow.patient_id.in_(patients)))
    found = tx.execute(
        select(
            PatientRow.id,
            PatientRow.name,
            PatientRow.phone,
            PatientRow.record_number,
            PatientRow.birth_date,
        ).where(
            PatientRow.id.in_(patients),
            PatientRow.merged_into.is_(None),
            PatientRow.withdrawn_at.is_(None),
            PatientRow.erased_at.is_(None),
        )
    )
    rows = [
        {"key": key, "patient_id": id_, "starts": starts_of(keys)}
        for id_, name, phone, record, born in found
        for keys in [keys_of(name, phone, record, born)]
        for key in keys
    ]
    if rows:
        tx.execute(insert(PatientKeyRow), rows)
