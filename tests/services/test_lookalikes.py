from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from sqlalchemy import event

from desktop_app.domain.actions import Action
from desktop_app.domain.alike import alike_of_the_day
from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.joining import Role
from desktop_app.errors import AnotherDayError, LookalikeError, NoRoomError
from desktop_app.services.day import day_sheet
from desktop_app.services.join import open_visit, patient_link
from tests.scenes import NOW, TODAY
from tests.services.patient_rows import recorded

AGREED = frozenset({LookalikeError.consent})
NOTHING = frozenset()
BORN = date(1985, 2, 11)


@pytest.fixture
def twins(clinic):
    """Two visits of one day whose patients are alike, and one whose patient is like nobody."""
    session = clinic.session()
    people = [
        clinic.patient("Maria Lopez", birth_date=BORN),
        clinic.patient("Lopez, María", birth_date=date(1990, 7, 1)),
        clinic.patient("Chen Wei", birth_date=date(1971, 1, 5)),
    ]
    return [
        clinic.visit(session=session, slot=slot, patient_id=patient)
        for slot, patient in enumerate(people)
    ]


def opens(desk, visit, consents=NOTHING):
    return open_visit(desk, visit.id, None, consents, NOW)


def copies(desk, visit, consents=NOTHING):
    return patient_link(desk, visit.id, consents, NOW)


@pytest.mark.parametrize("looked_before", [True, False], ids=["on_view", "never_seen"])
@pytest.mark.parametrize("opening", [opens, copies])
def test_a_lookalike_s_room_opens_only_once_the_birth_date_was_compared(
    db, desk, provider, twins, looked_before, opening
):
    if looked_before:
        day_sheet(desk, TODAY)
    with pytest.raises(LookalikeError) as caught:
        opening(desk, twins[0])
    assert caught.value.birth_date == BORN
    assert str(BORN) not in str(caught.value) + caught.value.detail + caught.value.sentence
    assert provider.asked == []
    assert recorded(db) == []
    link = opening(desk, twins[0], AGREED)
    assert link.appointment_id == twins[0].id
    assert recorded(db)[-1] == (Action.BIRTH_DATE_COMPARED, twins[0].id, "")


def test_a_patient_who_is_like_nobody_is_asked_nothing_and_costs_no_further_question(
    db, desk, twins, provider
):
    day_sheet(desk, TODAY)
    opens(desk, twins[2])
    asked = []

    def note(_connection, _cursor, statement, *_):
        asked.append(statement)

    event.listen(db.engine, "before_cursor_execute", note)
    opens(desk, twins[2])
    with_sheet = len(asked)
    desk.on_view.sheet = None
    asked.clear()
    opens(desk, twins[2])
    event.remove(db.engine, "before_cursor_execute", note)
    assert with_sheet < len(asked)  # the day is read only where it is not known
    assert Action.BIRTH_DATE_COMPARED not in [action for action, _, _ in recorded(db)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"name": "Chen Wei", "birth_date": BORN}, {"name": "Ana Ruiz", "birth_date": BORN}),
        ({"name": "Maria Lopez"}, {"name": "Maria Lopes"}),
    ],
    ids=["born_on_the_same_day", "one_letter_apart"],
)
def test_what_is_marked_in_the_table_is_what_is_asked_about(clinic, desk, one, other):
    session = clinic.session()
    visits = [
        clinic.visit(session=session, slot=slot, patient_id=clinic.patient(**person))
        for slot, person in enumerate((one, other))
    ]
    sheet = day_sheet(desk, TODAY)
    assert alike_of_the_day(sheet) == {visit.id for visit in visits}
    for visit in visits:
        with pytest.raises(LookalikeError):
            opens(desk, visit)


def test_people_of_different_days_are_not_taken_for_each_other(clinic, desk):
    visits = [
        clinic.visit(patient_id=clinic.patient("Maria Lopez"), day=TODAY + timedelta(days=days))
        for days in range(2)
    ]
    opens(desk, visits[0])
    with pytest.raises(AnotherDayError):
        opens(desk, visits[1])


def test_one_person_s_two_visits_ask_nothing(clinic, desk):
    patient = clinic.patient("Maria Lopez", birth_date=BORN)
    visits = [
        clinic.visit(patient_id=patient, session=clinic.session(start=time(hour)))
        for hour in (9, 11)
    ]
    assert opens(desk, visits[0]).appointment_id == visits[0].id


def test_a_visit_without_a_room_is_refused_and_not_asked_about(clinic, desk, twins):
    clinic.change(twins[0].id, kind=Kind.IN_PERSON)
    clinic.change(twins[1].id, status=Status.CANCELLED)
    for visit in twins[:2]:
        with pytest.raises(NoRoomError):
            opens(desk, visit)


def test_the_doctor_s_desk_is_asked_too(desk, twins):
    doctor = replace(desk, serves=replace(desk.serves, doctor_id=twins[0].session.doctor_id))
    with pytest.raises(LookalikeError):
        open_visit(doctor, twins[0].id, Role.DOCTOR, NOTHING, NOW)
