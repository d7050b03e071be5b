import csv
from datetime import date, time
from pathlib import Path

import pytest

from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.intake import DateOrder
from desktop_app.errors import DateOrderNeededError, InputFileError

DAY = date(2026, 11, 23)


def _rows(intake):
    return [
        (
            slot.row,
            session.doctor,
            f"{slot.starts:%H:%M}-{slot.ends:%H:%M}",
            slot.visit.patient.name,
            slot.visit.patient.birth_date.isoformat(),
            slot.visit.status.value,
            slot.visit.kind.value,
            slot.visit.reason,
        )
        for session in intake.sessions
        for slot in session.slots
    ]


def test_every_row_of_the_german_sheet_has_this_fate(read):
    intake = read(Path("day-sheet-german-windows-1252.csv"))
    assert _rows(intake) == [
        (
            "2",
            "Dr. Weiß",
            "08:00-08:15",
            "Müller, Jörg",
            "1961-05-17",
            "booked",
            "video",
            "Kontrolle",
        ),
        (
            "3",
            "Dr. Weiß",
            "08:15-08:30",
            "Straßer, Anneliese",
            "1944-10-02",
            "booked",
            "in-person",
            "",
        ),
        (
            "4",
            "Dr. Weiß",
            "08:30-08:45",
            "Yilmaz, Gül",
            "1983-06-30",
            "booked",
            "video",
            '=HYPERLINK("x")',
        ),
    ]
    assert intake.refused == ()
    assert intake.notes == ("The file is not UTF-8: it was read as Windows-1252.",)
    [session] = intake.sessions
    assert session.day == DAY
    assert [slot.visit.patient.family_name for slot in session.slots] == [None] * 3
    assert [slot.index for slot in session.slots] == [None] * 3


def test_every_row_of_the_american_sheet_has_this_fate(read):
    intake = read(Path("day-sheet-us-utf8-bom.csv"))
    assert _rows(intake) == [
        (
            "2",
            "Rahman, Amina",
            "08:00-08:20",
            "Thi Hoa Nguyen",
            "1972-04-09",
            "booked",
            "video",
            "Follow-up",
        ),
        (
            "3",
            "Rahman, Amina",
            "08:20-08:40",
            "John Smith",
            "1988-12-01",
            "booked",
            "video",
            "New patient",
        ),
        (
            "4",
            "Rahman, Amina",
            "08:40-09:00",
            "Jon Smith",
            "1988-12-01",
            "booked",
            "video",
            "New patient",
        ),
        (
            "5",
            "Okafor, Chidi",
            "08:40-09:00",
            "Ana Garcia",
            "1995-03-30",
            "arrived",
            "in-person",
            "Rash, arm",
        ),
        ("6", "Okafor, Chidi", "13:15-13:30", "Ravi Patel", "2000-02-29", "cancelled", "video", ""),
    ]
    assert [(r.row, r.reason) for r in intake.refused] == [
        ("7", "The birth date does not exist in the calendar."),
        ("8", "The start does not exist on the clock."),
    ]
    assert intake.notes == ()
    nguyen = intake.sessions[0].slots[0].visit.patient
    assert (nguyen.family_name, nguyen.given_name) == ("Nguyen", "Thi Hoa")
    assert (nguyen.external_id, nguyen.record_number) == ("record-100045", "100045")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (b"", "utf-8-sig"),
        (b"", "cp1252"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
    ],
)
def test_the_same_sheet_is_read_from_any_delimiter_and_encoding(
    read, only_slot, delimiter, mark, encoding
):
    rows = [
        ["Fecha", "Hora", "Duración", "Paciente", "Médico"],
        ["23.11.2026", "08:00", "15", "Núñez", "Dra. Peña"],
    ]
    text = "\r\n".join(delimiter.join(row) for row in rows)
    intake = read(mark + text.encode(encoding))
    assert only_slot(intake).visit.patient.name == "Núñez"
    assert intake.sessions[0].doctor == "Dra. Peña"


def test_excels_separator_line_is_no_row(read, only_slot):
    slot = only_slot(read("sep=;\r\nDate;Start;End;Name;Doctor\r\n2026-11-23;8:00;8:15;Ann;Bell"))
    assert slot.row == "2"


