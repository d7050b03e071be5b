"""Honest callables for what is done to the visits of a test's clinic, and for taking it back."""

from dataclasses import fields, replace
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import ENDED, HOLDS_SLOT, Appointment, Status
from desktop_app.domain.change import Change, RowChange, Subject
from desktop_app.domain.sheet_changes import (
    as_acts,
    changes_between,
    plan_changes_between,
)
from desktop_app.domain.visit_flow import require_step
from desktop_app.errors import OvertakenError, SlotTakenError, VisitEndedError
from desktop_app.services.undo_actions import UndoActions
from desktop_app.services.visit_actions import VisitActions
from tests.ui.days import ZONE


def lasting(clinic):
    """What must come back exactly: each visit's slot, status, kind, and why it was cancelled."""
    book = clinic.book
    return {
        held.id: (slot.id, held.status, held.kind, held.arrived_at, book.reasons.get(held.id))
        for sheet in clinic.sheets.values()
        for session in sheet.sessions
        for slot in session.slots
        for held in (slot.appointment, *slot.released)
        if held is not None
    }


SHOWN = {field.name for field in fields(Appointment)}


class VisitBook:
    """The visits of the clinic's sheets, each with a version, as rows of a database would be."""

    def __init__(self, clinic):
        self.clinic = clinic
        self.away = {}
        self.reasons = {}
        self.seen = set()
        self.dead_links = ()

    # -- rows

    def place_of(self, visit):
        for sheet in self.clinic.sheets.values():
            for session in sheet.sessions:
                for slot in session.slots:
                    for one in (slot.appointment, *slot.released):
                        if one is not None and one.id == visit:
                            return slot.id, one
        return self.away[visit]

    def starts_at(self, slot_id):
        return next(
            slot.starts_at
            for sheet in self.clinic.sheets.values()
            for session in sheet.sessions
            for slot in session.slots
            if slot.id == slot_id
        )

    def write(self, visit, values, expected=None):
        slot_id, found = self.place_of(visit)
        if expected not in {None, found.version}:
            raise OvertakenError(str(visit))
        known = {"slot_id": slot_id, "cancel_reason": self.reasons.get(visit)}
        before = {name: known.get(name, getattr(found, name, None)) for name in values}
        shown = {name: value for name, value in values.items() if name in SHOWN}
        after = replace(found, version=found.version + 1, **shown)
        to = values.get("slot_id", slot_id)
        if after.status in HOLDS_SLOT and self._holder(to) not in {None, visit}:
            raise SlotTakenError(str(to))
        self.reasons[visit] = values.get("cancel_reason", known["cancel_reason"])
        self._put(after, to)
        return RowChange(
            subject=Subject.APPOINTMENT,
            id=visit,
            found=found.version,
            version=after.version,
            before=before,
            after=dict(values),
        )

    def _holder(self, slot_id):
        slots = (
            slot
            for sheet in self.clinic.sheets.values()
            for session in sheet.sessions
            for slot in session.slots
        )
        return next(
            (slot.appointment.id for slot in slots if slot.id == slot_id and slot.appointment), None
        )

    def _put(self, visit, slot_id):
        self.away[visit.id] = slot_id, visit

        def changed(slot):
            held, gone = slot.appointment, [one for one in slot.released if one.id != visit.id]
            if held is not None and held.id == visit.id:
                held = None
            if slot.id == slot_id and visit.status in HOLDS_SLOT:
                held = visit
            elif slot.id == slot_id and visit.status in {Status.CANCELLED, Status.NO_SHOW}:
                gone.append(visit)
            return replace(slot, appointment=held, released=tuple(gone))

        self.clinic.replace_slots(changed)

    # -- what is asked for

    def _done(self, action, *rows):
        return Change(action=action, at=self.clinic.now, rows=rows, dead_links=self.dead_links)

    def set_status(self, visit, status, why=None):
        self.clinic.ask("set_status", visit, status)
        slot_id, found = self.place_of(visit)
        if found.status is status:
            return None
        now = self.clinic.now
        require_step(found.status, status, self.starts_at(slot_id), now, ZONE)
        values = {"status": status, "status_since": now}
        if status is Status.ARRIVED:
            values["arrived_at"] = now
        if why is not None:
            values["cancel_reason"] = why
        return self._done(Action.STATUS_CHANGED, self.write(visit, values))

    def cancel(self, visit, why):
        self.clinic.ask("cancel", visit, why)
        return self.set_status(visit, Status.CANCELLED, why)

    def move(self, visit, slot_id):
        self.clinic.ask("move", visit, slot_id)
        if self.place_of(visit)[1].status in ENDED:
            raise VisitEndedError(str(visit))
        return self._done(Action.MOVED, self.write(visit, {"slot_id": slot_id}))

    def swap(self, one, other):
        self.clinic.ask("swap", one, other)
        return self._done(Action.SWAPPED, *self._swapped(one, other))

    def _swapped(self, one, other, expected=None):
        (first, a), (second, _) = self.place_of(one), self.place_of(other)
        self._put(a, UUID(int=0))
        rows = self.write(other, {"slot_id": first}), self.write(one, {"slot_id": second})
        return replace(rows[1], before={"slot_id": first}), rows[0]

    def change_kind(self, visit, kind):
        self.clinic.ask("change_kind", visit, kind)
        if self.place_of(visit)[1].kind is kind:
            return None
        return self._done(Action.KIND_CHANGED, self.write(visit, {"kind": kind}))

    def note_call(self, visit, came_at, began_at):
        self.clinic.ask("note_call", visit, came_at, began_at)
        if self.place_of(visit)[1].status not in {Status.BOOKED, Status.ARRIVED}:
            return None
        if visit in self.seen:
            return None
        self.seen.add(visit)
        values = {"status": Status.CHECKED_IN, "status_since": began_at}
        return self._done(Action.CALL_SEEN, self.write(visit, values))

    def take_back(self, change):
        self.clinic.ask("take_back", change)
        if not change.appointment_ids:
            return change
        for row in change.rows:
            if self.place_of(row.id)[1].version != row.version:
                raise OvertakenError(str(row.id))
        if len(change.rows) > 1:
            one, other = (row.id for row in change.rows)
            return self._done(change.action, *self._swapped(one, other))
        (row,) = change.rows
        return self._done(change.action, self.write(row.id, row.before))

    def missed(self, before, after):
        self.clinic.ask("missed", before, after)
        now = self.clinic.now
        plans = plan_changes_between(before, after, now)
        both = (*as_acts(changes_between(before, after, now)), *plans)
        return tuple(sorted(both, key=lambda each: each.starts_at))

    def visits(self):
        return VisitActions(
            set_status=self.set_status,
            cancel=self.cancel,
            move=self.move,
            swap=self.swap,
            change_kind=self.change_kind,
            note_call=self.note_call,
        )

    def undo(self):
        return UndoActions(take_back=self.take_back, missed=self.missed)
