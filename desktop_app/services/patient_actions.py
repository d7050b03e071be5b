"""What the window may ask for around patients' records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from desktop_app.domain.appointment import Patient
from desktop_app.domain.change import Change
from desktop_app.domain.patient import PatientDraft
from desktop_app.domain.patient_record import Considered, PatientRecord

if TYPE_CHECKING:  # it imports this
    from desktop_app.services.actions import Consents


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A patient as kept just now, and what that has changed (``None``: nothing)."""

    patient: Patient
    change: Change | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientActions:
    """All block on the database and run as jobs; all raise AppError kinds only.

    Attributes:
        record: A patient with the visits.
        consider: What is wrong with a draft, and who else it could be; the patient that is being
            changed, if it is one.
        register: A new patient; KnownPatientError unless agreed.
        change: A patient as it was seen, and how it shall be; PatientChangedError,
            KnownPatientError unless agreed.
        merge: The record that stays and the one that is to go into it, both as seen.
        export: Everything held on a patient, as JSON into a file.
        erase: All that is personal, of a patient as seen; ErasureConsentError unless agreed.
    """

    record: Callable[[UUID], PatientRecord]
    consider: Callable[[PatientDraft, Patient | None], Considered]
    register: Callable[[PatientDraft, Consents], Kept]
    change: Callable[[Patient, PatientDraft, Consents], Kept]
    merge: Callable[[Patient, Patient], Change]
    export: Callable[[UUID, Path], None]
    erase: Callable[[Patient, Consents], None]
