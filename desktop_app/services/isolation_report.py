"""THE ISOLATION REPORT: what happened at the video visits of some days, and that nobody met there.

The report itself only reads. Names and the video service's own answers are added to it, each by a
function of its own, where a person asked for them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import RoomState
from desktop_app.domain.clinic_day import day_bounds, day_of
from desktop_app.domain.isolation import (
    CLEANING_TIME,
    LISTED,
    Check,
    CheckKind,
    Form,
    IsolationReport,
    RoomRecord,
    Tongue,
)
from desktop_app.domain.trail import Verdict
from desktop_app.errors import ForeignRoomError, ProviderError, RoomUnknownError, Said
from desktop_app.exchange.isolation_html import isolation_html
from desktop_app.services.desk import Desk
from desktop_app.services.output_file import written_whole
from desktop_app.storage import isolation, isolation_days
from desktop_app.storage.audit import record
from desktop_app.storage.database import Tx
from desktop_app.storage.isolation import Terms
from desktop_app.storage.isolation_days import Span
from desktop_app.storage.isolation_happenings import unnamed_stays
from desktop_app.video.provider import Budget, MeetingProvider

NOTED = 5
"""Of so many rooms that wait each is named; the rest is counted."""
ASK_S = 5.0
"""Seconds to wait for the video service's word on one room."""


def isolation_report(desk: Desk, first: date, last: date, now: datetime) -> IsolationReport:
    """Return the report of the local days *first* to *last*, without names. Blocks.

    Everything is read in one snapshot of the database; nobody outside is asked.
    """
    first, last = min(first, last), max(first, last)
    with desk.db.read() as tx:
        span = _span(desk, first, last)
        today, grace = day_of(now, desk.zone), desk.policy.visit_grace
        terms = Terms(now=now, today=today, visit_grace=grace, span=span)
        checks = [_noted(tx, check, terms) for check in isolation.checks(tx, terms)]
        return IsolationReport(
            first=first,
            last=last,
            zone=desk.zone,
            made_at=now,
            made_by=desk.author.name,
            visits=isolation_days.visits(tx, span),
            others=isolation_days.others(tx, span),
            shared_uses=isolation_days.shared_uses(tx, span),
            shared_allowed=isolation.shared_allowed(tx),
            checks=tuple(checks),
        )


def with_trail(report: IsolationReport, verdict: Verdict) -> IsolationReport:
    """Return *report* with a check more: is the audit trail whole?"""
    chains = verdict.chains
    plain = sum(chain.plain for chain in chains)
    unknown = sum(chain.foreign for chain in chains)
    notes = []
    if plain:
        notes.append(
            Said(
                "Entries that carry no key, so that only the anchor protects them: {number}.",
                number=plain,
            )
        )
    if unknown:
        notes.append(
            Said("Entries under a key that is not on this computer: {number}.", number=unknown)
        )
    check = Check(
        kind=CheckKind.TRAIL,
        looked_at=sum(chain.entries for chain in chains),
        found=sum(chain.flaws for chain in chains),
        violations=tuple(
            f"{chain.installation}/{finding.sequence} {finding.flaw}"
            for chain in chains
            for finding in chain.findings
        )[:LISTED],
        notes=tuple(notes),
    )
    return replace(report, checks=(*report.checks, check))


def with_names(desk: Desk, report: IsolationReport) -> IsolationReport:
    """Return *report* with the patients' names. Blocks on the database."""
    with desk.db.read() as tx:
        names = isolation_days.patients(tx, _span(desk, report.first, report.last))
    named = (replace(visit, patient=names.get(visit.id)) for visit in report.visits)
    return replace(report, visits=tuple(named))


