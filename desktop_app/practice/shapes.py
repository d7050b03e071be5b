"""The shapes in which VideoSDK's REST v2 describes rooms and sessions.

Source: docs.videosdk.live, real-time communication, and the official server SDK. Note how the
answers to deactivating and ending differ: they say ``meetingId`` and ``userMeetingId``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar

from desktop_app.practice.records import Room, Session, Stay, Window

T = TypeVar("T")
Json = dict[str, object]

REGION = "local"


def room(found: Room, base: str, user_id: str) -> Json:
    """Return the shape of a room; *base* is our own URL."""
    return {
        "roomId": found.room_id,
        "customRoomId": found.custom_room_id,
        "userId": user_id,
        "disabled": found.disabled,
        "createdAt": found.created_at,
        "updatedAt": found.updated_at,
        "id": found.id,
        "links": _links(found.room_id, base),
    }


def old_room(found: Room, user_id: str) -> Json:
    """Return the shape of a room in the answer to deactivating it."""
    return {
        "meetingId": found.room_id,
        "userMeetingId": found.custom_room_id,
        "disabled": found.disabled,
        "userId": user_id,
        "createdAt": found.created_at,
        "updatedAt": found.updated_at,
        "id": found.id,
    }


def session(found: Session, base: str, people: Sequence[Json] | None = None) -> Json:
    """Return the shape of a session, with all its participants unless *people* are given."""
    return {
        "id": found.id,
        "roomId": found.room_id,
        "customRoomId": found.custom_room_id,
        "start": found.started_at,
        "end": found.ended_at,
        "status": "ended" if found.ended_at else "ongoing",
        "region": REGION,
        "participants": participants(found) if people is None else [*people],
        "links": _links(found.room_id, base) | {"get_session": f"{base}/v2/sessions/{found.id}"},
    }


def session_in_detail(found: Session, base: str) -> Json:
    """Return the shape of one session asked for by its id."""
    people = [
        {"_id": hashlib.sha256(f"{found.id} {one['participantId']}".encode()).hexdigest()[:24]}
        | one
        for one in participants(found)
    ]
    lasted = 0.0
    if found.ended_at:
        spans = datetime.fromisoformat(found.ended_at), datetime.fromisoformat(found.started_at)
        lasted = (spans[0] - spans[1]).total_seconds()
    return session(found, base, people) | {"activeDuration": lasted, "chatLink": None}


def ended_session(found: Session) -> Json:
    """Return the shape of a session in the answer to ending it."""
    return {
        "meetingId": found.room_id,
        "userMeetingId": found.custom_room_id,
        "start": found.started_at,
        "end": found.ended_at,
        "region": REGION,
        "participants": participants(found),
        "id": found.id,
    }


def participants(found: Session) -> list[Json]:
    """Return everybody who was there, in the order of first entering.

    Coming back under the same id adds an entry to the log; who is inside has an end of ``None``.
    """
    stays: dict[str, list[Stay]] = {}
    for stay in found.stays:
        stays.setdefault(stay.participant_id, []).append(stay)
    return [
        {
            "participantId": participant_id,
            "name": own[-1].name,
            "timelog": [{"start": stay.started_at, "end": stay.ended_at} for stay in own],
        }
        for participant_id, own in stays.items()
    ]


def active_participants(found: Session) -> list[Json]:
    """Return those who are inside."""
    inside = {stay.participant_id for stay in found.stays if stay.ended_at is None}
    return [one for one in participants(found) if one["participantId"] in inside]


def page_info(window: Window, total: int) -> Json:
    """Return where in a long answer we are."""
    return {
        "currentPage": window.page,
        "perPage": window.per_page,
        "lastPage": max(1, -(-total // window.per_page)),
        "total": total,
    }


def page(found: Sequence[T], window: Window, total: int, shape: Callable[[T], Json]) -> Json:
    """Return one page of a list."""
    return {"pageInfo": page_info(window, total), "data": [shape(one) for one in found]}


def _links(room_id: str, base: str) -> Json:
    return {"get_room": f"{base}/v2/rooms/{room_id}", "get_session": f"{base}/v2/sessions/"}
