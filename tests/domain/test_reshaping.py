from datetime import UTC, datetime, time, timedelta
from itertools import combinations
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.appointment import Kind, SlotStatus, Status
from desktop_app.domain.planning import Hours, Times, cut
from desktop_app.domain.rearranging import HitVisit, Place, nearest, proposed
from desktop_app.domain.reshaping import (
    Held,
    SlotNow,
    emptied,
    held_by,
    reshaped,
    usual_minutes,
)

NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)
FREE, BLOCKED, GONE = SlotStatus.FREE, SlotStatus.BLOCKED, SlotStatus.WITHDRAWN


def at(minutes):
    return NINE + timedelta(minutes=minutes)


def span(start, end):
    return Times(at(start), at(end))


def hours(slot=30, buffer=0):
    return Hours(starts=time(9), ends=time(12), slot_minutes=slot, buffer_minutes=buffer)


def slot(start, end, held=Held.NOT, status=FREE, **fields):
    return SlotNow(id=uuid4(), times=span(start, end), held=held, status=status, **fields)


def two_hours(held=(), blocked=()):
    """Four slots of half an hour from nine on."""
    return [
        slot(
            30 * n,
            30 * n + 30,
            Held.MOVABLE if n in held else Held.NOT,
            BLOCKED if n in blocked else FREE,
        )
        for n in range(4)
    ]


def ids(slots, *numbers):
    return tuple(slots[number].id for number in numbers)


def test_a_session_made_longer_gets_slots_in_the_added_time_only():
    slots = two_hours(held=[1])
    fates = reshaped(slots, span(0, 120), span(-60, 150), hours(), recut=False)
    assert fates.made == (span(-60, -30), span(-30, 0), span(120, 150))
    assert not fates.withdrawn
    assert not fates.stranded


def test_a_gap_that_somebody_left_in_a_session_is_not_filled_when_it_grows():
    slots = [slot(0, 30), slot(60, 90)]
    fates = reshaped(slots, span(0, 120), span(0, 150), hours(), recut=False)
    assert fates.made == (span(120, 150),)


def test_a_session_made_shorter_withdraws_free_slots_and_strands_visits_outside():
    slots = two_hours(held=[0, 3], blocked=[2])
    fates = reshaped(slots, span(0, 120), span(0, 60), hours(), recut=False)
    assert fates.stranded == ids(slots, 3)
    assert set(fates.withdrawn) == set(ids(slots, 2, 3))
    assert not fates.made


def test_a_visit_in_the_room_or_done_stays_outside_the_session():
    slots = [slot(0, 30), slot(30, 60, Held.FOR_GOOD)]
    fates = reshaped(slots, span(0, 60), span(0, 30), hours(), recut=False)
    assert not fates.stranded
    assert not fates.withdrawn


def test_a_session_that_grows_back_revives_the_slots_that_it_had():
    slots = [*two_hours()[:2], slot(60, 90, status=GONE), slot(90, 120, status=GONE)]
    fates = reshaped(slots, span(0, 60), span(0, 120), hours(), recut=False)
    assert fates.revived == ids(slots, 2, 3)
    assert not fates.made


def test_another_slot_length_cuts_the_free_time_anew_around_visits_and_blocked_slots():
    slots = two_hours(held=[1], blocked=[3])
    fates = reshaped(slots, span(0, 120), span(0, 120), hours(15), recut=True)
    assert fates.made == (span(0, 15), span(15, 30), span(60, 75), span(75, 90))
    assert fates.withdrawn == ids(slots, 0, 2)
    assert not fates.stranded


def test_a_buffer_is_kept_on_both_sides_of_a_visit_that_stays():
    slots = [slot(0, 30), slot(30, 60, Held.MOVABLE), slot(60, 90)]
    fates = reshaped(slots, span(0, 90), span(0, 90), hours(20, 10), recut=True)
    assert fates.made == (span(0, 20), span(70, 90))


def test_nothing_happens_to_the_slots_of_a_session_that_only_changes_its_room():
    odd = [slot(0, 20), slot(200, 230)]  # an import's, outside the session
    assert not reshaped(odd, span(0, 120), span(0, 120), hours(), recut=False).withdrawn


