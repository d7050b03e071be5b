"""The rows of a file looked at together: who is who, what overlaps, which rooms are shared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import time
from zoneinfo import ZoneInfo

from desktop_app.domain.appointment import HOLDS_SLOT
from desktop_app.domain.clinic_day import instant_of
from desktop_app.domain.intake import Intake, IntakeSession, IntakeSlot, IntakeVisit
from desktop_app.errors import Said
from desktop_app.exchange.drafts import Draft, DraftSession, DraftSlot, DraftVisit
from desktop_app.exchange.meeting_ids import Sorted, sort_out, well_formed
from desktop_app.exchange.people import People, patient_key
from desktop_app.exchange.text import RowError, made_id


def settled(draft: Draft, zone: ZoneInfo) -> Intake:
    """Return the file's sessions, with every row refused that contradicts the clock or another."""
    people = People()
    for session in draft.sessions:
        session.slots = [slot for slot in session.slots if _meets(people, session, slot, draft)]
    seen: dict[str, str] = {}
    for session in draft.sessions:
        _drop_skipped(session, draft, zone)
        _keep_apart(session, people, seen, draft)
    rooms = _sorted_rooms(draft)
    return Intake(
        system=draft.system,
        sessions=tuple(_session(session, people, rooms) for session in draft.sessions),
        refused=tuple(refusal for _, refusal in sorted(draft.refused, key=lambda pair: pair[0])),
        notes=(*draft.notes, *rooms.notes),
        dropped_meeting_ids=rooms.dropped,
    )


def _patient_key(session: DraftSession, slot: DraftSlot, visit: DraftVisit) -> str:
    return patient_key(
        visit.patient, *((visit.file_id,) if visit.file_id else _place(session, slot))
    )


def _place(session: DraftSession, slot: DraftSlot) -> tuple[str, str, str]:
    return session.doctor_external_id, session.day.isoformat(), slot.starts.isoformat()


def _meets(people: People, session: DraftSession, slot: DraftSlot, draft: Draft) -> bool:
    if slot.visit is None:
        return True
    try:
        people.meet(_patient_key(session, slot, slot.visit), slot.visit.patient, slot.row)
    except RowError as error:
        draft.refuse(slot.position, slot.row, error)
        return False
    return True


def _drop_skipped(session: DraftSession, draft: Draft, zone: ZoneInfo) -> None:
    """Refuse wall times that the clocks skip, before they stand in another row's way."""
    kept = []
    for slot in session.slots:
        if all(instant_of(session.day, wall, zone) for wall in (slot.starts, slot.ends)):
            kept.append(slot)
        else:
            skipped = RowError(Said("The clocks skip this time on that day."))
            draft.refuse(slot.position, slot.row, skipped)
    session.slots = kept


def _keep_apart(session: DraftSession, people: People, seen: dict[str, str], draft: Draft) -> None:
    """Refuse a slot that overlaps one taken before, and a visit without a name or seen before."""
    taken: list[DraftSlot] = []
    times: dict[tuple[time, time], DraftSlot] = {}
    for slot in session.slots:
        try:
            visit_id = None
            if slot.visit is not None:
                key = _patient_key(session, slot, slot.visit)
                people.named(key)
                visit_id = _visit_id(session, slot, slot.visit, key)
                _refuse_again(visit_id, seen)
            _refuse_overlap(slot, times.values())
        except RowError as error:
            draft.refuse(slot.position, slot.row, error)
            continue
        taken.append(slot)
        if _holds(slot) or (slot.starts, slot.ends) not in times:
            times[slot.starts, slot.ends] = slot
        if visit_id is not None:
            seen[visit_id] = slot.row
    session.slots = sorted(taken, key=lambda slot: slot.position)


def _refuse_again(visit_id: str, seen: Mapping[str, str]) -> None:
    if visit_id in seen:
        raise RowError(Said("The same visit stands in row {seen} already.", seen=seen[visit_id]))


def _refuse_overlap(slot: DraftSlot, taken: Iterable[DraftSlot]) -> None:
    for other in taken:
        if slot.starts < other.ends and other.starts < slot.ends and not _share(slot, other):
            raise RowError(
                Said(
                    "It overlaps row {row} ({starts} to {ends}).",
                    row=other.row,
                    starts=format(other.starts, "%H:%M"),
                    ends=format(other.ends, "%H:%M"),
                )
            )


def _share(one: DraftSlot, other: DraftSlot) -> bool:
    """Whether two rows without an index mean one slot: the same times, held by one at most."""
    same = (one.index, one.starts, one.ends) == (None, other.starts, other.ends)
    return same and not (_holds(one) and _holds(other))


def _holds(slot: DraftSlot) -> bool:
    return slot.visit is not None and slot.visit.status in HOLDS_SLOT


def _visit_id(session: DraftSession, slot: DraftSlot, visit: DraftVisit, patient: str) -> str:
    return visit.file_id or made_id("visit", *_place(session, slot), patient)


def _sorted_rooms(draft: Draft) -> Sorted:
    slots = (slot for session in draft.sessions for slot in session.slots)
    booked = {slot.row: slot.visit is not None for slot in slots}
    return sort_out(draft.standing, draft.shared, booked)


def _session(session: DraftSession, people: People, rooms: Sorted) -> IntakeSession:
    return IntakeSession(
        external_id=session.external_id,
        doctor_external_id=session.doctor_external_id,
        doctor_by_name=session.doctor_by_name,
        doctor=session.doctor,
        speciality=session.speciality,
        day=session.day,
        location=session.location,
        kind=session.kind,
        slots=tuple(_slot(session, slot, people, rooms) for slot in session.slots),
        slot_count=session.slot_count,
        shared_meeting_id=session.meeting_id if well_formed(session.meeting_id) else None,
    )


def _slot(session: DraftSession, slot: DraftSlot, people: People, rooms: Sorted) -> IntakeSlot:
    visit = None
    if slot.visit is not None:
        key = _patient_key(session, slot, slot.visit)
        visit = IntakeVisit(
            external_id=_visit_id(session, slot, slot.visit, key),
            patient=people.named(key),
            status=slot.visit.status,
            kind=slot.visit.kind,
            reason=slot.visit.reason,
            meeting_id=rooms.own.get(slot.row),
        )
    return IntakeSlot(
        row=slot.row, index=slot.index, starts=slot.starts, ends=slot.ends, visit=visit
    )
