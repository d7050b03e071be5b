"""Commands about the data: import, day, migrate."""

from __future__ import annotations

import argparse
import os
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.cli.program import opened, say_json
from desktop_app.settings import Home, load_settings

if TYPE_CHECKING:
    from desktop_app.domain.appointment import Appointment, DaySheet, Session, Slot
    from desktop_app.domain.intake import ImportResult, Refusal


def take_in(wish: argparse.Namespace, home: Home) -> int:
    """Import a file, or with --dry-run say what that would do."""
    from desktop_app.composition import actions_of
    from desktop_app.domain.intake import DateOrder
    from desktop_app.services.import_file import would_be

    with opened(wish, home) as program:
        actions = actions_of(program)
        order = DateOrder(wish.date_order) if wish.date_order else None
        preview = actions.preview_import(wish.file, order)
        result = would_be(preview) if wish.dry_run else actions.apply_import(preview)
    if wish.json:
        say_json(asdict(result) | {"refused": [_refused(one) for one in result.refused]})
    else:
        _tell(result, "Would be" if wish.dry_run else "Done:")
    return 0


def _refused(refusal: Refusal) -> dict[str, object]:
    """Return a refusal; a line of a day sheet is a number, a place in the old system a path."""
    row = int(refusal.row) if refusal.row.isdecimal() else refusal.row
    return {"row": row, "reason": refusal.reason}


def _tell(result: ImportResult, lead: str) -> None:
    print(
        f"{lead} {result.added} added, {result.changed} changed, {result.unchanged} unchanged,"
        f" {len(result.refused)} refused."
    )
    for refusal in result.refused:
        print(f"refused: {refusal.row}: {refusal.reason}")
    for note in result.notes:
        print(f"note: {note}")


def print_day(wish: argparse.Namespace, home: Home) -> int:
    """Print a day without names; today by default."""
    from desktop_app.composition import actions_of
    from desktop_app.domain.clinic_day import day_of

    with opened(wish, home) as program:
        actions = actions_of(program)
        sheet = actions.day_sheet(wish.day or day_of(actions.now(), actions.zone))
    if wish.json:
        say_json(
            {"day": sheet.day.isoformat(), "sessions": [_session(s, sheet) for s in sheet.sessions]}
        )
        return 0
    print(sheet.day.isoformat())
    for session in sheet.sessions:
        hours = f"{_wall(session.starts_at, sheet)}-{_wall(session.ends_at, sheet)}"
        print(f"\n{session.doctor}  {hours}  {session.booked} of {len(session.slots)} booked")
        for slot in session.slots:
            print(f"  {slot.index:>3}  {_wall(slot.starts_at, sheet)}  {_in_words(slot)}")
    return 0


def _wall(instant: datetime, sheet: DaySheet) -> str:
    return f"{instant.astimezone(sheet.zone):%H:%M}"


def _in_words(slot: Slot) -> str:
    visit = slot.appointment
    if visit is None:
        return "free"
    return f"{visit.kind:<10} {visit.status:<10} room {visit.room_state}"


def _session(session: Session, sheet: DaySheet) -> dict[str, object]:
    return {
        "id": str(session.id),
        "external_id": session.external_id,
        "doctor": session.doctor,
        "starts_at": session.starts_at.astimezone(sheet.zone).isoformat(),
        "ends_at": session.ends_at.astimezone(sheet.zone).isoformat(),
        "slots": [_slot(slot, sheet) for slot in session.slots],
    }


def _slot(slot: Slot, sheet: DaySheet) -> dict[str, object]:
    return {
        "index": slot.index,
        "starts_at": slot.starts_at.astimezone(sheet.zone).isoformat(),
        "ends_at": slot.ends_at.astimezone(sheet.zone).isoformat(),
        "appointment": slot.appointment and _appointment(slot.appointment),
        "cancelled": [_appointment(released) for released in slot.released],
    }


def _appointment(appointment: Appointment) -> dict[str, object]:
    return {
        "id": str(appointment.id),
        "status": appointment.status,
        "kind": appointment.kind,
        "room": {"state": appointment.room_state, "meeting_id": appointment.meeting_id},
    }


def migrate(wish: argparse.Namespace, home: Home) -> int:
    """Upgrade the database: a shared one here only, a file with a backup first."""
    from desktop_app.composition import database_of
    from desktop_app.storage.migrate import upgrade
    from desktop_app.storage.revisions import HEAD

    del wish
    database = database_of(home, load_settings(home.folder, os.environ))
    try:
        upgrade(database)
    finally:
        database.close()
    print(f"The database is at revision {HEAD}.")
    return 0
