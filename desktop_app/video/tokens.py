"""Signed tokens for VideoSDK, made here without a call to anybody.

Source: docs.videosdk.live, authentication and tokens. Without ``version`` 2 the limits to one room,
one participant and one role are ignored; without ``roles`` a join token opens the REST API too;
without ``permissions`` its holder is a moderator. So each is always named.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from datetime import datetime, timedelta

from jwt import PyJWS
from jwt.algorithms import HMACAlgorithm
from typing_extensions import override

from desktop_app.domain.joining import Permission
from desktop_app.domain.meeting_id import MEETING_ID
from desktop_app.video.provider import Credentials

API_TOKEN_LIFE = timedelta(minutes=10)
SKEW = timedelta(seconds=60)
"""How far the provider's clock may be behind ours: VideoSDK's own sample dates tokens back so."""

PARTICIPANT_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


def api_token(credentials: Credentials, now: datetime) -> str:
    """Return a token for the REST API, good for ten minutes from *now* (aware); it joins nothing.

    The permissions are those that VideoSDK's own server SDK names.
    """
    return signed(
        credentials,
        permissions=[Permission.ALLOW_JOIN, Permission.ALLOW_MOD],
        roles=["crawler"],
        iat=_seconds(now - SKEW),
        exp=_seconds(now + API_TOKEN_LIFE),
    )


def join_token(
    credentials: Credentials,
    *,
    room_id: str,
    participant_id: str,
    permissions: Collection[Permission],
    expires_at: datetime,
    now: datetime,
) -> str:
    """Return a token that lets one participant into one room until *expires_at*, and no more.

    Both times are aware. There is no ``nbf``: it is not among VideoSDK's claims.

    Raises:
        ValueError: The ids have not their form, no permission is named, ``ASK_JOIN`` does not
            stand alone (VideoSDK's error 4008), or the time is over.
    """
    if not MEETING_ID.fullmatch(room_id) or not PARTICIPANT_ID.fullmatch(participant_id):
        raise ValueError("a room or participant id without its form")
    if not permissions or (Permission.ASK_JOIN in permissions and len(permissions) > 1):
        raise ValueError("permissions must be named, and ask_join alone")
    if expires_at <= now:
        raise ValueError("a token must not be born expired")
    return signed(
        credentials,
        permissions=list(permissions),
        roles=["rtc"],
        roomId=room_id,
        participantId=participant_id,
        iat=_seconds(now - SKEW),
        exp=_seconds(expires_at),
    )


def _seconds(instant: datetime) -> int:
    if instant.tzinfo is None:
        raise ValueError(f"naive datetime: {instant!r}")
    return int(instant.timestamp())


def signed(credentials: Credentials, **claims: object) -> str:
    """Return a token with exactly *claims*, the key and version 2; it is the caller's to name them.

    A claim of ``None`` is left out.
    """
    claims = {name: value for name, value in claims.items() if value is not None}
    payload = {"apikey": credentials.api_key, "version": 2, **claims}
    text = json.dumps(payload, separators=(",", ":"))
    return _JWS.encode(text.encode(), credentials.secret, algorithm="HS256")


class _KeyAsGiven(HMACAlgorithm):
    """HS256 with a secret of any length.

    RFC 7518, 3.2, wants 32 bytes and more. VideoSDK makes the secret, so the desk can neither
    lengthen it nor do without it: a warning would reach people who can't act on it.
    """

    @override
    def check_key_length(self, key: bytes) -> str | None:
        return None


_JWS = PyJWS(algorithms=[])
_JWS.register_algorithm("HS256", _KeyAsGiven(HMACAlgorithm.SHA256))
