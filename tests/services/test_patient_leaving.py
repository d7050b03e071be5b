"""Everything that is held on somebody, and the end of it."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Status
from desktop_app.domain.patient import ERASED_NAME, draft_of
from desktop_app.errors import (
    ErasureConsentError,
    OutputFileError,
    OvertakenError,
    PatientChangedError,
    PatientGoneError,
    StillBookedError,
)
from desktop_app.services import patients
from desktop_app.services.patient_erasure import erase
from desktop_app.services.patient_export import export
from desktop_app.services.undo import take_back
from desktop_app.storage.models import (
    AppointmentRow,
    Entity,
    ExternalIdRow,
    MeetingIdRow,
    PatientKeyRow,
    PatientRow,
)
from tests.scenes import NOW, TODAY
from tests.services.patient_rows import everything, recorded, rooms, trail_is_whole

AGREED = frozenset({ErasureConsentError.consent})
CANARIES = (
    "Quetzalina",
    "Zyxwvut",
    "1931-04-07",
    "5559876",
    "quetz@example.org",
    "R-4711",
    "Canary note",
)
"""None short enough to stand in a random ID by chance."""
STORED = (*CANARIES, "19310407")
"""The search's key of the birth date, too."""


@pytest.fixture
def quetzal(clinic, opened, db):
    """Somebody whose every word is a canary, with two finished visits that had rooms."""
    patient = clinic.patient(
        "Quetzalina Zyxwvut",
        family_name="Zyxwvut",
        given_name="Quetzalina",
        birth_date=date(1931, 4, 7),
        gender="female",
        phone="+49 30 5559876",
        email="quetz@example.org",
        record_number="R-4711",
        notes="Canary note",
        language="es",
    )
    visits = [
        clinic.visit(patient_id=patient, reason="Canary note", slot=slot, session=session)
        for session in [clinic.session()]
        for slot in range(2)
    ]
    for visit in visits:
        opened(visit)
        clinic.change(visit.id, status=Status.FULFILLED)
    with db.write() as tx:
        for entity, value, id_ in (
            (Entity.PATIENT, "record-R-4711", patient),
            (Entity.APPOINTMENT, "made-1", visits[0].id),
        ):
            tx.add(
                ExternalIdRow(
                    system="old-system",
                    entity=entity,
                    value=value,
                    entity_id=id_,
                    imported={"name": "Quetzalina Zyxwvut", "reason": "Canary note"},
                )
            )
    return patient, visits


def meeting_ids(db):
    with db.read() as tx:
        return {row.value for row in tx.query(MeetingIdRow)}


def all_text(db):
    """Every word of every table that could tell of a patient."""
    with db.read() as tx:
        rows = [
            row
            for table in (PatientRow, AppointmentRow, ExternalIdRow, PatientKeyRow)
            for row in tx.query(table)
        ]
        return "\n".join(str(getattr(row, c.key)) for row in rows for c in row.__table__.columns)


# -- erasing -------------------------------------------------------------------------------------


def test_nothing_personal_is_left_and_what_proves_isolation_stays(db, desk, quetzal, of):
    patient, visits = quetzal
    had, known, before = rooms(db), meeting_ids(db), recorded(db)
    assert all(canary in all_text(db) for canary in STORED)
    erase(desk, of(patient), AGREED, NOW)
    text = all_text(db)
    assert [canary for canary in STORED if canary in text] == []
    assert rooms(db) == had
    assert meeting_ids(db) == known
    assert len(known) == 2
    assert recorded(db) == [*before, (Action.PATIENT_ERASED, None, str(patient))]
    assert trail_is_whole(db)
    record = patients.record_of(desk, patient)
    assert (record.patient.name, record.patient.erased) == (ERASED_NAME, True)
    assert {visit.appointment_id for visit in record.visits} == {visit.id for visit in visits}
    assert {visit.status for visit in record.visits} == {Status.FULFILLED}


def test_not_even_the_database_s_files_hold_what_was_erased(db, desk, quetzal, of):
    if not db.is_sqlite:
        pytest.skip("PostgreSQL clears its own pages, in its own time")
    erase(desk, of(quetzal[0]), AGREED, NOW)
    folder = Path(db.engine.url.database).parent
    held = b"".join(file.read_bytes() for file in folder.glob("desk.db*"))
    assert [canary for canary in STORED if canary.encode() in held] == []


def test_erasing_asks_first_and_does_nothing_until_then(db, desk, quetzal, of):
    before = everything(db)
    with pytest.raises(ErasureConsentError) as caught:
        erase(desk, of(quetzal[0]), frozenset(), NOW)
    assert "can't be undone" in caught.value.advice
    assert everything(db) == before


