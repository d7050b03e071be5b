"""Runs the practice service: one process for each home, on loopback only."""

from __future__ import annotations

import asyncio
import signal
import socket
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType

import uvicorn
from sqlcipher3 import dbapi2
from typing_extensions import override

from desktop_app.errors import PortTakenError, PracticeRunningError, PracticeUnavailableError
from desktop_app.practice.app import Attendance, practice_app
from desktop_app.practice.keyfile import credentials, last_port, remember_port
from desktop_app.practice.locate import Endpoint
from desktop_app.practice.lock import locked
from desktop_app.practice.rooms import Rooms

IDLE_S = 600.0
"""For how long a service that was started on demand waits for a desk or a page."""
_FAREWELL_S = 3
_PING_S = 10.0
_SIGNALS = [signal.SIGINT, signal.SIGTERM]
if sys.platform == "win32":
    _SIGNALS.append(signal.SIGBREAK)


def serve(
    home: Path, port: int | None, on_ready: Callable[[Endpoint], None], idle_s: float | None
) -> None:
    """Answer for *home* until interrupted, or until nobody has been there for *idle_s* seconds.

    It also ends when it is told to while nobody is there.

    Blocks. *on_ready* is called once, when requests are answered. Without a *port* it is the one of
    the last time, if that is free.

    Raises:
        PracticeRunningError: Another process does so already.
        PracticeUnavailableError: The port is taken, or the home cannot be used.
    """
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        with locked(home / "practice.lock") as ours:
            if not ours:
                raise PracticeRunningError
            _serve(home, port, on_ready, idle_s)
    except (OSError, dbapi2.Error) as error:
        raise PracticeUnavailableError(type(error).__name__) from error


def _serve(
    home: Path, port: int | None, on_ready: Callable[[Endpoint], None], idle_s: float | None
) -> None:
    keys = credentials(home)
    with (
        closing(_listener(home, port)) as listener,
        closing(Rooms(home / "practice.db", _now())) as rooms,
    ):
        bound = listener.getsockname()[1]
        remember_port(home, bound)
        endpoint = Endpoint(f"http://127.0.0.1:{bound}", keys.api_key, keys.secret)
        asyncio.run(_run(endpoint, rooms, listener, lambda: on_ready(endpoint), idle_s))


async def _run(
    endpoint: Endpoint,
    rooms: Rooms,
    listener: socket.socket,
    on_ready: Callable[[], None],
    idle_s: float | None,
) -> None:
    attendance = Attendance()
    config = uvicorn.Config(
        practice_app(endpoint, rooms, attendance, _now),
        loop="asyncio",
        http="h11",
        ws="websockets-sansio",
        lifespan="off",
        log_config=None,
        log_level="warning",
        access_log=False,  # a join link's query carries a token
        server_header=False,
        ws_max_size=64_000,
        ws_ping_interval=_PING_S,  # a browser that hangs must not be taken for somebody inside
        ws_ping_timeout=_PING_S,
        timeout_graceful_shutdown=_FAREWELL_S,
    )
    server = _Server(config, attendance, on_ready, idle_s)
    with _signals(server):
        await server.serve(sockets=[listener])


class _Server(uvicorn.Server):
    """Ends when nobody has been there for long enough, and lets no connection hold it up."""

    def __init__(
        self,
        config: uvicorn.Config,
        attendance: Attendance,
        on_ready: Callable[[], None],
        idle_s: float | None,
    ) -> None:
        super().__init__(config)
        self._attendance = attendance
        self._on_ready = on_ready
        self._idle_s = idle_s

    @override
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._on_ready()

    @override
    async def on_tick(self, counter: int) -> bool:
        idle = self._idle_s is not None and self._attendance.idle_s >= self._idle_s
        return await super().on_tick(counter) or idle or self._attendance.is_dismissed

    @override
    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._attendance.closing.set()
        await super().shutdown(sockets)

    @override
    @contextmanager
    def capture_signals(self) -> Generator[None]:
        """Leave signals alone: uvicorn would raise them again at the end, and ours is clean."""
        yield


@contextmanager
def _signals(server: uvicorn.Server) -> Iterator[None]:
    """Have SIGTERM and Ctrl+C end *server*, where signals can be had: in the main thread."""

    def stop(_: int, __: FrameType | None) -> None:
        server.should_exit = True

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, stop) for number in _SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _listener(home: Path, port: int | None) -> socket.socket:
    """Return a socket bound to *port*, else to the last one, else to any."""
    if port is not None:
        try:
            return _bound(port)
        except OSError as error:
            raise PortTakenError(type(error).__name__) from error
    try:
        return _bound(last_port(home) or 0)
    except OSError:
        return _bound(0)


def _bound(port: int) -> socket.socket:
    # The protocol is named because asyncio turns Nagle's algorithm off only where it is: without
    # that, every answer waits 40 ms for an acknowledgement.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform == "win32":  # where reuse means that a stranger may listen there too
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:  # so that connections of the last run, still winding down, do not keep the port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
    except (OSError, OverflowError):
        listener.close()
        raise
    return listener


def _now() -> datetime:
    return datetime.now(UTC)
