"""Names of people, folded so that what is typed finds what is written."""

from __future__ import annotations

import unicodedata

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "ı": "i", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th"})
_APOSTROPHES = str.maketrans("", "", "'’‘ʼʻ`´＇")
_LOOKED_AT = 100
"""Letters of a name that its initials are taken from."""


def folded(text: str) -> str:
    """Return *text* without case and diacritics, for comparing only."""
    # Twice: what is compatible with a capital, as a mathematical one, has no case of its own.
    plain = unicodedata.normalize("NFKD", text).casefold()
    decomposed = unicodedata.normalize("NFKD", plain)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_LETTERS)


def folded_words(text: str) -> tuple[str, ...]:
    """Return the distinct folded words of a name or a search, in order.

    An apostrophe joins (``O'Brien`` is found as ``obrien``), a hyphen parts.
    """
    plain = folded(text.translate(_APOSTROPHES))
    spaced = "".join(c if _is_of_a_word(c) else " " for c in plain)
    return tuple(dict.fromkeys(spaced.split()))


def _is_of_a_word(character: str) -> bool:
    """Letters and figures, and the vowel signs of scripts that write them as marks."""
    return character.isalnum() or unicodedata.category(character).startswith("M")


def initials(name: str) -> str:
    """Return the first letter of each word, as for a screen that strangers see, such as "M. L.".

    Of a name without any letter nothing is left but an ellipsis.
    """
    found = (_first_letter(word) for word in name[:_LOOKED_AT].split())
    return " ".join(f"{letter}." for letter in filter(None, found)) or "…"


def _first_letter(word: str) -> str:
    """Return the first letter with the marks written on it, "" if there is none."""
    for place, character in enumerate(word):
        if character.isalnum():
            marks = place + 1
            while marks < len(word) and unicodedata.category(word[marks]).startswith("M"):
                marks += 1
            return word[place:marks]
    return ""
