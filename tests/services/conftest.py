import pytest

from desktop_app.domain.actions import Action
from desktop_app.domain.joining import DeskRole, Role
from desktop_app.services import patients
from desktop_app.services.open_room import open_room
from desktop_app.services.room_wish import Wish
from tests.scenes import NOW, Clinic, desk_at
from tests.services.scripted import ScriptedProvider, meanwhile


@pytest.fixture
def clinic(db):
    return Clinic(db)


@pytest.fixture
def provider():
    return ScriptedProvider()


class HandClock:
    """What budgets go by: moves only when told. Stands for the module ``time`` there."""

    def __init__(self):
        self.now = 1_000.0

    def monotonic(self):
        return self.now

    def passing(self, seconds):
        """Return a step of the provider's that takes so long."""

        def pass_by():
            self.now += seconds

        return meanwhile(pass_by)


@pytest.fixture
def hand_clock(monkeypatch):
    """The clock of all budgets, moved by hand: how long anything takes is not the machine's."""
    clock = HandClock()
    monkeypatch.setattr("desktop_app.video.provider.time", clock)
    return clock


@pytest.fixture
def desk(db, provider):
    """The reception."""
    return desk_at(db, provider)


@pytest.fixture
def of(desk):
    """Read a patient by the id."""
    return lambda patient_id: patients.record_of(desk, patient_id).patient


@pytest.fixture
def opened(db, desk, provider):
    """Open a visit's room: at the reception, as doctor at the doctor's, unless one is named."""

    def open_it(visit, *consents, role=Role.DESK, action=Action.ROOM_OPENED, at=desk, now=NOW):
        if role is Role.DOCTOR and at is desk:
            serves = DeskRole(doctor_id=visit.session.doctor_id)
            at = desk_at(db, provider, serves, desk.author.installation)
        wish = Wish(visit.id, role, action, frozenset(consents), now)
        return open_room(at, at.video().provider, wish)

    return open_it
