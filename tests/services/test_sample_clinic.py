import itertools
import unicodedata
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import ENDED, HOLDS_SLOT, Found, Kind, RoomState, Status
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.intake import DateOrder
from desktop_app.domain.patient_search import readings
from desktop_app.errors import CredentialsMissingError
from desktop_app.services.desk import VideoService
from desktop_app.services.open_room import open_room
from desktop_app.services.room_wish import Wish
from desktop_app.services.sample_clinic import ROOMS, fill_with_sample, plan
from desktop_app.services.sample_week import Moment
from desktop_app.storage import appointments, search
from desktop_app.storage.audit import link
from desktop_app.storage.models import AuditRow, PatientRow, RoomRow
from desktop_app.video.provider import Credentials
from desktop_app.video.videosdk import VideoSdk
from tests.practice.service import running_service
from tests.scenes import NOW, ZONE, Clinic, desk_at

BEFORE_NOW = (Status.ARRIVED, Status.CHECKED_IN)
GOING_ON = {Status.BOOKED, *BEFORE_NOW}


@pytest.fixture(scope="module")
def practice(tmp_path_factory):
    with running_service(tmp_path_factory.mktemp("home")) as service:
        yield service.endpoint


@pytest.fixture
def provider(practice):
    credentials = Credentials(
        api_key=practice.api_key, secret=practice.secret, endpoint=practice.url
    )
    client = VideoSdk(credentials, lambda: datetime.now(UTC))
    yield client
    client.close()


@pytest.fixture
def desk(db, provider):
    Clinic(db)
    return desk_at(db, provider)


def without_practice(desk):
    """The same desk with VideoSDK chosen."""
    service = desk.video()
    chosen = VideoService(
        provider=service.provider, credentials=service.credentials, practice=False
    )
    return replace(desk, video=lambda: chosen)


def counted(db, row):
    with db.read() as tx:
        return tx.execute(select(func.count()).select_from(row)).scalar_one()


def planned(now=NOW, zone=ZONE, seed=1):
    return plan(Moment(now=now, zone=zone), Random(seed))  # noqa: S311


def visits_of_today(clinic, now, zone):
    today = {
        slot.id
        for session in clinic.sessions
        if day_of(session.starts_at, zone) == day_of(now, zone)
        for slot in session.slots
    }
    return [visit for visit in clinic.visits if visit.slot_id in today]


# -- what is stored ----------------------------------------------------------------------------


def test_an_empty_database_gets_a_clinic_whose_live_rooms_are_open_at_the_service(desk, provider):
    result = fill_with_sample(desk, NOW)

    assert result.filled
    assert result.trouble is None
    assert (result.doctors, result.rooms) == (12, ROOMS)
    with desk.db.read() as tx:
        rooms = list(tx.execute(select(RoomRow.meeting_id, RoomRow.state)))
        sheet = appointments.day_sheet(tx, day_of(NOW, ZONE), ZONE)
    assert [state for _, state in rooms] == [RoomState.LIVE] * ROOMS
    for meeting_id, _ in rooms:
        assert not provider.validate_room(meeting_id).disabled
    open_now = [
        slot.appointment.status
        for session in sheet.sessions
        for slot in session.slots
        if slot.appointment and slot.appointment.room_state is RoomState.LIVE
    ]
    assert set(open_now) <= GOING_ON
    assert len(open_now) == ROOMS


def test_a_sample_visit_opens_like_any_other(desk):
    fill_with_sample(desk, NOW)
    with desk.db.read() as tx:
        sheet = appointments.day_sheet(tx, day_of(NOW, ZONE), ZONE)
    visit = next(
        slot.appointment
        for session in sheet.sessions
        for slot in session.slots
        if slot.appointment
        and slot.appointment.kind is Kind.VIDEO
        and slot.appointment.status is Status.BOOKED
        and slot.appointment.room_state is RoomState.NONE
    )
    wish = Wish(
        appointment_id=visit.id,
        role=desk.serves.role_in(None),
        action=Action.ROOM_OPENED,
        consents=frozenset(),
        now=NOW,
    )

    first, second = (open_room(desk, desk.video().provider, wish) for _ in range(2))

    assert (first.created, second.created) == (True, False)
    assert first.meeting_id == second.meeting_id


def test_a_second_time_nothing_is_changed_and_it_says_so(desk):
    fill_with_sample(desk, NOW)
    before = counted(desk.db, PatientRow), counted(desk.db, RoomRow), counted(desk.db, AuditRow)

    again = fill_with_sample(desk, NOW + timedelta(days=1), seed=2)

    after = counted(desk.db, PatientRow), counted(desk.db, RoomRow), counted(desk.db, AuditRow)
    assert before == after
    assert not again.filled
    assert "nothing was changed" in again.sentence


def test_a_database_with_a_single_patient_is_not_touched(desk):
    Clinic(desk.db).patient("Maria Lopez")

    result = fill_with_sample(desk, NOW)

    assert not result.filled
    assert counted(desk.db, PatientRow) == 1


def test_with_videosdk_chosen_no_room_is_made(desk):
    result = fill_with_sample(without_practice(desk), NOW)

    assert result.filled
    assert result.rooms == 0
    assert counted(desk.db, RoomRow) == 0


def test_without_a_video_service_the_clinic_is_there_and_the_reason_is_told(desk):
    def missing():
        raise CredentialsMissingError("none")

    result = fill_with_sample(replace(desk, video=missing), NOW)

    assert result.filled
    assert counted(desk.db, PatientRow) == result.patients
    assert CredentialsMissingError.title in result.sentence


def test_a_sample_patient_is_found_by_how_the_name_begins(desk):
    fill_with_sample(desk, NOW)

    with desk.db.read() as tx:
        found = search.find(tx, readings("mari lop", DateOrder.DMY), day_of(NOW, ZONE))

    names = {one.patient if isinstance(one, Found) else one.name for one in found}
    assert names == {"María López", "Maria Lopez"}


