"""What a search finds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop_app.domain.appointment import Found, Patient

LONGEST_SEARCH = 100
"""Letters that are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPatient:
    """A person, and what tells them from others of that name."""

    id: UUID
    name: str
    birth_date: date | None
    phone: str | None
    record_number: str | None


Hit = Found | FoundPatient
"""A visit, or a patient who has none to come."""


def found_of(patient: Patient) -> FoundPatient:
    """Return a patient's record as a search finds it."""
    return FoundPatient(
        id=patient.id,
        name=patient.name,
        birth_date=patient.birth_date,
        phone=patient.phone,
        record_number=patient.record_number,
    )
