"""Single questions to a video service whose answer is taken as it comes: for trying it out.

Nothing is repeated or mapped; but a deadline, a limit of size and the ledger hold here too.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from requests import Request

from desktop_app.domain.joining import Permission
from desktop_app.errors import ProviderError
from desktop_app.video.ledger import Enter
from desktop_app.video.provider import Credentials
from desktop_app.video.rest import failure_word, field_names
from desktop_app.video.tokens import SKEW, signed
from desktop_app.video.wire import Answer, Wire

DEADLINE_S = 15.0
ALL = (Permission.ALLOW_JOIN, Permission.ALLOW_MOD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """What a token for a trial says.

    Attributes:
        roles: ``None`` leaves them out.
        lives: Until it expires, from now; in the past if negative.
        forged: Signed with a secret that is not ours.
        bearer: Sent with ``Bearer`` before it.
    """

    roles: tuple[str, ...] | None = ("crawler",)
    permissions: tuple[Permission, ...] = ALL
    room_id: str | None = None
    participant_id: str | None = None
    lives: timedelta = timedelta(minutes=5)
    forged: bool = False
    bearer: bool = False

    @property
    def words(self) -> str:
        """The claims without ids, key or signature."""
        roles = "no roles" if self.roles is None else f"roles={'+'.join(self.roles)}"
        parts = [roles, f"permissions={'+'.join(self.permissions)}", "version=2"]
        parts += ["roomId and participantId bound"] * bool(self.room_id)
        parts += ["expired"] * (self.lives < timedelta())
        parts += ["signed with another secret"] * self.forged
        parts += ["sent as Bearer"] * self.bearer
        return ", ".join(parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One question. ``path`` has ``{}`` where ``id`` goes; no ``claims``: sent without a token."""

    method: str
    path: str
    id: str = field(default="", repr=False)
    query: Mapping[str, str] | None = None
    body: Mapping[str, object] | None = field(default=None, repr=False)
    claims: Claims | None = Claims()

    @property
    def words(self) -> str:
        """What is sent: names of fields, never a value; and the token's claims."""
        names = ", ".join(field_names(self.query, self.body))
        token = f"; token: {self.claims.words}" if self.claims else "; no token"
        return f"{self.method} {self.path}" + (f" {{{names}}}" if names else "") + token


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came back. ``content``: the body's JSON, ``None`` if it is none; ``text`` as it is."""

    status: int
    headers: Mapping[str, str]
    content: object = field(repr=False)
    text: str = field(repr=False)


class Asker:
    """Asks one endpoint. Thread-safe."""

    def __init__(
        self, credentials: Credentials, clock: Callable[[], datetime], enter: Enter
    ) -> None:
        self._credentials = credentials
        self._clock = clock
        self._enter = enter
        self._wire = Wire(credentials.endpoint)

    def ask(self, trial: Trial) -> Reply:
        """Send *trial* once. Blocks, 15 s at most.

        Raises:
            ProviderError: Nothing whole came back.
            TrailUnwritableError: The ledger can't be written, so nothing was sent.
        """
        request = self._request(trial).prepare()
        note = self._enter(trial.method, trial.path, tuple(field_names(trial.query, trial.body)))
        try:
            answer = self._wire.send(request, DEADLINE_S)
        except ProviderError as error:
            note(failure_word(error))
            raise
        note(str(answer.status))
        return _reply(answer)

    def close(self) -> None:
        """Close the connections."""
        self._wire.close()

    def _request(self, trial: Trial) -> Request:
        headers = {"Accept": "application/json", "User-Agent": "clinic-desk"}
        if trial.claims is not None:
            token = self._token(trial.claims)
            headers["Authorization"] = f"Bearer {token}" if trial.claims.bearer else token
        url = self._credentials.endpoint + trial.path.format(trial.id)
        return Request(trial.method, url, headers=headers, params=trial.query, json=trial.body)

    def _token(self, claims: Claims) -> str:
        now = self._clock()
        pair = self._credentials
        if claims.forged:
            pair = replace(pair, secret="not-the-secret" + pair.secret[::-1])
        issued = min(now, now + claims.lives) - SKEW
        return signed(
            pair,
            permissions=[*claims.permissions],
            roles=None if claims.roles is None else [*claims.roles],
            roomId=claims.room_id,
            participantId=claims.participant_id,
            iat=int(issued.timestamp()),
            exp=int((now + claims.lives).timestamp()),
        )


def _reply(answer: Answer) -> Reply:
    try:
        content = json.loads(answer.body)
    except (ValueError, RecursionError):
        content = None
    text = answer.body.decode("utf-8", "replace")
    return Reply(status=answer.status, headers=answer.headers, content=content, text=text)
