import threading
from dataclasses import replace

import pytest

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import RoomState
from desktop_app.domain.joining import Role
from desktop_app.errors import ServiceChangedError
from desktop_app.services.ad_hoc_room import open_ad_hoc
from desktop_app.services.choose_service import choose, require_chosen, stored_choice
from desktop_app.services.open_room import open_room
from desktop_app.services.room_wish import Wish
from desktop_app.storage import rooms
from desktop_app.storage.models import ProviderKind
from desktop_app.video.provider import Credentials
from tests.locks import await_lock
from tests.scenes import NOW, Clinic, desk_at
from tests.services.looking import room_rows, trail
from tests.services.scripted import ScriptedProvider

DEADLINE_S = 120


def credentials(key):
    return Credentials(api_key=key, secret="s" * 32, endpoint="https://api.videosdk.live")


def live_room(db, visit, provider):
    with db.write() as tx:
        owner = rooms.lock_owner(tx, visit.id)
        room = rooms.add_intent(tx, owner, provider, NOW, NOW - NOW)
        assert rooms.make_live(tx, room.id, "abcd-efgh-ijkl", NOW)
    return room.id


def state_of(db, visit):
    with db.write() as tx:
        owner = rooms.lock_owner(tx, visit.id)
        room = rooms.room_of(tx, owner)
        return owner.generation, room and room.state


def test_choosing_another_service_gives_every_visit_a_new_room(db):
    visit = Clinic(db).visit()
    desk = desk_at(db, None)
    choose(desk, ProviderKind.VIDEOSDK, credentials("first"), NOW)
    room = live_room(db, visit, credentials("first").fingerprint)
    assert choose(desk, ProviderKind.VIDEOSDK, credentials("second"), NOW) == 1
    assert state_of(db, visit) == (2, None)
    with db.read() as tx:
        assert rooms.room_by_id(tx, room).state is RoomState.RETIRED


def test_choosing_the_same_service_again_changes_nothing(db):
    visit = Clinic(db).visit()
    desk = desk_at(db, None)
    choose(desk, ProviderKind.VIDEOSDK, credentials("first"), NOW)
    live_room(db, visit, credentials("first").fingerprint)
    assert choose(desk, ProviderKind.VIDEOSDK, credentials("first"), NOW) == 0
    assert state_of(db, visit) == (1, RoomState.LIVE)


def test_the_choice_is_stored_without_key_or_secret(db):
    desk = desk_at(db, None)
    choose(desk, ProviderKind.VIDEOSDK, credentials("the-key"), NOW)
    choice = stored_choice(desk)
    assert choice.kind is ProviderKind.VIDEOSDK
    assert "the-key" not in repr(choice)


# -- a desk that still has the old service in its hands -------------------------------------------


class Chooser:
    """Chooses another service in a thread, and waits where it must."""

    def __init__(self, desk, key):
        self.rotated = []
        self.thread = threading.Thread(target=self._choose, args=(desk, key))
        self.thread.start()

    def _choose(self, desk, key):
        self.rotated.append(choose(desk, ProviderKind.VIDEOSDK, credentials(key), NOW))

    def join(self):
        self.thread.join(DEADLINE_S)
        return self.rotated


@pytest.fixture
def old():
    return ScriptedProvider(credentials("old").fingerprint)


def test_no_room_is_begun_at_a_service_that_was_given_up_meanwhile(db, old):
    visit = Clinic(db).visit()
    desk = desk_at(db, old)
    choose(desk, ProviderKind.VIDEOSDK, credentials("old"), NOW)
    service = desk.video()
    choose(desk, ProviderKind.VIDEOSDK, credentials("new"), NOW)
    wish = Wish(visit.id, Role.DESK, Action.ROOM_OPENED, frozenset(), NOW)
    with pytest.raises(ServiceChangedError):
        open_room(desk, service.provider, wish)
    with pytest.raises(ServiceChangedError):
        open_ad_hoc(desk, "test", NOW)
    assert old.asked == []
    assert room_rows(db) == []


def test_a_service_named_by_the_environment_is_not_held_against_the_choice(db, old):
    visit = Clinic(db).visit()
    desk = replace(desk_at(db, old), for_this_run=True)
    choose(desk, ProviderKind.VIDEOSDK, credentials("new"), NOW)
    wish = Wish(visit.id, Role.DESK, Action.ROOM_OPENED, frozenset(), NOW)
    assert open_room(desk, old, wish).created


def test_a_room_begun_just_before_the_choice_changes_is_rotated_by_it(db, old):
    visit = Clinic(db).visit()
    desk = desk_at(db, old)
    choose(desk, ProviderKind.VIDEOSDK, credentials("old"), NOW)
    with db.write() as tx:
        owner = rooms.lock_owner(tx, visit.id)
        require_chosen(tx, desk, old.fingerprint)
        room = rooms.add_intent(tx, owner, old.fingerprint, NOW, NOW - NOW)
        chooser = Chooser(desk, "new")
        await_lock(tx)
    assert chooser.join() == [1]
    with db.read() as tx:
        assert rooms.room_by_id(tx, room.id).state is RoomState.RETIRED


def test_every_room_that_a_choice_rotates_is_in_the_trail(db):
    visit = Clinic(db).visit()
    desk = desk_at(db, None)
    choose(desk, ProviderKind.VIDEOSDK, credentials("first"), NOW)
    live_room(db, visit, credentials("first").fingerprint)
    choose(desk, ProviderKind.VIDEOSDK, credentials("second"), NOW)
    assert trail(db, visit) == [("room-retired", "provider-changed")]
