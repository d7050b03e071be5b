"""What a person writes as a reason: one line of a fair length, kept as written."""

from __future__ import annotations

import unicodedata

from desktop_app.errors import QT_TRANSLATE_NOOP, ReasonError, Said

LONGEST = 200
"""Letters; who has more to say writes it into the patient's notes."""

_TOO_LONG = QT_TRANSLATE_NOOP(
    "errors", "A reason has at most {most} letters; this one has {count}."
)


def checked_reason(written: str) -> str:
    """Return a reason on one line, "" for nothing; what nobody can see is left out.

    Raises:
        ReasonError: It is too long.
    """
    reason = " ".join("".join(map(_seen, written)).split())
    if len(reason) > LONGEST:
        raise ReasonError(Said(_TOO_LONG, most=LONGEST, count=len(reason)), "reason")
    return reason


def _seen(letter: str) -> str:
    """Return *letter*, a blank for a break, nothing for another control character."""
    if letter.isspace():
        return " "
    return "" if unicodedata.category(letter) == "Cc" else letter
