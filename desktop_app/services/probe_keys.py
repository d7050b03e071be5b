"""Questions about tokens: which are taken, and what an answer to a bad one looks like."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

from desktop_app.domain.joining import Permission
from desktop_app.services.probe_bench import OK, Bench, CantAskError, Told, look_up, told
from desktop_app.video.rest import NO_SUCH
from desktop_app.video.trial import Claims, Trial

VALIDATE = "/v2/rooms/validate/{}"
REFUSED, FORBIDDEN = 401, 403
WORDED = "Told as the program does: our key or clock is said to be wrong."


class KeyRefusedError(CantAskError):
    """The service does not take our key, so nothing else can be found out."""


def key_is_taken(bench: Bench) -> Told:
    """Ask for a room that nobody made: the right answer is that there is none."""
    trial = look_up(bench.fresh(), VALIDATE)
    reply = bench.ask(trial)
    if reply.status in {REFUSED, FORBIDDEN}:
        raise KeyRefusedError(f"{bench.came(reply)}: check key, secret and this computer's clock")
    fine = reply.status in NO_SUCH
    means = (
        "Our key is taken; the rest can be asked."
        if fine
        else "A room that nobody made is not answered as unknown: look at NO_SUCH in video/rest.py."
    )
    return told(bench, trial, reply, fine=fine, means=means)


def token_without_roles(bench: Bench) -> Told:
    """Ask whether a token that names no role opens the API."""
    reference, _ = bench.main_room()
    trial = look_up(reference, VALIDATE, Claims(roles=None))
    reply = bench.ask(trial)
    means = {
        OK: "As documented: such a token opens all rooms, so ours always name their role.",
        REFUSED: "Stricter than documented; ours always name their role.",
        FORBIDDEN: "Stricter than documented; ours always name their role.",
    }.get(reply.status)
    words = means or "Neither taken nor refused: look at the text."
    return told(bench, trial, reply, fine=bool(means), means=words)


def forged_token(bench: Bench) -> Told:
    """Ask with a token that somebody else signed."""
    return _refused(bench, Claims(forged=True), {REFUSED}, WORDED)


def expired_token(bench: Bench) -> Told:
    """Ask with a token whose time is over."""
    past = Claims(lives=timedelta(minutes=-10))
    return _refused(bench, past, {REFUSED}, WORDED)


def join_token_at_the_api(bench: Bench) -> Told:
    """Ask whether the token of a join link opens the API."""
    _, meeting_id = bench.main_room()
    link = Claims(
        roles=("rtc",),
        permissions=(Permission.ALLOW_JOIN,),
        room_id=meeting_id,
        participant_id="probe",
    )
    means = "A link's token joins and does nothing else."
    return _refused(bench, link, {REFUSED, FORBIDDEN}, means)


def bearer_prefix(bench: Bench) -> Told:
    """Ask with the word Bearer before the token."""
    reference, _ = bench.main_room()
    trial = look_up(reference, VALIDATE, Claims(bearer=True))
    reply = bench.ask(trial)
    means = (
        "Taken too; we send the bare token." if reply.status == OK else "Not taken, and not sent."
    )
    return told(bench, trial, reply, fine=True, means=means)


def token_by_key_alone(bench: Bench) -> Told:
    """Ask whether whoever knows the key, which each link shows, gets a token without the secret."""
    trial = Trial(
        method="POST",
        path="/v1/prebuilt/token",
        body={"apiKey": bench.credentials.api_key, "permissions": ["allow_join"]},
        claims=None,
    )
    reply = bench.ask(trial)
    given = reply.status == OK and isinstance(reply.content, dict) and "token" in reply.content
    means = (
        "Whoever holds a link can get a token of their own with the key in it: whitelist your"
        " domains in VideoSDK's dashboard, and ask for this door to be shut. Rooms stay apart:"
        " their ids are secret, their participants named, and they are closed after the visit."
        if given
        else "No token without the secret."
    )
    return told(bench, trial, reply, fine=not given, means=means)


def _refused(bench: Bench, claims: Claims, expected: Collection[int], means: str) -> Told:
    reference, _ = bench.main_room()
    trial = look_up(reference, VALIDATE, claims)
    reply = bench.ask(trial)
    if reply.status == OK:
        means = "It is taken! Give no link to a patient before VideoSDK has explained this."
    elif reply.status not in expected:
        means = "Refused, but our words for it would be others: look at _failure in video/rest.py."
    fine = reply.status in expected
    return told(bench, trial, reply, fine=fine, means=means)
