"""Checks the tokens of the practice service as VideoSDK checks its own.

Source: docs.videosdk.live, authentication and tokens. A JWT signed HS256 with the account's secret;
``version`` 2, else the room, participant and roles in it do not count; ``crawler`` may use the REST
API and ``rtc`` may join, a token without roles may do both.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import jwt

from desktop_app.practice.keyfile import Keys


class TokenRefusedError(Exception):
    """401: not a token of ours, or no longer good. 403 (``forbidden``): not good for this."""

    def __init__(self, text: str, *, forbidden: bool = False, expired: bool = False) -> None:
        super().__init__(text)
        self.text = text
        self.forbidden = forbidden
        self.expired = expired


class Right(StrEnum):
    """What a token lets its holder do in a room; ``ASK`` stands alone."""

    JOIN = "allow_join"
    ASK = "ask_join"
    MODERATE = "allow_mod"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """What a join token says; a room or participant of ``None`` means any."""

    room_id: str | None
    participant_id: str | None
    rights: frozenset[Right]


def check_api_token(token: str, keys: Keys) -> None:
    """Raise TokenRefusedError unless *token* may use the REST API."""
    _check_use(_read(token, keys), "crawler")


def read_join_token(token: str, keys: Keys) -> Claims:
    """Return what *token* says about its holder. Raises TokenRefusedError unless it may join."""
    claims = _read(token, keys)
    _check_use(claims, "rtc")
    try:
        rights = frozenset(Right(right) for right in _words(claims["permissions"]))
    except ValueError:
        raise TokenRefusedError("Permissions are invalid", forbidden=True) from None
    # Asking next to anything else is refused, and moderating alone lets nobody in.
    if rights != {Right.ASK} and (Right.ASK in rights or Right.JOIN not in rights):
        raise TokenRefusedError("Permissions are invalid", forbidden=True)
    return Claims(
        room_id=_text(claims.get("roomId")),
        participant_id=_text(claims.get("participantId")),
        rights=rights,
    )


def _read(token: str, keys: Keys) -> dict[str, object]:
    """Return the claims of a token that is ours and not expired."""
    if not token.isascii():
        raise TokenRefusedError("Token is invalid or expired")
    try:
        claims: dict[str, object] = jwt.decode(token, keys.secret, algorithms=["HS256"])
    except jwt.ExpiredSignatureError:
        raise TokenRefusedError("Token is invalid or expired", expired=True) from None
    except jwt.PyJWTError:
        raise TokenRefusedError("Token is invalid or expired") from None
    if claims.get("apikey") != keys.api_key or not _words(claims.get("permissions")):
        raise TokenRefusedError("Token is invalid or expired")
    return claims


def _check_use(claims: dict[str, object], role: str) -> None:
    if claims.get("version") != 2:  # noqa: PLR2004 - as in v2
        raise TokenRefusedError("Token is not for version 2", forbidden=True)
    if "roles" in claims and role not in _words(claims["roles"]):
        raise TokenRefusedError(f"Token lacks the role {role}", forbidden=True)


def _words(value: object) -> list[str]:
    return [word for word in value if isinstance(word, str)] if isinstance(value, list) else []


def _text(value: object) -> str | None:
    """Return a claim that binds; one of the wrong type binds to nothing that exists."""
    return None if value is None else str(value)
