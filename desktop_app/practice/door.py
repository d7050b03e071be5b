"""Who may come in: a join link's values, held against its token and the room."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from urllib.parse import unquote

from desktop_app.practice.keyfile import Keys
from desktop_app.practice.records import Room
from desktop_app.practice.rooms import Rooms
from desktop_app.practice.tokens import Claims, Right, TokenRefusedError, read_join_token

NAME_LENGTH = 100
ID_LENGTH = 128
_STRAY_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")


class EntryRefusedError(Exception):
    """Nobody comes in with this link: the words for whoever holds it."""

    def __init__(self, status: HTTPStatus, title: str, advice: str) -> None:
        super().__init__(title)
        self.status = status
        self.title = title
        self.advice = advice


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What a link or a page says; an empty ``participant_id`` means any."""

    token: str = field(repr=False)
    room_id: str
    participant_id: str


_NEW_LINK = "Ask for a new link."


def decoded_again(value: str) -> str:
    """Return *value* decoded once more, as the hosted page does; as it is where that fails."""
    if _STRAY_PERCENT.search(value):
        return value
    try:
        return unquote(value, errors="strict")
    except UnicodeDecodeError:
        return value


def check_link(query: Mapping[str, str], keys: Keys, rooms: Rooms) -> None:
    """Raise EntryRefusedError unless the join link with this *query* opens its room."""
    token, room_id, participant_id, name, screen = (
        decoded_again(query.get(name, ""))
        for name in ("token", "meetingId", "participantId", "name", "joinScreenEnabled")
    )
    check_entry(Ask(token=token, room_id=room_id, participant_id=participant_id), keys, rooms)
    if screen == "false" and not shown_name(name):
        raise EntryRefusedError(
            HTTPStatus.BAD_REQUEST, "This link is not complete", "It lacks a name."
        )


def check_entry(ask: Ask, keys: Keys, rooms: Rooms) -> frozenset[Right]:
    """Return what the holder of the link may do inside.

    The token comes first: without a good one nobody learns whether a room exists.

    Raises:
        EntryRefusedError: With words, and a status for the page.
    """
    if not ask.token or not ask.room_id:
        raise EntryRefusedError(
            HTTPStatus.BAD_REQUEST,
            "This link is not complete",
            "A page that was reloaded needs its link once more: open the visit again from the"
            " desk, or click the link you were given.",
        )
    claims = _claims(ask.token, keys)
    if claims.room_id not in (None, ask.room_id):
        raise EntryRefusedError(
            HTTPStatus.FORBIDDEN,
            "This link is for another room",
            "It opens the room of one visit, and no other.",
        )
    if claims.participant_id not in (None, ask.participant_id):
        raise EntryRefusedError(
            HTTPStatus.FORBIDDEN, "This link belongs to somebody else", _NEW_LINK
        )
    if len(ask.participant_id) > ID_LENGTH or re.search(r"\s", ask.participant_id):
        raise EntryRefusedError(HTTPStatus.BAD_REQUEST, "This link is not valid", _NEW_LINK)
    _check_room(rooms.by_room_id(ask.room_id), ask.participant_id)
    return claims.rights


def shown_name(name: str) -> str:
    """Return *name* as one line of bearable length."""
    return " ".join(name.split())[:NAME_LENGTH]


def _claims(token: str, keys: Keys) -> Claims:
    try:
        return read_join_token(token, keys)
    except TokenRefusedError as refused:
        if refused.expired:
            raise EntryRefusedError(
                HTTPStatus.UNAUTHORIZED, "This link has expired", _NEW_LINK
            ) from None
        if refused.forbidden:
            raise EntryRefusedError(
                HTTPStatus.FORBIDDEN, "This link does not let anybody in", _NEW_LINK
            ) from None
        raise EntryRefusedError(
            HTTPStatus.UNAUTHORIZED, "This link is not valid", _NEW_LINK
        ) from None


def _check_room(room: Room | None, participant_id: str) -> None:
    if room is None:
        raise EntryRefusedError(HTTPStatus.NOT_FOUND, "There is no such room", _NEW_LINK)
    if room.disabled:
        raise EntryRefusedError(
            HTTPStatus.GONE,
            "This room is closed",
            "The visit it was made for has ended, or there is a new link for it.",
        )
    if not room.admits(participant_id):
        raise EntryRefusedError(
            HTTPStatus.FORBIDDEN, "You are not expected in this room", _NEW_LINK
        )
