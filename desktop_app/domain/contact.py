"""What a phone number and an e-mail address must look like to be of use.

A phone number is kept in the international form, in which it can be dialled from anywhere and is
easily read: a national one is taken to be of the clinic's country. Where that would be a guess (a
number without its area code, one that the country is not known to give out, or in a clinic that has
not said its country) it is kept as written.
"""

from __future__ import annotations

import re

from desktop_app.domain.typed import Refused, in_figures
from desktop_app.errors import QT_TRANSLATE_NOOP

_PHONE = re.compile(r"\+?[0-9 ()./-]+(?:(?:ext\.?|x|#) ?[0-9]{1,6})?", re.IGNORECASE)
_EXTENSION = re.compile(r"ext|x|#", re.IGNORECASE)
_FEWEST, _MOST = 5, 15
"""Digits; ITU-T E.164 allows 15."""
_LOCAL = 7
"""Digits that make a number somebody's."""
_EMAIL = re.compile(r"[^\s@<>(),;:\"\\]{1,64}@(?:[\w-]{1,63}\.)+[\w-]{2,63}")
_LONGEST = 254
"""Characters of an address (RFC 5321, 4.5.3.1, less its brackets); no phone number has more."""

_BAD_PHONE = QT_TRANSLATE_NOOP(
    "errors", "A phone number is written with 5 to 15 digits, like +49 30 901820."
)
_NO_SUCH_PHONE = QT_TRANSLATE_NOOP(
    "errors",
    "No phone number has this many digits there: look at it again, and at its country's code.",
)
_BAD_EMAIL = QT_TRANSLATE_NOOP("errors", "An e-mail address is written like maria@example.org.")


def checked_phone(written: str, country: str = "") -> str | None:
    """Return a phone number in its international form, else as written; ``None`` for nothing.

    *country* is the clinic's, as two letters (ISO 3166), "" where it is not known. Signs that
    nobody sees, such as come with a pasted number, are dropped.

    Raises:
        Refused: Nobody could be called by it.
    """
    if len(written) > 4 * _LONGEST:
        raise Refused(_BAD_PHONE)
    phone = in_figures(written)
    if not phone:
        return None
    if not _PHONE.fullmatch(phone) or not _FEWEST <= len(_digits(phone)) <= _MOST:
        raise Refused(_BAD_PHONE)
    return _international(phone, country.upper())


def checked_email(written: str) -> str | None:
    """Return an e-mail address; ``None`` for nothing.

    Raises:
        Refused: Nothing could be sent to it.
    """
    if len(written) > 4 * _LONGEST:
        raise Refused(_BAD_EMAIL)
    email = written.strip()
    if not email:
        return None
    if len(email) > _LONGEST or not _EMAIL.fullmatch(email) or not email.isprintable():
        raise Refused(_BAD_EMAIL)
    return email


def _international(phone: str, country: str) -> str:
    # Imported where the first number is checked: it costs more than many a start can spare.
    import phonenumbers as numbers

    try:
        number = numbers.parse(phone, country or None)
    except numbers.NumberParseException as error:
        if country or phone.startswith("+"):
            raise Refused(_NO_SUCH_PHONE) from error
        return phone
    if not numbers.is_possible_number(number):
        raise Refused(_NO_SUCH_PHONE)
    if phone.startswith("+") or numbers.is_valid_number(number):
        kept = numbers.format_number(number, numbers.PhoneNumberFormat.INTERNATIONAL)
        if len(_digits(kept)) > _MOST:  # with its country's code, which was not written
            raise Refused(_NO_SUCH_PHONE)
        return kept
    return phone


def is_same_phone(one: str, other: str) -> bool:
    """Whether two numbers, as they are kept, ring at the same place.

    One may stand without its country's or area's code; then seven digits must agree.
    """
    short, long = sorted((_bare(one), _bare(other)), key=len)
    return short == long != "" or (len(short) >= _LOCAL and long.endswith(short))


def _bare(phone: str) -> str:
    return _digits(phone).lstrip("0")


def _digits(phone: str) -> str:
    """Return the figures of *phone*, without its extension's."""
    number = _EXTENSION.split(phone, maxsplit=1)[0]
    return "".join(character for character in number if character.isdecimal())
