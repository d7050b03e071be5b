"""The first schema, and the triggers for what may never change."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

FORBIDDEN = (
    # name, event, table, condition, reason
    ("slot_stays", "DELETE", "slots", "", "a slot is never deleted"),
    (
        "slot_keeps_index",
        "UPDATE",
        "slots",
        'OLD."index" <> NEW."index" OR OLD.session_id <> NEW.session_id',
        "a slot keeps its index",
    ),
    (
        "counter_goes_up",
        "UPDATE",
        "sessions",
        "NEW.next_slot_index < OLD.next_slot_index",
        "a slot index is never given twice",
    ),
    (
        "generation_goes_up",
        "UPDATE",
        "appointments",
        "NEW.room_generation < OLD.room_generation",
        "a room generation is never given twice",
    ),
    ("meeting_id_stays", "DELETE", "meeting_ids", "", "a meeting ID once seen stays known"),
    (
        "meeting_id_keeps",
        "UPDATE",
        "meeting_ids",
        "OLD.value <> NEW.value OR OLD.fate <> NEW.fate",
        "a meeting ID once seen stays known",
    ),
    ("room_stays", "DELETE", "rooms", "", "a room is never forgotten"),
    (
        "room_keeps_owner",
        "UPDATE",
        "rooms",
        """OLD.appointment_id IS NOT NEW.appointment_id OR OLD.generation <> NEW.generation
        OR OLD.custom_room_id IS NOT NEW.custom_room_id
        OR (OLD.meeting_id IS NOT NULL AND OLD.meeting_id IS NOT NEW.meeting_id)""",
        "a room belongs to one appointment and generation for ever",
    ),
    (
        "room_stays_closed",
        "UPDATE",
        "rooms",
        """OLD.state IN ('retired', 'dead', 'quarantined')
        AND NEW.state IN ('intent', 'live', 'unproved')""",
        "a room once closed is never opened again",
    ),
    (
        "code_keeps_room",
        "UPDATE",
        "room_participants",
        "OLD.room_id <> NEW.room_id OR OLD.role <> NEW.role OR OLD.code <> NEW.code",
        "a participant code opens one room for one role",
    ),
    ("code_stays", "DELETE", "room_participants", "", "a participant code is never free again"),
    ("audit_keeps", "UPDATE", "audit", "", "the audit trail is append-only"),
    ("audit_stays", "DELETE", "audit", "", "the audit trail is append-only"),
)


def upgrade() -> None:
    """Bring the schema from nothing to 0001."""
    op.create_table(
        "clinic",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False, comment="IANA name"),
        sa.CheckConstraint("id = 1", name=op.f("ck_clinic_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clinic")),
    )
    op.create_table(
        "doctors",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("speciality", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_doctors")),
    )
    op.create_table(
        "external_ids",
        sa.Column("system", sa.String(length=64), nullable=False),
        sa.Column(
            "entity",
            sa.Enum(
                "doctor",
                "patient",
                "session",
                "appointment",
                name="external_entity",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("value", sa.String(length=200), nullable=False),
        sa.Column("entity_id", sa.Uuid(), nullable=False),
        sa.Column("imported", sa.JSON(), nullable=False, comment="last imported values"),
        sa.PrimaryKeyConstraint("system", "entity", "value", name=op.f("pk_external_ids")),
    )
    op.create_index(
        "ix_external_ids_entity_entity_id", "external_ids", ["entity", "entity_id"], unique=False
    )

    op.create_table(
        "installations",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("next_sequence", sa.Integer(), nullable=False),
        sa.Column("last_hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_installations")),
    )
    op.create_table(
        "meeting_ids",
        sa.Column("value", sa.String(length=64), nullable=False),
        sa.Column(
            "fate",
            sa.Enum(
                "room",
                "dropped",
                "shared",
                name="meeting_id_fate",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("value", name=op.f("pk_meeting_ids")),
    )
    op.create_table(
        "patients",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("family_name", sa.Text(), nullable=True),
        sa.Column("given_name", sa.Text(), nullable=True),
        sa.Column(
            "gender", sa.String(length=16), nullable=True, comment="FHIR administrative gender"
        ),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("language", sa.String(length=35), nullable=True, comment="BCP 47"),
        sa.Column("record_number", sa.Text(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("merged_into", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "gender IN ('male', 'female', 'other', 'unknown')",
            name=op.f("ck_patients_administrative_gender"),
        ),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_patients_named")),
        sa.ForeignKeyConstraint(
            ["merged_into"], ["patients.id"], name=op.f("fk_patients_merged_into")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patients")),
    )
    op.create_index("ix_patients_birth_date", "patients", ["birth_date"], unique=False)
    op.create_index("ix_patients_record_number", "patients", ["record_number"], unique=False)

    op.create_table(
        "provider_choice",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "practice",
                "videosdk",
                name="provider_kind",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("endpoint", sa.Text(), nullable=False),
        sa.Column("key_fingerprint", sa.String(length=16), nullable=True),
        sa.Column("chosen_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_provider_choice_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_provider_choice")),
    )
    op.create_table(
        "audit",
        sa.Column("installation_id", sa.Uuid(), nullable=False),
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column("room_id", sa.Uuid(), nullable=True),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("key_id", sa.String(length=40), nullable=True, comment="null: plain SHA-256"),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["installation_id"], ["installations.id"], name=op.f("fk_audit_installation_id")
        ),
        sa.PrimaryKeyConstraint("installation_id", "sequence", name=op.f("pk_audit")),
    )
    op.create_index("ix_audit_appointment_id", "audit", ["appointment_id"], unique=False)
    op.create_index("ix_audit_at", "audit", ["at"], unique=False)

    op.create_table(
        "patient_names",
        sa.Column(
            "part", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False
        ),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patients.id"], name=op.f("fk_patient_names_patient_id")
        ),
        sa.PrimaryKeyConstraint("part", "patient_id", name=op.f("pk_patient_names")),
    )
    op.create_index("ix_patient_names_patient_id", "patient_names", ["patient_id"], unique=False)

    op.create_table(
        "sessions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("doctor_id", sa.Uuid(), nullable=False),
        sa.Column("local_date", sa.Date(), nullable=False),
        sa.Column("local_start", sa.Time(), nullable=False),
        sa.Column("local_end", sa.Time(), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("location", sa.Text(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "video",
                "in-person",
                "phone",
                name="session_kind",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
            comment="null: mixed",
        ),
        sa.Column("next_slot_index", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_sessions_ends_after_start")),
        sa.CheckConstraint("next_slot_index >= 0", name=op.f("ck_sessions_counter")),
        sa.ForeignKeyConstraint(["doctor_id"], ["doctors.id"], name=op.f("fk_sessions_doctor_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sessions")),
    )
    op.create_index(
        "ix_sessions_doctor_id_local_date", "sessions", ["doctor_id", "local_date"], unique=False
    )
    op.create_index("ix_sessions_local_date", "sessions", ["local_date"], unique=False)

    op.create_table(
        "session_rooms",
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("meeting_id", sa.String(length=64), nullable=False),
        sa.Column("allowed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting_ids.value"], name=op.f("fk_session_rooms_meeting_id")
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_session_rooms_session_id")
        ),
        sa.PrimaryKeyConstraint("session_id", name=op.f("pk_session_rooms")),
    )
    op.create_table(
        "slots",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("index", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("extra", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint('"index" >= 0', name=op.f("ck_slots_counted")),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_slots_ends_after_start")),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_slots_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slots")),
        sa.UniqueConstraint("session_id", "index", name=op.f("uq_slots_session_id_index")),
    )
    op.create_table(
        "appointments",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slot_id", sa.Uuid(), nullable=True),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "waitlist",
                "booked",
                "arrived",
                "checked-in",
                "fulfilled",
                "cancelled",
                "noshow",
                "entered-in-error",
                name="appointment_status",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column(
            "kind",
            sa.Enum(
                "video",
                "in-person",
                "phone",
                name="appointment_kind",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("room_generation", sa.Integer(), nullable=False),
        sa.Column("status_since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("arrived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancel_reason", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "status <> 'waitlist' OR slot_id IS NULL",
            name=op.f("ck_appointments_waits_without_slot"),
        ),
        sa.CheckConstraint("room_generation >= 1", name=op.f("ck_appointments_generation")),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patients.id"], name=op.f("fk_appointments_patient_id")
        ),
        sa.ForeignKeyConstraint(["slot_id"], ["slots.id"], name=op.f("fk_appointments_slot_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointments")),
    )
    op.create_index("ix_appointments_patient_id", "appointments", ["patient_id"], unique=False)
    op.create_index("ix_appointments_slot_id", "appointments", ["slot_id"], unique=False)
    op.create_index(
        "one_active_appointment",
        "appointments",
        ["slot_id"],
        unique=True,
        sqlite_where=sa.text("status IN ('arrived', 'booked', 'checked-in', 'fulfilled')"),
        postgresql_where=sa.text("status IN ('arrived', 'booked', 'checked-in', 'fulfilled')"),
    )

    op.create_table(
        "rooms",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "provider",
            sa.String(length=16),
            nullable=True,
            comment="key fingerprint; null until an imported one is validated",
        ),
        sa.Column(
            "custom_room_id",
            sa.String(length=64),
            nullable=True,
            comment="our idempotency key; null when imported",
        ),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=True, comment="of an ad-hoc room"),
        sa.Column("purpose", sa.Text(), nullable=True, comment="of an ad-hoc room"),
        sa.Column(
            "origin",
            sa.Enum(
                "created",
                "imported",
                "ad-hoc",
                name="room_origin",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.String(length=64), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "none",
                "unproved",
                "intent",
                "live",
                "retired",
                "dead",
                "quarantined",
                name="room_state",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("lease_owner", sa.Uuid(), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("validated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("retire_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_try_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "seen_id", sa.Text(), nullable=True, comment="a refused answer; neither unique nor ours"
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "(appointment_id IS NULL) = (origin = 'ad-hoc')"
            " AND (appointment_id IS NULL) = (owner IS NOT NULL AND purpose IS NOT NULL)",
            name=op.f("ck_rooms_belongs"),
        ),
        sa.CheckConstraint(
            "origin = 'imported' OR (custom_room_id IS NOT NULL AND provider IS NOT NULL)",
            name=op.f("ck_rooms_ours_has_key"),
        ),
        sa.CheckConstraint(
            "state <> 'live' OR provider IS NOT NULL", name=op.f("ck_rooms_live_has_provider")
        ),
        sa.CheckConstraint("state <> 'none'", name=op.f("ck_rooms_none_is_no_row")),
        sa.CheckConstraint(
            "state NOT IN ('live', 'unproved') OR meeting_id IS NOT NULL",
            name=op.f("ck_rooms_live_has_id"),
        ),
        sa.CheckConstraint("generation >= 1", name=op.f("ck_rooms_generation")),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f("fk_rooms_appointment_id")
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting_ids.value"], name=op.f("fk_rooms_meeting_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rooms")),
        sa.UniqueConstraint(
            "appointment_id", "generation", name=op.f("uq_rooms_appointment_id_generation")
        ),
        sa.UniqueConstraint("custom_room_id", name=op.f("uq_rooms_custom_room_id")),
        sa.UniqueConstraint("meeting_id", name=op.f("uq_rooms_meeting_id")),
    )
    op.create_index("ix_rooms_state_next_try_at", "rooms", ["state", "next_try_at"], unique=False)
    op.create_index(
        "one_current_room",
        "rooms",
        ["appointment_id"],
        unique=True,
        sqlite_where=sa.text("state IN ('intent', 'live', 'unproved')"),
        postgresql_where=sa.text("state IN ('intent', 'live', 'unproved')"),
    )

    op.create_table(
        "room_participants",
        sa.Column("room_id", sa.Uuid(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "doctor",
                "patient",
                "desk",
                "guest-1",
                "guest-2",
                "guest-3",
                "guest-4",
                name="participant_role",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["room_id"], ["rooms.id"], name=op.f("fk_room_participants_room_id")
        ),
        sa.PrimaryKeyConstraint("room_id", "role", name=op.f("pk_room_participants")),
        sa.UniqueConstraint("code", name=op.f("uq_room_participants_code")),
    )
    _forbid()


def _forbid() -> None:
    """Refuse by triggers what no constraint can say."""
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    if not on_sqlite:
        op.execute(
            """
            CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation',
                MESSAGE = TG_ARGV[0]; END $$
            """
        )
    for name, event, table, condition, reason in FORBIDDEN:
        when = f"WHEN ({condition})" if condition else ""
        what = f"BEFORE {event} ON {table} FOR EACH ROW {when}"
        if on_sqlite:
            op.execute(f"CREATE TRIGGER {name} {what} BEGIN SELECT RAISE(ABORT, '{reason}'); END")
        else:
            what = what.replace("IS NOT NEW", "IS DISTINCT FROM NEW")
            op.execute(f"CREATE TRIGGER {name} {what} EXECUTE FUNCTION refuse('{reason}')")
    _keep_patients(on_sqlite=on_sqlite)


def _keep_patients(*, on_sqlite: bool) -> None:
    """An appointment's patient changes only along a merge of two records of one person."""
    merged = (
        "SELECT 1 FROM patients p WHERE (p.id = OLD.patient_id AND p.merged_into = NEW.patient_id)"
        " OR (p.id = NEW.patient_id AND p.merged_into = OLD.patient_id)"
    )
    reason = "an appointment keeps its patient"
    if on_sqlite:
        op.execute(
            "CREATE TRIGGER appointment_keeps_patient BEFORE UPDATE OF patient_id ON appointments"
            f" FOR EACH ROW WHEN OLD.patient_id <> NEW.patient_id AND NOT EXISTS ({merged})"
            f" BEGIN SELECT RAISE(ABORT, '{reason}'); END"
        )
        return
    op.execute(
        f"""
        CREATE FUNCTION keep_patient() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF OLD.patient_id <> NEW.patient_id AND NOT EXISTS ({merged}) THEN
                RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation',
                    MESSAGE = '{reason}';
            END IF;
            RETURN NEW;
        END $$
        """
    )
    op.execute(
        "CREATE TRIGGER appointment_keeps_patient BEFORE UPDATE OF patient_id ON appointments"
        " FOR EACH ROW EXECUTE FUNCTION keep_patient()"
    )