def test_rows_are_counted_as_a_spreadsheet_does(read):
    text = 'Date,Start,End,Patient,Doctor,Note\n\n2026-11-23,8:00,8:15,A,B,"two\nlines"\n,,,,,\n'
    text += "2026-11-23,9:00,9:15,A,B,\n"
    [session] = read(text).sessions
    assert [slot.row for slot in session.slots] == ["3", "5"]
    assert session.slots[0].visit.reason == "two lines"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("8:00 AM", (8, 0)),
        ("12:00 am", (0, 0)),
        ("12:30 p.m.", (12, 30)),
        ("8 pm", (20, 0)),
        ("1:15\u202fPM", (13, 15)),
        ("0800", (8, 0)),
        ("830", (8, 30)),
        ("8.30", (8, 30)),
        ("8h30", (8, 30)),
        ("8 h", (8, 0)),
        ("08:30 Uhr", (8, 30)),
        ("08:30:00", (8, 30)),
        ("8:30 a. m.", (8, 30)),
        ("0830pm", (20, 30)),
        ("８:００", (8, 0)),
    ],
)
def test_a_time_is_read_as_people_write_it(sheet, only_slot, written, meant):
    assert only_slot(sheet(Start=written, End="11:59 pm")).starts == time(*meant)


@pytest.mark.parametrize("written", ["25:00", "8:60", "13:00 PM", "0:30 am", "24:00", "2400"])
def test_a_time_that_no_clock_shows_is_refused(sheet, only_refusal, written):
    assert only_refusal(sheet(Start=written)).reason == "The start does not exist on the clock."


@pytest.mark.parametrize("written", ["8", "soon", "8:00:00:00", "8:0", "-8:00", "٨:٠٠", "1" * 9000])
def test_what_is_no_time_is_refused(sheet, only_refusal, written):
    assert only_refusal(sheet(Start=written)).reason.startswith("The start is ")


@pytest.mark.parametrize(
    ("written", "end"),
    [
        ("15", (8, 15)),
        ("20 min", (8, 20)),
        ("0:45", (8, 45)),
        ("1h30", (9, 30)),
        ("1 h", (9, 0)),
        ("30 Minuten", (8, 30)),
    ],
)
def test_a_duration_gives_the_end(sheet, only_slot, written, end):
    assert only_slot(sheet(End="", Duration=written)).ends == time(*end)


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("0", "between a minute and a day"),
        ("9999", "between a minute and a day"),
        ("960", "runs past midnight"),
        ("-5", "not a number"),
        ("", "missing"),
        ("1e3", "not a num"),
    ],
)
def test_a_duration_of_no_visit_is_refused(sheet, only_refusal, written, reason):
    assert reason in only_refusal(sheet(End="", Duration=written)).reason


def test_date_and_time_may_share_a_column(read, only_slot):
    for start, end in [
        ("2026-11-23 08:00", "2026-11-23 08:15"),
        ("11/23/2026 8:00 AM", "8:15 AM"),
        ("23.11.2026, 8:00 Uhr", "8:15"),
        ("2026-11-23T08:00:00", "08:15"),
    ]:
        intake = read(f"Appointment|End|Patient|Doctor\n{start}|{end}|Ann|Bell\n")
        slot = only_slot(intake)
        assert (intake.sessions[0].day, slot.starts, slot.ends) == (DAY, time(8), time(8, 15))


# -- dates -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "written",
    [
        "23.11.2026",
        "23. 11. 2026",
        "Mo 23.11.2026",
        "Monday, 23/11/2026",
        "2026-11-23",
        "2026/11/23",
        "20261123",
        "11/23/2026",
        "11-23-2026",
        "23-11-2026",
        "2026-11-23 00:00:00",
        "2026.11.23",
        "23.11.26",
    ],
)
def test_a_date_that_can_mean_one_day_only_needs_no_question(sheet, written):
    [session] = sheet(Date=written).sessions
    assert session.day == DAY


