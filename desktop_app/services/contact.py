"""How a patient is reached when the link fails."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.patient import checked_contact
from desktop_app.errors import PatientChangedError
from desktop_app.services.desk import Desk
from desktop_app.storage import patients
from desktop_app.storage.audit import record


def set_contact(
    desk: Desk,
    patient_id: UUID,
    version: int,
    phone: str,
    email: str,
    country: str,
    now: datetime,
) -> None:
    """Keep a patient's phone number and e-mail address; "" means none. Blocks.

    *version* is that of the patient as the person at the desk saw it, *country* the clinic's.
    Recorded without what was written.

    Raises:
        FieldsError: One of the two can't be right; nothing was kept.
        PatientChangedError: Somebody has changed the patient since; nothing was kept.
    """
    number, address = checked_contact(phone, email, country)
    with desk.db.write() as tx:
        if not patients.set_contact(tx, patient_id, version, number, address):
            raise PatientChangedError(f"patient {patient_id}")
        record(tx, desk.author, Action.CONTACT_CHANGED, now, result=str(patient_id))
