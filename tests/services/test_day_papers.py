"""The day on paper, from real rows: no names unless wished for, and the trail knows of each."""

import csv
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import DoctorSays, Kind, Status
from desktop_app.domain.day_papers import PaperKind, PaperWish, Section, Why
from desktop_app.domain.isolation import Form
from desktop_app.domain.room_rule import Parting
from desktop_app.errors import OutputFileError
from desktop_app.exchange.csv_out import ENCODING
from desktop_app.exchange.reading import read_intake
from desktop_app.services.day_papers import day_paper, record_printed, save_table
from desktop_app.storage import rooms
from desktop_app.storage.audit import record
from desktop_app.storage.models import AuditRow
from tests.scenes import NOW, TODAY, ZONE, Clinic
from tests.storage.rows import live_room


@pytest.fixture
def clinic(db):
    return Clinic(db)


def a_wish(kind=PaperKind.DAY, doctor_id=None, names=True):
    return PaperWish(kind=kind, day=TODAY, doctor_id=doctor_id, names=names)


def names_in(paper):
    return {
        visit.patient
        for session in paper.sheet.sessions
        for slot in session.slots
        for visit in (*slot.released, *([slot.appointment] if slot.appointment else []))
    }


def test_a_paper_is_of_all_doctors_or_of_one_and_offers_them_all(desk, clinic):
    rahman, okafor = clinic.doctor("Dr. Rahman"), clinic.doctor("Dr. Okafor")
    for doctor in (rahman, okafor):
        clinic.session(doctor_id=doctor)
    clinic.session(day=TODAY + timedelta(days=1), doctor_id=clinic.doctor("Dr. Tomorrow"))
    whole = day_paper(desk, a_wish(), NOW)
    assert [each.name for each in whole.doctors] == ["Dr. Okafor", "Dr. Rahman"]
    assert len(whole.sheet.sessions) == 2
    one = day_paper(desk, a_wish(doctor_id=okafor), NOW)
    assert [each.doctor for each in one.sheet.sessions] == ["Dr. Okafor"]
    assert one.doctors == whole.doctors


@pytest.mark.parametrize("kind", PaperKind)
def test_without_names_nothing_of_a_patient_is_on_it(desk, clinic, kind):
    patient = clinic.patient("Zoë Canary", phone="+49 30 111", email="zoe@canary.example")
    session = clinic.session()
    clinic.visit(session=session, patient_id=patient, reason="Canary's knee")
    gone = {"status": Status.CANCELLED, "cancel_reason": "Canary flew"}
    clinic.visit(session=session, slot=1, patient_id=patient, **gone)
    clinic.visit(Status.WAITLIST, patient_id=patient, waits_since=NOW)
    paper = day_paper(desk, a_wish(kind, names=False), NOW)
    told = repr(paper)
    for secret in ("anary", "+49 30 111", str(patient)):
        assert secret not in told
    named = day_paper(desk, a_wish(kind, names=True), NOW)
    assert names_in(named) == {"Zoë Canary"}
    assert named.phones == {patient: "+49 30 111"}


