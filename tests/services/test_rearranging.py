"""Sessions that change with visits in them: who is hit, where they go, and all of it taken back."""

import random
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import date, time, timedelta
from threading import Barrier

import pytest
from sqlalchemy import update

from desktop_app.domain.appointment import Kind, RoomState, SlotStatus, Status
from desktop_app.domain.change import still_takeable
from desktop_app.domain.closures import ClosureWish
from desktop_app.domain.planning import LeftFor
from desktop_app.domain.rearranging import proposed
from desktop_app.errors import (
    ClosureError,
    MovesMissingError,
    NothingToMendError,
    OvertakenError,
    PlanChangedError,
    SessionGoneError,
    SlotHeldError,
    SlotNotFreeError,
)
from desktop_app.services import blocking, closing
from desktop_app.services.day import day_sheet
from desktop_app.services.planning import plan_sessions, preview_plan
from desktop_app.services.rearranging import (
    preview_reshape,
    preview_reshape_series,
    preview_withdraw,
    preview_withdraw_series,
    rearrange,
    session_of_slot,
)
from desktop_app.services.undo import take_back
from desktop_app.services.visit_changes import set_status
from desktop_app.services.zone_review import keep_wall_times, review_zones
from desktop_app.storage.models import AppointmentRow, AuditRow, SessionRow, SlotRow
from tests.booked import book
from tests.scenes import NOW, TODAY, ZONE, desk_at
from tests.services.looking import generation_of, rooms_of
from tests.services.planned import a_plan, everything, shown_slots

LATER = NOW + timedelta(minutes=1)
TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def session(clinic, desk):
    """Today from 13:00 to 15:00, four free slots of half an hour."""
    return planned(desk, a_plan(clinic.doctor("Dr. Amina Rahman")))


def planned(desk, wish):
    seen = preview_plan(desk, wish, "")
    [made] = plan_sessions(desk, wish, seen, "", NOW).rows
    [session] = [each for each in day_sheet(desk, wish.first_day).sessions if each.id == made.id]
    return session


def booked(clinic, desk, session, *slots):
    """Visits in these slots of the session; their ids."""
    return [
        book(
            desk, session.slots[n].id, clinic.patient(f"Patient {n}"), Kind.VIDEO, "", NOW
        ).appointment_id
        for n in slots
    ]


def shape_of(desk, session, doctor_id=None, location=None, kind=None, **hours):
    shape = session_of_slot(desk, session.slots[0].id).shape
    return replace(
        shape,
        doctor_id=doctor_id or shape.doctor_id,
        location=location or shape.location,
        kind=kind,
        hours=replace(shape.hours, **hours),
    )


def look(desk, session, **changes):
    return preview_reshape(desk, session.id, shape_of(desk, session, **changes), NOW)


def walls(times, zone=ZONE):
    return f"{times.starts_at.astimezone(zone):%d %H:%M}"


def where(db, visit):
    with db.read() as tx:
        row = tx.get_one(AppointmentRow, visit)
        slot = row.slot_id and tx.get_one(SlotRow, row.slot_id)
        return row.status, slot and f"{slot.starts_at.astimezone(ZONE):%d %H:%M}"


# -- another shape --------------------------------------------------------------------------------


def test_a_longer_session_gets_more_slots_with_the_next_indices(clinic, db, desk, session):
    visits = booked(clinic, desk, session, 0)
    looked_at = look(desk, session, starts=time(12), ends=time(16))
    assert (looked_at.made, looked_at.withdrawn, looked_at.hits) == (4, 0, ())
    rearrange(desk, looked_at, {}, LATER)
    assert [(n, wall) for n, wall, _ in shown_slots(db, session.id)] == [
        (4, "12:00"),
        (5, "12:30"),
        (0, "13:00"),
        (1, "13:30"),
        (2, "14:00"),
        (3, "14:30"),
        (6, "15:00"),
        (7, "15:30"),
    ]
    assert where(db, visits[0]) == (Status.BOOKED, "23 13:00")


