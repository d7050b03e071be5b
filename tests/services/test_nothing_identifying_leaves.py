"""Promise 6: codes go to the video service, no names, in any request that the program can send."""

import base64
import json
import re
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from urllib.parse import parse_qs, unquote_plus, urlsplit

import pytest

from desktop_app.domain.appointment import Status
from desktop_app.domain.joining import DeskRole, Guest, Role
from desktop_app.errors import (
    BothInsideError,
    LinksDieError,
    RoomNotCheckedError,
    StrangerInsideError,
)
from desktop_app.services.clean_up import clean_up
from desktop_app.services.desk import VideoService
from desktop_app.services.isolation_report import isolation_report, with_service_asked
from desktop_app.services.join import open_visit, patient_link
from desktop_app.services.links import close_old, guest_link, new_links
from desktop_app.services.preflight import mend, preflight
from desktop_app.services.prepare import prepare_ahead
from desktop_app.services.presence import who_is_inside
from desktop_app.services.probe import bench_for, probe
from desktop_app.services.service_check import require_service
from desktop_app.services.visit_changes import set_status
from desktop_app.video.ledger import Ledger
from desktop_app.video.ledger_lines import entries
from desktop_app.video.provider import Credentials
from desktop_app.video.videosdk import VideoSdk
from tests.scenes import NOW, TODAY, desk_at
from tests.scripted_server import running, status

PERSON = {
    "name": "Philomena Quetzalcoatl",
    "family_name": "Quetzalcoatl",
    "given_name": "Philomena",
    "birth_date": date(1957, 3, 14),
    "phone": "+44 7700 900461",
    "email": "philomena@clinic.example",
    "record_number": "MRN-8675309",
    "notes": "afraid of needles",
}
DOCTOR = "Dr. Zebediah Umbrella"
REASON = "hyperemesis follow-up"
SESSION, USER = "legacy-session-4711", "reception"
YES = frozenset(
    error.consent
    for error in (BothInsideError, LinksDieError, RoomNotCheckedError, StrangerInsideError)
)
REFERENCE = re.compile(r"[0-9a-f]{32}")


def canaries(visits):
    """Everything that identifies a patient, or that leads to one."""
    words = [
        "Philomena", "Quetzalcoatl", "1957-03-14", "19570314", "7700 900461", "7700900461",
        "clinic.example", "MRN-8675309", "needles", "hyperemesis", SESSION,
    ]  # fmt: skip
    for visit in visits:
        for key in (visit.id, visit.patient_id, visit.slot_id, visit.session.id):
            words += [str(key), key.hex]
    return words


def opened_up(text):
    """A text, and all that is hidden in it: what is encoded in a URL, and the claims of tokens."""
    plain = unquote_plus(text)
    for claims in re.findall(r"eyJ[\w-]+\.([\w-]+)\.", plain):
        plain += base64.urlsafe_b64decode(claims + "==").decode()
    return plain


def told_to(server):
    """All that the service was told, request by request, in plain text."""
    return [
        opened_up(json.dumps([asked.method, asked.path, asked.query, asked.headers, asked.body]))
        for asked in server.asked
    ]


@pytest.fixture
def server():
    with running() as server:
        yield server


@contextmanager
def at_work(clinic, db, server, folder, *, share_names):
    """A clinic whose every word is a canary, its desks, and the visits of its patient."""
    pair = Credentials(api_key="key", secret="s" * 32, endpoint=server.url)
    ledger = Ledger(folder, lambda: datetime.now(UTC))
    sdk = VideoSdk(pair, lambda: NOW, jitter=lambda: 0.0, enter=ledger.of(server.url))
    doctor = clinic.doctor(DOCTOR)
    session = clinic.session(doctor_id=doctor, external_id=SESSION)
    patient = clinic.patient(**PERSON)
    visits = [
        clinic.visit(session=session, slot=slot, patient_id=patient, reason=REASON)
        for slot in range(4)
    ]
    service = VideoService(provider=sdk, credentials=pair, practice=True)

    def desk(serves):
        made = desk_at(db, sdk, serves)
        policy = replace(made.policy, share_names=share_names)
        return replace(made, video=lambda: service, policy=policy)

    yield desk(DeskRole()), desk(DeskRole(doctor_id=doctor)), visits, pair, ledger
    sdk.close()
    ledger.close()


def a_day(desk, doctors, visits, server):
    """Send everything that a day can send; return the links that were made."""
    first, second, third, last = visits
    links = []
    require_service(desk.video().provider)
    preflight(desk, TODAY, NOW, lambda *_: True)
    mend(desk, last.id, NOW)
    prepare_ahead(desk, NOW)
    links.append(open_visit(doctors, first.id, None, YES, NOW))
    links.append(patient_link(desk, first.id, YES, NOW))
    links += [guest_link(desk, first.id, who, YES, NOW) for who in Guest]
    server.when = everybody_inside(server)
    who_is_inside(desk, TODAY, NOW)
    who_is_inside(desk, TODAY, NOW + timedelta(minutes=1))
    links.append(open_visit(desk, first.id, Role.DESK, YES, NOW))
    preflight(desk, TODAY, NOW, lambda *_: True)
    server.when = lambda asked: None
    links.append(patient_link(desk, second.id, YES, NOW))
    new_links(desk, second.id, YES, NOW)
    close_old(desk, second.id, NOW)
    set_status(desk, third.id, Status.CANCELLED, NOW)
    set_status(desk, last.id, Status.NO_SHOW, NOW + timedelta(minutes=55))  # its time has come
    for hours in (1, 2, 30):
        clean_up(desk, NOW + timedelta(hours=hours), lambda: 0.0)
    with_service_asked(desk, isolation_report(desk, TODAY, TODAY, NOW), lambda *_: True)
    return links


