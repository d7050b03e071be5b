"""What an import does, told to the desk: a line for each row."""

from __future__ import annotations

from desktop_app.domain.intake import Change, IntakeSession, IntakeSlot, PreviewRow
from desktop_app.services.import_people import Touched

WORDS = {
    "name": "name",
    "speciality": "speciality",
    "family_name": "family name",
    "given_name": "given name",
    "birth_date": "birth date",
    "record_number": "record number",
    "email": "e-mail address",
    "location": "room",
    "kind": "kind of visit",
    "place": "time",
    "times": "slot's times",
}
"""Fields as the desk calls them, where that is another word."""


def taken_row(
    session: IntakeSession, row: IntakeSlot, change: Change, touched: Touched
) -> PreviewRow:
    """Return the line of a row that is taken."""
    return PreviewRow(
        row=row.row,
        change=_change(change, touched),
        what=_what(session, row),
        reason=_reason(change, touched),
    )


def refused_row(session: IntakeSession, row: IntakeSlot, reason: str) -> PreviewRow:
    """Return the line of a row that can be read, but not taken."""
    return PreviewRow(row=row.row, change=Change.REFUSED, what=_what(session, row), reason=reason)


def _what(session: IntakeSession, row: IntakeSlot) -> str:
    who = row.visit.patient.name if row.visit else "free"
    return f"{who}, {session.day} {row.starts:%H:%M}"


def _change(change: Change, touched: Touched) -> Change:
    if change is Change.ADDED:
        return change
    if touched.changed:
        return Change.CHANGED
    return Change.CONFLICT if touched.kept else Change.UNCHANGED


def _reason(change: Change, touched: Touched) -> str:
    said = []
    if touched.changed and change is not Change.ADDED:
        said.append(f"Changed: {listed(touched.changed)}.")
    if touched.kept:
        said.append(f"Kept as the desk has it: {listed(touched.kept)}.")
    return " ".join(said)


def listed(fields: tuple[str, ...]) -> str:
    """Return the fields in the desk's words."""
    return ", ".join(dict.fromkeys(WORDS.get(field, field) for field in fields))