def test_a_shorter_session_names_who_is_hit_and_where_each_could_go(clinic, db, desk, session):
    booked(clinic, desk, session, 2, 3)
    planned(desk, a_plan(session.doctor_id, TOMORROW, starts=time(9), ends=time(10)))
    looked_at = look(desk, session, ends=time(14))
    assert [(hit.patient, walls(hit.times)) for hit in looked_at.hits] == [
        ("Patient 2", "23 14:00"),
        ("Patient 3", "23 14:30"),
    ]
    assert [walls(place.times) for place in looked_at.hits[0].places] == [
        "23 13:30",
        "23 13:00",
        "24 09:00",
        "24 09:30",
    ]


def test_visits_go_to_the_chosen_places_in_one_act_that_undo_takes_back(
    clinic, db, desk, session, opened
):
    visits = booked(clinic, desk, session, 2, 3)
    before = everything(db)
    looked_at = look(desk, session, ends=time(14))
    moves = proposed(looked_at.hits) | {visits[1]: None}
    change = rearrange(desk, looked_at, moves, LATER)
    assert where(db, visits[0]) == (Status.BOOKED, "23 13:30")
    assert where(db, visits[1]) == (Status.WAITLIST, None)
    assert [wall for _, wall, _ in shown_slots(db, session.id)] == ["13:00", "13:30"]
    after = everything(db)
    undone = take_back(desk, change, LATER)
    assert everything(db) == before
    take_back(desk, undone, LATER)
    assert everything(db) == after


def test_a_visit_that_is_hit_must_go_somewhere_and_no_two_to_one_place(clinic, db, desk, session):
    visits = booked(clinic, desk, session, 2, 3)
    looked_at = look(desk, session, ends=time(14))
    place = looked_at.hits[0].places[0].slot_id
    before = everything(db)
    for moves in ({visits[0]: place}, dict.fromkeys(visits, place), {visits[0]: visits[0]}):
        with pytest.raises(MovesMissingError):
            rearrange(desk, looked_at, moves, LATER)
    assert everything(db) == before


def test_a_visit_can_go_into_a_slot_that_the_new_shape_makes(clinic, db, desk, session):
    [visit] = booked(clinic, desk, session, 0)
    looked_at = look(desk, session, starts=time(14), ends=time(16))
    new = next(place for place in looked_at.hits[0].places if walls(place.times) == "23 15:30")
    change = rearrange(desk, looked_at, {visit: new.slot_id}, LATER)
    assert where(db, visit) == (Status.BOOKED, "23 15:30")
    take_back(desk, change, LATER)
    assert where(db, visit) == (Status.BOOKED, "23 13:00")


def test_another_slot_length_cuts_the_free_slots_anew_and_no_index_comes_twice(
    clinic, db, desk, session
):
    booked(clinic, desk, session, 1)
    rearrange(desk, look(desk, session, slot_minutes=15), {}, LATER)
    slots = shown_slots(db, session.id)
    assert [wall for _, wall, _ in slots] == [
        *("13:00", "13:15", "13:30", "14:00", "14:15", "14:30", "14:45")
    ]
    assert sorted(index for index, _, _ in slots) == [1, 4, 5, 6, 7, 8, 9]


def test_another_doctor_means_another_room_for_each_visit_that_stays_and_for_the_undo_too(
    clinic, db, desk, session, opened
):
    [visit] = booked(clinic, desk, session, 0)
    scene = clinic_visit(db, visit)
    opened(scene)
    change = rearrange(desk, look(desk, session, doctor_id=clinic.doctor()), {}, LATER)
    assert generation_of(db, scene) == 2
    assert [state for _, state, _ in rooms_of(db, scene)] == [RoomState.RETIRED]
    opened(scene, now=LATER)
    take_back(desk, change, LATER)
    assert generation_of(db, scene) == 3
    assert session_of_slot(desk, session.slots[0].id).shape.doctor_id == session.doctor_id


def clinic_visit(db, visit):
    with db.read() as tx:
        row = tx.get_one(AppointmentRow, visit)
        tx.expunge(row)
        return row