def test_one_row_decides_for_all(read):
    text = "Date,Start,End,Patient,DOB,Doctor\n03/04/2026,8:00,8:15,A,{},B\n"
    [american] = read(text.format("12/31/1980")).sessions
    [european] = read(text.format("31/12/1980")).sessions
    assert american.day == date(2026, 3, 4)
    assert european.day == date(2026, 4, 3)


def test_a_row_that_is_refused_decides_too(read):
    text = "Date,Start,End,Patient,Doctor\n03/04/2026,8:00,8:15,A,B\n03/31/2026,soon,,A,B\n"
    [session] = read(text).sessions
    assert session.day == date(2026, 3, 4)


def test_a_sheet_that_can_be_read_in_two_ways_asks(read):
    with pytest.raises(DateOrderNeededError) as asked:
        read(Path("dates-undecidable.csv"))
    assert "Row 2" in asked.value.said
    assert "1980" not in asked.value.said


@pytest.mark.parametrize(
    ("order", "days"),
    [(DateOrder.DMY, [(4, 3), (6, 5)]), (DateOrder.MDY, [(3, 4), (5, 6)])],
)
def test_an_answer_settles_it(read, order, days):
    sessions = read(Path("dates-undecidable.csv"), order).sessions
    assert [(s.day.month, s.day.day) for s in sessions] == days


def test_same_day_and_month_leave_nothing_to_ask(sheet):
    [session] = sheet(Date="05/05/2026").sessions
    assert session.day == date(2026, 5, 5)


@pytest.mark.parametrize(
    ("order", "meant"),
    [
        (DateOrder.DMY, date(2008, 9, 10)),
        (DateOrder.MDY, date(2008, 10, 9)),
        (DateOrder.YMD, date(2010, 9, 8)),
    ],
)
def test_a_year_of_two_digits_is_asked_for_too(sheet, order, meant):
    with pytest.raises(DateOrderNeededError):
        sheet(Date="10/09/08")
    [session] = sheet(order, Date="10/09/08").sessions
    assert session.day == meant


def test_a_birth_date_that_is_refused_anyway_raises_no_question(sheet, only_refusal):
    assert "four digits" in only_refusal(sheet(DOB="10/09/08")).reason


def test_a_sheet_that_contradicts_itself_is_refused_in_words(read):
    with pytest.raises(InputFileError) as refused:
        read(Path("dates-contradicting.csv"))
    assert not isinstance(refused.value, DateOrderNeededError)
    assert "the day comes first in row 2, but the month in row 3" in refused.value.said.lower()


def test_with_an_answer_only_the_rows_that_contradict_it_are_refused(read):
    intake = read(Path("dates-contradicting.csv"), DateOrder.MDY)
    assert [r.row for r in intake.refused] == ["2"]
    assert intake.sessions[0].day == date(2026, 11, 24)


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("29.02.2026", "The date does not exist in the calendar."),
        ("31/31/2026", "The date does not exist in the calendar."),
        ("23.11.1926", "The date is not between 2000 and 2100."),
        ("2101-01-01", "The date is not between 2000 and 2100."),
        ("tomorrow", "The date is not a date."),
        ("23.11.6", "The date is not a date."),
        ("23.11.026", "The date is not a date."),
        ("", "The date is missing."),
        ("2026-11-23 08:00", "The date is not a date."),
    ],
)
def test_a_date_of_no_visit_is_refused(sheet, only_refusal, written, reason):
    assert only_refusal(sheet(Date=written)).reason == reason


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("17.05.61", "The birth date needs a year of four digits."),
        ("24.11.2026", "The birth date is after the visit."),
        ("01.01.1890", "The birth date is more than 130 years ago."),
        ("29.02.2001", "The birth date does not exist in the calendar."),
    ],
)
def test_an_impossible_birth_date_is_refused(sheet, only_refusal, written, reason):
    assert only_refusal(sheet(DOB=written)).reason == reason


# -- columns and words -----------------------------------------------------------------------------


def test_no_heading_means_two_columns():
    from desktop_app.exchange.headers import _WORDS
    from desktop_app.exchange.text import key_of

    meanings = {}
    for column, words in _WORDS.items():
        for word in words.split(","):
            assert meanings.setdefault(key_of(word), column) is column, word


