"""The window speaks six languages; what it says is looked at in test_texts.py."""

import copy
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator

from desktop_app.errors import InputFileError, Said
from desktop_app.ui.date_field import DateField
from desktop_app.ui.dates import long_day, short_day, weekday_letters
from desktop_app.ui.errors import words
from desktop_app.ui.language import LANGUAGES, country_name, locale_of, speak
from desktop_app.ui.plan_words import visits_count

DAY = date(2026, 11, 23)


@pytest.fixture
def spoken(qapp):
    """Speak another language until the test ends."""
    before = QLocale()
    yield lambda language: speak(qapp, language)
    speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "system", "written"),
    [
        ("de", "de_AT", "de_AT"),
        ("de", "fr_FR", "de_DE"),
        ("en", "en_US", "en_US"),
        ("en", "de_DE", "en_DE"),
        ("en", "it_IT", "en_IT"),
        ("en", "C", "en_GB"),
        ("ar", "ar_MA", "ar_MA"),
        ("ar", "ar_EG", "ar_AE"),
        ("ur", "en_IN", "ur_PK"),
    ],
)
def test_a_language_is_written_as_in_the_systems_country(language, system, written):
    assert locale_of(language, QLocale(system)) == QLocale(written)


@pytest.mark.parametrize("language", LANGUAGES)
def test_digits_are_0_to_9_and_the_window_begins_where_reading_does(spoken, qapp, language):
    assert spoken(language) == language
    assert QLocale().language() == QLocale(language).language()
    assert "23" in long_day(DAY)
    from_right = language in ("ar", "ur")
    assert (qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft) == from_right


def test_an_unknown_language_is_the_systems(spoken):
    assert spoken("tlh") == spoken("")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_columns_of_a_calendar_are_told_apart(spoken, language):
    spoken(language)
    letters = [weekday_letters(weekday) for weekday in range(1, 8)]
    assert len({*letters}) == 7
    assert max(map(len, letters)) <= 4
    assert not any(one != other and one.startswith(other) for one in letters for other in letters)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_that_is_typed_reads_as_the_same_day_in_words(spoken, qtbot, language):
    spoken(language)
    field = DateField("Day", DAY)
    qtbot.addWidget(field)
    field.show()
    assert field.lineEdit().text() == short_day(DAY)
    assert field.layoutDirection() is QLocale().textDirection()


@pytest.mark.parametrize(
    ("language", "named"),
    [
        ("en", ["Germany", "Switzerland", "Morocco", "XX"]),
        ("de", ["Deutschland", "Schweiz", "المغرب", "XX"]),
        ("fr", ["Deutschland", "Suisse", "Maroc", "XX"]),
        ("ar", ["Deutschland", "Schweiz", "المغرب", "XX"]),
    ],
)
def test_a_country_is_called_as_this_desk_or_its_own_people_call_it(spoken, language, named):
    spoken(language)
    assert [country_name(code) for code in ("DE", "CH", "MA", "XX")] == named


def test_english_counts(spoken):
    spoken("en")
    assert (visits_count(0), visits_count(1), visits_count(2)) == (
        "0 visits",
        "1 visit",
        "2 visits",
    )


class Marked(QTranslator):
    """Puts every text into brackets."""

    def isEmpty(self):  # noqa: N802 - Qt's own name
        return False

    def translate(self, context, text, comment=None, n=-1):
        return f"[{text}]"


def test_what_fills_the_gaps_of_a_sentence_is_translated_if_it_is_ours(qapp):
    said = Said("{what}, {words}: {data}, {n}", what="date", words=("a", "b"), data="Ann", n=3)
    assert said == "date, a, b: Ann, 3"
    assert copy.deepcopy(said).values == said.values
    marked = Marked(qapp)
    qapp.installTranslator(marked)
    try:
        assert words(InputFileError(said))[1] == "[[date], [a][, ][b]: Ann, 3]"
    finally:
        qapp.removeTranslator(marked)
