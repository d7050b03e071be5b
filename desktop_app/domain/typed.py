"""Text that a person typed or pasted: made plain, or refused by raising a sentence."""

from __future__ import annotations

import re
import unicodedata

from desktop_app.errors import QT_TRANSLATE_NOOP

_BREAKS = re.compile("[\t\v\f\r\n\x85\u2028\u2029]+")
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f]")
_CONTROLS_BUT_LINES = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_HALVES = re.compile("[\ud800-\udfff]")
_WRAPPINGS = re.compile("[\u202a\u202b\u202c\u2066-\u2069\ufeff]")
"""Marks around a name that was copied from a window which shows names of all scripts, ours too."""
_OVERRIDES = re.compile("[\u202d\u202e]")

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))

_DAMAGED = QT_TRANSLATE_NOOP(
    "errors", "This holds characters that cannot be written: type it instead of pasting it."
)
_TURNED = QT_TRANSLATE_NOOP(
    "errors", "Hidden marks in this turn the letters around: type it instead of pasting it."
)
_TOO_LONG = QT_TRANSLATE_NOOP("errors", "This is too long to be kept.")


class Refused(ValueError):  # noqa: N818 - not a failure: a sentence that a field shows
    """A field's text can't be kept; ``why`` is the sentence, which repeats nothing of it."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def line(text: str, most: int, too_long: str = _TOO_LONG) -> str:
    """Return *text* as one line in NFC with single blanks; markup stays, as text like any other.

    Raises:
        Refused: It can't be stored or shown as it is, or has more than *most* characters.
    """
    _refuse_huge(text, most, too_long)
    plain = " ".join(_plain(_BREAKS.sub(" ", text), _CONTROLS).split())
    if len(plain) > most:
        raise Refused(too_long)
    return plain


def lines(text: str, most: int, too_long: str = _TOO_LONG) -> str:
    """Return *text* in NFC without outer blanks, its lines kept.

    Raises:
        Refused: As for :func:`line`.
    """
    _refuse_huge(text, most, too_long)
    plain = _plain(_LINE_ENDS.sub("\n", text), _CONTROLS_BUT_LINES).strip()
    if len(plain) > most:
        raise Refused(too_long)
    return plain


def in_figures(text: str) -> str:
    """Return what was typed as a number or a date, in the letters that programs expect.

    Figures of any script become 0 to 9, dashes of any length ``-``; hidden marks, such as come with
    a pasted number, are dropped, and blanks put in order.
    """
    wide = unicodedata.normalize("NFKC", text).translate(_DASHES)
    return " ".join("".join(map(_figure, wide)).split())


def _figure(character: str) -> str:
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    return "" if unicodedata.category(character) == "Cf" else character


def is_visible(text: str) -> bool:
    """Whether anything of *text* can be seen: marks and blanks alone are no name."""
    return any(unicodedata.category(character)[0] not in "CZM" for character in text)


def _refuse_huge(text: str, most: int, too_long: str) -> None:
    """Look at nobody's 1 MB; what shrinks to a fair length, by its blanks and accents, may."""
    if len(text) > 4 * most + 100:
        raise Refused(too_long)


def _plain(text: str, controls: re.Pattern[str]) -> str:
    if _HALVES.search(text) or controls.search(text):
        raise Refused(_DAMAGED)
    if _OVERRIDES.search(text):
        raise Refused(_TURNED)
    return unicodedata.normalize("NFC", _WRAPPINGS.sub("", text))
