import logging
from datetime import timedelta

import pytest

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import ENDED, Kind, RoomState, Status
from desktop_app.domain.joining import DeskRole, Role
from desktop_app.errors import (
    AnotherDayError,
    AppointmentGoneError,
    BothInsideError,
    ForeignRoomError,
    NoRoomError,
    OtherProviderError,
    ProviderUnreachableError,
    VisitEndedError,
)
from desktop_app.video.provider import RoomAnswer
from tests.scenes import NOW, TODAY, VisitScene, desk_at
from tests.services.looking import codes_of, rooms_of, trail
from tests.services.scripted import ScriptedProvider, before, meanwhile, says

TOMORROW = TODAY + timedelta(days=1)


# -- the same room, and nobody else's ------------------------------------------------------------


def test_the_first_opening_makes_the_visits_own_room(clinic, db, opened, provider):
    visit = clinic.visit()
    room = opened(visit)
    assert room.created
    assert list(provider.rooms.values()) == [room.meeting_id]
    assert rooms_of(db, visit) == [(1, RoomState.LIVE, room.meeting_id)]
    assert room.participant == codes_of(db, visit)[Role.DESK]
    assert room.ends_at == NOW.replace(hour=8, minute=15)


def test_every_later_opening_leads_to_the_same_room(clinic, opened, provider):
    visit = clinic.visit()
    first = opened(visit)
    for hours in (0, 1, 3):
        again = opened(visit, now=NOW + timedelta(hours=hours))
        assert (again.meeting_id, again.created) == (first.meeting_id, False)
    assert len(provider.rooms) == 1


def test_another_visit_has_another_room(clinic, opened):
    one = clinic.visit()
    others = [clinic.visit(session=one.session, slot=slot) for slot in (1, 2)]
    same_patient = clinic.visit(patient_id=one.patient_id)
    rooms = [opened(visit) for visit in (one, *others, same_patient)]
    assert len({room.meeting_id for room in rooms}) == 4
    assert len({room.participant for room in rooms}) == 4


def test_another_patient_in_the_slot_has_another_room(clinic, opened):
    first = clinic.visit()
    room = opened(first)
    clinic.change(first.id, status=Status.CANCELLED)
    second = clinic.visit(session=first.session)
    assert opened(second).meeting_id != room.meeting_id


def test_a_visit_that_moves_to_another_slot_keeps_its_room(clinic, opened):
    visit = clinic.visit()
    room = opened(visit)
    clinic.change(visit.id, slot_id=visit.session.slots[3])
    assert opened(visit).meeting_id == room.meeting_id


def test_the_next_day_and_another_desk_find_the_same_room(clinic, db, opened, provider):
    visit = clinic.visit(day=TOMORROW)
    room = opened(visit, AnotherDayError.consent)
    other = desk_at(db, provider, DeskRole(doctor_id=visit.session.doctor_id))
    again = opened(visit, at=other, role=Role.DOCTOR, now=NOW + timedelta(days=1))
    assert (again.meeting_id, again.created) == (room.meeting_id, False)


def test_every_role_has_a_code_of_its_own_in_the_one_room(clinic, db, opened, provider):
    visit = clinic.visit()
    rooms = {role: opened(visit, role=role) for role in Role}
    assert len({room.meeting_id for room in rooms.values()}) == 1
    assert {role: room.participant for role, room in rooms.items()} == codes_of(db, visit)
    (allowed,) = provider.codes.values()
    assert {frozenset(codes) for codes in allowed} == {frozenset(codes_of(db, visit).values())}


def test_a_first_opening_is_two_requests_and_asks_back_by_our_reference(clinic, opened, provider):
    opened(clinic.visit())
    (reference,) = provider.rooms
    assert provider.asked == [("create_room", reference), ("validate_room", reference)]


def test_a_later_opening_checks_before_anybody_is_sent_there(clinic, opened, provider):
    visit = clinic.visit()
    room = opened(visit, role=Role.DOCTOR)
    provider.asked.clear()
    opened(visit, role=Role.DOCTOR)
    (reference,) = provider.rooms
    assert provider.asked == [("validate_room", reference), ("present", room.meeting_id)]
    opened(visit, role=Role.DESK)
    assert provider.asked[2:] == provider.asked[:2]


def test_copying_the_link_before_anybody_opened_makes_the_room_too(clinic, db, opened):
    visit = clinic.visit()
    link = opened(visit, role=Role.PATIENT, action=Action.LINK_COPIED)
    assert link.created
    assert opened(visit).meeting_id == link.meeting_id
    assert trail(db, visit) == [
        ("room-created", "patient"),
        ("link-copied", "patient"),
        ("room-opened", "desk"),
    ]


# -- refused -------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", sorted(ENDED))
def test_a_visit_that_has_ended_is_not_opened(clinic, db, opened, provider, status):
    visit = clinic.visit(status=status)
    with pytest.raises(VisitEndedError):
        opened(visit)
    assert (rooms_of(db, visit), trail(db, visit), provider.asked) == ([], [], [])


@pytest.mark.parametrize("status", sorted(ENDED))
def test_a_room_is_not_entered_again_after_its_visit(clinic, db, opened, provider, status):
    visit = clinic.visit()
    opened(visit)
    clinic.change(visit.id, status=status)
    provider.asked.clear()
    for role in Role:
        with pytest.raises(VisitEndedError):
            opened(visit, role=role)
    assert provider.asked == []
    assert len(trail(db, visit)) == 2


