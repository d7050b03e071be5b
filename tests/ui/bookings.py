"""Booking behind a test's window: the clinic's own days are what is booked into."""

from dataclasses import replace
from datetime import timedelta
from itertools import zip_longest

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.change import Change, RowChange, Subject
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.free_slots import VisitThen, Wish, is_as_wished
from desktop_app.domain.repeat import DoctorsSlot, turns, weekly
from desktop_app.domain.waiting import Waiting, vacancies
from desktop_app.errors import AppointmentGoneError, SlotTakenError
from desktop_app.services.booking_actions import Booked, BookingActions, Place, WaitingList
from desktop_app.ui.day_slots import as_free
from tests.ui.days import DAY, ZONE, a_uuid, an_appointment, at


def somebody(clinic, patient, **changes):
    """What the waiting list says of a visit of today, or of somebody without one."""
    held = next((one for one in clinic.appointments() if one.patient == patient), None)
    rahman = clinic.sheets[DAY].sessions[0]
    starts = {slot.appointment.id: slot.starts_at for slot in rahman.slots if slot.appointment}
    values = {
        "appointment_id": held.id if held else a_uuid(),
        "patient_id": held.patient_id if held else a_uuid(),
        "patient": patient,
        "phone": None,
        "kind": Kind.VIDEO,
        "reason": "",
        "since": at("08:00"),
        "starts_at": starts[held.id] if held else None,
        "doctor_id": rahman.doctor_id if held else None,
        "doctor": rahman.doctor if held else "",
        "wish": Wish(),
        "version": 1,
    }
    return Waiting(**(values | changes))


