"""What the window may ask about who is inside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain.presence import Presence, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceActions:
    """The first two block and run as jobs; the rest is immediate.

    Attributes:
        who_is_inside: One question to the service about all of today's rooms.
        coming: The times of the video visits around today that are not over; asks only the
            database.
        chime: Let the short sound be heard; False if nothing here can play it.
        sounds: The clinic's setting: whether a patient who waits may be heard at all.
        lobby: Patients wait to be admitted, where nobody can see them.
    """

    who_is_inside: Callable[[], Presence]
    coming: Callable[[], tuple[Span, ...]]
    chime: Callable[[], bool]
    sounds: bool
    lobby: bool
