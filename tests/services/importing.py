"""A clinic that imports files, and looks at what has come of it."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo

from sqlalchemy import select

from desktop_app.domain.intake import Change
from desktop_app.services.import_file import apply_import, preview_import
from desktop_app.storage import appointments, audit
from desktop_app.storage.models import AppointmentRow, AuditRow, Base, SlotRow

DATA = Path(__file__).parents[1] / "data"
ZONE = ZoneInfo("Europe/Madrid")
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Importing:
    """Imports files as one desk. Keeps the last preview, and the clock at :data:`NOW`."""

    def __init__(self, db, folder, zone=ZONE):
        self.db = db
        self.zone = zone
        self.now = NOW
        self.folder = folder
        self.author = audit.Author(name="reception", installation=uuid4())
        with db.write() as tx:
            audit.register(tx, self.author.installation, NOW)

    def file(self, what):
        if isinstance(what, Path):
            return DATA / what
        file = self.folder / "import.txt"
        file.write_text(what if isinstance(what, str) else json.dumps(what), encoding="utf-8")
        return file

    def preview(self, what, order=None):
        return preview_import(self.db, self.zone, self.file(what), order)

    def apply(self, preview):
        return apply_import(self.db, self.zone, preview, author=self.author, now=self.now)

    def take(self, what):
        self.now += timedelta(minutes=5)
        self.last = self.preview(what)
        return self.apply(self.last)

    def row(self, row):
        """The last preview's line of one row."""
        [line] = [line for line in self.last.rows if line.row.endswith(row)]
        return line

    def fates(self):
        return {line.row: line.change for line in self.last.rows}

    # -- looking -------------------------------------------------------------------------------

    def all_rows(self, but=()):
        """Everything that the database holds."""
        with self.db.read() as tx:
            return {
                table.name: sorted(map(repr, tx.execute(select(table)).all()))
                for table in Base.metadata.sorted_tables
                if table.name not in but
            }

    def rows(self, table):
        with self.db.read() as tx:
            found = tx.execute(select(table)).scalars().all()
            tx.expunge_all()
        return found

    def day(self, day):
        with self.db.read() as tx:
            return appointments.day_sheet(tx, day, self.zone)

    def visit(self, patient):
        """The one appointment of the patient of this name."""
        [found] = [
            appointment
            for row in self.rows(AppointmentRow)
            if (appointment := self._visit(row.id)).patient.name == patient
        ]
        return found

    def _visit(self, id_):
        with self.db.read() as tx:
            return appointments.visit(tx, id_)

    def audited(self):
        return [
            (row.action, row.result)
            for row in sorted(self.rows(AuditRow), key=lambda row: row.sequence)
        ]

    # -- what a desk does ----------------------------------------------------------------------

    def mark(self, patient, **columns):
        visit = self.visit(patient)
        with self.db.write() as tx:
            row = tx.get_one(AppointmentRow, visit.appointment.id)
            for name, value in columns.items():
                setattr(row, name, value)

    def move(self, patient, index):
        """Put the patient's visit into another slot of its session."""
        visit = self.visit(patient)
        with self.db.write() as tx:
            row = tx.get_one(AppointmentRow, visit.appointment.id)
            session_id = tx.get_one(SlotRow, row.slot_id).session_id
            row.slot_id = tx.execute(
                select(SlotRow.id).where(SlotRow.session_id == session_id, SlotRow.index == index)
            ).scalar_one()


def session(*slots, id_="s1", **fields):
    """A session of the old system."""
    return {
        "_id": id_,
        "doctor": {"_id": "d1", "name": "Dr. Bell", "speciality": "Cardiology"},
        "date": "2026-11-23",
        "location": "Room 3",
        "timeSlots": list(slots),
    } | fields


def slot(starts, ends, who=None, **fields):
    """A slot of the old system, booked for a patient or free."""
    return {
        "startTime": starts,
        "endTime": ends,
        "patientId": who and f"p-{who}",
        "patient": who and {"name": who, "dateOfBirth": "1980-01-01"},
        "status": "booked" if who else "available",
    } | fields


def sheet(*rows, head="Date,Start,End,Patient,DOB,Doctor,Status,Reason"):
    return "\n".join([head, *rows]) + "\n"


ADDED, CHANGED, UNCHANGED, REFUSED, CONFLICT = (
    Change.ADDED,
    Change.CHANGED,
    Change.UNCHANGED,
    Change.REFUSED,
    Change.CONFLICT,
)
