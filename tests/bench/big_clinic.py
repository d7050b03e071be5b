"""A clinic with 100,000 appointments, written straight through the real schema in a few seconds."""

import hashlib
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import insert

from desktop_app.domain.appointment import Kind, RoomState, Status
from desktop_app.domain.patient_keys import keys_of, starts_of
from desktop_app.services.sample_names import LANGUAGES
from desktop_app.storage.database import Database, sqlite_url
from desktop_app.storage.migrate import upgrade
from desktop_app.storage.models import (
    AppointmentRow,
    DoctorRow,
    Fate,
    MeetingIdRow,
    PatientKeyRow,
    PatientRow,
    RoomOrigin,
    RoomRow,
    SessionRow,
    SlotRow,
)
from desktop_app.storage.revisions import HEAD

APPOINTMENTS = 100_000
DOCTORS, SLOTS, MINUTES = 40, 24, 20
SLOTS_A_DAY = DOCTORS * SLOTS
PATIENTS = APPOINTMENTS // 5
FIRST_RECORD_NUMBER = 100_000
FULL, WITH_ROOM = 0.92, 0.2
OPENS = time(9)
REASONS = ("Follow-up", "First visit", "Test results", "Prescription renewal", "")


def big_clinic_file(folder: Path, today: date, zone: ZoneInfo, seed: int) -> Path:
    """Return a database file in *folder*, made at first and kept until tomorrow. Copy it."""
    recipe = hashlib.sha256(f"{HEAD} {zone.key} {Path(__file__).read_text('utf-8')}".encode())
    file = folder / f"clinic-{today}-{seed}-{recipe.hexdigest()[:8]}.db"
    if file.exists():
        return file
    folder.mkdir(parents=True, exist_ok=True)
    for stale in folder.glob("clinic-*"):
        stale.unlink()
    half_made = folder / "clinic-half-made.db"
    db = Database(sqlite_url(half_made))
    upgrade(db)
    BigClinic(today, zone, seed).write(db)
    db.close()  # the last connection takes the write-ahead log back into the file
    return half_made.rename(file)


class BigClinic:
    """Rows by table, the same for the same seed and day; today and the days around it are full."""

    def __init__(self, today: date, zone: ZoneInfo, seed: int) -> None:
        self._chance = Random(seed)  # noqa: S311 - nothing here is secret
        self._today = today
        self._zone = zone
        self._made = datetime.combine(today, time(0), UTC) - timedelta(days=1)
        self.rows: dict[type, list[dict[str, object]]] = {
            table: []
            for table in (
                DoctorRow, PatientRow, PatientKeyRow, SessionRow, SlotRow, AppointmentRow,
                MeetingIdRow, RoomRow,
            )
        }  # fmt: skip
        self._doctors = [self._doctor() for _ in range(DOCTORS)]
        self._patients = [self._patient(number) for number in range(PATIENTS)]
        for day in self._days():
            for number in range(DOCTORS):
                self._session(day, number)
            if len(self.rows[AppointmentRow]) >= APPOINTMENTS:
                break

    def write(self, db: Database) -> None:
        """Put everything into an empty, upgraded database, in one transaction."""
        with db.write() as tx:
            for table, rows in self.rows.items():
                tx.connection().execute(insert(table.__table__), rows)

    def _id(self) -> UUID:
        return UUID(int=self._chance.getrandbits(128), version=4)

    def _name(self) -> str:
        """Return a name with two family names, so that few people are called the same."""
        language = self._chance.choices(LANGUAGES, [one.weight for one in LANGUAGES])[0]
        given = self._chance.choice((language.women + " " + language.men).split())
        families = self._chance.sample(language.families.split(), 2)
        return f"{given} {'-'.join(families)}".replace("_", " ").replace("|", " ")

    def _doctor(self) -> UUID:
        key = self._id()
        name = f"Dr. {self._name()}"
        self.rows[DoctorRow].append(
            {"id": key, "name": name, "speciality": "General practice", "version": 1}
        )
        return key

    def _patient(self, number: int) -> UUID:
        key = self._id()
        name = self._name()
        self.rows[PatientRow].append(
            {
                "id": key,
                "name": name,
                "record_number": str(FIRST_RECORD_NUMBER + number),
                "notes": "",
                "created_at": self._made,
                "version": 1,
            }
        )
        keys = keys_of(name, None, str(FIRST_RECORD_NUMBER + number), None)
        starts = starts_of(keys)
        self.rows[PatientKeyRow] += (
            {"key": part, "patient_id": key, "starts": starts} for part in keys
        )
        return key

    def _days(self) -> Iterator[date]:
        """Yield today, then the days around it: three that have passed for each that comes."""
        yield self._today
        back = ahead = self._today
        while True:
            for _ in range(3):
                back -= timedelta(days=1)
                yield back
            ahead += timedelta(days=1)
            yield ahead

    def _session(self, day: date, number: int) -> None:
        starts_at = datetime.combine(day, OPENS, self._zone).astimezone(UTC)
        length = timedelta(minutes=MINUTES)
        key = self._id()
        self.rows[SessionRow].append(
            {
                "id": key,
                "doctor_id": self._doctors[number],
                "local_date": day,
                "local_start": OPENS,
                "local_end": (datetime.combine(day, OPENS) + SLOTS * length).time(),
                "zone": self._zone.key,
                "starts_at": starts_at,
                "ends_at": starts_at + SLOTS * length,
                "location": f"Room {number + 1}",
                "next_slot_index": SLOTS,
                "version": 1,
            }
        )
        for index in range(SLOTS):
            slot = self._id()
            self.rows[SlotRow].append(
                {
                    "id": slot,
                    "session_id": key,
                    "index": index,
                    "starts_at": starts_at + index * length,
                    "ends_at": starts_at + (index + 1) * length,
                    "extra": False,
                    "version": 1,
                }
            )
            if self._chance.random() < FULL:
                self._appointment(day, slot)

    def _appointment(self, day: date, slot: UUID) -> None:
        key = self._id()
        kind = self._chance.choices((Kind.VIDEO, Kind.IN_PERSON, Kind.PHONE), (70, 20, 10))[0]
        status = Status.FULFILLED if day < self._today else Status.BOOKED
        self.rows[AppointmentRow].append(
            {
                "id": key,
                "slot_id": slot,
                "patient_id": self._chance.choice(self._patients),
                "status": status,
                "kind": kind,
                "reason": self._chance.choice(REASONS),
                "room_generation": 1,
                "status_since": self._made,
                "created_at": self._made,
                "version": 1,
            }
        )
        if kind is Kind.VIDEO and self._chance.random() < WITH_ROOM:
            self._room(key)

    def _room(self, appointment: UUID) -> None:
        digits = f"{self._chance.getrandbits(48):012x}"
        meeting_id = f"{digits[:4]}-{digits[4:8]}-{digits[8:]}"
        self.rows[MeetingIdRow].append(
            {"value": meeting_id, "fate": Fate.ROOM, "seen_at": self._made}
        )
        self.rows[RoomRow].append(
            {
                "id": self._id(),
                "provider": "0123456789abcdef",
                "custom_room_id": f"{self._chance.getrandbits(128):032x}",
                "appointment_id": appointment,
                "origin": RoomOrigin.CREATED,
                "generation": 1,
                "meeting_id": meeting_id,
                "state": RoomState.LIVE,
                "attempts": 0,
                "created_at": self._made,
            }
        )
