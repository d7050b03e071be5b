"""What a phone number and an e-mail address must look like to be of use; kept as written."""

from __future__ import annotations

import re

from desktop_app.errors import QT_TRANSLATE_NOOP, ContactError

_PHONE = re.compile(r"\+?[0-9 ()./-]+(?:(?:ext\.?|x|#) ?[0-9]{1,6})?", re.IGNORECASE)
_FEWEST, _MOST = 5, 15
"""Digits; ITU-T E.164 allows 15."""
_EMAIL = re.compile(r"[^\s@<>(),;:\"\\]{1,64}@(?:[\w-]{1,63}\.)+[\w-]{2,63}")
_LONGEST = 254
"""Characters of an address (RFC 5321, 4.5.3.1, less its brackets)."""

_BAD_PHONE = QT_TRANSLATE_NOOP(
    "errors", "A phone number is written with 5 to 15 digits, like +49 30 901820."
)
_BAD_EMAIL = QT_TRANSLATE_NOOP("errors", "An e-mail address is written like maria@example.org.")


def checked_phone(written: str) -> str | None:
    """Return a phone number with its spaces in order; ``None`` for nothing.

    Raises:
        ContactError: Nobody could be called by it.
    """
    phone = " ".join(written.split())
    if not phone:
        return None
    number = re.split(r"ext|x|#", phone, maxsplit=1, flags=re.IGNORECASE)[0]
    digits = sum(character.isdecimal() for character in number)
    if not _PHONE.fullmatch(phone) or not _FEWEST <= digits <= _MOST:
        raise ContactError(_BAD_PHONE, "phone")
    return phone


def checked_email(written: str) -> str | None:
    """Return an e-mail address; ``None`` for nothing.

    Raises:
        ContactError: Nothing could be sent to it.
    """
    email = written.strip()
    if not email:
        return None
    if len(email) > _LONGEST or not _EMAIL.fullmatch(email):
        raise ContactError(_BAD_EMAIL, "e-mail")
    return email
