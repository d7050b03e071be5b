"""How a search is read: what is typed, as the beginnings of the keys that a patient must have.

Figures mean many things: a phone number with spaces in it, a birth date, a record number, a year.
So a search has several readings, the likeliest first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import groupby, islice, product

from desktop_app.domain.finding import LONGEST_SEARCH
from desktop_app.domain.intake import DateOrder
from desktop_app.domain.names import folded_words
from desktop_app.domain.patient_keys import (
    LONGEST_KEY,
    date_key,
    plain_digits,
    without_country_code,
)

MOST_WORDS, MOST_READINGS = 8, 6

Word = str | tuple[str, ...]
"""What a key begins with; or several keys, one of which it is."""
Reading = tuple[Word, ...]
"""A patient must have a key for each word."""

FIRST_YEAR, LAST_YEAR = 1900, 2039
"""Of the births that a date without its whole year may mean."""

_MONTH_FIRST = frozenset({"US", "AS", "FM", "GU", "MH", "MP", "PH", "PR", "PW", "VI"})
_FIGURES = re.compile(r"[\d+()./\-]+")
_SIGNED = re.compile(r"\d[./\-]")
_YEAR_FIRST = re.compile(r"(\d{4}) ?[./\-] ?(\d{1,2}) ?[./\-] ?(\d{1,2})")
_SIGNED_DATE = re.compile(
    r"(?P<first>\d{1,2}) ?[./\-] ?(?P<second>\d{1,2})(?: ?[./\-] ?(?P<year>\d{0,4}))?"
)
_UNPARTED_DATE = re.compile(r"(?P<first>\d\d)(?P<second>\d\d)(?P<year>\d{4}|\d\d)")
_SPACED_DATE = re.compile(r"(?P<first>\d\d?) (?P<second>\d\d?) (?P<year>\d{4})")


def date_order_of(country: str) -> DateOrder:
    """Return how people of *country* (ISO 3166) write a day and its month in figures."""
    return DateOrder.MDY if country in _MONTH_FIRST else DateOrder.DMY


def readings(typed: str, order: DateOrder) -> tuple[Reading, ...]:
    """Return what *typed* may mean, the likeliest first; none if there is nothing to look for.

    *order* decides which of two figures is the month, where both could be.
    """
    names, runs = _names_and_figures(typed[:LONGEST_SEARCH])
    meant = (list(_readings_of(run, order)) for run in runs)
    choices = islice(product(*filter(None, meant)), 4 * MOST_READINGS)
    whole = ((*names, *(word for words in choice for word in words)) for choice in choices)
    distinct = dict.fromkeys(tuple(dict.fromkeys(map(_cut, words))) for words in whole)
    meaningful = (words[:MOST_WORDS] for words in distinct if words and all(words))
    return tuple(islice(meaningful, MOST_READINGS))


def _names_and_figures(typed: str) -> tuple[list[str], list[str]]:
    """Return the folded words that have a letter in them, and the runs of figures between them."""
    names: list[str] = []
    runs: list[str] = []
    for are_figures, tokens in groupby(
        typed.split(), lambda token: bool(_FIGURES.fullmatch(token))
    ):
        if are_figures:
            runs.append(" ".join(tokens))
        else:
            names += (word for token in tokens for word in folded_words(token))
    return names, runs


def _cut(word: Word) -> Word:
    return word[:LONGEST_KEY] if isinstance(word, str) else word


def _readings_of(figures: str, order: DateOrder) -> Iterator[Reading]:
    """Yield what one run of figures may mean."""
    births = _births(figures, order)
    is_surely_a_date = bool(births) and _SIGNED.search(figures) is not None
    if is_surely_a_date:
        yield (births,)
    number = figures.replace("(0)", "")
    digits = plain_digits(number)
    bare = digits.lstrip("0")
    is_international = number.startswith("+") or digits.startswith("00")
    if is_international and bare:
        yield (bare,)
        yield (without_country_code(bare),)
    if digits and not number.startswith("+"):
        yield (digits,)
    if births and not is_surely_a_date:
        yield (births,)
    elif not births:
        yield tuple(filter(None, map(plain_digits, figures.split())))


def _births(figures: str, order: DateOrder) -> tuple[str, ...]:
    """Return the keys of all birth dates that *figures* may mean, whole or still being typed."""
    if whole := _YEAR_FIRST.fullmatch(figures):
        year, month, day = map(int, whole.groups())
        return _keys([year], month, day)
    shapes = _SIGNED_DATE, _UNPARTED_DATE, _SPACED_DATE
    written = next(filter(None, (shape.fullmatch(figures) for shape in shapes)), None)
    if written is None:
        return ()
    day, month = int(written["first"]), int(written["second"])
    if order is DateOrder.MDY and "." not in figures:
        day, month = month, day
    years = _years(written["year"] or "")
    return _keys(years, month, day) or _keys(years, day, month)


def _years(typed: str) -> list[int]:
    if len(typed) == len("1985"):
        return [int(typed)]
    return [
        year
        for year in range(FIRST_YEAR, LAST_YEAR + 1)
        if str(year).startswith(typed) or (len(typed) == len("85") and year % 100 == int(typed))
    ]


def _keys(years: list[int], month: int, day: int) -> tuple[str, ...]:
    keys = []
    for year in years:
        try:
            keys.append(date_key(date(year, month, day)))
        except ValueError:  # no such day in that year
            continue
    return tuple(keys)
