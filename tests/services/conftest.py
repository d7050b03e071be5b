import pytest

from desktop_app.domain.actions import Action
from desktop_app.domain.joining import Role
from desktop_app.services.open_room import Wish, open_room
from tests.scenes import NOW, Clinic, desk_at
from tests.services.scripted import ScriptedProvider


@pytest.fixture
def clinic(db):
    return Clinic(db)


@pytest.fixture
def provider():
    return ScriptedProvider()


@pytest.fixture
def desk(db, provider):
    """The reception."""
    return desk_at(db, provider)


@pytest.fixture
def opened(desk):
    """Open a visit's room, at the reception unless another desk is named."""

    def open_it(visit, *consents, role=Role.DESK, action=Action.ROOM_OPENED, at=desk, now=NOW):
        wish = Wish(visit.id, role, action, frozenset(consents), now)
        return open_room(at, at.video().provider, wish)

    return open_it
