from datetime import UTC, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.clinic_day import day_bounds, day_of
from desktop_app.domain.joining import (
    DeskRole,
    JoinLink,
    Permission,
    Role,
    all_expired,
    expires_at,
    permissions,
)

BERLIN = ZoneInfo("Europe/Berlin")
GUESTS = [Role.GUEST_1, Role.GUEST_2, Role.GUEST_3, Role.GUEST_4]

instants = st.datetimes(datetime(2020, 1, 1), datetime(2036, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


@pytest.mark.parametrize("lobby", [False, True])
def test_the_doctor_joins_and_may_admit(lobby):
    assert permissions(Role.DOCTOR, lobby=lobby) == (Permission.ALLOW_JOIN, Permission.ALLOW_MOD)


@pytest.mark.parametrize("lobby", [False, True])
def test_the_desk_joins_and_may_nothing_else(lobby):
    assert permissions(Role.DESK, lobby=lobby) == (Permission.ALLOW_JOIN,)


def test_the_patient_enters_the_room_which_is_the_patients_alone():
    assert permissions(Role.PATIENT, lobby=False) == (Permission.ALLOW_JOIN,)


def test_with_a_lobby_the_patient_waits_to_be_admitted():
    assert permissions(Role.PATIENT, lobby=True) == (Permission.ASK_JOIN,)


@pytest.mark.parametrize("lobby", [False, True])
@pytest.mark.parametrize("guest", GUESTS)
def test_a_third_party_always_has_to_ask(guest, lobby):
    assert permissions(guest, lobby=lobby) == (Permission.ASK_JOIN,)


@pytest.mark.parametrize("lobby", [False, True])
@pytest.mark.parametrize("role", Role)
def test_asking_stands_alone_and_moderating_never_does(role, lobby):
    rights = permissions(role, lobby=lobby)
    assert rights == (Permission.ASK_JOIN,) or rights[0] is Permission.ALLOW_JOIN


def test_a_link_works_until_two_hours_after_the_visits_day():
    ends_at = datetime(2026, 11, 23, 8, 15, tzinfo=UTC)
    assert expires_at(ends_at, BERLIN, ends_at) == datetime(2026, 11, 24, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ends_at", "expiry"),
    [
        (datetime(2026, 3, 29, 9, tzinfo=UTC), datetime(2026, 3, 30, 0, tzinfo=UTC)),
        (datetime(2026, 10, 25, 9, tzinfo=UTC), datetime(2026, 10, 26, 1, tzinfo=UTC)),
    ],
    ids=["23 hours", "25 hours"],
)
def test_the_visits_day_is_the_clinics_on_the_days_the_clocks_change(ends_at, expiry):
    assert expires_at(ends_at, BERLIN, ends_at - timedelta(days=2)) == expiry


def test_a_link_for_a_visit_until_midnight_does_not_last_another_day():
    midnight = datetime(2026, 11, 23, 23, tzinfo=UTC)  # in Berlin
    assert expires_at(midnight, BERLIN, midnight - timedelta(hours=9)) == midnight + timedelta(
        hours=2
    )


def test_a_link_for_a_visit_long_past_works_for_two_hours():
    now = datetime(2026, 11, 23, 8, tzinfo=UTC)
    assert expires_at(now - timedelta(days=9), BERLIN, now) == now + timedelta(hours=2)


@given(instants, instants, st.sampled_from(["Europe/Berlin", "America/New_York", "Africa/Cairo"]))
def test_a_link_outlives_the_visits_day_and_the_click_by_two_hours_exactly(ends_at, now, zone):
    expiry = expires_at(ends_at, ZoneInfo(zone), now)
    last_moment = ends_at - timedelta(microseconds=1)
    end_of_day = day_bounds(day_of(last_moment, ZoneInfo(zone)), ZoneInfo(zone))[1]
    assert expiry - timedelta(hours=2) == max(now, end_of_day)
    assert expiry.tzinfo is UTC


@given(
    instants,
    instants,
    instants,
    st.sampled_from(["Europe/Berlin", "America/New_York", "Africa/Cairo"]),
)
def test_when_every_link_has_expired_is_what_their_expiry_says(ends_at, minted, now, zone):
    ended, latest = all_expired(ZoneInfo(zone), now)
    has_expired = expires_at(ends_at, ZoneInfo(zone), minted) <= now
    assert has_expired == (ends_at <= ended and minted <= latest)


@pytest.mark.parametrize("off", [timedelta(0), timedelta(microseconds=1)])
def test_a_link_has_expired_at_its_expiry_and_not_before(off):
    ends_at = datetime(2026, 11, 23, 9, tzinfo=UTC)
    ended, latest = all_expired(BERLIN, expires_at(ends_at, BERLIN, ends_at) - off)
    assert (ends_at <= ended and ends_at <= latest) == (not off)


def test_the_reception_joins_every_visit_as_the_desk():
    assert DeskRole().role_in(uuid4()) is Role.DESK
    assert DeskRole().role_in(None) is Role.DESK


def test_a_doctors_desk_joins_as_doctor_in_the_doctors_own_sessions_only():
    doctor = uuid4()
    assert DeskRole(doctor_id=doctor).role_in(doctor) is Role.DOCTOR
    assert DeskRole(doctor_id=doctor).role_in(uuid4()) is Role.DESK
    assert DeskRole(doctor_id=doctor).role_in(None) is Role.DESK


def test_a_link_does_not_show_its_token_when_it_is_printed():
    link = JoinLink(
        url="https://video.example/?token=secret",
        appointment_id=uuid4(),
        meeting_id="abcd-efgh-ijkl",
        role=Role.PATIENT,
        created=True,
        this_computer_only=False,
    )
    assert "secret" not in f"{link!r} {link}"
