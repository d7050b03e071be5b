import threading
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy.exc import NoResultFound

from desktop_app.domain.appointment import RoomState, Status
from desktop_app.domain.intake import DateOrder, ImportResult
from desktop_app.domain.patient_search import readings
from desktop_app.errors import DateOrderNeededError, InputFileError
from desktop_app.services.import_file import preview_import, would_be
from desktop_app.storage import audit, search
from desktop_app.storage.models import (
    AppointmentRow,
    DoctorRow,
    Fate,
    MeetingIdRow,
    PatientRow,
    RoomOrigin,
    RoomRow,
    SessionRoomRow,
    SessionRow,
)
from tests.services.importing import (
    ADDED,
    NOW,
    REFUSED,
    UNCHANGED,
    ZONE,
    Importing,
    session,
    sheet,
    slot,
)

DAY = date(2026, 11, 23)
OLD = Path("old-system-sessions.json")
GERMAN = Path("day-sheet-german-windows-1252.csv")
AMERICAN = Path("day-sheet-us-utf8-bom.csv")


@pytest.fixture
def clinic(db, tmp_path):
    return Importing(db, tmp_path)


def test_the_old_systems_file_becomes_this_day(clinic):
    result = clinic.take(OLD)
    assert (result.added, result.changed, result.unchanged) == (13, 0, 0)
    assert [refusal.row[20:] for refusal in result.refused] == ["3404/0", "3404/2"]
    sessions = clinic.day(DAY).sessions
    assert [
        (
            s.external_id[20:],
            s.doctor,
            s.location,
            [
                (
                    one.index,
                    f"{one.starts_at.astimezone(ZONE):%H:%M}",
                    one.appointment and one.appointment.patient,
                    [gone.patient for gone in one.released],
                )
                for one in s.slots
            ],
        )
        for s in sessions
    ] == [
        (
            "3401",
            "Dr. Amina Rahman",
            "Room 3",
            [
                (0, "09:00", "María López Ñandú", []),
                (1, "09:15", "Chen Wei", []),
                (2, "09:30", None, []),
                (3, "09:45", "Aleksander Novák", []),
                (4, "10:00", "Maria Lopez", []),
                (5, "10:15", None, ["O'Brien-Smith, Siobhán"]),
            ],
        ),
        (
            "3402",
            "Dr. Chidi Okafor",
            "Room 1",
            [(0, "10:00", "Fatima al-Zahra فاطمة", []), (1, "11:00", "Jürgen Groß", [])],
        ),
        (
            "3403",
            "Dr. Linh Tran",
            "",
            [
                (0, "13:00", "Sam Taylor", []),
                (1, "13:20", "Samuel Tailor", []),
                (2, "13:40", "\u202eevil\u202c <b>Bold</b> %41", []),
                (3, "14:00", None, []),
            ],
        ),
    ]
    [tuesday] = clinic.day(date(2026, 11, 24)).sessions
    assert [(one.index, one.appointment.patient) for one in tuesday.slots] == [(1, "Chen Wei")]
    counters = {str(row.local_date): row.next_slot_index for row in clinic.rows(SessionRow)}
    assert counters["2026-11-24"] == 3
    assert len(clinic.rows(PatientRow)) == 10
    assert len(clinic.rows(DoctorRow)) == 3


def test_of_the_old_systems_rooms_only_the_one_that_is_well_formed_and_alone_is_kept(clinic):
    clinic.take(OLD)
    [room] = clinic.rows(RoomRow)
    assert (room.meeting_id, room.state, room.provider, room.origin, room.generation) == (
        "k3fd-9qwe-72ab",
        RoomState.UNPROVED,
        None,
        RoomOrigin.IMPORTED,
        1,
    )
    assert room.appointment_id == clinic.visit("María López Ñandú").appointment.id
    assert {row.value: row.fate for row in clinic.rows(MeetingIdRow)} == {
        "k3fd-9qwe-72ab": Fate.ROOM,
        "old1-room-shrd": Fate.SHARED,
        "zz9y-shar-ed00": Fate.SHARED,
    }


def test_rooms_that_whole_sessions_shared_stay_off(clinic):
    clinic.take(OLD)
    assert sorted((row.meeting_id, row.allowed) for row in clinic.rows(SessionRoomRow)) == [
        ("old1-room-shrd", False),
        ("zz9y-shar-ed00", False),
    ]


