"""What a doctor's own desk may ask for besides what every desk may."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from desktop_app.domain.appointment import DoctorSays
from desktop_app.domain.change import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class DoctorActions:
    """Blocks, and raises AppError kinds only.

    Attributes:
        say: Let the reception see at a visit what its doctor says.
    """

    say: Callable[[UUID, DoctorSays], Change]