class Bookings:
    """Patients who are known, who waits, and what was booked in a test's clinic."""

    def __init__(self, clinic, note, replace_slots):
        """Take *note* and *replace_slots* of *clinic*, which holds, fails and keeps the days."""
        self.clinic, self._note, self._replace_slots = clinic, note, replace_slots
        self.waiting = []
        self.booked = []

    def _name_of(self, patient_id):
        return next(
            person.name for person in self.clinic.find_patients("", DAY) if person.id == patient_id
        )

    # -- what the window asks

    def _book(self, name, wanted, *, arrived=False, beside=False):
        self._note(name, wanted)
        for slot_id in (wanted.slot_id, *wanted.also_in):
            if not beside and self._slot(slot_id)[2].appointment is not None:
                raise SlotTakenError
        slots = (wanted.slot_id, *wanted.also_in)
        then = self._visits_then(wanted.patient_id, slots)
        made = [self._put(slot_id, wanted, arrived=arrived, beside=beside) for slot_id in slots]
        self.booked.append(wanted)
        if beside:
            return Booked(change=_change(Action.EXTRA_BOOKED, made), also_then=then)
        return Booked(change=_change(Action.BOOKED, made, slots), also_then=then)

    def _put(self, slot_id, wanted, *, arrived, beside):
        day, session, slot = self._slot(slot_id)
        held = an_appointment(
            self._name_of(wanted.patient_id),
            patient_id=wanted.patient_id,
            kind=wanted.kind,
            reason=wanted.reason,
            status=Status.ARRIVED if arrived else Status.BOOKED,
            waits=wanted.earlier is not None,
        )
        if beside:
            index = 1 + max(each.index for each in session.slots)
            extra = replace(
                slot, id=a_uuid(), index=index, extra=True, appointment=held, released=()
            )
            slots = (*session.slots, extra)
        else:
            slots = tuple(
                replace(each, appointment=held) if each.id == slot_id else each
                for each in session.slots
            )
        sheet = self.clinic.sheets[day]
        self.clinic.sheets[day] = replace(
            sheet,
            sessions=tuple(
                replace(session, slots=slots) if each.id == session.id else each
                for each in sheet.sessions
            ),
        )
        return held

    def _slot(self, slot_id):
        for day, sheet in self.clinic.sheets.items():
            for session in sheet.sessions:
                for slot in session.slots:
                    if slot.id == slot_id:
                        return day, session, slot
        raise AppointmentGoneError

    def _free(self):
        free = [
            as_free(ZONE, session, slot)
            for sheet in self.clinic.sheets.values()
            for session in sheet.sessions
            for slot in session.slots
            if slot.bookable and slot.starts_at > self.clinic.now
        ]
        return sorted(free, key=lambda slot: (slot.starts_at, slot.doctor))

    def visits_then(self, patient_id, slot_ids):
        self._note("visits_then", patient_id, slot_ids)
        return self._visits_then(patient_id, slot_ids)

    def _visits_then(self, patient_id, slot_ids):
        wanted = [self._slot(slot_id)[2] for slot_id in slot_ids]
        return tuple(
            VisitThen(starts_at=each.starts_at, doctor=session.doctor)
            for sheet in self.clinic.sheets.values()
            for session in sheet.sessions
            for each in session.slots
            if each.appointment is not None
            and each.appointment.patient_id == patient_id
            and any(
                each.starts_at < slot.ends_at and each.ends_at > slot.starts_at for slot in wanted
            )
        )

    def repeat(self, slot_id, times):
        self._note("repeat", slot_id, times)
        day, session, slot = self._slot(slot_id)
        own = [
            DoctorsSlot(slot_id=each.id, day=when, starts_at=each.starts_at, free=each.bookable)
            for when, sheet in self.clinic.sheets.items()
            for other in sheet.sessions
            if other.doctor_id == session.doctor_id
            for each in other.slots
        ]
        wall = slot.starts_at.astimezone(ZONE).time()
        return turns(weekly(day, times), wall, ZONE, own)

    def next_free(self, wish, first, limit):
        self._note("next_free", wish, first)
        free = [
            slot for slot in self._free() if slot.day >= first and is_as_wished(slot, wish, ZONE)
        ]
        return tuple(free[:limit])

    def doctors(self):
        known = {
            session.doctor_id: Doctor(
                id=session.doctor_id, name=session.doctor, speciality=session.speciality
            )
            for sheet in self.clinic.sheets.values()
            for session in sheet.sessions
        }
        return tuple(known.values())

    def waiting_list(self, declined):
        self._note("waiting_list", declined)
        found = vacancies(self.waiting, self._free(), self.clinic.now, ZONE, declined)
        slots = {one.waiting.appointment_id: one.slot for one in found}
        return WaitingList(
            places=tuple(
                Place(waiting=one, slot=slots.get(one.appointment_id)) for one in self.waiting
            )
        )

    def put_on_list(self, patient_id, kind, reason, wish):
        self._note("put_on_list", patient_id, kind, reason, wish)
        return _change(Action.WAITS, [an_appointment(patient_id=patient_id)])

    def wait_for_earlier(self, appointment_id, wish):
        self._note("wait_for_earlier", appointment_id, wish)
        self.clinic.change(appointment_id, waits=wish is not None)
        return _change(Action.WAITS, [an_appointment(id=appointment_id)])

    def leave_list(self, appointment_id):
        self._note("leave_list", appointment_id)
        self.waiting = [one for one in self.waiting if one.appointment_id != appointment_id]
        return _change(Action.STATUS_CHANGED, [an_appointment(id=appointment_id)])

    def take_vacancy(self, vacancy):
        self._note("take_vacancy", vacancy)
        waiting = vacancy.waiting
        self.clinic.remove(waiting.appointment_id)
        held = an_appointment(waiting.patient, id=waiting.appointment_id)
        _, _, slot = self._slot(vacancy.slot.slot_id)
        if slot.appointment is not None:
            raise SlotTakenError
        self._replace_slots(
            lambda each: replace(each, appointment=held) if each.id == slot.id else each
        )
        self.waiting.remove(waiting)
        return _change(Action.MOVED, [held])

    def actions(self):
        def of(name, **how):
            return lambda wanted: self._book(name, wanted, **how)

        return BookingActions(
            book=of("book"),
            book_beside=of("book_beside", beside=True),
            walk_in=of("walk_in", arrived=True),
            walk_in_beside=of("walk_in_beside", arrived=True, beside=True),
            visits_then=self.visits_then,
            repeat=self.repeat,
            next_free=self.next_free,
            doctors=self.doctors,
            waiting_list=self.waiting_list,
            put_on_list=self.put_on_list,
            wait_for_earlier=self.wait_for_earlier,
            leave_list=self.leave_list,
            take_vacancy=self.take_vacancy,
        )


def _change(action, made, slots=()):
    rows = tuple(
        RowChange(
            subject=Subject.APPOINTMENT,
            id=held.id,
            version=1,
            found=0,
            before={},
            after={"slot_id": slot_id, "status": held.status} if slot_id else {},
        )
        for held, slot_id in zip_longest(made, slots)
    )
    return Change(action=action, at=made[0].status_since + timedelta(hours=1), rows=rows)
