"""The join page: its files, the words for whoever may not come in, and the socket behind it.

A page's token goes from the link's query into the first message of its socket and nowhere else; the
page takes it out of the address bar. Everything that the page's request passed is checked again
when its socket asks. Pictures and sound go from page to page (WebRTC); through us goes only what
the pages need to find each other, so the policy below allows nothing but our own files and socket.
"""

from __future__ import annotations

import asyncio
import html
import secrets
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from string import Template
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from desktop_app.practice.bodies import RefusedError, json_object, said
from desktop_app.practice.door import (
    Ask,
    EntryRefusedError,
    check_entry,
    check_link,
    shown_name,
)
from desktop_app.practice.keyfile import Keys
from desktop_app.practice.people import Line, Person
from desktop_app.practice.presence import Presence
from desktop_app.practice.rooms import Rooms
from desktop_app.practice.words import Pace, obey
from desktop_app.resources import folder

FIRST_WORD_S: Final = 10.0
"""Within which a page must say who it is."""

_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": (
        "camera=(self), microphone=(self), display-capture=(self), autoplay=(self), geolocation=()"
    ),
}
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src {socket};"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_SCRIPTS = (
    *("call", "controls", "door", "forget", "link", "media", "peer", "room", "signalling"),
    *("tiles", "views"),
)
_FILES = {
    "room.css": "text/css",
    "call.css": "text/css",
    **{f"{name}.js": "text/javascript" for name in _SCRIPTS},
    "icon.svg": "image/svg+xml",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The join page of one service. ``present`` counts whoever has a page open."""

    rooms: Rooms
    presence: Presence
    keys: Keys = field(repr=False)
    base: str
    present: Callable[[], AbstractContextManager[None]]

    def routes(self) -> list[BaseRoute]:
        """Return the page under the hosted page's path, its files and its socket."""
        return [
            Route("/rtc-js-prebuilt/{version}", self.show),
            WebSocketRoute("/practice/room", self.talk),
            *(
                Route(f"/practice/page/{name}", _file(name, media), methods=["GET"])
                for name, media in _FILES.items()
            ),
        ]

    async def show(self, request: Request) -> Response:
        """Return the page, or the words why this link opens nothing."""
        try:
            check_link(request.query_params, self.keys, self.rooms)
        except EntryRefusedError as refused:
            words = {"title": refused.title, "advice": refused.advice}
            return self._html("refused.html", words, refused.status)
        return self._html("room.html", {}, HTTPStatus.OK)

    def _html(self, name: str, words: dict[str, str], status: HTTPStatus) -> Response:
        template = Template((folder() / "practice" / name).read_text(encoding="utf-8"))
        shown = template.substitute({key: html.escape(word) for key, word in words.items()})
        socket = f"{self.base.replace('http', 'ws', 1)}/practice/room"
        headers = _HEADERS | {"Content-Security-Policy": _POLICY.format(socket=socket)}
        return Response(shown, status, headers, "text/html")

    async def talk(self, socket: WebSocket) -> None:
        """Speak with one page from its first word to its end."""
        if socket.headers.get("origin") not in (None, self.base):
            await socket.close()
            return
        await socket.accept()
        with self.present(), suppress(WebSocketDisconnect):
            try:
                person, line = await self._introduced(socket)
            except EntryRefusedError as refused:
                words = {"state": "refused", "title": refused.title, "advice": refused.advice}
                await socket.send_json(words)
                await socket.close()
            except (RefusedError, TimeoutError):
                await socket.close(code=1008)
            else:
                await self._accompany(socket, person, line)

    async def _introduced(self, socket: WebSocket) -> tuple[Person, Line]:
        """Wait for the page's first word and return who it is. Raises if they may not come in."""
        async with asyncio.timeout(FIRST_WORD_S):
            word = json_object(await _heard(socket) or "")
        ask = Ask(
            token=said(word, "token"),
            room_id=said(word, "meetingId"),
            participant_id=said(word, "participantId"),
        )
        rights = check_entry(ask, self.keys, self.rooms)
        line = Line()
        person = Person(
            room_id=ask.room_id,
            participant_id=ask.participant_id or secrets.token_hex(4),
            name=shown_name(said(word, "name")) or "Somebody",
            rights=rights,
            line=line,
        )
        return person, line

    async def _accompany(self, socket: WebSocket, person: Person, line: Line) -> None:
        """Carry words both ways until either side has had enough."""
        speaking = asyncio.create_task(_speak(socket, line))
        self.presence.arrive(person)
        try:
            pace = Pace()
            while (text := await _heard(socket)) is not None:
                pace.take()
                obey(self.presence, person, text)
        except RefusedError:
            pass  # no page of ours talks like this: hang up
        finally:
            self.presence.gone(person)
            line.hang_up()
            await speaking


async def _heard(socket: WebSocket) -> str | None:
    """Wait for what the page says next; ``None`` when it is gone, or we have closed."""
    message = await socket.receive()
    return message.get("text")


async def _speak(socket: WebSocket, line: Line) -> None:
    """Send what is on the line, and close the socket when it is hung up."""
    with suppress(WebSocketDisconnect):
        while (message := await line.next()) is not None:
            await socket.send_json(message)
        await socket.close()


def _file(name: str, media: str) -> Callable[[Request], Response]:
    def send(_: Request) -> Response:
        headers = _HEADERS | {"Cache-Control": "no-cache"}
        return Response((folder() / "practice" / name).read_bytes(), 200, headers, media)

    return send
