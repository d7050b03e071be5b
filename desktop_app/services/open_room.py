"""An appointment's own room: created once, fetched ever after, never anybody else's.

    tx1  lock the appointment; claim its room of this generation, or write down the intent of one
    net  create under our own random reference, and ask back by it: both must name the same room
    tx2  lock again; save only if nothing has moved and no row ever held that meeting ID

A crash after the request finds the same room again by its reference; two desks share one intent;
a provider that answers with somebody else's room is caught by asking back.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import CURRENT, RoomState
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.clock import require_clock
from desktop_app.domain.joining import Guest, Role
from desktop_app.domain.room_rule import Parting, gets_room, require_room
from desktop_app.errors import (
    AnotherDayError,
    AppError,
    AppointmentGoneError,
    ForeignRoomError,
    GuestsFullError,
    OtherProviderError,
    ProviderBusyError,
    ProviderUnreachableError,
    RoomGoneError,
    RoomMovedOnError,
    RoomNotCheckedError,
    RoomUnknownError,
    ServiceChangedError,
)
from desktop_app.services.actions import Consents
from desktop_app.services.desk import Desk
from desktop_app.services.door import Visitor, pass_the_door
from desktop_app.storage import clinic, links, meeting_ids, rooms
from desktop_app.storage.alarms import foreign_room, raise_alarm
from desktop_app.storage.audit import record
from desktop_app.storage.database import Tx
from desktop_app.storage.rooms import Room, RoomOwner
from desktop_app.video.provider import DEADLINE_S, Budget, MeetingProvider

LEASE = timedelta(seconds=3 * DEADLINE_S)
"""How long the clean-up keeps away from an intent."""
CHECK_S = 3.0
"""Seconds to wait for the check of a room that was good before."""
LOOK_REQUESTS = 2
"""What looking who is inside may cost."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wish:
    """A room wanted for *role*: to be opened here, its link copied, or made ahead (*action*).

    A guest takes the next free spare place of the room.
    """

    appointment_id: UUID
    role: Role | Guest
    action: Action
    consents: Consents
    now: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedRoom:
    """A room that was checked just now, for one role.

    Attributes:
        participant: The role's code in this room; the token is bound to it.
        created: Whether this opening made the room.
        ends_at: When the visit ends; aware, UTC, as is ``starts_at``.
        role: The place whose code it is.
    """

    meeting_id: str
    participant: str
    created: bool
    ends_at: datetime
    starts_at: datetime | None = None
    role: Role = Role.DESK


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
        if _still_there(desk, provider, wish, room, whole):
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
        if _still_there(desk, provider, wish, room, budget):
            _keep(desk, provider, wish, room)
            return False
        _replace(desk, wish, room)


def _keep(desk: Desk, provider: MeetingProvider, wish: Wish, room: Room) -> None:
    """Note that a room is good; an imported one becomes the visit's own by that."""
    with desk.db.write() as tx:
        owner, room = _again(tx, wish, room)
        if _moved_on(owner, room):
            raise RoomMovedOnError(f"room {room.id}")
        rooms.prove(tx, room.id, provider.fingerprint, wish.now)
        if room.state is RoomState.UNPROVED:
            _note(tx, desk, wish, room, wish.action)


def _claim(tx: Tx, desk: Desk, provider: str, wish: Wish) -> Room:
    """Return the room of the current generation; a fresh intent if there is none."""
    owner = rooms.lock_owner(tx, wish.appointment_id)
    if owner is None:
        raise AppointmentGoneError(f"appointment {wish.appointment_id}")
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


def require_chosen(tx: Tx, desk: Desk, provider: str) -> None:
    """Refuse to begin a room at a service that the clinic has just given up: none would open it.

    The choice is kept until *tx* ends. Whoever changes it waits for that, and then rotates what was
    begun here.

    Raises:
        ServiceChangedError: Nothing was done.
    """
    if not desk.for_this_run and clinic.hold_choice(tx) not in {None, provider}:
        raise ServiceChangedError(f"key {provider}")


