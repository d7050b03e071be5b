"""How we ask VideoSDK's REST API: the token, repeating within the budget, and what answers mean."""

from __future__ import annotations

import json
import logging
import re
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus

from requests import Request

from desktop_app.errors import (
    ProviderBusyError,
    ProviderError,
    ProviderForbiddenError,
    ProviderRefusedError,
    ProviderTimeoutError,
    ProviderUnauthorisedError,
    ProviderUnreachableError,
    RoomUnknownError,
)
from desktop_app.video.clocks import clock_ahead
from desktop_app.video.ledger import Enter
from desktop_app.video.pace import Pace
from desktop_app.video.provider import Budget, Credentials
from desktop_app.video.tokens import API_TOKEN_LIFE, SKEW, api_token
from desktop_app.video.wire import Answer, Wire

log = logging.getLogger(__name__)
logging.getLogger("urllib3").setLevel(logging.WARNING)  # its DEBUG lines carry whole URLs

TRIES = 3
"""Requests for one call at most, so that a slow creation leaves one for asking back."""
PAUSE_S = 0.25

MS = timedelta(milliseconds=1)
_FAILURES: Mapping[type[ProviderError], str] = {
    ProviderTimeoutError: "timeout",
    ProviderUnreachableError: "unreachable",
}

NO_SUCH = frozenset({400, 402, 404})
"""VideoSDK uses all three for a room or session that is not there (its server SDK's comments)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question to the API.

    Attributes:
        path: With ``{}`` for the id, which stays out of the log.
        repeatable: Asking twice does no more than asking once.
        no_such: Statuses that mean that the room is unknown.
    """

    method: str
    path: str
    id: str = ""
    query: Mapping[str, str] | None = None
    body: Mapping[str, object] | None = None
    repeatable: bool
    no_such: frozenset[int] = frozenset()


class _FailedError(Exception):
    def __init__(self, error: ProviderError, *, again: bool) -> None:
        super().__init__()
        self.error = error
        self.again = again


class Rest:
    """The API behind one key pair. Thread-safe.

    Args:
        clock: Aware; for the tokens and for dates in answers.
        jitter: From ``[0, 1)``; keeps desks that failed together from asking again together.
        enter: Writes each request down before it leaves.
    """

    def __init__(
        self,
        credentials: Credentials,
        wire: Wire,
        clock: Callable[[], datetime],
        jitter: Callable[[], float],
        enter: Enter,
    ) -> None:
        self._credentials = credentials
        self._wire = wire
        self._clock = clock
        self._jitter = jitter
        self._enter = enter
        self._pace = Pace(jitter)
        self._token: tuple[datetime, str] | None = None
        self.clock_ahead: timedelta | None = None

    def ask(self, call: Question, budget: Budget) -> object:
        """Return the JSON of a 2xx answer. Blocks, never past *budget*.

        After 429 everything is asked again, not before the time the provider names; after 5xx and
        broken connections only what is repeatable, and once in a longer outage; after anything else
        nothing. A *budget* that gives way asks only when it needs to wait for nothing.

        Raises:
            ProviderError: Its kinds, by what went wrong last.
            TrailUnwritableError: The ledger can't be written, so nothing was sent.
        """
        tries = min(TRIES, budget.requests_left)
        if not tries:
            raise ProviderUnreachableError(f"{call.method} {call.path}: no request left")
        for attempt in range(1, tries + 1):
            self._take_turn(f"{call.method} {call.path}", budget)
            try:
                return self._ask_once(call, budget, attempt)
            except _FailedError as failed:
                pause = PAUSE_S * (2 ** (attempt - 1) + self._jitter())
                if not failed.again or attempt == tries or pause >= budget.seconds_left:
                    raise failed.error from None
                time.sleep(pause)
        raise AssertionError  # the last attempt returned or raised

    def _take_turn(self, what: str, budget: Budget) -> None:
        if budget.gives_way:
            self._pace.take_left_over_turn(what)
        else:
            self._pace.take_turn(what, budget.seconds_left)

    def _ask_once(self, call: Question, budget: Budget, attempt: int) -> object:
        request = self._request(call).prepare()
        note = self._enter(call.method, call.path, tuple(field_names(call.query, call.body)))
        begun = time.monotonic()
        budget.spend_request()
        try:
            answer = self._wire.send(request, budget.seconds_left)
        except ProviderError as error:
            note(failure_word(error))
            log.info("%s %s: %s", call.method, call.path, error.detail)
            told = type(error)(f"{call.method} {call.path}: {error.detail}")
            if isinstance(error, ProviderUnreachableError):
                self._pace.failed()
            broken = type(error) is ProviderUnreachableError and not self._pace.is_troubled
            raise _FailedError(told, again=broken and call.repeatable) from None
        note(str(answer.status))
        waited = timedelta(seconds=time.monotonic() - begun)
        log.info("%s %s: %d in %.0f ms", call.method, call.path, answer.status, waited / MS)
        self._heed(answer, attempt, waited)
        return self._meaning(call, answer)

    def _heed(self, answer: Answer, attempt: int, waited: timedelta) -> None:
        """Take note of what an answer says about the service itself."""
        now = self._clock()
        if not _is_page(answer):  # else it may be somebody else's, with a clock of its own
            ahead = clock_ahead(answer.headers, now, waited)
            self.clock_ahead = self.clock_ahead if ahead is None else ahead
        match answer.status:
            case HTTPStatus.TOO_MANY_REQUESTS:
                asked = answer.headers.get("Retry-After", "")
                self._pace.busy(_quiet_s(asked, now) or 2.0 ** (attempt - 1))
            case status if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
                self._pace.failed()
            case status:
                self._pace.well()
                if status == HTTPStatus.UNAUTHORIZED:
                    self._token = None

    def _meaning(self, call: Question, answer: Answer) -> object:
        """Return the answer's JSON, or raise _FailedError with what it stands for."""
        what = f"{call.method} {call.path}: status {answer.status}{_request_id(answer)}"
        kind = _failure(call, answer)
        if kind:
            broken = kind is ProviderUnreachableError or answer.status < HTTPStatus.MULTIPLE_CHOICES
            again = broken and call.repeatable and not self._pace.is_troubled
            raise _FailedError(kind(what), again=again or kind is ProviderBusyError)
        try:
            return json.loads(answer.body)
        except (ValueError, RecursionError):
            raise _FailedError(ProviderError(f"{what}, no JSON"), again=False) from None

    def _request(self, call: Question) -> Request:
        return Request(
            call.method,
            self._credentials.endpoint + call.path.format(call.id),
            headers={
                "Accept": "application/json",
                "Authorization": self._bearer(),
                "User-Agent": "clinic-desk",
            },
            params=call.query,
            json=call.body,
        )

    def _bearer(self) -> str:
        """Return a token that is good for a minute and more; the bare token is what they want."""
        now = self._clock()
        token = self._token
        if token is None or not token[0] - SKEW <= now < token[0] + API_TOKEN_LIFE - SKEW:
            token = self._token = (now, api_token(self._credentials, now))
        return token[1]


