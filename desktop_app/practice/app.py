"""The practice service as one ASGI app: REST v2, the join page, and the desk's connection."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send
from typing_extensions import override

from desktop_app.practice.bodies import RefusedError
from desktop_app.practice.keyfile import Keys
from desktop_app.practice.locate import Endpoint, proof
from desktop_app.practice.page import Page
from desktop_app.practice.presence import Presence
from desktop_app.practice.rest import Rest, check_authorised
from desktop_app.practice.rooms import Rooms

_NONCE = re.compile("[0-9a-f]{32}")


class Attendance:
    """How many desks and pages are connected, and for how long nobody has been."""

    def __init__(self) -> None:
        self._connected = 0
        self._last = time.monotonic()
        self.closing = asyncio.Event()
        """Set when the service is about to end, so that nobody holds it up."""
        self.is_dismissed = False
        """Whether it was told to end while nobody was here."""

    def touch(self) -> None:
        """Note that somebody was here just now."""
        self._last = time.monotonic()

    @contextmanager
    def present(self) -> Iterator[None]:
        """Count somebody as here until the block is left."""
        self._connected += 1
        try:
            yield
        finally:
            self._connected -= 1
            self.touch()

    def dismiss(self) -> bool:
        """Let the service end now, unless somebody is here; return whether it does."""
        self.is_dismissed = not self._connected
        return self.is_dismissed

    @property
    def idle_s(self) -> float:
        """Seconds since somebody was last here; 0 while somebody is."""
        return 0.0 if self._connected else time.monotonic() - self._last


def practice_app(
    endpoint: Endpoint, rooms: Rooms, attendance: Attendance, clock: Callable[[], datetime]
) -> Starlette:
    """Return the service that answers at *endpoint*; must be called within its event loop."""
    keys = Keys(endpoint.api_key, endpoint.secret)
    presence = Presence(rooms, clock)
    rest = Rest(rooms=rooms, presence=presence, keys=keys, base=endpoint.url, clock=clock)
    page = Page(
        rooms=rooms, presence=presence, keys=keys, base=endpoint.url, present=attendance.present
    )

    async def alive(request: Request) -> Response:
        nonce = request.query_params.get("nonce", "")
        if not _NONCE.fullmatch(nonce):
            raise RefusedError(400, "nonce is missing or invalid")
        return JSONResponse({"proof": proof(keys.secret, nonce)})

    async def hold(request: Request) -> Response:
        check_authorised(request, keys)
        return _HeldResponse(attendance)

    async def end(request: Request) -> Response:
        check_authorised(request, keys)
        if not attendance.dismiss():
            raise RefusedError(409, "somebody is here")
        return JSONResponse({"ends": True})

    return Starlette(
        routes=[
            Route("/practice/alive", alive, methods=["GET"]),
            Route("/practice/hold", hold, methods=["GET"]),
            Route("/practice/end", end, methods=["POST"]),
            *rest.routes(),
            *page.routes(),
        ],
        middleware=[
            # Names that somebody points at this computer's loopback do not reach it.
            Middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1"]),
            Middleware(_Entrance, attendance=attendance),
        ],
        exception_handlers={RefusedError: _refused, HTTPException: _refused_by_routing},
    )


class _Entrance:
    """Notes each visit, and takes a path with and without its last slash, or doubled ones, as one.

    A redirect would not do: clients that carry a token do not follow any.
    """

    def __init__(self, app: ASGIApp, attendance: Attendance) -> None:
        self._app = app
        self._attendance = attendance

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._attendance.touch()
        if scope["type"] == "http":
            scope["path"] = re.sub("/+", "/", scope["path"]).rstrip("/") or "/"
        await self._app(scope, receive, send)


class _HeldResponse(Response):
    """An answer that does not end before its client or the service does."""

    def __init__(self, attendance: Attendance) -> None:
        super().__init__()
        self._attendance = attendance

    @override
    async def __call__(self, _: Scope, receive: Receive, send: Send) -> None:
        headers = [(b"content-type", b"text/plain"), (b"cache-control", b"no-store")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"held\n", "more_body": True})
        with self._attendance.present():
            ends = {
                asyncio.create_task(_hung_up(receive)),
                asyncio.create_task(self._attendance.closing.wait()),
            }
            try:
                await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for end in ends:
                    end.cancel()
        await send({"type": "http.response.body", "body": b""})


async def _hung_up(receive: Receive) -> bool:
    while (await receive())["type"] != "http.disconnect":
        pass
    return True


async def _refused(_: Request, error: Exception) -> Response:
    """Answer as VideoSDK does: its clients read ``message`` or ``error``, or a bare text."""
    if not isinstance(error, RefusedError):
        raise TypeError(error)
    if error.plain:
        return PlainTextResponse(error.text, error.status)
    return _error(error.status, error.text)


async def _refused_by_routing(_: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise TypeError(error)
    return _error(error.status_code, error.detail)


def _error(status: int, text: str) -> Response:
    return JSONResponse({"message": text, "error": text, "statusCode": status}, status)
