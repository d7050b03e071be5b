"""What the charts of visits and waiting show of what was counted, and the same as a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from desktop_app.domain.statistics import Statistics, Tally
from desktop_app.errors import QT_TRANSLATE_NOOP
from desktop_app.ui.chart import Chart, Series
from desktop_app.ui.dates import bare_day, bare_day_of_year, days_line
from desktop_app.ui.day_words import isolated
from desktop_app.ui.parts import one_line
from desktop_app.ui.theme import ColorRole

_translate = QCoreApplication.translate


class Topic(Enum):
    """What a person may look at."""

    VISITS = auto()
    NO_SHOWS = auto()
    UTILISATION = auto()
    WAITING = auto()


NAMES = {
    Topic.VISITS: QT_TRANSLATE_NOOP("Statistics", "&Visits"),
    Topic.NO_SHOWS: QT_TRANSLATE_NOOP("Statistics", "&No-shows"),
    Topic.UTILISATION: QT_TRANSLATE_NOOP("Statistics", "&Utilisation"),
    Topic.WAITING: QT_TRANSLATE_NOOP("Statistics", "&Waiting"),
}
_TITLES = {
    Topic.VISITS: QT_TRANSLATE_NOOP("Statistics", "Visits per week"),
    Topic.NO_SHOWS: QT_TRANSLATE_NOOP("Statistics", "Patients who did not come"),
    Topic.UTILISATION: QT_TRANSLATE_NOOP("Statistics", "Booked time of the time offered"),
    Topic.WAITING: QT_TRANSLATE_NOOP("Statistics", "How late patients and doctors were"),
}
_AXES = {
    Topic.VISITS: QT_TRANSLATE_NOOP("Statistics", "Visits"),
    Topic.NO_SHOWS: QT_TRANSLATE_NOOP("Statistics", "Percent of visits whose time has come"),
    Topic.UTILISATION: QT_TRANSLATE_NOOP("Statistics", "Percent of the minutes offered"),
    Topic.WAITING: QT_TRANSLATE_NOOP("Statistics", "Minutes a visit, on average"),
}
_EXPLAINED = {
    Topic.VISITS: QT_TRANSLATE_NOOP(
        "Statistics", "Visits that took place or are still to come; cancelled ones do not count."
    ),
    Topic.NO_SHOWS: QT_TRANSLATE_NOOP(
        "Statistics", "No-shows, out of all visits whose time has come, no-shows among them."
    ),
    Topic.UTILISATION: QT_TRANSLATE_NOOP(
        "Statistics",
        "Minutes of booked slots by minutes of ordinary ones. Blocked and withdrawn slots are not"
        " offered; extra ones are booked without having been offered.",
    ),
    Topic.WAITING: QT_TRANSLATE_NOOP(
        "Statistics",
        "Patient late: from the slot's beginning to the arrival. Doctor late: from then, or from"
        " the slot's beginning if that is later, until the doctor began.",
    ),
}
_HEADERS = {
    Topic.VISITS: (QT_TRANSLATE_NOOP("Statistics", "Visits"),),
    Topic.NO_SHOWS: (
        QT_TRANSLATE_NOOP("Statistics", "Expected"),
        QT_TRANSLATE_NOOP("Statistics", "No-shows"),
        QT_TRANSLATE_NOOP("Statistics", "Rate"),
    ),
    Topic.UTILISATION: (
        QT_TRANSLATE_NOOP("Statistics", "Offered"),
        QT_TRANSLATE_NOOP("Statistics", "Booked"),
        QT_TRANSLATE_NOOP("Statistics", "Used"),
    ),
    Topic.WAITING: (
        QT_TRANSLATE_NOOP("Statistics", "Visits"),
        QT_TRANSLATE_NOOP("Statistics", "Patient late"),
        QT_TRANSLATE_NOOP("Statistics", "Doctor late"),
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A row of the table; ``week`` is the number of the week, ``None`` of a sum."""

    week: int | None
    doctor: UUID | None
    cells: tuple[str, ...]


def topic_name(topic: Topic) -> str:
    """Return what its button says."""
    return _translate("Statistics", NAMES[topic])


def explained(topic: Topic) -> str:
    """Return what is counted, in a sentence or two."""
    return _translate("Statistics", _EXPLAINED[topic])


def charts(topic: Topic, found: Statistics, doctor: UUID | None) -> list[tuple[UUID | None, Chart]]:
    """Return what is to be seen of *doctor* or of all; of their time one for each of them, too."""
    return [
        (each, _chart(topic, found, each, _title(topic, found, doctor, each)))
        for each in _shown(topic, found, doctor)
    ]


def headers(topic: Topic) -> tuple[str, ...]:
    """Return the table's, the week's first."""
    week = _translate("Statistics", "Week")
    return (week, *(_translate("Statistics", header) for header in _HEADERS[topic]))


def lines(topic: Topic, found: Statistics, doctor: UUID | None) -> list[Line]:
    """Return the table's rows: of each chart its weeks, below what they are together."""
    return [line for each in _shown(topic, found, doctor) for line in _lines_of(topic, found, each)]


def _shown(topic: Topic, found: Statistics, doctor: UUID | None) -> list[UUID | None]:
    """Return whose charts there are; ``None``: all doctors together."""
    if topic is Topic.UTILISATION and doctor is None and len(found.doctors) > 1:
        return [None, *(each.id for each in found.doctors)]
    return [doctor]