def ask_for_room(provider: MeetingProvider, room: Room, budget: Budget) -> str:
    """Create an intent's room and ask back by our own reference; return its meeting ID.

    Raises:
        ForeignRoomError: The two answers do not name one enabled room of ours.
    """
    reference = room.reference or ""
    meeting_id = provider.create_room(reference, sorted(room.codes.values()), budget)
    answer = provider.validate_room(reference, budget)
    named = answer.room_id, answer.custom_room_id
    if named != (meeting_id, reference) or answer.disabled:
        raise ForeignRoomError("asking back named another room", meeting_id)
    return meeting_id


def _make(
    desk: Desk, provider: MeetingProvider, wish: Wish, room: Room, budget: Budget
) -> OpenedRoom:
    try:
        meeting_id = ask_for_room(provider, room, budget)
    except ForeignRoomError as error:
        _set_aside(desk, wish, room, error.seen_id)
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
    owner, room = _again(tx, wish, room)
    if _moved_on(owner, room):
        return RoomMovedOnError(f"room {room.id}")  # left to the clean-up
    if room.state is RoomState.LIVE and room.meeting_id == meeting_id:
        created = False  # another desk was first
    elif room.state is RoomState.INTENT and rooms.make_live(tx, room.id, meeting_id, wish.now):
        created = True
        _note(tx, desk, wish, room, Action.ROOM_CREATED)
    else:
        _quarantine(tx, desk, wish, owner, room, meeting_id)
        return ForeignRoomError(f"room {room.id}: its meeting ID was seen before", meeting_id)
    return _opened(tx, desk, wish, owner, room, meeting_id, created=created)


def _still_there(
    desk: Desk, provider: MeetingProvider, wish: Wish, room: Room, whole: Budget
) -> bool:
    """Ask the provider whether a room that we know is still open.

    Raises:
        RoomNotCheckedError: No answer in time, for a room that was good before.
        ForeignRoomError: The answer is about another room; ours was set aside.
    """
    if _is_trusted(wish, room):
        return True
    known = room.state is RoomState.LIVE
    try:
        return _look(desk, provider, room, _part(whole) if known else Budget(whole.seconds_left))
    except RoomUnknownError:
        return False
    except ForeignRoomError as error:
        # An answer that names no room, or ours in a strange form, says nothing against ours.
        if error.seen_id not in {None, room.meeting_id}:
            _set_aside(desk, wish, room, error.seen_id)
        raise
    except (ProviderUnreachableError, ProviderBusyError) as error:
        if known:
            raise RoomNotCheckedError(f"room {room.id}") from error
        raise


def _look(desk: Desk, provider: MeetingProvider, room: Room, budget: Budget) -> bool:
    answer = provider.validate_room(room.reference or room.meeting_id or "", budget)
    if answer.room_id != room.meeting_id:
        raise ForeignRoomError(f"room {room.id}: the check named another", answer.room_id)
    reference = answer.custom_room_id
    if reference and reference != room.reference and _is_ours(desk, reference):
        raise ForeignRoomError(f"room {room.id}: the check named another's", reference)
    return not answer.disabled


def _is_ours(desk: Desk, reference: str) -> bool:
    with desk.db.read() as tx:
        return meeting_ids.is_reference(tx, reference)


def _is_trusted(wish: Wish, room: Room) -> bool:
    """Say whether the desk opens without a check a room that was good before."""
    return room.state is RoomState.LIVE and RoomNotCheckedError.consent in wish.consents


def _part(whole: Budget) -> Budget:
    return Budget(min(CHECK_S, whole.seconds_left))


def _reopen(
    desk: Desk, provider: MeetingProvider, wish: Wish, room: Room, whole: Budget
) -> OpenedRoom:
    _require_clock(provider, wish)
    strangers = wish.action is Action.ROOM_OPENED and _enter(desk, provider, wish, room, whole)
    with desk.db.write() as tx:
        checked = not _is_trusted(wish, room)
        owner, room = _again(tx, wish, room)
        if _moved_on(owner, room) or room.meeting_id is None:
            raise RoomMovedOnError(f"room {room.id}")
        if checked:
            rooms.prove(tx, room.id, provider.fingerprint, wish.now)
        if strangers:
            _note(tx, desk, wish, room, Action.STRANGER_ACCEPTED)
        return _opened(tx, desk, wish, owner, room, room.meeting_id, created=False)


