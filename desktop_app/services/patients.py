"""Registering, changing and merging patients: one transaction each, recorded with ids only."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Patient
from desktop_app.domain.change import Change, Subject
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.patient import (
    PatientDraft,
    PatientFacts,
    checked,
    facts_of,
    problems_of,
)
from desktop_app.domain.patient_record import Considered, PatientRecord
from desktop_app.errors import QT_TRANSLATE_NOOP, FieldsError, KnownPatientError, MergeRefusedError
from desktop_app.services.actions import Consents
from desktop_app.services.desk import Desk
from desktop_app.services.patient_actions import Kept
from desktop_app.storage import changes, patients
from desktop_app.storage.audit import Deed, record, record_all
from desktop_app.storage.database import Tx
from desktop_app.storage.patient_keys import write_keys

_ONE_RECORD = QT_TRANSLATE_NOOP("errors", "Both are the same record. Choose another one.")
_TELLING = {"name", "birth_date", "phone"}
"""By which fields somebody is taken for somebody else."""


def record_of(desk: Desk, patient_id: UUID) -> PatientRecord:
    """Return a patient with the visits. Blocks.

    Raises:
        PatientGoneError: There is no such patient.
    """
    with desk.db.read() as tx:
        return patients.record_of(tx, patient_id)


def consider(
    desk: Desk, draft: PatientDraft, patient: Patient | None, country: str, now: datetime
) -> Considered:
    """Return what is wrong with a draft, and who else it could be than *patient*. Blocks."""
    today = day_of(now, desk.zone)
    problems = problems_of(draft, country, today, patient)
    emptied: dict[str, Any] = dict.fromkeys(problems, "")
    good = replace(draft, **emptied)
    try:
        facts = checked(good, country, today, patient)
    except FieldsError:  # no name yet: the rest may tell all the same
        facts = checked(replace(good, name="-"), country, today, patient)
    with desk.db.read() as tx:
        known = _newly_known(tx, facts, patient)
    return Considered(problems=problems, known=known)


def register(
    desk: Desk, draft: PatientDraft, country: str, consents: Consents, now: datetime
) -> Kept:
    """Keep a new patient. Blocks; recorded.

    Raises:
        FieldsError: Some fields can't be kept; nothing was.
        KnownPatientError: Somebody like this is known, and nobody agreed to another record.
    """
    facts = checked(draft, country, day_of(now, desk.zone))
    with desk.db.write() as tx:
        _ask_if_known(tx, facts, None, consents)
        row = patients.add(tx, facts, now)
        record(tx, desk.author, Action.PATIENT_REGISTERED, now, result=str(row.id))
        kept = patients.record_of(tx, row.id).patient
    return Kept(patient=kept, change=Change(action=Action.PATIENT_REGISTERED, at=now, rows=(row,)))


def change(
    desk: Desk,
    seen: Patient,
    draft: PatientDraft,
    country: str,
    consents: Consents,
    now: datetime,
) -> Kept:
    """Keep what was typed of a patient as *seen*. Blocks; recorded, if anything is new.

    Raises:
        FieldsError: Some fields can't be kept; nothing was.
        PatientChangedError: Another desk has changed the patient since.
        PatientGoneError: The record was merged, taken back or erased meanwhile.
        KnownPatientError: Now somebody else is like this, and nobody agreed to that.
    """
    facts = checked(draft, country, day_of(now, desk.zone), seen)
    with desk.db.write() as tx:
        before = patients.hold(tx, seen)
        values = _differing(facts, facts_of(before))
        if not values:
            return Kept(patient=before, change=None)
        if values.keys() & _TELLING:
            _ask_if_known(tx, facts, before, consents)
        row = patients.change(tx, seen.id, values)
        record(tx, desk.author, Action.PATIENT_CHANGED, now, result=str(seen.id))
        kept = patients.record_of(tx, seen.id).patient
    return Kept(patient=kept, change=Change(action=Action.PATIENT_CHANGED, at=now, rows=(row,)))


def merge(desk: Desk, kept: Patient, gone: Patient, now: datetime) -> Change:
    """Make two records of one person, both as seen, one: all visits are *kept*'s. Blocks; recorded.

    What *kept* does not say is taken from the other; the visits' rooms stay as they are.

    Raises:
        MergeRefusedError: They are one record.
        PatientChangedError: Another desk has changed one of them since.
        PatientGoneError: One was merged, taken back or erased meanwhile.
    """
    if kept.id == gone.id:
        raise MergeRefusedError(_ONE_RECORD, f"patient {kept.id}")
    with desk.db.write() as tx:
        held = {one.id: patients.hold(tx, one) for one in sorted((kept, gone), key=lambda p: p.id)}
        moved = patients.appointments_of(tx, [gone.id])
        # In this order, for a visit's patient changes along a merge only; undone in the other.
        rows = [changes.write(tx, Subject.PATIENT, gone.id, {"merged_into": kept.id})]
        if gaps := _filled(held[kept.id], held[gone.id]):
            rows.append(changes.write(tx, Subject.PATIENT, kept.id, gaps))
        rows += (
            changes.write(tx, Subject.APPOINTMENT, visit, {"patient_id": kept.id})
            for visit in moved
        )
        write_keys(tx, held)
        deeds = [
            *(Deed(action=Action.PATIENTS_MERGED, at=now, result=str(id_)) for id_ in held),
            *(
                Deed(
                    action=Action.PATIENTS_MERGED,
                    at=now,
                    appointment_id=visit,
                    result=str(kept.id),
                )
                for visit in moved
            ),
        ]
        record_all(tx, desk.author, deeds)
    return Change(action=Action.PATIENTS_MERGED, at=now, rows=tuple(rows))


def _ask_if_known(tx: Tx, facts: PatientFacts, patient: Patient | None, consents: Consents) -> None:
    if KnownPatientError.consent in consents:
        return
    if known := _newly_known(tx, facts, patient):
        raise KnownPatientError(" ".join(str(one.id) for one in known))


def _newly_known(tx: Tx, facts: PatientFacts, patient: Patient | None) -> tuple[Patient, ...]:
    """Return who could be the person of *facts*, but for those who could be it before."""
    if patient is None:
        return patients.known_as(tx, facts)
    before = {one.id for one in patients.known_as(tx, facts_of(patient), patient.id)}
    now = patients.known_as(tx, facts, patient.id)
    return tuple(one for one in now if one.id not in before)


def _differing(facts: PatientFacts, before: PatientFacts) -> dict[str, Any]:
    old = before.values()
    return {name: value for name, value in facts.values().items() if value != old[name]}


def _filled(kept: Patient, gone: Patient) -> dict[str, Any]:
    """Return what the record that stays does not say and the other does; both notes."""
    own, other = facts_of(kept).values(), facts_of(gone).values()
    gaps = {name: value for name, value in other.items() if value and not own[name]}
    if own["notes"] and other["notes"] and other["notes"] not in own["notes"]:
        gaps["notes"] = f"{own['notes']}\n{other['notes']}"
    return gaps
