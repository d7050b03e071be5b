"""THE ZONE RULE: when the rules of a time zone change, the wall times stay and the instants move.

A session was planned for nine in the morning, and nine it stays, whatever a country decides about
its clocks afterwards. Its slots keep their distance from its start.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop_app.domain.clinic_day import instant_of
from desktop_app.domain.planning import Times
from desktop_app.domain.rearranging import SessionNow


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredTimes:
    """A session's wall times and zone, and the instants they meant when it was stored."""

    session_id: UUID
    day: date
    starts: time
    ends: time
    zone: ZoneInfo
    times: Times

    def by_todays_rules(self) -> Times | None:
        """Return what the wall times mean now, ``None`` if the clocks skip one of them."""
        starts_at = instant_of(self.day, self.starts, self.zone)
        ends_at = instant_of(self.day, self.ends, self.zone)
        if starts_at is None or ends_at is None or ends_at <= starts_at:
            return None
        return Times(starts_at, ends_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedSession:
    """A session whose instants no longer fit its wall times.

    Attributes:
        right: What they should be; ``None``: the clocks now skip its start or its end, and a
            person must change the session.
    """

    session: SessionNow
    stored: StoredTimes
    right: Times | None

    def shifted(self, times: Times) -> Times:
        """Return one of its slots' times as they should be."""
        if self.right is None:
            return times
        shift = self.right.starts_at - self.stored.times.starts_at
        return Times(times.starts_at + shift, times.ends_at + shift)


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneReview:
    """All of them, by start."""

    moved: tuple[MovedSession, ...]

    @property
    def mendable(self) -> tuple[MovedSession, ...]:
        """Those that can keep their wall time."""
        return tuple(each for each in self.moved if each.right is not None)
