"""What a patient is found by: strings by whose beginnings the database looks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desktop_app.domain.names import folded_words

COUNTRY_CODE_DIGITS = (1, 2, 3)
"""A country's code has one to three digits (ITU-T E.164)."""


def keys_of(
    name: str, phone: str | None, record_number: str | None, birth_date: date | None
) -> frozenset[str]:
    """Return the parts of the name, the digits of the phone, the record number and the birth date.

    Names and record numbers are folded; a birth date is ``YYYYMMDD``. A phone number has no leading
    zeros, and one in the international form stands without its country's code too.
    """
    keys = {*folded_words(name), *folded_words(record_number or ""), *_phone_keys(phone or "")}
    if birth_date is not None:
        keys.add(f"{birth_date:%Y%m%d}")
    return frozenset(keys)


def _phone_keys(phone: str) -> Iterator[str]:
    digits = "".join(character for character in phone if character.isdecimal())
    bare = digits.lstrip("0")
    if not bare:
        return
    yield bare
    if phone.lstrip().startswith(("+", "00")):
        yield from (bare[length:] for length in COUNTRY_CODE_DIGITS if len(bare) > length)
