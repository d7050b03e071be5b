from desktop_app.domain.appointment import RoomState
from desktop_app.services.choose_service import choose, stored_choice
from desktop_app.storage import rooms
from desktop_app.storage.models import ProviderKind
from desktop_app.video.provider import Credentials
from tests.scenes import NOW, Clinic, desk_at


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
