"""Going through a file row by row: what each row would add or change, and why it may not.

Works on the register in memory only. A preview and an import go the same way, so that an import
does exactly what the preview of the same moment says.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from desktop_app.domain.appointment import ENDED, HOLDS_SLOT, Kind, Status
from desktop_app.domain.clinic_day import instant_of
from desktop_app.domain.import_rule import merged
from desktop_app.domain.intake import (
    Change,
    Intake,
    IntakeSession,
    IntakeSlot,
    IntakeVisit,
    PreviewRow,
)
from desktop_app.errors import Said
from desktop_app.services.import_people import People, RowBlockedError, Touched, update
from desktop_app.services.import_places import Place, find_new_place, find_place, place_of
from desktop_app.services.import_telling import listed, refused_row, taken_row
from desktop_app.storage.register import Entry, HeldSlot, Link, Register, SessionEntry, VisitEntry


@dataclass(frozen=True, slots=True)
class Planned:
    """What an import does: row by row, and in notes. The register holds it all."""

    rows: tuple[PreviewRow, ...]
    notes: tuple[str, ...]


def plan(register: Register, intake: Intake, zone: ZoneInfo) -> Planned:
    """Go through the file, changing the *register*.

    A row that is blocked by another one is tried again after that one has moved away.
    """
    walk = _Walk(register, zone)
    walk.refuse_rooms(intake)
    todo = [(session, row) for session in intake.sessions for row in session.slots]
    order = {row.row: number for number, (_, row) in enumerate(todo)}
    done: list[PreviewRow] = []
    while todo:
        blocked = []
        for session, row in todo:
            try:
                done.append(walk.take(session, row))
            except RowBlockedError as error:
                blocked.append((session, row, error.reason))
        if len(blocked) == len(todo):
            done += [refused_row(session, row, reason) for session, row, reason in blocked]
            break
        todo = [(session, row) for session, row, _ in reversed(blocked)]
    done.sort(key=lambda row: order[row.row])
    refused = (PreviewRow(row=r.row, change=Change.REFUSED, what="", reason=r.reason)
               for r in intake.refused)  # fmt: skip
    return Planned((*refused, *done), (*intake.notes, *walk.notes))


class _Walk:
    def __init__(self, register: Register, zone: ZoneInfo) -> None:
        self.notes: list[str] = []
        self._register = register
        self._zone = zone
        self._people = People(register)
        self._new_sessions: dict[str, Link[SessionEntry]] = {}
        self._done: set[str] = set()
        self._taken = {link.entry.id for link in register.visits.values()}

    def refuse_rooms(self, intake: Intake) -> None:
        """Refuse for ever the meeting IDs that patients could share; notes who loses one."""
        self._register.dropped |= intake.dropped_meeting_ids
        self.notes += [
            Said(
                "Meeting ID {id} is shared after all: the visit that had it gets a new room.",
                id=meeting_id,
            )
            for meeting_id in sorted(intake.dropped_meeting_ids)
            if self._register.seen.get(meeting_id)
        ]

    def take(self, session: IntakeSession, row: IntakeSlot) -> PreviewRow:
        """Take one row into the register.

        Raises:
            RowBlockedError: It can't be taken as things are; nothing has changed.
        """
        times = self._instants(session, row)
        doctor = self._people.doctor(session)
        link = self._session(session, doctor)
        if row.visit is None:
            change, touched = self._free(link, row, times)
        else:
            change, touched = self._visit(link, row, row.visit, times)
        touched += self._take_session(session, link, doctor)
        if touched.kept:
            kept = listed(touched.kept)
            said = Said("Row {row}: kept as the desk has it: {what}.", row=row.row, what=kept)
            self.notes.append(said)
        return taken_row(session, row, change, touched)

    def _instants(self, session: IntakeSession, row: IntakeSlot) -> tuple[datetime, datetime]:
        starts_at = instant_of(session.day, row.starts, self._zone)
        ends_at = instant_of(session.day, row.ends, self._zone)
        if starts_at is None or ends_at is None:
            raise RowBlockedError(Said("The clocks skip this time on that day."))
        if ends_at <= starts_at:
            raise RowBlockedError(
                Said("It ends before it starts, for the clocks change meanwhile.")
            )
        return starts_at, ends_at

    def _session(self, session: IntakeSession, doctor: Link[Entry]) -> Link[SessionEntry]:
        key = session.external_id
        link = self._register.sessions.get(key) or self._new_sessions.get(key)
        if link is None:
            entry = SessionEntry(
                id=uuid4(),
                values=_session_values(session),
                stored=False,
                doctor_id=doctor.entry.id,
                day=session.day,
                bounds=None,
                next_index=0,
            )
            link = self._new_sessions[key] = Link(entry=entry, last={}, written=None)
        if (link.entry.doctor_id, link.entry.day) != (doctor.entry.id, session.day):
            raise RowBlockedError(Said("Its session has another doctor or another day here."))
        return link

    def _take_session(
        self, session: IntakeSession, link: Link[SessionEntry], doctor: Link[Entry]
    ) -> Touched:
        """Put doctor and session into the register, with what the file says, once for the file."""
        unneeded = not link.entry.stored and not link.entry.slots
        if session.external_id in self._done or unneeded:
            return Touched()
        self._done.add(session.external_id)
        self._register.sessions[session.external_id] = link
        link.entry.count_to(session.slot_count)
        if session.shared_meeting_id and link.entry.shared is None:
            link.entry.shared = session.shared_meeting_id
            link.entry.changed.add("shared")
        if session.shared_meeting_id:
            self._register.shared.add(session.shared_meeting_id)
        theirs = _session_values(session)
        return self._people.take_doctor(session, doctor) + update(link, theirs)

    def _free(
        self, session: Link[SessionEntry], row: IntakeSlot, times: tuple[datetime, datetime]
    ) -> tuple[Change, Touched]:
        place = find_place(session, row, times, self._zone)
        touched = place.take()
        return Change.ADDED if place.new else Change.UNCHANGED, touched

    def _visit(
        self,
        session: Link[SessionEntry],
        row: IntakeSlot,
        visit: IntakeVisit,
        times: tuple[datetime, datetime],
    ) -> tuple[Change, Touched]:
        patient = self._people.patient(visit.patient)
        link = self._register.visits.get(visit.external_id)
        if link is None:
            place = find_place(session, row, times, self._zone)
            holder = place.slot.holder
            if holder is None or Status(visit.status) not in HOLDS_SLOT:
                return self._add(row, visit, place, patient)
            if holder.patient_id != patient.entry.id or holder.id in self._taken:
                raise RowBlockedError(Said("The slot is held by another visit here."))
            # The desk has booked the same patient there, or the file gave the slot other times.
            link = Link(entry=holder, last=holder.last, written=None)
        return self._renew(session, row, visit, times, link, patient)

    def _add(
        self, row: IntakeSlot, visit: IntakeVisit, place: Place, patient: Link[Entry]
    ) -> tuple[Change, Touched]:
        touched = place.take() + self._people.take_patient(visit.patient, patient)
        entry = VisitEntry(
            id=uuid4(),
            values=_values(visit),
            stored=False,
            patient_id=patient.entry.id,
            session=None,
            slot=None,
            roomless=True,
            last={},
        )
        entry.put(place.session.entry, place.slot)
        link = Link(entry=entry, last={}, written=None)
        update(link, {**_values(visit), "place": place_of(entry, indexed=row.index is not None)})
        self._take_visit(row, visit, link)
        return Change.ADDED, touched

    def _renew(
        self,
        session: Link[SessionEntry],
        row: IntakeSlot,
        visit: IntakeVisit,
        times: tuple[datetime, datetime],
        link: Link[VisitEntry],
        patient: Link[Entry],
    ) -> tuple[Change, Touched]:
        entry = link.entry
        if entry.patient_id != patient.entry.id:
            raise RowBlockedError(Said("This visit is another patient's here."))
        indexed = row.index is not None
        where = [row.index] if indexed else [instant.isoformat() for instant in times]
        theirs = {**_values(visit), "place": [str(session.entry.id), *where]}
        ours = {**entry.values, "place": place_of(entry, indexed=indexed)}
        merge = merged(ours, link.last, theirs)
        place = None
        if "place" in merge.changes:
            place = find_new_place(session, entry, row, times, self._zone)
        elif indexed and "place" not in merge.conflicts:
            place = find_place(session, row, times, self._zone)
        status = Status(str(merge.changes.get("status", entry.values["status"])))
        _refuse_held(place.slot if place else entry.slot, entry, status)
        touched = self._people.take_patient(visit.patient, patient)
        if place is not None:
            touched += place.take()
            if place.slot is not entry.slot:
                entry.put(session.entry, place.slot)
        changes = {field: value for field, value in merge.changes.items() if field != "place"}
        entry.change(changes)
        if entry.changed:
            self._register.visits_in_order.append(entry)
        link.last = merge.last
        self._take_visit(row, visit, link)
        return Change.UNCHANGED, touched + Touched(tuple(merge.changes), merge.conflicts)

    def _take_visit(self, row: IntakeSlot, visit: IntakeVisit, link: Link[VisitEntry]) -> None:
        self._register.visits[visit.external_id] = link
        self._taken.add(link.entry.id)
        meeting_id = visit.meeting_id
        if meeting_id is None or meeting_id == link.last.get("meeting_id"):
            return
        why = self._no_room(meeting_id, link.entry)
        if why:
            self._register.dropped.add(meeting_id)
            said = Said(
                "Row {row}: meeting ID {id} dropped: {why}.", row=row.row, id=meeting_id, why=why
            )
            self.notes.append(said)
            return
        self._register.rooms.append((link.entry, meeting_id))
        self._register.seen[meeting_id] = None
        link.last = {**link.last, "meeting_id": meeting_id}

    def _no_room(self, meeting_id: str, visit: VisitEntry) -> str:
        """Say why a visit does not keep the old system's room; empty if it does."""
        if meeting_id in self._register.seen:
            return Said("it was seen before")
        if Status(visit.values["status"]) in ENDED or visit.values["kind"] != Kind.VIDEO:
            return Said("only a coming video visit keeps one")
        return "" if visit.roomless else Said("the visit has had a room of its own")


def _session_values(session: IntakeSession) -> dict[str, Any]:
    return {"location": session.location or None, "kind": session.kind and session.kind.value}


def _values(visit: IntakeVisit) -> dict[str, Any]:
    return {
        "status": visit.status.value,
        "kind": visit.kind.value,
        "reason": visit.reason or None,
    }


def _refuse_held(slot: HeldSlot | None, visit: VisitEntry, status: Status) -> None:
    holder = slot.holder if slot is not None and status in HOLDS_SLOT else None
    if holder is not None and holder is not visit:
        raise RowBlockedError(Said("The slot is held by another visit here."))
