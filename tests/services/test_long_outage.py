"""An hour in which the video service is down: whatever the desk wishes, it makes no storm."""

from datetime import timedelta

import pytest

from desktop_app.domain.appointment import Status
from desktop_app.domain.presence import Course, pace
from desktop_app.errors import (
    AppError,
    ProviderBusyError,
    ProviderTimeoutError,
    ProviderUnreachableError,
)
from desktop_app.services.clean_up import clean_up
from desktop_app.services.preflight import preflight
from desktop_app.services.prepare import prepare_ahead
from desktop_app.services.presence import coming_visits, who_is_inside
from desktop_app.ui.backoff import Backoff
from tests.scenes import NOW, TODAY
from tests.services.looking import rooms_of
from tests.services.scripted import before

MINUTE = timedelta(minutes=1)
CALLS = (
    *("create_room", "validate_room", "get_room", "deactivate_room"),
    *("present", "ongoing", "stays", "end_session"),
)


@pytest.fixture
def day(clinic, opened, provider):
    """Ten visits soon, five of them with rooms; five that were cancelled and whose rooms go."""
    session = clinic.session(slots=20, minutes=5)
    visits = [clinic.visit(session=session, slot=slot) for slot in range(15)]
    for visit in visits[5:]:
        opened(visit)
    for visit in visits[10:]:
        clinic.change(visit.id, status=Status.CANCELLED)
    provider.asked.clear()
    return visits


def outage(provider, error):
    for call in CALLS:
        provider.next(call, *[before(error)] * 10_000)


@pytest.mark.parametrize(
    "error", [ProviderUnreachableError(), ProviderTimeoutError(), ProviderBusyError()], ids=repr
)
def test_an_hours_outage_makes_no_storm_and_costs_nothing(day, desk, db, provider, error):
    kept = [rooms_of(db, visit) for visit in day[5:10]]
    outage(provider, error)
    waiting, failures, poll_at = Backoff(), 0, NOW
    for minute in range(60):
        now = NOW + minute * MINUTE
        if not waiting.sits_out():
            failed = prepare_ahead(desk, now).failure
            waiting.failed() if failed else waiting.went_well()
        while poll_at <= now:
            with pytest.raises(type(error)):
                who_is_inside(desk, TODAY, poll_at)
            failures += 1
            poll_at += pace(coming_visits(desk, TODAY, poll_at), poll_at, Course(failures=failures))
        clean_up(desk, now, jitter=lambda: 0.5)
        if minute % 15 == 0:  # a person keeps pressing F7
            preflight(desk, TODAY, now, lambda done, of: True)
    calls = [call for call, _ in provider.asked]
    assert calls.count("create_room") <= 8
    assert calls.count("validate_room") <= 4 + 8
    assert calls.count("ongoing") <= 20
    assert len(calls) <= 80
    assert [rooms_of(db, visit) for visit in day[5:10]] == kept


def test_after_the_outage_the_next_round_goes_on_where_it_was(day, desk, db, provider):
    outage(provider, ProviderUnreachableError())
    for minute in range(3):
        assert isinstance(prepare_ahead(desk, NOW + minute * MINUTE).failure, AppError)
    provider.well()
    assert prepare_ahead(desk, NOW + 5 * MINUTE).made == 5
    assert len(provider.rooms) == 15
    assert all(len(rooms_of(db, visit)) == 1 for visit in day[:5])
