"""What stands in the database about patients and their visits, to be compared."""

from sqlalchemy import select

from desktop_app.storage import trail
from desktop_app.storage.models import AppointmentRow, AuditRow, PatientKeyRow, PatientRow, RoomRow


def columns(row, but=("version",)):
    return {
        each.key: getattr(row, each.key) for each in row.__table__.columns if each.key not in but
    }


def everything(db):
    """All patients, what they are found by, and all visits; versions only grow."""
    with db.read() as tx:
        return (
            sorted((columns(row) for row in tx.scalars(select(PatientRow))), key=lambda r: r["id"]),
            {tuple(row) for row in tx.execute(select(PatientKeyRow.patient_id, PatientKeyRow.key))},
            sorted(
                (columns(row) for row in tx.scalars(select(AppointmentRow))), key=lambda r: r["id"]
            ),
        )


def rooms(db):
    with db.read() as tx:
        return sorted((columns(row) for row in tx.scalars(select(RoomRow))), key=lambda r: r["id"])


def recorded(db):
    """The trail, in its order: action, visit and result."""
    with db.read() as tx:
        rows = tx.scalars(select(AuditRow).order_by(AuditRow.sequence))
        return [(row.action, row.appointment_id, row.result) for row in rows]


def trail_is_whole(db):
    with db.read() as tx:
        return trail.verify(tx, {}, []).is_whole
