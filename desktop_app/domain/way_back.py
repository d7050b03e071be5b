"""The way back for a visit that came from another day or the waiting list, or left for one. Pure.

The day's sheets do not tell where it was, or where it is: the trail of its own deeds does, and its
row. Where they do not tell enough, there is no way back: all comes back exactly, or nothing does.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import ENDED, HistoryEntry, Kind, Status
from desktop_app.domain.change import Change, RowChange, Subject
from desktop_app.domain.sheet_changes import STATION, SheetChange

_PLACED = frozenset({Action.BOOKED, Action.EXTRA_BOOKED, Action.MOVED, Action.SWAPPED})


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitNow:
    """What stands in a visit's row."""

    slot_id: UUID | None
    status: Status
    kind: Kind
    reason: str
    waits_since: datetime | None
    version: int


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a visit was since *at*, and since when it waited."""

    slot_id: UUID | None
    at: datetime
    waits_since: datetime | None


def back_to_day(change: SheetChange, slot_id: UUID, now: VisitNow, at: datetime) -> SheetChange:
    """Return *change*, of a visit that left, with the way back into the slot that it had."""
    was = change.visit
    if was.waits and now.waits_since is None:
        return change  # since when it waited is not known any more
    before: dict[str, Any] = {"slot_id": slot_id}
    if now.status is not was.status:
        before |= {name: getattr(was, name) for name in STATION}
    if not was.waits and now.waits_since is not None:
        before["waits_since"] = None
    if (now.kind, now.reason) != (was.kind, was.reason):
        before |= {"kind": was.kind, "reason": was.reason}
    undo = _moved_back(change, was.version, now.version, before, at)
    return replace(change, slot_id=now.slot_id, undo=undo)


def back_to_origin(
    change: SheetChange, deeds: Sequence[HistoryEntry], day: Collection[UUID], at: datetime
) -> SheetChange:
    """Return *change*, of a visit that came, with the way back to where it was before.

    *deeds* are all of the visit's, oldest first; *day* are the slots of the day to which it came.
    """
    visit = change.visit
    try:
        places = _places(deeds)
    except ValueError:  # an older version did not record where
        return change
    if not places or visit.status is not Status.BOOKED or places[-1].slot_id != change.slot_id:
        return change
    origin = next((place for place in reversed(places) if place.slot_id not in day), None)
    if origin is None:
        return change
    before: dict[str, Any] = {"slot_id": origin.slot_id}
    if origin.slot_id is None:
        before |= {"status": Status.WAITLIST, "status_since": origin.at}
    if origin.waits_since is not None:
        before["waits_since"] = origin.waits_since
    undo = _moved_back(change, visit.version - 1, visit.version, before, at)
    return replace(change, undo=undo)


def _moved_back(
    change: SheetChange, found: int, version: int, before: dict[str, Any], at: datetime
) -> Change:
    row = RowChange(
        subject=Subject.APPOINTMENT,
        id=change.visit.id,
        found=found,
        version=version,
        before=before,
        after={},
    )
    return Change(action=Action.MOVED, at=at, rows=(row,))


def _places(deeds: Sequence[HistoryEntry]) -> list[_Place]:
    """Return where a visit has been, in turn; nothing if its deeds do not tell it all."""
    places: list[_Place] = []
    for deed in deeds:
        if deed.action == Action.UNDONE and deed.result not in _TELLS_NOTHING:
            return []
        if deed.action == Action.IMPORTED:
            places.clear()  # a file has put it somewhere
        elif deed.action in _PLACED or deed.result == Status.WAITLIST:
            places.append(_place(deed, places))
        elif deed.action == Action.WAITS and deed is deeds[0]:
            places.append(_Place(None, deed.at, deed.at))
        elif places:
            places[-1] = replace(places[-1], waits_since=_waits(deed, places[-1]))
    return places


def _place(deed: HistoryEntry, before: Sequence[_Place]) -> _Place:
    if deed.result == Status.WAITLIST:
        return _Place(None, deed.at, deed.at)
    keeps_wish = deed.action == Action.SWAPPED and before
    return _Place(UUID(deed.result), deed.at, before[-1].waits_since if keeps_wish else None)


def _waits(deed: HistoryEntry, place: _Place) -> datetime | None:
    """Return since when a visit waits after a deed that left it in its place."""
    if deed.action == Action.WAITS:
        return None if deed.result else place.waits_since or deed.at
    ends = deed.action == Action.STATUS_CHANGED and deed.result in ENDED
    return None if ends else place.waits_since


_TELLS_NOTHING = frozenset(
    {Action.STATUS_CHANGED, Action.KIND_CHANGED, Action.REASON_CHANGED, Action.DOCTOR_SAYS}
)
"""Deeds whose undo leaves a visit where it is, as far as a booked one goes."""
