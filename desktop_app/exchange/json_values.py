"""JSON as strangers write it, and MongoDB's way of writing ids, dates and numbers in it.

Source: mongodb.com/docs/manual/reference/mongodb-extended-json (canonical and relaxed, version 2).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desktop_app.errors import QT_TRANSLATE_NOOP, InputFileError, Said
from desktop_app.exchange.text import ROW_LIMIT, RowError, plain, short
from desktop_app.exchange.times import read_time

_LONGEST_INT = 20
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DATED = re.compile(r"\s*[0-9]{4}-")
_BLANK = re.compile("[ \t\r\n]*")


@dataclass(frozen=True, slots=True)
class Contradiction:
    """An object that says one thing twice: which of the two is meant, nobody knows."""


def documents(text: str) -> list[object]:
    """Return the values that stand in *text*: one, or one behind the other as mongoexport does it.

    Raises:
        InputFileError: It is not JSON.
    """
    decoder = json.JSONDecoder(
        object_pairs_hook=_object, parse_int=_integer, parse_constant=lambda _: Contradiction()
    )
    found = []
    at = _after_blanks(text, 0)
    try:
        while at < len(text):
            value, at = decoder.raw_decode(text, at)
            found.append(value)
            if len(found) > ROW_LIMIT:
                raise InputFileError(Said("It holds more than {most} documents.", most=ROW_LIMIT))
            at = _after_blanks(text, at)
    except json.JSONDecodeError as error:
        raise InputFileError(Said("It is not JSON: see line {line}.", line=error.lineno)) from None
    except RecursionError:
        raise InputFileError(Said("Its JSON is nested too deeply.")) from None
    return found


def _after_blanks(text: str, at: int) -> int:
    blank = _BLANK.match(text, at)
    return blank.end() if blank else at


def _object(pairs: list[tuple[str, object]]) -> object:
    members = dict(pairs)
    return members if len(members) == len(pairs) else Contradiction()


def _integer(digits: str) -> object:
    # Thousands of digits cost minutes, or ValueError: no id and no date is as long.
    return int(digits) if len(digits) <= _LONGEST_INT else Contradiction()


NAMES = (
    QT_TRANSLATE_NOOP("errors", "session"),
    QT_TRANSLATE_NOOP("errors", "session's id"),
    QT_TRANSLATE_NOOP("errors", "session's time slots"),
    QT_TRANSLATE_NOOP("errors", "session's meeting ID"),
    QT_TRANSLATE_NOOP("errors", "doctor's name"),
    QT_TRANSLATE_NOOP("errors", "kind of session"),
    QT_TRANSLATE_NOOP("errors", "slot"),
    QT_TRANSLATE_NOOP("errors", "patient's name"),
    QT_TRANSLATE_NOOP("errors", "phone number"),
    QT_TRANSLATE_NOOP("errors", "location"),
)
"""What the parts of a document are called, where a day sheet has no such column."""


def mapping(value: object, what: str) -> Mapping[str, object]:
    """Return *value* as an object; ``None`` is an empty one.

    Raises:
        RowError: It is something else.
    """
    if value is None:
        return {}
    if isinstance(value, Contradiction):
        raise RowError(Said("The {what} says one thing twice.", what=what))
    if not isinstance(value, dict):
        raise RowError(Said("The {what} is not an object.", what=what))
    return value


def array(value: object, what: str) -> list[object]:
    """Return *value* as a list; ``None`` is an empty one.

    Raises:
        RowError: It is something else.
    """
    if value is None:
        return []
    if not isinstance(value, list):
        raise RowError(Said("The {what} are not a list.", what=what))
    return value


def words(value: object, what: str) -> str:
    """Return *value* as one line of text; ``None`` is empty.

    Raises:
        RowError: It is no text, or can't be taken.
    """
    if value is None:
        return ""
    if not isinstance(value, str):
        raise RowError(Said("The {what} is not a text.", what=what))
    return plain(value, what)


def word(value: object, what: str) -> str:
    """Return *value* as a short text, see :func:`words`.

    Raises:
        RowError: It is no text, or can't be taken.
    """
    return short(words(value, what), what)


def ident(value: object, what: str) -> str:
    """Return an id: a text, a whole number or MongoDB's ``{"$oid": ...}``; ``None`` is empty.

    Raises:
        RowError: It is something else.
    """
    if isinstance(value, dict) and len(value) == 1:
        value = next(
            (value[key] for key in ("$oid", "$numberLong", "$numberInt") if key in value), value
        )
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return word(value, what)


def day(value: object, what: str, zone: ZoneInfo) -> date | None:
    """Return the local day that *value* names, as text or as MongoDB's ``{"$date": ...}``.

    Midnight UTC is the day as written, for so a day is stored where only instants can be; any other
    instant is on the clinic's day in *zone*.

    Raises:
        RowError: It names none, or there is no such day.
    """
    found = _instant(value, what)
    if found is None or not isinstance(found, datetime):
        return found
    try:
        if found.tzinfo and found.astimezone(UTC).time() != time.min:
            return found.astimezone(zone).date()
        return (found.astimezone(UTC) if found.tzinfo else found).date()
    except OverflowError:
        raise RowError(Said("The {what} is not in the calendar.", what=what)) from None


def wall_time(value: object, what: str, zone: ZoneInfo, on: date) -> time:
    """Return the clinic's wall time that *value* names, as "HH:MM" or as an instant on that day.

    Raises:
        RowError: It names none, there is no such time, or it is on another day.
    """
    if isinstance(value, str) and not _DATED.match(value):
        return read_time(word(value, what), what)
    found = _instant(value, what)
    if found is None:
        raise RowError(Said("The {what} is missing.", what=what))
    if not isinstance(found, datetime):
        raise RowError(Said("The {what} is a date without a time.", what=what))
    try:
        local = found.astimezone(zone).replace(tzinfo=None) if found.tzinfo else found
    except OverflowError:
        raise RowError(Said("The {what} is not in the calendar.", what=what)) from None
    if local.date() != on:
        raise RowError(Said("The {what} is on another day than its session.", what=what))
    return local.time()


def _instant(value: object, what: str) -> datetime | date | None:
    if isinstance(value, dict) and "$date" in value:
        value = value["$date"]
        if isinstance(value, dict):
            value = _number(value.get("$numberLong"), what)
        if isinstance(value, int) and not isinstance(value, bool):
            return _since_epoch(value, what)
    text = word(value, what)
    if not text:
        return None
    try:
        return date.fromisoformat(text) if _DAY.fullmatch(text) else datetime.fromisoformat(text)
    except ValueError:
        raise RowError(
            Said("The {what} does not exist, or is not written as a date.", what=what)
        ) from None


def _number(value: object, what: str) -> int:
    if not isinstance(value, str) or not re.fullmatch(r"-?[0-9]{1,18}", value):
        raise RowError(Said("The {what} is not a number.", what=what))
    return int(value)


def _since_epoch(milliseconds: int, what: str) -> datetime:
    try:
        return _EPOCH + timedelta(milliseconds=milliseconds)
    except OverflowError:
        raise RowError(Said("The {what} is not in the calendar.", what=what)) from None
