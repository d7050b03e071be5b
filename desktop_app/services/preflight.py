"""The look at a day before its patients come, and mending what it found.

Every room that is there is asked for at the provider, one after the other; when it does not answer
twice running, it is left in peace. Rooms that are not there yet cost no request.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from desktop_app.domain.appointment import RoomState
from desktop_app.domain.clock import clock_state
from desktop_app.domain.preflight import (
    Mended,
    Preflight,
    Progress,
    RoomFinding,
    VideoVisit,
    VisitLine,
)
from desktop_app.errors import (
    AppError,
    AppointmentGoneError,
    ForeignRoomError,
    NoRoomError,
    OtherProviderError,
    ProviderError,
    RoomGoneError,
    RoomMovedOnError,
    RoomNotCheckedError,
)
from desktop_app.services.desk import Desk
from desktop_app.services.open_room import prepare_room
from desktop_app.services.service_check import require_service
from desktop_app.storage.alarms import open_alarms
from desktop_app.storage.video_visits import video_visit, video_visits
from desktop_app.video.provider import Budget, MeetingProvider

SECONDS = 5.0
REQUESTS = 2
"""What asking for one room may cost."""
PATIENCE = 2
"""Rooms in a row without an answer, after which nobody is asked any more."""
NO_CONSENT: frozenset[str] = frozenset()

_MOVED = (AppointmentGoneError, NoRoomError, RoomMovedOnError)
"""The visit is no longer what it was a moment ago."""


def preflight(desk: Desk, day: date, now: datetime, progress: Progress) -> Preflight:
    """Look at the visits of *day* that are still to come or running. Blocks.

    Nothing is made. Only what an opening would find out is kept: an imported room that the
    provider knows is proved, and a room for which it names another is set aside.
    """
    with desk.db.read() as tx:
        visits = [visit for visit in video_visits(tx, [day]) if visit.is_still_to_come(now)]
        alarms = len(open_alarms(tx))
    provider, failure = _service(desk)
    lines = _Lines(desk, None if failure else provider, now)
    is_whole = True
    for number, visit in enumerate(visits):
        is_whole = is_whole and progress(number, len(visits))
        lines.add(visit, ask=is_whole)
    progress(len(visits), len(visits))
    ahead = None if provider is None else provider.clock_ahead
    return Preflight(
        day=day,
        checked_at=now,
        service=failure,
        clock=clock_state(ahead),
        clock_ahead=ahead,
        alarms=alarms,
        lines=tuple(lines.found),
        is_whole=is_whole,
    )


def mend(
    desk: Desk, appointment_id: UUID, now: datetime, consents: frozenset[str] = NO_CONSENT
) -> VisitLine | None:
    """Make the room that a visit lacks, or ask for its room again; return what is found then.

    ``None`` is a visit that gets no room any more. A room that is gone is replaced only with its
    error's consent. Blocks.

    Raises:
        ProviderError: The service could not be asked.
        RoomNotCheckedError: It did not answer in time.
    """
    try:
        room = _found(desk, desk.video().provider, appointment_id, now, consents)
    except _MOVED:
        return None
    with desk.db.read() as tx:
        visit = video_visit(tx, appointment_id)
    return None if visit is None else VisitLine(visit=visit, room=room)


def mend_all(
    desk: Desk, found: Preflight, now: datetime, consents: frozenset[str], progress: Progress
) -> Mended:
    """Mend one after the other what can be mended so, until it fails or *progress* says stop.

    Blocks. What was mended stays so.
    """
    lines: dict[UUID, VisitLine | None] = {line.visit.appointment_id: line for line in found.lines}
    wanting = [line.visit.appointment_id for line in found.mendable(consents)]
    failure: AppError | None = None
    for number, appointment_id in enumerate(wanting):
        if not progress(number, len(wanting)):
            break
        try:
            lines[appointment_id] = mend(desk, appointment_id, now, consents)
        except AppError as error:
            failure = error
            break
    left = tuple(line for line in lines.values() if line is not None)
    return Mended(preflight=replace(found, lines=left), failure=failure)


class _Lines:
    """Asks for one room after the other, as long as the provider answers. For one thread."""

    def __init__(self, desk: Desk, provider: MeetingProvider | None, now: datetime) -> None:
        self._desk, self._provider, self._now = desk, provider, now
        self._silent = 0
        self.found: list[VisitLine] = []

    def add(self, visit: VideoVisit, *, ask: bool) -> None:
        """Look at *visit*; one that is no longer a visit with a room gives no line."""
        asked = ask and self._silent < PATIENCE and _has_room(visit)
        try:
            room = self._asked(visit) if asked else _unasked(visit)
        except _MOVED:
            return
        self.found.append(VisitLine(visit=visit, room=room))

    def _asked(self, visit: VideoVisit) -> RoomFinding:
        if self._provider is None:
            return _unasked(visit)
        try:
            room = _found(self._desk, self._provider, visit.appointment_id, self._now, NO_CONSENT)
        except (RoomNotCheckedError, ProviderError):
            self._silent += 1
            return _unasked(visit)
        self._silent = 0
        return room


def _service(desk: Desk) -> tuple[MeetingProvider | None, AppError | None]:
    """Return the video service, if there is one to speak to, and why it can't be used."""
    try:
        provider = desk.video().provider
    except AppError as error:
        return None, error
    try:
        require_service(provider, Budget(SECONDS, REQUESTS))
    except AppError as error:
        return provider, error
    return provider, None


def _found(
    desk: Desk,
    provider: MeetingProvider,
    appointment_id: UUID,
    now: datetime,
    consents: frozenset[str],
) -> RoomFinding:
    """Have the room made or checked; say what is the matter with it, not with the provider."""
    budget = Budget(SECONDS) if consents else Budget(SECONDS, REQUESTS)
    try:
        prepare_room(desk, provider, appointment_id, now, budget, consents)
    except RoomGoneError:
        return RoomFinding.GONE
    except OtherProviderError:
        return RoomFinding.OTHER_SERVICE
    except ForeignRoomError:
        return RoomFinding.FOREIGN
    return RoomFinding.VALID


def _has_room(visit: VideoVisit) -> bool:
    return visit.room_state in {RoomState.LIVE, RoomState.UNPROVED}


def _unasked(visit: VideoVisit) -> RoomFinding:
    match visit.room_state:
        case RoomState.LIVE:
            return RoomFinding.NOT_CHECKED
        case RoomState.UNPROVED:
            return RoomFinding.UNPROVED
        case _:
            return RoomFinding.FOREIGN if visit.set_aside else RoomFinding.READY
