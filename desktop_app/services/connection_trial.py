"""Trying a video service with one throw-away room: made, asked for, closed, and seen to be closed.

No patient and no appointment is in it, and nobody ever gets a link to it.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.clock import require_clock
from desktop_app.errors import (
    AppError,
    ProviderError,
    ProviderForbiddenError,
    ProviderUnauthorisedError,
    RoomUnknownError,
)
from desktop_app.video.provider import Budget, MeetingProvider

SECONDS, REQUESTS = 30.0, 8
"""What the four steps may cost together."""
TIDYING_S, TIDYING_REQUESTS = 10.0, 6
"""What closing a room may cost whose test went wrong."""

log = logging.getLogger(__name__)


class Step(StrEnum):
    """What is tried, in this order."""

    MAKE = "make"
    ASK = "ask"
    CLOSE = "close"
    LOOK = "look"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tested:
    """What came of it.

    Attributes:
        done: The steps that went well.
        trouble: Why the next one did not; ``None`` if all did.
        left: References of rooms that may be open, because nobody could be asked.
    """

    done: tuple[Step, ...]
    trouble: AppError | None = None
    left: tuple[str, ...] = ()


def try_connection(
    provider: MeetingProvider, tell: Callable[[Step], None], left: tuple[str, ...] = ()
) -> Tested:
    """Try all steps, and *tell* each that went well. Blocks; whatever goes wrong is in the answer.

    Rooms that an earlier test *left* are closed first. Never leaves one that it can close.
    """
    still_left = tuple(each for each in left if not _is_tidy(provider, each))
    reference = secrets.token_hex(16)
    done: list[Step] = []

    def went_well(step: Step) -> None:
        done.append(step)
        tell(step)

    try:
        _take_steps(provider, reference, went_well)
    except AppError as error:
        log.info("connection test: %s after %d steps", type(error).__name__, len(done))
        if not _is_free_of_rooms(error, done) and not _is_tidy(provider, reference):
            still_left += (reference,)
        return Tested(done=tuple(done), trouble=error, left=still_left)
    return Tested(done=tuple(done), left=still_left)


def _take_steps(
    provider: MeetingProvider, reference: str, went_well: Callable[[Step], None]
) -> None:
    budget = Budget(SECONDS, REQUESTS)
    codes = [secrets.token_hex(8) for _ in range(7)]  # as many as a visit's room has
    try:
        meeting_id = provider.create_room(reference, codes, budget)
    except ProviderUnauthorisedError:
        require_clock(provider.clock_ahead)  # which may be why: tokens have times in them
        raise
    require_clock(provider.clock_ahead)
    went_well(Step.MAKE)
    if provider.validate_room(reference, budget).room_id != meeting_id:
        raise ProviderError("asking back named another room")
    went_well(Step.ASK)
    provider.deactivate_room(meeting_id, budget)
    went_well(Step.CLOSE)
    if not _is_closed(provider, meeting_id, budget):
        raise ProviderError("the closed room is shown as open")
    went_well(Step.LOOK)


def _is_free_of_rooms(error: AppError, done: list[Step]) -> bool:
    """Say whether it is certain that no room was made."""
    refused = isinstance(error, ProviderUnauthorisedError | ProviderForbiddenError)
    return refused and not done


def _is_tidy(provider: MeetingProvider, reference: str) -> bool:
    """Close the room of *reference* if there is one; say whether none is open, for certain."""
    budget = Budget(TIDYING_S, TIDYING_REQUESTS)
    with suppress(AppError):
        try:
            room = provider.get_room(reference, budget)
            if room.disabled:
                return True
            with suppress(RoomUnknownError):
                provider.deactivate_room(room.room_id, budget)
            return _is_closed(provider, room.room_id, budget)
        except RoomUnknownError:
            return True
    return False


def _is_closed(provider: MeetingProvider, meeting_id: str, budget: Budget) -> bool:
    try:
        return provider.get_room(meeting_id, budget).disabled
    except RoomUnknownError:
        return True
