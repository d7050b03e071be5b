"""Who is inside and who was, whatever shape the service gives it."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.presence import Stay
from desktop_app.errors import ProviderError, ProviderUnreachableError
from desktop_app.video.provider import Budget, Present
from desktop_app.video.sessions import page_of_calls
from tests.scripted_server import status, text

ROOM, OTHER = "abcd-efgh-ijkl", "wxyz-efgh-ijkl"


def at(minute, second=0):
    return datetime(2026, 11, 23, 9, minute, second, tzinfo=UTC)


def iso(minute):
    return f"2026-11-23T09:{minute:02}:00.000Z"


def stay(start, end=None):
    return {"start": iso(start), "end": end if end is None else iso(end)}


def person(who, *log):
    return {"participantId": who, "name": "Jacques", "timelog": list(log)}


def session(*people, key="s-1", room=ROOM, **other):
    return {
        "id": key, "roomId": room, "customRoomId": "x", "start": iso(0), "end": None,
        "status": "ongoing", "participants": list(people), "links": {}, **other,
    }  # fmt: skip


def page(*sessions, last=1, **info):
    return status(200, {"pageInfo": {"lastPage": last, **info}, "data": list(sessions)})


def inside(sdk, server, *sessions):
    server.script = [page(*sessions)]
    return sdk.present(ROOM)


# -- everybody at once -----------------------------------------------------------------------------


def test_one_question_tells_who_is_inside_every_room(sdk, server):
    server.script = [
        page(
            session(person("a", stay(1)), person("b", stay(2, 3))),
            session(person("c", stay(4)), key="s-2", room=OTHER),
            session(key="s-3", room="emty-room-0001"),
        )
    ]
    assert sdk.ongoing() == {
        ROOM: (Present(participant_id="a", session_id="s-1", since=at(1)),),
        OTHER: (Present(participant_id="c", session_id="s-2", since=at(4)),),
        "emty-room-0001": (),
    }
    [asked] = server.asked
    assert asked.query == {"status": "ongoing", "perPage": "100", "page": "1"}


def test_every_page_is_read_and_no_more(sdk, server):
    server.script = [
        page(session(person(f"p-{n}", stay(n)), key=f"s-{n}"), last=3) for n in (1, 2, 3)
    ]
    assert [one.participant_id for one in sdk.ongoing()[ROOM]] == ["p-1", "p-2", "p-3"]
    assert [asked.query["page"] for asked in server.asked] == ["1", "2", "3"]


def test_a_session_that_two_pages_show_counts_once(sdk, server):
    same = session(person("a", stay(1)))
    server.script = [page(same, last=2), page(same, session(person("b", stay(2)), key="s-2"))]
    assert [one.participant_id for one in sdk.ongoing()[ROOM]] == ["a", "b"]


def test_more_pages_than_the_budget_allows_are_told_after_the_first(sdk, server):
    server.script = [page(session(), last=9)]
    with pytest.raises(ProviderError, match="8 more pages"):
        sdk.ongoing(Budget(requests=4))
    assert len(server.asked) == 1
    server.script = [page(session(), last=10**30)]
    with pytest.raises(ProviderError):
        sdk.stays(ROOM, Budget(requests=4))


@pytest.mark.parametrize("last", [0, -1, True, 1.5, "7", None, [], {}])
def test_a_last_page_that_makes_no_sense_is_the_first(sdk, server, last):
    server.script = [page(session(person("a", stay(1))), last=last)]
    assert len(sdk.ongoing()[ROOM]) == 1
    assert len(server.asked) == 1


def test_a_page_that_fails_fails_the_whole(sdk, server):
    server.script = [page(session(person("a", stay(1))), last=2), *[status(503)] * 3]
    with pytest.raises(ProviderUnreachableError):
        sdk.ongoing()
    assert len(server.asked) == 4


@pytest.mark.parametrize("code", [400, 402, 404])
def test_a_service_that_knows_no_session_shows_nobody(sdk, server, code):
    server.script = [text(code, "no sessions")] * 2
    assert sdk.ongoing() == {}
    assert sdk.stays(ROOM) == ()


def test_sessions_that_have_ended_are_nobody_although_the_service_ignores_the_filter(sdk, server):
    old = [
        session(person("a", stay(n)), key=f"s-{n}", status="ended", end=iso(9)) for n in range(5)
    ]
    now = session(person("b", stay(9)), key="s-9")
    server.script = [page(*old, now), page(*old, now, session(person("c", stay(1)), room=OTHER))]
    assert [one.participant_id for one in sdk.ongoing()[ROOM]] == ["b"]
    assert [one.participant_id for one in sdk.present(ROOM)] == ["b"]


@pytest.mark.parametrize(
    ("told", "runs"),
    [
        ({"status": "ongoing", "end": None}, True),
        ({"status": None, "end": None}, True),
        ({"status": "ended", "end": None}, False),
        ({"status": "ongoing", "end": iso(9)}, False),
        ({"status": ["ongoing"]}, False),
    ],
)
def test_a_session_runs_unless_it_is_said_to_have_ended(sdk, server, told, runs):
    assert bool(inside(sdk, server, session(person("a", stay(1)), **told))) is runs


# -- shapes ----------------------------------------------------------------------------------------


def test_an_end_that_is_not_told_is_none(sdk, server):
    [one] = inside(sdk, server, session(person("a", {"start": iso(1)})))
    assert one.since == at(1)


def test_the_latest_stay_decides_in_whatever_order_they_stand(sdk, server):
    left = person("a", stay(5, 6), stay(1, 2))
    back = person("b", stay(5), stay(1, 2))
    stale = person("c", stay(1), stay(5, 6))
    assert [one.participant_id for one in inside(sdk, server, session(left, back, stale))] == ["b"]


def test_who_stands_there_twice_is_inside_once(sdk, server):
    again = session(person("a", stay(1, 2)), person("a", stay(3)))
    [one] = inside(sdk, server, again)
    assert (one.participant_id, one.since) == ("a", at(3))


def test_the_room_may_stand_under_its_old_name(sdk, server):
    told = session(person("a", stay(1)))
    told["meetingId"] = told.pop("roomId")
    assert len(inside(sdk, server, told)) == 1


@pytest.mark.parametrize("people", [None, {}, "x", 7])
def test_a_running_session_without_a_list_of_people_has_nobody_inside(sdk, server, people):
    server.script = [page(session(participants=people))]
    assert sdk.ongoing() == {ROOM: ()}


ODD = ["", " ", "a\nb", "a\0b", "\ud800", "\u202egod", "x" * 100_000, None, 7, ["p"], {"id": "p"}]


@pytest.mark.parametrize("who", ODD, ids=lambda who: ascii(who)[:12])
def test_somebody_with_an_odd_name_is_still_somebody_and_fit_to_be_kept(sdk, server, who):
    server.script = [page(session(person(who, stay(1)), key=str(who) or "x", room=ROOM))]
    [one] = sdk.present(ROOM)
    for kept in (one.participant_id, one.session_id):
        assert kept.isascii()
        assert kept.isprintable()
        assert 0 < len(kept) <= 64


def test_odd_names_stay_apart_and_the_same_from_poll_to_poll(sdk, server):
    strangers = session(person("a b", stay(1)), person("a\nb", stay(1)), person("a", stay(1)))
    first, again = inside(sdk, server, strangers), inside(sdk, server, strangers)
    assert first == again
    assert len({one.participant_id for one in first}) == 3


def test_a_room_without_a_rooms_form_is_no_room(sdk, server):
    odd = [session(person("a", stay(1)), room=room) for room in ("", "x" * 9_000, "../x", "a\nb")]
    server.script = [page(*odd)]
    assert sdk.ongoing() == {}


INSTANTS = [
    "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "2026-11-23T09:00:00", "2026-11-23",
    "", "x" * 100_000, "2026-13-40T99:00:00Z", 1_795_000_000_000, -1, 1e300, None, [], {},
]  # fmt: skip


@pytest.mark.parametrize("start", INSTANTS, ids=lambda start: ascii(start)[:30])
def test_a_time_that_makes_no_sense_is_not_told(sdk, server, start):
    [one] = inside(sdk, server, session(person("a", {"start": start, "end": None})))
    assert one.since is None
    server.script = [page(session(person("a", {"start": start, "end": None})))]
    assert sdk.stays(ROOM) == ()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_names := st.sampled_from([
        "id", "roomId", "status", "end", "start", "participants", "participantId", "timelog", "x",
    ]), inner, max_size=6),
    max_leaves=30,
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(JSON)
def test_no_json_at_all_is_a_bug(anything):
    for answer in (anything, {"data": [anything]}, {"data": [session(anything)]}):
        try:
            calls, last = page_of_calls(answer)
        except ProviderError:
            continue
        assert isinstance(last, int)
        for call in calls:
            assert all(one.session_id == call.id for one in call.present())
            assert all(one.left_at is None or one.left_at >= one.joined_at for one in call.stays())


# -- evidence --------------------------------------------------------------------------------------


def test_every_stay_of_every_session_is_told_oldest_first(sdk, server):
    first = session(person("a", stay(1, 2), stay(3, 5)), key="s-1", status="ended", end=iso(5))
    second = session(person("b", stay(7)), person("a", stay(6, 8)), key="s-2")
    foreign = session(person("c", stay(1)), key="s-3", room=OTHER)
    server.script = [page(second, last=2), page(first, foreign, last=2)]
    assert [(one.participant_id, one.joined_at, one.left_at) for one in sdk.stays(ROOM)] == [
        ("a", at(1), at(2)),
        ("a", at(3), at(5)),
        ("a", at(6), at(8)),
        ("b", at(7), None),
    ]
    assert [asked.query["page"] for asked in server.asked] == ["1", "2"]
    assert "status" not in server.asked[0].query


def test_nobody_stays_longer_than_the_session(sdk, server):
    lost = session(person("a", stay(1)), person("b", stay(7)), status="ended", end=iso(5))
    server.script = [page(lost)]
    assert [(one.joined_at, one.left_at) for one in sdk.stays(ROOM)] == [
        (at(1), at(5)),
        (at(7), at(7)),
    ]


def test_nobody_leaves_before_coming_and_a_stay_told_twice_is_one(sdk, server):
    server.script = [page(session(person("a", stay(5, 1)), person("b", stay(2, 3), stay(2, 4))))]
    assert sdk.stays(ROOM) == (
        Stay(participant_id="b", session_id="s-1", joined_at=at(2), left_at=at(4)),
        Stay(participant_id="a", session_id="s-1", joined_at=at(5), left_at=at(5)),
    )


# -- the clock -------------------------------------------------------------------------------------


def ahead_by(sdk, server, **headers):
    server.script = [status(200, {"data": []}, **headers)]
    sdk.present(ROOM)
    return sdk.clock_ahead


def dated(now, **off):
    return f"{now - timedelta(**off):%a, %d %b %Y %H:%M:%S} GMT"


def test_no_answer_tells_nothing_of_the_clock(sdk):
    assert sdk.clock_ahead is None


@pytest.mark.parametrize("minutes", [3, 11, 90, -3, -11, -90])
def test_a_clock_that_is_off_is_seen_from_one_answer(sdk, server, now, minutes):
    seen = ahead_by(sdk, server, Date=dated(now, minutes=minutes))
    assert abs(seen - timedelta(minutes=minutes)) <= timedelta(minutes=1)  # however slow it was


def test_a_clock_that_agrees_is_not_off_by_a_whole_seconds_grain(sdk, server, now):
    assert ahead_by(sdk, server, Date=dated(now, milliseconds=900)) == timedelta()


def test_a_date_may_be_told_in_any_zone(sdk, server, now):
    assert ahead_by(sdk, server, Date="Mon, 23 Nov 2026 14:30:00 +0530") == timedelta()


@pytest.mark.parametrize(
    "date",
    ["", "now", "Mon, 23 Nov 2026 09:00:00", "Mon, 23 Nov 2026 09:00:00 -0000", "0", "9" * 4_000,
     "Mon, 23 Nov 2026 09:00:00 +" + "9" * 30, "Mon, 99 Nov 2026 09:00:00 GMT",
     "Mon, 23 Nov 99999 09:00:00 GMT", "Mon, 23 Nov 2026 09:00:00 +9999", "\xff\xfe"],
)  # fmt: skip
def test_a_date_that_makes_no_sense_leaves_what_was_known(sdk, server, now, date):
    assert ahead_by(sdk, server, Date=date) is None
    known = ahead_by(sdk, server, Date=dated(now, minutes=5))
    assert ahead_by(sdk, server, Date=date) == known
    assert ahead_by(sdk, server) == known


def test_an_answer_out_of_a_cache_is_no_wrong_clock(sdk, server, now):
    assert ahead_by(sdk, server, Date=dated(now, hours=5), Age="18000") is None


def test_a_page_that_somebody_else_put_in_between_is_no_wrong_clock(sdk, server, now):
    server.script = [status(200, b"<html>log in", Date=dated(now, days=900))]
    with pytest.raises(ProviderError):
        sdk.present(ROOM)
    assert sdk.clock_ahead is None


def test_a_refusal_tells_the_time_too(sdk, server, now):
    server.script = [status(401, Date=dated(now, minutes=20))]
    with pytest.raises(ProviderError):
        sdk.present(ROOM)
    assert sdk.clock_ahead > timedelta(minutes=19)


def test_a_clock_set_right_again_is_seen_by_the_next_answer(sdk, server, now):
    ahead_by(sdk, server, Date=dated(now, hours=1))
    assert ahead_by(sdk, server, Date=dated(now)) == timedelta()
