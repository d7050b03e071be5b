"""What has become of a day between two looks at it, and how it can be taken back. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import (
    Appointment,
    DaySheet,
    Session,
    Slot,
    SlotStatus,
    Status,
)
from desktop_app.domain.change import Change, RowChange, Subject


class Happened(StrEnum):
    """What can be seen of a visit at the second look."""

    BOOKED = "booked"
    CAME = "came"
    """From another day or the waiting list."""
    LEFT = "left"
    """For another day or the waiting list."""
    MOVED = "moved"
    STATUS = "status"
    """Where it stands is another than before; the visit itself says where."""
    KIND = "kind"
    REASON = "reason"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetChange:
    """One visit that is not as it was.

    Attributes:
        visit: As it is now; of one that left the day, as it was.
        happened: All that happened to it, in the order of :class:`Happened`.
        starts_at: Where it stands now, or stood; aware.
        moved_from: Where it stood before, if it was moved within the day; aware.
        slot_id: The slot in which it is now, ``None`` without one; of one that left the day, as
            far as is known.
        undo: Puts it back as it was at the first look, if that is known.
    """

    visit: Appointment
    happened: tuple[Happened, ...]
    starts_at: datetime
    moved_from: datetime | None
    slot_id: UUID | None
    undo: Change | None


class Planned(StrEnum):
    """What can be seen of a session or a slot at the second look."""

    ADDED = "added"
    GONE = "gone"
    CHANGED = "changed"
    """Another doctor, room or other hours."""
    BLOCKED = "blocked"
    FREED = "freed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChange:
    """A session, or one of its slots, that is not as it was.

    Attributes:
        session: As it is now; of one that is gone, as it was.
        slot: The slot that was blocked or freed, ``None`` if the whole session is meant.
        undo: Puts it back as it was at the first look, if that can be.
    """

    happened: Planned
    session: Session
    slot: Slot | None
    undo: Change | None

    @property
    def starts_at(self) -> datetime:
        """When it begins; aware."""
        return self.session.starts_at if self.slot is None else self.slot.starts_at


Missed = SheetChange | PlanChange
"""Whatever somebody missed who looked away."""

_Seen = tuple[Slot, Appointment]
STATION = ("status", "status_since", "arrived_at", "started_at", "ended_at", "doctor_says")
"""Columns that say where a visit stands on its way."""


def changes_between(before: DaySheet, after: DaySheet, now: datetime) -> tuple[SheetChange, ...]:
    """Return each visit that is not as it was, by time; both sheets are of one day.

    What became of its room is left out. *now* is aware. Of a visit that came from elsewhere or
    left, the sheets do not tell enough for the way back (:mod:`.way_back`).
    """
    old, new = dict(seen(before)), dict(seen(after))
    found = [_change(old.get(id_), new.get(id_), now) for id_ in {**old, **new}]
    told = [change for change in found if change is not None]
    return tuple(sorted(told, key=lambda each: (each.starts_at, each.visit.id)))


def plan_changes_between(
    before: DaySheet, after: DaySheet, now: datetime
) -> tuple[PlanChange, ...]:
    """Return each session and each slot without a visit that is not as it was, by time."""
    old = {session.id: session for session in before.sessions}
    new = {session.id: session for session in after.sessions}
    found = [_session_change(Planned.GONE, old[id_]) for id_ in old.keys() - new.keys()]
    for id_, session in new.items():
        if id_ not in old:
            found.append(_added(session, now))
        else:
            if _hours(session) != _hours(old[id_]):
                found.append(_session_change(Planned.CHANGED, session))
            found += _slot_changes(old[id_], session, now)
    return tuple(sorted(found, key=lambda each: (each.starts_at, each.session.id)))


def as_acts(changes: Iterable[SheetChange]) -> tuple[SheetChange, ...]:
    """Return *changes* with those that have changed places among them taken back together."""
    told = tuple(changes)
    holders = {each.slot_id: each for each in told if each.slot_id is not None}
    return tuple(_whole(each, holders) for each in told)


def _whole(change: SheetChange, holders: Mapping[UUID, SheetChange]) -> SheetChange:
    ring = [change]
    while (there := _in_place_of(ring[-1], holders)) is not None and there not in ring:
        ring.append(there)
    undos = [each.undo for each in ring if each.undo is not None]
    if there is not change or len(ring) == 1 or len(undos) < len(ring):
        return change
    rows = tuple(row for undo in undos for row in undo.rows)
    return replace(change, undo=Change(action=Action.SWAPPED, at=undos[0].at, rows=rows))


def _in_place_of(change: SheetChange, holders: Mapping[UUID, SheetChange]) -> SheetChange | None:
    """Return the change of whoever is where this visit was."""
    former = None if change.undo is None else change.undo.rows[0].before.get("slot_id")
    return None if former is None else holders.get(former)


def _hours(session: Session) -> tuple[object, ...]:
    return session.starts_at, session.ends_at, session.doctor_id, session.location


def _session_change(happened: Planned, session: Session) -> PlanChange:
    return PlanChange(happened=happened, session=session, slot=None, undo=None)


def _added(session: Session, now: datetime) -> PlanChange:
    """Tell of a session that was not there before; one with visits can't be taken back."""
    undo = None
    if not session.booked:
        row = RowChange(
            subject=Subject.SESSION,
            id=session.id,
            found=0,
            version=session.version,
            before={"withdrawn_at": now},
            after={},
        )
        undo = Change(action=Action.SESSIONS_PLANNED, at=now, rows=(row,))
    return PlanChange(happened=Planned.ADDED, session=session, slot=None, undo=undo)


