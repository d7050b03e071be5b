"""Who was in a room and when, as VideoSDK tells it: each participant's log of stays.

Source: docs.videosdk.live, API reference, sessions. A present participant is one whose last entry
has no end. What is no person is nobody; but somebody who is inside counts, however odd the name:
an unknown participant must never be overlooked. The filters of the question are applied again,
because an old page of the reference does not know ``status``.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from desktop_app.domain.meeting_id import MEETING_ID
from desktop_app.domain.presence import Stay
from desktop_app.errors import ProviderError
from desktop_app.video.provider import Present

PLAIN = re.compile(r"[!-~]{1,64}")
"""An id that may be stored, logged and shown as it is."""
_EVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One session at the provider: from the first who joins to the last who leaves."""

    id: str
    meeting_id: str
    is_ongoing: bool
    ended_at: datetime | None
    people: tuple[_Person, ...]

    def present(self) -> Iterator[Present]:
        """Yield whoever is inside now, each once."""
        if not self.is_ongoing:
            return
        for person in self.people:
            if person.log and person.log[-1].is_open:
                yield Present(
                    participant_id=person.id, session_id=self.id, since=person.log[-1].start
                )

    def stays(self) -> Iterator[Stay]:
        """Yield every stay whose beginning was told, each once; none outlasts its session."""
        for person in self.people:
            begun = {entry.start: entry for entry in person.log if entry.start is not None}
            for start, entry in begun.items():
                yield Stay(
                    participant_id=person.id,
                    session_id=self.id,
                    joined_at=start,
                    left_at=self._end_of(entry, start),
                )

    def _end_of(self, entry: _Entry, start: datetime) -> datetime | None:
        if entry.is_open and self.is_ongoing:
            return None
        return max(start, entry.end or self.ended_at or start)


@dataclass(frozen=True, slots=True)
class _Person:
    """``log``: the earliest stay first."""

    id: str
    log: tuple[_Entry, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """An end that makes no sense is an end all the same; one that is not told is none."""

    start: datetime | None
    end: datetime | None
    is_open: bool


def page_of_calls(answer: object) -> tuple[tuple[Call, ...], int]:
    """Return the sessions of one page, and the number of the last page.

    Raises:
        ProviderError: This is no page of sessions.
    """
    match answer:
        case {"data": [*sessions], "pageInfo": {"lastPage": int(last)}}:
            return tuple(_calls(sessions)), last
        case {"data": [*sessions]}:
            return tuple(_calls(sessions)), 1
    raise ProviderError("sessions: no page of sessions")


def _calls(sessions: Sequence[object]) -> Iterator[Call]:
    for session in sessions:
        match session:
            case {"id": str(id_), "roomId": str(meeting_id), **rest} | {
                "id": str(id_),
                "meetingId": str(meeting_id),
                **rest,
            } if MEETING_ID.fullmatch(meeting_id):
                yield Call(
                    id=_plain(id_),
                    meeting_id=meeting_id,
                    is_ongoing=rest.get("status") in (None, "ongoing") and rest.get("end") is None,
                    ended_at=_instant(rest.get("end")),
                    people=tuple(_people(rest.get("participants"))),
                )


def _people(people: object) -> Iterator[_Person]:
    """Yield each participant once: who came back may stand there twice."""
    logs: dict[str, list[_Entry]] = {}
    for person in people if isinstance(people, list) else ():
        match person:
            case {"timelog": [*log], **rest}:
                logs.setdefault(_plain(rest.get("participantId")), []).extend(_entries(log))
    for id_, entries in logs.items():
        if all(entry.start for entry in entries):
            entries.sort(key=lambda entry: (entry.start or _EVER, entry.is_open))
        yield _Person(id_, tuple(entries))


def _entries(log: Sequence[object]) -> Iterator[_Entry]:
    for entry in log:
        match entry:
            case {"end": end, **rest}:
                yield _Entry(_instant(rest.get("start")), _instant(end), end is None)
            case {"start": start}:
                yield _Entry(_instant(start), None, is_open=True)


def _plain(id_: object) -> str:
    """Return an id of the provider's, or for one that is not fit to be kept a stand-in of its own.

    Ours are plain, so a stand-in is nobody we know.
    """
    if isinstance(id_, str) and PLAIN.fullmatch(id_):
        return id_
    return f"odd-{hashlib.sha256(repr(id_).encode()).hexdigest()[:16]}"


def _instant(value: object) -> datetime | None:
    """Return an ISO 8601 instant, ``None`` for anything else."""
    if not isinstance(value, str):
        return None
    try:
        instant = datetime.fromisoformat(value)
        return instant.astimezone(UTC) if instant.tzinfo else None
    except (ValueError, OverflowError):
        return None
