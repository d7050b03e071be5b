"""A patient's link, tried: it must open its own room, and no other door."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import RoomState
from desktop_app.domain.joining import Role
from desktop_app.domain.visit_links import Trial, Tried
from desktop_app.errors import NoLinksYetError, NotPracticeError
from desktop_app.services.desk import Desk, VideoService
from desktop_app.services.join import minted, shown_as
from desktop_app.services.links import current_room, visit_owner
from desktop_app.services.room_wish import OpenedRoom
from desktop_app.storage import links, rooms
from desktop_app.storage.audit import record
from desktop_app.video.door import changed, knock

INVENTED = "zzzz-zzzz-zzzz"
"""Stands for another visit's room where no other visit has one."""


def try_link(desk: Desk, appointment_id: UUID, now: datetime) -> tuple[Tried, ...]:
    """Mint the patient's link and try it at its own door and at two others. Blocks; recorded.

    The link is shown to nobody. Real requests, at most 5 s each.

    Raises:
        NotPracticeError: Only the practice service's door can be asked.
        NoLinksYetError: The visit has no live room yet.
        ProviderError: The door gave no answer.
    """
    video = desk.video()
    if not video.practice:
        raise NotPracticeError(f"appointment {appointment_id}")
    with desk.db.read() as tx:
        owner = visit_owner(appointment_id, rooms.owner_of(tx, appointment_id))
        room = current_room(tx, owner)
        if room is None or room.state is not RoomState.LIVE:
            raise NoLinksYetError(f"appointment {appointment_id}")
        elsewhere = links.another_live_room(tx, room.id) or INVENTED
    opened = OpenedRoom(
        meeting_id=room.meeting_id or "",
        participant=room.codes[Role.PATIENT],
        created=False,
        ends_at=owner.ends_at or now,
        role=Role.PATIENT,
    )
    name = shown_as(desk, appointment_id, Role.PATIENT, owner.starts_at)
    url = minted(desk, video, opened, name, now, appointment_id).url
    doors = {
        Trial.OWN_ROOM: url,
        Trial.OTHER_ROOM: changed(url, meetingId=elsewhere),
        Trial.OTHER_PERSON: changed(url, participantId=room.codes[Role.DOCTOR]),
    }
    tried = tuple(_tried(video, trial, door) for trial, door in doors.items())
    with desk.db.write() as tx:
        record(
            tx,
            desk.author,
            Action.LINK_TESTED,
            now,
            appointment_id=appointment_id,
            room_id=room.id,
            result="passed" if all(one.passed for one in tried) else "failed",
        )
    return tried


def _tried(video: VideoService, trial: Trial, door: str) -> Tried:
    knocked = knock(door, video.enter)
    return Tried(trial=trial, let_in=knocked.let_in, words=knocked.words)
