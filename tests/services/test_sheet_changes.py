"""What another desk did while nobody looked can be taken back exactly, or not at all."""

import random
from datetime import timedelta

import pytest

from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.sheet_changes import changes_between
from desktop_app.errors import AppError, OvertakenError, SlotTakenError
from desktop_app.services import visit_changes
from desktop_app.services.day import day_sheet
from desktop_app.services.undo import take_back
from tests.domain.test_sheet_changes import seen
from tests.scenes import NOW, TODAY

LATER = NOW + timedelta(minutes=5)


def do_something(desk, visit, slots, bits):
    """Do to a visit what may be done to it, if anything."""
    act = bits.choice(("status", "move", "kind", "nothing"))
    try:
        if act == "status":
            status = bits.choice((Status.ARRIVED, Status.CANCELLED, Status.CHECKED_IN))
            visit_changes.set_status(desk, visit, status, LATER)
        elif act == "move":
            visit_changes.move(desk, visit, bits.choice(slots), LATER)
        elif act == "kind":
            visit_changes.change_kind(desk, visit, bits.choice(list(Kind)), LATER)
    except AppError:
        return  # not allowed, and so nothing has happened


@pytest.mark.parametrize("seed", range(3))
def test_whatever_was_done_the_day_is_as_it_was_when_all_is_taken_back(clinic, desk, seed):
    bits = random.Random(seed)  # noqa: S311 - the same days every time
    session = clinic.session(slots=8)
    visits = [clinic.visit(session=session, slot=slot).id for slot in range(5)]
    before = day_sheet(desk, TODAY)
    for visit in visits:
        do_something(desk, visit, session.slots, bits)
    free = next(
        slot.id for each in day_sheet(desk, TODAY).sessions for slot in each.slots if slot.bookable
    )
    visit_changes.book(desk, free, clinic.patient(), Kind.VIDEO, "", LATER)
    left = list(changes_between(before, day_sheet(desk, TODAY), LATER))
    assert left
    while left:  # one may stand where another one came from
        change = left.pop(0)
        try:
            take_back(desk, change.undo, LATER)
        except SlotTakenError:
            left.append(change)
    assert seen(day_sheet(desk, TODAY)) == seen(before)
    assert changes_between(before, day_sheet(desk, TODAY), LATER) == ()


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
