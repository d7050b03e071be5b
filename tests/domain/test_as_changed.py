from datetime import UTC, datetime

import pytest

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Status
from desktop_app.domain.as_changed import changed_in_place
from desktop_app.domain.change import Change, RowChange, Subject
from tests.ui.days import a_uuid, an_appointment

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def a_change(visit, version=2, **after):
    row = RowChange(
        subject=Subject.APPOINTMENT,
        id=visit.id,
        found=version - 1,
        version=version,
        before={},
        after=after,
    )
    return Change(action=Action.STATUS_CHANGED, at=NOW, rows=(row,))


def test_a_visit_that_stays_in_its_slot_is_shown_as_it_is_now():
    visit = an_appointment()
    after = {"status": Status.ARRIVED, "status_since": NOW, "arrived_at": NOW, "waits_since": None}
    now = changed_in_place(visit, a_change(visit, **after))
    assert (now.status, now.status_since, now.version) == (Status.ARRIVED, NOW, 2)
    assert (now.patient, now.reason) == (visit.patient, visit.reason)


@pytest.mark.parametrize(
    "after",
    [{"slot_id": a_uuid()}, {"status": Status.CANCELLED}, {"status": Status.NO_SHOW}],
    ids=["moved", "cancelled", "missed"],
)
def test_a_visit_that_leaves_its_slot_waits_until_the_day_is_read(after):
    visit = an_appointment()
    assert changed_in_place(visit, a_change(visit, **after)) is None


def test_what_is_known_already_is_not_shown_again_and_others_are_untouched():
    visit = an_appointment(version=5)
    assert changed_in_place(visit, a_change(visit, status=Status.ARRIVED)) is None
    assert changed_in_place(visit, a_change(an_appointment(), status=Status.ARRIVED)) is None
