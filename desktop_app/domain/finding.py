"""What a search finds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop_app.domain.appointment import Found

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
