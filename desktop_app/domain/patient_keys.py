"""What a patient is found by: strings, of which a person types the beginning.

A key has no spaces, no case and no accents. How a search is read against them stands in
:mod:`.patient_search`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from datetime import date

from desktop_app.domain.names import folded, folded_words

LONGEST_KEY = 60
"""Characters; an index of PostgreSQL refuses some thousand bytes, and nobody types so much."""

_ONE_DIGIT_CODES = re.compile(r"[17]")
_TWO_DIGIT_CODES = re.compile(r"2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]")
"""Countries' calling codes by their length; all others have three digits (ITU-T E.164, annex D)."""

_EXTENSION = re.compile(r"[^\W\d]|#")
_TRUNK_ZERO = re.compile(r"\(0+\)")
_LATIN, _FIGURES, _OTHERS = 26, 10, 27


def keys_of(
    name: str, phone: str | None, record_number: str | None, birth_date: date | None
) -> frozenset[str]:
    """Return the parts of the name, the digits of the phone, the record number and the birth date.

    A birth date is ``YYYYMMDD``. A phone number stands as written, without its country's code, and
    with a zero in the place of that; a record number whole, in its parts, and without its zeros.
    """
    keys = {*folded_words(name), *_record_keys(record_number or ""), *_phone_keys(phone or "")}
    if birth_date is not None:
        keys.add(date_key(birth_date))
    return frozenset(key[:LONGEST_KEY] for key in keys)


def date_key(day: date) -> str:
    """Return the key of those who were born on *day*."""
    return f"{day.year:04}{day.month:02}{day.day:02}"


def starts_of(keys: Collection[str]) -> int:
    """Return a number of 63 bits, one for what each of *keys* begins with.

    Whoever has a key that begins like a word has all bits of ``starts_of([word])``; seldom does
    anybody else, so that most of those who have nothing of the kind need not be looked up.
    """
    bits = 0
    for key in keys:
        bits |= 1 << _bit(key[0])
    return bits


def _bit(first: str) -> int:
    if "a" <= first <= "z":
        return ord(first) - ord("a")
    if "0" <= first <= "9":
        return _LATIN + ord(first) - ord("0")
    return _LATIN + _FIGURES + ord(first) % _OTHERS


def plain_digits(text: str) -> str:
    """Return the digits of *text*, of whichever script, as ASCII writes them."""
    return "".join(str(unicodedata.decimal(each)) for each in text if each.isdecimal())


def without_country_code(international: str) -> str:
    """Return what follows the country's code in the digits of a number, which begin with it."""
    code = _ONE_DIGIT_CODES.match(international) or _TWO_DIGIT_CODES.match(international)
    return international[code.end() if code else 3 :]


def _record_keys(record_number: str) -> Iterator[str]:
    parts = folded_words(record_number)
    yield from parts
    whole = "".join(each for each in folded(record_number) if each.isalnum())
    if whole:
        yield whole
        yield whole.lstrip("0") or whole


def _phone_keys(phone: str) -> Iterator[str]:
    number = _TRUNK_ZERO.sub("", _EXTENSION.split(phone)[0])
    digits = plain_digits(number)
    bare = digits.lstrip("0")
    if number.lstrip().startswith(("+", "00")):
        digits, bare = bare, without_country_code(bare)
    if digits and bare:
        yield from (digits, bare, f"0{bare}")
