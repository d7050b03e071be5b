"""VideoSDK's REST v2 as the official clients expect it, and two calls that put people in a room.

Source: docs.videosdk.live, API reference, and the official server SDK. ``Authorization`` is the
bare token. An unknown room is 404 to a get, 400 in plain text to a validation and 402 to a
deactivation, which takes room ids only.
"""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from desktop_app.practice import shapes
from desktop_app.practice.bodies import (
    RefusedError,
    json_body,
    moment,
    optional_text,
    optional_texts,
    required_text,
    window,
)
from desktop_app.practice.door import shown_name
from desktop_app.practice.keyfile import Keys
from desktop_app.practice.people import Farewell, Person
from desktop_app.practice.presence import Presence
from desktop_app.practice.records import Room, Session, Sessions
from desktop_app.practice.rooms import Rooms
from desktop_app.practice.tokens import TokenRefusedError, check_api_token

Answer = Callable[[Request], Awaitable[Response]]


def check_authorised(request: Request, keys: Keys) -> None:
    """Raise RefusedError (401 or 403) unless the request carries an API token."""
    try:
        check_api_token(request.headers.get("authorization", ""), keys)
    except TokenRefusedError as refused:
        raise RefusedError(403 if refused.forbidden else 401, refused.text) from None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """The calls; each runs without a pause from its first look at the store to its last change."""

    rooms: Rooms
    presence: Presence
    keys: Keys = field(repr=False)
    base: str
    clock: Callable[[], datetime]

    def routes(self) -> list[Route]:
        """Return every call, none of them open to anybody without a token."""
        get: list[tuple[str, Answer]] = [
            ("/v2/rooms", self.list_rooms),
            ("/v2/rooms/validate/{reference}", self.validate_room),
            ("/v2/rooms/{reference}", self.get_room),
            ("/v2/sessions", self.list_sessions),
            ("/v2/sessions/{session_id}", self.get_session),
            ("/v2/sessions/{session_id}/participants", self.list_participants),
            ("/v2/sessions/{session_id}/participants/active", self.list_active),
            ("/v2/sessions/{session_id}/participants/{participant_id}", self.get_participant),
        ]
        post: list[tuple[str, Answer]] = [
            ("/v2/rooms", self.create_room),
            ("/v2/rooms/deactivate", self.deactivate_room),
            ("/v2/sessions/end", self.end_session),
            ("/v2/sessions/participants/remove", self.remove_participant),
        ]
        by_hand = [("/practice/join", self.join), ("/practice/leave", self.leave)]
        return [
            Route(path, self._authorised(answer), methods=[method])
            for method, calls in (("POST", post), ("GET", get))
            for path, answer in calls
        ] + [Route(path, self._by_hand(answer), methods=["POST"]) for path, answer in by_hand]

    def _authorised(self, answer: Answer) -> Answer:
        async def checked(request: Request) -> Response:
            check_authorised(request, self.keys)
            return await answer(request)

        return checked

    def _by_hand(self, answer: Answer) -> Answer:
        """Let whoever is on this computer try things without a token, but no page of a browser.

        A browser names the page's origin with every POST (fetch.spec.whatwg.org, Origin header).
        """

        async def checked(request: Request) -> Response:
            if "authorization" in request.headers or "origin" in request.headers:
                check_authorised(request, self.keys)
            return await answer(request)

        return checked

    async def create_room(self, request: Request) -> Response:
        """Make a room; with a customRoomId that is in use, return the room that has it."""
        body = await json_body(request)
        custom_room_id = optional_text(body, "customRoomId")
        allowed = optional_texts(body, "allowedParticipantIds")
        return self._room(self.rooms.create(custom_room_id, allowed, self.clock()))

    async def list_rooms(self, request: Request) -> Response:
        """Return a page of rooms; ``query`` is an exact roomId or customRoomId."""
        asked = window(request)
        found, total = self.rooms.page(request.query_params.get("query") or None, asked)
        return JSONResponse(shapes.page(found, asked, total, self._room_shape))

    async def get_room(self, request: Request) -> Response:
        """Return a room by roomId, customRoomId or id, a disabled one too."""
        if found := self.rooms.find(request.path_params["reference"]):
            return self._room(found)
        raise RefusedError(404, "Room not found")

    async def validate_room(self, request: Request) -> Response:
        """Return a room by roomId or customRoomId, a disabled one too."""
        if found := self.rooms.find(request.path_params["reference"]):
            return self._room(found)
        raise RefusedError(400, "Room not found.", plain=True)

    async def deactivate_room(self, request: Request) -> Response:
        """Close a room for ever and throw everybody out. Idempotent."""
        body = await json_body(request)
        found = self.rooms.by_room_id(required_text(body, "roomId"))
        if found is None:
            raise RefusedError(402, "Room not found")
        self.presence.close(found.room_id)
        closed = self.rooms.by_room_id(found.room_id) or found
        return JSONResponse(shapes.old_room(closed, self._user_id()))

    async def list_sessions(self, request: Request) -> Response:
        """Return a page of sessions, the newest first."""
        asked, query = window(request), request.query_params
        status = query.get("status") or None
        if status not in (None, "ongoing", "ended"):
            raise RefusedError(400, "status is invalid")
        wanted = Sessions(
            room_id=query.get("roomId") or None,
            custom_room_id=query.get("customRoomId") or None,
            ongoing=None if status is None else status == "ongoing",
            query=query.get("query") or None,
            since=moment(request, "startDate"),
            until=moment(request, "endDate"),
        )
        found, total = self.rooms.sessions(wanted, asked)
        return JSONResponse(shapes.page(found, asked, total, self._session_shape))

    async def get_session(self, request: Request) -> Response:
        """Return one session in detail."""
        return JSONResponse(shapes.session_in_detail(self._session_of(request), self.base))

    async def list_participants(self, request: Request) -> Response:
        """Return everybody who was there: the data is one session, not a list."""
        session, asked = self._session_of(request), window(request)
        people = shapes.participants(session)
        shown = people[asked.first : asked.first + asked.per_page]
        data = shapes.session(session, self.base, shown)
        return JSONResponse({"pageInfo": shapes.page_info(asked, len(people)), "data": data})

    async def list_active(self, request: Request) -> Response:
        """Return who is inside: the data is a list of this one session."""
        session, asked = self._session_of(request), window(request)
        people = shapes.active_participants(session)
        if not people:
            raise RefusedError(404, "No active participants")
        shown = people[asked.first : asked.first + asked.per_page]
        data = [shapes.session(session, self.base, shown)]
        return JSONResponse({"pageInfo": shapes.page_info(asked, len(people)), "data": data})

    async def get_participant(self, request: Request) -> Response:
        """Return one who was there."""
        for one in shapes.participants(self._session_of(request)):
            if one["participantId"] == request.path_params["participant_id"]:
                return JSONResponse(one)
        raise RefusedError(404, "Participant not found")

    async def end_session(self, request: Request) -> Response:
        """Throw everybody out. ``ignoreClosed`` accepts that it has ended already."""
        body = await json_body(request)
        session = self._latest_session(required_text(body, "roomId"))
        if optional_text(body, "sessionId") not in (None, session.id) or (
            session.ended_at and body.get("ignoreClosed") is not True
        ):
            raise RefusedError(404, "Session not found")
        self.presence.end(session.room_id)
        return JSONResponse(shapes.ended_session(self.rooms.session(session.id) or session))

    async def remove_participant(self, request: Request) -> Response:
        """Throw one out of a room, named by itself or by its session."""
        body = await json_body(request)
        participant_id = required_text(body, "participantId")
        room_id = optional_text(body, "roomId")
        if (session_id := optional_text(body, "sessionId")) is not None:
            session = self.rooms.session(session_id)
            if session is None or room_id not in (None, session.room_id):
                raise RefusedError(404, "Session not found")
            room_id = session.room_id
        if room_id is None:
            raise RefusedError(400, "roomId is missing or invalid")
        session = self._latest_session(room_id)
        if not self.presence.remove(room_id, participant_id, Farewell.REMOVED):
            raise RefusedError(404, "Participant not found")
        return self._session(session.id)

    async def join(self, request: Request) -> Response:
        """Put somebody in a room who has no page, until they leave or this service ends."""
        body = await json_body(request)
        room = self.rooms.by_room_id(required_text(body, "roomId"))
        participant_id = required_text(body, "participantId")
        if room is None:
            raise RefusedError(404, "Room not found")
        if room.disabled or not room.admits(participant_id):
            raise RefusedError(403, "Participant may not join this room")
        name = shown_name(optional_text(body, "name") or participant_id)
        person = Person(room_id=room.room_id, participant_id=participant_id, name=name)
        self.presence.arrive(person)
        return self._session(self._latest_session(room.room_id).id)

    async def leave(self, request: Request) -> Response:
        """Take somebody out of a room again, with a page or without."""
        body = await json_body(request)
        room_id = required_text(body, "roomId")
        participant_id = required_text(body, "participantId")
        session = self._latest_session(room_id)
        if not self.presence.remove(room_id, participant_id, Farewell.LEFT):
            raise RefusedError(404, "Participant not found")
        return self._session(session.id)

    def _latest_session(self, room_id: str) -> Session:
        if session := self.rooms.latest_session(room_id):
            return session
        raise RefusedError(404, "Session not found")

    def _session_of(self, request: Request) -> Session:
        if session := self.rooms.session(request.path_params["session_id"]):
            return session
        raise RefusedError(404, "Session not found")

    def _session(self, session_id: str) -> Response:
        session = self.rooms.session(session_id)
        return JSONResponse(None if session is None else self._session_shape(session))

    def _session_shape(self, session: Session) -> shapes.Json:
        return shapes.session(session, self.base)

    def _room(self, room: Room) -> Response:
        return JSONResponse(self._room_shape(room))

    def _room_shape(self, room: Room) -> shapes.Json:
        return shapes.room(room, self.base, self._user_id())

    def _user_id(self) -> str:
        """Return what stands for the account: the same for all rooms of a key."""
        return hashlib.sha256(self.keys.api_key.encode()).hexdigest()[:24]
