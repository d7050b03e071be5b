"""Planning doctors' sessions: what a plan would make, and making it."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from desktop_app.domain.actions import Action
from desktop_app.domain.change import Change
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.closures import public_holiday
from desktop_app.domain.doctors import LONGEST_NAME, Doctor
from desktop_app.domain.planning import Planned, SessionPlan, faults_of, planned
from desktop_app.errors import DoctorNameError, NothingPlannedError, PlanChangedError, Said
from desktop_app.services.desk import Desk
from desktop_app.storage import free_slots, planning, session_writing
from desktop_app.storage.audit import record
from desktop_app.storage.database import Tx


def add_doctor(desk: Desk, name: str, speciality: str, now: datetime) -> Doctor:
    """Make a doctor known. Blocks; recorded.

    Raises:
        DoctorNameError: There is no name, it is too long, or a doctor is called so already.
    """
    name, speciality = " ".join(name.split()), " ".join(speciality.split())
    if not name.isprintable() or not speciality.isprintable():
        raise DoctorNameError(Said("It has signs in it that are no letters."))
    if not name:
        raise DoctorNameError(Said("The name is missing."))
    if max(len(name), len(speciality)) > LONGEST_NAME:
        raise DoctorNameError(
            Said("It is too long: {letters} letters are enough.", letters=LONGEST_NAME)
        )
    with desk.db.write() as tx:
        if any(doctor.name.casefold() == name.casefold() for doctor in free_slots.doctors(tx)):
            raise DoctorNameError(Said("A doctor of this name is in the list already."))
        doctor = planning.add_doctor(tx, name, speciality)
        record(tx, desk.author, Action.DOCTOR_ADDED, now, result=str(doctor.id))
    return doctor


def preview_plan(desk: Desk, plan: SessionPlan, country: str) -> Planned:
    """Return what would come of *plan*, which has no faults. Blocks; nothing is written."""
    with desk.db.read() as tx:
        return _planned(tx, desk, plan, country)


def plan_sessions(
    desk: Desk, plan: SessionPlan, seen: Planned, country: str, now: datetime
) -> Change:
    """Make the sessions of *plan* as the desk has *seen* them. Blocks; recorded.

    Raises:
        NothingPlannedError: It has faults, or all of its days are left out.
        PlanChangedError: By now something else would come of it; nothing was made.
    """
    if faults_of(plan, day_of(now, desk.zone)):
        raise NothingPlannedError(f"doctor {plan.doctor_id}")
    with desk.db.write() as tx:
        if not planning.hold_doctor(tx, plan.doctor_id):
            raise NothingPlannedError(f"no doctor {plan.doctor_id}")
        outcome = _planned(tx, desk, plan, country)
        if not outcome.sessions:
            raise NothingPlannedError(f"doctor {plan.doctor_id}")
        if outcome != seen:
            raise PlanChangedError(f"doctor {plan.doctor_id}")
        series = session_writing.add_series(tx, plan, now) if plan.weekdays else None
        rows = session_writing.add_sessions(tx, plan, desk.zone.key, outcome.sessions, series, now)
        subject = series or rows[0].id
        record(tx, desk.author, Action.SESSIONS_PLANNED, now, result=str(subject))
    return Change(action=Action.SESSIONS_PLANNED, at=now, rows=rows)


def _planned(tx: Tx, desk: Desk, plan: SessionPlan, country: str) -> Planned:
    first, last = plan.first_day, plan.last_day
    taken = planning.taken_times(tx, plan.doctor_id, first, last)
    closed = planning.closures(tx, first, last, plan.doctor_id)
    return planned(plan, desk.zone, taken, closed, partial(public_holiday, country))
