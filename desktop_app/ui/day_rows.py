"""The day as the table's rows: which ones, in what order, and where now runs between them.

Free of Qt, and built once for each change; the table only reads.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain
from uuid import UUID

from desktop_app.domain.appointment import (
    Appointment,
    DaySheet,
    RoomState,
    Session,
    Slot,
    SlotStatus,
)
from desktop_app.domain.clinic_day import day_of
from desktop_app.ui.day_filters import Filter, passes


@dataclass(frozen=True, slots=True)
class SessionHead:
    """The heading above a session's slots."""

    session: Session

    @property
    def key(self) -> tuple[UUID, UUID | None]:
        """What makes it the same row after a refresh."""
        return self.session.id, None

    @property
    def appointment_id(self) -> None:
        """A heading has none."""

    @property
    def slot_id(self) -> None:
        """A heading has none."""


@dataclass(frozen=True, slots=True)
class SlotRow:
    """One slot with the appointment in it, or free, or with one that gave the slot back.

    Attributes:
        released: The appointment was cancelled or missed; the slot has a row of its own besides.
        alike: Another patient of the day has nearly the same name, or the same birth date.
        warm: The patient is late, or waits for long.
    """

    session: Session = field(compare=False)
    slot: Slot
    appointment: Appointment | None
    released: bool
    alike: bool
    warm: bool = field(default=False, compare=False)

    @property
    def key(self) -> tuple[UUID, UUID | None]:
        """What makes it the same row after a refresh."""
        return self.slot.id, self.appointment_id

    @property
    def appointment_id(self) -> UUID | None:
        """The appointment in it, one that gave the slot back too."""
        return self.appointment.id if self.appointment else None

    @property
    def slot_id(self) -> UUID:
        """The slot."""
        return self.slot.id

    @property
    def is_blocked(self) -> bool:
        """Whether it is empty and kept so on purpose."""
        return self.appointment is None and self.slot.status is SlotStatus.BLOCKED

    @property
    def needs_attention(self) -> bool:
        """Whether a person should look before acting."""
        appointment = self.appointment
        said = appointment is not None and appointment.doctor_says is not None
        blocked = appointment is not None and appointment.room_state is RoomState.QUARANTINED
        return self.alike or self.warm or blocked or said


Row = SessionHead | SlotRow


WholeDay = tuple[tuple[Session, tuple[SlotRow, ...]], ...]
"""All rows of a day by their sessions, whatever is hidden."""


def whole_day(
    sheet: DaySheet, alike: frozenset[UUID], warm: frozenset[UUID] = frozenset()
) -> WholeDay:
    """Return the sessions by start and doctor, each with its slots by start and index.

    A slot's released appointments stand before the row of the slot itself. *alike* is what
    :func:`.alike.alike_of_the_day` says of the sheet, *warm* those who are late or wait for long.
    """
    sessions = sorted(sheet.sessions, key=lambda each: (each.starts_at, each.doctor))
    return tuple((session, tuple(_slot_rows(session, alike, warm))) for session in sessions)


def rows_of(
    day: WholeDay, hidden_doctors: frozenset[UUID], filters: frozenset[Filter]
) -> tuple[Row, ...]:
    """Return the rows that a view shows, below the headings of their sessions."""
    rows: list[Row] = []
    for session, slots in day:
        if session.doctor_id in hidden_doctors:
            continue
        shown = [row for row in slots if passes(row, filters)] if filters else slots
        if shown or not filters:
            rows.append(SessionHead(session))
            rows.extend(shown)
    return tuple(rows)


def slots_of(day: WholeDay) -> Iterator[SlotRow]:
    """Yield all slots' rows of the day, whatever is hidden."""
    return chain.from_iterable(slots for _, slots in day)


def _slot_rows(
    session: Session, alike: frozenset[UUID], warm: frozenset[UUID]
) -> Iterator[SlotRow]:
    for slot in sorted(session.slots, key=lambda each: (each.starts_at, each.index)):
        for gone in slot.released:
            yield SlotRow(session, slot, gone, released=True, alike=False)
        held = slot.appointment
        if held is None and slot.status is SlotStatus.WITHDRAWN:
            continue  # listed for those that gave it back only
        id_ = held.id if held else None
        yield SlotRow(session, slot, held, released=False, alike=id_ in alike, warm=id_ in warm)


def now_places(rows: Sequence[Row], sheet: DaySheet, now: datetime) -> tuple[int, ...]:
    """Return above which rows now runs: once in each running session, else between sessions.

    ``len(rows)`` means below the last row; nothing on another day. *now* is aware.
    """
    if not rows or day_of(now, sheet.zone) != sheet.day:
        return ()
    places: list[int] = []
    coming = len(rows)
    for number, row in enumerate(rows):
        if not isinstance(row, SessionHead):
            continue
        if row.session.starts_at <= now < row.session.ends_at:
            places.append(_place_in_session(rows, number, now))
        elif row.session.starts_at > now:
            coming = min(coming, number)
    return tuple(places) or (coming,)


def _place_in_session(rows: Sequence[Row], head: int, now: datetime) -> int:
    for number in range(head + 1, len(rows)):
        row = rows[number]
        if isinstance(row, SessionHead) or row.slot.starts_at > now:
            return number
    return len(rows)
