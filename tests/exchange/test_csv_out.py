"""Tables that leave the desk: no cell is a formula, and nothing in them is lost."""

import csv
import io
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop_app.exchange.csv_out import ENCODING, Phone, as_written, save_csv, write_csv, written

SIGNS = "=+-@\t\r\n＝＋－＠"
HOSTILE = st.text(
    st.sampled_from("=+-@\t\r\n＝'\" ,;|\0\x1b\u00a0\u2028\u202e\u2066\ufeffa1é漢🙂"), max_size=12
)


def read_back(text):
    return list(csv.reader(io.StringIO(text, newline="")))


@settings(max_examples=50)
@given(rows=st.lists(st.lists(HOSTILE, min_size=2, max_size=2), max_size=4))
@example(rows=[["'=1+1", "=1+1"], ["''", "'"]])
def test_any_text_comes_back_as_it_was_and_none_is_a_formula(rows):
    file = io.StringIO(newline="")
    assert write_csv(file, ("a", "b"), rows) == len(rows)
    [head, *cells] = read_back(file.getvalue())
    assert head == ["a", "b"]
    assert [[as_written(cell) for cell in row] for row in cells] == rows
    for row in cells:
        for cell in row:
            assert not cell.startswith(tuple(SIGNS))
            assert not cell.strip().startswith(tuple(SIGNS))


@pytest.mark.parametrize("sign", SIGNS)
def test_what_begins_as_a_formula_does_gets_an_apostrophe(sign):
    for before in ("", " ", "\u00a0", "\ufeff", "\u202e"):
        text = f"{before}{sign}cmd|' /C calc'!A0"
        assert written(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Anna-Lena", "'t Hooft", "a=b", "1-2", "O'Brien", "Ñandú"])
def test_all_other_text_stays_untouched(text):
    assert written(text) == text


@pytest.mark.parametrize("number", [-5, -0.25, 0, 17, 1e-9])
def test_numbers_stay_numbers_negative_ones_too(number):
    file = io.StringIO(newline="")
    write_csv(file, ("n",), [[number]])
    assert float(read_back(file.getvalue())[1][0]) == number


@pytest.mark.parametrize(
    ("phone", "cell"),
    [
        ("+49 30 1234567", "+49 30 1234567"),
        ("+1 (800) 555-1234", "+1 (800) 555-1234"),
        ("030 1234567", "030 1234567"),
        ("+4930123456", "+49 30123456"),
        ("+49-30-123456", "+49 30-123456"),
        ("030 / 123456", "030 123456"),
        ("+49(30)123", "+49 (30)123"),
        ("+18005551234", "+1 8005551234"),
        ("+3531234567", "+353 1234567"),
        ("030123456", "030 123456"),
        ("(030)123456", "(030) 123456"),
        ("", ""),
        ("112", "112"),
        ("+49 30 cmd|' /C calc'!A0", "'+49 30 cmd|' /C calc'!A0"),
        ("=1+1", "'=1+1"),
        ("-1234", "'-1234"),
        ("+", "'+"),
    ],
)
def test_a_phone_number_is_text_to_a_spreadsheet_and_stays_dialable(phone, cell):
    assert written(Phone(phone)) == cell


@settings(max_examples=30)
@given(st.from_regex(r"\A\+?[0-9]{3}[0-9 ()./-]{0,20}[0-9]\Z"))
def test_a_phone_number_keeps_its_plus_and_figures_and_is_parted_by_a_space(number):
    cell = written(Phone(number))
    assert re.search("[0-9)] [0-9(]", cell)
    assert re.sub("[^0-9+]", "", cell) == re.sub("[^0-9+]", "", number)


def test_a_file_begins_with_the_mark_that_excel_wants_and_is_never_written_over(tmp_path):
    file = tmp_path / "table.csv"
    assert save_csv(file, ("name",), [["Zoë"], [None]]) == 2
    assert file.read_bytes() == b'\xef\xbb\xbfname\r\nZo\xc3\xab\r\n""\r\n'
    assert read_back(file.read_text(encoding=ENCODING))[1] == ["Zoë"]
    with pytest.raises(FileExistsError):
        save_csv(file, ("name",), [])


def test_what_a_table_says_is_what_our_own_import_reads(read):
    patient, reason, phone = "'=HYPERLINK(1)", "=1+1", "+49 30 1234567"
    file = io.StringIO(newline="")
    headings = ("date", "start", "end", "doctor", "patient", "phone", "reason", "room")
    when = "2026-11-23", "09:00", "09:15"
    row = (*when, "-Dr. Minus", patient, Phone(phone), reason, "'s-Gravenhage")
    write_csv(file, headings, [row])
    [session] = read(file.getvalue().encode(ENCODING)).sessions
    [slot] = session.slots
    assert (session.doctor, session.location) == ("-Dr. Minus", "'s-Gravenhage")
    found = slot.visit.patient
    assert (found.name, found.phone, slot.visit.reason) == (patient, phone, reason)
