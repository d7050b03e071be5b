"""Who may have which link, at which desk, of which visit: every case, and again at the commit."""

from itertools import product

import pytest
from sqlalchemy import update

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Kind, RoomState, Status
from desktop_app.domain.joining import DeskRole, Guest, Role
from desktop_app.errors import LinksDieError, NoRoomError, RoleRefusedError, VisitEndedError
from desktop_app.services.join import open_visit, patient_link
from desktop_app.services.links import guest_link, new_links, visit_links
from desktop_app.storage.models import SessionRow
from tests.links_checker import claims_of, query_of
from tests.scenes import NOW, desk_at
from tests.services.looking import codes_of, rooms_of, trail
from tests.services.scripted import meanwhile

NO_CONSENT = frozenset()
YES = frozenset({LinksDieError.consent})
DESKS = ("reception", "own doctor", "other doctor")
OPEN = (Status.BOOKED, Status.ARRIVED, Status.CHECKED_IN)
ENDED = (Status.FULFILLED, Status.CANCELLED, Status.NO_SHOW, Status.ENTERED_IN_ERROR)

ASKED = {
    "as usual": lambda desk, visit: open_visit(desk, visit.id, None, NO_CONSENT, NOW),
    "as doctor": lambda desk, visit: open_visit(desk, visit.id, Role.DOCTOR, NO_CONSENT, NOW),
    "as desk": lambda desk, visit: open_visit(desk, visit.id, Role.DESK, NO_CONSENT, NOW),
    "patient's link": lambda desk, visit: patient_link(desk, visit.id, NO_CONSENT, NOW),
    "guest's link": lambda desk, visit: guest_link(desk, visit.id, Guest.OTHER, NO_CONSENT, NOW),
}
GETS = {
    ("as usual", "reception"): Role.DESK,
    ("as usual", "own doctor"): Role.DOCTOR,
    ("as usual", "other doctor"): Role.DESK,
    ("as doctor", "reception"): None,
    ("as doctor", "own doctor"): Role.DOCTOR,
    ("as doctor", "other doctor"): None,
    **{("as desk", desk): Role.DESK for desk in DESKS},
    **{("patient's link", desk): Role.PATIENT for desk in DESKS},
    **{("guest's link", desk): Role.GUEST_1 for desk in DESKS},
}
"""The whole rule: the place whose link is got; ``None``: refused."""
RIGHTS = {
    Role.DOCTOR: ["allow_join", "allow_mod"],
    Role.DESK: ["allow_join"],
    Role.PATIENT: ["allow_join"],
    Role.GUEST_1: ["ask_join"],
}


@pytest.fixture
def stand(db, clinic, provider):
    """Stand at one of the three kinds of desk, as seen from a visit."""

    def stand(desk, visit):
        serves = {
            "reception": DeskRole(),
            "own doctor": DeskRole(doctor_id=visit.session and visit.session.doctor_id),
            "other doctor": DeskRole(doctor_id=clinic.doctor()),
        }
        return desk_at(db, provider, serves[desk])

    return stand


@pytest.mark.parametrize("desk", DESKS)
@pytest.mark.parametrize("wish", ASKED)
def test_a_coming_visit_gives_each_desk_just_its_links(clinic, db, stand, wish, desk):
    place = GETS[wish, desk]
    for status in OPEN:
        visit = clinic.visit(status=status)
        if place is None:
            with pytest.raises(RoleRefusedError):
                ASKED[wish](stand(desk, visit), visit)
            assert rooms_of(db, visit) == []
            assert trail(db, visit) == [("opening-refused", "RoleRefusedError")]
            continue
        link = ASKED[wish](stand(desk, visit), visit)
        claims, codes = claims_of(link.url), codes_of(db, visit)
        assert link.role is place
        assert claims["participantId"] == query_of(link.url)["participantId"] == codes[place]
        assert claims["permissions"] == RIGHTS[place]


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        *(pytest.param({"status": status}, VisitEndedError, id=status) for status in ENDED),
        pytest.param({"status": Status.WAITLIST}, NoRoomError, id="waiting"),
        pytest.param({"kind": Kind.PHONE}, NoRoomError, id="phone"),
        pytest.param({"kind": Kind.IN_PERSON}, NoRoomError, id="in person"),
    ],
)
def test_any_other_visit_gives_nobody_any_link(clinic, db, stand, provider, fields, error):
    visit = clinic.visit(**fields)
    for wish, desk in product(ASKED, DESKS):
        with pytest.raises(error):
            ASKED[wish](stand(desk, visit), visit)
    for desk in DESKS:
        with pytest.raises(error):
            new_links(stand(desk, visit), visit.id, YES, NOW)
        with pytest.raises(error):
            visit_links(stand(desk, visit), visit.id, NOW)
    assert (provider.asked, rooms_of(db, visit)) == ([], [])
    assert {deed for deed, _ in trail(db, visit)} == {"opening-refused"}


@pytest.mark.parametrize("desk", DESKS)
def test_every_desk_may_revoke_the_links_of_a_coming_visit(clinic, db, stand, desk):
    for number, status in enumerate(OPEN):
        visit = clinic.visit(status=status, meeting_id=f"abcd-efgh-000{number}")
        new_links(stand(desk, visit), visit.id, YES, NOW)
        assert rooms_of(db, visit)[0][1] is RoomState.RETIRED


@pytest.mark.parametrize("call", ["create_room", "validate_room"])
def test_a_doctor_who_lost_the_session_meanwhile_gets_no_doctors_link(
    clinic, db, stand, provider, call
):
    visit, successor = clinic.visit(), clinic.doctor()
    desk = stand("own doctor", visit)

    def hand_over():
        with db.write() as tx:
            tx.execute(
                update(SessionRow)
                .where(SessionRow.id == visit.session.id)
                .values(doctor_id=successor)
            )

    provider.next(call, meanwhile(hand_over))
    with pytest.raises(RoleRefusedError):
        open_visit(desk, visit.id, None, NO_CONSENT, NOW)
    assert Action.ROOM_OPENED not in {action for action, _ in trail(db, visit)}
    assert open_visit(desk, visit.id, None, NO_CONSENT, NOW).role is Role.DESK
    assert len(provider.rooms) == 1


@pytest.mark.parametrize("wish", ["patient's link", "guest's link"])
def test_what_is_handed_to_people_outside_is_never_the_doctors(clinic, db, stand, wish):
    visit = clinic.visit()
    desk = stand("own doctor", visit)
    doctors = ASKED["as doctor"](desk, visit)
    handed = ASKED[wish](desk, visit)
    assert "allow_mod" not in claims_of(handed.url)["permissions"]
    assert claims_of(handed.url)["participantId"] != claims_of(doctors.url)["participantId"]
    assert codes_of(db, visit)[Role.DOCTOR] not in handed.url
