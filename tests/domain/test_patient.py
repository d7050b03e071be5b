from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.intake import DateOrder
from desktop_app.domain.patient import (
    LONG,
    Gender,
    PatientDraft,
    PatientFacts,
    PatientField,
    checked,
    draft_of,
    facts_of,
    problems_of,
)
from desktop_app.errors import FieldsError
from tests.people import a_patient

TODAY = date(2026, 11, 23)
HUGE = "x" * 1_000_000
FULL = PatientDraft(
    name="María López",
    family_name="López",
    given_name="María",
    birth_date="11.02.1985",
    gender="female",
    phone="030 901820",
    email="maria@example.org",
    language="es-mx",
    record_number="R 17",
    notes="Uses a wheelchair.\nCall first.",
)


def kept(draft, patient=None):
    return checked(draft, "DE", TODAY, patient)


def test_what_was_typed_is_kept_field_by_field():
    assert kept(FULL) == PatientFacts(
        name="María López",
        family_name="López",
        given_name="María",
        birth_date=date(1985, 2, 11),
        gender="female",
        phone="+49 30 901820",
        email="maria@example.org",
        language="es-MX",
        record_number="R 17",
        notes="Uses a wheelchair.\nCall first.",
    )


def test_a_name_is_enough():
    facts = kept(PatientDraft(name=" Chen  Wei "))
    assert facts.name == "Chen Wei"
    assert set(facts.values().values()) == {"Chen Wei", None, ""}


def test_the_parts_alone_make_the_name():
    assert kept(PatientDraft(given_name="Chen", family_name="Wei")).name == "Chen Wei"
    assert kept(PatientDraft(family_name="Wei")).name == "Wei"


@pytest.mark.parametrize(
    ("field", "typed", "why"),
    [
        *[("name", text, "needs a name") for text in ("", "  ", "\u200f\u0301", "\u2068\u2069")],
        *[(field, "x" * 191, "190 letters") for field in ("name", "family_name", "given_name")],
        *[(field, HUGE, "190 letters") for field in ("name", "family_name", "given_name")],
        *[
            (f, "Ma\0ria", "cannot be written")
            for f in ("name", "given_name", "record_number", "notes")
        ],
        *[(f, "\u202eairaM", "Hidden marks") for f in ("name", "family_name", "notes")],
        *[("birth_date", text, "no such day") for text in ("30.02.1985", "1985-02-30")],
        ("birth_date", "1.1.2030", "still to come"),
        *[("birth_date", text, "not a date") for text in (HUGE, "<i>1</i>", "soon")],
        ("gender", "<b>", "one of the list"),
        *[("phone", text, "5 to 15 digits") for text in ("12", "call me", HUGE, "030\n<b>1")],
        ("phone", "+999 1234567", "its country's code"),
        *[("email", text, "maria@example.org") for text in ("maria", HUGE, "a@b.c\nBcc: d@e.f")],
        *[
            ("language", text, "de, tr, pt-BR")
            for text in ("german", "d", HUGE, "e n", "de;--", "x-y")
        ],
        ("record_number", "9" * 191, "190 characters"),
        *[("notes", text, "5000 letters") for text in ("n" * (LONG + 1), HUGE)],
    ],
)
def test_a_field_that_cannot_be_kept_says_why_and_no_other_is_blamed(field, typed, why):
    draft = replace(FULL, **({} if field != "name" else {"family_name": "", "given_name": ""}))
    draft = replace(draft, **{field: typed})
    with pytest.raises(FieldsError) as caught:
        kept(draft)
    assert caught.value.problems.keys() == {field}
    assert why in caught.value.problems[field]
    assert caught.value.detail == field
    assert problems_of(draft, "DE", TODAY) == caught.value.problems


def test_all_fields_are_told_at_once():
    with pytest.raises(FieldsError) as caught:
        kept(PatientDraft(phone="12", email="x", birth_date="x"))
    assert caught.value.problems.keys() == {"name", "phone", "email", "birth_date"}


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        ("DE", "de"),
        ("pt_br", "pt-BR"),
        ("zh-hant-TW", "zh-Hant-TW"),
        ("es-419", "es-419"),
        ("", None),
    ],
)
def test_a_language_is_kept_as_its_tag(typed, tag):
    assert kept(PatientDraft(name="A", language=typed)).language == tag


def test_what_an_import_brought_is_not_judged_unless_somebody_changes_it():
    odd = a_patient(name="x" * 300, phone="at the neighbour's", birth_date=date(1890, 1, 1))
    assert kept(draft_of(odd), odd) == facts_of(odd)
    typed = replace(draft_of(odd), phone="at the neighbours")
    assert problems_of(typed, "DE", TODAY, odd).keys() == {"phone"}


def test_every_field_has_a_column_of_its_name():
    assert {field.name for field in fields(PatientFacts)} == set(PatientField)
    assert {field.name for field in fields(PatientDraft)} - {"date_order"} == set(PatientField)


texts = st.text(max_size=40)


@given(
    st.builds(
        PatientDraft,
        **{field: texts for field in PatientField if field not in ("gender", "name")},
        name=st.one_of(texts, st.just("Maria Lopez")),
        gender=st.sampled_from(["", *Gender, "?"]),
        date_order=st.sampled_from(DateOrder),
    )
)
def test_what_is_kept_is_kept_the_same_when_it_is_typed_again(draft):
    try:
        facts = kept(draft)
    except FieldsError as error:
        assert error.problems.keys() <= set(PatientField)  # noqa: PT017 - both ways are promised
        return
    again = draft_of(a_patient(**facts.values()))
    assert kept(again) == facts