def failure_word(error: ProviderError) -> str:
    """Return the ledger's word for an answer that never came, or that nobody can use."""
    return _FAILURES.get(type(error), "unusable")


def field_names(*parts: Mapping[str, object] | None) -> Iterator[str]:
    """Yield the names of all that is sent, those within a field too, and no value."""
    for part in parts:
        for name, value in (part or {}).items():
            yield name
            if isinstance(value, Mapping):
                yield from (f"{name}.{inner}" for inner in field_names(value))


def _failure(call: Question, answer: Answer) -> type[ProviderError] | None:
    """Return the kind of failure, ``None`` for a whole 2xx answer."""
    kind: type[ProviderError] | None
    match answer.status:
        case HTTPStatus.TOO_MANY_REQUESTS:
            kind = ProviderBusyError
        case HTTPStatus.UNAUTHORIZED:
            kind = ProviderUnauthorisedError
        case HTTPStatus.FORBIDDEN:
            kind = ProviderForbiddenError
        case status if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            kind = ProviderUnreachableError
        case status if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
            kind = None if answer.whole else ProviderError
        case status if status < HTTPStatus.BAD_REQUEST or _is_page(answer):
            kind = ProviderError
        case status if status in call.no_such:
            kind = RoomUnknownError
        case _:
            kind = ProviderRefusedError
    return kind


def _is_page(answer: Answer) -> bool:
    """Whether this is a page for people: a proxy or a login stands between us and the API."""
    return (
        "html" in answer.headers.get("Content-Type", "").lower() or answer.body.lstrip()[:1] == b"<"
    )


def _request_id(answer: Answer) -> str:
    """Return the provider's own number of the request, unless it could forge a line of the log."""
    headers = answer.headers
    told = headers.get("X-Request-Id") or headers.get("X-Amzn-RequestId", "")
    return f", request {told}" if re.fullmatch(r"[A-Za-z0-9-]{1,64}", told) else ""


def _quiet_s(retry_after: str, now: datetime) -> float:
    """Return the seconds a ``Retry-After`` asks for, 0 if it says nothing (RFC 9110, 10.2.3)."""
    if re.fullmatch(r"[0-9]{1,9}", retry_after):
        return float(retry_after)
    try:
        return max(0.0, (parsedate_to_datetime(retry_after) - now) / timedelta(seconds=1))
    except (TypeError, ValueError, OverflowError):
        return 0.0