@pytest.mark.parametrize(
    "what", [{"kind": Kind.IN_PERSON}, {"kind": Kind.PHONE}, {"status": Status.WAITLIST}]
)
def test_a_visit_without_video_is_not_opened(clinic, db, opened, provider, what):
    visit = clinic.visit(**what)
    with pytest.raises(NoRoomError):
        opened(visit)
    assert (rooms_of(db, visit), trail(db, visit), provider.asked) == ([], [], [])


def test_an_appointment_that_is_not_there_is_told(clinic, opened):
    visit = clinic.visit()
    with pytest.raises(AppointmentGoneError):
        opened(VisitScene(visit.session.id, visit.patient_id, None, None))


@pytest.mark.parametrize("state", [RoomState.LIVE, RoomState.INTENT])
def test_a_room_of_another_service_is_refused_and_stays(clinic, db, opened, provider, state):
    visit = clinic.visit()
    if state is RoomState.INTENT:
        provider.next("create_room", before(ProviderUnreachableError()))
        with pytest.raises(ProviderUnreachableError):
            opened(visit)
    else:
        opened(visit)
    found = rooms_of(db, visit), trail(db, visit)
    other = desk_at(db, ScriptedProvider("fingerprint-theirs"[::-1]))
    with pytest.raises(OtherProviderError):
        opened(visit, at=other)
    assert other.video().provider.asked == []
    assert (rooms_of(db, visit), trail(db, visit)) == found
    assert opened(visit).meeting_id in provider.rooms.values()


# -- asked first ---------------------------------------------------------------------------------


@pytest.mark.parametrize("days", [-1, 1, 30])
def test_a_visit_of_another_day_is_opened_only_if_the_desk_agrees(clinic, db, opened, days):
    visit = clinic.visit(day=TODAY + timedelta(days=days))
    with pytest.raises(AnotherDayError):
        opened(visit)
    assert (rooms_of(db, visit), trail(db, visit)) == ([], [])
    assert opened(visit, AnotherDayError.consent).created


def test_copying_the_link_of_another_days_visit_needs_no_question(clinic, opened):
    visit = clinic.visit(day=TOMORROW)
    assert opened(visit, role=Role.PATIENT, action=Action.LINK_COPIED).created


def test_the_day_is_the_clinics_and_not_that_of_the_world(clinic, opened):
    visit = clinic.visit(day=TOMORROW)
    almost = NOW.replace(hour=22, minute=59)  # 23:59 in Berlin
    with pytest.raises(AnotherDayError):
        opened(visit, now=almost)
    assert opened(visit, now=almost + timedelta(minutes=1)).created


def _let_in(provider, db, visit, *roles):
    (meeting_id,) = provider.rooms.values()
    provider.inside[meeting_id] = {codes_of(db, visit)[role] for role in roles}


def test_the_desk_does_not_walk_in_on_doctor_and_patient_unasked(clinic, db, opened, provider):
    visit = clinic.visit()
    opened(visit)
    _let_in(provider, db, visit, Role.DOCTOR, Role.PATIENT)
    recorded = trail(db, visit)
    with pytest.raises(BothInsideError):
        opened(visit)
    assert trail(db, visit) == recorded
    assert not opened(visit, BothInsideError.consent).created
    assert trail(db, visit) == [*recorded, ("room-opened", "desk")]


@pytest.mark.parametrize("inside", [(), (Role.DOCTOR,), (Role.PATIENT, Role.DESK)])
def test_the_desk_joins_whoever_is_alone(clinic, db, opened, provider, inside):
    visit = clinic.visit()
    opened(visit)
    _let_in(provider, db, visit, *inside)
    assert not opened(visit).created


@pytest.mark.parametrize("role", [Role.DOCTOR, Role.PATIENT])
def test_whoever_belongs_there_comes_back_without_a_question(clinic, db, opened, provider, role):
    visit = clinic.visit()
    opened(visit)
    _let_in(provider, db, visit, Role.DOCTOR, Role.PATIENT)
    assert not opened(visit, role=role).created


# -- recorded ------------------------------------------------------------------------------------


def test_who_made_and_who_opened_a_room_is_recorded(clinic, db, opened):
    visit = clinic.visit()
    opened(visit, role=Role.DOCTOR)
    opened(visit, role=Role.DESK)
    assert trail(db, visit) == [
        ("room-created", "doctor"),
        ("room-opened", "doctor"),
        ("room-opened", "desk"),
    ]


def test_nothing_personal_is_logged(clinic, db, opened, provider, caplog):
    caplog.set_level(logging.DEBUG)
    patient = clinic.patient("Zebediah Quux", phone="+4930123456", email="z@example.org")
    visit = clinic.visit(patient_id=patient, reason="Oncology")
    codes = []
    provider.next("create_room", meanwhile(lambda: codes.extend(codes_of(db, visit).values())))
    provider.next(
        "validate_room", says(RoomAnswer(room_id="a", custom_room_id="b", disabled=False))
    )
    with pytest.raises(ForeignRoomError):
        opened(visit)
    opened(visit)
    assert "quarantined" in caplog.text
    secrets = ["Zebediah", "Quux", "4930123456", "z@example", "Oncology", "Rahman"]
    for secret in [*secrets, *codes, *codes_of(db, visit).values(), *provider.rooms]:
        assert secret not in caplog.text