def test_a_shape_that_meets_the_doctors_other_session_or_a_skipped_time_is_refused(
    clinic, desk, session
):
    clinic.session(start=time(15), doctor_id=session.doctor_id)
    refused = look(desk, session, ends=time(15, 30)).refused
    assert refused.why is LeftFor.OVERLAP
    spring = planned(desk, a_plan(clinic.doctor(), date(2027, 3, 28)))
    skipped = look(desk, spring, starts=time(2, 30)).refused
    assert (skipped.why, skipped.wall) == (LeftFor.SKIPPED, time(2, 30))
    with pytest.raises(MovesMissingError):
        rearrange(desk, look(desk, session, ends=time(15, 30)), {}, LATER)


def test_nothing_is_done_if_a_visit_was_booked_since_the_look(clinic, db, desk, session):
    looked_at = look(desk, session, ends=time(14))
    booked(clinic, desk, session, 3)
    before = everything(db)
    with pytest.raises(PlanChangedError):
        rearrange(desk, looked_at, {}, LATER)
    assert everything(db) == before


def test_nothing_is_done_if_the_place_was_given_away_since_the_look(clinic, db, desk, session):
    booked(clinic, desk, session, 3)
    looked_at = look(desk, session, ends=time(14))
    moves = proposed(looked_at.hits)
    booked(clinic, desk, session, 0, 1)
    before = everything(db)
    with pytest.raises(PlanChangedError):
        rearrange(desk, looked_at, moves, LATER)
    assert everything(db) == before


def test_nothing_is_done_if_another_desk_has_changed_the_session(clinic, db, desk, session):
    looked_at = look(desk, session, ends=time(14))
    rearrange(desk, look(desk, session, location="Room 9"), {}, LATER)
    with pytest.raises(PlanChangedError):
        rearrange(desk, looked_at, {}, LATER)


def test_an_undo_that_another_desk_has_overtaken_changes_nothing(clinic, db, desk, session):
    change = rearrange(desk, look(desk, session, ends=time(16)), {}, LATER)
    longer = day_sheet(desk, TODAY).sessions[0]
    booked(clinic, desk, longer, 5)
    before = everything(db)
    with pytest.raises(OvertakenError):
        take_back(desk, change, LATER)
    assert everything(db) == before


# -- withdrawn ------------------------------------------------------------------------------------


def test_a_withdrawn_session_leaves_its_day_with_its_visits_moved_and_comes_back_whole(
    clinic, db, desk, session
):
    visits = booked(clinic, desk, session, 0, 1)
    planned(desk, a_plan(session.doctor_id, TOMORROW, starts=time(9), ends=time(10)))
    before = everything(db)
    looked_at = preview_withdraw(desk, session.id, NOW)
    change = rearrange(desk, looked_at, proposed(looked_at.hits), LATER)
    assert not day_sheet(desk, TODAY).sessions
    assert [where(db, visit) for visit in visits] == [
        (Status.BOOKED, "24 09:00"),
        (Status.BOOKED, "24 09:30"),
    ]
    with pytest.raises(SessionGoneError):
        session_of_slot(desk, session.slots[0].id)
    take_back(desk, change, LATER)
    assert everything(db) == before


def test_a_session_in_which_somebody_was_seen_stays_on_its_day_without_its_free_slots(
    clinic, db, desk, session
):
    done, waiting = booked(clinic, desk, session, 0, 1)
    set_status(desk, done, Status.FULFILLED, NOW)
    looked_at = preview_withdraw(desk, session.id, NOW)
    assert [hit.appointment_id for hit in looked_at.hits] == [waiting]
    rearrange(desk, looked_at, {waiting: None}, LATER)
    [shown] = day_sheet(desk, TODAY).sessions
    assert [slot.appointment.id for slot in shown.slots] == [done]


def test_no_place_in_the_past_is_offered(clinic, db, desk, session):
    clinic.session(start=time(8), slots=4, doctor_id=session.doctor_id)  # 08:00 to 09:00; 09:05
    booked(clinic, desk, session, 0)
    [hit] = preview_withdraw(desk, session.id, NOW).hits
    assert hit.places == ()


# -- closed days ----------------------------------------------------------------------------------


def absence(doctor, first=TODAY, last=None, **fields):
    return ClosureWish(doctor_id=doctor, first_day=first, last_day=last or first, **fields)