def _slot_changes(old: Session, new: Session, now: datetime) -> Iterator[PlanChange]:
    was = {slot.id: slot for slot in old.slots}
    for slot in new.slots:
        blocked = slot.status is SlotStatus.BLOCKED
        before = was.get(slot.id)
        if before is None or blocked is (before.status is SlotStatus.BLOCKED):
            continue
        if SlotStatus.WITHDRAWN in {slot.status, before.status}:
            continue
        row = RowChange(
            subject=Subject.SLOT,
            id=slot.id,
            found=before.version,
            version=slot.version,
            before={"status": before.status, "blocked_for": before.blocked_for},
            after={},
        )
        action = Action.SLOT_BLOCKED if blocked else Action.SLOT_FREED
        yield PlanChange(
            happened=Planned.BLOCKED if blocked else Planned.FREED,
            session=new,
            slot=slot,
            undo=Change(action=action, at=now, rows=(row,)),
        )


def seen(sheet: DaySheet) -> Iterator[tuple[UUID, tuple[Slot, Appointment]]]:
    """Give each visit of a day, by its id, with the slot that it has or had."""
    for session in sheet.sessions:
        for slot in session.slots:
            for visit in slot.released:
                yield visit.id, (slot, visit)
            if slot.appointment is not None:
                yield slot.appointment.id, (slot, slot.appointment)


def _change(old: _Seen | None, new: _Seen | None, now: datetime) -> SheetChange | None:
    if new is None:
        return None if old is None else _told(old, (Happened.LEFT,), None)
    if old is None:
        return _arrival(new, now)
    return _difference(old, new, now)


def _arrival(new: _Seen, now: datetime) -> SheetChange:
    """Tell of a visit that was not of this day before: only a new one is known to be so."""
    if new[1].version > 1:
        return _told(new, (Happened.CAME,), None)
    vanished = {"status": Status.ENTERED_IN_ERROR, "status_since": now}
    return _told(new, (Happened.BOOKED,), _back(Action.BOOKED, new[1], 0, vanished, now))


def _difference(old: _Seen, new: _Seen, now: datetime) -> SheetChange | None:
    was, is_ = old[1], new[1]
    happened: list[Happened] = []
    before: dict[str, Any] = {}
    action = Action.STATUS_CHANGED
    if old[0].id != new[0].id:
        happened.append(Happened.MOVED)
        before["slot_id"] = old[0].id
        action = Action.MOVED
    if was.status is not is_.status:
        happened.append(Happened.STATUS)
        before |= {name: getattr(was, name) for name in STATION}
        action = Action.STATUS_CHANGED
    if was.kind is not is_.kind:
        happened.append(Happened.KIND)
        before["kind"] = was.kind
    if was.reason != is_.reason:
        happened.append(Happened.REASON)
        before["reason"] = was.reason
    if not happened:
        return None
    if happened == [Happened.KIND]:
        action = Action.KIND_CHANGED
    elif happened == [Happened.REASON]:
        action = Action.REASON_CHANGED
    undo = _back(action, is_, was.version, before, now)
    moved_from = old[0].starts_at if Happened.MOVED in happened else None
    return _told(new, tuple(happened), undo, moved_from)


def _told(
    found: _Seen,
    happened: tuple[Happened, ...],
    undo: Change | None,
    moved_from: datetime | None = None,
) -> SheetChange:
    slot, visit = found
    return SheetChange(
        visit=visit,
        happened=happened,
        starts_at=slot.starts_at,
        moved_from=moved_from,
        slot_id=None if Happened.LEFT in happened else slot.id,
        undo=undo,
    )


def _back(
    action: Action, visit: Appointment, found: int, before: dict[str, Any], now: datetime
) -> Change:
    """Return what :func:`.undo.take_back` needs, as if this desk had done it."""
    row = RowChange(
        subject=Subject.APPOINTMENT,
        id=visit.id,
        found=found,
        version=visit.version,
        before=before,
        after={},
    )
    return Change(action=action, at=now, rows=(row,))
