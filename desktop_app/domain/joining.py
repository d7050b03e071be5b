"""Who may join a room in which part, with what rights and until when."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop_app.domain.clinic_day import day_bounds, day_of
from desktop_app.errors import RoleRefusedError


class Role(StrEnum):
    """A place at a room: one random participant code each, so that nobody throws another out."""

    DOCTOR = "doctor"
    PATIENT = "patient"
    DESK = "desk"
    GUEST_1 = "guest-1"
    GUEST_2 = "guest-2"
    GUEST_3 = "guest-3"
    GUEST_4 = "guest-4"


GUEST_PLACES = Role.GUEST_1, Role.GUEST_2, Role.GUEST_3, Role.GUEST_4


class Guest(StrEnum):
    """Who gets one of a room's spare places; the values are what we store."""

    INTERPRETER = "interpreter"
    RELATIVE = "relative"
    OTHER = "other"


class Permission(StrEnum):
    """The provider's rights (docs.videosdk.live, authentication and tokens).

    ``ASK_JOIN`` must stand alone; ``ALLOW_MOD`` alone does not admit its holder.
    """

    ALLOW_JOIN = "allow_join"
    ASK_JOIN = "ask_join"
    ALLOW_MOD = "allow_mod"


SLACK = timedelta(hours=2)


def permissions(role: Role, *, lobby: bool) -> tuple[Permission, ...]:
    """Return the least that *role* needs; with *lobby* the patient waits to be admitted.

    Without it the patient enters directly, because the room is the patient's alone.
    """
    match role:
        case Role.DOCTOR:
            return Permission.ALLOW_JOIN, Permission.ALLOW_MOD
        case Role.DESK:
            return (Permission.ALLOW_JOIN,)
        case Role.PATIENT:
            return (Permission.ASK_JOIN if lobby else Permission.ALLOW_JOIN,)
        case _:
            return (Permission.ASK_JOIN,)


def expires_at(ends_at: datetime, zone: ZoneInfo, now: datetime) -> datetime:
    """Return when a link minted *now* stops opening the door: shortly after the visit's local day.

    A token is checked once, at joining, and a reload is a new join: so the whole day and two hours,
    and at least two hours from now. All aware. A visit that ends at midnight is the day's before.
    """
    _, end_of_day = day_bounds(day_of(ends_at - timedelta.resolution, zone), zone)
    return max(end_of_day, now.astimezone(UTC)) + SLACK


def all_expired(zone: ZoneInfo, now: datetime) -> tuple[datetime, datetime]:
    """Return when a visit must have ended, and a link been minted, at the latest, to be no good.

    What :func:`expires_at` says, the other way round: no link minted until the second instant opens
    a visit's door that ended until the first. Both aware, UTC.
    """
    minted = now.astimezone(UTC) - SLACK
    start_of_day, _ = day_bounds(day_of(minted, zone), zone)
    return start_of_day, minted


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinLink:
    """A URL for one participant of one room: a secret, for it carries a token; not in any ``repr``.

    Attributes:
        created: Whether this very opening made the room.
        this_computer_only: A practice link; nobody elsewhere can open it.
    """

    url: str = field(repr=False)
    appointment_id: UUID | None
    meeting_id: str
    role: Role
    created: bool
    this_computer_only: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedRoom:
    """The old system's one room for a whole session, where its patients can meet.

    Never any appointment's. Off unless the clinic has allowed it for that session.
    """

    session_id: UUID
    meeting_id: str
    allowed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskRole:
    """Whom this desk serves: the reception (``doctor_id`` is None), or one doctor."""

    doctor_id: UUID | None = None

    def role_in(self, session_doctor: UUID | None) -> Role:
        """Return the part in which this desk joins a visit of *session_doctor*."""
        if self.doctor_id is not None and self.doctor_id == session_doctor:
            return Role.DOCTOR
        return Role.DESK

    def require(self, part: Role | Guest, session_doctor: UUID | None) -> None:
        """Refuse the doctor's part to every desk but that doctor's own.

        Raises:
            RoleRefusedError: It was wanted at another desk.
        """
        if part is Role.DOCTOR and self.role_in(session_doctor) is not Role.DOCTOR:
            raise RoleRefusedError(f"doctor {session_doctor}")
