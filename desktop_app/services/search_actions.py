"""What the window may ask of the search."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.finding import FoundPatient, Hit


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchActions:
    """Both block and run as jobs; each takes what is typed and the day on view, which comes first.

    Attributes:
        find: Visits, and patients who have none to come; at most 50.
        patients: Patients only; at most 50.
    """

    find: Callable[[str, date], tuple[Hit, ...]]
    patients: Callable[[str, date], tuple[FoundPatient, ...]]
