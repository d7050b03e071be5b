"""Sessions, closed days and blocked slots as the test's clinic has them."""

from dataclasses import replace
from datetime import time, timedelta
from functools import partial

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Kind, SlotStatus, Status
from desktop_app.domain.change import Change
from desktop_app.domain.closures import Closure, public_holiday
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.planning import Hours, Times, planned
from desktop_app.domain.rearranging import (
    HitVisit,
    NewSlot,
    Place,
    Rearrangement,
    SessionNow,
    Shape,
    Turn,
    VisitNow,
)
from desktop_app.domain.reshaping import Held, SlotNow
from desktop_app.domain.zone_review import ZoneReview
from desktop_app.services.planning_actions import PlanningActions
from tests.ui.days import DAY, ZONE, a_uuid, at

HOURS = Hours(starts=time(9), ends=time(12), slot_minutes=15)


def quarter(wall, day=DAY):
    return Times(at(wall, day), at(wall, day) + timedelta(minutes=15))


def a_place(wall, day=DAY):
    return Place(slot_id=a_uuid(), session_id=a_uuid(), times=quarter(wall, day))


def a_hit(patient, wall, *places):
    return HitVisit(
        appointment_id=a_uuid(),
        patient=patient,
        status=Status.BOOKED,
        kind=Kind.VIDEO,
        doctor="Dr. Amina Rahman",
        times=quarter(wall),
        places=places,
    )


def a_turn(made=0, withdrawn=0):
    return Turn(
        session_id=a_uuid(),
        version=1,
        values={},
        made=tuple(NewSlot(id=a_uuid(), times=quarter("13:00")) for _ in range(made)),
        withdrawn=tuple((a_uuid(), 1) for _ in range(withdrawn)),
    )


def looked(*hits, action=Action.SESSION_CHANGED, **fields):
    return Rearrangement(action=action, turns=(a_turn(made=2, withdrawn=3),), hits=hits, **fields)


def a_session_now(clinic):
    """A session as it stands: María López is in its first slot."""
    slot = SlotNow(id=a_uuid(), times=quarter("09:00"), status=SlotStatus.FREE, held=Held.MOVABLE)
    return SessionNow(
        id=a_uuid(),
        version=1,
        day=DAY,
        zone=ZONE,
        times=Times(at("09:00"), at("12:00")),
        doctor="Dr. Amina Rahman",
        shape=Shape(
            doctor_id=clinic.known_doctors[0].id, hours=HOURS, location="Room 3", kind=None
        ),
        planned=True,
        slots=(slot,),
        visits=(
            VisitNow(
                id=a_uuid(),
                slot_id=slot.id,
                patient="María López",
                status=Status.BOOKED,
                kind=Kind.VIDEO,
            ),
        ),
    )


class PlanningAtTheDesk:
    """Part of the test's ``Clinic``: what was planned is noted in ``asked``."""

    def arrange_planning(self):
        self.known_doctors = [Doctor(id=a_uuid(), name="Dr. Amina Rahman", speciality="Cardiology")]
        self.closures = []
        self.session_now = None
        self.rearrangement = Rearrangement(action=Action.SESSION_CHANGED)
        self.zone_review = ZoneReview(moved=())

    def list_doctors(self):
        self._ask("list_doctors")
        return tuple(self.known_doctors)

    def add_doctor(self, name, speciality):
        self._ask("add_doctor", name, speciality)
        doctor = Doctor(id=a_uuid(), name=name, speciality=speciality)
        self.known_doctors.append(doctor)
        return doctor

    def preview_plan(self, plan):
        self._ask("preview_plan", plan)
        taken = {
            day: [
                Times(session.starts_at, session.ends_at)
                for session in sheet.sessions
                if session.doctor_id == plan.doctor_id
            ]
            for day, sheet in self.sheets.items()
        }
        return planned(plan, ZONE, taken, self.closures, partial(public_holiday, "DE"))

    def plan(self, plan, seen):
        self._ask("plan", plan, seen)
        return self._changed(Action.SESSIONS_PLANNED)

    def session_of_slot(self, slot_id):
        self._ask("session_of_slot", slot_id)
        return self.session_now

    def look(self, name, *about):
        self._ask(name, *about)
        return self.rearrangement

    def rearrange(self, seen, moves):
        self._ask("rearrange", seen, moves)
        return self._changed(seen.action)

    def read_closures(self, first):
        self._ask("closures", first)
        return tuple(self.closures)

    def close_days(self, wish, seen, moves):
        self._ask("close", wish, seen, moves)
        closure = Closure(
            id=a_uuid(),
            doctor_id=wish.doctor_id,
            first_day=wish.first_day,
            last_day=wish.last_day,
            reason=wish.reason,
            opens=wish.opens,
        )
        self.closures.append(closure)
        return self._changed(Action.CLOSURE_ADDED)

    def reopen(self, closure):
        self._ask("reopen", closure)
        self.closures.remove(closure)
        return self._changed(Action.CLOSURE_WITHDRAWN)

    def block(self, slot_id, reason):
        self._ask("block", slot_id, reason)
        self._set_slot(slot_id, status=SlotStatus.BLOCKED, blocked_for=reason)
        return self._changed(Action.SLOT_BLOCKED)

    def unblock(self, slot_id):
        self._ask("unblock", slot_id)
        self._set_slot(slot_id, status=SlotStatus.FREE, blocked_for="")
        return self._changed(Action.SLOT_FREED)

    def review_zones(self):
        self._ask("review_zones")
        return self.zone_review

    def keep_wall_times(self, review):
        self._ask("keep_wall_times", review)
        return self._changed(Action.ZONES_REVIEWED)

    def _set_slot(self, slot_id, **changes):
        self._replace_slots(lambda slot: replace(slot, **changes) if slot.id == slot_id else slot)

    def _changed(self, action):
        return Change(action=action, at=self.now, rows=())

    def planning_actions(self):
        return PlanningActions(
            doctors=self.list_doctors,
            add_doctor=self.add_doctor,
            preview_plan=self.preview_plan,
            plan=self.plan,
            session_of_slot=self.session_of_slot,
            preview_reshape=partial(self.look, "preview_reshape"),
            preview_reshape_series=partial(self.look, "preview_reshape_series"),
            preview_withdraw_series=partial(self.look, "preview_withdraw_series"),
            preview_withdraw=partial(self.look, "preview_withdraw"),
            rearrange=self.rearrange,
            closures=self.read_closures,
            preview_closure=partial(self.look, "preview_closure"),
            close=self.close_days,
            reopen=self.reopen,
            block=self.block,
            unblock=self.unblock,
            review_zones=self.review_zones,
            keep_wall_times=self.keep_wall_times,
        )
