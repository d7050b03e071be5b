"""What all desks of the clinic share and the settings show: its name, its zone, its doctors."""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.actions import Action
from desktop_app.domain.clinic_wish import ClinicWish, checked
from desktop_app.services.desk import Desk
from desktop_app.services.settings_actions import ClinicNow
from desktop_app.storage import clinic, free_slots, planning
from desktop_app.storage.audit import record
from desktop_app.storage.database import Tx


def clinic_now(desk: Desk) -> ClinicNow:
    """Return it. Blocks on the database."""
    with desk.db.read() as tx:
        return _now(tx, desk)


def keep_clinic(desk: Desk, wish: ClinicWish, now: datetime) -> ClinicNow:
    """Keep what is called otherwise, and make new doctors known; all or nothing. Blocks; recorded.

    Raises:
        FieldsError: Some names can't be kept; nothing was.
    """
    with desk.db.write() as tx:
        known = free_slots.doctors(tx)
        wish = checked(wish, known)
        if wish.name is not None and wish.name != clinic.clinic_name(tx):
            clinic.set_clinic_name(tx, wish.name)
            record(tx, desk.author, Action.CLINIC_NAMED, now)
        names = {doctor.id: doctor.name for doctor in known}
        for doctor in wish.doctors:
            if doctor.id is None:
                added = planning.add_doctor(tx, doctor.name, "")
                record(tx, desk.author, Action.DOCTOR_ADDED, now, result=str(added.id))
            elif names[doctor.id] != doctor.name:
                planning.rename_doctor(tx, doctor.id, doctor.name)
                record(tx, desk.author, Action.DOCTOR_RENAMED, now, result=str(doctor.id))
        return _now(tx, desk)


def _now(tx: Tx, desk: Desk) -> ClinicNow:
    return ClinicNow(
        name=clinic.clinic_name(tx),
        zone=desk.zone.key,
        doctors=tuple(free_slots.doctors(tx)),
    )
