"""Desks that are killed in the middle of their work: no room goes wrong, and none is lost."""

import pytest

from desktop_app.domain.appointment import Kind
from tests.booked import book
from tests.races.desk_at_work import desk_at, open_all, settle
from tests.races.history import (
    closed_in_use,
    kept_after_the_end,
    lost_rooms,
    orphans,
    rows_of,
    strangers_rooms,
    wrong_rooms,
)
from tests.races.killed_desk import kill_desks
from tests.races.race import race

MANY = 1000
DAY_S = 3600
"""What a whole run may take."""


@pytest.mark.timeout(2 * DAY_S)
def test_no_killed_desk_leaves_a_wrong_room_or_a_lost_one(db, place_of, misbehaving, kills, tell):
    place = place_of(visits=kills + 10)
    desk = desk_at(place, db)
    visits = [
        book(desk, slot, place.patients[0], Kind.VIDEO, "", place.now).appointment_id
        for slot in place.slots
    ]
    db.close()
    with race(1, DAY_S) as warm:
        [toll] = warm.map(kill_desks, place, visits, kills, 5713)
    rows, truth = rows_of(db), misbehaving.truth()
    assert wrong_rooms(rows, []) == []
    assert strangers_rooms(rows, truth) == []
    assert closed_in_use(rows, truth) == []
    left = orphans(rows, truth)

    history = open_all(place, desk)  # which finds again what was made for a visit that still is
    settle(place, desk)
    rows, truth = rows_of(db), misbehaving.truth()
    at = ", ".join(f"{name} {n}" for name, n in sorted(toll.points.items()))
    tell(
        f"{toll.kills} kills ({at}), {toll.survived} lived on, {len(toll.orphans)} orphans made,"
        f" {len(left)} left at the end and 0 after tidying up, {len(truth.closed)} rooms closed"
    )
    assert wrong_rooms(rows, history) == []
    assert closed_in_use(rows, truth) == []
    assert kept_after_the_end(rows) == []
    assert lost_rooms(rows, truth) == []
    assert orphans(rows, truth) == set()
    assert toll.kills == kills
    # A handful of kills may by chance make few; a thousand make three hundred or more.
    assert len(toll.orphans) >= (0.3 if kills >= MANY else 0.1) * kills
