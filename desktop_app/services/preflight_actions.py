"""What the window may ask about today's visits before they begin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from desktop_app.domain.preflight import Mended, Preflight, Prepared, Progress, VisitLine


@dataclass(frozen=True, slots=True, kw_only=True)
class PreflightActions:
    """All block and run as jobs; a ``Progress`` is called on the job's thread.

    Attributes:
        check: Look at today's video visits.
        mend: Make or ask for one visit's room, with these consents; ``None``: it gets none now.
        mend_all: The same for every line that can be mended so.
        set_contact: Keep a patient's phone and e-mail; takes the patient's id and version.
        prepare_ahead: Make the rooms of the next half hour.
    """

    check: Callable[[Progress], Preflight]
    mend: Callable[[UUID, frozenset[str]], VisitLine | None]
    mend_all: Callable[[Preflight, frozenset[str], Progress], Mended]
    set_contact: Callable[[UUID, int, str, str], None]
    prepare_ahead: Callable[[], Prepared]
