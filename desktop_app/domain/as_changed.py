"""What a change has made of an appointment that is on view, before the day is read again."""

from __future__ import annotations

from dataclasses import fields, replace

from desktop_app.domain.appointment import HOLDS_SLOT, Appointment
from desktop_app.domain.change import Change, RowChange

_SHOWN = frozenset(field.name for field in fields(Appointment)) - {"id", "version"}


def changed_in_place(appointment: Appointment, change: Change) -> Appointment | None:
    """Return it as *change* has left it; ``None`` if it is untouched, or in another place now."""
    row = next((row for row in change.rows if row.id == appointment.id), None)
    if row is None or row.version <= appointment.version or "slot_id" in row.after:
        return None
    after = _as_changed(appointment, row)
    stays = (appointment.status in HOLDS_SLOT) == (after.status in HOLDS_SLOT)
    return after if stays else None


def _as_changed(appointment: Appointment, row: RowChange) -> Appointment:
    shown = {name: value for name, value in row.after.items() if name in _SHOWN}
    return replace(appointment, version=row.version, **shown)