def test_an_absence_withdraws_the_doctors_sessions_and_moves_the_visits_past_it(
    clinic, db, desk, session
):
    [visit] = booked(clinic, desk, session, 0)
    other = clinic.session(start=time(9))
    planned(desk, a_plan(session.doctor_id, TOMORROW))
    planned(desk, a_plan(session.doctor_id, TODAY + timedelta(days=2)))
    before = everything(db)
    wish = absence(session.doctor_id, TODAY, TOMORROW, reason="Ill")
    looked_at = closing.preview_closure(desk, wish, NOW)
    [hit] = looked_at.hits
    assert {walls(place.times)[:2] for place in hit.places} == {"25"}
    change = closing.close(desk, wish, looked_at, proposed(looked_at.hits), LATER)
    assert [each.id for each in day_sheet(desk, TODAY).sessions] == [other.id]
    assert where(db, visit) == (Status.BOOKED, "25 13:00")
    [closure] = closing.closures(desk, TODAY)
    assert (closure.reason, closure.last_day) == ("Ill", TOMORROW)
    take_back(desk, change, LATER)
    assert everything(db) == before
    assert closing.closures(desk, TODAY) == ()


def test_a_closed_day_is_for_every_doctor_and_reopening_it_can_be_taken_back(clinic, db, desk):
    clinic.session(), clinic.session(start=time(10))
    wish = absence(None, reason="Works outing")
    closing.close(desk, wish, closing.preview_closure(desk, wish, NOW), {}, NOW)
    assert not day_sheet(desk, TODAY).sessions
    [closure] = closing.closures(desk, TODAY)
    change = closing.reopen(desk, closure, LATER)
    assert closing.closures(desk, TODAY) == ()
    with pytest.raises(PlanChangedError):
        closing.reopen(desk, closure, LATER)
    take_back(desk, change, LATER)
    assert len(closing.closures(desk, TODAY)) == 1


def test_a_holiday_on_which_the_clinic_works_touches_no_session(clinic, db, desk, session):
    wish = absence(None, opens=True)
    looked_at = closing.preview_closure(desk, wish, NOW)
    assert looked_at.turns == ()
    closing.close(desk, wish, looked_at, {}, NOW)
    assert len(day_sheet(desk, TODAY).sessions) == 1


def test_a_session_planned_since_the_look_stops_a_closed_day(clinic, db, desk, session):
    wish = absence(session.doctor_id)
    looked_at = closing.preview_closure(desk, wish, NOW)
    planned(desk, a_plan(session.doctor_id, starts=time(16), ends=time(17)))
    with pytest.raises(PlanChangedError):
        closing.close(desk, wish, looked_at, {}, NOW)
    assert closing.closures(desk, TODAY) == ()


@pytest.mark.parametrize(
    "wish",
    [
        absence(None, TODAY, TODAY - timedelta(days=1)),
        absence(None, TODAY - timedelta(days=1)),
        absence(None, TODAY, TODAY + timedelta(days=367)),
        absence(None, reason="x" * 201),
    ],
)
def test_closed_days_that_can_not_be_right_are_refused(clinic, desk, wish):
    with pytest.raises(ClosureError):
        closing.close(desk, wish, closing.preview_closure(desk, wish, NOW), {}, NOW)


# -- blocked --------------------------------------------------------------------------------------


def test_a_blocked_slot_cannot_be_booked_until_it_is_freed(clinic, db, desk, session):
    slot = session.slots[1].id
    before = everything(db)
    change = blocking.block(desk, slot, "  Team\nmeeting ", NOW)
    [_, shown, *_] = day_sheet(desk, TODAY).sessions[0].slots
    assert (shown.status, shown.blocked_for) == ("busy-unavailable", "Team meeting")
    with pytest.raises(SlotNotFreeError):
        book(desk, slot, clinic.patient(), Kind.VIDEO, "", NOW)
    take_back(desk, change, LATER)
    assert everything(db) == before
    blocking.block(desk, slot, "", NOW)
    blocking.unblock(desk, slot, NOW)
    assert everything(db) == before
    with pytest.raises(PlanChangedError):
        blocking.unblock(desk, slot, NOW)
    with db.read() as tx:
        said = [(row.action, row.result) for row in tx.query(AuditRow)]
    assert ("slot-blocked", str(slot)) in said
    assert ("slot-freed", str(slot)) in said


