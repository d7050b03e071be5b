"""The words of the isolation report: English on the command line, translated in the window."""

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
from desktop_app.domain.room_rule import Parting
from desktop_app.errors import QT_TRANSLATE_NOOP, Said

_STATES = {
    RoomState.UNPROVED: QT_TRANSLATE_NOOP("errors", "imported, not yet checked"),
    RoomState.INTENT: QT_TRANSLATE_NOOP("errors", "being made"),
    RoomState.LIVE: QT_TRANSLATE_NOOP("errors", "open"),
    RoomState.RETIRED: QT_TRANSLATE_NOOP("errors", "waits to be closed"),
    RoomState.DEAD: QT_TRANSLATE_NOOP("errors", "closed"),
    RoomState.QUARANTINED: QT_TRANSLATE_NOOP("errors", "blocked"),
}
# That a visit was done needs no word: it stands with the visit.
_PARTINGS: dict[Parting | None, str] = {
    Parting.CANCELLED: QT_TRANSLATE_NOOP("errors", "visit cancelled"),
    Parting.MISSED: QT_TRANSLATE_NOOP("errors", "patient did not come"),
    Parting.MISTAKE: QT_TRANSLATE_NOOP("errors", "entered in error"),
    Parting.NOT_VIDEO: QT_TRANSLATE_NOOP("errors", "no video visit any more"),
    Parting.OTHER_DOCTOR: QT_TRANSLATE_NOOP("errors", "another doctor"),
    Parting.REVOKED: QT_TRANSLATE_NOOP("errors", "links revoked"),
    Parting.PROVIDER_CHANGED: QT_TRANSLATE_NOOP("errors", "video service changed"),
    Parting.RESTORED: QT_TRANSLATE_NOOP("errors", "backup put back"),
    Parting.GONE: QT_TRANSLATE_NOOP("errors", "lost at the service"),
    Parting.FOREIGN: QT_TRANSLATE_NOOP("errors", "not this visit's own"),
    Parting.SHARED: QT_TRANSLATE_NOOP("errors", "shared with other visits"),
    Parting.EXPIRED: QT_TRANSLATE_NOOP("errors", "links expired"),
}
_STATUSES = {
    Status.FULFILLED: QT_TRANSLATE_NOOP("errors", "done"),
    Status.CANCELLED: QT_TRANSLATE_NOOP("errors", "cancelled"),
    Status.NO_SHOW: QT_TRANSLATE_NOOP("errors", "missed"),
    Status.ENTERED_IN_ERROR: QT_TRANSLATE_NOOP("errors", "entered in error"),
}
_ALARMS = {
    AlarmKind.FOREIGN_ROOM: QT_TRANSLATE_NOOP(
        "errors", "the service named a room that is not this visit's"
    ),
    AlarmKind.STRANGER: QT_TRANSLATE_NOOP("errors", "somebody unknown in the room"),
    AlarmKind.CROWD: QT_TRANSLATE_NOOP("errors", "more people in the room than invited"),
    AlarmKind.RESTORED: QT_TRANSLATE_NOOP("errors", "a backup was put back"),
    AlarmKind.TRAIL_BROKEN: QT_TRANSLATE_NOOP("errors", "the audit trail was changed"),
    AlarmKind.NOT_CLOSED: QT_TRANSLATE_NOOP("errors", "a room could not be closed"),
}


_UNKNOWN = QT_TRANSLATE_NOOP("errors", "UNKNOWN")
_PEOPLE = {
    "doctor": QT_TRANSLATE_NOOP("errors", "doctor"),
    "patient": QT_TRANSLATE_NOOP("errors", "patient"),
    "desk": QT_TRANSLATE_NOOP("errors", "desk"),
    "guest-1": QT_TRANSLATE_NOOP("errors", "guest 1"),
    "guest-2": QT_TRANSLATE_NOOP("errors", "guest 2"),
    "guest-3": QT_TRANSLATE_NOOP("errors", "guest 3"),
    "guest-4": QT_TRANSLATE_NOOP("errors", "guest 4"),
    "interpreter": QT_TRANSLATE_NOOP("errors", "interpreter"),
    "relative": QT_TRANSLATE_NOOP("errors", "relative"),
    "other": QT_TRANSLATE_NOOP("errors", "other"),
}


def days_line(report: IsolationReport) -> Said:
    """Return the days as people write them."""
    if report.first == report.last:
        return Said("{day}", day=report.first)
    return Said("{first} to {last}", first=report.first, last=report.last)