@pytest.mark.parametrize(
    "headings",
    [
        "DATE;START TIME;End_Time;Patient Name;D.O.B.;Provider",
        "Datum;Beginn;Ende;Name;Geb.-Datum;Ärztin",
        "Fecha;Hora de inicio;Hora fin;Nombre;Fecha de nacimiento;Médico",
        "Date du RDV;Heure de début;Heure de fin;Nom;Né(e) le;Médecin",
        "Data;Ora inizio;Ora fine;Nome e cognome;Data di nascita;Medico",
    ],
)
def test_headings_are_known_in_five_languages(read, only_slot, headings):
    slot = only_slot(read(f"{headings}\n23.11.2026;8:00;8:15;Ann Lee;01.02.1980;Bell\n"))
    assert slot.visit.patient.name == "Ann Lee"
    assert slot.visit.patient.birth_date == date(1980, 2, 1)


def test_nom_beside_prenom_is_the_family_name(read, only_slot):
    slot = only_slot(read("Date;Heure;Fin;Nom;Prénom;Médecin\n2026-11-23;8h;8h15;Roy;Léa;Bell\n"))
    patient = slot.visit.patient
    assert (patient.name, patient.family_name, patient.given_name) == ("Léa Roy", "Roy", "Léa")


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("", Status.BOOKED),
        ("Scheduled", Status.BOOKED),
        ("bestätigt", Status.BOOKED),
        ("Checked In", Status.ARRIVED),
        ("WARTET", Status.ARRIVED),
        ("Atendida", Status.FULFILLED),
        ("canceled", Status.CANCELLED),
        ("annulé", Status.CANCELLED),
        ("Disdetto", Status.CANCELLED),
        ("No-Show", Status.NO_SHOW),
        ("nicht erschienen", Status.NO_SHOW),
        ("in Behandlung", Status.CHECKED_IN),
        ("entered-in-error", Status.ENTERED_IN_ERROR),
    ],
)
def test_a_status_is_understood(sheet, only_slot, word, status):
    assert only_slot(sheet(Status=word)).visit.status is status


def test_a_status_nobody_knows_is_taken_as_booked_and_noted(sheet):
    intake = sheet(Status="moved?")
    assert intake.sessions[0].slots[0].visit.status is Status.BOOKED
    assert intake.notes == ("The status “moved?” is not known; taken as booked (rows: 1).",)


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Video", Kind.VIDEO),
        ("Telehealth follow-up", Kind.VIDEO),
        ("Videosprechstunde", Kind.VIDEO),
        ("Téléconsultation", Kind.VIDEO),
        ("Office", Kind.IN_PERSON),
        ("Praxis", Kind.IN_PERSON),
        ("Telefontermin", Kind.PHONE),
        ("Telephone", Kind.PHONE),
        ("Teléfono", Kind.PHONE),
        ("", Kind.IN_PERSON),
    ],
)
def test_a_kind_is_understood(sheet, only_slot, word, kind):
    assert only_slot(sheet(Type=word)).visit.kind is kind


def test_a_type_that_says_what_a_visit_is_for_is_its_reason(sheet):
    intake = sheet(Type="Blood test")
    visit = intake.sessions[0].slots[0].visit
    assert (visit.kind, visit.reason) == (Kind.IN_PERSON, "Blood test")
    assert "“Blood test” does not say how a visit is held" in intake.notes[0]


@pytest.mark.parametrize(
    ("heading", "word", "gender"),
    [
        ("Sex", "M", "male"),
        ("Geschlecht", "w", "female"),
        ("Sexo", "H", "male"),
        ("Sexo", "M", None),
        ("Sexo", "Mujer", "female"),
        ("Gender", "?", None),
    ],
)
def test_a_gender_is_taken_only_where_the_word_tells(sheet, only_slot, heading, word, gender):
    assert only_slot(sheet(**{heading: word})).visit.patient.gender == gender


