"""A practitioner, as one is chosen from a list."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

LONGEST_NAME = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Doctor:
    """A practitioner; the speciality may be empty."""

    id: UUID
    name: str
    speciality: str = ""
