"""Alt+Down and Alt+Up lead to the nearest free slot of the same session, then of the doctor."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.appointment import SlotStatus
from desktop_app.domain.moving import Way, free_slot_from
from tests.ui.days import a_session, a_sheet, a_slot, a_uuid, an_appointment, random_day

DOCTOR = a_uuid()
NOBODY = a_uuid()


def a_morning(*walls, taken=(), doctor_id=DOCTOR):
    slots = [
        a_slot(wall, an_appointment() if wall in taken else None, index=index)
        for index, wall in enumerate(walls)
    ]
    return a_session("Dr. Amina Rahman", slots, doctor_id=doctor_id)


@pytest.fixture
def sheet():
    own = a_morning("09:00", "09:15", "09:30", "09:45", "10:00", taken=("09:15", "09:30", "10:00"))
    later = a_morning("14:00", "14:15", taken=("14:00",))
    between = a_morning("09:15", "09:30", "10:15", doctor_id=a_uuid())
    return a_sheet(own, between, later)


def from_(sheet, session, number, way):
    found = free_slot_from(sheet, sheet.sessions[session].slots[number].id, way, NOBODY)
    return found and next(
        (nth, each.slots.index(found))
        for nth, each in enumerate(sheet.sessions)
        if found in each.slots
    )


def test_the_nearest_free_slot_of_the_session_comes_first(sheet):
    assert from_(sheet, 0, 1, Way.LATER) == (0, 3)
    assert from_(sheet, 0, 2, Way.EARLIER) == (0, 0)


def test_after_the_session_comes_the_doctors_next_one_that_day_and_nobody_elses(sheet):
    assert from_(sheet, 0, 4, Way.LATER) == (2, 1)
    assert from_(sheet, 2, 0, Way.EARLIER) == (0, 3)


def test_where_nothing_is_free_nothing_is_found(sheet):
    assert from_(sheet, 2, 1, Way.LATER) is None
    assert from_(sheet, 0, 0, Way.EARLIER) is None
    assert free_slot_from(sheet, a_uuid(), Way.LATER, NOBODY) is None


def test_a_visit_on_its_way_may_go_back_to_where_it_still_stands(sheet):
    slots = sheet.sessions[0].slots
    visit = slots[1].appointment.id
    assert free_slot_from(sheet, slots[3].id, Way.EARLIER, visit) == slots[1]
    assert free_slot_from(sheet, slots[3].id, Way.EARLIER, NOBODY) == slots[0]


def test_a_blocked_slot_is_passed_over(sheet):
    own, *others = sheet.sessions
    blocked = replace(own.slots[3], status=SlotStatus.BLOCKED)
    own = replace(own, slots=(*own.slots[:3], blocked, own.slots[4]))
    assert from_(replace(sheet, sessions=(own, *others)), 0, 2, Way.LATER) == (2, 1)


@settings(max_examples=40)
@given(st.integers(0, 10_000))
def test_there_and_back_passes_every_free_slot_of_the_session_once(seed):
    bits = random.Random(seed)  # noqa: S311 - the same cases every time
    patients = [an_appointment(f"P {number}") for number in range(12)]
    sheet = random_day(bits, doctors=2, slots=8, patients=patients)
    session = sheet.sessions[0]
    free = [slot for slot in session.slots if slot.appointment is None]
    for way, expected in ((Way.LATER, free), (Way.EARLIER, free[::-1])):
        first = session.slots[0] if way is Way.LATER else session.slots[-1]
        met, here = [first] if first in free else [], first
        while (here := free_slot_from(sheet, here.id, way, NOBODY)) is not None:
            met.append(here)
        assert met == expected
