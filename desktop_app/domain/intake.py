"""What other people's files say, in the clinic's own words, before anything is stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from desktop_app.domain.appointment import Kind, Status

OLD_SYSTEM = "old-system"
DAY_SHEET = "day-sheet"
"""The kinds of source to which external ids belong."""


class DateOrder(StrEnum):
    """How a file writes its dates."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakePatient:
    """A person as the whole file has them: every row of one person carries the same values.

    Attributes:
        external_id: The file's own id, else one made from the record number, else from name and
            birth date; without a birth date it is this visit's alone, so that nobody is merged.
        name: As written; "Given Family" where the file separates the two.
    """

    external_id: str
    name: str
    family_name: str | None = None
    given_name: str | None = None
    gender: str | None = None
    birth_date: date | None = None
    phone: str | None = None
    email: str | None = None
    record_number: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeVisit:
    """A patient in a slot, as the file has it.

    Attributes:
        external_id: The file's own id, else one made from the file's doctor, local date, start and
            patient, so that a second import finds the visit again wherever the desk moved it.
        meeting_id: Well-formed and alone in the file; still to be checked against all ever seen.
    """

    external_id: str
    patient: IntakePatient
    status: Status
    kind: Kind
    reason: str
    meeting_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeSlot:
    """One slot ``[starts, ends)`` in the clinic's wall time on the session's day.

    Attributes:
        row: Where it stands in the file, as a person would look for it.
        index: Its place in the file's own array, kept as slot index; ``None``: the session counts.
    """

    row: str
    index: int | None
    starts: time
    ends: time
    visit: IntakeVisit | None


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeSession:
    """One doctor's block on one local day.

    Attributes:
        external_id: The file's own id, else one made from its doctor and date.
        doctor_external_id: The file's own id, else one made from the name.
        doctor_by_name: Whether the file knows the doctor by name only.
        kind: What the block is for; ``None``: mixed.
        slot_count: Places in the file's array, refused ones too: the counter then stands there.
        shared_meeting_id: The room that the whole session shared; no appointment's.
    """

    external_id: str
    doctor_external_id: str
    doctor_by_name: bool
    doctor: str
    speciality: str
    day: date
    location: str
    kind: Kind | None
    slots: tuple[IntakeSlot, ...]
    slot_count: int
    shared_meeting_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A row that is not taken, and why."""

    row: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """A whole file, parsed.

    Attributes:
        system: The kind of source its external ids belong to.
        dropped_meeting_ids: Well-formed, but in several places or nobody's; refused for ever.
    """

    system: str
    sessions: tuple[IntakeSession, ...]
    refused: tuple[Refusal, ...]
    notes: tuple[str, ...]
    dropped_meeting_ids: frozenset[str] = frozenset()


class Change(StrEnum):
    """What an import does with one row."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"
    CONFLICT = "conflict"
    """The desk has changed it since; the desk's value stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRow:
    """One line of the preview: whose visit, when, and why it is refused or kept."""

    row: str
    change: Change
    what: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreview:
    """What an import would do, row by row; applying it parses nothing again."""

    intake: Intake
    rows: tuple[PreviewRow, ...]
    notes: tuple[str, ...]

    def count(self, change: Change) -> int:
        """How many rows have this fate."""
        return sum(row.change is change for row in self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What an import did. Conflicts count as unchanged and stand in the notes."""

    added: int
    changed: int
    unchanged: int
    refused: tuple[Refusal, ...]
    notes: tuple[str, ...]
