"""The words of the isolation report, on paper and on the command line; in English."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from itertools import groupby

from desktop_app.domain.alarm import AlarmKind
from desktop_app.domain.appointment import RoomState, Status
from desktop_app.domain.isolation import (
    AlarmRecord,
    Check,
    CheckKind,
    Deed,
    IsolationReport,
    RoomRecord,
    Seen,
    VisitRecord,
)
from desktop_app.domain.joining import Role
from desktop_app.domain.room_rule import Parting

_STATES = {
    RoomState.UNPROVED: "imported, not yet checked",
    RoomState.INTENT: "being made",
    RoomState.LIVE: "open",
    RoomState.RETIRED: "waits to be closed",
    RoomState.DEAD: "closed",
    RoomState.QUARANTINED: "blocked",
}
# That a visit was done needs no word: it stands with the visit.
_PARTINGS: dict[Parting | None, str] = {
    Parting.CANCELLED: "visit cancelled",
    Parting.MISSED: "patient did not come",
    Parting.MISTAKE: "entered in error",
    Parting.NOT_VIDEO: "no video visit any more",
    Parting.OTHER_DOCTOR: "another doctor",
    Parting.REVOKED: "links revoked",
    Parting.PROVIDER_CHANGED: "video service changed",
    Parting.RESTORED: "backup put back",
    Parting.GONE: "lost at the service",
    Parting.FOREIGN: "not this visit's own",
    Parting.SHARED: "shared with other visits",
    Parting.EXPIRED: "links expired",
}
_STATUSES = {
    Status.FULFILLED: "done",
    Status.CANCELLED: "cancelled",
    Status.NO_SHOW: "missed",
    Status.ENTERED_IN_ERROR: "entered in error",
}
_ALARMS = {
    AlarmKind.FOREIGN_ROOM: "the service named a room that is not this visit's",
    AlarmKind.STRANGER: "somebody unknown in the room",
    AlarmKind.CROWD: "more people in the room than invited",
    AlarmKind.RESTORED: "a backup was put back",
    AlarmKind.TRAIL_BROKEN: "the audit trail was changed",
    AlarmKind.NOT_CLOSED: "a room could not be closed",
}


def days_line(report: IsolationReport) -> str:
    """Return the days as people write them."""
    if report.first == report.last:
        return long_day(report.first)
    return f"{long_day(report.first)} to {long_day(report.last)}"


def long_day(day: date) -> str:
    """Return it with its weekday."""
    return f"{day:%A}, {day.day} {day:%B} {day.year}"


def verdict(report: IsolationReport) -> str:
    """Return the one sentence that matters."""
    counted = ", ".join(
        (
            _many(len(report.visits), "video visit"),
            _many(len(report.rooms), "room"),
            f"{shared(report)} shared",
        )
    )
    if report.passed:
        return f"{counted}: all {len(report.checks)} checks passed."
    failed = len(report.failed)
    return f"{counted}: {failed} of {len(report.checks)} checks failed."


def shared(report: IsolationReport) -> int:
    """Return how many meeting IDs were found at more than one visit."""
    return sum(check.found for check in report.checks if check.kind is CheckKind.ONE_APPOINTMENT)


def exceptions(report: IsolationReport) -> Iterator[str]:
    """Yield where visits may share a room: the old system's, where somebody turned it on."""
    if report.shared_allowed:
        sessions = _many(report.shared_allowed, "session")
        yield (
            f"Exception: {sessions} may use the old system's shared room, in which patients can"
            " meet. The clinic turned it on."
        )
    for use in report.shared_uses:
        when = moment(use.at, report, report.first)
        yield f"The shared room of session {use.session[:8]} was opened {when} by {use.actor}."


def result(check: Check) -> str:
    """Return what the check has counted."""
    if check.passed:
        return f"{check.kind.counted}: {check.looked_at}"
    return f"{check.found} against; {check.kind.counted}: {check.looked_at}"


def room_line(room: RoomRecord, report: IsolationReport, day: date) -> str:
    """Return where one room's life stands."""
    parts = [_STATES[room.state]]
    if room.closed_at is not None:
        parts[0] += f" {moment(room.closed_at, report, day)}"
    elif room.retired_at is not None:
        parts.append(f"left {moment(room.retired_at, report, day)}")
    if room.retired_for in _PARTINGS:
        parts.append(_PARTINGS[room.retired_for])
    if room.origin == "imported":
        parts.append("imported")
    return ", ".join(parts)


def deed_lines(deeds: tuple[Deed, ...], report: IsolationReport, day: date) -> Iterator[str]:
    """Yield who opened the room and who gave a link, the same again counted."""
    for (given, to, actor), same in groupby(deeds, lambda deed: (deed.given, deed.to, deed.actor)):
        all_same = list(same)
        times = f" ×{len(all_same)}" if len(all_same) > 1 else ""
        what = f"link for {person(to)}" if given else person(to)
        yield f"{moment(all_same[0].at, report, day)}{times} {what} ({actor})"


def seen_line(one: Seen, report: IsolationReport, day: date) -> str:
    """Return who was seen and from when to when."""
    until = "" if one.last_left is None else moment(one.last_left, report, day)
    who = person(one.role.value) if one.role is not None else "UNKNOWN"
    return f"{who} {moment(one.first_joined, report, day)}–{until}"


def alarm_line(alarm: AlarmRecord, report: IsolationReport, day: date) -> str:
    """Return one alarm, and who has seen it."""
    said = f"Alarm {moment(alarm.raised_at, report, day)}: {_ALARMS[alarm.kind]}"
    if alarm.seen_at is None:
        return f"{said}; nobody has seen it yet"
    return f"{said}; seen {moment(alarm.seen_at, report, day)} by {alarm.seen_by or 'somebody'}"


def called(visit: VisitRecord) -> str:
    """Return the visit's code, and how it has ended if it has."""
    ended = _STATUSES.get(visit.status)
    return f"{visit.code}, {ended}" if ended else visit.code


def person(role: str) -> str:
    """Return a part in a visit as a word: "guest-1" is "guest 1"."""
    return role.replace("-", " ") if role in set(Role) else role


def moment(instant: datetime, report: IsolationReport, day: date) -> str:
    """Return the time of day, with its date if that is not *day*."""
    local = instant.astimezone(report.zone)
    if local.date() == day:
        return f"{local:%H:%M}"
    year = "" if local.year == day.year else f" {local.year}"
    return f"{local.day} {local:%b}{year} {local:%H:%M}"


def _many(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