def test_columns_that_nothing_is_taken_from_are_named(sheet):
    assert sheet(Insurance="X", Copay="5").notes == ("Columns not used: Insurance, Copay.",)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a,b\n1,2\n", "names no column that we know"),
        ("Date,Start,End,Patient\n,,,\n", "no column for: doctor"),
        ("Date,Start,Patient,Doctor\n,,,\n", "no column for: end"),
        ("Date,Start,End,First Name,Doctor\n,,,,\n", "no column for: patient"),
        ("Date,Datum,Start,End,Patient,Doctor\n", "“Date” and “Datum” both mean the date"),
        ("Date,Start,End,Patient,Doctor\n", "has headings, but no rows"),
        ("Date,Start,End,Patient,Doctor\n" + "x,,,,\n" * 5001, "more than 5000 rows"),
        ("", "It is empty."),
        (" \r\n\n", "It is empty."),
        (b"PK\x03\x04rest", "It is an Excel workbook or a zip file."),
        (b"\x81\x8d\x8f\x90\x9d", "It is not text."),
        (b"x" * (5 * 1024 * 1024 + 1), "larger than 5 MB"),
    ],
)
def test_a_file_that_is_no_day_sheet_is_refused_in_words(read, text, words):
    with pytest.raises(InputFileError) as refused:
        read(text)
    assert words in refused.value.said


# -- people, sessions and overlaps -----------------------------------------------------------------

HEAD = "Date,Start,End,Patient,DOB,Doctor,Status\n"


def test_ids_stay_the_same_in_another_order_and_spelling(read):
    one = "2026-11-23,8:00,8:15,Ann Lee,1980-01-01,Dr. Bell,booked\n"
    two = "2026-11-23,8:15,8:30,Bo Ray,1981-01-01,Dr. Bell,booked\n"
    again = "23.11.2026,08:00,08:20,ANN  LEE,01.01.1980,dr.  bell,arrived\n"
    there = read(HEAD + one + two).sessions[0]
    back = read(HEAD + two + one).sessions[0]
    other = read(HEAD + again).sessions[0]
    assert there.external_id == back.external_id == other.external_id
    assert there.doctor_external_id == other.doctor_external_id
    ids = [slot.visit.external_id for slot in there.slots]
    assert ids == [slot.visit.external_id for slot in reversed(back.slots)]
    assert other.slots[0].visit.external_id == ids[0]


def test_made_ids_tell_nobody_who_the_patient_is(sheet, only_slot):
    slot = only_slot(sheet(Patient="Ann Lee", DOB="1980-01-01"))
    assert slot.visit.external_id.startswith("made-")
    assert slot.visit.patient.external_id.startswith("made-")


def test_two_patients_of_one_name_stay_two(read):
    rows = (
        "2026-11-23,8:00,8:15,Ann Lee,1980-01-01,B,\n2026-11-23,8:15,8:30,Ann Lee,1981-01-01,B,\n"
        "2026-11-23,8:30,8:45,Ann Lee,,B,\n2026-11-23,8:45,9:00,Ann Lee,,B,\n"
    )
    [session] = read(HEAD + rows).sessions
    assert len({slot.visit.patient.external_id for slot in session.slots}) == 4


def test_rows_of_one_doctor_and_day_are_one_session(read):
    rows = (
        "2026-11-23,8:00,8:15,A,,B,\n2026-11-24,8:00,8:15,A,,B,\n2026-11-23,9:00,9:15,C,,B,\n"
        "2026-11-23,8:00,8:15,D,,E,\n"
    )
    assert [(s.doctor, s.day.day, len(s.slots)) for s in read(HEAD + rows).sessions] == [
        ("B", 23, 2),
        ("B", 24, 1),
        ("E", 23, 1),
    ]


def test_a_visit_that_stands_twice_is_taken_once(read):
    row = "2026-11-23,8:00,8:15,Ann Lee,1980-01-01,B,\n"
    intake = read(HEAD + row + row)
    assert len(intake.sessions[0].slots) == 1
    assert [r.reason for r in intake.refused] == ["The same visit stands in row 2 already."]


def test_overlapping_rows_of_one_doctor_are_refused(read):
    rows = "2026-11-23,8:00,8:20,A,,B,\n2026-11-23,8:15,8:30,C,,B,\n2026-11-23,8:15,8:30,C,,D,\n"
    intake = read(HEAD + rows)
    assert [(r.row, r.reason) for r in intake.refused] == [
        ("3", "It overlaps row 2 (08:00 to 08:20).")
    ]


