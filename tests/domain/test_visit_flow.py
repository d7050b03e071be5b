"""Every step from every status: allowed, or refused in words that fit where the visit stands."""

from datetime import UTC, datetime, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.appointment import Status
from desktop_app.domain.visit_flow import ON_THE_DAY, STEPS, require_step
from desktop_app.errors import StepRefusedError

ZONE = ZoneInfo("Europe/Berlin")
STARTS = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
W, B, A, R, D, N, C, E = (
    *(Status.WAITLIST, Status.BOOKED, Status.ARRIVED, Status.CHECKED_IN, Status.FULFILLED),
    *(Status.NO_SHOW, Status.CANCELLED, Status.ENTERED_IN_ERROR),
)
ALLOWED = {W: {C, E}, B: {W, A, R, D, N, C, E}, A: {W, B, R, D, C, E}, R: {B, A, D, E},
           D: {B, A, R, E}, N: {B, A, C, E}, C: {B, N, E}, E: {B}}  # fmt: skip


@pytest.mark.parametrize(("before", "after"), [*product(Status, Status)], ids=str)
def test_each_step_is_allowed_or_refused_in_words(before, after):
    assert set(STEPS) == set(Status)
    if after in ALLOWED[before]:
        require_step(before, after, STARTS, STARTS, ZONE)
    else:
        with pytest.raises(StepRefusedError) as refused:
            require_step(before, after, STARTS, STARTS, ZONE)
        assert refused.value.said.endswith(".")
        assert not refused.value.retriable


@pytest.mark.parametrize("after", sorted(ON_THE_DAY))
def test_nobody_arrives_on_an_earlier_day(after):
    midnight = datetime(2026, 11, 22, 23, 0, tzinfo=UTC)  # where the clinic is
    require_step(Status.BOOKED, after, STARTS, midnight, ZONE)
    with pytest.raises(StepRefusedError, match="booked to"):
        require_step(Status.BOOKED, after, STARTS, midnight - timedelta(seconds=1), ZONE)


def test_nobody_is_missed_before_the_time_has_come():
    require_step(Status.BOOKED, Status.NO_SHOW, STARTS, STARTS, ZONE)
    with pytest.raises(StepRefusedError) as refused:
        require_step(Status.BOOKED, Status.NO_SHOW, STARTS, STARTS - timedelta(seconds=1), ZONE)
    assert "not come yet" in refused.value.said
