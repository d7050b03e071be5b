"""Who is offered a slot that nobody holds, and what is news about it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.appointment import DayPart, Kind
from desktop_app.domain.free_slots import FreeSlot, Wish, part_of
from desktop_app.domain.waiting import Waiting, news, suits, vacancies

ZONE = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
"""09:00 in Berlin."""
RAHMAN, OKAFOR = UUID(int=1), UUID(int=2)


def at(minutes):
    return NOW + timedelta(minutes=minutes)


def a_slot(minutes=60, doctor_id=RAHMAN, kind=None, speciality="Cardiology"):
    return FreeSlot(
        slot_id=uuid4(),
        doctor_id=doctor_id,
        doctor="Dr. Amina Rahman",
        speciality=speciality,
        day=date(2026, 11, 23),
        starts_at=at(minutes),
        ends_at=at(minutes + 15),
        kind=kind,
    )


def somebody(since=-600, starts=None, doctor_id=None, kind=Kind.VIDEO, **wish):
    return Waiting(
        appointment_id=uuid4(),
        patient_id=uuid4(),
        patient="Chen Wei",
        phone=None,
        kind=kind,
        reason="",
        since=at(since),
        starts_at=None if starts is None else at(starts),
        doctor_id=doctor_id,
        doctor="",
        wish=Wish(**wish),
        version=1,
    )


@pytest.mark.parametrize(
    ("waiting", "slot", "expected"),
    [
        pytest.param(somebody(), a_slot(), True, id="without a slot, anything suits"),
        pytest.param(somebody(), a_slot(-15), False, id="not what has begun"),
        pytest.param(somebody(), a_slot(0), False, id="nor what begins this moment"),
        pytest.param(somebody(starts=120, doctor_id=RAHMAN), a_slot(), True, id="earlier"),
        pytest.param(somebody(starts=60, doctor_id=RAHMAN), a_slot(), False, id="the same time"),
        pytest.param(somebody(starts=30, doctor_id=RAHMAN), a_slot(), False, id="later"),
        pytest.param(
            somebody(starts=120, doctor_id=OKAFOR), a_slot(), False, id="another doctor, not wished"
        ),
        pytest.param(
            somebody(starts=120, doctor_id=OKAFOR, speciality="cardiology"),
            a_slot(),
            True,
            id="another doctor of the speciality that is wished",
        ),
        pytest.param(
            replace(somebody(starts=120, doctor_id=OKAFOR), wish=Wish(doctor_id=RAHMAN)),
            a_slot(),
            True,
            id="the doctor who is wished",
        ),
        pytest.param(somebody(speciality="Surgery"), a_slot(), False, id="another speciality"),
        pytest.param(somebody(part=DayPart.MORNING), a_slot(), True, id="in the morning"),
        pytest.param(somebody(part=DayPart.AFTERNOON), a_slot(), False, id="not in the afternoon"),
        pytest.param(somebody(), a_slot(kind=Kind.IN_PERSON), False, id="a session in person only"),
        pytest.param(somebody(), a_slot(kind=Kind.VIDEO), True, id="a session of video visits"),
    ],
)
def test_a_slot_suits_who_could_take_it_and_be_better_off(waiting, slot, expected):
    assert suits(slot, waiting, NOW, ZONE) is expected


def test_the_parts_of_a_day_go_by_the_clinics_wall_clock():
    walls = {"11:59": "morning", "12:00": "afternoon", "16:59": "afternoon", "17:00": "evening"}
    for zone in (ZONE, ZoneInfo("Asia/Kolkata"), ZoneInfo("America/Los_Angeles")):
        for wall, part in walls.items():
            hours, minutes = map(int, wall.split(":"))
            instant = datetime(2026, 7, 1, hours, minutes, tzinfo=zone).astimezone(UTC)
            assert part_of(instant, zone) == part


def test_who_has_waited_longest_is_offered_the_slot_and_the_next_one_when_it_is_declined():
    late, early = somebody(since=-10), somebody(since=-20)
    slot = a_slot()
    (first,) = vacancies([late, early], [slot], NOW, ZONE)
    assert first.waiting is early
    (second,) = vacancies([late, early], [slot], NOW, ZONE, {first.key})
    assert second.waiting is late
    assert vacancies([late, early], [slot], NOW, ZONE, {first.key, second.key}) == ()


def test_two_who_wait_are_offered_two_slots():
    one, two = somebody(since=-20), somebody(since=-10)
    first, second = a_slot(30), a_slot(60)
    found = vacancies([two, one], [first, second], NOW, ZONE)
    assert [(each.waiting, each.slot) for each in found] == [(one, first), (two, second)]


def test_only_what_was_freed_since_is_news():
    waiting = somebody(starts=600, doctor_id=RAHMAN)
    known = {waiting.appointment_id}
    early, middle, late = a_slot(30), a_slot(60), a_slot(90)

    def offered(*free):
        return vacancies([waiting], free, NOW, ZONE)

    assert news(known, (), offered(middle)) == offered(middle)
    assert news((), (), offered(middle)) == ()  # booked by somebody who saw that it was free
    assert news(known, offered(middle), offered(middle)) == ()
    assert news(known, offered(middle), offered(late)) == ()  # the middle one was taken
    assert news(known, offered(middle), offered(early, middle)) == offered(early)
    assert news(known, offered(middle), ()) == ()


people = st.builds(
    somebody,
    since=st.integers(-900, -1),
    starts=st.none() | st.integers(1, 600),
    doctor_id=st.sampled_from([RAHMAN, OKAFOR]),
    kind=st.sampled_from(list(Kind)),
    part=st.none() | st.sampled_from(list(DayPart)),
)
free_slots = st.builds(
    a_slot,
    minutes=st.integers(-60, 600),
    doctor_id=st.sampled_from([RAHMAN, OKAFOR]),
    kind=st.none() | st.sampled_from(list(Kind)),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(people, max_size=5), st.lists(free_slots, max_size=6))
def test_nobody_is_offered_what_somebody_who_has_waited_longer_could_still_use(waiting, free):
    free.sort(key=lambda slot: slot.starts_at)
    found = vacancies(waiting, free, NOW, ZONE)
    assert len({one.slot.slot_id for one in found}) == len(found)
    assert len({one.waiting.appointment_id for one in found}) == len(found)
    offered = {one.waiting.appointment_id: one.slot for one in found}
    for vacancy in found:
        assert suits(vacancy.slot, vacancy.waiting, NOW, ZONE)
        for other in waiting:
            if other.since < vacancy.waiting.since and suits(vacancy.slot, other, NOW, ZONE):
                got = offered[other.appointment_id]
                assert got.starts_at <= vacancy.slot.starts_at