@pytest.mark.parametrize(
    ("days", "status", "refused"),
    [
        (0, Status.BOOKED, True),
        (3, Status.BOOKED, True),
        (0, Status.ARRIVED, True),
        (0, Status.WAITLIST, True),
        (3, Status.CANCELLED, False),
        (-1, Status.BOOKED, False),
        (-1, Status.FULFILLED, False),
    ],
)
def test_nobody_is_erased_who_is_still_expected(clinic, desk, of, days, status, refused):
    patient = clinic.patient("Maria Lopez")
    clinic.visit(status, patient_id=patient, day=TODAY + timedelta(days=days))
    if refused:
        with pytest.raises(StillBookedError):
            erase(desk, of(patient), AGREED, NOW)
        assert of(patient).name == "Maria Lopez"
    else:
        erase(desk, of(patient), AGREED, NOW)
        assert of(patient).erased


def test_records_that_were_merged_into_one_go_with_it(db, desk, clinic, quetzal, of):
    patient, _ = quetzal
    kept = clinic.patient("Q. Zyxwvut")
    patients.merge(desk, of(kept), of(patient), NOW)
    erase(desk, of(kept), AGREED, NOW)
    assert [canary for canary in STORED if canary in all_text(db)] == []


def test_no_undo_at_any_desk_brings_back_what_was_erased(db, desk, quetzal, of):
    patient, _ = quetzal
    seen = of(patient)
    change = patients.change(
        desk,
        seen,
        type(draft_of(seen))(name="Other"),
        "DE",
        frozenset(),
        NOW,
    ).change
    erase(desk, of(patient), AGREED, NOW)
    with pytest.raises(OvertakenError):
        take_back(desk, change, NOW)
    assert "Quetzalina" not in all_text(db)


def test_what_was_not_seen_or_is_gone_is_not_erased(desk, quetzal, of):
    seen = of(quetzal[0])
    patients.change(desk, seen, type(draft_of(seen))(name="Other"), "DE", frozenset(), NOW)
    with pytest.raises(PatientChangedError):
        erase(desk, seen, AGREED, NOW)
    erase(desk, of(seen.id), AGREED, NOW)
    with pytest.raises(PatientGoneError):
        erase(desk, of(seen.id), AGREED, NOW)


# -- exporting -----------------------------------------------------------------------------------


def test_everything_held_is_in_one_file_and_the_export_is_recorded(
    db, desk, clinic, quetzal, of, tmp_path
):
    patient, visits = quetzal
    kept = clinic.patient("Q. Zyxwvut")
    patients.merge(desk, of(kept), of(patient), NOW)
    file = tmp_path / "held.json"
    export(desk, kept, file, NOW)
    held = json.loads(file.read_text(encoding="utf-8"))
    assert held["patient"]["id"] == str(kept)
    assert [one["record_number"] for one in held["merged_records"]] == ["R-4711"]
    assert {one["id"] for one in held["visits"]} == {str(visit.id) for visit in visits}
    assert {one["status"] for one in held["visits"]} == {"fulfilled"}
    assert {one["reason"] for one in held["visits"]} == {"Canary note"}
    assert {one["meeting_id"] for one in held["rooms"]} == meeting_ids(db)
    assert len(held["rooms"][0]["participants"]) == 7
    assert {one["value"] for one in held["other_systems"]} == {"record-R-4711"}
    actions = {one["action"] for one in held["audit"]}
    assert {Action.ROOM_OPENED, Action.PATIENTS_MERGED} <= actions
    assert recorded(db)[-1] == (Action.PATIENT_EXPORTED, None, str(kept))
    assert [canary for canary in CANARIES if canary not in file.read_text()] == []


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_left(db, desk, quetzal, tmp_path):
    before = recorded(db)
    taken = tmp_path / "folder"
    (taken / "held.json").mkdir(parents=True)
    for file in (taken / "held.json", tmp_path / "no such folder" / "held.json"):
        with pytest.raises(OutputFileError):
            export(desk, quetzal[0], file, NOW)
    assert [each.name for each in taken.iterdir()] == ["held.json"]
    assert recorded(db)[:-1] == before  # begun where it could be written, and told so


def test_nobody_s_file_is_made_for_an_unknown_id(desk, quetzal, tmp_path):
    with pytest.raises(PatientGoneError):
        export(desk, quetzal[1][0].id, tmp_path / "held.json", NOW)
