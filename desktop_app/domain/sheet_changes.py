"""What has become of a day's visits between two looks at it, and how it can be taken back. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Appointment, DaySheet, Slot, Status
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
        undo: Puts it back as it was at the first look, if that is known.
    """

    visit: Appointment
    happened: tuple[Happened, ...]
    starts_at: datetime
    moved_from: datetime | None
    undo: Change | None


_Seen = tuple[Slot, Appointment]
_STATION = ("status", "status_since", "arrived_at", "started_at", "ended_at", "doctor_says")


def changes_between(before: DaySheet, after: DaySheet, now: datetime) -> tuple[SheetChange, ...]:
    """Return each visit that is not as it was, by time; both sheets are of one day.

    What became of its room is left out, and of sessions and empty slots. *now* is aware.
    """
    old, new = dict(_seen(before)), dict(_seen(after))
    found = [_change(old.get(id_), new.get(id_), now) for id_ in {**old, **new}]
    told = [change for change in found if change is not None]
    return tuple(sorted(told, key=lambda each: (each.starts_at, each.visit.id)))


def _seen(sheet: DaySheet) -> Iterator[tuple[UUID, _Seen]]:
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
        before |= {name: getattr(was, name) for name in _STATION}
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
    seen: _Seen,
    happened: tuple[Happened, ...],
    undo: Change | None,
    moved_from: datetime | None = None,
) -> SheetChange:
    slot, visit = seen
    return SheetChange(
        visit=visit,
        happened=happened,
        starts_at=slot.starts_at,
        moved_from=moved_from,
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
