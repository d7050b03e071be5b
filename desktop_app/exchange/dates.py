"""Dates as people write them, and which of day and month comes first in a file."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.intake import DateOrder
from desktop_app.errors import DateOrderNeededError, InputFileError, Said
from desktop_app.exchange.text import RowError

_WEEKDAY = re.compile(r"^[^\W\d_]+[.,]*\s+")
_MIDNIGHT = re.compile(r"[T ]+00?:00(?::00(?:\.0+)?)?Z?$")
_END = "([0-9]{4}|[0-9]{1,2})"
_PARTS = re.compile(rf"{_END}\s?([./-])\s?([0-9]{{1,2}})\s?\2\s?{_END}")
_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_YEAR = 4
_CENTURY = 2000
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
    def short_year(self) -> bool:
        return _YEAR not in (len(self.first), len(self.third))

    @property
    def order(self) -> DateOrder | None:
        """What the date itself says of its order; ``None`` if it can be read in two ways."""
        if self.year_first:
            return DateOrder.YMD
        if self.mark == ".":
            return DateOrder.DMY
        if self.short_year:
            return None
        if int(self.first) > _MONTHS:
            return DateOrder.DMY
        return DateOrder.MDY if int(self.second) > _MONTHS else None

    @property
    def says_nothing(self) -> bool:
        """Whether it has no part in the question which of day, month and year comes first."""
        if self.year_first or self.mark == ".":
            return True
        first, second = int(self.first), int(self.second)
        return not self.short_year and (first == second or min(first, second) > _MONTHS)


def _read(text: str) -> _Written | None:
    bare = unicodedata.normalize("NFKC", text).strip()
    bare = _MIDNIGHT.sub("", _WEEKDAY.sub("", bare)).removesuffix(".")
    if compact := _COMPACT.fullmatch(bare):
        return _Written(compact[1], "-", compact[2], compact[3])
    parts = _PARTS.fullmatch(bare)
    return _Written(*parts.groups()) if parts else None


def settled_order(
    visits: Iterable[tuple[int, str]], births: Iterable[tuple[int, str]], asked: DateOrder | None
) -> DateOrder:
    """Return the order of day and month in a file, from all its dates with their rows.

    What was *asked* for stands; else any date that can be read in one way only decides for all.
    Birth dates with two digits for the year are refused, and decide nothing.

    Raises:
        DateOrderNeededError: None decides.
        InputFileError: Two decide differently.
    """
    if asked is not None:
        return asked
    decided: dict[DateOrder, int] = {}
    open_row: int | None = None
    written_dates = [(row, _read(text), False) for row, text in visits]
    written_dates += [(row, _read(text), True) for row, text in births]
    for row, written, birth in written_dates:
        if written is None or written.says_nothing or (birth and written.short_year):
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
                Said(
                    "Row {open_row} has such a date: choose whether day, month or year comes"
                    " first.",
                    open_row=open_row,
                )
            )
        case [(order, _)]:
            return order
        case [(one, one_row), (other, other_row), *_]:
            raise InputFileError(
                Said(
                    "{first} comes first in row {one_row}, but {other} in row {other_row}. Choose"
                    " the order: rows that do not fit are then refused.",
                    first=_first(one),
                    one_row=one_row,
                    other=_first(other),
                    other_row=other_row,
                )
            )
    raise AssertionError("a dict has no, one or more items")


def _first(order: DateOrder) -> Said:
    return Said("the day") if order is DateOrder.DMY else Said("the month")


def read_visit_day(text: str, order: DateOrder) -> date:
    """Return the day of a visit; dates with dots are always day first, 26 is the year 2026.

    Raises:
        RowError: No date is written, none is meant, or there is no such day.
    """
    return visit_day(_date(text, order, "date"))


def read_birth_day(text: str, order: DateOrder, visit: date) -> date:
    """Return somebody's birth date; of two digits nobody knows which century they mean.

    Raises:
        RowError: No date is written, none is meant, or nobody is born on it.
    """
    written = _read(text)
    if written is not None and written.short_year:
        raise RowError(Said("The birth date needs a year of four digits."))
    return birth_day(_date(text, order, "birth date"), visit)


def _date(text: str, order: DateOrder, what: str) -> date:
    written = _read(text)
    if written is None:
        raise RowError(
            Said("The {what} is not a date.", what=what)
            if text.strip()
            else Said("The {what} is missing.", what=what)
        )
    year, month, day = _in_order(written, order, what)
    if len(year) == 1:
        raise RowError(Said("The {what} is not a date.", what=what))
    try:
        return date(int(year) + (_CENTURY if written.short_year else 0), int(month), int(day))
    except ValueError:
        raise RowError(Said("The {what} does not exist in the calendar.", what=what)) from None


def _in_order(written: _Written, order: DateOrder, what: str) -> tuple[str, str, str]:
    """Return year, month and day."""
    match written.order if written.year_first or written.mark == "." else order:
        case DateOrder.DMY:
            return written.third, written.second, written.first
        case DateOrder.MDY:
            return written.third, written.first, written.second
        case _ if written.year_first or written.short_year:
            return written.first, written.second, written.third
        case _ if int(written.first) == int(written.second):
            return written.third, written.first, written.second
    raise RowError(Said("The {what} does not begin with the year.", what=what))


def visit_day(day: date) -> date:
    """Return *day* if a visit can be on it.

    Raises:
        RowError: It is centuries away.
    """
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise RowError(
            Said(
                "The date is not between {first_year} and {last_year}.",
                first_year=FIRST_YEAR,
                last_year=LAST_YEAR,
            )
        )
    return day


def birth_day(born: date, visit: date) -> date:
    """Return *born* if somebody born then can come to a visit on the day *visit*.

    Raises:
        RowError: Not yet born, or far too old.
    """
    if born > visit:
        raise RowError(Said("The birth date is after the visit."))
    if visit.year - born.year > OLDEST:
        raise RowError(Said("The birth date is more than {oldest} years ago.", oldest=OLDEST))
    return born