@pytest.mark.parametrize(
    ("file", "added", "refused"), [(OLD, 13, 2), (GERMAN, 3, 0), (AMERICAN, 5, 2)]
)
def test_importing_twice_changes_nothing(clinic, file, added, refused):
    first = clinic.take(file)
    before = clinic.all_rows()
    second = clinic.take(file)
    assert (first.added, len(first.refused)) == (added, refused)
    assert (second.added, second.changed, second.unchanged) == (0, 0, added)
    assert second.refused == first.refused
    assert clinic.all_rows() == before


@pytest.mark.parametrize("file", [OLD, GERMAN, AMERICAN])
def test_a_preview_writes_nothing_and_says_what_an_import_then_does(clinic, file):
    before = clinic.all_rows()
    preview = clinic.preview(file)
    assert clinic.all_rows() == before
    assert clinic.apply(preview) == would_be(preview)


def test_every_row_has_one_fate(clinic):
    clinic.take(AMERICAN)
    assert clinic.fates() == {
        "2": ADDED,
        "3": ADDED,
        "4": ADDED,
        "5": ADDED,
        "6": ADDED,
        "7": REFUSED,
        "8": REFUSED,
    }
    assert clinic.row("2").what == "Thi Hoa Nguyen, 2026-11-23 08:00"
    assert clinic.row("7").reason == "The birth date does not exist in the calendar."


def test_patients_are_found_by_the_parts_of_their_names(clinic):
    clinic.take(GERMAN)
    with clinic.db.read() as tx:
        [found] = search.find(tx, readings("jorg mull", DateOrder.DMY), DAY)
    assert found.patient == "Müller, Jörg"


def test_everything_is_recorded_without_a_name(clinic):
    clinic.take(AMERICAN)
    assert clinic.audited() == [("imported", "")] * 5
    assert not any(
        name in row for row in clinic.all_rows()["audit"] for name in ("Nguyen", "Smith")
    )


def test_an_import_is_all_or_nothing(clinic):
    preview = clinic.preview(OLD)
    before = clinic.all_rows()
    clinic.author = audit.Author(name="reception", installation=uuid4())  # has no chain
    with pytest.raises(NoResultFound):
        clinic.apply(preview)
    assert clinic.all_rows() == before


def test_two_desks_importing_one_file_at_once_add_it_once(clinic, db):
    previews = [clinic.preview(OLD) for _ in range(2)]
    results = []

    def run(preview):
        results.append(clinic.apply(preview))

    threads = [threading.Thread(target=run, args=[preview]) for preview in previews]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert sorted((r.added, r.unchanged) for r in results) == [(0, 13), (13, 0)]
    assert len(clinic.rows(AppointmentRow)) == 11


def test_what_another_desk_did_after_the_preview_is_respected(clinic):
    clinic.take(session(slot("09:00", "09:15", "Ann"), slot("09:15", "09:30")))
    preview = clinic.preview(
        session(slot("09:00", "09:15", "Ann", status="arrived"), slot("09:15", "09:30", "Bo"))
    )
    clinic.mark("Ann", status=Status.NO_SHOW)
    clinic.take(session(slot("09:00", "09:15"), slot("09:15", "09:30", "Cy")))
    result = clinic.apply(preview)
    assert clinic.visit("Ann").appointment.status is Status.NO_SHOW
    assert [r.reason for r in result.refused] == ["The slot is held by another visit here."]
    assert (result.added, result.changed, result.unchanged) == (0, 0, 1)
    assert "Row s1/0: kept as the desk has it: status." in result.notes


# -- rooms -----------------------------------------------------------------------------------------

ROOM = "abcd-efgh-ijkl"


def test_a_meeting_id_ever_seen_is_dropped_with_a_note(clinic):
    twice = [
        slot("09:00", "09:15", "Ann", meetingId=ROOM),
        slot("09:15", "09:30", "Bo", meetingId=ROOM),
    ]
    clinic.take(session(*twice))
    result = clinic.take(session(slot("09:00", "09:15", "Cy", meetingId=ROOM), id_="s2"))
    assert clinic.visit("Cy").appointment.room_state is RoomState.NONE
    assert f"Row s2/0: meeting ID {ROOM} dropped: it was seen before." in result.notes
    assert [(row.value, row.fate) for row in clinic.rows(MeetingIdRow)] == [(ROOM, Fate.DROPPED)]


def test_another_visits_room_is_never_taken(clinic):
    clinic.take(session(slot("09:00", "09:15", "Ann", meetingId=ROOM)))
    clinic.take(session(slot("09:00", "09:15", "Bo", meetingId=ROOM), id_="s2"))
    [room] = clinic.rows(RoomRow)
    assert room.appointment_id == clinic.visit("Ann").appointment.id


