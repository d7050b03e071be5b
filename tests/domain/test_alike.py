from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.alike import alike_of_the_day, is_one_typo, may_be_one_person
from desktop_app.domain.appointment import Status
from tests.ui.days import a_session, a_sheet, a_slot, an_appointment

BORN, LATER = date(1985, 2, 11), date(1990, 7, 1)


def alike(*visits):
    slots = [a_slot("09:00", visit, index=n) for n, visit in enumerate(visits)]
    found = alike_of_the_day(a_sheet(a_session("Dr. A", slots)))
    return [visit.id in found for visit in visits]


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [
        ("Maria Lopez", "María LÓPEZ Ñandú", True),
        ("Maria Lopez", "Lopez Maria", True),
        ("Maria Lopez", "Maria Perez", False),
        ("Maria", "Maria Lopez", False),
        ("Maria Lopez", "Maria Lopes", True),
        ("Maria Lopez", "Mario Lopes", False),
        ("Anna Schmidt", "Schmitt, Anna", True),
        ("Li Wu", "Li Wa", False),
        ("Müller Eva", "Eva Mueller", True),
        ("Siobhan O'Brien", "Siobhán OBrien", True),
        ("فاطمة الزهراء", "فاطمة الزهراء", True),
    ],
)
def test_names_that_can_be_taken_for_another_of_the_day_are_marked(one, other, are):
    assert alike(an_appointment(one), an_appointment(other)) == [are, are]


def test_people_born_on_the_same_day_are_marked_whatever_they_are_called():
    visits = [
        an_appointment("Maria Lopez", birth_date=BORN),
        an_appointment("Chen Wei", birth_date=BORN),
        an_appointment("A. Novak", birth_date=LATER),
        an_appointment("Nobody Knows"),
        an_appointment("Nor Here"),
    ]
    assert alike(*visits) == [True, True, False, False, False]


def test_one_patient_s_two_visits_are_not_taken_for_two_patients():
    first = an_appointment("Maria Lopez", birth_date=BORN)
    again = an_appointment("Maria Lopez", patient_id=first.patient_id, birth_date=BORN)
    assert alike(first, again) == [False, False]


def test_who_has_been_seen_is_marked_no_more_but_still_makes_the_other_one_alike():
    done = an_appointment("Maria Lopez", status=Status.FULFILLED)
    assert alike(done, an_appointment("Maria Lopez")) == [False, True]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Maria Lopez", "lopez, maría", True),
        ("Maria Lopez", "Maria Lopez Ruiz", True),
        ("M. Lopez", "Maria Lopez", True),
        ("Maria", "Maria Lopez", True),
        ("Fatima al-Zahra", "Fatima Alzahra", True),
        ("Maria Lopez", "Maira Lopez", True),
        ("Maria Lopez", "Maria Lpoez Ruiz", True),
        ("Maria Lopez", "Mario Lopes", False),
        ("Maria Lopez", "Ana Lopez", False),
        ("Li Wu", "Li Wa", False),
        ("...", "Maria", False),
        ("", "", False),
    ],
)
def test_two_records_may_be_one_person_s(one, other, same):
    assert may_be_one_person(one, other) is same
    assert may_be_one_person(other, one) is same


words = st.text("abcdefgh", min_size=4, max_size=9)


@given(words, st.data())
def test_one_slip_of_the_finger_is_a_typo_either_way(word, data):
    at = data.draw(st.integers(0, len(word) - 1))
    slips = {
        word[:at] + "x" + word[at:],
        word[:at] + "x" + word[at + 1 :],
        *({word[:at] + word[at + 1 :]} if len(word) > 4 else ()),
        word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :],
    } - {word}
    for slip in slips:
        assert is_one_typo(word, slip)
        assert is_one_typo(slip, word)


@given(words, words)
def test_whatever_is_one_typo_apart_is_found_among_many(one, other):
    pair = alike(an_appointment(f"Zoe {one}"), an_appointment(f"Zoe {other}"))
    assert pair[0] is (one == other or is_one_typo(one, other))
