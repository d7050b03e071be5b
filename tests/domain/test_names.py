import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.domain.names import folded, folded_words


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("María López", "maria lopez"),
        ("MÜLLER", "muller"),
        ("Łukasz Żółć", "lukasz zolc"),
        ("Søren Ærø", "soren aero"),
        ("Đorđe", "dorde"),
        ("Weiß", "weiss"),
        ("Þóra", "thora"),
        ("İpek Işık", "ipek isik"),
        ("Νίκος", "νικοσ"),
        ("Ёлкина", "елкина"),
        ("O'Brien", "obrien"),
        ("O’Brien", "obrien"),
        ("O‘Brien", "obrien"),
        ("O´Brien", "obrien"),
        ("O＇Brien", "obrien"),
        ("Müller-Lüdenscheidt", "muller ludenscheidt"),
        ("de la Cruz, Ana", "de la cruz ana"),
        ("Ａｎｎａ", "anna"),
        ("𝐀𝐧𝐧𝐚", "anna"),
        ("\u202eanna\u202c \u200fAvi", "anna avi"),
        ("王小明", "王小明"),
        ("فاطِمَة", "فاطمة"),
    ],
)
def test_a_name_is_found_by_what_is_easily_typed(written, typed):
    assert folded_words(written) == folded_words(typed) == tuple(typed.split())


@pytest.mark.parametrize("name", ["अमीना", "สมชาย", "தமிழ்", "김철수", "ሰላም"])
def test_a_word_of_any_script_stays_one_word(name):
    assert len(folded_words(name)) == 1


@pytest.mark.parametrize("text", ["", "   ", "-", "'", "%_*", "\x00\u202e", "…"])
def test_what_has_no_letter_is_no_word(text):
    assert folded_words(text) == ()


def test_a_word_is_counted_once():
    assert folded_words("Ana Ána ANA Bo") == ("ana", "bo")


@given(st.text(max_size=60))
@example("ᴬ")
@example("\u0345\u0300")
def test_folding_what_is_folded_changes_nothing(text):
    assert folded(folded(text)) == folded(text)
    words = folded_words(text)
    assert folded_words(" ".join(words)) == words


@given(st.text(st.characters(categories=["Lu", "Ll", "Lt"]), max_size=30))
def test_case_makes_no_difference(text):
    assert folded(text.upper()) == folded(text.lower()) == folded(text.title())


@given(st.lists(st.text(min_size=1, max_size=12), min_size=1, max_size=4), st.randoms())
def test_the_order_of_the_words_makes_no_difference(parts, random):
    shuffled = random.sample(parts, len(parts))
    assert set(folded_words(" ".join(parts))) == set(folded_words(" ".join(shuffled)))


@given(st.text(st.characters(exclude_characters="\u0345"), max_size=30), st.integers(1, 5))
def test_the_beginning_of_a_word_finds_it(text, length):
    for word in folded_words(text):
        assert folded_words(word[:length]) == (word[:length],)
