"""What a page may say once it is in a room or at its door, and how much of it.

Each word is a JSON object; ``do`` names it. Whatever a page of ours would not say is refused, and
its socket is closed. A word that its speaker has no right to, or that came too late, does nothing
and is not answered, so that nobody learns from it who else is there.
"""

from __future__ import annotations

import time
from typing import Final

from desktop_app.practice.bodies import RefusedError, json_object
from desktop_app.practice.people import Media, Person
from desktop_app.practice.presence import Presence

LENGTH: Final = 32_000
"""Characters of one word; the longest is a session description, of some thousands."""
BURST: Final = 400
"""Words at once: six pages that meet in one moment say about a hundred."""
PER_S: Final = 20.0


class Pace:
    """Allows BURST words at once and PER_S in every second after."""

    def __init__(self) -> None:
        self._left = float(BURST)
        self._at = time.monotonic()

    def take(self) -> None:
        """Count one word. Raises RefusedError if that is too many."""
        now = time.monotonic()
        self._left = min(float(BURST), self._left + (now - self._at) * PER_S) - 1
        self._at = now
        if self._left < 0:
            raise RefusedError(429, "Too many words")


def obey(presence: Presence, person: Person, text: str) -> None:
    """Do what *person*'s page says. Raises RefusedError for what no page of ours says."""
    if len(text) > LENGTH:
        raise RefusedError(413, "Word is too long")
    match json_object(text):
        case {"do": "admit", "id": str(participant_id)}:
            presence.admit(person, participant_id)
        case {"do": "deny", "id": str(participant_id)}:
            presence.deny(person, participant_id)
        case {"do": "remove", "id": str(participant_id)}:
            presence.send_out(person, participant_id)
        case {"do": "end"}:
            presence.end_by(person)
        case {"do": "media", "mic": bool(mic), "camera": bool(camera), "screen": bool(screen)}:
            presence.show(person, Media(mic=mic, camera=camera, screen=screen))
        case {"do": "signal", "to": str(stay), "data": dict(data)}:
            presence.pass_on(person, stay, data)
        case _:
            raise RefusedError(400, "No such word")
