"""Any day, any deeds in any order: nothing overlaps, nothing is lost, and undo leads back."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop_app.domain.appointment import HOLDS_SLOT, Kind, SlotStatus, Status
from desktop_app.domain.change import still_takeable
from desktop_app.errors import AppError
from desktop_app.services import visit_changes
from desktop_app.services.day import day_after, day_sheet
from desktop_app.services.undo import take_back
from desktop_app.storage.database import Database
from desktop_app.storage.models import AppointmentRow, SessionRow, SlotRow
from tests.booked import book, book_beside
from tests.scenes import Clinic, desk_at
from tests.services.scripted import ScriptedProvider

DAYS = [
    ("Europe/Berlin", date(2026, 3, 29)),  # 23 hours
    ("Europe/Berlin", date(2026, 10, 25)),  # 25
    ("America/New_York", date(2026, 11, 1)),  # 25
    ("Australia/Lord_Howe", date(2026, 10, 4)),  # 23 and a half
    ("Asia/Kolkata", date(2026, 11, 23)),  # 24
    ("Africa/Cairo", date(2026, 4, 24)),  # 23, from midnight on
]
SLOTS, SESSIONS, PATIENTS, MOST_DEEDS = 4, 2, 3, 12


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def shared_db(request, tmp_path_factory):
    """One database for all examples: each plays with doctors of its own."""
    from desktop_app.storage.database import sqlite_url
    from desktop_app.storage.migrate import upgrade

    if request.param == "postgresql":
        url = request.getfixturevalue("postgresql").create("any_day")
    else:
        url = sqlite_url(tmp_path_factory.mktemp("any-day") / "desk.db")
    database = Database(url)
    upgrade(database)
    yield database
    database.close()


@dataclass
class Day:
    """One example's clinic, and what was done in it."""

    db: Database
    desk: object
    slots: list
    sessions: list
    patients: list
    on: date
    now: datetime
    visits: list = field(default_factory=list)
    changes: list = field(default_factory=list)

    def do(self, deed, n, m):
        """Do one deed; what the rules refuse changes nothing."""
        before = self.facts()
        self.now += timedelta(minutes=3)
        day_sheet(self.desk, self.on)
        try:
            change = self._deed(deed, n, m)
        except AppError:
            assert self.facts() == before
            return
        if change is not None:
            self.follow(change)
            self.changes.append(change)
            self.visits += [id_ for id_ in change.appointment_ids if id_ not in self.visits]

    def _deed(self, deed, n, m):
        desk, now = self.desk, self.now
        slot, patient = self.slots[n % len(self.slots)], self.patients[m % PATIENTS]
        if deed == "book":
            return book(desk, slot, patient, Kind.VIDEO, "", now)
        if deed == "extra":
            return book_beside(desk, slot, patient, Kind.PHONE, "", now)
        return self._change_visit(deed, n, m) if self.visits else None

    def _change_visit(self, deed, n, m):
        changes, desk, now = visit_changes, self.desk, self.now
        visit, other = self.visits[n % len(self.visits)], self.visits[m % len(self.visits)]
        match deed:
            case "move":
                return changes.move(desk, visit, self.slots[m % len(self.slots)], now)
            case "swap" if visit != other:
                return changes.swap(desk, visit, other, now)
            case "kind":
                return changes.change_kind(desk, visit, list(Kind)[m % len(Kind)], now)
        return changes.set_status(desk, visit, list(Status)[m % len(Status)], now)

    def take_back(self, number):
        """Take one change back; the others are told, as a window's steps are."""
        change = self.changes[number]
        day_sheet(self.desk, self.on)
        back = take_back(self.desk, change, self.now)
        self.follow(back)
        self.changes = [still_takeable(each, change, back) for each in self.changes]
        self.changes[number] = back

    def follow(self, change):
        """What is read again of the day on view makes it the day that a whole reading shows."""
        assert day_after(self.desk, self.on, change) == day_sheet(self.desk, self.on)

    def facts(self):
        """Visits, slots and statuses, as a person sees them."""
        with self.db.read() as tx:
            rows = tx.execute(
                select(
                    AppointmentRow.id,
                    AppointmentRow.slot_id,
                    AppointmentRow.status,
                    AppointmentRow.status_since,
                    AppointmentRow.kind,
                    AppointmentRow.arrived_at,
                    AppointmentRow.started_at,
                    AppointmentRow.ended_at,
                    AppointmentRow.waits_since,
                ).where(AppointmentRow.id.in_(self.visits))
            )
            visits = {row for row in rows if row.status is not Status.ENTERED_IN_ERROR}
            of_sessions = SlotRow.session_id.in_([session.id for session in self.sessions])
            slots = tx.execute(select(SlotRow.id, SlotRow.status).where(of_sessions))
            bookable = {row for row in slots if row.status is not SlotStatus.WITHDRAWN}
        return visits, bookable

    def generations(self):
        with self.db.read() as tx:
            found = select(AppointmentRow.id, AppointmentRow.room_generation)
            return dict(tx.execute(found.where(AppointmentRow.id.in_(self.visits))).all())

    def check(self):
        """No two visits at one time of one doctor, but for extras; no visit is lost."""
        with self.db.read() as tx:
            held = tx.execute(
                select(SessionRow.doctor_id, SlotRow.starts_at, SlotRow.ends_at)
                .join(SlotRow, SlotRow.session_id == SessionRow.id)
                .join(AppointmentRow, AppointmentRow.slot_id == SlotRow.id)
                .where(
                    AppointmentRow.id.in_(self.visits),
                    AppointmentRow.status.in_(HOLDS_SLOT),
                    SlotRow.extra.is_(False),
                )
                .order_by(SessionRow.doctor_id, SlotRow.starts_at)
            ).all()
            known = tx.scalars(
                select(AppointmentRow.id).where(AppointmentRow.id.in_(self.visits))
            ).all()
        for one, after in pairwise(held):
            assert one.doctor_id != after.doctor_id or one.ends_at <= after.starts_at
        assert sorted(known) == sorted(self.visits)


def day_of(db, zone, on):
    clinic = Clinic(db, ZoneInfo(zone))
    sessions = [clinic.session(on, start=time(9), slots=SLOTS) for _ in range(SESSIONS)]
    return Day(
        db=db,
        desk=desk_at(db, ScriptedProvider(), zone=ZoneInfo(zone)),
        slots=[slot for session in sessions for slot in session.slots],
        sessions=sessions,
        patients=[clinic.patient(f"Patient {number}") for number in range(PATIENTS)],
        on=on,
        now=datetime.combine(on, time(9), ZoneInfo(zone)).astimezone(UTC),
    )


DEEDS = st.tuples(
    st.sampled_from(["book", "book", "extra", "status", "status", "move", "swap", "kind"]),
    st.integers(0, 63),
    st.integers(0, 63),
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(where=st.sampled_from(DAYS), deeds=st.lists(DEEDS, min_size=4, max_size=MOST_DEEDS))
def test_undo_leads_back_to_the_start_and_redo_to_the_end(shared_db, where, deeds):
    day = day_of(shared_db, *where)
    start = day.facts()
    for deed in deeds:
        day.do(*deed)
        day.check()
    end, generations = day.facts(), day.generations()
    for number in reversed(range(len(day.changes))):
        day.take_back(number)
        day.check()
    assert day.facts() == start
    for number in range(len(day.changes)):
        day.take_back(number)
    assert day.facts() == end
    after = day.generations()
    assert all(after[visit] >= generation for visit, generation in generations.items())
