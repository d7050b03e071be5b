"""Backups of the database: their names, when the next one is due, how long they are kept."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

_NAME = re.compile(r"clinic-desk-(\d{8}-\d{6})\.db")
_TIME = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """How much a database holds.

    Attributes:
        revision: Of its schema.
        entries: Of the audit trail.
        newest_visit: When the last visit of all begins, aware; ``None`` if there is none.
    """

    revision: str
    patients: int
    visits: int
    rooms: int
    entries: int
    newest_visit: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A file that can be put back; ``contents`` is ``None`` if it can't, because it is damaged."""

    file: Path
    made_at: datetime
    size: int
    contents: Contents | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LostVisit:
    """A visit that a backup does not have; waiting ones have neither a time nor a doctor."""

    id: UUID
    starts_at: datetime | None
    doctor: str
    patient: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """What the present database has and a backup has not.

    Attributes:
        readable: Whether the present database could be read; if not, nothing is known.
        changed: Visits that both have, and that were changed since.
        entries: Of the audit trail.
        listed: The first of the visits, in the order of their time.
    """

    readable: bool = True
    patients: int = 0
    visits: int = 0
    changed: int = 0
    rooms: int = 0
    entries: int = 0
    listed: tuple[LostVisit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """How backups are kept.

    Attributes:
        folder: Where they lie.
        days: How long each is kept; the newest always is.
        hours: After how many the next one is due; 0: only by hand.
    """

    folder: Path
    days: int
    hours: int


def name_of(now: datetime) -> str:
    """Return the name of a backup made at the aware *now*; in UTC, so that no hour comes twice."""
    return f"clinic-desk-{now.astimezone(UTC):{_TIME}}.db"


def made_at(name: str) -> datetime | None:
    """Return when the backup of this name was made, ``None`` if it is not called like one."""
    found = _NAME.fullmatch(name)
    try:
        return found and datetime.strptime(found[1], _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None


def is_due(newest: datetime | None, hours: int, now: datetime) -> bool:
    """Say whether it is time for the next backup; one from the future (a wrong clock) is none."""
    if hours <= 0:
        return False
    return newest is None or not timedelta() <= now - newest < timedelta(hours=hours)


def outdated(made: Iterable[datetime], days: int, now: datetime) -> frozenset[datetime]:
    """Return which backups have had their time; never the newest."""
    times = set(made)
    newest = max(times, default=None)
    return frozenset(
        time for time in times if time != newest and now - time > timedelta(days=max(days, 1))
    )
