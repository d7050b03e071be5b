"""The clinic's local day as instants: 24 hours, and 23 or 25 on two days of the year."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def day_bounds(day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Return the day as ``[first, end)`` in UTC."""
    return (
        datetime.combine(day, time.min, zone).astimezone(UTC),
        datetime.combine(day + timedelta(days=1), time.min, zone).astimezone(UTC),
    )


def day_of(instant: datetime, zone: ZoneInfo) -> date:
    """Return the local day on which the aware *instant* falls."""
    return instant.astimezone(zone).date()


def instant_of(day: date, wall: time, zone: ZoneInfo) -> datetime | None:
    """Return the UTC instant of a wall time, ``None`` if the clocks skip it that day.

    A wall time that comes twice means its first occurrence.
    """
    local = datetime.combine(day, wall, zone)
    instant = local.astimezone(UTC)
    if instant.astimezone(zone).replace(tzinfo=None) != local.replace(tzinfo=None):
        return None
    return instant


def comes_twice(day: date, wall: time, zone: ZoneInfo) -> bool:
    """Say whether the clocks show this wall time a second time that day."""
    first = datetime.combine(day, wall, zone)
    second = first.replace(fold=1)
    return first.utcoffset() != second.utcoffset() and instant_of(day, wall, zone) is not None
