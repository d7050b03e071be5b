"""An opening that is refused is in the trail as one that is granted; a question is not."""

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.joining import Role
from desktop_app.errors import (
    AnotherDayError,
    DatabaseError,
    ForeignRoomError,
    NoRoomError,
    ProviderUnreachableError,
    RoleRefusedError,
    RoomMovedOnError,
    VisitEndedError,
)
from desktop_app.services.join import open_visit, patient_link
from desktop_app.storage.models import AuditRow
from tests.scenes import NOW, TODAY
from tests.services.scripted import before, meanwhile, says

NONE = frozenset()


def refusals(db):
    with db.read() as tx:
        rows = tx.execute(
            select(AuditRow.appointment_id, AuditRow.result)
            .where(AuditRow.action == "opening-refused")
            .order_by(AuditRow.sequence)
        )
        return [tuple(row) for row in rows]


def refused(error, opening):
    with pytest.raises(error):
        opening()


def test_a_visit_that_has_ended_or_has_no_room_is_refused_on_the_record(clinic, db, desk):
    done = clinic.visit(status=Status.FULFILLED)
    by_phone = clinic.visit(kind=Kind.PHONE)
    refused(VisitEndedError, lambda: open_visit(desk, done.id, None, NONE, NOW))
    refused(NoRoomError, lambda: patient_link(desk, by_phone.id, NONE, NOW))
    assert refusals(db) == [(done.id, "VisitEndedError"), (by_phone.id, "NoRoomError")]


def test_a_part_that_is_not_this_desks_is_refused_on_the_record(clinic, db, desk):
    visit = clinic.visit()
    refused(RoleRefusedError, lambda: open_visit(desk, visit.id, Role.DOCTOR, NONE, NOW))
    assert refusals(db) == [(visit.id, "RoleRefusedError")]


def test_a_foreign_room_is_refused_on_the_record_and_quarantined(clinic, db, desk, provider):
    visit = clinic.visit()
    provider.next("create_room", says("room-0666-theirs"))
    refused(ForeignRoomError, lambda: open_visit(desk, visit.id, None, NONE, NOW))
    assert refusals(db) == [(visit.id, "ForeignRoomError")]
    with db.read() as tx:
        actions = tx.scalars(select(AuditRow.action).order_by(AuditRow.sequence)).all()
    assert "room-quarantined" in actions


def test_a_visit_that_ends_while_its_room_is_made_is_refused_on_the_record(
    clinic, db, desk, provider
):
    visit = clinic.visit()
    ends = meanwhile(lambda: clinic.change(visit.id, status="cancelled"))
    provider.next("create_room", ends)
    refused(RoomMovedOnError, lambda: open_visit(desk, visit.id, None, NONE, NOW))
    assert refusals(db) == [(visit.id, "RoomMovedOnError")]


def test_neither_a_question_nor_an_outage_is_a_refusal(clinic, db, desk, provider):
    tomorrow = clinic.visit(day=TODAY.replace(day=TODAY.day + 1))
    visit = clinic.visit()
    refused(AnotherDayError, lambda: open_visit(desk, tomorrow.id, None, NONE, NOW))
    provider.next("create_room", before(ProviderUnreachableError()))
    refused(ProviderUnreachableError, lambda: open_visit(desk, visit.id, None, NONE, NOW))
    assert refusals(db) == []


FULL = {
    True: "BEGIN SELECT RAISE(ABORT, 'full'); END",
    False: "EXECUTE FUNCTION refuse('full')",
}


def test_where_nothing_can_be_recorded_nothing_is_opened(clinic, db, desk, provider):
    visit = clinic.visit()
    with db.write() as tx:  # as if there were no room for one more entry
        when = "CREATE TRIGGER full_up BEFORE INSERT ON audit FOR EACH ROW"
        tx.execute(text(f"{when} {FULL[db.is_sqlite]}"))
    refused((DatabaseError, IntegrityError), lambda: open_visit(desk, visit.id, None, NONE, NOW))
    with db.read() as tx:
        assert tx.execute(text("SELECT state FROM rooms")).scalars().all() == ["intent"]
