"""Requests over kept-open connections, each over by its deadline whatever the other side does.

``requests`` has no total timeout: its limits start anew with every byte, in the TLS handshake, the
headers and the body alike. So every exchange runs on a thread of its own, and when its time is up
its connection is cut under it.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property, partial
from socket import SHUT_RDWR, socket
from threading import Lock
from typing import TypeVar, cast
from weakref import finalize

import truststore
from requests import PreparedRequest, Request, Response
from requests.exceptions import ContentDecodingError, RequestException
from requests.utils import get_environ_proxies
from urllib3.exceptions import HTTPError

from desktop_app.deadline import within
from desktop_app.errors import ProviderError, ProviderTimeoutError, ProviderUnreachableError
from desktop_app.video.connection import WATCH, WatchedAdapter, WatchedPool
from desktop_app.video.credentials import is_loopback

LIMIT = 1_000_000
"""Bytes of a decoded body; VideoSDK's longest answers are a few thousand."""
CHUNK = 16_384
IDLE_LINES = 4
"""Connections kept open while nothing is asked."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back.

    Attributes:
        headers: Their names in any case.
        whole: False if the connection broke within the body.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    whole: bool


class Wire:
    """Connections to one endpoint. Thread-safe.

    The system's trust store and proxies count; ``.netrc``, cookies and redirects do not.
    """

    def __init__(self, endpoint: str) -> None:
        self._endpoint = endpoint
        self._idle: list[Line] = []

    def send(self, request: PreparedRequest, seconds: float) -> Answer:
        """Send *request* and return the answer; block for at most *seconds*.

        Raises:
            ProviderTimeoutError: Nothing whole came in time; nothing is sent any more either.
            ProviderUnreachableError: No connection, or it broke before an answer began.
            ProviderError: An answer beyond all reason, or a certificate nobody vouches for.
        """
        line = self._take()
        return self._on(line, partial(line.exchange, request, seconds), seconds)

    def connect(self, seconds: float) -> None:
        """Open a connection ahead of the first request. Raises as :meth:`send`.

        Behind a proxy this only finds out that there is one.
        """
        line = self._take()
        self._on(line, partial(line.open, seconds), seconds)

    def close(self) -> None:
        """Close the idle connections; later requests open new ones."""
        for line in self._drain():
            line.close()

    def _on(self, line: Line, work: partial[T], seconds: float) -> T:
        try:
            result = within(seconds, work)
        except TimeoutError:
            line.cut()
            raise ProviderTimeoutError(f"no whole answer within {seconds:.1f} s") from None
        except ProviderError:
            line.close()
            raise
        self._give_back(line)
        return result

    def _take(self) -> Line:
        try:
            return self._idle.pop()
        except IndexError:
            return Line(self._endpoint, self._tls)

    def _give_back(self, line: Line) -> None:
        if len(self._idle) < IDLE_LINES:
            self._idle.append(line)
        else:
            line.close()

    def _drain(self) -> Iterator[Line]:
        with suppress(IndexError):
            while True:
                yield self._idle.pop()

    @cached_property
    def _tls(self) -> ssl.SSLContext | None:
        if not self._endpoint.startswith("https:"):
            return None
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        return context


class Line:
    """At most one open connection, for one exchange at a time; any thread may cut it."""

    def __init__(self, endpoint: str, tls: ssl.SSLContext | None) -> None:
        self._endpoint = endpoint
        self._adapter = WatchedAdapter(tls)
        self._handle: socket | None = None
        self._lock = Lock()
        self._is_cut = False
        self._let_go: Callable[[], object] = lambda: None

    def exchange(self, request: PreparedRequest, seconds: float) -> Answer:
        """Send *request*, read the answer. *seconds* bounds each wait, not their sum."""
        WATCH.set(self._watch)
        try:
            response = self._adapter.send(
                # A little more than the deadline, which alone decides what is a timeout.
                request, stream=True, timeout=seconds + 1.0, proxies=self._proxies
            )  # fmt: skip
        except (RequestException, HTTPError) as error:
            raise _no_answer(error) from None
        with response:
            body, whole = _read(response)
            return Answer(
                status=response.status_code, headers=response.headers, body=body, whole=whole
            )

    def open(self, seconds: float) -> None:
        """Connect, TLS included, without asking anything."""
        WATCH.set(self._watch)
        if self._proxies:
            return
        try:
            pool = self._adapter.get_connection_with_tls_context(
                Request("GET", self._endpoint).prepare(), verify=True
            )
            cast("WatchedPool", pool).open(seconds + 1.0)
        except (OSError, HTTPError) as error:
            raise _no_answer(error) from None

    def cut(self) -> None:
        """End the exchange under way, wherever it stands; what it would still send is not sent."""
        with self._lock:
            self._is_cut = True
            if self._handle:
                with suppress(OSError):  # the other side was first
                    self._handle.shutdown(SHUT_RDWR)
                self._let_go()

    def close(self) -> None:
        """Close the connection; no exchange is under way."""
        self._adapter.close()
        with self._lock:
            self._let_go()

    def _watch(self, handle: socket) -> None:
        with self._lock:
            self._let_go()
            self._handle = handle
            self._let_go = finalize(self, handle.close)
            if self._is_cut:
                self._let_go()
                raise ConnectionAbortedError

    @cached_property
    def _proxies(self) -> dict[str, str]:
        if is_loopback(self._endpoint):
            return {}
        return dict(get_environ_proxies(self._endpoint))


def _read(response: Response) -> tuple[bytes, bool]:
    body = bytearray()
    try:
        for chunk in response.iter_content(CHUNK):
            body += chunk
            if len(body) > LIMIT:
                raise ProviderError(f"an answer of more than {LIMIT} bytes")
    except ContentDecodingError:
        raise ProviderError("a body that cannot be decoded") from None
    except (RequestException, HTTPError):
        return bytes(body), False
    return bytes(body), True


def _no_answer(error: BaseException) -> ProviderError:
    """Return the kind of failure before an answer began.

    It names the innermost reason, and not its text: that of urllib3 holds the whole URL.
    """
    reason = error
    while reason.__context__:
        reason = reason.__context__
    if isinstance(reason, ssl.SSLCertVerificationError):
        return ProviderError("the certificate is not trusted")
    return ProviderUnreachableError(type(reason).__name__)
