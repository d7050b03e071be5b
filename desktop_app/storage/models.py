"""The schema.

What must never happen is refused here, by constraints and by the migrations' triggers:
slots, rooms, meeting IDs, sightings, alarms and the audit trail are never deleted; a slot's index,
a room's meeting ID and an appointment's patient never change; a closed room stays closed; counters
only go up.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Date,
    DateTime,
    Dialect,
    Enum,
    ForeignKey,
    Index,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Text,
    Time,
    TypeDecorator,
    UniqueConstraint,
    Uuid,
    and_,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from typing_extensions import override

from desktop_app.domain.alarm import AlarmKind
from desktop_app.domain.appointment import (
    CURRENT,
    HOLDS_SLOT,
    DayPart,
    DoctorSays,
    Kind,
    RoomState,
    SlotStatus,
    Status,
)
from desktop_app.domain.joining import Role
from desktop_app.domain.room_rule import Parting
from desktop_app.storage.day_sheet import parsed_instant


class _SqliteInstant(sqlite.DATETIME):
    """Text that always means UTC."""

    @override
    def result_processor(
        self, dialect: Dialect, coltype: object
    ) -> Callable[[str | None], datetime | None]:
        return lambda text: None if text is None else parsed_instant(text)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware instant. SQLite has no zones, so we store UTC and refuse naive values."""

    impl = DateTime(timezone=True).with_variant(_SqliteInstant(), "sqlite")  # type: ignore[no-untyped-call]
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError("naive datetime")
        return value and value.astimezone(UTC)

    @override
    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value if value is None or value.tzinfo is UTC else value.astimezone(UTC)


SortedByBytes = Text().with_variant(Text(collation="C"), "postgresql")
"""Text that orders by code point on both databases, so that a prefix is an index range."""


