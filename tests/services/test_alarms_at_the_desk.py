"""What is set aside at one desk stands on the screen of every desk until a person has seen it."""

from datetime import timedelta

import pytest

from desktop_app.domain.alarm import AlarmKind
from desktop_app.errors import ForeignRoomError
from desktop_app.services.alarms import mark_seen, open_alarms
from desktop_app.services.isolation_report import isolation_report
from desktop_app.video.provider import RoomAnswer
from tests.scenes import NOW, TODAY, desk_at
from tests.services.looking import trail
from tests.services.scripted import says

LATER = NOW + timedelta(minutes=3)


@pytest.fixture
def quarantined(clinic, provider, opened):
    """A visit whose first room turned out to be somebody else's."""
    visit = clinic.visit()
    foreign = RoomAnswer(room_id="some-body-elses", custom_room_id="theirs", disabled=False)
    provider.next("validate_room", says(foreign))
    with pytest.raises(ForeignRoomError):
        opened(visit)
    return visit


def test_a_quarantine_is_an_alarm_at_every_desk_until_one_has_seen_it(
    db, desk, provider, quarantined
):
    other = desk_at(db, provider)
    (alarm,) = open_alarms(other)
    assert (alarm.kind, alarm.appointment_id) == (AlarmKind.FOREIGN_ROOM, quarantined.id)
    mark_seen(other, alarm.id, LATER)
    assert open_alarms(desk) == ()
    mark_seen(desk, alarm.id, LATER)  # both had it on view
    assert [deed for deed, _ in trail(db, quarantined)].count("alarm-seen") == 1


def test_the_visit_gets_a_room_of_its_own_and_the_report_tells_both(desk, quarantined, opened):
    opened(quarantined, now=LATER)
    report = isolation_report(desk, TODAY, TODAY, LATER)
    assert report.passed, report.failed
    (visit,) = report.visits
    assert [(room.generation, room.state.value) for room in visit.rooms] == [
        (1, "quarantined"),
        (2, "live"),
    ]
    assert [alarm.kind for alarm in visit.alarms] == [AlarmKind.FOREIGN_ROOM]
