"""Wall times and durations as people write them, with 12 or 24 hours."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime, time, timedelta

from desktop_app.errors import Said
from desktop_app.exchange.text import RowError

_TIME = re.compile(
    r"([0-9]{1,2})(?:[:.h]([0-9]{2})(?:[:.]([0-9]{2})(?:\.0+)?)?|h)?(am|pm)?(?:uhr|h)?"
)
_COMPACT = re.compile(r"([0-9]{1,2})([0-9]{2})(am|pm)?(?:uhr|h)?")
_HOURS = re.compile(r"([0-9]{1,2})(?:h|:)([0-9]{2})(?:min)?|([0-9]{1,2})h")
_MINUTES = re.compile(r"([0-9]{1,4})(?:min|mins|minutes?|minuten|minutos?|minuti|m|')?\.?")
_HALF_DAY = 12
_ANY_DAY = datetime(2000, 1, 1)  # noqa: DTZ001 - a wall time has no zone


def read_time(text: str, what: str) -> time:
    """Return the wall time that *text* means.

    Raises:
        RowError: None is written, none is meant, or the clock has no such time.
    """
    bare = "".join(unicodedata.normalize("NFKC", text).casefold().split())
    if not bare:
        raise RowError(Said("The {what} is missing.", what=what))
    bare = re.sub(r"([ap])\.?m\.?$", r"\1m", bare)
    found = _COMPACT.fullmatch(bare)
    if found:
        hour, minute, second, half = int(found[1]), int(found[2]), 0, found[3]
    else:
        found = _TIME.fullmatch(bare)
        if not found or (bare.isdigit()):
            raise RowError(Said("The {what} is not a time.", what=what))
        hour, minute, second = int(found[1]), int(found[2] or 0), int(found[3] or 0)
        half = found[4]
    if half:
        if not 1 <= hour <= _HALF_DAY:
            raise RowError(Said("The {what} does not exist on the clock.", what=what))
        hour = hour % _HALF_DAY + (_HALF_DAY if half == "pm" else 0)
    try:
        return time(hour, minute, second)
    except ValueError:
        raise RowError(Said("The {what} does not exist on the clock.", what=what)) from None


def read_duration(text: str) -> timedelta:
    """Return a duration given in minutes, or in hours and minutes.

    Raises:
        RowError: None is written, or it is no duration of a visit.
    """
    bare = "".join(unicodedata.normalize("NFKC", text).casefold().split())
    if not bare:
        raise RowError(Said("The duration is missing."))
    if hours := _HOURS.fullmatch(bare):
        minutes = int(hours[1] or hours[3]) * 60 + int(hours[2] or 0)
    elif found := _MINUTES.fullmatch(bare):
        minutes = int(found[1])
    else:
        raise RowError(Said("The duration is not a number of minutes."))
    if not 0 < minutes < 24 * 60:
        raise RowError(Said("The duration is not between a minute and a day."))
    return timedelta(minutes=minutes)


def in_order(starts: time, ends: time) -> tuple[time, time]:
    """Return both if something can start and end so.

    Raises:
        RowError: It would end before it starts, or take no time.
    """
    if ends == starts:
        raise RowError(Said("It ends when it starts."))
    if ends < starts:
        raise RowError(Said("It ends before it starts."))
    return starts, ends


def after(starts: time, duration: timedelta) -> time:
    """Return the wall time at which something ends that *starts* then and takes *duration*.

    Raises:
        RowError: It runs past midnight.
    """
    end = datetime.combine(_ANY_DAY, starts) + duration
    if end.date() != _ANY_DAY.date():
        raise RowError(Said("It runs past midnight."))
    return end.time()
