import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.domain.typed import Refused, is_visible, line, lines


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  María   Lopez ", "María Lopez"),
        ("Maria\nLopez\t Ruiz\u2028", "Maria Lopez Ruiz"),
        ("Mari\u0301a", "María"),
        ("\u2068Maria\u2069 \u202aLopez\u202c", "Maria Lopez"),
        ("<b>Maria</b> & 'x'; --", "<b>Maria</b> & 'x'; --"),
        ("فاطمة\u200cزهرا", "فاطمة\u200cزهرا"),
        ("", ""),
    ],
)
def test_a_line_is_kept_as_written_on_one_line(typed, kept):
    assert line(typed, 190) == kept


def test_lines_stay_lines():
    assert lines(" one\r\ntwo\rthree\u2029four\t5\n\n", 190) == "one\ntwo\nthree\nfour\t5"


@pytest.mark.parametrize(
    "typed", ["Ma\0ria", "\x1b[31mMaria", "Maria\ud800", "\x7f", "\u202eairaM", "a\u202db"]
)
def test_what_cannot_be_shown_as_it_is_is_refused(typed):
    for read in (line, lines):
        with pytest.raises(Refused):
            read(typed, 190)


@pytest.mark.parametrize("typed", ["x" * 191, "x" * 1_000_000, " " * 1_000_000 + "x"])
def test_what_is_too_long_is_refused_in_the_words_of_its_field(typed):
    for read in (line, lines):
        with pytest.raises(Refused) as caught:
            read(typed, 190, "Too long.")
        assert caught.value.why == "Too long."


@given(st.text(max_size=300))
@example("\u1e9b\u0323")
def test_what_was_kept_once_is_kept_so_ever_after(typed):
    for read in (line, lines):
        try:
            kept = read(typed, 190)
        except Refused as refused:
            assert refused.why.endswith(".")  # noqa: PT017 - both ways are promised
            continue
        assert read(kept, 190) == kept
        assert len(kept) <= 190
        assert kept == kept.strip()
        assert not {unicodedata.category(each) for each in kept if each not in "\n\t"} & {
            "Cc",
            "Cs",
        }


@pytest.mark.parametrize(
    ("text", "seen"),
    [("a", True), ("王", True), ("-", True), ("\u200f\u0301 ", False), ("", False)],
)
def test_a_name_must_be_seen(text, seen):
    assert is_visible(text) is seen