def test_a_slot_with_a_visit_or_none_at_all_is_not_blocked(clinic, db, desk, session):
    booked(clinic, desk, session, 0)
    with pytest.raises(SlotHeldError):
        blocking.block(desk, session.slots[0].id, "", NOW)
    rearrange(desk, look(desk, session, ends=time(14)), {}, NOW)
    with pytest.raises(SlotNotFreeError):
        blocking.block(desk, session.slots[3].id, "", NOW)
    with pytest.raises(SlotNotFreeError):
        blocking.block(desk, session.id, "", NOW)


def test_of_a_desk_that_blocks_and_one_that_books_at_the_same_moment_one_is_refused(
    clinic, db, desk, provider, session
):
    other, patients = desk_at(db, provider), [clinic.patient() for _ in session.slots]
    together = Barrier(2)

    def blocked(slot):
        together.wait(120)
        with suppress(SlotHeldError):
            return blocking.block(desk, slot.id, "", NOW)

    def taken(slot, patient):
        together.wait(120)
        with suppress(SlotNotFreeError):
            return book(other, slot.id, patient, Kind.VIDEO, "", NOW)

    with ThreadPoolExecutor(2) as threads:
        for slot, patient in zip(session.slots, patients, strict=True):
            one, two = threads.submit(blocked, slot), threads.submit(taken, slot, patient)
            assert (one.result() is None) != (two.result() is None)
    for slot in day_sheet(desk, TODAY).sessions[0].slots:
        assert (slot.status is SlotStatus.FREE) == (slot.appointment is not None)


# -- a series -------------------------------------------------------------------------------------


def weeks_of(desk):
    """The only session of each of four weeks, ``None`` where there is none."""
    days = (TODAY + timedelta(weeks=number) for number in range(4))
    return [next(iter(day_sheet(desk, day).sessions), None) for day in days]


@pytest.fixture
def series(clinic, desk):
    """Four weeks, 13:00 to 15:00 by half hours; visits at 14:30 of the second and third."""
    last = TODAY + timedelta(weeks=3)
    wish = a_plan(clinic.doctor(), last=last, weekdays={TODAY.weekday()})
    plan_sessions(desk, wish, preview_plan(desk, wish, ""), "", NOW)
    weeks = weeks_of(desk)
    for week in weeks[1:3]:
        book(desk, week.slots[3].id, clinic.patient(), Kind.VIDEO, "", NOW)
    return weeks


def test_a_series_is_shortened_from_a_day_on_with_its_visits_moved_and_one_undo(db, desk, series):
    before = everything(db)
    now = session_of_slot(desk, series[1].slots[0].id)
    assert now.later == 2
    shape = replace(now.shape, hours=replace(now.shape.hours, ends=time(14)))
    looked_at = preview_reshape_series(desk, now.id, shape, NOW)
    going = {week.slots[n].id for week in series[1:] for n in (2, 3)}
    assert len(looked_at.hits) == 2
    assert not going & {place.slot_id for hit in looked_at.hits for place in hit.places}
    change = rearrange(desk, looked_at, proposed(looked_at.hits), NOW)
    assert [len(week.slots) for week in weeks_of(desk)] == [4, 2, 2, 2]
    assert sum(week.booked for week in weeks_of(desk)) == 2
    take_back(desk, change, LATER)
    assert everything(db) == before


def test_a_series_is_withdrawn_from_a_day_on_and_comes_back_by_one_undo(db, desk, series):
    before = everything(db)
    looked_at = preview_withdraw_series(desk, series[1].id, NOW)
    moves = {hit.appointment_id: None for hit in looked_at.hits}
    assert len(moves) == 2
    change = rearrange(desk, looked_at, moves, NOW)
    assert [week is not None for week in weeks_of(desk)] == [True, False, False, False]
    take_back(desk, change, LATER)
    assert everything(db) == before


