"""The look at a day before its patients come: what is ready, and what a person should mend."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from desktop_app.domain.appointment import RoomState, Status
from desktop_app.domain.clock import ClockState
from desktop_app.errors import AppError, RoomGoneError

AHEAD = timedelta(minutes=30)
"""How long before its visit a room is made, so that opening it needs no creation."""
LATE = timedelta(minutes=15)
"""How long after its beginning a visit may still want its room made unasked."""

Progress = Callable[[int, int], bool]
"""Told how much of how much is done; answers whether to go on."""


class RoomFinding(StrEnum):
    """How a visit's room was found; the values are what the command line says."""

    VALID = "valid"
    READY = "ready"
    """There is none yet, and one can be made."""
    GONE = "gone"
    """The provider has closed or lost it."""
    FOREIGN = "foreign"
    """The provider named a room that is not ours; it was set aside, and nobody was sent there."""
    OTHER_SERVICE = "other-service"
    UNPROVED = "unproved"
    """It came with an import, and nobody could be asked whether it is there."""
    NOT_CHECKED = "not-checked"
    """It was good before; nobody could be asked now."""


_GREEN = frozenset({RoomFinding.VALID, RoomFinding.READY})
_MENDED_BY_ASKING = frozenset({RoomFinding.FOREIGN, RoomFinding.UNPROVED, RoomFinding.NOT_CHECKED})


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoVisit:
    """A visit that gets a room, as far as its room and reaching its patient go.

    Attributes:
        patient_version: Of what is known of the patient; changes with every change of it.
        room_state: Of the current generation's room.
        set_aside: A room of this visit was quarantined, and none was made since.
    """

    appointment_id: UUID
    patient_id: UUID
    patient_version: int
    patient: str
    phone: str | None
    email: str | None
    doctor: str
    starts_at: datetime
    ends_at: datetime
    status: Status
    room_state: RoomState
    set_aside: bool

    def is_still_to_come(self, now: datetime) -> bool:
        """Say whether it lies ahead or goes on; one whose patient is here may run late."""
        return self.ends_at > now or self.status in {Status.ARRIVED, Status.CHECKED_IN}

    def wants_room(self, now: datetime) -> bool:
        """Say whether its room should be made now, unasked; one that was set aside never is."""
        unmade = self.room_state not in {RoomState.LIVE, RoomState.UNPROVED}
        return unmade and not self.set_aside and now - LATE <= self.starts_at <= now + AHEAD


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitLine:
    """What was found of one visit."""

    visit: VideoVisit
    room: RoomFinding

    @property
    def has_contact(self) -> bool:
        """Whether the patient can be reached if the link fails."""
        return bool(self.visit.phone or self.visit.email)

    @property
    def is_green(self) -> bool:
        """Whether nothing has to be done."""
        return self.room in _GREEN and self.has_contact

    def can_be_mended(self, consents: Collection[str]) -> bool:
        """Say whether making or asking anew may help; a room that is gone needs its consent."""
        if self.room is RoomFinding.GONE:
            return RoomGoneError.consent in consents
        return self.room in _MENDED_BY_ASKING


@dataclass(frozen=True, slots=True, kw_only=True)
class Preflight:
    """What was found of one day.

    Attributes:
        service: Why the video service can't be used; ``None``: it answers and knows our key.
        alarms: How many nobody has seen yet.
        lines: The visits still to come or running, by their beginning.
        is_whole: False if it was stopped before all had been asked for.
    """

    day: date
    checked_at: datetime
    service: AppError | None
    clock: ClockState
    clock_ahead: timedelta | None
    alarms: int
    lines: tuple[VisitLine, ...]
    is_whole: bool

    @property
    def needing(self) -> tuple[VisitLine, ...]:
        """The lines that are not green."""
        return tuple(line for line in self.lines if not line.is_green)

    def mendable(self, consents: Collection[str]) -> tuple[VisitLine, ...]:
        """Return the lines that mending all would mend with these *consents*."""
        return tuple(line for line in self.lines if line.can_be_mended(consents))

    @property
    def is_green(self) -> bool:
        """Whether a person need not look at anything."""
        whole = self.is_whole and self.service is None and not self.alarms
        return whole and self.clock is ClockState.OK and not self.needing


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """What became of a look once it was mended.

    Attributes:
        failure: Why mending stopped, if it did; what was mended stays so.
    """

    preflight: Preflight
    failure: AppError | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """What one round of making rooms ahead did.

    Attributes:
        made: Rooms that this round made.
        clock_ahead: How far our clock is ahead; ``None`` if nobody has said so yet.
        failure: Why it stopped, if it did.
    """

    made: int
    clock_ahead: timedelta | None = None
    failure: AppError | None = None
