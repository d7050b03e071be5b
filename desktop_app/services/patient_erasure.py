"""Erasing a patient: nothing personal is left, and what proves the rooms' isolation stays whole."""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Patient
from desktop_app.domain.clinic_day import day_of
from desktop_app.errors import ErasureConsentError, StillBookedError
from desktop_app.services.actions import Consents
from desktop_app.services.desk import Desk
from desktop_app.storage import patient_erasure, patients
from desktop_app.storage.audit import record


def erase(desk: Desk, seen: Patient, consents: Consents, now: datetime) -> None:
    """Blank all that is personal of a patient as *seen*, merged records too. Blocks; recorded.

    There is no undo. Visits, their times and statuses, rooms, meeting IDs and the audit trail stay.

    Raises:
        StillBookedError: A visit of today or later is booked, or waited for.
        ErasureConsentError: Nobody has agreed yet; nothing was done.
        PatientChangedError: Another desk has changed the patient since.
        PatientGoneError: The record was merged, taken back or erased meanwhile.
    """
    with desk.db.write() as tx:
        patients.hold(tx, seen)
        records = patient_erasure.with_merged(tx, seen.id)
        visits = patients.appointments_of(tx, records)
        if patient_erasure.is_expected(tx, records, day_of(now, desk.zone)):
            raise StillBookedError(f"patient {seen.id}")
        if ErasureConsentError.consent not in consents:
            raise ErasureConsentError(f"patient {seen.id}")
        patient_erasure.erase(tx, records, visits, now)
        record(tx, desk.author, Action.PATIENT_ERASED, now, result=str(seen.id))
    desk.db.clear_traces()
