"""Days and times of day as this desk writes them."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

if TYPE_CHECKING:  # not for the window's first picture
    from zoneinfo import ZoneInfo

    from desktop_app.domain.intake import DateOrder


_translate = QCoreApplication.translate


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(_qt(day), pattern)


def long_day(day: date) -> str:
    """Return it with its weekday."""
    return QLocale().toString(_qt(day), QLocale.FormatType.LongFormat)


def short_day(day: date) -> str:
    """Return it with its weekday, as short as can be: "Mon 23 Nov 2026"."""
    return _written(day, _translate("Dates", "ddd d MMM yyyy"))


def day_and_month(day: date) -> str:
    """Return it with its weekday, without its year: "Mon 23 Nov"."""
    return _written(day, _translate("Dates", "ddd d MMM"))


def near_day(day: date, today: date) -> str:
    """Return it with its weekday, and its year only if that is not this one: "Mon 23 Nov"."""
    return day_and_month(day) if day.year == today.year else short_day(day)


def plain_day(day: date) -> str:
    """Return it without its weekday: "1 July 1990"."""
    return _written(day, _translate("Dates", "d MMMM yyyy"))


def bare_day(day: date) -> str:
    """Return it as short as can be, where the year is plain: "1 Jul"."""
    return _written(day, _translate("Dates", "d MMM"))


def bare_day_of_year(day: date) -> str:
    """Return it as short as can be: "1 Jul 90"."""
    return _written(day, _translate("Dates", "d MMM yy"))


def _day_of_year(day: date) -> str:
    return _written(day, _translate("Dates", "d MMM yyyy"))


def days_line(first: date, last: date) -> str:
    """Return the days ``[first, last]``: "23 – 29 Nov 2026"."""
    if first.replace(day=1) == last.replace(day=1):
        begin = _written(first, _translate("Dates", "d"))
    else:
        begin = bare_day(first)
    end = _day_of_year(last)
    return end if first == last else f"{begin} – {end}"


def figures(day: date) -> str:
    """Return it as a person would type it: "23/11/2026"."""
    return QLocale().toString(_qt(day), QLocale.FormatType.ShortFormat)


def typed_figures(day: date) -> str:
    """Return it as a person would type it, the year in four digits: "23/11/2026"."""
    mark = next((letter for letter in _short_pattern() if letter in "./-"), "-")
    parts = {"d": f"{day.day:02}", "M": f"{day.month:02}", "y": f"{day.year:04}"}
    return mark.join(parts[letter] for letter in _written_order())


def date_order() -> DateOrder:
    """Return what comes first of day, month and year as this desk writes dates."""
    from desktop_app.domain.intake import DateOrder

    return {"d": DateOrder.DMY, "M": DateOrder.MDY, "y": DateOrder.YMD}[_written_order()[0]]


def _written_order() -> list[str]:
    return sorted("dMy", key=_short_pattern().index)


def _short_pattern() -> str:
    return QLocale().dateFormat(QLocale.FormatType.ShortFormat)


def month_name(day: date) -> str:
    """Return its month and year."""
    return _written(day, _translate("Dates", "MMMM yyyy"))


def time_of(instant: datetime, zone: tzinfo | None) -> str:
    """Return the time of day at which the aware *instant* falls in *zone*."""
    local = instant.astimezone(zone)
    return QLocale().toString(QTime(local.hour, local.minute), "HH:mm")


def day_and_time(instant: datetime, zone: tzinfo | None) -> str:
    """Return the day and the time of day at which the aware *instant* falls in *zone*.

    ``None`` is this computer's zone.
    """
    day = _day_of_year(instant.astimezone(zone).date())
    return f"{day}  {time_of(instant, zone)}"


def to_the_second(instant: datetime, zone: ZoneInfo) -> str:
    """Return the day and the time of day, seconds too, of the aware *instant* in *zone*."""
    local = instant.astimezone(zone)
    time = QTime(local.hour, local.minute, local.second)
    day = _day_of_year(local.date())
    return f"{day}  {QLocale().toString(time, 'HH:mm:ss')}"


def moment(instant: datetime, zone: ZoneInfo, today: date) -> str:
    """Return the time of day if the aware *instant* falls on *today*, else its day and month."""
    local = instant.astimezone(zone).date()
    return time_of(instant, zone) if local == today else bare_day(local)


def age(born: date, today: date) -> int:
    """Return full years."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def minutes_words(minutes: int) -> str:
    """Return a length of time as people say it."""
    hours, rest = divmod(minutes, 60)
    if hours:
        return _translate("Visit", "{h} h {m} min").format(h=hours, m=rest)
    return _translate("Visit", "{m} min").format(m=rest)


def weekday_letters(weekday: int) -> str:
    """Return the letters above a column of a calendar, which tell the days apart; 1 is Monday.

    Two letters in most languages. In Arabic all the names begin with the same two, and have one
    letter each by custom; in Urdu two days need more than two letters.
    """
    form = QLocale.FormatType
    short, narrow = (
        [QLocale().standaloneDayName(day, kind) for day in range(1, 8)]
        for kind in (form.ShortFormat, form.NarrowFormat)
    )
    begun = [name[:2] for name in short]
    for letters in (begun, narrow):
        if len({*letters}) == len(letters):
            return letters[weekday - 1]
    name = short[weekday - 1]
    length = next(
        length
        for length in range(2, len(name) + 1)
        if sum(other.startswith(name[:length]) for other in short) == 1
    )
    return name[:length]
