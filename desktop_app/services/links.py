"""A visit's links: one for each person, given away one by one, and revoked all together."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.joining import Guest, JoinLink
from desktop_app.services.actions import Consents
from desktop_app.services.desk import Desk
from desktop_app.services.join import made_link
from desktop_app.services.open_room import Wish
from desktop_app.services.refusals import refusals_kept


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