def test_a_handover_note_tells_what_the_next_shift_must_know(db, desk, clinic):
    reached = {"phone": "+49 30 1"}
    session = clinic.session(slots=8)

    def visit(slot, name, status=Status.BOOKED, contact=reached, **fields):
        patient = clinic.patient(name, **contact)
        return clinic.visit(status, session=session, slot=slot, patient_id=patient, **fields)

    visit(0, "Due", kind=Kind.IN_PERSON)
    silent = visit(1, "Silent", kind=Kind.PHONE, contact={})
    linked = visit(2, "Linked")
    renewed = visit(3, "Renewed")
    visit(4, "Missing", Status.ARRIVED, kind=Kind.IN_PERSON, doctor_says=DoctorSays.NOT_HERE)
    visit(5, "Missed", Status.NO_SHOW)
    visit(6, "Off", Status.CANCELLED, cancel_reason="Has a cold")
    visit(7, "Done", Status.FULFILLED)
    clinic.visit(Status.WAITLIST, patient_id=clinic.patient("Patient", **reached), waits_since=NOW)
    for found, meeting_id in ((linked, "aaaa-bbbb-cccc"), (renewed, "aaaa-bbbb-dddd")):
        room = live_room(db, found.id, meeting_id)
        with db.write() as tx:
            told = {"appointment_id": found.id, "room_id": room}
            record(tx, desk.author, Action.LINK_COPIED, NOW, result="patient", **told)
    with db.write() as tx:  # the second one's link is dead: it is to have another room
        rooms.retire(tx, rooms.lock_owner(tx, renewed.id), room, Parting.REVOKED, NOW)
    with db.write() as tx:
        yesterday = NOW - timedelta(days=1)
        record(tx, desk.author, Action.BOOKED, yesterday, appointment_id=linked.id)
        record(tx, desk.author, Action.MOVED, NOW, appointment_id=silent.id)
        record(tx, desk.author, Action.MOVED, NOW, appointment_id=uuid4())
    note = dict(day_paper(desk, a_wish(PaperKind.HANDOVER), NOW).sections)
    told = {section: [entry.patient for entry in entries] for section, entries in note.items()}
    assert told == {
        Section.UNREACHED: ["Due", "Silent", "Missing"],
        Section.NO_LINK: ["Renewed"],
        Section.NO_SHOW: ["Missed"],
        Section.CANCELLED: ["Off"],
        Section.CHANGED: ["Silent"],
        Section.WAITING: ["Patient"],
    }
    whys = [entry.why for entry in note[Section.UNREACHED]]
    assert whys == [(Why.NOT_SEEN,), (Why.NO_CONTACT,), (Why.NOT_HERE,)]
    assert note[Section.CANCELLED][0].written == "Has a cold"
    assert [change.action for change in note[Section.CHANGED][0].changes] == ["moved"]


def test_each_paper_is_recorded_by_ids_only(db, desk, clinic):
    doctor = clinic.doctor()
    clinic.session(doctor_id=doctor)
    record_printed(desk, day_paper(desk, a_wish(names=False), NOW), Form.PRINT, NOW)
    wish = a_wish(PaperKind.DOWNTIME, doctor)
    record_printed(desk, day_paper(desk, wish, NOW), Form.PDF, NOW)
    with db.read() as tx:
        told = tx.execute(select(AuditRow.action, AuditRow.result).order_by(AuditRow.sequence))
        assert told.all() == [
            ("day-printed", "day print 2026-11-23 all"),
            ("day-printed", f"downtime pdf 2026-11-23 {doctor} names"),
        ]


def test_the_table_of_a_day_can_be_read_by_our_own_import(db, desk, clinic, tmp_path):
    patient = clinic.patient("=Maria López", phone="+4930123456")
    clinic.visit(Status.ARRIVED, patient_id=patient, reason="@home")
    file = tmp_path / "day.csv"
    assert save_table(desk, day_paper(desk, a_wish(), NOW), file, NOW) == 1
    [session] = read_intake(file.read_bytes(), None, ZONE).sessions
    [slot] = session.slots
    found = slot.visit
    assert (found.patient.name, found.patient.phone) == ("=Maria López", "+49 30123456")
    assert (found.reason, found.status, found.kind) == ("@home", Status.ARRIVED, Kind.VIDEO)
    [row] = csv.DictReader(file.read_text(encoding=ENCODING).splitlines())
    assert row["patient"] == "'=Maria López"
    with pytest.raises(OutputFileError):
        save_table(desk, day_paper(desk, a_wish(), NOW), tmp_path / "no" / "day.csv", NOW)
    with db.read() as tx:
        assert tx.scalars(select(AuditRow.result)).all() == ["day csv 2026-11-23 all names"]
