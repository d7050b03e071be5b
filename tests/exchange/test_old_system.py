import json
from datetime import date, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.appointment import Kind, Status
from desktop_app.errors import InputFileError

MADRID = ZoneInfo("Europe/Madrid")
EVIL = "\u202eevil\u202c <b>Bold</b> %41"
FILE = Path("old-system-sessions.json")


def _rows(intake):
    return {
        slot.row.removeprefix("671f0a2b9c1d4e0012ab"): (
            f"{slot.starts:%H:%M}-{slot.ends:%H:%M}",
            slot.visit
            and (
                slot.visit.patient.external_id,
                slot.visit.patient.name,
                slot.visit.status.value,
                slot.visit.kind.value,
                slot.visit.meeting_id,
            ),
        )
        for session in intake.sessions
        for slot in session.slots
    }


def test_every_slot_of_the_old_systems_file_has_this_fate(read):
    intake = read(FILE)
    assert intake.system == "old-system"
    assert _rows(intake) == {
        "3401/0": (
            "09:00-09:15",
            ("p-2001", "María López Ñandú", "booked", "video", "k3fd-9qwe-72ab"),
        ),
        "3401/1": ("09:15-09:30", ("p-2002", "Chen Wei", "booked", "video", None)),
        "3401/2": ("09:30-09:45", None),
        "3401/3": ("09:45-10:00", ("p-2003", "Aleksander Novák", "booked", "in-person", None)),
        "3401/4": ("10:00-10:15", ("p-2004", "Maria Lopez", "booked", "video", None)),
        "3401/5": ("10:15-10:30", ("p-2005", "O'Brien-Smith, Siobhán", "cancelled", "video", None)),
        "3402/0": ("10:00-11:00", ("p-2006", "Fatima al-Zahra فاطمة", "booked", "video", None)),
        "3402/1": ("11:00-12:00", ("p-2007", "Jürgen Groß", "booked", "video", None)),
        "3403/0": ("13:00-13:20", ("p-2008", "Sam Taylor", "booked", "video", None)),
        "3403/1": ("13:20-13:40", ("p-2009", "Samuel Tailor", "booked", "video", None)),
        "3403/2": ("13:40-14:00", ("p-2010", EVIL, "booked", "video", None)),
        "3403/3": ("14:00-14:20", None),
        "3404/1": ("16:30-17:00", ("p-2002", "Chen Wei", "booked", "video", None)),
    }
    assert [(r.row[20:], r.reason) for r in intake.refused] == [
        ("3404/0", "It ends before it starts."),
        ("3404/2", "It overlaps row 671f0a2b9c1d4e0012ab3404/1 (16:30 to 17:00)."),
    ]
    assert intake.notes == (
        "Row 671f0a2b9c1d4e0012ab3402/0: the meeting ID is not of VideoSDK's form; dropped.",
        "Row 671f0a2b9c1d4e0012ab3402/1: the meeting ID is not of VideoSDK's form; dropped.",
        "Meeting ID old1-room-shrd is the room of a whole session; no visit keeps it.",
        "Meeting ID zz9y-shar-ed00 is the room of a whole session; no visit keeps it.",
    )
    assert intake.dropped_meeting_ids == {"old1-room-shrd", "zz9y-shar-ed00"}


def test_the_sessions_of_the_old_systems_file_keep_their_arrays(read):
    assert [
        (
            s.external_id[20:],
            s.doctor_external_id,
            s.doctor,
            s.speciality,
            s.day.isoformat(),
            s.location,
            s.kind,
            s.slot_count,
            [slot.index for slot in s.slots],
            s.shared_meeting_id,
        )
        for s in read(FILE).sessions
    ] == [
        (
            "3401",
            "d-1001",
            "Dr. Amina Rahman",
            "Cardiology",
            "2026-11-23",
            "Room 3",
            Kind.VIDEO,
            6,
            [0, 1, 2, 3, 4, 5],
            None,
        ),
        (
            "3402",
            "d-1002",
            "Dr. Chidi Okafor",
            "Dermatology",
            "2026-11-23",
            "Room 1",
            Kind.VIDEO,
            2,
            [0, 1],
            "old1-room-shrd",
        ),
        (
            "3403",
            "d-1003",
            "Dr. Linh Tran",
            "General practice",
            "2026-11-23",
            "",
            Kind.VIDEO,
            4,
            [0, 1, 2, 3],
            "zz9y-shar-ed00",
        ),
        (
            "3404",
            "d-1001",
            "Dr. Amina Rahman",
            "Cardiology",
            "2026-11-24",
            "Room 3",
            Kind.IN_PERSON,
            3,
            [1],
            None,
        ),
    ]


def _session(**fields):
    return {
        "_id": "s1",
        "doctor": {"_id": "d1", "name": "Dr. Bell"},
        "date": "2026-11-23",
        "timeSlots": [_slot()],
    } | fields


def _slot(**fields):
    return {
        "startTime": "09:00",
        "endTime": "09:15",
        "patientId": "p1",
        "patient": {"name": "Ann Lee", "dateOfBirth": "1980-02-01"},
        "status": "booked",
    } | fields


