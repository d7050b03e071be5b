"""Many steps back and forth again: each still finds its rows, unless another desk was at them."""

from datetime import timedelta

import pytest

from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.change import still_takeable
from desktop_app.errors import OvertakenError
from desktop_app.services.undo import take_back
from desktop_app.services.visit_changes import change_kind, move, set_status, swap
from desktop_app.storage.models import AppointmentRow
from tests.booked import book
from tests.scenes import NOW

SECOND = timedelta(seconds=1)


class Steps:
    """What one desk did, as its window keeps it: ``back`` and ``forth`` along one line."""

    def __init__(self, desk):
        self.desk, self.now = desk, NOW
        self.line, self.index = [], 0

    def did(self, change):
        del self.line[self.index :]
        self.line.append(change)
        self.index += 1

    def back(self):
        self._take(self.index - 1)
        self.index -= 1

    def forth(self):
        self._take(self.index)
        self.index += 1

    def _take(self, number):
        self.now += SECOND
        before = self.line[number]
        after = take_back(self.desk, before, self.now)
        self.line = [still_takeable(each, before, after) for each in self.line]
        self.line[number] = after


@pytest.fixture
def steps(desk):
    return Steps(desk)


def standing(db):
    """All visits as a person sees them."""
    with db.read() as tx:
        return {
            row.id: (row.status, row.kind, row.slot_id, row.arrived_at, row.ended_at)
            for row in tx.query(AppointmentRow)
        }


def a_morning(clinic, desk, steps):
    """Seven acts on three visits, one of them booked here; what stood after each."""
    one = clinic.visit()
    session = one.session
    other = clinic.visit(session=session, slot=1)
    patient = clinic.patient()
    seen = [standing(desk.db)]
    for act in (
        lambda: set_status(desk, one.id, Status.ARRIVED, NOW),
        lambda: move(desk, one.id, session.slots[3], NOW),
        lambda: swap(desk, one.id, other.id, NOW),
        lambda: set_status(desk, one.id, Status.FULFILLED, NOW),
        lambda: change_kind(desk, other.id, Kind.PHONE, NOW),
        lambda: book(desk, session.slots[0], patient, Kind.VIDEO, "", NOW),
        lambda: set_status(desk, other.id, Status.CANCELLED, NOW, why="Ill"),
    ):
        steps.did(act())
        seen.append(standing(desk.db))
    return one, seen


def same(db, seen):
    """Whether all visits stand as then; one that was not there yet was entered in error."""
    now = standing(db)
    gone = {id_ for id_ in now if id_ not in seen}
    return {id_: now[id_] for id_ in seen} == seen and all(
        now[id_][0] is Status.ENTERED_IN_ERROR for id_ in gone
    )


def test_all_steps_lead_back_to_the_start_and_forth_to_the_end_twice(clinic, db, desk, steps):
    _, seen = a_morning(clinic, desk, steps)
    for _ in range(2):
        for earlier in reversed(seen[:-1]):
            steps.back()
            assert same(db, earlier)
        for later in seen[1:]:
            steps.forth()
            assert same(db, later)


def test_what_another_desk_did_in_between_stays_in_the_way(clinic, db, desk, steps):
    one, seen = a_morning(clinic, desk, steps)
    while steps.index > 3:
        steps.back()
    set_status(desk, one.id, Status.CHECKED_IN, NOW + SECOND)  # another desk's
    before = standing(db)
    with pytest.raises(OvertakenError):
        steps.back()
    assert standing(db) == before
    assert same(db, seen[3]) is False


def test_a_step_over_what_another_desk_did_before_it_goes_back_to_that_only(clinic, desk, steps):
    visit = clinic.visit()
    steps.did(set_status(desk, visit.id, Status.ARRIVED, NOW))
    change_kind(desk, visit.id, Kind.PHONE, NOW)  # another desk's
    steps.did(set_status(desk, visit.id, Status.FULFILLED, NOW))
    steps.back()
    with pytest.raises(OvertakenError):
        steps.back()
    status, kind, *_ = standing(desk.db)[visit.id]
    assert (status, kind) == (Status.ARRIVED, Kind.PHONE)
