"""Who was in a room and when, as VideoSDK tells it: each participant's log of stays.

Source: docs.videosdk.live, API reference, sessions. A present participant is one whose last entry
has no end. What is not understood is nobody; the filters of the question are applied again, because
an old page of the reference does not know ``status``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from desktop_app.domain.presence import Stay
from desktop_app.errors import ProviderError
from desktop_app.video.provider import Present


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One session at the provider: from the first who joins to the last who leaves."""

    id: str
    meeting_id: str
    is_ongoing: bool
    people: tuple[_Person, ...]

    def present(self) -> Iterator[Present]:
        """Yield whoever is inside now."""
        for person in self.people:
            if person.log and person.log[-1].is_open:
                yield Present(
                    participant_id=person.id, session_id=self.id, since=person.log[-1].start
                )

    def stays(self) -> Iterator[Stay]:
        """Yield every stay whose beginning was told."""
        for person in self.people:
            for entry in person.log:
                if entry.start is not None:
                    yield Stay(
                        participant_id=person.id,
                        session_id=self.id,
                        joined_at=entry.start,
                        left_at=None if entry.is_open else entry.end or entry.start,
                    )


@dataclass(frozen=True, slots=True)
class _Person:
    id: str
    log: tuple[_Entry, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """An end that makes no sense is an end all the same."""

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
            case {"id": str(id_), "roomId": str(meeting_id), "participants": [*people], **rest}:
                yield Call(
                    id=id_[:64],
                    meeting_id=meeting_id,
                    is_ongoing=rest.get("status", "ongoing") == "ongoing"
                    and rest.get("end") is None,
                    people=tuple(_people(people)),
                )


def _people(people: Sequence[object]) -> Iterator[_Person]:
    for person in people:
        match person:
            case {"participantId": str(who), "timelog": [*log]}:
                yield _Person(who[:128], tuple(_entries(log)))


def _entries(log: Sequence[object]) -> Iterator[_Entry]:
    for entry in log:
        match entry:
            case {"end": end, **rest}:
                yield _Entry(_instant(rest.get("start")), _instant(end), end is None)


def _instant(value: object) -> datetime | None:
    """Return an ISO 8601 instant, ``None`` for anything else."""
    if not isinstance(value, str):
        return None
    try:
        instant = datetime.fromisoformat(value)
    except ValueError:
        return None
    return instant.astimezone(UTC) if instant.tzinfo else None