def _require_clock(provider: MeetingProvider, wish: Wish) -> None:
    """Refuse a link that the provider would find expired, or good for too long."""
    if wish.action is not Action.ROOM_PREPARED:  # of which no link is made
        require_clock(provider.clock_ahead)


def _enter(desk: Desk, provider: MeetingProvider, wish: Wish, room: Room, whole: Budget) -> bool:
    """Look who is inside; say if strangers are and the desk has agreed to that.

    Whoever is awaited there is not kept waiting for it: only what the check left of its time.
    """
    awaited, seconds = wish.role is not Role.DESK, _part(whole).seconds_left
    if awaited:
        seconds = max(0.0, whole.seconds_left - (DEADLINE_S - CHECK_S))
    visitor = Visitor(room_id=room.id, awaited=awaited, consents=wish.consents, now=wish.now)
    return pass_the_door(desk, provider, visitor, Budget(seconds, LOOK_REQUESTS))


def _replace(desk: Desk, wish: Wish, room: Room) -> None:
    """Give up a room that is gone, for one of the next generation.

    Raises:
        RoomGoneError: The desk has not agreed to that.
    """
    if RoomGoneError.consent not in wish.consents:
        raise RoomGoneError(f"room {room.id}")
    with desk.db.write() as tx:
        owner, room = _again(tx, wish, room)
        if not _moved_on(owner, room):
            rooms.retire(tx, owner, room.id, Parting.GONE, wish.now)
            _note(tx, desk, wish, room, Action.ROOM_REPLACED)


def _set_aside(desk: Desk, wish: Wish, room: Room, seen_id: str | None) -> None:
    """Quarantine the room, unless it was left meanwhile and perhaps closed: that accuses nobody."""
    with desk.db.write() as tx:
        owner, room = _again(tx, wish, room)
        moved_on = _moved_on(owner, room)
        if not moved_on:
            _quarantine(tx, desk, wish, owner, room, seen_id)
    if moved_on:
        raise RoomMovedOnError(f"room {room.id}")


def _quarantine(
    tx: Tx, desk: Desk, wish: Wish, owner: RoomOwner, room: Room, seen_id: str | None
) -> None:
    rooms.quarantine(tx, owner, room.id, seen_id, wish.now)
    raise_alarm(tx, desk.author, *foreign_room(room.id, owner.id), wish.now)
    _note(tx, desk, wish, room, Action.ROOM_QUARANTINED)
    log.warning("room %s of appointment %s quarantined", room.id, owner.id)


def _again(tx: Tx, wish: Wish, room: Room) -> tuple[RoomOwner, Room]:
    owner = rooms.lock_owner(tx, wish.appointment_id)
    if owner is None:
        raise AppointmentGoneError(f"appointment {wish.appointment_id}")
    return owner, rooms.room_by_id(tx, room.id)


def _moved_on(owner: RoomOwner, room: Room) -> bool:
    same = owner.generation == room.generation and room.state in CURRENT
    return not same or not gets_room(owner.kind, owner.status)


def _opened(
    tx: Tx, desk: Desk, wish: Wish, owner: RoomOwner, room: Room, meeting_id: str, *, created: bool
) -> OpenedRoom:
    desk.serves.require(wish.role, owner.doctor_id)  # another doctor may have taken over meanwhile
    place = _place(tx, wish, room)
    if created or wish.action is not Action.ROOM_PREPARED:  # finding it made is no deed
        _note(tx, desk, wish, room, wish.action)
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


def _note(tx: Tx, desk: Desk, wish: Wish, room: Room, action: Action) -> None:
    record(
        tx,
        desk.author,
        action,
        wish.now,
        appointment_id=wish.appointment_id,
        room_id=room.id,
        result=wish.role,
    )
