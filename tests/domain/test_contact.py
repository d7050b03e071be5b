import pytest

from desktop_app.domain.contact import checked_email, checked_phone
from desktop_app.errors import ContactError


@pytest.mark.parametrize(
    "phone",
    [
        *("+49 30 901820", "030/901820", "(030) 901-820", "+1 (555) 010-9999", "112 34"),
        *("0301234567 ext. 12", "030 1234567 x5", "030.901.820"),
    ],
)
def test_a_number_that_can_be_dialled_is_kept_as_written(phone):
    assert checked_phone(phone) == phone


def test_spaces_are_put_in_order():
    assert checked_phone("  +49  30\t901820 ") == "+49 30 901820"
    assert checked_email(" maria@example.org\n") == "maria@example.org"


@pytest.mark.parametrize(
    "phone",
    [
        *("1234", "call Maria", "+49 30 901820 Maria", "1" * 16, "++4930901820", "49+30901820"),
        *("030901820 ext. 1234567", "ext. 12345", "030901820\u202e", "<b>030901820</b>", "---"),
    ],
)
def test_what_nobody_could_dial_is_refused(phone):
    with pytest.raises(ContactError):
        checked_phone(phone)


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
        *(
            "a@" + "b" * 64 + ".org",
            "a@" + "long." * 50 + "org",
            "a@example.org\nBcc: x@example.org",
        ),
    ],
)
def test_what_nothing_could_be_sent_to_is_refused(email):
    with pytest.raises(ContactError):
        checked_email(email)


@pytest.mark.parametrize("nothing", ["", "  ", "\t\n"])
def test_nothing_is_nothing(nothing):
    assert checked_phone(nothing) is None
    assert checked_email(nothing) is None


def test_a_refusal_tells_what_is_right_and_repeats_nothing_of_what_was_written():
    with pytest.raises(ContactError) as caught:
        checked_phone("Maria 030")
    assert "+49 30 901820" in caught.value.sentence
    assert "Maria" not in caught.value.sentence + caught.value.detail
