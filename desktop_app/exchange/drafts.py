"""A file's rows, read one by one, before they are looked at together."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time

from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.intake import Refusal
from desktop_app.exchange.text import RowError, made_id, same_name


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPatient:
    """A person as one row has them; the name may be empty where another row has it."""

    file_id: str = ""
    record_number: str = ""
    name: str = ""
    family_name: str = ""
    given_name: str = ""
    gender: str | None = None
    birth_date: date | None = None
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftVisit:
    """A patient in a slot. ``file_id`` is the file's own id of the visit, if it has one."""

    patient: DraftPatient
    file_id: str
    status: Status
    kind: Kind
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftSlot:
    """One row that can be read by itself. ``position`` orders the rows of the file."""

    position: int
    row: str
    index: int | None
    starts: time
    ends: time
    visit: DraftVisit | None


def doctor_key(file_id: str, name: str) -> str:
    """Return what the file calls a doctor: its own id, else one made from the name."""
    return file_id or made_id("doctor", same_name(name))


@dataclass(slots=True, kw_only=True)
class DraftSession:
    """One doctor's day, still collecting its slots in the order in which they are to be taken."""

    external_id: str
    doctor_external_id: str
    doctor_by_name: bool
    doctor: str
    speciality: str
    day: date
    location: str
    kind: Kind | None = None
    meeting_id: str = ""
    slot_count: int = 0
    slots: list[DraftSlot] = field(default_factory=list)


@dataclass(slots=True)
class Draft:
    """A whole file.

    Attributes:
        shared: Meeting IDs of whole sessions, of refused ones too.
        standing: Each slot's own meeting ID as written, of refused rows too: with its row.
        refused: With the position, for the file's order.
    """

    system: str
    sessions: list[DraftSession] = field(default_factory=list)
    shared: list[str] = field(default_factory=list)
    standing: list[tuple[str, str]] = field(default_factory=list)
    refused: list[tuple[int, Refusal]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def refuse(self, position: int, row: str, error: RowError) -> None:
        """Leave a row out, and say why."""
        self.refused.append((position, Refusal(row=row, reason=error.reason)))
