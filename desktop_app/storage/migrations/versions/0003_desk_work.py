"""A day's work: planned sessions, blocked slots, the waiting list, what patients are found by."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

INSTANT = sa.DateTime(timezone=True)
CHUNK = 5_000


def upgrade() -> None:
    """Bring the schema from 0002 to 0003."""
    _plan_sessions()
    _wait_for_slots()
    op.add_column("patients", _said("withdrawn_at", INSTANT, "its registration was undone"))
    op.add_column("patients", _said("erased_at", INSTANT, "nothing personal is left"))
    _find_patients()


def _plan_sessions() -> None:
    op.create_table(
        "session_series",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("doctor_id", sa.Uuid(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False, comment="RFC 5545 RRULE"),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(
            ["doctor_id"], ["doctors.id"], name=op.f("fk_session_series_doctor_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_series")),
    )
    for column in (
        _said("slot_minutes", sa.Integer(), "as planned; null: not planned here"),
        sa.Column("buffer_minutes", sa.Integer(), nullable=False, server_default="0"),
        _said("series_id", sa.Uuid(), "of session_series"),
        _said("withdrawn_at", INSTANT, "it takes place no more"),
    ):
        op.add_column("sessions", column)
    # Written out, because both databases take a column's check so, and neither rebuilds the table.
    op.execute(
        "ALTER TABLE slots ADD COLUMN status VARCHAR(24) DEFAULT 'free' NOT NULL"
        " CONSTRAINT ck_slots_slot_status"
        " CHECK (status IN ('free', 'busy-unavailable', 'entered-in-error'))"
    )
    op.add_column("slots", sa.Column("blocked_for", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "closures",
        sa.Column("id", sa.Uuid(), nullable=False),
        _said("doctor_id", sa.Uuid(), "null: the whole clinic"),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column(
            "opens",
            sa.Boolean(),
            nullable=False,
            comment="the other way round: works although it is a public holiday",
        ),
        sa.Column("withdrawn_at", INSTANT, nullable=True),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("last_day >= first_day", name=op.f("ck_closures_ends_after_start")),
        sa.ForeignKeyConstraint(["doctor_id"], ["doctors.id"], name=op.f("fk_closures_doctor_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closures")),
    )
    op.create_index("ix_closures_last_day", "closures", ["last_day"], unique=False)


def _wait_for_slots() -> None:
    for column in (
        _said("waits_since", INSTANT, "for an earlier slot, or any"),
        _said("wish_doctor_id", sa.Uuid(), "of doctors; null: any"),
        sa.Column("wish_speciality", sa.Text(), nullable=False, server_default=""),
        sa.Column("wish_part", sa.String(length=24), nullable=True),
        _said("series_id", sa.Uuid(), "shared by those booked together"),
        sa.Column("doctor_says", sa.String(length=24), nullable=True),
        sa.Column("doctor_said_at", INSTANT, nullable=True),
    ):
        op.add_column("appointments", column)
    op.execute("UPDATE appointments SET waits_since = status_since WHERE status = 'waitlist'")
    op.create_index(
        "waiting_list",
        "appointments",
        ["waits_since"],
        unique=False,
        sqlite_where=sa.text("waits_since IS NOT NULL"),
        postgresql_where=sa.text("waits_since IS NOT NULL"),
    )


def _find_patients() -> None:
    """Replace the parts of names by all that a patient is found by."""
    sorted_by_bytes = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
    keys = op.create_table(
        "patient_keys",
        sa.Column("key", sorted_by_bytes, nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column(
            "starts",
            sa.BigInteger(),
            nullable=False,
            comment="what all keys of the patient begin with: see patient_keys.starts_of",
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patients.id"], name=op.f("fk_patient_keys_patient_id")
        ),
        sa.PrimaryKeyConstraint(
            "key", "patient_id", name=op.f("pk_patient_keys"), postgresql_include=["starts"]
        ),
        sqlite_with_rowid=False,
    )
    connection = op.get_bind()
    patients = sa.table(
        "patients",
        sa.column("id", sa.Uuid()),
        *(sa.column(name, sa.Text()) for name in ("name", "phone", "record_number")),
        sa.column("birth_date", sa.Date()),
    )
    # They can be made anew at any time from the row, so this is the program's own way to do it.
    from desktop_app.domain.patient_keys import keys_of, starts_of

    for people in connection.execute(sa.select(patients)).partitions(CHUNK):
        rows = [
            {"key": key, "patient_id": id_, "starts": starts_of(found_by)}
            for id_, *known in people
            for found_by in [keys_of(*known)]
            for key in found_by
        ]
        connection.execute(keys.insert(), rows)
    op.create_index(
        "ix_patient_keys_patient_id_key", "patient_keys", ["patient_id", "key"], unique=False
    )
    op.drop_table("patient_names")


def _said(name: str, kind: Any, comment: str) -> sa.Column[Any]:  # noqa: ANN401 - a type
    return sa.Column(name, kind, nullable=True, comment=comment)
