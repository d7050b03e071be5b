"""An appointment's own room: created once, fetched ever after, never anybody else's.

    tx1  lock the appointment; claim its room of this generation, or write down the intent of one
    net  create under our own random reference, and ask back by it: both must name the same room
    tx2  lock again; save only if nothing has moved and no row ever held that meeting ID

A crash after the request finds the same room again by its reference; two desks share one intent;
a provider that answers with somebody else's room is caught by asking back. What the provider is
asked stands in :mod:`.room_check`, who is inside in :mod:`.door`, the rows in :mod:`.own_room`.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import CURRENT, RoomState
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.clock import require_clock
from desktop_app.domain.joining import Role
from desktop_app.domain.room_rule import Parting, require_room
from desktop_app.errors import (
    AnotherDayError,
    AppError,
    ForeignRoomError,
    GuestsFullError,
    OtherProviderError,
    RoomGoneError,
    RoomMovedOnError,
)
from desktop_app.services.actions import Consents
from desktop_app.services.choose_service import require_chosen
from desktop_app.services.desk import Desk
from desktop_app.services.door import pass_the_door
from desktop_app.services.own_room import (
    has_moved_on,
    hold_again,
    note,
    quarantine,
    set_aside,
)
from desktop_app.services.room_check import LEASE, ask_for_room, is_still_there, is_trusted
from desktop_app.services.room_wish import OpenedRoom, Wish
from desktop_app.storage import links, rooms
from desktop_app.storage.database import Tx
from desktop_app.storage.rooms import Room, RoomOwner
from desktop_app.storage.visit_writing import hold
from desktop_app.video.provider import Budget, MeetingProvider


def open_room(desk: Desk, provider: MeetingProvider, wish: Wish) -> OpenedRoom:
    """Ensure the appointment's own room, check it, and record what is about to be done with it.

    Blocks on database and network, 15 s at most for the network. Idempotent: every desk, every
    time, ends in the same room until the generation rises.

    Raises:
        ConfirmationNeededError: Nothing was done; with its ``consent`` it goes on.
        NoRoomError: The visit gets none.
        ForeignRoomError: The provider named a room that is not ours; it was set aside.
        ProviderError: The provider could not be asked.
    """
    whole = Budget()
    while True:
        with desk.db.write() as tx:
            room = _claim(tx, desk, provider.fingerprint, wish)
        if room.state is RoomState.INTENT:
            return _make(desk, provider, wish, room, Budget(whole.seconds_left))
        if is_still_there(desk, provider, wish, room, whole):
            return _reopen(desk, provider, wish, room, whole)
        _replace(desk, wish, room)


def prepare_room(
    desk: Desk,
    provider: MeetingProvider,
    appointment_id: UUID,
    now: datetime,
    budget: Budget,
    consents: Consents = frozenset(),
) -> bool:
    """Ensure the appointment's own room and check it, ahead of any opening; say if this made it.

    The opening's algorithm, for nobody yet. Blocks. Idempotent.

    Raises:
        RoomGoneError: The provider has closed or lost it. It stays unless the desk has agreed to a
            new one, for links to it may have been handed out.
        RoomNotCheckedError: No answer in time, for a room that was good before.
        NoRoomError: The visit gets none.
        ForeignRoomError: The provider named a room that is not ours; it was set aside.
        ProviderError: The provider could not be asked.
    """
    wish = Wish(appointment_id, Role.DESK, Action.ROOM_PREPARED, consents, now)
    while True:
        with desk.db.write() as tx:
            room = _claim(tx, desk, provider.fingerprint, wish)
        if room.state is RoomState.INTENT:
            return _make(desk, provider, wish, room, budget).created
        if is_still_there(desk, provider, wish, room, budget):
            _keep(desk, provider, wish, room)
            return False
        _replace(desk, wish, room)


def _claim(tx: Tx, desk: Desk, provider: str, wish: Wish) -> Room:
    """Return the room of the current generation; a fresh intent if there is none."""
    owner = hold(tx, wish.appointment_id)
    require_room(owner.kind, owner.status)
    desk.serves.require(wish.role, owner.doctor_id)
    if (
        wish.action is Action.ROOM_OPENED
        and owner.day != day_of(wish.now, desk.zone)
        and AnotherDayError.consent not in wish.consents
    ):
        raise AnotherDayError(f"appointment {owner.id}")
    room = rooms.room_of(tx, owner)
    if room is not None and room.state not in CURRENT:
        rooms.next_generation(tx, owner)
        return _claim(tx, desk, provider, wish)
    if room is None:
        require_chosen(tx, desk, provider)
        return rooms.add_intent(tx, owner, provider, wish.now, LEASE)
    if room.provider not in {None, provider}:
        raise OtherProviderError(f"room {room.id}")
    if room.state is RoomState.INTENT:
        rooms.renew_lease(tx, room.id, wish.now + LEASE)
    return room


def _make(
    desk: Desk, provider: MeetingProvider, wish: Wish, room: Room, budget: Budget
) -> OpenedRoom:
    try:
        meeting_id = ask_for_room(provider, room, budget)
    except ForeignRoomError as error:
        set_aside(desk, wish, room, error.seen_id)
        raise
    _require_clock(provider, wish)
    with desk.db.write() as tx:
        saved = _save(tx, desk, wish, room, meeting_id)
    if isinstance(saved, AppError):  # raised only now: inside, it would undo the quarantine
        raise saved
    return saved


def _save(
    tx: Tx, desk: Desk, wish: Wish, room: Room, meeting_id: str
) -> OpenedRoom | RoomMovedOnError | ForeignRoomError:
    owner, room = hold_again(tx, wish, room)
    if has_moved_on(owner, room):
        return RoomMovedOnError(f"room {room.id}")  # left to the clean-up
    if room.state is RoomState.LIVE and room.meeting_id == meeting_id:
        created = False  # another desk was first
    elif room.state is RoomState.INTENT and rooms.make_live(tx, room.id, meeting_id, wish.now):
        created = True
        note(tx, desk, wish, room, Action.ROOM_CREATED)
    else:
        quarantine(tx, desk, wish, owner, room, meeting_id)
        return ForeignRoomError(f"room {room.id}: its meeting ID was seen before", meeting_id)
    return _opened(tx, desk, wish, owner, room, meeting_id, created=created)


def _reopen(
    desk: Desk, provider: MeetingProvider, wish: Wish, room: Room, whole: Budget
) -> OpenedRoom:
    _require_clock(provider, wish)
    opens = wish.action is Action.ROOM_OPENED
    strangers = opens and pass_the_door(desk, provider, wish, room.id, whole)
    checked = not is_trusted(wish, room)
    with desk.db.write() as tx:
        owner, room = hold_again(tx, wish, room)
        if has_moved_on(owner, room) or room.meeting_id is None:
            raise RoomMovedOnError(f"room {room.id}")
        if checked:
            rooms.prove(tx, room.id, provider.fingerprint, wish.now)
        if strangers:
            note(tx, desk, wish, room, Action.STRANGER_ACCEPTED)
        return _opened(tx, desk, wish, owner, room, room.meeting_id, created=False)


def _keep(desk: Desk, provider: MeetingProvider, wish: Wish, room: Room) -> None:
    """Note that a room is good; an imported one becomes the visit's own by that."""
    with desk.db.write() as tx:
        owner, room = hold_again(tx, wish, room)
        if has_moved_on(owner, room):
            raise RoomMovedOnError(f"room {room.id}")
        rooms.prove(tx, room.id, provider.fingerprint, wish.now)
        if room.state is RoomState.UNPROVED:
            note(tx, desk, wish, room, wish.action)


