"""Dates as people write them, and which of day and month comes first in a file."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.intake import DateOrder
from desktop_app.errors import DateOrderNeededError, InputFileError
from desktop_app.exchange.text import RowError

_WEEKDAY = re.compile(r"^[^\W\d_]+[.,]*\s+")
_MIDNIGHT = re.compile(r"[T ]+00?:00(?::00(?:\.0+)?)?Z?$")
_PARTS = re.compile(r"([0-9]{1,4})\s?([./-])\s?([0-9]{1,2})\s?\2\s?([0-9]{1,4})\.?")
_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_YEAR = 4
_MONTHS = 12
FIRST_YEAR, LAST_YEAR = 2000, 2100
"""Visits outside are somebody's slip."""
OLDEST = 130
"""Years."""


@dataclass(frozen=True, slots=True)
class _Written:
    first: str
    mark: str
    second: str
    third: str

    @property
    def year_first(self) -> bool:
        return len(self.first) == _YEAR

    @property
    def order(self) -> DateOrder | None:
        """What the date itself says of its order; ``None`` if it can be read in two ways."""
        if self.year_first:
            return DateOrder.YMD
        if self.mark == "." or int(self.first) > _MONTHS:
            return DateOrder.DMY
        return DateOrder.MDY if int(self.second) > _MONTHS else None

    @property
    def says_nothing(self) -> bool:
        """Whether it has no part in the question which of day and month comes first."""
        return (
            self.year_first
            or self.mark == "."
            or len(self.third) != _YEAR
            or int(self.first) == int(self.second)
            or min(int(self.first), int(self.second)) > _MONTHS
        )


def _read(text: str) -> _Written | None:
    bare = unicodedata.normalize("NFKC", text).strip()
    bare = _MIDNIGHT.sub("", _WEEKDAY.sub("", bare))
    if compact := _COMPACT.fullmatch(bare):
        return _Written(compact[1], "-", compact[2], compact[3])
    parts = _PARTS.fullmatch(bare)
    return _Written(*parts.groups()) if parts else None


def settled_order(dates: Iterable[tuple[int, str]], asked: DateOrder | None) -> DateOrder:
    """Return the order of day and month in a file, from all its *dates* with their rows.

    What was *asked* for stands; else any date that can be read in one way only decides for all.

    Raises:
        DateOrderNeededError: None decides.
        InputFileError: Two decide differently.
    """
    if asked is not None:
        return asked
    decided: dict[DateOrder, int] = {}
    open_row: int | None = None
    for row, text in dates:
        written = _read(text)
        if written is None or written.says_nothing:
            continue
        if written.order is None:
            open_row = open_row or row
        else:
            decided.setdefault(written.order, row)
    match list(decided.items()):
        case []:
            if open_row is None:
                return DateOrder.YMD
            raise DateOrderNeededError(
                f"Row {open_row} has such a date. Choose whether the day or the month comes first."
            )
        case [(order, _)]:
            return order
        case [(one, one_row), (other, other_row), *_]:
            raise InputFileError(
                f"{_first(one)} comes first in row {one_row}, but {_first(other)} in row"
                f" {other_row}. Choose the order: rows that do not fit are then refused."
            )
    raise AssertionError("a dict has no, one or more items")


def _first(order: DateOrder) -> str:
    return "the day" if order is DateOrder.DMY else "the month"


def read_date(text: str, order: DateOrder, what: str) -> date:
    """Return the date that *text* means; dates with dots are always day first.

    Raises:
        RowError: None is written, none is meant, or there is no such day.
    """
    written = _read(text)
    if written is None:
        raise RowError(f"The {what} is not a date." if text.strip() else f"The {what} is missing.")
    if not written.year_first and len(written.third) != _YEAR:
        raise RowError(f"The {what} needs a year of four digits.")
    own = written.order if written.year_first or written.mark == "." else order
    match own:
        case DateOrder.DMY:
            year, month, day = written.third, written.second, written.first
        case DateOrder.MDY:
            year, month, day = written.third, written.first, written.second
        case _ if written.year_first:
            year, month, day = written.first, written.second, written.third
        case _ if written.first == written.second:
            year, month, day = written.third, written.first, written.second
        case _:
            raise RowError(f"The {what} does not begin with the year.")
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise RowError(f"The {what} does not exist in the calendar.") from None


def visit_day(day: date) -> date:
    """Return *day* if a visit can be on it.

    Raises:
        RowError: It is centuries away.
    """
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise RowError(f"The date is not between {FIRST_YEAR} and {LAST_YEAR}.")
    return day


def birth_day(born: date, visit: date) -> date:
    """Return *born* if somebody born then can come to a visit on the day *visit*.

    Raises:
        RowError: Not yet born, or far too old.
    """
    if born > visit:
        raise RowError("The birth date is after the visit.")
    if visit.year - born.year > OLDEST:
        raise RowError(f"The birth date is more than {OLDEST} years ago.")
    return born
