"""Builders of days for the tests of the window."""

import itertools
import random
import uuid
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop_app.domain.appointment import (
    HOLDS_SLOT,
    Appointment,
    DaySheet,
    Kind,
    RoomState,
    Session,
    Slot,
    Status,
)

ZONE = ZoneInfo("Europe/Berlin")
DAY = date(2026, 11, 23)

_numbers = itertools.count(1)


def a_uuid(random_bits=None):
    return uuid.UUID(int=(random_bits or random).getrandbits(128), version=4)


def at(wall, day=DAY, zone=ZONE):
    """The instant of a wall time, '09:15'."""
    hours, minutes = map(int, wall.split(":"))
    local = datetime(day.year, day.month, day.day, hours, minutes, tzinfo=zone)
    return local.astimezone(UTC)


def an_appointment(patient="Chen Wei", **changes):
    values = {
        "id": a_uuid(),
        "patient_id": a_uuid(),
        "patient": patient,
        "status": Status.BOOKED,
        "kind": Kind.VIDEO,
        "reason": "Follow-up",
        "status_since": at("08:00"),
        "room_state": RoomState.NONE,
        "meeting_id": None,
    }
    return Appointment(**(values | changes))


def a_slot(
    starts, appointment=None, *, minutes=15, index=0, released=(), extra=False, slot_id=None
):
    starts_at = at(starts) if isinstance(starts, str) else starts
    return Slot(
        id=slot_id or a_uuid(),
        index=index,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=minutes),
        extra=extra,
        appointment=appointment,
        released=tuple(released),
    )


def a_session(doctor, slots, **changes):
    values = {
        "id": a_uuid(),
        "external_id": None,
        "doctor_id": a_uuid(),
        "doctor": doctor,
        "speciality": "",
        "location": "",
        "starts_at": min(slot.starts_at for slot in slots),
        "ends_at": max(slot.ends_at for slot in slots),
        "slots": tuple(slots),
    }
    return Session(**(values | changes))


def a_sheet(*sessions, day=DAY):
    return DaySheet(day=day, zone=ZONE, sessions=tuple(sessions))


def design_day():
    """The day of the design's pictures."""
    done, live = Status.FULFILLED, RoomState.LIVE
    rahman = [
        ("09:00", "María López Ñandú", {"status": done, "room_state": RoomState.DEAD}),
        (
            "09:15",
            "Chen Wei",
            {
                "status": Status.ARRIVED,
                "status_since": at("09:17"),
                "reason": "First visit",
                "room_state": live,
            },
        ),
        ("09:30", None, {}),
        (
            "09:45",
            "Aleksander Novák",
            {"kind": Kind.IN_PERSON, "status": Status.ARRIVED, "reason": "Blood pressure"},
        ),
        ("10:00", "Maria Lopez", {"reason": "Test results", "room_state": live}),
        ("10:15", "Siobhán O'Brien-Smith", {}),
    ]
    okafor = [
        (
            "09:00",
            "Fatima al-Zahra · فاطمة",
            {
                "status": Status.CHECKED_IN,
                "status_since": at("09:09"),
                "reason": "Skin check",
                "room_state": live,
            },
        ),
        ("09:20", "Jürgen Groß", {"status": Status.FULFILLED, "room_state": RoomState.DEAD}),
        ("09:40", "Sam Taylor", {"reason": "First visit", "room_state": live}),
        ("10:00", None, {}),
        ("10:20", "Gül Yılmaz", {"kind": Kind.PHONE, "reason": "Phone call"}),
    ]
    sessions = []
    for doctor, speciality, location, rows in (
        ("Dr. Amina Rahman", "Cardiology", "Room 3", rahman),
        ("Dr. Chidi Okafor", "Dermatology", "Room 1", okafor),
    ):
        slots = [
            a_slot(wall, an_appointment(name, **changes) if name else None, index=index)
            for index, (wall, name, changes) in enumerate(rows)
        ]
        sessions.append(
            a_session(
                doctor,
                slots,
                speciality=speciality,
                location=location,
                starts_at=at("09:00"),
                ends_at=at("12:00"),
            )
        )
    return a_sheet(*sessions)


NAMES = (
    "María López", "Maria Lopez", "Chen Wei", "فاطمة الزهراء", "Zoë <b>Bold</b>", "Åsa\nÖberg",
    "\u202eevil\u202c", "नमस्ते कुमार", "J" * 400, "Gül Yılmaz", "O'Brien", "שרה כהן", "🙂 Smile",
)  # fmt: skip


def random_day(bits, doctors=3, slots=8, patients=None, day=DAY):
    """A day of a random shape; *patients* are appointments that may be put into it again."""
    pool = list(patients or [])
    bits.shuffle(pool)
    sessions = []
    for number in range(doctors):
        starts = at("07:00", day) + timedelta(minutes=30 * bits.randrange(12))
        made = []
        for index in range(slots):
            held = pool.pop() if pool and bits.random() < 0.6 else None
            gone = [
                an_appointment(bits.choice(NAMES), status=Status.CANCELLED)
                for _ in range(bits.choice((0, 0, 0, 1, 2)))
            ]
            if held and held.status not in HOLDS_SLOT:
                gone, held = [*gone, held], None
            slot_starts = starts + timedelta(minutes=15 * index)
            made.append(a_slot(slot_starts, held, index=index, released=gone))
        sessions.append(a_session(f"Dr. {number}", made, speciality="Surgery"))
    return a_sheet(*sessions, day=day)


def random_appointment(bits):
    return an_appointment(
        bits.choice(NAMES),
        status=bits.choice(list(Status)),
        kind=bits.choice(list(Kind)),
        room_state=bits.choice(list(RoomState)),
        reason=bits.choice(("", "Follow-up", "<script>alert(1)</script>", "x" * 1000)),
        status_since=at("09:00") + timedelta(minutes=bits.randrange(-200, 2000)),
    )


def full_day(doctors=24, slots=40):
    """A large clinic's day: 960 slots, most of them booked."""
    bits = random.Random(7)  # noqa: S311 - the same day every time
    sessions = []
    for number in range(doctors):
        made = [
            a_slot(
                at("08:00") + timedelta(minutes=12 * index),
                an_appointment(f"{bits.choice('ABCDEFG')}nna{index} Mu{number}ller")
                if bits.random() < 0.85
                else None,
                index=index,
                minutes=12,
            )
            for index in range(slots)
        ]
        sessions.append(a_session(f"Dr. Number {number}", made, speciality="Cardiology"))
    return a_sheet(*sessions)
