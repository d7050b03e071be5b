from itertools import product

import pytest

from desktop_app.domain.appointment import ENDED, HOLDS_SLOT, Kind, Status
from desktop_app.domain.room_rule import require_room
from desktop_app.errors import NoRoomError, VisitEndedError

COMING = [Status.BOOKED, Status.ARRIVED, Status.CHECKED_IN]


@pytest.mark.parametrize("status", COMING)
def test_a_coming_video_visit_gets_a_room(status):
    require_room(Kind.VIDEO, status)


@pytest.mark.parametrize(("kind", "status"), list(product(Kind, sorted(ENDED))))
def test_a_visit_that_has_ended_gets_none_and_the_desk_hears_why(kind, status):
    with pytest.raises(VisitEndedError):
        require_room(kind, status)


@pytest.mark.parametrize(("kind", "status"), list(product([Kind.IN_PERSON, Kind.PHONE], COMING)))
def test_a_visit_without_video_gets_none(kind, status):
    with pytest.raises(NoRoomError) as caught:
        require_room(kind, status)
    assert not isinstance(caught.value, VisitEndedError)


@pytest.mark.parametrize("kind", Kind)
def test_whoever_waits_for_a_slot_gets_none(kind):
    with pytest.raises(NoRoomError):
        require_room(kind, Status.WAITLIST)


def test_cancelled_and_missed_visits_give_their_slot_back():
    assert {Status.CANCELLED, Status.NO_SHOW, Status.ENTERED_IN_ERROR}.isdisjoint(HOLDS_SLOT)
