"""What an upgrade must keep, as plain values: every appointment, and every room."""

from sqlalchemy import select

from desktop_app.storage.models import (
    AppointmentRow,
    AuditRow,
    MeetingIdRow,
    PatientRow,
    RoomParticipantRow,
    RoomRow,
    SessionRow,
    SlotRow,
)

KEPT = {
    "appointments": select(
        AppointmentRow.id,
        AppointmentRow.patient_id,
        PatientRow.name,
        AppointmentRow.status,
        AppointmentRow.kind,
        AppointmentRow.room_generation,
        SlotRow.session_id,
        SlotRow.index,
        SlotRow.starts_at,
        SlotRow.ends_at,
        SessionRow.local_date,
    )
    .join(PatientRow, PatientRow.id == AppointmentRow.patient_id)
    .outerjoin(SlotRow, SlotRow.id == AppointmentRow.slot_id)
    .outerjoin(SessionRow, SessionRow.id == SlotRow.session_id),
    "rooms": select(
        RoomRow.id,
        RoomRow.appointment_id,
        RoomRow.generation,
        RoomRow.custom_room_id,
        RoomRow.meeting_id,
        RoomRow.provider,
        RoomRow.state,
        RoomRow.seen_id,
    ),
    "codes": select(RoomParticipantRow.room_id, RoomParticipantRow.role, RoomParticipantRow.code),
    "meeting_ids": select(MeetingIdRow.value, MeetingIdRow.fate),
    "audit": select(AuditRow.installation_id, AuditRow.sequence, AuditRow.action, AuditRow.hash),
}


def contents(database):
    with database.read() as tx:
        return {
            what: sorted([str(value) for value in row] for row in tx.execute(query))
            for what, query in KEPT.items()
        }
