"""What of a day is shown alone: by kind, by status, or what needs attention. Free of Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.domain.appointment import Kind, Status

if TYPE_CHECKING:  # it imports this
    from desktop_app.ui.day_rows import SlotRow


class Filter(StrEnum):
    """What is shown alone; the value is what is remembered.

    Kinds widen each other, and so do statuses; a kind and a status narrow each other. A session
    without rows that pass is not shown at all.
    """

    VIDEO = "video"
    IN_PERSON = "in-person"
    PHONE = "phone"
    FREE = "free"
    BOOKED = "booked"
    HERE = "here"
    IN_ROOM = "in-room"
    DONE = "done"
    GONE = "gone"
    NEEDS_ATTENTION = "needs-attention"


_KINDS = {Kind.VIDEO: Filter.VIDEO, Kind.IN_PERSON: Filter.IN_PERSON, Kind.PHONE: Filter.PHONE}
_STATES = {
    Status.WAITLIST: Filter.BOOKED,
    Status.BOOKED: Filter.BOOKED,
    Status.ARRIVED: Filter.HERE,
    Status.CHECKED_IN: Filter.IN_ROOM,
    Status.FULFILLED: Filter.DONE,
    Status.CANCELLED: Filter.GONE,
    Status.NO_SHOW: Filter.GONE,
    Status.ENTERED_IN_ERROR: Filter.GONE,
}
_OF_KIND, _OF_STATE = frozenset(_KINDS.values()), frozenset(_STATES.values())


def passes(row: SlotRow, wishes: frozenset[Filter]) -> bool:
    """Return whether a row is shown; without *wishes* every one is."""
    if Filter.NEEDS_ATTENTION in wishes and not row.needs_attention:
        return False
    kinds, states = wishes & _OF_KIND, wishes & _OF_STATE
    free = Filter.FREE in wishes
    if row.appointment is None:
        return free and row.slot.bookable if (kinds or states or free) else True
    if kinds and _KINDS[row.appointment.kind] not in kinds:
        return False
    if states:
        return _STATES[row.appointment.status] in states
    return bool(kinds) or not free


def count(rows: Iterable[SlotRow]) -> Counter[Filter]:
    """Return how many rows there are of each sort."""
    counted: Counter[Filter] = Counter()
    for row in rows:
        if row.appointment is not None:
            counted[_KINDS[row.appointment.kind]] += 1
            counted[_STATES[row.appointment.status]] += 1
        elif row.slot.bookable:
            counted[Filter.FREE] += 1
        if row.needs_attention:
            counted[Filter.NEEDS_ATTENTION] += 1
    return counted
