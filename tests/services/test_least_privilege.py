"""Every link opens one door for one person: by a checker of its own, and by the real door."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.joining import GUEST_PLACES, DeskRole, Guest, Role
from desktop_app.domain.shown_as import code_of, name_or_code
from desktop_app.services.desk import Policy, VideoService
from desktop_app.services.join import minted, open_visit, patient_link, shown_as
from desktop_app.services.links import guest_link
from desktop_app.services.room_wish import OpenedRoom
from desktop_app.video.door import changed
from desktop_app.video.provider import Credentials
from desktop_app.video.videosdk import VideoSdk
from tests.links_checker import Place, claims_of, faults, opens, query_of
from tests.practice.service import running_service
from tests.scenes import NOW, ZONE, Clinic, desk_at
from tests.services.looking import codes_of

MANY = 10_000
NO_CONSENT = frozenset()
CANARY = "Zebediah Quux"
ONE_DATABASE = pytest.mark.parametrize("db_url", ["sqlite"], indirect=True)
"""For what has nothing to do with SQL."""
GUESTS = (Guest.INTERPRETER, Guest.RELATIVE, Guest.OTHER, Guest.OTHER)


def rights_of(role, *, lobby):
    if role is Role.DOCTOR:
        return "allow_join", "allow_mod"
    asks = role in GUEST_PLACES or (lobby and role is Role.PATIENT)
    return ("ask_join",) if asks else ("allow_join",)


def all_links(desk, visit, now):
    """One link for each of the seven places of a visit, as the desks hand them out."""
    doctor = replace(desk, serves=DeskRole(doctor_id=visit.session.doctor_id))
    made = [
        open_visit(doctor, visit.id, None, NO_CONSENT, now),
        patient_link(desk, visit.id, NO_CONSENT, now),
        open_visit(desk, visit.id, None, NO_CONSENT, now),
        *(guest_link(desk, visit.id, who, NO_CONSENT, now) for who in GUESTS),
    ]
    assert [link.role for link in made] == [*Role]
    return made


@ONE_DATABASE
def test_ten_thousand_links_are_each_for_one_person_with_the_least(desk):
    chance = Random(20261123)  # noqa: S311 - no secret hangs on it
    video, found, urls = desk.video(), [], set()
    for number in range(MANY):
        role, lobby = chance.choice([*Role]), chance.random() < 0.5
        room = f"{number:04}-{chance.randrange(10**4):04}-room"
        person = f"{chance.randrange(16**20):020x}"
        now = NOW + timedelta(minutes=chance.randrange(-600, 1_500))
        ends_at = NOW + timedelta(minutes=15 * chance.randrange(-200, 200))
        name = chance.choice(["Doctor", "P-0940", "Ünal %41 \u202e", "李" * 60, "a&b=c#d"])
        opened = OpenedRoom(
            meeting_id=room, participant=person, created=False, ends_at=ends_at, role=role
        )
        link = minted(replace(desk, policy=Policy(lobby=lobby)), video, opened, name, now, None)
        local = (ends_at - timedelta.resolution).astimezone(ZONE)
        midnight = datetime(local.year, local.month, local.day, tzinfo=ZONE) + timedelta(days=1)
        until = int((max(midnight, now) + timedelta(hours=2)).timestamp())
        place = Place(room, person, rights_of(role, lobby=lobby))
        found += faults(link.url, place, secret=video.credentials.secret, until=until)
        urls.add(link.url)
    assert found == []
    assert len(urls) == MANY


def test_no_link_of_thirty_visits_opens_anything_of_another(db, clinic, desk):
    visits = [clinic.visit() for _ in range(30)]
    links = [(visit, link) for visit in visits for link in all_links(desk, visit, NOW)]
    doors = {link.meeting_id: set(codes_of(db, visit).values()) for visit, link in links}
    assert len(doors) == len(visits)
    secret, now = desk.video().credentials.secret, NOW.timestamp()
    own = other = 0
    places = [(target, query_of(target.url)["participantId"]) for _, target in links]
    for (_, link), (target, person) in product(links, places):
        is_own = target is link
        assert is_own == opens(
            link.url,
            room=target.meeting_id,
            person=person,
            secret=secret,
            now=now,
            allowed=doors[target.meeting_id],
        )
        own, other = own + is_own, other + (not is_own)
    assert (own, other) == (210, 210 * 209)


@ONE_DATABASE
def test_the_checker_finds_each_planted_fault(clinic, desk):
    link = patient_link(desk, clinic.visit().id, NO_CONSENT, NOW)
    secret, until = desk.video().credentials.secret, claims_of(link.url)["exp"]
    said = query_of(link.url)
    place = Place(said["meetingId"], said["participantId"], ("allow_join",))
    assert faults(link.url, place, secret=secret, until=until) == []
    head, body, signature = said["token"].split(".")
    planted = [
        {"meetingId": "wxyz-wxyz-wxyz"},
        {"participantId": "somebody"},
        {"askJoin": "true"},
        {"chatEnabled": "true"},
        {"recordingEnabled": "true"},
        {"name": "100%"},
        {"name": "x" * 2_000},
        {"token": f"{head}.{body}.{signature[::-1]}"},
    ]
    for values in planted:
        assert faults(changed(link.url, **values), place, secret=secret, until=until), values
    wrong = [
        {"room": "wxyz-wxyz-wxyz"}, {"person": "x"}, {"rights": ("ask_join",)},
        {"rights": ("allow_join", "allow_mod")},
    ]  # fmt: skip
    for values in wrong:
        assert faults(link.url, replace(place, **values), secret=secret, until=until), values
    assert faults(link.url, place, secret="x" * 32, until=until)
    assert faults(link.url, place, secret=secret, until=until + 1)


# -- the real door --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    with running_service(tmp_path_factory.mktemp("home")) as running:
        yield running


@pytest.fixture
def practice_desk(db, service):
    end = service.endpoint
    pair = Credentials(api_key=end.api_key, secret=end.secret, endpoint=end.url)
    client = VideoSdk(pair, lambda: datetime.now(UTC))
    video = VideoService(provider=client, credentials=pair, practice=True)
    yield replace(desk_at(db, client), video=lambda: video)
    client.close()


@ONE_DATABASE
def test_the_real_door_lets_each_link_into_its_own_place_and_nowhere_else(
    db, practice_desk, service
):
    clinic, now = Clinic(db), datetime.now(UTC)
    visits = [clinic.visit(day=day_of(now, ZONE)) for _ in range(3)]
    links = [link for visit in visits for link in all_links(practice_desk, visit, now)]
    places = [query_of(link.url) for link in links]
    answers = {True: set(), False: set()}
    for link, (number, there) in product(links, enumerate(places)):
        values = {name: there[name] for name in ("meetingId", "participantId")}
        answer = service.http.get(changed(link.url, **values), timeout=60, allow_redirects=False)
        answers[link is links[number]].add(answer.status_code)
        assert "token" not in answer.text or answer.status_code == 200
    assert answers == {True: {200}, False: {403}}


# -- codes, not names -----------------------------------------------------------------------------


def test_no_name_is_in_any_link_or_reference_unless_the_clinic_shares_them(
    db, clinic, desk, provider
):
    doctor = clinic.doctor(CANARY)
    visit = clinic.visit(
        session=clinic.session(doctor_id=doctor), patient_id=clinic.patient(CANARY)
    )
    links = all_links(desk, visit, NOW)
    assert [query_of(link.url)["name"] for link in links] == [
        "Doctor", "P-0900", "Front desk", "Interpreter", "Relative", "Guest", "Guest",
    ]  # fmt: skip
    sharing = replace(desk, policy=Policy(share_names=True))
    other = clinic.visit(
        session=clinic.session(doctor_id=doctor),
        patient_id=clinic.patient("  Ann%41 \u202eO'Neil\n\tÅs "),
    )
    names = [query_of(link.url)["name"] for link in all_links(sharing, other, NOW)]
    assert names == [
        CANARY, "Ann41 O'Neil Ås", "Front desk", "Interpreter", "Relative", "Guest", "Guest",
    ]  # fmt: skip
    for reference in provider.rooms:
        assert set(reference) <= set("0123456789abcdef")


@pytest.mark.parametrize("name", ["", "李", "%%%", "\u202e\u2066", "Al"])
def test_a_name_of_which_too_little_can_be_shown_gives_way_to_the_code(name):
    assert name_or_code(name, "P-0940") == "P-0940"


@settings(max_examples=500)
@given(st.text(max_size=200))
def test_a_shared_name_is_one_short_line_that_the_page_can_decode_twice(name):
    shown = name_or_code(name, "P-0940")
    assert 3 <= len(shown) <= 60
    assert shown.isprintable()
    assert "%" not in shown
    assert shown == " ".join(shown.split())


def test_a_patients_code_is_the_time_that_the_table_shows_and_the_same_all_year():
    for day in (datetime(2026, 7, 1, 7, 40, tzinfo=UTC), datetime(2026, 12, 1, 8, 40, tzinfo=UTC)):
        assert code_of(Role.PATIENT, day, ZONE) == "P-0940"
    assert code_of(Role.PATIENT, None, ZONE) == "Patient"


@ONE_DATABASE
def test_without_sharing_no_name_is_even_read(clinic, desk):
    gone = clinic.visit().id
    assert shown_as(replace(desk, db=None), gone, Role.PATIENT, NOW) == "P-0905"
