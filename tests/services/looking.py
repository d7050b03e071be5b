"""What has become of a visit and its rooms, for tests to look at."""

from sqlalchemy import select

from desktop_app.storage import rooms
from desktop_app.storage.models import AuditRow, RoomRow


def trail(db, visit):
    """What was recorded of a visit, oldest first: the deed and the part in which it was done."""
    with db.read() as tx:
        found = tx.execute(
            select(AuditRow.action, AuditRow.result)
            .where(AuditRow.appointment_id == visit.id)
            .order_by(AuditRow.sequence)
        )
        return [tuple(row) for row in found]


def rooms_of(db, visit):
    """Generation, state and meeting ID of each of a visit's rooms."""
    with db.read() as tx:
        found = tx.execute(
            select(RoomRow.generation, RoomRow.state, RoomRow.meeting_id)
            .where(RoomRow.appointment_id == visit.id)
            .order_by(RoomRow.generation)
        )
        return [tuple(row) for row in found]


def generation_of(db, visit):
    with db.write() as tx:
        return rooms.lock_owner(tx, visit.id).generation


def codes_of(db, visit):
    """The participant codes of a visit's current room."""
    with db.write() as tx:
        return rooms.room_of(tx, rooms.lock_owner(tx, visit.id)).codes


def seen_id_of(db, visit, generation=1):
    with db.read() as tx:
        return tx.execute(
            select(RoomRow.seen_id).where(
                RoomRow.appointment_id == visit.id, RoomRow.generation == generation
            )
        ).scalar_one()


def room_rows(db):
    """Every room there ever was, with its keys."""
    columns = RoomRow.appointment_id, RoomRow.generation, RoomRow.state
    with db.read() as tx:
        return tx.execute(select(*columns, RoomRow.meeting_id, RoomRow.custom_room_id)).all()
