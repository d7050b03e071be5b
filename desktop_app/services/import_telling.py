"""What an import does, told to the desk: a line for each row."""

from __future__ import annotations

from desktop_app.domain.intake import Change, IntakeSession, IntakeSlot, PreviewRow
from desktop_app.errors import QT_TRANSLATE_NOOP, Said
from desktop_app.services.import_people import Touched

WORDS = {
    "name": QT_TRANSLATE_NOOP("errors", "name"),
    "speciality": QT_TRANSLATE_NOOP("errors", "speciality"),
    "family_name": QT_TRANSLATE_NOOP("errors", "family name"),
    "given_name": QT_TRANSLATE_NOOP("errors", "given name"),
    "gender": QT_TRANSLATE_NOOP("errors", "gender"),
    "birth_date": QT_TRANSLATE_NOOP("errors", "birth date"),
    "record_number": QT_TRANSLATE_NOOP("errors", "record number"),
    "phone": QT_TRANSLATE_NOOP("errors", "phone"),
    "email": QT_TRANSLATE_NOOP("errors", "e-mail address"),
    "location": QT_TRANSLATE_NOOP("errors", "room"),
    "kind": QT_TRANSLATE_NOOP("errors", "kind of visit"),
    "status": QT_TRANSLATE_NOOP("errors", "status"),
    "reason": QT_TRANSLATE_NOOP("errors", "reason"),
    "place": QT_TRANSLATE_NOOP("errors", "time"),
    "times": QT_TRANSLATE_NOOP("errors", "slot's times"),
}
"""Fields as the desk calls them."""


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
    when = f"{session.day} {row.starts:%H:%M}"
    return f"{row.visit.patient.name}, {when}" if row.visit else Said("free, {when}", when=when)


def _change(change: Change, touched: Touched) -> Change:
    if change is Change.ADDED:
        return change
    if touched.changed:
        return Change.CHANGED
    return Change.CONFLICT if touched.kept else Change.UNCHANGED


def _reason(change: Change, touched: Touched) -> str:
    changed = () if change is Change.ADDED else listed(touched.changed)
    kept = listed(touched.kept)
    if changed and kept:
        return Said("Changed: {what}. Kept as the desk has it: {kept}.", what=changed, kept=kept)
    if changed:
        return Said("Changed: {what}.", what=changed)
    return Said("Kept as the desk has it: {what}.", what=kept) if kept else ""


def listed(fields: tuple[str, ...]) -> tuple[str, ...]:
    """Return the fields in the desk's words, each once."""
    return tuple(dict.fromkeys(WORDS.get(field, field) for field in fields))
