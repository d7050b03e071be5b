from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.change import still_takeable
from desktop_app.domain.patient import PatientDraft, draft_of
from desktop_app.errors import (
    FieldsError,
    KnownPatientError,
    MergeRefusedError,
    OvertakenError,
    PatientChangedError,
    PatientGoneError,
)
from desktop_app.services import patients
from desktop_app.services.undo import take_back
from desktop_app.storage.models import AppointmentRow, PatientKeyRow
from tests.booked import book
from tests.scenes import NOW, TODAY
from tests.services.patient_rows import everything, recorded, rooms, trail_is_whole

AGREED = frozenset({KnownPatientError.consent})
NOTHING = frozenset()
BORN = date(1985, 2, 11)
MARIA = PatientDraft(name="María López", birth_date="11.2.1985", phone="030 901820")


@pytest.fixture
def register(desk):
    return lambda draft, consents=NOTHING: patients.register(desk, draft, "DE", consents, NOW)


@pytest.fixture
def change(desk):
    return lambda seen, consents=NOTHING, **typed: patients.change(
        desk, seen, replace(draft_of(seen), **typed), "DE", consents, NOW
    )


def found_by(db, patient_id):
    with db.read() as tx:
        rows = tx.query(PatientKeyRow.key).filter_by(patient_id=patient_id)
        return {key for (key,) in rows}


# -- registering ---------------------------------------------------------------------------------


def test_a_patient_is_registered_found_and_recorded_by_id_only(db, register, of):
    kept = register(MARIA)
    patient = of(kept.patient.id)
    assert patient == kept.patient
    assert (patient.name, patient.birth_date, patient.phone) == (
        "María López",
        BORN,
        "+49 30 901820",
    )
    assert {"maria", "lopez", "19850211", "30901820"} <= found_by(db, patient.id)
    assert recorded(db) == [(Action.PATIENT_REGISTERED, None, str(patient.id))]


def test_a_registration_is_taken_back_and_done_again(db, desk, register, of):
    kept = register(MARIA)
    before = everything(db)
    undone = take_back(desk, kept.change, NOW)
    assert found_by(db, kept.patient.id) == set()
    with pytest.raises(PatientGoneError):
        of(kept.patient.id)
    take_back(desk, undone, NOW)
    assert everything(db) == before


def test_a_registration_whose_patient_was_booked_meanwhile_is_not_taken_back(
    db, desk, clinic, register
):
    kept = register(MARIA)
    visit = clinic.visit(patient_id=kept.patient.id)
    before = everything(db)
    with pytest.raises(OvertakenError):
        take_back(desk, kept.change, NOW)
    assert everything(db) == before
    clinic.change(visit.id, status=Status.ENTERED_IN_ERROR)  # as its undoing does
    take_back(desk, kept.change, NOW)


def test_what_cannot_be_kept_registers_nobody(db, register):
    with pytest.raises(FieldsError) as caught:
        register(PatientDraft(name="Maria", phone="12", email="x"))
    assert caught.value.problems.keys() == {"phone", "email"}
    assert everything(db) == ([], set(), [])
    assert recorded(db) == []


# -- who it could be already ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("draft", "known"),
    [
        (PatientDraft(name="Lopez Maria", birth_date="1985-02-11"), True),
        (PatientDraft(name="Maria Lopes", birth_date="1985-02-11"), True),
        (PatientDraft(name="Maria Lopez", birth_date="1985-02-12"), False),
        (PatientDraft(name="Chen Wei", birth_date="1985-02-11"), False),
        (PatientDraft(name="Chen Wei", phone="+49 (30) 90 18 20"), True),
        (PatientDraft(name="Chen Wei", phone="030/901820"), True),
        (PatientDraft(name="Chen Wei", phone="030/901821"), False),
        (PatientDraft(name="Maria Lopez"), False),
    ],
)
def test_who_is_like_somebody_known_is_asked_about(desk, register, draft, known):
    maria = register(MARIA).patient
    considered = patients.consider(desk, draft, None, "DE", NOW)
    assert considered.known == ((maria,) if known else ())
    if known:
        with pytest.raises(KnownPatientError) as caught:
            register(draft)
        assert caught.value.detail == str(maria.id)
    assert register(draft, AGREED).patient.id != maria.id


def test_a_number_that_was_imported_as_written_is_found_too(desk, clinic):
    known = clinic.patient("Maria Lopez", phone="030 / 90 18 20")
    draft = PatientDraft(name="X", phone="+49 30 901820")
    assert [one.id for one in patients.consider(desk, draft, None, "DE", NOW).known] == [known]