class Base(DeclarativeBase):
    """Names every constraint, so that migrations can name them too."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcDateTime,
        date: Date,
        time: Time,
        UUID: Uuid,
        str: Text,
        dict[str, Any]: JSON,
    }


class RoomOrigin(StrEnum):
    """How a room came to us."""

    CREATED = "created"
    IMPORTED = "imported"
    AD_HOC = "ad-hoc"


class Fate(StrEnum):
    """Why a meeting ID is known."""

    ROOM = "room"
    DROPPED = "dropped"
    SHARED = "shared"


class ProviderKind(StrEnum):
    """Which video service the clinic chose."""

    PRACTICE = "practice"
    VIDEOSDK = "videosdk"


class Entity(StrEnum):
    """What an external id names."""

    DOCTOR = "doctor"
    PATIENT = "patient"
    SESSION = "session"
    APPOINTMENT = "appointment"


def _enum(words: type[StrEnum], name: str, *, checked: bool = True) -> Enum:
    """Return the type of a column of these words; *checked*: the database refuses others."""
    return Enum(
        words,
        name=name,
        native_enum=False,
        length=24,
        create_constraint=checked,
        values_callable=lambda members: [member.value for member in members],
    )


class ClinicRow(Base):
    """The one clinic of this database."""

    __tablename__ = "clinic"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str] = mapped_column(default="")
    zone: Mapped[str] = mapped_column(String(64), comment="IANA name")
    __table_args__ = (CheckConstraint("id = 1", name="one"),)


class InstallationRow(Base):
    """One installed desk; its audit chain is its own."""

    __tablename__ = "installations"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    created_at: Mapped[datetime]
    next_sequence: Mapped[int] = mapped_column(default=1)
    last_hash: Mapped[str] = mapped_column(String(64), default="")


class ProviderChoiceRow(Base):
    """The chosen video service. Changing this row, and nothing else, rotates rooms."""

    __tablename__ = "provider_choice"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[ProviderKind] = mapped_column(_enum(ProviderKind, "provider_kind"))
    endpoint: Mapped[str] = mapped_column(default="")
    key_fingerprint: Mapped[str | None] = mapped_column(String(16))
    chosen_at: Mapped[datetime]
    __table_args__ = (CheckConstraint("id = 1", name="one"),)


class DoctorRow(Base):
    """A practitioner."""

    __tablename__ = "doctors"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    speciality: Mapped[str] = mapped_column(default="")
    version: Mapped[int] = mapped_column(default=1)


class PatientRow(Base):
    """A person; the parts of the name only where a source or a person separated them."""

    __tablename__ = "patients"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    family_name: Mapped[str | None]
    given_name: Mapped[str | None]
    gender: Mapped[str | None] = mapped_column(String(16), comment="FHIR administrative gender")
    birth_date: Mapped[date | None]
    phone: Mapped[str | None]
    email: Mapped[str | None]
    language: Mapped[str | None] = mapped_column(String(35), comment="BCP 47")
    record_number: Mapped[str | None]
    notes: Mapped[str] = mapped_column(default="")
    merged_into: Mapped[UUID | None] = mapped_column(ForeignKey("patients.id"))
    created_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None] = mapped_column(comment="its registration was undone")
    erased_at: Mapped[datetime | None] = mapped_column(comment="nothing personal is left")
    version: Mapped[int] = mapped_column(default=1)
    __table_args__ = (
        CheckConstraint("length(name) > 0", name="named"),
        CheckConstraint(
            "gender IN ('male', 'female', 'other', 'unknown')", name="administrative_gender"
        ),
        Index(None, "record_number"),
        Index(None, "birth_date"),
    )


class PatientKeyRow(Base):
    """Something that a patient is found by, as soon as its beginning is typed."""

    __tablename__ = "patient_keys"
    key: Mapped[str] = mapped_column(SortedByBytes)
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patients.id"))
    starts: Mapped[int] = mapped_column(
        BigInteger, comment="what all keys of the patient begin with: see patient_keys.starts_of"
    )
    __table_args__ = (
        PrimaryKeyConstraint("key", "patient_id", postgresql_include=["starts"]),
        Index(None, "patient_id", "key"),
        {"sqlite_with_rowid": False},
    )


class ClosureRow(Base):
    """Days ``[first_day, last_day]`` on which a doctor is absent, or the whole clinic closed."""

    __tablename__ = "closures"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    doctor_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("doctors.id"), comment="null: the whole clinic"
    )
    first_day: Mapped[date]
    last_day: Mapped[date]
    reason: Mapped[str] = mapped_column(default="")
    opens: Mapped[bool] = mapped_column(
        default=False, comment="the other way round: works although it is a public holiday"
    )
    withdrawn_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(default=1)
    __table_args__ = (
        CheckConstraint("last_day >= first_day", name="ends_after_start"),
        Index(None, "last_day"),
    )


class SessionSeriesRow(Base):
    """What sessions were planned by together."""

    __tablename__ = "session_series"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    doctor_id: Mapped[UUID] = mapped_column(ForeignKey("doctors.id"))
    rule: Mapped[str] = mapped_column(comment="RFC 5545 RRULE")
    created_at: Mapped[datetime]


class SessionRow(Base):
    """One doctor's block: the instants, and the wall times and zone they were planned in."""

    __tablename__ = "sessions"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    doctor_id: Mapped[UUID] = mapped_column(ForeignKey("doctors.id"))
    local_date: Mapped[date]
    local_start: Mapped[time]
    local_end: Mapped[time]
    zone: Mapped[str] = mapped_column(String(64))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    location: Mapped[str] = mapped_column(default="")
    kind: Mapped[Kind | None] = mapped_column(_enum(Kind, "session_kind"), comment="null: mixed")
    next_slot_index: Mapped[int] = mapped_column(default=0)
    slot_minutes: Mapped[int | None] = mapped_column(comment="as planned; null: not planned here")
    buffer_minutes: Mapped[int] = mapped_column(default=0)
    series_id: Mapped[UUID | None] = mapped_column(comment="of session_series")
    withdrawn_at: Mapped[datetime | None] = mapped_column(comment="it takes place no more")
    version: Mapped[int] = mapped_column(default=1)
    __table_args__ = (
        CheckConstraint("ends_at > starts_at", name="ends_after_start"),
        CheckConstraint("next_slot_index >= 0", name="counter"),
        Index(None, "local_date"),
        Index(None, "doctor_id", "local_date"),
    )


class SlotRow(Base):
    """One bookable piece of a session; never deleted, its index given once from the counter."""

    __tablename__ = "slots"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    session_id: Mapped[UUID] = mapped_column(ForeignKey("sessions.id"))
    index: Mapped[int]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    extra: Mapped[bool] = mapped_column(default=False)
    status: Mapped[SlotStatus] = mapped_column(
        _enum(SlotStatus, "slot_status"), default=SlotStatus.FREE
    )
    blocked_for: Mapped[str] = mapped_column(default="")
    version: Mapped[int] = mapped_column(default=1)
    __table_args__ = (
        UniqueConstraint("session_id", "index"),
        CheckConstraint("ends_at > starts_at", name="ends_after_start"),
        CheckConstraint('"index" >= 0', name="counted"),
    )


