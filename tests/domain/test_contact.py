import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.contact import checked_email, checked_phone, is_same_phone
from desktop_app.domain.typed import Refused


@pytest.mark.parametrize(
    ("typed", "country", "kept"),
    [
        ("+49 30 901820", "", "+49 30 901820"),
        ("+49 (0)30 / 90 18-20", "US", "+49 30 901820"),
        ("030/901820", "DE", "+49 30 901820"),
        ("0049 30 901820", "DE", "+49 30 901820"),
        ("07911 123456", "gb", "+44 7911 123456"),
        ("(201) 555-0123", "US", "+1 201-555-0123"),
        ("0301234567 ext. 12", "DE", "+49 30 1234567 ext. 12"),
        ("\u202a+49 30 901820\u202c", "DE", "+49 30 901820"),
        ("٠٣٠ ٩٠١٨٢٠", "DE", "+49 30 901820"),
        ("＋４９ ３０ ９０１８２０", "", "+49 30 901820"),
        ("030–901\u2011820", "DE", "+49 30 901820"),
    ],
)
def test_a_number_is_kept_in_the_form_in_which_the_world_dials_it(typed, country, kept):
    assert checked_phone(typed, country) == kept


@pytest.mark.parametrize(
    ("typed", "country"),
    [
        ("030/901820", ""),
        ("(030) 901-820", ""),
        ("030 1234567 x5", ""),
        ("112 34", "DE"),
        ("901820", "DE"),
    ],
)
def test_a_number_whose_country_would_be_a_guess_is_kept_as_written(typed, country):
    assert checked_phone(typed, country) == typed


def test_spaces_are_put_in_order():
    assert checked_phone("  030  90\t1820 ") == "030 90 1820"
    assert checked_email(" maria@example.org\n") == "maria@example.org"


@pytest.mark.parametrize(
    "phone",
    [
        *("1234", "call Maria", "+49 30 901820 Maria", "1" * 16, "++4930901820", "49+30901820"),
        *("030901820 ext. 1234567", "ext. 12345", "<b>030901820</b>", "---", "030\x00901820"),
        *("+999 1234567", "+49 30", "+1 23456", "1" * 1_000_000, "1800FLOWERS"),
    ],
)
@pytest.mark.parametrize("country", ["", "DE"])
def test_what_nobody_could_dial_is_refused(phone, country):
    with pytest.raises(Refused):
        checked_phone(phone, country)


@pytest.mark.parametrize(
    "email",
    ["maria@example.org", "m.lopez+visit@mail.example.co.uk", "ü@exämple.org", "a_b@e-x.org"],
)
def test_an_address_that_can_be_written_to_is_kept(email):
    assert checked_email(email) == email


@pytest.mark.parametrize(
    "email",
    [
        *("maria", "maria@", "@example.org", "maria@example", "a@b@example.org", "a b@example.org"),
        *("Maria <maria@example.org>", "a@example.org, b@example.org", "a@example..org"),
        *("ma\0ria@example.org", "mar\u202eia@example.org", "a@" + "b" * 1_000_000 + ".org"),
        *(
            "a@" + "b" * 64 + ".org",
            "a@" + "long." * 50 + "org",
            "a@example.org\nBcc: x@example.org",
        ),
    ],
)
def test_what_nothing_could_be_sent_to_is_refused(email):
    with pytest.raises(Refused):
        checked_email(email)


@pytest.mark.parametrize("nothing", ["", "  ", "\t\n"])
def test_nothing_is_nothing(nothing):
    assert checked_phone(nothing, "DE") is None
    assert checked_email(nothing) is None


def test_a_refusal_tells_what_is_right_and_repeats_nothing_of_what_was_written():
    with pytest.raises(Refused) as caught:
        checked_phone("Maria 030")
    assert "+49 30 901820" in caught.value.why
    assert "Maria" not in caught.value.why


def test_a_number_that_grows_too_long_by_its_countrys_code_is_refused():
    assert checked_phone("030000000000") == "030000000000"
    with pytest.raises(Refused, match="this many digits"):
        checked_phone("30000000000000", "DE")


@given(
    st.from_regex(r"\+?[0-9 ()./-]{0,20}", fullmatch=True), st.sampled_from(["", "DE", "US", "IT"])
)
def test_what_was_kept_once_is_kept_so_ever_after(typed, country):
    try:
        kept = checked_phone(typed, country)
    except Refused:
        return
    assert checked_phone(kept or "", country) == kept


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("+49 30 901820", "030/901820", True),
        ("+49 30 901820", "+49 (30) 90 18 20", True),
        ("+49 30 901820", "+49 30 901821", False),
        ("901820", "+49 30 901820", False),
        ("901820", "901820", True),
        ("+49 30 901820 ext. 7", "+49 30 901820", True),
        ("", "", False),
    ],
)
def test_two_numbers_are_the_same_however_they_are_written(one, other, same):
    assert is_same_phone(one, other) is same
    assert is_same_phone(other, one) is same
