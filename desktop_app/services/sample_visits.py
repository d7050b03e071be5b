"""The sample clinic's visits, and how far each has come by now."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID

from desktop_app.domain.appointment import Kind, Patient, Session, Slot, Status
from desktop_app.domain.clinic_day import day_of
from desktop_app.services.sample_names import EVERYWHERE, EXAMINATIONS, EXCUSES, REASONS
from desktop_app.services.sample_people import People
from desktop_app.services.sample_week import Block, Moment, Shift
from desktop_app.storage.sample import SampleVisit

FREE_IN_LINE = 5
"""The first free slot of a line; then every sixth."""
FULL = {-3: 0.9, -2: 0.9, -1: 0.9, 0: 0.84, 1: 0.7, 2: 0.6, 3: 0.45}
"""Share of the slots that are taken, by days from today."""
MISSED, CANCELLED, REBOOKED, RETURNING = 0.06, 0.06, 0.5, 0.15
EARLY = timedelta(minutes=25)
"""How long before the visit a patient may be here."""
BUSY = timedelta(minutes=30)
"""Today's slots as near to now as this are taken."""
MINUTE = timedelta(minutes=1)

Steps = tuple[tuple[datetime, Status], ...]


class Diary:
    """Fills one block after the other with visits of people who come once in the week."""

    def __init__(self, chance: Random, moment: Moment, people: People) -> None:
        self._chance = chance
        self._moment = moment
        self._people = people
        self._seen: dict[str, deque[tuple[date, Patient]]] = defaultdict(deque)

    def visits(self, block: Block) -> Iterator[SampleVisit]:
        """Yield the block's visits by slot; of two in one slot the first one was cancelled."""
        session, shift = block.session, block.shift
        away = (day_of(session.starts_at, self._moment.zone) - self._moment.today).days
        in_room = False
        for slot in session.slots:
            if not self._is_taken(slot, shift, away):
                continue
            kind = Kind.VIDEO if shift.line else self._kind()
            if not shift.line and self._chance.random() < CANCELLED:
                yield self._visit(session, slot, kind, self._cancelled(slot))
                if self._chance.random() > REBOOKED:
                    continue
            steps = self._steps(slot, shift, in_room=in_room)
            in_room = in_room or steps[-1][1] is Status.CHECKED_IN
            if kind is Kind.PHONE:
                steps = tuple(step for step in steps if step[1] is not Status.ARRIVED)
            yield self._visit(session, slot, kind, steps)

    def walk_in(self, block: Block) -> tuple[Session, SampleVisit]:
        """Return the session with an extra slot, and in it somebody who just came."""
        session, now = block.session, self._moment.now
        beside = [slot for slot in session.slots if slot.starts_at <= now][-1]
        slot = replace(beside, id=self._id(), index=len(session.slots), extra=True)
        session = replace(session, slots=(*session.slots, slot))
        came = now - 6 * MINUTE
        steps = ((came, Status.BOOKED), (came, Status.ARRIVED))
        kind = Kind.VIDEO if block.shift.line else Kind.IN_PERSON
        return session, self._visit(session, slot, kind, steps)

    def mistaken(self, session: Session) -> SampleVisit:
        """Return a booking that was never meant, taken back at once."""
        slot = session.slots[0]
        booked = self._booked_at(slot)
        steps = ((booked, Status.BOOKED), (booked + MINUTE, Status.ENTERED_IN_ERROR))
        return self._visit(session, slot, Kind.PHONE, steps)

    def waiting(self, speciality: str) -> SampleVisit:
        """Return the wish of somebody on the waiting list."""
        since = self._moment.now - timedelta(days=self._chance.randrange(2, 20))
        return self._new(
            None,
            self._people.somebody(speciality),
            Kind.VIDEO,
            speciality,
            ((since, Status.WAITLIST),),
        )

    def _is_taken(self, slot: Slot, shift: Shift, away: int) -> bool:
        if shift.line:
            return slot.index % (FREE_IN_LINE + 1) != FREE_IN_LINE
        near = abs(slot.starts_at - self._moment.now) < BUSY
        return near or self._chance.random() < FULL[away]

    def _kind(self) -> Kind:
        return self._chance.choices((Kind.VIDEO, Kind.IN_PERSON, Kind.PHONE), (58, 32, 10))[0]

    def _steps(self, slot: Slot, shift: Shift, *, in_room: bool) -> Steps:
        """Return what has happened by now in a slot whose visit was not cancelled."""
        now = self._moment.now
        booked = (self._booked_at(slot), Status.BOOKED)
        reached = now - shift.late  # as far in the plan has the doctor come
        if slot.ends_at <= reached:
            if not shift.line and self._chance.random() < MISSED:
                return booked, (slot.ends_at, Status.NO_SHOW)
            return booked, *self._done(slot, shift)
        if slot.starts_at <= now and not in_room:
            began = max(slot.starts_at, now - self._minutes(2, 9))
            return booked, self._arrived(slot, began), (began, Status.CHECKED_IN)
        if slot.starts_at <= now + EARLY:
            return booked, self._arrived(slot, now - self._minutes(1, 14))
        return (booked,)

    def _done(self, slot: Slot, shift: Shift) -> Steps:
        late = self._minutes(0, shift.late // MINUTE)
        began, ended = slot.starts_at + late, slot.ends_at + late
        return (
            self._arrived(slot, began),
            (began, Status.CHECKED_IN),
            (ended, Status.FULFILLED),
        )

    def _arrived(self, slot: Slot, before: datetime) -> tuple[datetime, Status]:
        return min(before, slot.starts_at - self._minutes(1, 9)), Status.ARRIVED

    def _cancelled(self, slot: Slot) -> Steps:
        booked = self._booked_at(slot)
        latest = min(slot.starts_at, self._moment.now)
        cancelled = booked + self._chance.uniform(0.3, 0.95) * (latest - booked)
        return (booked, Status.BOOKED), (
            cancelled.replace(second=0, microsecond=0),
            Status.CANCELLED,
        )

    def _booked_at(self, slot: Slot) -> datetime:
        """Return a time within office hours on a day before the visit and before today."""
        day = min(day_of(slot.starts_at, self._moment.zone), self._moment.today)
        day -= timedelta(days=self._chance.randrange(1, 40))
        opening = datetime.combine(day, time(8), self._moment.zone).astimezone(UTC)
        return opening + self._minutes(0, 560)

    def _minutes(self, least: int, most: int) -> timedelta:
        return self._chance.randint(least, most) * MINUTE

    def _visit(self, session: Session, slot: Slot, kind: Kind, steps: Steps) -> SampleVisit:
        patient = self._patient(session)
        return self._new(slot.id, patient, kind, session.speciality, steps)

    def _patient(self, session: Session) -> Patient:
        """Return somebody new, or now and then who was with this speciality on an earlier day."""
        day, seen = day_of(session.starts_at, self._moment.zone), self._seen[session.speciality]
        if seen and seen[0][0] < day and self._chance.random() < RETURNING:
            return seen.popleft()[1]
        patient = self._people.somebody(session.speciality)
        seen.append((day, patient))
        return patient

    def _new(
        self, slot_id: UUID | None, patient: Patient, kind: Kind, speciality: str, steps: Steps
    ) -> SampleVisit:
        reasons: Sequence[str] = EVERYWHERE + 2 * REASONS[speciality]
        if kind is Kind.IN_PERSON:
            reasons = EXAMINATIONS + REASONS[speciality]
        cancelled = steps[-1][1] is Status.CANCELLED
        return SampleVisit(
            id=self._id(),
            slot_id=slot_id,
            patient_id=patient.id,
            kind=kind,
            reason=self._chance.choice(reasons),
            steps=steps,
            cancel_reason=self._chance.choice(EXCUSES) if cancelled else None,
        )

    def _id(self) -> UUID:
        return UUID(int=self._chance.getrandbits(128), version=4)
