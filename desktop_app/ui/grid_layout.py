"""Slots beside each other on one axis of time: which column, which lane in it, from when to when.

Free of Qt and of pixels: places are minutes of the clinic's wall clock.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Protocol
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop_app.domain.appointment import Session
from desktop_app.domain.clinic_day import day_of
from desktop_app.ui.day_rows import Row, SessionHead, SlotRow

HOUR, DAY = 60, 24 * 60
SHORTEST = 5
"""Minutes: whatever is shorter stands as if it were as long."""

Key = UUID | date


class Arrangement(Protocol):
    """Which columns there are, and which of them a session stands in."""

    def columns(self, heads: Sequence[SessionHead]) -> tuple[Key, ...]:
        """Return the columns' keys, in order."""

    def key_of(self, session: Session, zone: ZoneInfo) -> Key:
        """Return the column of *session*."""


class ByDoctor:
    """A column for each doctor of one day."""

    def columns(self, heads: Sequence[SessionHead]) -> tuple[Key, ...]:
        """Return the doctors, in the order of their sessions."""
        return tuple(dict.fromkeys(head.session.doctor_id for head in heads))

    def key_of(self, session: Session, zone: ZoneInfo) -> Key:  # noqa: ARG002 - as ByDay's
        """Return the session's doctor."""
        return session.doctor_id


class ByDay:
    """A column for each day of one doctor's week; the week's end only if there is work on it."""

    def __init__(self, zone: ZoneInfo, monday: date) -> None:
        self._zone = zone
        self.monday = monday

    def columns(self, heads: Sequence[SessionHead]) -> tuple[Key, ...]:
        """Return five days, or seven."""
        worked = {day_of(head.session.starts_at, self._zone) for head in heads}
        week = [self.monday + timedelta(days=number) for number in range(7)]
        return tuple(week if worked.intersection(week[5:]) else week[:5])

    def key_of(self, session: Session, zone: ZoneInfo) -> Key:
        """Return the session's day."""
        return day_of(session.starts_at, zone)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a slot stands: ``[start, end)`` in minutes, in one of the *lanes* of a column."""

    column: int
    start: int
    end: int
    lane: int = 0
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class Grid:
    """All places, by the number of the row.

    Attributes:
        heads: The sessions of each column.
        open: Where sessions run: column, start, end.
        first: The whole hour at which the axis begins, in minutes.
        last: The whole hour at which it ends.
        step: The length of the shortest ordinary slot, in minutes.
    """

    columns: tuple[Key, ...] = ()
    heads: tuple[tuple[SessionHead, ...], ...] = ()
    places: Mapping[int, Place] = field(default_factory=dict)
    open: tuple[tuple[int, int, int], ...] = ()
    first: int = 0
    last: int = 0
    step: int = SHORTEST

    def place_of_minute(self, minute: float, per_minute: float) -> float:
        """Return how far below the axis' beginning a *minute* is, at so many pixels each."""
        return (minute - self.first) * per_minute


def lay_out(rows: Sequence[Row], arrangement: Arrangement, zone: ZoneInfo) -> Grid:
    """Return where the *rows* stand; slots that overlap in a column stand in lanes of it."""
    heads = [row for row in rows if isinstance(row, SessionHead)]
    columns = arrangement.columns(heads)
    number_of = {key: number for number, key in enumerate(columns)}
    of_column: dict[int, list[SessionHead]] = defaultdict(list)
    opened: list[tuple[int, int, int]] = []
    for head in heads:
        session = head.session
        column = number_of.get(arrangement.key_of(session, zone))
        if column is None:  # of the week before, which its columns have left already
            continue
        of_column[column].append(head)
        start, end = _minutes(session, session.starts_at, session.ends_at, zone)
        opened.append((column, start, end))
    loose: dict[int, list[tuple[int, Place]]] = defaultdict(list)
    for number, row in enumerate(rows):
        if isinstance(row, SlotRow):
            at = number_of.get(arrangement.key_of(row.session, zone))
            if at is None:
                continue
            slot = row.slot
            start, end = _minutes(row.session, slot.starts_at, slot.ends_at, zone)
            loose[at].append((number, Place(at, start, max(end, start + SHORTEST))))
    places = {number: place for each in loose.values() for number, place in _laned(each)}
    edges = [edge for _, start, end in opened for edge in (start, end)]
    edges += [edge for place in places.values() for edge in (place.start, place.end)]
    ordinary = [
        place.end - place.start for number, place in places.items() if not _is_extra(rows[number])
    ]
    return Grid(
        columns=columns,
        heads=tuple(tuple(of_column[number]) for number in range(len(columns))),
        places=places,
        open=tuple(opened),
        first=min(edges, default=8 * HOUR) // HOUR * HOUR,
        last=-(-max(edges, default=18 * HOUR) // HOUR) * HOUR,
        step=min(ordinary, default=15),
    )


def minute_of(instant: datetime, day: date, zone: ZoneInfo) -> int:
    """Return the wall clock's minute of an aware *instant*, counted from the beginning of *day*."""
    local = instant.astimezone(zone)
    return (local.date() - day).days * DAY + local.hour * HOUR + local.minute


def _minutes(
    session: Session, starts_at: datetime, ends_at: datetime, zone: ZoneInfo
) -> tuple[int, int]:
    """Return where it begins by the wall clock and, after its true length, ends."""
    start = minute_of(starts_at, day_of(session.starts_at, zone), zone)
    return start, start + int((ends_at - starts_at).total_seconds() // 60)


def _is_extra(row: Row) -> bool:
    return isinstance(row, SlotRow) and row.slot.extra


def _laned(loose: Iterable[tuple[int, Place]]) -> list[tuple[int, Place]]:
    """Give those that overlap lanes of their own: each as far to the front as it can be."""
    done: list[tuple[int, Place]] = []
    cluster: list[tuple[int, Place]] = []
    ends: list[int] = []
    for number, place in sorted(loose, key=lambda each: (each[1].start, each[0])):
        if ends and place.start >= max(ends):
            done += _closed(cluster, len(ends))
            cluster, ends = [], []
        lane = next((n for n, end in enumerate(ends) if end <= place.start), len(ends))
        if lane == len(ends):
            ends.append(place.end)
        else:
            ends[lane] = place.end
        cluster.append((number, Place(place.column, place.start, place.end, lane)))
    return done + _closed(cluster, len(ends))


def _closed(cluster: Iterable[tuple[int, Place]], lanes: int) -> list[tuple[int, Place]]:
    return [
        (number, Place(place.column, place.start, place.end, place.lane, lanes))
        for number, place in cluster
    ]
