"""Names of people, folded so that what is typed finds what is written."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "ı": "i", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th"})
_WORD = re.compile(r"[^\W_]+")


def folded(text: str) -> str:
    """Return *text* without case and diacritics, for comparing only."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_LETTERS)


def folded_words(text: str) -> tuple[str, ...]:
    """Return the distinct folded words of a name or a search, in order.

    An apostrophe joins (``O'Brien`` is found as ``obrien``), a hyphen parts.
    """
    plain = re.sub(r"['’ʼ`´]", "", folded(text))
    return tuple(dict.fromkeys(_WORD.findall(plain)))
