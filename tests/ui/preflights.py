"""What a look at the day may have found, for tests of the window."""

from datetime import timedelta
from uuid import uuid4

from desktop_app.domain.appointment import RoomState, Status
from desktop_app.domain.clock import ClockState
from desktop_app.domain.preflight import Preflight, RoomFinding, VideoVisit, VisitLine
from tests.ui.days import DAY, at


def a_line(patient, start, room=RoomFinding.VALID, **fields):
    starts_at = at(start)
    known = {"phone": "+49 30 901820", "email": None} | fields
    visit = VideoVisit(
        appointment_id=uuid4(),
        patient_id=uuid4(),
        patient_version=3,
        patient=patient,
        doctor="Dr. Amina Rahman",
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=15),
        status=Status.BOOKED,
        room_state=RoomState.LIVE,
        set_aside=room is RoomFinding.FOREIGN,
        **known,
    )
    return VisitLine(visit=visit, room=room)


def a_preflight(*lines, **fields):
    whole = {
        "day": DAY,
        "checked_at": at("09:21"),
        "service": None,
        "clock": ClockState.OK,
        "clock_ahead": timedelta(0),
        "alarms": 0,
        "is_whole": True,
    }
    return Preflight(lines=lines, **whole | fields)


def found_nothing(now):
    return a_preflight(checked_at=now)
