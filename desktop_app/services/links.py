"""A visit's links: one for each person, given away one by one, and revoked all together."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import CURRENT
from desktop_app.domain.joining import Guest, JoinLink, Role, expires_at, permissions
from desktop_app.domain.room_rule import Parting, require_room
from desktop_app.domain.visit_links import LinkFact, VisitLinks
from desktop_app.errors import (
    AppointmentGoneError,
    LinksDieError,
    NoLinksYetError,
    OtherProviderError,
)
from desktop_app.services.actions import Consents
from desktop_app.services.clean_up import close_left
from desktop_app.services.desk import Desk
from desktop_app.services.join import made_link
from desktop_app.services.refusals import refusals_kept
from desktop_app.services.room_wish import Wish
from desktop_app.storage import links, rooms
from desktop_app.storage.audit import record
from desktop_app.storage.database import Tx
from desktop_app.storage.rooms import Room, RoomOwner


def guest_link(
    desk: Desk, appointment_id: UUID, who: Guest, consents: Consents, now: datetime
) -> JoinLink:
    """Return the next guest's own link to the visit's room, to be handed to that guest. Blocks.

    It takes one of the room's four spare places, for good: nobody else ever gets that place.
    Refusals are recorded. Raises what :func:`.open_room.open_room` raises, and:

    Raises:
        GuestsFullError: All four were given away; nothing was done.
    """
    wish = Wish(appointment_id, who, Action.GUEST_LINK_COPIED, consents, now)
    with refusals_kept(desk, appointment_id, now):
        return made_link(desk, wish)


def new_links(desk: Desk, appointment_id: UUID, consents: Consents, now: datetime) -> None:
    """Revoke every link of the visit: its room retires, and the next opening makes another. Blocks.

    Needs no network; the clean-up closes the old room at the provider. There is no undo.

    Raises:
        LinksDieError: Somebody may hold a link; with its ``consent`` it goes on.
        NoLinksYetError: The visit has no room, so no link either.
        NoRoomError: The visit gets none.
        OtherProviderError: The room is another service's, where we could not close it.
    """
    provider = desk.video().provider.fingerprint
    with desk.db.write() as tx:
        owner = visit_owner(appointment_id, rooms.lock_owner(tx, appointment_id))
        room = current_room(tx, owner)
        if room is None:
            raise NoLinksYetError(f"appointment {appointment_id}")
        if room.provider not in {None, provider}:
            raise OtherProviderError(f"room {room.id}")
        if LinksDieError.consent not in consents and _may_be_held(tx, appointment_id, room):
            raise LinksDieError(f"room {room.id}")
        rooms.retire(tx, owner, room.id, Parting.REVOKED, now)
        record(
            tx,
            desk.author,
            Action.LINKS_REVOKED,
            now,
            appointment_id=appointment_id,
            room_id=room.id,
        )


def close_old(desk: Desk, appointment_id: UUID, now: datetime) -> bool:
    """Close the rooms that the visit has left; say whether the provider has shut them all. Blocks.

    What it has not is the clean-up's.
    """
    close_left(desk, appointment_id, now)
    with desk.db.read() as tx:
        return not links.has_open_left(tx, appointment_id)


def visit_links(desk: Desk, appointment_id: UUID, now: datetime) -> VisitLinks:
    """Return what each link to the visit's room allows. Blocks on the database; changes nothing.

    Raises:
        NoRoomError: The visit gets no room.
        AppointmentGoneError: There is none such.
    """
    with desk.db.read() as tx:
        owner = visit_owner(appointment_id, rooms.owner_of(tx, appointment_id))
        room = current_room(tx, owner)
        given = links.given_places(tx, room.id) if room else ()
        last = links.handed_out(tx, appointment_id, room.id) if room else {}
    guests = [
        LinkFact(part=one.who, rights=permissions(one.place, lobby=True), handed_out=one.at)
        for one in given
    ]
    own = [
        LinkFact(
            part=part,
            rights=permissions(part, lobby=desk.policy.lobby),
            handed_out=max((at for (_, of), at in last.items() if of == part), default=None),
        )
        for part in (Role.DOCTOR, Role.DESK, Role.PATIENT)
    ]
    return VisitLinks(
        appointment_id=appointment_id,
        meeting_id=room.meeting_id if room else None,
        good_until=expires_at(owner.ends_at or now, desk.zone, now),
        links=(*own, *guests),
    )


def visit_owner(appointment_id: UUID, owner: RoomOwner | None) -> RoomOwner:
    """Return a visit that was found, if it gets a room.

    Raises:
        AppointmentGoneError: It was not found.
        NoRoomError: It gets none.
    """
    if owner is None:
        raise AppointmentGoneError(f"appointment {appointment_id}")
    require_room(owner.kind, owner.status)
    return owner


def current_room(tx: Tx, owner: RoomOwner) -> Room | None:
    """Return the room to which the visit's links lead."""
    room = rooms.room_of(tx, owner)
    return room if room is not None and room.state in CURRENT else None


def _may_be_held(tx: Tx, appointment_id: UUID, room: Room) -> bool:
    """Say whether somebody may hold a link; an imported room's came from the old system."""
    imported = room.reference is None
    return imported or bool(links.handed_out(tx, appointment_id, room.id))