@pytest.fixture
def one(read, only_slot):
    def one(session=None, zone=MADRID, **slot):
        document = _session(timeSlots=[_slot(**slot)]) | (session or {})
        return only_slot(read(json.dumps([document]), zone=zone))

    return one


@pytest.fixture
def why_not(read, only_refusal):
    def why_not(session=None, **slot):
        document = _session(timeSlots=[_slot(**slot)]) | (session or {})
        return only_refusal(read(json.dumps([document]))).reason

    return why_not


def test_mongodbs_own_forms_of_ids_dates_and_numbers_are_read(read):
    intake = read(
        json.dumps(
            _session(
                _id={"$oid": "671f0a2b9c1d4e0012ab3401"},
                doctor={"_id": {"$oid": "d" * 24}, "name": "Dr. Bell"},
                date={"$date": {"$numberLong": "1795392000000"}},
                timeSlots=[
                    _slot(
                        startTime={"$date": "2026-11-23T08:00:00.000Z"},
                        endTime={"$date": 1795421700000},
                        patientId={"$numberLong": "2001"},
                    )
                ],
            )
        )
    )
    [session] = intake.sessions
    [slot] = session.slots
    assert session.external_id == "671f0a2b9c1d4e0012ab3401"
    assert session.doctor_external_id == "d" * 24
    assert session.day == date(2026, 11, 23)
    assert (slot.starts, slot.ends) == (time(9), time(9, 15))
    assert slot.visit.patient.external_id == "2001"


def test_documents_one_behind_the_other_are_read_like_an_array(read):
    one, two = _session(), _session(_id="s2", doctor={"_id": "d2", "name": "Dr. Two"})
    lines = f"{json.dumps(one)}\n{json.dumps(two)}\n"
    assert read(lines) == read(json.dumps([one, two])) == read(json.dumps({"sessions": [one, two]}))


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-11-23", 23),
        ("2026-11-23T00:00:00.000Z", 23),  # midnight UTC: the day as written
        ("2026-11-22T23:00:00Z", 23),  # midnight in Madrid
        ("2026-11-23T09:00:00+09:00", 23),  # midnight UTC in other words
        ("2026-11-23T10:00:00", 23),
    ],
)
def test_a_date_written_as_an_instant_is_the_day_that_was_meant(read, written, day):
    [session] = read(json.dumps(_session(date=written))).sessions
    assert session.day == date(2026, 11, day)


def test_an_instant_is_read_in_the_clinics_zone(one):
    slot = one(
        startTime="2026-11-23T14:00:00Z",
        endTime="2026-11-23T14:30:00Z",
        zone=ZoneInfo("America/New_York"),
    )
    assert (slot.starts, slot.ends) == (time(9), time(9, 30))


def test_the_session_says_how_visits_are_held_where_they_do_not(one):
    assert one({"sessionType": "in-person"}).visit.kind is Kind.IN_PERSON
    assert one().visit.kind is Kind.VIDEO


def test_a_status_nobody_knows_is_taken_as_booked_and_noted(read):
    intake = read(json.dumps(_session(timeSlots=[_slot(status="verschoben")])))
    assert intake.sessions[0].slots[0].visit.status is Status.BOOKED
    assert intake.notes == ("The status “verschoben” is not known; taken as booked (rows: 1).",)


def test_a_patient_is_made_whole_from_all_rows_of_the_file(read):
    slots = [
        _slot(patient=None),
        _slot(startTime="09:15", endTime="09:30"),
        _slot(startTime="09:30", endTime="09:45", patient={"phone": "1"}),
    ]
    [session] = read(json.dumps(_session(timeSlots=slots))).sessions
    people = {slot.visit.patient for slot in session.slots}
    [patient] = people
    assert (patient.name, patient.birth_date, patient.phone) == ("Ann Lee", date(1980, 2, 1), "1")


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ({"name": "Ann Lee", "dateOfBirth": "1981-02-01"}, "another birth date in row s1/0"),
        ({"name": "Bo Ray"}, "another name in row s1/0"),
    ],
)
def test_two_people_are_never_made_one(read, other, reason):
    slots = [_slot(), _slot(startTime="09:15", endTime="09:30", patient=other)]
    intake = read(json.dumps(_session(timeSlots=slots)))
    [refusal] = intake.refused
    assert refusal.row == "s1/1"
    assert reason in refusal.reason


