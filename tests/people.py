"""A patient of whom only what matters is said."""

from uuid import uuid4

from desktop_app.domain.appointment import Patient
from desktop_app.domain.patient import PatientField


def a_patient(name="Maria Lopez", **values):
    empty = dict.fromkeys(PatientField) | {"notes": ""}
    return Patient(**(empty | {"id": uuid4(), "name": name} | values))
