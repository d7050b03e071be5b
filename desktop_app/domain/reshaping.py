"""THE SHAPE RULE: what becomes of a session's slots when it is made longer, shorter, or cut anew.

No slot is ever deleted and no index changes. A slot with a visit keeps its times as long as it
lies within the session; one that falls outside is stranded: its visit must go elsewhere, and the
slot is withdrawn. A visit that is in the room or done stays where it is, whatever the session
becomes. Free slots are cut anew only if the length or the buffer changes; else those that still
fit stay, and new ones fill the time that was added. A blocked slot that still fits stays.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto
from uuid import UUID

from desktop_app.domain.appointment import HOLDS_SLOT, SlotStatus, Status
from desktop_app.domain.planning import LEAST_SLOT, Hours, Times

MOVABLE = frozenset({Status.BOOKED, Status.ARRIVED})
"""Where a visit stands that can still be held elsewhere."""


class Held(Enum):
    """By what kind of visit a slot is held."""

    NOT = auto()
    MOVABLE = auto()
    FOR_GOOD = auto()
    """The visit is in the room or done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotNow:
    """A slot as it is."""

    id: UUID
    times: Times
    status: SlotStatus
    held: Held
    extra: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotFates:
    """What becomes of a session's slots; those that are not named stay as they are.

    Attributes:
        made: New ones.
        revived: Withdrawn ones that come back.
        withdrawn: The stranded ones too.
        stranded: Those whose visit must go elsewhere first.
    """

    made: tuple[Times, ...] = ()
    revived: tuple[UUID, ...] = ()
    withdrawn: tuple[UUID, ...] = ()
    stranded: tuple[UUID, ...] = ()


def held_by(status: Status | None) -> Held:
    """Return how a slot is held by a visit that stands at *status*; ``None``: there is none."""
    if status not in HOLDS_SLOT:
        return Held.NOT
    return Held.MOVABLE if status in MOVABLE else Held.FOR_GOOD


def usual_minutes(slots: Sequence[SlotNow]) -> int:
    """Return the length that most slots have, for a session that nobody planned here."""
    lengths = Counter(
        (slot.times.ends_at - slot.times.starts_at) // timedelta(minutes=1)
        for slot in slots
        if not slot.extra
    )
    return max(LEAST_SLOT, lengths.most_common(1)[0][0]) if lengths else 15


def emptied(slots: Sequence[SlotNow]) -> SlotFates:
    """Return the fates of a session's slots if nobody is seen in it any more."""
    stranded = [slot.id for slot in slots if slot.held is Held.MOVABLE]
    unheld = [slot.id for slot in slots if _is_open(slot)]
    return SlotFates(withdrawn=(*stranded, *unheld), stranded=tuple(stranded))


def reshaped(
    slots: Sequence[SlotNow], before: Times, after: Times, hours: Hours, *, recut: bool
) -> SlotFates:
    """Return the fates of a session's slots when it takes place at *after* in place of *before*.

    With *recut* the length or the buffer of *hours* differs from what it was.
    """
    if before == after and not recut:
        return SlotFates()
    kept = [slot for slot in slots if _is_kept(slot, after, recut=recut)]
    stranded = [
        slot.id for slot in slots if slot.held is Held.MOVABLE and not _lies_in(slot, after)
    ]
    wished = [
        times
        for times in _cut_around([slot.times for slot in kept if not slot.extra], after, hours)
        if recut or not _lies_within(times, before)
    ]
    there = {slot.times: slot for slot in slots if slot.held is Held.NOT and not slot.extra}
    matched = {there[times].id: there[times] for times in wished if times in there}
    left = {slot.id for slot in kept} | set(matched)
    gone = (slot.id for slot in slots if _is_open(slot) and slot.id not in left)
    return SlotFates(
        made=tuple(times for times in wished if times not in there),
        revived=tuple(id_ for id_, slot in matched.items() if slot.status is SlotStatus.WITHDRAWN),
        withdrawn=(*stranded, *gone),
        stranded=tuple(stranded),
    )


def _is_open(slot: SlotNow) -> bool:
    return slot.held is Held.NOT and slot.status is not SlotStatus.WITHDRAWN


def _is_kept(slot: SlotNow, after: Times, *, recut: bool) -> bool:
    if slot.held is Held.FOR_GOOD:
        return True
    if not _lies_in(slot, after):
        return False
    if slot.held is Held.MOVABLE or slot.status is SlotStatus.BLOCKED:
        return True
    return slot.status is SlotStatus.FREE and (slot.extra or not recut)


def _lies_in(slot: SlotNow, times: Times) -> bool:
    return _lies_within(slot.times, times)


def _lies_within(inner: Times, outer: Times) -> bool:
    return outer.starts_at <= inner.starts_at and inner.ends_at <= outer.ends_at


def _cut_around(kept: Sequence[Times], within: Times, hours: Hours) -> Iterator[Times]:
    """Yield slots of *hours* that fit between those *kept*, each with its buffer around it."""
    length = timedelta(minutes=hours.slot_minutes)
    buffer = timedelta(minutes=hours.buffer_minutes)
    start = within.starts_at
    while start + length <= within.ends_at:
        wide = Times(start - buffer, start + length + buffer)
        if met := [times for times in kept if times.meets(wide)]:
            start = max(times.ends_at for times in met) + buffer
        else:
            yield Times(start, start + length)
            start += length + buffer
