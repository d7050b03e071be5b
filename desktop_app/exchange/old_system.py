"""The old system's sessions: MongoDB documents, each with its array of time slots."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.intake import OLD_SYSTEM, Intake
from desktop_app.errors import InputFileError, Said
from desktop_app.exchange.dates import birth_day, visit_day
from desktop_app.exchange.drafts import (
    Draft,
    DraftPatient,
    DraftSession,
    DraftSlot,
    DraftVisit,
    doctor_key,
)
from desktop_app.exchange.json_values import (
    array,
    day,
    documents,
    ident,
    mapping,
    wall_time,
    word,
    words,
)
from desktop_app.exchange.meanings import gender_of, kind_of, means_free, status_of
from desktop_app.exchange.settling import settled
from desktop_app.exchange.text import ROW_LIMIT, RowError, visible
from desktop_app.exchange.times import in_order

Fields = Mapping[str, object]


def read_old_system(text: str, notes: Sequence[str], zone: ZoneInfo) -> Intake:
    """Return what the old system's export says; *notes* say how the text was read.

    Raises:
        InputFileError: It is not JSON, holds no sessions, or too many slots.
    """
    sessions = _unwrapped(documents(text))
    if not sessions:
        raise InputFileError(Said("It holds no sessions."))
    if sum(1 + len(_array(session)) for session in sessions) > ROW_LIMIT:
        raise InputFileError(
            Said(
                "It has more than {most} slots. Export fewer days at a time.",
                most=ROW_LIMIT,
            )
        )
    export = _Export(zone, notes)
    for number, session in enumerate(sessions, start=1):
        export.take(session, number)
    return settled(export.draft_of_all(), zone)


def _unwrapped(found: list[object]) -> list[object]:
    """Return the session documents: one behind the other, in one array, or under "sessions"."""
    if (
        len(found) == 1
        and isinstance(found[0], dict)
        and isinstance(found[0].get("sessions"), list)
    ):
        return list(found[0]["sessions"])
    if len(found) == 1 and isinstance(found[0], list):
        return found[0]
    return found


def _array(session: object) -> list[object]:
    slots = session.get("timeSlots") if isinstance(session, dict) else None
    return slots if isinstance(slots, list) else []


class _Export:
    """Collects the documents of one export."""

    def __init__(self, zone: ZoneInfo, notes: Sequence[str]) -> None:
        self._zone = zone
        self._draft = Draft(system=OLD_SYSTEM, notes=[*notes])
        self._seen: set[str] = set()
        self._position = 0
        self._statuses: Counter[str] = Counter()
        self._kinds: Counter[str] = Counter()

    def take(self, document: object, number: int) -> None:
        """Add one session with its slots, or refuse it or some of them."""
        self._position += 1
        row: str = Said("session {number}", number=number)
        try:
            fields = mapping(document, "session")
            row = ident(fields.get("_id"), "session's id") or row
            self._note_shared(fields)
            session = self._session(fields, row)
            slots = array(fields.get("timeSlots"), "session's time slots")
        except RowError as error:
            self._draft.refuse(self._position, row, error)
            self._note_standing(_array(document), row)
            return
        self._note_standing(slots, row)
        session.slot_count = len(slots)
        for index, slot in enumerate(slots):
            self._take_slot(session, f"{row}/{index}", index, slot)
        self._draft.sessions.append(session)

    def _note_shared(self, fields: Fields) -> None:
        shared = ident(fields.get("meetingId"), "session's meeting ID")
        if shared:
            self._draft.shared.append(shared)

    def _note_standing(self, slots: list[object], row: str) -> None:
        """Remember every slot's meeting ID: it stands there even if the slot is refused."""
        for index, slot in enumerate(slots):
            meeting_id = slot.get("meetingId") if isinstance(slot, dict) else None
            if isinstance(meeting_id, str) and meeting_id:
                self._draft.standing.append((f"{row}/{index}", meeting_id))

    def _session(self, fields: Fields, row: str) -> DraftSession:
        external_id = ident(fields.get("_id"), "session's id")
        if not external_id:
            raise RowError(Said("The session has no id."))
        if row in self._seen:
            raise RowError(Said("A session with the same id stands above."))
        doctor = mapping(fields.get("doctor"), "doctor")
        name = word(doctor.get("name") or fields.get("doctorName"), "doctor's name")
        if not visible(name):
            raise RowError(Said("The session names no doctor."))
        doctor_id = ident(doctor.get("_id") or fields.get("doctorId"), "doctor's id")
        on = day(fields.get("date"), "date", self._zone)
        if on is None:
            raise RowError(Said("The date is missing."))
        session = DraftSession(
            external_id=external_id,
            doctor_external_id=doctor_key(doctor_id, name),
            doctor_by_name=not doctor_id,
            doctor=name,
            speciality=word(doctor.get("speciality") or doctor.get("specialty"), "speciality"),
            day=visit_day(on),
            location=word(fields.get("location"), "location"),
            kind=kind_of(word(fields.get("sessionType"), "kind of session")),
            meeting_id=ident(fields.get("meetingId"), "session's meeting ID"),
        )
        self._seen.add(row)
        return session

    def _take_slot(self, session: DraftSession, row: str, index: int, slot: object) -> None:
        self._position += 1
        try:
            fields = mapping(slot, "slot")
            starts = wall_time(fields.get("startTime"), "start", self._zone, session.day)
            ends = wall_time(fields.get("endTime"), "end", self._zone, session.day)
            starts, ends = in_order(starts, ends)
            read = DraftSlot(
                position=self._position,
                row=row,
                index=index,
                starts=starts,
                ends=ends,
                visit=self._visit(session, fields),
            )
        except RowError as error:
            self._draft.refuse(self._position, row, error)
        else:
            session.slots.append(read)

    def _visit(self, session: DraftSession, fields: Fields) -> DraftVisit | None:
        status = word(fields.get("status"), "status")
        patient = self._patient(fields, session.day)
        if patient == DraftPatient():
            if status and not means_free(status):
                raise RowError(Said("It is neither free nor booked for anybody."))
            return None
        if means_free(status):
            raise RowError(Said("It names a patient, and says that nobody is booked."))
        return DraftVisit(
            patient=patient,
            file_id=ident(fields.get("appointmentId"), "appointment's id"),
            status=self._status(status),
            kind=self._kind(word(fields.get("appointmentType"), "kind of visit"), session),
            reason=words(fields.get("reason") or fields.get("notes"), "reason"),
        )

    def _patient(self, slot: Fields, visit: date) -> DraftPatient:
        fields = mapping(slot.get("patient"), "patient")
        family = word(fields.get("lastName"), "last name")
        given = word(fields.get("firstName"), "first name")
        name = word(fields.get("name"), "patient's name") or f"{given} {family}".strip()
        born = day(fields.get("dateOfBirth"), "birth date", self._zone)
        phone = fields.get("phone")
        return DraftPatient(
            file_id=ident(slot.get("patientId") or fields.get("_id"), "patient's id"),
            name=name if visible(name) else "",
            family_name=family,
            given_name=given,
            gender=gender_of(word(fields.get("gender"), "gender"), "gender"),
            birth_date=birth_day(born, visit) if born else None,
            phone=ident(phone, "phone number"),
            email=word(fields.get("email"), "e-mail address"),
        )

    def _status(self, status: str) -> Status:
        known = status_of(status) if status else Status.BOOKED
        if known is None:
            self._statuses[status] += 1
        return known or Status.BOOKED

    def _kind(self, kind: str, session: DraftSession) -> Kind:
        """Return how the visit is held; the old system held them by video unless it says so."""
        known = kind_of(kind) if kind else session.kind
        if kind and known is None:
            self._kinds[kind] += 1
        return known or session.kind or Kind.VIDEO

    def draft_of_all(self) -> Draft:
        """Return all documents, with what could not be understood."""
        self._draft.notes += [
            Said(
                "The status “{word}” is not known; taken as booked (rows: {number}).",
                word=status,
                number=number,
            )
            for status, number in self._statuses.items()
        ]
        self._draft.notes += [
            Said(
                "“{word}” does not say how a visit is held; taken like its session"
                " (rows: {number}).",
                word=kind,
                number=number,
            )
            for kind, number in self._kinds.items()
        ]
        return self._draft
