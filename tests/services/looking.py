"""What has become of a visit and its rooms, for tests to look at."""

from sqlalchemy import select

from desktop_app.domain.appointment import RoomState
from desktop_app.storage import rooms
from desktop_app.storage.models import AuditRow, MeetingIdRow, RoomRow


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


def known_meeting_ids(db):
    with db.read() as tx:
        return set(tx.scalars(select(MeetingIdRow.value)))


def live_rooms(db):
    """The appointments of every meeting ID that is live or ever was."""
    with db.read() as tx:
        found = tx.execute(
            select(RoomRow.meeting_id, RoomRow.appointment_id, RoomRow.state).where(
                RoomRow.meeting_id.is_not(None)
            )
        )
        return [(meeting, owner) for meeting, owner, state in found if state in RoomState]