class AppointmentRow(Base):
    """A patient in a slot, or waiting for one. Another patient is another appointment."""

    __tablename__ = "appointments"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    slot_id: Mapped[UUID | None] = mapped_column(ForeignKey("slots.id"))
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patients.id"))
    status: Mapped[Status] = mapped_column(_enum(Status, "appointment_status"))
    kind: Mapped[Kind] = mapped_column(_enum(Kind, "appointment_kind"))
    reason: Mapped[str] = mapped_column(default="")
    room_generation: Mapped[int] = mapped_column(default=1)
    status_since: Mapped[datetime]
    arrived_at: Mapped[datetime | None]
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    cancel_reason: Mapped[str | None]
    waits_since: Mapped[datetime | None] = mapped_column(comment="for an earlier slot, or any")
    wish_doctor_id: Mapped[UUID | None] = mapped_column(comment="of doctors; null: any")
    wish_speciality: Mapped[str] = mapped_column(default="")
    wish_part: Mapped[DayPart | None] = mapped_column(_enum(DayPart, "day_part", checked=False))
    series_id: Mapped[UUID | None] = mapped_column(comment="shared by those booked together")
    doctor_says: Mapped[DoctorSays | None] = mapped_column(
        _enum(DoctorSays, "doctor_says", checked=False)
    )
    doctor_said_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(default=1)
    __table_args__ = (
        Index(
            "waiting_list",
            "waits_since",
            sqlite_where=waits_since.is_not(None),
            postgresql_where=waits_since.is_not(None),
        ),
        Index(
            "one_active_appointment",
            "slot_id",
            unique=True,
            sqlite_where=status.in_(sorted(HOLDS_SLOT)),
            postgresql_where=status.in_(sorted(HOLDS_SLOT)),
        ),
        CheckConstraint("room_generation >= 1", name="generation"),
        CheckConstraint("status <> 'waitlist' OR slot_id IS NULL", name="waits_without_slot"),
        Index(None, "slot_id"),
        Index(None, "patient_id"),
    )


class MeetingIdRow(Base):
    """Every meeting ID ever seen, dropped and shared ones too: none is adopted a second time."""

    __tablename__ = "meeting_ids"
    value: Mapped[str] = mapped_column(String(64), primary_key=True)
    fate: Mapped[Fate] = mapped_column(_enum(Fate, "meeting_id_fate"))
    seen_at: Mapped[datetime]


class RoomRow(Base):
    """One room; for an appointment, the room of one generation."""

    __tablename__ = "rooms"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    provider: Mapped[str | None] = mapped_column(
        String(16), comment="key fingerprint; null until an imported one is validated"
    )
    custom_room_id: Mapped[str | None] = mapped_column(
        String(64), unique=True, comment="our idempotency key; null when imported"
    )
    appointment_id: Mapped[UUID | None] = mapped_column(ForeignKey("appointments.id"))
    owner: Mapped[str | None] = mapped_column(comment="of an ad-hoc room")
    purpose: Mapped[str | None] = mapped_column(comment="of an ad-hoc room")
    origin: Mapped[RoomOrigin] = mapped_column(_enum(RoomOrigin, "room_origin"))
    generation: Mapped[int]
    meeting_id: Mapped[str | None] = mapped_column(ForeignKey("meeting_ids.value"), unique=True)
    state: Mapped[RoomState] = mapped_column(_enum(RoomState, "room_state"))
    lease_owner: Mapped[UUID | None]
    lease_until: Mapped[datetime | None]
    validated_at: Mapped[datetime | None]
    retire_at: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    next_try_at: Mapped[datetime | None]
    seen_id: Mapped[str | None] = mapped_column(comment="a refused answer; neither unique nor ours")
    created_at: Mapped[datetime]
    retired_for: Mapped[Parting | None] = mapped_column(_enum(Parting, "parting", checked=False))
    closed_at: Mapped[datetime | None] = mapped_column(
        comment="when the provider said that it is shut, or that it never was"
    )
    unknown_since: Mapped[datetime | None] = mapped_column(
        comment="of one to be shut: when the provider first said that it knows none such"
    )
    __table_args__ = (
        UniqueConstraint("appointment_id", "generation"),
        Index(
            "one_current_room",
            "appointment_id",
            unique=True,
            sqlite_where=state.in_(sorted(CURRENT)),
            postgresql_where=state.in_(sorted(CURRENT)),
        ),
        CheckConstraint("generation >= 1", name="generation"),
        CheckConstraint("state <> 'none'", name="none_is_no_row"),
        CheckConstraint(
            "state NOT IN ('live', 'unproved') OR meeting_id IS NOT NULL", name="live_has_id"
        ),
        CheckConstraint("state <> 'live' OR provider IS NOT NULL", name="live_has_provider"),
        CheckConstraint(
            "origin = 'imported' OR (custom_room_id IS NOT NULL AND provider IS NOT NULL)",
            name="ours_has_key",
        ),
        CheckConstraint(
            "(appointment_id IS NULL) = (origin = 'ad-hoc')"
            " AND (appointment_id IS NULL) = (owner IS NOT NULL AND purpose IS NOT NULL)",
            name="belongs",
        ),
        Index(None, "state", "next_try_at"),
    )


