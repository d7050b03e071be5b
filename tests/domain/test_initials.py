"""Initials: what is left of a name on a screen that strangers see."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.names import initials


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("María López Ñandú", "M. L. Ñ."),
        ("Siobhán O'Brien-Smith", "S. O."),
        ("  Chen\n Wei ", "C. W."),
        ("नमस्ते कुमार", "न. कु."),
        ("🙂 Smile", "S."),
        ("de la Cruz", "d. l. C."),
        ("!!!", "…"),
        ("", "…"),
    ],
)
def test_one_letter_is_left_of_each_word(name, left):
    assert initials(name) == left


@given(st.text(max_size=200))
def test_no_word_of_two_letters_survives(name):
    left = initials(name).replace(".", " ").split()
    assert not any(len(word) > 1 and word.isascii() for word in left)
