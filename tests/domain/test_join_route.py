from itertools import product
from urllib.parse import quote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.domain.join_route import (
    MeetingRoute,
    NewRoute,
    SessionRoute,
    SlotRoute,
    choose_route,
    parse_path,
)
from desktop_app.errors import PathRefusedError

OLD_SESSION = "65f0c0ffee1234567890abcd"

paths = st.one_of(
    st.text(max_size=220),
    st.text(st.sampled_from("/%.:-aA0\\?#\x00\u202eé"), max_size=40).map(
        "/video-consultation/{}".format
    ),
    st.lists(
        st.sampled_from(
            ["", "video-consultation", "appointment", "session", OLD_SESSION, "0", "12", "١٢", "-1",
             "..", "%2e%2e", "%2F", "abcd-efgh-ijkl", "ABCD-EFGH-IJKL", "clinicdesk:",
             "//evil.example"]
        ),
        max_size=7,
    ).map("/".join),
)  # fmt: skip


@pytest.mark.parametrize(
    ("meeting_id", "session", "index"),
    list(product(["abcd-efgh-ijkl", "", None], ["s1", "", None], [0, 7, None])),
)
def test_the_first_that_is_named_decides_in_the_old_systems_order(meeting_id, session, index):
    route = choose_route(meeting_id, session, index)
    if meeting_id:
        assert route == MeetingRoute(meeting_id)
    elif session and index is not None:
        assert route == SlotRoute(session, index)
    elif session:
        assert route == SessionRoute(session)
    else:
        assert route == NewRoute()


@pytest.mark.parametrize(
    ("path", "route"),
    [
        ("/video-consultation", NewRoute()),
        ("/video-consultation/", NewRoute()),
        ("/video-consultation/abcd-efgh-ijkl", MeetingRoute("abcd-efgh-ijkl")),
        ("/video-consultation/abc-defg-hijk", MeetingRoute("abc-defg-hijk")),
        (f"/video-consultation/appointment/{OLD_SESSION}/0", SlotRoute(OLD_SESSION, 0)),
        (f"/video-consultation/appointment/{OLD_SESSION}/12/", SlotRoute(OLD_SESSION, 12)),
        (f"/video-consultation/session/{OLD_SESSION}", SessionRoute(OLD_SESSION)),
        ("clinicdesk:/video-consultation/appointment/s-1/3", SlotRoute("s-1", 3)),
        ("clinicdesk://video-consultation/appointment/s-1/3", SlotRoute("s-1", 3)),
        ("clinicdesk:///video-consultation/abcd-efgh-ijkl/", MeetingRoute("abcd-efgh-ijkl")),
        ("/video-consultation/appointment/s%2D1/3", SlotRoute("s-1", 3)),
    ],
)
def test_an_old_path_leads_where_it_led(path, route):
    assert parse_path(path) == route


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "/video-consultations",
        "/other/abcd-efgh-ijkl",
        "https://evil.example/video-consultation/abcd-efgh-ijkl",
        "//evil.example/video-consultation/abcd-efgh-ijkl",
        "/video-consultation/ABCD-EFGH-IJKL",
        "/video-consultation/abcd-efgh-ijkl-mnop",
        "/video-consultation/abcd-efgh-ijkl\n",
        "/video-consultation/abcd-efgh-ijkl?token=x",
        "/video-consultation/abcd-efgh-ijkl#x",
        "/video-consultation/appointment",
        "/video-consultation/appointment/s1",
        "/video-consultation/appointment/s1/-1",
        "/video-consultation/appointment/s1/1.0",
        "/video-consultation/appointment/s1/٣",
        "/video-consultation/appointment/s1/99999",
        "/video-consultation/appointment/s1/1/extra",
        "/video-consultation/appointment//1",
        "/video-consultation/appointment/../1",
        "/video-consultation/appointment/%252e/1",
        "/video-consultation/session/" + "s" * 65,
        "/video-consultation/session/" + "%41" * 64,
        "/video-consultation/session/a%00b",
        "/video-consultation/session/%ff",
        "clinicdesk:clinicdesk:/video-consultation",
    ],
)
def test_any_other_path_is_refused_in_words(path):
    with pytest.raises(PathRefusedError) as caught:
        parse_path(path)
    assert caught.value.said


@given(paths)
@example("clinicdesk:" + "/" * 189)
@example("\ud800")
def test_no_path_is_more_than_a_route_or_a_refusal(path):
    try:
        route = parse_path(path)
    except PathRefusedError:
        return
    assert isinstance(route, MeetingRoute | SlotRoute | SessionRoute | NewRoute)
    assert parse_path(_written(route)) == route


@given(paths)
def test_what_was_encoded_once_means_the_same_as_what_was_not(path):
    try:
        route = parse_path(path)
    except (PathRefusedError, UnicodeEncodeError):
        return
    if "%" not in path and len(encoded := quote(path, safe=":")) <= 200:
        assert parse_path(encoded) == route


def _written(route):
    match route:
        case MeetingRoute(meeting_id):
            return f"/video-consultation/{meeting_id}"
        case SlotRoute(session, index):
            return f"/video-consultation/appointment/{session}/{index}"
        case SessionRoute(session):
            return f"/video-consultation/session/{session}"
        case NewRoute():
            return "/video-consultation"
