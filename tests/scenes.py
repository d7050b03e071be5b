"""A clinic to play in: builders that put believable rows into a database, and desks to stand at.

    clinic = Clinic(db)
    visit = clinic.visit()  # a video visit at TODAY, 09:00, in a slot of its own
    other = clinic.visit(session=visit.session, slot=1, status=Status.ARRIVED)
    desk = desk_at(db, provider)

Every call is a transaction of its own. What is not said is filled in.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.clinic_day import instant_of
from desktop_app.domain.joining import DeskRole
from desktop_app.services.desk import Desk, VideoService
from desktop_app.storage import clinic as clinic_rows
from desktop_app.storage import rooms
from desktop_app.storage.audit import Author, register
from desktop_app.storage.models import (
    AppointmentRow,
    DoctorRow,
    Entity,
    ExternalIdRow,
    PatientRow,
    SessionRow,
    SlotRow,
)
from desktop_app.storage.patient_keys import write_keys
from desktop_app.video.provider import Credentials

_PEOPLE = count(1)
"""Whoever is not named is like nobody else, so that nobody is asked for a birth date."""
ZONE = ZoneInfo("Europe/Berlin")
TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 8, 5, tzinfo=UTC)
"""09:05 in Berlin."""


def _noon_zone():
    hours = 12 - datetime.now(UTC).hour
    return "UTC" if hours == 0 else f"Etc/GMT{'-' if hours > 0 else '+'}{abs(hours)}"


NOON = _noon_zone()
"""A zone in which it is about noon while the tests run, by the computer's own clock.

There no day ends in the middle of a test, and today's visits are before and after now.
"""


@dataclass(frozen=True, slots=True)
class SessionScene:
    id: UUID
    doctor_id: UUID
    slots: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class VisitScene:
    id: UUID
    patient_id: UUID
    slot_id: UUID | None
    session: SessionScene | None


class Clinic:
    def __init__(self, db, zone=ZONE):
        self.db = db
        self.zone = zone
        self._numbers = count(1)
        with db.write() as tx:
            if clinic_rows.zone_name(tx) is None:
                clinic_rows.found(tx, zone.key)

    def doctor(self, name=None, external_id=None):
        row = DoctorRow(id=uuid4(), name=name or f"Dr. Amina Rahman {next(self._numbers)}")
        self._add(row)
        self._name_outside(Entity.DOCTOR, row.id, external_id)
        return row.id

    def patient(self, name="Maria Lopez", **fields):
        row = PatientRow(id=uuid4(), name=name, created_at=NOW, **fields)
        self._add(row)
        with self.db.write() as tx:
            write_keys(tx, [row.id])
        return row.id

    def session(
        self, day=TODAY, start=time(9), slots=4, minutes=15, doctor_id=None, external_id=None
    ):
        """A session of *slots* slots, one after the other from *start* on, which must exist."""
        doctor_id = doctor_id or self.doctor()
        starts_at = instant_of(day, start, self.zone)
        length = timedelta(minutes=minutes)
        ends_at = starts_at + slots * length
        session = SessionRow(
            id=uuid4(),
            doctor_id=doctor_id,
            local_date=day,
            local_start=start,
            local_end=ends_at.astimezone(self.zone).time(),
            zone=self.zone.key,
            starts_at=starts_at,
            ends_at=ends_at,
            next_slot_index=slots,
        )
        rows = [
            SlotRow(
                id=uuid4(),
                session_id=session.id,
                index=index,
                starts_at=starts_at + index * length,
                ends_at=starts_at + (index + 1) * length,
            )
            for index in range(slots)
        ]
        self._add(session, *rows)
        self._name_outside(Entity.SESSION, session.id, external_id)
        return SessionScene(session.id, doctor_id, tuple(row.id for row in rows))

    def visit(
        self,
        status=Status.BOOKED,
        kind=Kind.VIDEO,
        session=None,
        slot=0,
        day=TODAY,
        patient_id=None,
        meeting_id=None,
        **fields,
    ):
        """An appointment in slot *slot* of *session*; one that waits is in none.

        With *meeting_id* it has a room that came with an import and was never validated.
        """
        waits = status is Status.WAITLIST
        session = None if waits else session or self.session(day)
        row = AppointmentRow(
            id=uuid4(),
            slot_id=session and session.slots[slot],
            patient_id=patient_id or self.patient(f"Maria Lopez {next(_PEOPLE)}"),
            status=status,
            kind=kind,
            status_since=NOW,
            **{"created_at": NOW, **fields},
        )
        self._add(row)
        if meeting_id:
            with self.db.write() as tx:
                assert rooms.add_imported(tx, row.id, meeting_id, NOW)
        return VisitScene(row.id, row.patient_id, row.slot_id, session)

    def change(self, appointment_id, **fields):
        """What another desk does to an appointment: set these columns."""
        with self.db.write() as tx:
            row = tx.get_one(AppointmentRow, appointment_id)
            for name, value in fields.items():
                setattr(row, name, value)

    def _name_outside(self, entity, entity_id, value):
        if value:
            self._add(
                ExternalIdRow(
                    system="old-system",
                    entity=entity,
                    value=value,
                    entity_id=entity_id,
                    imported={},
                )
            )

    def _add(self, *rows):
        with self.db.write() as tx:
            for row in rows:
                tx.add(row)
                tx.flush()  # in this order: the models know no relationships
            tx.expunge_all()  # else the commit would empty them


def desk_at(db, provider, serves=DeskRole(), installation=None, zone=ZONE):  # noqa: B008 - frozen
    """A desk of its own installation, whose video service is *provider*."""
    author = Author(name="reception", installation=installation or uuid4())
    with db.write() as tx:
        register(tx, author.installation, NOW)
    credentials = Credentials(api_key="key", secret="s" * 32, endpoint="http://127.0.0.1:9")
    service = VideoService(provider=provider, credentials=credentials, practice=True)
    return Desk(db=db, video=lambda: service, zone=zone, author=author, serves=serves)
