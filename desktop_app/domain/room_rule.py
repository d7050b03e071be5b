"""THE ROOM RULE: a room belongs to (appointment, generation); only a coming video visit has one.

Another patient in the slot is another appointment, so it is another room by itself. A room that is
gone, quarantined, revoked, or of a changed provider or doctor is never mended: the generation goes
up, and the next opening makes a new one.
"""

from __future__ import annotations

from desktop_app.domain.appointment import ENDED, Kind, Status
from desktop_app.errors import NoRoomError, VisitEndedError


def gets_room(kind: Kind, status: Status) -> bool:
    """Say whether a visit like this has a room."""
    return kind is Kind.VIDEO and status not in ENDED | {Status.WAITLIST}


def require_room(kind: Kind, status: Status) -> None:
    """Refuse, in words, whatever gets no room.

    Raises:
        VisitEndedError: Finished, cancelled, missed, or never meant.
        NoRoomError: Not a video visit, or still on the waiting list.
    """
    if status in ENDED:
        raise VisitEndedError(f"status {status}")
    if not gets_room(kind, status):
        raise NoRoomError(f"{kind}, {status}")
