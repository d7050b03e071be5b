"""Other people's text, made plain: stored and shown as it is, or refused in words."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata

from desktop_app.errors import Said

FIELD_LIMIT = 10 * 1024
"""Bytes of UTF-8 in one field."""

SHORT = 190
"""Characters of a name, an id, a phone number or a place."""

ROW_LIMIT = 5000
"""Rows or slots in one file."""

_BREAKS = re.compile("[\t\n\v\f\r\x85\u2028\u2029]+")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f]")
_SURROGATES = re.compile("[\ud800-\udfff]")


class RowError(Exception):
    """One row can't be taken; ``reason`` is a sentence for the desk, without health data."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def plain(text: str, what: str) -> str:
    """Return *text* in NFC on one line, without outer blanks.

    Markup, formulas and right-to-left marks stay: they are text like any other.

    Raises:
        RowError: It can't be stored or shown: NUL, controls, half characters, too long.
    """
    if "\0" in text:
        raise RowError(Said("The {what} holds a NUL character.", what=what))
    if _SURROGATES.search(text):
        raise RowError(Said("The {what} holds half a character.", what=what))
    if len(text.encode()) > FIELD_LIMIT:
        raise RowError(
            Said("The {what} is longer than {most} KB.", what=what, most=FIELD_LIMIT // 1024)
        )
    line = _BREAKS.sub(" ", text).strip()
    if _CONTROLS.search(line):
        raise RowError(Said("The {what} holds control characters.", what=what))
    return unicodedata.normalize("NFC", line)


def short(text: str, what: str) -> str:
    """Return *text* plain, refusing what is too long to be such a thing (a name, an id).

    Raises:
        RowError: As for :func:`plain`, or longer than :data:`SHORT`.
    """
    line = plain(text, what)
    if len(line) > SHORT:
        raise RowError(Said("The {what} is longer than {most} characters.", what=what, most=SHORT))
    return line


def visible(text: str) -> bool:
    """Whether anything of *text* can be seen: marks and blanks alone are no name."""
    return any(unicodedata.category(character)[0] not in "CZM" for character in text)


def same_name(text: str) -> str:
    """Return the form in which two spellings of one name are equal: case and blanks aside."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def key_of(word: str) -> str:
    """Return a header or a keyword without case, accents, blanks and punctuation."""
    decomposed = unicodedata.normalize("NFKD", word).casefold()
    return "".join(character for character in decomposed if character.isalnum())


def made_id(*parts: str) -> str:
    """Return an id made of *parts*: always the same one, and telling nobody what they are."""
    digest = hashlib.sha256(json.dumps(parts, ensure_ascii=True).encode()).hexdigest()
    return f"made-{digest[:40]}"
