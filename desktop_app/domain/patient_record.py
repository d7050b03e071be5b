"""What the desk is shown of a patient: the record, its visits, and who else it could be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop_app.domain.appointment import Kind, Patient, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientVisit:
    """One visit of a patient, past or coming.

    Attributes:
        starts_at: Aware, UTC; ``None`` while it waits without a slot.
    """

    appointment_id: UUID
    starts_at: datetime | None
    doctor: str
    kind: Kind
    status: Status
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientRecord:
    """A patient with the visits: latest first, those without a slot before all.

    Attributes:
        more: Further visits, older than those listed.
    """

    patient: Patient
    visits: tuple[PatientVisit, ...]
    more: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Considered:
    """What is to be said of a draft while it is typed.

    Attributes:
        problems: A sentence for each field that could not be kept.
        known: Patients who could be the same person, the likeliest first.
    """

    problems: Mapping[str, str]
    known: tuple[Patient, ...]