def test_whoever_is_alike_by_both_comes_first_and_the_record_itself_never(desk, register):
    sister = register(PatientDraft(name="Ana López", phone="030 901820")).patient
    maria = register(MARIA, AGREED).patient
    draft = PatientDraft(name="Maria Lopez", birth_date="11.2.1985", phone="030 901820")
    assert patients.consider(desk, draft, None, "DE", NOW).known == (maria, sister)
    assert patients.consider(desk, draft_of(maria), maria, "DE", NOW).known == ()


def test_a_half_typed_draft_is_told_of_field_by_field(desk, register):
    maria = register(MARIA).patient
    draft = PatientDraft(phone="030 901820", birth_date="31.2.", email="m")
    considered = patients.consider(desk, draft, None, "DE", NOW)
    assert considered.problems.keys() == {"name", "birth_date", "email"}
    assert considered.known == (maria,)


# -- changing ------------------------------------------------------------------------------------


def test_a_patient_is_changed_and_changed_back(db, desk, register, change, of):
    maria = register(MARIA).patient
    before = everything(db)
    kept = change(maria, name="Maria Ruiz", notes="Call first.")
    assert of(maria.id) == kept.patient
    assert (kept.patient.name, kept.patient.phone) == ("Maria Ruiz", maria.phone)
    assert "ruiz" in found_by(db, maria.id)
    undone = take_back(desk, kept.change, NOW)
    assert everything(db) == before
    take_back(desk, undone, NOW)
    assert of(maria.id).name == "Maria Ruiz"
    assert recorded(db)[1] == (Action.PATIENT_CHANGED, None, str(maria.id))


def test_what_is_the_same_is_no_change(db, register, change):
    maria = register(MARIA).patient
    assert change(maria).change is None
    assert len(recorded(db)) == 1


def test_a_patient_changed_by_another_desk_is_not_overwritten(db, register, change):
    maria = register(MARIA).patient
    change(maria, name="Maria Ruiz")
    before = everything(db)
    with pytest.raises(PatientChangedError):
        change(maria, name="Maria Perez")
    assert everything(db) == before


def test_an_undo_that_another_desk_has_overtaken_changes_nothing(db, desk, register, change):
    maria = register(MARIA).patient
    first = change(maria, name="Maria Ruiz")
    change(first.patient, notes="Call first.")
    before = everything(db)
    with pytest.raises(OvertakenError):
        take_back(desk, first.change, NOW)
    assert everything(db) == before


def test_a_change_asks_only_about_people_who_were_not_alike_before(register, change):
    ana = register(PatientDraft(name="Ana López", phone="030 901820")).patient
    maria = register(MARIA, AGREED).patient
    assert change(maria, name="María Lopez Ruiz").change is not None
    change(ana, name="María", birth_date="1985-02-11")  # alike by the phone already
    other = register(PatientDraft(name="Marie López")).patient
    with pytest.raises(KnownPatientError):
        change(other, birth_date="1985-02-11")


# -- merging -------------------------------------------------------------------------------------


@pytest.fixture
def two(db, clinic, desk, opened, of):
    """Two records of one person, each with a visit that has its room."""
    kept = clinic.patient("Maria Lopez", birth_date=BORN, notes="Wheelchair.")
    gone = clinic.patient(
        "Lopez, María", phone="+49 30 901820", email="m@example.org", notes="Deaf."
    )
    visits = [clinic.visit(patient_id=kept), clinic.visit(patient_id=gone)]
    for visit in visits:
        opened(visit)
    clinic.visit(patient_id=gone, day=TODAY - timedelta(days=30), status=Status.FULFILLED)
    return of(kept), of(gone)


def test_a_merge_keeps_both_histories_fills_the_gaps_and_touches_no_room(db, desk, two, of):
    kept, gone = two
    had = rooms(db)
    change = patients.merge(desk, kept, gone, NOW)
    record = patients.record_of(desk, kept.id)
    assert len(record.visits) == 3
    patient = record.patient
    assert (patient.name, patient.birth_date) == ("Maria Lopez", BORN)
    assert (patient.phone, patient.email) == ("+49 30 901820", "m@example.org")
    assert patient.notes == "Wheelchair.\nDeaf."
    assert rooms(db) == had
    assert found_by(db, gone.id) == set()
    assert "30901820" in found_by(db, kept.id)
    assert of(gone.id) == patient  # whoever still has the old id comes to the one that stays
    assert [row.subject for row in change.rows] == [
        "patient",
        "patient",
        "appointment",
        "appointment",
    ]
    deeds = [entry for entry in recorded(db) if entry[0] == Action.PATIENTS_MERGED]
    assert {result for _, visit, result in deeds if visit is None} == {str(kept.id), str(gone.id)}
    assert len([visit for _, visit, _ in deeds if visit]) == 2


