"""Who is who in one file: rows of one person are brought together, never two people into one."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from desktop_app.domain.intake import IntakePatient
from desktop_app.errors import Said
from desktop_app.exchange.drafts import DraftPatient
from desktop_app.exchange.text import RowError, made_id, same_name


def patient_key(patient: DraftPatient, *visit: str) -> str:
    """Return what the file calls the person, on every import and in every row.

    Its own id, else the record number, else name and birth date. A name alone is nobody's id: it is
    taken together with *visit*, so that two people of one name stay two.
    """
    if patient.file_id:
        return patient.file_id
    if patient.record_number:
        return f"record-{patient.record_number}"
    name = same_name(patient.name)
    if patient.birth_date:
        return made_id("patient", name, patient.birth_date.isoformat())
    return made_id("patient", name, *visit)


@dataclass(slots=True)
class _Known:
    patient: DraftPatient
    row: str


class People:
    """The people of one file."""

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}

    def meet(self, key: str, patient: DraftPatient, row: str) -> None:
        """Add what one row says of a person; what an earlier row said stays.

        Raises:
            RowError: The row means somebody else than earlier rows with the same id.
        """
        known = self._known.get(key)
        if known is None:
            self._known[key] = _Known(patient, row)
            return
        _refuse_another(known, patient)
        gaps = {
            field.name: value
            for field in fields(patient)
            if (value := getattr(patient, field.name)) and not getattr(known.patient, field.name)
        }
        known.patient = replace(known.patient, **gaps)

    def named(self, key: str) -> IntakePatient:
        """Return the person with all that the file says of them.

        Raises:
            RowError: No row gives a name.
        """
        patient = self._known[key].patient
        if not patient.name:
            raise RowError(Said("The patient has no name in this file."))
        return IntakePatient(
            external_id=key,
            name=patient.name,
            family_name=patient.family_name or None,
            given_name=patient.given_name or None,
            gender=patient.gender,
            birth_date=patient.birth_date,
            phone=patient.phone or None,
            email=patient.email or None,
            record_number=patient.record_number or None,
        )


def _refuse_another(known: _Known, patient: DraftPatient) -> None:
    born = known.patient.birth_date, patient.birth_date
    if all(born) and born[0] != born[1]:
        raise RowError(Said("The same patient has another birth date in row {row}.", row=known.row))
    names = same_name(known.patient.name), same_name(patient.name)
    if all(names) and names[0] != names[1] and not all(born):
        raise RowError(Said("The same patient has another name in row {row}.", row=known.row))
