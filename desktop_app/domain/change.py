"""What one act at the desk has changed, so that it can be taken back.

Nothing is ever deleted: what an act has made vanishes by its status, and comes back the same way.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from desktop_app.domain.actions import Action


class Subject(StrEnum):
    """What kind of row it is."""

    APPOINTMENT = "appointment"
    SLOT = "slot"
    SESSION = "session"
    PATIENT = "patient"
    CLOSURE = "closure"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChange:
    """One row, by column names.

    Attributes:
        found: The version of the row that the act found; 0 if it made the row.
        version: Of the row after the change; whoever takes it back must still find it.
        before: The values that take it back; of a new row those that make it vanish.
        after: The values that it was given.
    """

    subject: Subject
    id: UUID
    found: int
    version: int
    before: Mapping[str, Any]
    after: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One act, done at an aware instant.

    Attributes:
        rows: Each row once, in the order in which they were written.
        dead_links: Visits to which links had been given that open nothing any more since the act.
    """

    action: Action
    at: datetime
    rows: tuple[RowChange, ...]
    dead_links: tuple[UUID, ...] = ()

    @property
    def appointment_id(self) -> UUID:
        """The first appointment it concerns.

        Raises:
            LookupError: It concerns none.
        """
        return self.appointment_ids[0]

    @property
    def appointment_ids(self) -> tuple[UUID, ...]:
        """All appointments it concerns."""
        return tuple(row.id for row in self.rows if row.subject is Subject.APPOINTMENT)


def each_once(rows: Iterable[RowChange]) -> tuple[RowChange, ...]:
    """Return *rows* with those of one row made one, which stands where the first of them stood."""
    found: dict[tuple[Subject, UUID], RowChange] = {}
    for row in rows:
        key = row.subject, row.id
        first = found.get(key)
        if first is not None:
            before, after = {**row.before, **first.before}, {**first.after, **row.after}
            row = replace(row, found=first.found, before=before, after=after)  # noqa: PLW2901
        found[key] = row
    return tuple(found.values())


def still_takeable(change: Change, undone: Change, taken_back: Change) -> Change:
    """Return *change* as it can still be taken back after *undone* was, by *taken_back*.

    A row that stood as *change* left it when *undone* was done, stands so again: in a later
    version. Other rows are as they were: what somebody has changed in between stays in the way.
    """
    versions = {
        (row.subject, row.id, row.found): back.version
        for row in undone.rows
        for back in taken_back.rows
        if (row.subject, row.id) == (back.subject, back.id)
    }
    rows = tuple(
        replace(row, version=versions.get((row.subject, row.id, row.version), row.version))
        for row in change.rows
    )
    return change if rows == change.rows else replace(change, rows=rows)