def test_a_merge_is_taken_back_exactly_and_done_again(db, desk, two):
    kept, gone = two
    before, had = everything(db), rooms(db)
    change = patients.merge(desk, kept, gone, NOW)
    merged = everything(db)
    undone = take_back(desk, change, NOW + timedelta(minutes=1))
    assert everything(db) == before
    take_back(desk, undone, NOW + timedelta(minutes=2))
    assert everything(db) == merged
    assert rooms(db) == had
    assert trail_is_whole(db)


def test_who_is_booked_by_a_record_that_was_merged_is_booked_for_the_one_that_stays(
    db, desk, two, clinic
):
    kept, gone = two
    patients.merge(desk, kept, gone, NOW)
    slot = clinic.session(start=time(14)).slots[0]
    change = book(desk, slot, gone.id, Kind.VIDEO, "", NOW)
    with db.read() as tx:
        assert tx.get_one(AppointmentRow, change.appointment_id).patient_id == kept.id


def test_nobody_is_booked_whose_registration_was_taken_back(db, desk, register, clinic):
    kept = register(MARIA)
    take_back(desk, kept.change, NOW)
    before = everything(db)
    with pytest.raises(PatientGoneError):
        book(desk, clinic.session().slots[0], kept.patient.id, Kind.VIDEO, "", NOW)
    assert everything(db) == before


def test_a_merge_is_not_taken_back_once_another_desk_has_moved_on(db, desk, two, clinic):
    kept, gone = two
    change = patients.merge(desk, kept, gone, NOW)
    visit = change.rows[-1].id
    with db.write() as tx:
        tx.get_one(AppointmentRow, visit).version += 1
    before = everything(db)
    with pytest.raises(OvertakenError):
        take_back(desk, change, NOW)
    assert everything(db) == before


def test_a_record_is_not_merged_with_itself_nor_one_that_is_gone(desk, two, of):
    kept, gone = two
    with pytest.raises(MergeRefusedError):
        patients.merge(desk, kept, kept, NOW)
    patients.merge(desk, kept, gone, NOW)
    with pytest.raises(PatientGoneError):
        patients.merge(desk, of(kept.id), gone, NOW)


def test_two_records_as_they_were_not_seen_are_not_merged(db, desk, two, change):
    kept, gone = two
    change(gone, notes="New.")
    before = everything(db)
    with pytest.raises(PatientChangedError):
        patients.merge(desk, kept, gone, NOW)
    assert everything(db) == before


class Steps:
    """What was done to a few people, taken back and done again as a window does it."""

    def __init__(self, db, desk, clinic):
        self.db, self.desk = db, desk
        self.people = [clinic.patient(f"Person {n}", record_number=f"{n}") for n in range(3)]
        for person in self.people:
            clinic.visit(patient_id=person, status=Status.FULFILLED)
        self.changes, self.states = [], [everything(db)]

    def do(self, deed, one, other):
        kept, gone = (patients.record_of(self.desk, self.people[n]).patient for n in (one, other))
        if deed == "merge" and kept.id != gone.id:
            self.changes.append(patients.merge(self.desk, kept, gone, NOW))
        else:
            draft = replace(draft_of(kept), notes=f"{kept.notes}.")
            self.changes.append(patients.change(self.desk, kept, draft, "DE", NOTHING, NOW).change)
        self.states.append(everything(self.db))

    def take_back(self, number):
        change = self.changes[number]
        back = take_back(self.desk, change, NOW)
        self.changes = [still_takeable(each, change, back) for each in self.changes]
        self.changes[number] = back


@settings(
    max_examples=6,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.lists(
        st.tuples(st.sampled_from(["merge", "change"]), st.integers(0, 2), st.integers(0, 2)),
        min_size=1,
        max_size=5,
    )
)
def test_any_merges_and_changes_are_undone_to_the_start_and_redone_to_the_end(
    db, desk, clinic, deeds
):
    steps = Steps(db, desk, clinic)
    for deed in deeds:
        steps.do(*deed)
    for number in reversed(range(len(deeds))):
        steps.take_back(number)
        assert everything(db) == steps.states[number]
    for number in range(len(deeds)):
        steps.take_back(number)
        assert everything(db) == steps.states[number + 1]
    assert trail_is_whole(db)
