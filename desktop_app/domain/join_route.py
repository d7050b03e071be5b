"""THE ROUTE ORDER of the old system: meeting ID, session and slot, session alone, new room."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from desktop_app.domain.meeting_id import MEETING_ID
from desktop_app.errors import PathRefusedError, Said

SESSION_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
SLOT_INDEX = re.compile(r"\d{1,4}")
LONGEST = 200

_ROOT = "/video-consultation"


@dataclass(frozen=True, slots=True)
class MeetingRoute:
    """A bare meeting ID: good only if it is one of ours, and live."""

    meeting_id: str


@dataclass(frozen=True, slots=True)
class SlotRoute:
    """A slot of a session; *session* is our id or another system's."""

    session: str
    index: int


@dataclass(frozen=True, slots=True)
class SessionRoute:
    """A whole session's shared room (legacy): good only if that session allows it."""

    session: str


@dataclass(frozen=True, slots=True)
class NewRoute:
    """Nothing named: a new ad-hoc room."""


Route = MeetingRoute | SlotRoute | SessionRoute | NewRoute


def choose_route(meeting_id: str | None, session: str | None, index: int | None) -> Route:
    """Return where a call leads: the first of the four that is named, in the old system's order."""
    if meeting_id:
        return MeetingRoute(meeting_id)
    if session and index is not None:
        return SlotRoute(session, index)
    if session:
        return SessionRoute(session)
    return NewRoute()


def parse_path(path: str) -> Route:
    """Read an old path, alone or behind ``clinicdesk:``.

    Known: ``/video-consultation``, ``/video-consultation/MEETINGID``,
    ``/video-consultation/appointment/SESSION/INDEX``, ``/video-consultation/session/SESSION``.
    Everything else is refused: no host, no query, no fragment, nothing encoded twice.

    Raises:
        PathRefusedError: Not one of those.
    """
    if len(path) > LONGEST:
        raise PathRefusedError(Said("It is too long to be one of ours."))
    plain = unquote(path.removeprefix("clinicdesk:"))
    plain = "/" + plain.strip("/")
    if plain != _ROOT and not plain.startswith(_ROOT + "/"):
        raise PathRefusedError(Said("Paths begin with {root}.", root=_ROOT))
    match plain[len(_ROOT) :].split("/")[1:]:
        case []:
            return choose_route(None, None, None)
        case ["appointment", session, index] if (
            SESSION_KEY.fullmatch(session) and SLOT_INDEX.fullmatch(index) and index.isascii()
        ):
            return choose_route(None, session, int(index))
        case ["session", session] if SESSION_KEY.fullmatch(session):
            return choose_route(None, session, None)
        case [meeting_id] if MEETING_ID.fullmatch(meeting_id):
            return choose_route(meeting_id, None, None)
    raise PathRefusedError(
        Said("Known are {root}/appointment/SESSION/INDEX and {root}/MEETINGID.", root=_ROOT)
    )
