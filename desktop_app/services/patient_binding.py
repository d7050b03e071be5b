"""What the window may ask for around patients, bound to one desk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from desktop_app.services import patient_erasure, patient_export, patients
from desktop_app.services.desk import Desk
from desktop_app.services.patient_actions import PatientActions


def patient_actions(desk: Desk, now: Callable[[], datetime], country: str) -> PatientActions:
    """Return them for *desk*; *country* is the clinic's (ISO 3166), "" where it is not known."""
    return PatientActions(
        record=lambda patient: patients.record_of(desk, patient),
        consider=lambda draft, patient: patients.consider(desk, draft, patient, country, now()),
        register=lambda draft, consents: patients.register(desk, draft, country, consents, now()),
        change=lambda seen, draft, consents: patients.change(
            desk, seen, draft, country, consents, now()
        ),
        merge=lambda kept, gone: patients.merge(desk, kept, gone, now()),
        export=lambda patient, file: patient_export.export(desk, patient, file, now()),
        erase=lambda seen, consents: patient_erasure.erase(desk, seen, consents, now()),
    )
