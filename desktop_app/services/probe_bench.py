"""The bench on which a video service is tried: it paces questions and forgets no room it made."""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple, Protocol

from desktop_app.domain.meeting_id import MEETING_ID
from desktop_app.domain.probing import Verdict
from desktop_app.errors import ProviderError, TrailUnwritableError
from desktop_app.logs import redacted
from desktop_app.video.clocks import clock_ahead
from desktop_app.video.pace import LONGEST_QUIET_S
from desktop_app.video.provider import Credentials
from desktop_app.video.rest import NO_SUCH
from desktop_app.video.trial import DEADLINE_S, Claims, Reply, Trial

GAP_S = 1.0
"""Between two questions to a real service."""
PATIENCE = 3
"""Times that a 429 is waited for, and that closing a room is tried."""
BUSY, OK = 429, 200
LONGEST = 200
"""Letters of an answer's text that are shown."""
TEXT_NAMES = ("message", "error", "msg", "statusMessage")


class Asking(Protocol):
    """What can be asked a question: the service, or a stand-in."""

    def ask(self, trial: Trial) -> Reply:
        """Send *trial* once. Blocks. Raises ProviderError or TrailUnwritableError."""
        ...


class CantAskError(Exception):
    """A question that needs what an earlier one could not get."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An answer to a question, and what it means."""

    sent: str
    came: str
    verdict: Verdict
    means: str


class Room(NamedTuple):
    """A throw-away room."""

    reference: str
    meeting_id: str


@dataclass
class Bench:
    """One run's state. For one thread, but for :meth:`race`.

    Attributes:
        pages: Asks the host of the join page; ``None`` if that is not this provider's.
        note: Told each reference before its room is made.
        clock_ahead: How far our clock is ahead, by the last answer.
        meeting_ids: Of the rooms that were made, by reference as far as known.
        limits: Headers about limits and their values, from all answers.
    """

    api: Asking
    credentials: Credentials
    clock: Callable[[], datetime]
    gap_s: float = GAP_S
    pages: Asking | None = None
    note: Callable[[str], None] = lambda _: None
    sleep: Callable[[float], None] = time.sleep
    requests: int = 0
    busy: int = 0
    references: list[str] = field(default_factory=list)
    meeting_ids: dict[str, str | None] = field(default_factory=dict)
    limits: dict[str, str] = field(default_factory=dict)
    clock_ahead: timedelta | None = None
    _rooms: dict[str, Room | CantAskError] = field(default_factory=dict)

    def ask(self, trial: Trial, to: Asking | None = None) -> Reply:
        """Send *trial*; wait and send it again while the service is busy. Blocks.

        Raises:
            ProviderError: Nothing came back.
        """
        reply = self._ask_once(trial, to)
        for _ in range(PATIENCE):
            if reply.status == BUSY:
                self.busy += 1
                self.sleep(_quiet_s(reply))
                reply = self._ask_once(trial, to)
        return reply

    def _ask_once(self, trial: Trial, to: Asking | None) -> Reply:
        if self.requests:
            self.sleep(self.gap_s)
        self.requests += 1
        reply = (to or self.api).ask(trial)
        if to is None:
            self._look_at(reply)
        return reply

    def create(self, reference: str, **options: object) -> tuple[Trial, Reply]:
        """Ask for a room under *reference*, which is remembered first."""
        trial = self._creation(reference, options)
        reply = self.ask(trial)
        self.keep(reply)
        return trial, reply

    def race(self, reference: str) -> tuple[Trial, list[Reply]]:
        """Ask twice at once for the room of *reference*."""
        trial = self._creation(reference, {})
        self.sleep(self.gap_s)
        self.requests += 2
        with ThreadPoolExecutor(2) as pool:
            replies = list(pool.map(self.api.ask, [trial, trial]))
        for reply in replies:
            self._look_at(reply)
            self.keep(reply)
        return trial, replies

    def fresh(self) -> str:
        """Return a reference that nobody has used, of the form that visits' rooms have."""
        return secrets.token_hex(16)

    def main_room(self) -> Room:
        """Return an open room, made on first use.

        Raises:
            CantAskError: There is none.
        """
        return self._once("open", self._made)

    def closed_room(self) -> Room:
        """Return a room that was deactivated, made on first use. Raises as :meth:`main_room`."""
        return self._once("closed", self._made_and_closed)

    def _once(self, name: str, make: Callable[[], Room]) -> Room:
        if name not in self._rooms:
            try:
                self._rooms[name] = make()
            except CantAskError as error:
                self._rooms[name] = error
        made = self._rooms[name]
        if isinstance(made, CantAskError):
            raise made
        return made

    def _made(self) -> Room:
        reference = self.fresh()
        _, reply = self.create(reference)
        return Room(reference, self.id_in(reply))

    def _made_and_closed(self) -> Room:
        room = self._made()
        if self.ask(deactivation(room.meeting_id)).status != OK:
            raise CantAskError("a room could not be closed")
        return room

    def id_in(self, reply: Reply) -> str:
        """Return the meeting ID that *reply* names. Raises CantAskError."""
        match reply.content:
            case {"roomId": str(meeting_id)} if MEETING_ID.fullmatch(meeting_id):
                return meeting_id
        raise CantAskError(f"no room could be made (status {reply.status})")

    def keep(self, reply: Reply) -> None:
        """Remember the room that *reply* names, if it does."""
        with suppress(CantAskError):
            meeting_id = self.id_in(reply)
            match reply.content:
                case {"customRoomId": str(reference)}:
                    self.meeting_ids[meeting_id] = reference
                case _:
                    self.meeting_ids.setdefault(meeting_id, None)

    def came(self, reply: Reply, *, shows_text: bool = True) -> str:
        """Return in words what came back: never an id, a token, a key or anybody's name."""
        kind = reply.headers.get("Content-Type", "").partition(";")[0][:40]
        parts = [f"status {reply.status}", kind or "no content type"]
        if names := ", ".join(_names(reply.content)):
            parts.append(f"fields {names}")
        if shows_text and reply.status != OK and (text := self._text(reply)):
            parts.append(f'"{text}"')
        return "; ".join(parts)

    def clean_up(self) -> tuple[str, ...]:
        """Close every room that was made and see that it is closed; return what may be open."""
        known = set(self.meeting_ids.values())
        lost = [one for one in self.references if one not in known]
        unclear = [one for one in lost if not self._try(self._find, one)]
        return (*unclear, *(one for one in self.meeting_ids if not self._try(self._shut, one)))

    def _try(self, deed: Callable[[str], bool], key: str) -> bool:
        for _ in range(PATIENCE):
            with suppress(ProviderError, TrailUnwritableError):
                if deed(key):
                    return True
        return False

    def _find(self, reference: str) -> bool:
        """Learn the room of a reference whose answer was lost; False if nobody knows of one."""
        reply = self.ask(look_up(reference))
        self.keep(reply)
        return reply.status in NO_SUCH or reference in self.meeting_ids.values()

    def _shut(self, meeting_id: str) -> bool:
        self.ask(deactivation(meeting_id))
        reply = self.ask(look_up(meeting_id))
        return reply.status in NO_SUCH or is_disabled(reply)

    def _creation(self, reference: str, options: Mapping[str, object]) -> Trial:
        self.references.append(reference)
        self.note(reference)
        codes = [secrets.token_hex(8) for _ in range(7)]
        body = {"customRoomId": reference, "allowedParticipantIds": codes, **options}
        return Trial(method="POST", path="/v2/rooms", body=body)

    def _look_at(self, reply: Reply) -> None:
        ahead = clock_ahead(reply.headers, self.clock(), timedelta(seconds=DEADLINE_S))
        self.clock_ahead = self.clock_ahead if ahead is None else ahead
        for name, value in reply.headers.items():
            if re.search(r"rate-?limit|retry-after|quota", name, re.IGNORECASE):
                self.limits[name.lower()[:60]] = self._plain(value)[:60]

    def _text(self, reply: Reply) -> str:
        match reply.content:
            case str(text):
                return self._plain(text)
            case dict(content):
                said = (content.get(name) for name in TEXT_NAMES)
                return self._plain(next((text for text in said if isinstance(text, str)), ""))
            case None:
                return self._plain(reply.text)
        return ""

    def _plain(self, text: str) -> str:
        for secret in (self.credentials.secret, self.credentials.api_key):
            text = text.replace(secret, "[removed]")
        shown = "".join(letter if letter.isprintable() else " " for letter in text[:4_000])
        return redacted(" ".join(shown.split()))[:LONGEST]


