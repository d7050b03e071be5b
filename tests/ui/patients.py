"""A register of patients in memory, by the clinic's own rules: what the window asks instead."""

from dataclasses import replace
from uuid import uuid4

from desktop_app.domain.actions import Action
from desktop_app.domain.alike import may_be_one_person
from desktop_app.domain.appointment import Patient
from desktop_app.domain.change import Change, RowChange, Subject
from desktop_app.domain.contact import is_same_phone
from desktop_app.domain.patient import checked, draft_of, problems_of
from desktop_app.domain.patient_record import Considered, PatientRecord
from desktop_app.errors import (
    ErasureConsentError,
    KnownPatientError,
    PatientChangedError,
    PatientGoneError,
)
from desktop_app.services.patient_actions import Kept, PatientActions
from tests.people import a_patient
from tests.ui.days import DAY, at

COUNTRY = "DE"


class PatientRegister:
    """Who is known, and their visits; ``ask`` is told of each question before it is answered."""

    def __init__(self, ask=lambda *_: None):
        self.people = {}
        self.visits = {}
        self.exported = []
        self.ask = ask

    def add(self, name="Maria Lopez", visits=(), **values):
        patient = a_patient(name, **values)
        self.people[patient.id] = patient
        self.visits[patient.id] = tuple(visits)
        return patient

    def record(self, patient_id):
        self.ask("patient_record", patient_id)
        if patient_id not in self.people:
            raise PatientGoneError
        return PatientRecord(
            patient=self.people[patient_id], visits=self.visits.get(patient_id, ())
        )

    def consider(self, draft, patient):
        self.ask("consider", draft)
        problems = problems_of(draft, COUNTRY, DAY, patient)
        good = replace(draft, **dict.fromkeys(problems, ""))
        facts = checked(replace(good, name=good.name or "-"), COUNTRY, DAY, patient)
        return Considered(problems=problems, known=self._known(facts, patient))

    def register(self, draft, consents):
        self.ask("register", draft)
        facts = checked(draft, COUNTRY, DAY)
        self._ask_if_known(facts, None, consents)
        patient = Patient(id=uuid4(), **facts.values())
        self.people[patient.id] = patient
        return Kept(patient=patient, change=_change(Action.PATIENT_REGISTERED, patient))

    def change(self, seen, draft, consents):
        self.ask("change_patient", draft)
        before = self.people[seen.id]
        if before.version != seen.version:
            raise PatientChangedError
        facts = checked(draft, COUNTRY, DAY, seen)
        self._ask_if_known(facts, before, consents)
        after = replace(before, **facts.values())
        if after == before:
            return Kept(patient=before, change=None)
        self.people[seen.id] = replace(after, version=before.version + 1)
        return Kept(patient=self.people[seen.id], change=_change(Action.PATIENT_CHANGED, before))

    def merge(self, kept, gone):
        self.ask("merge", (kept.id, gone.id))
        del self.people[gone.id]
        return _change(Action.PATIENTS_MERGED, kept)

    def export(self, patient_id, file):
        self.ask("export_patient", (patient_id, file))
        file.write_text("{}")

    def erase(self, seen, consents):
        self.ask("erase", consents)
        if ErasureConsentError.consent not in consents:
            raise ErasureConsentError
        del self.people[seen.id]

    def actions(self):
        return PatientActions(
            record=self.record,
            consider=self.consider,
            register=self.register,
            change=self.change,
            merge=self.merge,
            export=self.export,
            erase=self.erase,
        )

    def _known(self, facts, but):
        return tuple(
            one
            for one in self.people.values()
            if (but is None or one.id != but.id)
            and (
                (
                    facts.birth_date is not None
                    and one.birth_date == facts.birth_date
                    and may_be_one_person(one.name, facts.name)
                )
                or is_same_phone(one.phone or "", facts.phone or "")
            )
        )

    def _ask_if_known(self, facts, but, consents):
        same = but is not None and draft_of(but).phone == (facts.phone or "")
        if KnownPatientError.consent not in consents and not same and self._known(facts, but):
            raise KnownPatientError


def _change(action, patient):
    row = RowChange(subject=Subject.PATIENT, id=patient.id, found=1, version=1, before={}, after={})
    return Change(action=action, at=at("09:21"), rows=(row,))
