"""Judges join links by what VideoSDK documents, with nothing of the code that makes them.

Source: docs.videosdk.live, authentication and tokens: without ``version`` 2 the limits in a token
do not count, without ``roles`` it opens the REST API too, and ``ask_join`` must stand alone.
"""

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass
from functools import cache
from urllib.parse import unquote, urlsplit

CLAIMS = {"apikey", "version", "permissions", "roles", "roomId", "participantId", "iat", "exp"}
SAID = {
    *("token", "meetingId", "participantId", "name", "joinScreenEnabled"),
    *("micEnabled", "webcamEnabled", "chatEnabled", "whiteboardEnabled", "askJoin"),
}


@dataclass(frozen=True)
class Place:
    """What a link should be: for one person in one room, with these rights and no more."""

    room: str
    person: str
    rights: tuple[str, ...]


def query_of(url):
    """Read a query as a browser does, by hand."""
    pairs = [pair.split("=", 1) for pair in urlsplit(url).query.split("&")]
    assert len({name for name, _ in pairs}) == len(pairs), "a value twice"
    return {name: unquote(value.replace("+", " "), errors="strict") for name, value in pairs}


def _bytes(part):
    return base64.b64decode(part + "=" * (-len(part) % 4), b"-_", validate=True)


@cache
def claims_of(url):
    """What the link's token says, whoever signed it."""
    return json.loads(_bytes(query_of(url)["token"].split(".")[1]))


@cache
def is_signed(url, secret):
    signed, _, signature = query_of(url)["token"].rpartition(".")
    head = json.loads(_bytes(signed.split(".")[0]))
    mac = hmac.new(secret.encode(), signed.encode(), hashlib.sha256).digest()
    return head.get("alg") == "HS256" and hmac.compare_digest(_bytes(signature), mac)


def faults(url, place, *, secret, until):
    """Say what of a link is more than its holder needs, or less. *until*: seconds since 1970."""
    said, claims = query_of(url), claims_of(url)
    rules = {
        "not signed by us": is_signed(url, secret),
        "claims too many or too few": set(claims) == CLAIMS,
        "version: the limits do not count": repr(claims.get("version")) == "2",
        "roles: opens the REST API": claims.get("roles") == ["rtc"],
        "permissions": tuple(claims.get("permissions", ())) == place.rights,
        "a token for another room": claims.get("roomId") == place.room,
        "a token for another person": claims.get("participantId") == place.person,
        "a link to another room": said.get("meetingId") == place.room,
        "a link for another person": said.get("participantId") == place.person,
        "expiry": claims.get("exp") == until,
        "says more than is needed": set(said) <= SAID,
        "says what is decoded twice": not any("%" in value for value in said.values()),
        "waits otherwise than it must": ("askJoin" in said) == ("ask_join" in place.rights),
        "chat is on": said.get("chatEnabled") == "false",
        "too long": len(url) <= 2_000,
    }
    return [fault for fault, kept in rules.items() if not kept]


def opens(url, *, room, person, secret, now, allowed):
    """Say whether the link's token lets *person* into *room*, whose door knows *allowed*."""
    claims = claims_of(url)
    bound = claims.get("version") == 2
    return (
        is_signed(url, secret)
        and "rtc" in claims.get("roles", ["rtc"])
        and claims.get("exp", now) >= now
        and (not bound or claims.get("roomId", room) == room)
        and (not bound or claims.get("participantId", person) == person)
        and person in allowed
    )