def test_a_room_that_turns_out_to_be_shared_is_retired(clinic):
    clinic.take(session(slot("09:00", "09:15", "Ann", meetingId=ROOM)))
    result = clinic.take(
        session(
            slot("09:00", "09:15", "Ann", meetingId=ROOM),
            slot("09:15", "09:30", "Bo", meetingId=ROOM),
        )
    )
    [room] = clinic.rows(RoomRow)
    assert room.state is RoomState.RETIRED
    generations = {row.room_generation for row in clinic.rows(AppointmentRow)}
    assert generations == {1, 2}
    assert any("is shared after all" in note for note in result.notes)
    assert ("room-replaced", "") in clinic.audited()


@pytest.mark.parametrize(
    "fields", [{"status": "cancelled"}, {"status": "done"}, {"appointmentType": "in-person"}]
)
def test_only_a_coming_video_visit_keeps_a_room(clinic, fields):
    result = clinic.take(session(slot("09:00", "09:15", "Ann", meetingId=ROOM, **fields)))
    assert clinic.rows(RoomRow) == []
    assert [row.fate for row in clinic.rows(MeetingIdRow)] == [Fate.DROPPED]
    assert any("only a coming video visit" in note for note in result.notes)


def test_an_id_that_comes_later_is_kept_by_a_visit_that_has_had_no_room(clinic):
    clinic.take(session(slot("09:00", "09:15", "Ann")))
    clinic.take(session(slot("09:00", "09:15", "Ann", meetingId=ROOM)))
    assert clinic.visit("Ann").appointment.meeting_id == ROOM
    other = "abcd-efgh-zzzz"
    result = clinic.take(session(slot("09:00", "09:15", "Ann", meetingId=other)))
    assert clinic.visit("Ann").appointment.meeting_id == ROOM
    assert any("has had a room of its own" in note for note in result.notes)


def test_a_cancelled_visits_room_gets_its_grace_and_a_new_one_after_it(clinic):
    booked = session(slot("09:00", "09:15", "Ann", meetingId=ROOM))
    cancelled = session(slot("09:00", "09:15", "Ann", meetingId=ROOM, status="cancelled"))
    clinic.take(booked)
    clinic.take(cancelled)
    [room] = clinic.rows(RoomRow)
    assert (room.retire_at - clinic.now).total_seconds() == 60
    clinic.take(booked)  # five minutes later
    [room] = clinic.rows(RoomRow)
    assert room.state is RoomState.RETIRED
    assert clinic.visit("Ann").appointment.room_state is RoomState.NONE


# -- rows that can't be taken ----------------------------------------------------------------------


def test_a_time_that_the_clocks_skip_is_refused(clinic):
    result = clinic.take(
        session(slot("02:15", "02:45", "Ann"), slot("03:00", "03:15", "Bo"), date="2026-03-29")
    )
    assert [(r.row, r.reason) for r in result.refused] == [
        ("s1/0", "The clocks skip this time on that day.")
    ]
    assert result.added == 1


def test_a_slot_that_the_desk_has_made_is_not_the_files(clinic):
    clinic.take(session(slot("09:00", "09:15", "Ann")))
    _add_slot(clinic, index=1, minutes=(30, 45))
    result = clinic.take(
        session(
            slot("09:00", "09:15", "Ann"),
            slot("09:15", "09:30", "Bo"),
            slot("09:35", "09:50", "Cy"),
        )
    )
    assert [(r.row, r.reason) for r in result.refused] == [
        ("s1/1", "Slot 1 of this session was made at the desk."),
        ("s1/2", "It overlaps slot 1 (09:30 to 09:45) that is here."),
    ]


def _add_slot(clinic, index, minutes):
    from datetime import timedelta

    from desktop_app.storage.models import SlotRow

    with clinic.db.write() as tx:
        row = tx.query(SessionRow).one()
        row.next_slot_index = index + 1
        first, last = (row.starts_at + timedelta(minutes=m) for m in minutes)
        tx.add(SlotRow(id=uuid4(), session_id=row.id, index=index, starts_at=first, ends_at=last))


def test_a_record_number_of_somebody_else_is_refused(clinic):
    head = "Date,Start,End,Patient,DOB,Doctor,MRN"
    clinic.take(sheet("2026-11-23,8:00,8:15,Ann Lee,1980-01-01,Dr. Bell,7", head=head))
    result = clinic.take(sheet("2026-11-24,8:00,8:15,Bo Ray,1990-01-01,Dr. Bell,7", head=head))
    assert [r.reason for r in result.refused] == [
        "The patient's id or record number is somebody else's here."
    ]
    assert [row.name for row in clinic.rows(PatientRow)] == ["Ann Lee"]


