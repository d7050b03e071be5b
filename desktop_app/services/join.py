"""From an appointment to a link that opens its room for one participant."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.clock import require_clock
from desktop_app.domain.joining import Guest, JoinLink, Permission, Role, expires_at, permissions
from desktop_app.domain.shown_as import code_of, name_or_code
from desktop_app.services.actions import Consents
from desktop_app.services.day import visit
from desktop_app.services.desk import Desk, VideoService
from desktop_app.services.lookalikes import note_compared, require_told_apart
from desktop_app.services.open_room import open_room
from desktop_app.services.refusals import refusals_kept
from desktop_app.services.room_wish import OpenedRoom, Wish
from desktop_app.video.join_url import checked_link, join_url, page_for
from desktop_app.video.tokens import join_token


def role_at(desk: Desk, appointment_id: UUID, wanted: Role | None) -> Role:
    """Return the part in which this desk joins a visit: the *wanted* one, else its own. Blocks.

    Whether it may is for the opening to say, which holds the visit.
    """
    if wanted is not None:
        return wanted
    if desk.serves.doctor_id is None:  # the reception need not look whose visit it is
        return Role.DESK
    return desk.serves.role_in(visit(desk, appointment_id).doctor_id)


def open_visit(
    desk: Desk, appointment_id: UUID, wanted: Role | None, consents: Consents, now: datetime
) -> JoinLink:
    """Return a link by which somebody at this desk joins the visit's own room now. Blocks.

    Raises what :func:`.open_room.open_room` raises, and LookalikeError while nobody has compared
    the birth date of a patient who is like another one of the day. Refusals are recorded.
    """
    with refusals_kept(desk, appointment_id, now):
        role = role_at(desk, appointment_id, wanted)
        wish = Wish(appointment_id, role, Action.ROOM_OPENED, consents, now)
        return _link_of_the_right_one(desk, wish)


def patient_link(desk: Desk, appointment_id: UUID, consents: Consents, now: datetime) -> JoinLink:
    """Return the patient's link to the visit's own room, to be handed to the patient. Blocks.

    Raises what :func:`open_visit` raises; another day is no question here. Refusals are recorded.
    """
    wish = Wish(appointment_id, Role.PATIENT, Action.LINK_COPIED, consents, now)
    with refusals_kept(desk, appointment_id, now):
        return _link_of_the_right_one(desk, wish)


def _link_of_the_right_one(desk: Desk, wish: Wish) -> JoinLink:
    """Return the link, once two patients of the day who are like each other were told apart."""
    compared = require_told_apart(desk, wish.appointment_id, wish.consents)
    link = made_link(desk, wish)
    if compared:
        note_compared(desk, wish.appointment_id, wish.now)
    return link


def made_link(desk: Desk, wish: Wish) -> JoinLink:
    """Return a link to the visit's own room for whom *wish* names. Blocks.

    Raises what :func:`.open_room.open_room` raises.
    """
    video = desk.video()
    room = open_room(desk, video.provider, wish)
    name = shown_as(desk, wish.appointment_id, wish.role, room.starts_at)
    return minted(desk, video, room, name, wish.now, wish.appointment_id)


def shown_as(
    desk: Desk, appointment_id: UUID, part: Role | Guest, starts_at: datetime | None
) -> str:
    """Return what the others see of *part*: a code, or a name where the clinic shares names.

    Then it blocks on the database; else it only computes.
    """
    code = code_of(part, starts_at, desk.zone)
    if not desk.policy.share_names or part not in {Role.DOCTOR, Role.PATIENT}:
        return code
    named = visit(desk, appointment_id)
    return name_or_code(named.doctor if part is Role.DOCTOR else named.patient.name, code)


def minted(
    desk: Desk,
    video: VideoService,
    room: OpenedRoom,
    name: str,
    now: datetime,
    appointment_id: UUID | None,
) -> JoinLink:
    """Return a fresh link to a place at a room that was checked just now. Pure computing.

    Minted at the click and stored nowhere. *name* is what the others see.

    Raises:
        ClockWrongError: Its time would be wrong.
    """
    require_clock(video.provider.clock_ahead)
    rights = permissions(room.role, lobby=desk.policy.lobby)
    token = join_token(
        video.credentials,
        room_id=room.meeting_id,
        participant_id=room.participant,
        permissions=rights,
        expires_at=expires_at(room.ends_at, desk.zone, now),
        now=now,
    )
    page = page_for(video.credentials.endpoint)
    url = join_url(
        page,
        token=token,
        meeting_id=room.meeting_id,
        participant_id=room.participant,
        name=name,
        waits=Permission.ASK_JOIN in rights,
    )
    return JoinLink(
        url=checked_link(url, page),
        appointment_id=appointment_id,
        meeting_id=room.meeting_id,
        role=room.role,
        created=room.created,
        this_computer_only=video.practice,
    )
