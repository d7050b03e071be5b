"""Whom a file means: its doctors and patients among ours, or new ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from desktop_app.domain.import_rule import merged
from desktop_app.domain.intake import IntakePatient, IntakeSession
from desktop_app.domain.names import folded_words
from desktop_app.errors import Said
from desktop_app.storage.register import AnEntry, Entry, Link, Register


class RowBlockedError(Exception):
    """A row can't be taken as things are; ``reason`` says why, to the desk."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Touched:
    """Which fields of something an import has changed, and which it left as the desk has them."""

    changed: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()

    def __add__(self, other: Touched) -> Touched:
        return Touched((*self.changed, *other.changed), (*self.kept, *other.kept))


class People:
    """Finds doctors and patients in the register; a new one is in it once a row of it is taken."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._new_doctors: dict[str, Link[Entry]] = {}
        self._new_patients: dict[str, Link[Entry]] = {}
        self._done: set[str] = set()

    def doctor(self, session: IntakeSession) -> Link[Entry]:
        """Return the session's doctor: by id, by a name that only one has, or a new one."""
        key = session.doctor_external_id
        link = self._register.doctors.get(key) or self._new_doctors.get(key)
        if link is None:
            link = self._new_doctors[key] = _by_name(session, self._register) or _new(
                {"name": session.doctor, "speciality": session.speciality or None}
            )
        return link

    def take_doctor(self, session: IntakeSession, link: Link[Entry]) -> Touched:
        """Put the doctor into the register, with what the file says, once for the whole file."""
        key = session.doctor_external_id
        if key not in self._register.doctors and not link.entry.stored:
            self._register.doctors_known.append(link.entry)
        self._register.doctors[key] = link
        # A doctor known by name only has that name, however it is spelt in this file.
        name = None if session.doctor_by_name else session.doctor
        theirs = {"name": name, "speciality": session.speciality or None}
        return self._once(f"doctor {key}", link, theirs)

    def patient(self, patient: IntakePatient) -> Link[Entry]:
        """Return the person that the file means, or a new one.

        Raises:
            RowBlockedError: The id belongs to somebody else here.
        """
        key = patient.external_id
        link = self._register.patients.get(key) or self._new_patients.get(key)
        if link is None:
            link = self._new_patients[key] = _by_record(patient, self._register) or _new(
                _values(patient)
            )
        born = link.entry.values["birth_date"], _values(patient)["birth_date"]
        if all(born) and born[0] != born[1] and not _same_words(link.entry, patient.name):
            raise RowBlockedError(
                Said("The patient's id or record number is somebody else's here.")
            )
        return link

    def take_patient(self, patient: IntakePatient, link: Link[Entry]) -> Touched:
        """Put the patient into the register, with what the file says, once for the whole file."""
        self._register.patients[patient.external_id] = link
        return self._once(f"patient {patient.external_id}", link, _values(patient))

    def _once(self, key: str, link: Link[Any], theirs: dict[str, Any]) -> Touched:
        if key in self._done:
            return Touched()
        self._done.add(key)
        return update(link, theirs)


def update(link: Link[AnEntry], theirs: dict[str, Any]) -> Touched:
    """Bring what the file says into an entry, by the import rule."""
    if not link.entry.stored:
        link.last |= {field: value for field, value in theirs.items() if value is not None}
        return Touched()
    merge = merged(link.entry.values, link.last, theirs)
    link.entry.change(merge.changes)
    link.last = merge.last
    return Touched(tuple(merge.changes), merge.conflicts)


def _new(values: dict[str, Any]) -> Link[Entry]:
    return Link(entry=Entry(id=uuid4(), values=values, stored=False), last={}, written=None)


def _by_name(session: IntakeSession, register: Register) -> Link[Entry] | None:
    if not session.doctor_by_name:
        return None
    found = [one for one in register.doctors_known if _same_words(one, session.doctor)]
    return Link(entry=found[0], last={}, written=None) if len(found) == 1 else None


def _by_record(patient: IntakePatient, register: Register) -> Link[Entry] | None:
    """Return the one person here with this record number, name and birth date."""
    born = _values(patient)["birth_date"]
    found = [
        one
        for one in register.patients_by_record.get(patient.record_number or "", [])
        if born and one.values["birth_date"] == born and _same_words(one, patient.name)
    ]
    return Link(entry=found[0], last={}, written=None) if len(found) == 1 else None


def _same_words(entry: Entry, name: str) -> bool:
    return sorted(folded_words(entry.values["name"])) == sorted(folded_words(name))


def _values(patient: IntakePatient) -> dict[str, Any]:
    return {
        "name": patient.name,
        "family_name": patient.family_name,
        "given_name": patient.given_name,
        "gender": patient.gender,
        "birth_date": patient.birth_date and patient.birth_date.isoformat(),
        "phone": patient.phone,
        "email": patient.email,
        "record_number": patient.record_number,
    }