def verdict(report: IsolationReport) -> Said:
    """Return the one sentence that matters."""
    if report.passed:
        return Said(
            "Video visits: {visits}, rooms: {rooms}, shared: {shared}. All {checks} checks passed.",
            visits=len(report.visits),
            rooms=len(report.rooms),
            shared=shared(report),
            checks=len(report.checks),
        )
    return Said(
        "Video visits: {visits}, rooms: {rooms}, shared: {shared}."
        " {failed} of {checks} checks failed.",
        visits=len(report.visits),
        rooms=len(report.rooms),
        shared=shared(report),
        failed=len(report.failed),
        checks=len(report.checks),
    )


def shared(report: IsolationReport) -> int:
    """Return how many meeting IDs were found at more than one visit."""
    return sum(check.found for check in report.checks if check.kind is CheckKind.ONE_APPOINTMENT)


def exceptions(report: IsolationReport) -> Iterator[Said]:
    """Yield where visits may share a room: the old system's, where somebody turned it on."""
    if report.shared_allowed:
        yield Said(
            "Exception: the old system's shared room, in which patients can meet, is turned on by"
            " the clinic. Sessions that may use it: {number}.",
            number=report.shared_allowed,
        )
    for use in report.shared_uses:
        yield Said(
            "The shared room of session {session} was opened {when} by {who}.",
            session=use.session[:8],
            when=moment(use.at, report, report.first),
            who=use.actor,
        )


def result(check: Check) -> Said:
    """Return what the check has counted."""
    if check.passed:
        return Said("{what}: {number}", what=check.kind.counted, number=check.looked_at)
    return Said(
        "{found} against; {what}: {number}",
        found=check.found,
        what=check.kind.counted,
        number=check.looked_at,
    )


def room_line(room: RoomRecord, report: IsolationReport, day: date) -> Said:
    """Return where one room's life stands."""
    parts: list[str] = [_STATES[room.state]]
    if room.closed_at is not None:
        closed = moment(room.closed_at, report, day)
        parts = [Said("{what} {when}", what=_STATES[room.state], when=closed)]
    elif room.retired_at is not None:
        parts.append(Said("left {when}", when=moment(room.retired_at, report, day)))
    if room.retired_for in _PARTINGS:
        parts.append(_PARTINGS[room.retired_for])
    if room.origin == "imported":
        parts.append(Said("imported"))
    return Said("{parts}", parts=tuple(parts))


def deed_lines(deeds: tuple[Deed, ...], report: IsolationReport, day: date) -> Iterator[Said]:
    """Yield who opened the room and who gave a link, the same again counted."""
    for (given, to, actor), same in groupby(deeds, lambda deed: (deed.given, deed.to, deed.actor)):
        all_same = list(same)
        times = f" ×{len(all_same)}" if len(all_same) > 1 else ""
        when = f"{moment(all_same[0].at, report, day)}{times}"
        if given:
            yield Said("{when} link for {what} ({who})", when=when, what=person(to), who=actor)
        else:
            yield Said("{when} {what} ({who})", when=when, what=person(to), who=actor)


def seen_line(one: Seen, report: IsolationReport, day: date) -> Said:
    """Return who was seen and from when to when."""
    until = "" if one.last_left is None else moment(one.last_left, report, day)
    who = person(one.role.value) if one.role is not None else _UNKNOWN
    stay = f"{moment(one.first_joined, report, day)}–{until}"
    return Said("{what} {stay}", what=who, stay=stay)


def alarm_line(alarm: AlarmRecord, report: IsolationReport, day: date) -> Said:
    """Return one alarm, and who has seen it."""
    raised, what = moment(alarm.raised_at, report, day), _ALARMS[alarm.kind]
    if alarm.seen_at is None:
        return Said("Alarm {when}: {what}; nobody has seen it yet", when=raised, what=what)
    return Said(
        "Alarm {when}: {what}; seen {seen} by {who}",
        when=raised,
        what=what,
        seen=moment(alarm.seen_at, report, day),
        who=alarm.seen_by or Said("somebody"),
    )


def ended(visit: VisitRecord) -> str:
    """Return how the visit has ended, "" if it has not."""
    return _STATUSES.get(visit.status, "")


def person(role: str) -> str:
    """Return a part in a visit as a word: "guest-1" is "guest 1"."""
    return _PEOPLE.get(role, role)


def moment(instant: datetime, report: IsolationReport, day: date) -> str:
    """Return the time of day, with its date if that is not *day*."""
    local = instant.astimezone(report.zone)
    return f"{local:%H:%M}" if local.date() == day else f"{local:%Y-%m-%d %H:%M}"
