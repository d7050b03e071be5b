"""Finds the home's practice service, starts it if need be, and keeps it from going to sleep.

Standard library only, and quick to import: a desk does this before its window needs the network.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import select
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import PracticeUnavailableError
from desktop_app.practice.keyfile import Keys, credentials, last_port

if TYPE_CHECKING:
    from http.client import HTTPConnection, HTTPResponse

__all__ = ["Endpoint", "Held", "Keys", "credentials", "end", "ensure_running", "find", "hold"]

_ANSWER_S = 2.0
_STEP_S = 0.03
_PAUSE_S = 0.25
_SLOW_START_S = 20.0
"""A virus scanner reads a program before it starts for the first time."""
_END_S = 6.0
_HELD = b"held\n"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A practice service and what opens it.

    Attributes:
        url: ``http://127.0.0.1:PORT``.
    """

    url: str
    api_key: str = field(repr=False)
    secret: str = field(repr=False)


class Held:
    """One open connection, by which the service knows that a desk is there. Close it.

    Also a context manager.
    """

    def __init__(self, connection: HTTPConnection, answer: HTTPResponse) -> None:
        self._connection = connection
        self._answer = answer

    @property
    def lost(self) -> bool:
        """Whether the service has hung up: it ended or was restarted. Does not block."""
        socket = self._connection.sock
        return socket is None or bool(select.select([socket], [], [], 0)[0])

    def close(self) -> None:
        """Let go. Idempotent."""
        self._answer.close()
        self._connection.close()

    def __enter__(self) -> Held:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def find(home: Path) -> Endpoint | None:
    """Return the service that runs for *home*, if one does. Blocks 2 s at most.

    A stranger that took the port since does not pass: the service proves that it knows the secret.

    Raises:
        PracticeUnavailableError: The key file cannot be used.
    """
    keys, port = credentials(home), last_port(home)
    if port is None or not _answers(port, keys.secret):
        return None
    return Endpoint(f"http://127.0.0.1:{port}", keys.api_key, keys.secret)


def ensure_running(home: Path, command: Sequence[str], deadline_s: float = 10.0) -> Endpoint:
    """Return the home's service, started by *command* if none runs. Blocks until it answers.

    Not longer than *deadline_s*; 20 s more while what was started is still on its way.

    Desks that do this at the same moment end up with the same one: whichever process comes second
    finds the home taken and ends.

    Raises:
        PracticeUnavailableError: None answered in time, or the command cannot be started.
    """
    end = time.monotonic() + deadline_s
    process: subprocess.Popen[bytes] | None = None
    pause_s, start_at = _PAUSE_S, time.monotonic()
    while (found := find(home)) is None:
        now = time.monotonic()
        code = None if process is None else process.poll()
        has_ended = process is None or code is not None
        if process is not None and now > (end if has_ended else end + _SLOW_START_S):
            raise PracticeUnavailableError(f"no answer in {deadline_s} s, last start: {code}")
        if has_ended and now >= start_at:
            # One that ended at once met a service that was just leaving, or another desk's start.
            process = _start(command)
            start_at, pause_s = now + pause_s, pause_s * 2
        time.sleep(_STEP_S)
    return found


def hold(endpoint: Endpoint) -> Held:
    """Tell the service that a desk is there, until the answer is closed or this process ends.

    Raises:
        PracticeUnavailableError: It does not answer (any more): call :func:`ensure_running` again.
    """
    from http.client import HTTPConnection, HTTPException

    connection = HTTPConnection(endpoint.url.removeprefix("http://"), timeout=_ANSWER_S)
    try:
        connection.request("GET", "/practice/hold", headers={"Authorization": _token(endpoint)})
        answer = connection.getresponse()
        if answer.status == 200 and answer.readline() == _HELD:  # noqa: PLR2004 - HTTP's OK
            return Held(connection, answer)
        detail = f"hold answered {answer.status}"
    except (OSError, HTTPException) as error:
        detail = f"hold: {type(error).__name__}"
    connection.close()
    raise PracticeUnavailableError(detail)


def end(home: Path) -> bool:
    """End the home's service unless a desk or a page is there; return whether none runs any more.

    Blocks for 10 s at most.

    Raises:
        PracticeUnavailableError: The key file cannot be used.
    """
    endpoint = find(home) if last_port(home) is not None else None
    if endpoint is None:
        return True
    until = time.monotonic() + _END_S
    if _is_willing_to_end(endpoint):
        while find(home) is not None and time.monotonic() < until:
            time.sleep(_STEP_S)
    return find(home) is None


def _is_willing_to_end(endpoint: Endpoint) -> bool:
    from http.client import HTTPConnection, HTTPException

    connection = HTTPConnection(endpoint.url.removeprefix("http://"), timeout=_ANSWER_S)
    try:
        connection.request("POST", "/practice/end", headers={"Authorization": _token(endpoint)})
        return connection.getresponse().status == 200  # noqa: PLR2004 - HTTP's OK
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


def proof(secret: str, nonce: str) -> str:
    """Return what shows whoever chose *nonce* that we know *secret*, and is good for nothing else.

    The prefix keeps it from ever being the signature of a token.
    """
    return hmac.new(
        secret.encode(), b"practice alive " + nonce.encode(), hashlib.sha256
    ).hexdigest()


def _answers(port: int, secret: str) -> bool:
    from http.client import HTTPConnection, HTTPException

    nonce = secrets.token_hex(16)
    connection = HTTPConnection("127.0.0.1", port, timeout=_ANSWER_S)
    try:
        connection.request("GET", f"/practice/alive?nonce={nonce}")
        answer = json.loads(connection.getresponse().read(1000))
    except (OSError, HTTPException, ValueError):
        return False
    finally:
        connection.close()
    match answer:
        case {"proof": str(given)}:
            return hmac.compare_digest(given.encode(), proof(secret, nonce).encode())
    return False


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Start *command* so that it outlives us, with no console and none of our files."""
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
    try:
        process = subprocess.Popen(  # noqa: S603 - our own program, given by our own composition
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            creationflags=flags,
        )
    except OSError as error:
        raise PracticeUnavailableError(f"start: {type(error).__name__}") from None
    # Whoever starts a process must take its exit code, or it stays behind as a zombie.
    threading.Thread(target=process.wait, name="practice-exit", daemon=True).start()
    return process


def _token(endpoint: Endpoint) -> str:
    """Return an API token good for a minute, without importing a library for it (RFC 7515)."""
    now = int(time.time())
    claims = {
        "apikey": endpoint.api_key,
        "permissions": ["allow_join"],
        "version": 2,
        "roles": ["crawler"],
        "iat": now,
        "exp": now + 60,
    }
    head = {"alg": "HS256", "typ": "JWT"}
    signed = b".".join(_base64(json.dumps(part).encode()) for part in (head, claims))
    signature = hmac.new(endpoint.secret.encode(), signed, hashlib.sha256).digest()
    return b".".join((signed, _base64(signature))).decode()


def _base64(raw: bytes) -> bytes:
    return base64.urlsafe_b64encode(raw).rstrip(b"=")
