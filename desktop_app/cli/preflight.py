"""`clinic-desk preflight`: are today's video visits ready, without a name of a patient."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from desktop_app.cli.program import opened, say_json
from desktop_app.errors import RoomGoneError
from desktop_app.settings import Home

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from desktop_app.domain.preflight import Preflight, VisitLine
    from desktop_app.services.preflight_actions import PreflightActions

NOT_GREEN = 1


def preflight(wish: argparse.Namespace, home: Home) -> int:
    """Look at today's visits, with --mend make what can be made; 1 if something is not green.

    With --mend a room that is gone is replaced without a question: its links are dead already.
    """
    from desktop_app.composition import actions_of

    with opened(wish, home) as program:
        zone, actions = program.desk.zone, actions_of(program).preflight
        found = actions.check(_go_on)
        if wish.mend:
            found = _mended(actions, found)
    if wish.json:
        say_json(_answer(found, zone))
    else:
        _tell(found, zone)
    return 0 if found.is_green else NOT_GREEN


def _go_on(done: int, of: int) -> bool:
    del done, of
    return True


def _mended(actions: PreflightActions, found: Preflight) -> Preflight:
    mended = actions.mend_all(found, frozenset({RoomGoneError.consent}), _go_on)
    if mended.failure is not None:
        print(mended.failure.sentence, file=sys.stderr)
    return mended.preflight


def _answer(found: Preflight, zone: ZoneInfo) -> dict[str, object]:
    ahead = found.clock_ahead
    return {
        "day": found.day.isoformat(),
        "green": found.is_green,
        "service": "ok" if found.service is None else found.service.sentence,
        "clock": found.clock,
        "clock_ahead_s": None if ahead is None else round(ahead.total_seconds()),
        "alarms": found.alarms,
        "visits": [_visit(line, zone) for line in found.lines],
    }


def _visit(line: VisitLine, zone: ZoneInfo) -> dict[str, object]:
    return {
        "id": str(line.visit.appointment_id),
        "starts_at": line.visit.starts_at.astimezone(zone).isoformat(),
        "doctor": line.visit.doctor,
        "room": line.room,
        "contact": line.has_contact,
        "green": line.is_green,
    }


def _tell(found: Preflight, zone: ZoneInfo) -> None:
    service = "ok" if found.service is None else found.service.sentence
    print(f"{found.day}: video visits: {len(found.lines)}, to be looked at: {len(found.needing)}")
    print(f"service  {service}\nclock    {found.clock}\nalarms   {found.alarms or 'none'}")
    for line in found.lines:
        mark = "ok  " if line.is_green else "LOOK"
        contact = "can be reached" if line.has_contact else "no phone, no e-mail"
        start = line.visit.starts_at.astimezone(zone)
        print(f"{mark}  {start:%H:%M}  room {line.room:<13}  {contact:<19}  {line.visit.doctor}")