def test_a_session_with_another_doctor_is_refused(clinic):
    clinic.take(session(slot("09:00", "09:15", "Ann")))
    other = session(slot("09:00", "09:15", "Ann"), doctor={"_id": "d2", "name": "Dr. Two"})
    result = clinic.take(other)
    assert [r.reason for r in result.refused] == [
        "Its session has another doctor or another day here."
    ]
    assert [row.name for row in clinic.rows(DoctorRow)] == ["Dr. Bell"]


# -- whom a file means -----------------------------------------------------------------------------


def test_two_patients_of_one_name_stay_two(clinic):
    clinic.take(
        sheet(
            "2026-11-23,8:00,8:15,Ann Lee,1980-01-01,B,,",
            "2026-11-23,8:15,8:30,Ann Lee,1981-01-01,B,,",
        )
    )
    clinic.take(
        sheet(
            "2026-11-24,8:00,8:15,Ann Lee,1980-01-01,B,,",
            "2026-11-24,8:15,8:30,ann  lee,1981-01-01,B,,",
        )
    )
    assert len(clinic.rows(PatientRow)) == 2
    assert len(clinic.rows(AppointmentRow)) == 4


def test_a_doctor_known_by_name_is_ours_if_only_one_has_that_name(clinic):
    clinic.take(session(slot("09:00", "09:15", "Ann")))
    clinic.take(sheet("2026-11-24,8:00,8:15,Bo,,DR. BELL,,"))
    assert [row.name for row in clinic.rows(DoctorRow)] == ["Dr. Bell"]
    with clinic.db.write() as tx:
        tx.add(DoctorRow(id=uuid4(), name="Dr. Cole"))
        tx.add(DoctorRow(id=uuid4(), name="Dr. Cole"))
    clinic.take(sheet("2026-11-24,8:00,8:15,Bo,,Dr. Cole,,"))
    assert sorted(row.name for row in clinic.rows(DoctorRow)) == ["Dr. Bell", *["Dr. Cole"] * 3]


def test_a_patient_with_our_record_number_name_and_birth_date_is_ours(clinic):
    with clinic.db.write() as tx:
        tx.add(
            PatientRow(
                id=uuid4(),
                name="Lee, Ann",
                birth_date=date(1980, 1, 1),
                phone="1",
                record_number="7",
                created_at=NOW,
            )
        )
    head = "Date,Start,End,Patient,DOB,Doctor,MRN,Phone"
    result = clinic.take(sheet("2026-11-23,8:00,8:15,Ann Lee,1980-01-01,B,7,2", head=head))
    [patient] = clinic.rows(PatientRow)
    assert (patient.name, patient.phone) == ("Lee, Ann", "1")
    assert result.notes == ("Row 2: kept as the desk has it: name, phone.",)


def test_a_cancelled_visit_and_the_one_that_took_its_slot_share_it(clinic):
    clinic.take(sheet("2026-11-23,8:00,8:15,Ann,,B,cancelled,", "2026-11-23,8:00,8:15,Bo,,B,,"))
    [one] = [slot for s in clinic.day(DAY).sessions for slot in s.slots]
    assert one.appointment.patient == "Bo"
    assert [gone.patient for gone in one.released] == ["Ann"]


# -- files -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "words"),
    [("missing.csv", "There is no such file."), (".", "It is a folder."), ("a\0b", "could not be")],
)
def test_a_file_that_cannot_be_read_is_told_in_words(clinic, tmp_path, name, words):
    with pytest.raises(InputFileError) as refused:
        preview_import(clinic.db, ZONE, tmp_path / name, None)
    assert words in refused.value.said


def test_a_file_that_is_too_big_is_not_read_to_its_end(clinic, tmp_path):
    file = tmp_path / "big.csv"
    with file.open("wb") as stream:
        stream.truncate(20 * 1024**3)  # a hole: twenty gigabytes that take no room
    with pytest.raises(InputFileError) as refused:
        preview_import(clinic.db, ZONE, file, None)
    assert "larger than 5 MB" in refused.value.said


def test_dates_that_can_be_read_in_two_ways_are_asked_for(clinic):
    with pytest.raises(DateOrderNeededError):
        clinic.preview(Path("dates-undecidable.csv"))


def test_nothing_to_do_is_said_so(clinic):
    clinic.take(GERMAN)
    assert clinic.take(GERMAN) == ImportResult(
        added=0,
        changed=0,
        unchanged=3,
        refused=(),
        notes=("The file is not UTF-8: it was read as Windows-1252.",),
    )
    assert set(clinic.fates().values()) == {UNCHANGED}