def test_every_step_of_every_visit_stands_in_an_unbroken_trail(desk):
    fill_with_sample(without_practice(desk), NOW)

    with desk.db.read() as tx:
        entries = tx.execute(select(AuditRow).order_by(AuditRow.sequence)).scalars().all()
        previous = ""
        for number, entry in enumerate(entries, start=1):
            assert entry.sequence == number
            assert entry.hash == link(previous, entry)
            assert entry.actor == "sample"
            previous = entry.hash
        assert Counter(entry.action for entry in entries)[Action.BOOKED] == len(
            {entry.appointment_id for entry in entries}
        )


# -- what is invented --------------------------------------------------------------------------


def test_the_same_moment_and_seed_give_the_same_clinic():
    assert planned() == planned()
    assert planned(seed=2) != planned()


def test_the_week_has_every_status_every_kind_and_names_in_many_scripts():
    clinic = planned()
    assert {visit.status for visit in clinic.visits} == set(Status)
    assert {visit.kind for visit in clinic.visits} == set(Kind)
    assert len({day_of(session.starts_at, ZONE) for session in clinic.sessions}) == 7
    assert {session.doctor for session in clinic.sessions} == {one.name for one in clinic.doctors}
    letters = {c for patient in clinic.patients for c in patient.name if c.isalpha()}
    scripts = {unicodedata.name(letter).split()[0] for letter in letters}
    assert scripts >= {
        "LATIN", "ARABIC", "HEBREW", "CJK", "HIRAGANA", "HANGUL", "CYRILLIC", "GREEK", "DEVANAGARI",
        "BENGALI", "TAMIL", "THAI", "GEORGIAN", "ARMENIAN",
    }  # fmt: skip


def test_a_cancelled_slot_is_given_to_somebody_else():
    visits = planned().visits
    cancelled = {visit.slot_id: visit for visit in visits if visit.status is Status.CANCELLED}
    rebooked = [
        visit for visit in visits if visit.status in HOLDS_SLOT and visit.slot_id in cancelled
    ]
    assert rebooked
    assert all(visit.patient_id != cancelled[visit.slot_id].patient_id for visit in rebooked)


def test_people_can_be_reached_by_nobody_and_are_told_apart_by_their_record_numbers():
    patients = planned().patients
    free = ("+44 7700 900", "+1 202 555 01", "+49 30 23125 ", "+33 1 99 00 ")
    assert all(patient.phone.startswith(free) for patient in patients)
    assert all(patient.email.endswith("@example.org") for patient in patients)
    assert len({patient.record_number for patient in patients}) == len(patients)
    assert all(patient.birth_date <= day_of(NOW, ZONE) for patient in patients)


DAYS = {
    "monday": ("Europe/Berlin", datetime(2026, 11, 23, tzinfo=UTC)),
    "saturday": ("Asia/Kathmandu", datetime(2026, 11, 28, tzinfo=UTC)),
    "sunday": ("America/St_Johns", datetime(2026, 11, 29, tzinfo=UTC)),
    "23 hours": ("Europe/Berlin", datetime(2026, 3, 29, tzinfo=UTC)),
    "25 hours": ("Europe/Berlin", datetime(2026, 10, 25, tzinfo=UTC)),
    "without midnight": ("America/Santiago", datetime(2026, 9, 6, tzinfo=UTC)),
}


@pytest.fixture(params=DAYS)
def hours(request):
    """A zone, and every 105 minutes of a day there and of half its neighbours."""
    zone, day = DAYS[request.param]
    zone = ZoneInfo(zone)
    return zone, [day + timedelta(minutes=105 * n - 720, seconds=17) for n in range(28)]


def test_at_any_hour_somebody_waits_somebody_is_inside_and_video_visits_can_be_opened(hours):
    zone, moments = hours
    for now in moments:
        visits = visits_of_today(planned(now, zone), now, zone)
        statuses = Counter(visit.status for visit in visits)
        assert all(statuses[status] for status in BEFORE_NOW), now
        openable = [
            visit for visit in visits if visit.kind is Kind.VIDEO and visit.status not in ENDED
        ]
        assert len(openable) >= 4, now
        assert len(visits) > 100, now


def test_nothing_happened_after_now_nor_in_two_places_at_once(hours):
    zone, moments = hours
    for now in moments[::2]:
        clinic = planned(now, zone)
        slots = {slot.id: slot for session in clinic.sessions for slot in session.slots}
        for visit in clinic.visits:
            times = [at for at, _ in visit.steps]
            assert times == sorted(times)
            assert times[-1] <= now
            ended = visit.status in {Status.FULFILLED, Status.NO_SHOW}
            assert not ended or slots[visit.slot_id].starts_at < now
        held = Counter(visit.slot_id for visit in clinic.visits if visit.status in HOLDS_SLOT)
        assert max(held.values()) == 1
        for doctor in clinic.doctors:
            blocks = sorted(
                (session.starts_at, session.ends_at)
                for session in clinic.sessions
                if session.doctor_id == doctor.id
            )
            assert all(first[1] <= second[0] for first, second in itertools.pairwise(blocks))


def test_slots_fill_their_session_one_after_the_other(hours):
    zone, moments = hours
    for session in planned(moments[13], zone).sessions:
        ordinary = [slot for slot in session.slots if not slot.extra]
        assert [slot.index for slot in session.slots] == list(range(len(session.slots)))
        assert ordinary[0].starts_at == session.starts_at
        assert ordinary[-1].ends_at <= session.ends_at
        assert all(one.ends_at == after.starts_at for one, after in itertools.pairwise(ordinary))