def test_a_series_of_which_one_day_cannot_change_stays_as_it_is(clinic, desk, series):
    doctor = series[0].doctor_id
    planned(desk, a_plan(doctor, TODAY + timedelta(weeks=2), starts=time(15), ends=time(16)))
    now = session_of_slot(desk, series[1].slots[0].id)
    shape = replace(now.shape, hours=replace(now.shape.hours, ends=time(15, 30)))
    looked_at = preview_reshape_series(desk, now.id, shape, NOW)
    assert looked_at.refused.day == TODAY + timedelta(weeks=2)
    with pytest.raises(MovesMissingError):
        rearrange(desk, looked_at, {}, NOW)


# -- another rule for a time zone -----------------------------------------------------------------


def older_rules(db, session, hour):
    """What the instants would be if the zone had been an hour off when the session was stored."""
    with db.write() as tx:
        for table, mine in ((SessionRow, SessionRow.id), (SlotRow, SlotRow.session_id)):
            for row in tx.query(table).filter(mine == session.id):
                row.starts_at += hour
                row.ends_at += hour


def test_sessions_whose_instants_moved_are_listed_with_their_visits_and_keep_their_wall_time(
    clinic, db, desk, session
):
    [visit] = booked(clinic, desk, session, 1)
    assert review_zones(desk, NOW).moved == ()
    before = everything(db)
    older_rules(db, session, timedelta(hours=1))
    wrong = everything(db)
    review = review_zones(desk, NOW)
    [moved] = review.mendable
    assert [each.id for each in moved.session.visits] == [visit]
    assert where(db, visit) == (Status.BOOKED, "23 14:30")
    change = keep_wall_times(desk, review, LATER)
    assert everything(db) == before
    assert review_zones(desk, NOW).moved == ()
    with pytest.raises(PlanChangedError):
        keep_wall_times(desk, review, LATER)
    take_back(desk, change, LATER)
    assert everything(db) == wrong


def test_a_wall_time_that_the_new_rules_skip_is_listed_but_left_to_a_person(clinic, db, desk):
    spring = planned(desk, a_plan(clinic.doctor(), date(2027, 3, 28)))
    with db.write() as tx:
        tx.execute(
            update(SessionRow).where(SessionRow.id == spring.id).values(local_start=time(2, 30))
        )
    review = review_zones(desk, NOW)
    assert [each.right for each in review.moved] == [None]
    with pytest.raises(NothingToMendError):
        keep_wall_times(desk, review, NOW)


# -- any change at all ----------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(4))
def test_whatever_a_session_becomes_no_visit_is_lost_and_undo_restores_it_exactly(
    clinic, db, desk, seed
):
    chance = random.Random(seed)  # noqa: S311 - repeatable on purpose
    session = planned(desk, a_plan(clinic.doctor()))
    visits = booked(clinic, desk, session, *chance.sample(range(4), chance.randint(1, 3)))
    at_first, steps = everything(db), []
    for _ in range(4):
        start = chance.randint(10, 15)
        changed = shape_of(
            desk,
            session,
            starts=time(start, chance.choice([0, 15, 30])),
            ends=time(start + chance.randint(1, 4), 30),
            slot_minutes=chance.choice([10, 20, 30]),
            buffer_minutes=chance.choice([0, 5]),
        )
        looked_at = preview_reshape(desk, session.id, changed, NOW)
        before = everything(db)
        change = rearrange(desk, looked_at, proposed(looked_at.hits), LATER)
        after = everything(db)
        undone = take_back(desk, change, LATER)
        assert everything(db) == before
        redone = take_back(desk, undone, LATER)
        assert everything(db) == after
        for taken, back in ((change, undone), (undone, redone)):
            steps = [still_takeable(each, taken, back) for each in steps]
        steps.append(redone)
    with db.read() as tx:
        for visit in visits:
            row = tx.get_one(AppointmentRow, visit)
            assert (row.slot_id is None) == (row.status is Status.WAITLIST)
    while steps:
        step = steps.pop()
        undone = take_back(desk, step, LATER)
        steps = [still_takeable(each, step, undone) for each in steps]
    assert everything(db) == at_first