def told(bench: Bench, trial: Trial, reply: Reply, *, fine: bool, means: str) -> Told:
    """Return an answer that is fine, or differs."""
    verdict = Verdict.FINE if fine else Verdict.DIFFERS
    return Told(sent=trial.words, came=bench.came(reply), verdict=verdict, means=means)


def look_up(key: str, path: str = "/v2/rooms/{}", claims: Claims = Claims()) -> Trial:  # noqa: B008 - frozen
    """Return the question about one room."""
    return Trial(method="GET", path=path, id=key, claims=claims)


def deactivation(meeting_id: str) -> Trial:
    """Return the wish to close a room."""
    return Trial(method="POST", path="/v2/rooms/deactivate", body={"roomId": meeting_id})


def is_disabled(reply: Reply) -> bool:
    """Say whether *reply* shows a room that is closed."""
    match reply.content:
        case {"disabled": True} if reply.status == OK:
            return True
    return False


def _quiet_s(reply: Reply) -> float:
    asked = reply.headers.get("Retry-After", "")
    wanted = float(asked) if re.fullmatch(r"\d{1,9}", asked) else 2.0
    return min(max(wanted, 1.0), LONGEST_QUIET_S)


def _names(content: object, depth: int = 2) -> Iterator[str]:
    """Yield the names of an answer's fields; of a list only those of its first."""
    match content:
        case dict(fields):
            for name, value in list(fields.items())[:30]:
                inner = list(_names(value, depth - 1)) if depth > 1 else []
                shown = str(name) if re.fullmatch(r"[\w$.-]{1,40}", str(name)) else "(odd name)"
                yield f"{shown}({' '.join(inner)})" if inner else shown
        case [first, *_]:
            yield from _names(first, depth)