def with_service_asked(
    desk: Desk, report: IsolationReport, told: Callable[[int, int], bool]
) -> IsolationReport:
    """Return *report* with a check more: is each of its closed rooms shut at the service? Blocks.

    *told* hears how many of how many rooms were asked about, and says whether to go on; what was
    not asked then is counted. Rooms of another key are not asked about.

    Raises:
        AppError: The service of this run can't be reached at all.
    """
    provider = desk.video().provider
    rooms = [room for room in report.rooms if _can_be_asked(report, room, provider)]
    shut: dict[RoomRecord, bool] = {}
    for number, room in enumerate(rooms):
        if not told(number, len(rooms)):
            break
        try:
            shut[room] = _is_shut(provider, room)
        except ForeignRoomError:
            continue  # it said nothing about this one
        except ProviderError:
            break  # nor would it about the next
    told(len(rooms), len(rooms))
    at = [check.kind for check in report.checks].index(CheckKind.CLOSED) + 1
    asked = _asked(shut, len(rooms))
    return replace(report, checks=(*report.checks[:at], asked, *report.checks[at:]))


def record_made(desk: Desk, report: IsolationReport, form: Form, now: datetime) -> None:
    """Note that a report leaves the desk: its days, in what form, and whether with names. Blocks.

    Called before it is handed out, so that none is out that nobody knows of.
    """
    named = any(visit.patient is not None for visit in report.visits)
    words = [form.value, report.first.isoformat(), report.last.isoformat()]
    with desk.db.write() as tx:
        result = " ".join([*words, *(["names"] if named else [])])
        record(tx, desk.author, Action.REPORT_MADE, now, result=result)


def save_html(
    desk: Desk, report: IsolationReport, file: Path, tongue: Tongue, now: datetime
) -> None:
    """Write *report* as a page of its own, whole or not at all. Blocks.

    It is recorded before anybody can read it.

    Raises:
        OutputFileError: It can't be written there.
    """
    with written_whole(file) as draft:
        draft.write_text(isolation_html(report, tongue=tongue), encoding="utf-8")
        record_made(desk, report, Form.HTML, now)


def _span(desk: Desk, first: date, last: date) -> Span:
    starts_at, _ = day_bounds(first, desk.zone)
    _, ends_at = day_bounds(last, desk.zone)
    return Span(first=first, last=last, starts_at=starts_at, ends_at=ends_at)


def _noted(tx: Tx, check: Check, terms: Terms) -> Check:
    """Name what waits to be closed, and for how long; count whom nobody can name."""
    if check.kind is CheckKind.KNOWN_PEOPLE and (unnamed := unnamed_stays(tx, terms.span)):
        note = Said(
            "Not among them are stays by links of the old system, which name nobody: {number}.",
            number=unnamed,
        )
        return replace(check, notes=(note,))
    if check.kind is not CheckKind.CLOSED:
        return check
    waiting = isolation.waiting(tx, NOTED)
    notes = [
        Said(
            "Room {room} waits to be closed since {age}.",
            room=str(room)[:8],
            age=_age(terms.now - since),
        )
        for room, since in waiting.rooms
    ]
    if more := waiting.count - len(waiting.rooms):
        notes.append(Said("More wait to be closed: {number}.", number=more))
    return replace(check, notes=tuple(notes))


def _age(age: timedelta) -> str:
    minutes = max(0, int(age.total_seconds() // 60))
    hours, days = minutes // 60, minutes // (24 * 60)
    if days:
        return f"{days} d"
    return f"{hours} h" if hours else f"{minutes} min"


def _can_be_asked(report: IsolationReport, room: RoomRecord, provider: MeetingProvider) -> bool:
    """Leave out what the clean-up may not have reached yet: it is named as waiting."""
    if room.meeting_id is None or room.provider != provider.fingerprint:
        return False
    waits = room.retired_at is None or room.retired_at > report.made_at - CLEANING_TIME
    return room.state is RoomState.DEAD or (room.state is RoomState.RETIRED and not waits)


def _is_shut(provider: MeetingProvider, room: RoomRecord) -> bool:
    try:
        return provider.get_room(room.meeting_id or "", Budget(ASK_S, requests=2)).disabled
    except RoomUnknownError:
        return True


def _asked(shut: Mapping[RoomRecord, bool], wanted: int) -> Check:
    still_open = sorted(str(room.id) for room, is_shut in shut.items() if not is_shut)
    missing = wanted - len(shut)
    notes = [Said("Not asked about: {number}.", number=missing)] if missing else []
    return Check(
        kind=CheckKind.SHUT_AT_SERVICE,
        looked_at=len(shut),
        found=len(still_open),
        violations=tuple(still_open[:LISTED]),
        notes=tuple(notes),
    )
