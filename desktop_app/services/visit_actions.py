"""What the window may ask for as visits come, move and end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.change import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitActions:
    """All block, and raise AppError kinds only. What was so already returns ``None``.

    Attributes:
        set_status: Where a visit stands now.
        cancel: With a reason, as written.
        move: Into another slot.
        swap: Two visits change places.
        change_kind: How patient and doctor meet.
        note_call: Patient and doctor were seen in the visit's room together, since the aware
            instants at which the patient came and their call began: once in a visit's life.
    """

    set_status: Callable[[UUID, Status], Change | None]
    cancel: Callable[[UUID, str], Change | None]
    move: Callable[[UUID, UUID], Change]
    swap: Callable[[UUID, UUID], Change]
    change_kind: Callable[[UUID, Kind], Change | None]
    note_call: Callable[[UUID, datetime, datetime], Change | None]
