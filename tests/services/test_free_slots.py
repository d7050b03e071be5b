"""Free slots: the next ones as wished, and those of a weekly visit."""

from datetime import date, time, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import event, insert, update

from desktop_app.domain.appointment import DayPart, Kind, SlotStatus, Status
from desktop_app.domain.free_slots import Wish
from desktop_app.domain.repeat import Clash
from desktop_app.errors import SlotTakenError
from desktop_app.services.free_slots import doctors, next_free, repeat
from desktop_app.storage.database import Database
from desktop_app.storage.free_slots import free_slots
from desktop_app.storage.models import ClosureRow, DoctorRow, SessionRow, SlotRow
from tests.scenes import NOW, TODAY

ANY = Wish()


def next_ones(desk, wish=ANY, first=TODAY, limit=5, now=NOW):
    return [slot.slot_id for slot in next_free(desk, wish, first, limit, now)]


def change(db, table, id_, **values):
    with db.write() as tx:
        tx.execute(update(table).where(table.id == id_).values(**values))


def test_a_slot_that_is_over_held_blocked_or_withdrawn_is_not_free(clinic, db, desk):
    session = clinic.session(slots=6)  # from 09:00; it is 09:05
    clinic.visit(session=session, slot=1)
    clinic.visit(session=session, slot=2, status=Status.CANCELLED)
    clinic.visit(session=session, slot=3, status=Status.FULFILLED)
    change(db, SlotRow, session.slots[4], status=SlotStatus.BLOCKED)
    change(db, SlotRow, session.slots[5], status=SlotStatus.WITHDRAWN)
    assert next_ones(desk) == [session.slots[2]]


def test_slots_of_a_withdrawn_session_or_closed_days_or_beside_the_others_are_not_free(
    clinic, db, desk
):
    gone, absent, extra, fine = (clinic.session(start=time(hour)) for hour in (10, 11, 12, 13))
    change(db, SessionRow, gone.id, withdrawn_at=NOW)
    change(db, SlotRow, extra.slots[0], extra=True)
    closed = {"first_day": TODAY, "last_day": TODAY, "created_at": NOW, "reason": ""}
    with db.write() as tx:
        tx.execute(
            insert(ClosureRow).values(id=uuid4(), doctor_id=absent.doctor_id, opens=False, **closed)
        )
        tx.execute(  # a holiday on which this doctor works; one that was taken back
            insert(ClosureRow).values(id=uuid4(), doctor_id=fine.doctor_id, opens=True, **closed)
        )
        tx.execute(insert(ClosureRow).values(id=uuid4(), opens=False, withdrawn_at=NOW, **closed))
    assert next_ones(desk, limit=99) == [*extra.slots[1:], *fine.slots]


def test_the_wish_is_kept(clinic, db, desk):
    early, noon, late = (clinic.session(start=time(hour)) for hour in (10, 12, 17))
    for session, speciality in ((early, "Surgery"), (noon, "Cardiology"), (late, "surgery")):
        change(db, DoctorRow, session.doctor_id, speciality=speciality)
    assert next_ones(desk, limit=1) == [early.slots[0]]
    assert next_ones(desk, Wish(doctor_id=noon.doctor_id), limit=1) == [noon.slots[0]]
    assert next_ones(desk, Wish(part=DayPart.AFTERNOON), limit=1) == [noon.slots[0]]
    assert next_ones(desk, Wish(part=DayPart.EVENING), limit=1) == [late.slots[0]]
    assert next_ones(desk, Wish(speciality="SURGERY")) == [*early.slots, late.slots[0]]
    assert next_ones(desk, Wish(speciality="Urology")) == []
    assert next_ones(desk, Wish(doctor_id=noon.doctor_id, part=DayPart.EVENING)) == []


def test_what_was_found_tells_when_with_whom_and_how(clinic, db, desk):
    session = clinic.session(start=time(10))
    change(db, SessionRow, session.id, kind=Kind.PHONE)
    (slot,) = next_free(desk, ANY, TODAY, 1, NOW)
    (doctor,) = doctors(desk)
    assert (slot.day, slot.starts_at.hour, slot.kind) == (TODAY, 9, Kind.PHONE)
    assert slot.ends_at - slot.starts_at == timedelta(minutes=15)
    assert (slot.doctor_id, slot.doctor) == (doctor.id, doctor.name)


def test_the_search_goes_on_over_months_in_few_questions_and_ends_after_a_year(clinic, db, desk):
    far = clinic.session(day=TODAY + timedelta(days=200))
    clinic.session(day=TODAY + timedelta(days=400))
    asked = []
    event.listen(db.engine, "before_cursor_execute", lambda *_: asked.append(1))
    assert next_ones(desk, limit=99) == list(far.slots)
    assert len(asked) < 30
    assert next_ones(desk, first=TODAY - timedelta(days=9), limit=1) == [far.slots[0]]
    assert next_ones(desk, first=date.max, limit=1) == []


def test_free_slots_are_looked_for_by_index_alone(sqlite_url):
    """Of five million appointments only those of the days that are asked for are met."""
    database, asked = Database(sqlite_url), []
    event.listen(
        database.engine, "before_cursor_execute", lambda *told: asked.append((told[2], told[3]))
    )
    with database.read() as tx:
        for doctors in (None, [uuid4()]):
            assert list(free_slots(tx, TODAY, TODAY + timedelta(days=2), NOW, doctors)) == []
        for statement, values in [each for each in asked if "slots" in each[0]]:
            plan = tx.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            assert [step for *_, step in plan if step.startswith("SCAN")] == []
    database.close()


def test_a_weekly_visit_knows_its_slots_and_what_clashes(clinic, db, desk):
    weeks = [TODAY + timedelta(weeks=number) for number in range(4)]
    doctor = clinic.doctor()
    sessions = [clinic.session(day, doctor_id=doctor) for day in weeks[:3]]
    clinic.session(weeks[3])  # another doctor's
    clinic.visit(session=sessions[1], slot=1)
    change(db, SlotRow, sessions[2].slots[1], status=SlotStatus.BLOCKED)
    turns = repeat(desk, sessions[0].slots[1], 4)
    assert [turn.day for turn in turns] == weeks
    assert [turn.clash for turn in turns] == [None, Clash.TAKEN, Clash.TAKEN, Clash.NOT_PLANNED]
    assert turns[0].slot.slot_id == sessions[0].slots[1]
    assert turns[1].nearest.slot_id in {sessions[1].slots[0], sessions[1].slots[2]}


def test_a_slot_that_was_taken_meanwhile_is_not_repeated(clinic, desk):
    visit = clinic.visit()
    with pytest.raises(SlotTakenError):
        repeat(desk, visit.slot_id, 3)
