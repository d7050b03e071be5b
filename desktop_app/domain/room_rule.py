"""THE ROOM RULE: a room belongs to (appointment, generation); only a coming video visit has one.

Another patient in the slot is another appointment, so it is another room by itself. A room that is
gone, quarantined, revoked, or of a changed provider or doctor is never mended: the generation goes
up, and the next opening makes a new one.
"""

from __future__ import annotations

from desktop_app.domain.appointment import ENDED, Kind, Status
from desktop_app.errors import NoRoomError, VisitEndedError


def require_room(kind: Kind, status: Status) -> None:
    """Refuse, in words, whatever gets no room.

    Raises:
        VisitEndedError: Finished, cancelled, missed, or never meant.
        NoRoomError: Not a video visit, or still on the waiting list.
    """
    if status in ENDED:
        raise VisitEndedError(f"status {status}")
    if kind is not Kind.VIDEO or status is Status.WAITLIST:
        raise NoRoomError(f"{kind}, {status}")