def _replace(desk: Desk, wish: Wish, room: Room) -> None:
    """Give up a room that is gone, for one of the next generation.

    Raises:
        RoomGoneError: The desk has not agreed to that.
    """
    if RoomGoneError.consent not in wish.consents:
        raise RoomGoneError(f"room {room.id}")
    with desk.db.write() as tx:
        owner, room = hold_again(tx, wish, room)
        if not has_moved_on(owner, room):
            rooms.retire(tx, owner, room.id, Parting.GONE, wish.now)
            note(tx, desk, wish, room, Action.ROOM_REPLACED)


def _opened(
    tx: Tx, desk: Desk, wish: Wish, owner: RoomOwner, room: Room, meeting_id: str, *, created: bool
) -> OpenedRoom:
    desk.serves.require(wish.role, owner.doctor_id)  # another doctor may have taken over meanwhile
    place = _place(tx, wish, room)
    if created or wish.action is not Action.ROOM_PREPARED:  # finding it made is no deed
        note(tx, desk, wish, room, wish.action)
    return OpenedRoom(
        meeting_id=meeting_id,
        participant=room.codes[place],
        created=created,
        ends_at=owner.ends_at or wish.now,
        starts_at=owner.starts_at,
        role=place,
    )


def _place(tx: Tx, wish: Wish, room: Room) -> Role:
    if isinstance(wish.role, Role):
        return wish.role
    place = links.give_place(tx, room.id, wish.role, wish.now)
    if place is None:
        raise GuestsFullError(f"room {room.id}")
    return place


def _require_clock(provider: MeetingProvider, wish: Wish) -> None:
    """Refuse a link that the provider would find expired, or good for too long."""
    if wish.action is not Action.ROOM_PREPARED:  # of which no link is made
        require_clock(provider.clock_ahead)
