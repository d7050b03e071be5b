"""Rooms at VideoSDK, over its REST API v2.

Source: docs.videosdk.live, API reference, and the official server SDK. A ``customRoomId`` that is
in use answers with the room it belongs to, so creating may be repeated.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime, timedelta
from random import random

from desktop_app.domain.meeting_id import MEETING_ID
from desktop_app.domain.presence import Stay
from desktop_app.errors import ForeignRoomError, ProviderError, RoomUnknownError
from desktop_app.video.credentials import checked_endpoint
from desktop_app.video.ledger import Enter, unwritten
from desktop_app.video.provider import Budget, Credentials, Present, RoomAnswer
from desktop_app.video.rest import NO_SUCH, Question, Rest
from desktop_app.video.sessions import Call, page_of_calls
from desktop_app.video.wire import Wire

PAGE = 100
"""Sessions that one answer may hold."""
ROOM_KEY = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""What may stand in a path: a reference of ours or a meeting ID."""


class VideoSdk:
    """A :class:`MeetingProvider`. Thread-safe: one for all jobs, so that connections are shared.

    Args:
        credentials: Its endpoint is checked once more.
        clock: Aware.
        jitter: From ``[0, 1)``, for the pauses before asking again.
        enter: The ledger's; each request is written down by it before it leaves.

    Raises:
        SettingsError: The endpoint is not https, nor http on loopback.
    """

    def __init__(
        self,
        credentials: Credentials,
        clock: Callable[[], datetime],
        jitter: Callable[[], float] = random,
        enter: Enter = unwritten,
    ) -> None:
        self._credentials = credentials
        self._wire = Wire(checked_endpoint(credentials.endpoint))
        self._rest = Rest(credentials, self._wire, clock, jitter, enter)

    @property
    def fingerprint(self) -> str:
        """Which key pair this is."""
        return self._credentials.fingerprint

    @property
    def clock_ahead(self) -> timedelta | None:
        """How far this computer's clock is ahead of the provider's; ``None`` before any answer."""
        return self._rest.clock_ahead

    def connect(self, budget: Budget | None = None) -> None:
        """Open a connection, TLS included, before the first call needs it. Blocks.

        It asks nothing, so it costs no request and proves no key. Calls work without it.
        """
        self._wire.connect((budget or Budget()).seconds_left)

    def close(self) -> None:
        """Close the connections that nobody uses. Later calls open new ones."""
        self._wire.close()

    def create_room(
        self, reference: str, participants: Sequence[str], budget: Budget | None = None
    ) -> str:
        """Make the room of *reference*, or fetch it; return its meeting ID. Idempotent.

        Raises:
            ForeignRoomError: The answer is malformed, disabled, or about another reference.
        """
        call = Question(
            method="POST",
            path="/v2/rooms",
            body={"customRoomId": reference, "allowedParticipantIds": [*participants]},
            repeatable=True,
        )
        room = _room(self._rest.ask(call, budget or Budget()))
        if room.custom_room_id != reference or room.disabled:
            raise ForeignRoomError("created another room, or a disabled one", room.room_id)
        return room.room_id

    def validate_room(self, reference_or_id: str, budget: Budget | None = None) -> RoomAnswer:
        """Ask for a room by our reference or its meeting ID. Raises as :meth:`get_room`."""
        return self._asked_room("/v2/rooms/validate/{}", reference_or_id, budget)

    def get_room(self, reference_or_id: str, budget: Budget | None = None) -> RoomAnswer:
        """Fetch a room, disabled ones too.

        Raises:
            RoomUnknownError: The provider knows none such.
            ForeignRoomError: The answer is malformed or about another room.
        """
        return self._asked_room("/v2/rooms/{}", reference_or_id, budget)

    def deactivate_room(self, meeting_id: str, budget: Budget | None = None) -> None:
        """Close a room for ever. Idempotent.

        Raises:
            RoomUnknownError: The provider knows none such, or perhaps none that is still open:
                :meth:`get_room` tells.
            ForeignRoomError: The answer is about another room.
        """
        call = Question(
            method="POST",
            path="/v2/rooms/deactivate",
            body={"roomId": meeting_id},
            repeatable=False,
            no_such=NO_SUCH,
        )
        answer = self._rest.ask(call, budget or Budget())
        match answer:  # an older form than the other answers': the room stands under meetingId
            case {"meetingId": named, "disabled": disabled} | {
                "roomId": named,
                "disabled": disabled,
            }:
                if named != meeting_id:
                    raise ForeignRoomError("deactivated another room", _seen(named))
                if disabled is True:
                    return
        raise ProviderError("deactivate: the room is not said to be disabled")

    def present(self, meeting_id: str, budget: Budget | None = None) -> tuple[Present, ...]:
        """Return who is inside the room now; empty without a running session."""
        query = {"roomId": meeting_id, "status": "ongoing", "perPage": str(PAGE)}
        calls, _ = self._page(query, budget or Budget())
        return tuple(
            person for call in calls if call.meeting_id == meeting_id for person in call.present()
        )

    def ongoing(self, budget: Budget | None = None) -> Mapping[str, tuple[Present, ...]]:
        """Return who is inside any room of the account now, by meeting ID.

        Raises:
            ProviderError: The sessions fill more pages than the budget has requests.
        """
        inside: dict[str, tuple[Present, ...]] = {}
        for call in self._calls({"status": "ongoing"}, budget or Budget()):
            if call.is_ongoing:
                inside[call.meeting_id] = inside.get(call.meeting_id, ()) + tuple(call.present())
        return inside

    def stays(self, meeting_id: str, budget: Budget | None = None) -> tuple[Stay, ...]:
        """Return every stay in the room so far, of all its sessions, oldest first.

        Raises as :meth:`ongoing`.
        """
        calls = self._calls({"roomId": meeting_id}, budget or Budget())
        stays = [s for call in calls if call.meeting_id == meeting_id for s in call.stays()]
        return tuple(sorted(stays, key=lambda stay: (stay.joined_at, stay.participant_id)))

    def _calls(self, query: Mapping[str, str], budget: Budget) -> Collection[Call]:
        """Return the sessions of every page, each once: pages shift while we turn them."""
        calls: dict[str, Call] = {}
        page = last = 1
        while page <= last:
            asked = {**query, "perPage": str(PAGE), "page": str(page)}
            found, last = self._page(asked, budget)
            if last - page > budget.requests_left:
                raise ProviderError(f"sessions: {last - page} more pages")
            calls |= {call.id: call for call in found}
            page += 1
        return calls.values()

    def _page(self, query: Mapping[str, str], budget: Budget) -> tuple[tuple[Call, ...], int]:
        question = Question(
            method="GET", path="/v2/sessions", query=query, repeatable=True, no_such=NO_SUCH
        )
        try:
            return page_of_calls(self._rest.ask(question, budget))
        except RoomUnknownError:
            return (), 1

    def end_session(self, meeting_id: str, budget: Budget | None = None) -> None:
        """Throw everybody out of the room. Nothing happens without a running session."""
        call = Question(
            method="POST",
            path="/v2/sessions/end",
            body={"roomId": meeting_id},
            repeatable=False,
            no_such=NO_SUCH | {406},
        )
        try:
            answer = self._rest.ask(call, budget or Budget())
        except RoomUnknownError:
            return
        if not isinstance(answer, dict):
            raise ProviderError("end: no session in the answer")

    def _asked_room(self, path: str, key: str, budget: Budget | None) -> RoomAnswer:
        if not ROOM_KEY.fullmatch(key):
            raise ValueError("a room's key without its form")
        call = Question(method="GET", path=path, id=key, repeatable=True, no_such=NO_SUCH)
        room = _room(self._rest.ask(call, budget or Budget()))
        if key not in (room.room_id, room.custom_room_id):
            raise ForeignRoomError("answered with another room", room.room_id)
        return room


def _room(answer: object) -> RoomAnswer:
    match answer:
        case {"roomId": str(room_id), "disabled": bool(disabled), **rest} if MEETING_ID.fullmatch(
            room_id
        ):
            match rest.get("customRoomId"):
                case None | str() as custom:
                    return RoomAnswer(room_id=room_id, custom_room_id=custom, disabled=disabled)
        case {"roomId": named}:
            raise ForeignRoomError("a malformed room", _seen(named))
    raise ForeignRoomError("no room in the answer")


def _seen(named: object) -> str | None:
    """Return what the provider called the room, if that is fit to be kept as evidence."""
    return named if isinstance(named, str) and re.fullmatch(r"[!-~]{1,64}", named) else None