CURRENT_ROOM = and_(
    RoomRow.appointment_id == AppointmentRow.id,
    RoomRow.generation == AppointmentRow.room_generation,
)
"""Joins an appointment with the room of its current generation, whatever its state."""


class RoomParticipantRow(Base):
    """One random code per room and role, unique for all time: no code opens two rooms."""

    __tablename__ = "room_participants"
    room_id: Mapped[UUID] = mapped_column(ForeignKey("rooms.id"), primary_key=True)
    role: Mapped[Role] = mapped_column(_enum(Role, "participant_role"), primary_key=True)
    code: Mapped[str] = mapped_column(String(40), unique=True)
    given_to: Mapped[str | None] = mapped_column(
        String(24), comment="interpreter, relative or other; a guest's place that was given away"
    )
    given_at: Mapped[datetime | None]


class SightingRow(Base):
    """One stay of one participant in one room, as the provider told it."""

    __tablename__ = "sightings"
    room_id: Mapped[UUID] = mapped_column(ForeignKey("rooms.id"), primary_key=True)
    session_id: Mapped[str] = mapped_column(
        String(64), primary_key=True, comment="the provider's, of the call; not a doctor's block"
    )
    participant_id: Mapped[str] = mapped_column(String(128), primary_key=True)
    joined_at: Mapped[datetime] = mapped_column(primary_key=True)
    left_at: Mapped[datetime | None] = mapped_column()
    __table_args__ = (
        Index(
            "open_sightings",
            "room_id",
            sqlite_where=left_at.is_(None),
            postgresql_where=left_at.is_(None),
        ),
    )


class AlarmRow(Base):
    """Something about isolation that a person must look at; never deleted."""

    __tablename__ = "alarms"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[AlarmKind] = mapped_column(_enum(AlarmKind, "alarm_kind"))
    raised_at: Mapped[datetime]
    appointment_id: Mapped[UUID | None] = mapped_column(ForeignKey("appointments.id"))
    room_id: Mapped[UUID | None] = mapped_column(ForeignKey("rooms.id"))
    subject: Mapped[str] = mapped_column(
        String(200), default="", comment="what one alarm is about; opaque, raised once"
    )
    seen_at: Mapped[datetime | None]
    seen_by: Mapped[str | None]
    __table_args__ = (
        UniqueConstraint("kind", "subject"),
        Index(None, "seen_at"),
        Index(None, "appointment_id"),
    )


class SessionRoomRow(Base):
    """The old system's room shared by a whole session. Off unless the clinic allows it."""

    __tablename__ = "session_rooms"
    session_id: Mapped[UUID] = mapped_column(ForeignKey("sessions.id"), primary_key=True)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting_ids.value"))
    allowed: Mapped[bool] = mapped_column(default=False)


class ExternalIdRow(Base):
    """What another system calls one of our rows, and what it last said of it."""

    __tablename__ = "external_ids"
    system: Mapped[str] = mapped_column(String(64), primary_key=True)
    entity: Mapped[Entity] = mapped_column(_enum(Entity, "external_entity"), primary_key=True)
    value: Mapped[str] = mapped_column(String(200), primary_key=True)
    entity_id: Mapped[UUID]
    imported: Mapped[dict[str, Any]] = mapped_column(comment="last imported values")
    __table_args__ = (Index(None, "entity", "entity_id"),)


class AuditRow(Base):
    """Who did what and when: append-only, one hash chain per installation; opaque ids only."""

    __tablename__ = "audit"
    installation_id: Mapped[UUID] = mapped_column(ForeignKey("installations.id"), primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    actor: Mapped[str]
    action: Mapped[str] = mapped_column(String(40))
    appointment_id: Mapped[UUID | None]
    room_id: Mapped[UUID | None]
    result: Mapped[str] = mapped_column(default="")
    key_id: Mapped[str | None] = mapped_column(String(40), comment="null: plain SHA-256")
    hash: Mapped[str] = mapped_column(String(64))
    __table_args__ = (Index(None, "appointment_id"), Index(None, "at"))
