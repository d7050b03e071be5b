"""Why and when rooms end, who was seen in them, whom links were given to, and alarms."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

FORBIDDEN = (
    # name, event, table, condition, reason
    ("sighting_stays", "DELETE", "sightings", "", "who was seen stays known"),
    (
        "sighting_keeps",
        "UPDATE",
        "sightings",
        """OLD.room_id <> NEW.room_id OR OLD.session_id <> NEW.session_id
        OR OLD.participant_id <> NEW.participant_id OR OLD.joined_at <> NEW.joined_at
        OR (OLD.left_at IS NOT NULL AND OLD.left_at IS NOT NEW.left_at)""",
        "who was seen stays known",
    ),
    ("alarm_stays", "DELETE", "alarms", "", "an alarm is never forgotten"),
    (
        "alarm_keeps",
        "UPDATE",
        "alarms",
        """OLD.kind <> NEW.kind OR OLD.raised_at <> NEW.raised_at OR OLD.subject <> NEW.subject
        OR OLD.appointment_id IS NOT NEW.appointment_id OR OLD.room_id IS NOT NEW.room_id
        OR (OLD.seen_at IS NOT NULL AND OLD.seen_at IS NOT NEW.seen_at)""",
        "an alarm is never forgotten",
    ),
    (
        "guest_keeps_place",
        "UPDATE",
        "room_participants",
        "OLD.given_to IS NOT NULL AND OLD.given_to IS NOT NEW.given_to",
        "a guest's place is given once",
    ),
    (
        "closed_stays_closed",
        "UPDATE",
        "rooms",
        "OLD.closed_at IS NOT NULL AND OLD.closed_at IS NOT NEW.closed_at",
        "a room is closed once",
    ),
)


def upgrade() -> None:
    """Bring the schema from 0001 to 0002."""
    op.add_column("rooms", sa.Column("retired_for", sa.String(length=24), nullable=True))
    op.add_column(
        "rooms",
        sa.Column(
            "closed_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when the provider said that it is shut, or that it never was",
        ),
    )
    op.add_column(
        "rooms",
        sa.Column(
            "unknown_since",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="of one to be shut: when the provider first said that it knows none such",
        ),
    )
    op.add_column(
        "room_participants",
        sa.Column(
            "given_to",
            sa.String(length=24),
            nullable=True,
            comment="interpreter, relative or other; a guest's place that was given away",
        ),
    )
    op.add_column(
        "room_participants", sa.Column("given_at", sa.DateTime(timezone=True), nullable=True)
    )
    op.create_table(
        "sightings",
        sa.Column("room_id", sa.Uuid(), nullable=False),
        sa.Column(
            "session_id",
            sa.String(length=64),
            nullable=False,
            comment="the provider's, of the call; not a doctor's block",
        ),
        sa.Column("participant_id", sa.String(length=128), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("left_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_sightings_room_id")),
        sa.PrimaryKeyConstraint(
            "room_id", "session_id", "participant_id", "joined_at", name=op.f("pk_sightings")
        ),
    )
    op.create_index(
        "open_sightings",
        "sightings",
        ["room_id"],
        unique=False,
        sqlite_where=sa.text("left_at IS NULL"),
        postgresql_where=sa.text("left_at IS NULL"),
    )
    op.create_table(
        "alarms",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "foreign-room",
                "stranger",
                "crowd",
                "restored",
                "trail-broken",
                "not-closed",
                name="alarm_kind",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("raised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column("room_id", sa.Uuid(), nullable=True),
        sa.Column(
            "subject",
            sa.String(length=200),
            nullable=False,
            comment="what one alarm is about; opaque, raised once",
        ),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("seen_by", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f("fk_alarms_appointment_id")
        ),
        sa.ForeignKeyConstraint(["room_id"], ["rooms.id"], name=op.f("fk_alarms_room_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alarms")),
        sa.UniqueConstraint("kind", "subject", name=op.f("uq_alarms_kind_subject")),
    )
    op.create_index("ix_alarms_seen_at", "alarms", ["seen_at"], unique=False)
    op.create_index("ix_alarms_appointment_id", "alarms", ["appointment_id"], unique=False)
    # What left its appointment before this was kept is closed by the next clean-up.
    _forbid()


def _forbid() -> None:
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    for name, event, table, condition, reason in FORBIDDEN:
        when = f"WHEN ({condition})" if condition else ""
        what = f"BEFORE {event} ON {table} FOR EACH ROW {when}"
        if on_sqlite:
            quoted = reason.replace("'", "''")
            op.execute(f"CREATE TRIGGER {name} {what} BEGIN SELECT RAISE(ABORT, '{quoted}'); END")
        else:
            what = what.replace("IS NOT NEW", "IS DISTINCT FROM NEW")
            quoted = reason.replace("'", "''")
            op.execute(f"CREATE TRIGGER {name} {what} EXECUTE FUNCTION refuse('{quoted}')")
