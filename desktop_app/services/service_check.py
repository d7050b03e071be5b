"""Does the video service answer, and does it know our key: one question tells both."""

from __future__ import annotations

import secrets
from contextlib import suppress

from desktop_app.errors import RoomUnknownError
from desktop_app.video.provider import Budget, MeetingProvider


def require_service(provider: MeetingProvider, budget: Budget | None = None) -> None:
    """Ask for a room that cannot be. Blocks.

    Raises:
        ProviderError: The service can't be used.
    """
    with suppress(RoomUnknownError):  # the right answer: our key is known, and no such room
        provider.validate_room(f"check-{secrets.token_hex(8)}", budget or Budget())
