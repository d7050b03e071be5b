"""THE WAITING RULE: who is offered a slot that nobody holds.

Whoever has waited longest comes first, and nobody is offered a slot that an earlier one could take.
A slot suits if it is still to come, before the visit's own time, as wished, and of a session that
takes such visits. Whoever has a visit and wishes nothing waits for the same doctor; whoever has
none takes any.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop_app.domain.appointment import Kind
from desktop_app.domain.free_slots import FreeSlot, Wish, is_as_wished, takes


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Somebody who waits for a slot, or for an earlier one than the visit has.

    Attributes:
        since: Aware, UTC.
        starts_at: When the visit is so far; ``None`` if it has no slot.
        doctor_id: With whom it is so far.
        version: Of the visit, as it was read.
    """

    appointment_id: UUID
    patient_id: UUID
    patient: str
    phone: str | None
    kind: Kind
    reason: str
    since: datetime
    starts_at: datetime | None
    doctor_id: UUID | None
    doctor: str
    wish: Wish
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Vacancy:
    """A slot that nobody holds, and who should be asked about it."""

    waiting: Waiting
    slot: FreeSlot

    @property
    def key(self) -> tuple[UUID, UUID]:
        """What makes it the same one when it is found again."""
        return self.waiting.appointment_id, self.slot.slot_id


def suits(slot: FreeSlot, waiting: Waiting, now: datetime, zone: ZoneInfo) -> bool:
    """Say whether *slot* is better for *waiting* than what they have; *now* is aware."""
    if slot.starts_at <= now or not takes(slot.kind, waiting.kind):
        return False
    if waiting.starts_at is not None and slot.starts_at >= waiting.starts_at:
        return False
    return is_as_wished(slot, _wish_of(waiting), zone)


def _wish_of(waiting: Waiting) -> Wish:
    wish = waiting.wish
    if waiting.doctor_id is not None and wish.doctor_id is None and not wish.speciality:
        return replace(wish, doctor_id=waiting.doctor_id)
    return wish


def vacancies(
    waiting: Iterable[Waiting],
    free: Iterable[FreeSlot],
    now: datetime,
    zone: ZoneInfo,
    declined: Collection[tuple[UUID, UUID]] = (),
) -> tuple[Vacancy, ...]:
    """Return for each who can be helped the first slot that suits, by who has waited longest.

    *free* is in the order of time, and read no further than needed; *declined* are the keys of
    vacancies that were refused.
    """
    left = sorted(waiting, key=_turn)
    found: list[Vacancy] = []
    for slot in free:
        left = [one for one in left if one.starts_at is None or slot.starts_at < one.starts_at]
        if not left:
            break
        for one in left:
            vacancy = Vacancy(waiting=one, slot=slot)
            if vacancy.key not in declined and suits(slot, one, now, zone):
                found.append(vacancy)
                left.remove(one)
                break
    return tuple(sorted(found, key=lambda vacancy: _turn(vacancy.waiting)))


def _turn(waiting: Waiting) -> tuple[datetime, UUID]:
    return waiting.since, waiting.appointment_id


def news(
    known: Collection[UUID], before: Iterable[Vacancy], after: Iterable[Vacancy]
) -> tuple[Vacancy, ...]:
    """Return those of *after* that came about since *before*: a slot has been freed.

    Who waits only since then (is not among *known*) was booked by somebody who saw what was free.
    A later slot than before is no news: the one before was taken.
    """
    earlier = {one.waiting.appointment_id: one.slot for one in before}
    return tuple(
        one
        for one in after
        if one.waiting.appointment_id in known
        and _is_better(one.slot, earlier.get(one.waiting.appointment_id))
    )


def _is_better(slot: FreeSlot, before: FreeSlot | None) -> bool:
    return before is None or slot.starts_at < before.starts_at
