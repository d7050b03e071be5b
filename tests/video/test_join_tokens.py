"""A token opens one room, for one participant, with the least, for as long as it must."""

import base64
import hashlib
import hmac
import json
import warnings
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.joining import Permission, Role, permissions
from desktop_app.video.credentials import checked_credentials
from desktop_app.video.provider import Credentials
from desktop_app.video.tokens import api_token, join_token

ROOM = "abcd-efgh-ijkl"
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=17)

secrets = st.text(st.characters(codec="ascii", categories=["L", "N", "P", "S"]), min_size=1)
pairs = st.builds(
    Credentials, api_key=secrets, secret=secrets, endpoint=st.just("https://api.videosdk.live")
)
rooms = st.text("abz019", min_size=11, max_size=12).map(lambda t: f"{t[:-8]}-{t[-8:-4]}-{t[-4:]}")
people = st.text("azAZ09_-", min_size=1, max_size=64)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def opened(token, secret):
    """Read a token by hand: nothing here is shared with what made it."""
    signed, _, signature = token.rpartition(".")
    head, body = (json.loads(_unpacked(part)) for part in signed.split("."))
    mac = hmac.new(secret.encode(), signed.encode(), hashlib.sha256).digest()
    assert _unpacked(signature) == mac
    assert head == {"typ": "JWT", "alg": "HS256"}
    return body


def _unpacked(part):
    assert "=" not in part
    return base64.b64decode(part + "=" * (-len(part) % 4), b"-_", validate=True)


def faults(claims, *, room, person, may, until):
    """Say what of a token's claims is more than its holder needs, or less."""
    wanted = {"apikey", "version", "permissions", "roles", "roomId", "participantId", "iat", "exp"}
    yield from wanted ^ set(claims)
    if type(claims["version"]) is not int or claims["version"] != 2:
        yield "version: without the number 2 the limits are ignored"
    if claims["roles"] != ["rtc"]:
        yield "roles: opens the REST API"
    if (claims["roomId"], claims["participantId"]) != (room, person):
        yield "bound to somebody or somewhere else"
    if claims["permissions"] not in may:
        yield "permissions"
    if not (type(claims["exp"]) is type(claims["iat"]) is int and claims["iat"] < claims["exp"]):
        yield "times"
    if not 0 <= until.timestamp() - claims["exp"] < 1:
        yield "expiry"


@settings(max_examples=1_000)
@given(pairs, rooms, people, st.sampled_from(Role), st.booleans(), moments)
def test_a_join_token_is_for_one_room_and_one_person_with_the_least(
    pair, room, person, role, lobby, now
):
    may = {
        Role.DOCTOR: [["allow_join", "allow_mod"]],
        Role.DESK: [["allow_join"]],
        Role.PATIENT: [["ask_join"] if lobby else ["allow_join"]],
    }.get(role, [["ask_join"]])
    until = now + timedelta(hours=2)
    token = join_token(
        pair,
        room_id=room,
        participant_id=person,
        permissions=permissions(role, lobby=lobby),
        expires_at=until,
        now=now,
    )
    claims = opened(token, pair.secret)
    assert list(faults(claims, room=room, person=person, may=may, until=until)) == []
    assert claims["apikey"] == pair.api_key


def test_the_checker_finds_each_planted_fault():
    good = {
        "apikey": "k", "version": 2, "permissions": ["ask_join"], "roles": ["rtc"], "roomId": ROOM,
        "participantId": "p", "iat": 1, "exp": int(LATER.timestamp()),
    }  # fmt: skip
    wish = {"room": ROOM, "person": "p", "may": [["ask_join"]], "until": LATER}
    assert list(faults(good, **wish)) == []
    planted = [
        {"version": "2"}, {"version": 2.0}, {"roles": ["rtc", "crawler"]}, {"roles": []},
        {"roomId": "wxyz-efgh-ijkl"}, {"participantId": "q"}, {"permissions": ["allow_join"]},
        {"permissions": ["ask_join", "allow_mod"]}, {"exp": 2**40}, {"iat": 2**40}, {"nbf": 1},
    ]  # fmt: skip
    for fault in planted:
        assert list(faults(good | fault, **wish)), fault


def ask(**other):
    wish = {
        "room_id": ROOM, "participant_id": "p-1", "permissions": [Permission.ALLOW_JOIN],
        "expires_at": LATER, "now": NOW,
    }  # fmt: skip
    return join_token(checked_credentials("k", "s"), **(wish | other))


@pytest.mark.parametrize(
    "wish",
    [
        {"permissions": []},
        {"permissions": [Permission.ASK_JOIN, Permission.ALLOW_JOIN]},
        {"permissions": [Permission.ALLOW_MOD, Permission.ASK_JOIN]},
        {"permissions": [Permission.ASK_JOIN, Permission.ASK_JOIN]},
        {"room_id": ""},
        {"room_id": "milkyway"},
        {"room_id": ROOM + "\n"},
        {"participant_id": ""},
        {"participant_id": "a b"},
        {"participant_id": "é"},
        {"participant_id": "x" * 65},
        {"expires_at": NOW},
        {"expires_at": NOW - timedelta(days=1)},
    ],
    ids=str,
)
def test_a_token_that_would_be_wrong_is_not_made(wish):
    with pytest.raises(ValueError):  # noqa: PT011 - each says something else
        ask(**wish)


def test_times_without_a_zone_are_refused_and_every_zone_means_the_same():
    with pytest.raises(ValueError, match="naive"):
        ask(expires_at=LATER.replace(tzinfo=None), now=NOW.replace(tzinfo=None))
    there = LATER.astimezone(timezone(timedelta(hours=5, minutes=45)))
    assert ask(expires_at=there) == ask()


def test_an_api_token_joins_nothing_and_is_short():
    pair = Credentials(api_key="k", secret="s" * 64, endpoint="https://api.videosdk.live")
    assert opened(api_token(pair, NOW), pair.secret) == {
        "apikey": "k",
        "version": 2,
        "permissions": ["allow_join", "allow_mod"],
        "roles": ["crawler"],
        "iat": int(NOW.timestamp()) - 60,
        "exp": int(NOW.timestamp()) + 600,
    }


@pytest.mark.parametrize("length", [1, 8, 31, 32, 64, 500])
def test_a_secret_of_any_length_signs_without_a_warning(length):
    pair = Credentials(api_key="k", secret="s" * length, endpoint="https://api.videosdk.live")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        token = api_token(pair, NOW)
    assert opened(token, pair.secret)["apikey"] == "k"