def _title(topic: Topic, found: Statistics, wanted: UUID | None, doctor: UUID | None) -> str:
    title = _translate("Statistics", _TITLES[topic])
    if wanted is None and doctor is None:
        return title
    titled = _translate("Statistics", "{doctor}: {title}")
    return titled.format(doctor=isolated(doctor_name(found, doctor)), title=title)


def _lines_of(topic: Topic, found: Statistics, doctor: UUID | None) -> list[Line]:
    values = _VALUES[topic]
    everybody = _translate("Statistics", "All doctors, all weeks")
    together = everybody if doctor is None else doctor_name(found, doctor)
    whole = Line(week=None, doctor=doctor, cells=(together, *values(found.total(doctor))))
    return [
        whole,
        *(
            Line(
                week=number,
                doctor=doctor,
                cells=(days_line(week.first, week.last), *values(found.of(week, doctor))),
            )
            for number, week in enumerate(found.weeks)
        ),
    ]


def doctor_name(found: Statistics, doctor: UUID | None) -> str:
    """Return what a doctor is called; ``None``: all of them."""
    names = {each.id: one_line(each.name) for each in found.doctors}
    return names[doctor] if doctor in names else _translate("Statistics", "All doctors")


def _chart(topic: Topic, found: Statistics, doctor: UUID | None, title: str) -> Chart:
    tallies = [found.of(week, doctor) for week in found.weeks]
    day = bare_day if len({week.first.year for week in found.weeks}) == 1 else bare_day_of_year
    return Chart(
        title=title,
        axis=_translate("Statistics", _AXES[topic]),
        labels=tuple(day(week.first) for week in found.weeks),
        series=tuple(
            Series(
                name=_translate("Statistics", name),
                values=tuple(map(value, tallies)),
                role=role,
                pattern=pattern,
            )
            for name, value, role, pattern in _SERIES[topic]
        ),
        said=_SAID[topic],
        whole=topic is Topic.VISITS,
        mark=1.0 if topic is Topic.UTILISATION else None,
    )


# -- values ---------------------------------------------------------------------------------------


def _count(value: float) -> str:
    return QLocale().toString(round(value))


def _percent(value: float | None) -> str:
    if value is None:
        return "–"
    percent = round(100 * value, 1)
    digits = 0 if percent == round(percent) else 1
    return _translate("Statistics", "{n}%").format(n=QLocale().toString(percent, "f", digits))


def _whole_percent(value: float) -> str:
    return _percent(round(value, 2))


def _minutes(value: float | None) -> str:
    return "–" if value is None else QLocale().toString(value, "f", 1)


def _hours(time: timedelta) -> str:
    hours = QLocale().toString(time / timedelta(hours=1), "f", 1)
    return _translate("Statistics", "{n} h").format(n=hours)


def _known_visits(tally: Tally) -> float | None:
    return float(tally.visits) if tally.visits or tally.offered else None


_SAID: dict[Topic, Callable[[float], str]] = {
    Topic.VISITS: _count,
    Topic.NO_SHOWS: _percent,
    Topic.UTILISATION: _whole_percent,
    Topic.WAITING: _minutes,
}
_SOLID, _HATCHED = Qt.BrushStyle.SolidPattern, Qt.BrushStyle.BDiagPattern
_Part = tuple[str, Callable[[Tally], float | None], ColorRole, Qt.BrushStyle]
_SERIES: dict[Topic, tuple[_Part, ...]] = {
    Topic.VISITS: (
        (QT_TRANSLATE_NOOP("Statistics", "Visits"), _known_visits, ColorRole.ACCENT, _SOLID),
    ),
    Topic.NO_SHOWS: (
        (
            QT_TRANSLATE_NOOP("Statistics", "No-shows"),
            lambda tally: tally.no_show_rate,
            ColorRole.DANGER,
            _SOLID,
        ),
    ),
    Topic.UTILISATION: (
        (
            QT_TRANSLATE_NOOP("Statistics", "Used"),
            lambda tally: tally.utilisation,
            ColorRole.INFO,
            _SOLID,
        ),
    ),
    Topic.WAITING: (
        (
            QT_TRANSLATE_NOOP("Statistics", "Patient late"),
            lambda tally: tally.patient_late_minutes,
            ColorRole.ACCENT,
            _SOLID,
        ),
        (
            QT_TRANSLATE_NOOP("Statistics", "Doctor late"),
            lambda tally: tally.doctor_late_minutes,
            ColorRole.ATTENTION,
            _HATCHED,
        ),
    ),
}
_VALUES: dict[Topic, Callable[[Tally], tuple[str, ...]]] = {
    Topic.VISITS: lambda tally: (_count(tally.visits),),
    Topic.NO_SHOWS: lambda tally: (
        _count(tally.expected),
        _count(tally.no_shows),
        _percent(tally.no_show_rate),
    ),
    Topic.UTILISATION: lambda tally: (
        _hours(tally.offered),
        _hours(tally.booked),
        _percent(tally.utilisation),
    ),
    Topic.WAITING: lambda tally: (
        _count(tally.waits),
        _minutes(tally.patient_late_minutes),
        _minutes(tally.doctor_late_minutes),
    ),
}
