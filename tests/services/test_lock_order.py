"""Desks that write to one session at the same moment wait in a row on PostgreSQL, in no ring."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import time
from threading import Event

import pytest
from sqlalchemy import event

from desktop_app.domain.appointment import Kind
from desktop_app.errors import (
    AppError,
    DatabaseError,
    OvertakenError,
    SlotNotFreeError,
    VisitEndedError,
)
from desktop_app.services.rearranging import preview_reshape, rearrange, session_of_slot
from desktop_app.services.undo import take_back
from desktop_app.services.visit_changes import move, swap
from desktop_app.storage.database import Database
from tests.booked import book
from tests.locks import await_lock
from tests.scenes import NOW, Clinic, desk_at
from tests.services.planned import a_plan
from tests.services.scripted import ScriptedProvider
from tests.services.test_rearranging import planned

OUTCOMES = {"done", SlotNotFreeError, VisitEndedError, OvertakenError}
"""For whoever comes second; a refusal tells of what the first one did, not of the database."""


@pytest.fixture
def clinics(postgresql_url):
    """Two desks with connections of their own, and a clinic: ``(clinic, one, other)``."""
    with closing(Database(postgresql_url)) as one, closing(Database(postgresql_url)) as other:
        provider = ScriptedProvider()
        yield Clinic(one), desk_at(one, provider), desk_at(other, provider)


def test_who_books_moves_swaps_or_takes_back_waits_while_a_session_is_shortened(clinics):
    clinic, desk, other = clinics
    for deed in (_book, _move, _swap, _take_back):
        session = planned(desk, a_plan(clinic.doctor()))
        come = _meet(desk, other, session, deed(clinic, desk, session))
        assert come in OUTCOMES, deed


def _meet(desk, other, session, deed):
    """Shorten *session*; once it is held, let the *other* desk begin. Return what came of that."""
    now = session_of_slot(desk, session.slots[0].id)
    shape = _until(now.shape, time(14))
    looked_at = preview_reshape(desk, session.id, shape, NOW)
    begun = Event()

    def pause(_connection, _cursor, statement, _parameters, _context, _many):
        """Before the first row after the sessions is held: the other one waits by now."""
        later = "FROM slots" in statement or "FROM appointments" in statement
        if begun.is_set() or "FOR UPDATE" not in statement or not later:
            return
        begun.set()
        with desk.db.read() as tx:
            await_lock(tx)

    def meanwhile():
        assert begun.wait(120)
        try:
            deed(other)
        except DatabaseError:
            raise  # the two have waited for each other, and one was thrown out
        except AppError as error:
            return type(error)
        return "done"

    event.listen(desk.db.engine, "before_cursor_execute", pause)
    try:
        with ThreadPoolExecutor(1) as thread:
            outcome = thread.submit(meanwhile)
            moves = {hit.appointment_id: None for hit in looked_at.hits}
            rearrange(desk, looked_at, moves, NOW)
            return outcome.result(120)
    finally:
        event.remove(desk.db.engine, "before_cursor_execute", pause)


def _until(shape, ends):
    return replace(shape, hours=replace(shape.hours, ends=ends))


def _booked(clinic, desk, slot):
    return book(desk, slot.id, clinic.patient(), Kind.VIDEO, "", NOW)


def _book(clinic, _desk, session):
    patient = clinic.patient()
    return lambda other: book(other, session.slots[3].id, patient, Kind.VIDEO, "", NOW)


def _move(clinic, desk, session):
    visit = _booked(clinic, desk, session.slots[3]).appointment_id
    return lambda other: move(other, visit, session.slots[0].id, NOW)


def _swap(clinic, desk, session):
    one, two = (_booked(clinic, desk, session.slots[n]).appointment_id for n in (0, 3))
    return lambda other: swap(other, one, two, NOW)


def _take_back(clinic, desk, session):
    visit = _booked(clinic, desk, session.slots[2]).appointment_id
    change = move(desk, visit, session.slots[3].id, NOW)
    return lambda other: take_back(other, change, NOW)
