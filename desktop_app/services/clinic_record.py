"""What all desks of the clinic share and the settings show."""

from __future__ import annotations

from desktop_app.services.desk import Desk
from desktop_app.services.settings_actions import ClinicNow
from desktop_app.storage import free_slots


def clinic_now(desk: Desk) -> ClinicNow:
    """Return it. Blocks on the database."""
    with desk.db.read() as tx:
        return ClinicNow(zone=desk.zone.key, doctors=tuple(free_slots.doctors(tx)))
