"""Eight desks work at once at a service that fails in every way: not one room goes wrong."""

from collections import Counter

import pytest

from desktop_app.domain.appointment import Kind
from tests.booked import book
from tests.races.desk_at_work import desk_at, open_all, settle, work
from tests.races.history import (
    Opened,
    closed_in_use,
    kept_after_the_end,
    lost_rooms,
    opened_while_ended,
    rows_of,
    strangers_rooms,
    wrong_rooms,
)
from tests.races.race import race

DESKS = 8
DAY_S = 3600
"""What a whole run may take."""


@pytest.mark.timeout(2 * DAY_S)
def test_desks_at_work_send_nobody_into_a_wrong_room(
    db, place_of, misbehaving, openings, share, tell
):
    place = place_of(visits=40, free=4)
    for slot in place.slots:
        book(desk_at(place, db), slot, place.patients[0], Kind.VIDEO, "", place.now)
    misbehaving.misbehave(share)
    with race(DESKS, DAY_S) as desks:
        told = desks.map(work, place, "seed", openings // DESKS)
    misbehaving.misbehave(0)
    during = rows_of(db), misbehaving.truth()
    history = [one for desk in told for one in desk.history]
    counts = sum((desk.counts for desk in told), Counter())
    faults = {name: n for name, n in during[1].counts.items() if name != "creations"}
    tell(
        f"{counts['openings']} openings by {DESKS} desks, {counts['rooms entered']} entered,"
        f" {len(during[0])} rooms, {sum(faults.values())} faults, {counts['cancel']} cancelled,"
        f" {counts['tidy']} clean-ups, {len(during[1].closed)} closed meanwhile"
    )
    assert wrong_rooms(during[0], history) == []
    assert strangers_rooms(*during) == []
    assert opened_while_ended(history) == []
    assert closed_in_use(*during) == []

    desk = desk_at(place, db)
    history += open_all(place, desk)
    settle(place, desk)
    rows, truth = rows_of(db), misbehaving.truth()
    assert wrong_rooms(rows, history) == []
    assert closed_in_use(rows, truth) == []
    assert kept_after_the_end(rows) == []
    assert lost_rooms(rows, truth) == []
    entered = sum(isinstance(one, Opened) for one in history)
    assert entered > openings / 4, "too little was done to prove anything"
    assert len(faults) >= 3
    assert sum(faults.values()) > openings / 20
