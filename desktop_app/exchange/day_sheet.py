"""Day sheets: delimited text with a row for each visit, as practice programs export them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, time
from itertools import islice
from zoneinfo import ZoneInfo

from desktop_app.domain.appointment import HOLDS_SLOT, Kind, Status
from desktop_app.domain.intake import DAY_SHEET, DateOrder, Intake
from desktop_app.errors import InputFileError, Said
from desktop_app.exchange.csv_out import as_written
from desktop_app.exchange.dates import read_birth_day, read_visit_day, settled_order
from desktop_app.exchange.drafts import (
    Draft,
    DraftPatient,
    DraftSession,
    DraftSlot,
    DraftVisit,
    doctor_key,
)
from desktop_app.exchange.headers import Column, Layout, known, layout
from desktop_app.exchange.meanings import gender_of, kind_of, means_free, status_of
from desktop_app.exchange.records import Record, records
from desktop_app.exchange.settling import settled
from desktop_app.exchange.text import ROW_LIMIT, RowError, made_id, plain, short, visible
from desktop_app.exchange.times import after, in_order, read_duration, read_time

DELIMITERS = ",;\t|"
EMPTY_TOO = 10 * ROW_LIMIT
"""Rows that we look at, with those in which nothing stands."""


_DATED = re.compile(r"([^\s:]*[0-9]{4}[^\s:]*?)(?:T|,?\s+)([0-9]\S*(?:\s.*)?)")
_LONG = frozenset({Column.REASON})
_PERSON = (Column.NAME, Column.FAMILY, Column.GIVEN, Column.RECORD, Column.PATIENT_ID)


def read_day_sheet(
    text: str, notes: Sequence[str], order: DateOrder | None, zone: ZoneInfo
) -> Intake:
    """Return what a day sheet says; *order* is how it writes dates, if somebody has said so.

    *notes* say how the text was read; *zone* is the clinic's.

    Raises:
        InputFileError: It is no day sheet, or has too many rows.
        DateOrderNeededError: No date tells whether the day or the month comes first.
    """
    header, delimiter, text = _header(text)
    sheet = _Sheet(layout(header.fields), notes)
    rows = _below(header, text, delimiter)
    order = settled_order(sheet.visit_dates(rows), sheet.birth_dates(rows), order)
    for record in rows:
        sheet.take(record, order)
    return settled(sheet.draft_of_all(), zone)


def _header(text: str) -> tuple[Record, str, str]:
    """Return the first row, the delimiter that shows most headings, and the text without marks."""
    text = text.removeprefix("\ufeff")
    first_line, _, rest = text.partition("\n")
    said = first_line.strip().strip('"')
    if said.casefold().startswith("sep=") and said[4:] in set(DELIMITERS):
        text = rest  # Excel's own first line; it shows as no row there either
    header, delimiter = max(
        ((_first_row(text, mark), mark) for mark in DELIMITERS),
        key=lambda found: known(found[0].fields),
    )
    if not known(header.fields):
        raise InputFileError(
            Said(
                "Its first row names no column that we know. A day sheet has a first row with"
                " headings such as date, start, end, patient and doctor."
            )
        )
    return header, delimiter, text


def _below(header: Record, text: str, delimiter: str) -> list[Record]:
    """Return the rows below the *header* that are not empty."""
    rows = []
    for record in records(text, delimiter):
        if record.number > header.number and not record.empty:
            rows.append(record)
        if len(rows) > ROW_LIMIT or record.number > EMPTY_TOO:
            raise InputFileError(
                Said(
                    "It has more than {most} rows. Export fewer days at a time.",
                    most=ROW_LIMIT,
                )
            )
    if not rows:
        raise InputFileError(Said("It has headings, but no rows."))
    return rows


def _first_row(text: str, delimiter: str) -> Record:
    rows = (row for row in islice(records(text, delimiter), ROW_LIMIT) if not row.empty)
    return next(rows, Record(0, ()))


class _Sheet:
    """Collects the sheet's rows into one session for each doctor and day."""

    def __init__(self, columns: Layout, notes: Sequence[str]) -> None:
        self._columns = columns
        self._draft = Draft(system=DAY_SHEET, notes=[*notes])
        self._sessions: dict[str, DraftSession] = {}
        self._statuses: Counter[str] = Counter()
        self._kinds: Counter[str] = Counter()

    def visit_dates(self, rows: Iterable[Record]) -> list[tuple[int, str]]:
        """Return what stands where the visits' dates should, with the rows."""
        return [(record.number, self._when(record.fields)[0]) for record in rows]

    def birth_dates(self, rows: Iterable[Record]) -> list[tuple[int, str]]:
        """Return what stands where the birth dates should, with the rows."""
        at = Column.BIRTH
        return [(record.number, self._columns.cell(record.fields, at)) for record in rows]

    def _when(self, fields: Sequence[str]) -> tuple[str, str]:
        """Return the texts of date and start; one column may hold both."""
        day, start = _moment(self._columns.cell(fields, Column.START))
        return self._columns.cell(fields, Column.DATE).strip() or day, start

    def take(self, record: Record, order: DateOrder) -> None:
        """Add one row, or refuse it."""
        row = str(record.number)
        try:
            if record.broken is not None:
                raise record.broken
            if meeting_id := self._columns.cell(record.fields, Column.MEETING_ID).strip():
                self._draft.standing.append((row, meeting_id))
            cells = self._cells(record)
            day, start = self._when(record.fields)
            session = self._session(cells, read_visit_day(day, order))
            slot = self._slot(cells, record.number, read_time(start, "start"), session.day, order)
        except RowError as error:
            self._draft.refuse(record.number, row, error)
        else:
            self._sessions.setdefault(session.external_id, session)
            session.slots.append(slot)

    def _cells(self, record: Record) -> dict[Column, str]:
        if len(record.fields) > len(self._columns.headings) and any(
            field.strip() for field in record.fields[len(self._columns.headings) :]
        ):
            raise RowError(Said("It has more fields than the first row has headings."))
        return {
            column: (plain if column in _LONG else short)(
                as_written(self._columns.cell(record.fields, column)), column
            )
            for column in Column
        }

    def _session(self, cells: dict[Column, str], day: date) -> DraftSession:
        doctor = cells[Column.DOCTOR]
        if not visible(doctor):
            raise RowError(Said("The doctor is missing."))
        doctor_id = cells[Column.DOCTOR_ID]
        key = doctor_key(doctor_id, doctor)
        external_id = made_id("session", key, day.isoformat())
        return self._sessions.get(external_id) or DraftSession(
            external_id=external_id,
            doctor_external_id=key,
            doctor_by_name=not doctor_id,
            doctor=doctor,
            speciality=cells[Column.SPECIALITY],
            day=day,
            location=cells[Column.LOCATION],
        )

    def _slot(
        self, cells: dict[Column, str], number: int, starts: time, day: date, order: DateOrder
    ) -> DraftSlot:
        if cells[Column.END]:
            ends = read_time(_moment(cells[Column.END])[1], "end")
        else:
            ends = after(starts, read_duration(cells[Column.DURATION]))
        starts, ends = in_order(starts, ends)
        return DraftSlot(
            position=number,
            row=str(number),
            index=None,
            starts=starts,
            ends=ends,
            visit=self._visit(cells, day, order),
        )

    def _visit(self, cells: dict[Column, str], day: date, order: DateOrder) -> DraftVisit | None:
        status = cells[Column.STATUS]
        nobody = not any(cells[column] for column in _PERSON)
        if nobody and (not status or means_free(status)):
            return None
        patient = self._patient(cells, day, order)
        if not patient.name:
            raise RowError(Said("The patient's name is missing."))
        kind, reason = self._kind_and_reason(cells)
        return DraftVisit(
            patient=patient,
            file_id=cells[Column.VISIT_ID],
            status=self._status(status),
            kind=kind,
            reason=reason,
        )

    def _patient(self, cells: dict[Column, str], day: date, order: DateOrder) -> DraftPatient:
        family, given = cells[Column.FAMILY], cells[Column.GIVEN]
        name = cells[Column.NAME] or f"{given} {family}".strip()
        born = cells[Column.BIRTH]
        gender = cells[Column.GENDER]
        return DraftPatient(
            file_id=cells[Column.PATIENT_ID],
            record_number=cells[Column.RECORD],
            name=name if visible(name) else "",
            family_name=family,
            given_name=given,
            gender=gender_of(gender, self._columns.heading(Column.GENDER)) if gender else None,
            birth_date=read_birth_day(born, order, day) if born else None,
            phone=cells[Column.PHONE],
            email=cells[Column.EMAIL],
        )

    def _status(self, word: str) -> Status:
        if not word:
            return Status.BOOKED
        if means_free(word):
            raise RowError(Said("It names a patient, and says that nobody is booked."))
        status = status_of(word)
        if status is None:
            self._statuses[word] += 1
        return status or Status.BOOKED

    def _kind_and_reason(self, cells: dict[Column, str]) -> tuple[Kind, str]:
        """Return how the visit is held; a word that does not say so is what the visit is for."""
        word, reason = cells[Column.KIND], cells[Column.REASON]
        if not word:
            return Kind.IN_PERSON, reason
        kind = kind_of(word)
        if kind is None:
            self._kinds[word] += 1
            return Kind.IN_PERSON, reason or word
        return kind, reason

    def draft_of_all(self) -> Draft:
        """Return all rows; those that hold their slot are taken before those that gave it back."""
        self._draft.sessions = list(self._sessions.values())
        for session in self._draft.sessions:
            session.slots.sort(key=_rank)
        if self._columns.unused:
            unused = ", ".join(self._columns.unused)
            self._draft.notes.append(Said("Columns not used: {columns}.", columns=unused))
        self._draft.notes += [
            Said(
                "The status “{word}” is not known; taken as booked (rows: {number}).",
                word=word,
                number=number,
            )
            for word, number in self._statuses.items()
        ]
        self._draft.notes += [
            Said(
                "“{word}” does not say how a visit is held; taken as in person (rows: {number}).",
                word=word,
                number=number,
            )
            for word, number in self._kinds.items()
        ]
        return self._draft


def _moment(text: str) -> tuple[str, str]:
    """Part a date from the time behind it; a time alone has an empty date."""
    both = _DATED.fullmatch(text.strip())
    return (both[1], both[2]) if both else ("", text)


def _rank(slot: DraftSlot) -> int:
    if slot.visit is None:
        return 1
    return 0 if slot.visit.status in HOLDS_SLOT else 2
