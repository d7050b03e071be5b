"""What another desk did while nobody looked can be taken back exactly, or not at all."""

import random
from datetime import timedelta

import pytest
from sqlalchemy import select

from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.free_slots import Wish
from desktop_app.domain.sheet_changes import Planned, changes_between
from desktop_app.errors import AppError, OvertakenError, SlotTakenError
from desktop_app.services import blocking, planning, visit_changes, waiting_list
from desktop_app.services.day import day_sheet
from desktop_app.services.looked_away import missed
from desktop_app.services.undo import take_back
from desktop_app.storage.models import AppointmentRow
from tests.booked import book
from tests.domain.test_sheet_changes import noticed as seen
from tests.scenes import NOW, TODAY
from tests.services.planned import a_plan

LATER = NOW + timedelta(minutes=5)


def whereabouts(db):
    """All that can be taken back of every visit: versions only grow."""
    with db.read() as tx:
        rows = tx.execute(
            select(
                AppointmentRow.id,
                AppointmentRow.slot_id,
                AppointmentRow.status,
                AppointmentRow.status_since,
                AppointmentRow.waits_since,
                AppointmentRow.kind,
            )
        )
        return {row.id: tuple(row)[1:] for row in rows}


def do_something(desk, visit, visits, slots, bits):
    """Do to a visit what may be done to it, if anything."""
    of_today = visit in visits[:5]  # what happens within another day is told of by that day
    act = bits.choice(("move", "swap", "kind", "status")) if of_today else "move"
    try:
        if act == "status":
            status = bits.choice((Status.ARRIVED, Status.CANCELLED, Status.WAITLIST))
            visit_changes.set_status(desk, visit, status, LATER)
        elif act == "move":
            visit_changes.move(desk, visit, bits.choice(slots if of_today else slots[:7]), LATER)
        elif act == "swap":
            visit_changes.swap(desk, visit, bits.choice(visits), LATER)
        else:
            visit_changes.change_kind(desk, visit, bits.choice(list(Kind)), LATER)
    except AppError:
        return  # not allowed, and so nothing has happened


@pytest.mark.parametrize("seed", range(4))
def test_whatever_was_done_the_day_is_as_it_was_when_all_is_taken_back(clinic, desk, db, seed):
    """Some visits came from another day or the list, some left for them, some were swapped."""
    bits = random.Random(seed)  # noqa: S311 - the same days every time
    today, other = clinic.session(slots=8), clinic.session(TODAY + timedelta(days=1), slots=8)
    people = [clinic.patient() for _ in range(8)]
    booked = [*today.slots[:5], *other.slots[:2], None]
    visits = []
    for slot, patient in zip(booked, people, strict=True):
        if slot is None:
            change = waiting_list.put_on_list(desk, patient, Kind.VIDEO, "", Wish(), NOW)
        else:
            change = book(desk, slot, patient, Kind.VIDEO, "", NOW)
        visits.append(change.appointment_id)
    before, was = day_sheet(desk, TODAY), whereabouts(db)
    slots = [*today.slots, *other.slots[:3], None]
    visit_changes.move(desk, visits[-1], today.slots[7], LATER)
    for visit in visits[:-1]:
        do_something(desk, visit, visits, slots, bits)
    left = list(missed(desk, before, day_sheet(desk, TODAY), LATER))
    assert left
    told = {change.visit.id for change in left}
    for _ in range(100):  # one may stand where another one came from
        if not left:
            break
        change = left.pop(0)
        try:
            take_back(desk, change.undo, LATER)
            done = {row.id for row in change.undo.rows}
            left = [each for each in left if each.visit.id not in done]  # an act may be several
        except SlotTakenError:
            left.append(change)
    assert left == []
    assert seen(day_sheet(desk, TODAY)) == seen(before)
    assert {id_: whereabouts(db)[id_] for id_ in told} == {id_: was[id_] for id_ in told}
    assert missed(desk, before, day_sheet(desk, TODAY), LATER) == ()


def test_what_was_changed_again_meanwhile_stays_as_it_is(clinic, desk):
    visit = clinic.visit()
    before = day_sheet(desk, TODAY)
    visit_changes.set_status(desk, visit.id, Status.ARRIVED, LATER)
    (change,) = changes_between(before, day_sheet(desk, TODAY), LATER)
    visit_changes.set_status(desk, visit.id, Status.CHECKED_IN, LATER)
    with pytest.raises(OvertakenError):
        take_back(desk, change.undo, LATER)
    (held,) = seen(day_sheet(desk, TODAY)).values()
    assert held[1] is Status.CHECKED_IN


def test_a_session_that_was_planned_and_a_slot_that_was_blocked_are_told_and_taken_back(
    clinic, desk
):
    session = clinic.session()
    before = day_sheet(desk, TODAY)
    blocking.block(desk, session.slots[1], "Meeting", LATER)
    plan = a_plan(clinic.doctor())
    planning.plan_sessions(desk, plan, planning.preview_plan(desk, plan, ""), "", LATER)
    found = missed(desk, before, day_sheet(desk, TODAY), LATER)
    assert {each.happened for each in found} == {Planned.BLOCKED, Planned.ADDED}
    for change in found:
        take_back(desk, change.undo, LATER)
    after = day_sheet(desk, TODAY)
    assert [each.id for each in after.sessions] == [session.id]
    assert missed(desk, before, after, LATER) == ()
