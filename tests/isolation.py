"""Builders of isolation reports, as a service would make them."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

from desktop_app.domain.appointment import RoomState, Status
from desktop_app.domain.isolation import (
    Check,
    CheckKind,
    Deed,
    IsolationReport,
    RoomRecord,
    Seen,
    VisitRecord,
)
from desktop_app.domain.joining import Role

DAY = date(2026, 11, 23)
NINE = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
"""09:00 in Berlin."""
ALL_PASSED = tuple(
    Check(kind=kind, looked_at=7, found=0)
    for kind in CheckKind
    if kind is not CheckKind.SHUT_AT_SERVICE  # only on request
)


def minutes(count):
    return NINE + timedelta(minutes=count)


def a_room(meeting_id="abcd-efgh-ijkl", **changes):
    values = {
        "id": uuid4(),
        "generation": 1,
        "meeting_id": meeting_id,
        "state": RoomState.LIVE,
        "origin": "created",
        "provider": "print",
        "purpose": None,
        "created_at": NINE,
        "retired_at": None,
        "retired_for": None,
        "closed_at": None,
        "deeds": (Deed(at=minutes(1), actor="reception", given=False, to="desk"),),
        "seen": (Seen(role=Role.PATIENT, first_joined=minutes(2), last_left=minutes(9)),),
    }
    return RoomRecord(**values | changes)


def a_visit(*rooms, **changes):
    values = {
        "id": uuid4(),
        "starts_at": NINE,
        "ends_at": minutes(15),
        "doctor": "Dr. Amina Rahman",
        "status": Status.BOOKED,
        "rooms": rooms,
        "alarms": (),
    }
    return VisitRecord(**values | changes)


def a_report(*visits, **changes):
    values = {
        "first": DAY,
        "last": DAY,
        "zone": ZoneInfo("Europe/Berlin"),
        "made_at": minutes(480),
        "made_by": "reception",
        "visits": visits,
        "others": (),
        "shared_uses": (),
        "shared_allowed": 0,
        "checks": ALL_PASSED,
    }
    return IsolationReport(**values | changes)


def failing(kind=CheckKind.OWN_PEOPLE, found=1, violations=("room-1",)):
    """The checks, one of which fails."""
    bad = Check(kind=kind, looked_at=7, found=found, violations=violations)
    return tuple(bad if check.kind is kind else check for check in ALL_PASSED)
