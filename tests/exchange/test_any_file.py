"""Whatever stands in a file: it is read or refused in words, and what is read can be stored."""

import dataclasses
import itertools
import json
from datetime import date, time
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop_app.domain.appointment import HOLDS_SLOT
from desktop_app.domain.intake import DateOrder
from desktop_app.errors import InputFileError
from desktop_app.exchange.meeting_ids import well_formed
from desktop_app.exchange.reading import read_intake

ZONE = ZoneInfo("Europe/Madrid")
DATA = Path(__file__).parents[1] / "data"
FUZZ = settings(max_examples=100, deadline=None)


def _texts(value):
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _texts(getattr(value, field.name))
    elif isinstance(value, (tuple, frozenset)):
        for item in value:
            yield from _texts(item)


def _check(data, order=None):
    try:
        intake = read_intake(data, order, ZONE)
    except InputFileError:
        return None
    for text in _texts(intake):
        text.encode()
        assert "\0" not in text
    visits = [slot.visit for s in intake.sessions for slot in s.slots if slot.visit]
    rooms = [visit.meeting_id for visit in visits if visit.meeting_id]
    assert len(set(rooms)) == len(rooms)
    assert all(well_formed(room) and room not in intake.dropped_meeting_ids for room in rooms)
    ids = [visit.external_id for visit in visits]
    assert len(set(ids)) == len(ids)
    for text in (
        *ids,
        *(v.patient.external_id for v in visits),
        *(s.external_id for s in intake.sessions),
        *(s.doctor_external_id for s in intake.sessions),
    ):
        assert 0 < len(text) <= 200
    people = {}
    for visit in visits:
        assert visit.patient.name
        assert people.setdefault(visit.patient.external_id, visit.patient) == visit.patient
    for session in intake.sessions:
        _check_slots(session)
    return intake


def _check_slots(session):
    indices = [slot.index for slot in session.slots if slot.index is not None]
    assert len(set(indices)) == len(indices)
    assert all(0 <= index < session.slot_count for index in indices)
    held = [s for s in session.slots if s.visit and s.visit.status in HOLDS_SLOT]
    for one in session.slots:
        assert one.starts < one.ends
    ordered = sorted(held, key=lambda slot: slot.starts)
    for one, other in itertools.pairwise(ordered):
        assert one.ends <= other.starts


@given(st.binary(max_size=300))
@FUZZ
def test_any_bytes(data):
    _check(data)


@given(st.text(max_size=300), st.sampled_from(["utf-8", "utf-16-le", "utf-16-be", "cp1252"]))
@FUZZ
def test_any_text(text, encoding):
    _check(text.encode(encoding, "replace" if encoding == "cp1252" else "surrogatepass"))


# -- day sheets ------------------------------------------------------------------------------------

HEADINGS = [
    "Date",
    "Start",
    "End",
    "Duration",
    "Patient",
    "Last",
    "First",
    "DOB",
    "Doctor",
    "MRN",
    "Status",
    "Type",
    "Meeting ID",
    "Appointment ID",
    "Sexo",
    "Unknown",
]
CELLS = st.one_of(
    st.sampled_from(
        [
            "",
            "2026-11-23",
            "23/11/2026",
            "11/23/2026",
            "03/04/2026",
            "29.02.2025",
            "8:00",
            "8:15 AM",
            "0815",
            "8h30",
            "25:00",
            "15",
            "1h",
            "Ann Lee",
            "Bo Ray",
            "Dr. Bell",
            "cancelled",
            "frei",
            "video",
            "abc-defg-hijk",
            "1000",
            "M",
            '"',
            "a\nb",
            "=1+1",
            "\u202e",
            "\x1b",
        ]
    ),
    st.dates().map(str),
    st.times().map(lambda t: t.strftime("%H:%M")),
    st.text(max_size=12),
    st.from_regex(r"[0-9./: -]{1,16}"),
)


@given(
    st.lists(st.sampled_from(HEADINGS), min_size=3, max_size=14, unique=True),
    st.lists(st.lists(CELLS, max_size=15), max_size=8),
    st.sampled_from(",;\t|"),
    st.sampled_from([None, *DateOrder]),
)
@FUZZ
def test_any_cells(headings, rows, delimiter, order):
    lines = [delimiter.join(headings), *(delimiter.join(row) for row in rows)]
    _check("\n".join(lines).encode("utf-8", "surrogatepass"), order)


PEOPLE = st.sampled_from(["Ann Lee", "Bo Ray", "Cy Oz", ""])
MINUTES = st.integers(0, 40).map(lambda n: time(8, n))


@given(
    st.lists(
        st.tuples(
            MINUTES,
            st.integers(1, 20),
            PEOPLE,
            st.sampled_from(["", "cancelled"]),
            st.sampled_from(["", "abc-defg-hijk", "abd-defg-hijk"]),
        ),
        min_size=1,
    )
)
@FUZZ
def test_a_crowded_day_is_taken_without_an_overlap_whatever_the_rows(rows):
    lines = ["Date,Start,Duration,Patient,DOB,Doctor,Status,Meeting ID"]
    lines += [
        f"2026-11-23,{starts:%H:%M},{minutes},{name},1980-01-01,Dr. Bell,{status},{room}"
        for starts, minutes, name, status, room in rows
    ]
    intake = _check("\n".join(lines).encode())
    taken = sum(len(session.slots) for session in intake.sessions)
    assert taken + len(intake.refused) == len(rows)


# -- the old system --------------------------------------------------------------------------------

KEYS = [
    "_id",
    "$oid",
    "$date",
    "$numberLong",
    "doctor",
    "name",
    "date",
    "timeSlots",
    "startTime",
    "endTime",
    "patient",
    "patientId",
    "meetingId",
    "status",
    "appointmentType",
    "sessionType",
    "dateOfBirth",
    "location",
    "sessions",
    "gender",
    "phone",
]
VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        CELLS,
        st.text(max_size=8),
        st.datetimes(min_value=None).map(lambda d: d.isoformat()),
        st.sampled_from([10**400, date(2026, 11, 23).isoformat(), "2026-11-23T08:00:00Z"]),
    ),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS), inner),
    max_leaves=12,
)


@given(VALUES)
@FUZZ
def test_any_json(value):
    _check(json.dumps(value).encode())


def _places(value, path=()):
    yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _places(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _places(inner, (*path, index))


REAL = (DATA / "old-system-sessions.json").read_text("utf-8")
PLACES = list(_places(json.loads(REAL)))


@given(st.lists(st.tuples(st.sampled_from(PLACES), VALUES), min_size=1, max_size=3))
@example([((0, "timeSlots", 0, "startTime"), {"$date": {"$numberLong": "9" * 18}})])
@example([((0, "date"), {"$date": -(10**17)})])
@FUZZ
def test_any_value_at_any_place_of_the_old_systems_file(changes):
    document = json.loads(REAL)
    for path, value in changes:
        try:
            target = document
            for step in path[:-1]:
                target = target[step]
            if path:
                target[path[-1]] = value
            else:
                document = value
        except (KeyError, IndexError, TypeError):
            continue  # an earlier change took the place away
    _check(json.dumps(document).encode())
