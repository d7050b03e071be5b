"""Where a file's row belongs: its slot among ours, a new one, or one whose times change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from desktop_app.domain.import_rule import merged
from desktop_app.domain.intake import IntakeSlot
from desktop_app.errors import Said
from desktop_app.services.import_people import RowBlockedError, Touched
from desktop_app.storage.register import HeldSlot, Link, SessionEntry, VisitEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A slot as it will be, found without changing anything yet.

    Attributes:
        kept: The desk has given the slot other times, and they stay.
    """

    session: Link[SessionEntry]
    slot: HeldSlot
    starts_at: datetime
    ends_at: datetime
    indexed: bool
    new: bool
    kept: bool = False

    @property
    def moves(self) -> bool:
        """Whether a slot that is there gets other times."""
        slot = self.slot
        return not self.kept and (slot.starts_at, slot.ends_at) != (self.starts_at, self.ends_at)

    def take(self) -> Touched:
        """Make it so."""
        session, slot = self.session.entry, self.slot
        moves = self.moves
        if moves:
            slot.starts_at, slot.ends_at, slot.moved = self.starts_at, self.ends_at, True
        if self.new and slot not in session.slots:
            session.slots.append(slot)
            session.count_to(slot.index + 1)
        if self.indexed and not self.kept:
            slots = {**self.session.last.get("slots", {}), str(slot.index): times_of(slot)}
            self.session.last = {**self.session.last, "slots": slots}
        return Touched(("times",) if moves and not self.new else (), ("times",) * self.kept)


def times_of(slot: HeldSlot) -> list[str]:
    """Return a slot's times in the form that is remembered."""
    return [slot.starts_at.isoformat(), slot.ends_at.isoformat()]


def place_of(visit: VisitEntry, *, indexed: bool) -> list[Any] | None:
    """Return where a visit is, in the form that is remembered; ``None`` while it waits."""
    if visit.session is None or visit.slot is None:
        return None
    session = str(visit.session.id)
    return [session, visit.slot.index] if indexed else [session, *times_of(visit.slot)]


def find_place(
    session: Link[SessionEntry], row: IntakeSlot, times: tuple[datetime, datetime], zone: ZoneInfo
) -> Place:
    """Return the row's slot: by its index in the file's array, else by its times, else a new one.

    Raises:
        RowBlockedError: It would overlap another slot, or the desk has made one with its index.
    """
    if row.index is not None:
        known = session.entry.slot(row.index)
        if known is not None:
            return _indexed(session, known, times, zone)
    else:
        known = session.entry.slot_at(*times)
    if known is None:
        _refuse_overlap(session.entry, None, times, zone)
    slot = known or HeldSlot(
        id=uuid4(),
        index=session.entry.next_index if row.index is None else row.index,
        starts_at=times[0],
        ends_at=times[1],
        extra=False,
        stored=False,
    )
    return Place(
        session=session,
        slot=slot,
        starts_at=times[0],
        ends_at=times[1],
        indexed=row.index is not None,
        new=known is None,
    )


def _indexed(
    session: Link[SessionEntry], slot: HeldSlot, times: tuple[datetime, datetime], zone: ZoneInfo
) -> Place:
    last = session.last.get("slots", {}).get(str(slot.index))
    if last is None:
        raise RowBlockedError(
            Said("Slot {index} of this session was made at the desk.", index=slot.index)
        )
    theirs = [instant.isoformat() for instant in times]
    merge = merged({"times": times_of(slot)}, {"times": last}, {"times": theirs})
    if merge.changes:
        _refuse_overlap(session.entry, slot, times, zone)
    return Place(
        session=session,
        slot=slot,
        starts_at=times[0],
        ends_at=times[1],
        indexed=True,
        new=False,
        kept=bool(merge.conflicts),
    )


def find_new_place(
    session: Link[SessionEntry],
    visit: VisitEntry,
    row: IntakeSlot,
    times: tuple[datetime, datetime],
    zone: ZoneInfo,
) -> Place:
    """Return where a visit goes that the file has moved: a slot of its own just gets other times.

    Raises:
        RowBlockedError: It would overlap another slot.
    """
    own = visit.slot
    stretches = (
        row.index is None
        and own is not None
        and own in session.entry.slots
        and own.visits == [visit]
        and own.overlaps(*times)
    )
    if own is None or not stretches:
        return find_place(session, row, times, zone)
    _refuse_overlap(session.entry, own, times, zone)
    return Place(
        session=session,
        slot=own,
        starts_at=times[0],
        ends_at=times[1],
        indexed=False,
        new=False,
    )


def _refuse_overlap(
    session: SessionEntry, own: HeldSlot | None, times: tuple[datetime, datetime], zone: ZoneInfo
) -> None:
    for slot in session.slots:
        if slot is not own and not slot.extra and slot.overlaps(*times):
            starts, ends = (t.astimezone(zone) for t in (slot.starts_at, slot.ends_at))
            raise RowBlockedError(
                Said(
                    "It overlaps slot {index} ({starts} to {ends}) that is here.",
                    index=slot.index,
                    starts=format(starts, "%H:%M"),
                    ends=format(ends, "%H:%M"),
                )
            )
