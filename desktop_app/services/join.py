"""From an appointment to a link that opens its room for one participant."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.joining import JoinLink, Permission, Role, expires_at, permissions
from desktop_app.errors import RoleRefusedError
from desktop_app.services.actions import Consents
from desktop_app.services.day import visit
from desktop_app.services.desk import Desk, VideoService
from desktop_app.services.open_room import OpenedRoom, Wish, open_room
from desktop_app.services.refusals import refusals_kept
from desktop_app.video.join_url import checked_link, join_url, page_for
from desktop_app.video.tokens import join_token

SHOWN_AS = {Role.DOCTOR: "Doctor", Role.PATIENT: "Patient", Role.DESK: "Front desk"}
"""What the others see: a part, never a person's name."""


def role_at(desk: Desk, appointment_id: UUID, wanted: Role | None) -> Role:
    """Return the part in which this desk joins a visit: the *wanted* one, else its own. Blocks.

    Raises:
        RoleRefusedError: The doctor's part, wanted at a desk that does not serve that doctor.
    """
    own = Role.DESK
    if desk.serves.doctor_id is not None:  # the reception need not look whose visit it is
        own = desk.serves.role_in(visit(desk, appointment_id).doctor_id)
    if wanted is Role.DOCTOR and own is not Role.DOCTOR:
        raise RoleRefusedError(f"appointment {appointment_id}")
    return wanted or own


def open_visit(
    desk: Desk, appointment_id: UUID, wanted: Role | None, consents: Consents, now: datetime
) -> JoinLink:
    """Return a link by which somebody at this desk joins the visit's own room now. Blocks.

    Raises what :func:`.open_room.open_room` raises, and RoleRefusedError. Refusals are recorded.
    """
    with refusals_kept(desk, appointment_id, now):
        role = role_at(desk, appointment_id, wanted)
        return _link(desk, Wish(appointment_id, role, Action.ROOM_OPENED, consents, now))


def patient_link(desk: Desk, appointment_id: UUID, consents: Consents, now: datetime) -> JoinLink:
    """Return the patient's link to the visit's own room, to be handed to the patient. Blocks.

    Raises what :func:`.open_room.open_room` raises; another day is no question here.
    Refusals are recorded.
    """
    with refusals_kept(desk, appointment_id, now):
        return _link(desk, Wish(appointment_id, Role.PATIENT, Action.LINK_COPIED, consents, now))


def _link(desk: Desk, wish: Wish) -> JoinLink:
    video = desk.video()
    room = open_room(desk, video.provider, wish)
    return minted(desk, video, room, wish.role, wish.now, wish.appointment_id)


def minted(
    desk: Desk,
    video: VideoService,
    room: OpenedRoom,
    role: Role,
    now: datetime,
    appointment_id: UUID | None,
) -> JoinLink:
    """Return a fresh link for *role* to a room that was checked just now. Pure computing.

    Minted at the click and stored nowhere.
    """
    rights = permissions(role, lobby=desk.policy.lobby)
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
        name=SHOWN_AS.get(role, "Guest"),
        waits=Permission.ASK_JOIN in rights,
    )
    return JoinLink(
        url=checked_link(url, page),
        appointment_id=appointment_id,
        meeting_id=room.meeting_id,
        role=role,
        created=room.created,
        this_computer_only=video.practice,
    )
