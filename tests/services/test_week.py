"""One doctor's week: what the days themselves say, and no more."""

from datetime import timedelta

from sqlalchemy import text

from desktop_app.domain.appointment import Status
from desktop_app.services.day import day_sheet, week_of
from desktop_app.storage.appointments import _WEEK_SLOTS
from tests.scenes import TODAY

MONDAY = TODAY - timedelta(days=TODAY.weekday())


def test_a_week_is_what_its_days_say_of_that_doctor(clinic, desk):
    doctor, other = clinic.doctor(), clinic.doctor()
    for days in (-1, 0, 2, 6, 7):
        session = clinic.session(MONDAY + timedelta(days=days), doctor_id=doctor)
        clinic.visit(session=session, slot=1)
        clinic.visit(session=session, slot=2, status=Status.CANCELLED)
        clinic.session(MONDAY + timedelta(days=days), doctor_id=other)
    week = week_of(desk, doctor, MONDAY)
    of_days = [
        session
        for number in range(7)
        for session in day_sheet(desk, MONDAY + timedelta(days=number)).sessions
        if session.doctor_id == doctor
    ]
    assert list(week.sessions) == of_days
    assert len(of_days) == 3


def test_a_week_is_found_by_doctor_and_day_without_a_look_at_the_other_doctors(clinic, desk, db):
    doctor = clinic.doctor()
    clinic.visit(session=clinic.session(MONDAY, doctor_id=doctor))
    if db.engine.dialect.name != "sqlite":
        return  # PostgreSQL reads a table of one page whole, and rightly
    with db.read() as tx:
        when = {"doctor": doctor, "first": MONDAY, "last": MONDAY + timedelta(days=6)}
        bound = text(f"EXPLAIN QUERY PLAN {_WEEK_SLOTS.text}").bindparams(
            *_WEEK_SLOTS._bindparams.values()  # noqa: SLF001 - the very same statement
        )
        plan = [row[-1] for row in tx.execute(bound, when)]
    assert any("doctor_id=? AND local_date>? AND local_date<?" in step for step in plan), plan
    assert not any(step.startswith("SCAN") for step in plan), plan