def test_a_cancelled_visit_never_keeps_out_the_one_that_took_its_slot(read):
    rows = (
        "2026-11-23,8:00,8:15,A,,B,cancelled\n2026-11-23,8:00,8:15,C,,B,booked\n"
        "2026-11-23,8:10,8:20,D,,B,cancelled\n"
    )
    intake = read(HEAD + rows)
    assert [slot.row for slot in intake.sessions[0].slots] == ["2", "3"]
    assert [r.row for r in intake.refused] == ["4"]


def test_a_row_without_a_patient_is_a_free_slot(read):
    rows = "2026-11-23,8:00,8:15,,,B,\n2026-11-23,8:15,8:30,,,B,frei\n"
    rows += "2026-11-23,9:00,9:15,,,B,booked\n"
    intake = read(HEAD + rows)
    assert [slot.visit for slot in intake.sessions[0].slots] == [None, None]
    assert [(r.row, r.reason) for r in intake.refused] == [("4", "The patient's name is missing.")]


# -- hostile text ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "\u202eevil\u202c <b>Bold</b> %41",
        '=HYPERLINK("x")',
        "+44",
        "-5",
        "@SUM(A1)",
        "a;b,c|d",
        'O"Brien',
        "<img src=x onerror=alert(1)>",
        "'; DROP TABLE patients; --",
        "👩‍⚕️ Zoë",
        "محمد",
    ],
)
def test_hostile_text_is_plain_text(sheet, only_slot, name):
    visit = only_slot(sheet(Patient=name, Reason=name)).visit
    assert (visit.patient.name, visit.reason) == (name, name)


def test_names_are_composed(sheet, only_slot):
    assert only_slot(sheet(Patient="Mu\u0308ller")).visit.patient.name == "Müller"


@pytest.mark.parametrize(
    ("columns", "reason"),
    [
        ({"Patient": "A\0B"}, "The patient holds a NUL character."),
        ({"Patient": "A\x1bB"}, "The patient holds control characters."),
        ({"Patient": "A\x9bB"}, "The patient holds control characters."),
        ({"Patient": "\u200b\u202e"}, "The patient's name is missing."),
        ({"Patient": "A" * 191}, "The patient is longer than 190 characters."),
        ({"Reason": "é" * 6000}, "The reason is longer than 10 KB."),
        ({"Reason": "x" * 1_000_000}, "The reason is longer than 10 KB."),
        ({"Doctor": "\u200b"}, "The doctor is missing."),
    ],
)
def test_text_that_cannot_be_shown_or_stored_is_refused(sheet, only_refusal, columns, reason):
    assert only_refusal(sheet(**columns)).reason == reason


def test_half_a_character_refuses_its_row_only(read):
    text = (
        "Date,Start,End,Patient,Doctor\n2026-11-23,8:00,8:15,A\ud800,B\n2026-11-23,9:00,9:15,A,B\n"
    )
    intake = read(b"\xff\xfe" + text.encode("utf-16-le", "surrogatepass"))
    assert [r.reason for r in intake.refused] == ["The patient holds half a character."]
    assert len(intake.sessions[0].slots) == 1


def test_a_quotation_mark_that_is_not_closed_costs_its_row_only(read):
    intake = read(Path("quote-not-closed.csv"))
    assert [(r.row, r.reason) for r in intake.refused] == [
        ("2", "A quotation mark is not closed, or closed too early.")
    ]
    assert [slot.row for slot in intake.sessions[0].slots] == ["3"]


def test_a_row_with_more_fields_than_headings_is_refused(read, only_refusal):
    text = "Date,Start,End,Patient,Doctor\n2026-11-23,8:00,8:15,Lee, Ann,Bell\n"
    assert "more fields" in only_refusal(read(text)).reason


def test_the_processs_own_limit_of_csv_fields_is_left_alone(sheet):
    before = csv.field_size_limit()
    sheet(Reason="x" * 1_000_000)
    assert csv.field_size_limit() == before