def everybody_inside(server):
    """Answer that whoever may be inside is, and a stranger too."""

    def when(asked):
        if asked.path != "/v2/sessions":
            return None
        bodies = {one.body["customRoomId"]: one.body for one in server.asked if is_creation(one)}
        people = [
            {
                "id": f"s-{number}",
                "roomId": made["roomId"],
                "status": "ongoing",
                "end": None,
                "participants": [
                    {"participantId": code, "timelog": [{"start": "2026-11-23T08:01:00Z"}]}
                    for code in [*bodies[reference]["allowedParticipantIds"], "stranger"]
                ],
            }
            for number, (reference, made) in enumerate(server.rooms.items())
        ]
        return status(200, {"pageInfo": {"lastPage": 1}, "data": people})

    return when


def is_creation(asked):
    return (asked.method, asked.path) == ("POST", "/v2/rooms")


@pytest.mark.parametrize("share_names", [False, True])
def test_no_request_of_a_whole_day_names_a_patient(clinic, db, server, tmp_path, share_names):
    with at_work(clinic, db, server, tmp_path, share_names=share_names) as (
        desk, doctors, visits, pair, ledger,
    ):  # fmt: skip
        a_day(desk, doctors, visits, server)
        with bench_for(pair, ledger, lambda: NOW, lambda _: None) as bench:
            probe(bench, lambda _: None)
    paths = {
        re.sub(r"[0-9a-f]{32}|[a-z0-9]{4}(-[a-z0-9]{4}){2}", "…", a.path) for a in server.asked
    }
    assert paths >= {
        "/v2/rooms", "/v2/rooms/validate/…", "/v2/rooms/…", "/v2/rooms/deactivate",
        "/v2/sessions", "/v2/sessions/end", "/v1/prebuilt/token",
    }  # fmt: skip
    for told in told_to(server):
        for canary in [*canaries(visits), "Zebediah", "Umbrella"]:
            assert canary.casefold() not in told.casefold()
    day = timedelta(days=1)
    left = entries(tmp_path, datetime.now(UTC) - day, datetime.now(UTC) + day)
    assert len(left) == len(server.asked)


def test_a_rooms_reference_is_random_and_its_places_have_codes(clinic, db, server, tmp_path):
    with at_work(clinic, db, server, tmp_path, share_names=True) as (desk, doctors, visits, *_):
        a_day(desk, doctors, visits, server)
    created = [asked.body for asked in server.asked if is_creation(asked)]
    assert len({body["customRoomId"] for body in created}) >= 4
    for body in created:
        assert set(body) == {"customRoomId", "allowedParticipantIds"}
        assert REFERENCE.fullmatch(body["customRoomId"])
    codes = {body["customRoomId"]: body["allowedParticipantIds"] for body in created}
    everybody = [code for places in codes.values() for code in places]
    assert len(everybody) == len(set(everybody)) == 7 * len(codes)
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{8,64}", code) for code in everybody)


def test_a_links_page_is_told_codes_unless_the_clinic_shares_names(clinic, db, server, tmp_path):
    with at_work(clinic, db, server, tmp_path, share_names=False) as (desk, doctors, visits, *_):
        links = a_day(desk, doctors, visits, server)
    for link in links:
        told = opened_up(link.url)
        for canary in [*canaries(visits), "Zebediah", "Umbrella"]:
            assert canary.casefold() not in told.casefold()
    shown = {parse_qs(urlsplit(link.url).query)["name"][0] for link in links}
    assert shown >= {"Doctor", "Front desk", "Interpreter"}
    assert "P-0900" in shown


def test_shared_names_stand_in_a_links_name_and_nowhere_else(clinic, db, server, tmp_path):
    with at_work(clinic, db, server, tmp_path, share_names=True) as (desk, doctors, visits, *_):
        links = a_day(desk, doctors, visits, server)
    names = set()
    for link in links:
        [name] = parse_qs(urlsplit(link.url).query)["name"]
        names.add(name)
        rest = opened_up(link.url).replace(name, "")
        for canary in [*canaries(visits), "Zebediah", "Umbrella"]:
            assert canary.casefold() not in rest.casefold()
    assert {"Philomena Quetzalcoatl", DOCTOR} <= names


def test_the_canaries_would_be_seen(server):
    """What this file looks for, it finds: in a path, a body, a header and a token's claims."""
    claims = base64.urlsafe_b64encode(b'{"name":"Philomena"}').decode().rstrip("=")
    assert "Philomena" in opened_up(f"https://x/?token=eyJhbGci.{claims}.sig&name=x")
    assert "Philomena Q" in opened_up("name=Philomena+Q")
    assert "Philomena Q" in opened_up("/Philomena%20Q")
