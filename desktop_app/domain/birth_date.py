"""A birth date as people type it: 11.2.1985, 02/11/1985, 1985-02-11, 11021985."""

from __future__ import annotations

import re
from datetime import date

from desktop_app.domain.intake import DateOrder
from desktop_app.domain.typed import Refused, in_figures
from desktop_app.errors import QT_TRANSLATE_NOOP

FIRST_YEAR = 1900
"""Nobody who comes to a clinic is older."""

_PARTS = re.compile(r"([0-9]{1,4}) ?([./ -]) ?([0-9]{1,2}) ?\2 ?([0-9]{1,4})\.?")
_RUN = re.compile(r"[0-9]{8}")
_YEAR = 4
_LONGEST = 40

_NO_DATE = QT_TRANSLATE_NOOP(
    "errors", "This is not a date: write day, month and year, like 11.02.1985 or 1985-02-11."
)
_NO_SUCH_DAY = QT_TRANSLATE_NOOP("errors", "There is no such day in the calendar.")
_SHORT_YEAR = QT_TRANSLATE_NOOP(
    "errors", "Write the year with four digits: two could mean either century."
)
_FUTURE = QT_TRANSLATE_NOOP("errors", "This day is still to come: nobody is born on it.")
_LONG_AGO = QT_TRANSLATE_NOOP("errors", "This is before 1900: look at the year again.")


def read_birth_date(written: str, order: DateOrder, today: date) -> date | None:
    """Return the day that was written, ``None`` for nothing.

    Dates that begin with the year are read so, dates with dots day first; all others in *order*.

    Raises:
        Refused: It is no day, or nobody can be born on it.
    """
    if len(written) > _LONGEST:
        raise Refused(_NO_DATE)
    text = in_figures(written)
    if not text:
        return None
    year, month, day = _in_order(text, order)
    try:
        born = date(int(year), int(month), int(day))
    except ValueError:
        raise Refused(_NO_SUCH_DAY) from None
    if born > today:
        raise Refused(_FUTURE)
    if born.year < FIRST_YEAR:
        raise Refused(_LONG_AGO)
    return born


def _in_order(text: str, order: DateOrder) -> tuple[str, str, str]:
    """Return year, month and day."""
    if _RUN.fullmatch(text):
        return _in_a_run(text, order)
    parts = _PARTS.fullmatch(text)
    if parts is None:
        raise Refused(_NO_DATE)
    first, mark, second, third = parts.groups()
    if len(first) == _YEAR and len(third) < _YEAR - 1:
        return first, second, third
    if len(first) > 2 or len(third) == _YEAR - 1:  # noqa: PLR2004 - digits of a day
        raise Refused(_NO_DATE)
    if len(third) < _YEAR:
        raise Refused(_SHORT_YEAR)
    month_first = order is DateOrder.MDY and mark != "."
    return (third, first, second) if month_first else (third, second, first)


def _in_a_run(text: str, order: DateOrder) -> tuple[str, str, str]:
    """Return year, month and day of eight digits: the month leaves only one way to read them."""
    if text[:2] in {"19", "20"} and 1 <= int(text[4:6]) <= 12:  # noqa: PLR2004 - months
        return text[:4], text[4:6], text[6:]
    if order is DateOrder.MDY:
        return text[4:], text[:2], text[2:4]
    return text[4:], text[2:4], text[:2]