@pytest.mark.parametrize(
    ("slot", "reason"),
    [
        ({"startTime": "25:00"}, "The start does not exist on the clock."),
        ({"startTime": None}, "The start is missing."),
        ({"startTime": 900}, "The start is not a text."),
        ({"startTime": ["09:00"]}, "The start is not a text."),
        ({"startTime": "2026-11-24T09:00:00"}, "The start is on another day than its session."),
        ({"startTime": "2026-11-23"}, "The start is a date without a time."),
        ({"startTime": {"$date": 10**30}}, "The start is not a text."),
        ({"startTime": {"$date": 10**18}}, "The start is not in the calendar."),
        ({"startTime": {"$date": {"$numberLong": "x"}}}, "The start is not a number."),
        ({"endTime": "09:00"}, "It ends when it starts."),
        ({"endTime": "08:00"}, "It ends before it starts."),
        ({"patient": "Ann Lee"}, "The patient is not an object."),
        ({"patient": {"name": 7}}, "The patient's name is not a text."),
        ({"patient": {"name": "\u200f \u200e"}}, "The patient has no name in this file."),
        ({"patient": {"name": "A\0"}}, "The patient's name holds a NUL character."),
        ({"patient": {"name": "A\ud800"}}, "The patient's name holds half a character."),
        ({"patient": {"name": "A\x1b[31m"}}, "The patient's name holds control characters."),
        ({"patient": {"name": "A" * 191}}, "The patient's name is longer than 190 characters."),
        (
            {"patient": {"name": "A", "dateOfBirth": "2001-02-29"}},
            "The birth date does not exist, or is not written as a date.",
        ),
        (
            {"patient": {"name": "A", "dateOfBirth": "2027-01-01"}},
            "The birth date is after the visit.",
        ),
        (
            {"patient": {"name": "A", "dateOfBirth": "1880-01-01"}},
            "The birth date is more than 130 years ago.",
        ),
        ({"patientId": {"$oid": 5, "x": 1}}, "The patient's id is not a text."),
        ({"patientId": True}, "The patient's id is not a text."),
        ({"reason": "x" * 10241}, "The reason is longer than 10 KB."),
        ({"status": "available"}, "It names a patient, and says that nobody is booked."),
        ({"status": 5}, "The status is not a text."),
        ({"patientId": None, "patient": None}, "It is neither free nor booked for anybody."),
    ],
)
def test_a_slot_that_cannot_be_taken_is_refused_with_the_reason(why_not, slot, reason):
    assert why_not(**slot) == reason


@pytest.mark.parametrize(
    ("session", "reason"),
    [
        ({"_id": None}, "The session has no id."),
        ({"_id": 1.5}, "The session's id is not a text."),
        ({"doctor": None}, "The session names no doctor."),
        ({"doctor": "Dr. Bell"}, "The doctor is not an object."),
        ({"date": None}, "The date is missing."),
        ({"date": "2026-02-30"}, "The date does not exist, or is not written as a date."),
        ({"date": "9999-12-31T23:59:59-12:00"}, "The date is not in the calendar."),
        ({"date": "0001-01-01"}, "The date is not between 2000 and 2100."),
        ({"timeSlots": {"0": {}}}, "The session's time slots are not a list."),
    ],
)
def test_a_session_that_cannot_be_taken_is_refused_with_the_reason(why_not, session, reason):
    assert why_not(session) == reason


def test_a_second_session_of_the_same_id_is_refused(read):
    intake = read(json.dumps([_session(), _session(location="Room 2")]))
    assert len(intake.sessions) == 1
    assert [r.reason for r in intake.refused] == ["A session with the same id stands above."]


def test_refused_rows_leave_gaps_and_the_count_stands_above_them(read):
    slots = [5, _slot(), None, _slot(startTime="09:15", endTime="09:30"), _slot(endTime="")]
    [session] = read(json.dumps(_session(timeSlots=slots))).sessions
    assert [slot.index for slot in session.slots] == [1, 3]
    assert session.slot_count == 5


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[", "It is not JSON: see line 1."),
        ("[1,\n}", "It is not JSON: see line 2."),
        ("[" * 200_000, "Its JSON is nested too deeply."),
        ('{"a":' * 200_000, "Its JSON is nested too deeply."),
        ("[]", "It holds no sessions."),
        (json.dumps(_session(timeSlots=[_slot()] * 5000)), "It has more than 5000 slots."),
        (json.dumps([{}] * 5001), "It has more than 5000 slots."),
    ],
)
def test_a_file_that_cannot_be_read_as_a_whole_is_refused_in_words(read, text, words):
    with pytest.raises(InputFileError) as refused:
        read(text)
    assert words in refused.value.said


def test_an_object_that_says_one_thing_twice_is_refused_and_no_other(read):
    bad = json.dumps(_slot())[:-1] + ', "patientId": "p2"}'
    good = json.dumps(_slot(startTime="10:00", endTime="10:15"))
    text = json.dumps(_session(timeSlots=["BAD", "GOOD"])).replace('"BAD"', bad)
    intake = read(text.replace('"GOOD"', good))
    assert [slot.index for slot in intake.sessions[0].slots] == [1]
    assert [r.reason for r in intake.refused] == ["The slot says one thing twice."]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "9" * 100_000, "1e400"])
def test_numbers_that_are_none_refuse_only_the_row_that_holds_them(read, number):
    text = json.dumps(_session(timeSlots=[_slot(patientId="HERE"), _slot(ignored="HERE")]))
    intake = read(text.replace('"HERE"', number))
    assert [slot.index for slot in intake.sessions[0].slots] == [1]
    assert [r.reason for r in intake.refused] == ["The patient's id is not a text."]