def test_an_extra_slot_obstructs_nothing_and_stays_while_it_fits():
    extra = slot(5, 25, extra=True)
    fates = reshaped([extra], span(0, 30), span(0, 60), hours(), recut=False)
    assert fates.made == (span(30, 60),)
    gone = reshaped([extra], span(0, 60), span(30, 60), hours(), recut=False)
    assert gone.withdrawn == (extra.id,)


def test_a_session_that_is_withdrawn_strands_every_visit_that_can_still_move():
    slots = [*two_hours(held=[0]), slot(120, 150, Held.FOR_GOOD), slot(150, 180, status=GONE)]
    fates = emptied(slots)
    assert fates.stranded == ids(slots, 0)
    assert set(fates.withdrawn) == set(ids(slots, 0, 1, 2, 3))


@pytest.mark.parametrize(
    ("status", "held"),
    [
        (None, Held.NOT),
        (Status.CANCELLED, Held.NOT),
        (Status.BOOKED, Held.MOVABLE),
        (Status.ARRIVED, Held.MOVABLE),
        (Status.CHECKED_IN, Held.FOR_GOOD),
        (Status.FULFILLED, Held.FOR_GOOD),
    ],
)
def test_a_visit_can_move_until_it_is_in_the_room(status, held):
    assert held_by(status) is held


def test_the_usual_length_is_that_of_most_slots_and_never_too_short():
    assert usual_minutes([slot(0, 20), slot(20, 40), slot(40, 100), slot(0, 9, extra=True)]) == 20
    assert usual_minutes([slot(0, 2)]) == 5
    assert usual_minutes([]) == 15


@given(st.data())
def test_whatever_shape_a_session_takes_ordinary_slots_never_overlap_and_no_visit_is_lost(data):
    before = Times(NINE, at(data.draw(st.integers(30, 180))))
    old = hours(data.draw(st.integers(5, 40)), data.draw(st.integers(0, 15)))
    slots = [
        SlotNow(
            id=uuid4(),
            times=times,
            held=data.draw(st.sampled_from(Held)),
            status=data.draw(st.sampled_from((FREE, BLOCKED, GONE))),
        )
        for times in cut(before, old)
    ]
    start = data.draw(st.integers(-90, 120))
    after = span(start, start + data.draw(st.integers(30, 200)))
    new = hours(data.draw(st.integers(5, 30)), data.draw(st.integers(0, 15)))
    fates = reshaped(slots, before, after, new, recut=new != old)
    stays = [
        each
        for each in slots
        if each.id not in fates.withdrawn
        and (each.status is not GONE or each.id in fates.revived or each.held is not Held.NOT)
    ]
    times = [*(each.times for each in stays), *fates.made]
    assert not any(one.meets(other) for one, other in combinations(times, 2))
    for each in slots:
        inside = after.starts_at <= each.times.starts_at and each.times.ends_at <= after.ends_at
        if each.held is Held.FOR_GOOD:
            assert each.id not in fates.withdrawn
        elif each.held is Held.MOVABLE:
            assert (each.id in fates.stranded) == (not inside)
        elif each.id not in fates.withdrawn and each.status is not GONE:
            assert inside
    assert all(after.starts_at <= each.starts_at for each in fates.made)
    assert all(each.ends_at <= after.ends_at for each in fates.made)


# -- where visits could go ------------------------------------------------------------------------


def a_place(minutes):
    return Place(slot_id=uuid4(), session_id=uuid4(), times=span(minutes, minutes + 15))


def a_hit(minutes, *places):
    return HitVisit(
        appointment_id=uuid4(),
        patient="Maria Lopez",
        status=Status.BOOKED,
        kind=Kind.VIDEO,
        doctor="Dr. Rahman",
        times=span(minutes, minutes + 15),
        places=places,
    )


def test_places_of_the_same_day_come_first_and_the_nearest_before_the_others():
    early, near, late, tomorrow, after = map(a_place, (-120, 45, 300, 1440, 2880))
    order = nearest([after, tomorrow, late, early, near], at(30), at(900))
    assert order == (near, early, late, tomorrow, after)


def test_each_visit_is_offered_a_place_that_no_other_was_offered():
    one, two = a_place(60), a_place(75)
    hits = [a_hit(30, one, two), a_hit(0, one, two), a_hit(45, one, two)]
    moves = proposed(hits)
    assert [moves[hit.appointment_id] for hit in hits] == [two.slot_id, one.slot_id, None]
