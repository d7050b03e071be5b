"""The day on paper: read in one snapshot, recorded before it leaves, nameless unless wished."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import DaySheet
from desktop_app.domain.clinic_day import day_bounds, day_of
from desktop_app.domain.day_papers import (
    DayPaper,
    Facts,
    PaperKind,
    PaperWish,
    Sections,
    doctors_of,
    handover,
    only_of,
    visits_of,
    without_names,
)
from desktop_app.exchange.csv_out import Cell, Phone, save_csv
from desktop_app.services.desk import Desk
from desktop_app.services.output_file import written_whole
from desktop_app.storage import appointments, clinic, waiting
from desktop_app.storage import day_papers as rows
from desktop_app.storage.audit import record
from desktop_app.storage.database import Tx

COLUMNS = (
    *("date", "start", "end", "doctor", "room", "patient", "birth date", "phone"),
    *("kind", "reason", "status", "appointment id"),
)
"""Headings that our own import of day sheets reads."""


def day_paper(desk: Desk, wish: PaperWish, now: datetime) -> DayPaper:
    """Return what stands on the paper that is wished for. Blocks on the database."""
    with desk.db.read() as tx:
        whole = appointments.day_sheet(tx, wish.day, desk.zone)
        sheet = only_of(whole, wish.doctor_id)
        is_note = wish.kind is PaperKind.HANDOVER
        sections = _handover(tx, desk, sheet, wish, now) if is_note else ()
        patients = {visit.patient_id for _, _, visit in visits_of(sheet)}
        contacts = rows.contacts(tx, patients) if wish.names else {}
        return DayPaper(
            wish=wish,
            clinic=clinic.clinic_name(tx),
            made_at=now,
            made_by=desk.author.name,
            doctors=doctors_of(whole),
            sheet=sheet if wish.names else without_names(sheet),
            phones={key: contact.phone for key, contact in contacts.items() if contact.phone},
            sections=sections,
        )


def _handover(tx: Tx, desk: Desk, sheet: DaySheet, wish: PaperWish, now: datetime) -> Sections:
    visits = [visit for _, _, visit in visits_of(sheet)]
    ids = [visit.id for visit in visits]
    since, until = day_bounds(day_of(now, desk.zone), desk.zone)
    facts = Facts(
        contacts=rows.contacts(tx, {visit.patient_id for visit in visits}),
        linked=rows.linked(tx, ids),
        cancelled_for=rows.cancelled_for(tx, ids),
        changes=rows.changes(tx, ids, since, until),
        waiting=waiting.waiting(tx, now),
    )
    return handover(sheet, facts, wish.doctor_id, now, names=wish.names)


def record_printed(desk: Desk, paper: DayPaper, form: str, now: datetime) -> None:
    """Note that a paper leaves the desk: which, in what form, and whether with names. Blocks.

    Called before it is handed out, so that none is out that nobody knows of.
    """
    wish = paper.wish
    words = [wish.kind, form, wish.day.isoformat(), str(wish.doctor_id or "all")]
    with desk.db.write() as tx:
        result = " ".join([*words, *(["names"] if wish.names else [])])
        record(tx, desk.author, Action.DAY_PRINTED, now, result=result)


def save_table(desk: Desk, paper: DayPaper, file: Path, now: datetime) -> int:
    """Write the visits of a paper to *file* as a table, whole or not at all. Blocks.

    It is recorded before anybody can read it. Returns how many there are.

    Raises:
        OutputFileError: It can't be written there.
    """
    with written_whole(file) as draft:
        count = save_csv(draft, COLUMNS, _rows(paper))
        record_printed(desk, paper, "csv", now)
    return count


def _rows(paper: DayPaper) -> Iterator[tuple[Cell, ...]]:
    for session, slot, visit in visits_of(paper.sheet):
        starts_at = slot.starts_at.astimezone(paper.zone)
        ends_at = slot.ends_at.astimezone(paper.zone)
        yield (
            paper.wish.day.isoformat(),
            f"{starts_at:%H:%M}",
            f"{ends_at:%H:%M}",
            session.doctor,
            session.location,
            visit.patient,
            visit.birth_date.isoformat() if visit.birth_date else "",
            Phone(paper.phones.get(visit.patient_id, "")),
            visit.kind,
            visit.reason,
            visit.status,
            str(visit.id),
        )
